package rules_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
)

// A sentence may begin or end anywhere: with the word a rule looks beside, before its
// object, after "to". No rule may look past either end of the text. What stops a rule
// is reported as its finding, so that a run goes on and this test is needed.
func TestNoPieceOfANoteStopsARule(t *testing.T) {
	program := linttest.Program(t, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, everyRule()...)
	bench := program.NewBench()
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, c := range readCorpus(t) {
		n := c.toNote(t)
		words := strings.Fields(c.Note["text"])
		for _, piece := range pieces(rnd, words) {
			n.Text = linttest.Note(piece, nil).Text
			for _, f := range bench.Check(n).Findings {
				if f.Category == lint.InternalError {
					t.Errorf("%s stops at %q, a piece of %s", f.Rule, piece, c.ID)
				}
			}
		}
	}
}

// pieces are the beginning of a text, its end, and some words out of the middle,
// each cut somewhere else.
func pieces(rnd *rand.Rand, words []string) []string {
	if len(words) == 0 {
		return nil
	}
	cut := func(most int) int { return rnd.IntN(most) }
	from := cut(len(words))
	to := from + 1 + cut(min(12, len(words)-from))
	return []string{
		strings.Join(words[cut(len(words)):], " "),
		strings.Join(words[:1+cut(min(40, len(words)))], " "),
		strings.Join(words[from:to], " "),
	}
}
