package rules_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules"
)

func TestTheSetOfRulesIsSound(t *testing.T) {
	if err := lint.Validate(rules.All()); err != nil {
		t.Fatal(err)
	}
}

func TestPages(t *testing.T) {
	all := rules.All()
	for _, r := range all {
		t.Run(r.ID, func(t *testing.T) { linttest.Page(t, r, all) })
	}
}
