package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// standsRight reports whether a phrase stands where it is left over.
func (w leftoverWords) standsRight(d *nlp.Doc, h lexicon.Hit, where stands) bool {
	switch where {
	case first:
		return begins(d, h.First)
	case entire:
		t := d.Tokens()
		return begins(d, h.First) && (h.Last+1 == len(t) || t[h.Last+1].Kind == lexicon.Punct || t[h.Last+1].Flags.Has(nlp.LineStart))
	case alone:
		return w.isWhole(d, h)
	case unnamed:
		return h.First == 0 || !names(d.Word(h.First-1))
	case ordering:
		return h.First == 0 || !asked(d.Word(h.First-1))
	case here:
		return begins(d, h.First) && endsWithHere(d, h.First)
	case undecided:
		t := d.Tokens()
		return t[h.First].Flags.Has(nlp.Capital) && t[min(h.First+2, h.Last)].Flags.Has(nlp.Capital) && (endsLine(d, h.Last+1) || opensLabel(d, h.Last+1))
	case titled:
		return d.Tokens()[h.First].Flags.Has(nlp.Capital) || begins(d, h.First)
	}
	return true
}

// hereReach is how many tokens an order to write here may have.
const hereReach = 7

// endsWithHere reports a sentence of a few words that ends with "here".
func endsWithHere(d *nlp.Doc, i int) bool {
	last := d.Sentences()[d.SentenceAt(i)].Last
	for last > i && d.Tokens()[last].Kind == lexicon.Punct {
		last--
	}
	return last-i < hereReach && last-i > 1 && lower(d.Word(last)) == "here"
}

// names reports a word after which a format is spoken of.
func names(s string) bool {
	switch lower(s) {
	case "as", "in", "format", "the", "a", "called", "says", "said":
		return true
	}
	return false
}

// asked reports a word after which an instruction is told, not given.
func asked(s string) bool {
	switch strings.ToLower(s) {
	case "to", "and", "will", "should", "must", "can", "would", "could", "says", "said", "saying", "reads", "words":
		return true
	}
	return false
}

// longestLeader is how many dots or dashes may lead from a label to its answer, or follow it.
const longestLeader = 100

// opensLabel reports a capital, with which the next entry of a form begins: "Seen
// Y/N Alone Y/N".
func opensLabel(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && t.Flags.Has(nlp.Spaced)
}

// endsLine reports whether nothing but marks, or another sentence, goes on at the
// token.
func endsLine(d *nlp.Doc, i int) bool {
	t := d.Tokens()
	for end := i + longestLeader; i < len(t) && !t[i].Flags.Has(nlp.LineStart); i++ {
		if i > end {
			return false
		}
		if t[i].Kind != lexicon.Punct {
			return i > 0 && d.Word(i-1) == "." && t[i].Flags.Has(nlp.Capital|nlp.Spaced)
		}
	}
	return true
}

// isWhole reports whether the hit is all that its line, or its label, has.
func (w leftoverWords) isWhole(d *nlp.Doc, h lexicon.Hit) bool {
	t := d.Tokens()
	if !endsLine(d, h.Last+1) {
		return false
	}
	i := h.First
	for !t[i].Flags.Has(nlp.LineStart) {
		if i--; h.First-i > longestLeader {
			return false
		}
		if d.Word(i) == ":" {
			return w.openLabel(d, i)
		}
		if t[i].Kind != lexicon.Punct {
			return false
		}
	}
	return !w.datedLine(d, i-1)
}

// labelReach is how many tokens a label or heading may have.
const labelReach = 9

// openLabel reports whether the colon ends a label that begins its line and
// that "to be confirmed" does not answer: "Education", but not "Next visit".
func (w leftoverWords) openLabel(d *nlp.Doc, colon int) bool {
	for i := colon - 1; i >= 0 && colon-i < labelReach; i-- {
		if isDetail(d.Word(i)) { // contact details
			return true
		}
		if d.Is(i, w.dated) || d.Word(i) == "." {
			return false
		}
		if d.Tokens()[i].Flags.Has(nlp.LineStart) {
			return true
		}
	}
	return false
}

func isDetail(s string) bool {
	switch lower(s) {
	case "details", "number", "address", "names":
		return true
	}
	return false
}

// datedLine reports whether the short line that ends at the token is a heading
// that "to be confirmed" answers.
func (w leftoverWords) datedLine(d *nlp.Doc, last int) bool {
	for i := last; i >= 0 && last-i < labelReach; i-- {
		if d.Is(i, w.dated) {
			return true
		}
		if d.Tokens()[i].Flags.Has(nlp.LineStart) {
			return false
		}
	}
	return false
}

// begins reports whether the token begins a sentence, a bracket or the text
// after a label or list mark.
func begins(d *nlp.Doc, i int) bool {
	if d.Sentences()[d.SentenceAt(i)].First == i {
		return true
	}
	switch d.Word(i - 1) {
	case "(", "[", ":", "*", "-", "–", "•", "<", "{":
		return true
	}
	return d.Tokens()[i-1].Flags.Has(nlp.Bullet)
}
