package language

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// explained reports whether a reason, or a pointer to one, stands in the
// sentence of the decision or in a neighbouring one of the same paragraph.
func (w decisionWords) explained(d *nlp.Doc, h lexicon.Hit) bool {
	ss := d.Sentences()
	at := d.SentenceAt(h.First)
	from, to := ss[at].First, ss[at].Last
	if at > 0 && ss[at-1].Para == ss[at].Para {
		from = ss[at-1].First
	}
	if at+1 < len(ss) && (ss[at+1].Para == ss[at].Para || w.opensWithReason(d, ss[at+1])) {
		to = ss[at+1].Last
	}
	if anyIn(d.Hits(w.reasons), from, to) || w.inShape(d, h, ss[at]) {
		return true
	}
	for _, l := range hitsIn(d.Hits(w.lax), ss[at].First, ss[at].Last) {
		if w.reasonAt(d, l.First, h) {
			return true
		}
	}
	for _, p := range w.pointers.Find(d) {
		if p.First >= from && p.Last <= to {
			return true
		}
	}
	return false
}

func (w decisionWords) opensWithReason(d *nlp.Doc, s nlp.Sentence) bool {
	return len(hitsIn(d.Hits(w.reasons), s.First, min(s.First+2, s.Last))) > 0
}

func hitsIn(hits []lexicon.Hit, from, to int) []lexicon.Hit {
	i := sort.Search(len(hits), func(i int) bool { return hits[i].First >= from })
	j := i
	for j < len(hits) && hits[j].Last <= to {
		j++
	}
	return hits[i:j]
}

func anyIn(hits []lexicon.Hit, from, to int) bool { return len(hitsIn(hits, from, to)) > 0 }

// inShape reports a reason that follows the decision after a colon or a dash or
// stands in brackets: three words or more, for a name and a time are not one.
func (w decisionWords) inShape(d *nlp.Doc, h lexicon.Hit, s nlp.Sentence) bool {
	for i := h.Last + 1; i < s.Last; i++ {
		switch d.Word(i) {
		case ":", "-", "–", "—":
			if decisionKind(h.Entry) == outcome && (d.Word(i) == ":" || d.Tokens()[i].Flags.Has(nlp.Spaced)) && plainWordsAfter(d, i, s.Last) >= 3 {
				return true
			}
		case "(":
			if plainWordsAfter(d, i, s.Last) >= 3 {
				return true
			}
		}
	}
	return false
}

// plainWordsAfter counts the uncapitalised words up to a closing bracket.
func plainWordsAfter(d *nlp.Doc, i, end int) int {
	n := 0
	for j := i + 1; j <= end && d.Word(j) != ")"; j++ {
		if t := d.Tokens()[j]; t.Kind == lexicon.Word && !t.Flags.Has(nlp.Capital) {
			n++
		}
	}
	return n
}

// reasonAt reports whether the word at token i gives a reason in its sense here:
// "as she is two" does, "as agreed" does not; "since he hit her" may, "since
// Monday" does not.
func (w decisionWords) reasonAt(d *nlp.Doc, i int, h lexicon.Hit) bool {
	tokens := d.Tokens()
	if i >= h.First && i <= h.Last || i+1 >= len(tokens) || d.SentenceAt(i+1) != d.SentenceAt(i) {
		return false
	}
	switch strings.ToLower(d.Word(i)) {
	case "as":
		return w.clauseAt(d, i+1) && !comparison(d, i)
	case "since", "after":
		return w.clauseAt(d, i+1) && !d.Is(i+1, nlp.Weekday) && !d.Is(i+1, nlp.Month) || d.Word(i+1) == "being"
	case "while":
		return w.clauseAt(d, i+1)
	case "following":
		return !d.Is(i+1, w.process) && !d.Is(i+1, nlp.Weekday) && (i == 0 || !strings.EqualFold(d.Word(i-1), "the")) && !w.discussed(d, i)
	case "for":
		return i+2 < len(tokens) && d.Is(i+1, nlp.Possessive) && strings.EqualFold(d.Word(i+2), "safety")
	}
	return false
}

// discussed reports "following a discussion with …" and the like: a course of
// events, not a reason.
func (w decisionWords) discussed(d *nlp.Doc, i int) bool {
	return i+2 < len(d.Tokens()) && (d.Is(i+2, w.process) || i+3 < len(d.Tokens()) && d.Is(i+3, w.process))
}

// clauseAt reports whether a clause may begin at the token: with its subject.
func (w decisionWords) clauseAt(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	switch strings.ToLower(d.Word(i)) {
	case "the", "there", "this", "it", "no", "both", "all", "these", "those", "neither", "nobody", "that", "contact", "risk", "risks", "concerns", "work", "actions", "in":
		return true
	case "agreed", "planned", "above", "below", "discussed", "usual":
		return false
	}
	for _, c := range [...]lexicon.Class{nlp.Pronoun, nlp.FirstPerson, nlp.Possessive, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional, nlp.TitleWord} {
		if d.Is(i, c) {
			return true
		}
	}
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital)
}

// comparison reports "such as the", "as well as the", "as long as she".
func comparison(d *nlp.Doc, i int) bool {
	if i == 0 {
		return false
	}
	switch strings.ToLower(d.Word(i - 1)) {
	case "such", "well", "long", "soon", "far", "same", "known", "much", "described", "identified", "act", "acting", "role":
		return true
	}
	return false
}
