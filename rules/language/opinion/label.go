package opinion

import "github.com/casenote-lint/casenote-lint/internal/nlp"

// labelReach is how many tokens the label of an entry may have.
const labelReach = 7

// byLabel handles the entry of a log that opens with its source: "School: Kyra
// disruptive in English", "GP – Mum low". The label of a relative may as well say
// whom the entry is about ("Dad: rude on the phone"), so that what follows it needs a
// subject of its own: "Grandad: Carl was always a good lad".
func (v *view) byLabel(s nlp.Sentence) (scope, bool) {
	first, party := v.start(s), nobody
	service := false
	for i := first; i < s.Last && i < first+labelReach; i++ {
		if m := v.mark(i); i > first && (m == ":" || isDash(m) && v.flag(i, nlp.Spaced) && v.flag(i+1, nlp.Spaced)) {
			if party != other || !service && !v.ownSubject(s, i+1) {
				return scope{}, false
			}
			return scope{first: i + 1, last: v.clauseEnd(s, i+1), becauseOf: first, becauseTo: i - 1}, true
		}
		switch {
		case v.any(i, nlp.AuthorNoun, nlp.FirstPerson):
			return scope{}, false
		case v.any(i, nlp.Professional, v.d.words.ServiceNoun):
			party, service = other, true
		case v.any(i, nlp.FamilyNoun, nlp.ChildNoun, nlp.TitleWord, v.d.words.PersonNoun), i > first && v.is(i-1, nlp.TitleWord):
			party = other
		case v.any(i, v.d.words.Message, v.d.words.From, v.d.words.Determiner), v.mark(i) == "(", v.mark(i) == ")", v.mark(i) == ".":
		default:
			return scope{}, false
		}
	}
	return scope{}, false
}

// ownSubject reports a clause that begins by naming somebody, and not with a verdict.
func (v *view) ownSubject(s nlp.Sentence, i int) bool {
	if i >= s.Last || v.inTerm(i) {
		return false
	}
	return v.any(i, nlp.Pronoun, nlp.FamilyNoun, nlp.ChildNoun, nlp.TitleWord) || v.flag(i, nlp.Capital) && v.any(i+1, v.d.words.Be, v.d.words.Finite, v.d.words.Hedge, nlp.Modal)
}

// continued handles a sentence that begins "Also that …": what was reported before it
// goes on.
func (v *view) continued(sentence int) (scope, bool) {
	s := v.doc.Sentences()[sentence]
	i := v.start(s)
	for i < s.Last && v.is(i, v.d.words.Adverb) {
		i++
	}
	if sentence == 0 || !v.is(i, v.d.words.That) || i+1 >= s.Last || !v.ownSubject(s, i+1) {
		return scope{}, false
	}
	before := v.scopes(sentence - 1)
	if len(before) == 0 {
		return scope{}, false
	}
	b := before[len(before)-1]
	return scope{first: i + 1, last: v.clauseEnd(s, i+1), becauseOf: b.becauseOf, becauseTo: b.becauseTo}, true
}
