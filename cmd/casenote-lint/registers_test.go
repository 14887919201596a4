package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/invented"
)

// Comparing notes is in the order of the input, however many are checked at once.
func TestRegistersGiveTheSameBytesForAnyNumberOfJobs(t *testing.T) {
	dir := t.TempDir()
	paths := map[string]string{}
	var export, register, contacts bytes.Buffer
	if err := invented.Export(&export, 1500, 3); err != nil {
		t.Fatal(err)
	}
	if err := invented.Registers(bytes.NewReader(export.Bytes()), &register, &contacts, 3); err != nil {
		t.Fatal(err)
	}
	// Every text comes again, for the same child, a year later.
	again := strings.SplitAfterN(export.String(), "\n", 2)[1]
	export.WriteString(strings.ReplaceAll(again, "N-0", "N-9"))
	for name, b := range map[string]*bytes.Buffer{"export": &export, "register": &register, "contacts": &contacts} {
		paths[name] = filepath.Join(dir, name+".csv")
		if err := os.WriteFile(paths[name], b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(jobs string) string {
		var out bytes.Buffer
		p := Program{In: strings.NewReader(""), Out: &out, Err: io.Discard, Getenv: func(string) string { return "" }, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
		Main(t.Context(), p, []string{"check", "--no-config", "--format", "json", "--jobs", jobs,
			"--register", paths["register"], "--contacts", paths["contacts"], paths["export"]})
		return out.String()
	}
	one := run("1")
	for rule, least := range map[string]int{"copied-to-siblings": 500, "duplicate-note": 1000, "unrecorded-contact": 50} {
		if n := strings.Count(one, `"rule":"`+rule+`"`); n < least {
			t.Errorf("%s: only %d findings", rule, n)
		}
	}
	if eight := run("8"); one != eight {
		t.Error("one job and eight give different reports")
	}
}
