// Package links holds the rules about links from a note to the record that has
// the detail: minutes of a meeting, an assessment or a report.
package links

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

//go:embed minutes-link.md
var minutesLinkPage string

// Minutes configures minutes-link.
type Minutes struct {
	Meetings    []string `yaml:"meetings" doc:"further names of meetings that have minutes, in the authority's own words"`
	NotMeetings []string `yaml:"not-meetings" doc:"names that are taken for such meetings and are none here"`
}

// MinutesLink reports meetings that took place with no pointer to their record.
func MinutesLink() *lint.Rule {
	meta := lint.Meta{
		ID:       "minutes-link",
		Summary:  "A meeting took place and the note does not say where its record is",
		Kind:     lint.TextRule,
		Guidance: []int{12},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      minutesLinkPage,
	}
	return lint.Define(meta, Minutes{}, func(o Minutes, env *lint.Env) (func(*lint.Pass), error) {
		m, err := newMeetings(env.Words, o)
		if err != nil {
			return nil, err
		}
		pointers, err := pointer.New(env.Words, env.Area.DocumentStores...)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) { minutesLink(p, m, pointers) }, nil
	})
}

func minutesLink(p *lint.Pass, m meetings, pointers pointer.Finder) {
	if p.Note.Status == note.Deleted {
		return
	}
	of := m.subject(p)
	if of.itself || len(p.Hits(m.names)) == 0 && len(of.kinds) == 0 {
		return
	}
	held := m.held(p, of)
	untold := len(held) == 0 && m.isAccount(p, of)
	if len(held) == 0 && !untold || linked(p.Note) || m.pointsToRecord(p, pointers) {
		return
	}
	for _, h := range held {
		p.Report(noMinutes(lint.At(p.Doc().HitSpan(h), "", ""), m.entries[h.Entry].Name))
	}
	if untold {
		p.Report(noMinutes(lint.About(of.field, "", ""), of.kinds[0]))
	}
}

func noMinutes(f lint.Finding, kind string) lint.Finding {
	f.Category = kind
	f.Message = "A meeting took place, and neither the text nor a field says where its record is."
	f.Suggestion = "Say where the minutes are or when they will come, as in \"see minutes on file\" or \"minutes to follow\", or link the document; then what they hold need not be repeated here."
	return f
}
