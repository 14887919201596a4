package reader_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

// reading is all that came of one file.
type reading struct {
	notes    []*note.Note
	problems []reader.Problem
	info     reader.Info
	err      error
}

func read(t testing.TB, name, content string, opts reader.Options) reading {
	t.Helper()
	return readPath(t, write(t, name, content), opts)
}

func readPath(t testing.TB, path string, opts reader.Options) reading {
	t.Helper()
	r, err := reader.Open(source.Input{Path: path}, opts)
	if err != nil {
		return reading{err: err}
	}
	return drain(r)
}

func drain(r *reader.Reader) reading {
	var out reading
	for n, p := range r.Notes() {
		if p != nil {
			out.problems = append(out.problems, *p)
		} else {
			out.notes = append(out.notes, n)
		}
	}
	out.info, out.err = r.Info(), r.Err()
	return out
}

// texts are the ids and texts of the notes, as "N-1=…".
func (r reading) texts() []string {
	var out []string
	for _, n := range r.notes {
		out = append(out, n.ID+"="+n.Text.String())
	}
	return out
}

// troubles are the problems as "record:line:column reason", with "lost" before
// the reason where no note could be made.
func (r reading) troubles() []string {
	var out []string
	for _, p := range r.problems {
		lost := ""
		if p.Lost {
			lost = "lost "
		}
		out = append(out, fmt.Sprintf("%d:%d:%d %s%s", p.Record, p.Line, p.Column, lost, p.Reason))
	}
	return out
}

func (r reading) remarks() []string {
	var out []string
	for _, m := range r.info.Remarks {
		out = append(out, fmt.Sprintf("%d %s", m.Line, m.Text))
	}
	return out
}

// readCase is a file and what has to come of it. Wanted problems, remarks and
// errors are the beginnings of what is said.
type readCase struct {
	name, file, in string
	texts          []string
	troubles       []string
	remarks        []string
	err            string
}

func (c readCase) run(t *testing.T) {
	t.Helper()
	got := read(t, c.file, c.in, reader.Options{})
	if !slices.Equal(got.texts(), c.texts) {
		t.Errorf("notes %q\nwant  %q", got.texts(), c.texts)
	}
	if !slices.EqualFunc(got.troubles(), c.troubles, strings.HasPrefix) {
		t.Errorf("problems %q\nwant     %q", got.troubles(), c.troubles)
	}
	if !slices.EqualFunc(got.remarks(), c.remarks, strings.HasPrefix) {
		t.Errorf("remarks %q\nwant    %q", got.remarks(), c.remarks)
	}
	if (got.err != nil) != (c.err != "") || got.err != nil && !strings.Contains(got.err.Error(), c.err) {
		t.Errorf("error %v\nwant  %q", got.err, c.err)
	}
	got.account(t)
}

// account checks what holds for every file: the counts are those of what was
// handed on, no two records have one number, and the problems of a record come
// before its note.
func (r reading) account(t *testing.T) {
	t.Helper()
	lost, bad := 0, map[int]bool{}
	for _, p := range r.problems {
		bad[p.Record] = true
		if p.Lost {
			lost++
		}
	}
	if r.info.Notes != len(r.notes) || r.info.Lost != lost || r.info.Unreadable != len(bad) {
		t.Errorf("counted %d notes, %d lost, %d unreadable; handed on %d, %d, %d", r.info.Notes, r.info.Lost, r.info.Unreadable, len(r.notes), lost, len(bad))
	}
	for i := 1; i < len(r.notes); i++ {
		if r.notes[i].Record <= r.notes[i-1].Record {
			t.Errorf("record %d after record %d", r.notes[i].Record, r.notes[i-1].Record)
		}
	}
}

// fieldsOf lists the fields a note carries but its text, as "field=value; …".
// A value that is empty is the name of its field alone.
func fieldsOf(n *note.Note) string {
	var out []string
	for f := note.ID; f < note.TextField; f++ {
		if !n.Carried.Has(f) {
			continue
		}
		if v := valueOf(n, f); v != "" {
			out = append(out, f.String()+"="+v)
		} else {
			out = append(out, f.String())
		}
	}
	return strings.Join(out, "; ")
}

func valueOf(n *note.Note, f note.Field) string {
	truth := func(t note.Truth) string { return []string{"", "yes", "no", "unknown"}[t] }
	date := func(d note.Date) string {
		switch {
		case d.IsZero():
			return ""
		case d.HasClock:
			return d.Time.Format("2006-01-02 15:04")
		}
		return d.Time.Format("2006-01-02")
	}
	return map[note.Field]string{
		note.ID: n.ID, note.ChildID: n.ChildID, note.ChildName: n.ChildName, note.FamilyID: n.FamilyID, note.Title: n.Title,
		note.EventDate: date(n.EventDate), note.RecordedDate: date(n.RecordedDate), note.FinalisedDate: date(n.FinalisedDate),
		note.StatusField: n.StatusText, note.FinalisedBy: n.FinalisedBy, note.Author: n.Author, note.Team: n.Team, note.ContactType: n.ContactType,
		note.Statutory: truth(n.Statutory), note.Announced: truth(n.Announced), note.ChildSeen: truth(n.ChildSeen), note.SeenAlone: truth(n.SeenAlone),
		note.ReasonNotAlone: n.ReasonNotAlone, note.Significant: truth(n.Significant), note.CopiedTo: strings.Join(n.CopiedTo, ";"),
		note.LinkedDocument: n.LinkedDocument, note.PeoplePresent: n.PeoplePresent,
	}[f]
}
