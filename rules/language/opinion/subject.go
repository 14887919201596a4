package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// topic is what words are said of.
type topic uint8

const (
	untold  topic = iota // no subject: in notes, a person
	person               // somebody
	home                 // where somebody lives
	conduct              // what somebody does, or how
	contact              // a visit, a session, a meeting
	it                   // it, this, that
	injury               // a bruise, a mark: what happened to somebody
	thing                // anything else: weather, a machine, a document
	service              // a school, a court, a surgery
	unknown              // a noun we know nothing of
)

// human reports what a finding may be about.
func (t topic) human() bool { return t <= it && t != injury }

// subject is what a candidate is said of, and how the two are joined.
type subject struct {
	topic       topic
	head        int  // token of the noun, -1 where there is none
	attributive bool // "poor parenting": the noun follows
	link        int  // token of the linking verb, -1 where there is none
	hedge       int  // token of "seemed", "presented" …, -1 where there is none
}

// subjectOf finds what the candidate is said of. before is the candidate in front
// of it, whose subject it shares where the two are joined: "rude and hostile".
func (v *view) subjectOf(c, before *candidate) subject {
	s := v.sentenceOf(c)
	if before != nil && before.sentence == c.sentence && v.joined(before, c) {
		out := before.subject
		if head := v.nounAfter(s, c); head >= 0 {
			out.head, out.attributive, out.topic = head, true, v.topicAt(head)
		} else if before.subject.attributive {
			return subject{head: -1, link: -1, hedge: -1}
		}
		return out
	}
	out := subject{head: -1, link: -1, hedge: -1}
	if head := v.nounAfter(s, c); head >= 0 {
		from := v.link(s, c, &out)
		if noun := v.headBefore(s, from, false); v.is(head, v.d.words.One) && out.link >= 0 && noun >= 0 {
			head = noun // "the infection was a nasty one"
		}
		out.head, out.attributive, out.topic = head, true, v.topicAt(head)
		if v.is(head, v.d.words.One) {
			out.topic = thing // "the thick one" of a row of pigs
		}
		return out
	}
	from := v.link(s, c, &out)
	if out.link >= 0 && v.is(out.link, v.d.words.They) {
		out.head = out.link // they're
	} else {
		out.head = v.headBefore(s, from, out.link < 0)
	}
	if out.head >= 0 {
		out.topic = v.topicAt(out.head)
		if v.is(out.head, v.d.words.They) && v.things(out.head) {
			out.topic = thing
		}
	}
	return out
}

// things reports that "they" stands for things: its sentence up to there, or the one
// before, names things and nobody.
func (v *view) things(they int) bool {
	at := v.doc.SentenceAt(they)
	first := v.doc.Sentences()[at].First
	if at > 0 && they-first < 3 {
		first = v.doc.Sentences()[at-1].First
	}
	found := false
	for i := first; i < they; i++ {
		switch w := v.doc.Word(i); {
		case v.topicAt(i) == person && !v.any(i, nlp.FirstPerson):
			return false
		case v.is(i, v.d.words.ThingNoun) && w[len(w)-1] == 's':
			found = true
		}
	}
	return found
}

// joined reports that only a conjunction or a comma, and words of degree, stand
// between two candidates, or that the second begins behind an "and" without a
// subject of its own: "was hostile at the meeting and rude to the Chair".
func (v *view) joined(before, c *candidate) bool {
	i := c.first - 1
	for i > before.last && v.any(i, v.d.words.Degree, v.d.words.Adverb, v.d.words.Article, nlp.Negation) {
		i--
	}
	if c.frame == frameAny || i <= before.last || !v.is(i, v.d.words.Coordinator) && v.mark(i) != "," {
		return false
	}
	if before.subject.attributive && i-1 > before.last {
		return false
	}
	for j := before.last + 1; j < i; j++ {
		if v.any(j, v.d.words.Finite, v.d.words.SubjectPronoun) || v.punct(j) && v.mark(j) != "," {
			return false
		}
	}
	return before.frame != frameAdverb
}

// nounAfter is the noun that the candidate modifies, or -1.
func (v *view) nounAfter(s nlp.Sentence, c *candidate) int {
	if !v.adjectival(c) {
		return -1
	}
	head := -1
	for i := c.last + 1; i <= s.Last && i <= c.last+5; i++ {
		if v.suffixS(i) {
			continue // "the lazy boy's room"
		}
		if v.is(i, v.d.words.And) && head < 0 && i < s.Last && v.modifier(i+1) && v.topicAt(i+1) == unknown {
			for i++; i < s.Last && v.flag(i+1, nlp.Hyphened); i++ {
			}
			continue // "rude and abusive man"
		}
		if v.number(i) {
			continue // "the useless 42 bus"
		}
		if v.punct(i) || v.any(i, v.d.words.NotNoun, nlp.FirstPerson, nlp.Pronoun, nlp.FutureWord) {
			break
		}
		if v.past(i) && v.is(i-1, v.d.words.Degree) {
			break // "committed and well prepared"
		}
		head = i
	}
	return head
}

