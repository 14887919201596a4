// Package analysis finds the passages of a note in which its author interprets
// rather than records: what belongs in an assessment or a report.
package analysis

import (
	"slices"
	"sort"
	"strings"

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

// New adds the vocabulary to the index that is being built.
func New(b *lexicon.Builder) (Finder, error) {
	f := Finder{signs: b.NewSet(), decisions: b.NewSet(), titles: b.NewSet(), views: b.NewSet(), reporting: b.Class(reporting...), acting: b.Class(acting...),
		heads: b.Class(titleHeads...), words: b.Class(titleWords...), parts: b.Class(partLabels...)}
	for _, weight := range []int{strong, weak} {
		if err := addAll(b, f.signs, weight, signs[weight]); err != nil {
			return f, err
		}
	}
	if err := addAll(b, f.decisions, 0, decisions); err != nil {
		return f, err
	}
	if err := addAll(b, f.views, 0, views); err != nil {
		return f, err
	}
	if err := addAll(b, f.titles, headWord, titleHeads); err != nil {
		return f, err
	}
	return f, addAll(b, f.titles, fixedTitle, titles)
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
	if len(d.Hits(f.titles)) == 0 {
		return nil
	}
	var out []Passage
	sections := section.Find(d)
	for i, s := range sections {
		if s.BodyLast < s.BodyFirst || !f.announces(d, s) {
			continue
		}
		s.BodyLast = f.withParts(d, sections, i)
		span := d.Span(s.BodyFirst, lastOfAnalysis(d, s))
		if d.WordCount(span) >= headedMin && f.interprets(d, s) {
			out = append(out, Passage{span, true})
		}
	}
	return out
}

// announces reports a heading of analysis: one of the fixed ones, or a head
// ("analysis", "professional judgement") with whose it is and of what, and
// nothing else. "Assessment visit" and "Health assessment" are none.
func (f Finder) announces(d *nlp.Doc, s section.Section) bool {
	fixed := slices.ContainsFunc(hitsIn(d.Hits(f.titles), s.TitleFirst, s.TitleLast), func(h lexicon.Hit) bool {
		return h.Entry == fixedTitle && h.First == s.TitleFirst && h.Last == s.TitleLast
	})
	if fixed {
		return true
	}
	found, inside := false, false
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		switch {
		case d.Word(i) == "(", d.Word(i) == ")":
			inside = d.Word(i) == "("
		case inside:
		case d.Tokens()[i].Kind == lexicon.Punct, isPossessive(d.Word(i)):
		case d.Is(i, f.heads):
			found = found || f.endsHead(d, i+1, s.TitleLast)
		case !d.Is(i, f.words):
			return false
		}
	}
	return found
}

// endsHead reports whether nothing follows a head that would make it part of
// another name.
func (f Finder) endsHead(d *nlp.Doc, next, last int) bool {
	return next > last || d.Tokens()[next].Kind == lexicon.Punct || slices.Contains(titleBreaks, strings.ToLower(d.Word(next)))
}

// isPossessive reports the "'s" that the tokeniser parts from its noun.
func isPossessive(s string) bool { return strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") }

// interprets reports whether anything in the section is interpretation, where its
// heading may also stand over plain facts.
func (f Finder) interprets(d *nlp.Doc, s section.Section) bool {
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		if w := strings.ToLower(d.Word(i)); w == "analysis" || w == "formulation" || w == "opinion" {
			return true
		}
	}
	sum := 0
	score := f.scores(d)
	for i := d.SentenceAt(s.BodyFirst); i < len(score) && d.Sentences()[i].First <= s.BodyLast; i++ {
		sum += max(score[i], 0)
	}
	return sum >= headedScore
}

func hitsIn(hits []lexicon.Hit, from, to int) []lexicon.Hit {
	i := sort.Search(len(hits), func(i int) bool { return hits[i].First >= from })
	j := i
	for j < len(hits) && hits[j].Last <= to {
		j++
	}
	return hits[i:j]
}

// withParts is the last token of the section with the labelled parts of the
// analysis that follow it: "Strengths: …", "Worries: …".
func (f Finder) withParts(d *nlp.Doc, sections []section.Section, i int) int {
	last := sections[i].BodyLast
	if sections[i].Inline {
		return last
	}
	for _, next := range sections[i+1:] {
		if !next.Inline || !f.isPart(d, next) {
			break
		}
		last = next.BodyLast
	}
	return last
}

func (f Finder) isPart(d *nlp.Doc, s section.Section) bool {
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		if d.Tokens()[i].Kind == lexicon.Word && !d.Is(i, f.parts) {
			return false
		}
	}
	return true
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

// explainsItself reports a verb of speech whose subject is a thing: "this explains
// the absences".
func (f Finder) explainsItself(d *nlp.Doc, i int, s nlp.Sentence) bool {
	if i == s.First {
		return false
	}
	switch strings.ToLower(d.Word(i - 1)) {
	case "this", "which", "that", "it", "these", "also", "may", "might", "could", "to", "helps":
		return true
	}
	return false
}

func isQuote(s string) bool { return s == "\"" || s == "“" || s == "”" }

