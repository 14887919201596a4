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
	for _, sign := range [...]string{"[", "<", "{", "__", "XX", "xx", "Xx", "«", "☐", "_/", ".....", "….", "……", "NAME", "(insert", "(Insert", "(INSERT"} {
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
		return placeholder, roundBracket(d, i)
	case "NAME", "NAMES":
		return placeholder, capitals(d, i)
	default:
		if s[0]|0x20 == 'x' {
			return placeholder, crosses(d, i)
		}
	}
	return placeholder, -1
}

// squareBracket looks at what stands in square brackets: a reviewer's comment, an
// empty box, a choice, question marks, or a name to be filled in.
func (w leftoverWords) squareBracket(d *nlp.Doc, i int) (leftover, int) {
	if i > 0 && isComment(d, i) {
		return residue, i + 2
	}
	for _, end := range [...]int{w.bracket(d, i, "]"), fieldName(d, i), w.choiceIn(d, i), queries(d, i), emptyBoxes(d, i)} {
		if end > i {
			return placeholder, end
		}
	}
	return placeholder, -1
}

// roundBracket is the end of (insert name), or -1.
func roundBracket(d *nlp.Doc, open int) int {
	if open+1 == len(d.Tokens()) || lower(d.Word(open+1)) != "insert" {
		return -1
	}
	return closer(d, open, ")")
}

// capitals is the token itself where NAME stands for one among other words, or -1.
func capitals(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if i+1 == len(t) || t[i+1].Kind != lexicon.Word || t[i+1].Flags.Has(nlp.Capital) {
		return -1
	}
	return i
}

// fieldName is the end of [Child.FirstName] or [next_of_kin], or -1: words that
// hang together by points or underscores, as a form names its fields.
func fieldName(d *nlp.Doc, open int) int {
	end := closer(d, open, "]")
	t := d.Tokens()
	joined := false
	for i := open + 1; i < end; i++ {
		if t[i].Kind == lexicon.Number || t[i].Flags.Has(nlp.Spaced) {
			return -1
		}
		if s := d.Word(i); s == "." || s == "_" {
			joined = i > open+1 && i+1 < end
		}
	}
	if !joined {
		return -1
	}
	return end
}

// choiceIn is the end of [he/she], or -1.
func (w leftoverWords) choiceIn(d *nlp.Doc, open int) int {
	end := closer(d, open, "]")
	if end < open+4 {
		return -1
	}
	for i := open + 1; i < end; i++ {
		if odd := (i-open)%2 == 1; odd && !d.Is(i, w.choice) || !odd && d.Word(i) != "/" && lower(d.Word(i)) != "or" {
			return -1
		}
	}
	return end
}

// queries is the end of [??] or [others?], or -1: what the writer meant to find
// out. Within somebody's speech it is what they are taken to have meant.
func queries(d *nlp.Doc, open int) int {
	if end := closer(d, open, "]"); end > open+1 && end <= open+4 && d.Word(end-1) == "?" && !quoted(d, open) {
		return end
	}
	i := open + 1
	for i < len(d.Tokens()) && d.Word(i) == "?" {
		i++
	}
	if i < open+3 || i == len(d.Tokens()) || d.Word(i) != "]" {
		return -1
	}
	return i
}

// emptyBoxes is the last of two or more "[ ]" on a line, none of them ticked, or -1.
func emptyBoxes(d *nlp.Doc, open int) int {
	t := d.Tokens()
	if open+1 == len(t) || d.Word(open+1) != "]" {
		return -1
	}
	from := lineStart(d, open)
	n, last := 0, -1
	for j := from; j+1 < min(len(t), open+lineReach) && (j == from || !t[j].Flags.Has(nlp.LineStart)); j++ {
		if d.Word(j) != "[" {
			continue
		}
		if d.Word(j+1) != "]" {
			return -1 // ticked, or something else
		}
		n, last = n+1, j+1
	}
	if n < 2 {
		return -1
	}
	return last
}

// lineReach is how many tokens of a line are looked at to either side of a box.
const lineReach = 80

// lineStart is the first token of the line, as far as lineReach goes.
func lineStart(d *nlp.Doc, i int) int {
	t := d.Tokens()
	from := i
	for from > 0 && i-from < lineReach && !t[from].Flags.Has(nlp.LineStart) {
		from--
	}
	return from
}

// mergeField is the end of «Next_of_Kin», or -1: words that hang together.
func mergeField(d *nlp.Doc, open int) int {
	end := closer(d, open, "»")
	if end <= open+1 {
		return -1
	}
	for i := open + 2; i < end; i++ {
		if d.Tokens()[i].Flags.Has(nlp.Spaced) {
			return -1
		}
	}
	return end
}

// leaderMin is how many dots make a line to be written on.
const leaderMin = 6

// leader is the end of a row of dots to be written on, after a label or between
// words, or -1. A line of nothing but dots is a rule drawn across the page.
func leader(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if t[i].Flags.Has(nlp.LineStart) || d.Word(i-1) == d.Word(i) {
		return -1
	}
	dots, last := 0, i
	for j := i; j < len(t) && (j == i || !t[j].Flags.Has(nlp.LineStart)); j++ {
		switch d.Word(j) {
		case ".":
			dots++
		case "…":
			dots += 3
		default:
			j = len(t)
			continue
		}
		last = j
	}
	if dots < leaderMin || !t[i].Flags.Has(nlp.Spaced) && t[i-1].Kind != lexicon.Punct {
		return -1
	}
	return last
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
	t := d.Tokens()
	strong := w.inCapitals(d, open+1, end-1)
	for i := open + 1; i < end; i++ {
		if t[i].Kind == lexicon.Punct || isPossessive(d.Word(i)) || t[i].Kind == lexicon.Number && strong {
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

// inCapitals reports [WORKER] and [Allocated SW], which no writer has put so.
func (w leftoverWords) inCapitals(d *nlp.Doc, first, last int) bool {
	t := d.Tokens()
	if first == last {
		return t[first].Flags.Has(nlp.AllCaps) && d.Is(first, w.slot)
	}
	for i := first; i <= last; i++ {
		if !t[i].Flags.Has(nlp.Capital) || !d.Is(i, w.slot) {
			return false
		}
	}
	return true
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

func isMark(s string) bool { return s == "\"" || s == "'" }

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
	if count == 2 && last+1 < len(t) && d.Word(last+1) == "%" {
		return last + 1
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
	from := lineStart(d, i)
	n, last := 0, -1
	for j := from; j < min(len(t), i+lineReach) && (j == from || !t[j].Flags.Has(nlp.LineStart)); j++ {
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
