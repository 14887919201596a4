package links

import (
	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/cue"
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
		return !u.wanted(aim, aim-1) && !u.owns(aim) && u.authorsAim()
	}
	return u.partDone() || u.labels() || u.authorsWork() || u.calledAbout() || u.calledFor() || u.alsoFor() || u.wentOn() || u.staged() || u.whyCame()
}

// authorsAim reports an aim that holds no verb, as "for", or one of the author's:
// "to do", "working on".
func (u use) authorsAim() bool {
	for _, v := range [...]int{u.Governor, u.Governor - 1, u.Governor - 2} {
		if v >= u.begin && cue.Of(u.d, v).Has(cue.Did) {
			return u.byAuthor(v)
		}
	}
	return true
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
	if u.othersWork(end) || u.toldMe() || cue.Of(u.d, u.begin-1).Has(cue.Maybe) {
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

// doubted reports a word that the document, or the contact, is to come, was not,
// or may be.
func (u use) doubted(i int) bool {
	s := cue.Of(u.d, i)
	if !s.Has(cue.Ahead|cue.Off|cue.Not|cue.Maybe|cue.Past) || topics[u.wordAt(i)] {
		return false
	}
	return !u.asPlanned(i) && !u.soThat(i) && !u.numbered(i) && !u.needed(i) && !needs[u.wordAt(i)]
}

var (
	// opened are words that, behind the name, tell that it was opened or is open.
	opened = cue.Words("is are was were has have had started began begun continues ongoing")
	// demands are verbs by which a document asks for something.
	demands = cue.Words("needs need needed asks requires required covers wants calls had")
	// goesOn are words that, behind the name, tell that the work goes on.
	goesOn = cue.Words("info information gathering tasks chronology with w review interview chat discussion update updates worksheet worksheets work ongoing continues continued continuing under underway cont contd")
	began  = cue.Words("started begun commenced continues continued continuing resumed progressed underway")
	// tookPart are verbs for what somebody does when assessed.
	tookPart = cue.Words("engaged engaging participated cooperated co-operated contributed")
	// contracted are subjects with their verb.
	contracted = cue.Words("they've they're she's she'd he's he'd they'd")
	// between are words that may stand between a subject and its verb.
	between = cue.Words("currently now also just still both all have has had 've")
	// opinions are words for what somebody thinks of a document.
	opinions = cue.Words("agree agrees agreed disagree disagrees accurate inaccurate happy comments corrections corrected changed wrong fair")
	// labours are further verbs of work, beside those that are work on anything.
	labours = cue.Words("look looking looked went fill go gone doing preparing compiling followed filling sat")
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
