package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// asked blocks what is only asked: "asked whether she was angry".
func (v *view) asked(c *candidate) verdict {
	s := v.sentenceOf(c)
	if v.mark(s.Last) == "?" && (c.category == "vague" || c.category == "feeling") {
		return blocks("it is only asked", s.Last, s.Last)
	}
	if v.mark(s.Last) == "?" && s.Last-v.start(s) <= 3 {
		return blocks("it is only asked", s.Last, s.Last) // "And horrible?"
	}
	for i := c.first - 1; i >= v.start(s) && i > c.first-near; i-- {
		if v.mark(i) == ";" || v.contrast(s, i) || v.newClause(s, i) {
			return passes
		}
		if v.is(i, v.d.words.WhoWhen) && i > v.start(s) && v.is(i-1, v.d.words.AskVerb) {
			return blocks("it is only asked", i-1, i)
		}
		if v.is(i, v.d.words.Whether) && i > v.start(s) {
			for j := i - 1; j >= v.start(s) && j > i-12; j-- {
				if v.is(j, v.d.words.AskVerb) {
					return blocks("it is only asked", j, i)
				}
			}
		}
	}
	return passes
}

// newClause reports that what was asked ends at the token: "Asked if she had eaten,
// Keeley was rude", "rang to ask if we were coming and was stroppy".
func (v *view) newClause(s nlp.Sentence, i int) bool {
	if i >= s.Last {
		return false
	}
	if v.is(i, v.d.words.And) {
		return v.is(i+1, v.d.words.Be)
	}
	return v.mark(i) == "," && v.is(v.start(s), v.d.words.AskVerb) && v.topicAt(i+1) == person
}

// supposed blocks conditions and instructions: "if he becomes aggressive, ring 999",
// "agreed to be respectful".
func (v *view) supposed(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.category == "belief" || c.category == "doubt" {
		return passes
	}
	w := &v.d.words
	if at := v.aim(s, c); at >= 0 && !v.is(c.first-1, nlp.Possessive) {
		return blocks("it is only aimed at", at, at)
	}
	for i := c.first - 1; i >= v.start(s) && i > c.first-20; i-- {
		before := max(i-1, s.First)
		switch {
		case v.is(i, w.That) && v.is(before, w.Event):
			return blocks("it is only supposed", before, i)
		case v.is(i, w.That) && before > s.First && v.is(before, w.Proof) && v.is(before-1, nlp.Negation):
			return blocks("nothing is said to show it", before-1, i)
		case v.is(i, w.And) && v.is(i+1, w.Be): // "if he comes and is aggressive"
		case v.endsCondition(i) && !v.is(before, w.IfWord), v.is(i, w.IfWord) && v.is(before, w.AskVerb):
			return v.imperative(s, c)
		case v.is(i, w.IfWord):
			return blocks("it is only supposed", i, i)
		case v.is(i, w.To) && i > v.start(s) && !v.any(i+1, w.Determiner, w.ObjectPronoun) && v.directive(s, i):
			return blocks("it is what somebody is asked to do", i, i)
		}
	}
	return v.imperative(s, c)
}

// endsCondition reports a token at which an "if" before it no longer holds.
func (v *view) endsCondition(i int) bool {
	switch v.mark(i) {
	case ",", ";", ":":
		return true
	}
	return v.any(i, v.d.words.And, v.d.words.Because, v.d.words.SubjectPronoun, v.d.words.That)
}

// directive reports an infinitive that somebody was asked, told or is to follow.
func (v *view) directive(s nlp.Sentence, to int) bool {
	for j := to - 1; j >= v.start(s) && j >= to-5; j-- {
		if v.is(j, v.d.words.Directive) {
			return true
		}
		if v.punct(j) {
			return false
		}
	}
	return false
}

// imperative blocks instructions: "always lock the gate", "clearly write the date".
func (v *view) imperative(s nlp.Sentence, c *candidate) verdict {
	if c.category != "generalisation" && c.category != "certainty" || c.subject.head >= 0 || c.last >= s.Last {
		return passes
	}
	if next := c.last + 1; v.is(next, v.d.words.Imperative) {
		return blocks("it belongs to an instruction", c.first, next)
	}
	return passes
}

// aim is the word of a label that says its entry is still to come: "Goals set with
// Dad: good bedtime routine", "Next session: unhealthy relationships"; -1 without one.
func (v *view) aim(s nlp.Sentence, c *candidate) int {
	found := -1
	for i := v.start(s); i < c.first && i < v.start(s)+labelReach; i++ {
		switch {
		case v.mark(i) == ":":
			return found
		case v.any(i, v.d.words.Goal, nlp.FutureWord):
			found = i
		}
	}
	return -1
}
