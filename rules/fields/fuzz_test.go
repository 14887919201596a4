package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

// FuzzRules looks for texts and fields on which a rule stops, or reports a place
// that is not in the text.
func FuzzRules(f *testing.F) {
	var choices []lint.Choice
	for _, r := range []*lint.Rule{
		fields.RecordingTimescale(), fields.NotFinalised(), fields.ContactType(), fields.ChildSeen(), fields.FieldTextConflict(), fields.CoreGroupAsVisit(), fields.ChildReference(), fields.NoAction(),
	} {
		choices = append(choices, lint.Choice{Rule: r, Options: r.NewOptions()})
	}
	program, err := lint.Compile(choices, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, false)
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Leon Tasker", "Home visit", "yes", "no", "Saw Leon alone. No one in. Mum was present throughout")
	f.Add("O’Shea, Zoë (Zo", "Telephone call", "no", "yes", "Z.O. – I visited the home\n\n- Core group held;")
	f.Add("W", "Statutory visit", "n/a", "", "on his own")
	f.Add("Will May", "School visit", "yes", "No - asleep", "Will will. May was 2 months old, aged")
	f.Fuzz(func(t *testing.T, name, kind, seen, alone, text string) {
		n := linttest.Note(text, map[note.Field]string{
			note.ChildName: name, note.ContactType: kind, note.Title: name, note.ChildSeen: seen, note.SeenAlone: alone, note.Announced: seen, note.Statutory: alone, note.Author: name, note.FinalisedBy: kind, note.StatusField: seen, note.EventDate: text, note.RecordedDate: kind,
		})
		for _, found := range program.NewBench().Check(n).Findings {
			if found.Category == lint.InternalError {
				t.Errorf("%s stopped", found.Rule)
			}
			if s := found.Span; found.Located && (s.Start < 0 || s.End > len(text) || s.Start >= s.End) {
				t.Errorf("%s: span %v in a text of %d bytes", found.Rule, s, len(text))
			}
		}
	})
}
