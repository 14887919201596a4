package brevity_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
)

// finds checks that the rule finds the marked words and nothing else.
func finds(t *testing.T, r *lint.Rule, s string) {
	t.Helper()
	linttest.Finds(t, r, s, nil)
}
