package fields

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
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
func before(n *note.Note, d *nlp.Doc, token int) who {
	first := d.Sentences()[d.SentenceAt(token)].First
	for i := token - 1; i >= first; i-- {
		if w := refers(n, d, i, first); w != nobody {
			return w
		}
	}
	return nobody
}

// refers says whom one word refers to. first is the first word of its sentence,
// whose capital letter says nothing.
func refers(n *note.Note, d *nlp.Doc, i, first int) who {
	switch {
	case possessed(d, i):
		return nobody
	case d.Is(i, nlp.FirstPerson), d.Is(i, nlp.AuthorNoun):
		return theAuthor
	case isName(n.ChildName, d.Word(i)):
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
	case n.ChildName != "" && looksLikeName(d, i, first):
		return another
	}
	return nobody
}

// possessed reports whether the word is only the owner of the thing meant:
// "Mum's lap", "Ada's cot".
func possessed(d *nlp.Doc, i int) bool {
	return i+1 < len(d.Tokens()) && strings.EqualFold(strings.ReplaceAll(d.Word(i+1), "’", "'"), "'s")
}

// looksLikeName reports whether a word that is in no list begins with a capital:
// inside a sentence, or at its start as the subject of a verb.
func looksLikeName(d *nlp.Doc, i, first int) bool {
	t := d.Tokens()[i]
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) || t.Flags.Has(nlp.AllCaps) || d.Is(i, nlp.Month) || d.Is(i, nlp.Weekday) {
		return false
	}
	if i > first {
		return true
	}
	if i+1 >= len(d.Tokens()) {
		return false
	}
	switch strings.ToLower(d.Word(i + 1)) {
	case "was", "is", "were", "had", "has", "and":
		return t.Word == 0
	}
	return false
}

// isName reports whether a word is one of the forenames in a child's name, or
// the only name there is. A surname alone may be a parent's.
func isName(name, word string) bool {
	if len(word) < 2 {
		return false
	}
	if last, first, ok := strings.Cut(name, ","); ok {
		name = first + " " + last
	}
	names := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
	for i, s := range names {
		if (i < len(names)-1 || i == 0) && strings.EqualFold(s, word) {
			return true
		}
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
