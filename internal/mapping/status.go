package mapping

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Status reads how far a note has got, in the words of several systems. A remark
// behind them does not matter: "Draft - not finalised".
func Status(v string) note.Status {
	v = strings.ToLower(v)
	if st := statusWords(v); st != note.StatusOther {
		return st
	}
	for _, sep := range []string{" - ", " (", ":", ",", "/"} {
		if head, _, ok := strings.Cut(v, sep); ok {
			if st := statusWords(head); st != note.StatusOther && st != note.StatusNotStated {
				return st
			}
		}
	}
	return note.StatusOther
}

var statusSpelling = strings.NewReplacer("_", " ", "-", " ")

func statusWords(v string) note.Status {
	v = strings.Join(strings.Fields(statusSpelling.Replace(v)), " ")
	if isPrompt(v) {
		return note.StatusNotStated
	}
	switch v {
	case "final", "finalised", "finalized", "finished", "complete", "completed", "authorised", "authorized", "approved", "signed", "signed off",
		"locked", "submitted", "closed", "published", "confirmed", "committed", "verified", "final version":
		return note.Final
	case "draft", "in progress", "inprogress", "incomplete", "started", "unsigned", "unlocked", "open", "saved", "saved as draft", "pending",
		"awaiting authorisation", "awaiting approval", "not finalised", "not finalized", "unfinalised", "not complete", "not completed",
		"not signed", "reopened", "re opened", "new", "to do", "work in progress", "wip", "assigned":
		return note.Draft
	case "timed out", "timedout", "lapsed", "expired", "auto closed", "auto finalised", "automatically finalised", "system finalised", "system closed":
		return note.Lapsed
	case "deleted", "soft deleted", "cancelled", "canceled", "entered in error", "void", "voided", "withdrawn", "removed", "superseded":
		return note.Deleted
	}
	return note.StatusOther
}

// flagStatus reads a yes/no column headed "Finalised" or "Draft". Some systems
// answer with the day on which it was done.
func flagStatus(v string, yes, no note.Status) note.Status {
	switch t, _ := Truth(note.StatusField, v); t {
	case note.Yes:
		return yes
	case note.No:
		return no
	}
	if d, err := ParseDate(v); err == nil && !d.IsZero() {
		return yes
	}
	return Status(v)
}
