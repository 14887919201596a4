package lexicon

// Index is a frozen vocabulary and phrase trie.
type Index struct {
	table   *table
	classes []classes
	trie    *trie
	starts  []start // by word
	sets    int
}

// start is what is known of the phrases that begin with a word, so that most words
// of a text need not be looked up in the trie at all.
type start struct {
	node int32  // root where no phrase begins with the word
	then uint64 // a bit for each word that goes on, by its number modulo 64
}

// Lookup is the id of a token, 0 if it is not in the vocabulary. buf is scratch
// space, returned for the next call.
func (x *Index) Lookup(token string, buf []byte) (ID, []byte) {
	buf = AppendFold(buf[:0], token)
	return x.table.find(buf), buf
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
		s := x.starts[src.Word(i)]
		if s.node == root {
			continue
		}
		x.ending(s.node, i, i, hits)
		if s.then == 0 || i+1 == n || s.then>>(src.Word(i+1)&63)&1 == 0 {
			continue
		}
		node := s.node
		for j := i + 1; j < n && src.Continues(j); j++ {
			next, ok := x.trie.next(node, src.Word(j))
			if !ok {
				break
			}
			node = next
			x.ending(node, i, j, hits)
		}
	}
}

// ending adds the phrases that end at a node.
func (x *Index) ending(node int32, first, last int, hits [][]Hit) {
	for at := x.trie.ends[node]; at != 0; at = x.trie.list[at-1].next {
		e := x.trie.list[at-1].end
		hits[e.set] = addHit(hits[e.set], Hit{int(e.entry), first, last})
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
