package lexicon

import "slices"

// Index is a frozen vocabulary and phrase trie.
type Index struct {
	table   *table
	classes []classes
	edges   map[uint64]int32 // node<<32|word → node
	starts  []bool           // by word: some phrase begins with it
	ends    [][]end          // by node
	sets    int
}

type end struct {
	set   Set
	entry int
}

// Freeze makes the index.
func (b *Builder) Freeze() *Index {
	x := &Index{
		table: newTable(b.words), classes: b.classes, sets: b.sets,
		edges:  make(map[uint64]int32, 3*len(b.roots)),
		starts: make([]bool, len(b.classes)),
		ends:   make([][]end, 1, 2*len(b.roots)+1),
	}
	for _, p := range b.roots {
		x.insert(p)
	}
	return x
}

func (x *Index) insert(p phrase) {
	x.starts[p.words[0]] = true
	node := int32(0)
	for _, w := range p.words {
		key := uint64(node)<<32 | uint64(w)
		next, ok := x.edges[key]
		if !ok {
			next = int32(len(x.ends))
			x.edges[key] = next
			x.ends = append(x.ends, nil)
		}
		node = next
	}
	e := end{p.set, p.entry}
	if !slices.Contains(x.ends[node], e) {
		x.ends[node] = append(x.ends[node], e)
	}
}

// Lookup is the id of a token, 0 if it is not in the vocabulary. buf is scratch
// space, returned for the next call.
func (x *Index) Lookup(token string, buf []byte) (ID, []byte) {
	buf = AppendFold(buf[:0], token)
	if len(buf) > packed {
		return x.table.long[string(buf)], buf
	}
	return x.table.find(pack(string(buf))), buf
}

// Is reports whether a word is in a class.
func (x *Index) Is(id ID, c Class) bool { return x.classes[id].has(c) }

// Sets is the number of sets.
func (x *Index) Sets() int { return x.sets }

// Source is what Scan reads: the word at a token, and whether a phrase may run
// on from the token before it (no blank line or bullet stands between them).
type Source interface {
	Len() int
	Word(i int) ID
	Continues(i int) bool
}

// Scan finds the phrases of all sets and adds them to hits, one list a set, in
// order. Within a set the match that begins first wins, then the longest, and
// matches do not overlap.
func (x *Index) Scan(src Source, hits [][]Hit) {
	n := src.Len()
	for i := range n {
		w := src.Word(i)
		if w == 0 || !x.starts[w] {
			continue
		}
		node := int32(0)
		for j := i; j < n && (j == i || src.Continues(j)); j++ {
			next, ok := x.edges[uint64(node)<<32|uint64(src.Word(j))]
			if !ok {
				break
			}
			node = next
			for _, e := range x.ends[node] {
				hits[e.set] = addHit(hits[e.set], Hit{e.entry, i, j})
			}
		}
	}
}

// addHit keeps one set's hits free of overlaps. Several entries may share the
// very same words; all of them are kept.
func addHit(hits []Hit, h Hit) []Hit {
	for len(hits) > 0 {
		last := hits[len(hits)-1]
		switch {
		case last.Last < h.First, last.First == h.First && last.Last == h.Last:
			return append(hits, h)
		case last.First == h.First: // h is longer
			hits = hits[:len(hits)-1]
		default:
			return hits
		}
	}
	return append(hits, h)
}
