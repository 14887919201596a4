package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// subjectGate blocks what is said of a thing, an animal, the weather, a document,
// and blame of a service; it doubts what is said of a noun it does not know.
func (v *view) subjectGate(c *candidate) verdict {
	if c.origin == fromScare || c.category == "belief" || c.category == "doubt" {
		return passes
	}
	s := c.subject
	if s.head >= 0 && v.is(s.head, v.d.words.SubjectI) && ownable[c.category] && v.subjectOfVerb(c) {
		return blocks("the author speaks of the author", s.head, s.head)
	}
	if c.frame == frameAny && !s.attributive && !v.doneByThing(c) && v.somebody(c) {
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

// doneByThing reports that a thing did what the words say: "the printer threw a strop".
func (v *view) doneByThing(c *candidate) bool {
	return c.subject.topic == thing && c.subject.head == c.first-1 && v.deed(c.first)
}

// subjectOfVerb reports that "I" is the subject of the candidate itself and not of a
// verb before it: "I found the aunt two-faced", "all I asked just to get me out".
func (v *view) subjectOfVerb(c *candidate) bool {
	if c.category == "motive" {
		return c.subject.head == c.first-1 // I only wanted to know
	}
	if c.subject.link >= 0 && v.doer(c) >= 0 { // we were met with hostility by her
		return false
	}
	return c.subject.link >= 0 || c.first-c.subject.head <= 3
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
		if v.is(i, v.d.words.WeatherWord) {
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
	for i < s.Last && v.any(i, v.d.words.Determiner) || i < s.Last && v.suffixS(i+1) {
		i++
	}
	if i > s.Last {
		return untold
	}
	if v.any(i, v.d.words.SignNoun, v.d.words.BodyPart) || i < s.Last && v.topicAt(i) == unknown && v.is(i+1, v.d.words.BodyPart) {
		return thing
	}
	return v.topicAt(i)
}

// declining reports words that are neutral of a service: a school may refuse a
// place, a boiler fail to start.
func (v *view) declining(c *candidate) bool {
	w := lexicon.Fold(v.doc.Word(c.first))
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
