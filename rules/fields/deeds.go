package fields

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// deeds finds what somebody did, said, arranged or is to do. It errs towards
// finding: a note that records anything at all must not be called empty.
type deeds struct {
	set     lexicon.Set
	generic lexicon.Class // words before a contact's name that make it any contact
	stative lexicon.Class // verbs after "I" that record no act: feel, think, am
}

// The entries of the set.
const (
	deed     = iota // always something done
	verb            // done, unless it was only ever done, or is a figure of speech
	contact         // a noun: done, unless it is any contact, or none in particular
	future          // will: needs an act
	infinite        // to: needs somebody before it and an act after it
	label           // needs a colon, or a line of its own
	figure          // a figure of speech that holds one of the verbs
)

func newDeeds(w *lexicon.Builder) (deeds, error) {
	r := deeds{
		set:     w.NewSet(),
		generic: w.Class("every", "any", "each", "no", "another", "all", "most", "some", "many", "few", "constant", "endless", "countless", "numerous", "a", "an", "their", "our", "these", "those", "yet", "with"),
		stative: w.Class("am", "was", "were", "are", "be", "been", "feel", "felt", "think", "thought", "believe", "believed", "know", "knew", "suspect", "suspected", "doubt", "doubted", "have", "had", "worry", "worried", "fear", "feared", "wonder", "wondered", "hope", "hoped", "find", "found", "see", "like", "liked", "dislike", "consider", "suppose", "guess", "reckon", "get", "would", "could", "can", "can't", "cannot", "do", "did", "don't", "didn't", "must", "should", "may", "might", "sense", "sensed", "expect", "imagine", "assume", "despair", "remain", "remained", "want", "wanted", "need", "needed", "love", "hate", "dread", "say", "fail", "wish", "won't", "will", "shall", "understand", "understood", "a", "an", "the", "and", "or", "not", "never", "s", "view", "opinion", "myself"),
	}
	return r, addAll(w, r.set, deedPhrases, verbPhrases, contactPhrases, []string{"[will|shall|'ll|i'll|we'll|she'll|he'll|they'll|going to]"}, []string{"to"}, labelPhrases, figures)
}

// any reports whether the text records anything done or to be done.
func (r deeds) any(p *lint.Pass) bool {
	d := p.Doc()
	for _, h := range p.Hits(r.set) {
		if r.holds(d, h) {
			return true
		}
	}
	return r.clock(d) || r.byAuthor(d)
}

func (r deeds) holds(d *nlp.Doc, h lexicon.Hit) bool {
	switch h.Entry {
	case deed:
		return true
	case verb:
		return !r.everDone(d, h)
	case contact:
		return r.particular(d, h)
	case future:
		return r.acts(d, h.Last+1)
	case infinite:
		return r.agent(d, h.First-1) && r.acts(d, h.Last+1)
	case label:
		return h.Last+1 == len(d.Tokens()) || d.Tokens()[h.Last+1].Flags.Has(nlp.LineStart) || isOne(d.Word(h.Last+1), ":", "-", "–", "—")
	}
	return false
}

// everDone reports "has been told for years", "always said".
func (r deeds) everDone(d *nlp.Doc, h lexicon.Hit) bool {
	first := around(d, h.First).First
	for i := h.First - 1; i >= max(first, h.First-2); i-- {
		switch lower(d, i) {
		case "never", "always", "constantly", "ever", "rarely", "seldom", "hardly", "being", "be", "been", "get", "gets", "having", "and", "or":
			return true
		case "has", "have":
			return i == h.First-1 && isOne(lower(d, h.First), "called", "made", "got", "taken", "given")
		}
	}
	return false
}

// particular reports a contact that took place or is arranged: "visit to", "call
// from", "the meeting was", a heading; not "every visit".
func (r deeds) particular(d *nlp.Doc, h lexicon.Hit) bool {
	if heads(d, h) {
		return true
	}
	if h.First > 0 && d.Is(h.First-1, r.generic) {
		return false
	}
	if isOne(lower(d, h.First-1), "'s", "’s", "this", "today's", "my", "last", "next", "home", "joint", "after", "following", "during", "at", "by") {
		return true
	}
	next := h.Last + 1
	return next < len(d.Tokens()) && isOne(lower(d, next), ":", "is", "to", "from", "with", "at", "held", "today", "took", "was", "made", "on", "booked", "by", "completed", "cancelled", "offered", "due", "arranged")
}

// acts reports a verb of action at a token, "be", "not" and adverbs allowed
// before it.
func (r deeds) acts(d *nlp.Doc, i int) bool {
	for n := len(d.Tokens()); i < n; i++ {
		w := lower(d, i)
		switch {
		case strings.Contains(bareVerbs, " "+w+" "):
			return true
		case isOne(w, "be", "then", "also", "now", "need", "to", "both") || strings.HasSuffix(w, "ly"):
		default:
			return false
		}
	}
	return false
}

// agent reports somebody who may be given a task: "SW to", "Mum to", "JB to".
func (r deeds) agent(d *nlp.Doc, i int) bool {
	if i < 0 {
		return true // "To ring school."
	}
	t := d.Tokens()[i]
	return t.Flags.Has(nlp.Capital) || t.Kind == lexicon.Punct || d.Is(i, nlp.AuthorNoun) || d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Professional)
}

// clock reports a time of day: somebody looked at the clock because something
// happened.
func (r deeds) clock(d *nlp.Doc) bool {
	for i, t := range d.Tokens() {
		if t.Kind == lexicon.Number && nlp.IsClock(d.Word(i)) && !looksLikeYear(d.Word(i)) {
			return true
		}
	}
	return false
}

// looksLikeYear tells 2014 from 2014 hours: the years that stand in background.
func looksLikeYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}

// byAuthor reports "I" or "we" with a verb that is not one of opinion.
func (r deeds) byAuthor(d *nlp.Doc) bool {
	tokens := d.Tokens()
	for i := range tokens {
		if !d.Is(i, nlp.FirstPerson) || !isOne(lower(d, i), "i", "we") || tokens[i].Flags.Has(nlp.Bullet) {
			continue
		}
		next := i + 1
		for next < len(tokens) && (strings.HasSuffix(lower(d, next), "ly") || isOne(lower(d, next), "also", "just", "still", "always", "often", "both", "all", "then", "ever", "too")) {
			next++
		}
		if next < len(tokens) && tokens[next].Kind == lexicon.Word && !d.Is(next, r.stative) && !d.Is(next, nlp.Negation) {
			return true
		}
	}
	return false
}
