package lexicon

// table finds the id of a word by its first sixteen bytes, packed into two
// integers: nearly every word of English fits, and comparing two integers is
// what lets a note be tokenised at hundreds of megabytes a second. Longer words
// are left to a map.
type table struct {
	slots []slot
	mask  uint64
	used  int
	long  map[string]ID
	punct [128]ID
}

type slot struct {
	a, b uint64
	id   ID
}

// packed is how many bytes fit into a slot.
const packed = 16

// newTable makes a table with places, a power of two.
func newTable(places int) *table {
	return &table{slots: make([]slot, places), mask: uint64(places - 1), long: map[string]ID{}}
}

// intern is the id of a folded word, which becomes fresh if the word is new.
func (t *table) intern(word []byte, fresh ID) ID {
	if len(word) > packed {
		id, ok := t.long[string(word)]
		if !ok {
			id = fresh
			t.long[string(word)] = id
		}
		return id
	}
	a, b := pack(string(word))
	s := t.place(a, b)
	if s.id != 0 {
		return s.id
	}
	// At most a quarter of the places are taken: most lookups are of words that
	// are not there.
	if t.used++; 4*t.used > len(t.slots) {
		t.grow()
		s = t.place(a, b)
	}
	*s = slot{a, b, fresh}
	if len(word) == 1 && word[0] < 128 {
		t.punct[word[0]] = fresh
	}
	return fresh
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	t.mask = uint64(len(t.slots) - 1)
	for _, s := range old {
		if s.id != 0 {
			*t.place(s.a, s.b) = s
		}
	}
}

// place is where a word stands, or the empty place where it would.
func (t *table) place(a, b uint64) *slot {
	for i := mix(a, b) & t.mask; ; i = (i + 1) & t.mask {
		if s := &t.slots[i]; s.id == 0 || s.a == a && s.b == b {
			return s
		}
	}
}

// find is the id of a folded word, 0 if it is not there.
func (t *table) find(word []byte) ID {
	if len(word) > packed {
		return t.long[string(word)]
	}
	return t.place(pack(string(word))).id
}

// findWord is find for a word that stands in a string as folded.
func (t *table) findWord(word string) ID {
	if len(word) > packed {
		return t.long[word]
	}
	return t.place(pack(word)).id
}

func mix(a, b uint64) uint64 {
	h := (a ^ b*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	return h ^ h>>29
}

// pack puts a folded word of at most sixteen bytes into two integers.
func pack(w string) (a, b uint64) {
	for i := 0; i < len(w) && i < 8; i++ {
		a |= uint64(w[i]) << (8 * i)
	}
	for i := 8; i < len(w); i++ {
		b |= uint64(w[i]) << (8 * (i - 8))
	}
	return a, b
}

// lowerBits turns a packed run of ASCII letters and digits into lower case: the
// bit that tells a capital from a small letter is set in every digit already.
const lowerBits = 0x2020202020202020

// LookupASCII is the id of the token s[start:end], which holds ASCII letters and
// digits only.
func (x *Index) LookupASCII(s string, start, end int) ID {
	n := end - start
	if n > packed {
		id, _ := x.Lookup(s[start:end], nil)
		return id
	}
	if start+packed > len(s) {
		var buf [packed]byte
		a, b := pack(string(AppendFold(buf[:0], s[start:end])))
		return x.table.place(a, b).id
	}
	a := (load(s, start) | lowerBits) & keep(n)
	var b uint64
	if n > 8 {
		b = (load(s, start+8) | lowerBits) & keep(n-8)
	}
	return x.table.place(a, b).id
}

// keep masks all but the first n bytes of a packed word.
func keep(n int) uint64 {
	if n >= 8 {
		return ^uint64(0)
	}
	return 1<<(8*n) - 1
}

func load(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
		uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

// LookupPunct is the id of a punctuation mark of one ASCII byte.
func (x *Index) LookupPunct(c byte) ID { return x.table.punct[c] }
