package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// emptyHouse reports whether nobody was in at the place visited: not "no one was
// in the kitchen".
func (r conflict) emptyHouse(d *nlp.Doc, h lexicon.Hit) bool {
	if r.byWire(d, h) || overtaken(d, h) || r.otherDay(d, h) || h.Last+1 < len(d.Tokens()) && lower(d, h.Last+1) == "until" {
		return false
	}
	if lower(d, h.Last) == "access" { // not "no access to the garden"
		return r.ends(d, h, "as", "so", "and", "at", "today", "on", "gained") || goesOn(d, h, "property", "home", "house", "flat", "address")
	}
	if !isOne(lower(d, h.Last), "in", "there", "present", "around", "about") {
		return true
	}
	return r.ends(d, h, "when", "at", "on", "so", "and", "today", "again", "this", "despite", "although") ||
		lower(d, h.Last+1) == "the" && goesOn(d, h, "house", "home", "flat", "property")
}

// otherDay reports that nobody was in on a day that is named, or when somebody else
// came: "no one was in when he got back on Friday".
func (r conflict) otherDay(d *nlp.Doc, h lexicon.Hit) bool {
	_, last := r.scene.clause(d, h)
	for i := h.Last + 1; i <= last; i++ {
		if d.Is(i, nlp.Weekday) || lower(d, i) == "when" && i < last && (d.Is(i+1, nlp.Pronoun) || d.Is(i+1, nlp.FamilyNoun)) {
			return true
		}
	}
	return false
}

// childUnseen reports that it is the child who was not seen: named before the words,
// or in the sentence before where they are all of theirs: "Not seen."
func (r conflict) childUnseen(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	w := before(p, h.First)
	if w == theChild || lower(d, h.First) != "not" {
		return w == theChild
	}
	at := d.SentenceAt(h.First)
	if first := d.Sentences()[at].First; isChild(p, first) && isOne(lower(d, h.First-1), "so", "and") { // "Olly with his dad so not seen"
		return !possessed(d, first)
	}
	if w != nobody {
		return false
	}
	if at == 0 || !heads(d, h) || !r.ends(d, h) || h.Last+1 < d.Sentences()[at].Last {
		return false
	}
	last := d.Sentences()[at-1].Last
	return isOne(d.Word(last), ".", "!") && !company(before(p, last))
}

// saw reads "I saw Leon" and "did not see Leon": the author, and the child right
// after.
func (r conflict) saw(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	if h.Entry != authorSawNot && r.negated(d, h) || !byAuthor(p, h) {
		return note.Span{}, false
	}
	s := around(d, h.First)
	for i := s.First; i < h.First; i++ {
		if d.Is(i, r.intends) {
			return note.Span{}, false
		}
	}
	for i := h.Last + 1; i <= min(h.Last+3, s.Last); i++ {
		child := isChild(p, i) || d.Is(i, nlp.ChildNoun) || h.Entry == authorSawNot && d.Is(i, nlp.Pronoun)
		if !child || possessed(d, i) {
			continue
		}
		if i+2 <= s.Last && lower(d, i+1) == "on" && d.Is(i+2, nlp.Possessive) { // alone, that is
			return note.Span{}, false
		}
		end := lexicon.Hit{First: i, Last: i}
		return d.Span(h.First, i), h.Entry != authorSawNot || r.ends(d, end, "as", "because", "so", "today", "on", "at", "when", "and", "but", "during", "this", "who")
	}
	return note.Span{}, false
}

// childFollows reports the child, by name or by a pronoun, right after the hit.
func childFollows(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	i := h.Last + 1
	return i < len(d.Tokens()) && !possessed(d, i) && (isChild(p, i) || d.Is(i, nlp.Pronoun) || i+1 < len(d.Tokens()) && d.Is(i+1, nlp.ChildNoun))
}

// met reports whether the token's subject is the child by name or as the child, a
// few words before it in the same sentence, or whether the author saw her or him.
func met(p *lint.Pass, at int) bool {
	d := p.Doc()
	s := around(d, at)
	if isOne(lower(d, at), "saw", "met") {
		return at < s.Last && d.Is(at+1, nlp.Pronoun) && before(p, at) == theAuthor
	}
	for i := at - 1; i >= max(s.First, at-4); i-- {
		if (isChild(p, i) || d.Is(i, nlp.ChildNoun)) && !possessed(d, i) {
			return true
		}
		if d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Negation) {
			return false
		}
	}
	return false
}

