package opinion_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

// plain and marked are sentences of an ordinary export, invented: three in a
// hundred have something to find.
var plain = []string{
	"Home visit to Mrs Ridley and the twins at 3.30pm, arranged by text on Monday.",
	"Maya was seen alone in her room and showed me the clarinet she has borrowed from school.",
	"Mum told me that she has not heard from housing since 12 March and will ring again tomorrow.",
	"T/C to school: attendance is 92% this term and he has been in every lesson this week.",
	"There was milk, bread and fruit in the kitchen and the heating was on.",
	"SW to send the referral to the family centre by Friday and copy in the health visitor.",
	"He said that he would like to see his brother at half term and asked me to pass that on.",
	"Dr Shah wrote to say that the blood tests were normal and the next clinic is in June.",
	"I explained what will happen at the conference and left the leaflet in both languages.",
	"Next visit 26 November at 4pm, to see both children and look at the bedrooms.",
}

var marked = []string{
	"Mum was hostile on arrival and uncooperative throughout.",
	"I feel that Dad is probably drinking again.",
	"The flat was filthy and the parenting is not good enough.",
	"Dad was good with the boys and the interaction was positive.",
}

// export makes texts of about the given number of bytes in all, with lengths that
// are spread as in a real export (lognormal, about 76 words).
func export(size int) []*note.Note {
	r := rand.New(rand.NewPCG(1, 2))
	var out []*note.Note
	for total := 0; total < size; {
		var b strings.Builder
		for words := int(math.Exp(r.NormFloat64()*0.8 + 4)); words > 0; words -= 15 {
			if r.IntN(100) < 3 {
				b.WriteString(marked[r.IntN(len(marked))])
			} else {
				b.WriteString(plain[r.IntN(len(plain))])
			}
			b.WriteByte(' ')
		}
		total += b.Len()
		out = append(out, &note.Note{ID: fmt.Sprint(len(out)), Text: note.NewText(b.String(), note.Origin{})})
	}
	return out
}

func bench(b *testing.B) *lint.Bench {
	b.Helper()
	r := language.OpinionLanguage()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, false)
	if err != nil {
		b.Fatal(err)
	}
	return p.NewBench()
}

func BenchmarkExport(b *testing.B) {
	for _, times := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			notes, w := export(times<<20), bench(b)
			b.SetBytes(int64(times << 20))
			b.ReportAllocs()
			for b.Loop() {
				for _, n := range notes {
					w.Check(n)
				}
			}
		})
	}
}

// BenchmarkHostile is what a text costs that was made to be slow.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"terms": "lazy ", "sentences": "He is lazy. ", "said": "said ", "quotes": `"so" `, "and": "rude and ", "too": "too ", "commas": "Mum, lazy, ", "I think": "I think ",
	} {
		for _, times := range []int{1, 4} {
			b.Run(fmt.Sprintf("%s/%dx", name, times), func(b *testing.B) {
				n := &note.Note{Text: note.NewText(strings.Repeat(unit, times*(64<<10)/len(unit)), note.Origin{})}
				w := bench(b)
				b.SetBytes(int64(times * 64 << 10))
				for b.Loop() {
					w.Check(n)
				}
			})
		}
	}
}

// BenchmarkCompile is what the rule costs at start-up.
func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		bench(b)
	}
}
