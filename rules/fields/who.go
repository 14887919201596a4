package fields

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/person"
)

// who is what a word refers to, as far as its class tells.
type who uint8

const (
	nobody   who = iota
	theChild     // by name, as the child, or a pronoun
	theAuthor
	relative
	professional
	another // a name that is not the child's
)

// before finds the nearest person named before a token in its sentence.
func before(p *lint.Pass, token int) who {
	w, _ := personBefore(p, token)
	return w
}

// subjectOf is before, past an "and" that goes on with the subject of its sentence.
func subjectOf(p *lint.Pass, token int) who {
	d := p.Doc()
	first := around(d, token).First
	if token == first || lower(d, token-1) != "and" {
		return before(p, token)
	}
	for i := first; i < token; i++ {
		if w := refers(p, i, first); w != nobody {
			return w
		}
	}
	return nobody
}

// personBefore is before, with the token that names the person.
func personBefore(p *lint.Pass, token int) (who, int) {
	d := p.Doc()
	first := around(d, token).First
	for i := token - 1; i >= first; i-- {
		if w := refers(p, i, first); w != nobody {
			return w, i
		}
	}
	return nobody, -1
}

// refers says whom one word refers to. first is the first word of its sentence,
// whose capital letter says nothing.
func refers(p *lint.Pass, i, first int) who {
	d := p.Doc()
	switch {
	case possessed(d, i), lower(d, i) == "who":
		return nobody
	case d.Is(i, nlp.AuthorNoun) && otherWorker(d, i):
		return professional
	case d.Is(i, nlp.FirstPerson), d.Is(i, nlp.AuthorNoun):
		return theAuthor
	case isChild(p, i):
		return theChild
	case d.Is(i, nlp.FamilyNoun), d.Is(i, nlp.TitleWord):
		return relative
	case d.Is(i, nlp.Pronoun), d.Is(i, nlp.ChildNoun):
		return theChild
	case d.Is(i, nlp.Professional):
		if isPlace(d.Word(i)) {
			return nobody
		}
		return professional
	case isOne(lower(d, i), "visitor", "landlord", "neighbour", "neighbours", "friend", "friends", "lodger", "plumber"):
		return another
	case p.Note.ChildName != "" && looksLikeName(d, i, first):
		return another
	}
	return nobody
}

// otherWorker tells the author from a support worker.
func otherWorker(d *nlp.Doc, i int) bool {
	if i+1 < len(d.Tokens()) && isOne(lower(d, i+1), "from", "for") { // "social worker from fostering"
		return true
	}
	return i > 0 && isOne(lower(d, i-1), "support", "youth", "key", "link", "outreach", "night", "care", "health", "contact", "play", "housing", "family", "mental", "drug", "court", "previous", "another", "other", "her", "his", "their", "agency", "duty")
}

// isChild reports whether a word is one of the child's forenames or short for one.
func isChild(p *lint.Pass, i int) bool {
	t, word := p.Doc().Tokens()[i], p.Doc().Word(i)
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) && !p.Child().MayBegin(word) {
		return false
	}
	switch p.Child().Sense(word) {
	case person.Given:
		return true
	case person.Short:
		return t.Flags.Has(nlp.Capital) && !p.Doc().Is(i, nlp.FamilyNoun) && !isOne(lower(p.Doc(), i), opensSentences...)
	}
	return false
}

// possessed reports whether the word is only the owner of the thing meant:
// "Mum's lap", "Ada's cot".
func possessed(d *nlp.Doc, i int) bool {
	return i+1 < len(d.Tokens()) && isSuffix(d, i+1)
}

// isSuffix reports the "'s" of a possessive.
func isSuffix(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	return t.Kind == lexicon.Word && !t.Flags.Has(nlp.Spaced) && strings.EqualFold(strings.ReplaceAll(d.Word(i), "’", "'"), "'s")
}

// looksLikeName reports whether a word that is in no list begins with a capital:
// inside a sentence, or at its start as the subject of a verb.
func looksLikeName(d *nlp.Doc, i, first int) bool {
	t := d.Tokens()[i]
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) || t.Flags.Has(nlp.AllCaps) || d.Is(i, nlp.Month) || d.Is(i, nlp.Weekday) {
		return false
	}
	if i > first && !d.Tokens()[i-1].Flags.Has(nlp.Bullet) {
		return true
	}
	if i+1 >= len(d.Tokens()) {
		return false
	}
	switch lower(d, i+1) {
	case "was", "is", "were", "had", "has", "and", "sat", "stayed", "remained", "stood", "listened", "joined", "came", "said", "told":
		return t.Word == 0
	}
	return false
}

// isPlace tells the words of the class of professionals that are places as well.
func isPlace(word string) bool {
	switch strings.ToLower(word) {
	case "school", "nursery", "hospital", "court", "conference", "panel", "housing", "head":
		return true
	}
	return false
}

func isOne(w string, of ...string) bool {
	for _, s := range of {
		if w == s {
			return true
		}
	}
	return false
}

// lower is a token folded.
func lower(d *nlp.Doc, i int) string {
	return lexicon.Fold(d.Word(i))
}
