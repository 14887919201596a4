package events

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// died reports a death in the family that is news, by the words from whose it
// is to what happened.
func (r *reading) died(m mention, sort string) (first, last int, ok bool) {
	if m.word(m.To) == "?" || m.told() || m.under(m.First, backgrounds) {
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
	if !m.verbal(sort) || m.denied() || m.unreal() {
		return 0, 0, false
	}
	first, ok = m.dead(sort)
	if !ok || !m.fresh(first) {
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
		if m.vocabulary.outside[m.word(i)] == "story" || m.word(i) == "news" && m.word(i-1) == "the" {
			return true
		}
	}
	return false
}

// unreal reports a death that did not happen: would have, nearly, thought that,
// if. What people fear or wish counts only right before the dead.
func (m mention) unreal() bool {
	for i := m.begin; i < m.First; i++ {
		switch m.word(i) {
		case "if", "whether", "would", "could", "might", "should", "nearly", "almost", "thought", "thinks", "think", "believed", "believes", "wish", "wished", "wishes", "hoped", "hopes", "imagine", "imagined", "pretended", "pretend", "pretends", "dreamt", "dreamed", "suppose", "certain", "convinced", "sure", "asked", "wonders", "wondered", "will", "until", "unless", "lest":
			return !m.word2(i, "asked", "for")
		}
		if m.feared(i) {
			return true
		}
	}
	return m.conditional()
}

func (m mention) word2(i int, a, b string) bool { return m.word(i) == a && m.word(i+1) == b }

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
		case "found", "finding", "discovered", "pronounced":
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
		return m.d.Is(m.First-1, nlp.FamilyNoun) || m.word(m.First-1) == "has" || m.word(m.First-1) == "have" || m.word(m.First-1) == "had" || m.word(m.First-1) == "sadly"
	}
	switch m.word(next) {
	case "sadly", "suddenly", "peacefully", "unexpectedly", "yesterday", "today", "overnight", "earlier":
		return true
	case "last":
		return m.word(next+1) == "night" || m.word(next+1) == "week" || m.d.Is(next+1, nlp.Weekday)
	case "on":
		return m.d.Is(next+1, nlp.Weekday) || m.d.Tokens()[min(next+1, m.To)].Kind == lexicon.Number
	case "this":
		return cue.Of(m.d, next+1).Has(cue.Clock)
	case "in", "at":
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
		case m.kin(i):
			return m.ofFamily(i)
		case m.outsider(i), m.d.Is(i, nlp.ChildNoun):
			return 0, false
		case m.d.Is(i, nlp.Pronoun) && !m.d.Is(i, nlp.Possessive) && m.word(i) != "who" && named < 0:
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

// subjectReach is how far before the verb the dead is looked for, in tokens.
const subjectReach = 16

// kin reports a word for a relative, a carer or the child.
func (m mention) kin(i int) bool {
	if i < m.From || i > m.To {
		return false
	}
	if m.d.Is(i, nlp.ChildNoun) {
		return !m.strange(i)
	}
	return m.d.Is(i, nlp.FamilyNoun) && m.word(i) != "ex" || relatives[m.word(i)]
}

// relatives are words for the family beside those that all rules share.
var relatives = map[string]bool{
	"grandson": true, "granddaughter": true, "grandchild": true, "grandchildren": true, "relative": true, "relatives": true, "fiance": true, "fiancé": true, "fiancee": true, "spouse": true, "nain": true, "taid": true, "bibi": true, "dada": true, "dadi": true, "nani": true, "nonna": true, "nonno": true, "abuela": true, "papa": true, "pops": true, "baba": true, "babcia": true, "oma": true, "opa": true, "nonny": true, "grampa": true, "gramps": true, "grandpop": true, "granpa": true, "mil": true, "fil": true, "mgps": true, "triplet": true, "triplets": true, "foetus": true, "fetus": true, "stepchild": true, "half-brother": true, "mams": true, "mums": true, "dads": true, "nans": true, "aunty's": true, "aunts": true, "uncles": true, "grans": true, "grandparent's": true, "boyf": true, "godmother": true, "godfather": true, "gf": true, "bf": true,
}

// strange reports a child of no one's: a boy in his class, a girl at school, a
// child on the news.
func (m mention) strange(i int) bool {
	article := m.word(i-1) == "a" || m.word(i-1) == "another" || m.word(i-1) == "some" || m.word(i-1) == "other" || m.word(i-1) == "young" || m.word(i-1) == "older" || m.word(i-1) == "year"
	for j := i + 1; j <= min(m.To, i+6); j++ {
		switch m.word(j) {
		case "class", "school", "year", "unit", "street", "estate", "college", "town", "team", "group", "area", "next", "abroad", "home":
			return article || m.word(j) == "class" || m.word(j) == "year"
		case "died", "who":
			return article && m.word(i-1) != "a"
		}
	}
	return false
}

// ofFamily looks at whose relative the word at i is, and widens it to that.
func (m mention) ofFamily(i int) (first int, ok bool) {
	first = i
	for j := i - 1; j >= max(m.From, i-5); j-- {
		switch {
		case m.word(j) == "'s" || m.word(j) == "’s":
			if m.outsider(j-1) || m.d.Is(j-1, nlp.Professional) && !m.kin(j-1) {
				return 0, false
			}
			first = max(m.From, j-1)
			j--
		case m.word(j) == "my" || m.word(j) == "our":
			if !m.speech(j) {
				return 0, false // the author's own
			}
			first = j
		case m.word(j) == "whose":
			return j, m.familyBefore(j)
		case m.d.Is(j, nlp.Possessive):
			if m.ofOutsider(j) {
				return 0, false
			}
			first = j
		case m.word(j) == "that":
			return first, true
		case cue.Of(m.d, j).Has(cue.Plain|cue.Article) || m.kin(j) || m.word(j) == "great" || m.word(j) == "step" || m.word(j) == "foster" || m.word(j) == "birth" || m.word(j) == "adoptive" || m.word(j) == "late":
			if m.word(j) == "late" {
				return 0, false
			}
			first = j
		default:
			return first, !m.besideOutsider(j)
		}
	}
	return first, true
}

// familyBefore reports whether "whose" goes back to one of the family.
func (m mention) familyBefore(whose int) bool {
	for i := whose - 1; i >= m.From; i-- {
		switch {
		case m.outsider(i), m.d.Is(i, nlp.ChildNoun) && (m.word(i-1) == "a" || m.word(i-1) == "another"):
			return false
		case m.kin(i):
			return true
		}
	}
	return true
}

// besideOutsider reports a relative named together with an outsider as whose it
// is: "friend and mother of two".
func (m mention) besideOutsider(j int) bool { return m.word(j) == "and" && m.outsider(j-1) }

// speech reports a quotation mark in the sentence before the token: "my" is then
// somebody else's word.
func (m mention) speech(token int) bool {
	for i := m.From; i < token; i++ {
		if strings.ContainsAny(m.d.Word(i), "\"“‘'’") && m.d.Tokens()[i].Kind == lexicon.Punct {
			return true
		}
	}
	return cue.Quoted(m.d, token)
}

// ofOutsider reports whether "his" or "her" goes back to an outsider who is the
// subject of the sentence: the neighbour said that her husband died.
func (m mention) ofOutsider(pronoun int) bool {
	for i := m.From; i < pronoun; i++ {
		switch {
		case m.kin(i), m.looksNamed(i):
			return false
		case m.outsider(i), m.d.Is(i, nlp.Professional):
			return !m.professional(i) || m.absent()
		}
	}
	return false
}

// absent reports that somebody is away from work.
func (m mention) absent() bool {
	for i := m.From; i <= m.To; i++ {
		switch m.word(i) {
		case "leave", "off", "covering", "cover", "covered", "absent", "away", "sick":
			return true
		}
	}
	return false
}

// authors reports the author as the one bereaved.
func (m mention) authors() bool {
	for i := m.begin; i < m.First; i++ {
		if m.d.Is(i, nlp.FirstPerson) && !m.speech(i) && cue.Among(m.d, i+1, min(i+2, m.First-1)).Has(cue.Be) || m.word(i) == "i" && (m.word(i+1) == "have" || m.word(i+1) == "had") && !m.speech(i) {
			return true
		}
	}
	return false
}

// professional reports an outsider who tells of the family: a teacher or nurse
// who rings about the child's nan.
func (m mention) professional(i int) bool {
	if m.d.Is(i, nlp.Professional) {
		return true
	}
	switch m.word(i) {
	case "officer", "officers", "worker", "keyworker", "ta", "staff", "tutor", "solicitor", "advocate", "counsellor", "therapist", "childminder", "headteacher", "dsl", "senco", "supervisor", "coach":
		return true
	}
	return false
}

// looksNamed reports a capital letter inside a sentence, or the child's name.
func (m mention) looksNamed(i int) bool {
	t := m.d.Tokens()[i]
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) || cue.Of(m.d, i) != 0 || m.d.Is(i, nlp.Weekday) || m.d.Is(i, nlp.Month) || m.d.Is(i, nlp.FirstPerson) || m.d.Is(i, nlp.Professional) || m.d.Is(i, nlp.Pronoun) || m.d.Is(i, nlp.SpeechVerb) {
		return false
	}
	return i > m.From || t.Word == 0 || m.d.Is(i, nlp.TitleWord)
}

