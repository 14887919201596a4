package across

import "slices"

// A set of runs is written down in five or six bits for each. The hashes of n runs
// are scaled to places below n * spread and sorted; the distances between them,
// which are spread on average, are Rice coded: the distance divided by spread as so
// many ones and a zero, and the remainder in remainderBits. A run that is not in
// the set falls on a place that is in one time out of spread.
const (
	remainderBits = 4
	spread        = 1 << remainderBits
)

// place is where a run stands in a set of n.
func place(run uint32, n int) uint64 { return uint64(run) * uint64(n) * spread >> 32 }

// sorted are the lower halves of the hashes of runs, in order. They are spread
// evenly, so that each falls near its place by its size alone.
func sorted(runs []uint64) []uint32 {
	out := make([]uint32, len(runs))
	var ends [512]uint16
	if len(runs) >= len(ends) {
		for i, r := range runs {
			out[i] = uint32(r)
		}
		slices.Sort(out)
		return out
	}
	slot := func(r uint64) int { return int(uint64(uint32(r)) * uint64(len(runs)) >> 32) }
	for _, r := range runs {
		ends[slot(r)+1]++
	}
	for i := range runs {
		ends[i+1] += ends[i]
	}
	for _, r := range runs {
		at := slot(r)
		out[ends[at]] = uint32(r)
		ends[at]++
	}
	for i, v := range out { // what shares a slot is still out of order
		for ; i > 0 && out[i-1] > v; i-- {
			out[i] = out[i-1]
		}
		out[i] = v
	}
	return out
}

// encode appends the set of the runs, which are sorted.
func encode(dst []byte, runs []uint32) []byte {
	most := len(runs)*(2+remainderBits)/8 + 1 // the ones come to one for each run
	w := bitWriter{b: slices.Grow(dst, most)}
	last := uint64(0)
	for _, r := range runs {
		at := place(r, len(runs))
		q := (at - last) / spread
		for ; q > 32; q -= 32 {
			w.put(1<<32-1, 32)
		}
		w.put(1<<q-1, uint(q))
		w.put((at-last)%spread, 1+remainderBits) // a zero before it
		last = at
	}
	return w.flush()
}

// missing counts the runs, which are sorted, that are not in a set of n; it stops
// above most.
func missing(set []byte, n int, runs []uint32, most float64) int {
	r := bitReader{b: set}
	at, left, out := uint64(0), n, 0
	next := func() {
		if left--; left < 0 {
			at = ^uint64(0)
			return
		}
		for r.bit() == 1 {
			at += spread
		}
		rest := uint64(0)
		for range remainderBits {
			rest = rest<<1 | uint64(r.bit())
		}
		at += rest
	}
	next()
	for _, run := range runs {
		p := place(run, n)
		for at < p {
			next()
		}
		if at != p {
			if out++; float64(out) > most {
				return out
			}
		}
	}
	return out
}

// share is how many per cent of the runs are in a set of n, 0 if fewer than wanted.
// What is found in it by chance is taken off.
func share(set []byte, n int, runs []uint32, wanted int) int {
	const missed = 1 - 1.0/spread // of the runs that are not in the set
	total := float64(len(runs)) * missed
	most := total * (1 - float64(wanted)/100)
	absent := float64(missing(set, n, runs, most))
	if absent > most {
		return 0
	}
	return max(min(99, 100-int(100*absent/total)), wanted)
}

// bitWriter appends bits, the highest of a byte first.
type bitWriter struct {
	b    []byte
	next uint64 // the lowest used bits have not been appended yet
	used uint
}

func (w *bitWriter) put(v uint64, n uint) {
	w.next = w.next<<n | v
	for w.used += n; w.used >= 8; w.used -= 8 {
		w.b = append(w.b, byte(w.next>>(w.used-8)))
	}
}

func (w *bitWriter) flush() []byte {
	if w.used > 0 {
		w.b = append(w.b, byte(w.next<<(8-w.used)))
	}
	return w.b
}

type bitReader struct {
	b    []byte
	read uint
}

func (r *bitReader) bit() byte {
	v := r.b[r.read>>3] >> (7 - r.read&7) & 1
	r.read++
	return v
}
