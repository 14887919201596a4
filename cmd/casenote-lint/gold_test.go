package main

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// expected is one finding that the exports of testdata/gold must have, or, where it
// is optional, may have.
type expected struct {
	NoteID   string `json:"note_id"`
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Optional bool   `json:"optional"`
}

// TestGold checks three exports, each in the headings and spellings of another kind
// of system, against all that the rules about fields, and across notes, must find.
func TestGold(t *testing.T) {
	const dir = "../../testdata/gold/"
	_, out, errs := checkNotes(t, nil, "check", "--format", "json", "--min-severity", "info", "--as-of", "2026-06-12",
		"--register", dir+"register.csv", "--contacts", dir+"contacts.csv", dir+"clocks.csv", dir+"iso.csv", dir+"months.csv")
	var report struct {
		Findings []expected `json:"findings"`
	}
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatalf("%v: %s", err, errs)
	}
	want, rules := readGold(t, dir+"gold.jsonl")
	for _, f := range report.Findings {
		key := f.Rule + " " + f.NoteID
		w, ok := want[key]
		switch delete(want, key); {
		case !rules[f.Rule]:
		case !ok:
			t.Errorf("%s: false finding", key)
		case w.Severity != "" && w.Severity != f.Severity:
			t.Errorf("%s: %s, want %s", key, f.Severity, w.Severity)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if !want[key].Optional {
			t.Errorf("%s: missed", key)
		}
	}
}

// readGold reads the gold list, by rule and note, and the rules that it is complete
// for.
func readGold(t *testing.T, path string) (want map[string]expected, rules map[string]bool) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want, rules = map[string]expected{}, map[string]bool{}
	for line := range strings.Lines(string(data)) {
		var e expected
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		want[e.Rule+" "+e.NoteID], rules[e.Rule] = e, true
	}
	return want, rules
}
