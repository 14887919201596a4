package analysis

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// The weights of a sign.
const (
	weak   = 1
	strong = 2
)

// scores weighs every sentence, once.
func (r *reading) scores() []int {
	if r.score != nil {
		return r.score
	}
	ss := r.d.Sentences()
	score := make([]int, len(ss))
	r.signed = make([]bool, len(ss))
	last := -1 // token of the sign counted last: words in two lists count once
	for _, h := range r.d.Hits(r.signs) {
		if h.First != last {
			at := r.d.SentenceAt(h.First)
			score[at] += h.Entry
			r.signed[at] = true
		}
		last = h.First
	}
	for i, s := range ss {
		if r.d.Word(s.Last) == ":" { // a heading
			score[i] = 0
			continue
		}
		if r.isGeneric(s) {
			score[i] += weak
		}
		if score[i] > 0 {
			score[i] -= r.factual(s)
		}
	}
	r.score = score
	return score
}

// genericMin is how many tokens a sentence must have to be a statement about how
// things are: shorter ones are entries.
const genericMin = 6

// isGeneric reports a sentence in the present tense about how somebody is, as
// interpretation is written and accounts of a contact are not: no figures, no
// speech, and nothing that anyone did.
func (r *reading) isGeneric(s nlp.Sentence) bool {
	if s.Last-s.First < genericMin {
		return false
	}
	present := false
	for i := s.First; i <= s.Last; i++ {
		t := r.d.Tokens()[i]
		if t.Kind == lexicon.Number || isQuote(r.d.Word(i)) || r.d.Is(i, nlp.FirstPerson) {
			return false
		}
		if t.Kind != lexicon.Word || t.Flags.Has(nlp.Capital) {
			continue
		}
		subject := i > s.First && r.isSubject(i-1)
		word := r.d.Word(i)
		if subject && strings.HasSuffix(word, "ed") {
			return false
		}
		present = present || isPresent(word) || subject && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
	}
	return present
}

// isSubject reports a word that a verb may follow: a pronoun, a person or a name.
func (r *reading) isSubject(i int) bool {
	if r.d.Is(i, nlp.Pronoun) || r.d.Is(i, nlp.FamilyNoun) || r.d.Is(i, nlp.ChildNoun) || r.d.Tokens()[i].Flags.Has(nlp.Capital) {
		return true
	}
	switch strings.ToLower(r.d.Word(i)) {
	case "it", "this", "that", "which", "nobody", "everyone", "behaviour":
		return true
	}
	return false
}

func isPresent(word string) bool {
	switch word {
	case "is", "are", "has", "have", "does", "do", "can", "cannot", "may", "might", "could", "isn't", "aren't", "doesn't", "don't", "can't":
		return true
	}
	return false
}

// factual is how much speaks against a sentence being the author's own
// interpretation: it reports, quotes, or says what will be done.
func (r *reading) factual(s nlp.Sentence) int {
	n := 0
	for i := s.First; i <= s.Last; i++ {
		switch {
		case r.d.Is(i, r.reporting) && !r.explainsItself(i, s):
			n += strong
		case r.d.Is(i, r.acting):
			n += weak
		case isQuote(r.d.Word(i)):
			n += weak
		case r.d.Word(i) == "?":
			n += strong
		}
	}
	if r.nextStep(s) {
		n += strong
	}
	if len(lexicon.Within(r.d.Hits(r.views), s.First, s.Last)) > 0 {
		n += strong + weak
	}
	return n
}

// nextStep reports a sentence that begins with what the author will do.
func (r *reading) nextStep(s nlp.Sentence) bool {
	if s.First+1 > s.Last {
		return false
	}
	return r.d.Is(s.First, nlp.FirstPerson) && r.d.Is(s.First+1, nlp.FutureWord) || r.d.Is(s.First, nlp.FutureWord)
}

// explainsItself reports a verb of speech whose subject is a thing: "this explains
// the absences", "exclusion confirms his belief"; and one that only says whose
// words work on: "what his father told him".
func (r *reading) explainsItself(i int, s nlp.Sentence) bool {
	if i == s.First {
		return false
	}
	switch strings.ToLower(r.d.Word(i - 1)) {
	case "this", "which", "that", "it", "these", "also", "been", "may", "might", "could", "to", "helps":
		return true
	}
	switch strings.ToLower(r.d.Word(i)) {
	case "confirm", "confirms":
		return i < s.Last && (r.d.Is(i+1, nlp.Possessive) || strings.ToLower(r.d.Word(i+1)) == "what")
	case "told", "tells", "said", "says":
		return r.afterWhat(i, s)
	}
	return false
}

// afterWhat reports a verb of a clause with "what", inside the sentence.
func (r *reading) afterWhat(i int, s nlp.Sentence) bool {
	for j := i - 1; j > s.First && j >= i-3; j-- {
		if strings.ToLower(r.d.Word(j)) == "what" {
			return true
		}
	}
	return false
}

func isQuote(s string) bool { return s == "\"" || s == "“" || s == "”" }
