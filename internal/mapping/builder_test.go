package mapping_test

import (
	"slices"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// built is a note of a row under headings.
func built(headings []string, values ...string) (*note.Note, *mapping.Builder) {
	n, b := &note.Note{}, mapping.NewBuilder()
	cols := mapping.NewVocabulary(nil).Resolve(headings)
	for _, parts := range []bool{false, true} { // parts of fields come last, as in the readers
		for i := range cols {
			if cols[i].Field != note.NoField && (cols[i].Rule == mapping.PartOf) == parts {
				_ = b.Set(n, &cols[i], []byte(values[i]))
			}
		}
	}
	return n, b
}

func TestBuilderSenses(t *testing.T) {
	cases := []struct {
		heading, value string
		ok             func(*note.Note) bool
	}{
		{"Announced", "Yes", func(n *note.Note) bool { return n.Announced == note.Yes }},
		{"Unannounced visit", "Yes", func(n *note.Note) bool { return n.Announced == note.No }},
		{"Unannounced visit", "No", func(n *note.Note) bool { return n.Announced == note.Yes }},
		{"Unannounced visit", "Announced", func(n *note.Note) bool { return n.Announced == note.Yes }},
		{"Unannounced", "n/a", func(n *note.Note) bool { return n.Announced == note.Unknown }},
		{"Finalised?", "Y", func(n *note.Note) bool { return n.Status == note.Final }},
		{"Finalised", "12/03/2026", func(n *note.Note) bool { return n.Status == note.Final }},
		{"Is draft", "yes", func(n *note.Note) bool { return n.Status == note.Draft }},
		{"Is draft", "no", func(n *note.Note) bool { return n.Status == note.Final }},
		{"Finalised", "Timed out", func(n *note.Note) bool { return n.Status == note.Lapsed }},
		{"Child seen", "Seen alone", func(n *note.Note) bool { return n.ChildSeen == note.Yes && n.SeenAlone == note.Yes }},
		{"Child seen", "Seen with parent", func(n *note.Note) bool { return n.ChildSeen == note.Yes && n.SeenAlone == note.No }},
		{"Child seen", "Not seen alone", func(n *note.Note) bool { return n.ChildSeen == note.Yes && n.SeenAlone == note.No }},
		{"Child seen", "Not seen", func(n *note.Note) bool { return n.ChildSeen == note.No && n.SeenAlone == note.NotStated }},
		{"Child seen", "Yes", func(n *note.Note) bool { return n.SeenAlone == note.NotStated && !n.Carries(note.SeenAlone) }},
		{"Child", "Ann Lee", func(n *note.Note) bool { return n.ChildName == "Ann Lee" && n.ChildID == "" }},
		{"Child", "C1043", func(n *note.Note) bool { return n.ChildID == "C1043" && n.Carries(note.ChildID) && n.ChildName == "" }},
	}
	for _, c := range cases {
		if n, _ := built([]string{c.heading}, c.value); !c.ok(n) {
			t.Errorf("%s: %s was read as %+v", c.heading, c.value, n)
		}
	}
}

func TestBuilderParts(t *testing.T) {
	n, _ := built([]string{"Surname", "Forename", "Date of visit", "Time of visit"}, "Lee", "Ann", "12/03/2026", "4.30pm")
	if n.ChildName != "Ann Lee" || n.EventDate != at(2026, 3, 12, 16, 30) {
		t.Errorf("got %q, %v", n.ChildName, n.EventDate)
	}
	n, _ = built([]string{"Surname", "Child name", "Date of visit", "Time of visit"}, "Lee", "Ann L", "12/03/2026 10:00", "16:30")
	if n.ChildName != "Ann L" || n.EventDate != at(2026, 3, 12, 10, 0) {
		t.Errorf("the whole name and the date's own time go first: got %q, %v", n.ChildName, n.EventDate)
	}
}

func TestBuilderBadDate(t *testing.T) {
	if n, _ := built([]string{"Event date", "Date finalised"}, "ongoing", "ongoing"); !n.Bad.Has(note.EventDate) || n.Bad.Has(note.FinalisedDate) || !n.FinalisedDate.IsZero() {
		t.Errorf("what has not ended has no last day: %+v", n)
	}
	n, _ := built([]string{"Event date", "Date recorded"}, "31/02/2026", "")
	if !n.Bad.Has(note.EventDate) || n.Carries(note.EventDate) || !n.EventDate.IsZero() {
		t.Errorf("a date that is none: %+v", n)
	}
	if n.Bad.Has(note.RecordedDate) || !n.Carries(note.RecordedDate) {
		t.Errorf("an empty date is missing, not bad: %+v", n)
	}
}

func TestBuilderCountsWhatItDoesNotUnderstand(t *testing.T) {
	n, b := built([]string{"Child seen", "Status"}, "Tuesday", "Blue")
	if n.ChildSeen != note.Unknown || n.Status != note.StatusOther || n.StatusText != "Blue" || b.Strange[note.ChildSeen] != 1 || b.Strange[note.StatusField] != 1 {
		t.Errorf("read as %+v, counted %v", n, b.Strange)
	}
}

func TestCopiedTo(t *testing.T) {
	cases := map[string][]string{
		"C102; C103":             {"C102", "C103"},
		"C102,C103 , C104":       {"C102", "C103", "C104"},
		"Lee, Ann":               {"Lee, Ann"},
		"Lee, Ann; Lee, Ben":     {"Lee, Ann", "Lee, Ben"},
		"Ann Lee and Ben Lee":    {"Ann Lee", "Ben Lee"},
		"Ann Lee\nBen Lee\r\nCy": {"Ann Lee", "Ben Lee", "Cy"},
		"Ann Lee | Ben Lee":      {"Ann Lee", "Ben Lee"},
		"Andrea Sandford":        {"Andrea Sandford"},
		"Ann Lee (C102); C103":   {"Ann Lee (C102)", "C103"},
		"":                       nil,
		"-":                      nil,
		"None":                   nil,
		"N/A":                    nil,
		"No":                     nil,
		";;":                     nil,
	}
	for in, want := range cases {
		if n, _ := built([]string{"copied_to"}, in); !slices.Equal(n.CopiedTo, want) {
			t.Errorf("%q: got %q, want %q", in, n.CopiedTo, want)
		}
	}
}

// A builder that has met other values reads the same as a new one.
func TestBuilderMemory(t *testing.T) {
	b := mapping.NewBuilder()
	for i := range 20000 {
		v := string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676))
		if got := b.Intern([]byte(v)); got != v {
			t.Fatalf("%q became %q", v, got)
		}
	}
	for _, in := range []string{"12 March 2026", "nonsense", "12 March 2026", "31/02/2026", ""} {
		want, wantErr := mapping.ParseDate(in)
		if got, err := b.Date(in); got != want || (err == nil) != (wantErr == nil) {
			t.Errorf("%q: got %v, %v; want %v, %v", in, got, err, want, wantErr)
		}
	}
}
