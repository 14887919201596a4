package events

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// deathOf reports "death of her father", "his nan's death", told as news.
func (m mention) deathOf() (first, last int, ok bool) {
	if m.denied() || m.unreal() || m.isTitle() {
		return 0, 0, false
	}
	first, last, ok = m.whose()
	if !ok || titles[m.word(last+1)] || !m.fresh(first) {
		return 0, 0, false
	}
	loss := m.word(m.First) == "loss" || m.word(m.Last) == "loss"
	if (loss || m.talkedOf(first)) && !m.recent(m.From, m.To) {
		return 0, 0, false
	}
	return first, last, true
}

// whose reads the dead after "death of" or before "'s death".
func (m mention) whose() (first, last int, ok bool) {
	if m.word(m.Last+1) == "of" {
		for i := m.Last + 2; i <= min(m.To, m.Last+7); i++ {
			switch {
			case m.outsider(i), cue.Is(m.d, i, nlp.FirstPerson), cue.Is(m.d, i, nlp.ChildNoun) && m.word(i-1) == "a":
				return 0, 0, false
			case m.kin(i):
				if m.Last+2 < i && m.word(i+1) == "'s" {
					continue // of her father's brother
				}
				_, ok = m.ofFamily(i)
				return m.First, i, ok
			}
		}
		return 0, 0, false
	}
	for i := m.First - 1; i >= max(m.From, m.First-4); i-- {
		if m.kin(i) && (m.word(i+1) == "'s") {
			first, ok = m.ofFamily(i)
			return first, m.Last, ok
		}
	}
	return 0, 0, false
}

// talkedOf reports a death that is the subject of talk, grief or a document, by
// the words before it.
func (m mention) talkedOf(first int) bool {
	for i := max(m.begin, first-4); i < first; i++ {
		if talk[m.word(i)] {
			return true
		}
	}
	return false
}

var talk = cue.Words(`about since after before following anniversary with over until around from surrounding when by for cope grief regarding
	prior post despite if risk fear causing into`)

// lostOne reports "lost her dad", with nothing to say that he was only mislaid.
func (m mention) lostOne() (first, last int, ok bool) {
	i := m.Last + 1
	for i <= m.end && !m.childLost(i) && (cue.Is(m.d, i, nlp.Possessive) || cue.Of(m.d, i).Has(cue.Article|cue.Plain) || ties[m.word(i)]) {
		i++
	}
	for i < m.end && m.kin(i) && m.kin(i+1) {
		i++
	}
	if i > m.To || i == m.Last+1 || !m.kin(i) || m.word(i) == "children" || m.word(i) == "kids" || m.word(i) == "family" || m.denied() || m.unreal() {
		return 0, 0, false
	}
	switch m.word(i + 1) {
	case "'s", "in", "at", "through", "by":
		if !m.recent(i, m.To) {
			return 0, 0, false
		}
	case "to":
		switch m.word(i + 2) {
		case "care", "adoption", "the", "social", "foster", "her", "his", "their":
			return 0, 0, false
		}
	}
	if m.lostByOutsider() || !m.fresh(m.First) {
		return 0, 0, false
	}
	return m.First, i, true
}

// childLost reports a child as the one who was lost, and not what is called after
// children: a baby tooth, child benefit.
func (m mention) childLost(i int) bool {
	if !cue.Is(m.d, i, nlp.ChildNoun) || m.kin(i+1) {
		return false
	}
	return i >= m.end || m.d.Tokens()[i+1].Kind != lexicon.Word || cue.Of(m.d, i+1) != 0 && !cue.Of(m.d, i+1).Has(cue.Plain)
}

// lostByOutsider reports an outsider as the one who lost somebody.
func (m mention) lostByOutsider() bool {
	for i := m.First - 1; i >= m.begin; i-- {
		switch {
		case m.outsider(i), m.looksNamed(i) && m.outsider(i-1): // her friend Shaz
			return true
		case m.kin(i), m.looksNamed(i):
			return false
		}
	}
	return false
}
