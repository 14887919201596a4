package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// changes recognises a service that is changed, kept or begun, in a statement
// that begins with what it is about: "Respite increased by one night", "Overnights
// can start". It returns the first token of the statement.
func (w decisionWords) changes(d *nlp.Doc, h lexicon.Hit, from int) (int, bool) {
	g := w.groupBefore(d, h.First, from)
	switch decisionKind(h.Entry) {
	case altered:
		return w.isAltered(d, h, g, from)
	case bestowed:
		return w.isBestowed(d, h, g, from)
	case going:
		return w.goesOn(d, h, g, from)
	case pacing:
		return w.sets(d, h, g, from)
	case whole:
		return h.First, isWhole(d, h)
	case barring:
		return h.First, bars(d, h)
	case launching:
		return h.First, w.launches(d, h)
	default:
		return w.henceforth(d, h)
	}
}

// statementStart is where the statement that holds the token begins: after a
// label, a dash, a comma, "that", or whom the author tells it, within its clause.
func (w decisionWords) statementStart(d *nlp.Doc, i int) int {
	start := max(clauseStart(d, i), i-statementReach)
	for j := i - 1; j >= start; j-- {
		switch lower(d.Word(j)) {
		case ":", "-", ",", "that", ".":
			return j + 1
		}
		if j+2 < i && w.tellsOurs(d, j, start) && (d.Is(j+1, nlp.Pronoun) || d.Is(j+1, nlp.FamilyNoun)) {
			return j + 2
		}
	}
	return start
}

// statementReach is how far back a start is looked for: farther than any topic may
// stand from its verb.
const statementReach = 2 * topicReach

// topicReach is how many tokens a statement may have before its verb.
const topicReach = 9

// topicBefore is the token that names what the statement is about, of the class
// or "time with" somebody, where only its own description stands before it. -1 if
// none does.
func (w decisionWords) topicBefore(d *nlp.Doc, verb, from int, c lexicon.Class) int {
	at := -1
	for j := verb - 1; j >= max(from, verb-topicReach); j-- {
		switch {
		case (d.Is(j, c) || isTimeWith(d, j)) && (!isPeople(d.Word(j)) || isFamilyTime(d, j)):
			at = j
		case isFinite(d.Word(j)), d.Is(j, nlp.SpeechVerb), d.Is(j, nlp.Modal), d.Is(j, w.supposing), d.Is(j, nlp.FirstPerson):
			return -1
		case at >= 0 && !w.describes(d, j), at < 0 && isSource(d.Word(j)):
			return -1
		}
	}
	if verb-from > topicReach || at >= 0 && isStaff(d.Word(at+1)) {
		return -1
	}
	return at
}

// isStaff reports who works for a service: the supervisor of "contact supervisor".
func isStaff(s string) bool {
	switch lower(s) {
	case "supervisor", "supervisors", "worker", "workers", "officer", "officers", "manager", "team", "centre", "staff", "book", "sheet", "form", "forms", "plan":
		return true
	}
	return false
}

// isSource reports the small words before whoever gives it: "support from school".
func isSource(s string) bool { return lower(s) == "by" || lower(s) == "from" }

// describes reports a word that may stand before the name of a topic: "Kofi's
// two nights of", "her Saturday".
func (w decisionWords) describes(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	if t.Kind == lexicon.Number || t.Flags.Has(nlp.Bullet) || isPossessive(d.Word(i)) {
		return true
	}
	return t.Kind == lexicon.Word && !strings.HasSuffix(lower(d.Word(i)), "ed") && !d.Is(i, nlp.Pronoun) && !d.Is(i, w.saying) || d.Is(i, nlp.Possessive)
}

// isTimeWith reports the time of "her time with Dad" and of "free time".
func isTimeWith(d *nlp.Doc, i int) bool {
	if lower(d.Word(i)) != "time" {
		return false
	}
	if lower(d.Word(i+1)) == "with" || i == 0 {
		return true
	}
	switch lower(d.Word(i - 1)) {
	case "free", "unsupervised", "community", "independent":
		return true
	}
	return false
}

func isFamilyTime(d *nlp.Doc, i int) bool {
	return lower(d.Word(i)) == "family" && lower(d.Word(i+1)) == "time"
}

// isAltered recognises "Visits increased to weekly", "case kept open", "reports to
// be withheld".
func (w decisionWords) isAltered(d *nlp.Doc, h lexicon.Hit, g verbGroup, from int) (int, bool) {
	at := w.topicBefore(d, g.first, from, w.matters)
	if at < 0 || g.negative || isPast(d, g, h.First) || isIncome(d.Word(at)) {
		return at, false
	}
	return at, g.ordered && g.passive || !g.ordered && w.settledBy(d, h.Last)
}

// isIncome reports what others may have less of: money, payments.
func isIncome(s string) bool {
	switch lower(s) {
	case "money", "payment", "payments", "work":
		return true
	}
	return false
}

// isPast reports "was increased": it may be long ago.
func isPast(d *nlp.Doc, g verbGroup, verb int) bool {
	for i := g.first; i < verb; i++ {
		switch lower(d.Word(i)) {
		case "was", "were":
			return true
		}
	}
	return false
}

