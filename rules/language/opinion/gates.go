package opinion

import (
	"slices"
	"sort"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A gate looks at one side of a candidate. Its verdict blocks, softens, raises or
// passes, and says because of what.
type gate struct {
	name  string
	judge func(*view, *candidate) verdict
}

// verdict is a gate's conclusion; by is the change of the score, first and last the
// tokens it relied on (last < first for none).
type verdict struct {
	blocks      bool
	by          int
	because     string
	first, last int
}

var passes = verdict{last: -1}

func blocks(because string, first, last int) verdict {
	return verdict{blocks: true, because: because, first: first, last: last}
}

func moves(by int, because string, first, last int) verdict {
	return verdict{by: by, because: because, first: first, last: last}
}

// gates in the order in which they are asked: what needs only the words themselves
// first, what needs their sentence next, what needs the note or the tagger last. A
// candidate that is blocked is asked no further, unless somebody wants to see why.
var gates = []gate{
	{"term-of-art", (*view).termOfArt},
	{"name", (*view).properName},
	{"neighbour", (*view).neighbour},
	{"frame", (*view).frameGate},
	{"quote", (*view).quoted},
	{"attribution", (*view).attributed},
	{"question", (*view).asked},
	{"hypothesis", (*view).supposed},
	{"victim", (*view).victim},
	{"subject", (*view).subjectGate},
	{"complement", (*view).complement},
	{"spoken-of", (*view).spokenOf},
	{"source", (*view).sourced},
	{"reasoning", (*view).reasoned},
	{"evidence", (*view).evidence},
	{"habit", (*view).habit},
	{"qualifier", (*view).qualified},
	{"negation", (*view).negated},
	{"degree", (*view).degree},
	{"email", (*view).pasted},
	{"analysis", (*view).inAnalysis},
	{"tag", (*view).tagged},
}

// judge asks the gates.
func (v *view) judge(c *candidate) {
	c.score = base(c)
	for _, g := range gates {
		verdict := g.judge(v, c)
		c.score += verdict.by
		if v.pass.Explaining() && verdict.because != "" {
			c.trace = append(c.trace, v.traced(g.name, verdict))
		}
		if verdict.blocks {
			c.blocked = true
			return
		}
	}
}

func (v *view) traced(gate string, x verdict) lint.Verdict {
	out := lint.Verdict{Gate: gate, Because: x.because, Outcome: lint.Passes}
	switch {
	case x.blocks:
		out.Outcome = lint.Blocks
	case x.by < 0:
		out.Outcome = lint.Softens
	case x.by > 0:
		out.Outcome = lint.Raises
	}
	if x.last >= x.first {
		out.Span = v.doc.Span(x.first, x.last)
	}
	return out
}

// termOfArt blocks the words of fixed phrases and names.
func (v *view) termOfArt(c *candidate) verdict {
	first, last := c.first, c.last
	if c.origin == fromScare {
		first, last = first+1, last-1
	}
	hits := v.pass.Hits(v.d.artSet)
	n := sort.Search(len(hits), func(i int) bool { return hits[i].Last >= c.first })
	for _, h := range hits[n:] {
		if h.First > c.last {
			break
		}
		if h.First <= first && last <= h.Last || h.First <= c.last && c.first <= h.Last && h.Last-h.First > c.last-c.first {
			return blocks("the words are a term of art or a fixed name", h.First, h.Last)
		}
	}
	return passes
}

// heading reports a grade that stands alone before a colon: "Outstanding: two checks".
func (v *view) heading(c *candidate) bool {
	graded := c.category == "evaluation" || c.category == "vague"
	return graded && c.first == c.last && v.flag(c.first, nlp.Capital) && v.opens(c.first) &&
		c.last+1 < len(v.doc.Tokens()) && v.mark(c.last+1) == ":"
}

// neighbour blocks terms whose neighbour makes them innocent: fine motor skills.
func (v *view) neighbour(c *candidate) verdict {
	if c.term == nil {
		return passes
	}
	tokens := v.doc.Tokens()
	if v.heading(c) {
		return blocks("it is a heading", c.first, c.last+1)
	}
	if next := c.last + 1; next < len(tokens) && len(c.term.NotBefore) > 0 && v.same(next, c.term.NotBefore) {
		return blocks("the word behind it makes it innocent", c.last+1, c.last+1)
	}
	if c.first > 0 && len(c.term.NotAfter) > 0 && v.same(c.first-1, c.term.NotAfter) {
		return blocks("the word before it makes it innocent", c.first-1, c.first-1)
	}
	return passes
}

func (v *view) same(i int, list []string) bool {
	return slices.Contains(list, lexicon.Fold(v.doc.Word(i)))
}

// frameGate blocks terms that do not stand where they would be a judgement.
func (v *view) frameGate(c *candidate) verdict {
	if c.frame != framePredicate || c.subject.attributive || c.subject.link >= 0 {
		return passes
	}
	s := v.sentenceOf(c)
	i := c.first - 1
	if i < v.start(s) || v.punct(i) || v.any(i, v.d.words.Coordinator, v.d.words.Degree, nlp.Negation) {
		return passes
	}
	if v.topicAt(i).human() || v.suffixS(i) || v.is(i, v.d.words.Article) {
		return passes // "Kelly-Ann hostile on arrival", "Bedroom disgusting"
	}
	return blocks("it is not said of anybody here", i, i)
}

// inAnalysis leaves passages that in-depth-analysis reports to that rule.
func (v *view) inAnalysis(c *candidate) verdict {
	switch c.category {
	case "character", "motive", "stigma", "slang":
		return passes
	}
	if !v.analysed {
		v.blocks, v.analysed = v.d.analysis.Blocks(v.doc), true
	}
	span := v.doc.Span(c.first, c.last)
	if slices.ContainsFunc(v.blocks, func(b note.Span) bool { return b.Overlaps(span) }) {
		return blocks("it stands in a passage of analysis, which in-depth-analysis reports", c.first, c.last)
	}
	return passes
}

// pasted leaves other people's emails alone.
func (v *view) pasted(c *candidate) verdict {
	if v.pass.Pasted(v.doc.Span(c.first, c.last)) {
		return blocks("it stands in a pasted email", c.first, c.last)
	}
	return passes
}

// sourced blocks a diagnosis whose sentence names who made it, or a document.
func (v *view) sourced(c *candidate) verdict {
	if c.category != "diagnosis" {
		return passes
	}
	s := v.sentenceOf(c)
	for i := max(v.start(s), c.first-near); i <= s.Last && i < c.last+near; i++ {
		if (i < c.first || i > c.last) && v.is(i, v.d.words.Diagnosing) {
			return blocks("the sentence names who made the diagnosis, or where it stands", i, i)
		}
	}
	return passes
}

// tagged blocks words that the tagger takes for another sense. It is asked last,
// because it costs a thousand times what any other gate does. It is one weak vote:
// it can only speak against a finding, and only with a tag that the lexicon names.
func (v *view) tagged(c *candidate) verdict {
	if c.term == nil || len(c.term.NotTag) == 0 || c.severity() == lint.Off {
		return passes
	}
	if slices.Contains(c.term.NotTag, v.doc.Tag(c.first)) {
		return blocks("its part of speech makes it another word", c.first, c.first)
	}
	return moves(0, "its part of speech does not speak against it", c.first, c.first)
}