// objectOf reports a pronoun that is not the subject: "told him that".
func (m mention) objectOf(i int) bool {
	switch m.word(i) {
	case "him", "her", "them", "himself", "herself", "themselves":
		return true
	}
	return false
}

// antecedent reports whether the nearest person named before a pronoun, in this
// sentence or the two before it, is of the family or nobody in particular.
func (m mention) antecedent(pronoun int) bool {
	at := m.d.SentenceAt(pronoun)
	from := max(m.d.Sentences()[max(0, at-2)].First, pronoun-60)
	for i := pronoun - 1; i >= from; i-- {
		switch {
		case m.outsider(i):
			return false
		case m.d.Is(i, nlp.FamilyNoun), m.d.Is(i, nlp.ChildNoun), relatives[m.word(i)]:
			return true
		}
	}
	return m.d.Is(pronoun, nlp.Pronoun)
}

// fresh reports whether a death that begins at the token is news: not long past,
// not the background of something else.
func (m mention) fresh(first int) bool {
	if m.oldDate(m.begin, m.end) || m.longAgo(m.begin, m.end) || m.ofAge() || m.remembered() {
		return false
	}
	return m.recent(m.From, m.To) || !m.background(first)
}

// remembered reports a day, a place or a thing by which the dead are remembered.
func (m mention) remembered() bool {
	for i := m.From; i < m.First; i++ {
		switch m.word(i) {
		case "anniversary", "anniversaries", "grave", "graveside", "memorial", "headstone", "ashes", "birthday":
			return true
		}
	}
	return false
}

