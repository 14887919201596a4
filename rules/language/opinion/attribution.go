package opinion

import (
	"slices"
	"sort"

	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// scope is a run of tokens that gives somebody else's account, and the words that
// say so. All bounds are inclusive.
type scope struct {
	first, last          int
	becauseOf, becauseTo int
	soft                 int // how far it runs if "and she …" is still what was said
}

func (s scope) holds(i int) bool { return s.first <= i && i <= s.last }

// reach bounds, in tokens, how far an account is followed: longer than any clause.
const reach = 240

const (
	nobody party = iota // it was felt, there is said to be
	author              // I, we, SW, writer: never a source
	other               // anybody else, a document included
)

// reportedBy finds the scope of reported speech or thought that holds the
// candidate. The scope is the clause: it ends at a semicolon, a "but" with a verb
// of its own, a new subject after "and", a "which", and with the sentence.
func (v *view) reportedBy(c *candidate) (scope, bool) {
	for _, s := range within(v.scopes(c.sentence), c.first) {
		if c.category == "motive" && v.is(c.first, v.d.words.To) && !v.clauseIn(s, c.first) && !v.is(c.first-1, v.d.words.ObjectPronoun) {
			continue // "told the school about it to get back at her sister", not "told me to"
		}
		if s.holds(c.first) && (c.last < s.becauseOf || c.first > s.becauseTo) {
			return s, true
		}
		if c.category == "feeling" && s.last < c.first && c.first <= s.soft {
			return s, true // "said that she hates the tube and she's grateful for it"
		}
	}
	if sc, ok := v.introduced(c.sentence); ok {
		return sc, true
	}
	for _, s := range within(v.accountSections(), c.first) {
		if s.holds(c.first) {
			return s, true
		}
	}
	return scope{}, false
}

// introduced finds the account that a list belongs to: "She said that:" and then the
// items.
func (v *view) introduced(sentence int) (scope, bool) {
	ss := v.doc.Sentences()
	if !ss[sentence].Item {
		return scope{}, false
	}
	n := sentence - 1
	for n > 0 && n > sentence-near && ss[n].Item {
		n--
	}
	if n < 0 || v.mark(ss[n].Last) != ":" {
		return scope{}, false
	}
	for _, sc := range within(v.scopes(n), ss[n].Last) {
		if sc.last >= ss[n].Last-1 {
			return sc, true
		}
	}
	return scope{}, false
}

// within are the last few scopes that begin at or before a token: those that may
// hold it.
func within(scopes []scope, token int) []scope {
	n := sort.Search(len(scopes), func(i int) bool { return scopes[i].first > token })
	return scopes[max(0, n-companions):n]
}

// scopes are the reported parts of one sentence.
func (v *view) scopes(sentence int) []scope {
	if out, ok := v.reported[sentence]; ok {
		return out
	}
	s := v.doc.Sentences()[sentence]
	var out []scope
	if sc, ok := v.byLabel(s); ok {
		out = append(out, sc)
	}
	if sc, ok := v.continued(sentence); ok {
		out = append(out, sc)
	}
	for i := v.start(s); i <= s.Last; i++ {
		if q, ok := v.doc.QuoteAt(i); ok {
			i = q.Close
			continue
		}
		if sc, ok := v.scopeAt(s, i); ok {
			out = append(out, sc)
		}
	}
	slices.SortStableFunc(out, func(a, b scope) int { return a.first - b.first })
	if v.reported == nil {
		v.reported = map[int][]scope{}
	}
	v.reported[sentence] = out
	return out
}

// scopeAt finds the reported clause that the token opens or, in "…, said Nan",
// closes.
func (v *view) scopeAt(s nlp.Sentence, i int) (scope, bool) {
	w := &v.d.words
	switch {
	case v.flag(i, nlp.Hyphened): // so-called
	case v.any(i, w.ReportVerb, w.ThinkVerb):
		return v.byVerb(s, i)
	case v.is(i, w.ViewNoun):
		return v.byView(s, i)
	case v.is(i, w.SourcePrep):
		return v.bySource(s, i)
	case v.is(i, w.ThinkAdj):
		return v.byState(s, i)
	case v.is(i, w.Message):
		return v.byMessage(s, i)
	case v.is(i, w.PutDown):
		return v.byRequest(s, i)
	}
	return scope{}, false
}

// byVerb handles said, told, describes, thinks …
func (v *view) byVerb(s nlp.Sentence, i int) (scope, bool) {
	if who, at, ok := v.inverted(s, i); ok {
		return v.backwards(s, i, at), who == other
	}
	who, at := v.speaker(s, i)
	if who == other && !v.is(i, v.d.words.NeedsThat) && v.parenthetical(s, i, at) {
		return v.backwards(s, at, i), true
	}
	if by := v.agent(s, i); by >= 0 {
		return scope{first: min(by+1, s.Last), last: v.scopeEnd(s, by+1, v.colonAfter(s, by)), becauseOf: i, becauseTo: by}, v.partyFrom(s, by) == other
	}
	if who != other || !v.hasComplement(s, i) {
		return scope{}, false
	}
	end := v.scopeEnd(s, i+1, v.colonAfter(s, i) || i == v.start(s)) // "Says the kids are running wild and …"
	sc := scope{first: min(i+1, s.Last), last: end, becauseOf: min(at, i), becauseTo: max(at, i)}
	if end+2 <= s.Last && v.is(end+1, v.d.words.And) && v.is(end+2, v.d.words.SubjectPronoun) && !v.is(end+2, v.d.words.SubjectI) {
		sc.soft = v.scopeEnd(s, end+2, true)
	}
	return sc, true
}

// byView handles "Nan's view is that", "in her own words", "Guardian's position:".
func (v *view) byView(s nlp.Sentence, i int) (scope, bool) {
	owner, first := v.ownerOf(s, i)
	if owner != other || i > s.First && v.is(i-1, v.d.words.To) { // "was in, and would not come to answer"
		return scope{}, false
	}
	if first > v.start(s) && v.is(first-1, v.d.words.ViewPrep) {
		return scope{first: v.start(s), last: v.clauseEnd(s, i+1), becauseOf: first - 1, becauseTo: i}, true // in Dad's opinion
	}
	if v.is(i, v.d.words.AnswerNoun) && v.judged(s, i+1) {
		return scope{}, false
	}
	if i < s.Last && (v.mark(i+1) == ":" || v.any(i+1, v.d.words.Be, v.d.words.That)) {
		return scope{first: i + 1, last: v.scopeEnd(s, i+2, true), becauseOf: first, becauseTo: i}, true
	}
	return scope{}, false
}

// judged reports whether a phrase of the vocabulary follows the verb at i: of "her
// account is inconsistent" the account is judged, not told.
func (v *view) judged(s nlp.Sentence, i int) bool {
	w := &v.d.words
	if i > s.Last || !v.is(i, w.Be) {
		return false
	}
	for i++; i < s.Last && v.any(i, w.Degree, w.Adverb, nlp.Negation, w.Article); i++ {
	}
	return i <= s.Last && v.inTerm(i)
}

// bySource handles "according to the health visitor", "per MGM".
func (v *view) bySource(s nlp.Sentence, i int) (scope, bool) {
	if v.inTerm(i) {
		return scope{}, false // as per usual
	}
	j := i + 1
	if j <= s.Last && v.is(j, v.d.words.To) {
		j++
	}
	if j > s.Last || v.punct(j) || v.partyFrom(s, j) != other {
		return scope{}, false
	}
	return scope{first: v.start(s), last: v.clauseEnd(s, j), becauseOf: i, becauseTo: j}, true
}

// byState handles "Mum is worried that", "is of the view that" apart.
func (v *view) byState(s nlp.Sentence, i int) (scope, bool) {
	if i == s.Last || !v.any(i+1, v.d.words.That, nlp.Pronoun) && !v.is(i+1, v.d.words.About) {
		return scope{}, false
	}
	who, at := v.speaker(s, i)
	return scope{first: i + 1, last: v.scopeEnd(s, i+1, false), becauseOf: min(at, i), becauseTo: i}, who == other
}

// byMessage handles "Text from Dad: …", "letter from the clinic – …".
func (v *view) byMessage(s nlp.Sentence, i int) (scope, bool) {
	if i+2 > s.Last || !v.is(i+1, v.d.words.From) || v.partyFrom(s, i+2) != other {
		return scope{}, false
	}
	for j := i + 3; j < s.Last && j < i+10 && !v.is(j, v.d.words.Finite); j++ {
		if m := v.mark(j); m == ":" || isDash(m) {
			return scope{first: j + 1, last: v.clauseEnd(s, j+1), becauseOf: i, becauseTo: j}, true
		}
	}
	return scope{}, false
}

// byRequest handles "Granda would like it put down that …": what somebody wants on the
// record is theirs.
func (v *view) byRequest(s nlp.Sentence, i int) (scope, bool) {
	if i == s.Last || !v.is(i+1, v.d.words.That) {
		return scope{}, false
	}
	for j := i - 1; j > v.start(s) && j > i-6; j-- {
		if v.is(j, v.d.words.Wanting) {
			who, at := v.speaker(s, j)
			return scope{first: i + 1, last: v.scopeEnd(s, i+1, false), becauseOf: min(at, j), becauseTo: i}, who == other
		}
	}
	return scope{}, false
}

// backwards is the scope of an account that is named behind it or inside it.
func (v *view) backwards(s nlp.Sentence, from, to int) scope {
	first := v.start(s)
	for j := min(from, to) - 1; j > max(first, min(from, to)-reach); j-- {
		if m := v.mark(j); m == ";" || isDash(m) && v.flag(j, nlp.Spaced) || v.contrast(s, j) {
			first = j + 1
			break
		}
	}
	return scope{first: first, last: v.clauseEnd(s, max(from, to)), becauseOf: min(from, to), becauseTo: max(from, to)}
}

func isDash(m string) bool { return m == "-" || m == "–" || m == "—" }
