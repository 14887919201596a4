package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// purpose reports a contact made for the document: visit for, spoke to her as
// part of, seen to complete.
func (u use) purpose() bool {
	if u.isPurpose() {
		return true
	}
	aim := u.aim()
	if aim < 0 || u.fruitless() {
		return false
	}
	if u.hadOwn(aim) || u.wordAt(u.Governor-1) == "working" && !u.byAuthor(u.Governor-1) {
		return false
	}
	met := u.metBefore(aim)
	if met < 0 {
		return u.foremost(aim) || u.manner(aim) || u.takenDown(aim) || u.todays(aim)
	}
	if u.sort == short && !contacts[u.wordAt(met)] && !inPerson[u.wordAt(met)] && !u.closes() {
		return false
	}
	from := cue.Begin(u.d, met, u.From)
	others := u.byAgency(from, met) && !u.firstPerson(met, aim) && !u.gives(from, aim) // "gave me"
	return !others && !u.consulted(from, met) && u.mayBe(from, u.topic(from, met)) && u.made(met+1, aim-1) && !u.wanted(aim, met) && !u.supposed(from, met)
}

// hadOwn reports what somebody else has, or has had, for the document: "Mum has had
// an appointment through for", "Dad has an interview for".
func (u use) hadOwn(aim int) bool {
	i := cue.Find(u.d, u.begin, aim-1, cue.Met)
	return i > u.begin && !u.firstPerson(u.begin, aim) && u.hasHad(u.begin, i)
}

// hasHad reports "has had", or "has an" at their end, between two tokens, the latter
// exclusive.
func (u use) hasHad(from, to int) bool {
	for i := from + 1; i < to; i++ {
		w := u.wordAt(i - 1)
		if (w == "has" || w == "have") && (u.wordAt(i) == "had" || i == to-1 && cue.Of(u.d, i).Has(cue.Article)) {
			return true
		}
	}
	return false
}

// consulted reports one of the family who saw some professional other than the
// author: "Mum saw the midwife for".
func (u use) consulted(from, met int) bool {
	end := min(met+consultReach, u.To)
	if u.firstPerson(from, end+1) || cue.Of(u.d, met-1).Has(cue.Be) || cue.Find(u.d, met+1, end, cue.With|cue.At) >= 0 {
		return false
	}
	subject, object := false, false
	for i := from; i < met; i++ {
		subject = subject || cue.Is(u.d, i, nlp.FamilyNoun) || cue.Is(u.d, i, nlp.Pronoun)
	}
	for i := met + 1; i <= end; i++ {
		object = object || cue.Is(u.d, i, nlp.Professional)
	}
	return subject && object
}

// consultReach is how many tokens behind the verb the professional may stand.
const consultReach = 3

// gives reports an agency that gave what it knows.
func (u use) gives(from, to int) bool {
	for i := from; i < to; i++ {
		switch u.wordAt(i) {
		case "gave", "provided", "supplied":
			return true
		case "back":
			if u.wordAt(i+1) == "with" || u.wordAt(i+1) == "w" {
				return true
			}
		}
	}
	return false
}

// topic is the token of "about" behind a word of contact, from which on there
// stands what was talked of, or else the last token.
func (u use) topic(first, last int) int {
	for i := first + 1; i < last; i++ {
		if u.wordAt(i) == "about" && cue.Among(u.d, first, i-1).Has(cue.Met) {
			return i
		}
	}
	return last
}

// inPerson are the verbs of contact beside which a short form is believed.
var inPerson = cue.Words("visited seen saw met")

// closes reports a short form that ends its sentence right behind "for" or "part
// of", letters in capitals: "spoke to his teacher for SA."
func (u use) closes() bool {
	w := u.wordAt(u.Start - 1)
	letters := u.First == u.Last
	return (w == "for" || w == "of") && (!letters || u.d.Tokens()[u.First].Flags.Has(nlp.AllCaps)) && (u.next > u.To || u.next == u.To && u.wordAt(u.next) == ".")
}

// manner reports a visit's note that begins with how and when it was made, and
// for what: "Unannounced, 5pm, for the core assessment."
func (u use) manner(aim int) bool {
	if u.d.SentenceAt(u.First) != 0 || aim == u.From || !u.p.ContactType().IsVisit() {
		return false
	}
	for i := u.From; i < aim; i++ {
		if u.d.Tokens()[i].Kind == lexicon.Word && !manners[u.wordAt(i)] && !cue.Of(u.d, i).Has(cue.Clock) {
			return false
		}
	}
	return true
}

