package lexicon

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// text is a Source of words parted by spaces.
type text []ID

func (t text) Len() int           { return len(t) }
func (t text) Word(i int) ID      { return t[i] }
func (t text) Continues(int) bool { return true }

func read(x *Index, s string) text {
	var out text
	for _, w := range strings.Fields(s) {
		id, _ := x.Lookup(w, nil)
		out = append(out, id)
	}
	return out
}

func hits(x *Index, s string) [][]Hit {
	out := make([][]Hit, x.Sets())
	x.Scan(read(x, s), out)
	return out
}

// TestAPatternIsItsPhrases compares patterns with the phrases they are written
// out to, over random patterns and texts of a small vocabulary.
func TestAPatternIsItsPhrases(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func() string { return string(rune('a' + r.IntN(4))) }
	pattern := func() string {
		var parts []string
		for range 1 + r.IntN(4) {
			if r.IntN(2) == 0 {
				parts = append(parts, word())
				continue
			}
			parts = append(parts, []string{"[a|b]", "[c|]", "[a b|d|]", "[b|b a]", "[a|[b|c d] a]"}[r.IntN(5)])
		}
		return strings.Join(append(parts, word()), " ")
	}
	for range 500 {
		whole, apart := New(0), New(0)
		for set := range 2 {
			whole.NewSet()
			apart.NewSet()
			for entry := range 3 {
				p := pattern()
				if err := whole.Add(Set(set), entry, p); err != nil {
					t.Fatal(err)
				}
				all, err := Expand(p)
				if err != nil {
					t.Fatal(err)
				}
				for _, phrase := range all {
					if err := apart.Add(Set(set), entry, phrase); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
		var s []string
		for few := 1 + r.IntN(4); len(s) < 12; { // words that the text lacks make phrases impossible
			s = append(s, string(rune('a'+r.IntN(few))))
		}
		text := strings.Join(s, " ")
		got, want := hits(whole.Freeze(), text), hits(apart.Freeze(), text)
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v: got %v, want %v", s, got, want)
		}
		if got := hits(whole.FreezeFor("", text), text); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v: the index for this text alone finds %v, want %v", s, got, want)
		}
	}
}

func TestClassesOfAnIndexForOneText(t *testing.T) {
	b := New(1)
	b.Mark(0, "mum", "dad")
	said := b.Class("said", "told")
	x := b.FreezeFor("Mum TOLD me")
	for word, want := range map[string]bool{"told": true, "mum": false, "said": false, "me": false} {
		if id, _ := x.Lookup(word, nil); x.Is(id, said) != want {
			t.Errorf("%s: said is %v", word, !want)
		}
	}
	if id, _ := x.Lookup("Mum", nil); !x.Is(id, 0) {
		t.Error("mum is not a relation")
	}
}

func TestTheShortWayOfReadingAPattern(t *testing.T) {
	for _, s := range []string{"a lazy dog", " two  spaces ", "can't cope", "well-presented", "t/c to mum", "24/7 care", "é lan", "a.b", "word\ttab", "Upper case", "mum's"} {
		for i := 0; ; {
			want, more := Next(s, i)
			got, ok := next(s, i)
			if ok != more || ok && (got.Start != want.Start || got.End != want.End) {
				t.Errorf("%q at %d: got %v %v, want %v %v", s, i, got, ok, want, more)
			}
			if !more {
				break
			}
			i = want.End
		}
	}
}

func TestPatterns(t *testing.T) {
	for _, c := range []struct {
		pattern string
		want    []string // what Expand writes out
		err     string
	}{
		{"lazy", []string{"lazy"}, ""},
		{"[his|her] own way", []string{"his own way", "her own way"}, ""},
		{"un[kind|well] to [a|b]", []string{"unkind to a", "unkind to b", "unwell to a", "unwell to b"}, ""},
		{"[a|b][c|d]", []string{"ac", "ad", "bc", "bd"}, ""},
		{"[our|[his|her|our] own|] way", []string{"our way", "his own way", "her own way", "our own way", " way"}, ""},
		{"[her|[his|her]] way", []string{"her way", "his way"}, ""},
		{"a [b", nil, "unclosed bracket"},
		{"a ] [b]", nil, "unclosed bracket"},
		{"[a|[b|c] d", nil, "unclosed bracket"},
		{"a|b [c]", nil, "bar outside brackets"},
		{strings.Repeat("[", 20) + "a" + strings.Repeat("]", 20), nil, "more than 4096"},
		{strings.Repeat("[a|b] ", 13), nil, "more than 4096"},
	} {
		got, err := Expand(c.pattern)
		if c.err != "" {
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("%q: %v, want %q", c.pattern, err, c.err)
			}
			if b := New(0); b.Add(b.NewSet(), 0, c.pattern) == nil {
				t.Errorf("%q was added", c.pattern)
			}
			continue
		}
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, %v", c.pattern, got, err)
		}
	}
	if b := New(0); b.Add(b.NewSet(), 0, "[a|]") == nil {
		t.Error("a pattern that may be nothing was added")
	}
}

func TestWordsInsideBracketsThatTouchOthers(t *testing.T) {
	b := New(0)
	set := b.NewSet()
	if err := b.Add(set, 7, "un[kind|well] to [him|her]"); err != nil {
		t.Fatal(err)
	}
	x := b.Freeze()
	if got := hits(x, "was unwell to her")[set]; !slices.Equal(got, []Hit{{7, 1, 3}}) {
		t.Errorf("got %v", got)
	}
	if got := hits(x, "was well to her un kind to him")[set]; len(got) != 0 {
		t.Errorf("got %v", got)
	}
}

// A table that has to grow many times keeps every phrase.
func TestManyPhrases(t *testing.T) {
	b := New(0)
	set := b.NewSet()
	for i := range 20000 {
		if err := b.Add(set, i, fmt.Sprintf("w%d x%d", i, i%7)); err != nil {
			t.Fatal(err)
		}
	}
	x := b.Freeze()
	for i := range 20000 {
		if got := hits(x, fmt.Sprintf("w%d x%d", i, i%7))[set]; !slices.Equal(got, []Hit{{i, 0, 1}}) {
			t.Fatalf("phrase %d: got %v", i, got)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	patterns := []string{
		"[was|is|seems|appeared|looked] [very|quite|so|] [hostile|rude|lazy|cold]",
		"[home|statutory|school|joint|cp|] visit [to|with] [mum|dad|mother|father|carer]",
		"see [the|] minutes [of|for|] [the|] [core group|conference|review]",
	}
	b.ReportAllocs()
	for b.Loop() {
		builder := New(0)
		for range 20 {
			set := builder.NewSet()
			for i, p := range patterns {
				if err := builder.Add(set, i, p); err != nil {
					b.Fatal(err)
				}
			}
		}
		builder.Freeze()
	}
}
