package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// contact reports the name joined to the word for the contact: S47 visit,
// session 4 of the parenting assessment.
func (u use) contact() bool {
	i := u.next
	for i <= u.To && i < u.next+3 && (cue.Of(u.d, i).Has(cue.Plain) || u.d.Tokens()[i].Kind == lexicon.Number || u.wordAt(i) == "-" || u.wordAt(i) == "home" || u.wordAt(i) == "school") {
		i++
	}
	if i > u.To || !isContact(u.wordAt(i)) {
		return u.partOf() && u.mayBe(u.begin, u.Start-1) && !u.byOthers(u.Start)
	}
	if u.Mods.Has(cue.Next|cue.Any) || !u.mayBe(u.begin, u.Start-1) || u.byOthers(u.Start) {
		return false
	}
	if i < u.To && cue.Among(u.d, i+1, min(i+4, u.To)).Has(cue.Ahead|cue.Off|cue.Not) {
		return false
	}
	return !cue.Among(u.d, u.begin, u.Start-1).Has(cue.Asked|cue.Told|cue.Away&^cue.Aim) || u.firstPerson()
}

// partOf reports "session 4 of the name", "visit 3 of 8 of the name".
func (u use) partOf() bool {
	if u.Governor < 0 || u.wordAt(u.Governor) != "of" {
		return false
	}
	for i := u.Governor - 1; i >= max(u.From, u.Governor-4); i-- {
		if isContact(u.wordAt(i)) {
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
	after := u.next
	v := u.Governor
	if v >= 0 && (u.wordAt(v) == "on" || u.wordAt(v) == "through") {
		v--
	}
	if v < u.From || !cue.Of(u.d, v).Has(cue.Did) {
		if v = u.next; v > u.To || !cue.Of(u.d, v).Has(cue.Did) && !(cue.Of(u.d, v).Has(cue.Be) && v < u.To && cue.Of(u.d, v+1).Has(cue.Did)) {
			return false
		}
		after = v + 1
	}
	if !u.mayBe(u.begin, u.Start-1) || u.fruitless() || u.byOthers(u.Start) || cue.Among(u.d, u.begin, u.Start-1).Has(cue.Told|cue.Asked) && !u.firstPerson() {
		return false
	}
	return u.together(after)
}

// together reports, right behind the token, with whom or where: with Mum, at
// home, by phone.
func (u use) together(i int) bool {
	for end := min(u.To, i+5); i <= end; i++ {
		switch w := u.wordAt(i); w {
		case "with", "w", "over", "via", "at", "alongside":
			return true
		case "by":
			return !u.d.Is(min(i+1, u.To), nlp.Professional)
		case "and", ",", ".", ";":
			return false
		}
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Not | cue.Off) {
			return false
		}
	}
	return false
}

// heading reports the name at the head of its sentence with a contact behind a
// mark: "S47 enquiries: spoke with the head teacher".
func (u use) heading() bool {
	if !u.Head || u.sort == plain || u.next > u.To {
		return false
	}
	switch u.wordAt(u.next) {
	case ":", "-", "–", "—", "/", ",", "(":
	default:
		return false
	}
	for i := u.next + 1; i <= min(u.To, u.next+8); i++ {
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Asked | cue.Off) {
			return false
		}
		if u.meets(i) {
			return true
		}
	}
	return false
}

// apposition reports the name set off by marks behind the contact it belongs to:
// "Session with mother, PAMS, week 3", "Home visit (C&F)".
func (u use) apposition() bool {
	if u.Governor >= 0 || u.Start-1 <= u.From || u.sort == plain || u.next <= u.To && u.d.Tokens()[u.next].Kind != lexicon.Punct {
		return false
	}
	switch u.wordAt(u.Start - 1) {
	case ",", "(", "-", "–", "—", ":", "/":
	default:
		return false
	}
	for i := u.From; i < u.Start-1 && i < u.From+7; i++ {
		if isContact(u.wordAt(i)) {
			return u.mayBe(u.From, u.Start-1) && !u.fruitless()
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
	before := u.wordAt(g - 1)
	verb := -1
	switch w := u.wordAt(g); {
	case w == "inform" || w == "informs" || w == "informing":
		verb = g
	case w == "into" && feeding[before], w == "to" && (before == "contribute" || before == "contributes" || before == "contributing" || before == "contributed"), w == "in" && before == "used", w == "for" && before == "used":
		verb = g - 1
	case w == "of" && before == "part" && g-2 >= u.From && feeding[u.wordAt(g-2)]:
		verb = g - 2
	}
	if verb < u.From {
		return false
	}
	return !cue.Among(u.d, u.begin, verb-1).Has(cue.Not|cue.Maybe|cue.Off|cue.Asked) && !u.explains(verb)
}

// explains reports "explained" before the token.
func (u use) explains(token int) bool {
	for i := u.begin; i < token; i++ {
		switch u.wordAt(i) {
		case "explained", "explain", "explains", "explaining", "understands", "understood", "aware", "what":
			return u.wordAt(i) != "what" || i > u.begin
		}
	}
	return false
}

var feeding = map[string]bool{
	"go": true, "goes": true, "going": true, "gone": true, "went": true, "feed": true, "feeds": true, "feeding": true, "fed": true, "form": true, "forms": true, "forming": true, "be": true, "taken": true, "put": true, "become": true,
}
