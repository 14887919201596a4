package fields

import (
	_ "embed"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/person"
)

//go:embed not-finalised.md
var notFinalisedDoc string

// NotFinalised checks point 3: finalised, and by the author.
func NotFinalised() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "not-finalised",
		Summary:  "The note is still a draft, has lapsed, or was finalised by somebody other than its author.",
		Kind:     lint.FieldRule,
		Guidance: []int{3},
		Severity: lint.Error,
		Since:    "0.1.0",
		Doc:      notFinalisedDoc,
	}, lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) {
		return notFinalised, nil
	})
}

func notFinalised(p *lint.Pass) {
	n := p.Note
	switch finality(n) {
	case unknowable:
		p.CannotAssess()
	case open:
		p.Report(category(lint.About(note.StatusField,
			"The note has not been finalised.",
			"Read the note through and finalise it."), "draft"))
	case lapsed:
		p.Report(category(lint.About(note.StatusField,
			"The note has lapsed: the system closed it before it was finalised.",
			"Open the note again, or ask whoever can, and finalise it."), "lapsed"))
	case final:
		if !person.Same(n.FinalisedBy, n.Author) {
			p.Report(category(lint.About(note.FinalisedBy,
				"The note was finalised by somebody other than its author.",
				"Ask the author to finalise their own notes, or say in the note why that was not possible."), "by-another").As(lint.Warning))
		}
	}
}

type finalState uint8

const (
	unknowable finalState = iota
	open
	lapsed
	final
	gone
)

// finality is how far the note has got, by its status and by who finalised it
// and when. A status that says nothing known is judged by the other two.
func finality(n *note.Note) finalState {
	switch n.Status {
	case note.Deleted:
		return gone
	case note.Lapsed:
		return lapsed
	case note.Draft:
		return open
	case note.Final:
		return final
	case note.StatusOther:
		if s := spoken(n.StatusText); s != unknowable {
			return s
		}
	}
	switch {
	case !n.FinalisedDate.IsZero() || n.FinalisedBy != "":
		return final
	case n.Bad.Has(note.FinalisedDate):
		return unknowable
	case n.Carries(note.FinalisedDate), n.Carries(note.FinalisedBy), n.Carries(note.StatusField) && n.Status == note.StatusNotStated:
		return open
	}
	return unknowable
}

// spoken reads a status that is in no list by its words. What undoes a word goes
// before it: "awaiting sign off" is not signed off, and "auto finalised by the
// system" is not finalised by anybody.
func spoken(status string) finalState {
	words := " " + fold(status) + " "
	for _, s := range []struct {
		is    finalState
		words []string
	}{
		{gone, []string{"deleted", "void", "voided", "in error", "withdrawn", "duplicate", "superseded", "struck"}},
		{lapsed, []string{"timed out", "timeout", "time out", "lapsed", "expired", "auto", "automatic", "automatically", "autofinalised", "by system", "by the system", "system closed", "system finalised"}},
		{open, []string{"not", "non", "un", "unfinalised", "unfinalized", "unsigned", "unlocked", "unapproved", "unauthorised", "unsubmitted", "awaiting", "await", "waiting", "pending", "draft", "drafted", "progress", "incomplete", "started", "open", "reopened", "ongoing", "outstanding", "wip", "ready for", "to be", "needs", "requires", "partially", "part", "rejected", "returned", "for approval", "for authorisation", "for review", "in review", "under review", "in edit", "editing", "working", "new", "saved", "created", "current", "active"}},
		{final, []string{"finalised", "finalized", "final", "complete", "completed", "signed", "authorised", "authorized", "approved", "locked", "closed", "submitted", "published", "committed", "verified", "confirmed", "done", "finished"}},
	} {
		for _, w := range s.words {
			if strings.Contains(words, " "+w+" ") {
				return s.is
			}
		}
	}
	return unknowable
}
