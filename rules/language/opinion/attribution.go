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

// party is who speaks or thinks.
type party uint8

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
		if c.category == "motive" && v.is(c.first, v.d.words.to) && !v.clauseIn(s, c.first) {
			continue // "told the school about it to get back at her sister"
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

// clauseIn reports a verb of its own between the beginning of a scope and a token.
func (v *view) clauseIn(s scope, before int) bool {
	for i := s.first; i < before; i++ {
		if v.any(i, v.d.words.finite, v.d.words.that) {
			return true
		}
	}
	return false
}

// scopes are the reported parts of one sentence.
func (v *view) scopes(sentence int) []scope {
	if out, ok := v.reported[sentence]; ok {
		return out
	}
	s := v.doc.Sentences()[sentence]
	var out []scope
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
	case v.any(i, w.reportVerb, w.thinkVerb):
		return v.byVerb(s, i)
	case v.is(i, w.viewNoun):
		return v.byView(s, i)
	case v.is(i, w.sourcePrep):
		return v.bySource(s, i)
	case v.is(i, w.thinkAdj):
		return v.byState(s, i)
	case v.is(i, w.message) && v.mark(min(i+1, s.Last)) != "":
		return v.byMessage(s, i)
	}
	return scope{}, false
}

// byVerb handles said, told, describes, thinks …
func (v *view) byVerb(s nlp.Sentence, i int) (scope, bool) {
	if who, at, ok := v.inverted(s, i); ok {
		return v.backwards(s, i, at), who == other
	}
	who, at := v.speaker(s, i)
	if who == other && !v.is(i, v.d.words.needsThat) && v.parenthetical(s, i, at) {
		return v.backwards(s, at, i), true
	}
	if by := v.agent(s, i); by >= 0 {
		return scope{first: min(by+1, s.Last), last: v.scopeEnd(s, by+1, v.colonAfter(s, by)), becauseOf: i, becauseTo: by}, v.partyFrom(s, by) == other
	}
	if who != other || !v.hasComplement(s, i) {
		return scope{}, false
	}
	end := v.scopeEnd(s, i+1, v.colonAfter(s, i))
	sc := scope{first: min(i+1, s.Last), last: end, becauseOf: min(at, i), becauseTo: max(at, i)}
	if end+2 <= s.Last && v.is(end+1, v.d.words.and) && v.is(end+2, v.d.words.subjectPronoun) && !v.is(end+2, v.d.words.subjectI) {
		sc.soft = v.scopeEnd(s, end+2, true)
	}
	return sc, true
}

// colonAfter reports a colon within a few words: what follows it is all reported.
func (v *view) colonAfter(s nlp.Sentence, i int) bool {
	for j := i + 1; j <= s.Last && j < i+6; j++ {
		if v.mark(j) == ":" {
			return true
		}
	}
	return false
}

// byView handles "Nan's view is that", "in her own words", "Guardian's position:".
func (v *view) byView(s nlp.Sentence, i int) (scope, bool) {
	owner, first := v.ownerOf(s, i)
	if owner != other {
		return scope{}, false
	}
	if first > v.start(s) && v.is(first-1, v.d.words.viewPrep) {
		return scope{first: v.start(s), last: v.clauseEnd(s, i+1), becauseOf: first - 1, becauseTo: i}, true // in Dad's opinion
	}
	if i < s.Last && (v.mark(i+1) == ":" || v.any(i+1, v.d.words.be, v.d.words.that)) {
		return scope{first: i + 1, last: v.scopeEnd(s, i+2, true), becauseOf: first, becauseTo: i}, true
	}
	return scope{}, false
}

// bySource handles "according to the health visitor", "per MGM".
func (v *view) bySource(s nlp.Sentence, i int) (scope, bool) {
	j := i + 1
	if j <= s.Last && v.is(j, v.d.words.to) {
		j++
	}
	if j > s.Last || v.punct(j) || v.partyFrom(s, j) != other {
		return scope{}, false
	}
	return scope{first: v.start(s), last: v.clauseEnd(s, j), becauseOf: i, becauseTo: j}, true
}

// byState handles "Mum is worried that", "is of the view that" apart.
func (v *view) byState(s nlp.Sentence, i int) (scope, bool) {
	if i == s.Last || !v.any(i+1, v.d.words.that, nlp.Pronoun) && !v.is(i+1, v.d.words.about) {
		return scope{}, false
	}
	who, at := v.speaker(s, i)
	return scope{first: i + 1, last: v.scopeEnd(s, i+1, false), becauseOf: min(at, i), becauseTo: i}, who == other
}

// byMessage handles "Text from Dad:", "letter from the clinic –".
func (v *view) byMessage(s nlp.Sentence, i int) (scope, bool) {
	return scope{}, false
}

