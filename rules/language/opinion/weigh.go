package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// warn is the score from which a finding is a warning; below it, down to 1, it is
// an info.
const warn = 3

// bases are the scores that the categories begin with.
var bases = map[string]int{
	"character": 4, "motive": 4, "slang": 4, "doubt": 4, "stigma": 4,
	"behaviour-label": 3, "blame": 3, "diagnosis": 3, "certainty": 3,
	"evaluation": 3, "speculation": 3, "belief": 3, "generalisation": 3,
	"feeling": 2, "vague": 1,
}

func base(c *candidate) int {
	n := bases[c.category]
	switch {
	case c.weak:
		n = min(n, 2)
	case c.strong:
		n++
	}
	return n
}

// mild categories are never more than info, whatever raises them.
func (c *candidate) mild() bool {
	return c.weak && !c.habit || c.category == "feeling" || c.category == "vague"
}

// severity is what the score comes to.
func (c *candidate) severity() lint.Severity {
	switch {
	case c.blocked:
		return lint.Off
	case c.score >= warn && !c.mild():
		return lint.Warning
	}
	return lint.Info
}

// companions is how many candidates on either side may bear on one: a sentence with
// more has been said enough about, and the cost stays linear.
const companions = 8

// grade adds what the candidates of one sentence say together: a second one that
// still stands raises the first, and the reverse.
func grade(v *view, found []candidate) {
	for i := range found {
		if found[i].severity() == lint.Off || found[i].denied {
			continue
		}
		for j := max(0, i-companions); j <= min(len(found)-1, i+companions); j++ {
			if i != j && found[j].sentence == found[i].sentence && !found[j].blocked && !found[j].denied && !found[j].mild() && found[j].score >= 2 && !found[i].weak {
				found[i].raised = j + 1
				break
			}
		}
	}
	for i := range found {
		v.absorb(found, i)
		if j := found[i].raised; j > 0 && !found[i].sign {
			found[i].score++
			if v.pass.Explaining() {
				found[i].trace = append(found[i].trace, v.traced("second-term", moves(1, "a second such phrase stands in the sentence", found[j-1].first, found[j-1].last)))
			}
		}
	}
}

// brings reports a belief and what is believed, or a guess and what is guessed right
// behind it.
func (c *candidate) brings(o *candidate) bool {
	if c.last >= o.first || o.category == "belief" || o.category == c.category {
		return false
	}
	return c.category == "belief" || c.category == "speculation" && o.first-c.last <= 5
}

// absorb makes one finding of a belief and the judgement that it brings: "I feel that
// she is a poor role model". Milder words inside it are left out.
func (v *view) absorb(found []candidate, i int) {
	c := &found[i]
	if c.blocked {
		return
	}
	for j := max(0, i-companions); j <= min(len(found)-1, i+companions); j++ {
		o := &found[j]
		if i == j || o.sentence != c.sentence || o.blocked {
			continue
		}
		if !o.brings(c) || c.severity() == lint.Off {
			continue
		}
		mild := c.severity() == lint.Info
		if o.category != "belief" && (mild || o.severity() == lint.Info) {
			continue
		}
		from := o.last + 1
		if v.mark(from) == "," && o.category == "belief" {
			from++ // "if you ask me, …"
		}
		if mild || v.oneClause(from, c.first) {
			c.blocked = true
			if !mild {
				o.last = max(o.last, c.last)
			}
			if v.pass.Explaining() {
				c.trace = append(c.trace, v.traced("absorbed", blocks("another finding of the sentence says it", o.first, o.last)))
			}
			return
		}
	}
}

// oneClause reports that nothing between two tokens begins another clause.
func (v *view) oneClause(from, to int) bool {
	for i := from; i < to; i++ {
		if v.punct(i) && !isApostrophe(v.mark(i)) || v.any(i, v.d.words.Because, v.d.words.And, v.d.words.Contrast) {
			return false
		}
	}
	return true
}

// evidence weighs a sign beside the words. It clears a feeling, an evaluation, a
// guess and a vague word, softens labels, and does nothing for what no sign can
// show: a character, a motive, a stigma.
func (v *view) evidence(c *candidate) verdict {
	switch c.category {
	case "character", "motive", "stigma", "slang", "doubt", "belief", "certainty":
		return passes
	}
	if c.category == "speculation" && v.is(c.first, v.d.words.SubjectI) {
		return passes
	}
	at := v.signs(c)
	if at < 0 || c.category == "diagnosis" && v.doc.SentenceAt(at) != c.sentence {
		return passes
	}
	c.sign = true
	if c.weak && c.category != "blame" {
		return blocks("the sign stands beside it", at, at)
	}
	switch c.category {
	case "evaluation":
		if c.subject.topic == person {
			return moves(-1, "a sign stands beside it", at, at)
		}
		return blocks("the sign stands beside it", at, at)
	case "feeling", "vague", "speculation":
		return blocks("the sign stands beside it", at, at)
	}
	return moves(-1, "a sign stands beside it", at, at)
}

// qualified softens what is only said to have appeared so.
func (v *view) qualified(c *candidate) verdict {
	if c.subject.hedge < 0 || c.category == "speculation" {
		return passes
	}
	return moves(-1, "it is only said to appear so", c.subject.hedge, c.subject.hedge)
}

// negated softens what is denied.
func (v *view) negated(c *candidate) verdict {
	s := v.sentenceOf(c)
	for i := c.first - 1; i >= v.start(s) && i >= c.first-3; i-- {
		if v.is(i, nlp.Negation) && !v.inTerm(i) { // without fail
			if c.category == "generalisation" || c.category == "belief" || c.category == "certainty" {
				return passes
			}
			if c.category == "motive" {
				return blocks("it is denied", i, i)
			}
			c.denied = true
			return moves(-1, "it is denied", i, i)
		}
		if v.punct(i) || v.is(i, v.d.words.And) && v.is(max(i-1, s.First), nlp.Negation) { // said nothing and sulked
			break
		}
	}
	return passes
}

// degree raises what is said with emphasis.
func (v *view) degree(c *candidate) verdict {
	if i := c.first - 1; i >= v.start(v.sentenceOf(c)) && v.is(i, v.d.words.Degree) {
		return moves(1, "it is said with emphasis", i, i)
	}
	return passes
}
