package fields

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed no-action.md
var noActionDoc string

// NoActionOptions are the options of no-action.
type NoActionOptions struct {
	MinWords int `yaml:"min-words" doc:"a note of fewer words is not looked at"`
}

// NoAction checks point 6: notes are an overview of actions and interventions.
func NoAction() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "no-action",
		Summary:  "The note records no action, intervention, contact or next step by anyone.",
		Kind:     lint.TextRule,
		Guidance: []int{6},
		Severity: lint.Info,
		Since:    "0.1.0",
		Doc:      noActionDoc,
	}, NoActionOptions{MinWords: 30}, func(o NoActionOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := noAction{options: o}
		var err error
		r.deeds, err = newDeeds(env.Words)
		return r.check, err
	})
}

type noAction struct {
	options NoActionOptions
	deeds   deeds
}

func (r noAction) check(p *lint.Pass) {
	n, d := p.Note, p.Doc()
	if n.Status == note.Deleted || len(d.Tokens()) < r.options.MinWords || d.WordCount(d.Whole()) < r.options.MinWords {
		return
	}
	if isContact(p.ContactType()) || r.deeds.any(p) || len(p.Email().Threads) > 0 {
		return
	}
	p.Report(lint.About(note.NoField,
		"The note records no action, contact or next step by anyone.",
		"Say what was done, by whom and what comes next; background and views belong in the assessment."))
}

// isContact reports a type or title that says by itself what was done: a visit,
// a call, a meeting.
func isContact(t contacttype.Type) bool {
	switch t.Kind {
	case contacttype.FamilyTime, contacttype.OutOfHours:
		return true
	}
	return t.IsVisit() || t.IsRemote() || t.IsMeeting()
}
