package brevity

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// passage is what a note has on a contact whose record is elsewhere.
type passage struct {
	span  note.Span
	words int
}

// pointed is a pointer and how much of the note it is about.
type pointed struct {
	pointer.Pointer
	scope scope
}

// contactScope is how much of the note a pointer may be about at most: minutes are
// not those of a visit or a call, and a call is no visit for an assessment. Where the
// type does not say, a meeting that only the pointer names is another one.
func (d duplicated) contactScope(p *lint.Pass, x pointer.Pointer) scope {
	t := p.ContactType()
	switch {
	case x.Kind == pointer.Other, t.IsMeeting() && x.Kind == pointer.Minutes, t.IsVisit() && x.Kind == pointer.Report:
		return everything
	case t.IsMeeting(), t.IsVisit(), t.IsRemote():
		return paragraph
	case x.Kind == pointer.Minutes && d.words.strange(p.Doc(), x):
		return nothing
	}
	return everything
}

// passage finds what the note has on the contact of a pointer, if that is more than
// the option allows: after the pointer, before it, or on both sides.
func (d duplicated) passage(p *lint.Pass, x pointed, pointing map[int]bool) (passage, bool) {
	at := p.Doc().SentenceAt(x.First)
	parts := d.parts(p, at, pointing, x.scope)
	for _, stretch := range [][]passage{parts[at+1:], parts[:at], parts} {
		if whole := join(stretch); whole.words > d.o.MaxWords {
			return whole, true
		}
	}
	return passage{}, false
}

// parts are the sentences as far as they are about the contact of the pointer in one
// of them, by their number; one that is not has no words.
func (d duplicated) parts(p *lint.Pass, pointer int, pointing map[int]bool, sc scope) []passage {
	doc := p.Doc()
	sentences := doc.Sentences()
	sections := slices.DeleteFunc(section.Find(doc), func(s section.Section) bool { return pointing[doc.SentenceAt(s.TitleFirst)] })
	out := make([]passage, len(sentences))
	other := false // the paragraph is about another contact
	for i, s := range sentences {
		if i == 0 || s.Para != sentences[i-1].Para {
			other = i > 0 && d.another(doc, s)
		}
		span := doc.SentenceSpan(s)
		switch {
		case pointing[i], other, sc == paragraph && s.Para != sentences[pointer].Para, p.Pasted(span):
		case section.Under(doc, sections, s.First, toDo) || section.Under(doc, sections, s.First, present):
		default:
			out[i] = passage{span, doc.WordCount(span)}
		}
	}
	return out
}

// toDo and present are headings under which a note may say what its minutes say.
var (
	toDo    = wordSet("plan", "action", "actions", "next", "steps", "todo", "agreed", "tasks", "decision", "decisions")
	present = wordSet("present", "attendees", "attended", "attendance", "apologies", "invited")
)

func wordSet(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// openingReach is how many words of a paragraph tell that it is about something
// that came after: "I rang", "The next day", "Later that week".
const openingReach = 4

// another reports a paragraph about another contact than the note's.
func (d duplicated) another(doc *nlp.Doc, s nlp.Sentence) bool {
	for i := s.First; i <= s.Last; i++ {
		if doc.Is(i, d.words.after) || i <= s.First+openingReach && doc.Is(i, d.words.later) {
			return true
		}
	}
	return false
}

// join is the stretch from the first part to the last, and the words of all.
func join(parts []passage) passage {
	var out passage
	for _, p := range parts {
		if p.words == 0 {
			continue
		}
		if out.words == 0 {
			out.span.Start = p.span.Start
		}
		out.span.End = p.span.End
		out.words += p.words
	}
	return out
}
