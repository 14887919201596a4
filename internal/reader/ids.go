package reader

import (
	"hash/maphash"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// idSet tells whether two notes bear the same id. It keeps eight bytes a note
// and not the ids. A note that is filed under several children may bear one id:
// only the same id for the same child counts.
type idSet struct {
	seed  maphash.Seed
	slots []uint64 // open addressing; 0 is a free slot
	used  int
	twice aside
	first int // record of the first note whose id had been met
}

func (s *idSet) add(n *note.Note, line int) {
	if s.slots == nil {
		s.seed, s.slots = maphash.MakeSeed(), make([]uint64, 1024)
	}
	if s.used*4 >= len(s.slots)*3 {
		s.grow()
	}
	if !s.put(s.hash(n)) {
		if s.twice.add(line); s.twice.rows == 1 {
			s.first = n.Record
		}
	}
}

func (s *idSet) hash(n *note.Note) uint64 {
	var h maphash.Hash
	h.SetSeed(s.seed)
	h.WriteString(n.ID)
	h.WriteByte(0)
	h.WriteString(n.ChildID)
	return h.Sum64() | 1
}

// put reports whether the hash was new.
func (s *idSet) put(h uint64) bool {
	mask := uint64(len(s.slots) - 1)
	for i := h >> 1 & mask; ; i = (i + 1) & mask {
		switch s.slots[i] {
		case 0:
			s.slots[i] = h
			s.used++
			return true
		case h:
			return false
		}
	}
}

func (s *idSet) grow() {
	old := s.slots
	s.slots, s.used = make([]uint64, 2*len(old)), 0
	for _, h := range old {
		if h != 0 {
			s.put(h)
		}
	}
}
