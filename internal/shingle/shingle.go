// Package shingle turns text into hashes of its normalised words, so that texts
// can be compared in linear time and remembered without keeping a word of them.
package shingle

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// Word is one word or number of a text: its place, in bytes, and the hash of
// its folded form. Punctuation has no part in a comparison.
type Word struct {
	Hash       uint64
	Start, End int
}

// Words appends the words of s to dst. Case, typographic apostrophes, hyphens
// and invisible characters make no difference to a hash.
func Words(dst []Word, s string) []Word {
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			return dst
		}
		if p.Kind != lexicon.Punct {
			dst = append(dst, Word{Token(s[p.Start:p.End]), p.Start, p.End})
		}
		i = p.End
	}
}

// Token is the hash of a word's folded form.
func Token(word string) uint64 {
	h := uint64(len(word))
	for i := 0; i < len(word); i += 8 {
		c := chunk(word[i:])
		if c&highBits != 0 {
			var buf [32]byte
			return Hash(string(lexicon.AppendFold(buf[:0], word)))
		}
		h = step(h, lower(c))
	}
	return mix(h)
}

// Hash is the hash of a string as it is, eight bytes at a time.
func Hash(s string) uint64 {
	h := uint64(len(s))
	for i := 0; i < len(s); i += 8 {
		h = step(h, chunk(s[i:]))
	}
	return mix(h)
}

func step(h, c uint64) uint64 {
	h = (h ^ c) * base
	return h ^ h>>32
}

// chunk is the first eight bytes of s in one integer, with zeros for those that it
// has not.
func chunk(s string) uint64 {
	switch n := len(s); {
	case n >= 8:
		return half(s) | half(s[4:])<<32
	case n >= 4: // the two halves overlap in bytes that are the same in both
		return half(s) | half(s[n-4:])<<(8*(n-4))
	case n >= 2:
		return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[n-1])<<(8*(n-1))
	case n == 1:
		return uint64(s[0])
	}
	return 0
}

func half(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

const (
	ones     = 0x0101010101010101
	highBits = 0x80 * ones
)

// lower turns the capital letters among eight ASCII bytes into small ones.
func lower(c uint64) uint64 {
	fromA := c + (0x80-'A')*ones
	aboveZ := c + (0x7f-'Z')*ones
	return c | (fromA&^aboveZ&highBits)>>2
}

// Join carries a hash on by another: of a sequence of words, in their order.
func Join(h, next uint64) uint64 { return mix(h*base + next) }

func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return h
}

// Roll appends the hash of every run of k words: out[i] is the hash of
// words[i : i+k]. The hash of a run is carried on from that of the one before,
// so the cost does not grow with k.
func Roll(dst []uint64, words []Word, k int) []uint64 {
	if len(words) < k {
		return dst
	}
	power := uint64(1) // base to the k-1
	for range k - 1 {
		power *= base
	}
	h := uint64(0)
	for i, w := range words {
		if i >= k {
			h -= words[i-k].Hash * power
		}
		h = h*base + w.Hash
		if i >= k-1 {
			dst = append(dst, mix(h))
		}
	}
	return dst
}

const base = 0x9e3779b97f4a7c15
