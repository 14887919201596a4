package events

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

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
	if m.word(m.To) == "?" || m.queried() || m.conditional() {
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

// queried reports a question mark before the phrase that belongs to it, as doctors
// write what is not yet known: "?fracture", "? ankle fracture".
func (m mention) queried() bool {
	for i := m.First - 1; i >= max(0, m.First-queryReach); i-- {
		switch {
		case m.word(i) == "?":
			return m.d.Tokens()[i].Flags.Has(nlp.Spaced) || !m.d.Tokens()[i+1].Flags.Has(nlp.Spaced)
		case m.d.Tokens()[i].Kind == lexicon.Punct:
			return false
		}
	}
	return false
}

// queryReach is how many tokens before the phrase its question mark may stand.
const queryReach = 3

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
var fact = cue.Words(`called set fixed confirmed invited attend chair need needs needed every always often next referral referrals referred refers due
	doubt going`)

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

// isTitle reports a phrase that is only part of a name: a policy, a team, a form.
func (m mention) isTitle() bool {
	return m.isTopic() || titles[m.word(m.Last+1)] || titles[m.word(m.Last+2)] && m.d.Tokens()[m.Last+1].Kind == lexicon.Word && !cue.Of(m.d, m.Last+1).Has(cue.And)
}

// isTopic reports a phrase that training or the like is about: "talk on", "leaflet
// about".
func (m mention) isTopic() bool {
	switch m.word(m.Governor) {
	case "on", "about", "re", "in":
		return lessons[m.word(m.Governor-1)]
	}
	return false
}

var lessons = cue.Words("training leaflet course workshop lecture module refresher lesson guidance policy talk webinar seminar learning")

var titles = cue.Words(`nurse policy policies procedure procedures protocol protocols guidance training leaflet act team unit service services scheme programme
	course workshop awareness prevention strategy process worker officer desk inbox system database search searches checks check
	history log helpline counselling counsellor support group charity pathway toolkit tool assessment form forms template work session
	lesson plan risk panel clinic coordinator lead advocate line leave books book film`)

// outside reports a clause whose subject is outside the family. Somebody whom the
// author spoke to about it is not the subject.
func (m mention) outside() bool {
	for i := m.begin; i < m.First; i++ {
		if w := m.outsiders[m.word(i)]; (w == "person" || w == "animal") && !m.spokenTo(i) {
			return true
		}
	}
	return false
}

// spokenTo reports an informant behind "to", "with" or "from", or before a verb of
// telling: "spoke to the LADO officer about", "the nurse rang about".
func (m mention) spokenTo(i int) bool {
	if !m.professional(i) {
		return false
	}
	if cue.Is(m.d, i+1, nlp.SpeechVerb) || calls[m.word(i+1)] {
		return true
	}
	for j := i - 1; j >= max(m.begin, i-informantReach); j-- {
		switch m.word(j) {
		case "to", "with", "from":
			return true
		}
	}
	return false
}

var calls = cue.Words("rang phoned telephoned rings phones")

// informantReach is how many tokens before an informant the preposition may stand.
const informantReach = 3

// isThing reports a word for what has no relatives.
func (r *reading) isThing(i int) bool { return r.outsiders[cue.Word(r.d, i)] == "thing" }

// outsider reports a word for whoever or whatever is outside the family.
func (r *reading) outsider(i int) bool {
	return r.outsiders[cue.Word(r.d, i)] != ""
}
