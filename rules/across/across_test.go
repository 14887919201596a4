package across_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
)

// found lists the ids of what a rule finds: "1" for a note without one by its
// number, "contact 2" for an entry of a register.
func found(t *testing.T, r *lint.Rule, options any, env lint.Env, export string) (ids []string, findings []lint.Finding) {
	t.Helper()
	p := linttest.Program(t, env, lint.Choice{Rule: r, Options: options})
	findings = linttest.Run(t, p, linttest.Export(t, export))
	for _, f := range findings {
		switch {
		case f.Note.ID != "":
			ids = append(ids, f.Note.ID)
		case f.Note.File == "contacts.csv":
			ids = append(ids, fmt.Sprintf("contact %d", f.Note.Record))
		default:
			ids = append(ids, fmt.Sprint(f.Note.Record))
		}
	}
	return ids, findings
}

func expect(t *testing.T, what string, got []string, want string) {
	t.Helper()
	if strings.Join(got, " ") != want {
		t.Errorf("%s: found %q, want %q", what, strings.Join(got, " "), want)
	}
}

// assessed counts the notes that the rule could judge.
func assessed(t *testing.T, r *lint.Rule, env lint.Env, export string) int {
	t.Helper()
	b := linttest.Program(t, env, lint.Choice{Rule: r, Options: r.NewOptions()}).NewBench()
	n := 0
	for _, c := range linttest.Export(t, export) {
		n += int(b.Check(c).Assessed)
	}
	return n
}

func withRegister(t *testing.T, rows string) lint.Env {
	env := linttest.Env()
	env.Register, env.HasRegister = linttest.Register(t, "child_id,child_name,family_id,referral_opened,referral_closed\n"+rows), true
	return env
}

// words makes a text of n different words.
func words(n int, seed string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%d ", seed, i)
	}
	return strings.TrimSpace(b.String())
}
