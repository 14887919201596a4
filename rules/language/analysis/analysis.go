// Package analysis finds the passages of a note in which its author interprets
// rather than records: what belongs in an assessment or a report.
package analysis

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Measures of a passage.
const (
	interpretive = 2  // a sentence's score from which it interprets
	blockMin     = 3  // sentences in a passage without a heading
	headedMin    = 40 // words in a passage with one
	headedScore  = 4  // of a passage together, whose heading may stand over facts
	thinkingMax  = 3  // sentences of thinking that a decision may have
)

// The entries of the titles.
const (
	fixedTitle = iota // a whole heading
	headWord          // a word that may be the head of one
)

// Finder holds the vocabulary of interpretation in the shared index.
type Finder struct {
	signs, decisions, titles lexicon.Set
	views                    lexicon.Set // of others
	reporting, acting        lexicon.Class
	heads, words, parts      lexicon.Class // of headings
}

// New adds the vocabulary to the index that is being built, once for all rules.
func New(b *lexicon.Builder) (Finder, error) {
	return lexicon.Once(b, "analysis", func() (Finder, error) { return build(b) })
}

func build(b *lexicon.Builder) (Finder, error) {
	f := Finder{
		signs: b.NewSet(), decisions: b.NewSet(), titles: b.NewSet(), views: b.NewSet(),
		reporting: b.Class(reporting...), acting: b.Class(acting...),
		heads: b.Class(titleHeads...), words: b.Class(titleWords...), parts: b.Class(partLabels...),
	}
	for _, v := range []struct {
		set      lexicon.Set
		entry    int
		patterns []string
	}{
		{f.signs, strong, signs[strong]},
		{f.signs, weak, signs[weak]},
		{f.decisions, 0, decisions},
		{f.views, 0, views},
		{f.titles, headWord, titleHeads},
		{f.titles, fixedTitle, titles},
	} {
		if err := addAll(b, v.set, v.entry, v.patterns); err != nil {
			return f, err
		}
	}
	return f, nil
}

func addAll(b *lexicon.Builder, set lexicon.Set, entry int, patterns []string) error {
	for _, p := range patterns {
		if err := b.Add(set, entry, p); err != nil {
			return err
		}
	}
	return nil
}

// Passage is one passage of interpretation.
type Passage struct {
	Span   note.Span
	Headed bool // it stands under a heading that says so
}

// Blocks are the spans of the passages, in order.
func (f Finder) Blocks(d *nlp.Doc) []note.Span {
	var out []note.Span
	for _, p := range f.Passages(d) {
		out = append(out, p.Span)
	}
	return out
}

// reading is the search for passages in one text.
type reading struct {
	Finder
	d      *nlp.Doc
	score  []int  // by sentence, once asked for
	signed []bool // whether the sentence has any sign
}

// Passages are the passages of interpretation in a text, in order and without
// overlaps.
func (f Finder) Passages(d *nlp.Doc) []Passage {
	r := reading{Finder: f, d: d}
	out := r.headed()
	heads := out
	for _, s := range r.runs() {
		for len(heads) > 0 && heads[0].Span.End <= s.Start {
			heads = heads[1:]
		}
		if len(heads) == 0 || !heads[0].Span.Overlaps(s) {
			out = append(out, Passage{Span: s})
		}
	}
	slices.SortFunc(out, func(a, b Passage) int { return a.Span.Start - b.Span.Start })
	return out
}
