package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// hasComplement reports whether the verb says anything: "said nothing and sulked"
// and "said hello and was rude" say nothing about the rest.
func (v *view) hasComplement(s nlp.Sentence, i int) bool {
	j := i + 1
	for j <= s.Last && v.any(j, v.d.words.ObjectPronoun, v.d.words.Adverb) {
		j++
	}
	if j > s.Last {
		return false
	}
	if v.is(i, v.d.words.Put) {
		return v.is(min(i+1, s.Last), v.d.words.To) && v.thatFollows(s, j)
	}
	if v.is(i, v.d.words.ObjectVerb) && (v.flag(i+1, nlp.Capital) || v.any(i+1, v.d.words.Determiner, nlp.FamilyNoun, nlp.ChildNoun, nlp.TitleWord, v.d.words.ObjectPronoun)) {
		return true // "finds Archie disruptive"
	}
	if v.is(i, v.d.words.NeedsThat) {
		if v.is(i, v.d.words.Found) && i > v.start(s) && v.is(i-1, v.d.words.ServiceNoun) {
			return true
		}
		return i < s.Last && v.any(i+1, nlp.Pronoun) || !v.is(i, v.d.words.Noun) && v.clauseFollows(s, j) || v.any(j, nlp.Pronoun) || v.mark(j) == ":" || v.thatFollows(s, j)
	}
	return !v.is(j, v.d.words.EmptySpeech) || v.thatFollows(s, j) || j < s.Last && v.is(j+1, v.d.words.Finite)
}

// thatFollows reports a "that" a few words on: "told us by letter that".
func (v *view) thatFollows(s nlp.Sentence, i int) bool {
	for j := i; j <= s.Last && j < i+7 && !v.punct(j); j++ {
		if v.is(j, v.d.words.That) || v.is(i-1, v.d.words.AsVerb) && v.is(j, v.d.words.As) {
			return true
		}
		if v.any(j, v.d.words.Be, v.d.words.Coordinator) && !v.joinsNumbers(s, j) {
			return false
		}
	}
	return false
}

// colonAfter reports a colon within a few words: what follows it is all reported.
func (v *view) colonAfter(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+6; j++ {
		if v.mark(j) == ":" {
			return true
		}
	}
	return false
}

// clauseIn reports a verb of its own between the beginning of a scope and a token.
func (v *view) clauseIn(s scope, before int) bool {
	for i := s.first; i < before; i++ {
		if v.any(i, v.d.words.Finite, v.d.words.That) {
			return true
		}
	}
	return false
}
