// Package rules lists what casenote-lint checks. Someone who cares only about
// practice reads this directory and nothing else.
package rules

import (
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/rules/across"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
	"github.com/casenote-lint/casenote-lint/rules/events"
	"github.com/casenote-lint/casenote-lint/rules/fields"
	"github.com/casenote-lint/casenote-lint/rules/input"
	"github.com/casenote-lint/casenote-lint/rules/language"
	"github.com/casenote-lint/casenote-lint/rules/links"
)

// All are the rules, in the order in which they are listed and documented.
func All() []*lint.Rule {
	return []*lint.Rule{
		// language
		language.OpinionLanguage(),
		language.InDepthAnalysis(),
		language.DecisionRationale(),
		language.LeftoverText(),

		// brevity
		brevity.NoteLength(),
		brevity.Repetition(),
		brevity.BulletPoints(),
		brevity.DuplicatedDetail(),
		brevity.PastedEmail(),

		// links
		links.MinutesLink(),
		links.AssessmentLink(),

		// events
		events.SignificantEvent(),
		events.SignificantWithoutEvent(),

		// fields
		fields.RecordingTimescale(),
		fields.NotFinalised(),
		fields.ContactType(),
		fields.ChildSeen(),
		fields.FieldTextConflict(),
		fields.CoreGroupAsVisit(),
		fields.ChildReference(),
		fields.NoAction(),

		// across
		across.CopiedToSiblings(),
		across.DuplicateNote(),
		across.UnrecordedContact(),

		// input
		input.UnreadableRecord(),
	}
}
