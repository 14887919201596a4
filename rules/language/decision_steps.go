package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// alsoChanges recognises with the verbs of what becomes of a case what the other
// verbs of change say: "Respite increased by one night", "Closed."
func (w decisionWords) alsoChanges(d *nlp.Doc, v lexicon.Hit, from int) (int, bool) {
	g := w.groupBefore(d, v.First, from)
	switch s := lower(d.Word(v.First)); s {
	case "closed", "closing", "close", "stepped", "discharged", "discharge":
		return g.first, isWhole(d, lexicon.Hit{First: g.first, Last: v.Last}) && !g.negative
	case "reduced", "increased", "extended", "reinstated":
		return w.isAltered(d, v, g, from)
	case "allocated", "escalated", "accepted":
		return g.first, g.bare && g.passive && !g.negative && begins(d, g.first)
	case "continue":
		return w.goesOn(d, v, g, from)
	case "funded", "opened", "withdrawn", "suspended", "ended", "stopped", "renewed", "initiated":
		return w.isBestowed(d, v, g, from)
	}
	return 0, false
}

// isWhole reports a statement that the words make up alone, but for the service:
// "Closed.", "To close to FSW."
func isWhole(d *nlp.Doc, h lexicon.Hit) bool {
	if !begins(d, h.First) {
		return false
	}
	end := clauseEnd(d, h.Last)
	if end == h.Last {
		return true
	}
	switch lower(d.Word(h.Last + 1)) {
	case "to", "from", "at":
	default:
		return false
	}
	switch lower(d.Word(end)) {
	case "stage", "contact", "triage", "mash", "door", "us", "csc", "fsw", "support", "help", "service", "team", "duty", "caseload", "care", "services":
		return end <= h.Last+4
	}
	return false
}

// isUntil reports the words that may follow "to remain open".
func isUntil(s string) bool {
	switch lower(s) {
	case "to", "until", "till", "for", "as", "at", "under", "with":
		return true
	}
	return false
}

// isRelocated recognises "contact to be moved to the centre".
func (w decisionWords) isRelocated(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	if lower(d.Word(v.First)) != "moved" {
		return false
	}
	_, ok := w.isBestowed(d, v, g, max(from, w.statementStart(d, v.First)))
	return ok
}

// keepsPlan recognises "To remain on CIN plan", "Leo to stay on CP".
func (w decisionWords) keepsPlan(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	ofChild := g.first > from && w.childBefore(d, g, from)
	if !g.bare || !begins(d, g.first) && !ofChild {
		return false
	}
	switch lower(d.Word(v.First)) {
	case "remain", "stay":
	default:
		return false
	}
	end := clauseEnd(d, v.Last)
	if v.Last+1 <= end && lower(d.Word(v.Last+1)) == "open" {
		return v.Last+1 == end || isUntil(d.Word(v.Last+2))
	}
	return w.namesPlan(d, v.Last+1, end)
}

// bars recognises "no contact with Dad for now": an order, and not how it has been.
func bars(d *nlp.Doc, h lexicon.Hit) bool {
	if !begins(d, h.First) {
		return false
	}
	end := clauseEnd(d, h.Last)
	for i := h.Last + 1; i <= end; i++ {
		switch lower(d.Word(i)) {
		case "until", "till", "now", "stage", "present":
			return true
		case "to":
			if next := lower(d.Word(min(i+1, end))); next == "take" || next == "be" || next == "happen" {
				return true
			}
		}
	}
	return false
}

// launches recognises "we will open a single assessment", "Progress to section 47":
// what the author begins, or an order to.
func (w decisionWords) launches(d *nlp.Doc, h lexicon.Hit) bool {
	if begins(d, h.First) {
		return true
	}
	from := clauseStart(d, h.First)
	g := w.groupBefore(d, h.First, from)
	if g.first == from || g.negative || g.tentative || isPast(d, g, h.First) {
		return false
	}
	contracted := isContracted(d.Word(g.first-1)) || strings.HasSuffix(lower(d.Word(g.first-1)), "ll")
	return d.Is(g.first-1, nlp.FirstPerson) && (g.first < h.First || contracted)
}

// henceforth recognises "from now on" of how often the author comes, or of what a
// service shall be.
func (w decisionWords) henceforth(d *nlp.Doc, h lexicon.Hit) (int, bool) {
	from, end := clauseStart(d, h.First), clauseEnd(d, h.Last)
	mine, comes := false, false
	for i := from; i <= end; i++ {
		mine = mine || d.Is(i, nlp.FirstPerson)
		comes = comes || mine && isVisiting(d.Word(i))
		if comes && isRegular(d.Word(i)) {
			return h.First, true
		}
		if s := lower(d.Word(i)); s == "to" || s == "only" || d.Is(i, nlp.Modal) {
			if at := w.topicBefore(d, w.groupBefore(d, i, from).first, from, w.matters); at >= 0 && !isDated(d, h) {
				return at, true
			}
		}
	}
	return 0, false
}

// isDated reports "from July": a date, which alone makes no rule of what is told.
func isDated(d *nlp.Doc, h lexicon.Hit) bool {
	return d.Is(h.Last, nlp.Month) || lower(d.Word(min(h.First+1, h.Last))) == "next"
}

// isVisiting reports what the author does as often as has been decided.
func isVisiting(s string) bool {
	switch lower(s) {
	case "visit", "visiting", "see", "seeing", "come", "coming":
		return true
	}
	return false
}

// isRegular reports the words that say how often, and not for how long.
func isRegular(s string) bool {
	switch lower(s) {
	case "weekly", "fortnightly", "monthly", "termly", "daily", "every", "once", "twice":
		return true
	}
	return false
}

// namesPlan reports a plan or an order within the next few words.
func (w decisionWords) namesPlan(d *nlp.Doc, from, end int) bool {
	for i := from; i <= min(end, from+3); i++ {
		switch lower(d.Word(i)) {
		case "cin", "cp", "plan", "plans", "plo", "register", "protection", "order", "caseload", "s20", "s17", "section":
			return true
		}
	}
	return false
}