// named reports whether the child, by name or as the child, is the subject of the
// token: right before it, a word between them allowed.
func named(p *lint.Pass, at int) bool {
	d := p.Doc()
	first := around(d, at).First
	for i := at - 1; i >= max(first, at-2); i-- {
		if (isChild(p, i) || d.Is(i, nlp.ChildNoun)) && !possessed(d, i) {
			return i == first || !isOne(lower(d, i-1), "and", "with", "to", "about", "of", "'s", "that", "said", "for")
		}
	}
	return false
}

// byAuthor reports whether the author is the subject, or nobody is named.
func byAuthor(p *lint.Pass, h lexicon.Hit) bool {
	switch before(p, h.First) {
	case theAuthor, nobody:
		return true
	}
	return false
}

// professionalVisit reports whether the visit was another agency's.
func (r conflict) professionalVisit(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	if h.First > 0 && isSuffix(d, h.First-1) || before(p, h.First) == professional {
		return true
	}
	by := h.Last + 1
	if by >= len(d.Tokens()) || !isOne(lower(d, by), "by", "from") {
		return false
	}
	return by+1 == len(d.Tokens()) || !d.Is(by+1, nlp.FirstPerson) && !d.Is(by+1, nlp.AuthorNoun) && !isOne(lower(d, by+1), "text", "phone", "email", "letter")
}

// authorCame reports whether "unannounced" or "as arranged" says how the author
// came: it stands alone, or a verb of coming before it has the author for its
// subject.
func (r conflict) authorCame(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	if heads(d, h) && h.Entry == asArranged {
		return r.ends(d, h) && r.mentions(d, h, r.arrives)
	}
	if heads(d, h) {
		return r.ends(d, h, "as", "at", "to", "and", "so", "call", "attendance")
	}
	first, _ := r.scene.clause(d, h)
	if first == h.First { // "HV, unannounced"
		return h.Entry == unannouncedBare && r.ends(d, h) && r.mentions(d, h, r.arrives) && !company(before(p, h.First))
	}
	for i := h.First - 1; i >= max(first, h.First-8); i-- {
		if d.Is(i, r.arrives) {
			if i > 0 && (d.Is(i-1, nlp.Professional) || isOne(lower(d, i-1), "ofsted", "cafcass", "bailiffs")) { // "Ofsted came unannounced"
				return false
			}
			w := before(p, i)
			return w == theAuthor || w == nobody
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
	if r.negated(d, h) || !byAuthor(p, h) {
		return note.Span{}, false
	}
	switch lower(d, h.Last) {
	case "visited", "see", "met", "with":
		return r.reaches(p, h, last, true)
	case "attended", "at", "to":
		return r.reaches(p, h, last, false)
	}
	return d.HitSpan(h), true
}

// reaches looks for the home, or the person, that the author went to.
func (r conflict) reaches(p *lint.Pass, h lexicon.Hit, last int, people bool) (note.Span, bool) {
	d := p.Doc()
	from := h.First
	if from > 0 && d.Is(from-1, nlp.FirstPerson) {
		from--
	}
	for i := h.Last + 1; i <= min(h.Last+4, last); i++ {
		if d.Is(i, r.home) && (i == last || lower(d, i+1) != "of") || people && (d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Pronoun) || isChild(p, i)) {
			return d.Span(from, i), true
		}
	}
	return note.Span{}, false
}

// homeVisit tells "HV to mum" from "HV to ring", where HV is the health visitor.
func (r conflict) homeVisit(d *nlp.Doc, h lexicon.Hit) bool {
	switch next := h.Last + 1; lower(d, h.Last) {
	case "to", "with", "at":
		return next < len(d.Tokens()) && !d.Is(next, r.action) && (d.Is(next, nlp.FamilyNoun) || d.Tokens()[next].Flags.Has(nlp.Capital) || isOne(lower(d, next), "the", "family", "home", "see", "his", "her", "their"))
	}
	return true
}
