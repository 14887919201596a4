package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// wentTo reports whether the author, or people with the author, were there by
// the words before the name: I attended, we held, present at.
func (g sighting) wentTo() bool {
	v := g.verb()
	if v < 0 || g.hearsay(v) || !g.titled && v > g.From && cue.Word(g.d, v-1) == "had" {
		return false
	}
	switch g.actor(v) {
	case author:
		return true
	case person:
		return g.titled || g.today() && !cue.Of(g.d, v).Has(cue.Held)
	}
	return g.titled
}

// verb is the verb of being there that governs the name, or -1.
func (g sighting) verb() int {
	v := g.Governor
	if v < 0 {
		return -1
	}
	if cue.Of(g.d, v).Has(cue.Held|cue.Went) || cue.Word(g.d, v) == "had" {
		return v
	}
	switch cue.Word(g.d, v) {
	case "at", "in", "to", "into", "of", "on":
	case "for", "as":
		return g.metFor(v)
	default:
		return -1
	}
	if v--; v < g.From {
		return -1
	}
	switch w := cue.Word(g.d, v); w {
	case "present", "part", "in", "went", "dialled", "dialed", "logged", "linked", "contributed", "presented", "participated", "participation", "attendance", "represented", "sat", "met", "gathered", "part-attended", "phoned", "feedback", "fed":
		return v
	case "was", "were":
		if a := g.actor(v); a == author {
			return v
		}
	case "case", "family", "children", "child":
		// "Case presented at panel" is passive; "presented the case at panel" ends here.
		if v > g.From && cue.Of(g.d, v-1).Has(cue.Went) || v-1 > g.From && cue.Of(g.d, v-2).Has(cue.Went) {
			return v
		}
	}
	return -1
}

// metFor is the verb by which people came together for the meeting: met, or on
// the telephone spoke, for a strategy discussion; -1 if there is none.
func (g sighting) metFor(prep int) int {
	for i := prep - 1; i >= cue.Begin(g.d, prep, g.From); i-- {
		switch cue.Word(g.d, i) {
		case "met", "convened", "gathered", "spoke", "dialled", "linked":
			return i
		}
	}
	return -1
}

// actor is who did what a verb says.
type actor int

const (
	author actor = iota // the author, people with the author, or nobody named
	person
	agency
)

// actor finds the subject of the verb at token v by the nearest word before it
// that names somebody.
func (g sighting) actor(v int) actor {
	begin := cue.Begin(g.d, v, g.From)
	found := author
	for i := v - 1; i >= begin; i-- {
		switch {
		case g.d.Is(i, nlp.FirstPerson), g.d.Is(i, nlp.AuthorNoun), together(cue.Word(g.d, i)):
			return author
		case found != author:
		case g.d.Is(i, nlp.Professional):
			found = agency
		case g.d.Is(i, nlp.FamilyNoun), g.d.Is(i, nlp.ChildNoun), g.d.Is(i, nlp.Pronoun), g.d.Is(i, nlp.TitleWord):
			found = person
		case i > begin && g.d.Tokens()[i].Kind == lexicon.Word && g.d.Tokens()[i].Flags.Has(nlp.Capital) && !g.d.Tokens()[i].Flags.Has(nlp.AllCaps):
			found = person
		}
	}
	return found
}

func together(w string) bool {
	switch w {
	case "all", "everyone", "everybody", "professionals", "both", "team", "parties", "duty", "lado", "iro", "chair", "manager", "tm", "fsw", "edt":
		return true
	}
	return false
}
