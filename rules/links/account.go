package links

import (
	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// inHand reports a document named as work in hand in the note of a contact, with
// no word of being in touch beside it: "Dad's turn today for the PAMS", "I'm doing
// a single assessment", "C&F assessment, week 3". Nothing round the name may make
// it one that is to come, over, handed on, only told of or somebody else's.
func (u use) inHand() bool {
	if u.sort == plain {
		return u.ofContact() && !u.spokenOf() && u.authorDoes()
	}
	if u.sort != named && u.sort != tool || !u.ofContact() || u.fruitless() {
		return false
	}
	if u.reason() {
		return true
	}
	if u.spokenOf() {
		return false
	}
	if aim := u.aim(); aim >= 0 {
		return !u.wanted(aim, aim-1) && !u.owns(aim)
	}
	return u.partDone() || u.labels() || u.authorsWork() || u.calledAbout() || u.calledFor() || u.alsoFor() || u.wentOn()
}

// ofContact reports a note that records a visit, a call or the like, or begins
// with one and does not say what it records.
func (u use) ofContact() bool {
	t := u.p.ContactType()
	switch t.Kind {
	case contacttype.None:
		s := u.d.Sentences()[0]
		for i := s.First; i <= s.Last; i++ {
			if u.meets(i) {
				return true
			}
		}
		return false
	case contacttype.Email, contacttype.Letter, contacttype.Court, contacttype.Supervision, contacttype.Reviewer, contacttype.Admin:
		return false
	}
	return !t.IsMeeting()
}

// spokenOf reports words in the name's clause that make the document no work in
// hand, or the clause one about somebody else's.
func (u use) spokenOf() bool {
	end := u.partEnd()
	if u.othersWork(end) || cue.Of(u.d, u.begin-1).Has(cue.Maybe) {
		return true
	}
	for i := u.begin; i <= end; i++ {
		if i >= u.First && i <= u.Last {
			continue
		}
		w := u.wordAt(i)
		if labours[w] || u.goesThrough(i) {
			continue
		}
		if settled[w] && u.wordAt(i-1) != "in" || // "in progress"
			i < u.Start && (telling[w] && !u.iMyself(i+1) || u.askedFor(i)) || u.doubted(i) {
			return true
		}
	}
	return false
}

// iMyself reports "I" or "we" between the token and the name: what somebody was
// told of the author's own work.
func (u use) iMyself(from int) bool {
	for i := from; i < u.Start; i++ {
		if w := u.wordAt(i); w == "i" || w == "we" || w == "i'm" || w == "we're" {
			return true
		}
	}
	return false
}

// askedFor reports a word of asking by anybody but the author.
func (u use) askedFor(i int) bool {
	return cue.Of(u.d, i).Has(cue.Asked) && !chunks[u.wordAt(i)] && !u.firstPerson(u.begin, i)
}

// partEnd is the last token behind the name that tells of the document: up to a
// comma or the next clause, but for "which" and "that".
func (u use) partEnd() int {
	for i := u.next; i <= u.To; i++ {
		w := u.wordAt(i)
		if w == "which" || w == "that" {
			continue
		}
		if w == "," && (u.wordAt(i+1) == "which" || u.wordAt(i+1) == "that") {
			continue
		}
		if w == "," || w == "and" || w == "following" || cue.Ends(u.d, i) {
			return i - 1
		}
	}
	return u.To
}

// othersWork reports a clause about what an agency, or somebody that a family
// member saw, did on a document of their own.
func (u use) othersWork(end int) bool {
	if u.byAgency(u.begin, u.Start) || u.wordAt(u.begin-1) == "who" {
		return true
	}
	for i := u.From; i < u.Start; i++ {
		if u.owners[u.wordAt(i)] == "agents" {
			return true
		}
	}
	if met := u.metBefore(u.Start); met >= 0 && u.consulted(u.begin, met) {
		return true
	}
	return u.Head && u.wordAt(end+1) == ":" && u.agencyFirst(end+2)
}

// agencyFirst reports an agency as the first words from the token on.
func (u use) agencyFirst(i int) bool {
	if cue.Of(u.d, i).Has(cue.Article) {
		i++
	}
	return cue.Is(u.d, i, nlp.Professional) || u.owners[u.wordAt(i)] == "health"
}

// owns reports something that one of the family has or had for the document: "Nan
// has had her medical for".
func (u use) owns(aim int) bool {
	for i := u.begin; i < aim; i++ {
		if w := u.wordAt(i); w == "has" || w == "have" || w == "had" {
			return i > u.begin && !u.firstPerson(u.begin, i)
		}
	}
	return false
}

// partDone reports parts of the document that were gone through: "answered the rest
// of the questions on".
func (u use) partDone() bool {
	return u.Governor > u.begin && cue.Of(u.d, u.Governor).Has(cue.With|cue.At) && chunks[u.wordAt(u.Governor-1)]
}

// doubted reports a word that the document, or the contact, is to come, was not,
// or may be.
func (u use) doubted(i int) bool {
	s := cue.Of(u.d, i)
	if !s.Has(cue.Ahead|cue.Off|cue.Not|cue.Maybe|cue.Past) || topics[u.wordAt(i)] {
		return false
	}
	return !u.asPlanned(i) && !u.soThat(i) && !u.numbered(i) && !u.needed(i) && !needs[u.wordAt(i)]
}

// labels reports a name that heads its line, or is set off by marks, as what the
// note's contact was: "C&F assessment, week 3", "(ParentAssess)".
func (u use) labels() bool {
	if u.Governor >= 0 || u.Start > u.From && !setsOff(u.wordAt(u.Start-1)) && !u.d.Tokens()[u.Start-1].Flags.Has(nlp.Bullet) {
		return false
	}
	return u.next > u.To || u.d.Tokens()[u.next].Kind != lexicon.Word || stages[u.wordAt(u.next)] || goesOn[u.wordAt(u.next)] || u.goesThrough(u.next) || u.wordAt(u.next+1) == "progress"
}

// authorsWork reports the author at work on the document, by the verb before the
// name: "I'm doing", "went over", "Followed up"; or anybody, today.
func (u use) authorsWork() bool {
	for v := u.First - 1; v >= u.begin; v-- {
		if v > u.begin && cue.Of(u.d, v-1).Has(cue.Article) {
			continue // "the completed assessment"
		}
		if u.wordAt(v) == "writing" && u.wordAt(v+1) == "up" {
			return false // work at the desk
		}
		if cue.Of(u.d, v).Has(cue.Did) || labours[u.wordAt(v)] || u.goesThrough(v) {
			return u.wordAt(v-1) == "to" || u.firstPerson(u.begin, v) || u.subjectless(v) || u.onTheDay()
		}
		if tookPart[u.wordAt(v)] {
			return u.onTheDay()
		}
	}
	return false
}

// subjectless reports no subject before the verb: "Currently completing", "Sat with
// Nan going through".
func (u use) subjectless(v int) bool {
	return cue.Of(u.d, u.begin).Has(cue.Met|cue.Did) || labours[u.wordAt(u.begin)] || !u.someone(u.begin, v)
}

// authorDoes reports "I'm doing", "I am completing" of an assessment with no name.
func (u use) authorDoes() bool {
	v := u.Governor
	return u.p.ContactType().IsVisit() && v > u.begin && doing[u.wordAt(v)] && u.firstPerson(v-2, v)
}

var doing = cue.Words("doing completing undertaking conducting preparing")

// someone reports somebody named between two tokens, the latter exclusive.
func (u use) someone(from, to int) bool {
	for i := from; i < to; i++ {
		t := u.d.Tokens()[i]
		if i > u.From && t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !t.Flags.Has(nlp.AllCaps) {
			return true
		}
		if contracted[u.wordAt(i)] || cue.Is(u.d, i, nlp.FamilyNoun) || cue.Is(u.d, i, nlp.ChildNoun) || cue.Is(u.d, i, nlp.Pronoun) || cue.Is(u.d, i, nlp.Professional) || cue.Is(u.d, i, nlp.TitleWord) {
			return true
		}
	}
	return false
}

// onTheDay reports a visit's note that says "today" of what was done.
func (u use) onTheDay() bool {
	if !u.p.ContactType().IsVisit() {
		return false
	}
	for i := u.begin; i <= u.partEnd(); i++ {
		if u.wordAt(i) == "today" {
			return true
		}
	}
	return false
}

// goesThrough reports work in hand by words that have other meanings: "going
// through", "going to plan", "writing".
func (u use) goesThrough(i int) bool {
	next := u.wordAt(i + 1)
	switch u.wordAt(i) {
	case "going":
		return next == "through" || next == "over" || next == "back" || next == "well" || next == "to" && u.wordAt(i+2) == "plan"
	case "writing":
		return next != "up"
	}
	return false
}

// calledAbout reports a visit or call that was about the document: "I called to
// see her about".
func (u use) calledAbout() bool {
	if u.Governor < 0 || u.wordAt(u.Governor) != "about" {
		return false
	}
	met := u.metBefore(u.Governor)
	return met >= 0 && !cue.Among(u.d, met, u.Governor).Has(cue.Told|cue.Asked) && u.firstPerson(u.begin, u.Governor)
}

// calledFor reports a document that asked for what was done: "as the single
// assessment needs to cover this".
func (u use) calledFor() bool {
	return u.Governor >= 0 && cue.Of(u.d, u.Governor).Has(cue.Clause) && demands[u.wordAt(u.next)]
}

// alsoFor reports a contact of another kind that was made for the document too:
// "CP visit and single assessment".
func (u use) alsoFor() bool {
	return u.Governor >= u.From && contacts[u.wordAt(u.Governor)] && cue.Of(u.d, u.Start).Has(cue.And)
}

// wentOn reports, in a visit's note, work on the document that began or went on:
// "The single assessment was explained and started".
func (u use) wentOn() bool {
	if u.Governor >= 0 && !cue.Of(u.d, u.next).Has(cue.Be) || !u.p.ContactType().IsVisit() {
		return false
	}
	for i := u.next; i <= min(u.To, u.next+goesOnReach) && (i == u.next || u.wordAt(i) != ","); i++ {
		if began[u.wordAt(i)] {
			return true
		}
	}
	return false
}

// goesOnReach is how far behind the name such a verb may stand, in tokens.
const goesOnReach = 4

// reason reports a document under way as the reason for a contact: "visited Kit as
// section 47 enquiries had been agreed".
func (u use) reason() bool {
	if u.Governor < 0 || u.wordAt(u.Governor) != "as" && u.wordAt(u.Governor) != "because" {
		return false
	}
	return u.metBefore(u.Governor) >= 0 && !u.byAgency(u.From, u.Governor) && opened[u.wordAt(u.next)]
}

var (
	// opened are words that, behind the name, tell that it was opened or is open.
	opened = cue.Words("is are was were has have had started began begun continues ongoing")
	// demands are verbs by which a document asks for something.
	demands = cue.Words("needs need needed asks requires required covers wants calls had")
	// goesOn are words that, behind the name, tell that the work goes on.
	goesOn = cue.Words("info information gathering tasks with w review interview chat discussion update updates worksheet worksheets work ongoing continues continued continuing under underway cont contd")
	began  = cue.Words("started begun commenced continues continued continuing resumed progressed underway")
	// tookPart are verbs for what somebody does when assessed.
	tookPart = cue.Words("engaged engaging participated cooperated co-operated contributed")
	// contracted are subjects with their verb.
	contracted = cue.Words("they've they're she's she'd he's he'd they'd")
	// labours are further verbs of work, beside those that are work on anything.
	labours = cue.Words("look looking looked at went fill go gone doing preparing compiling followed filling sat")
	// settled are words for what is done with a document before and after the work
	// on it, and for what comes of it.
	settled = cue.Words(`coming copy copies read reads share shared sharing sign signed sign-off finished final filed file closed came negative positive outcome
	result findings date dates drafted draft typed presented presentation dropped drop handed hand served serve sent send received receive gave
	agreed agree threshold allocated allocate allocation referral decided decision ordered order directed direction wants asked asks legal court judge
	panel manager tm authorised approved screened progress complaint complain challenge appeal appealing disagrees extension deadline late overdue
	mark bundle bench module done undergone put extended closure transferred letter leaflet booklet offer offered starts restarts begins
	loved liked unhappy pleased nervous worried uploaded wrote out seeing having i'd we'd she'd he'd they'd waiting`)
	// telling are verbs of which what follows is what somebody said or asked.
	telling = cue.Words(`said says say saying told tells tell telling explained explain explains explaining asked asks reported stated advised advises informed
	confirmed mentioned reminded thinks thought feels felt wondered hopes understands understood knows aware remembers`)
)
