package opinion

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// accountSections are passages whose heading or label says whose account they are:
// "Jack's view: …", "What Ellie said", "Mum's account" over a list.
func (v *view) accountSections() []scope {
	if v.sectioned {
		return v.sections
	}
	v.sectioned = true
	all := section.Find(v.doc)
	v.transcript = slices.ContainsFunc(all, v.ownTurn)
	for _, s := range all {
		if s.BodyLast < s.BodyFirst || !v.accountTitle(s) && !v.turn(s) {
			continue
		}
		last := s.BodyLast
		if s.Inline {
			last = v.lineOf(s.BodyFirst, s.BodyLast)
			if v.any(s.TitleLast, v.d.words.ReportVerb) {
				last = min(last, v.doc.Sentences()[v.doc.SentenceAt(s.BodyFirst)].Last)
			}
		}
		v.sections = append(v.sections, scope{first: s.BodyFirst, last: last, becauseOf: s.TitleFirst, becauseTo: s.TitleLast})
	}
	return v.sections
}

// ownTurn reports the author's side of a conversation written down as turns: "Me:".
func (v *view) ownTurn(s section.Section) bool {
	return s.Inline && s.TitleFirst == s.TitleLast && v.any(s.TitleFirst, nlp.FirstPerson, nlp.AuthorNoun)
}

// turn reports the other side of such a conversation: "Morgan: my room is a tip".
func (v *view) turn(s section.Section) bool {
	return v.transcript && s.Inline && s.TitleLast-s.TitleFirst < 2 && !v.ownTurn(s) && v.topicAt(s.TitleLast) == person
}

// accountTitle reports a heading that names somebody else and their view, words or
// speech.
func (v *view) accountTitle(s section.Section) bool {
	owned, spoken := false, false
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		switch {
		case v.any(i, v.d.words.My, nlp.AuthorNoun):
			return false
		case v.any(i, v.d.words.ViewNoun, v.d.words.AccountNoun):
			spoken = true
		case v.any(i, v.d.words.ReportVerb):
			spoken = true
		case v.any(i, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional, nlp.Pronoun, v.d.words.PersonNoun) || v.suffixS(i):
			owned = true
		}
	}
	return owned && spoken || s.TitleFirst < s.TitleLast && v.is(s.TitleFirst, v.d.words.Wishes)
}

// lineOf is the last token on the line of a token, or last.
func (v *view) lineOf(i, last int) int {
	for j := i + 1; j <= last; j++ {
		if v.flag(j, nlp.LineStart) {
			return j - 1
		}
	}
	return last
}
