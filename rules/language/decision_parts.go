package language

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// verbGroup is the run of small words before a verb that says how it is meant.
type verbGroup struct {
	first    int  // the verb itself where there are none
	ordered  bool // to, will, should: it shall be so
	bare     bool // to, as note-takers write it
	negative bool
	passive  bool

	tentative bool // could, may: it might be so
	allowed   bool // can
}

func (w decisionWords) groupBefore(d *nlp.Doc, verb, from int) verbGroup {
	g := verbGroup{first: verb}
	for i := verb - 1; i >= from; i-- {
		switch lower(d.Word(i)) {
		case "to":
			g.ordered, g.bare = true, true
		case "will", "would", "should", "shall", "must":
			g.ordered = true
		case "can":
			g.ordered, g.allowed = true, true
		case "could", "may":
			g.tentative = true
		case "won't", "cannot", "can't":
			g.ordered, g.negative = true, true
		case "not", "no":
			g.negative = true
		case "be", "been", "was", "were":
			g.passive = true
		case "is", "are", "am", "has", "have", "now", "then", "therefore", "longer", "both", "going":
		default:
			return g
		}
		g.first = i
	}
	return g
}

// matterBefore is the token, shortly before token i and not before from, that
// names what the statement is about: the case, contact, a request for funding. -1
// if none does, or if another verb stands between.
func (w decisionWords) matterBefore(d *nlp.Doc, i, from int) int {
	inside := false // a bracket
	at := -1
	for j := i - 1; j >= from && j >= i-7; j-- {
		switch s := d.Word(j); {
		case s == ")", s == "(":
			inside = s == ")"
		case inside, s == "/", s == "&":
		case d.Is(j, w.matters):
			at = j
		case d.Tokens()[j].Kind == lexicon.Punct, d.Is(j, w.supposing), d.Is(j, nlp.SpeechVerb), d.Is(j, nlp.Modal), d.Is(j, nlp.FutureWord), isFinite(s):
			return at
		}
	}
	return at
}

// requestBefore is matterBefore for what is refused, of which more may be said
// first: "her request to have Leo at Christmas".
func (w decisionWords) requestBefore(d *nlp.Doc, i, from int) int {
	if at := w.matterBefore(d, i, from); at >= 0 {
		return at
	}
	for j := i - 1; j >= from && j >= i-requestReach; j-- {
		switch lower(d.Word(j)) {
		case "request", "application":
			return j
		case ",", ";", ".", ":":
			return -1
		}
	}
	return -1
}

// requestReach is how many tokens may tell what a request is for.
const requestReach = 14

// isFinite reports the small verbs that make a clause of what goes before.
func isFinite(s string) bool {
	switch lower(s) {
	case "is", "are", "was", "were", "has", "have", "had", "decided", "agreed", "if", "who", "which", "that":
		return true
	}
	return false
}

// timed reports "at 12" and "by 4pm": when something ends, not that it does.
func (w decisionWords) timed(d *nlp.Doc, i int) bool {
	if i+1 >= len(d.Tokens()) {
		return false
	}
	switch lower(d.Word(i)) {
	case "at", "by":
		return d.Tokens()[i+1].Kind == lexicon.Number
	}
	return false
}
