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
	if at := c.first - 1; v.is(c.first, nlp.AuthorNoun) && at >= v.start(s) && (v.any(at, nlp.Possessive, v.d.words.KindOfWorker) || v.suffixS(at)) {
		return blocks("it is another worker's view", at, c.first)
	}
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
		if v.number(j) || v.any(j, v.d.words.NumberWord, nlp.Weekday, nlp.Month, v.d.words.HelpWord) {
			return true
		}
	}
	return false
}

// judging wants the clause that a belief opens to be about people and to say more
// than what somebody meant or should do next.
func (v *view) judging(s nlp.Sentence, c *candidate, i int) verdict {
	w := &v.d.words
	if !v.is(c.last, w.ViewNoun) && (!v.any(c.last, w.ThinkVerb, w.That, w.ReportVerb) || !v.any(c.first, w.SubjectI)) {
		return passes
	}
	if v.is(i, w.ObjectPronoun) && (i == s.Last || v.punct(i+1) || v.is(i+1, w.And)) {
		return blocks("it says that the author believes somebody", i, i)
	}
	for i < s.Last && v.any(i, w.Degree, w.Article) {
		i++
	}
	if v.categoryAt(i) == "feeling" {
		return blocks("it is how the author felt", i, i)
	}
	for j := i; j <= s.Last && j < i+near; j++ {
		if v.is(j, v.d.words.Advice) && (v.any(min(j+1, s.Last), v.d.words.Appointment) || v.any(min(j+2, s.Last), v.d.words.Appointment)) || v.is(j, v.d.words.Meaning) {
			return blocks("it is advice or an explanation, not a judgement", j, j)
		}
		if v.judgementAt(j) {
			return passes
		}
	}
	head := v.headOf(s, i)
	switch t := v.topicAt(head); {
	case t == thing, t == service, t == unknown, t == contact && v.factual(s, head):
		return blocks("it is about a thing, a form, a date", head, head)
	}
	return passes
}

// headOf is the noun of the phrase that begins at a token: of "her middle name is
// spelt" the name.
func (v *view) headOf(s nlp.Sentence, first int) int {
	w := &v.d.words
	i := first
	for i < s.Last && v.any(i, w.Determiner, w.Adverb, nlp.Possessive) {
		i++
	}
	for i < s.Last && !v.any(i, nlp.Pronoun, nlp.FamilyNoun, w.SubjectPronoun) && !v.punct(i+1) && !v.past(i+1) &&
		!v.any(i+1, w.Finite, w.Be, w.Have, w.Hedge, w.Preposition, w.And, nlp.Modal, w.That, w.Adverb, nlp.Negation, w.To) {
		i++
	}
	return i
}

// judgementAt reports a word of the lexicon at the token, in a sense that judges.
func (v *view) judgementAt(i int) bool {
	hits := v.pass.Hits(v.d.termSet)
	n := sort.Search(len(hits), func(k int) bool { return hits[k].First >= i })
	if n == len(hits) || hits[n].First != i {
		return false
	}
	t := &v.d.terms[hits[n].Entry]
	return t.Category != "belief" && !v.neighbour(&candidate{first: i, last: hits[n].Last, term: t}).blocks
}
