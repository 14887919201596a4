package linttest

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/page"
	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Run checks notes as a run does, in their order and to the end: the findings of
// each note, then those of no note. A finding's Note says whose it is.
func Run(t testing.TB, p *lint.Program, notes []*note.Note) []lint.Finding {
	t.Helper()
	byNote := make([][]lint.Finding, len(notes))
	bench, compare := p.NewBench(), p.Compare()
	for i, n := range notes {
		r := bench.Check(n)
		byNote[i] = r.Findings
		compare.Fold(i, r.Digests, func(f lint.Finding) { byNote[i] = append(byNote[i], f) })
	}
	var out []lint.Finding
	for i, n := range notes {
		compare.Recall(i, func(f lint.Finding) { byNote[i] = append(byNote[i], f) })
		slices.SortStableFunc(byNote[i], lint.ByPlace)
		for _, f := range byNote[i] {
			f.Note = n.Place()
			out = append(out, f)
		}
	}
	compare.Finish(func(f lint.Finding) { out = append(out, f) })
	return out
}

// Export reads a table of notes with canonical headings, as CSV.
func Export(t testing.TB, table string) []*note.Note {
	t.Helper()
	var notes []*note.Note
	for i, row := range rows(t, table) {
		fields := map[note.Field]string{}
		for name, value := range row {
			f, ok := note.FieldNamed(name)
			if !ok {
				t.Fatalf("an export has no column %q", name)
			}
			fields[f] = value
		}
		n := Note(fields[note.TextField], fields)
		n.File, n.Record = "export.csv", i+1
		notes = append(notes, n)
	}
	return notes
}

// Register reads a family register, as CSV.
func Register(t testing.TB, table string) []note.Referral {
	t.Helper()
	var out []note.Referral
	for _, row := range rows(t, table) {
		out = append(out, note.Referral{
			ChildID: row["child_id"], ChildName: row["child_name"], FamilyID: row["family_id"],
			Opened: date(t, row["referral_opened"]), Closed: date(t, row["referral_closed"]),
		})
	}
	return out
}

// Contacts reads a contacts register, as CSV.
func Contacts(t testing.TB, table string) []note.Contact {
	t.Helper()
	var out []note.Contact
	for i, row := range rows(t, table) {
		out = append(out, note.Contact{
			File: "contacts.csv", Record: i + 1, ID: row["id"], ChildID: row["child_id"],
			Date: date(t, row["event_date"]), ContactType: row["contact_type"],
		})
	}
	return out
}

func rows(t testing.TB, table string) []map[string]string {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil || len(records) == 0 {
		t.Fatalf("not a table: %v", err)
	}
	var out []map[string]string
	for _, cells := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = cells[i]
		}
		out = append(out, row)
	}
	return out
}

func date(t testing.TB, s string) note.Date {
	t.Helper()
	if s == "" {
		return note.Date{}
	}
	d, err := mapping.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// give adds to the run what a block of the page gives on the command line.
func give(t testing.TB, env *lint.Env, e page.Example) {
	t.Helper()
	switch e.Kind {
	case "register":
		env.Register, env.HasRegister = Register(t, e.Text), true
	case "contacts":
		env.Contacts = slices.Values(Contacts(t, e.Text))
	case "reference":
		env.References = append(slices.Clip(env.References), note.Reference{Name: e.Args["name"], Text: e.Text})
	}
}

// export runs an example of a rule that compares notes: the notes it finds are
// the ones the example names, in that order. What stands under Write is clean for
// every rule.
func export(t *testing.T, r *lint.Rule, all []*lint.Rule, env lint.Env, e page.Example) {
	found := Run(t, Program(t, env, choice(r)), Export(t, e.Text))
	ids := make([]string, 0, len(found))
	for _, f := range found {
		ids = append(ids, f.Note.ID)
	}
	if !slices.Equal(ids, e.Expect) && len(ids)+len(e.Expect) > 0 {
		t.Errorf("expected findings for %v, found %v", e.Expect, ids)
	}
	if e.Section != page.Good {
		return
	}
	var choices []lint.Choice
	for _, other := range all {
		choices = append(choices, choice(other))
	}
	for _, f := range Run(t, Program(t, env, choices...), Export(t, e.Text)) {
		if f.Severity >= lint.Warning {
			t.Errorf("good example has a finding of %s for %s: %s", f.Rule, f.Note.ID, f.Message)
		}
	}
}

// choice is a rule with its defaults.
func choice(r *lint.Rule) lint.Choice { return lint.Choice{Rule: r, Options: r.NewOptions()} }
