package analysis

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// headed finds the sections whose heading announces analysis.
func (r *reading) headed() []Passage {
	if len(r.d.Hits(r.titles)) == 0 {
		return nil
	}
	var out []Passage
	sections := section.Find(r.d)
	for i, s := range sections {
		if !r.announces(s) {
			continue
		}
		if s.BodyLast = r.withParts(sections, i); s.BodyLast < s.BodyFirst {
			continue
		}
		span := r.d.Span(s.BodyFirst, r.lastOfAnalysis(s))
		if r.d.WordCount(span) >= headedMin && r.interprets(s) {
			out = append(out, Passage{span, true})
		}
	}
	return out
}

// announces reports a heading of analysis: one of the fixed ones, or a head
// ("analysis", "professional judgement") with whose it is and of what, and
// nothing else. "Assessment visit" and "Health assessment" are none.
func (r *reading) announces(s section.Section) bool {
	fixed := slices.ContainsFunc(lexicon.Within(r.d.Hits(r.titles), s.TitleFirst, s.TitleLast), func(h lexicon.Hit) bool {
		return h.Entry == fixedTitle && h.First == s.TitleFirst && h.Last == s.TitleLast
	})
	if fixed {
		return true
	}
	found, inside := false, false
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		switch {
		case r.d.Word(i) == "(", r.d.Word(i) == ")":
			inside = r.d.Word(i) == "("
		case inside:
		case r.d.Tokens()[i].Kind == lexicon.Punct, isPossessive(r.d.Word(i)):
		case r.d.Is(i, r.heads):
			found = found || r.endsHead(i+1, s.TitleLast)
		case !r.d.Is(i, r.words):
			return false
		}
	}
	return found
}

// endsHead reports whether nothing follows a head that would make it part of
// another name.
func (r *reading) endsHead(next, last int) bool {
	return next > last || r.d.Tokens()[next].Kind == lexicon.Punct || slices.Contains(titleBreaks, strings.ToLower(r.d.Word(next)))
}

// isPossessive reports the "'s" that the tokeniser parts from its noun.
func isPossessive(s string) bool { return strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") }

// interprets reports whether anything in the section is interpretation, where its
// heading may also stand over plain facts.
func (r *reading) interprets(s section.Section) bool {
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		if w := strings.ToLower(r.d.Word(i)); w == "analysis" || w == "formulation" || w == "opinion" {
			return true
		}
	}
	sum := 0
	score := r.scores()
	for i := r.d.SentenceAt(s.BodyFirst); i < len(score) && r.d.Sentences()[i].First <= s.BodyLast; i++ {
		sum += max(score[i], 0)
	}
	return sum >= headedScore
}

// withParts is the last token of the section with the labelled parts of the
// analysis that follow it: "Strengths: …", "Worries: …".
func (r *reading) withParts(sections []section.Section, i int) int {
	last := sections[i].BodyLast
	if sections[i].Inline {
		return last
	}
	for _, next := range sections[i+1:] {
		if !next.Inline || !r.isPart(next) {
			break
		}
		last = next.BodyLast
	}
	return last
}

func (r *reading) isPart(s section.Section) bool {
	for i := s.TitleFirst; i <= s.TitleLast; i++ {
		if r.d.Tokens()[i].Kind == lexicon.Word && !r.d.Is(i, r.parts) {
			return false
		}
	}
	return true
}

// lastOfAnalysis is the last token of the section that is not yet what happens
// next: writers seldom give that a heading of its own.
func (r *reading) lastOfAnalysis(s section.Section) int {
	tokens, ss := r.d.Tokens(), r.d.Sentences()
	for i := r.d.SentenceAt(s.BodyFirst) + 1; i < len(ss) && ss[i].Last <= s.BodyLast; i++ {
		if tokens[ss[i].First].Flags.Has(nlp.ParaStart) && r.nextStep(ss[i]) {
			return ss[i-1].Last
		}
	}
	return s.BodyLast
}
