package nlp

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

func testIndex() *lexicon.Index {
	w := lexicon.New(Classes)
	Mark(w)
	set := w.NewSet()
	for i, p := range []string{"bone idle", "can't be bothered", "responsibilities", "a very long wordindeedlonger", "24 / 7", "'s", "so called", "é"} {
		if err := w.Add(set, i, p); err != nil {
			panic(err)
		}
	}
	return w.Freeze()
}

// slowly is tokenise without its fast path.
func slowly(s string, x *lexicon.Index) []Token {
	var out []Token
	var buf []byte
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			markBullets(out, s)
			return out
		}
		t := Token{Start: int32(p.Start), End: int32(p.End), Kind: p.Kind}
		t.Word, buf = x.Lookup(s[p.Start:p.End], buf)
		t.Flags = flagsOf(s[p.Start:p.End], p, i == 0)
		out = append(out, t)
		i = p.End
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{
		"", " ", "Mum's can't be-bothered", "24/7 10.30 1,200 3pm 87A", "\u00a0x\u200by\u00ad", "- a\r\n* b\n\n1. c\niv) d",
		"O’Brien ‘quoted’ it’s", "so-called so called", "\xff\xfe", "é É", "A VERY LONG WORDINDEEDLONGER RESPONSIBILITIES", "x'", "'s", "a'sx", "…\u2028y",
	} {
		f.Add(s)
	}
	x := testIndex()
	f.Fuzz(func(t *testing.T, s string) {
		d := NewDoc(x)
		d.Reset(s)
		tokens, want := d.Tokens(), slowly(s, x)
		if len(tokens) != len(want) {
			t.Fatalf("%q: %d tokens, slowly %d", s, len(tokens), len(want))
		}
		end := int32(0)
		for i, tok := range tokens {
			if tok != want[i] {
				t.Fatalf("%q: token %d is %+v, slowly %+v", s, i, tok, want[i])
			}
			if tok.Start < end || tok.End <= tok.Start || int(tok.End) > len(s) {
				t.Fatalf("%q: token %d %+v is out of order or bounds", s, i, tok)
			}
			end = tok.End
		}
		covered := 0
		for _, sentence := range d.Sentences() {
			if sentence.First != covered || sentence.Last < sentence.First {
				t.Fatalf("%q: sentence %+v does not follow token %d", s, sentence, covered)
			}
			covered = sentence.Last + 1
		}
		if covered != len(tokens) {
			t.Fatalf("%q: sentences cover %d of %d tokens", s, covered, len(tokens))
		}
	})
}

func TestTokens(t *testing.T) {
	for in, want := range map[string][]string{
		"Mum's bag":               {"Mum", "'s", "bag"},
		"can’t be bothered":       {"can’t", "be", "bothered"},
		"attention-seeking":       {"attention", "seeking"},
		"T/C at 10.30, 3pm":       {"T", "/", "C", "at", "10.30", ",", "3pm"},
		"the girls' room":         {"the", "girls", "'", "room"},
		"'quoted'":                {"'", "quoted", "'"},
		"soft\u00adhyphen\u00a0x": {"soft\u00adhyphen", "x"},
		"12/03/2026":              {"12", "/", "03", "/", "2026"},
		"ch'n d.o.b. x":           {"ch'n", "d", ".", "o", ".", "b", ".", "x"},
	} {
		d := NewDoc(testIndex())
		d.Reset(in)
		var got []string
		for i := range d.Tokens() {
			got = append(got, d.Word(i))
		}
		if len(got) != len(want) {
			t.Errorf("%q: got %q, want %q", in, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%q: got %q, want %q", in, got, want)
			}
		}
	}
}

func TestPhrasesMatchWhateverTheirTypography(t *testing.T) {
	for _, s := range []string{"bone idle", "Bone-Idle", "BONE\u00a0IDLE", "bo\u00adne idle", "bone\nidle", "bone  idle"} {
		d := NewDoc(testIndex())
		d.Reset("She is " + s + ".")
		if h := d.Hits(0); len(h) != 1 || d.Text()[d.HitSpan(h[0]).Start:d.HitSpan(h[0]).End] != s {
			t.Errorf("%q: hits %v", s, h)
		}
	}
	for _, s := range []string{"bone\n\nidle", "bones idle", "bone, idle", "bone\n- idle"} {
		d := NewDoc(testIndex())
		d.Reset("She is " + s + ".")
		if h := d.Hits(0); len(h) != 0 {
			t.Errorf("%q: hits %v", s, h)
		}
	}
}

func TestSentences(t *testing.T) {
	for in, want := range map[string][]string{
		"Saw Mrs. Khan re. the ref. no. 4. She left.":                            {"Saw Mrs. Khan re. the ref. no. 4.", "She left."},
		"Met J. Smith at 4pm. M. was out.":                                       {"Met J. Smith at 4pm.", "M. was out."},
		"- one\n- two":                                                           {"- one", "- two"},
		"He said \"no.\" She left.":                                              {"He said \"no.\"", "She left."},
		"Plan:\nRing school\nVisit":                                              {"Plan:", "Ring school", "Visit"},
		"No full stop\n\nNext":                                                   {"No full stop", "Next"},
		"mum in, baby asleep. she is on tabs inc. iron. seen by hv":              {"mum in, baby asleep.", "she is on tabs inc. iron.", "seen by hv"},
		"Saw Mum. she was in.\nleo asleep. ok":                                   {"Saw Mum. she was in.", "leo asleep.", "ok"},
		"Is she ok? Yes! Good.":                                                  {"Is she ok?", "Yes!", "Good."},
		"A line that was wrapped by an editor at its margin,\nand goes on here.": {"A line that was wrapped by an editor at its margin,\nand goes on here."},
	} {
		d := NewDoc(testIndex())
		d.Reset(in)
		var got []string
		for _, s := range d.Sentences() {
			sp := d.SentenceSpan(s)
			got = append(got, in[sp.Start:sp.End])
		}
		if len(got) != len(want) {
			t.Errorf("%q: got %q", in, got)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%q: got %q", in, got)
			}
		}
	}
}
