package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// contact reports the name joined to the word for the contact: S47 visit,
// session 4 of the parenting assessment.
func (u use) contact() bool {
	if !u.mayBe(u.begin, u.Start-1) || u.byAgency(u.begin, u.Start) {
		return false
	}
	i := u.next
	for i <= u.To && i < u.next+3 && (cue.Of(u.d, i).Has(cue.Plain) || u.d.Tokens()[i].Kind == lexicon.Number || joins[u.wordAt(i)]) {
		i++
	}
	if i > u.To || !contacts[u.wordAt(i)] && u.wordAt(i) != "questions" && !u.oneOf(i) && !u.stageNumber(i) {
		return u.partOf(stages) && !u.fruitless()
	}
	if u.Mods.Has(cue.Next|cue.Any) || !u.made(i+1, min(i+4, u.To)) {
		return false
	}
	if u.offered() {
		return false
	}
	return !cue.Among(u.d, u.begin, u.Start-1).Has(cue.Asked|cue.Told|cue.Away) || u.firstPerson(u.begin, u.Start)
}

// offered reports a contact that somebody is offered, or its date.
func (u use) offered() bool {
	for i := max(u.From, u.Start-offerReach); i < u.Start; i++ {
		if w := u.wordAt(i); offers[w] || w == "date" || w == "dates" {
			return true
		}
	}
	return false
}

// offerReach is how far before the name such a word may stand, in tokens: "the date
// that I gave him for the".
const offerReach = 8

// oneOf reports "first of six" before the name and its sessions.
func (u use) oneOf(i int) bool {
	if !stages[u.wordAt(i)] || u.Governor <= u.From || u.wordAt(u.Governor) != "of" {
		return false
	}
	before := u.Governor - 1
	return u.d.Tokens()[before].Kind == lexicon.Number || cue.Of(u.d, before).Has(cue.Plain)
}

// stageNumber reports "Form F stage 2", "PAMS week 3".
func (u use) stageNumber(i int) bool {
	return u.sort != plain && stages[u.wordAt(i)] && i < u.To && u.d.Tokens()[i+1].Kind == lexicon.Number
}

// joins may stand between the name and the word for the contact.
var joins = cue.Words("- – — : , home school")

// partOf reports a part of the work that the document is made of: "session 4 of
// the name", "visit 3 of 8 of the name".
func (u use) partOf(parts map[string]bool) bool {
	if u.Governor < 0 || u.wordAt(u.Governor) != "of" {
		return false
	}
	for i := u.Governor - 1; i >= max(u.From, u.Governor-4); i-- {
		if parts[u.wordAt(i)] {
			return true
		}
		if u.d.Tokens()[i].Kind != lexicon.Number && !cue.Of(u.d, i).Has(cue.Plain) && u.wordAt(i) != "of" {
			return false
		}
	}
	return false
}

// doing reports work on the document together with somebody: started the
// assessment with both parents, DASH completed with Mum.
func (u use) doing() bool {
	after, verb := u.next, u.worked()
	if verb < 0 {
		if after = u.workedOn(); after < 0 {
			return false
		}
	}
	if !u.mayBe(u.begin, u.Start-1) || u.fruitless() || u.byAgency(u.begin, u.Start) {
		return false
	}
	if u.notOurs(verb) {
		return false
	}
	before := u.Start
	if verb >= 0 {
		before = verb
	}
	told := cue.Among(u.d, u.begin, before-1).Has(cue.Told | cue.Asked)
	return (!told || u.firstPerson(u.begin, u.Start)) && (u.together(after) || u.partOf(chunks) && u.jointly() || u.atVisit(verb))
}

// atVisit reports the author getting on with the document in a visit's note: "I
// continued with the age assessment and he told us".
func (u use) atVisit(verb int) bool {
	return verb > u.From && u.sort == named && underWay[u.wordAt(verb)] && cue.Is(u.d, verb-1, nlp.FirstPerson) && u.p.ContactType().IsVisit()
}

// notOurs reports work on the document that is somebody else's, is still to be done,
// or is no more than reading it; the verb is -1 where it stands behind the name.
func (u use) notOurs(verb int) bool {
	if u.ofOneselves() || u.owns(u.Start) || u.toldMe() || cue.Among(u.d, u.next, u.partEnd()).Has(cue.Next) {
		return true
	}
	return verb >= 0 && (u.isToDo(verb) || reads[u.wordAt(verb)] && !u.partOf(chunks) && u.readOver())
}

