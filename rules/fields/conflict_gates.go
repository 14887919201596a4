package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// reported reports whether the clause before the hit is somebody else's account.
func (r conflict) reported(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	s := d.Sentences()[d.SentenceAt(h.First)]
	for i := h.First - 1; i >= s.First; i-- {
		if d.Tokens()[i].Kind == lexicon.Punct && (d.Word(i) == ";" || d.Word(i) == ".") {
			return false
		}
		if d.Is(i, r.reports) {
			return i == s.First || !d.Is(i-1, nlp.FirstPerson)
		}
	}
	return false
}

// negated reports a negation in the clause before the hit.
func (r conflict) negated(d *nlp.Doc, h lexicon.Hit) bool {
	first, _ := r.scene.clause(d, h)
	for i := first; i < h.First; i++ {
		if d.Is(i, nlp.Negation) {
			return true
		}
	}
	return false
}

// mentions reports whether a word of the class stands in the hit's sentence,
// outside the hit.
func (r conflict) mentions(d *nlp.Doc, h lexicon.Hit, c lexicon.Class) bool {
	s := d.Sentences()[d.SentenceAt(h.First)]
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && d.Is(i, c) {
			return true
		}
	}
	return false
}

// alone decides what "alone" says: that the child was seen so, or was not, or
// neither.
func (r conflict) alone(p *lint.Pass, h lexicon.Hit) (int, note.Span, bool) {
	d := p.Doc()
	first, last := r.scene.clause(d, h)
	verb := -1
	for i := h.First - 1; i >= max(first, h.First-6); i-- {
		if d.Is(i, r.sees) {
			verb = i
			break
		}
	}
	if verb < 0 {
		// "On her own at the bus stop she told me".
		for i := h.Last + 1; i <= last; i++ {
			if d.Is(i, r.sees) {
				return aloneSign, d.HitSpan(h), true
			}
		}
		return aloneSign, d.HitSpan(h), isName(p.Note.ChildName, d.Word(max(h.First-1, 0)))
	}
	for i := h.First - 1; i >= first; i-- {
		if d.Is(i, nlp.Negation) || d.Is(i, r.unwilling) {
			return notSeenAlone, d.Span(i, h.Last), aboutChild(p, h)
		}
	}
	ofChild := aboutChild(p, h)
	if lower(d, verb) == "told" || lower(d, verb) == "showed" || lower(d, verb) == "said" || lower(d, verb) == "sat" || lower(d, verb) == "played" {
		return aloneSign, d.HitSpan(h), ofChild || before(p.Note, d, verb) == theChild
	}
	return seenAlone, d.Span(verb, h.Last), ofChild || sawChild(p.Note, d, lexicon.Hit{First: verb, Last: verb})
}

// stayed reports whether somebody else was present throughout this visit, and the
// words that say so.
func (r conflict) stayed(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	s := d.Sentences()[d.SentenceAt(h.First)]
	if r.negated(d, h) || goesOn(d, h, "meeting", "core", "conference", "hearing", "call", "assessment", "first", "morning", "half", "birth", "labour", "review", "contact", "operation", "procedure", "stay", "week", "pregnancy", "night", "day", "journey") {
		return note.Span{}, false
	}
	for i := h.First - 1; i >= max(s.First, h.First-7); i-- {
		if d.Is(i, r.stays) && company(before(p.Note, d, i)) {
			return d.Span(i, h.Last), true
		}
	}
	for i := h.Last + 1; i <= min(h.Last+8, s.Last); i++ {
		if d.Is(i, r.stays) && company(before(p.Note, d, i)) {
			return d.Span(h.First, i), true
		}
	}
	return note.Span{}, false
}

// company reports somebody whose presence means that the child was not alone.
func company(w who) bool { return w == relative || w == another || w == professional }

// accompanied reads "in the presence of his mother" and "with Mum present".
func (r conflict) accompanied(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	s := d.Sentences()[d.SentenceAt(h.First)]
	if h.Entry == inCompany {
		if lower(d, h.Last) == "presence" {
			return d.HitSpan(h), true
		}
		for i := h.Last + 1; i <= min(h.Last+2, s.Last); i++ {
			if d.Is(i, nlp.FamilyNoun) && r.mentions(d, h, r.sees) {
				return d.Span(h.First, i), true
			}
		}
		return note.Span{}, false
	}
	family := false
	for i := h.First - 1; i >= max(s.First, h.First-5); i-- {
		family = family || d.Is(i, nlp.FamilyNoun)
		if lower(d, i) == "with" {
			return d.Span(i, h.Last), family && r.mentions(d, h, r.sees)
		}
	}
	return note.Span{}, false
}

// goesOn reports whether one of the words follows the hit, an article or a
// preposition between them allowed.
func goesOn(d *nlp.Doc, h lexicon.Hit, words ...string) bool {
	last := d.Sentences()[d.SentenceAt(h.First)].Last
	for i := h.Last + 1; i <= min(h.Last+3, last); i++ {
		w := lower(d, i)
		for _, s := range words {
			if w == s {
				return true
			}
		}
		switch w {
		case "the", "a", "of", "his", "her", "their", "this", "that", "our", "my", "to", "an", "in", "at", "whole":
		default:
			return false
		}
	}
	return false
}

// aboutChild reports whether the hit is about the child, or nobody else.
func aboutChild(p *lint.Pass, h lexicon.Hit) bool {
	switch before(p.Note, p.Doc(), h.First) {
	case another, relative, professional:
		return false
	}
	return true
}

