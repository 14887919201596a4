package opinion

import (
	"sort"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// complement wants a belief to be followed by a judgement: "I think she is hiding
// something", not "I think it was Tuesday" or "I think we need a date".
func (v *view) complement(c *candidate) verdict {
	if c.category != "belief" {
		return passes
	}
	s := v.sentenceOf(c)
	i := c.last + 1
	if i <= s.Last && v.is(i, v.d.words.Be) && c.first > v.start(s) {
		return passes // "Kelly I believe is the stronger parent"
	}
	for i <= s.Last && (v.any(i, v.d.words.That, v.d.words.Adverb, v.d.words.Be) || v.mark(i) == "," || v.mark(i) == ".") {
		i++
	}
	if i > s.Last {
		if c.first > v.start(s) {
			return passes // "…, I think."
		}
		return blocks("nothing follows that would be a judgement", c.first, c.last)
	}
	if v.is(c.first, v.d.words.SubjectI) && v.any(i, v.d.words.SubjectI, v.d.words.Bodily) {
		return blocks("it is about the author's own plans or body", i, i)
	}
	if v.is(i, v.d.words.ItWord) && v.factual(s, i) {
		return blocks("it is about a date, a time or a place", i, i)
	}
	return v.judging(s, c, i)
}

// factual reports that what follows "it" is a date, a number or what would help.
func (v *view) factual(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+6; j++ {
		if v.number(j) || v.any(j, nlp.Weekday, nlp.Month, v.d.words.HelpWord) {
			return true
		}
	}
	return false
}

// judging wants the clause that a belief opens to be about people and to say more
// than what somebody meant or should do next.
func (v *view) judging(s nlp.Sentence, c *candidate, i int) verdict {
	if !v.any(c.last, v.d.words.ThinkVerb, v.d.words.That, v.d.words.ReportVerb) || !v.any(c.first, v.d.words.SubjectI) {
		return passes
	}
	for j := i; j <= s.Last && j < i+near; j++ {
		if v.is(j, v.d.words.Advice) && (v.any(min(j+1, s.Last), v.d.words.Appointment) || v.any(min(j+2, s.Last), v.d.words.Appointment)) || v.is(j, v.d.words.Meaning) {
			return blocks("it is advice or an explanation, not a judgement", j, j)
		}
		if v.termAt(j) {
			return passes
		}
	}
	first := i
	for first < s.Last && v.any(first, v.d.words.Determiner, v.d.words.Adverb) && !v.any(first, nlp.Possessive) {
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
