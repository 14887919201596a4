// Package analysis finds the passages of a note in which its author interprets
// rather than records: what belongs in an assessment or a report.
package analysis

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// The weights of a sign.
const (
	weak   = 1
	strong = 2
)

// Measures of a passage.
const (
	interpretive = 2  // a sentence's score from which it interprets
	blockMin     = 3  // sentences in a passage without a heading
	headedMin    = 40 // words in a passage with one
	thinkingMax  = 3  // sentences of thinking that a decision may have
)

// Finder holds the vocabulary of interpretation in the shared index.
type Finder struct {
	signs, decisions, titles lexicon.Set
	reporting                lexicon.Class
}

// New adds the vocabulary to the index that is being built.
func New(b *lexicon.Builder) (Finder, error) {
	f := Finder{signs: b.NewSet(), decisions: b.NewSet(), titles: b.NewSet(), reporting: b.Class(reporting...)}
	for _, weight := range []int{strong, weak} {
		if err := addAll(b, f.signs, weight, signs[weight]); err != nil {
			return f, err
		}
	}
	if err := addAll(b, f.decisions, 0, decisions); err != nil {
		return f, err
	}
	return f, addAll(b, f.titles, 0, titles)
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

// Passages are the passages of interpretation in a text, in order and without
// overlaps.
func (f Finder) Passages(d *nlp.Doc) []Passage {
	out := f.headed(d)
	heads := len(out)
	for _, s := range f.runs(d) {
		if !slices.ContainsFunc(out[:heads], func(p Passage) bool { return p.Span.Overlaps(s) }) {
			out = append(out, Passage{Span: s})
		}
	}
	if heads > 0 && heads < len(out) {
		slices.SortFunc(out, func(a, b Passage) int { return a.Span.Start - b.Span.Start })
	}
	return out
}

// headed finds the sections whose heading announces analysis.
func (f Finder) headed(d *nlp.Doc) []Passage {
	hits := d.Hits(f.titles)
	if len(hits) == 0 {
		return nil
	}
	var out []Passage
	for _, s := range section.Find(d) {
		announced := slices.ContainsFunc(hits, func(h lexicon.Hit) bool { return h.First == s.TitleFirst && h.Last == s.TitleLast })
		if !announced || s.BodyLast < s.BodyFirst {
			continue
		}
		span := d.Span(s.BodyFirst, lastOfAnalysis(d, s))
		if d.WordCount(span) >= headedMin {
			out = append(out, Passage{span, true})
		}
	}
	return out
}

// lastOfAnalysis is the last token of the section that is not yet what happens
// next: writers seldom give that a heading of its own.
func lastOfAnalysis(d *nlp.Doc, s section.Section) int {
	tokens, ss := d.Tokens(), d.Sentences()
	for i := d.SentenceAt(s.BodyFirst) + 1; i < len(ss) && ss[i].Last <= s.BodyLast; i++ {
		if tokens[ss[i].First].Flags.Has(nlp.ParaStart) && nextStep(d, ss[i]) {
			return ss[i-1].Last
		}
	}
	return s.BodyLast
}

// nextStep reports a sentence that begins with what the author will do.
func nextStep(d *nlp.Doc, s nlp.Sentence) bool {
	if s.First+1 > s.Last {
		return false
	}
	return d.Is(s.First, nlp.FirstPerson) && d.Is(s.First+1, nlp.FutureWord) || d.Is(s.First, nlp.FutureWord)
}

// runs finds at least three sentences of interpretation on end.
func (f Finder) runs(d *nlp.Doc) []note.Span {
	if d.Hits(f.signs); len(d.Hits(f.signs)) < blockMin {
		return nil
	}
	score := f.scores(d)
	var out []note.Span
	for i := 0; i < len(score); {
		if score[i] < interpretive {
			i++
			continue
		}
		end := extend(score, i)
		if f.isBlock(d, score, i, end) {
			ss := d.Sentences()
			out = append(out, d.Span(ss[i].First, ss[end].Last))
		}
		i = end + 1
	}
	return out
}

// extend is the last interpretive sentence of the run that begins at i; a single
// weak one may stand between two others.
func extend(score []int, i int) int {
	end := i
	for end+1 < len(score) {
		switch {
		case score[end+1] >= interpretive:
			end++
		case end+2 < len(score) && score[end+1] >= weak && score[end+2] >= interpretive:
			end += 2
		default:
			return end
		}
	}
	return end
}

// isBlock reports whether the run is more than the thinking behind a decision.
func (f Finder) isBlock(d *nlp.Doc, score []int, from, to int) bool {
	n := to - from + 1
	if n < blockMin {
		return false
	}
	ss := d.Sentences()
	deciding := 0
	for _, h := range d.Hits(f.decisions) {
		if at := d.SentenceAt(h.First); at >= from-1 && at <= to+1 && at < len(ss) {
			deciding++
		}
	}
	return deciding == 0 || n > thinkingMax+1
}

// scores weighs every sentence.
func (f Finder) scores(d *nlp.Doc) []int {
	ss := d.Sentences()
	score := make([]int, len(ss))
	for _, h := range d.Hits(f.signs) {
		score[d.SentenceAt(h.First)] += h.Entry
	}
	for i, s := range ss {
		if score[i] > 0 {
			score[i] -= f.factual(d, s)
		}
	}
	return score
}

// factual is how much speaks against a sentence being the author's own
// interpretation: it reports, quotes, or says what will be done.
func (f Finder) factual(d *nlp.Doc, s nlp.Sentence) int {
	n := 0
	for i := s.First; i <= s.Last; i++ {
		switch {
		case d.Is(i, f.reporting):
			n += strong
		case d.Word(i) == "?":
			n += strong
		}
	}
	if nextStep(d, s) {
		n += strong
	}
	return n
}
