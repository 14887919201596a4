package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// party is who speaks or thinks.
type party uint8

// speaker finds who speaks the verb at i.
func (v *view) speaker(s nlp.Sentence, i int) (party, int) {
	w := &v.d.words
	for j := i - 1; j >= v.start(s) && j > i-near; j-- {
		switch {
		case v.is(j, w.Must) && v.is(i, w.ThinkVerb):
			return nobody, j // "must have felt abandoned" is the author's guess
		case v.any(j, w.Adverb, w.Have, nlp.Negation, w.DoAux, nlp.Modal):
		case v.is(j, w.Be):
			if v.is(i, w.Told) {
				return v.toldParty(s, j), j
			}
		case v.is(j, w.To):
			return v.mainParty(s, j), j
		case v.mark(j) == ")":
			j = v.openBracket(s, j)
		case v.any(j, w.IfWord, w.WhenWord):
			return nobody, j // "when told she could not"
		case v.mark(j) == ",", v.is(j, w.Coordinator):
			return v.mainParty(s, j), j
		case v.punct(j):
			if v.mark(j) == ":" || v.mark(j) == ";" {
				return v.unspoken(i), i
			}
		default:
			return v.partyAt(j), j
		}
	}
	return v.unspoken(i), i
}

// toldParty is who told, where somebody was told: the person told is not the
// source, but the author who was told passes on what somebody else said.
func (v *view) toldParty(s nlp.Sentence, be int) party {
	for j := be - 1; j >= v.start(s) && j > be-near; j-- {
		if v.any(j, v.d.words.Adverb, v.d.words.Have) {
			continue
		}
		if v.partyAt(j) == author {
			return other
		}
		return nobody
	}
	return nobody
}

// unspoken is who speaks a verb without a subject. Notes drop the subject of
// whoever they are about, and of their author where the verb is the author's.
func (v *view) unspoken(i int) party {
	if v.is(i, v.d.words.AuthorVerb) && !v.any(min(i+1, len(v.doc.Tokens())-1), v.d.words.MeUs) {
		return author // but "told me" is somebody else's
	}
	return other
}

// mainParty is who the clause before token j is about.
func (v *view) mainParty(s nlp.Sentence, j int) party {
	first := v.start(s)
	for k := j - 1; k >= first && k > j-near; k-- {
		if v.mark(k) == ";" {
			break
		}
		if k > first && (v.any(k, v.d.words.Finite) || v.past(k)) {
			if h := v.headBefore(s, k, true); h >= 0 {
				return v.partyAt(h)
			}
		}
		if v.any(k, v.d.words.SubjectI, nlp.AuthorNoun) && v.partyAt(k) == author {
			return author
		}
	}
	if v.is(first, v.d.words.AuthorVerb) {
		return author
	}
	return other
}

// partyAt is who the noun or pronoun at a token names.
func (v *view) partyAt(i int) party {
	w := &v.d.words
	switch {
	case v.is(i, nlp.FirstPerson):
		return author
	case v.is(i, nlp.AuthorNoun):
		return v.authorNoun(i)
	case v.any(i, w.Impersonal, w.PastAdverb):
		return nobody
	}
	return other
}

// authorNoun decides whose worker it is: "the worker" and "social worker" are the
// author, "support worker" and "her previous social worker" are not.
func (v *view) authorNoun(i int) party {
	if i == 0 || !v.is(i, v.d.words.Worker) {
		return author
	}
	j := i - 1
	if v.is(j, v.d.words.Social) && j > 0 {
		j--
	} else if v.is(j, v.d.words.KindOfWorker) {
		return other
	}
	if v.any(j, v.d.words.FormerWorker, nlp.Possessive) && !v.is(j, nlp.FirstPerson) {
		return other
	}
	return author
}

// partyFrom is who the noun phrase that begins at i names.
func (v *view) partyFrom(s nlp.Sentence, i int) party {
	w := &v.d.words
	if v.is(i, w.My) {
		return author
	}
	for j := i; j <= s.Last && j < i+6 && !v.punct(j); j++ {
		if v.any(j, nlp.FirstPerson, nlp.AuthorNoun) && v.partyAt(j) == author {
			return author
		}
	}
	return other
}