// ofAge reports "when she was six", "before he was born", "as a child", "at
// birth": a time in somebody's life.
func (m mention) ofAge() bool {
	for i := m.First; i < m.To; i++ {
		switch m.word(i) {
		case "when", "before", "while", "whilst":
			for j := i + 1; j <= min(m.To, i+3); j++ {
				if w := m.word(j); w == "was" || w == "were" {
					return true
				}
			}
		case "as":
			if m.word(i+1) == "a" && (m.d.Is(i+2, nlp.ChildNoun) || m.word(i+2) == "teenager") {
				return true
			}
		case "in":
			switch m.word(i + 2) {
			case "childhood", "twenties", "teens":
				return true
			}
		}
	}
	return false
}

// background reports a death that is only told as the time or the cause of
// something else: since her mum died, her brother, who died, had died.
func (m mention) background(first int) bool {
	switch m.word(m.First - 1) {
	case "who", "whose", "that", "which":
		return true
	case "had":
		return cue.Find(m.d, m.From, first-1, cue.Told|cue.Met|cue.Arrive) < 0
	}
	switch w := m.word(first - 1); w {
	case "since", "after", "before", "when", "until", "whose", "once", "ever", "till":
		return true
	case "and":
		return m.word(first-2) == "since"
	case "that":
		switch m.word(first - 2) {
		case "date", "day", "time", "year", "night", "month", "week", "way":
			return true
		}
	}
	for i := m.begin; i < first; i++ {
		switch m.word(i) {
		case "since", "miss", "misses", "missed", "missing", "remembers", "remembered", "memories", "memory", "grave", "anniversary", "grief", "grieving", "struggled", "struggles", "struggling", "cope", "coped", "coping", "photo", "photos", "photograph", "whose":
			return true
		}
	}
	return false
}

