package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// childBefore reports whether the statement's subject, right before its verb
// group, is a child: a word for one, a name, initials, brothers and sisters.
func (w decisionWords) childBefore(d *nlp.Doc, g verbGroup, from int) bool {
	i := g.first - 1
	if i >= from && d.Word(i) == ")" { // Leo (4) to remain
		for i > from && d.Word(i) != "(" {
			i--
		}
		i--
	}
	if i < from {
		return false
	}
	if !w.isChild(d, i) {
		return false
	}
	return i == from || !d.Is(i-1, nlp.TitleWord)
}

// isChild reports a token that may name a child. A capital alone does not make a
// name of a word that begins a sentence and looks like a verb.
func (w decisionWords) isChild(d *nlp.Doc, i int) bool {
	if d.Is(i, nlp.ChildNoun) || d.Is(i, w.siblings) {
		return true
	}
	t := d.Tokens()[i]
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) {
		return false
	}
	for _, c := range [...]lexicon.Class{w.ours, w.others, w.supposing, w.matters, w.noNames, nlp.FamilyNoun, nlp.Professional, nlp.AuthorNoun, nlp.Weekday, nlp.Month, nlp.TitleWord, nlp.FirstPerson, nlp.Pronoun} {
		if d.Is(i, c) {
			return false
		}
	}
	return !looksLikeVerb(d.Word(i))
}

func looksLikeVerb(s string) bool {
	s = lower(s)
	return strings.HasSuffix(s, "ed") || strings.HasSuffix(s, "ing")
}

// placed recognises what was done, as note-takers write it: "Harvey placed with Mr
// and Mrs Lunn tonight".
func (w decisionWords) placed(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	next := v.Last + 1
	if g.first != v.First || g.first == from || !w.childBefore(d, g, from) || next > clauseEnd(d, v.Last) {
		return false
	}
	switch lower(d.Word(v.First)) {
	case "placed", "accommodated", "removed":
	default:
		return false
	}
	switch lower(d.Word(next)) {
	case "with", "under", "tonight", "today":
		return true
	case "in", "from", "at":
		return w.homeward(d, next, clauseEnd(d, v.Last))
	}
	return d.Tokens()[next].Kind == lexicon.Number
}

// housed reports whether the verb and what follows it say where a child shall
// live. A note-taker's "to" decides; "will" may only foretell, and does so
// unless the verb is one of care.
func (w decisionWords) housed(d *nlp.Doc, v lexicon.Hit, g verbGroup) bool {
	next, end := v.Last+1, clauseEnd(d, v.Last)
	if next > end {
		return g.passive || lower(d.Word(v.First)) == "remain"
	}
	word := lower(d.Word(next))
	switch lower(d.Word(v.First)) {
	case "remain", "remaining":
		return d.Is(next, w.stations) && !w.perches(d, next, end)
	case "stay", "reside", "staying":
		return d.Is(next, w.stations) && !w.perches(d, next, end) && (g.bare || w.afterAgreement(d, g.first)) && !w.passing(d, next, end)
	case "live":
		return word == "with"
	case "return", "returned", "returning":
		return word == "home" || word == "to" && w.homeward(d, next, end)
	case "move", "moved", "moving":
		return (word == "to" || word == "in" || word == "into") && (w.homeward(d, next, end) || w.placeName(d, next+1, end))
	case "come":
		return word == "home" && !w.passing(d, next, end) || word == "to" && next+1 == end && isLiving(d.Word(end)) || word == "to" && next+1 < end && lower(d.Word(next+1)) == "live"
	case "going", "coming":
		return g.negative && word == "home" && !w.isClocked(d, next)
	case "go":
		return word == "home" && !w.passing(d, next, end) || word == "into" || word == "to" && next < end && isLiving(d.Word(next+1)) && lower(d.Word(min(next+2, end))) != "and" // a stay and play group
	default: // placed, removed, accommodated
		return g.passive && !w.listed(d, next, end)
	}
}

// perches reports "on the sofa": a place, and no plan.
func (w decisionWords) perches(d *nlp.Doc, next, end int) bool {
	return next+1 <= end && lower(d.Word(next)) == "on" && lower(d.Word(next+1)) == "the" && !w.namesPlan(d, next+2, end) && !w.homeward(d, next+2, end)
}

// takesChild reports "remove the boys", "place her": a verb of housing with a
// child for its object.
func (w decisionWords) takesChild(d *nlp.Doc, v lexicon.Hit) bool {
	switch lower(d.Word(v.First)) {
	case "remove", "place", "accommodate":
	case "move":
		return v.Last+3 <= clauseEnd(d, v.Last) && d.Is(v.Last+1, nlp.Pronoun) && lower(d.Word(v.Last+2)) == "to" && !d.Is(v.Last+3, nlp.Weekday)
	default:
		return false
	}
	for i := v.Last + 1; i <= min(v.Last+3, clauseEnd(d, v.Last)); i++ {
		if w.isChild(d, i) || d.Is(i, nlp.Pronoun) {
			return true
		}
	}
	return false
}

// subjunctive recognises "agreed that Ella remain with her father".
func (w decisionWords) subjunctive(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	g.bare = true
	return g.first == v.First && w.childBefore(d, g, from) && w.housed(d, v, g)
}

// afterAgreement reports whether a verb of deciding or agreeing goes before the
// token in its sentence.
func (w decisionWords) afterAgreement(d *nlp.Doc, i int) bool {
	first, _ := sentenceAround(d, i)
	for _, h := range lexicon.Within(d.Hits(w.triggers), first, i) {
		if k := decisionKind(h.Entry); k == deciding || k == agreeing {
			return true
		}
	}
	return false
}

// passing reports a stay of a day or so: on Saturday, for the weekend.
func (w decisionWords) passing(d *nlp.Doc, from, to int) bool {
	for i := from; i <= to; i++ {
		if d.Is(i, nlp.Weekday) || d.Tokens()[i].Kind == lexicon.Number || d.Is(i, w.brief) {
			return !w.afterAgreement(d, from)
		}
	}
	return false
}

// homeward reports a placement or a relative among the next few words: to her
// mother's care, to the new carers.
func (w decisionWords) homeward(d *nlp.Doc, from, to int) bool {
	for i := from; i <= min(to, from+5); i++ {
		if d.Is(i, nlp.FamilyNoun) || d.Is(i, w.homes) {
			return true
		}
	}
	return false
}

// placeName reports a name at the token: to Oak House, not to Year 7.
func (w decisionWords) placeName(d *nlp.Doc, i, end int) bool {
	if i > end || !d.Tokens()[i].Flags.Has(nlp.Capital) || d.Is(i, nlp.Weekday) || d.Is(i, nlp.Month) {
		return false
	}
	switch lower(d.Word(i)) {
	case "year", "class", "set", "band", "tier", "group", "table":
		return false
	}
	return true
}

func isLiving(s string) bool {
	switch lower(s) {
	case "live", "stay":
		return true
	}
	return false
}

// listed reports a list or register: to be placed on the waiting list.
func (w decisionWords) listed(d *nlp.Doc, from, to int) bool {
	for i := from; i <= min(to, from+5); i++ {
		switch lower(d.Word(i)) {
		case "list", "timetable", "course", "group", "class", "set", "table":
			return true
		}
	}
	return false
}
