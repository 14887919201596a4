package linttest

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Doc is a text under analysis against the words that all rules share, for tests
// of packages that need no rule.
func Doc(text string) *nlp.Doc {
	b := lexicon.New(nlp.Classes)
	nlp.Mark(b)
	d := nlp.NewDoc(b.Freeze())
	d.Reset(text)
	return d
}

// Benchmark measures a rule alone over a text that is one, two, four and fifty
// times as long as the one given, so that growth that is not linear shows.
func Benchmark(b *testing.B, r *lint.Rule, text string, fields map[note.Field]string) {
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea(), AsOf: AsOf}, false)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		times int
	}{{"1x", 1}, {"2x", 2}, {"4x", 4}, {"50x", 50}} {
		n := Note(strings.Repeat(text, c.times), fields)
		b.Run(c.name, func(b *testing.B) {
			bench := p.NewBench()
			b.SetBytes(int64(len(n.Text.String())))
			b.ReportAllocs()
			for b.Loop() {
				bench.Check(n)
			}
		})
	}
}
