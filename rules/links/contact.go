package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// mayBe reports whether the tokens hold nothing that makes a contact one that
// was not made, is to come, or is wished for.
func (u use) mayBe(first, last int) bool {
	for i := first; i <= last; i++ {
		if cue.Of(u.d, i).Has(cue.Ahead|cue.Off|cue.Maybe|cue.Not) && !u.asPlanned(i) {
			return false
		}
	}
	return true
}

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

// fruitless reports, behind the name, that nobody was met: no reply, not in.
func (u use) fruitless() bool {
	for i := u.next; i < min(u.To+3, len(u.d.Tokens())-1); i++ {
		if !cue.Of(u.d, i).Has(cue.Not | cue.Off) {
			continue
		}
		if cue.Of(u.d, i).Has(cue.Off) {
			return true
		}
		switch u.wordAt(i + 1) {
		case "reply", "answer", "access", "response", "in", "home", "one", "attend", "available", "show":
			return true
		}
	}
	return false
}

// meets reports whether the token tells of people being in touch at this
// contact, and not of a visit somebody is to make.
func (u use) meets(i int) bool {
	if u.wordAt(i) == "c" && u.wordAt(i-1) == "/" && u.wordAt(i-2) == "t" {
		return true
	}
	if u.wordAt(i) == "there" || u.wordAt(i) == "here" {
		return cue.Of(u.d, max(u.From, i-1)).Has(cue.Be) && i > u.From
	}
	if !cue.Of(u.d, i).Has(cue.Met) || u.wordAt(i) == "met" && fulfilled[u.wordAt(i-1)] {
		return false
	}
	if i == u.From {
		return true
	}
	switch u.wordAt(i - 1) {
	case "to":
		return !baseForm(u.wordAt(i)) || came[u.wordAt(i-2)]
	case "will", "can", "could", "would":
		return !baseForm(u.wordAt(i))
	}
	return true
}

// came are words before "to see" and the like after which it was done.
var came = map[string]bool{"asked": true, "able": true, "managed": true, "came": true, "went": true, "drove": true, "travelled": true}

// fulfilled are words before "met" that make it no encounter.
var fulfilled = map[string]bool{"threshold": true, "thresholds": true, "criteria": true, "need": true, "needs": true, "was": true, "were": true, "not": true, "is": true, "are": true}

// baseForm tells the infinitives among the words of contact: "to visit".
func baseForm(w string) bool {
	switch w {
	case "visit", "see", "meet", "call", "contact", "interview", "check", "email", "telephone", "phone", "input", "work":
		return true
	}
	return false
}

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

func isContact(w string) bool {
	switch w {
	case "visit", "hv", "session", "interview", "appointment", "appt", "call", "contact", "observation", "checks", "meeting", "work", "tc", "day", "discussion", "conversation", "vt", "sv":
		return true
	}
	return false
}

func (u use) firstPerson() bool {
	for i := u.begin; i < u.Start; i++ {
		if u.d.Is(i, nlp.FirstPerson) || u.d.Is(i, nlp.AuthorNoun) {
			return true
		}
	}
	return false
}

// byOthers reports a clause before the token whose subject is an agency and not
// the author.
func (u use) byOthers(token int) bool {
	agency := false
	for i := u.begin; i < token; i++ {
		switch {
		case u.d.Is(i, nlp.FirstPerson), u.d.Is(i, nlp.AuthorNoun), cue.Of(u.d, i).Has(cue.Met):
			return agency && cue.Of(u.d, i).Has(cue.Met) && !cue.Of(u.d, i).Has(cue.With)
		case cue.Of(u.d, i).Has(cue.With | cue.At | cue.Aim):
			return false
		case u.d.Is(i, nlp.Professional):
			agency = true
		}
	}
	return agency
}

// byAgency reports a contact that an agency made, by the subject of its verb.
func (u use) byAgency(from, met int) bool {
	if isContact(u.wordAt(met)) {
		return false
	}
	agency := false
	for i := from; i < met; i++ {
		switch {
		case u.d.Is(i, nlp.FirstPerson), u.d.Is(i, nlp.AuthorNoun):
			return false
		case agency:
		case cue.Of(u.d, i).Has(cue.With | cue.At | cue.Aim):
			return false
		case u.d.Is(i, nlp.Professional), u.owners[u.wordAt(i)] == "services":
			agency = true
		}
	}
	return agency
}

// supposed reports a contact that somebody only told of, asked about or explained.
func (u use) supposed(from, met int) bool {
	for i := from; i < met; i++ {
		if cue.Of(u.d, i).Has(cue.Told|cue.Asked) && !cue.Of(u.d, i).Has(cue.Met) {
			return !u.speaksOfSelf(i, met)
		}
	}
	return false
}

// speaksOfSelf reports "explained that I was visiting".
func (u use) speaksOfSelf(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if u.d.Is(i, nlp.FirstPerson) {
			return true
		}
	}
	return false
}
