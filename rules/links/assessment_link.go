package links

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

//go:embed assessment-link.md
var assessmentLinkPage string

// Assessments configures assessment-link.
type Assessments struct {
	Documents    []string `yaml:"documents" doc:"further names of assessments and reports in which detail is kept, in the authority's own words"`
	NotDocuments []string `yaml:"not-documents" doc:"names that are taken for such assessments and are none here"`
}

// AssessmentLink reports contacts made for an assessment or report, with no
// pointer to it.
func AssessmentLink() *lint.Rule {
	meta := lint.Meta{
		ID:       "assessment-link",
		Summary:  "The contact was made for an assessment or report and the note does not point to it",
		Kind:     lint.TextRule,
		Guidance: []int{13},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      assessmentLinkPage,
	}
	return lint.Define(meta, Assessments{}, func(o Assessments, env *lint.Env) (func(*lint.Pass), error) {
		docs, err := newDocuments(env.Words, o)
		if err != nil {
			return nil, err
		}
		pointers, err := pointer.New(env.Words, env.Area.DocumentStores...)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) { assessmentLink(p, docs, pointers) }, nil
	})
}

func assessmentLink(p *lint.Pass, docs documents, pointers pointer.Finder) {
	if p.Note.Status == note.Deleted {
		return
	}
	served := docs.served(p, p.Doc())
	var titled []lexicon.Hit
	if len(served) == 0 && p.Note.Title != "" {
		titled = docs.served(p, p.Title())
	}
	if len(served) == 0 && len(titled) == 0 || linked(p.Note) || docs.pointedTo(p, pointers) {
		return
	}
	for _, h := range served {
		p.Report(noLink(lint.At(p.Doc().HitSpan(h), "", ""), docs.entries[h.Entry].Name))
	}
	for _, h := range titled {
		p.Report(noLink(lint.About(note.Title, "", ""), docs.entries[h.Entry].Name))
	}
}

func noLink(f lint.Finding, kind string) lint.Finding {
	f.Category = kind
	f.Message = "This contact served an assessment or report, and neither the text nor a field leads from one to the other."
	f.Suggestion = "Name the document that has the detail, as in \"see Single Assessment for detail\" or \"recorded in the Section 7 report\", or link it; what stands there need not be repeated here."
	return f
}
