package language

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// subjectIsOurs looks back from a verb of deciding for whoever decided. With
// nobody named the author did. A decision that had been taken, is to be taken or
// was not is none.
func (w decisionWords) subjectIsOurs(d *nlp.Doc, h lexicon.Hit) bool {
	start := clauseStart(d, h.First)
	passive := false
	i := h.First - 1
	for ; i >= start; i-- {
		switch s := lower(d.Word(i)); s {
		case "was", "been", "is", "'s", "’s":
			passive = true
		case "has", "have", "were", "then", "also", "jointly", "now", "therefore", "both", "all", "later", "today", "together", "finally", "so", "collectively", "and", "&", "but", "thus":
			if s == "and" || s == "&" || s == "but" {
				return w.coordinated(d, i, start)
			}
		default:
			if !strings.HasSuffix(s, "ly") && !w.isDay(d, i) {
				return w.isOurSubject(d, i, start, passive)
			}
		}
	}
	return !w.forumBefore(d, start, h.First) && !w.inForum(d, start)
}

// isOurSubject judges the word on which the verb of deciding leans.
func (w decisionWords) isOurSubject(d *nlp.Doc, i, start int, passive bool) bool {
	switch t := d.Tokens()[i]; {
	case lower(d.Word(i)) == "review":
		return false
	case d.Is(i, w.process), passive && w.isIt(d, i):
		return !w.forumBefore(d, start, i)
	case d.Is(i, w.ours):
		return !d.Is(max(i-1, start), w.others)
	case d.Is(i, nlp.Pronoun):
		return w.isManager(d, i)
	case t.Kind == lexicon.Punct:
		return d.Word(i) != "\"" && d.Word(i) != "'" && (!w.closesApposition(d, i, start) || w.coordinated(d, i, start))
	case d.Is(i, w.others), d.Is(i, nlp.Professional), d.Is(i, nlp.FamilyNoun):
		return false
	case lower(d.Word(i)) == "on":
		return i == start || w.isOurSubject(d, i-1, start, passive)
	case t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital):
		return w.ourColleague(d, i, start)
	}
	return false
}

// isManager reports whether "she" is the manager of whom the sentence before
// speaks, and of nobody else.
func (w decisionWords) isManager(d *nlp.Doc, i int) bool {
	ss := d.Sentences()
	at := d.SentenceAt(i)
	if at == 0 || ss[at-1].Para != ss[at].Para {
		return false
	}
	found := false
	for j := max(ss[at-1].First, ss[at-1].Last-windowMax); j <= ss[at-1].Last; j++ {
		if d.Is(j, nlp.FamilyNoun) || d.Is(j, nlp.ChildNoun) || d.Is(j, w.others) {
			return false
		}
		found = found || d.Is(j, w.managers)
	}
	return found
}

func (w decisionWords) isIt(d *nlp.Doc, i int) bool {
	s := lower(d.Word(i))
	return s == "it" || s == "this" || s == "decision"
}

// ourColleague reports a name with a role of ours before it: TM Gill, team
// manager Ann Lowe. A word that begins the sentence in capitals is judged as a
// verb ("Discussed and agreed").
func (w decisionWords) ourColleague(d *nlp.Doc, i, start int) bool {
	for j := i; j >= start && j >= i-4; j-- {
		t := d.Tokens()[j]
		switch {
		case d.Is(j, w.ours):
			return true
		case t.Kind == lexicon.Word && !t.Flags.Has(nlp.Capital):
			return false
		}
	}
	return i == start && (looksLikeVerb(d.Word(i)) || opens(d.Word(i)))
}

// opens reports a word that may begin a sentence without being its subject.
func opens(s string) bool {
	switch lower(s) {
	case "outcome", "plan", "action", "actions", "afterwards", "there", "decision", "result", "finally":
		return true
	}
	return false
}

// coordinated looks for the subject of "rang Mum and decided": the nearest
// person before the conjunction, or nobody.
func (w decisionWords) coordinated(d *nlp.Doc, from, start int) bool {
	for i := from - 1; i >= start; i-- {
		switch t := d.Tokens()[i]; {
		case d.Is(i, w.ours):
			return true
		case d.Is(i, w.others), d.Is(i, nlp.FamilyNoun), d.Is(i, nlp.ChildNoun), d.Is(i, nlp.Pronoun), d.Is(i, nlp.Professional), d.Is(i, nlp.TitleWord):
			return i > start && looksLikeVerb(d.Word(start)) // rang Mum and decided
		case t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !looksLikeVerb(d.Word(i)) && !opens(d.Word(i)):
			return i > start && looksLikeVerb(d.Word(start))
		}
	}
	return true
}

