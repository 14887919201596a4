package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// reasoned clears the thinking behind a recorded decision: evaluation, belief and
// speculation with a reason, within two sentences of it.
func (v *view) reasoned(c *candidate) verdict {
	switch c.category {
	case "evaluation", "belief", "speculation", "vague", "feeling":
	default:
		return passes
	}
	ss := v.doc.Sentences()
	if at := v.concern(ss[c.sentence], c); at >= 0 {
		return blocks("it is what was thought when acting", at, at)
	}
	for n := c.sentence; n >= 0 && n >= c.sentence-2; n-- {
		if ss[n].Para != ss[c.sentence].Para && n < c.sentence-1 {
			break
		}
		at := v.decision(n)
		if at < 0 {
			continue
		}
		if n == c.sentence && (v.reasonBetween(at, c.first) || v.reasonBefore(ss[n], at, c.first)) {
			return blocks("it is the reason for a recorded decision", at, at)
		}
		if n < c.sentence && v.goesOn(ss[n], ss[c.sentence], c) {
			return blocks("it is the reason for a recorded decision", at, at)
		}
	}
	return passes
}

// concern is the token of "as we were concerned that", "because I thought" before the
// candidate, or -1.
func (v *view) concern(s nlp.Sentence, c *candidate) int {
	for i := c.last; i > v.start(s) && i > c.first-12; i-- {
		if !v.is(i, v.d.words.ThinkAdj) && !v.is(i, v.d.words.ThoughtThen) {
			continue
		}
		for j := i - 1; j > v.start(s) && j > i-5; j-- {
			if v.any(j, v.d.words.Because, v.d.words.As) && v.any(j+1, v.d.words.SubjectI) {
				return i
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
		if v.is(i, v.d.words.Decide) && v.decisive(s, i) && v.ours(s, i) || v.is(i, v.d.words.Outcome) && v.decided(s, i) {
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
	case v.is(next, v.d.words.On), v.is(next, v.d.words.To) && next < s.Last && v.is(next+1, v.d.words.Be):
		return false
	}
	return true
}

// ours reports that the decision at i is not somebody else's.
func (v *view) ours(s nlp.Sentence, i int) bool {
	for j := i - 1; j >= v.start(s) && j > i-8; j-- {
		if v.any(j, nlp.FamilyNoun, nlp.ChildNoun) || v.is(j, v.d.words.SubjectPronoun) && !v.is(j, v.d.words.SubjectI) && !v.is(j, v.d.words.ItWord) {
			return false
		}
		if v.any(j, v.d.words.SubjectI, nlp.AuthorNoun) {
			return true
		}
		if v.punct(j) {
			break
		}
	}
	if i < s.Last && v.is(i, v.d.words.AgreeVerb) {
		return v.agreement(s, i)
	}
	return true
}

// agreement tells a decision agreed from an appointment: "agreed to meet on Friday"
// gives no reason to what follows.
func (v *view) agreement(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+5; j++ {
		if v.is(j, v.d.words.Appointment) {
			return false
		}
	}
	return true
}

// decided reports an outcome that is stated as a decision: "child to be placed",
// "s47 to start", "step down agreed".
func (v *view) decided(s nlp.Sentence, i int) bool {
	if v.any(i, v.d.words.ReasonNoun, v.d.words.Nfa) || i > v.start(s) && v.is(i-1, v.d.words.Further) {
		return true
	}
	for j := max(v.start(s), i-4); j < i; j++ {
		if v.any(j, v.d.words.To, nlp.FutureWord) {
			return true
		}
	}
	return false
}

// reasonBetween reports a word that gives a reason between decision and candidate.
func (v *view) reasonBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if v.any(i, v.d.words.Reason, v.d.words.ReasonNoun) || v.mark(i) == ":" || v.mark(i) == "–" || v.mark(i) == "-" && v.flag(i, nlp.Spaced) {
			return true
		}
	}
	return false
}

// reasonBefore reports a reason that stands before its decision: "given that we
// felt …, we decided".
func (v *view) reasonBefore(s nlp.Sentence, at, first int) bool {
	return first < at && v.any(v.start(s), v.d.words.Reason, v.d.words.ReasonNoun)
}

// goesOn reports that a sentence behind the decision gives its reason: it says so,
// or it begins with what the author thought.
func (v *view) goesOn(decision, s nlp.Sentence, c *candidate) bool {
	for i := v.start(s); i <= s.Last && i < v.start(s)+8; i++ {
		if v.any(i, v.d.words.ReasonNoun, v.d.words.Because) {
			return true
		}
	}
	if v.is(v.start(decision), v.d.words.Decide) && s.First == decision.Last+1 {
		return true // "Decision: not to move him. He seems settled …"
	}
	if c.category == "belief" {
		return v.any(c.first, v.d.words.SubjectI) && v.thenThought(c)
	}
	return v.any(v.start(s), v.d.words.SubjectI) && (c.category == "speculation" || c.category == "evaluation")
}

// thenThought reports a belief in the past tense: what the author thought when
// deciding, and not what the author thinks.
func (v *view) thenThought(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if v.past(i) || v.is(i, v.d.words.Thought) {
			return true
		}
	}
	return false
}
