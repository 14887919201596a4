// Package shingle turns text into hashes of its normalised words, so that texts
// can be compared in linear time and remembered without keeping a word of them.
package shingle

import (
	"unicode/utf8"

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
	h := uint64(offset)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return Hash(lexicon.AppendFold(nil, word))
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint64(c)) * prime
	}
	return mix(h)
}

// Hash is FNV-1a with a final mix, which spreads short words over all 64 bits.
func Hash(b []byte) uint64 {
	h := uint64(offset)
	for _, c := range b {
		h = (h ^ uint64(c)) * prime
	}
	return mix(h)
}

const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

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
