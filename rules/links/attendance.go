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

// goings are the words that, some way before a preposition, tell of going to a
// meeting: present at, took part in, went straight into. Those under heard tell
// of what was dealt with there, by whomever.
var goings = map[string]map[string]bool{
	"at":   cue.Words("present attendance spent represented presented presenting arrived supported accompanied"),
	"in":   cue.Words("part participated participation"),
	"to":   cue.Words("went came took taken brought presented contributed accompanied dialled linked fed"),
	"into": cue.Words("went dialled dialed linked logged called phoned"),
	"on":   cue.Words("sat"),
	"off":  cue.Words("came"),
	"from": cue.Words("back"),
	heard:  cue.Words("heard discussed presented reviewed considered"),
}

const heard = "heard"

// goingReach is how far before its preposition such a word may stand, in tokens.
const goingReach = 6

// verb is the verb of being there that governs the name, or -1.
func (g sighting) verb() int {
	v := g.Governor
	if v < 0 {
		return -1
	}
	if cue.Of(g.d, v).Has(cue.Held|cue.Went) || cue.Word(g.d, v) == "had" {
		return v
	}
	prep := cue.Word(g.d, v)
	if prep == "for" || prep == "as" {
		return g.metFor(v)
	}
	for i := v - 1; i >= max(g.From, v-goingReach) && !cue.Ends(g.d, i) && g.d.Word(i) != ","; i-- {
		switch w := cue.Word(g.d, i); {
		case w == "was" || w == "were":
			if i == v-1 && (prep == "at" || prep == "on" || prep == "in") && g.actor(i) == author {
				return i
			}
		case goings[prep][w]:
			return i
		case prep == "at" && goings[heard][w] && (g.today() || g.firstSentence()):
			return i
		}
	}
	return -1
}

// metFor is the verb by which people came together for the meeting: met, or on
// the telephone spoke, for a strategy discussion; -1 if there is none.
func (g sighting) metFor(prep int) int {
	begin := cue.Begin(g.d, prep, g.From)
	for i := prep - 1; i >= begin; i-- {
		if gathered[cue.Word(g.d, i)] || i == g.From && remote[cue.Word(g.d, i+1)] {
			return i // "On Teams at 9 for the strategy discussion"
		}
	}
	return -1
}

var gathered = cue.Words("met convened gathered spoke dialled linked")

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
		case cue.Is(g.d, i, nlp.FirstPerson), cue.Is(g.d, i, nlp.AuthorNoun), withUs[cue.Word(g.d, i)]:
			return author
		case found != author:
		case cue.Is(g.d, i, nlp.Professional):
			found = agency
		case cue.Is(g.d, i, nlp.FamilyNoun), cue.Is(g.d, i, nlp.ChildNoun), cue.Is(g.d, i, nlp.Pronoun), cue.Is(g.d, i, nlp.TitleWord):
			found = person
		case i > begin && g.d.Tokens()[i].Kind == lexicon.Word && g.d.Tokens()[i].Flags.Has(nlp.Capital) && !g.d.Tokens()[i].Flags.Has(nlp.AllCaps):
			found = person
		}
	}
	return found
}

// withUs are subjects that act with the author, or call such meetings for all.
var withUs = cue.Words("all everyone everybody professionals both team parties duty lado iro chair manager tm fsw edt")
