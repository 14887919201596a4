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
	var ok bool
	switch found.kind {
	case deciding:
		ok = w.decides(d, h)
		found.first = w.passiveFirst(d, h)
	case declining:
		ok = w.subjectIsOurs(d, h) && (h.First > clauseStart(d, h.First) || !isSpeaking(d.Word(h.First)))
	case refraining:
		ok = w.refrainsFrom(d, h)
	case agreeing:
		if found.first, ok = w.isAllowed(d, h); !ok {
			found.first, ok = w.passiveFirst(d, h), w.agrees(d, h)
		}
	case heading:
		ok = w.heads(d, h)
	case outcome, finding:
		found.first = w.outcomeFirst(d, h)
		ok = w.isOurs(d, found) && !w.fixedAbode(d, h) && !w.forNow(d, h)
	case answer:
		ok = w.answers(d, h)
	case order:
		ok = begins(d, h.First)
	case denying:
		if found.first, ok = w.denies(d, h); ok {
			ok = w.isOurs(d, found)
		}
	case altered, bestowed, going, pacing, whole, barring, launching, hence:
		if found.kind == pacing {
			found.last = h.First
		}
		if found.first, ok = w.changes(d, h, w.statementStart(d, h.First)); ok {
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

// outcomeFirst is the first token of "case to be stepped down to early help".
func (w decisionWords) outcomeFirst(d *nlp.Doc, h lexicon.Hit) int {
	from := clauseStart(d, h.First)
	g := w.groupBefore(d, h.First, from)
	if !g.ordered || !g.passive {
		return h.First
	}
	if at := w.matterBefore(d, g.first, from); at >= 0 {
		return at
	}
	if w.childBefore(d, g, from) {
		return g.first - 1
	}
	return h.First
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

// forNow reports "no further visits needed this week": how things stand until the
// next one.
func (w decisionWords) forNow(d *nlp.Doc, h lexicon.Hit) bool {
	if lower(d.Word(h.Last)) != "visits" || h.Last+2 > clauseEnd(d, h.Last) {
		return false
	}
	switch lower(d.Word(h.Last + 2)) {
	case "today", "tonight", "this", "until":
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
	if w.timed(d, v.Last+1) || lower(d.Word(v.First)) == "hold" && v.Last+1 < len(d.Tokens()) && d.Is(v.Last+1, nlp.Possessive) { // will not hold my breath
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
		if at >= 0 && (g.ordered && (g.negative || decisionKind(v.Entry) == ending) || w.takesEffect(d, v)) {
			return at, true
		}
		return w.alsoChanges(d, v, max(from, w.statementStart(d, v.First)))
	case refusing:
		at := w.requestBefore(d, g.first, from)
		return at, at >= 0 && !g.ordered
	default:
		if w.placed(d, v, g, from) || w.keepsPlan(d, v, g, from) || w.isRelocated(d, v, g, from) {
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
	if v.Last == end {
		return false
	}
	if v.First > 0 && lower(d.Word(v.First-1)) == "to" { // "To step down."
		return begins(d, v.First-1) && d.Word(v.Last+1) == "."
	}
	if !begins(d, v.First) {
		return false
	}
	switch lower(d.Word(v.Last + 1)) {
	case "with", "and", "from", ".":
		return true
	case "to": // but "close to the school"
		return lower(d.Word(v.First)) == "escalate"
	}
	return false
}
