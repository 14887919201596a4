package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// slots finds the placeholders that are known by their shape: [Name], {{date}},
// XXXX, £xx, 07xxx, __/__/____, and boxes none of which is ticked.
func (w leftoverWords) slots(d *nlp.Doc) []find {
	if !hasSlotShape(d.Text()) {
		return nil
	}
	var out []find
	tokens := d.Tokens()
	for i := 0; i < len(tokens); i++ {
		kind, last := w.slotAt(d, i)
		if last >= i {
			out = append(out, find{kind, d.Span(i, last)})
			i = last
		}
	}
	return out
}

// hasSlotShape is a quick look: most notes have none of these.
func hasSlotShape(s string) bool {
	for _, sign := range [...]string{"[", "<", "{", "__", "XX", "xx", "Xx", "«", "☐", "_/", ".....", "….", "……", "NAME", "(insert", "(list", "(List", "(describe", "(Describe", "(outline", "(explain", "(summarise", "(Insert", "(INSERT", "(add", "(Add", "(check", "(Check", "(enter", "(Enter", "(confirm", "(Confirm", "(state", "(State", "(specify", "(Specify"} {
		if strings.Contains(s, sign) {
			return true
		}
	}
	return false
}

// slotAt is the last token of the placeholder that begins at token i, or -1.
func (w leftoverWords) slotAt(d *nlp.Doc, i int) (leftover, int) {
	switch s := d.Word(i); s {
	case "[":
		return w.squareBracket(d, i)
	case "<":
		return placeholder, w.bracket(d, i, ">")
	case "{":
		return placeholder, w.braces(d, i)
	case "_":
		return placeholder, blanks(d, i)
	case "«":
		return placeholder, mergeField(d, i)
	case "☐":
		return placeholder, boxes(d, i)
	case ".", "…":
		return placeholder, leader(d, i)
	case "(":
		return placeholder, w.roundBracket(d, i)
	case "NAME", "NAMES":
		return placeholder, capitals(d, i)
	case "£":
		return placeholder, sum(d, i)
	default:
		if isMaskedNumber(s) {
			return placeholder, masked(d, i)
		}
		if s[0]|0x20 == 'x' {
			return placeholder, crosses(d, i)
		}
	}
	return placeholder, -1
}

// capitals is the token itself where NAME stands for one among other words, or -1.
func capitals(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if i+1 == len(t) || t[i+1].Kind != lexicon.Word || t[i+1].Flags.Has(nlp.Capital) {
		return -1
	}
	return i
}

// crosses is the end of XXXX, XX% or XX/XX/XXXX, or -1. Small ones are kisses
// unless they are four and the sentence goes on after them.
func crosses(d *nlp.Doc, i int) int {
	if !allCrosses(d.Word(i)) {
		return -1
	}
	t := d.Tokens()
	last := i
	for last+2 < len(t) && !t[last+1].Flags.Has(nlp.Spaced) && !t[last+2].Flags.Has(nlp.Spaced) && isDateMark(d.Word(last+1)) && allCrosses(d.Word(last+2)) {
		last += 2
	}
	n := t[i].End - t[i].Start
	if i > 0 && last+1 < len(t) && isMark(d.Word(i-1)) && d.Word(i-1) == d.Word(last+1) {
		return -1 // somebody's word, in quotation marks
	}
	if last == i && last+1 < len(t) && t[last+1].Kind == lexicon.Number {
		return -1 // a title: XXX 2
	}
	goesOn := last+1 < len(t) && t[last+1].Kind == lexicon.Word && d.SentenceAt(last+1) == d.SentenceAt(i) && !t[last+1].Flags.Has(nlp.LineStart)
	switch {
	case n >= 5 && i > 0 && d.Word(i-1) == ":":
		return last
	case last > i && n >= 2, n >= 3 && d.Word(i)[0] == 'X', n >= 4 && goesOn:
		return last
	case n == 2 && last+1 < len(t) && d.Word(i) == "XX" && d.Word(last+1) == "%":
		return last + 1
	}
	return -1
}

// sum is the end of £xx, or -1.
func sum(d *nlp.Doc, i int) int {
	if i+1 == len(d.Tokens()) || d.Tokens()[i+1].Flags.Has(nlp.Spaced) || len(d.Word(i+1)) < 2 || !allCrosses(d.Word(i+1)) {
		return -1
	}
	return i + 1
}

// isMaskedNumber reports 07xxx: the start of a number and crosses for the rest.
func isMaskedNumber(s string) bool {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	return digits > 0 && len(s)-digits >= 3 && allCrosses(s[digits:])
}

// masked is the last of the groups of crosses that go on from 07xxx.
func masked(d *nlp.Doc, i int) int {
	last := i
	for last+1 < len(d.Tokens()) && len(d.Word(last+1)) >= 3 && allCrosses(d.Word(last+1)) {
		last++
	}
	return last
}

func isMark(s string) bool { return s == "\"" || s == "'" }

func allCrosses(s string) bool { return strings.Trim(s, "xX") == "" }

func isDateMark(s string) bool { return s == "/" || s == ":" || s == "." || s == "-" }
