package language

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

// explained reports whether a reason, or a pointer to one, stands in the
// sentence of the decision or in a neighbouring one, or under a label of its
// own nearby.
func (w decisionWords) explained(d *nlp.Doc, found decision, elsewhere []pointer.Pointer) bool {
	ss := d.Sentences()
	at := d.SentenceAt(found.first)
	from, to := w.neighbours(d, at)
	for _, r := range lexicon.Within(d.Hits(w.reasons), from, to) {
		if (r.First > found.last || r.Last < found.first) && !w.wasGiven(d, r) {
			return true
		}
	}
	for _, r := range lexicon.Within(d.Hits(w.purposes), ss[at].First, ss[at].Last) {
		if r.First > found.last+2 || r.Last < found.first {
			return true
		}
	}
	for _, l := range lexicon.Within(d.Hits(w.lax), ss[at].First, ss[at].Last) {
		if w.reasonAt(d, l.First, found) {
			return true
		}
	}
	if pointed(d, elsewhere, from, to) {
		return true
	}
	return w.inShape(d, found, ss[at]) || w.evident(d, found, at, from, to) || w.labelled(d, at)
}

// pointed reports a pointer to where the reasons are. A letter that is to be sent
// is a task, not a record that the reader can turn to.
func pointed(d *nlp.Doc, elsewhere []pointer.Pointer, from, to int) bool {
	i := sort.Search(len(elsewhere), func(i int) bool { return elsewhere[i].Last >= from })
	for ; i < len(elsewhere) && elsewhere[i].First <= to; i++ {
		p := elsewhere[i]
		switch lower(d.Word(p.First)) {
		case "letter", "email", "emails", "form", "forms", "referral", "plan":
			continue
		}
		if p.First >= from && p.Last <= to {
			return true
		}
	}
	return false
}

// wasGiven reports "given" as a verb: "she was given the forms".
func (w decisionWords) wasGiven(d *nlp.Doc, r lexicon.Hit) bool {
	return r.First > 0 && lower(d.Word(r.First)) == "given" && (isFinite(d.Word(r.First-1)) || lower(d.Word(r.First-1)) == "been")
}

// neighbours are the tokens from the sentence before to the sentence after, as
// far as they are of the same paragraph; a sentence after that opens with a
// reason may be of the next.
func (w decisionWords) neighbours(d *nlp.Doc, at int) (from, to int) {
	ss := d.Sentences()
	from, to = ss[at].First, ss[at].Last
	if at > 0 && ss[at-1].Para == ss[at].Para {
		from = ss[at-1].First
	}
	if at+1 < len(ss) && (ss[at+1].Para == ss[at].Para || w.opensWithReason(d, ss[at+1])) {
		to = ss[at+1].Last
	}
	return from, to
}

func (w decisionWords) opensWithReason(d *nlp.Doc, s nlp.Sentence) bool {
	return anyIn(d.Hits(w.reasons), s.First, min(s.First+2, s.Last))
}

// evident reports evidence beside the decision that needs no word to make it a
// reason: in the sentence after it, or before one that somebody says they took.
func (w decisionWords) evident(d *nlp.Doc, found decision, at, from, to int) bool {
	s := d.Sentences()[at]
	if anyIn(d.Hits(w.evidence), s.Last+1, to) || anyIn(d.Hits(w.evidence), found.last+1, s.Last) {
		return true
	}
	return anyIn(d.Hits(w.evidence), from, found.first-1) && found.kind == deciding || anyIn(d.Hits(w.events), from, to)
}

// labelReachSentences is how far from a decision its "Rationale:" may stand.
const labelReachSentences = 5

// labelled reports a label or heading of reasons within a few lines.
func (w decisionWords) labelled(d *nlp.Doc, at int) bool {
	ss := d.Sentences()
	for i := max(0, at-labelReachSentences); i <= min(len(ss)-1, at+labelReachSentences); i++ {
		s := ss[i]
		starts := d.Tokens()[s.First].Flags.Has(nlp.LineStart)
		for j := s.First; j <= min(s.First+2, s.Last); j++ {
			if !starts && (j == s.Last || d.Word(j+1) != ":") {
				continue
			}
			switch lower(d.Word(j)) {
			case "rationale", "reason", "reasons", "reasoning", "justification", "why", "thinking":
				return true
			}
		}
	}
	return false
}

func anyIn(hits []lexicon.Hit, from, to int) bool { return len(lexicon.Within(hits, from, to)) > 0 }

