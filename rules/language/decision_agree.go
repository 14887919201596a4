package language

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// agrees recognises an agreement that settles something about the case: not to
// do something, or what becomes of the case, of contact or of the child. Tasks
// and appointments are agreed too and are no decisions.
func (w decisionWords) agrees(d *nlp.Doc, h lexicon.Hit) bool {
	if !w.subjectIsOurs(d, h) || w.byOthers(d, decision{h.First, h.Last, agreeing}) {
		return false
	}
	_, end := sentenceAround(d, h.First)
	from := h.Last + 1
	if from >= end {
		return false
	}
	if isRefusal(d, from) || w.allows(d, from, end) || w.ordains(d, from, end) {
		return true
	}
	for _, v := range lexicon.Within(d.Hits(w.triggers), from, end) {
		switch decisionKind(v.Entry) {
		case outcome, finding, order:
			return true
		case altered, bestowed, going, pacing, launching:
			if _, ok := w.changes(d, v, max(from, w.statementStart(d, v.First))); ok {
				return true
			}
		case ending, doing, housing, refusing:
			if _, ok := w.disposes(d, v, from); ok || w.settles(d, v, from) {
				return true
			}
		}
	}
	return false
}

// isRefusal reports "not to …", "no further placements", "that no …".
func isRefusal(d *nlp.Doc, i int) bool {
	first, second := lower(d.Word(i)), lower(d.Word(i+1))
	if first == "that" {
		first, second = second, ""
	}
	return first == "not" && second == "to" || first == "no" && second != "one"
}

// allows recognises what is agreed without a verb: "agreed £50 for food", "TM agreed
// respite".
func (w decisionWords) allows(d *nlp.Doc, from, end int) bool {
	if d.Word(from) == "£" {
		return true
	}
	for i := from; i <= min(from+3, end); i++ {
		if d.Is(i, w.grants) || isTimeWith(d, i) && i < end {
			return i == clauseEnd(d, i) || isUntil(d.Word(i+1)) || lower(d.Word(i+1)) == "in"
		}
		if !w.describes(d, i) || lower(d.Word(i)) == "to" || lower(d.Word(i)) == "that" {
			return false
		}
	}
	return false
}

// isAllowed recognises "holiday agreed", "funding for the laptop approved by TM", and
// returns the token that names what is.
func (w decisionWords) isAllowed(d *nlp.Doc, h lexicon.Hit) (int, bool) {
	g := w.groupBefore(d, h.First, clauseStart(d, h.First))
	at := w.topicBefore(d, g.first, w.statementStart(d, h.First), w.grants)
	if at < 0 || g.ordered || g.negative || w.byOthers(d, decision{at, h.Last, agreeing}) {
		return at, false
	}
	if next := min(h.Last+1, len(d.Tokens())-1); lower(d.Word(next)) == "by" {
		return at, d.Is(min(next+1, clauseEnd(d, h.Last)), w.ours)
	}
	return at, w.settledBy(d, h.Last)
}

// clauseReach is how many tokens what was agreed may have before its verb.
const clauseReach = 10

// ordains recognises an agreed clause that says what becomes of the case, of
// contact, or of the child: "that the plan will continue", "that Ella should be
// taken to hospital", "that this will not go ahead". What somebody will do, bring
// or attend is a task.
func (w decisionWords) ordains(d *nlp.Doc, from, end int) bool {
	for i := from + 1; i < min(end, from+clauseReach); i++ {
		if d.Word(i) == ";" {
			return false
		}
		if !isModal(d.Word(i)) {
			continue
		}
		verb, negative, passive := w.verbAfter(d, i, end)
		if verb < 0 {
			return false
		}
		child := w.isChild(d, i-1) || d.Is(i-1, nlp.Pronoun)
		matter := w.matterBefore(d, i, from)
		switch {
		case negative:
			return child || matter >= 0 || isThing(d.Word(i-1))
		case matter >= 0 && (!isPeople(d.Word(matter)) || lower(d.Word(matter+1)) == "time"):
			return !d.Is(verb, w.chores)
		case child:
			return passive && !d.Is(verb, w.chores)
		}
		return false
	}
	return false
}

// verbAfter is the verb to which a modal belongs, -1 if there is none.
func (w decisionWords) verbAfter(d *nlp.Doc, modal, end int) (verb int, negative, passive bool) {
	negative = d.Is(modal, nlp.Negation)
	for i := modal + 1; i <= end; i++ {
		switch lower(d.Word(i)) {
		case "not", "no":
			negative = true
		case "be", "remain":
			passive = true
		case "now", "also", "then", "longer", "only", "all", "both", "still", "just", "again":
		default:
			if d.Tokens()[i].Kind != lexicon.Word {
				return -1, false, false
			}
			return i, negative, passive
		}
	}
	return -1, false, false
}

func isModal(s string) bool {
	switch lower(s) {
	case "will", "would", "should", "shall", "can", "could", "to", "won't", "wouldn't", "shouldn't", "must":
		return true
	}
	return false
}

// isThing reports "this" and "it": what was asked for or planned.
func isThing(s string) bool {
	switch lower(s) {
	case "this", "it", "these", "that":
		return true
	}
	return false
}

// isPeople reports the matters that are also people, who may have agreed to do
// something.
func isPeople(s string) bool {
	switch lower(s) {
	case "family", "service", "services", "cin", "cp":
		return true
	}
	return false
}

// settles recognises what is a decision only because it was agreed: "to close",
// "to remove the boys", "that she will not be assessed".
func (w decisionWords) settles(d *nlp.Doc, v lexicon.Hit, from int) bool {
	g := w.groupBefore(d, v.First, from)
	switch decisionKind(v.Entry) {
	case ending:
		return (g.ordered || g.tentative) && w.aboutCase(d, v)
	case doing:
		return g.ordered && (g.negative || g.bare && isGiving(d.Word(v.First)))
	case housing:
		he := g.first > from && d.Is(g.first-1, nlp.Pronoun)
		matter := w.matterBefore(d, g.first, from) >= 0 && lower(d.Word(v.First)) == "go"
		return (g.ordered || g.tentative) && (w.takesChild(d, v) || matter || he && w.housed(d, v, g)) || w.subjunctive(d, v, g, from)
	}
	return false
}

// isGiving reports what the service gives by agreeing to: to fund, to extend.
func isGiving(s string) bool {
	switch lower(s) {
	case "fund", "extend", "convene", "reinstate":
		return true
	}
	return false
}

// aboutCase reports whether the verb stands alone or is followed, within a few
// words, by the case, contact or what else can be ended.
func (w decisionWords) aboutCase(d *nlp.Doc, v lexicon.Hit) bool {
	if v.Last > v.First { // step down, step up
		return true
	}
	end := clauseEnd(d, v.Last)
	for i := v.Last + 1; i <= min(end, v.Last+5); i++ {
		if d.Is(i, w.matters) {
			return true
		}
	}
	return v.Last == end || v.Last+1 == end && isThing(d.Word(end))
}
