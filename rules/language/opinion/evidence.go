package opinion

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// signs finds something observable beside the candidate: in its clause or the next
// sentence. It returns the token of the sign, -1 where there is none.
func (v *view) signs(c *candidate) int {
	s := v.sentenceOf(c)
	if i := v.signAfter(s, c); i >= 0 {
		return i
	}
	if c.category == "speculation" && !v.hedges(c) {
		return -1 // a guess at a reason is no observation, whatever is seen later
	}
	if i := v.signBefore(s, c); i >= 0 {
		return i
	}
	return v.signNext(c)
}

// hedges reports "seemed drunk", which what was seen may bear out.
func (v *view) hedges(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if v.is(i, v.d.words.Hedge) {
			return true
		}
	}
	return c.subject.hedge >= 0
}

// signAfter looks in the rest of the sentence.
func (v *view) signAfter(s nlp.Sentence, c *candidate) int {
	excused := false
	guess := c.category == "speculation" // what follows at once is the guess itself
	for i := c.last + 1; i <= s.Last && i < c.last+near; i++ {
		guess = guess && !v.punct(i)
		if guess {
			continue
		}
		switch m := v.mark(i); m {
		case ":", "–", "—", "(", "-", ";":
			excused = false
		case ",":
			excused = false
			if i+2 <= s.Last && v.is(i+1, v.d.words.With) && !v.any(i+2, v.d.words.ObjectPronoun, nlp.Negation) {
				return i + 1 // "cluttered, with boxes to shoulder height"
			}
		case "":
		default:
			if q, ok := v.doc.QuoteAt(i + 1); ok && q.Open == i && !excused {
				return i
			}
		}
		if v.any(i, v.d.words.Excuse) && !v.is(max(i-1, s.First), v.d.words.InWord) {
			excused = true
		}
		if !excused && v.isSign(s, i, c) {
			return i
		}
	}
	return -1
}

// signBefore looks in the same clause before the candidate: "with tears on her face
// she was upset".
func (v *view) signBefore(s nlp.Sentence, c *candidate) int {
	for i := c.first - 1; i >= v.start(s) && i > c.first-near; i-- {
		if v.mark(i) == ";" || v.mark(i) == ":" || v.contrast(s, i) {
			return -1
		}
		if v.is(i, v.d.words.Excuse) {
			return -1
		}
		if v.isSign(s, i, c) {
			return i
		}
	}
	return -1
}

// signNext looks in the sentence behind, if it goes on about the same subject.
func (v *view) signNext(c *candidate) int {
	ss := v.doc.Sentences()
	if c.sentence+1 >= len(ss) {
		return -1
	}
	next := ss[c.sentence+1]
	if next.Para != ss[c.sentence].Para && !next.Item || !v.sameSubject(next, c) {
		return -1
	}
	// "Tyler, 10" or "at 3pm" counts nothing that the person did.
	first := v.start(next)
	own := c.subject.topic != person && c.subject.topic != untold || v.any(first, nlp.Pronoun, nlp.Possessive) || c.subject.head >= 0 && v.sameWord(first, c.subject.head)
	for i := first; i <= next.Last && i < next.First+near; i++ {
		if v.is(i, v.d.words.Excuse) {
			return -1
		}
		if q, ok := v.doc.QuoteAt(i + 1); ok && q.Open == i {
			if c.category == "vague" {
				return -1 // words spoken do not show that somebody was well presented
			}
			return i
		}
		if v.isSign(next, i, c) && (own || !v.isCount(i)) {
			return i
		}
	}
	return -1
}

// isCount reports a number or a word of counting.
func (v *view) isCount(i int) bool {
	return v.number(i) || v.any(i, v.d.words.NumberWord, v.d.words.CountWord)
}

// sameSubject reports whether the sentence may describe what the candidate is said
// of: for a person, one that begins with a pronoun, the same name, a body part or a
// movement; for a home, any.
func (v *view) sameSubject(next nlp.Sentence, c *candidate) bool {
	if c.subject.topic == home || c.subject.topic == contact || c.subject.topic == conduct {
		return true
	}
	first := v.start(next)
	if v.any(first, nlp.Pronoun, nlp.Possessive, v.d.words.Determiner, v.d.words.ItWord, v.d.words.SignVerb, v.d.words.SignNoun) {
		return true
	}
	if c.subject.head >= 0 && v.sameWord(first, c.subject.head) {
		return true
	}
	if v.is(first, nlp.TitleWord) && c.subject.head >= 0 {
		return true
	}
	// Without a subject of either, the note simply goes on.
	return c.subject.head < 0 || !v.any(first, nlp.FirstPerson, nlp.FamilyNoun, nlp.AuthorNoun) && !v.flag(min(first, next.Last), nlp.AllCaps)
}

func (v *view) sameWord(a, b int) bool {
	ta, tb := v.doc.Tokens()[a], v.doc.Tokens()[b]
	return ta.Word != 0 && ta.Word == tb.Word || v.doc.Word(a) == v.doc.Word(b)
}

