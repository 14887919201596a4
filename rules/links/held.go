package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/moment"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// sighting is a meeting's name in its sentence.
type sighting struct {
	*scene
	cue.Phrase
	next   int  // the first token after the name and its abbreviation in brackets
	titled bool // the note is about such a meeting
	loose  bool // the words alone do not mean a meeting
	before cue.Set
}

// tookPlace reports whether the note says that the meeting took place, now and
// for its author.
func (s *scene) tookPlace(h lexicon.Hit, titled, loose bool) bool {
	g := sighting{scene: s, Phrase: cue.PhraseOf(s.d, h.First, h.Last), titled: titled, loose: loose}
	g.next = afterBracket(s.d, h.Last+1)
	g.before = cue.Among(s.d, cue.Begin(s.d, g.Start, g.From), g.Start-1)
	return !g.onlyNamed() && !g.calledOff() && !g.otherDay() && g.says() && !s.p.Pasted(s.d.HitSpan(h))
}

// says reports whether the sentence says that the meeting took place.
func (g sighting) says() bool {
	switch g.predicate() {
	case yes:
		return (g.afterComma() || !g.hearsay(g.Start)) && (!g.othersHeld() || g.titled)
	case no:
		return false
	}
	if g.Mods.Has(cue.Next) && !g.asPlanned() {
		return false
	}
	return g.wentTo() || g.heading() || g.account()
}

// onlyNamed reports a name that means no meeting in particular, or another than
// this note's: no core group, every review, the last conference, the core group
// minutes; and words of a quotation or a plan.
func (g sighting) onlyNamed() bool {
	return g.Mods.Has(cue.Any|cue.Last) || attributive(g.d, g.next) || g.Governor >= 0 && cue.Word(g.d, g.next) == "actions" || cue.Quoted(g.d, g.First) ||
		g.under(g.First, planned) || g.d.Word(g.To) == "?"
}

// calledOff reports a meeting that was not to be, by a word of its own sentence
// or at the beginning of the next.
func (g sighting) calledOff() bool {
	if cue.Among(g.d, g.next, g.To).Has(cue.Off) || g.before.Has(cue.Off) || g.putOff() {
		return true
	}
	after := min(g.To+4, len(g.d.Tokens())-1)
	return g.To < after && !g.d.Tokens()[g.To+1].Flags.Has(nlp.ParaStart) && cue.Among(g.d, g.To+1, after).Has(cue.Off)
}

// putOff reports a verb, right behind the name, by which only a meeting or hearing
// is said not to be.
func (g sighting) putOff() bool {
	for i := g.next; i < min(g.To, g.next+putOffReach); i++ {
		verb := cue.Word(g.d, i) + " " + cue.Word(g.d, i+1)
		if puttingOff[verb] || cue.Word(g.d, i) == "vacated" || verb == "moved to" && g.isDay(i+2) {
			return true
		}
	}
	return false
}

// isDay reports a day or a time at the token: moved to Monday, to the 8th, to 4pm.
func (g sighting) isDay(i int) bool {
	if cue.Word(g.d, i) == "the" {
		i++
	}
	return i <= g.To && (g.d.Tokens()[i].Kind == lexicon.Number || cue.Is(g.d, i, nlp.Weekday))
}

// putOffReach is how many tokens may stand between the name and such a verb.
const putOffReach = 5

var puttingOff = pairs("stood down,called off,put off,put back,fell through,pushed back,on hold")

// daysBack is how far before the note's event a meeting may lie that it still
// records.
const daysBack = 7

// otherDay reports a date beside the name on which the note's event was not.
func (g sighting) otherDay() bool {
	day := g.p.Note.EventDate
	if day.IsZero() {
		return false
	}
	x, ok := moment.Find(g.d, g.next, min(g.To, g.next+8))
	if !ok {
		x, ok = moment.Find(g.d, max(g.From, g.Start-5), g.First-1)
	}
	if !ok || x.Day == 0 {
		return ok && x.Year != 0 && x.DaysBefore(day.Day()) > daysBack
	}
	n := x.DaysBefore(day.Day())
	return n < 0 || n > daysBack
}

// asPlanned reports a note that begins "Planned professionals' meeting" and goes
// on with who was there.
func (g sighting) asPlanned() bool {
	w := cue.Word(g.d, g.Start)
	return (w == "planned" || w == "scheduled") && g.firstSentence() && g.company()
}

type answer int

const (
	open answer = iota
	yes
	no
)

// predicate reads what is said of the meeting in the words after its name: it
// was held, it will be, it did not go ahead; or nothing of the kind.
func (g sighting) predicate() answer {
	comma := false
	end := cue.End(g.d, g.next-1, g.To)
	for i := g.next; i <= end; i++ {
		s := cue.Of(g.d, i)
		switch {
		case g.d.Word(i) == ",":
			comma = true
		case g.heldAt(i):
			return g.finite(i)
		case comma:
		case s.Has(cue.And) && mentions(g.d, g.Phrase):
			return open // "the first since the conference and was held at": not the conference
		case cue.Of(g.d, i).Has(cue.Be) && cue.Word(g.d, i+1) == "to" && cue.Word(g.d, i+2) == "be":
			return no
		case s.Has(cue.Not | cue.Ahead | cue.Maybe | cue.Habit), i == g.next && (cue.Word(g.d, i) == "is" || cue.Word(g.d, i) == "are"):
			return no
		}
	}
	return open
}

// heldAt reports the words by which a meeting took place.
func (g sighting) heldAt(i int) bool {
	if cue.Of(g.d, i).Has(cue.Held) {
		return true
	}
	if i >= g.To {
		return false
	}
	switch cue.Word(g.d, i) {
	case "took", "taken":
		return cue.Word(g.d, i+1) == "place"
	case "went", "gone":
		return cue.Word(g.d, i+1) == "ahead"
	}
	return false
}

// finite reports whether "held" at token i says that it was: not to be held, not
// is held every month, and not had been held, unless the note is about it.
func (g sighting) finite(i int) answer {
	for j := i - 1; j >= g.next && j >= i-3; j-- {
		switch cue.Word(g.d, j) {
		case "be", "being", "is", "are":
			return no
		case "had":
			if !g.titled {
				return no
			}
		}
	}
	return yes
}

// hearsay reports whether the words before the token make what follows something
// that somebody said, asked for, supposed or denied.
func (g sighting) hearsay(token int) bool {
	begin := cue.Begin(g.d, token, g.From)
	before := cue.Among(g.d, max(g.From, begin-1), token-1) // with "if" or "whether"
	return before.Has(cue.Maybe|cue.Ahead) || before.Has(cue.Told|cue.Asked|cue.Not) && !g.titled
}

// afterComma reports a name with its own verb right behind a comma, which what
// stands before does not touch, unless it is a condition: "Mum did not come, core
// group held without her".
func (g sighting) afterComma() bool {
	return g.Start > g.From && g.d.Word(g.Start-1) == "," && !cue.Of(g.d, g.From).Has(cue.Maybe|cue.Clause)
}

// othersHeld reports a meeting that a school, a hospital or the like held on its
// own.
func (g sighting) othersHeld() bool {
	return g.Governor >= 0 && cue.Is(g.d, g.Governor, nlp.Professional) && cue.Of(g.d, g.Governor) == 0
}
