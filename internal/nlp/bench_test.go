package nlp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

const sample = `Home visit to Mrs Ridley and the twins, 3.30pm. Maya seen alone in her room; she said "it's fine" and showed me
her clarinet. Mum told me that she hasn't heard from housing since 12/03/2026 (ref. 4471). T/C to school: attendance 92%.
- SW to ring Dr Shah re. the referral
- Next visit 26 November at 4pm, unannounced.
`

func benchIndex(b *testing.B) *lexicon.Index {
	w := lexicon.New(nlp.Classes)
	nlp.Mark(w)
	set := w.NewSet()
	for i, p := range []string{"bone idle", "failed to [engage|attend]", "clearly", "see [the |]minutes", "no concerns"} {
		if err := w.Add(set, i, p); err != nil {
			b.Fatal(err)
		}
	}
	return w.Freeze()
}

// BenchmarkAnalysis is what every note costs before a rule has looked at it.
func BenchmarkAnalysis(b *testing.B) {
	for _, times := range []int{1, 2, 4, 1000} {
		text := strings.Repeat(sample, times)
		b.Run(map[int]string{1: "1x", 2: "2x", 4: "4x", 1000: "1000x"}[times], func(b *testing.B) {
			d := nlp.NewDoc(benchIndex(b))
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				d.Reset(text)
				d.Hits(0)
				d.Sentences()
			}
		})
	}
}

// BenchmarkTag is what one tag costs, the model being loaded.
func BenchmarkTag(b *testing.B) {
	d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
	d.Reset("Mum was at work until six, and Dad was patient with both boys at bedtime.")
	word := slices.IndexFunc(d.Tokens(), func(t nlp.Token) bool { return d.Text()[t.Start:t.End] == "patient" })
	d.Tag(word)
	b.ReportAllocs()
	for b.Loop() {
		d.Tag(word)
	}
}
