package across

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func hashes(rnd *rand.Rand, n int) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = rnd.Uint32()
	}
	slices.Sort(out)
	return out
}

// Nothing that is in a set is ever missed, and little that is not is found.
func TestRunsInASet(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	strangers, byChance, size, runs := 0, 0, 0, 0
	for range 300 {
		in := hashes(rnd, 1+rnd.IntN(200))
		set := encode(nil, in)
		size, runs = size+len(set), runs+len(in)
		if n := missing(set, len(in), in, float64(len(in))); n != 0 {
			t.Fatalf("%d of %d runs are missing from their own set", n, len(in))
		}
		out := hashes(rnd, 100)
		strangers += len(out)
		byChance += len(out) - missing(set, len(in), out, 1000)
		some := slices.Concat(in[:len(in)/2], out)
		slices.Sort(some)
		if n := missing(set, len(in), some, 1000); n > len(out) {
			t.Fatalf("%d missing, more than the %d strangers", n, len(out))
		}
	}
	if 100*byChance > 8*strangers {
		t.Errorf("%d of %d strangers are found", byChance, strangers)
	}
	if 8*size > 7*runs {
		t.Errorf("%.1f bits for a run", 8*float64(size)/float64(runs))
	}
}

func TestSetsOfOddSizes(t *testing.T) {
	for _, in := range [][]uint32{{0}, {^uint32(0)}, {0, 0, 0}, {0, ^uint32(0)}, slices.Repeat([]uint32{1 << 31}, 500)} {
		set := encode([]byte("before"), in)[6:]
		if n := missing(set, len(in), in, 1000); n != 0 {
			t.Errorf("%v: %d missing", in[:1], n)
		}
		if n := missing(set, len(in), []uint32{1 << 30, 3 << 30}, 1000); n == 0 {
			t.Errorf("%v: holds everything", in[:1])
		}
	}
}

func TestSorted(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for n := range 600 {
		runs, want := make([]uint64, n), make([]uint32, n)
		for i := range runs {
			runs[i] = rnd.Uint64()
			if rnd.IntN(4) == 0 {
				runs[i] = runs[rnd.IntN(i+1)]&^0xff | rnd.Uint64()>>60
			}
			want[i] = uint32(runs[i])
		}
		slices.Sort(want)
		if got := sorted(runs); !slices.Equal(got, want) {
			t.Fatalf("%d runs: %v, want %v", n, got, want)
		}
	}
}

func TestSketches(t *testing.T) {
	for _, c := range []struct {
		a, b sketch
		want int
	}{
		{sketch{0x01020304, 0x05060708}, sketch{0x01020304, 0x05060708}, 8},
		{sketch{0x01020304, 0x05060708}, sketch{0xff02ff04, 0xffffffff}, 2},
		{sketch{0x00020004, 0}, sketch{0x00020004, 0}, 2}, // two empty classes are nothing in common
		{sketch{0x80010101, 0x80808080}, sketch{0x00010100, 0x7f808181}, 3},
	} {
		if got := shared(c.a[0], c.b[0]) + shared(c.a[1], c.b[1]); got != c.want {
			t.Errorf("%x and %x share %d bytes, want %d", c.a, c.b, got, c.want)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	in := hashes(rand.New(rand.NewPCG(1, 1)), 74)
	var set []byte
	b.SetBytes(470) // the text of so many words
	b.ReportAllocs()
	for b.Loop() {
		set = encode(set[:0], in)
	}
}

func BenchmarkSorted(b *testing.B) {
	rnd := rand.New(rand.NewPCG(1, 1))
	runs := make([]uint64, 74)
	for i := range runs {
		runs[i] = rnd.Uint64()
	}
	b.SetBytes(470)
	b.ReportAllocs()
	for b.Loop() {
		sorted(runs)
	}
}

func BenchmarkMissing(b *testing.B) {
	in := hashes(rand.New(rand.NewPCG(1, 1)), 74)
	set := encode(nil, in)
	b.SetBytes(470)
	b.ReportAllocs()
	for b.Loop() {
		missing(set, len(in), in, 7)
	}
}
