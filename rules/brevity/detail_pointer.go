package brevity

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// scope is how much of a note a pointer is about.
type scope uint8

const (
	nothing   scope = iota // a part of the contact, or something else
	paragraph              // its own paragraph
	everything
)

// scope reads the pointer: "see minutes", "details of the visit are recorded in the
// assessment" lead from the whole of a contact, "for her history see the assessment"
// and "contact: see plan" from a part of it. One in the middle of a note is about
// what stands before it, unless it names the contact or has a line to itself.
func (w pointerWords) scope(d *nlp.Doc, x pointer.Pointer) scope {
	if x.Kind == pointer.Other && !w.ownRecord(d, x) {
		return nothing
	}
	at := d.SentenceAt(x.First)
	s := around(d, x)
	if cue.Among(d, s.First, s.Last).Has(cue.Off) || w.elsewhere(d, x, s) || w.ofPart(d, x, s) {
		return nothing
	}
	named, ok := w.subject(d, x, s)
	switch {
	case !ok:
		return nothing
	case frames(d, at):
		return everything
	case named:
		return paragraph
	case d.Tokens()[d.Sentences()[at].First].Flags.Has(nlp.LineStart):
		return everything
	}
	return nothing
}

// longSentence is how many tokens on either side of a pointer belong to it, so that
// a text without a full stop costs no more than any other.
const longSentence = 120

// around is the sentence of the pointer, or what of it stands near.
func around(d *nlp.Doc, x pointer.Pointer) nlp.Sentence {
	s := d.Sentences()[d.SentenceAt(x.First)]
	s.First, s.Last = max(s.First, x.First-longSentence), min(s.Last, x.Last+longSentence)
	return s
}

// opening is how many sentences of a note say what it is about.
const opening = 4

// strange reports minutes of a meeting that only the pointer speaks of: neither the
// first sentences nor the words before it do.
func (w pointerWords) strange(d *nlp.Doc, x pointer.Pointer) bool {
	ss := d.Sentences()
	s := around(d, x)
	told := func(first, last int) bool {
		for i := first; i <= last; i++ {
			if d.Is(i, w.meeting) {
				return true
			}
		}
		return false
	}
	begin := min(ss[min(opening, len(ss))-1].Last, opening*longSentence)
	return told(x.First, s.Last) && !told(s.First, x.First-1) && !told(0, min(begin, s.First-1)) && !told(s.Last+1, begin)
}

// frames reports a sentence that stands where a note says what it is about: in its
// first sentences or paragraph, or in its last paragraph.
func frames(d *nlp.Doc, sentence int) bool {
	ss := d.Sentences()
	para := ss[sentence].Para
	return sentence < opening || para == ss[0].Para || para == ss[len(ss)-1].Para
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

// elsewhere reports a record that is not the contact's: a risk assessment, an
// assessment from 2019, minutes that have come or were agreed.
func (w pointerWords) elsewhere(d *nlp.Doc, x pointer.Pointer, s nlp.Sentence) bool {
	if x.RecordFirst > 0 && d.Is(x.RecordFirst-1, w.unlike) {
		return true
	}
	for i := s.First; i <= s.Last && x.Kind == pointer.Minutes; i++ {
		if d.Is(i, w.handled) {
			return true
		}
	}
	after := x.Last + 2
	return after <= s.Last && d.Tokens()[after].Kind == lexicon.Number && (d.Word(after-1) == "from" || d.Word(after-1) == "dated")
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
// contact itself, or its detail, or nothing; and whether the contact is named.
func (w pointerWords) subject(d *nlp.Doc, x pointer.Pointer, s nlp.Sentence) (named, ok bool) {
	first := s.First
	for first < x.First && d.Tokens()[first].Kind == lexicon.Punct {
		first++
	}
	clause := x.First
	for clause > first && !breaks(d, clause-1) {
		clause--
	}
	named = w.names(d, clause, x.First-1)
	switch {
	case !named && !w.framed(d, clause, x.First-1):
		return false, false
	case clause == first:
		return named && w.noun(d, clause, x.First-1), true
	case named && section.Label(d, s) < 0:
		return true, true
	}
	named = w.names(d, first, clause-1)
	return named, named
}

// noun reports whether a stretch names the contact or its detail by more than a
// pronoun: "details of the visit", not "this".
func (w pointerWords) noun(d *nlp.Doc, first, last int) bool {
	for i := first; i <= last; i++ {
		if d.Is(i, w.contact) || d.Is(i, w.detail) && !d.Is(i, w.pronoun) {
			return true
		}
	}
	return false
}

// framed reports a stretch of frame words only, or of none. "As recorded in" sends
// nobody on.
func (w pointerWords) framed(d *nlp.Doc, first, last int) bool {
	for i := first; i <= last; i++ {
		if i == last && strings.EqualFold(d.Word(i), "as") {
			return false
		}
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
	switch d.Word(i) {
	case ",", ";", ":", "–", "—", "-", "(", "/", ".":
		return true
	}
	return false
}

// names reports whether the first word of a stretch that tells anything names the
// contact or its detail, and nothing after "of" makes it a part. The kind of
// contact may stand before it: "placement stability meeting".
func (w pointerWords) names(d *nlp.Doc, first, last int) bool {
	if cue.Among(d, first, last).Has(cue.Last | cue.Past) {
		return false // it was another one
	}
	kinds := 0 // unknown words in a row
	for i := first; i <= last; i++ {
		switch {
		case d.Is(i, w.part) && i == first:
			return w.general(d, i+1, last)
		case d.Is(i, w.contact):
			return true
		case kinds > 0 && w.passed(d, i):
			return false
		case d.Is(i, w.detail):
			return w.unlimited(d, i+1, last)
		case !w.passed(d, i):
			if kinds++; kinds > mostKinds {
				return false
			}
		}
	}
	return false
}

// mostKinds is how many words may say of what kind a contact was.
const mostKinds = 2

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
