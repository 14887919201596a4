package shingle_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
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

// What two texts have in common is found to the word, and nothing else is.
func TestCommonRunsAreExact(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	const k = 12
	for range 300 {
		document, text := randomWords(rnd, 60), randomWords(rnd, 60)
		if n := rnd.IntN(30); n > 0 {
			at, to := rnd.IntN(30), rnd.IntN(30)
			copy(text[to:to+n], document[at:at+n])
		}
		runs := shingle.NewRuns(k)
		runs.Add(7, shingle.Words(nil, strings.Join(document, " ")))
		in := make([]bool, len(text))
		for i := 0; i+k <= len(text); i++ {
			if strings.Contains(" "+strings.Join(document, " ")+" ", " "+strings.Join(text[i:i+k], " ")+" ") {
				for j := range k {
					in[i+j] = true
				}
			}
		}
		found := make([]bool, len(text))
		for _, r := range runs.Common(shingle.Words(nil, strings.Join(text, " "))) {
			if r.Doc != 7 {
				t.Errorf("document %d", r.Doc)
			}
			for j := r.First; j <= r.Last; j++ {
				found[j] = true
			}
		}
		if !slices.Equal(in, found) {
			t.Fatalf("%v\n%v", in, found)
		}
	}
}

func randomWords(rnd *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("w%d", rnd.IntN(50))
	}
	return out
}

func TestATokenHashesAsItsFoldedForm(t *testing.T) {
	for _, w := range []string{"", "Mum’s", "ÉCOLE", "T", "can't", "10.30", "a\u00adb"} {
		if got, want := shingle.Token(w), shingle.Hash(string(lexicon.AppendFold(nil, w))); got != want {
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