// atRest reports "in bed", "to bed": somebody sleeps, and no bed is seen.
func (v *view) atRest(i int) bool {
	return i > 0 && strings.EqualFold(v.doc.Word(i), "bed") && v.any(i-1, v.d.words.Preposition, v.d.words.To)
}

// inTerm reports whether the token is part of a phrase of the vocabulary.
func (v *view) inTerm(i int) bool { return v.categoryAt(i) != "" }

// categoryAt is the category of the phrase of the vocabulary that the token is part
// of, "" where it is of none.
func (v *view) categoryAt(i int) string {
	hits := v.pass.Hits(v.d.termSet)
	at, _ := slices.BinarySearchFunc(hits, i, func(h lexicon.Hit, i int) int { return h.Last - i })
	if at == len(hits) || hits[at].First > i {
		return ""
	}
	return v.d.terms[hits[at].Entry].Category
}

// isSign reports whether the token is something seen, heard, smelt or counted.
func (v *view) isSign(s nlp.Sentence, i int, c *candidate) bool {
	return v.observed(s, i, c) && !v.inTerm(i) // not "dragging their feet"
}

func (v *view) observed(s nlp.Sentence, i int, c *candidate) bool {
	w := &v.d.words
	if c.category == "generalisation" {
		return v.counted(s, i)
	}
	if q, ok := v.doc.QuoteAt(i); ok {
		return q.Words > 0 && i > c.last
	}
	switch {
	case v.is(i, w.SignVerb):
		if v.is(i, nlp.Weekday) && v.flag(i, nlp.Capital) {
			return false // on Sat
		}
		return !v.any(max(i-1, s.First), w.To, nlp.Modal) && (i == s.Last || !v.is(i+1, w.Of) || !v.is(max(i-1, s.First), w.Determiner)) // not a bit of
	case v.is(i, w.ActVerb):
		return v.spelledOut(s, i, c)
	case v.is(i, w.SignNoun):
		return i == s.Last || !v.any(i+1, w.Of) // not the head of year
	case v.is(i, w.HomeSign):
		return i != c.subject.head && !v.atRest(i) && (i != c.last+2 || !v.is(i-1, w.Of)) && !v.is(max(i-1, s.First), w.Ordinal) && (c.subject.topic == home || c.subject.topic == untold || c.subject.topic == it) && (c.category == "evaluation" || c.category == "vague" || c.category == "speculation")
	case v.number(i):
		return v.counts(s, i)
	case v.is(i, w.NumberWord):
		return i+1 < s.Last && v.is(i+1, w.Of) && !v.is(i+2, w.ObjectPronoun)
	case v.is(i, w.CountWord):
		return i > s.First && !v.any(i-1, w.TimePrep)
	}
	return false
}

// counted reports a count or a date: what a generalisation lacks.
func (v *view) counted(s nlp.Sentence, i int) bool {
	w := &v.d.words
	switch {
	case v.number(i):
		return v.counts(s, i) || i < s.Last && (v.is(i+1, nlp.Month) || v.mark(i+1) == "/")
	case v.is(i, w.CountWord):
		return i == s.First || !v.any(i-1, w.TimePrep)
	}
	return v.is(i, w.NumberWord) && i < s.Last && v.any(i+1, w.Of, w.CountWord)
}

// spelledOut reports that the note spells out what it means, by a colon, a dash or
// a bracket between the candidate and the token: there even a plain verb is a sign.
func (v *view) spelledOut(s nlp.Sentence, i int, c *candidate) bool {
	for j := c.last + 1; j < i && j <= s.Last; j++ {
		switch v.mark(j) {
		case ":", "–", "—", "(", "-", ";":
			return true
		case ",":
			if j < s.Last && (v.is(j+1, v.d.words.SubjectPronoun) && !v.is(j+1, v.d.words.SubjectI) || v.gerund(j+1)) {
				return true // "he was frightened, he kept the chain on"
			}
		}
	}
	return false
}

func (v *view) gerund(i int) bool {
	w := v.doc.Word(i)
	return len(w) > 4 && w[len(w)-3:] == "ing"
}

// counts reports a number that counts or measures: not a clock time, a date, an age
// in brackets or a house number.
func (v *view) counts(s nlp.Sentence, i int) bool {
	w := v.doc.Word(i)
	if last := w[len(w)-1] | 0x20; last == 'm' && len(w) > 2 && (w[len(w)-2]|0x20 == 'a' || w[len(w)-2]|0x20 == 'p') {
		return false // 4pm
	}
	for j := 0; j < len(w); j++ {
		if w[j] == ':' || w[j] == '.' {
			return false // 16:30, 4.10
		}
	}
	if i == s.Last || v.any(max(i-1, s.First), v.d.words.TimePrep) || v.is(i+1, nlp.Month) || v.mark(i+1) == "/" || v.mark(max(i-1, s.First)) == "/" {
		return false
	}
	return !v.punct(i+1) && !v.number(i+1) && !v.flag(i+1, nlp.Hyphened)
}
