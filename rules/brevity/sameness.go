package brevity

import (
	"slices"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

// stemLength is how many letters two forms of one word share: "repairing" and
// "repaired", "agree" and "agreed".
const stemLength = 5

// wordsPerChange is how many words a sentence must have for each content word
// that may be exchanged: in a short one, another word is another fact.
const wordsPerChange = 12

// wordHash hashes the beginning of a word, so that its inflections agree.
func wordHash(w string, buf []byte) (uint64, []byte) {
	if isPlain(w) {
		if n := len(w); n > 3 && w[n-1]|0x20 == 's' && w[n-2]|0x20 != 's' {
			w = w[:n-1]
		}
		return shingle.Token(w[:min(len(w), stemLength)]), buf
	}
	buf = lexicon.AppendFold(buf[:0], w)
	if n := len(buf); n > 3 && buf[n-1] == 's' && buf[n-2] != 's' {
		buf = buf[:n-1] // a plural, or a forgotten apostrophe
	}
	if len(buf) > stemLength && buf[0] >= 'a' && buf[0] <= 'z' {
		return shingle.Hash(string(buf[:stemLength])), buf
	}
	return shingle.Hash(string(buf)), buf
}

// wordStart are the first three bytes of a word's folded form: words of the same
// hash have the same ones, which are sooner found.
func wordStart(w string, buf []byte) (uint64, []byte) {
	var h uint64
	for i := range min(len(w), 3) {
		if w[i] >= utf8.RuneSelf {
			buf = lexicon.AppendFold(buf[:0], w)
			h = 0
			for _, c := range buf[:min(len(buf), 3)] {
				h = h<<8 | uint64(c|0x20)
			}
			return h, buf
		}
		h = h<<8 | uint64(w[i]|0x20)
	}
	return h, buf
}

// isPlain reports a word of English letters, which needs no folding first.
func isPlain(w string) bool {
	for i := range len(w) {
		if c := w[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// again reports whether the later statement says nothing that the earlier one
// has not said: the same words but for small edits, no new number, name, day,
// relative or person, and no negation more or less.
func (s sameness) again(earlier, later *statement) bool {
	if earlier.label != 0 && later.label != 0 && earlier.label != later.label {
		return false // rows of a form
	}
	common := shared(earlier.sorted(), later.sorted())
	if 10*2*common < 8*(len(earlier.words)+len(later.words)) {
		return false
	}
	return sameFacts(earlier, later) && newContent(earlier, later) <= len(later.words)/wordsPerChange
}

// shared counts the words that two sentences have in common, each as often as
// both have it.
func shared(x, y []uint64) int {
	n, i, j := 0, 0, 0
	for i < len(x) && j < len(y) {
		switch {
		case x[i] == y[j]:
			n, i, j = n+1, i+1, j+1
		case x[i] < y[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// sorted are the hashes of the statement's words in order.
func (st *statement) sorted() []uint64 {
	if st.hashes == nil {
		st.hashes = make([]uint64, len(st.words))
		for i, w := range st.words {
			st.hashes[i] = w.hash
		}
		slices.Sort(st.hashes)
	}
	return st.hashes
}

// has reports whether the statement, or the label before it, has the word.
func (st *statement) has(w word) bool {
	_, ok := slices.BinarySearch(st.sorted(), w.hash)
	return ok || slices.Contains(st.heading, w.hash)
}

func (st *statement) count(k wordKind) int {
	n := 0
	for _, w := range st.words {
		if w.kind == k {
			n++
		}
	}
	return n
}

func (st *statement) startsWithPronoun() bool {
	return st.words[0].kind == masculine || st.words[0].kind == feminine
}

// sameFacts reports whether whatever must not differ does not: the later
// sentence's fixed words stand in the earlier one in the same order, negations
// are as many, and nobody changes sex.
func sameFacts(earlier, later *statement) bool {
	if earlier.count(negative) != later.count(negative) {
		return false
	}
	for _, k := range [...][2]wordKind{{masculine, feminine}, {feminine, masculine}} {
		if later.count(k[0]) > 0 && earlier.count(k[0]) == 0 && earlier.count(k[1]) > 0 {
			return false
		}
	}
	return !contrasted(earlier, later) && !turned(earlier, later) && sameOrder(earlier, later)
}

// contrasted reports whether one of two words of contrast has taken the place of
// another: after for before, upstairs for downstairs.
func contrasted(earlier, later *statement) bool {
	return lacks(earlier, later) && lacks(later, earlier)
}

// lacks reports whether a word of contrast in b is missing in a.
func lacks(a, b *statement) bool {
	return slices.ContainsFunc(b.words, func(w word) bool { return w.kind == contrast && !a.has(w) })
}

// turned reports a direction that has been turned round: "the letter from Leo to
// the judge" for "the letter from the judge to Leo".
func turned(earlier, later *statement) bool {
	a, b := earlier.source(), later.source()
	return a != 0 && b != 0 && a != b && earlier.has(word{hash: b})
}

// source is the word after the first "from", articles aside, as a hash; 0 if
// there is none.
func (st *statement) source() uint64 {
	after := false
	for _, w := range st.words {
		if after && w.kind != plain {
			return w.hash
		}
		after = after || w.hash == fromHash
	}
	return 0
}

var fromHash = shingle.Hash("from")

// sameOrder reports whether the numbers, names, days and relatives of the later
// statement stand in the earlier one, in their order.
func sameOrder(earlier, later *statement) bool {
	i := 0
	for n, w := range later.words {
		if !binds(earlier, w, n == 0) {
			continue
		}
		for i < len(earlier.words) && earlier.words[i].hash != w.hash {
			i++
		}
		if i == len(earlier.words) {
			return false
		}
		i++
	}
	return true
}

// binds reports whether the earlier sentence must have the word, in its order.
// The first word of a sentence may be a name, its capital notwithstanding: it
// binds if the earlier sentence has it, unless a pronoun stood there.
func binds(earlier *statement, w word, first bool) bool {
	switch {
	case first && earlier.startsWithPronoun():
		return false
	case first && w.kind == content:
		return earlier.has(w)
	}
	return w.kind == fixed
}

// newContent counts the content words of the later sentence that the earlier
// one does not have. A first word counts double, since it is as a rule the name
// of whoever the sentence is about, unless a pronoun stood there.
func newContent(earlier, later *statement) int {
	n := 0
	for i, w := range later.words {
		if w.kind != content && w.kind != contrast || earlier.has(w) {
			continue
		}
		n++
		if i == 0 && !earlier.startsWithPronoun() {
			n += len(later.words)
		}
	}
	return n
}

// mayRepeat reports whether some sentence could repeat an earlier one, at a
// fraction of the cost of finding out: almost no note repeats itself. It keeps a
// bit for each run of three words, and asks of each sentence whether a quarter
// of its runs have been seen. Two runs may share a bit, so that a long note says
// yes too often, never no.
func mayRepeat(d *nlp.Doc) bool {
	var seen [512]uint64
	var scratch [24]byte
	buf := scratch[:0]
	tokens := d.Tokens()
	for s := range statements(d) {
		var last [runLength - 1]uint64
		var h uint64
		words, known := 0, 0
		for i := s.First; i <= s.Last; i++ {
			if tokens[i].Kind == lexicon.Punct {
				continue
			}
			h, buf = wordStart(d.Word(i), buf)
			if words++; words >= runLength {
				run := (last[0]<<40 ^ last[1]<<20 ^ h) * 0x9e3779b97f4a7c15
				at, bit := run>>55, uint64(1)<<(run>>49&63)
				if seen[at]&bit != 0 {
					known++
				}
				seen[at] |= bit
			}
			last[0], last[1] = last[1], h
		}
		if words >= runLength+1 && 4*known >= words-runLength+1 {
			return true
		}
	}
	return false
}

// recall remembers which statements hold which runs of three words, so that a
// statement is compared only with the few it may repeat.
type recall struct {
	holders map[uint64][2]int32 // first and latest statement, counted from 1
	votes   map[int32]int
	hashes  []uint64
	runs    []shingle.Word
}

const runLength = 3

func (r *recall) runsOf(st statement) []uint64 {
	r.runs = r.runs[:0]
	for _, w := range st.words {
		r.runs = append(r.runs, shingle.Word{Hash: w.hash})
	}
	r.hashes = shingle.Roll(r.hashes[:0], r.runs, runLength)
	return r.hashes
}

// likely lists the earlier statements that share a quarter of the runs.
func (r *recall) likely(st statement) []int {
	hashes := r.runsOf(st)
	if r.holders == nil {
		return nil
	}
	clear(r.votes)
	for _, h := range hashes {
		if who, ok := r.holders[h]; ok {
			r.votes[who[0]]++
			if who[1] != who[0] {
				r.votes[who[1]]++
			}
		}
	}
	var out []int
	for who, n := range r.votes {
		if 4*n >= len(hashes) {
			out = append(out, int(who)-1)
		}
	}
	slices.Sort(out)
	return out
}

// add remembers a statement whose runs likely has just made.
func (r *recall) add(number int) {
	if r.holders == nil {
		r.holders, r.votes = map[uint64][2]int32{}, map[int32]int{}
	}
	who := int32(number + 1)
	for _, h := range r.hashes {
		if held, ok := r.holders[h]; ok {
			r.holders[h] = [2]int32{held[0], who}
		} else {
			r.holders[h] = [2]int32{who, who}
		}
	}
}
