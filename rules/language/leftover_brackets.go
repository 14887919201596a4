package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

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

// bracket is the closing bracket of a placeholder, or -1.
func (w leftoverWords) bracket(d *nlp.Doc, open int, closing string) int {
	end := closer(d, open, closing)
	if end <= open+1 {
		return -1
	}
	if d.Is(open+1, w.orders) || isNumbered(d, open, end) || isToBeDone(d, open) {
		return end
	}
	t := d.Tokens()
	strong := w.inCapitals(d, open+1, end-1)
	for i := open + 1; i < end; i++ {
		if t[i].Kind == lexicon.Punct || isPossessive(d.Word(i)) || t[i].Kind == lexicon.Number {
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

// isNumbered reports [child 1]: one of several who shall be named.
func isNumbered(d *nlp.Doc, open, end int) bool {
	if end != open+3 || d.Tokens()[open+2].Kind != lexicon.Number {
		return false
	}
	switch lower(d.Word(open + 1)) {
	case "child", "parent", "carer", "adult", "sibling", "person", "worker", "professional", "name":
		return true
	}
	return false
}

// isToBeDone reports [to be completed by worker].
func isToBeDone(d *nlp.Doc, open int) bool {
	if lower(d.Word(open+1)) != "to" || lower(d.Word(open+2)) != "be" {
		return false
	}
	switch lower(d.Word(open + 3)) {
	case "completed", "added", "inserted", "confirmed", "updated", "filled", "written":
		return true
	}
	return false
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

// slotMax is how many tokens a placeholder may have between its brackets.
const slotMax = 14

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
		if open+2 < len(d.Tokens()) && d.Word(open+2) == "}" && isCamelCase(d.Word(open+1)) {
			return open + 2
		}
		return w.bracket(d, open, "}")
	}
	end := closer(d, open+1, "}")
	if end > 0 && end+1 < len(t) && d.Word(end+1) == "}" {
		return end + 1
	}
	return end
}

// isCamelCase reports FirstName and childDob, as programs name their fields.
func isCamelCase(s string) bool {
	for i := 1; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// roundBracket is the end of (insert name) or of (add date), or -1. Round brackets
// hold the writer's own plans, too: (check with the GP).
func (w leftoverWords) roundBracket(d *nlp.Doc, open int) int {
	if open+1 == len(d.Tokens()) || !d.Is(open+1, w.orders) {
		return -1
	}
	end := closer(d, open, ")")
	if lower(d.Word(open+1)) == "insert" || end > open+2 && asksFor(d.Word(open+2)) {
		return end
	}
	strong := false
	for i := open + 2; i < end; i++ {
		if !d.Is(i, w.slot) {
			return -1
		}
		strong = strong || d.Is(i, w.strong) && !d.Is(i, w.orders)
	}
	if !strong {
		return -1
	}
	return end
}

// asksFor reports what an order of a form goes on with: (list everyone present).
func asksFor(s string) bool {
	switch lower(s) {
	case "all", "everyone", "any", "who", "what", "how", "each", "whether":
		return true
	}
	return false
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

// isComment recognises the mark of a reviewer's comment: Commented [AB1].
func isComment(d *nlp.Doc, open int) bool {
	switch strings.ToLower(d.Word(open - 1)) {
	case "commented", "comment":
		return closer(d, open, "]") == open+2
	}
	return false
}