// recent reports a time of the last few days.
func (m mention) recent(first, last int) bool {
	for i := first; i <= last; i++ {
		switch w := m.word(i); {
		case w == "yesterday", w == "today", w == "tonight", w == "overnight", w == "recently", w == "just", w == "newly":
			return true
		case w == "last" && (m.word(i+1) == "night" || m.word(i+1) == "week" || m.word(i+1) == "weekend" || m.d.Is(i+1, nlp.Weekday)):
			return true
		case w == "this" && (m.word(i+1) == "morning" || m.word(i+1) == "week" || m.word(i+1) == "afternoon" || m.word(i+1) == "weekend" || m.word(i+1) == "evening" || m.word(i+1) == "month"):
			return true
		case w == "weekend", m.d.Is(i, nlp.Weekday) && m.d.Tokens()[i].Flags.Has(nlp.Capital), w == "ago" && m.daysAgo(i):
			return true
		}
	}
	return false
}

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
			case m.outsider(i), m.d.Is(i, nlp.FirstPerson), m.d.Is(i, nlp.ChildNoun) && m.word(i-1) == "a":
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
		if m.kin(i) && (m.word(i+1) == "'s" || m.word(i+1) == "’s") {
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
		switch m.word(i) {
		case "about", "since", "after", "before", "following", "anniversary", "with", "over", "until", "around", "from", "surrounding", "when", "by", "for", "cope", "grief", "regarding", "prior", "post", "despite", "if", "risk", "fear", "causing", "into":
			return true
		}
	}
	return false
}

// lostOne reports "lost her dad", with nothing to say that he was only mislaid.
func (m mention) lostOne() (first, last int, ok bool) {
	i := m.Last + 1
	for i <= m.end && (m.d.Is(i, nlp.Possessive) || cue.Of(m.d, i).Has(cue.Article|cue.Plain) || m.word(i) == "great" || m.word(i) == "step" || m.word(i) == "foster") {
		i++
	}
	for i < m.end && m.kin(i) && m.kin(i+1) {
		i++
	}
	if i > m.To || i == m.Last+1 || !m.kin(i) || m.word(i) == "children" || m.word(i) == "kids" || m.word(i) == "family" || m.denied() || m.unreal() {
		return 0, 0, false
	}
	switch m.word(i + 1) {
	case "'s", "’s", "in", "at", "through", "by":
		if !m.recent(i, m.To) {
			return 0, 0, false
		}
	case "to":
		switch m.word(i + 2) {
		case "care", "adoption", "the", "social", "foster", "her", "his", "their":
			return 0, 0, false
		}
	}
	if who, found := m.dead(death); found && m.outsider(who) || m.lostByOutsider() || !m.fresh(m.First) {
		return 0, 0, false
	}
	return m.First, i, true
}

// lostByOutsider reports an outsider as the one who lost somebody.
func (m mention) lostByOutsider() bool {
	for i := m.First - 1; i >= m.begin; i-- {
		switch {
		case m.outsider(i):
			return true
		case m.kin(i), m.looksNamed(i):
			return false
		}
	}
	return false
}
