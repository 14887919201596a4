package opinion

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// subjectGate blocks what is said of a thing, an animal, the weather, a document,
// and blame of a service; it doubts what is said of a noun it does not know.
func (v *view) subjectGate(c *candidate) verdict {
	if c.origin == fromScare || c.category == "belief" || c.category == "doubt" {
		return passes
	}
	s := c.subject
	if s.head >= 0 && v.is(s.head, v.d.words.subjectI) && ownable[c.category] {
		return blocks("the author speaks of the author", s.head, s.head)
	}
	if c.frame == frameAny && !s.attributive && v.somebody(c) {
		return passes
	}
	if at := v.weatherNear(c); at >= 0 {
		return blocks("it is the weather", at, at)
	}
	if v.object(c) == thing {
		return blocks("its object is a thing", c.last, c.last)
	}
	switch {
	case s.topic == service && (c.category != "blame" && !unserviceable[c.category] || v.declining(c)):
		return blocks("it is said of a service, not of a person", s.head, s.head)
	case c.category == "speculation" || c.category == "certainty" || c.category == "generalisation":
		return v.happening(c)
	case s.topic == it && !s.attributive && c.last == c.first && s.link >= 0 && ofPeople[c.category]:
		return blocks("it is said of a thing, not of a person", s.head, s.head)
	case s.topic == thing || s.topic == injury:
		return blocks("it is said of a thing, not of a person, a home or conduct", s.head, s.head)
	case s.topic == unknown && c.frame != frameAny:
		return v.unknownNoun(c)
	}
	return passes
}

// ownable are the categories that are no judgement of anybody where the author is
// their subject: "we chose not to tell Dad".
var ownable = map[string]bool{"blame": true, "motive": true, "character": true, "behaviour-label": true, "generalisation": true, "feeling": true, "vague": true, "stigma": true}

// ofPeople are the categories whose adjectives only people earn: "it was bright" is
// the light.
var ofPeople = map[string]bool{"character": true, "slang": true, "feeling": true}

// somebody reports that a phrase of its own frame names a person or conduct, or that
// a person stands before it in its sentence: "broke the window on purpose".
func (v *view) somebody(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if t := v.topicAt(i); c.last > c.first && (t == person && !v.flag(i, nlp.Capital) || t == conduct || t == home) {
			return true
		}
	}
	switch c.category {
	case "motive", "stigma", "slang":
		s := v.sentenceOf(c)
		for i := max(v.start(s), c.subject.head-near); i < c.subject.head; i++ {
			if v.topicAt(i) == person {
				return true
			}
		}
		return c.subject.head >= 0 && v.personIn(s, s.First, c.subject.head-1)
	}
	return false
}

// weatherNear is a word of the weather beside a candidate without a subject: "Bright,
// bitterly cold".
func (v *view) weatherNear(c *candidate) int {
	s := v.sentenceOf(c)
	if c.subject.head >= 0 || c.frame == frameAny || c.first > v.start(s)+2 {
		return -1
	}
	for i := c.last + 1; i <= s.Last && i < c.last+7; i++ {
		if v.is(i, v.d.words.weatherWord) {
			return i
		}
	}
	return -1
}

// object is what the motive of a bare verb is aimed at: "manipulated his wrist" is a
// treatment.
func (v *view) object(c *candidate) topic {
	if c.category != "motive" || c.last > c.first {
		return untold
	}
	s := v.sentenceOf(c)
	i := c.last + 1
	for i < s.Last && v.any(i, v.d.words.determiner) || i < s.Last && v.suffixS(i+1) {
		i++
	}
	if i > s.Last {
		return untold
	}
	if v.is(i, v.d.words.signNoun) {
		return thing
	}
	return v.topicAt(i)
}

// declining reports words that are neutral of a service: a school may refuse a
// place, a boiler fail to start.
func (v *view) declining(c *candidate) bool {
	w := fold(v.doc.Word(c.first))
	return c.category == "blame" && (strings.HasPrefix(w, "refus") || strings.HasPrefix(w, "fail") || strings.HasPrefix(w, "not") || strings.HasPrefix(w, "un"))
}

// unserviceable are the categories in which even words about a school or a court
// are a judgement of the people there.
var unserviceable = map[string]bool{"character": true, "slang": true, "stigma": true, "motive": true, "behaviour-label": true, "speculation": true, "certainty": true}

// unknownNoun decides about a noun of no known kind. Words that only people earn
// keep a doubt; the others are not said of anybody we can see.
func (v *view) unknownNoun(c *candidate) verdict {
	h := c.subject.head
	switch c.category {
	case "blame", "stigma", "motive", "diagnosis":
		return moves(-1, "it is not plain whom it is said of", h, h)
	}
	return blocks("it is not said of a person, a home or conduct that we know", h, h)
}

