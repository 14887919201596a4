package lint_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A rule sees the title of the note in hand, never that of the note before, and
// matches it against the phrases of the text.
func TestTitleIsReadLikeTheText(t *testing.T) {
	var set lexicon.Set
	rule := lint.Define(lint.Meta{ID: "title", Severity: lint.Warning}, lint.NoOptions{},
		func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
			set = env.Words.NewSet()
			return func(p *lint.Pass) {
				for range p.Title().Hits(set) {
					p.Report(lint.About(note.Title, "m", "s"))
				}
			}, env.Words.Add(set, 0, "core group")
		})
	bench := linttest.Program(t, lint.Env{}, lint.Choice{Rule: rule, Options: rule.NewOptions()}).NewBench()
	for _, c := range []struct {
		title string
		want  int
	}{{"Core group", 1}, {"", 0}, {"Core-group; core group", 2}, {"Home visit", 0}} {
		n := linttest.Note("Core group held.", map[note.Field]string{note.Title: c.title})
		if got := len(bench.Check(n).Findings); got != c.want {
			t.Errorf("title %q: %d findings, want %d", c.title, got, c.want)
		}
	}
}