// inShape reports a reason that follows the decision after a colon or a dash, a
// refusal after a semicolon, or stands in brackets: three words or more that are no task, for a name and a
// time are not one.
func (w decisionWords) inShape(d *nlp.Doc, found decision, s nlp.Sentence) bool {
	for i := found.last + 1; i < min(s.Last, found.last+windowMax); i++ {
		switch d.Word(i) {
		case ";":
			if found.kind == refusing && w.saysWhy(d, i, s.Last) {
				return true
			}
		case ":":
			if found.kind >= outcome && w.saysWhy(d, i, s.Last) {
				return true
			}
		case "-", "–", "—":
			if found.kind != heading && d.Tokens()[i].Flags.Has(nlp.Spaced) && w.saysWhy(d, i, s.Last) {
				return true
			}
		case "(":
			if w.saysWhy(d, i, s.Last) {
				return true
			}
		}
	}
	return false
}

// saysWhy reports at least three plain words after the mark, up to a closing
// bracket, that do not begin with somebody's task or with who agreed.
func (w decisionWords) saysWhy(d *nlp.Doc, mark, end int) bool {
	n := 0
	for j := mark + 1; j <= end && d.Word(j) != ")"; j++ {
		if j <= mark+3 && d.Is(j, w.tasks) {
			return false
		}
		if t := d.Tokens()[j]; t.Kind == lexicon.Word && !t.Flags.Has(nlp.Capital) {
			n++
		}
	}
	return n >= 3
}

// reasonAt reports whether the word at token i gives a reason in its sense here:
// "as she is two" does, "as agreed" does not; "since he hit her" may, "since
// Monday" does not.
func (w decisionWords) reasonAt(d *nlp.Doc, i int, found decision) bool {
	tokens := d.Tokens()
	if i >= found.first && i <= found.last || i+1 >= len(tokens) || d.SentenceAt(i+1) != d.SentenceAt(i) {
		return false
	}
	switch lower(d.Word(i)) {
	case "as":
		return w.clauseAt(d, i+1) && i+1 < clauseEnd(d, i+1) && !comparison(d, i)
	case "after":
		return !w.onOccasion(d, i) && w.clauseAt(d, i+1) && !d.Is(i+1, nlp.Weekday) && !d.Is(i+1, nlp.Month)
	case "since":
		return !w.courseOfEvents(d, i) && (w.clauseAt(d, i+1) || isFinite(d.Word(min(i+2, len(tokens)-1)))) && !d.Is(i+1, nlp.Weekday) && !d.Is(i+1, nlp.Month) || d.Word(i+1) == "being"
	case "while", "whilst":
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
	for j := i + 2; j <= min(i+3, len(d.Tokens())-1); j++ {
		if d.Is(j, w.process) {
			return true
		}
	}
	return false
}

// clauseAt reports whether a clause may begin at the token: with its subject.
func (w decisionWords) clauseAt(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	if isContractedClause(d.Word(i)) {
		return true
	}
	switch lower(d.Word(i)) {
	case "the", "there", "this", "it", "no", "both", "all", "these", "those", "neither", "nobody", "that", "contact", "risk", "risks", "concerns", "work", "actions", "in", "school", "any", "home":
		return true
	case "agreed", "planned", "above", "below", "discussed", "usual":
		return false
	}
	if d.Is(i, w.matters) || d.Is(i, w.siblings) {
		return true
	}
	for _, c := range [...]lexicon.Class{nlp.Pronoun, nlp.FirstPerson, nlp.Possessive, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional, nlp.TitleWord} {
		if d.Is(i, c) {
			return true
		}
	}
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital)
}

// isContractedClause reports "they're" and "it's": a subject and its verb in one.
func isContractedClause(s string) bool {
	i := strings.IndexAny(s, "'’")
	if i < 0 {
		return false
	}
	switch lower(s[:i]) {
	case "i", "he", "she", "it", "we", "they", "you", "there", "that":
		return true
	}
	return false
}

// onOccasion reports "after the session on 12 May": when, and not why.
func (w decisionWords) onOccasion(d *nlp.Doc, i int) bool {
	if w.courseOfEvents(d, i) {
		return true
	}
	for j := i + 1; j <= min(i+3, clauseEnd(d, i)); j++ {
		if d.Is(j, w.occasions) {
			return true
		}
	}
	return false
}

// comparison reports "such as the", "as well as the", "as long as she".
func comparison(d *nlp.Doc, i int) bool {
	if i == 0 {
		return false
	}
	switch lower(d.Word(i - 1)) {
	case "such", "well", "long", "soon", "far", "same", "known", "much", "described", "identified", "act", "acting", "role":
		return true
	}
	return false
}