// speaker finds who speaks the verb at i.
func (v *view) speaker(s nlp.Sentence, i int) (party, int) {
	w := &v.d.words
	for j := i - 1; j >= v.start(s) && j > i-near; j-- {
		switch {
		case v.is(j, w.must) && v.is(i, w.thinkVerb):
			return nobody, j // "must have felt abandoned" is the author's guess
		case v.any(j, w.adverb, w.have, nlp.Negation, w.doAux, nlp.Modal):
		case v.is(j, w.be):
			if v.is(i, w.told) {
				return v.toldParty(s, j), j
			}
		case v.is(j, w.to):
			return v.mainParty(s, j), j
		case v.mark(j) == ")":
			j = v.openBracket(s, j)
		case v.any(j, w.ifWord, w.whenWord):
			return nobody, j // "when told she could not"
		case v.mark(j) == ",", v.is(j, w.coordinator):
			return v.mainParty(s, j), j
		case v.punct(j):
			if v.mark(j) == ":" || v.mark(j) == ";" {
				return v.unspoken(i), i
			}
		default:
			return v.partyAt(j), j
		}
	}
	return v.unspoken(i), i
}

// toldParty is who told, where somebody was told: the person told is not the
// source, but the author who was told passes on what somebody else said.
func (v *view) toldParty(s nlp.Sentence, be int) party {
	for j := be - 1; j >= v.start(s) && j > be-near; j-- {
		if v.any(j, v.d.words.adverb, v.d.words.have) {
			continue
		}
		if v.partyAt(j) == author {
			return other
		}
		return nobody
	}
	return nobody
}

// unspoken is who speaks a verb without a subject. Notes drop the subject of
// whoever they are about, and of their author where the verb is the author's.
func (v *view) unspoken(i int) party {
	if v.is(i, v.d.words.authorVerb) && !v.any(min(i+1, len(v.doc.Tokens())-1), v.d.words.meUs) {
		return author // but "told me" is somebody else's
	}
	return other
}

// mainParty is who the clause before token j is about.
func (v *view) mainParty(s nlp.Sentence, j int) party {
	first := v.start(s)
	for k := j - 1; k >= first && k > j-near; k-- {
		if v.mark(k) == ";" {
			break
		}
		if k > first && (v.any(k, v.d.words.finite) || v.past(k)) {
			if h := v.headBefore(s, k, true); h >= 0 {
				return v.partyAt(h)
			}
		}
		if v.any(k, v.d.words.subjectI, nlp.AuthorNoun) && v.partyAt(k) == author {
			return author
		}
	}
	if v.is(first, v.d.words.authorVerb) {
		return author
	}
	return other
}

// partyAt is who the noun or pronoun at a token names.
func (v *view) partyAt(i int) party {
	w := &v.d.words
	switch {
	case v.is(i, nlp.FirstPerson):
		return author
	case v.is(i, nlp.AuthorNoun):
		return v.authorNoun(i)
	case v.any(i, w.impersonal, w.pastAdverb):
		return nobody
	}
	return other
}

// authorNoun decides whose worker it is: "the worker" and "social worker" are the
// author, "support worker" and "her previous social worker" are not.
func (v *view) authorNoun(i int) party {
	if i == 0 || !v.is(i, v.d.words.worker) {
		return author
	}
	j := i - 1
	if v.is(j, v.d.words.social) && j > 0 {
		j--
	} else if v.is(j, v.d.words.kindOfWorker) {
		return other
	}
	if v.any(j, v.d.words.formerWorker, nlp.Possessive) && !v.is(j, nlp.FirstPerson) {
		return other
	}
	return author
}

// partyFrom is who the noun phrase that begins at i names.
func (v *view) partyFrom(s nlp.Sentence, i int) party {
	w := &v.d.words
	if v.is(i, w.my) {
		return author
	}
	for j := i; j <= s.Last && j < i+6 && !v.punct(j); j++ {
		if v.any(j, nlp.FirstPerson, nlp.AuthorNoun) && v.partyAt(j) == author {
			return author
		}
	}
	return other
}

// inverted recognises ", said Mrs Oduya" behind what was said.
func (v *view) inverted(s nlp.Sentence, i int) (party, int, bool) {
	if i == v.start(s) || i == s.Last || !v.is(i, v.d.words.inverting) {
		return nobody, 0, false
	}
	m := v.mark(i - 1)
	if m != "," && !isCloseQuote(m) {
		return nobody, 0, false
	}
	j := i + 1
	if v.any(j, v.d.words.determiner, nlp.TitleWord, nlp.FamilyNoun, nlp.ChildNoun, nlp.Professional) || v.flag(j, nlp.Capital) && !v.is(j, nlp.FirstPerson) {
		for k := j + 1; k <= s.Last && k < j+8 && !v.punct(k); k++ {
			if v.any(k, v.d.words.finite, v.d.words.that) && !v.is(k-1, v.d.words.who) {
				return nobody, 0, false // ", said the social worker is late"
			}
		}
		return v.partyFrom(s, j), j, true
	}
	return nobody, 0, false
}

