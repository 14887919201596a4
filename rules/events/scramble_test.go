package events_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/events"
)

const scrambled = `Merlin Merlins PPN PPO police protection section 46 taken received died passed away dead death of loss lost her dad mum's nan neighbour friend
	who whose had has was when she as a child in 2011 3 March ago years weeks last night on Tuesday if not no would asked my he game stillborn killed found bereavement
	miscarriage buried suicide the late ex until since before ended on Arlo PP is are to expired Background: RIP baby boy class new by arrested missing`

func TestNoTextMakesTheRulesPanic(t *testing.T) {
	linttest.Scramble(t, scrambled, nil, events.SignificantEvent())
	linttest.Scramble(t, scrambled, map[note.Field]string{note.EventDate: "2026-03-03"}, events.SignificantEvent())
	linttest.Scramble(t, scrambled, map[note.Field]string{note.Significant: "yes"}, events.SignificantWithoutEvent())
}