// isOurs reports whether a decision that names nobody is the author's or their
// service's, as far as the words before it, an agent after it, and the meeting
// of which the sentence before it speaks tell.
func (w decisionWords) isOurs(d *nlp.Doc, found decision) bool {
	if w.byOthers(d, found) {
		return false
	}
	start := clauseStart(d, found.first)
	if by := w.takenBy(d, start, found.first); by >= 0 {
		return w.subjectIsOurs(d, d.Hits(w.triggers)[by])
	}
	for i := found.first - 1; i >= start; i-- {
		switch {
		case d.Is(i, w.ours) && !isListening(d, i, start):
			return true
		case w.tellsOurs(d, i, start):
			return true
		case w.isTold(d, i, start):
		case lower(d.Word(i)) == "home":
		case d.Is(i, w.others), d.Is(i, w.saying):
			return consults(d.Word(start)) // discussion with legal: …
		case w.newClause(d, i):
			return true
		}
	}
	return !w.inForum(d, found.first)
}

// isListening reports the me of "school told me": it was told by somebody else.
func isListening(d *nlp.Doc, i, start int) bool {
	if s := lower(d.Word(i)); s != "me" && s != "us" || i == start {
		return false
	}
	return d.Is(i-1, nlp.SpeechVerb) || lower(d.Word(i-1)) == "told"
}

// takenBy is the number of the trigger, a verb of deciding or agreeing, on which
// the decision depends: "Ms A agreed that contact will stop". -1 if there is none.
func (w decisionWords) takenBy(d *nlp.Doc, start, before int) int {
	hits := d.Hits(w.triggers)
	i := sort.Search(len(hits), func(i int) bool { return hits[i].First >= before }) - 1
	for ; i >= 0 && hits[i].First >= start; i-- {
		if k := decisionKind(hits[i].Entry); (k == deciding || k == agreeing) && !isParticiple(d, hits[i].First) {
			return i
		}
	}
	return -1
}

// isParticiple reports "the agreed outcome", "as agreed".
func isParticiple(d *nlp.Doc, i int) bool {
	if i == 0 {
		return false
	}
	switch lower(d.Word(i - 1)) {
	case "the", "an", "a", "as", "our":
		return true
	}
	return false
}

// forumBefore reports a court, conference or panel between two tokens.
func (w decisionWords) forumBefore(d *nlp.Doc, from, to int) bool {
	for i := from; i < to; i++ {
		if d.Is(i, w.forums) {
			return true
		}
	}
	return false
}

// consults reports a word for talking a decision over, whoever with.
func consults(s string) bool {
	switch lower(s) {
	case "discussion", "consultation", "conversation", "discussed":
		return true
	}
	return false
}

// newClause reports a conjunction after which another statement begins: "and
// case to close", not "and that case will close".
func (w decisionWords) newClause(d *nlp.Doc, i int) bool {
	switch lower(d.Word(i)) {
	case "and", "but", "so", "therefore":
		next := lower(d.Word(i + 1))
		return next != "that" && next != "to"
	}
	return false
}

// forumReach is how many sentences before a decision may say whose it is.
const forumReach = 3

// inForum reports whether the sentences before, in the same paragraph, speak of a
// court, conference or panel, whose decision this then is.
func (w decisionWords) inForum(d *nlp.Doc, token int) bool {
	ss := d.Sentences()
	at := d.SentenceAt(token)
	for i := at - 1; i >= max(0, at-forumReach) && ss[i].Para == ss[at].Para; i-- {
		if w.forumBefore(d, ss[i].First, min(ss[i].Last, ss[i].First+windowMax)) {
			return true
		}
	}
	return false
}

// names reports whether the clause names the author, or whoever decides with
// them, before the decision.
func (w decisionWords) names(d *nlp.Doc, found decision) bool {
	for i := clauseStart(d, found.first); i <= found.first; i++ {
		if d.Is(i, w.ours) {
			return true
		}
	}
	return false
}

// byOthers reports an agent after a passive: decided by the court, at conference.
func (w decisionWords) byOthers(d *nlp.Doc, found decision) bool {
	_, end := sentenceAround(d, found.first)
	for i := found.last; i <= end; i++ {
		switch lower(d.Word(i)) {
		case "by", "from", "per", "via":
			if homeward := lower(d.Word(i)) == "from" && isHomecoming(d.Word(found.last)); !homeward && w.isAgent(d, i, end, w.others) {
				return true
			}
		case "at", "in":
			if lower(d.Word(min(i+1, end))) == "work" || lower(d.Word(min(i+2, end))) == "order" {
				return true
			}
			if w.isAgent(d, i, end, w.forums) {
				return true
			}
		}
	}
	return false
}

// isHomecoming reports the verbs with which "from" is the way: home from hospital.
func isHomecoming(s string) bool {
	switch lower(s) {
	case "going", "coming", "go", "come", "return":
		return true
	}
	return false
}

// isAgent reports one of the class within three words of a preposition.
func (w decisionWords) isAgent(d *nlp.Doc, i, end int, c lexicon.Class) bool {
	for j := i + 1; j <= min(i+3, end); j++ {
		if d.Is(j, w.ours) {
			return false
		}
		if d.Is(j, c) && lower(d.Word(j)) != "home" {
			return true
		}
	}
	return false
}