func (v *view) modifier(i int) bool {
	w := v.doc.Word(i)
	return !v.punct(i) && !v.any(i, v.d.words.NotNoun, v.d.words.Determiner, nlp.Pronoun, nlp.Negation, v.d.words.Finite) && len(w) > 3
}

// adjectival reports whether the candidate can modify a noun behind it.
func (v *view) adjectival(c *candidate) bool {
	if c.frame == frameAdverb || c.frame == frameVerb || c.origin == fromScare {
		return false
	}
	switch c.category {
	case "belief", "speculation", "certainty", "motive", "doubt", "generalisation":
		return false
	}
	if c.last-c.first > 1 || c.last > c.first && (v.any(c.first, nlp.Modal, v.d.words.DoAux, v.d.words.Have) || strings.HasSuffix(lexicon.Fold(v.doc.Word(c.first)), "n't")) {
		return false
	}
	w := v.doc.Word(c.last)
	if v.is(c.last, v.d.words.NotNoun) || c.last > c.first && v.topicAt(c.last) == person { // a difficult woman
		return false
	}
	return len(w) < 3 || w[len(w)-2:] != "ly" && w[len(w)-2:] != "ed" || v.is(c.last, v.d.words.EdAdjective)
}

// link finds the verb that joins the candidate to its subject, and returns the
// token before which the subject stands.
func (v *view) link(s nlp.Sentence, c *candidate, out *subject) int {
	w := &v.d.words
	i := c.first - 1
	for ; i >= v.start(s) && i > c.first-near; i-- {
		switch {
		case v.any(i, w.Hedge):
			out.hedge = i
			if out.link < 0 {
				out.link = i
			}
		case v.any(i, w.Be, w.Become):
			if out.link < 0 {
				out.link = i
			}
		case v.is(i, w.On) && i > v.start(s) && v.is(i-1, w.Bordering):
			i--
		case v.is(i, w.Across) && i > v.start(s) && v.is(i-1, w.Came):
			i--
			out.link, out.hedge = i, i
		case v.any(i, w.Adverb, w.Degree, w.Have, w.DoAux, nlp.Modal, nlp.Negation, w.As, w.Article, w.To), v.mannered(i), strings.EqualFold(v.doc.Word(i), "will"):
		case out.link < 0 && v.listed(s, i):
		default:
			return i + 1
		}
	}
	return i + 1
}

// mannered reports an adverb that no list has: "badly", "unhelpfully".
func (v *view) mannered(i int) bool {
	return strings.HasSuffix(v.doc.Word(i), "ly") && !v.flag(i, nlp.Capital) && v.topicAt(i) == unknown
}

// listed reports a word between the linking verb and the candidate that belongs to
// the same list: "was rude, loud and hostile".
func (v *view) listed(s nlp.Sentence, i int) bool {
	if v.is(i, v.d.words.Coordinator) || v.mark(i) == "," {
		return i > v.start(s) && v.modifier(i-1) && !v.past(i-1) && v.topicAt(i-1) == unknown
	}
	next := i + 1
	return !v.punct(i) && v.modifier(i) && !v.past(i) && next <= s.Last && (v.is(next, v.d.words.Coordinator) || v.mark(next) == ",") && v.topicAt(i) == unknown
}

// headBefore is the head noun of the phrase that ends before token i, or -1. Where
// nothing links the phrase to what is said, it may be the object of a verb whose
// subject is meant.
func (v *view) headBefore(s nlp.Sentence, i int, loose bool) int {
	last := i - 1
	if last < v.start(s) || v.is(last, v.d.words.Coordinator) {
		return -1 // "let me in but was hostile": the subject is dropped
	}
	if last > v.start(s) && !v.is(last, v.d.words.EdAdjective) && v.past(last) {
		last-- // "the puppy barked for attention"
	}
	if last > v.start(s)+1 && strings.HasSuffix(v.doc.Word(last), "ing") && v.is(last-1, v.d.words.Be) {
		last -= 2 // "she is settling brilliantly"
	}
	if v.mark(last) == ")" {
		last = v.openBracket(s, last) - 1
	}
	if last < v.start(s) || v.punct(last) && !isApostrophe(v.mark(last)) {
		return v.beforeComma(s, last)
	}
	head, first, settled := v.phrase(s, last)
	if settled {
		return head
	}
	if head < first {
		return -1
	}
	if verb := first - 1; loose && v.topicAt(head) != person && verb >= v.start(s) && v.objectOf(verb) {
		return v.headBefore(s, verb, true) // "broke the window on purpose"
	}
	for head > first && (v.suffixS(head) || v.punct(head)) {
		head--
	}
	return head
}

