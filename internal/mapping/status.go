package mapping

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Status reads how far a note has got, in the words of several systems.
func Status(v string) note.Status {
	v = strings.ToLower(strings.Join(strings.Fields(strings.NewReplacer("_", " ", "-", " ").Replace(v)), " "))
	switch v {
	case "":
		return note.StatusNotStated
	case "final", "finalised", "finalized", "finished", "complete", "completed", "authorised", "authorized", "approved", "signed", "signed off",
		"locked", "submitted", "closed", "published", "confirmed", "committed", "verified", "final version":
		return note.Final
	case "draft", "in progress", "inprogress", "incomplete", "started", "unsigned", "unlocked", "open", "saved", "saved as draft", "pending",
		"awaiting authorisation", "awaiting approval", "not finalised", "not finalized", "unfinalised", "not complete", "not completed",
		"not signed", "new", "to do", "work in progress", "wip", "assigned":
		return note.Draft
	case "timed out", "timedout", "lapsed", "expired", "auto closed", "auto finalised", "automatically finalised", "system finalised", "system closed":
		return note.Lapsed
	case "deleted", "soft deleted", "cancelled", "canceled", "entered in error", "void", "voided", "withdrawn", "removed", "superseded":
		return note.Deleted
	}
	return note.StatusOther
}

// flagStatus reads a yes/no column headed "Finalised" or "Draft".
func flagStatus(v string, yes, no note.Status) note.Status {
	switch t, _ := Truth(note.StatusField, v); t {
	case note.Yes:
		return yes
	case note.No:
		return no
	}
	return Status(v)
}
