package language

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

//go:embed decision-rationale.md
var decisionRationalePage string

// DecisionRationale reports a recorded decision with no reason beside it.
func DecisionRationale() *lint.Rule {
	meta := lint.Meta{
		ID:       "decision-rationale",
		Summary:  "A decision is recorded with no reason for it in the same or a neighbouring sentence",
		Kind:     lint.TextRule,
		Guidance: []int{7},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      decisionRationalePage,
	}
	return lint.Define(meta, lint.NoOptions{}, func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
		w, err := newDecisionWords(env)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) { decisionRationale(p, w) }, nil
	})
}

// decision is a decision found in a text: the words that take it, in tokens, both
// inclusive.
type decision struct {
	first, last int
	kind        decisionKind
}

// decisionRationale reports the first decision of a sentence, if nothing
// explains it. Sentences that a neighbouring decision relies on are its reasons
// and no decisions of their own.
func decisionRationale(p *lint.Pass, w decisionWords) {
	d := p.Doc()
	forum := heldByOthers(p)
	last := -2 // the sentence of the last decision reported or explained
	var elsewhere []pointer.Pointer
	for _, h := range d.Hits(w.triggers) {
		at := d.SentenceAt(h.First)
		if at == last {
			continue
		}
		found, ok := w.decisionAt(d, h)
		if !ok || quoted(d, found.first) || w.isOpen(d, found) || p.Pasted(d.Span(found.first, found.last)) {
			continue
		}
		if found.kind == finding && at == last+1 || forum && !w.names(d, found) {
			continue
		}
		if last == -2 {
			elsewhere = w.pointers.Find(d)
		}
		if last = at; !w.explained(d, found, elsewhere) {
			p.Report(unexplained(d, found))
		}
	}
}

// heldByOthers reports a note of a conference, a hearing or a reviewing officer,
// whose decisions are not the author's.
func heldByOthers(p *lint.Pass) bool {
	switch p.ContactType().Kind {
	case contacttype.Conference, contacttype.Court, contacttype.Reviewer:
		return true
	}
	return false
}

func unexplained(d *nlp.Doc, found decision) lint.Finding {
	return lint.At(decisionSpan(d, found),
		"A decision is recorded here and no reason stands beside it.",
		"Add in a sentence why it was decided, and by whom; or say where the reasons are recorded, as in \"see management decision\".")
}

// decisionSpan runs from the words that decide to the end of their clause; from a
// label, to the end of what stands under it.
func decisionSpan(d *nlp.Doc, found decision) note.Span {
	if end := clauseEnd(d, found.last); found.kind == heading && end+1 < len(d.Tokens()) && d.Word(end+1) == ":" {
		return d.Span(found.first, clauseEnd(d, end+1))
	}
	return d.Span(found.first, clauseEnd(d, found.last))
}

// windowMax is how many tokens to either side of a word are looked at: text
// without full stops must not make the rule slow.
const windowMax = 120

// sentenceAround is the sentence that holds the token, as far as the window goes.
func sentenceAround(d *nlp.Doc, i int) (first, last int) {
	s := d.Sentences()[d.SentenceAt(i)]
	return max(s.First, i-windowMax), min(s.Last, i+windowMax)
}

// clauseEnd is the last token of the clause that goes on after the token.
func clauseEnd(d *nlp.Doc, i int) int {
	_, end := sentenceAround(d, i)
	for j := i + 1; j <= end; j++ {
		switch d.Word(j) {
		case ",", ";", "(", ".", ":", "!":
			return j - 1
		}
	}
	return max(end, i)
}

// clauseStart is the first token of the clause that holds the token: after a
// semicolon or the like, or the start of the sentence.
func clauseStart(d *nlp.Doc, i int) int {
	first, _ := sentenceAround(d, i)
	for j := i - 1; j >= first; j-- {
		switch d.Word(j) {
		case ";", "–", "—", "(":
			return j + 1
		}
	}
	return first
}

// isOpen reports a decision that has not been taken, or only once was: a
// question, a wish, a possibility, one still to come, one of another year.
func (w decisionWords) isOpen(d *nlp.Doc, found decision) bool {
	s := d.Sentences()[d.SentenceAt(found.first)]
	if d.Word(s.Last) == "?" {
		return true
	}
	here := true // no comma yet between the word and the decision
	for i := found.first - 1; i >= clauseStart(d, found.first); i-- {
		if d.Word(i) == "," || w.newClause(d, i) {
			here = false
		}
		if here && d.Is(i, w.supposing) && !w.courseOfEvents(d, i) && !isChildInNeed(d, i) || d.Is(i, w.conditions) && (here || d.Sentences()[d.SentenceAt(i)].First == i) {
			return true
		}
	}
	_, last := sentenceAround(d, found.first)
	for i := found.first; i <= last; i++ {
		if t := d.Tokens()[i]; isYear(d.Word(i)) && t.Kind == lexicon.Number && i > 0 && d.Word(i-1) == "in" {
			return true
		}
	}
	return false
}

// courseOfEvents reports "after discussion with TM": how it was decided, not a
// time at which it may be.
func (w decisionWords) courseOfEvents(d *nlp.Doc, i int) bool {
	switch lower(d.Word(i)) {
	case "after", "following":
		return d.Is(i+1, w.process) || i+2 < len(d.Tokens()) && d.Is(i+2, w.process)
	}
	return false
}

// isChildInNeed reports the need of "child in need plan".
func isChildInNeed(d *nlp.Doc, i int) bool {
	return i > 0 && lower(d.Word(i)) == "need" && lower(d.Word(i-1)) == "in"
}

func isYear(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") }
