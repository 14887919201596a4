package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// scareMax is the number of words up to which quotation marks without a speaker
// read as doubt.
const scareMax = 3

// fromScareQuotes proposes short quotations without a speaker: her "cousin". Titles,
// labels, names and words that are spoken of as words are left alone.
func (v *view) fromScareQuotes() []candidate {
	var out []candidate
	for _, q := range v.doc.Quotes() {
		if !q.Closed || q.Words == 0 || q.Words > scareMax || !v.scare(q) {
			continue
		}
		out = append(out, candidate{first: q.Open, last: q.Close, origin: fromScare, category: "doubt"})
	}
	return out
}

func (v *view) scare(q nlp.Quote) bool {
	if !v.plainWords(q) || v.suffixS(q.Close-1) || v.speakerOfQuote(q) >= 0 {
		return false
	}
	s := v.doc.Sentences()[v.doc.SentenceAt(q.Open)]
	if q.Open == v.start(s) {
		return true
	}
	if v.topicAt(q.Open-1) == person && q.Words == 1 && v.deed(q.Open+1) {
		return true // mum "forgot" the appointment
	}
	return v.any(q.Open-1, v.d.words.BeforeScare) || v.suffixS(q.Open-1) || v.isPossessiveMark(q.Open-1)
}

// owned reports a word that makes what follows somebody's: his "illness".
func (v *view) owned(i int) bool {
	return v.any(i, nlp.Possessive) || v.suffixS(i) || v.isPossessiveMark(i)
}

// deed reports a verb in the past tense.
func (v *view) deed(i int) bool { return v.past(i) || v.any(i, v.d.words.Participle, v.d.words.Finite) }

func (v *view) isPossessiveMark(i int) bool { return isApostrophe(v.mark(i)) && !v.flag(i, nlp.Spaced) }

// plainWords reports that the quoted words are ordinary ones: no name, number,
// abbreviation or single letter.
func (v *view) plainWords(q nlp.Quote) bool {
	letters := 0
	for i := q.Open + 1; i < q.Close; i++ {
		if v.number(i) || v.punct(i) && v.mark(i) != "-" && v.mark(i) != "." && v.mark(i) != "," {
			return false
		}
		if i == q.Open+1 && v.flag(i, nlp.Capital) && (!v.opens(q.Open) || q.Words > 1 && v.flag(min(i+1, q.Close), nlp.Capital)) {
			return false
		}
		letters += len(v.doc.Word(i))
	}
	return letters > 2
}

// speakerOfQuote is a token near the quotation that makes it somebody's words, a
// title, a label or a word spoken of as a word; -1 where there is none.
func (v *view) speakerOfQuote(q nlp.Quote) int {
	w := &v.d.words
	s := v.doc.Sentences()[v.doc.SentenceAt(q.Open)]
	for i := q.Open - 1; i >= v.start(s) && i > q.Open-near; i-- {
		if v.mark(i) == ";" || v.contrast(s, i) && q.Open-i > 3 && v.owned(q.Open-1) {
			break
		}
		if v.is(i, w.LabelWord) && q.Open-i <= 8 || v.is(i, w.Page) {
			return i
		}
		if v.any(i, w.QuoteVerb, w.ReportVerb) && !v.is(i, w.Unspeaking) {
			if who, _ := v.speaker(s, i); who == author && v.any(i, w.ReportVerb, w.Called) && !v.is(i, w.LabelWord) {
				return -1 // "I would call Dad …": the author's own words
			}
			return i
		}
		if v.is(i, w.ViewNoun) {
			return i
		}
	}
	if i := q.Open - 1; i >= v.start(s) && v.mark(i) == ":" {
		return i
	}
	return v.speakerBehind(v.doc.Sentences()[v.doc.SentenceAt(q.Close)], q)
}

// speakerBehind looks for "…" said Nan, and for "neglect" was the word used.
func (v *view) speakerBehind(s nlp.Sentence, q nlp.Quote) int {
	w := &v.d.words
	if next := q.Close + 1; next <= s.Last && v.any(next, w.Page, w.LabelBehind) {
		return next
	}
	last := s.Last
	if q.Close == s.Last && q.Close+1 < len(v.doc.Tokens()) && v.exclaims(q.Close-1) {
		last = v.doc.Sentences()[v.doc.SentenceAt(q.Close+1)].Last // "Useless!" Mr Kowal said.
	}
	for i := q.Close + 1; i <= last && i <= q.Close+6; i++ {
		if v.mark(i) == ";" || v.mark(i) == "." {
			break
		}
		if v.any(i, w.ReportVerb, w.QuoteBehind) && !v.is(i, w.Called) || i > q.Close+1 && v.is(i, w.MeantVerb) {
			return i
		}
	}
	for i := q.Close + 1; i < s.Last && i <= q.Close+12; i++ {
		if v.is(i, w.Called) && v.any(i+1, w.ObjectPronoun, w.ItWord) {
			return i // "Attention seeking" is what Mr Bloom called it
		}
	}
	return -1
}

func (v *view) exclaims(i int) bool { m := v.mark(i); return m == "!" || m == "?" }
