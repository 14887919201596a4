package language

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

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
	if verb < 0 || d.Is(verb, w.chores) && !isMade(d.Word(verb)) && !isBeginning(d.Word(verb)) {
		return 0, false
	}
	if at := w.matterBefore(d, h.First, from); at >= 0 && (passive || isBeginning(d.Word(verb))) && !isPeople(d.Word(at)) {
		return at, true
	}
	bare := lower(d.Word(h.First)) == "not" && h.First-from <= 3 && h.First > from
	return h.First, bare && w.childBefore(d, verbGroup{first: h.First}, from) && !w.isAddressed(d, h.First-1, from)
}

// isAddressed reports a child whom somebody tells something: "I reminded Leo".
func (w decisionWords) isAddressed(d *nlp.Doc, child, from int) bool {
	if child <= from {
		return false
	}
	t := d.Tokens()[child-1]
	return t.Kind == lexicon.Word && !t.Flags.Has(nlp.Capital)
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

// resolves recognises what the author says they will end, or give: "we are stepping this
// down", "I will close the case", "we're going to issue".
func (w decisionWords) resolves(d *nlp.Doc, v lexicon.Hit, g verbGroup, from int) bool {
	if giving := g.ordered && isGiving(d.Word(v.First)); giving && g.first > from {
		return d.Is(g.first-1, nlp.FirstPerson)
	}
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

// isBeginning reports what work or contact may be told not to do.
func isBeginning(s string) bool {
	switch lower(s) {
	case "start", "begin", "commence":
		return true
	}
	return false
}

// isMade reports the chores that are decisions when they shall not be done: an
// application not to be made, proceedings not to be started, money not to be given.
func isMade(s string) bool {
	switch lower(s) {
	case "made", "started", "given", "paid":
		return true
	}
	return false
}
