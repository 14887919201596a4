package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// gates are the word classes by which field-text-conflict tells what a phrase
// says about this contact.
type gates struct {
	// reports are verbs that put what follows into somebody else's mouth.
	reports lexicon.Class
	// distant are words of contact at a distance.
	distant lexicon.Class
	// after is a word that puts a visit before or behind the present contact.
	after lexicon.Class
	// action are the verbs that follow "HV to" where HV is the health visitor.
	action lexicon.Class
	// sees are verbs of seeing and speaking with, intends makes them a wish, and
	// unwilling denies them.
	sees, intends, unwilling lexicon.Class
	// stays are words of keeping company, elsewhere places that are not with the
	// child, home the places visited.
	stays, elsewhere, home lexicon.Class
	// arrives are verbs of coming to a visit.
	arrives lexicon.Class
	// stops are words after which a statement is complete: no noun of theirs can
	// make "on his own" a bike of his own.
	stops lexicon.Class
}

func newConflict(w *lexicon.Builder) conflict {
	return conflict{scene: newScene(w), gates: gates{
		reports:   w.Class("said", "says", "told", "reported", "reports", "stated", "states", "explained", "advised", "informed", "claimed", "claims", "confirmed", "heard", "believes", "thinks", "thought", "complained", "disclosed", "alleged", "alleges", "according", "mentioned", "described", "recalled"),
		distant:   w.Class("rang", "ring", "call", "calls", "phone", "phoned", "telephone", "telephoned", "mobile", "text", "texts", "texted", "email", "emails", "emailed", "voicemail", "message", "messages", "number", "letter", "letters", "tc", "landline"),
		after:     w.Class("after", "before", "following", "since", "from", "regarding", "re", "about", "discussed", "discuss", "arrange", "arranging", "rearrange", "confirm", "confirmed", "confirming", "cancel", "cancelling", "offered", "offer", "request", "requested", "asked", "during"),
		sees:      w.Class("seen", "saw", "see", "seeing", "spoken", "spoke", "speak", "speaking", "talk", "talked", "talking", "met", "meet", "told", "showed", "chatted", "sat", "spent", "played", "visited", "said", "chat", "conversation"),
		intends:   w.Class("offered", "asked", "wanted", "hoped", "tried", "attempted", "hope", "plan", "planning", "intend", "intended", "requested", "agreed", "arranged", "arrange", "about", "discussed", "need", "needs", "needed", "suggested", "suggest", "aim", "importance", "try", "want", "wish", "wished", "explained"),
		unwilling: w.Class("declined", "refused", "unable", "impossible", "reluctant", "unwilling", "difficult", "nowhere"),
		stays:     w.Class("present", "stayed", "remained", "sat", "stood", "there", "listened", "stay", "remain", "remaining", "sitting", "joined", "hovered", "hovering"),
		elsewhere: w.Class("garden", "kitchen", "upstairs", "downstairs", "outside", "work", "hall", "hallway", "door", "car", "bedroom", "asleep", "phone", "landing", "yard", "lounge", "bed", "bathroom", "next", "another", "other", "shop", "hospital"),
		home:      w.Class("home", "house", "flat", "address", "property", "placement", "hostel", "caravan", "bungalow", "refuge"),
		action:    w.Class("ring", "call", "visit", "see", "follow", "send", "refer", "contact", "complete", "review", "weigh", "attend", "check", "book", "arrange", "speak", "discuss", "provide", "email", "update", "offer", "continue", "monitor", "support", "liaise", "make", "do", "be", "have"),
		arrives:   w.Class("called", "visited", "visit", "hv", "arrived", "attended", "came", "went", "dropped", "turned", "popped", "knocked", "drove", "saw", "met", "visiting", "attending", "calling"),
		stops:     w.Class("in", "at", "on", "for", "and", "but", "as", "to", "so", "when", "while", "whilst", "with", "after", "before", "during", "upstairs", "downstairs", "outside", "today", "first", "again", "about", "who", "because", "since", "this", "then", "by", "from", "until", "where", "also", "twice", "without", "he", "she", "they", "i", "we", "away", "now", "yesterday", "briefly", "which", "either", "or", "despite", "due", "home"),
	}}
}

