package lexicon

import "slices"

// assembly is an index while it is being made. This is most of what the program
// does before it reads a draft, so it allocates little and writes nothing out.
type assembly struct {
	only    *table // where not nil, words that are not in it can be left out
	table   *table
	classes []classes
	trie    *trie

	groups       []group
	nodes, spare []int32
	words        []ID
	folded       []byte
}

func newAssembly(only *table) *assembly {
	a := &assembly{only: only, classes: make([]classes, 1, 1<<8)}
	if only == nil {
		a.table, a.trie = newTable(1<<10), newTrie(1<<12)
	} else {
		a.table, a.trie = newTable(1<<8), newTrie(1<<10)
	}
	return a
}

// wordsOf is the set of the words of the texts.
func wordsOf(texts []string) *table {
	t := newTable(1 << 11)
	var folded []byte
	for _, s := range texts {
		for i := 0; ; {
			p, ok := Next(s, i)
			if !ok {
				break
			}
			folded = AppendFold(folded[:0], s[p.Start:p.End])
			t.intern(folded, 1)
			i = p.End
		}
	}
	return t
}

// word is the id of a word, and false if no text has it.
func (a *assembly) word(folded []byte) (ID, bool) {
	if a.only != nil && a.only.find(folded) == 0 {
		return 0, false
	}
	fresh := ID(len(a.classes))
	id := a.table.intern(folded, fresh)
	if id == fresh {
		a.classes = append(a.classes, classes{})
	}
	return id, true
}

// tokens are the ids of the words of a string, and false if there is one that no
// text has.
func (a *assembly) tokens(s string) ([]ID, bool) {
	a.words = a.words[:0]
	for i := 0; ; {
		p, ok := next(s, i)
		if !ok {
			return a.words, true
		}
		a.folded = AppendFold(a.folded[:0], s[p.Start:p.End])
		id, ok := a.word(a.folded)
		if !ok {
			return nil, false
		}
		a.words = append(a.words, id)
		i = p.End
	}
}

// next is Next with a short way for what nearly every pattern is made of: words of
// small letters with spaces between them.
func next(s string, from int) (Piece, bool) {
	i := from
	for i < len(s) && s[i] == ' ' {
		i++
	}
	start := i
	for i < len(s) && isSmall(s[i]) {
		i++
	}
	if i > start && (i == len(s) || s[i] == ' ') {
		return Piece{Start: start, End: i}, true
	}
	return Next(s, from)
}

func (a *assembly) mark(m mark) {
	for _, w := range m.words {
		ids, ok := a.tokens(w)
		if w == "'s" { // a token only behind another, which a list cannot show
			var id ID
			if id, ok = a.word([]byte(w)); ok {
				ids = []ID{id}
			}
		}
		if !ok {
			continue
		}
		if len(ids) != 1 {
			panic("lexicon: class word is not one token: " + w)
		}
		a.classes[ids[0]][m.class>>6] |= 1 << (m.class & 63)
	}
}

func (a *assembly) phrase(p phrase) {
	if a.only != nil && a.lacks(p.pattern) {
		return
	}
	groups, err := parse(a.groups[:0], p.pattern)
	if err != nil {
		return // Add has refused it
	}
	a.groups = groups
	a.nodes = append(a.nodes[:0], root)
	for _, g := range groups {
		if a.follow(g); len(a.nodes) == 0 {
			return
		}
	}
	for _, node := range a.nodes {
		a.trie.end(node, p.end)
	}
}

// lacks reports that no text has one of the words that the pattern cannot do
// without: a plain word outside brackets.
func (a *assembly) lacks(pattern string) bool {
	depth := 0
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '[':
			depth++
		case c == ']':
			depth--
		case depth == 0 && isSmall(c) && (i == 0 || pattern[i-1] == ' '):
			start := i
			for i < len(pattern) && isSmall(pattern[i]) {
				i++
			}
			if i < len(pattern) && pattern[i] != ' ' {
				i-- // part of something longer
			} else if a.only.findWord(pattern[start:i]) == 0 {
				return true
			}
		}
	}
	return false
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// follow walks on from each of the nodes by each alternative of the group, and
// leaves in their place where that leads.
func (a *assembly) follow(g group) {
	next := a.spare[:0]
	for alternative := range g.alternatives {
		words, ok := a.tokens(alternative)
		if !ok {
			continue
		}
		for _, node := range a.nodes {
			for _, w := range words {
				node = a.trie.step(node, w)
			}
			next = append(next, node)
		}
	}
	a.spare = a.nodes
	if len(next) > 1 {
		slices.Sort(next)
		next = slices.Compact(next)
	}
	a.nodes = next
}

func (a *assembly) index(sets int) *Index {
	x := &Index{table: a.table, classes: a.classes, sets: sets, trie: a.trie, starts: make([]start, len(a.classes))}
	first := make([]ID, len(a.trie.ends)) // by node: the word that leads to it from the root
	for _, e := range a.trie.edges {
		if e.word != 0 && e.node == root {
			x.starts[e.word].node = e.to
			first[e.to] = e.word
		}
	}
	for _, e := range a.trie.edges {
		if e.word != 0 && e.node != root && first[e.node] != 0 {
			x.starts[first[e.node]].then |= 1 << (e.word & 63)
		}
	}
	return x
}