// happening wants guesses, certainties and generalisations to be about a person or
// what a person did.
func (v *view) happening(c *candidate) verdict {
	s := v.sentenceOf(c)
	h := c.subject.head
	if v.is(c.first, v.d.words.subjectI) {
		return passes
	}
	if v.manner(c) {
		return blocks("it says how something was done", c.first, c.last)
	}
	if (c.subject.topic == it || c.subject.topic == untold && v.is(max(c.first-2, s.First), v.d.words.itWord)) && v.is(min(c.last+1, s.Last), v.d.words.weather) {
		return blocks("it is the weather", c.last+1, c.last+1)
	}
	if c.category == "speculation" && (c.subject.topic == it || v.is(c.first, v.d.words.itWord)) && v.aboutThing(c) {
		return blocks("it is said of a thing", c.first, c.last)
	}
	if h >= 0 && c.subject.topic == person && v.any(h, v.d.words.subjectI) && c.category != "certainty" && c.frame != frameAny {
		return blocks("the author speaks of what the author will do", h, h)
	}
	if h >= 0 && (c.subject.topic == thing || c.subject.topic == service) && !v.personIn(s, c.last+1, s.Last) && !v.personIn(s, s.First, c.first-1) {
		return blocks("it is said of a thing or a service", h, h)
	}
	if h >= 0 && c.subject.topic == unknown && !v.personIn(s, s.First, s.Last) {
		return blocks("it is not said of a person", h, h)
	}
	return passes
}

// aboutThing reports "it seems the medication", whose clause begins with a thing.
func (v *view) aboutThing(c *candidate) bool {
	i := c.last + 1
	for s := v.sentenceOf(c); i < s.Last && v.any(i, v.d.words.that, v.d.words.determiner); i++ {
	}
	return i < len(v.doc.Tokens()) && v.topicAt(i) == thing
}

// manner reports an adverb that belongs to the verb before it: "spoke clearly".
func (v *view) manner(c *candidate) bool {
	i := c.first - 1
	if c.category != "certainty" || c.last > c.first || i < v.start(v.sentenceOf(c)) || v.any(i, v.d.words.be, v.d.words.have) {
		return false
	}
	next := c.last + 1
	ends := next > v.sentenceOf(c).Last || v.punct(next) || v.any(next, v.d.words.preposition, v.d.words.and)
	return ends && (v.past(i) || v.any(i, v.d.words.signVerb, v.d.words.actVerb, v.d.words.reportVerb))
}

// personIn reports a person among the tokens.
func (v *view) personIn(s nlp.Sentence, from, to int) bool {
	for i := max(from, s.First); i <= min(to, s.Last) && i < from+near; i++ {
		if v.any(i, nlp.Pronoun, nlp.FamilyNoun, nlp.ChildNoun, v.d.words.personNoun, nlp.Possessive) && !v.any(i, v.d.words.itWord, v.d.words.my, v.d.words.its) {
			return true
		}
	}
	return false
}

// complement wants a belief to be followed by a judgement: "I think she is hiding
// something", not "I think it was Tuesday" or "I think we need a date".
func (v *view) complement(c *candidate) verdict {
	if c.category != "belief" {
		return passes
	}
	s := v.sentenceOf(c)
	i := c.last + 1
	if i <= s.Last && v.is(i, v.d.words.be) && c.first > v.start(s) {
		return passes // "Kelly I believe is the stronger parent"
	}
	for i <= s.Last && (v.any(i, v.d.words.that, v.d.words.adverb, v.d.words.be) || v.mark(i) == "," || v.mark(i) == ".") {
		i++
	}
	if i > s.Last {
		if c.first > v.start(s) {
			return passes // "…, I think."
		}
		return blocks("nothing follows that would be a judgement", c.first, c.last)
	}
	if v.is(c.first, v.d.words.subjectI) && v.any(i, v.d.words.subjectI, v.d.words.bodily) {
		return blocks("it is about the author's own plans or body", i, i)
	}
	if v.is(i, v.d.words.itWord) && v.factual(s, i) {
		return blocks("it is about a date, a time or a place", i, i)
	}
	return v.judging(s, c, i)
}

