package links

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// What follows are the signs by which inHand knows work on a document.

// partDone reports parts of the document that were gone through: "answered the rest
// of the questions on".
func (u use) partDone() bool {
	return u.Governor > u.begin && cue.Of(u.d, u.Governor).Has(cue.With|cue.At) && chunks[u.wordAt(u.Governor-1)]
}

// labels reports a name that heads its line, or is set off by marks, with words that
// count or tell of the contact: "C&F assessment, week 3", "(ParentAssess)". What
// stands behind another label, as "History:", is a list.
func (u use) labels() bool {
	if u.Governor >= 0 || u.Start > u.From && !u.setOffBefore() {
		return false
	}
	if goesOn[u.wordAt(u.next)] && !u.withOther(u.next+1) || u.goesThrough(u.next) || u.wordAt(u.next+1) == "progress" {
		return true
	}
	if u.next > u.To || u.d.Tokens()[u.next].Kind == lexicon.Word && !stages[u.wordAt(u.next)] {
		return u.next > u.To && (u.Start > u.From || u.afterContact())
	}
	for i := u.next; i <= u.To; i++ {
		switch {
		case settled[u.wordAt(i)], u.doubted(i):
			return false
		case stages[u.wordAt(i)], u.counted(i), u.wordAt(u.next) != "," && (u.wordAt(i) == "joint" || u.meets(i) || cue.Of(u.d, i).Has(cue.Did)):
			return true
		}
	}
	if u.First == 0 && u.sort == named && u.p.ContactType().IsVisit() {
		return true // the heading of the note
	}
	return u.next >= u.To && (u.Start > u.From || u.afterContact()) // "…, SGO assessment."
}

// afterContact reports a stage of the work right before a sentence that is nothing but
// the name: "Session 3. SGO assessment."
func (u use) afterContact() bool {
	for i := u.From - 1; i >= max(0, u.From-contactReach); i-- {
		if stages[u.wordAt(i)] {
			return true
		}
	}
	return false
}

// contactReach is how far before the sentence the stage may stand, in tokens.
const contactReach = 5

// counted reports "of two" and the like.
func (u use) counted(i int) bool { return u.wordAt(i-1) == "of" && numbers[u.wordAt(i)] }

// setOffBefore reports a mark before the name, other than that of a label.
func (u use) setOffBefore() bool {
	for i := u.From; i < u.Start-1; i++ {
		if u.wordAt(i) == ":" && cue.Find(u.d, u.From, i, cue.Met) < 0 {
			return false
		}
	}
	w := u.wordAt(u.Start - 1)
	return w != ":" && setsOff(w) || u.d.Tokens()[u.Start-1].Flags.Has(nlp.Bullet)
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
			return !u.readOver() && (u.byAuthor(v) || u.onTheDay())
		}
		if tookPart[u.wordAt(v)] {
			return u.onTheDay()
		}
	}
	return false
}

// byAuthor reports a verb of the author's: with "I", or with no subject at all, as in
// "Currently completing" and "Sat with Nan going through".
func (u use) byAuthor(v int) bool {
	subject := v - 1
	for subject >= u.begin && (cue.Of(u.d, subject).Has(cue.Be) || between[u.wordAt(subject)]) {
		subject--
	}
	if u.isToDo(v) || subject < u.begin && orders[u.wordAt(v)] {
		return false
	}
	finite := subject < v-1 || !strings.HasSuffix(u.wordAt(v), "ing")
	if finite && subject >= u.begin && !cue.Is(u.d, subject, nlp.FirstPerson) && u.someone(subject, subject+1) {
		return false // "she is doing", "Gill started"
	}
	if u.firstPerson(u.begin, v) || u.wordAt(u.begin) == "had" || cue.Of(u.d, u.begin).Has(cue.Met|cue.Did) || labours[u.wordAt(u.begin)] {
		return true
	}
	return !u.someone(u.begin, v)
}

// isToDo reports "to" before the verb as the mark of what somebody has to do: "I'm to
// do".
func (u use) isToDo(v int) bool {
	w := u.wordAt(v - 2)
	return u.wordAt(v-1) == "to" && (cue.Of(u.d, v-2).Has(cue.Be) || w == "i'm" || w == "we're" || w == "'m" || w == "'re")
}

// orders are verbs of work in the form that, with no subject, tells somebody to do it.
var orders = cue.Words("complete continue carry start begin finish do conduct undertake update progress gather obtain collect explore finalise commence")

// readOver reports a sentence that tells what somebody thinks of the document, which
// is then written.
func (u use) readOver() bool {
	for i := u.From; i <= u.To; i++ {
		if opinions[u.wordAt(i)] {
			return true
		}
	}
	return false
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
		name := t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !t.Flags.Has(nlp.AllCaps)
		if name && (i > u.From || cue.Of(u.d, i) == 0 && cue.Of(u.d, i+1).Has(cue.Be)) {
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
	if u.Governor < u.From || !contacts[u.wordAt(u.Governor)] {
		return false
	}
	return cue.Of(u.d, u.Start).Has(cue.And) || u.next > u.To || u.wordAt(u.next) == "." // "Home visit C&F."
}

// wentOn reports, in a visit's note, work on the document that began or went on:
// "The single assessment was explained and started".
func (u use) wentOn() bool {
	if u.Governor >= 0 && !cue.Of(u.d, u.next).Has(cue.Be) || !u.p.ContactType().IsVisit() {
		return false
	}
	for i := u.next; i <= min(u.To, u.next+goesOnReach) && (i == u.next || u.wordAt(i) != ","); i++ {
		if began[u.wordAt(i)] {
			return !u.withOther(i + 1)
		}
	}
	return false
}

// withOther reports "with" somebody who is not of the family: "continues with Gill".
func (u use) withOther(i int) bool {
	return u.wordAt(i) == "with" && u.someone(i+1, i+2) && !cue.Is(u.d, i+1, nlp.FamilyNoun) && !cue.Is(u.d, i+1, nlp.Pronoun) && !cue.Is(u.d, i+1, nlp.TitleWord)
}

// goesOnReach is how far behind the name such a verb may stand, in tokens.
const goesOnReach = 4

// staged reports a note that counts its contact among several, as those for an
// assessment are: "week four", "third of six meetings".
func (u use) staged() bool {
	for i := range u.d.Tokens() {
		w := u.wordAt(i)
		if stages[w] && u.counted(i-1) || w == "week" && numbers[u.wordAt(i+1)] {
			return true
		}
	}
	return false
}

var numbers = cue.Words("one two three four five six seven eight nine ten twelve")

// whyCame reports "the single assessment is why I came", "was what brought me".
func (u use) whyCame() bool {
	w := u.wordAt(u.next + 1)
	return cue.Of(u.d, u.next).Has(cue.Be) && (w == "why" || w == "what") && u.firstPerson(u.next+2, min(u.next+5, u.To+1))
}

// reason reports a document under way as the reason for a contact: "visited Kit as
// section 47 enquiries had been agreed".
func (u use) reason() bool {
	if u.Governor < 0 || u.wordAt(u.Governor) != "as" && u.wordAt(u.Governor) != "because" {
		return false
	}
	return u.metBefore(u.Governor) >= 0 && !u.byAgency(u.From, u.Governor) && opened[u.wordAt(u.next)]
}