// runs finds at least three sentences of interpretation on end.
func (f Finder) runs(d *nlp.Doc) []note.Span {
	if d.Hits(f.signs); len(d.Hits(f.signs)) < blockMin {
		return nil
	}
	score := f.scores(d)
	ss := d.Sentences()
	var out []note.Span
	for from := 0; from < len(score); from++ {
		to := from
		for to < len(score) && score[to] >= weak {
			to++
		}
		if first, last := densest(score, from, to); last-first+1 >= blockMin && f.isBlock(d, first, last) {
			out = append(out, d.Span(ss[first].First, ss[last].Last))
		}
		from = to
	}
	return out
}

// A passage may hold weaker sentences as long as its scores come to this mean.
const meanOver, meanUnder = 7, 4

// scoreMax bounds what one sentence lends to its neighbours.
const scoreMax = strong + weak

// densest is the longest run of sentences from one to before another that comes
// to the mean, without weak ones at its edges that it can do without.
func densest(score []int, from, to int) (first, last int) {
	first, last = from, from-1
	sum := 0
	sums := []int{0} // of scores over the mean, before each sentence
	lows := []int{0} // sentences before which the sum is lower than before all earlier ones
	for i := from; i < to; i++ {
		sum += meanUnder*min(score[i], scoreMax) - meanOver
		if sums = append(sums, sum); sum < sums[lows[len(lows)-1]] {
			lows = append(lows, i-from+1)
		}
	}
	for i := len(sums) - 1; i >= 0 && len(lows) > 0; i-- {
		for len(lows) > 0 && sums[lows[len(lows)-1]] <= sums[i] {
			low := lows[len(lows)-1]
			if i-low > last-first+1 {
				first, last = from+low, from+i-1
			}
			lows = lows[:len(lows)-1]
		}
	}
	for last-first >= blockMin && score[last] < interpretive {
		last--
	}
	for last-first >= blockMin && score[first] < interpretive {
		first++
	}
	return first, last
}

// isBlock reports whether the run is more than the thinking behind a decision
// that stands in it or right beside it.
func (f Finder) isBlock(d *nlp.Doc, from, to int) bool {
	thinking := to - from + 1
	if thinking < blockMin {
		return false
	}
	ss := d.Sentences()
	near := hitsIn(d.Hits(f.decisions), ss[max(0, from-1)].First, ss[min(to+1, len(ss)-1)].Last)
	last := -1
	for _, h := range near {
		at := d.SentenceAt(h.First)
		if at != last && at >= from && at <= to {
			thinking--
		}
		last = at
	}
	return len(near) == 0 || thinking > thinkingMax
}

// scores weighs every sentence.
func (f Finder) scores(d *nlp.Doc) []int {
	ss := d.Sentences()
	score := make([]int, len(ss))
	last := -1 // token of the sign counted last: words in two lists count once
	for _, h := range d.Hits(f.signs) {
		if h.First != last {
			score[d.SentenceAt(h.First)] += h.Entry
		}
		last = h.First
	}
	for i, s := range ss {
		if f.isGeneric(d, s) {
			score[i] += weak
		}
		if score[i] > 0 {
			score[i] -= f.factual(d, s)
		}
	}
	return score
}

// genericMin is how many tokens a sentence must have to be a statement about how
// things are: shorter ones are entries.
const genericMin = 6

// isGeneric reports a sentence in the present tense about how somebody is, as
// interpretation is written and accounts of a contact are not: no figures, no
// speech, and nothing that anyone did.
func (f Finder) isGeneric(d *nlp.Doc, s nlp.Sentence) bool {
	if s.Last-s.First < genericMin {
		return false
	}
	present := false
	for i := s.First; i <= s.Last; i++ {
		t := d.Tokens()[i]
		if t.Kind == lexicon.Number || isQuote(d.Word(i)) || d.Is(i, nlp.FirstPerson) {
			return false
		}
		if t.Kind != lexicon.Word || t.Flags.Has(nlp.Capital) {
			continue
		}
		subject := i > s.First && f.isSubject(d, i-1)
		word := d.Word(i)
		if subject && strings.HasSuffix(word, "ed") {
			return false
		}
		present = present || isPresent(word) || subject && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
	}
	return present
}

// isSubject reports a word that a verb may follow: a pronoun, a person or a name.
func (f Finder) isSubject(d *nlp.Doc, i int) bool {
	if d.Is(i, nlp.Pronoun) || d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.ChildNoun) || d.Tokens()[i].Flags.Has(nlp.Capital) {
		return true
	}
	switch strings.ToLower(d.Word(i)) {
	case "it", "this", "that", "which", "nobody", "everyone", "behaviour":
		return true
	}
	return false
}

func isPresent(word string) bool {
	switch word {
	case "is", "are", "has", "have", "does", "do", "can", "cannot", "may", "might", "could", "isn't", "aren't", "doesn't", "don't", "can't":
		return true
	}
	return false
}

// factual is how much speaks against a sentence being the author's own
// interpretation: it reports, quotes, or says what will be done.
func (f Finder) factual(d *nlp.Doc, s nlp.Sentence) int {
	n := 0
	for i := s.First; i <= s.Last; i++ {
		switch {
		case d.Is(i, f.reporting) && !f.explainsItself(d, i, s):
			n += strong
		case d.Is(i, f.acting):
			n += weak
		case isQuote(d.Word(i)):
			n += weak
		case d.Word(i) == "?":
			n += strong
		}
	}
	if nextStep(d, s) {
		n += strong
	}
	if len(hitsIn(d.Hits(f.views), s.First, s.Last)) > 0 {
		n += strong + weak
	}
	return n
}
