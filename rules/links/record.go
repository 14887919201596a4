package links

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

// linked reports whether the note's field links a document.
func linked(n *note.Note) bool { return !contacttype.Placeholder(n.LinkedDocument) }

// elsewhere reports whether a pointer of no particular kind leads from what the
// phrases are about: "core group written up on its form", "scanned in to Wisdom"
// with nothing before it, "see attached". One with another subject, such as a
// letter that was scanned, does not.
func elsewhere(p *lint.Pass, x pointer.Pointer, names lexicon.Set) bool {
	d := p.Doc()
	s := d.Sentences()[d.SentenceAt(x.First)]
	from := max(s.First, x.First-subjectReach)
	begin := cue.Begin(d, x.First, from)
	if begin > s.First && begin > from {
		return subjectWords(d, begin, x.First-1, names, true) || subjectWords(d, from, begin-1, names, false)
	}
	return subjectWords(d, from, x.First-1, names, true)
}

// subjectReach is how far before a pointer its subject is looked for, in tokens.
const subjectReach = 25

// subjectWords reports whether the tokens name the contact itself or its record;
// or, if nothing will do, whether there are no words at all.
func subjectWords(d *nlp.Doc, first, last int, names lexicon.Set, nothing bool) bool {
	for _, h := range d.Hits(names) {
		if h.First >= first && h.Last <= last {
			return true
		}
	}
	for i := first; i <= last; i++ {
		if d.Tokens()[i].Kind != lexicon.Word {
			continue
		}
		nothing = false
		if subjects[cue.Word(d, i)] {
			return true
		}
	}
	return nothing
}

// subjects are words for the contact or what is known of it.
var subjects = cue.Words(`record records notes detail details outcome form it this all everything discussion information recording content full
	which actions decisions targets plan`)

// titlePoints reports a title that points to a record of the kind: "Strategy
// meeting - minutes attached".
func titlePoints(p *lint.Pass, pointers pointer.Finder, k pointer.Kind) bool {
	if p.Note.Title == "" {
		return false
	}
	return slices.ContainsFunc(pointers.Find(p.Title()), func(x pointer.Pointer) bool { return x.Kind == k })
}

// pointsToRecord reports whether the text says where the record of a meeting is.
func (m meetings) pointsToRecord(p *lint.Pass, pointers pointer.Finder) bool {
	if titlePoints(p, pointers, pointer.Minutes) {
		return true
	}
	for _, x := range pointers.Find(p.Doc()) {
		if p.Pasted(p.Doc().Span(x.First, x.Last)) {
			continue
		}
		if x.Kind == pointer.Minutes || x.Kind == pointer.Other && elsewhere(p, x, m.names) {
			return true
		}
	}
	return sentRound(p)
}

// sentRound reports that what the meeting's organiser writes of it is sent to those
// concerned: "report and plan will be circulated", "the school will send the
// paperwork". What is sent round before a meeting is no record of it.
func sentRound(p *lint.Pass) bool {
	d := p.Doc()
	for i := range d.Tokens() {
		verbs := dispatches(cue.Word(d, i))
		if verbs == nil {
			continue
		}
		s := d.Sentences()[d.SentenceAt(i)]
		from, to := max(s.First, i-dispatchReach), min(s.Last, i+dispatchReach)
		if cue.Among(d, from, to).Has(cue.Not|cue.Next|cue.Last) || p.Pasted(d.Span(i, i)) {
			continue
		}
		for j := from; j <= to; j++ {
			if verbs[cue.Word(d, j)] {
				return true
			}
		}
	}
	return false
}

// dispatchReach is how far from a document's name the word for sending it may
// stand, in tokens.
const dispatchReach = 7

// dispatches are the verbs by which a document that comes of a meeting is said to
// be sent out or filed; none for other words. Paperwork may go to anybody, a report
// or plan has to go to all.
func dispatches(document string) map[string]bool {
	switch document {
	case "paperwork":
		return sentOrFiled
	case "record", "records":
		return kept
	case "report", "plan", "decisions", "outcome", "summary":
		return sentToAll
	}
	return nil
}

var (
	sentToAll   = cue.Words("circulated circulate issued issue distributed distribute")
	kept        = cue.Words("held kept")
	sentOrFiled = cue.Words("circulated circulate issued issue distributed distribute send sent sending complete completed upload uploaded saved filed")
)
