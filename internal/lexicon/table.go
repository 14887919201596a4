package lexicon

// table finds the id of a word by its first sixteen bytes, packed into two
// integers: nearly every word of English fits, and comparing two integers is
// what lets a note be tokenised at hundreds of megabytes a second. Longer words
// are left to a map.
type table struct {
	slots []slot
	mask  uint64
	long  map[string]ID
	punct [128]ID
}

type slot struct {
	a, b uint64
	id   ID
}

// packed is how many bytes fit into a slot.
const packed = 16

func newTable(words map[string]ID) *table {
	size := 16
	for size < 4*len(words) {
		size *= 2
	}
	t := &table{slots: make([]slot, size), mask: uint64(size - 1), long: map[string]ID{}}
	for w, id := range words {
		if len(w) == 1 && w[0] < 128 {
			t.punct[w[0]] = id
		}
		if len(w) > packed {
			t.long[w] = id
			continue
		}
		a, b := pack(w)
		i := mix(a, b) & t.mask
		for t.slots[i].id != 0 {
			i = (i + 1) & t.mask
		}
		t.slots[i] = slot{a, b, id}
	}
	return t
}

func (t *table) find(a, b uint64) ID {
	for i := mix(a, b) & t.mask; ; i = (i + 1) & t.mask {
		s := &t.slots[i]
		if s.id == 0 || s.a == a && s.b == b {
			return s.id
		}
	}
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
		return x.table.find(a, b)
	}
	a := (load(s, start) | lowerBits) & keep(n)
	var b uint64
	if n > 8 {
		b = (load(s, start+8) | lowerBits) & keep(n-8)
	}
	return x.table.find(a, b)
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
