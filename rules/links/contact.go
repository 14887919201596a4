package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// mayBe reports whether the tokens hold nothing that makes a contact one that
// was not made, is to come, or is wished for.
func (u use) mayBe(first, last int) bool {
	for i := first; i <= last; i++ {
		if cue.Of(u.d, i).Has(cue.Ahead|cue.Off|cue.Maybe|cue.Not) && !u.asPlanned(i) && !u.soThat(i) && !u.needed(i) && !u.numbered(i) {
			return false
		}
	}
	return true
}

// made reports whether the tokens between a contact and what it was for leave it
// one that was made. Doubts there are about something else: "visited to see
// whether they could care for him, as part of"; so is what was not so, or needed.
func (u use) made(first, last int) bool {
	for i := first; i <= last; i++ {
		s := cue.Of(u.d, i)
		switch {
		case u.wordAt(i) == "about":
			return true // what was talked of: "about what they don't like"
		case offers[u.wordAt(i)], s.Has(cue.Off), s.Has(cue.Not) && !u.numbered(i) && (nobody[u.wordAt(i+1)] || last-i < 2): // "is not needed for"
			return false
		case s.Has(cue.Ahead) && !s.Has(cue.Not) && !u.asPlanned(i) && !needs[u.wordAt(i)] && !u.givenOut(i):
			return false
		}
	}
	return true
}

// offers are words that make a contact one that somebody is only offered.
var offers = cue.Words("offer offers offered offering")

// seenBy are participles that, right behind somebody, tell whom the author saw.
var seenBy = cue.Words("interviewed seen contacted consulted observed")

// needs are words of the future that, behind a contact, tell what it showed.
var needs = cue.Words("need needs needed needing attend chair set fixed confirmed soon required requires")

// asPlanned reports "planned" and the like said of the contact itself: "planned
// visit", "as arranged".
func (u use) asPlanned(i int) bool {
	switch u.wordAt(i) {
	case "next":
		return u.wordAt(i+1) == "door" || u.wordAt(i+1) == "to"
	case "planned", "arranged", "scheduled", "agreed", "booked", "set":
		return cue.Of(u.d, min(i+1, u.To)).Has(cue.Met|cue.Plain) || u.wordAt(i+1) == "home" || u.wordAt(i-1) == "as"
	}
	return false
}

// numbered reports "no. 3".
func (u use) numbered(i int) bool {
	if u.wordAt(i) != "no" || i >= u.To {
		return false
	}
	if u.wordAt(i+1) == "." {
		i++
	}
	return i < u.To && u.d.Tokens()[i+1].Kind == lexicon.Number
}

// needed reports "as I need his views": why it was done.
func (u use) needed(i int) bool {
	return (u.wordAt(i) == "need" || u.wordAt(i) == "needed") && i > u.From && cue.Is(u.d, i-1, nlp.FirstPerson) && u.wordAt(i+1) != "to"
}

// soThat reports "so that we could": the purpose of what was done.
func (u use) soThat(could int) bool {
	for i := could - 1; i >= max(u.From, could-soThatReach); i-- {
		if u.wordAt(i) == "so" {
			return true
		}
	}
	return false
}

// soThatReach is how many tokens the subject between "so" and "could" has at most:
// "so that her wishes and feelings could".
const soThatReach = 7

// fruitless reports, behind the name, that nobody was met: no reply, not in,
// could not be done.
func (u use) fruitless() bool {
	if u.notMade(u.next) {
		return true
	}
	for i := u.next; i < min(u.To+3, len(u.d.Tokens())-1); i++ {
		s := cue.Of(u.d, i)
		if s.Has(cue.Off) && !cue.Of(u.d, i-1).Has(cue.Not) && !earlierMiss[u.wordAt(i-1)] { // "no missed checks"
			return true
		}
		if s.Has(cue.Not) && nobody[u.wordAt(i+1)] && !u.someSaid(i+1) {
			return true
		}
	}
	return false
}

// earlierMiss are words before "missed" and the like that make it another time.
var earlierMiss = cue.Words("had she'd he'd they'd")

// someSaid reports "no one" as the subject of something else than being in: "no one
// had a mark".
func (u use) someSaid(one int) bool {
	if u.wordAt(one) != "one" {
		return false
	}
	switch u.wordAt(one + 1) {
	case "in", "home", "at", "there", "was", "answered", "answering", "came", "present", "available", "opened", ".", "":
		return false
	}
	return true
}

// notMade reports a predicate at the token that denies the contact itself: could
// not be made, didn't go ahead, was not possible.
func (u use) notMade(i int) bool {
	for end := min(u.To, i+3); i <= end; i++ {
		switch s := cue.Of(u.d, i); {
		case s.Has(cue.Not):
			return undone[u.wordAt(i+1)]
		case !s.Has(cue.Be|cue.Maybe) && u.wordAt(i) != "did" && u.wordAt(i) != "has" && u.wordAt(i) != "had":
			return false
		}
	}
	return false
}

// undone are words that, after a negation, deny a contact.
var undone = cue.Words("be been go gone take happen possible made able carried completed done")

// nobody are words that, after "no" or "not", say that nobody was met.
var nobody = cue.Words("reply answer access response in home one attend available show")

