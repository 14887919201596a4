package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// lexicons are the folders of the repository that hold lists.
var lexicons = []string{"../../../rules/links/lexicon", "../../../rules/events/lexicon"}

func TestCompiledFilesAreFresh(t *testing.T) {
	for _, dir := range lexicons {
		want, err := compile(dir)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(dir, "words.lex"))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s: words.lex is older than the lists: run go generate ./... (%v)", dir, err)
		}
	}
}

func TestCompileRefusesMistakes(t *testing.T) {
	head := "list: a\nabout: b\nsorts: {x: y}\nentries:\n"
	for text, want := range map[string]string{
		head + "  - {name: n, sort: x, form: [m]}\n":                                          "form not found",
		head + "  - {name: n, sort: z, forms: [m]}\n":                                         `sort "z" is not explained`,
		head + "  - {name: n, sort: x}\n":                                                     "no forms",
		head + "  - {sort: x, forms: [m]}\n":                                                  "no name",
		head + "  - {name: n, sort: x, forms: ['[m']}\n":                                      "unclosed",
		head + "  - {name: n, sort: x, forms: ['[m|]']}\n":                                    "can stand for nothing",
		head + "  - {name: n, sort: x, forms: [m-o]}\n  - {name: k, sort: x, forms: [m o]}\n": "listed under n already",
		"list: b\nabout: b\n":                                                                 `calls itself "b"`,
		"list: a\n":                                                                           "about must not be empty",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "a.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := compile(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
	if _, err := compile(t.TempDir()); err == nil {
		t.Error("a folder without lists is accepted")
	}
}
