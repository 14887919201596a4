// Package mapping turns what a source holds into notes: names of fields, dates,
// booleans and states in the spellings that real systems use.
package mapping

import (
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Canonical makes a note of values under canonical field names. Every field
// given counts as carried, an empty one as missing.
func Canonical(values map[note.Field]string, text note.Text) *note.Note {
	n := &note.Note{ID: values[note.ID], Text: text}
	for f, v := range values {
		n.Carried = n.Carried.With(f)
		set(n, f, strings.TrimSpace(v))
	}
	n.Carried = n.Carried.With(note.TextField)
	return n
}

func set(n *note.Note, f note.Field, v string) {
	date := func() note.Date {
		t, err := time.Parse(time.DateOnly, v)
		if err != nil {
			if v != "" {
				n.Bad = n.Bad.With(f)
			}
			return note.Date{}
		}
		return note.Date{Time: t}
	}
	switch f {
	case note.ChildID:
		n.ChildID = v
	case note.ChildName:
		n.ChildName = v
	case note.FamilyID:
		n.FamilyID = v
	case note.Title:
		n.Title = v
	case note.EventDate:
		n.EventDate = date()
	case note.RecordedDate:
		n.RecordedDate = date()
	case note.FinalisedDate:
		n.FinalisedDate = date()
	case note.StatusField:
		n.StatusText, n.Status = v, status(v)
	case note.FinalisedBy:
		n.FinalisedBy = v
	case note.Author:
		n.Author = v
	case note.Team:
		n.Team = v
	case note.ContactType:
		n.ContactType = v
	case note.Statutory:
		n.Statutory = truth(v)
	case note.Announced:
		n.Announced = truth(v)
	case note.ChildSeen:
		n.ChildSeen = truth(v)
	case note.SeenAlone:
		n.SeenAlone = truth(v)
	case note.ReasonNotAlone:
		n.ReasonNotAlone = v
	case note.Significant:
		n.Significant = truth(v)
	case note.CopiedTo:
		for _, s := range strings.Split(v, ";") {
			if s = strings.TrimSpace(s); s != "" {
				n.CopiedTo = append(n.CopiedTo, s)
			}
		}
	case note.LinkedDocument:
		n.LinkedDocument = v
	case note.PeoplePresent:
		n.PeoplePresent = v
	}
}

func truth(v string) note.Truth {
	switch strings.ToLower(v) {
	case "":
		return note.NotStated
	case "yes", "y", "true", "announced":
		return note.Yes
	case "no", "n", "false", "unannounced":
		return note.No
	}
	return note.Unknown
}

func status(v string) note.Status {
	switch strings.ToLower(v) {
	case "":
		return note.StatusNotStated
	case "finalised", "final":
		return note.Final
	case "draft", "not finalised":
		return note.Draft
	case "timed out":
		return note.Lapsed
	}
	return note.StatusOther
}