// holds decides what a hit says about this contact and this child: under which
// entry it counts, in which words, and whether at all.
func (r conflict) holds(p *lint.Pass, h lexicon.Hit) (entry int, span note.Span, ok bool) {
	span = p.Doc().HitSpan(h)
	switch h.Entry {
	case inPersonSign:
		return h.Entry, span, !r.visitToCome(p.Doc(), h)
	case inPersonPlace:
		return h.Entry, span, atPlace(p.Doc(), h.First)
	}
	now := r.scene.now(p, h) || h.Entry == callHeading && made(p.Doc(), h)
	if !now || h.Entry != childMet && r.reported(p, h) {
		return 0, span, false
	}
	switch h.Entry {
	case aloneWord:
		return r.aloneness(p, h)
	case duration:
		span, ok = r.stayed(p, h)
	case inCompany, companion:
		span, ok = r.accompanied(p, h)
	case timeAlone:
		return seenAlone, span, !r.negated(p.Doc(), h) && byAuthor(p, h) && childFollows(p, h)
	case seenWithWhom:
		span, ok = r.withRelative(p, h)
	case spokeWith:
		span, ok = r.saw(p, h)
		ok = ok && !r.byWire(p.Doc(), h)
	case sawWhom, authorSawNot:
		span, ok = r.saw(p, h)
	case wentThere:
		span, ok = r.visits(p, h)
	default:
		ok = r.whoWasSeen(p, h)
	}
	return h.Entry, span, ok
}

// whoWasSeen decides on the entries about people whose words need nothing added.
func (r conflict) whoWasSeen(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	switch h.Entry {
	case notSeenAlone:
		return aboutChild(p, h) && (lower(d, h.First) != "but" || seenBefore(d, h))
	case neverLeft:
		return company(before(p, h.First))
	case stayedWithUs:
		return company(subjectOf(p, h.First)) && r.ends(d, h, "and", "as", "while") && !overtaken(d, h) && !r.mentions(d, h, r.after)
	case nobodyIn:
		return r.emptyHouse(d, h)
	case noAnswer:
		return !r.byWire(d, h) && !overtaken(d, h) && r.ends(d, h, "at", "to", "so", "and", "card", "when", "despite", "after", "today")
	case visitByWire:
		return !r.mentions(d, h, nlp.FutureWord) && !r.negated(d, h) && byAuthor(p, h)
	case notSeen:
		return r.childUnseen(p, h) && !overtaken(d, h) && (lower(d, h.Last) == "i" || r.ends(d, h, "so", "as", "at", "today", "and", "but", "when", "during", "because", "on"))
	case notInSchool:
		return before(p, h.First) == theChild
	case childAway:
		return named(p, h.First) && r.today(d, h) && !overtaken(d, h)
	case atClub:
		return named(p, h.First) && r.ends(d, h, "with", "so", "and", "when", "today", "at", "until", "before") && r.today(d, h) && !overtaken(d, h)
	case childActed, childJoined:
		return named(p, h.First) && r.today(d, h) && !r.negated(d, h) && !r.byWire(d, h)
	case seenHead:
		return h.First > 0 && isChild(p, h.First-1) && heads(d, lexicon.Hit{First: h.First - 1, Last: h.Last}) && r.ends(d, h, "today")
	case childSeenThere:
		return before(p, h.First) == theChild && !r.negated(d, h)
	case otherMet:
		return before(p, h.First) == another
	case childMet:
		return !r.negated(d, h) && met(p, h.First)
	}
	return r.howItWas(p, h)
}

// howItWas decides on the entries about the kind of contact.
func (r conflict) howItWas(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	switch h.Entry {
	case unannouncedVisit, announcedVisit:
		return !r.negated(d, h) && !r.professionalVisit(p, h)
	case unannouncedBare, asArranged:
		return !r.negated(d, h) && r.authorCame(p, h)
	case letIn:
		return before(p, h.First) != theAuthor
	case visitHeading, statutoryHeading:
		return heads(d, h) && !r.mentions(d, h, r.after) && !r.mentions(d, h, nlp.FutureWord)
	case hvTo:
		return heads(d, h) && !r.mentions(d, h, r.after) && r.homeVisit(d, h)
	case callHow:
		return d.SentenceAt(h.First) == 0 && !r.toWorker(d, h) && isOne(lower(d, 0), "spoke", "spoken", "discussed", "discussion", "contact", "contacted", "update")
	case callHeading:
		return h.First == 0 && !goesOn(d, h, "bell", "doorbell", "buzzer", "intercom")
	}
	return true
}

// visitToCome reports a visit that is only spoken of, as one still to be made or not
// made: "to rearrange tomorrow's visit", "in place of today's visit".
func (r conflict) visitToCome(d *nlp.Doc, h lexicon.Hit) bool {
	if !isOne(lower(d, h.First), "visit", "visits", "hv") {
		return false
	}
	for i := around(d, h.First).First; i < h.First; i++ {
		if d.Is(i, nlp.FutureWord) || isOne(lower(d, i), "rearrange", "re-arrange", "reschedule", "cancel", "cancelling", "postpone", "instead", "lieu") || lower(d, i) == "place" && lower(d, i+1) == "of" {
			return true
		}
	}
	return false
}

