package events

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/moment"
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
	for _, h := range r.d.Hits(r.seedSet) {
		e := r.seedList[h.Entry]
		if e.Name == "idiom" || slices.Contains(r.except, e.Name) || slices.ContainsFunc(out, func(o event) bool { return o.name == e.Name }) {
			continue
		}
		if first, last, ok := r.tells(r.at(h), e.Sort); ok {
			out = append(out, event{e.Name, seed, r.d.Span(first, last)})
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
		if m := r.at(h); m.isNews() && !m.isTitle() && !m.outside() {
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

func (m mention) word(i int) string {
	if i < 0 || i >= len(m.d.Tokens()) {
		return ""
	}
	return cue.Word(m.d, i)
}

// isNews reports whether the phrase is stated as having happened, lately: not
// denied, supposed, asked about, still to come, or long past.
func (m mention) isNews() bool {
	return !m.Mods.Has(cue.Any) && !m.denied() && !m.supposed() && !m.isPast()
}

// denied reports a negation in the clause before the phrase, or right behind it.
func (m mention) denied() bool {
	for i := m.begin; i < m.First; i++ {
		if cue.Of(m.d, i).Has(cue.Not) && m.word(i) != "yet" {
			return true
		}
	}
	for i := m.Last + 1; i <= min(m.end, m.Last+3); i++ {
		switch m.word(i) {
		case "not", "never", "declined", "refused", "wasn't", "weren't", "hasn't", "haven't", "none", "nil":
			return true
		}
	}
	return m.Last+2 <= m.To && m.word(m.Last+1) == ":" && cue.Of(m.d, m.Last+2).Has(cue.Not)
}

// supposed reports a phrase that nobody says is so: asked, considered, feared,
// conditional, or still to come.
func (m mention) supposed() bool {
	if m.word(m.To) == "?" || m.conditional() {
		return true
	}
	for i := m.begin; i < m.First; i++ {
		if cue.Of(m.d, i).Has(cue.Maybe|cue.Ahead|cue.Asked|cue.Habit) && !fact[m.word(i)] || m.feared(i) {
			return true
		}
	}
	for i := m.Last + 1; i <= min(m.end, m.Last+4); i++ {
		switch w := m.word(i); w {
		case "may":
			return m.d.Word(i) != "May"
		case "will", "would", "could", "might", "should", "considered", "requested", "threshold", "if":
			return true
		case "to":
			return m.word(i+1) == "be"
		}
	}
	return false
}

// feared reports what people fear right behind the token: risk of, worried that,
// afraid of. What they are only upset about has happened.
func (m mention) feared(i int) bool {
	if !cue.Of(m.d, i).Has(cue.Fear) {
		return false
	}
	switch m.word(i + 1) {
	case "of", "that", "from", "about", "in", "for", "to":
		return true
	}
	return false
}

// fact are words that are no supposition before an event: what was planned or
// arranged is a clause of its own.
var fact = map[string]bool{
	"called": true, "set": true, "fixed": true, "confirmed": true, "invited": true, "attend": true, "chair": true, "need": true, "needs": true, "needed": true, "every": true, "always": true, "often": true, "next": true, "referral": true, "referrals": true, "referred": true, "refers": true, "due": true, "doubt": true, "going": true,
}

// conditional reports a sentence that begins with a condition, or a clause that
// follows one.
func (m mention) conditional() bool {
	for i := m.From; i < m.First; i++ {
		switch m.word(i) {
		case "if", "whether", "unless", "should":
			if i == m.From || m.word(i) != "should" {
				return true
			}
		}
	}
	return false
}

// isPast reports a time beside the phrase that makes it no news.
func (m mention) isPast() bool {
	return m.Mods.Has(cue.Last) || m.under(m.First, backgrounds) || m.oldDate(m.begin, m.end) || m.longAgo(m.begin, m.end) || m.ofAge()
}

// freshDays is how long an event is news.
const freshDays = 60

// oldDate reports a date between two tokens that lies further back.
func (m mention) oldDate(first, last int) bool {
	if first > m.From && m.oldDate(m.From, min(m.From+6, first-1)) {
		return true // a date before a colon: an entry of a list
	}
	for i := first; i <= last; i++ {
		x, ok := moment.At(m.d, i)
		if !ok {
			continue
		}
		day := m.note.EventDate
		if day.IsZero() {
			day = m.note.RecordedDate
		}
		switch {
		case !day.IsZero():
			if x.DaysBefore(day.Day()) > freshDays {
				return true
			}
		case x.Year != 0 && !m.asOf.IsZero() && x.Year < m.asOf.Time.Year()-1, x.Year != 0 && x.Month == 0:
			return true
		}
		i = x.Last
	}
	return false
}

// longAgo reports words for a time long past: two years ago, previously, as a
// child, when she was six.
func (m mention) longAgo(first, last int) bool {
	for i := first; i <= last; i++ {
		switch m.word(i) {
		case "previously", "historically", "historic", "historical", "formerly", "childhood", "decades", "history", "archived", "originally":
			return true
		case "previous", "earlier", "old", "past", "prior", "former":
			if i >= m.Start-3 && i < m.First {
				return true
			}
		case "once":
			if w := m.word(i - 1); w == "was" || w == "were" || w == "had" || w == "been" {
				return true
			}
		case "ago":
			if !m.daysAgo(i) {
				return true
			}
		case "last":
			switch m.word(i + 1) {
			case "year", "summer", "winter", "autumn", "spring", "christmas":
				return true
			}
		case "years":
			switch m.word(i + 1) {
			case "before", "earlier", "back":
				return true
			}
		}
	}
	return false
}

// daysAgo reports "two days ago", "three weeks ago": not yet long.
func (m mention) daysAgo(ago int) bool {
	switch m.word(ago - 1) {
	case "day", "days", "hour", "hours", "minutes", "week", "nights":
		return true
	case "weeks":
		return true
	}
	return false
}

var backgrounds = map[string]bool{"background": true, "history": true, "chronology": true, "previous": true, "past": true, "historical": true, "historic": true, "genogram": true}

// under reports whether the token stands under a heading with one of the words.
func (r *reading) under(token int, headings map[string]bool) bool {
	if !r.parted {
		r.sections, r.parted = section.Find(r.d), true
	}
	return section.Under(r.d, r.sections, token, headings)
}

// isTitle reports a phrase that is only part of a name: a policy, a team, a form.
func (m mention) isTitle() bool {
	return titles[m.word(m.Last+1)] || titles[m.word(m.Last+2)] && m.d.Tokens()[m.Last+1].Kind == lexicon.Word && !cue.Of(m.d, m.Last+1).Has(cue.And)
}

var titles = map[string]bool{
	"policy": true, "policies": true, "procedure": true, "procedures": true, "protocol": true, "protocols": true, "guidance": true, "training": true, "leaflet": true, "act": true, "team": true, "unit": true, "service": true, "services": true, "scheme": true, "programme": true, "course": true, "workshop": true, "awareness": true, "prevention": true, "strategy": true, "process": true, "worker": true, "officer": true, "desk": true, "inbox": true, "system": true, "database": true, "search": true, "searches": true, "checks": true, "check": true, "history": true, "log": true, "helpline": true, "counselling": true, "counsellor": true, "support": true, "group": true, "charity": true, "pathway": true, "toolkit": true, "tool": true, "assessment": true, "form": true, "forms": true, "template": true, "work": true, "session": true, "lesson": true, "plan": true, "risk": true, "panel": true, "coordinator": true, "lead": true, "advocate": true, "line": true, "leave": true, "books": true, "book": true, "film": true,
}

// outside reports a clause about somebody or something outside the family.
func (m mention) outside() bool {
	for i := m.begin; i <= m.end; i++ {
		if m.outsider(i) && (i < m.First || i > m.Last) {
			return true
		}
	}
	return false
}

// outsider reports a word for whoever or whatever is outside the family.
func (r *reading) outsider(i int) bool {
	return r.vocabulary.outside[cue.Word(r.d, i)] != ""
}
