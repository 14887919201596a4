package mapping_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
)

func BenchmarkNewVocabulary(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		mapping.NewVocabulary(nil)
	}
}

func BenchmarkParseDate(b *testing.B) {
	for _, v := range []string{"12/03/2026", "12/03/2026 16:30", "Thursday 12 March 2026, 4.30pm - 5pm", "2026-03-12T16:30:00Z"} {
		b.Run(v, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := mapping.ParseDate(v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
