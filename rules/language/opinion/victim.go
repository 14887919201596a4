package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// victim blocks what was done to a person: recommended wording.
func (v *view) victim(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.origin == fromScare || c.category == "belief" || c.category == "certainty" {
		return passes
	}
	passive := -1
	for i := c.first - 1; i >= v.start(s) && i > c.first-9; i-- {
		if v.any(i, v.d.words.Be) {
			passive = i
			break
		}
		if v.is(i, v.d.words.VictimNoun) && v.mark(max(i-1, s.First)) != ";" {
			return blocks("it is what was done to the person", i, c.last)
		}
	}
	if passive < 0 {
		return passes
	}
	by := v.doer(c)
	done := by // the verb stands before it
	if c.category == "character" {
		done = c.first // "easily led by the boys" is what she is like
	}
	if by >= 0 && v.participle(passive, done) {
		return blocks("it is what was done to the person", passive, by+1)
	}
	return passes
}

// doer finds the "by" of somebody who did what the candidate's clause tells; -1
// where there is none.
func (v *view) doer(c *candidate) int {
	s := v.sentenceOf(c)
	for i := c.first; i < s.Last && i < c.last+10; i++ {
		if v.is(i, v.d.words.By) && v.byPerson(i+1) {
			return i
		}
		if i > c.last && (v.mark(i) == ";" || v.any(i, v.d.words.Conjunction)) {
			break
		}
	}
	return -1
}

// participle reports a passive verb between the auxiliary and its agent.
func (v *view) participle(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if v.past(i) && !v.is(i, v.d.words.EdAdjective) || v.is(i, v.d.words.Participle) {
			return !strings.EqualFold(v.doc.Word(i), "met") // with hostility by the father: how he behaved
		}
	}
	return false
}

// byPerson reports that the phrase at i names somebody: not "by 10am", "by phone".
func (v *view) byPerson(i int) bool {
	if i >= len(v.doc.Tokens()) {
		return false
	}
	for i+1 < len(v.doc.Tokens()) && v.any(i, v.d.words.Determiner) {
		i++
	}
	return !v.punct(i) && !v.number(i) && v.topicAt(i) != thing && !v.any(i, v.d.words.NoAgent, nlp.Weekday, nlp.Month) && !v.gerund(i)
}
