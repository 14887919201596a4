package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// properName blocks names that are words: Mrs Moody, Happy Days Nursery.
func (v *view) properName(c *candidate) verdict {
	switch c.category {
	case "certainty", "speculation", "generalisation", "belief", "doubt", "diagnosis":
		return passes // they open sentences, or are written with a capital anyway
	}
	if c.last > c.first && v.is(c.first, v.d.words.Article) && v.name(c.last) && !v.any(c.last, nlp.FirstPerson, nlp.FamilyNoun) {
		return blocks("it is written as a name", c.last, c.last) // a Monster can
	}
	if c.category == "vague" && v.flag(c.first, nlp.AllCaps) {
		return passes // OK
	}
	if !v.flag(c.first, nlp.Capital) || v.is(c.first, nlp.FirstPerson) || c.frame == frameAdverb {
		return passes
	}
	if x := v.surname(c); x.blocks || v.shouting(c.first) {
		return x
	}
	if c.last > c.first && v.capitals(c) || v.name(c.first) && (c.last-c.first < 2 || v.name(c.last)) {
		return blocks("it is written as a name", c.first, c.last)
	}
	if c.last-c.first > 1 || !v.opens(c.first) {
		return passes
	}
	return v.nameByNeighbour(c)
}

// surname recognises a name by the title or initial before it, by the note's fields,
// or, where all is in capitals, by the first name before it in brackets.
func (v *view) surname(c *candidate) verdict {
	before := c.first - 1
	switch {
	case before >= 0 && v.title(before):
		return blocks("it is a surname", before, c.last)
	case before > 0 && v.mark(before) == "." && len(v.doc.Word(before-1)) == 1 && v.flag(before-1, nlp.Capital):
		return blocks("it is a surname behind an initial", before-1, c.last)
	case v.fieldName(c):
		return blocks("it is a name in the note's fields", c.first, c.last)
	case before > 0 && v.mark(before-1) == "(" && v.flag(before, nlp.Capital) && c.last < v.sentenceOf(c).Last && v.mark(c.last+1) == ")":
		return blocks("it is a surname", before, c.last)
	}
	return passes
}

// nameByNeighbour recognises, at the beginning of a sentence, a name by what follows:
// another name, an age, a verb, an explanation.
func (v *view) nameByNeighbour(c *candidate) verdict {
	next, s := c.last+1, v.sentenceOf(c)
	if next > s.Last {
		return passes
	}
	single := c.last == c.first
	switch {
	case v.mark(next) == "(" && next < s.Last && v.number(next+1) && single:
		return blocks("it is a name with an age", c.first, next+1)
	case v.flag(next, nlp.Capital) && !v.flag(next, nlp.AllCaps) && !v.is(next, nlp.FirstPerson):
		return blocks("it is part of a name", c.first, next)
	case v.is(next, v.d.words.Finite) && single && !v.is(c.last, v.d.words.EdAdjective):
		return blocks("it is a name that a verb follows", c.first, next)
	case v.doc.Word(next) == "the" && single, v.mark(next) == "," && next < s.Last && v.is(next+1, v.d.words.Article):
		return blocks("it is a name that is explained", c.first, next)
	case v.mark(next) == "," && next+1 < s.Last && len(v.doc.Word(next+1)) == 1 && v.flag(next+1, nlp.Capital):
		return blocks("it is a surname before an initial", c.first, next+1)
	}
	return passes
}

// fieldName reports a word with a capital that is part of a name in the fields.
func (v *view) fieldName(c *candidate) bool {
	if c.last > c.first || !v.flag(c.first, nlp.Capital) {
		return false
	}
	w := v.doc.Word(c.first)
	n := v.pass.Note
	for _, names := range []string{n.ChildName, n.Author, n.FinalisedBy, n.PeoplePresent} {
		if strings.Contains(strings.ToLower(names), strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// capitals reports that every word of the candidate has a capital.
func (v *view) capitals(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if !v.flag(i, nlp.Capital) {
			return false
		}
	}
	return true
}

// title reports "Mr", "Mr." or "Dr" before a name.
func (v *view) title(i int) bool {
	if v.mark(i) == "." && i > 0 {
		i--
	}
	return v.is(i, nlp.TitleWord) && v.flag(i, nlp.Capital)
}