var manners = cue.Words("unannounced announced planned joint home visit statutory today at and with")

// todays reports what a visit's note says of today, with no word of being in touch:
// "Dad's turn today for the parenting assessment".
func (u use) todays(aim int) bool {
	if u.sort != named || !u.p.ContactType().IsVisit() || cue.Is(u.d, u.From, nlp.Professional) {
		return false
	}
	today := false
	for i := u.From; i < aim; i++ {
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Asked | cue.Told | cue.Off | cue.Not | cue.Maybe | cue.Arrive) {
			return false
		}
		today = today || u.wordAt(i) == "today" || u.wordAt(i) == "today's"
	}
	return today && !u.wanted(aim, aim-1)
}

// takenDown reports what somebody said, wrote or showed that was taken for the
// document: "Mum's account was taken down for".
func (u use) takenDown(aim int) bool {
	said := false
	for i := cue.Begin(u.d, aim, u.From); i < aim; i++ {
		switch w := u.wordAt(i); {
		case accountsOf[w]:
			said = true
		case said && takings[w]:
			return u.mayBe(u.begin, aim) && !u.wanted(aim, i)
		}
	}
	return false
}

var (
	accountsOf = cue.Words("account accounts statement version words what answers comments photos photographs measurements notes drawings drawing observations story side")
	takings    = cue.Words("taken noted recorded written took wrote down drawn")
)

// wanted reports words that ask for the document and make no contact for it:
// asked for, referral for, threshold met for.
func (u use) wanted(aim, met int) bool {
	if u.dated(met) {
		return true
	}
	if u.wordAt(aim) == "for" && cue.Of(u.d, met).Has(cue.Asked) && !contacts[u.wordAt(met)] && u.wordAt(met+1) != "about" {
		return true
	}
	last := aim - 1
	for last > u.From && coming[u.wordAt(last)] {
		last-- // "consent came today for"
	}
	before := u.wordAt(last)
	if u.wordAt(aim) == "and" || before == "order" && u.wordAt(last-1) == "in" {
		return false // "to get consent and begin", "in order to"
	}
	if u.givenOut(last) {
		return false
	}
	return wants[before] || before == "met" && fulfilled[u.wordAt(last-1)]
}

// dated reports a date before the word of contact, which is for something to come:
// "the date that I gave for".
func (u use) dated(met int) bool {
	for i := met - 1; i >= max(u.From, met-dateReach); i-- {
		if w := u.wordAt(i); w == "date" || w == "dates" {
			return true
		}
	}
	return false
}

// dateReach is how far before the word of contact its date may stand, in tokens.
const dateReach = 4

// givenOut reports "requested" said of information that is now given: "dates of
// jabs requested", "shared as requested".
func (u use) givenOut(requested int) bool {
	if u.wordAt(requested) != "requested" {
		return false
	}
	for i := requested - 1; i >= max(u.From, requested-infoReach); i-- {
		if u.wordAt(i) == "as" || infoNouns[u.wordAt(i)] {
			return true
		}
	}
	return false
}

// infoReach is how many tokens "of jabs I had" may take up.
const infoReach = 4

var infoNouns = cue.Words("info information dates details checks figures history chronology summary records jabs immunisations")

// coming are words that may stand between what is wanted and what for.
var coming = cue.Words("today yesterday now came come in back through received signed given agreed")

var wants = cue.Words(`ask asked asking request requested referral referred consent date dates deadline timescale timescales threshold need
	reason reasons plan recommendation application applied letter template agreement funding list wait waiting allocated
	allocation grounds criteria order directions directed called push pushed due booked paperwork permission instructed
	assessed put ready eligible suitable expected invited screened open opened case fee`)