// phrase walks back over the noun phrase that ends at a token. Its head is the word
// before its first preposition, unless a pronoun settles it.
func (v *view) phrase(s nlp.Sentence, last int) (head, first int, settled bool) {
	head, first = last, last
	for j := last; j >= v.start(s) && j > last-near; j-- {
		switch {
		case v.any(j, v.d.words.SubjectPronoun, nlp.FirstPerson):
			if noun := j - 1; j < last && noun > v.start(s) && v.is(noun-1, v.d.words.Determiner) && !v.punct(noun) {
				return noun, noun, true // "the film they watched was violent"
			}
			return j, j, true
		case v.any(j, v.d.words.Which, v.d.words.Who) && j > v.start(s)+1:
			return v.antecedent(s, j), j, true
		case v.endsPhrase(j):
			return head, first, false
		case v.is(j, v.d.words.Preposition) && j > v.start(s):
			head = j - 1
			if head > v.start(s) && v.past(head) && !v.is(head, v.d.words.EdAdjective) && !v.punct(head-1) {
				head-- // "excuses offered by"
			}
		}
		first = j
	}
	return head, first, false
}

// endsPhrase reports a token that cannot belong to the noun phrase behind it. Of "Mum
// and Dad" the last is enough: it is a person.
func (v *view) endsPhrase(j int) bool {
	if v.punct(j) {
		return !isApostrophe(v.mark(j)) && v.mark(j) != "&"
	}
	return v.any(j, v.d.words.Conjunction, v.d.words.That, v.d.words.Finite, v.d.words.Be, v.d.words.Coordinator)
}

// antecedent is the noun that "which" stands for.
func (v *view) antecedent(s nlp.Sentence, which int) int {
	i := which - 1
	if v.mark(i) == "," {
		i--
	}
	if i < v.start(s) || v.punct(i) {
		return which
	}
	return i
}

// objectOf reports a verb whose object the phrase behind it is.
func (v *view) objectOf(verb int) bool {
	return !v.punct(verb) && !v.any(verb, v.d.words.Be, v.d.words.Hedge, v.d.words.Become) && (v.any(verb, v.d.words.Finite) || v.past(verb))
}

// beforeComma finds the subject of "Mum, who has a cold, was rude": the noun before
// the first of two commas.
func (v *view) beforeComma(s nlp.Sentence, comma int) int {
	if comma < v.start(s) || v.mark(comma) != "," {
		return -1
	}
	for j := comma - 1; j > v.start(s) && j > comma-near; j-- {
		if v.mark(j) == "," {
			return v.headBefore(s, j, false)
		}
	}
	return -1
}

// topicAt sorts a noun.
func (v *view) topicAt(i int) topic {
	w := &v.d.words
	switch {
	case i > 0 && v.is(i-1, nlp.TitleWord) && v.flag(i, nlp.Capital):
		return person
	case v.any(i, w.ItWord):
		return it
	case v.any(i, nlp.Pronoun, nlp.FirstPerson, nlp.FamilyNoun, nlp.ChildNoun, nlp.AuthorNoun, w.PersonNoun):
		return person
	case v.is(i, w.ServiceNoun):
		return service
	case v.any(i, nlp.Professional):
		return person
	case v.any(i, w.HomeNoun):
		if i > 0 && v.is(i-1, w.PublicRoom) || v.inPublic(i) {
			return thing
		}
		return home
	case v.any(i, w.ConductNoun):
		if i > 0 && v.is(i-1, w.Its) {
			return thing // the letter and "its tone"
		}
		return conduct
	case v.any(i, w.ContactNoun):
		return contact
	case v.is(i, w.InjuryNoun):
		return injury
	case v.any(i, w.ThingNoun):
		return thing
	case v.flag(i, nlp.Capital) && v.doc.Tokens()[i].Kind == lexicon.Word:
		return person // a name, unless the lists above know better
	}
	return unknown
}

// inPublic reports a room of a place where nobody lives: "toilets at the centre".
func (v *view) inPublic(i int) bool {
	if i+2 >= len(v.doc.Tokens()) || !v.is(i+1, v.d.words.Preposition) {
		return false
	}
	for j := i + 2; j < len(v.doc.Tokens()) && j < i+6 && !v.punct(j) && !v.is(j, v.d.words.Be); j++ {
		if v.any(j, v.d.words.PublicRoom, v.d.words.ServiceNoun) {
			return true
		}
	}
	return false
}
