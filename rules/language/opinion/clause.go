package opinion

import "github.com/casenote-lint/casenote-lint/internal/nlp"

// scopeEnd is the last token of the reported clause that begins at from. whole
// says that it runs on through "and" with a new subject, as after "according to".
func (v *view) scopeEnd(s nlp.Sentence, from int, whole bool) int {
	list := whole
	end := min(s.Last, from+reach)
	for j := from; j <= end; j++ {
		if q, ok := v.doc.QuoteAt(j + 1); ok && q.Open == j {
			if j <= from+1 {
				return min(q.Close, s.Last) // the quotation is all that was said
			}
			j = q.Close
			continue
		}
		switch {
		case v.joinsNumbers(s, j):
		case v.endsClause(s, j, from):
			return j - 1
		case v.mark(j) == "," && j < s.Last:
			if v.ownVoice(s, j+1) {
				return j - 1
			}
			list = list || v.clauseFollows(s, j+1)
		case v.is(j, v.d.words.And) && j < s.Last && !list:
			if v.ownVoice(s, j+1) || !v.is(j+1, v.d.words.ItWord) && v.clauseFollows(s, j+1) {
				return j - 1
			}
		case v.is(j, v.d.words.And) && j < s.Last && v.ownVoice(s, j+1):
			return j - 1
		}
	}
	return end
}

// joinsNumbers reports the "and" of "on 4 and 11 May", which begins no clause.
func (v *view) joinsNumbers(s nlp.Sentence, i int) bool {
	return v.is(i, v.d.words.And) && i > s.First && i < s.Last && v.number(i-1) && v.number(i+1)
}

// clauseEnd is the last token of the clause round token i, lists of clauses
// included.
func (v *view) clauseEnd(s nlp.Sentence, i int) int { return v.scopeEnd(s, i, true) }

// endsClause reports a token at which the author takes over whatever came before.
func (v *view) endsClause(s nlp.Sentence, j, from int) bool {
	switch {
	case v.mark(j) == ";":
		return j == s.Last || !v.is(j+1, v.d.words.That) // "; that the mother is …" goes on
	case v.is(j, v.d.words.Which):
		return j > from && v.mark(j-1) == ","
	}
	return j > from && v.contrast(s, j)
}

// contrast reports a "but", "however", "although" that brings a clause of its own:
// "lazy but bright" is still what was said, "fine but was clearly drunk" is not.
func (v *view) contrast(s nlp.Sentence, j int) bool {
	if !v.is(j, v.d.words.Contrast) {
		return false
	}
	if j+1 < s.Last && v.is(j+1, v.d.words.That) && !v.is(j+2, v.d.words.Finite) {
		return false // "said that she is tired but that he helps"
	}
	for k := j + 1; k <= s.Last && k < j+9; k++ {
		if v.punct(k) && v.mark(k) != "," && v.mark(k) != "'" {
			return false
		}
		if v.any(k, v.d.words.Finite, nlp.FirstPerson) || v.any(k, nlp.Pronoun) || v.past(k) {
			return true
		}
	}
	return false
}

// ownVoice reports words with which the author speaks again: "I", or a comment such
// as "of course".
func (v *view) ownVoice(s nlp.Sentence, j int) bool {
	if v.any(j, v.d.words.SubjectI, nlp.AuthorNoun) && v.partyAt(j) == author {
		return true
	}
	if v.is(j, v.d.words.CommentAdverb) {
		return true
	}
	return j < s.Last && v.is(j, v.d.words.Of) && v.is(j+1, v.d.words.Course)
}

// clauseFollows reports whether a subject with a verb of its own begins at j.
func (v *view) clauseFollows(s nlp.Sentence, j int) bool {
	if j > s.Last || v.any(j, v.d.words.That, v.d.words.Finite) {
		return false
	}
	if v.any(j, v.d.words.SubjectPronoun) {
		return true
	}
	if !v.any(j, v.d.words.Determiner, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional, nlp.TitleWord, v.d.words.PersonNoun, v.d.words.HomeNoun) && !v.flag(j, nlp.Capital) {
		return false
	}
	for k := j + 1; k <= s.Last && k < j+7; k++ {
		switch {
		case v.any(k, v.d.words.Finite):
			return true
		case v.punct(k) && !isApostrophe(v.mark(k)), v.any(k, v.d.words.Coordinator, v.d.words.To):
			return false
		}
	}
	return false
}

func isApostrophe(m string) bool { return m == "'" || m == "’" }

// past reports a verb in the past tense by its ending.
func (v *view) past(i int) bool {
	w := v.doc.Word(i)
	return len(w) > 3 && w[len(w)-2:] == "ed" && !v.flag(i, nlp.Capital)
}
