package language_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
)

// ordinary is a note as most are, with nothing to find.
const ordinary = `Home visit, 4pm. Ava opened the door and showed me the shelf that her uncle has put up. She told me that
she has joined the choir and that her friend Mia goes with her on Wednesdays. Mrs Hale said the rent is paid up to June and
that the landlord came about the window. Kitchen: milk, bread, fruit, a pan of soup on the hob. Ava seen in her room, on
her own, 20 minutes. She would like to see her gran at half term. I will ask her gran on Monday. Next visit 12 May.`

func benchRule(b *testing.B, r *lint.Rule, text string) {
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, false)
	if err != nil {
		b.Fatal(err)
	}
	bench, n := p.NewBench(), linttest.Note(text, nil)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		bench.Check(n)
	}
}
