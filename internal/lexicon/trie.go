package lexicon

// trie holds the phrases of all sets by their words. It is one hash table from a
// node and a word to the next node: building it is most of what the program does
// before it reads a draft, and looking it up most of what it does to a word.
type trie struct {
	edges []edge
	used  int
	ends  []int32 // by node: 1 + the number of its first end in list, or 0
	list  []ending
}

// edge leads from a node by a word to another node; word 0 is an empty place.
type edge struct {
	node int32
	word ID
	to   int32
}

// end is what a phrase means to whoever added it.
type end struct{ set, entry int32 }

// ending is an end and the next one at the same node, counted as in trie.ends.
type ending struct {
	end
	next int32
}

const root int32 = 0

// newTrie makes a trie with places for edges, a power of two.
func newTrie(places int) *trie {
	return &trie{edges: make([]edge, places), ends: make([]int32, 1, places/2), list: make([]ending, 0, places/2)}
}

// place is where an edge stands, or the empty place where it would.
func (t *trie) place(node int32, w ID) *edge {
	mask := uint64(len(t.edges) - 1)
	h := (uint64(node)<<32 | uint64(w)) * 0x9e3779b97f4a7c15
	for i := (h ^ h>>32) & mask; ; i = (i + 1) & mask {
		if e := &t.edges[i]; e.word == 0 || e.word == w && e.node == node {
			return e
		}
	}
}

// next is the node a word leads to; ok is false where no phrase goes on so.
func (t *trie) next(node int32, w ID) (to int32, ok bool) {
	if w == 0 {
		return 0, false
	}
	e := t.place(node, w)
	return e.to, e.word != 0
}

// step is next, and makes the node if there is none.
func (t *trie) step(node int32, w ID) int32 {
	e := t.place(node, w)
	if e.word != 0 {
		return e.to
	}
	if t.used++; 2*t.used > len(t.edges) {
		t.grow()
		e = t.place(node, w)
	}
	*e = edge{node, w, int32(len(t.ends))}
	t.ends = append(t.ends, 0)
	return e.to
}

func (t *trie) grow() {
	old := t.edges
	t.edges = make([]edge, 2*len(old))
	for _, e := range old {
		if e.word != 0 {
			*t.place(e.node, e.word) = e
		}
	}
}

// end lets a phrase end at a node. The ends of a node keep the order in which they
// were added.
func (t *trie) end(node int32, e end) {
	at := &t.ends[node]
	for *at != 0 {
		if t.list[*at-1].end == e {
			return
		}
		at = &t.list[*at-1].next
	}
	*at = int32(len(t.list) + 1)
	t.list = append(t.list, ending{end: e})
}
