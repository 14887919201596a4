package linttest

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Scramble runs rules over texts made of the given words in random order, with
// marks and line breaks between them, and with a field that holds such a text
// too. No text may make a rule panic or point outside it.
func Scramble(t *testing.T, words string, fields map[note.Field]string, rules ...*lint.Rule) {
	t.Helper()
	var choices []lint.Choice
	for _, r := range rules {
		choices = append(choices, lint.Choice{Rule: r, Options: r.NewOptions()})
	}
	bench := Program(t, lint.Env{Area: lint.DefaultArea(), AsOf: AsOf}, choices...).NewBench()
	list := strings.Fields(words)
	rng := rand.New(rand.NewPCG(1, 2))
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(list[rng.IntN(len(list))])
			b.WriteString([...]string{" ", " ", " ", " ", ". ", ", ", ": ", "\n", "\n\n- ", "; ", "'s ", " (", ") ", " – ", "-", " \"", "? "}[rng.IntN(17)])
		}
		return b.String()
	}
	for range 4000 {
		s := text(1 + rng.IntN(14))
		n := Note(s, fields)
		n.Title = text(rng.IntN(5))
		for _, f := range bench.Check(n).Findings {
			if f.Category == lint.InternalError || f.Located && (f.Span.Start < 0 || f.Span.End > len(s) || f.Span.Len() <= 0) {
				t.Fatalf("%s %s %v in %q, title %q", f.Rule, f.Category, f.Span, s, n.Title)
			}
		}
	}
}
