package fields_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// values reads fields as a page's info string writes them, without quotes:
// "contact_type=Home visit; child_seen=yes". Every field named is carried.
func values(t testing.TB, s string) map[note.Field]string {
	t.Helper()
	out := map[note.Field]string{}
	for _, pair := range strings.Split(s, ";") {
		if strings.TrimSpace(pair) == "" {
			continue
		}
		name, value, ok := strings.Cut(strings.TrimSpace(pair), "=")
		f, known := note.FieldNamed(name)
		if !ok || !known {
			t.Fatalf("%q is no field with a value", pair)
		}
		out[f] = value
	}
	return out
}

// says checks a rule of fields: want is the findings' categories and severities,
// as "seen error, reason warning".
func says(t *testing.T, r *lint.Rule, fields, text, want string) {
	t.Helper()
	var got []string
	for _, f := range linttest.Check(t, r, linttest.Note(text, values(t, fields))) {
		got = append(got, f.Category+" "+f.Severity.String())
	}
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("%s | %s\nfound %q, want %q", fields, text, s, want)
	}
}

// finds checks a rule of fields and text: the words between == marks must be
// found, and nothing else.
func finds(t *testing.T, r *lint.Rule, fields, s string) {
	t.Helper()
	parts := strings.Split(s, "==")
	if len(parts)%2 == 0 {
		t.Fatalf("a mark is not closed: %q", s)
	}
	text := strings.Join(parts, "")
	var want, got []string
	for i, p := range parts {
		if i%2 == 1 {
			want = append(want, p)
		}
	}
	for _, f := range linttest.Check(t, r, linttest.Note(text, values(t, fields))) {
		if !f.Located {
			got = append(got, "(the note)")
			continue
		}
		got = append(got, text[f.Span.Start:f.Span.End])
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s | %s\nfound %q", fields, s, got)
	}
}

// assessed reports whether the rule could judge the note; if it could not it
// must have said nothing.
func assessed(t *testing.T, r *lint.Rule, text string, values map[note.Field]string) bool {
	t.Helper()
	p := linttest.Program(t, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, lint.Choice{Rule: r, Options: r.NewOptions()})
	result := p.NewBench().Check(linttest.Note(text, values))
	if result.Assessed == 0 && len(result.Findings) > 0 {
		t.Errorf("%s reports on a note that it cannot assess", r.ID)
	}
	return result.Assessed != 0
}
