// Package lexicon holds the words of all enabled rules in one place, so that a
// note is tokenised once and scanned once whatever the number of rules.
//
// A Builder collects phrases and word classes while the rules are compiled;
// Index is the frozen result, safe for any number of goroutines. Phrases match
// whole tokens, without regard to case, typographic apostrophes, hyphens against
// spaces, or invisible characters. Inflections are listed, never stemmed.
package lexicon

import (
	"fmt"
	"strings"
)

// ID numbers a word of the vocabulary; 0 is every word that is not in it.
type ID uint32

// Class names a set of words, such as the verbs of speech.
type Class uint8

// ClassCount is how many classes one program may define.
const ClassCount = 128

type classes [2]uint64

func (c classes) has(k Class) bool { return c[k>>6]&(1<<(k&63)) != 0 }

// Set is a rule's own collection of phrases in the shared index.
type Set int

// Hit is one phrase found in a text. First and Last are token numbers, both
// inclusive; Entry is the number that the phrase was added under.
type Hit struct {
	Entry       int
	First, Last int
}

// Builder collects words and phrases. The zero value is not usable; use New.
type Builder struct {
	words   map[string]ID
	classes []classes
	next    Class
	roots   []phrase
	sets    int
	shared  map[string]any
}

type phrase struct {
	set   Set
	entry int
	words []ID
}

// New makes an empty builder. Classes below reserved are the caller's own
// constants; Class hands out the others.
func New(reserved Class) *Builder {
	return &Builder{words: map[string]ID{}, classes: make([]classes, 1), next: reserved, shared: map[string]any{}}
}

func (b *Builder) word(folded string) ID {
	id, ok := b.words[folded]
	if !ok {
		id = ID(len(b.classes))
		b.words[folded] = id
		b.classes = append(b.classes, classes{})
	}
	return id
}

// Mark puts single words into a class. A word of more than one token is an
// error of the programmer and panics: it can only come from our own lists.
func (b *Builder) Mark(c Class, words ...string) {
	for _, w := range words {
		ids := b.ids(w)
		if len(ids) != 1 {
			panic("lexicon: class word is not one token: " + w)
		}
		b.classes[ids[0]][c>>6] |= 1 << (c & 63)
	}
}

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
// included: "get[s|ting] [his|her] own way" would not do (alternatives are whole
// words), "[get|gets|getting] [his|her] own way" does.
func (b *Builder) Add(set Set, entry int, pattern string) error {
	all, err := Expand(pattern)
	if err != nil {
		return err
	}
	for _, p := range all {
		ids := b.ids(p)
		if len(ids) == 0 {
			return fmt.Errorf("pattern %q has no words", pattern)
		}
		b.roots = append(b.roots, phrase{set, entry, ids})
	}
	return nil
}

func (b *Builder) ids(s string) []ID {
	var ids []ID
	var buf []byte
	for i := 0; ; {
		p, ok := Next(s, i)
		if !ok {
			return ids
		}
		buf = AppendFold(buf[:0], s[p.Start:p.End])
		ids = append(ids, b.word(string(buf)))
		i = p.End
	}
}

// maxExpansions bounds what one pattern may stand for: a slip of the pen in a
// local list must not fill the memory.
const maxExpansions = 4096

// Expand writes out the alternatives of a pattern.
func Expand(pattern string) ([]string, error) {
	out := []string{""}
	for pattern != "" {
		open := strings.IndexByte(pattern, '[')
		if open < 0 {
			return appendAll(out, []string{pattern})
		}
		end := strings.IndexByte(pattern, ']')
		if end < open {
			return nil, fmt.Errorf("pattern has an unclosed bracket")
		}
		var err error
		if out, err = appendAll(out, []string{pattern[:open]}); err != nil {
			return nil, err
		}
		if out, err = appendAll(out, strings.Split(pattern[open+1:end], "|")); err != nil {
			return nil, err
		}
		pattern = pattern[end+1:]
	}
	return out, nil
}

func appendAll(heads, tails []string) ([]string, error) {
	if len(heads)*len(tails) > maxExpansions {
		return nil, fmt.Errorf("pattern stands for more than %d phrases", maxExpansions)
	}
	out := make([]string, 0, len(heads)*len(tails))
	for _, h := range heads {
		for _, t := range tails {
			out = append(out, h+t)
		}
	}
	return out, nil
}
