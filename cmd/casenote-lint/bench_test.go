//go:build unix

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/invented"
)

// BenchmarkExport runs the built program over generated exports, each twice as
// large as the one before: MB/s must not fall with size, and the memory of the
// process, its peak resident set, must not grow with it.
func BenchmarkExport(b *testing.B) {
	program := build(b)
	for _, notes := range []int{75_000, 150_000, 300_000} {
		b.Run(fmt.Sprint(notes), func(b *testing.B) {
			path, size := export(b, notes)
			b.SetBytes(size)
			b.ReportMetric(float64(measure(b, program, "check", "--no-config", "--format", "json", "--fail-on", "never", path)), "MB-peak")
			b.ReportMetric(float64(size)/1e6, "MB-export")
		})
	}
}

// BenchmarkDraft is what a practitioner waits for: the whole program, once, over
// one draft. The second has words whose sense is told by part-of-speech tags, which
// need a model to be loaded.
func BenchmarkDraft(b *testing.B) {
	program := build(b)
	for _, draft := range []struct{ name, text string }{
		{"plain", "I saw Keira at school at 10.15. She told me about the swimming lessons and said that they start on 4 May. " +
			"Mum rang at 11.20 and confirmed the appointment. I will ring the class teacher by Friday.\n"},
		{"ambiguous", "I saw Keira at school at 10.15. Mum was upset, and Keira was content and calm. " +
			"I will ring the class teacher by Friday.\n"},
	} {
		b.Run(draft.name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "draft.txt")
			if err := os.WriteFile(path, []byte(draft.text), 0o600); err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(measure(b, program, "check", "--no-config", "--fail-on", "never", path)), "MB-peak")
		})
	}
}

// build compiles the program as a user would.
func build(b *testing.B) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "casenote-lint")
	if out, err := exec.Command("go", "build", "-o", path, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return path
}

func export(b *testing.B, notes int) (path string, size int64) {
	b.Helper()
	path = filepath.Join(b.TempDir(), "export.csv")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	if err := invented.Export(f, notes, 1); err != nil {
		b.Fatal(err)
	}
	st, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	return path, st.Size()
}

// measure runs the program until the benchmark has had enough, and returns the
// largest peak of its memory in MB.
func measure(b *testing.B, program string, args ...string) int64 {
	b.Helper()
	var peak int64
	for b.Loop() {
		cmd := exec.Command(program, args...)
		var stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = io.Discard, &stderr
		if err := cmd.Run(); err != nil {
			b.Fatalf("%v\n%s", err, stderr.Bytes())
		}
		peak = max(peak, maxRSS(cmd.ProcessState))
	}
	return peak / 1e6
}

// maxRSS is in bytes. Linux counts it in kilobytes, macOS in bytes.
func maxRSS(s *os.ProcessState) int64 {
	rss := int64(s.SysUsage().(*syscall.Rusage).Maxrss) //nolint:unconvert // an int32 on some systems
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return rss
	}
	return rss * 1024
}