// judging wants the clause that a belief opens to be about people and to say more
// than what somebody meant or should do next.
func (v *view) judging(s nlp.Sentence, c *candidate, i int) verdict {
	if !v.any(c.last, v.d.words.thinkVerb, v.d.words.that, v.d.words.reportVerb) || !v.any(c.first, v.d.words.subjectI) {
		return passes
	}
	for j := i; j <= s.Last && j < i+near; j++ {
		if v.is(j, v.d.words.advice) && (v.any(min(j+1, s.Last), v.d.words.appointment) || v.any(min(j+2, s.Last), v.d.words.appointment)) || v.is(j, v.d.words.meaning) {
			return blocks("it is advice or an explanation, not a judgement", j, j)
		}
		if v.termAt(j) {
			return passes
		}
	}
	first := i
	for first < s.Last && v.any(first, v.d.words.determiner, v.d.words.adverb) && !v.any(first, nlp.Possessive) {
		first++
	}
	switch t := v.topicAt(first); {
	case t == thing, t == service, t == unknown, t == contact && v.factual(s, first):
		return blocks("it is about a thing, a form, a date", first, first)
	}
	return passes
}

// termAt reports a word of the lexicon at the token.
func (v *view) termAt(i int) bool {
	hits := v.pass.Hits(v.d.termSet)
	n := sort.Search(len(hits), func(k int) bool { return hits[k].First >= i })
	return n < len(hits) && hits[n].First == i && v.d.terms[hits[n].Entry].Category != "belief"
}

// habit raises a generalisation about what a person does: with no count and no date
// it is a warning.
func (v *view) habit(c *candidate) verdict {
	if c.category != "generalisation" || c.sign {
		return passes
	}
	if t := c.subject.topic; t == person || t == conduct || t == untold && v.personIn(v.sentenceOf(c), c.first, c.first+near) {
		c.habit = true
		return moves(1, "it is about what a person does, without a count or a date", c.first, c.last)
	}
	return passes
}

// spokenOf blocks words that name the subject of a course, a leaflet or a piece of
// work: "leaflet on challenging behaviour", "chose the angry card".
func (v *view) spokenOf(c *candidate) verdict {
	s := v.sentenceOf(c)
	switch c.category {
	case "behaviour-label", "diagnosis", "feeling", "vague", "evaluation", "character":
	default:
		return passes
	}
	if c.subject.link >= 0 {
		return passes
	}
	mild := c.category == "feeling" || c.category == "vague"
	for i := c.first - 1; i >= v.start(s) && i > c.first-14; i-- {
		switch {
		case v.is(i, v.d.words.choice) && mild:
			return blocks("it was chosen, sorted or shown, not said of anybody", i, i)
		case v.is(i, v.d.words.teaching) && v.topicWord(i, c.first):
			return blocks("it is the subject of a course, a leaflet or a piece of work", i, i)
		case v.any(i, v.d.words.finite), v.mark(i) == ";":
			return passes
		}
	}
	for i := c.last + 1; i <= s.Last && i < c.last+8; i++ {
		if v.is(i, v.d.words.teaching) && !v.any(i, v.d.words.finite) && c.category == "diagnosis" {
			return blocks("it is the subject of a course, a leaflet or a piece of work", i, i)
		}
	}
	return passes
}

// topicWord reports an "on", "about" or "for" between the course and its subject.
func (v *view) topicWord(from, to int) bool {
	return from+1 < to && (v.is(from+1, v.d.words.topicPrep) || v.mark(from+1) == "(" || v.mark(from+1) == ",")
}

// factual reports that what follows "it" is a date, a number or what would help.
func (v *view) factual(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+6; j++ {
		if v.number(j) || v.any(j, nlp.Weekday, nlp.Month, v.d.words.helpWord) {
			return true
		}
	}
	return false
}

// reasoned clears the thinking behind a recorded decision: evaluation, belief and
// speculation with a reason, within two sentences of it.
func (v *view) reasoned(c *candidate) verdict {
	switch c.category {
	case "evaluation", "belief", "speculation", "vague", "feeling":
	default:
		return passes
	}
	ss := v.doc.Sentences()
	if at := v.concern(ss[c.sentence], c); at >= 0 && c.category == "speculation" {
		return blocks("it is the concern that was acted on", at, at)
	}
	for n := c.sentence; n >= 0 && n >= c.sentence-2; n-- {
		if ss[n].Para != ss[c.sentence].Para && n < c.sentence-1 {
			break
		}
		at := v.decision(n)
		if at < 0 {
			continue
		}
		if n == c.sentence && (at > c.first || v.reasonBetween(ss[n], at, c.first)) || n == c.sentence && v.reasonBefore(ss[n], at, c.first) {
			return blocks("it is the reason for a recorded decision", at, at)
		}
		if n < c.sentence && v.goesOn(ss[n], ss[c.sentence], c) {
			return blocks("it is the reason for a recorded decision", at, at)
		}
	}
	return passes
}

