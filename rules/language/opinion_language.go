package language

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/rules/language/opinion"
)

//go:embed opinion-language.md
var opinionLanguagePage string

// OpinionLanguage reports opinion, judgement and speculation of the author that
// nobody owns and nothing supports.
func OpinionLanguage() *lint.Rule {
	meta := lint.Meta{
		ID:       "opinion-language",
		Summary:  "Opinion, judgement or speculation of the author stands as fact, with no owner and no evidence",
		Kind:     lint.TextRule,
		Guidance: []int{9},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      opinionLanguagePage,
	}
	return lint.Define(meta, opinion.Options{}, func(o opinion.Options, env *lint.Env) (func(*lint.Pass), error) {
		d, err := opinion.New(o, env.Words)
		if err != nil {
			return nil, err
		}
		return d.Check, nil
	})
}