func isCloseQuote(m string) bool {
	switch m {
	case "\"", "”", "'", "’", "»":
		return true
	}
	return false
}

// parenthetical recognises ", Mr Abbot explained," and ", she said." whose verb
// has nothing behind it.
func (v *view) parenthetical(s nlp.Sentence, i, at int) bool {
	j := i + 1
	if j <= s.Last && v.any(j, v.d.words.objectPronoun, nlp.AuthorNoun) {
		j++
	}
	if j <= s.Last {
		switch v.mark(j) {
		case ",", ".", ")", ";", "–", "-":
		default:
			return false
		}
	}
	first := v.phraseStart(s, at)
	return first > v.start(s) && v.mark(first-1) == ","
}

// phraseStart is the first token of the noun phrase that ends at i.
func (v *view) phraseStart(s nlp.Sentence, i int) int {
	for stop := max(v.start(s), i-near); i > stop && !v.punct(i-1) && !v.any(i-1, v.d.words.coordinator, v.d.words.finite, v.d.words.conjunction, v.d.words.preposition); i-- {
	}
	return i
}

// backwards is the scope of an account that is named behind it or inside it.
func (v *view) backwards(s nlp.Sentence, from, to int) scope {
	first := v.start(s)
	for j := min(from, to) - 1; j > max(first, min(from, to)-reach); j-- {
		if v.mark(j) == ";" || v.contrast(s, j) {
			first = j + 1
			break
		}
	}
	return scope{first: first, last: v.clauseEnd(s, max(from, to)), becauseOf: min(from, to), becauseTo: max(from, to)}
}

// agent is the token behind "by" where the verb at i is passive, or -1.
func (v *view) agent(s nlp.Sentence, i int) int {
	for j := i + 1; j <= min(s.Last, i+3); j++ {
		if v.is(j, v.d.words.by) && j < s.Last {
			return j + 1
		}
		if !v.any(j, v.d.words.adverb, v.d.words.objectPronoun, v.d.words.to) {
			return -1
		}
	}
	return -1
}

// hasComplement reports whether the verb says anything: "said nothing and sulked"
// and "said hello and was rude" say nothing about the rest.
func (v *view) hasComplement(s nlp.Sentence, i int) bool {
	j := i + 1
	for j <= s.Last && v.any(j, v.d.words.objectPronoun, v.d.words.adverb) {
		j++
	}
	if j > s.Last {
		return false
	}
	if v.is(i, v.d.words.put) {
		return v.is(min(i+1, s.Last), v.d.words.to) && v.thatFollows(s, j)
	}
	if v.is(i, v.d.words.needsThat) {
		if v.is(i, v.d.words.found) && i > v.start(s) && v.is(i-1, v.d.words.serviceNoun) {
			return true
		}
		return i < s.Last && v.any(i+1, nlp.Pronoun) || !v.is(i, v.d.words.noun) && v.clauseFollows(s, j) || v.any(j, nlp.Pronoun) || v.mark(j) == ":" || v.thatFollows(s, j)
	}
	return !v.is(j, v.d.words.emptySpeech) || v.thatFollows(s, j) || j < s.Last && v.is(j+1, v.d.words.finite)
}

// thatFollows reports a "that" a few words on: "told us by letter that".
func (v *view) thatFollows(s nlp.Sentence, i int) bool {
	for j := i; j <= s.Last && j < i+7 && !v.punct(j); j++ {
		if v.is(j, v.d.words.that) || v.is(i-1, v.d.words.asVerb) && v.is(j, v.d.words.as) {
			return true
		}
		if v.any(j, v.d.words.be, v.d.words.coordinator) {
			return false
		}
	}
	return false
}

// ownerOf finds whose view the noun at i is, and where that phrase begins.
func (v *view) ownerOf(s nlp.Sentence, i int) (party, int) {
	for j := i - 1; j >= v.start(s) && j >= i-4; j-- {
		switch {
		case v.is(j, v.d.words.my):
			return author, j
		case v.is(j, nlp.Possessive):
			return other, j
		case v.suffixS(j) && j > v.start(s):
			return v.partyAt(j - 1), v.phraseStart(s, j-1)
		case v.mark(j) == "'" || v.mark(j) == "’":
			return other, v.phraseStart(s, max(j-1, v.start(s)))
		case v.punct(j), v.any(j, v.d.words.be, v.d.words.coordinator):
			if v.is(j, v.d.words.be) {
				who, at := v.speaker(s, j)
				return who, at
			}
			return nobody, j
		}
	}
	return nobody, i
}

func (v *view) suffixS(i int) bool {
	w := v.doc.Word(i)
	return !v.flag(i, nlp.Spaced) && len(w) > 1 && w[len(w)-1]|0x20 == 's' && (w[0] == '\'' || w[0] >= 0x80)
}

func (v *view) openBracket(s nlp.Sentence, j int) int {
	for k := j; k > v.start(s) && k > j-12; k-- {
		if v.mark(k) == "(" {
			return k
		}
	}
	return j
}
