// Package lexicon holds the words of all enabled rules in one place, so that a
// note is tokenised once and scanned once whatever the number of rules.
//
// A Builder collects phrases and word classes while the rules are compiled;
// Index is the frozen result, safe for any number of goroutines. Phrases match
// whole tokens, without regard to case, typographic apostrophes, hyphens against
// spaces, or invisible characters. Inflections are listed, never stemmed.
package lexicon

import "sort"

// ID numbers a word of the vocabulary; 0 is every word that is not in it.
type ID uint32

// Class names a set of words, such as the verbs of speech.
type Class uint16

// ClassCount is how many classes one program may define.
const ClassCount = 256

type classes [ClassCount / 64]uint64

func (c classes) has(k Class) bool { return c[k>>6]&(1<<(k&63)) != 0 }

// Set is a rule's own collection of phrases in the shared index.
type Set int

// Hit is one phrase found in a text. First and Last are token numbers, both
// inclusive; Entry is the number that the phrase was added under.
type Hit struct {
	Entry       int
	First, Last int
}

// Within are those of the hits, which are in order, that lie between two tokens.
func Within(hits []Hit, first, last int) []Hit {
	i := sort.Search(len(hits), func(i int) bool { return hits[i].First >= first })
	j := i
	for j < len(hits) && hits[j].Last <= last {
		j++
	}
	return hits[i:j]
}

// Builder collects words and phrases. Nothing is made of them until they are
// frozen, when it may be known which texts are to be read. The zero value is not
// usable; use New.
type Builder struct {
	next    Class
	sets    int
	marks   []mark
	phrases []phrase
	shared  map[string]any
}

type mark struct {
	class Class
	words []string
}

type phrase struct {
	pattern string
	end
}

// New makes an empty builder. Classes below reserved are the caller's own
// constants; Class hands out the others.
func New(reserved Class) *Builder {
	return &Builder{next: reserved, shared: map[string]any{}}
}

// Mark puts single words into a class. A word of more than one token is an error
// of the programmer, and freezing panics: it can only come from our own lists.
func (b *Builder) Mark(c Class, words ...string) { b.marks = append(b.marks, mark{c, words}) }

// Class makes a new class of single words.
func (b *Builder) Class(words ...string) Class {
	c := b.next
	if c == ClassCount {
		panic("lexicon: too many classes")
	}
	b.next++
	b.Mark(c, words...)
	return c
}

// Once makes vocabulary that several rules share. The first call with a key runs
// make; later ones return what it made, so that the words are in the index once.
func Once[T any](b *Builder, key string, make func() (T, error)) (T, error) {
	if v, ok := b.shared[key].(T); ok {
		return v, nil
	}
	v, err := make()
	if err == nil {
		b.shared[key] = v
	}
	return v, err
}

// NewSet opens a collection of phrases.
func (b *Builder) NewSet() Set {
	b.sets++
	return Set(b.sets - 1)
}

// Add puts a pattern into a set under a number of the caller's. A pattern is
// words and spaces; [a|b c|] stands for each of its alternatives, an empty one
// included, and may hold others: "[our|[his|her] own] way". A bracket that touches
// a word ("get[s|ting]") does what it says, but takes longer to add.
func (b *Builder) Add(set Set, entry int, pattern string) error {
	if err := validate(pattern); err != nil {
		return err
	}
	b.phrases = append(b.phrases, phrase{pattern, end{int32(set), int32(entry)}})
	return nil
}

// Freeze makes the index of everything that was added.
func (b *Builder) Freeze() *Index { return b.freeze(nil) }

// FreezeFor makes an index that finds in the given texts, and in no others, what
// the whole index would. For a short text it is made in a fraction of the time,
// since few phrases have all their words in it.
func (b *Builder) FreezeFor(texts ...string) *Index { return b.freeze(wordsOf(texts)) }

func (b *Builder) freeze(only *table) *Index {
	a := newAssembly(only)
	for _, m := range b.marks {
		a.mark(m)
	}
	for _, p := range b.phrases {
		a.phrase(p)
	}
	return a.index(b.sets)
}