// ownerOf finds whose view the noun at i is, and where that phrase begins.
func (v *view) ownerOf(s nlp.Sentence, i int) (party, int) {
	for j := i - 1; j >= v.start(s) && j >= i-4; j-- {
		switch {
		case v.is(j, v.d.words.My):
			return author, j
		case v.is(j, nlp.Possessive):
			return other, j
		case v.suffixS(j) && j > v.start(s):
			return v.partyAt(j - 1), v.phraseStart(s, j-1)
		case v.mark(j) == "'" || v.mark(j) == "’":
			return other, v.phraseStart(s, max(j-1, v.start(s)))
		case v.punct(j), v.any(j, v.d.words.Be, v.d.words.Coordinator):
			if v.is(j, v.d.words.Be) {
				who, at := v.speaker(s, j)
				return who, at
			}
			return nobody, j
		}
	}
	return nobody, i
}

// inverted recognises ", said Mrs Oduya" behind what was said.
func (v *view) inverted(s nlp.Sentence, i int) (party, int, bool) {
	if i == v.start(s) || i == s.Last || !v.is(i, v.d.words.Inverting) {
		return nobody, 0, false
	}
	m := v.mark(i - 1)
	if m != "," && !isCloseQuote(m) {
		return nobody, 0, false
	}
	j := i + 1
	if v.any(j, v.d.words.Determiner, nlp.TitleWord, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional) || v.flag(j, nlp.Capital) && !v.is(j, nlp.FirstPerson) {
		for k := j + 1; k <= s.Last && k < j+8 && !v.punct(k); k++ {
			if v.any(k, v.d.words.Finite, v.d.words.That) && !v.is(k-1, v.d.words.Who) {
				return nobody, 0, false // ", said the social worker is late"
			}
		}
		return v.partyFrom(s, j), j, true
	}
	return nobody, 0, false
}

func isCloseQuote(m string) bool {
	switch m {
	case "\"", "”", "'", "’", "»":
		return true
	}
	return false
}

// parenthetical recognises ", Mr Abbot explained," and ", she said." whose verb
// has nothing behind it.
func (v *view) parenthetical(s nlp.Sentence, i, at int) bool {
	j := i + 1
	if j <= s.Last && v.any(j, v.d.words.ObjectPronoun, nlp.AuthorNoun) {
		j++
	}
	if j <= s.Last {
		switch v.mark(j) {
		case ",", ".", ")", ";", "–", "-":
		default:
			return false
		}
	}
	first := v.phraseStart(s, at)
	return first > v.start(s) && v.mark(first-1) == ","
}

// agent is the token behind "by" where the verb at i is passive, or -1.
func (v *view) agent(s nlp.Sentence, i int) int {
	for j := i + 1; j <= min(s.Last, i+3); j++ {
		if v.is(j, v.d.words.By) && j < s.Last {
			return j + 1
		}
		if !v.any(j, v.d.words.Adverb, v.d.words.ObjectPronoun, v.d.words.To) {
			return -1
		}
	}
	return -1
}

// phraseStart is the first token of the noun phrase that ends at i.
func (v *view) phraseStart(s nlp.Sentence, i int) int {
	for stop := max(v.start(s), i-near); i > stop && !v.punct(i-1) && !v.any(i-1, v.d.words.Coordinator, v.d.words.Finite, v.d.words.Conjunction, v.d.words.Preposition); i-- {
	}
	return i
}

func (v *view) suffixS(i int) bool {
	w := v.doc.Word(i)
	return !v.flag(i, nlp.Spaced) && len(w) > 1 && w[len(w)-1]|0x20 == 's' && (w[0] == '\'' || w[0] >= 0x80)
}

func (v *view) openBracket(s nlp.Sentence, j int) int {
	for k := j; k > v.start(s) && k > j-12; k-- {
		if v.mark(k) == "(" {
			return k
		}
	}
	return j
}
