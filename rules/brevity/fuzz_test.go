package brevity_test

import (
	"testing"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

// FuzzRepetition says a text twice and checks that the statements that repeat
// others are whole characters of it, in order, and none twice.
func FuzzRepetition(f *testing.F) {
	for _, s := range []string{
		"Mum said that she will ring the school about the bus pass. ", "a a a a a a a a; a a a a a a a a", "Actions: one two three four five six seven eight", "\"one two three four five six seven eight\"", "- a\n- b", "5.4kg 4th 8am", ": ; . !",
	} {
		f.Add(s)
	}
	r := brevity.Repetition()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, false)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, half string) {
		if !utf8.ValidString(half) {
			t.Skip() // readers decode
		}
		text := half + "\n\n" + half
		end := 0
		for _, found := range p.NewBench().Check(linttest.Note(text, nil)).Findings {
			s := found.Span
			if s.Start < end || s.End <= s.Start || s.End > len(text) || !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("%q: span %v after %d", text, s, end)
			}
			end = s.End
		}
	})
}
