package events

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
	names "github.com/casenote-lint/casenote-lint/rules/events/lexicon"
)

//go:embed significant-without-event.md
var significantWithoutEventPage string

// WithoutEvent configures significant-without-event.
type WithoutEvent struct {
	Events []string `yaml:"events" doc:"further words that name an event worth marking, in the authority's own words"`
}

// SignificantWithoutEvent reports a note that is marked significant and tells of
// no event of any tier.
func SignificantWithoutEvent() *lint.Rule {
	meta := lint.Meta{
		ID:       "significant-without-event",
		Summary:  "The note is marked significant and no significant event can be found in it",
		Kind:     lint.TextRule,
		Guidance: []int{14},
		Severity: lint.Info,
		Since:    "0.1.0",
		Doc:      significantWithoutEventPage,
	}
	return lint.Define(meta, WithoutEvent{}, func(o WithoutEvent, env *lint.Env) (func(*lint.Pass), error) {
		words, err := newVocabulary(env, o.Events, nil)
		if err != nil {
			return nil, err
		}
		signs := env.Words.NewSet()
		return func(p *lint.Pass) { significantWithoutEvent(p, words, signs) }, wordlist.Add(env.Words, signs, wordlist.Of(names.Entries(), "signs"))
	})
}

func significantWithoutEvent(p *lint.Pass, words vocabulary, signs lexicon.Set) {
	if !markedSignificant(p.Note) || p.Note.Status == note.Deleted {
		return
	}
	if len(p.Doc().Tokens()) == 0 || words.told(p, p.Doc(), signs) || p.Note.Title != "" && words.told(p, p.Title(), signs) {
		return
	}
	p.Report(withoutEvent())
}

func withoutEvent() lint.Finding {
	f := lint.About(note.NoField,
		"The note is marked significant, and no event that is usually marked can be found in it.",
		"Say in the first line which event makes it significant; if none does, take the mark off, so that those that matter are found.")
	f.Category = "no-event"
	return f
}

// told reports whether a text tells of an event of any tier, old or new, that is
// not only denied or supposed.
func (v vocabulary) told(p *lint.Pass, d *nlp.Doc, signs lexicon.Set) bool {
	r := newReading(p, d, v, note.Date{})
	return v.anyTold(r, d.Hits(v.seedSet), func(h lexicon.Hit) bool { return v.mayMeanOther(d, h) }) ||
		v.anyTold(r, d.Hits(v.eventSet), never) || v.anyTold(r, d.Hits(signs), never)
}

func never(lexicon.Hit) bool { return false }

func (v vocabulary) anyTold(r *reading, hits []lexicon.Hit, other func(lexicon.Hit) bool) bool {
	for _, h := range hits {
		if m := r.at(h); !other(h) && !m.Mods.Has(cue.Any) && !m.denied() && !m.doubted() && !m.isTitle() {
			return true
		}
	}
	return false
}

// mayMeanOther reports words of the three events that need company to mean one:
// idioms, "passed", "lost", a section number.
func (v vocabulary) mayMeanOther(d *nlp.Doc, h lexicon.Hit) bool {
	switch e := v.seedList[h.Entry]; e.Sort {
	case "idiom", passed, loss, dead, protectionShort, notificationShort:
		return e.Sort != protectionShort && e.Sort != notificationShort || !d.Tokens()[h.First].Flags.Has(nlp.AllCaps)
	case deathNoun:
		return d.Word(h.First) == "loss" || d.Word(h.First) == "passing"
	}
	return false
}

// doubted reports an event that was only supposed or asked about. What is to be
// done about one may well lie ahead.
func (m mention) doubted() bool {
	if m.word(m.To) == "?" || m.conditional() {
		return true
	}
	for i := m.begin; i < m.First; i++ {
		if cue.Of(m.d, i).Has(cue.Maybe|cue.Asked) && !fact[m.word(i)] || m.feared(i) {
			return true
		}
	}
	return false
}