// meets reports whether the token tells of people being in touch at this
// contact, and not of a visit somebody is to make.
func (u use) meets(i int) bool {
	switch w := u.wordAt(i); w {
	case "c":
		return u.wordAt(i-1) == "/" && u.wordAt(i-2) == "t"
	case "there", "here":
		return i > u.From && cue.Of(u.d, i-1).Has(cue.Be)
	case "wishes":
		return u.wordAt(i+1) != "to"
	case "met":
		return !fulfilled[u.wordAt(i-1)]
	case "hv":
		return !u.healthVisitor(i)
	case "was", "were":
		next := u.wordAt(i + 1)
		return cue.Is(u.d, i-1, nlp.FirstPerson) && (next == "at" || next == "with")
	case "checked", "measured", "inspected":
		return true
	case "looked":
		next := u.wordAt(i + 1)
		return next == "at" || next == "round" || next == "around"
	}
	if !cue.Of(u.d, i).Has(cue.Met) {
		return false
	}
	if i == u.From || !baseForms[u.wordAt(i)] {
		return true
	}
	switch u.wordAt(i - 1) {
	case "to":
		return !u.isTask(i - 1)
	case "will", "can", "could", "would":
		return false
	}
	return true
}

// isTask reports "to" as the mark of what somebody is to do, and not of what
// something was done for: "SW to visit", "agreed to see"; but "went to see",
// "an hour at nursery to see her".
func (u use) isTask(to int) bool {
	before := to - 1
	switch {
	case before < u.From, u.d.Tokens()[before].Kind == lexicon.Punct:
		return true
	case came[u.wordAt(before)]:
		return false
	case u.wordAt(before) == "like":
		return true
	case cue.Is(u.d, before, nlp.FirstPerson), cue.Is(u.d, before, nlp.AuthorNoun), cue.Of(u.d, before).Has(cue.Ahead | cue.Asked | cue.Be | cue.Decide | cue.Told | cue.Not):
		return true
	}
	// A subject at the head of its clause: "HV to visit", "Mum to ring".
	return before == cue.Begin(u.d, before, u.From) && !contacts[u.wordAt(before)] && !cue.Of(u.d, before).Has(cue.Met|cue.Did)
}

var (
	// came are words before "to see" and the like after which it was done.
	came = cue.Words("asked able managed came went drove travelled")
	// fulfilled are words before "met" that make it no encounter.
	fulfilled = cue.Words("threshold thresholds criteria need needs was were not is are")
	// baseForms are the infinitives among the words of contact: "to visit".
	baseForms = cue.Words("visit see meet call contact interview check email telephone phone input work")
	// contacts are the nouns for a contact.
	contacts = cue.Words(`visit hv session interview appointment appt call contact observation checks meeting work tc day discussion conversation
	sv`)
	// stages are what a piece of work is counted in.
	stages = cue.Words("wk weeks topic topics area areas theme domain visit visits session sessions interview interviews appointment appointments week stage module meeting meetings day observation")
)

// metBefore is the nearest word of contact between the beginning of the sentence
// and the token, or -1.
func (u use) metBefore(token int) int {
	for i := token - 1; i >= u.From; i-- {
		if u.meets(i) {
			return i
		}
	}
	return -1
}

// healthVisitor tells "HV did a mood assessment" from "HV to the family": the
// person has a verb of their own.
func (u use) healthVisitor(i int) bool {
	return u.wordAt(i) == "hv" && (cue.Of(u.d, min(i+1, u.To)).Has(cue.Did|cue.Told|cue.Be|cue.Went) || u.wordAt(i+1) == "has" || u.wordAt(i+1) == "visited" || u.wordAt(i+1) == "saw" || u.wordAt(i+1) == "rang")
}

// firstPerson reports the author between two tokens, the latter exclusive.
func (u use) firstPerson(from, to int) bool {
	for i := from; i < to; i++ {
		if cue.Is(u.d, i, nlp.FirstPerson) || cue.Is(u.d, i, nlp.AuthorNoun) {
			return true
		}
	}
	return false
}

// byAgency reports a clause between two tokens whose subject is an agency: its
// first word that names somebody, before any verb or preposition. Who "was seen" or
// "was interviewed" did not make the contact.
func (u use) byAgency(from, to int) bool {
	if u.firstPerson(from, to) || cue.Of(u.d, to-1).Has(cue.Be) {
		return false
	}
	for i := from; i < to; i++ {
		switch {
		case u.healthVisitor(i), u.owners[u.wordAt(i)] == "agents":
			return true
		case cue.Of(u.d, i).Has(cue.With | cue.At | cue.Aim | cue.Met | cue.Did):
			return false
		case cue.Is(u.d, i, nlp.Professional):
			// "School visit" and "the GP's views" are no subjects, nor is whoever was seen.
			return !seenBy[u.wordAt(i+1)] && !contacts[u.wordAt(i+1)] && !infoNouns[u.wordAt(i+1)] && u.wordAt(i+1) != "'s"
		}
	}
	return false
}

// supposed reports a contact that somebody only told of, asked about or explained,
// unless they told of their own.
func (u use) supposed(from, met int) bool {
	for i := from; i < met; i++ {
		ofMine := cue.Of(u.d, i).Has(cue.Asked) && i > u.From && cue.Is(u.d, i-1, nlp.FirstPerson) // "I wanted the history"
		if cue.Of(u.d, i).Has(cue.Told|cue.Asked) && !cue.Of(u.d, i).Has(cue.Met) && !u.needed(i) && !ofMine {
			return !u.firstPerson(i+1, met)
		}
	}
	return false
}
