package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// happening wants guesses, certainties and generalisations to be about a person or
// what a person did.
func (v *view) happening(c *candidate) verdict {
	s := v.sentenceOf(c)
	h := c.subject.head
	if v.is(c.first, v.d.words.SubjectI) {
		return passes
	}
	if v.manner(c) {
		return blocks("it says how something was done", c.first, c.last)
	}
	if (c.subject.topic == it || v.is(max(c.first-2, s.First), v.d.words.ItWord)) && v.is(min(c.last+1, s.Last), v.d.words.Weather) {
		return blocks("it is the weather", c.last+1, c.last+1)
	}
	if c.category == "speculation" && (c.subject.topic == it || v.is(c.first, v.d.words.ItWord)) && v.aboutThing(c) {
		return blocks("it is said of a thing", c.first, c.last)
	}
	if h >= 0 && c.subject.topic == person && v.any(h, v.d.words.SubjectI) && c.category != "certainty" && c.frame != frameAny {
		return blocks("the author speaks of what the author will do", h, h)
	}
	if h >= 0 && (c.subject.topic == thing || c.subject.topic == service) && !v.personIn(s, c.last+1, s.Last) && !v.personIn(s, s.First, c.first-1) {
		return blocks("it is said of a thing or a service", h, h)
	}
	if h >= 0 && c.subject.topic == unknown && !v.personIn(s, s.First, s.Last) && !v.subjectless(s, h) {
		return blocks("it is not said of a person", h, h)
	}
	return passes
}

// subjectless reports a verb that opens a sentence of clipped style, whose subject is
// somebody: "hiding behind the sofa no doubt".
func (v *view) subjectless(s nlp.Sentence, i int) bool {
	return i == v.start(s) && strings.HasSuffix(v.doc.Word(i), "ing") && !v.is(i, v.d.words.Weather)
}

// aboutThing reports "it seems the medication", whose clause begins with a thing.
func (v *view) aboutThing(c *candidate) bool {
	i := c.last + 1
	for s := v.sentenceOf(c); i < s.Last && v.any(i, v.d.words.That, v.d.words.Determiner); i++ {
	}
	return i < len(v.doc.Tokens()) && v.topicAt(i) == thing
}

// manner reports an adverb that belongs to the verb before it: "spoke clearly".
func (v *view) manner(c *candidate) bool {
	i := c.first - 1
	if c.category != "certainty" || c.last > c.first || i < v.start(v.sentenceOf(c)) || v.any(i, v.d.words.Be, v.d.words.Have) {
		return false
	}
	next := c.last + 1
	ends := next > v.sentenceOf(c).Last || v.punct(next) || v.any(next, v.d.words.Preposition, v.d.words.And)
	return ends && (v.past(i) || v.any(i, v.d.words.SignVerb, v.d.words.ActVerb, v.d.words.ReportVerb))
}

// personIn reports a person among the tokens.
func (v *view) personIn(s nlp.Sentence, from, to int) bool {
	for i := max(from, s.First); i <= min(to, s.Last) && i < from+near; i++ {
		if v.any(i, nlp.Pronoun, nlp.FamilyNoun, nlp.ChildNoun, v.d.words.PersonNoun, nlp.Possessive) && !v.any(i, v.d.words.ItWord, v.d.words.My, v.d.words.Its) {
			return true
		}
	}
	return false
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
