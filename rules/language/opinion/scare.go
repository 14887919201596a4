package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// scareMax is the number of words up to which quotation marks without a speaker
// read as doubt.
const scareMax = 3

// fromScareQuotes proposes short quotations without a speaker: her "cousin". Titles,
// labels, names and words that are spoken of as words are left alone.
func (v *view) fromScareQuotes(out []candidate) []candidate {
	for _, q := range v.doc.Quotes() {
		if !q.Closed || q.Words == 0 || q.Words > scareMax || !v.scare(q) {
			continue
		}
		for len(out) > 0 && out[len(out)-1].first > q.Open && out[len(out)-1].last < q.Close {
			out = out[:len(out)-1]
		}
		if !covers(out, q.Open, q.Close) {
			out = append(out, candidate{first: q.Open, last: q.Close, origin: fromScare, category: "doubt"})
		}
	}
	return out
}

func (v *view) scare(q nlp.Quote) bool {
	if !v.plainWords(q) || v.speakerOfQuote(q) >= 0 {
		return false
	}
	s := v.doc.Sentences()[v.doc.SentenceAt(q.Open)]
	if q.Open == v.start(s) {
		return q.Close < s.Last || v.flag(q.Open, nlp.LineStart) || true
	}
	return v.any(q.Open-1, v.d.words.beforeScare) || v.suffixS(q.Open-1) || v.isPossessiveMark(q.Open-1)
}

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
		if v.mark(i) == ";" || v.contrast(s, i) && q.Open-i > 3 {
			break
		}
		if v.is(i, w.labelWord) && q.Open-i <= 8 {
			return i
		}
		if v.any(i, w.quoteVerb, w.reportVerb) {
			if who, _ := v.speaker(s, i); who == author && !v.is(i, w.labelWord) {
				return -1
			}
			return i
		}
		if v.is(i, w.viewNoun) {
			return i
		}
	}
	if i := q.Open - 1; i >= v.start(s) && v.mark(i) == ":" {
		return i
	}
	return v.speakerBehind(s, q)
}

// speakerBehind looks for "…" said Nan, and for "neglect" was the word used.
func (v *view) speakerBehind(s nlp.Sentence, q nlp.Quote) int {
	w := &v.d.words
	for i := q.Close + 1; i <= s.Last && i <= q.Close+6; i++ {
		if v.mark(i) == ";" || v.mark(i) == "." {
			break
		}
		if v.any(i, w.reportVerb, w.quoteBehind) {
			return i
		}
	}
	return -1
}