// toldMe reports what somebody told the author, or said, of what others did: "told me
// that she did", "said that they did".
func (u use) toldMe() bool {
	if u.wordAt(u.begin-1) == "that" && telling[u.wordAt(u.begin-2)] && !u.iMyself(u.begin) {
		return true
	}
	for i := max(u.From, u.begin-3); i < u.Start; i++ { // "told me that" ends a clause
		if w := u.wordAt(i + 1); cue.Of(u.d, i).Has(cue.Told) && (w == "me" || w == "us") {
			return true
		}
	}
	return false
}

// reads are verbs for work on a document or for reading it.
var reads = cue.Words("went looked talked")

var underWay = cue.Words("began started commenced continued progressed resumed")

// ofOneselves reports somebody at work on an assessment of their own, with others:
// "Ella's carer has begun her Form F with an agency".
func (u use) ofOneselves() bool {
	own := false
	for i := u.Start; i < u.First; i++ {
		own = own || cue.Is(u.d, i, nlp.Possessive) && cue.Is(u.d, i, nlp.Pronoun)
	}
	if !own || u.firstPerson(u.From, u.To+1) {
		return false
	}
	for i := u.begin; i < u.Start; i++ {
		if cue.Is(u.d, i, nlp.FamilyNoun) || cue.Is(u.d, i, nlp.Pronoun) {
			return true
		}
	}
	return false
}

// worked is the verb of work before the name, or -1: completed, worked on, did
// another part of.
func (u use) worked() int {
	v := u.Governor
	switch {
	case v < 0:
		return -1
	case particles[u.wordAt(v)], u.wordAt(v) == "with" && underWay[u.wordAt(v-1)], u.wordAt(v) == "in" && u.wordAt(v-1) == "filled":
		v--
	case u.partOf(chunks):
		for v--; v > u.From && !u.works(v); v-- {
		}
	}
	if v < u.From || !u.works(v) {
		return -1
	}
	return v
}

// works reports a verb of work, that a tool was gone over again, or that parts of a
// document were talked through.
func (u use) works(i int) bool {
	w := u.wordAt(i)
	return cue.Of(u.d, i).Has(cue.Did) || u.sort == tool && (w == "reviewed" || w == "scored") || w == "talked" && u.wordAt(i+1) == "through" && u.partOf(chunks)
}

// chunks are parts of a piece of work.
var chunks = cue.Words("chunk part parts section sections bit half rest some most remainder more pages questions")

// workedOn is the token behind the verb of work after the name, or -1: "DASH
// completed", "assessment was started".
func (u use) workedOn() int {
	v := u.next
	if u.wordAt(v) == "of" {
		for v++; v < min(u.To, u.next+assessedReach) && !cue.Of(u.d, v).Has(cue.Did|cue.Be); v++ {
		}
	}
	if v < u.To && cue.Of(u.d, v).Has(cue.Be) {
		v++
	}
	if v > u.To || !cue.Of(u.d, v).Has(cue.Did) {
		return -1
	}
	return v + 1
}

// assessedReach is how many tokens those who are assessed may take up: "viability
// assessment of Mr and Mrs Tran completed".
const assessedReach = 8

// jointly reports "we", or "and I", as the subject.
func (u use) jointly() bool {
	for i := u.begin; i < u.Start; i++ {
		if w := u.wordAt(i); w == "we" || w == "i" && u.wordAt(i-1) == "and" {
			return true
		}
	}
	return false
}

// together reports, right behind the token, with whom or where: with Mum, at
// home, by phone.
func (u use) together(i int) bool {
	for end := min(u.To, i+5); i <= end; i++ {
		switch w := u.wordAt(i); w {
		case "on":
			if u.wordAt(i+1) == "paper" {
				continue
			}
			return cue.Is(u.d, i+1, nlp.TitleWord) || cue.Is(u.d, i+1, nlp.FamilyNoun)
		case "with", "w", "over", "via", "at", "alongside", "together":
			return w == "together" || !cue.Of(u.d, min(i+1, u.To)).Has(cue.Not)
		case "by":
			return remote[u.wordAt(i+1)]
		case "and", ",", ".", ";":
			return false
		}
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Not | cue.Off) {
			return false
		}
	}
	return false
}

// remote are the words after "by" that tell how people were in touch.
var remote = cue.Words("phone telephone video teams zoom text email me us skype whatsapp facetime")

// heading reports the name at the head of its sentence with a contact behind a
// mark: "S47 enquiries: spoke with the head teacher".
func (u use) heading() bool {
	if !u.Head || u.sort == plain || u.next > u.To || !setsOff(u.wordAt(u.next)) {
		return false
	}
	for i := u.next + 1; i <= min(u.To, u.next+8); i++ {
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Asked | cue.Off) {
			return false
		}
		if u.meets(i) {
			return u.wordAt(u.next) != "," || !cue.Of(u.d, i).Has(cue.Told) // a list of what was discussed
		}
	}
	return false
}

