package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// lower folds the case of a word of the text.
func lower(s string) string { return strings.ToLower(s) }

// decisionAt looks at a trigger and says whether a decision is recorded there.
func (w decisionWords) decisionAt(d *nlp.Doc, h lexicon.Hit) (decision, bool) {
	found := decision{h.First, h.Last, decisionKind(h.Entry)}
	ok := false
	switch found.kind {
	case deciding:
		ok = w.decides(d, h)
		found.first = w.passiveFirst(d, h)
	case declining:
		ok = w.subjectIsOurs(d, h)
	case refraining:
		ok = w.refrainsFrom(d, h)
	case agreeing:
		found.first = w.passiveFirst(d, h)
		ok = w.agrees(d, h)
	case heading:
		ok = w.heads(d, h)
	case outcome, finding:
		ok = w.isOurs(d, found) && !w.fixedAbode(d, h)
	case order:
		ok = begins(d, h.First)
	case denying:
		if found.first, ok = w.denies(d, h); ok {
			ok = w.isOurs(d, found)
		}
	default:
		if found.first, ok = w.disposes(d, h, clauseStart(d, h.First)); ok {
			ok = w.isOurs(d, found)
		}
	}
	return found, ok
}

// passiveFirst is the first token of "was decided", "has been agreed".
func (w decisionWords) passiveFirst(d *nlp.Doc, h lexicon.Hit) int {
	first := h.First
	for i := h.First - 1; i >= clauseStart(d, h.First); i-- {
		switch lower(d.Word(i)) {
		case "was", "been", "then", "also", "jointly", "has":
		default:
			return first
		}
		if lower(d.Word(i)) == "was" || lower(d.Word(i)) == "been" {
			first = i
		}
	}
	return first
}

// fixedAbode reports NFA in its other sense: he is NFA at present.
func (w decisionWords) fixedAbode(d *nlp.Doc, h lexicon.Hit) bool {
	if h.First == 0 || lower(d.Word(h.First)) != "nfa" {
		return false
	}
	switch lower(d.Word(h.First - 1)) {
	case "is", "are", "was", "were", "currently", "still", "as", "be", "been", "remains", "being", "now", "dad", "mum", "father", "mother", "he", "she", "/":
		return true
	}
	return false
}

// decides recognises "we decided that": a verb of deciding, with what was
// decided, whose subject is the author or nobody.
func (w decisionWords) decides(d *nlp.Doc, h lexicon.Hit) bool {
	_, end := sentenceAround(d, h.First)
	if h.Last >= end || h.Last+1 == end && d.Tokens()[end].Kind == lexicon.Punct {
		return false
	}
	switch lower(d.Word(h.Last + 1)) {
	case "on": // decided on the red one
		if !w.isDay(d, h.Last+2) {
			return false
		}
	case "what", "how", "who", "where", "which", "when", "whether":
		return false
	}
	return w.subjectIsOurs(d, h) && !w.byOthers(d, decision{h.First, h.Last, deciding})
}

func (w decisionWords) isDay(d *nlp.Doc, i int) bool {
	return i < len(d.Tokens()) && (d.Tokens()[i].Kind == lexicon.Number || d.Is(i, nlp.Weekday))
}

// heads recognises a label: "Decision:", "Manager's decision 6/2/26 –"; and
// "decision to close" where nothing goes before it.
func (w decisionWords) heads(d *nlp.Doc, h lexicon.Hit) bool {
	t := d.Tokens()
	first, last := sentenceAround(d, h.First)
	for i := first; i < h.First; i++ {
		if t[i].Kind == lexicon.Word && !d.Is(i, w.ours) && !isPossessive(d.Word(i)) && !t[i].Flags.Has(nlp.Bullet) {
			return false
		}
	}
	for i := h.Last + 1; i < last && i <= h.Last+8; i++ {
		switch word := lower(d.Word(i)); word {
		case ":", "-", "–", "—":
			return !w.deferred(d, i+1)
		case "to", "not", "that", "is", "was":
			return i == h.Last+1 && lower(d.Word(i+1)) != "be"
		case "/", ".":
		default:
			if t[i].Kind != lexicon.Number && !d.Is(i, nlp.Month) && !d.Is(i, w.ours) {
				return false
			}
		}
	}
	return false
}

// deferred reports "Decision: pending", and one that is to be found elsewhere.
func (w decisionWords) deferred(d *nlp.Doc, i int) bool {
	switch lower(d.Word(i)) {
	case "pending", "deferred", "awaited", "awaiting", "tbc", "tba", "see", "none", "n", "due", "await", "outstanding":
		return true
	}
	return false
}

