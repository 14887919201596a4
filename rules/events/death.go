package events

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// died reports a death in the family that is news, by the words from whose it
// is to what happened.
func (r *reading) died(m mention, sort string) (first, last int, ok bool) {
	if m.word(m.To) == "?" || m.queried() || m.told() || m.under(m.First, backgrounds) {
		return 0, 0, false
	}
	switch sort {
	case deathNoun:
		return m.deathOf()
	case loss:
		return m.lostOne()
	case bereavement:
		return m.First, m.Last, !m.denied() && !m.unreal() && !m.isTitle() && m.fresh(m.First) && !m.outside() && !m.authors()
	}
	if !m.verbal(sort) {
		return 0, 0, false
	}
	if first, ok = m.dead(sort); !ok {
		return 0, 0, false
	}
	if m.word(first-1) == "," {
		m.begin = first // "she will not be at contact, her dad died"
	}
	if m.denied() || m.unreal() || !m.fresh(first) {
		return 0, 0, false
	}
	if m.First-first > spanReach {
		first = m.First
	}
	return first, m.Last, true
}

// spanReach is how far the dead may stand from the verb for both to be one span.
const spanReach = 9

// told reports words of a story: a game, a film, a dream.
func (m mention) told() bool {
	for i := m.From; i <= m.To; i++ {
		if m.outsiders[m.word(i)] == "story" || m.word(i) == "news" && m.word(i-1) == "the" && i >= m.begin && i <= m.end {
			return true
		}
	}
	return false
}

// unreal reports a death that did not happen: would have, nearly, thought that,
// if. What people fear or wish counts only right before the dead.
func (m mention) unreal() bool {
	for i := m.begin; i < m.First; i++ {
		if doubts[m.word(i)] && (m.word(i) != "asked" || m.word(i+1) != "for") {
			return true
		}
		if m.feared(i) {
			return true
		}
	}
	return m.conditional()
}

// doubts are words before a death that did not happen.
var doubts = cue.Words(`if whether would could might should nearly almost thought thinks think believed believes wish wished wishes hoped hopes
	imagine imagined pretended pretend pretends dreamt dreamed suppose certain convinced sure asked wonders wondered will
	until unless lest`)

// verbal reports whether the word is used as a verb of dying.
func (m mention) verbal(sort string) bool {
	before := m.word(m.First - 1)
	switch sort {
	case dead:
		switch before {
		case "is", "are", "was", "were", "be", "been", "found", "pronounced", "declared", "confirmed", "certified", "presumed", "now", "shot", "stabbed", "struck":
			return m.word(m.Last+1) != "to"
		}
		return m.foundSo()
	case kill:
		switch before {
		case "was", "were", "been", "got", "be", "and":
			return true
		}
		return m.word(m.Last+1) == "in" || m.word(m.Last+1) == "by" || m.kin(m.Last+1) || m.kin(m.Last+2)
	case passed:
		return m.passes()
	}
	return true
}

// foundSo reports "found her mother dead".
func (m mention) foundSo() bool {
	for i := m.First - 1; i >= max(m.begin, m.First-5); i-- {
		switch m.word(i) {
		case "found", "find", "finds", "finding", "discovered", "pronounced":
			return m.kin(m.First-1) || m.looksNamed(m.First-1) || m.objectOf(m.First-1)
		}
	}
	return false
}

// passes reports "passed" with nothing passed: at the end of its clause, or
// before the time, the place or the manner.
func (m mention) passes() bool {
	next := m.Last + 1
	if next > m.end || m.d.Tokens()[next].Kind == lexicon.Punct {
		return cue.Is(m.d, m.First-1, nlp.FamilyNoun) || m.word(m.First-1) == "has" || m.word(m.First-1) == "have" || m.word(m.First-1) == "had" || m.word(m.First-1) == "sadly"
	}
	switch m.word(next) {
	case "sadly", "suddenly", "peacefully", "unexpectedly", "yesterday", "today", "overnight", "earlier":
		return true
	case "last":
		return m.word(next+1) == "night" || m.word(next+1) == "week" || cue.Is(m.d, next+1, nlp.Weekday)
	case "on":
		return cue.Is(m.d, next+1, nlp.Weekday) || m.d.Tokens()[min(next+1, m.To)].Kind == lexicon.Number
	case "this":
		return cue.Of(m.d, next+1).Has(cue.Clock)
	case "in", "at":
		if m.d.Tokens()[min(next+1, m.To)].Kind == lexicon.Number {
			return m.word(next) == "at"
		}
		switch m.word(next + 1) {
		case "hospital", "the", "home", "hospice", "her", "his", "their":
			return m.word(next+2) != "exam" && m.word(next+2) != "test"
		}
	}
	return false
}

// dead finds who died, looking back from the verb, and reports whether it is
// somebody of the family. first is where the words for the dead begin.
func (m mention) dead(sort string) (first int, ok bool) {
	named := -1
	for i := m.First - 1; i >= max(m.From, m.First-subjectReach); i-- {
		switch {
		case named >= 0 && cue.Ends(m.d, i):
			return named, true
		case m.kin(i) && m.relative(i) >= 0:
			i = m.relative(i)
		case m.kin(i):
			return m.ofFamily(i)
		case m.word(i) == "from" && floors[m.word(i+1)]:
			return 0, false
		case m.outsider(i), m.anothers(i), cue.Is(m.d, i, nlp.ChildNoun):
			return 0, false
		case cue.Is(m.d, i, nlp.Pronoun) && !cue.Is(m.d, i, nlp.Possessive) && m.word(i) != "who" && named < 0:
			if m.objectOf(i) {
				continue
			}
			return i, m.antecedent(i)
		case cue.Of(m.d, i).Has(cue.Told) && named >= 0:
			return named, true
		case m.looksNamed(i):
			named = i
		}
	}
	if named >= 0 {
		return named, true
	}
	// "RIP Grandad", "Stillborn at 37 weeks".
	for i := m.Last + 1; i <= min(m.To, m.Last+4); i++ {
		if m.kin(i) {
			return m.First, true
		}
	}
	return m.First, sort != dead && sort != passed && sort != kill && m.antecedent(m.First)
}

// relative is the "who" of a clause whose object is the relative at the token, or
// -1: it is not "the girls" that died in "Mrs Hale, who minded the girls, died".
func (m mention) relative(i int) int {
	for j := i - 1; j >= max(m.From, i-whoReach); j-- {
		switch {
		case m.word(j) == "who":
			return j
		case cue.Is(m.d, j, nlp.Pronoun) && !cue.Is(m.d, j, nlp.Possessive), m.d.Tokens()[j].Kind == lexicon.Punct, cue.Of(m.d, j).Has(cue.Told):
			return -1
		}
	}
	return -1
}

// whoReach is how many tokens before the object of such a clause its "who" may
// stand.
const whoReach = 4

// floors are words behind "from" for those who live next to the family.
var floors = cue.Words("downstairs upstairs next across opposite over")

// subjectReach is how far before the verb the dead is looked for, in tokens.
const subjectReach = 16