// settledBy reports what may follow a bare participle: nothing, by how much, until
// when.
func (w decisionWords) settledBy(d *nlp.Doc, verb int) bool {
	if clauseEnd(d, verb) == verb {
		return true
	}
	switch lower(d.Word(verb + 1)) {
	case "by", "to", "for", "until", "till":
		return true
	}
	return false
}

// isBestowed recognises "taxi to be paid for", "grant is being released".
func (w decisionWords) isBestowed(d *nlp.Doc, h lexicon.Hit, g verbGroup, from int) (int, bool) {
	if g.negative || w.isClocked(d, h.Last+1) {
		return 0, false
	}
	if isBeing(d, h.First) {
		at := w.topicBefore(d, w.groupBefore(d, h.First-1, from).first, from, w.provisions)
		return at, at >= 0
	}
	at := w.topicBefore(d, g.first, from, w.provisions)
	return at, at >= 0 && g.ordered && g.passive && (g.bare || !isArranged(d.Word(h.First)))
}

// isBeing reports "being" before the verb.
func isBeing(d *nlp.Doc, verb int) bool {
	return verb >= 2 && lower(d.Word(verb-1)) == "being" && !d.Is(verb-2, nlp.Negation)
}

// isArranged reports the verbs that after "will" only tell how a contact is run.
func isArranged(s string) bool {
	switch lower(s) {
	case "supervised", "monitored", "moved":
		return true
	}
	return false
}

// goesOn recognises "placement to continue", "overnights can start", "agreed that
// stays will resume". What merely will go on is told, not decided.
func (w decisionWords) goesOn(d *nlp.Doc, h lexicon.Hit, g verbGroup, from int) (int, bool) {
	at := w.topicBefore(d, g.first, from, w.provisions)
	if at < 0 || g.negative || w.isClocked(d, h.Last+1) {
		return at, false
	}
	switch lower(d.Word(h.First)) {
	case "start", "begin", "restart", "resume", "recommence":
		return at, !isTreatment(d.Word(at)) && (g.bare || g.allowed || g.ordered && w.isDeclared(d, g.first))
	}
	return at, g.bare || g.ordered && w.isDeclared(d, g.first)
}

// isDeclared reports whether it was agreed, or the author tells it to somebody.
func (w decisionWords) isDeclared(d *nlp.Doc, verb int) bool {
	start := clauseStart(d, verb)
	for i := verb - 1; i >= start; i-- {
		if w.tellsOurs(d, i, start) {
			return true
		}
	}
	return w.afterAgreement(d, verb)
}

// isTreatment reports what others begin, and tell when.
func isTreatment(s string) bool {
	switch lower(s) {
	case "therapy", "counselling", "mentoring", "support", "hours", "tuition":
		return true
	}
	return false
}

// isClocked reports a day or an hour in the rest of the clause, which make an
// appointment of it.
func (w decisionWords) isClocked(d *nlp.Doc, i int) bool {
	if i >= len(d.Tokens()) {
		return false
	}
	for end := clauseEnd(d, i-1); i <= end; i++ {
		switch s := lower(d.Word(i)); {
		case d.Is(i, nlp.Weekday), s == "today", s == "tomorrow", s == "pm", s == "am", strings.HasSuffix(s, "pm"):
			return true
		case s == "at" && i < end && d.Tokens()[i+1].Kind == lexicon.Number:
			return true
		}
	}
	return false
}

// sets recognises a frequency that is changed: "reporting goes down to fortnightly",
// "I am moving to monthly visits".
func (w decisionWords) sets(d *nlp.Doc, h lexicon.Hit, g verbGroup, from int) (int, bool) {
	if g.negative || g.tentative || isPast(d, g, h.First) || !w.isFrequency(d, h.Last) {
		return 0, false
	}
	if isStaying(d.Word(h.First)) && !g.ordered {
		return 0, false
	}
	if g.first == from || d.Is(g.first-1, nlp.FirstPerson) {
		return g.first, true
	}
	at := w.topicBefore(d, g.first, from, w.matters)
	return at, at >= 0 && lower(d.Word(at)) != "work" && !isTreatment(d.Word(at)) && !asSet(d, h.Last)
}

// asSet reports "as set at the review": it was decided there.
func asSet(d *nlp.Doc, i int) bool {
	i = clauseEnd(d, i) + 1
	if i+2 >= len(d.Tokens()) || d.Word(i) != "," || lower(d.Word(i+1)) != "as" {
		return false
	}
	switch lower(d.Word(i + 2)) {
	case "set", "agreed", "decided", "planned", "now", "ordered":
		return true
	}
	return false
}

// isStaying reports the verbs that set a frequency only as an order: to be weekly.
func isStaying(s string) bool {
	switch lower(s) {
	case "be", "stay", "remain", "continue":
		return true
	}
	return false
}

// isFrequency reports a word that says how often, alone or with the next few: "once a
// month", "every two weeks", but not "every shop".
func (w decisionWords) isFrequency(d *nlp.Doc, i int) bool {
	for j := i; j <= min(i+3, clauseEnd(d, i)); j++ {
		if d.Is(j, w.frequencies) {
			return true
		}
	}
	return strings.HasSuffix(lower(d.Word(i)), "ly")
}
