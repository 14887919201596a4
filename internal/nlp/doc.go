// Package nlp turns a note's text into tokens, lines and sentences with exact
// byte offsets. Everything is computed on demand and at most once a note.
//
// # What a tag is worth
//
// Part-of-speech tags come from prose. It was trained on newspapers, and a clipped
// note ("Kids fine.") is none, so a tag is one weak vote: it is asked for last, for
// words that the lexicon marks as having another sense, and it can only keep a
// phrase quiet. On the 4,326 cases that testdata/corpus labels for opinion-language
// (982 kB) it is asked for 37 times, changes 8 verdicts and is right in 6 of them;
// 5 of the 29 findings that it lets pass are false alarms. TestTags in package rules
// measures that anew.
//
// Loading the model takes about 140 ms and 25 MB, once and only when the first tag
// is asked for; a tag takes 0.1 to 0.2 ms (BenchmarkTag).
package nlp

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Doc is one note's text under analysis. Each view of it is computed when it is
// first asked for. A Doc serves one goroutine; Reset makes it ready for the next
// text and keeps its memory.
type Doc struct {
	text  string
	index *lexicon.Index

	tokens    []Token
	tokenised bool
	hits      [][]lexicon.Hit
	scanned   bool
	sentences []Sentence
	split     bool
	quotes    []Quote
	quoted    bool
	buf       []byte
}

// NewDoc makes a Doc for texts that are to be matched against the index.
func NewDoc(index *lexicon.Index) *Doc {
	return &Doc{index: index, hits: make([][]lexicon.Hit, index.Sets())}
}

// Beside makes a Doc for another text of the same note, such as its title, that
// is matched against the same index.
func (d *Doc) Beside(text string) *Doc {
	other := NewDoc(d.index)
	other.Reset(text)
	return other
}

// Reset begins another text.
func (d *Doc) Reset(text string) {
	d.text = text
	d.tokenised, d.scanned, d.split, d.quoted = false, false, false, false
}

// Text is the whole text.
func (d *Doc) Text() string { return d.text }

// Tokens are the text's tokens in order.
func (d *Doc) Tokens() []Token {
	if !d.tokenised {
		d.tokens, d.buf = tokenise(d.tokens[:0], d.text, d.index, d.buf)
		d.tokenised = true
	}
	return d.tokens
}

// Hits are the phrases of one set, in order, without overlaps.
func (d *Doc) Hits(set lexicon.Set) []lexicon.Hit {
	if !d.scanned {
		d.Tokens()
		for i := range d.hits {
			d.hits[i] = d.hits[i][:0]
		}
		d.index.Scan(tokenSource{d}, d.hits)
		d.scanned = true
	}
	return d.hits[set]
}

// tokenSource shows a Doc's tokens to the phrase index.
type tokenSource struct{ d *Doc }

func (s tokenSource) Len() int              { return len(s.d.tokens) }
func (s tokenSource) Word(i int) lexicon.ID { return s.d.tokens[i].Word }
func (s tokenSource) Continues(i int) bool {
	return !s.d.tokens[i].Flags.Has(ParaStart) && !s.d.tokens[i].Flags.Has(Bullet)
}

// Is reports whether the token's word is in a class.
func (d *Doc) Is(token int, c lexicon.Class) bool {
	return d.index.Is(d.Tokens()[token].Word, c)
}

// Word is the text of one token as written.
func (d *Doc) Word(token int) string {
	t := d.Tokens()[token]
	return d.text[t.Start:t.End]
}

// Span is the range of text from the first token to the last, both inclusive.
func (d *Doc) Span(first, last int) note.Span {
	t := d.Tokens()
	return note.Span{Start: int(t[first].Start), End: int(t[last].End)}
}

// HitSpan is the range of text of a hit.
func (d *Doc) HitSpan(h lexicon.Hit) note.Span { return d.Span(h.First, h.Last) }

// WordCount counts words within a span as a word processor does: whatever stands
// between white space and holds a letter or a digit is one word, so "T/C",
// "12/03/26", "mum's" and "well-presented" are one each.
func (d *Doc) WordCount(in note.Span) int {
	tokens := d.Tokens()
	first, _ := slices.BinarySearchFunc(tokens, in.Start, func(t Token, start int) int { return int(t.Start) - start })
	n := 0
	fresh := true // no word yet since the last white space
	for _, t := range tokens[first:] {
		if int(t.End) > in.End {
			break
		}
		fresh = fresh || t.Flags.Has(Spaced)
		if fresh && t.Kind != lexicon.Punct {
			n++
			fresh = false
		}
	}
	return n
}

// Whole is the span of the whole text.
func (d *Doc) Whole() note.Span { return note.Span{End: len(d.text)} }
