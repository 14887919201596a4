package language_test

import (
	"testing"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

// FuzzSpans checks that whatever the text, the rules name whole characters of it,
// in order, and none twice.
func FuzzSpans(f *testing.F) {
	for _, s := range []string{
		"We agreed not to", "Decision:", "Agreed that", "case to", "We’ll not be", "It was decided (", "not to", "the case is not to be closed in 2024", "DECISION -", "Kofi (4) to remain with", "manager. She agreed that",
		"ANALYSIS\n", "Analysis of risk:\nStrengths: a\nWorries: b", "He may be sad. It is rooted in shame. He is likely to be lost.",
		"[", "[]", "[ ] [x]", "[a/b]", "[??]", "«a_b»", "{{", "(insert", "XX%", "__%", "--/--/----", "TBC", "Health: TBC.", "☐ ☒", "……", ". . . . . .", "NAME is", "Insert here", "Yes/No", "Commented [",
	} {
		f.Add(s)
	}
	var programs []*lint.Program
	for _, r := range []*lint.Rule{language.DecisionRationale(), language.InDepthAnalysis(), language.LeftoverText()} {
		p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, false)
		if err != nil {
			f.Fatal(err)
		}
		programs = append(programs, p)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip() // readers decode
		}
		for _, p := range programs {
			end := 0
			for _, found := range p.NewBench().Check(linttest.Note(text, nil)).Findings {
				s := found.Span
				if s.Start < end || s.End <= s.Start || s.End > len(text) || !utf8.ValidString(text[s.Start:s.End]) {
					t.Fatalf("%s on %q: span %v after %d", found.Rule, text, s, end)
				}
				end = s.End
			}
		}
	})
}
