package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// aloneness decides what "alone" says: that the child was seen so, or was not,
// or neither.
func (r conflict) aloneness(p *lint.Pass, h lexicon.Hit) (int, note.Span, bool) {
	d := p.Doc()
	first, last := r.scene.clause(d, h)
	none := note.Span{}
	if lower(d, h.Last) == "own" && !r.complete(d, h) || othersDid(p, h) {
		return aloneWord, none, false
	}
	if lower(d, h.Last) == "us" || lower(d, h.First) == "just" { // "just the two of us", "just him and me"
		return seenAlone, d.HitSpan(h), r.withChild(p, h)
	}
	verb := -1
	for i := h.First - 1; i >= max(first, h.First-6) && verb < 0; i-- {
		if d.Is(i, r.sees) {
			verb = i
		}
	}
	if verb < 0 {
		if i := notGot(d, h, first); i >= 0 { // "not able to get Cerys alone"
			return notSeenAlone, d.Span(i, h.Last), true
		}
		return aloneSign, d.HitSpan(h), r.signOfAlone(p, h, last)
	}
	for i := verb - 1; i >= max(first, verb-4); i-- {
		if isOne(lower(d, i), "want", "wish") && i-1 >= first && d.Is(i-1, nlp.Negation) { // "did not wish to be seen alone"
			break
		}
		if d.Is(i, r.intends) {
			return aloneWord, none, false
		}
	}
	for i := h.First - 1; i >= first; i-- {
		if i < verb && lower(d, i) == "and" {
			break
		}
		if d.Is(i, nlp.Negation) || d.Is(i, r.unwilling) {
			return notSeenAlone, d.Span(i, h.Last), r.ofAuthorAndChild(p, verb, h)
		}
	}
	if isOne(lower(d, verb), "told", "showed", "said", "sat", "played") {
		return aloneSign, d.HitSpan(h), before(p, verb) == theChild
	}
	return seenAlone, d.Span(verb, h.Last), r.ofAuthorAndChild(p, verb, h)
}

// notGot finds the beginning of "not able to get her alone" before its last word, -1
// if there is none.
func notGot(d *nlp.Doc, h lexicon.Hit, first int) int {
	got := false
	for i := h.First - 1; i >= max(first, h.First-7); i-- {
		got = got || isOne(lower(d, i), "get", "catch", "manage", "have") && i >= h.First-3
		if got && (d.Is(i, nlp.Negation) || lower(d, i) == "unable") {
			return i
		}
	}
	return -1
}

// seenBefore reports a verb of seeing before the hit in its sentence: "was seen, but
// not alone", and not "plays out, but not alone".
func seenBefore(d *nlp.Doc, h lexicon.Hit) bool {
	for i := h.First - 1; i >= around(d, h.First).First; i-- {
		if isOne(lower(d, i), "seen", "saw", "spoken", "spoke", "met") {
			return true
		}
	}
	return false
}

// withChild reports that the sentence names the child.
func (r conflict) withChild(p *lint.Pass, h lexicon.Hit) bool {
	s := around(p.Doc(), h.First)
	for i := s.First; i <= s.Last; i++ {
		if isChild(p, i) && !possessed(p.Doc(), i) {
			return true
		}
	}
	return false
}

// complete reports whether nothing follows "on his own" that could be his own.
func (r conflict) complete(d *nlp.Doc, h lexicon.Hit) bool {
	next := h.Last + 1
	return next >= len(d.Tokens()) || d.Tokens()[next].Kind != lexicon.Word || d.Tokens()[next].Flags.Has(nlp.LineStart) || d.Is(next, r.stops)
}

// signOfAlone reads "on her own at the bus stop she told me": the verb follows.
func (r conflict) signOfAlone(p *lint.Pass, h lexicon.Hit, last int) bool {
	d := p.Doc()
	for i := h.Last + 1; i <= last; i++ {
		if d.Is(i, r.sees) {
			return true
		}
	}
	return h.First > 0 && isChild(p, h.First-1)
}

// ofAuthorAndChild reports that it is the author who sees, and the child who is
// seen: not "Mum spoke to me alone", nor "I saw his sister alone".
func (r conflict) ofAuthorAndChild(p *lint.Pass, verb int, h lexicon.Hit) bool {
	subject := before(p, verb)
	if company(subject) {
		return false
	}
	first := around(p.Doc(), verb).First
	for i := verb + 1; i < h.First; i++ {
		if w := refers(p, i, first); company(w) || w == theAuthor && subject != theChild {
			return false
		}
	}
	return true
}

// othersDid reports "seen alone by his therapist".
func othersDid(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	last := around(d, h.First).Last
	for i := h.Last + 1; i <= min(h.Last+1, last); i++ {
		if lower(d, i) == "by" {
			return i == last || !d.Is(i+1, nlp.FirstPerson) && !d.Is(i+1, nlp.AuthorNoun)
		}
	}
	return false
}

// stayed reports whether somebody else was present throughout this visit, and the
// words that say so.
func (r conflict) stayed(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	if r.negated(d, h) || !r.wholeVisit(d, h) {
		return note.Span{}, false
	}
	if lap := r.onLap(d, h); lap >= 0 {
		return d.Span(lap, h.Last), true
	}
	subject, at := personBefore(p, h.First)
	if company(subject) && at == h.First-1 && r.seenWith(d, at) { // "seen with mother throughout"
		return d.Span(at-1, h.Last), true
	}
	if from := satBy(d, at); company(subject) && from >= 0 {
		return d.Span(from, h.Last), true
	}
	for at > 0 && isOne(lower(d, at-1), "with", "beside", "near", "by") { // "sat with us"
		subject, at = personBefore(p, at)
	}
	if company(subject) {
		first, ok := r.presence(d, at+1, h.First-1)
		return d.Span(max(first, 0), h.Last), ok
	}
	s := around(d, h.First)
	for i := h.Last + 1; i <= min(h.Last+8, s.Last); i++ { // "throughout, Mum stayed in the room"
		if company(refers(p, i, s.First)) {
			_, ok := r.presence(d, i+1, min(i+6, s.Last))
			return d.Span(h.First, i), ok
		}
	}
	return note.Span{}, false
}

