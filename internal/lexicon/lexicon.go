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
	"slices"
)

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

// Builder collects words and phrases. The zero value is not usable; use New.
type Builder struct {
	table   *table
	classes []classes
	next    Class
	trie    *trie
	sets    int

	// Scratch space of Add, which is called tens of thousands of times at every
	// start of the program.
	groups       []group
	nodes, spare []int32
	phrase       []ID
	folded       []byte
}

// New makes an empty builder. Classes below reserved are the caller's own
// constants; Class hands out the others.
func New(reserved Class) *Builder {
	return &Builder{table: newTable(), classes: make([]classes, 1, 1<<11), next: reserved, trie: newTrie()}
}

func (b *Builder) word(folded []byte) ID {
	fresh := ID(len(b.classes))
	id := b.table.intern(folded, fresh)
	if id == fresh {
		b.classes = append(b.classes, classes{})
	}
	return id
}

// Mark puts single words into a class. A word of more than one token is an
// error of the programmer and panics: it can only come from our own lists.
func (b *Builder) Mark(c Class, words ...string) {
	for _, w := range words {
		ids := b.appendIDs(nil, w)
		if w == "'s" { // a token only behind another, which a list cannot show
			ids = []ID{b.word([]byte(w))}
		}
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
	groups, err := parse(b.groups[:0], pattern)
	if err != nil {
		return err
	}
	b.groups = groups
	b.nodes = append(b.nodes[:0], root)
	for _, g := range groups {
		b.follow(g)
	}
	if slices.Contains(b.nodes, root) {
		return fmt.Errorf("pattern %q has no words", pattern)
	}
	for _, node := range b.nodes {
		b.trie.end(node, end{int32(set), int32(entry)})
	}
	return nil
}

// follow walks on from each of the nodes by each alternative of the group, and
// leaves in their place where that leads.
func (b *Builder) follow(g group) {
	next := b.spare[:0]
	for alternative := range g.alternatives {
		b.phrase = b.appendIDs(b.phrase[:0], alternative)
		for _, node := range b.nodes {
			for _, w := range b.phrase {
				node = b.trie.step(node, w)
			}
			next = append(next, node)
		}
	}
	b.spare = b.nodes
	if slices.Sort(next); len(next) > 1 {
		next = slices.Compact(next)
	}
	b.nodes = next
}

func (b *Builder) appendIDs(ids []ID, s string) []ID {
	for i := 0; ; {
		p, ok := Next(s, i)
		if !ok {
			return ids
		}
		b.folded = AppendFold(b.folded[:0], s[p.Start:p.End])
		ids = append(ids, b.word(b.folded))
		i = p.End
	}
}
