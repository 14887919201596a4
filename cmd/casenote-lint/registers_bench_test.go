//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/invented"
)

// BenchmarkRegisters runs the built program over generated exports with both
// registers: with all rules, and with those alone that compare notes. What they
// remember of a note, and what waits for the end, is in the peak of the memory, which
// has to stay below 400 MB for a million notes.
func BenchmarkRegisters(b *testing.B) {
	program := build(b)
	for _, notes := range []int{250_000, 500_000, 1_000_000} {
		b.Run(fmt.Sprint(notes), func(b *testing.B) {
			path, size := export(b, notes)
			register, contacts := registers(b, path)
			for name, rules := range map[string]string{"all": "*", "across": "copied-to-siblings,duplicate-note,unrecorded-contact"} {
				b.Run(name, func(b *testing.B) {
					b.SetBytes(size)
					b.ReportMetric(float64(measure(b, program, "check", "--no-config", "--format", "json", "--fail-on", "never",
						"--rule", rules, "--register", register, "--contacts", contacts, path)), "MB-peak")
				})
			}
		})
	}
}

func registers(b *testing.B, export string) (register, contacts string) {
	b.Helper()
	dir := b.TempDir()
	register, contacts = filepath.Join(dir, "register.csv"), filepath.Join(dir, "contacts.csv")
	in, err := os.Open(export)
	if err != nil {
		b.Fatal(err)
	}
	defer in.Close()
	var out []*os.File
	for _, path := range []string{register, contacts} {
		f, err := os.Create(path)
		if err != nil {
			b.Fatal(err)
		}
		defer f.Close()
		out = append(out, f)
	}
	if err := invented.Registers(in, out[0], out[1], 1); err != nil {
		b.Fatal(err)
	}
	return register, contacts
}
