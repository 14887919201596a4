package linttest

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
)

// Ordinary is a note as most are, with nothing to find.
const Ordinary = `Home visit, 4pm. Ava opened the door and showed me the shelf that her uncle has put up. She told me that
she has joined the choir and that her friend Mia goes with her on Wednesdays. Mrs Hale said the rent is paid up to June and
that the landlord came about the window. Kitchen: milk, bread, fruit, a pan of soup on the hob. Ava seen in her room, on
her own, 20 minutes. She would like to see her gran at half term. I will ask her gran on Monday. Next visit 12 May.`

// Bench measures one rule with its default options over a text, with the
// analysis of the text that it asks for: bytes per second and allocations.
func Bench(b *testing.B, r *lint.Rule, text string) {
	b.Helper()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea(), AsOf: AsOf}, false)
	if err != nil {
		b.Fatal(err)
	}
	bench, n := p.NewBench(), Note(text, nil)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		bench.Check(n)
	}
}