// disposes recognises "contact to stop", "respite will not be offered", "request
// refused" and "Kofi to remain with his aunt", within what begins at from, and
// returns the first token of the statement.
func (w decisionWords) disposes(d *nlp.Doc, v lexicon.Hit, from int) (int, bool) {
	g := w.groupBefore(d, v.First, from)
	if w.timed(d, v.Last+1) {
		return 0, false
	}
	switch decisionKind(v.Entry) {
	case ending, doing:
		if isOrder(d, v) {
			return v.First, true
		}
		if w.refrains(d, g, from) || w.resolves(d, v, g, from) {
			return max(g.first-1, from), true
		}
		at := w.matterBefore(d, g.first, from)
		return at, at >= 0 && g.ordered && (g.negative || decisionKind(v.Entry) == ending)
	case refusing:
		at := w.matterBefore(d, g.first, from)
		return at, at >= 0 && !g.ordered
	default:
		if w.placed(d, v, g, from) {
			return g.first, true
		}
		return g.first, g.ordered && !g.allowed && g.first > from && w.childBefore(d, g, from) && w.housed(d, v, g)
	}
}

// isOrder recognises a note-taker's order, which begins its sentence: "Close with
// signposting", "Step down."
func isOrder(d *nlp.Doc, v lexicon.Hit) bool {
	switch lower(d.Word(v.First)) {
	case "close", "step", "escalate":
	default:
		return false
	}
	_, end := sentenceAround(d, v.First)
	if !begins(d, v.First) || v.Last == end {
		return false
	}
	switch lower(d.Word(v.Last + 1)) {
	case "with", "and", "from", ".":
		return true
	}
	return false
}

// refrainsFrom recognises "we will not be renewing the approval". What the author
// cannot do, or where they will not be, is no decision.
func (w decisionWords) refrainsFrom(d *nlp.Doc, h lexicon.Hit) bool {
	_, end := sentenceAround(d, h.First)
	i := h.Last + 1
	if i < end && lower(d.Word(i)) == "be" {
		if i++; !strings.HasSuffix(lower(d.Word(i)), "ing") || d.Is(i, w.chores) {
			return false
		}
	}
	return i <= end && d.Tokens()[i].Kind == lexicon.Word && !d.Is(i, w.chores) && w.isOurs(d, decision{h.First, h.Last, refraining})
}

// denies recognises what the other triggers do not name: "application not to be
// made", "Leo not to be left alone with Carl". What a child will not do tells how
// the child is.
func (w decisionWords) denies(d *nlp.Doc, h lexicon.Hit) (int, bool) {
	from := clauseStart(d, h.First)
	_, end := sentenceAround(d, h.First)
	verb, _, passive := w.verbAfter(d, h.Last, end)
	if verb < 0 || d.Is(verb, w.chores) && lower(d.Word(verb)) != "made" {
		return 0, false
	}
	if at := w.matterBefore(d, h.First, from); at >= 0 && passive && !isPeople(d.Word(at)) {
		return at, true
	}
	bare := lower(d.Word(h.First)) == "not"
	return h.First, bare && h.First-from <= 3 && h.First > from && w.childBefore(d, verbGroup{first: h.First}, from)
}

// refrains reports a refusal whose subject is the author, or nobody: "we will not
// be assessing", "will not be progressed".
func (w decisionWords) refrains(d *nlp.Doc, g verbGroup, from int) bool {
	if !g.ordered || !g.negative {
		return false
	}
	if g.first == from {
		return !g.bare && from == clauseStart(d, from)
	}
	return d.Is(g.first-1, nlp.FirstPerson)
}

// resolves recognises what the author says they will end: "we are stepping this
// down", "I will close the case", "we're going to issue".
func (w decisionWords) resolves(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	if decisionKind(v.Entry) != ending || g.first == v.First && !isContracted(d.Word(max(g.first-1, 0))) || g.first == from {
		return false
	}
	return d.Is(g.first-1, nlp.FirstPerson) && w.aboutCase(d, v)
}

// isContracted reports "we're" and "I'm", which hold their verb.
func isContracted(s string) bool {
	s = lower(s)
	return strings.HasSuffix(s, "'re") || strings.HasSuffix(s, "’re") || s == "i'm" || s == "i’m"
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

// isFinite reports the small verbs that make a clause of what goes before.
func isFinite(s string) bool {
	switch lower(s) {
	case "is", "are", "was", "were", "has", "have", "had", "if", "who", "which", "that":
		return true
	}
	return false
}
