package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// slotMax is how many tokens a placeholder may have between its brackets.
const slotMax = 14

// slots finds the placeholders that are known by their shape: [Name], {{date}},
// XXXX, __/__/____, and boxes none of which is ticked.
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
	for _, sign := range [...]string{"[", "<", "{", "__", "XX", "xx", "Xx", "«", "☐", "_/"} {
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
		if i > 0 && isComment(d, i) {
			return residue, i + 2
		}
		return placeholder, w.bracket(d, i, "]")
	case "<":
		return placeholder, w.bracket(d, i, ">")
	case "{":
		return placeholder, w.braces(d, i)
	case "_":
		return placeholder, blanks(d, i)
	case "«":
		return placeholder, w.bracket(d, i, "»")
	case "☐":
		return placeholder, boxes(d, i)
	default:
		if s[0]|0x20 == 'x' {
			return placeholder, crosses(d, i)
		}
	}
	return placeholder, -1
}

// bracket is the closing bracket of a placeholder, or -1.
func (w leftoverWords) bracket(d *nlp.Doc, open int, closing string) int {
	end := closer(d, open, closing)
	if end <= open+1 {
		return -1
	}
	if d.Is(open+1, w.orders) {
		return end
	}
	strong := false
	for i := open + 1; i < end; i++ {
		if d.Tokens()[i].Kind == lexicon.Punct || isPossessive(d.Word(i)) {
			continue
		}
		if !d.Is(i, w.slot) {
			return -1
		}
		strong = strong || d.Is(i, w.strong)
	}
	if !strong {
		return -1
	}
	return end
}

// isPossessive reports the "'s" that the tokeniser parts from its noun.
func isPossessive(s string) bool { return strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") }

// closer is the token that closes a bracket on the same line, or -1.
func closer(d *nlp.Doc, open int, closing string) int {
	t := d.Tokens()
	for i := open + 1; i < len(t) && i <= open+slotMax && !t[i].Flags.Has(nlp.LineStart); i++ {
		if d.Word(i) == closing {
			return i
		}
	}
	return -1
}

// braces is the end of {{anything}} or of {name}, or -1.
func (w leftoverWords) braces(d *nlp.Doc, open int) int {
	t := d.Tokens()
	if open+1 == len(t) || d.Word(open+1) != "{" {
		return w.bracket(d, open, "}")
	}
	end := closer(d, open+1, "}")
	if end > 0 && end+1 < len(t) && d.Word(end+1) == "}" {
		return end + 1
	}
	return end
}

// isComment recognises the mark of a reviewer's comment: Commented [AB1].
func isComment(d *nlp.Doc, open int) bool {
	switch strings.ToLower(d.Word(open - 1)) {
	case "commented", "comment":
		return closer(d, open, "]") == open+2
	}
	return false
}

// crosses is the end of XXXX or XX/XX/XXXX, or -1. Small ones are kisses unless
// the sentence goes on after them.
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
	goesOn := last+1 < len(t) && t[last+1].Kind == lexicon.Word && d.SentenceAt(last+1) == d.SentenceAt(i) && !t[last+1].Flags.Has(nlp.LineStart)
	switch {
	case last > i && n >= 2, n >= 3 && (d.Word(i)[0] == 'X' || goesOn):
		return last
	}
	return -1
}

func allCrosses(s string) bool { return strings.Trim(s, "xX") == "" }

func isDateMark(s string) bool { return s == "/" || s == ":" || s == "." || s == "-" }

// blanks is the end of a blank to be filled in on a form, or -1. A line of
// nothing but underscores is a rule drawn across the page.
func blanks(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if t[i].Flags.Has(nlp.LineStart) || d.Word(i-1) == "_" {
		return -1
	}
	count, last := 0, i
	for j := i; j < len(t) && !t[j].Flags.Has(nlp.LineStart) && strings.Contains("_/.:-", d.Word(j)); j++ {
		if d.Word(j) == "_" {
			count, last = count+1, j
		}
	}
	if count < 3 || hugging(d, i, last) {
		return -1
	}
	return last
}

// hugging reports underscores that touch words, as in __bold__ or a file name.
func hugging(d *nlp.Doc, first, last int) bool {
	t := d.Tokens()
	before := !t[first].Flags.Has(nlp.Spaced) && t[first-1].Kind != lexicon.Punct
	after := last+1 < len(t) && !t[last+1].Flags.Has(nlp.Spaced) && t[last+1].Kind != lexicon.Punct
	return before || after
}

// boxes is the last of two or more boxes on a line, none of them ticked, or -1.
func boxes(d *nlp.Doc, i int) int {
	t := d.Tokens()
	from := i
	for !t[from].Flags.Has(nlp.LineStart) {
		from--
	}
	n, last := 0, -1
	for j := from; j < len(t) && (j == from || !t[j].Flags.Has(nlp.LineStart)); j++ {
		switch d.Word(j) {
		case "☐":
			n, last = n+1, j
		case "☒", "☑", "✓", "✔", "✅":
			return -1
		}
	}
	if n < 2 {
		return -1
	}
	return last
}
