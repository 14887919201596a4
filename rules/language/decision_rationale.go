package language

import (
	_ "embed"

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

func decisionRationale(p *lint.Pass, w decisionWords) {
	d := p.Doc()
	last := -2 // the sentence of the last decision reported or explained
	for _, h := range d.Hits(w.phrases) {
		at := d.SentenceAt(h.First)
		if at == last || !w.isOurs(d, h) || w.isOpen(d, h) || p.Pasted(d.HitSpan(h)) {
			continue
		}
		if last = at; !w.explained(d, h) {
			p.Report(unexplained(d, h))
		}
	}
}

func unexplained(d *nlp.Doc, h lexicon.Hit) lint.Finding {
	return lint.At(decisionSpan(d, h),
		"A decision is recorded here and no reason stands beside it.",
		"Add in a sentence why it was decided, and by whom; or say where the reasons are recorded, as in \"see management decision\".")
}

// decisionSpan runs from the words that decide to the end of their clause.
func decisionSpan(d *nlp.Doc, h lexicon.Hit) note.Span {
	end := d.Sentences()[d.SentenceAt(h.First)].Last
	for i := h.Last + 1; i <= end; i++ {
		switch d.Word(i) {
		case ",", ";", "(", ".", ":", "!":
			return d.Span(h.First, i-1)
		}
	}
	return d.Span(h.First, max(end, h.Last))
}

// decisionWords is the rule's vocabulary.
type decisionWords struct {
	phrases, reasons, lax   lexicon.Set
	others, ours, supposing lexicon.Class
	saying, process         lexicon.Class
	pointers                pointer.Finder
}

func newDecisionWords(env *lint.Env) (decisionWords, error) {
	b := env.Words
	w := decisionWords{
		phrases: b.NewSet(), reasons: b.NewSet(), lax: b.NewSet(),
		others: b.Class(others...), ours: b.Class(ours...), supposing: b.Class(supposing...),
		saying:  b.Class("said", "says", "told", "tells", "informed", "advised", "confirmed", "confirms", "explained", "reported", "stated", "heard", "learned", "announced", "aware", "understand", "letter", "email", "ordered", "directed", "according"),
		process: b.Class("discussion", "discussions", "supervision", "consultation", "conversation", "talks", "meeting", "review", "a", "day", "week", "morning", "month", "up", "on", "visit", "this", "monday", "tuesday", "wednesday", "thursday", "friday"),
	}
	for kind := deciding; kind <= outcome; kind++ {
		if err := addAll(b, w.phrases, int(kind), decisionPhrases[kind]); err != nil {
			return w, err
		}
	}
	if err := addAll(b, w.reasons, 0, reasonPhrases); err != nil {
		return w, err
	}
	if err := addAll(b, w.lax, 0, laxReasons); err != nil {
		return w, err
	}
	var err error
	w.pointers, err = pointer.New(b, env.Area.DocumentStores...)
	return w, err
}

func addAll(b *lexicon.Builder, set lexicon.Set, entry int, patterns []string) error {
	for _, p := range patterns {
		if err := b.Add(set, entry, p); err != nil {
			return err
		}
	}
	return nil
}

// clauseStart is the first token of the clause that holds the token: after a
// semicolon or the like, or the start of the sentence.
func clauseStart(d *nlp.Doc, i int) int {
	first := d.Sentences()[d.SentenceAt(i)].First
	for j := i - 1; j >= first; j-- {
		switch d.Word(j) {
		case ";", "–", "—", "(":
			return j + 1
		}
	}
	return first
}

// isOurs reports whether the decision is the author's or their service's, as far
// as the words before it, and an agent named after it, tell.
func (w decisionWords) isOurs(d *nlp.Doc, h lexicon.Hit) bool {
	start := clauseStart(d, h.First)
	switch decisionKind(h.Entry) {
	case heading:
		return h.First == start || d.Tokens()[h.First-1].Kind == lexicon.Punct || d.Tokens()[h.First].Flags.Has(nlp.LineStart)
	case deciding:
		return w.subjectIsOurs(d, start, h.First) && !w.quoted(d, h.First)
	}
	if w.quoted(d, h.First) || w.byOthers(d, h) {
		return false
	}
	for i := h.First - 1; i >= start; i-- {
		switch {
		case d.Is(i, w.ours):
			return true
		case d.Is(i, w.others) && !d.Is(i, w.ours), d.Is(i, w.saying):
			return false
		}
	}
	return true
}

// subjectIsOurs looks back from a verb of deciding for whoever decided. With
// nobody named the author did.
func (w decisionWords) subjectIsOurs(d *nlp.Doc, start, verb int) bool {
	for i := verb - 1; i >= start; i-- {
		t := d.Tokens()[i]
		switch {
		case d.Is(i, w.ours):
			return true
		case d.Is(i, w.others), d.Is(i, nlp.FamilyNoun), d.Is(i, nlp.ChildNoun), d.Is(i, nlp.Pronoun), d.Is(i, nlp.Professional), d.Is(i, nlp.TitleWord):
			return false
		case t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !connects(d.Word(i)):
			return false
		case t.Kind == lexicon.Punct && d.Word(i) == ",":
			return true
		}
	}
	return true
}

// connects reports a word that may begin a sentence without being its subject.
func connects(s string) bool {
	switch s {
	case "It", "And", "But", "So", "Also", "Then", "Therefore", "Today", "Have", "Had", "Jointly", "After", "Following", "In", "On", "At", "With", "As", "Because", "Since", "Given", "Outcome", "Plan", "Action", "Actions", "Agreed", "DECIDED", "AGREED", "Decided", "The", "This", "Finally", "Afterwards", "Has", "Was", "A", "There":
		return true
	}
	return false
}

// byOthers reports an agent after a passive: decided by the court, at conference.
func (w decisionWords) byOthers(d *nlp.Doc, h lexicon.Hit) bool {
	end := d.Sentences()[d.SentenceAt(h.First)].Last
	for i := h.Last; i <= end; i++ {
		switch d.Word(i) {
		case "by", "at", "from", "per", "via":
			for j := i + 1; j <= min(i+3, end); j++ {
				if d.Is(j, w.ours) {
					break
				}
				if d.Is(j, w.others) && (d.Word(i) != "at" || decisionKind(h.Entry) == passive) && d.Word(j) != "home" {
					return true
				}
			}
		}
	}
	return false
}

// isOpen reports a decision that has not been taken, or only once was: a
// question, a wish, a possibility, one still to come.
func (w decisionWords) isOpen(d *nlp.Doc, h lexicon.Hit) bool {
	s := d.Sentences()[d.SentenceAt(h.First)]
	if d.Word(s.Last) == "?" {
		return true
	}
	for i := h.First - 1; i >= clauseStart(d, h.First); i-- {
		if d.Word(i) == "," && decisionKind(h.Entry) != outcome {
			return false
		}
		if d.Is(i, w.supposing) {
			return true
		}
	}
	for i := h.First; i <= s.Last; i++ {
		if t := d.Tokens()[i]; t.Kind == lexicon.Number && isYear(d.Word(i)) && d.Word(i-1) == "in" {
			return true
		}
	}
	return false
}

func isYear(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") }

// quoted reports whether the token stands inside quotation marks.
func (w decisionWords) quoted(d *nlp.Doc, token int) bool {
	open := false
	for i := d.Sentences()[d.SentenceAt(token)].First; i < token; i++ {
		switch d.Word(i) {
		case "“", "‘":
			open = true
		case "”", "’":
			open = false
		case "\"", "'":
			open = !open
		}
	}
	return open
}