// onLap finds a relative on whose lap, or at whose side, somebody was for as long as
// the hit says, -1 if there is none.
func (r conflict) onLap(d *nlp.Doc, h lexicon.Hit) int {
	first, _ := r.scene.clause(d, h)
	for i := first; i+2 < h.First; i++ {
		if d.Is(i, nlp.FamilyNoun) && possessed(d, i) && isOne(lower(d, i+2), "lap", "knee", "arms", "hip", "side") {
			return i
		}
	}
	return -1
}

// withRelative reads "Abe seen with mum": the child, and a relative right after.
func (r conflict) withRelative(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	last := around(d, h.First).Last
	i := h.Last + 1
	if i <= last && d.Is(i, nlp.Possessive) {
		i++
	}
	if i > last || !d.Is(i, nlp.FamilyNoun) || possessed(d, i) || before(p, h.First) != theChild || othersDid(p, lexicon.Hit{First: i, Last: i}) {
		return note.Span{}, false
	}
	end := lexicon.Hit{First: i, Last: i}
	return d.Span(h.First, i), r.ends(d, end, "as", "at", "and", "present", "today", "because", "due", "in") && r.today(d, h) && !r.negated(d, h)
}

// satBy finds the verb of "sat between her parents" before the relative, -1 if there
// is none.
func satBy(d *nlp.Doc, at int) int {
	i := at - 1
	if i > 0 && d.Is(i, nlp.Possessive) {
		i--
	}
	if i < 1 || !isOne(lower(d, i), "with", "between", "beside", "to", "by", "on") {
		return -1
	}
	for j := i - 1; j >= max(i-2, 0); j-- {
		if isOne(lower(d, j), "sat", "sitting", "cuddled", "clung", "huddled") {
			return j
		}
	}
	return -1
}

// seenWith reports "with" before the person, and a verb of seeing before that.
func (r conflict) seenWith(d *nlp.Doc, at int) bool {
	first := around(d, at).First
	if at <= first || lower(d, at-1) != "with" {
		return false
	}
	for i := at - 2; i >= first; i-- {
		if isOne(lower(d, i), "seen", "saw", "spoke", "spoken", "talked") {
			return true
		}
	}
	return false
}

// wholeVisit reports whether the words of duration are about this visit: they
// stand for themselves, or name it, and not a birth or another meeting.
func (r conflict) wholeVisit(d *nlp.Doc, h lexicon.Hit) bool {
	if lower(d, h.Last) != "throughout" || r.complete(d, h) {
		return true
	}
	return goesOn(d, h, "visit", "conversation", "talk", "session", "time", "discussion", "chat", "interview", "hour")
}

// presence reports whether words of keeping company stand between two tokens, and
// the first of them: "in the room", "sat with us", "present".
func (r conflict) presence(d *nlp.Doc, from, to int) (first int, ok bool) {
	first = -1
	for i := from; i <= to; i++ {
		if d.Is(i, r.elsewhere) {
			return -1, false
		}
		here := d.Is(i, r.stays) || lower(d, i) == "with" && i < to && (d.Is(i+1, nlp.FirstPerson) || d.Is(i+1, nlp.Pronoun))
		if lower(d, i) == "room" && i >= from+2 && isOne(lower(d, i-2), "in") {
			here = true
		}
		if here && first < 0 {
			first = i
			if lower(d, i) == "room" {
				first = i - 2
			}
		}
	}
	return first, first >= 0
}

// company reports somebody whose presence means that the child was not alone.
func company(w who) bool { return w == relative || w == another || w == professional }

// accompanied reads "in the presence of his mother" and "with Mum present".
func (r conflict) accompanied(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	s := around(d, h.First)
	if h.Entry == inCompany {
		if company(before(p, h.First)) { // it is Mum who was spoken to
			return note.Span{}, false
		}
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
	if lower(d, h.First) == "together" {
		return r.seenTogether(p, h)
	}
	family := false
	for i := h.First - 1; i >= max(s.First, h.First-5); i-- {
		family = family || d.Is(i, nlp.FamilyNoun)
		if isOne(lower(d, i), "with", "w") {
			return d.Span(i, h.Last), family && r.mentions(d, h, r.sees)
		}
	}
	return note.Span{}, false
}

// seenTogether reads "spoke to Cai and his mum together": a verb of seeing, and then
// the child and a relative.
func (r conflict) seenTogether(p *lint.Pass, h lexicon.Hit) (note.Span, bool) {
	d := p.Doc()
	child, relatives := false, false
	for i := h.First - 1; i >= max(around(d, h.First).First, h.First-8); i-- {
		if isOne(lower(d, i), "saw", "seen", "spoke", "spoken") {
			return d.Span(i, h.Last), child && relatives && byAuthor(p, lexicon.Hit{First: i, Last: i})
		}
		child = child || isChild(p, i) && !possessed(d, i)
		relatives = relatives || d.Is(i, nlp.FamilyNoun) && !possessed(d, i)
	}
	return note.Span{}, false
}

// aboutChild reports whether the hit is about the child, or nobody else.
func aboutChild(p *lint.Pass, h lexicon.Hit) bool { return !company(before(p, h.First)) }
