package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// purpose reports a contact made for the document: visit for, spoke to her as
// part of, seen to complete.
func (u use) purpose() bool {
	aim := u.aim()
	if aim < 0 || u.fruitless() || u.Mods.Has(cue.Next) && u.Mods.Has(cue.Ahead) {
		return false
	}
	met := u.metBefore(aim)
	if met < 0 {
		return u.foremost(aim)
	}
	if u.sort == short && !isContact(u.wordAt(met)) && u.wordAt(met) != "visited" && u.wordAt(met) != "seen" && u.wordAt(met) != "saw" {
		return false
	}
	from := cue.Begin(u.d, met, u.From)
	if !u.mayBe(from, u.Start-1-u.doingWords(aim)) || u.byAgency(from, met) {
		return false
	}
	wanted := cue.Of(u.d, met).Has(cue.Asked) && !isContact(u.wordAt(met)) || wants[u.wordAt(aim-1)] || u.wordAt(aim-1) == "met" && fulfilled[u.wordAt(aim-2)]
	return !wanted && !u.supposed(from, met)
}

// doingWords is how many tokens before the name belong to the purpose itself,
// where "to prepare" and the like are no future.
func (u use) doingWords(aim int) int { return u.Start - aim }

// aim is the first token of the words of purpose before the name, or -1: for,
// as part of, to complete, re.
func (u use) aim() int {
	g := u.Governor
	if g < 0 {
		// "re: s47"
		if i := u.Start - 2; i >= u.From && u.wordAt(i) == "re" {
			return i
		}
		return -1
	}
	switch before := u.wordAt(g - 1); {
	case before == "because" && u.wordAt(g) == "of", before == "due" && u.wordAt(g) == "to":
		return g - 1
	}
	switch w := u.wordAt(g); w {
	case "for", "towards", "toward", "re", "regarding", "under", "concerning":
		return g
	case "of":
		if p := u.wordAt(g - 1); p == "part" || p == "purpose" || p == "purposes" || p == "respect" || p == "course" {
			return max(u.From, g-2)
		}
	case "to", "with":
		if p := u.wordAt(g - 1); p == "relation" || p == "contribution" || p == "connection" || p == "contribute" || p == "add" {
			return max(u.From, g-2)
		}
	case "on":
		if u.wordAt(g-1) == "work" || u.wordAt(g-1) == "working" {
			return g - 1
		}
	case "during", "within", "through":
		return g
	}
	if u.wordAt(g) == "out" {
		g-- // carry out
	}
	if g > u.From && cue.Of(u.d, g).Has(cue.Did) && (u.wordAt(g-1) == "to" || u.wordAt(g-1) == "and" && g-2 > u.From) {
		return g - 1
	}
	return -1
}

// wants are words that, before "for", ask for a document and make no contact.
var wants = map[string]bool{
	"ask": true, "asked": true, "asking": true, "request": true, "requested": true, "referral": true, "referred": true, "consent": true, "date": true, "dates": true, "deadline": true, "timescale": true, "timescales": true, "threshold": true, "need": true, "reason": true, "reasons": true, "plan": true, "recommendation": true, "application": true, "applied": true,
	"letter": true, "template": true, "agreement": true, "funding": true, "list": true, "wait": true, "waiting": true, "allocated": true, "allocation": true, "grounds": true, "criteria": true, "order": true, "directions": true, "directed": true, "called": true, "push": true, "pushed": true, "due": true, "booked": true, "paperwork": true, "permission": true, "instructed": true, "assessed": true, "put": true, "screened": true, "open": true, "opened": true, "case": true, "fee": true,
}

// foremost reports a purpose that begins its sentence, before the contact: "For
// the Single Assessment I spoke with his teacher", "Purpose: to gather …".
func (u use) foremost(aim int) bool {
	if aim > u.From && !headed(u.d, u.From, aim) {
		return false
	}
	for i := u.next; i <= u.To; i++ {
		if cue.Of(u.d, i).Has(cue.Ahead | cue.Not | cue.Maybe) {
			return false
		}
		if u.meets(i) && !u.d.Is(i, nlp.Professional) {
			return true
		}
	}
	return u.statesPurpose(aim)
}

// headed reports a label that ends right before the token.
func headed(d *nlp.Doc, from, token int) bool {
	return token-1 >= from && (d.Word(token-1) == ":" || d.Tokens()[token-1].Flags.Has(nlp.Bullet))
}

// statesPurpose reports a label such as "Purpose of visit" before the aim.
func (u use) statesPurpose(aim int) bool {
	for i := u.From; i < aim; i++ {
		switch u.wordAt(i) {
		case "purpose", "reason", "aim", "aims":
			return true
		}
	}
	return false
}
