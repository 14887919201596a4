package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// view is one note under examination, with what the gates share computed once.
type view struct {
	d    *Detector
	pass *lint.Pass
	doc  *nlp.Doc

	reported   map[int][]scope // by sentence
	sections   []scope         // whole passages that are somebody's account
	sectioned  bool
	transcript bool        // the note writes a conversation down as turns
	blocks     []note.Span // passages of analysis
	analysed   bool
}

func newView(d *Detector, p *lint.Pass) *view {
	return &view{d: d, pass: p, doc: p.Doc()}
}

func (v *view) is(i int, c lexicon.Class) bool { return v.doc.Is(i, c) }

// any reports whether the token is in one of the classes.
func (v *view) any(i int, classes ...lexicon.Class) bool {
	for _, c := range classes {
		if v.doc.Is(i, c) {
			return true
		}
	}
	return false
}

func (v *view) punct(i int) bool { return v.doc.Tokens()[i].Kind == lexicon.Punct }

func (v *view) number(i int) bool { return v.doc.Tokens()[i].Kind == lexicon.Number }

func (v *view) flag(i int, f nlp.Flags) bool { return v.doc.Tokens()[i].Flags.Has(f) }

// mark is the punctuation mark at a token, "" for a word or number.
func (v *view) mark(i int) string {
	if !v.punct(i) {
		return ""
	}
	return v.doc.Word(i)
}

func (v *view) sentenceOf(c *candidate) nlp.Sentence { return v.doc.Sentences()[c.sentence] }

// start is the first token of a sentence that is no list mark.
func (v *view) start(s nlp.Sentence) int {
	i := s.First
	for i < s.Last && v.flag(i, nlp.Bullet) {
		i++
	}
	return i
}

// near bounds how far, in tokens, a gate looks from the words it judges, so that
// a text without a full stop costs no more than any other.
const near = 60

// name reports a token that is written as a name: a capital where the sentence
// would not have put one.
func (v *view) name(i int) bool {
	if !v.flag(i, nlp.Capital) || v.flag(i, nlp.AllCaps) && len(v.doc.Word(i)) > 1 && v.shouting(i) {
		return false
	}
	return !v.opens(i)
}

// shouting reports whether the token's neighbours are all in capitals too, so that
// a capital says nothing.
func (v *view) shouting(i int) bool {
	loud := 0
	for _, step := range []int{-1, 1} {
		words := 0
		for j := i + step; j >= 0 && j < len(v.doc.Tokens()) && words < 3 && j != i+10*step; j += step {
			if v.punct(j) || v.number(j) {
				continue
			}
			words++
			if v.flag(j, nlp.AllCaps) {
				loud++
			}
		}
	}
	return loud >= 2
}

// opens reports whether the token stands where a capital is only the beginning of
// a sentence, a line, a quotation, an entry of a log or what follows a colon or dash.
func (v *view) opens(i int) bool {
	if i == 0 || v.flag(i, nlp.LineStart) {
		return true
	}
	if v.doc.Sentences()[v.doc.SentenceAt(i)].First == i {
		return true
	}
	if v.number(i-1) && nlp.IsClock(v.doc.Word(i-1)) && (i == 1 || v.opens(i-1)) {
		return true // 16.10 Mouthing off
	}
	switch v.mark(i - 1) {
	case ":", "-", "–", "—", "(", "\"", "“", "'", "‘", "/", ".", "!", "?", "•", "*", ">":
		return true
	}
	return false
}
