// Package events holds the rules about highly significant events and the mark
// that makes a note about one easy to find.
package events

import (
	_ "embed"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed significant-event.md
var significantEventPage string

// Significant configures significant-event.
type Significant struct {
	Seed   string   `yaml:"seed" doc:"severity of a police notification, police protection or a death in the family: error, warning, info or off; a draft that has no such field is graded one step lower"`
	Notify string   `yaml:"notify" doc:"severity of an event that managers are told of, such as a serious injury, going missing or an arrest"`
	Chrono string   `yaml:"chrono" doc:"severity of an event that belongs in a chronology, such as a change of placement"`
	Events []string `yaml:"events" doc:"further words that name a highly significant event, in the authority's own words"`
	Except []string `yaml:"except" doc:"kinds of event that are not reported, by their category: self-harm, arrest …"`
}

// SignificantEvent reports an event that should have marked the note significant.
func SignificantEvent() *lint.Rule {
	meta := lint.Meta{
		ID:       "significant-event",
		Summary:  "A highly significant event is recorded and the note is not marked significant",
		Kind:     lint.TextRule,
		Guidance: []int{14},
		Severity: lint.Error,
		Since:    "0.1.0",
		Doc:      significantEventPage,
	}
	defaults := Significant{Seed: "error", Notify: "info", Chrono: "off"}
	return lint.Define(meta, defaults, func(o Significant, env *lint.Env) (func(*lint.Pass), error) {
		r := significantEvent{asOf: env.AsOf}
		var err error
		if r.grades, err = o.grades(); err != nil {
			return nil, err
		}
		r.words, err = newVocabulary(env, o.Events, o.Except)
		return r.check, err
	})
}

// grades are the severities by tier.
type grades [tiers]lint.Severity

func (o Significant) grades() (grades, error) {
	var g grades
	for t, name := range map[tier]string{seed: o.Seed, notify: o.Notify, chrono: o.Chrono} {
		s, err := lint.ParseSeverity(strings.ToLower(name))
		if err != nil {
			return g, lint.BadOption(t.String(), "%w", err)
		}
		g[t] = s
	}
	return g, nil
}

type significantEvent struct {
	words  vocabulary
	grades grades
	asOf   note.Date
}

func (r significantEvent) check(p *lint.Pass) {
	if p.Note.Status == note.Deleted || markedSignificant(p.Note) {
		return
	}
	text := newReading(p, p.Doc(), r.words, r.asOf)
	found := text.seeds()
	if len(found) == 0 && p.Note.Title != "" {
		for _, f := range newReading(p, p.Title(), r.words, r.asOf).seeds() {
			p.Report(r.finding(p, f, lint.About(note.Title, "", "")))
			return
		}
	}
	// One mark serves every event of a note, so the lesser ones are only spoken
	// of where no greater one is.
	for t := notify; t < tiers && len(found) == 0; t++ {
		if r.grades[t] != lint.Off {
			found = text.events(t)
		}
	}
	for _, f := range found {
		p.Report(r.finding(p, f, lint.At(f.span, "", "")))
	}
}

// finding grades an event and says what it asks for.
func (r significantEvent) finding(p *lint.Pass, e event, f lint.Finding) lint.Finding {
	f.Category = e.name
	f.Message = messages[e.tier]
	f.Suggestion = "Record it as a significant case note, or tick significant, so that it can be found at once; if it is no news, say when it happened."
	f.Severity = r.grades[e.tier]
	if e.tier == seed && !p.Note.Carries(note.Significant) {
		f.Severity = f.Severity.Softer()
		f.Suggestion = "When you submit this, choose the significant type of case note, or tick significant, so that it can be found at once."
	}
	return f
}

var messages = [tiers]string{
	seed:   "A highly significant event is recorded here, and the note is not marked significant.",
	notify: "An event that managers are usually told of is recorded here, and the note is not marked significant.",
	chrono: "An event that belongs in the chronology is recorded here, and the note is not marked significant.",
}

// markedSignificant reports whether the note bears the mark, in its field or by
// its type.
func markedSignificant(n *note.Note) bool {
	kind := strings.ToLower(n.ContactType)
	return n.Significant == note.Yes || strings.Contains(kind, "significant") && !strings.Contains(kind, "not ") && !strings.Contains(kind, "non")
}