// concern is the token of "as we were concerned that" before the candidate, or -1.
func (v *view) concern(s nlp.Sentence, c *candidate) int {
	for i := c.first - 1; i > v.start(s) && i > c.first-12; i-- {
		if v.is(i, v.d.words.thinkAdj) && v.is(i+1, v.d.words.that) {
			for j := i - 1; j > v.start(s) && j > i-5; j-- {
				if v.any(j, v.d.words.because, v.d.words.as) {
					return i
				}
			}
		}
	}
	return -1
}

// decision is the token of a decision that the author or the author's service took
// in the sentence, or -1.
func (v *view) decision(sentence int) int {
	s := v.doc.Sentences()[sentence]
	for i := v.start(s); i <= s.Last && i < s.First+near; i++ {
		if v.is(i, v.d.words.decide) && v.decisive(s, i) && v.ours(s, i) || v.is(i, v.d.words.outcome) && v.decided(s, i) {
			return i
		}
	}
	return -1
}

// decisive reports that the word records what was decided: "I decided on the bus"
// does not, nor does a decision still to be made.
func (v *view) decisive(s nlp.Sentence, i int) bool {
	if i == s.Last {
		return true
	}
	switch next := i + 1; {
	case v.is(next, v.d.words.on), v.is(next, v.d.words.to) && next < s.Last && v.is(next+1, v.d.words.be):
		return false
	}
	return true
}

// ours reports that the decision at i is not somebody else's.
func (v *view) ours(s nlp.Sentence, i int) bool {
	for j := i - 1; j >= v.start(s) && j > i-8; j-- {
		if v.any(j, nlp.FamilyNoun, nlp.ChildNoun) || v.is(j, v.d.words.subjectPronoun) && !v.is(j, v.d.words.subjectI) && !v.is(j, v.d.words.itWord) {
			return false
		}
		if v.any(j, v.d.words.subjectI, nlp.AuthorNoun) {
			return true
		}
		if v.punct(j) {
			break
		}
	}
	if i < s.Last && v.is(i, v.d.words.agreeVerb) {
		return v.agreement(s, i)
	}
	return true
}

// agreement tells a decision agreed from an appointment: "agreed to meet on Friday"
// gives no reason to what follows.
func (v *view) agreement(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+5; j++ {
		if v.is(j, v.d.words.appointment) {
			return false
		}
	}
	return true
}

// decided reports an outcome that is stated as a decision: "child to be placed",
// "s47 to start", "step down agreed".
func (v *view) decided(s nlp.Sentence, i int) bool {
	if v.any(i, v.d.words.reasonNoun, v.d.words.nfa) || i > v.start(s) && v.is(i-1, v.d.words.further) {
		return true
	}
	for j := max(v.start(s), i-4); j < i; j++ {
		if v.any(j, v.d.words.to, nlp.FutureWord) {
			return true
		}
	}
	return false
}

// reasonBetween reports a word that gives a reason between decision and candidate.
func (v *view) reasonBetween(s nlp.Sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if v.any(i, v.d.words.reason, v.d.words.reasonNoun) || v.mark(i) == ":" || v.mark(i) == "–" || v.mark(i) == "-" && v.flag(i, nlp.Spaced) {
			return true
		}
	}
	return false
}

// reasonBefore reports a reason that stands before its decision: "given that we
// felt …, we decided".
func (v *view) reasonBefore(s nlp.Sentence, at, first int) bool {
	return first < at && v.any(v.start(s), v.d.words.reason, v.d.words.reasonNoun)
}

// thenThought reports a belief in the past tense: what the author thought when
// deciding, and not what the author thinks.
func (v *view) thenThought(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if v.past(i) || v.is(i, v.d.words.thought) {
			return true
		}
	}
	return false
}

// goesOn reports that a sentence behind the decision gives its reason: it says so,
// or it begins with what the author thought.
func (v *view) goesOn(decision, s nlp.Sentence, c *candidate) bool {
	for i := v.start(s); i <= s.Last && i < v.start(s)+8; i++ {
		if v.any(i, v.d.words.reasonNoun, v.d.words.because) {
			return true
		}
	}
	if v.is(v.start(decision), v.d.words.decide) && s.First == decision.Last+1 {
		return true // "Decision: not to move him. He seems settled …"
	}
	if c.category == "belief" {
		return v.any(c.first, v.d.words.subjectI) && v.thenThought(c)
	}
	return v.any(v.start(s), v.d.words.subjectI) && (c.category == "speculation" || c.category == "evaluation")
}
