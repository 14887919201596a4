package main

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/invented"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A program made ready for one text finds in it what a whole one finds.
func TestAShortRunFindsWhatALongOneFinds(t *testing.T) {
	draft, err := os.ReadFile("../../testdata/notes/draft.md")
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"", string(draft)}
	for seed := range uint64(250) {
		texts = append(texts, invented.Text(seed))
	}
	whole := program(t).NewBench()
	found := 0
	for _, text := range texts {
		n := &note.Note{
			ID: "1", Title: "Core group, strategy meeting and Section 47 visit", ContactType: "Statutory visit",
			Carried: note.FieldsOf(note.ID, note.Title, note.ContactType, note.LinkedDocument),
			Text:    note.NewText(text, note.Origin{}),
		}
		short := program(t)
		short.For(n)
		want := whole.Check(n)
		if d := cmp.Diff(want.Findings, short.NewBench().Check(n).Findings); d != "" {
			t.Fatalf("%s\nin %q", d, text)
		}
		found += len(want.Findings)
	}
	if found < 100 {
		t.Errorf("%d findings are too few to compare", found)
	}
}

func program(t *testing.T) *lint.Program {
	t.Helper()
	var choices []lint.Choice
	for _, r := range allRules() {
		choices = append(choices, lint.Choice{Rule: r, Options: r.NewOptions()})
	}
	p, err := lint.Compile(choices, lint.Env{Area: lint.DefaultArea(), AsOf: note.NewDate(2026, 6, 2)}, false)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
