package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder writes a whole valid lexicon with one file replaced.
func folder(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	for _, c := range order {
		write(t, dir, c, "category: "+c+"\nwhy: w\nask: a\nterms:\n  - forms: [some "+c+"]\n")
	}
	write(t, dir, artsFile, "why: w\nphrases: [fine motor]\n")
	write(t, dir, name, text)
	return dir
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name+".yaml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestReadRefusesMistakes(t *testing.T) {
	head := "category: slang\nwhy: w\nask: a\nterms:\n"
	for _, c := range []struct{ file, text, want string }{
		{"slang", head + "  - forms: [mardy]\n    grades: strong\n", "grades not found"},
		{"slang", head + "  - forms: [mardy]\n    grade: high\n", `grade "high"`},
		{"slang", head + "  - forms: [mardy]\n    frame: noun\n", `frame "noun"`},
		{"slang", head + "  - forms: [mardy]\n    not-tag: [jj]\n", "not a part-of-speech tag"},
		{"slang", head + "  - forms: [mardy]\n    not-before: [two words]\n", "single words"},
		{"slang", head + "  - forms: []\n", "without forms"},
		{"slang", head + "  - forms: [mardy, Mardy]\n", "already listed"},
		{"slang", head + "  - forms: [some vague]\n", "already listed"},
		{"slang", head + "  - forms: ['well-kept', well kept]\n", "already listed"},
		{"slang", head + "  - forms: ['[mardy|]']\n", "can stand for nothing"},
		{"slang", head + "  - forms: ['[mardy']\n", "unclosed"},
		{"slang", "category: slangs\nwhy: w\nask: a\nterms:\n  - forms: [mardy]\n", `category is "slangs"`},
		{"slang", "category: slang\nask: a\nterms:\n  - forms: [mardy]\n", "why and ask"},
		{"slang", "category: slang\nwhy: w\nask: a\n", "no terms"},
		{"slangs", head, "not the file of a category"},
		{artsFile, "why: w\nphrases: [cold call, cold-call]\n", "already listed"},
	} {
		_, err := read(folder(t, c.file, c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want one that contains %q", c.text, err, c.want)
		}
	}
	if _, err := read(folder(t, "slang", head+"  - forms: [mardy]\n")); err != nil {
		t.Errorf("a sound lexicon is refused: %v", err)
	}
}

func TestCompiledFileIsFresh(t *testing.T) {
	lex, err := read("..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../terms.lex")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(lex.compact()) {
		t.Error("terms.lex is older than the YAML: run go generate ./rules/language/lexicon")
	}
}