// aim is the first token of the words of purpose before the name, or -1: for,
// as part of, to complete, carry on with, re.
func (u use) aim() int {
	g := u.Governor
	if g < 0 {
		// "re: s47"
		if i := u.Start - 2; i >= u.From && u.wordAt(i) == "re" {
			return i
		}
		return -1
	}
	w, before := u.wordAt(g), u.wordAt(g-1)
	switch {
	case w == "of" && before == "part" && u.wordAt(g-2) == "be":
		return -1 // who has to be part of it
	case aims[w], aimPairs[before+" "+w]:
		if before == "because" || before == "due" {
			return g - 1
		}
		if aims[w] {
			return g
		}
		return max(u.From, g-2)
	case w == "with" && (resumed[before] || before == "off" && u.wordAt(g-2) == "left"):
		return g - 2
	case w == "with" && before == "help" && u.wordAt(g-2) == "to":
		return g - 2
	case w == "of" && chunks[before]:
		return u.ofWhole(g)
	case w == "in" && u.including(g) >= 0:
		return u.including(g)
	case particles[w] && cue.Of(u.d, g-1).Has(cue.Did):
		g-- // carry out, finish off
	}
	if w == "on" && u.spent(g) {
		return g
	}
	if g > u.From && (cue.Of(u.d, g).Has(cue.Did) || serve[u.wordAt(g)]) {
		switch u.wordAt(g - 1) {
		case "to", "and", "could":
			return g - 1
		case "i", "we":
			if before := u.wordAt(g - 2); before == "before" || before == "until" {
				return g - 2
			}
		}
	}
	return -1
}

// ofWhole is the aim before the part of a document that "of" follows, or -1: "as part
// of the family network section of".
func (u use) ofWhole(of int) int {
	for i := of - 1; i >= max(u.begin, of-partReach); i-- {
		if w := u.wordAt(i); aims[w] || aimPairs[u.wordAt(i-1)+" "+w] {
			return i
		}
	}
	return -1
}

// partReach is how many tokens the part's own name may take up.
const partReach = 6

// including is the "to" of "to include him in", or -1.
func (u use) including(in int) int {
	for i := in - 1; i > max(u.begin, in-4); i-- {
		if u.wordAt(i) == "include" && u.wordAt(i-1) == "to" {
			return i - 1
		}
	}
	return -1
}

// spent reports time spent, in the clause before "on".
func (u use) spent(on int) bool {
	for i := on - 1; i >= u.begin; i-- {
		switch u.wordAt(i) {
		case "spent", "worked", "session", "concentrated", "focused", "focussed":
			return true
		}
	}
	return false
}

var (
	aims      = cue.Words("for towards toward re regarding under concerning during within")
	aimPairs  = pairs("part of,purpose of,purposes of,respect of,course of,because of,relation to,contribution to,contribute to,add to,due to,connection with,input to,input into,line with,accordance with,pursuant to,compliance with,work on,working on,work through,working through,time on,hours on,hour on,view to")
	serve     = cue.Words("strengthen support help aid assist expand enrich develop build deepen advance address supplement shape move revisit feed complete")
	particles = cue.Words("out off up through on")
	resumed   = cue.Words("on carry continue continued continuing ahead started along")
)

// foremost reports a purpose that begins its sentence, before the contact: "For
// the Single Assessment I spoke with his teacher", "Purpose: to gather …".
func (u use) foremost(aim int) bool {
	if aim > u.From && u.wordAt(aim-1) != ":" && !u.d.Tokens()[aim-1].Flags.Has(nlp.Bullet) {
		return false
	}
	for i := u.next; i <= u.To; i++ {
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Not | cue.Maybe) {
			return false
		}
		if u.meets(i) && !cue.Is(u.d, i, nlp.Professional) {
			return true
		}
	}
	return u.states(u.From, aim)
}

// isPurpose reports "the purpose of the visit was the age assessment".
func (u use) isPurpose() bool {
	g := u.Governor
	if g < 0 { // "Purpose: pre-birth assessment."
		return u.Start > u.From && setsOff(u.wordAt(u.Start-1)) && u.states(u.From, u.Start-1) && !u.fruitless()
	}
	if u.states(g, g+1) {
		return !u.fruitless() // "PURPOSE S47 ENQUIRY"
	}
	return g > u.From && cue.Of(u.d, g).Has(cue.Be) && u.states(u.From, g) && u.metBefore(g) >= 0
}

// states reports the word for a purpose between two tokens, the latter exclusive.
func (u use) states(from, to int) bool {
	for i := from; i < to; i++ {
		switch u.wordAt(i) {
		case "purpose", "reason", "aim", "aims", "focus":
			return true
		}
	}
	return false
}
