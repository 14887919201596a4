package events

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// event is one that the text tells of, by the words that name it.
type event struct {
	name string
	tier tier
	span note.Span
}

// reading is a text in which events are looked for. What takes a pass over the
// whole of it is done once, when it is first asked for.
type reading struct {
	vocabulary
	d        *nlp.Doc
	note     *note.Note
	asOf     note.Date
	sections []section.Section
	parted   bool
}

func newReading(p *lint.Pass, d *nlp.Doc, v vocabulary, asOf note.Date) *reading {
	return &reading{vocabulary: v, d: d, note: p.Note, asOf: asOf}
}

// seeds lists the three named events, each by the first words that tell of it.
func (r *reading) seeds() []event {
	var out []event
	general := -1 // the sentence in which a police notification has only a general name
	for _, h := range r.d.Hits(r.seedSet) {
		e := r.seedList[h.Entry]
		if e.Name == "idiom" || slices.Contains(r.except, e.Name) {
			continue
		}
		at := slices.IndexFunc(out, func(o event) bool { return o.name == e.Name })
		named := e.Sort == notificationArea && general == r.d.SentenceAt(h.First)
		if at >= 0 && !named {
			continue
		}
		first, last, ok := r.tells(r.at(h), e.Sort)
		switch {
		case !ok:
		case at >= 0: // the area's own name says more than "police notification"
			out[at].span, general = r.d.Span(first, last), -1
		default:
			out = append(out, event{e.Name, seed, r.d.Span(first, last)})
			if e.Sort == notification {
				general = r.d.SentenceAt(h.First)
			}
		}
	}
	return out
}

// tells reports whether the words tell of an event that is news, and which
// words name it.
func (r *reading) tells(m mention, sort string) (first, last int, ok bool) {
	switch sort {
	case notification, notificationShort, notificationArea:
		return r.notified(m, sort)
	case protection, protectionShort:
		return r.protected(m, sort)
	case local:
		return m.First, m.Last, m.isNews()
	}
	return r.died(m, sort)
}

// events lists the further events of one tier, each kind by the first words
// that tell of it.
func (r *reading) events(t tier) []event {
	var out []event
	for _, h := range r.d.Hits(r.eventSet) {
		e := r.eventList[h.Entry]
		if e.Sort != t.String() || slices.Contains(r.except, e.Name) || slices.ContainsFunc(out, func(o event) bool { return o.name == e.Name }) {
			continue
		}
		if m := r.at(h); m.isNews() && !m.isTitle() && !m.outside() && m.word(m.Start-1) != "see" {
			out = append(out, event{e.Name, t, r.d.HitSpan(h)})
		}
	}
	return out
}

// mention is a phrase in its sentence.
type mention struct {
	*reading
	cue.Phrase
	begin, end int // of its clause
}

func (r *reading) at(h lexicon.Hit) mention {
	m := mention{reading: r, Phrase: cue.PhraseOf(r.d, h.First, h.Last)}
	m.begin = cue.Begin(r.d, m.First, m.From)
	m.end = cue.End(r.d, m.Last, m.To)
	return m
}

func (m mention) word(i int) string { return cue.Word(m.d, i) }

// under reports whether the token stands under a heading with one of the words.
func (r *reading) under(token int, headings map[string]bool) bool {
	if !r.parted {
		r.sections, r.parted = section.Find(r.d), true
	}
	return section.Under(r.d, r.sections, token, headings)
}
