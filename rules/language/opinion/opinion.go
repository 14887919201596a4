// Package opinion finds opinion, judgement and speculation of a note's author that
// nobody owns and nothing supports, stated as fact.
//
// A word list alone is not enough: whether "hostile" is the author's judgement
// depends on who said it, whether its sign stands beside it, and what it is said
// of. So the lexicon (and a few structures that no list can hold) only proposes
// candidates, and a chain of gates decides. Each gate looks at one thing, returns a
// verdict with the words it relied on, and blocks, softens, raises or passes; the
// sum of what is left grades the finding. The order of the gates is the order in
// which their verdicts are printed by --explain-findings.
package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/rules/language/analysis"
	terms "github.com/casenote-lint/casenote-lint/rules/language/lexicon"
	"github.com/casenote-lint/casenote-lint/rules/language/opinion/words"
)

// Detector holds the vocabulary of one run. It is immutable and safe for any
// number of goroutines.
type Detector struct {
	terms      []terms.Term
	categories map[string]terms.Category
	words      words.Classes
	triggers   lexicon.Set
	termSet    lexicon.Set
	artSet     lexicon.Set
	analysis   analysis.Finder
}

// New adds the vocabulary to the index that is being built.
func New(o Options, b *lexicon.Builder) (*Detector, error) {
	d := &Detector{categories: map[string]terms.Category{}, termSet: b.NewSet(), artSet: b.NewSet(), triggers: b.NewSet()}
	for _, c := range terms.Categories() {
		d.categories[c.Name] = c
	}
	if err := d.vocabulary(o, b); err != nil {
		return nil, err
	}
	var err error
	if d.words, err = words.New(b); err != nil {
		return nil, err
	}
	for t, patterns := range triggerPatterns {
		if err := add(b, d.triggers, int(t), patterns); err != nil {
			return nil, err
		}
	}
	d.analysis, err = analysis.New(b)
	return d, err
}

// Check reports the opinion in one note.
func (d *Detector) Check(p *lint.Pass) {
	v := newView(d, p)
	found := v.candidates()
	if len(found) == 0 {
		return
	}
	for i := range found {
		v.judge(&found[i])
	}
	grade(v, found)
	for i := range found {
		d.report(p, v, &found[i])
	}
}

func (d *Detector) report(p *lint.Pass, v *view, c *candidate) {
	f := v.finding(c)
	if c.blocked || c.severity() == lint.Off {
		p.NearMiss(f)
		return
	}
	p.Report(f)
}
