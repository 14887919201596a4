package report

import (
	"io"
	"testing"
)

// BenchmarkReports writes one note with two findings and a summary.
func BenchmarkReports(b *testing.B) {
	results, summary := sample(true)
	for _, format := range []string{"text", "json"} {
		b.Run(format, func(b *testing.B) {
			b.ReportAllocs()
			r, err := New(format, io.Discard, Options{ShowText: true})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if err := r.Result(results[0]); err != nil {
					b.Fatal(err)
				}
			}
			if err := r.Close(summary); err != nil {
				b.Fatal(err)
			}
		})
	}
}
