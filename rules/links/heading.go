package links

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/moment"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// today reports whether the sentence places the meeting at this contact.
func (g sighting) today() bool {
	if g.Mods.Has(cue.Today) {
		return true
	}
	for i := g.From; i <= g.To; i++ {
		switch w := cue.Word(g.d, i); {
		case w == "today", w == "tonight", w == "yesterday", w == "this" && i < g.To && cue.Of(g.d, i+1).Has(cue.Clock):
			return true
		}
	}
	return false
}

// heading reports whether the name stands for the meeting by heading its
// sentence: "Core group 10am: HV, Mum, me."
func (g sighting) heading() bool {
	if !g.Head || g.aheadInReach() {
		return false
	}
	if g.titled {
		return true
	}
	if g.firstSentence() && g.opens() && (!g.loose || g.next <= g.To && cue.Of(g.d, g.next).Has(cue.Decide)) {
		return true
	}
	return g.company() || g.today() || g.rollCall()
}

func (g sighting) firstSentence() bool { return g.d.SentenceAt(g.First) == 0 }

// firstWords reports a note that begins "At the core group", with no date to say
// that it was another day's.
func (g sighting) firstWords() bool {
	if _, dated := moment.Find(g.d, g.next, min(g.To, g.next+4)); dated || g.loose {
		return false
	}
	return g.firstSentence() && g.Governor == g.From
}

// rollCall reports a next sentence that says who was there.
func (g sighting) rollCall() bool {
	after := min(g.To+3, len(g.d.Tokens())-1)
	return g.To < after && cue.Among(g.d, g.To+1, after).Has(cue.Present)
}

// aheadInReach reports a word of the future or of doubt between the name and the
// next mark, or right behind that mark.
func (g sighting) aheadInReach() bool {
	for i := g.next; i <= g.To; i++ {
		if cue.Of(g.d, i).Has(cue.Ahead | cue.Maybe | cue.Not) {
			return true
		}
		switch {
		case cue.Of(g.d, i).Has(cue.Clause):
			return false
		case g.d.Tokens()[i].Kind == lexicon.Punct && g.d.Word(i) != "/" && g.d.Word(i) != "&":
			return g.aheadBehind(i)
		}
	}
	return false
}

// aheadBehind reports such a word right behind the mark at token i: "core group
// – to be rearranged".
func (g sighting) aheadBehind(i int) bool {
	if i >= g.To {
		return false
	}
	toBe := g.d.Word(i) != "," && cue.Word(g.d, i+1) == "to" && i+1 < g.To && cue.Of(g.d, i+2).Has(cue.Be|cue.Ahead)
	return toBe || cue.Of(g.d, i+1).Has(cue.Ahead|cue.Asked) && !cue.Of(g.d, i+1).Has(cue.Present) // "chair Ms Hale"
}

// opens reports whether what follows the name is where, when, with whom or what
// was decided.
func (g sighting) opens() bool {
	if g.next > g.To {
		return true
	}
	t := g.d.Tokens()[g.next]
	if t.Kind != lexicon.Word || cue.Is(g.d, g.next, nlp.Weekday) {
		return true
	}
	s := cue.Of(g.d, g.next)
	if s.Has(cue.Decide) {
		return g.next == g.To || cue.Word(g.d, g.next+1) != "for"
	}
	return s.Has(cue.At | cue.With | cue.Today | cue.Clock | cue.Outcome | cue.Present | cue.Aim)
}

// company reports who was there, or how they met: "with", "by phone", or a list
// of people behind a mark.
func (g sighting) company() bool {
	people := 0
	listed := false
	for i := g.next; i <= g.To; i++ {
		switch {
		case cue.Of(g.d, i).Has(cue.Present | cue.With):
			listed = true
		case g.d.Tokens()[i].Kind == lexicon.Punct:
			listed = listed || strings.ContainsAny(g.d.Word(i), ":(-–—")
		case listed && g.isPerson(i):
			people++
		case listed && remote[cue.Word(g.d, i)]:
			return true
		}
	}
	return people >= 2
}

func (g sighting) isPerson(i int) bool {
	for _, c := range [...]lexicon.Class{nlp.FirstPerson, nlp.FamilyNoun, nlp.AuthorNoun, nlp.Professional, nlp.TitleWord} {
		if cue.Is(g.d, i, c) {
			return true
		}
	}
	t := g.d.Tokens()[i]
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.AllCaps)
}

// account reports whether the sentence tells what was said or decided there: at
// today's core group, outcome of the conference; in a note about the meeting any
// words that do not only bring it up.
func (g sighting) account() bool {
	if g.hearsay(g.Start) && !g.titled {
		return false
	}
	if g.Governor < 0 {
		return g.titled && !g.aheadInReach()
	}
	w := cue.Word(g.d, g.Governor)
	if w == "was" && cue.Word(g.d, g.Governor-1) == "this" {
		return true // "This was the first core group"
	}
	if w == "of" && g.Governor > g.From && cue.Of(g.d, g.Governor-1).Has(cue.Outcome|cue.Present) {
		told := cue.Among(g.d, g.From, g.Governor-1).Has(cue.Told | cue.Met | cue.Aim)
		return !told && (g.titled || g.today() || g.Governor-1 == g.From)
	}
	if cue.Of(g.d, g.Governor).Has(cue.At) || g.titled && g.Mods.Has(cue.Today) {
		return g.titled || g.Mods.Has(cue.Today) || g.today() || g.firstWords()
	}
	begin := cue.Begin(g.d, g.Start, g.From)
	asked := cue.Among(g.d, max(g.From, begin-3), g.Start-1).Has(cue.Asked | cue.Told | cue.Maybe)
	return g.titled && !asked && !mentions(g.d, g.Phrase) && !g.before.Has(cue.Ahead|cue.Not)
}
