package section_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

func TestUnder(t *testing.T) {
	words := map[string]bool{"plan": true, "chronology": true}
	for text, want := range map[string]bool{
		"Plan:\nthe WORD":                              true,
		"Plan: the WORD":                               true,
		"PLAN\n- the WORD":                             true,
		"# Next plan\n\nthe WORD":                      true,
		"Chronology\n- 2014: a move\n- 2017: the WORD": true, // the dates are labels
		"Plan: ring school.\n\nSeen at home: the WORD": false,
		"Plan: ring school.\n\nThe WORD came.":         false,
		"Plan:\nring school\n\nHealth:\nthe WORD":      false,
		"The plan and the WORD":                        false,
		"the WORD\nPlan:\nring":                        false,
	} {
		d := linttest.Doc(text)
		token := 0
		for d.Word(token) != "WORD" {
			token++
		}
		if got := section.Under(d, section.Find(d), token, words); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	// Labels without end cost no more than a few of them.
	d := linttest.Doc(strings.Repeat("Item: text\n", 5000) + "the WORD")
	if section.Under(d, section.Find(d), len(d.Tokens())-1, words) {
		t.Error("found under a heading that is not there")
	}
}
