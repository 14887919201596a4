package across

import "math/bits"

// runLength is how many words a run has. One word changed changes three runs.
const runLength = 3

// sketch is eight bytes that say roughly what a text is like. The runs of words
// fall into eight classes by their hashes; a byte is the low byte of the smallest
// hash of a class, 0 for an empty one. Two texts that share most of their runs
// share most of the bytes, two others hardly any.
type sketch [2]uint32

func sketchOf(runs []uint64) sketch {
	var least [8]uint64
	for i := range least {
		least[i] = ^uint64(0)
	}
	for _, r := range runs {
		class := r >> 61
		least[class] = min(least[class], r)
	}
	var s uint64
	for _, r := range least {
		b := byte(r)
		if r == ^uint64(0) {
			b = 0
		}
		s = s<<8 | uint64(b)
	}
	return sketch{uint32(s >> 32), uint32(s)}
}

// like reports whether two sketches share two bytes: nine tenths of the runs in
// common make six of eight, chance none.
func (s sketch) like(o sketch) bool {
	return shared(s[0], o[0])+shared(s[1], o[1]) >= 2
}

// shared counts the bytes that two words have in common, but for zeros.
func shared(a, b uint32) int {
	return bits.OnesCount32(zeroBytes(a^b) &^ zeroBytes(a))
}

// zeroBytes has the highest bit of each byte set that is zero.
func zeroBytes(x uint32) uint32 {
	const low = 0x7f7f7f7f
	return ^(x&low + low | x | low)
}