func setsOff(w string) bool {
	switch w {
	case ":", "-", "–", "—", "/", ",", "(":
		return true
	}
	return false
}

// apposition reports the name set off by marks behind the contact it belongs to:
// "Session with mother, PAMS, week 3", "Home visit (C&F)", "Observed tea (5pm) -
// parenting assessment".
func (u use) apposition() bool {
	if u.Governor >= 0 || u.Start-1 <= u.From || u.sort == plain || u.next <= u.To && u.d.Tokens()[u.next].Kind != lexicon.Punct || !setsOff(u.wordAt(u.Start-1)) {
		return false
	}
	for i := u.From; i < u.Start-1; i++ {
		if u.wordAt(i) == "about" {
			return false // only talked of
		}
	}
	for i := u.From; i < u.Start-1 && i < u.From+7; i++ {
		if contacts[u.wordAt(i)] || u.sort != short && i <= u.From+1 && u.meets(i) {
			return u.mayBe(u.From, i) && u.made(i+1, u.Start-1) && !u.fruitless() && !u.byAgency(u.From, i)
		}
	}
	return false
}

// feeds reports information that goes into the document: will inform, form part
// of, goes into.
func (u use) feeds() bool {
	g := u.Governor
	if g < u.From {
		return false
	}
	w, before := u.wordAt(g), u.wordAt(g-1)
	verb := -1
	switch {
	case w == "inform" || w == "informs" || w == "informing":
		verb = g
	case w == "into" && feeding[before], feedPairs[before+" "+w]:
		verb = g - 1
	case w == "to" && before == "in" && g-2 >= u.From && feeding[u.wordAt(g-2)]:
		verb = g - 2
	case (w == "in" || w == "for") && u.usedIn(g):
		verb = g - 1
	case w == "in" || w == "into" || w == "to":
		if verb = u.writtenIn(g); verb >= 0 && u.firstPerson(u.begin, verb) && !cue.Among(u.d, u.begin, verb).Has(cue.Not|cue.Off) {
			return true
		}
	case w == "write" && u.wordAt(u.Start) == "up" && u.firstPerson(u.begin, g):
		verb = g
	case w == "of" && before == "part" && g-2 >= u.From && feeding[u.wordAt(g-2)] && !u.somebodys(g-2):
		verb = g - 2
	}
	if verb < u.From {
		return false
	}
	return u.certain(u.begin, verb-1) && !u.explains(verb)
}

// somebodys reports "be" whose subject is a person: who has to be part of it.
func (u use) somebodys(be int) bool {
	if u.wordAt(be) != "be" {
		return false
	}
	for i := u.begin; i < be; i++ {
		if cue.Is(u.d, i, nlp.FamilyNoun) || cue.Is(u.d, i, nlp.Pronoun) {
			return true
		}
	}
	return false
}

// usedIn reports "use this in", "using what he drew in".
func (u use) usedIn(in int) bool {
	for i := in - 1; i >= max(u.begin, in-4); i-- {
		if w := u.wordAt(i); w == "use" || w == "using" {
			return true
		}
	}
	return false
}

// writtenIn is the verb by which what was seen or heard is put into the document,
// or -1: "I'd put his views in", "write what I had seen in".
func (u use) writtenIn(in int) int {
	for i := in - 1; i >= u.begin; i-- {
		if puts[u.wordAt(i)] {
			return i
		}
	}
	return -1
}

// puts are the verbs by which information is put into a document.
var puts = cue.Words("put putting write writing include includes including included reflect reflected reflecting add adding added incorporate incorporated incorporating insert")

// certain reports whether the tokens leave it certain that information goes where
// it is said to go: not if, not perhaps, but "so that it could".
func (u use) certain(first, last int) bool {
	for i := first; i <= last; i++ {
		if cue.Of(u.d, i).Has(cue.Not|cue.Maybe|cue.Off|cue.Asked) && !u.soThat(i) && !u.numbered(i) && !cue.Quoted(u.d, i) {
			return false
		}
	}
	return true
}

var (
	feeding   = cue.Words("go goes going gone went feed feeds feeding fed form forms forming be taken put become")
	feedPairs = pairs("contribute to,contributes to,contributing to,contributed to,be in,go with,going with,goes with,go in,goes in,going in,went in,used in,used for,included for,kept for,noted for")
)

// explains reports "explained" before the token, or a question in other words:
// "knows what goes into". "What she told me" is information like any other.
func (u use) explains(token int) bool {
	for i := u.begin; i < token; i++ {
		switch u.wordAt(i) {
		case "explained", "explain", "explains", "explaining", "understands", "understood", "aware":
			return true
		case "what":
			if i > u.begin && !cue.Is(u.d, i+1, nlp.Pronoun) {
				return true
			}
		}
	}
	return false
}