// byAuthor reports whether the author is the subject, or nobody is named.
func byAuthor(p *lint.Pass, h lexicon.Hit) bool {
	switch before(p.Note, p.Doc(), h.First) {
	case theAuthor, nobody:
		return true
	}
	return false
}

// emptyHouse reports whether nobody was in at the place visited: not "no one was
// in the kitchen".
func (r conflict) emptyHouse(d *nlp.Doc, h lexicon.Hit) bool {
	if r.mentions(d, h, r.distant) {
		return false
	}
	if lower(d, h.Last) != "in" && lower(d, h.Last) != "there" && lower(d, h.Last) != "present" && lower(d, h.Last) != "around" && lower(d, h.Last) != "about" {
		return true
	}
	if h.Last+1 >= len(d.Tokens()) || d.Tokens()[h.Last+1].Kind == lexicon.Punct {
		return true
	}
	switch lower(d, h.Last+1) {
	case "when", "at", "on", "so", "and", "today", "again", "this", "despite", "although":
		return true
	case "the":
		return goesOn(d, h, "house", "home", "flat", "property")
	}
	return false
}

// met reports whether the token's subject is the child by name or as the child,
// a few words before it in the same sentence.
func met(n *note.Note, d *nlp.Doc, at int) bool {
	first := d.Sentences()[d.SentenceAt(at)].First
	for i := at - 1; i >= max(first, at-4); i-- {
		if (isName(n.ChildName, d.Word(i)) || d.Is(i, nlp.ChildNoun)) && !possessed(d, i) {
			return true
		}
		if d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Negation) {
			return false
		}
	}
	return false
}

// sawChild reports whether the child is named right after "I saw".
func sawChild(n *note.Note, d *nlp.Doc, h lexicon.Hit) bool {
	last := d.Sentences()[d.SentenceAt(h.First)].Last
	for i := h.Last + 1; i <= min(h.Last+3, last); i++ {
		if isName(n.ChildName, d.Word(i)) && !possessed(d, i) || d.Is(i, nlp.ChildNoun) {
			return true
		}
	}
	return false
}

// professionalVisit reports whether the visit was another agency's.
func (r conflict) professionalVisit(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	switch before(p.Note, d, h.First) {
	case professional:
		return true
	case relative, another:
		return h.First > 0 && (lower(d, h.First-1) == "s" || lower(d, h.First-1) == "'s")
	}
	return h.Last+1 < len(d.Tokens()) && (lower(d, h.Last+1) == "by" || lower(d, h.Last+1) == "from")
}

// cameFirst reports whether an author's arrival stands shortly before "as
// arranged".
func (r conflict) cameFirst(d *nlp.Doc, h lexicon.Hit) bool {
	first := d.Sentences()[d.SentenceAt(h.First)].First
	for i := h.First - 1; i >= max(first, h.First-7); i-- {
		switch lower(d, i) {
		case "called", "visited", "visit", "hv", "arrived", "attended", "came", "went":
			return true
		}
	}
	return false
}

// visits reports whether it is the author who visited, now, and the words that
// say so: not "after I visited on Monday", nor "she visited the GP".
func (r conflict) visits(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	first, last := r.scene.clause(d, h)
	for i := first; i <= last; i++ {
		if (i < h.First || i > h.Last) && (d.Is(i, nlp.Weekday) || d.Is(i, nlp.Month) || i < h.First && d.Is(i, r.after)) {
			return note.Span{}, false
		}
	}
	if r.negated(d, h) {
		return note.Span{}, false
	}
	switch lower(d, h.Last) {
	case "visited":
		return r.reaches(p, h, last, true)
	case "attended", "at", "to":
		return r.reaches(p, h, last, false)
	case "in":
		return d.HitSpan(h), before(p.Note, d, h.First) != theAuthor || lower(d, h.First) == "was"
	}
	return d.HitSpan(h), byAuthor(p, h)
}

// reaches looks for the home, or the person, that the author went to.
func (r conflict) reaches(p *lint.Pass, h lexicon.Hit, last int, people bool) (note.Span, bool) {
	d := p.Doc()
	if !byAuthor(p, h) {
		return note.Span{}, false
	}
	from := h.First
	if from > 0 && d.Is(from-1, nlp.FirstPerson) {
		from--
	}
	for i := h.Last + 1; i <= min(h.Last+4, last); i++ {
		if d.Is(i, r.home) || people && (d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Pronoun) || isName(p.Note.ChildName, d.Word(i))) {
			return d.Span(from, i), true
		}
	}
	return note.Span{}, false
}

// heads reports whether the hit begins its sentence.
func heads(d *nlp.Doc, h lexicon.Hit) bool {
	first := d.Sentences()[d.SentenceAt(h.First)].First
	for first < h.First && d.Tokens()[first].Kind == lexicon.Punct {
		first++
	}
	return first == h.First
}

// homeVisit tells "HV to mum" from "HV to ring", where HV is the health visitor.
func (r conflict) homeVisit(d *nlp.Doc, h lexicon.Hit) bool {
	switch next := h.Last + 1; lower(d, h.Last) {
	case "to", "with", "at":
		return next < len(d.Tokens()) && !d.Is(next, r.action) && (d.Is(next, nlp.FamilyNoun) || d.Tokens()[next].Flags.Has(nlp.Capital) || isOne(lower(d, next), "the", "family", "home", "see", "his", "her", "their"))
	}
	return true
}

func isOne(w string, of ...string) bool {
	for _, s := range of {
		if w == s {
			return true
		}
	}
	return false
}

// lower is a token folded.
func lower(d *nlp.Doc, i int) string {
	return string(lexicon.AppendFold(nil, d.Word(i)))
}
