package links_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/links"
)

func TestNoTextMakesTheRulesPanic(t *testing.T) {
	linttest.Scramble(t, `core group strategy discussion (LPM) ICPC review meeting minutes see attached held took place was will to be at for of the a as part complete
		single assessment s47 PAMS SA report visit visited session HV Mum I school we on 3 March 2026 12/3/26 yesterday today if cancelled not with by phone inform into
		purpose Plan: next last agreed attended went re T/C ISW child's my had been this morning`,
		map[note.Field]string{note.EventDate: "2026-03-03"}, links.MinutesLink(), links.AssessmentLink())
}
