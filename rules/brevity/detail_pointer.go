package brevity

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// pointerWords are the classes of words by which a pointer is told that sends the
// reader to the whole of a contact from one that does so for a part of it.
type pointerWords struct {
	contact lexicon.Class // visit, meeting, core group, seen
	detail  lexicon.Class // details, record, this, outcome
	frame   lexicon.Class // words that change nothing: full, today's, the
	part    lexicon.Class // words before what a part is about: for, re, regarding
	own     lexicon.Class // kinds of record that are a contact's own: form, record
	later   lexicon.Class // words with which a paragraph turns to something else: rang, afterwards
}

func newPointerWords(b *lexicon.Builder) pointerWords {
	return pointerWords{
		contact: b.Class("visit", "visits", "visited", "visiting", "hv", "stat", "statutory", "meeting", "meetings", "met", "group", "cg", "cgm", "mtg", "conference", "icpc", "rcpc", "review", "reviewed", "strategy", "discussion", "discussions", "discussed", "panel", "session", "sessions", "call", "tc", "interview", "interviewed", "appointment", "seen", "saw", "spoke", "spoken", "attended", "held", "convened", "planning", "lpm", "tac", "taf", "pep", "fgc", "mace", "marac", "supervision", "conversation", "observation", "observed", "hearing", "attendance", "cin", "lac", "cla", "viability", "assessed", "assessment"),
		detail:  b.Class("detail", "details", "detailed", "information", "info", "record", "records", "recording", "recorded", "note", "notes", "noted", "account", "outcome", "outcomes", "content", "contents", "findings", "observations", "this", "it", "that", "all", "everything", "which", "above", "below", "decisions", "decision", "actions", "agenda", "write", "written", "minutes", "minute", "mins", "summary", "what", "copy", "copies", "evidence", "analysis", "document", "documents", "documentation", "paperwork", "plan", "plans", "points", "names", "attendees"),
		frame:   b.Class("a", "an", "the", "full", "fuller", "further", "more", "complete", "completed", "complete", "today", "todays", "this", "that", "of", "from", "on", "at", "in", "with", "and", "&", "or", "to", "for", "by", "was", "is", "are", "were", "be", "been", "being", "has", "have", "had", "will", "please", "pls", "plz", "also", "now", "same", "all", "both", "first", "second", "third", "fourth", "final", "initial", "joint", "planned", "announced", "unannounced", "duty", "as", "part", "during", "via", "teams", "took", "place", "taken", "carried", "out", "made", "undertaken", "am", "pm", "up", "there", "everyone", "they", "'s", "each", "any", "other", "main", "core", "child", "protection", "need", "care", "contact", "home", "school", "nursery", "college", "office", "placement", "hospital", "online", "face", "went", "work", "family", "network", "team", "unit", "centre", "center", "parenting", "legal", "cp", "professionals", "multi", "agency"),
		part:    b.Class("for", "re", "regarding", "about", "concerning", "around", "reference", "ref", "respect", "relation"),
		own:     b.Class("form", "forms", "record", "records", "episode", "recording"),
		later:   b.Class("rang", "phoned", "telephoned", "emailed", "texted", "tc", "voicemail", "afterwards", "afterward", "later", "following", "subsequently"),
	}
}

// whole reports whether the pointer leads from the whole of the contact: "see
// minutes", "details of the visit are recorded in the assessment", and not from a
// part of it: "for her history see the assessment", "contact: see plan".
func (w pointerWords) whole(d *nlp.Doc, x pointer.Pointer) bool {
	if x.Kind == pointer.Other && !w.ownRecord(d, x) {
		return false
	}
	s := d.Sentences()[d.SentenceAt(x.First)]
	return !cue.Among(d, s.First, s.Last).Has(cue.Off) && !w.ofPart(d, x, s) && w.subject(d, x, s)
}

// ownRecord reports a record of a contact's own: "visit form", "recorded on the
// statutory visit form".
func (w pointerWords) ownRecord(d *nlp.Doc, x pointer.Pointer) bool {
	if !d.Is(x.RecordLast, w.own) {
		return false
	}
	for i := x.First; i < x.RecordLast; i++ {
		if d.Is(i, w.contact) {
			return true
		}
	}
	return false
}

