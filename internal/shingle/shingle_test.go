package shingle_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

func TestWordsAreComparedWithoutDress(t *testing.T) {
	a := shingle.Words(nil, "Mum’s well-presented FLAT, (seen) 10.30")
	b := shingle.Words(nil, "mum's well presented flat seen 10.30")
	if len(a) != len(b) {
		t.Fatalf("%d words and %d words", len(a), len(b))
	}
	for i := range a {
		if a[i].Hash != b[i].Hash {
			t.Errorf("word %d differs", i)
		}
	}
}

func TestARunHashesTheSameWhereverItStands(t *testing.T) {
	long := shingle.Words(nil, "one two three four five six seven eight")
	for k := 1; k <= 8; k++ {
		all := shingle.Roll(nil, long, k)
		if len(all) != 8-k+1 {
			t.Fatalf("%d runs of %d", len(all), k)
		}
		for i := range all {
			if alone := shingle.Roll(nil, long[i:i+k], k); alone[0] != all[i] {
				t.Errorf("run %d of %d words hashes differently", i, k)
			}
		}
	}
}

// Whatever two texts share, if it is long enough, they share a picked hash.
func TestWinnowingMissesNoSharedRun(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	words := func(n int) []string {
		out := make([]string, n)
		for i := range out {
			out[i] = fmt.Sprintf("w%d", rnd.IntN(50))
		}
		return out
	}
	const k, w = 8, 5
	for range 200 {
		shared := words(k + w - 1)
		a := strings.Join(append(append(words(rnd.IntN(20)), shared...), words(rnd.IntN(20))...), " ")
		picked := map[uint64]bool{}
		hashes := shingle.Roll(nil, shingle.Words(nil, a), k)
		shingle.Winnow(hashes, w, func(at int) { picked[hashes[at]] = true })
		found := false
		for _, h := range shingle.Roll(nil, shingle.Words(nil, strings.Join(shared, " ")), k) {
			found = found || picked[h]
		}
		if !found {
			t.Fatal("a shared run has no picked hash")
		}
	}
}

func TestATokenHashesAsItsFoldedForm(t *testing.T) {
	for _, w := range []string{"", "Mum’s", "ÉCOLE", "T", "can't", "10.30", "a\u00adb"} {
		if got, want := shingle.Token(w), shingle.Hash(lexicon.AppendFold(nil, w)); got != want {
			t.Errorf("%q: %x, want %x", w, got, want)
		}
	}
}

func BenchmarkWords(b *testing.B) {
	text := strings.Repeat("Mum told me that she has rung the school about Ada's lunch card. ", 100)
	var words []shingle.Word
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		words = shingle.Words(words[:0], text)
	}
}
