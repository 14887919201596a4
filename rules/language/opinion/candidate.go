package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/lint"
	terms "github.com/casenote-lint/casenote-lint/rules/language/lexicon"
)

// origin says what proposed a candidate.
type origin uint8

const (
	fromTerm  origin = iota // a form of the lexicon
	fromScare               // scare quotes
	fromFrame               // a structure that no list holds
)

// candidate is a run of tokens that may be opinion. First and last are inclusive.
type candidate struct {
	first, last int
	origin      origin
	category    string
	strong      bool
	weak        bool
	frame       string
	term        *terms.Term // nil but for fromTerm
	ask         string

	sentence int
	subject  subject
	score    int
	blocked  bool
	sign     bool // something observable stands beside it
	habit    bool // a generalisation about what a person does
	raised   int  // 1 + the index of the second phrase in its sentence, 0 for none
	denied   bool // it stands behind a negation
	trace    []lint.Verdict
}

// candidates lists what may be opinion, in order and without overlaps. The lexicon
// comes first: what it covers, a structure need not propose again.
func (v *view) candidates() []candidate {
	out := merge(v.fromScareQuotes(), v.fromLexicon())
	out = merge(out, v.fromFrames())
	for i := range out {
		out[i].sentence = v.doc.SentenceAt(out[i].first)
		var before *candidate
		if i > 0 {
			before = &out[i-1]
		}
		out[i].subject = v.subjectOf(&out[i], before)
	}
	return out
}

// fromLexicon turns the hits of the phrase index into candidates. Where local
// words list a form again, the last entry counts.
func (v *view) fromLexicon() []candidate {
	hits := v.pass.Hits(v.d.termSet)
	if len(hits) == 0 {
		return nil
	}
	out := make([]candidate, 0, len(hits))
	for _, h := range hits {
		t := &v.d.terms[h.Entry]
		c := candidate{
			first: h.First, last: h.Last, category: t.Category, frame: t.Frame, term: t, ask: t.Ask,
			strong: t.Strong, weak: t.Weak,
		}
		if n := len(out); n > 0 && out[n-1].first == c.first && out[n-1].last == c.last {
			out[n-1] = c
			continue
		}
		out = append(out, c)
	}
	return out
}

// merge joins two ordered lists and leaves out what of the second touches the first.
func merge(first, second []candidate) []candidate {
	if len(first) == 0 || len(second) == 0 {
		return append(first, second...)
	}
	out := make([]candidate, 0, len(first)+len(second))
	i := 0
	for _, c := range second {
		for i < len(first) && first[i].last < c.first {
			out = append(out, first[i])
			i++
		}
		if i == len(first) || c.last < first[i].first {
			out = append(out, c)
		}
	}
	return append(out, first[i:]...)
}
