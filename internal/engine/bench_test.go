package engine

import (
	"fmt"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/invented"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// BenchmarkRun is what the engine costs: one rule, a phrase that few notes have.
func BenchmarkRun(b *testing.B) {
	rule := wordRule("hostile")
	p, err := lint.Compile([]lint.Choice{{Rule: rule, Options: rule.NewOptions()}}, lint.Env{}, false)
	if err != nil {
		b.Fatal(err)
	}
	notes := make([]*note.Note, 2000)
	size := 0
	for i := range notes {
		text := invented.Text(uint64(i))
		size += len(text)
		notes[i] = &note.Note{File: "f", Record: i + 1, ID: fmt.Sprint(i + 1), Text: note.NewText(text, note.Origin{})}
	}
	in := func(yield func(Item) bool) {
		for _, n := range notes {
			if !yield(Item{Note: n}) {
				return
			}
		}
	}
	for _, jobs := range []int{1, 2} {
		b.Run(fmt.Sprintf("jobs=%d", jobs), func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				if err := Run(b.Context(), p, in, Options{Jobs: jobs}, func(Result) {}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
