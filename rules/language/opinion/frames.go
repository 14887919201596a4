package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	terms "github.com/casenote-lint/casenote-lint/rules/language/lexicon"
)

// The frames of the lexicon, by short names.
const (
	frameAny       = terms.Any
	framePredicate = terms.Predicate
	frameAdverb    = terms.Adverb
	frameVerb      = terms.Verb
)

// fromFrames proposes what no list can hold, because any word may fill the gap.
func (v *view) fromFrames() []candidate {
	var out []candidate
	for _, h := range v.pass.Hits(v.d.triggers) {
		c, ok := v.framed(h.First, h.Last, trigger(h.Entry))
		if n := len(out); ok && (n == 0 || out[n-1].last < c.first) {
			out = append(out, c)
		}
	}
	return out
}

// trigger is a word that may open a structure.
type trigger int

const (
	seeming    trigger = iota // seems …: a guess, unless something in the lexicon follows
	tooMuch                   // too old-fashioned
	onlyWhen                  // only rings when
	shouldHave                // should have seen through
	bitOfA                    // a bit of a hippy
	mustHave                  // must have spoken
)

// triggerPatterns are the words of each trigger.
var triggerPatterns = map[trigger][]string{
	seeming:    {"seems", "seemed", "appears", "appeared"},
	tooMuch:    {"too"},
	onlyWhen:   {"only"},
	bitOfA:     {"[a|] bit of [a|an]", "a [right|real|proper|complete|total|perfect]", "an [absolute|utter|awful]", "quite [a|an]", "such [a|an]"},
	mustHave:   {"must have", "must of", "can't have", "cannot have", "couldn't have", "could not have"},
	shouldHave: {"should have", "shouldn't have", "should not have", "ought to have"},
}

func (v *view) framed(first, last int, t trigger) (candidate, bool) {
	s := v.doc.Sentences()[v.doc.SentenceAt(first)]
	switch t {
	case seeming:
		return v.seems(s, first)
	case tooMuch:
		return v.tooAdjective(s, first)
	case onlyWhen:
		return v.onlyWhen(s, first)
	case shouldHave:
		return v.shouldHaveDone(s, first, last)
	case bitOfA:
		return v.bitOf(s, first, last)
	case mustHave:
		return v.mustHaveDone(s, first, last)
	}
	return candidate{}, false
}

// seems proposes a bare "seems" or "appears" with what it seems to be: not "appears
// on the list", "appeared in court".
func (v *view) seems(s nlp.Sentence, i int) (candidate, bool) {
	end := i + 1
	if end > s.Last || v.punct(end) || v.number(end) {
		return candidate{}, false
	}
	if v.is(end, v.d.words.Preposition) && !v.any(end, v.d.words.To, v.d.words.Like) {
		return candidate{}, false
	}
	for end < s.Last && !v.punct(end+1) && end < i+4 && !v.any(end+1, v.d.words.Conjunction, v.d.words.Preposition) {
		end++
	}
	return candidate{first: i, last: end, origin: fromFrame, category: "speculation", weak: true, frame: frameAny}, true
}

// tooAdjective proposes "too" with a judgement behind a linking verb: not "too
// young", "too late", "too many".
func (v *view) tooAdjective(s nlp.Sentence, i int) (candidate, bool) {
	next := i + 1
	if next > s.Last || v.punct(next) || v.number(next) || v.any(next, v.d.words.Measured, v.d.words.Preposition, v.d.words.Finite) || !v.linked(s, i) {
		return candidate{}, false
	}
	if next+1 <= s.Last && v.any(next+1, v.d.words.To) {
		return candidate{}, false // too upset to speak
	}
	last := next
	for last < s.Last && v.flag(last+1, nlp.Hyphened) {
		last++
	}
	return candidate{first: i, last: last, origin: fromFrame, category: "evaluation", frame: framePredicate}, true
}

func (v *view) linked(s nlp.Sentence, i int) bool {
	for j := i - 1; j >= v.start(s) && j >= i-3; j-- {
		if v.any(j, v.d.words.Be, v.d.words.Hedge) {
			return true
		}
		if !v.any(j, v.d.words.Adverb, nlp.Negation) {
			return false
		}
	}
	return false
}

// onlyWhen proposes "only rings when she wants money": a motive for a habit.
func (v *view) onlyWhen(s nlp.Sentence, i int) (candidate, bool) {
	if i == v.start(s) || !v.topicAt(i-1).human() && !v.is(i-1, v.d.words.Be) || v.punct(i-1) {
		return candidate{}, false
	}
	verb := i + 1
	if verb > s.Last || !v.thirdPerson(verb) && !v.past(verb) && !v.gerund(verb) && !v.is(verb, v.d.words.Participle) {
		return candidate{}, false
	}
	habit := v.thirdPerson(verb)
	reach := 7
	if v.gerund(verb) {
		reach = 14 // "is only saying that … because his mates have them"
	}
	for j := verb + 1; j <= s.Last && j < verb+reach; j++ {
		if v.punct(j) {
			break
		}
		if habit && v.is(j, v.d.words.HabitWord) || v.is(j, v.d.words.BecauseWord) {
			return candidate{first: i, last: j, origin: fromFrame, category: "motive", frame: frameAny}, true
		}
	}
	return candidate{}, false
}

// thirdPerson reports a verb as it stands behind she or he: rings, turns.
func (v *view) thirdPerson(i int) bool {
	w := v.doc.Word(i)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !v.is(i, v.d.words.Be)
}

// bitOf proposes "a bit of a hippy", "an absolute menace" behind a linking verb.
func (v *view) bitOf(s nlp.Sentence, first, last int) (candidate, bool) {
	next := last + 1
	if next > s.Last || v.punct(next) || v.any(next, v.d.words.Preposition, v.d.words.ContactNoun, v.d.words.ThingNoun) || !v.linked(s, first) {
		return candidate{}, false
	}
	if h := v.headBefore(s, first-1, false); h < 0 || v.topicAt(h) != person {
		return candidate{}, false
	}
	end := next
	for end < s.Last && end < next+2 && !v.punct(end+1) && !v.any(end+1, v.d.words.NotNoun) {
		end++
	}
	return candidate{first: first, last: end, origin: fromFrame, category: "character", frame: frameAny}, true
}

// mustHaveDone proposes a guess about what happened: not "must have his inhaler".
func (v *view) mustHaveDone(s nlp.Sentence, first, last int) (candidate, bool) {
	next := last + 1
	for next < s.Last && v.any(next, v.d.words.Adverb) {
		next++
	}
	if next > s.Last || !v.past(next) && !v.any(next, v.d.words.Participle) {
		return candidate{}, false
	}
	return candidate{first: first, last: next, origin: fromFrame, category: "speculation", frame: frameAny}, true
}

// shouldHaveDone proposes what a person ought to have done, in the author's view.
func (v *view) shouldHaveDone(s nlp.Sentence, first, last int) (candidate, bool) {
	if first == v.start(s) {
		return candidate{}, false
	}
	if h := v.headBefore(s, first, false); h < 0 || v.topicAt(h) != person || v.any(h, v.d.words.SubjectI) {
		return candidate{}, false
	}
	return candidate{first: first, last: min(last+1, s.Last), origin: fromFrame, category: "blame", frame: frameAny}, true
}