// made reports a call in the past tense: what it was for may be still to come.
func made(d *nlp.Doc, h lexicon.Hit) bool {
	return isOne(lower(d, h.Last), "rang", "phoned", "telephoned", "emailed", "texted")
}

// toWorker reports a call to another worker only: "spoke by phone to the GP".
func (r conflict) toWorker(d *nlp.Doc, h lexicon.Hit) bool {
	return r.mentions(d, h, nlp.Professional) && !r.mentions(d, h, nlp.FamilyNoun)
}

// atPlace reports "at school", "in the flat": not "email from the nursery".
func atPlace(d *nlp.Doc, i int) bool {
	i--
	for i > 0 && isOne(lower(d, i), "the", "his", "her", "their", "family", "foster", "a") {
		i--
	}
	return i >= 0 && isOne(lower(d, i), "at", "in", "into", "outside", "round", "inside")
}

// reported reports whether the clause before the hit is somebody else's account.
func (r conflict) reported(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	s := around(d, h.First)
	for i := h.First - 1; i >= s.First; i-- {
		if d.Tokens()[i].Kind == lexicon.Punct && (d.Word(i) == ";" || d.Word(i) == ".") {
			return false
		}
		if i > s.First && d.Is(i, nlp.FirstPerson) && isOne(lower(d, i-1), "so", "but", "and", "then", "therefore") {
			return false // "School said that Sam was off so I was unable to see him"
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
	s := around(d, h.First)
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && d.Is(i, c) {
			return true
		}
	}
	return false
}

// byWire reports whether the sentence speaks of contact at a distance. A bell may
// be rung as well.
func (r conflict) byWire(d *nlp.Doc, h lexicon.Hit) bool {
	s := around(d, h.First)
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && d.Is(i, r.distant) && !goesOn(d, lexicon.Hit{First: i, Last: i}, "bell", "doorbell", "buzzer", "intercom") {
			return true
		}
	}
	return false
}

// today reports that the clause names no other day, but for one that it lasts until.
func (r conflict) today(d *nlp.Doc, h lexicon.Hit) bool {
	first, last := r.scene.clause(d, h)
	for i := first; i <= last; i++ {
		if (d.Is(i, nlp.Weekday) || d.Is(i, nlp.Month)) && !isOne(lower(d, max(i-1, 0)), "until", "till") {
			return false
		}
	}
	return true
}

// overtaken reports whether the sentence goes on to say that it did not last:
// "nobody home, but they pulled up as I was leaving".
func overtaken(d *nlp.Doc, h lexicon.Hit) bool {
	s := around(d, h.First)
	for i := h.Last + 1; i <= s.Last; i++ {
		if isOne(lower(d, i), "but", "then", "first", "initially", "eventually", "later", "returned") || lower(d, i) == "found" && i < s.Last && d.Is(i+1, nlp.Pronoun) || lower(d, i) == "arrived" && !d.Is(i-1, nlp.FirstPerson) {
			return true
		}
	}
	return false
}

// ends reports whether the statement is complete with the hit: a mark, the end,
// or one of the words follows.
func (r conflict) ends(d *nlp.Doc, h lexicon.Hit, words ...string) bool {
	next := h.Last + 1
	return next >= len(d.Tokens()) || d.Tokens()[next].Flags.Has(nlp.LineStart) || d.Tokens()[next].Kind == lexicon.Punct && !isOne(d.Word(next), "'", "’", "-", "/") || isOne(lower(d, next), words...)
}

// goesOn reports whether one of the words follows the hit, an article or a
// preposition between them allowed.
func goesOn(d *nlp.Doc, h lexicon.Hit, words ...string) bool {
	last := around(d, h.First).Last
	for i := h.Last + 1; i <= min(h.Last+3, last); i++ {
		w := lower(d, i)
		if isOne(w, words...) {
			return true
		}
		switch w {
		case "the", "a", "of", "his", "her", "their", "this", "that", "our", "my", "to", "an", "in", "at", "whole":
		default:
			return false
		}
	}
	return false
}

// heads reports whether the hit begins its sentence.
func heads(d *nlp.Doc, h lexicon.Hit) bool {
	first := around(d, h.First).First
	for first < h.First && (d.Tokens()[first].Kind == lexicon.Punct || d.Tokens()[first].Flags.Has(nlp.Bullet)) {
		first++
	}
	return first == h.First
}
