package opinion

import (
	"slices"
	"sort"
	"strings"

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

// properName blocks names that are words: Mrs Moody, Happy Days Nursery.
func (v *view) properName(c *candidate) verdict {
	tokens := v.doc.Tokens()
	switch c.category {
	case "certainty", "speculation", "generalisation", "belief", "doubt", "diagnosis":
		return passes // they open sentences, or are written with a capital anyway
	}
	if v.flag(c.first, nlp.Capital) && c.first > 0 && v.title(c.first-1) {
		return blocks("it is a surname", c.first-1, c.last)
	}
	if v.fieldName(c) {
		return blocks("it is a name in the note's fields", c.first, c.last)
	}
	if v.shouting(c.first) && c.first > 0 && tokens[c.first-1].Word == 0 && v.flag(c.first-1, nlp.Capital) && c.last < v.sentenceOf(c).Last && v.mark(c.last+1) == ")" {
		return blocks("it is a surname", c.first-1, c.last)
	}
	if !v.flag(c.first, nlp.Capital) || v.shouting(c.first) || c.frame == frameAdverb || v.is(c.first, nlp.FirstPerson) {
		return passes
	}
	if c.first > 1 && v.mark(c.first-1) == "." && len(v.doc.Word(c.first-2)) == 1 && v.flag(c.first-2, nlp.Capital) {
		return blocks("it is a surname behind an initial", c.first-2, c.last)
	}
	if c.last > c.first && v.capitals(c) {
		return blocks("it is written as a name", c.first, c.last)
	}
	if c.last-c.first > 1 && !v.name(c.last) {
		return passes
	}
	if v.name(c.first) {
		return blocks("it is written as a name", c.first, c.last)
	}
	next := c.last + 1
	s := v.sentenceOf(c)
	if next > s.Last || !v.opens(c.first) {
		return passes
	}
	switch {
	case v.mark(next) == "(" && next < s.Last && v.number(next+1) && c.last == c.first:
		return blocks("it is a name with an age", c.first, next+1)
	case v.flag(next, nlp.Capital) && tokens[next].Word == 0 && !v.shouting(next):
		return blocks("it is part of a name", c.first, next)
	case v.flag(next, nlp.Capital) && !v.flag(next, nlp.AllCaps) && !v.is(next, nlp.FirstPerson):
		return blocks("it is part of a name", c.first, next)
	case v.any(next, v.d.words.finite) && !v.is(c.last, v.d.words.edAdjective) && c.last == c.first:
		return blocks("it is a name that a verb follows", c.first, next)
	case v.mark(next) == "," && next < s.Last && v.is(next+1, v.d.words.article):
		return blocks("it is a name that is explained", c.first, next+1)
	case v.mark(next) == "," && next+1 < s.Last && len(v.doc.Word(next+1)) == 1 && v.flag(next+1, nlp.Capital):
		return blocks("it is a surname before an initial", c.first, next+1)
	case v.is(next, v.d.words.article) && c.last == c.first && v.flag(c.first, nlp.Capital) && v.doc.Word(next) == "the":
		return blocks("it is a name that is explained", c.first, next)
	}
	return passes
}

// fieldName reports a word with a capital that is part of a name in the fields.
func (v *view) fieldName(c *candidate) bool {
	if c.last > c.first || !v.flag(c.first, nlp.Capital) {
		return false
	}
	w := v.doc.Word(c.first)
	n := v.pass.Note
	for _, names := range []string{n.ChildName, n.Author, n.FinalisedBy, n.PeoplePresent} {
		if strings.Contains(strings.ToLower(names), strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// capitals reports that every word of the candidate has a capital.
func (v *view) capitals(c *candidate) bool {
	for i := c.first; i <= c.last; i++ {
		if !v.flag(i, nlp.Capital) {
			return false
		}
	}
	return true
}

// title reports "Mr", "Mr." or "Dr" before a name.
func (v *view) title(i int) bool {
	if v.mark(i) == "." && i > 0 {
		i--
	}
	return v.is(i, nlp.TitleWord) && v.flag(i, nlp.Capital)
}

// neighbour blocks terms whose neighbour makes them innocent: fine motor skills.
func (v *view) neighbour(c *candidate) verdict {
	if c.term == nil {
		return passes
	}
	tokens := v.doc.Tokens()
	if next := c.last + 1; next < len(tokens) && len(c.term.NotBefore) > 0 && v.same(next, c.term.NotBefore) {
		return blocks("the word behind it makes it innocent", c.last+1, c.last+1)
	}
	if c.first > 0 && len(c.term.NotAfter) > 0 && v.same(c.first-1, c.term.NotAfter) {
		return blocks("the word before it makes it innocent", c.first-1, c.first-1)
	}
	return passes
}

func (v *view) same(i int, list []string) bool {
	return slices.Contains(list, fold(v.doc.Word(i)))
}

// frameGate blocks terms that do not stand where they would be a judgement.
func (v *view) frameGate(c *candidate) verdict {
	if c.frame != framePredicate || c.subject.attributive || c.subject.link >= 0 {
		return passes
	}
	s := v.sentenceOf(c)
	i := c.first - 1
	if i < v.start(s) || v.punct(i) || v.any(i, v.d.words.coordinator, v.d.words.degree, nlp.Negation) {
		return passes
	}
	if v.topicAt(i).human() || v.suffixS(i) || v.is(i, v.d.words.article) {
		return passes // "Kelly-Ann hostile on arrival", "Bedroom disgusting"
	}
	return blocks("it is not said of anybody here", i, i)
}

// quoted blocks somebody's own words: a quotation of four words or more, or a
// shorter one with its speaker.
func (v *view) quoted(c *candidate) verdict {
	if c.origin == fromScare {
		return passes
	}
	q, ok := v.doc.QuoteAt(c.first)
	if !ok {
		return passes
	}
	if q.Words >= quoteMin {
		return blocks("the words are quoted", q.Open, q.Close)
	}
	if at := v.speakerOfQuote(q); at >= 0 {
		return blocks("the words are quoted, and their speaker is named", at, q.Close)
	}
	if !v.authorSpeaks(q) {
		return blocks("the words are quoted", q.Open, q.Close)
	}
	return passes
}

// authorSpeaks reports that the author is the speaker of a quotation: "I would call
// Dad “thoroughly unpleasant”".
func (v *view) authorSpeaks(q nlp.Quote) bool {
	s := v.doc.Sentences()[v.doc.SentenceAt(q.Open)]
	for i := q.Open - 1; i >= v.start(s) && i > q.Open-near; i-- {
		if v.any(i, v.d.words.reportVerb, v.d.words.called) {
			who, _ := v.speaker(s, i)
			return who == author
		}
	}
	return false
}

// quoteMin is the number of words from which a quotation speaks for itself.
const quoteMin = 4

func (v *view) attributed(c *candidate) verdict {
	if c.frame == frameVerb && c.category == "doubt" {
		return v.doubtIsOwned(c)
	}
	if sc, ok := v.reportedBy(c); ok {
		return blocks("it is reported as what somebody else said, thought or recorded", sc.becauseOf, sc.becauseTo)
	}
	switch c.category {
	case "speculation", "belief", "feeling":
		return v.ownThought(c)
	case "vague":
		return v.theirView(c)
	}
	return passes
}

// ownThought blocks a guess or a belief whose own verb is somebody else's: "her
// teacher wonders if".
func (v *view) ownThought(c *candidate) verdict {
	s := v.sentenceOf(c)
	for i := c.first; i <= c.last; i++ {
		if v.any(i, v.d.words.thinkVerb) && i == c.first {
			if who, at := v.speaker(s, i); who == other && at < i {
				return blocks("it is reported as what somebody else thought", at, i)
			}
		}
	}
	return passes
}

// doubtIsOwned blocks a verb of doubt whose subject is the author, or that stands
// in somebody else's account.
func (v *view) doubtIsOwned(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.subject.topic == person && c.subject.head >= 0 && v.partyAt(c.subject.head) == author {
		return blocks("the author is its subject", c.subject.head, c.subject.head)
	}
	if t := c.subject.topic; t == thing || t == service || t == unknown {
		return blocks("it is not said of a person", c.subject.head, c.subject.head)
	}
	before := c.first - 1
	for before > s.First && v.any(before, v.d.words.be, v.d.words.adverb) {
		before--
	}
	if before > s.First && v.is(before, v.d.words.and) {
		return passes // "insists … and is adamant": a second verb of the author's
	}
	for _, sc := range v.scopes(c.sentence) {
		if sc.holds(c.first) && sc.first < c.first && sc.becauseTo < c.first && s.First <= sc.first {
			return blocks("it is reported as what somebody else said", sc.becauseOf, sc.becauseTo)
		}
	}
	return passes
}

// theirView blocks "HV no concerns" and "school have no worries": a professional's
// view, clipped.
func (v *view) theirView(c *candidate) verdict {
	s := v.sentenceOf(c)
	i := c.first - 1
	if !v.is(c.first, nlp.Negation) || i < v.start(s) {
		return passes
	}
	if v.any(i, nlp.Professional, v.d.words.serviceNoun) {
		return blocks("it is a professional's view", i, i)
	}
	if !v.is(i, v.d.words.have) {
		return passes
	}
	if who, at := v.speaker(s, i); who == other && at < i {
		return blocks("it is somebody else's view", at, i)
	}
	return passes
}

// asked blocks what is only asked: "asked whether she was angry".
func (v *view) asked(c *candidate) verdict {
	s := v.sentenceOf(c)
	if v.mark(s.Last) == "?" && (c.category == "vague" || c.category == "feeling") {
		return blocks("it is only asked", s.Last, s.Last)
	}
	for i := c.first - 1; i >= v.start(s) && i > c.first-near; i-- {
		if v.mark(i) == ";" || v.contrast(s, i) {
			return passes
		}
		if v.is(i, v.d.words.whoWhen) && i > v.start(s) && v.is(i-1, v.d.words.askVerb) {
			return blocks("it is only asked", i-1, i)
		}
		if v.is(i, v.d.words.whether) && i > v.start(s) {
			for j := i - 1; j >= v.start(s) && j > i-12; j-- {
				if v.is(j, v.d.words.askVerb) {
					return blocks("it is only asked", j, i)
				}
			}
		}
	}
	return passes
}

// supposed blocks conditions and instructions: "if he becomes aggressive, ring 999",
// "agreed to be respectful".
func (v *view) supposed(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.category == "belief" || c.category == "doubt" {
		return passes
	}
	for i := c.first - 1; i >= v.start(s) && i > c.first-20; i-- {
		switch {
		case v.mark(i) == "," || v.mark(i) == ";" || v.mark(i) == ":" || v.any(i, v.d.words.because, v.d.words.subjectPronoun, v.d.words.that):
			if !v.is(max(i-1, s.First), v.d.words.ifWord) {
				return v.imperative(s, c)
			}
		case v.is(i, v.d.words.ifWord):
			return blocks("it is only supposed", i, i)
		case v.is(i, v.d.words.to) && i > v.start(s) && !v.any(i+1, v.d.words.determiner, v.d.words.objectPronoun) && v.directive(s, i):
			return blocks("it is what somebody is asked to do", i, i)
		}
	}
	return v.imperative(s, c)
}

// directive reports an infinitive that somebody was asked, told or is to follow.
func (v *view) directive(s nlp.Sentence, to int) bool {
	for j := to - 1; j >= v.start(s) && j >= to-5; j-- {
		if v.is(j, v.d.words.directive) {
			return true
		}
		if v.punct(j) {
			return false
		}
	}
	return false
}

// imperative blocks instructions: "always lock the gate", "clearly write the date".
func (v *view) imperative(s nlp.Sentence, c *candidate) verdict {
	if c.category != "generalisation" && c.category != "certainty" || c.subject.head >= 0 || c.last >= s.Last {
		return passes
	}
	if next := c.last + 1; v.is(next, v.d.words.imperative) {
		return blocks("it belongs to an instruction", c.first, next)
	}
	return passes
}

// victim blocks what was done to a person: recommended wording.
func (v *view) victim(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.origin == fromScare || c.category == "belief" || c.category == "certainty" {
		return passes
	}
	passive := -1
	for i := c.first - 1; i >= v.start(s) && i > c.first-9; i-- {
		if v.any(i, v.d.words.be) {
			passive = i
			break
		}
		if v.is(i, v.d.words.victimNoun) && v.mark(max(i-1, s.First)) != ";" {
			return blocks("it is what was done to the person", i, c.last)
		}
	}
	if passive < 0 {
		return passes
	}
	for i := c.first; i < s.Last && i < c.last+10; i++ {
		if v.is(i, v.d.words.by) && v.byPerson(i+1) && v.participle(passive, i) {
			return blocks("it is what was done to the person", passive, i+1)
		}
		if i > c.last && (v.mark(i) == ";" || v.any(i, v.d.words.conjunction)) {
			break
		}
	}
	return passes
}

// participle reports a passive verb between the auxiliary and its agent.
func (v *view) participle(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if v.past(i) && !v.is(i, v.d.words.edAdjective) || v.is(i, v.d.words.participle) {
			return true
		}
	}
	return false
}

// byPerson reports that the phrase at i names somebody: not "by 10am", "by phone".
func (v *view) byPerson(i int) bool {
	if i >= len(v.doc.Tokens()) {
		return false
	}
	for i+1 < len(v.doc.Tokens()) && v.any(i, v.d.words.determiner) {
		i++
	}
	return !v.punct(i) && !v.number(i) && v.topicAt(i) != thing && !v.any(i, v.d.words.noAgent, nlp.Weekday, nlp.Month) && !v.gerund(i)
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