// ofPart reports that what follows the pointer limits it: "see the assessment for
// the history of the marriage". "For full details" limits nothing.
func (w pointerWords) ofPart(d *nlp.Doc, x pointer.Pointer, s nlp.Sentence) bool {
	for i := x.Last + 1; i <= s.Last; i++ {
		switch {
		case d.Is(i, w.part):
			return !w.general(d, i+1, s.Last)
		case d.Tokens()[i].Kind == lexicon.Punct && d.Word(i) != "(" && d.Word(i) != ")":
			return false
		}
	}
	return false
}

// general reports whether a stretch up to its next mark names the contact or its
// detail and nothing else.
func (w pointerWords) general(d *nlp.Doc, first, last int) bool {
	found := false
	for i := first; i <= last && d.Tokens()[i].Kind != lexicon.Punct; i++ {
		switch {
		case d.Is(i, w.detail), d.Is(i, w.contact):
			found = true
		case !w.passed(d, i):
			return false
		}
	}
	return found
}

// passed reports a word that tells neither for nor against: a frame word, a name,
// a relative, a number, a day.
func (w pointerWords) passed(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	switch {
	case d.Is(i, w.frame), t.Kind != lexicon.Word:
		return true
	case d.Is(i, nlp.FamilyNoun), d.Is(i, nlp.ChildNoun), d.Is(i, nlp.Pronoun), d.Is(i, nlp.FirstPerson), d.Is(i, nlp.Possessive), d.Is(i, nlp.Professional), d.Is(i, nlp.TitleWord), d.Is(i, nlp.AuthorNoun):
		return true
	}
	return t.Flags.Has(nlp.Capital) || d.Is(i, nlp.Month) || d.Is(i, nlp.Weekday)
}

// subject reports whether what stands before the pointer in its sentence is the
// contact itself, or its detail, or nothing.
func (w pointerWords) subject(d *nlp.Doc, x pointer.Pointer, s nlp.Sentence) bool {
	first := s.First
	for first < x.First && d.Tokens()[first].Kind == lexicon.Punct {
		first++
	}
	clause := x.First
	for clause > first && !breaks(d, clause-1) {
		clause--
	}
	if !w.frames(d, clause, x.First-1) && !w.names(d, clause, x.First-1) {
		return false
	}
	return clause == first || clause < x.First && section.Label(d, s) < 0 || w.names(d, first, clause-1)
}

// frames reports a stretch of frame words only, or of none.
func (w pointerWords) frames(d *nlp.Doc, first, last int) bool {
	for i := first; i <= last; i++ {
		if !d.Is(i, w.frame) && d.Tokens()[i].Kind == lexicon.Word {
			return false
		}
	}
	return true
}

// breaks reports a mark that ends a clause.
func breaks(d *nlp.Doc, i int) bool {
	if d.Tokens()[i].Kind != lexicon.Punct {
		return false
	}
	return strings.Contains(",;:–—-(/.", d.Word(i))
}

// names reports whether the first word of a stretch that tells anything names the
// contact or its detail, and nothing after "of" makes it a part.
func (w pointerWords) names(d *nlp.Doc, first, last int) bool {
	for i := first; i <= last; i++ {
		switch {
		case d.Is(i, w.part) && i == first:
			return w.general(d, i+1, last)
		case d.Is(i, w.contact):
			return true
		case d.Is(i, w.detail):
			return w.unlimited(d, i+1, last)
		case !w.passed(d, i):
			return false
		}
	}
	return false
}

// unlimited reports whether nothing after a word for detail says of what part:
// "details of the visit", but not "details of her medication".
func (w pointerWords) unlimited(d *nlp.Doc, first, last int) bool {
	for i := first; i <= last; i++ {
		switch strings.ToLower(d.Word(i)) {
		case "of", "about", "from", "regarding", "re", "on", "for":
			return w.general(d, i+1, last)
		}
	}
	return true
}
