package language

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/rules/language/analysis"
)

//go:embed in-depth-analysis.md
var inDepthAnalysisPage string

// InDepthAnalysis reports passages of interpretation that belong in an
// assessment or a report.
func InDepthAnalysis() *lint.Rule {
	meta := lint.Meta{
		ID:       "in-depth-analysis",
		Summary:  "A passage interprets where the note should record: it belongs in the assessment or report",
		Kind:     lint.TextRule,
		Guidance: []int{7},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      inDepthAnalysisPage,
	}
	return lint.Define(meta, lint.NoOptions{}, func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
		finder, err := analysis.New(env.Words)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) {
			for _, passage := range finder.Passages(p.Doc()) {
				if !p.Pasted(passage.Span) {
					p.Report(analysisFinding(passage))
				}
			}
		}, nil
	})
}

func analysisFinding(passage analysis.Passage) lint.Finding {
	message, category := "These sentences together interpret what was seen and said; the note is the place to record it.", "passage"
	if passage.Headed {
		message, category = "This section is analysis; the note is the place for what was seen, said and done.", "section"
	}
	f := lint.At(passage.Span, message,
		"Move it to the assessment or report and say here where it is. If it is the thinking behind a decision, keep it to the two or three sentences that explain the decision.")
	f.Category = category
	return f
}
