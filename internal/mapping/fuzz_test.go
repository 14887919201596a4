package mapping_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A date that is read is one that a civil calendar has, within the years that
// are read; why another cannot be is said without it.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"12/03/2026", "2026-03-12T16:30:00+01:00", "Thu 12th March 2026, 4.30-5pm", "46093.5", "/Date(1773333000000)/", "12-MAR-26 04.30.00.000000000 PM", "31/02/2026", "(", "1.1.1.1.1", "99:99"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := mapping.ParseDate(s)
		if err != nil {
			if len(s) > 8 && strings.Contains(err.Error(), s) || !d.IsZero() {
				t.Errorf("%q: %v, %v", s, d, err)
			}
			return
		}
		if y := d.Time.Year(); !d.IsZero() && (y < 1900 || y > 2200) {
			t.Errorf("%q is in the year %d", s, y)
		}
		if d.HasClock && d.Time.Equal(d.Day()) {
			t.Errorf("%q: a time of day that is midnight", s)
		}
	})
}

// No value of any field makes the builder panic, and a field is either carried
// or bad where it was set.
func FuzzBuilder(f *testing.F) {
	f.Add("yes", "Seen", "a) Yes; b) No")
	f.Add("Finalised", "12/03/2026", "Ann and Ben")
	f.Fuzz(func(t *testing.T, heading, value, other string) {
		v := mapping.NewVocabulary(mapping.Overrides{note.Author: {other}})
		cols := v.Resolve([]string{heading, "Event date", "Time", "Surname", "Forename", "Copied to", "Status", "Seen"})
		n, b := &note.Note{}, mapping.NewBuilder()
		for i := range cols {
			if cols[i].Field == note.NoField || cols[i].Field == note.TextField {
				continue
			}
			if err := b.Set(n, &cols[i], []byte(value)); (err != nil) != n.Bad.Has(cols[i].Field) && cols[i].Rule != mapping.PartOf {
				t.Errorf("%s = %q: %v, bad %v", cols[i].Field, value, err, n.Bad.Has(cols[i].Field))
			}
			if !n.Carried.Has(cols[i].Field) && cols[i].Field != note.ChildName {
				t.Errorf("%s was set and is not carried", cols[i].Field)
			}
		}
	})
}
