package source_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

func tree(t *testing.T, files ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, f := range files {
		p := filepath.Join(root, f)
		if err := os.MkdirAll(filepath.Dir(p), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func names(root string, ins []source.Input) []string {
	var out []string
	for _, in := range ins {
		out = append(out, filepath.ToSlash(strings.TrimPrefix(strings.TrimPrefix(in.Path, root), string(filepath.Separator))))
	}
	return out
}

func TestExpand(t *testing.T) {
	root := tree(t, "b.csv", "a.MD", "sub/c.jsonl", "sub/notes.xlsx", "sub/photo.bin", ".git/x.txt", "~$b.csv", "export.csv")
	cases := []struct {
		name  string
		paths []string
		want  []string
	}{
		{"folder, by name", []string{root}, []string{"a.MD", "b.csv", "export.csv", "sub/c.jsonl"}},
		{"order as asked, once", []string{root + "/sub/c.jsonl", root + "/b.csv", root + "/sub"}, []string{"sub/c.jsonl", "b.csv"}},
		{"pattern", []string{root + "/**/*.{csv,jsonl}"}, []string{"b.csv", "export.csv", "sub/c.jsonl"}},
		{"unknown extension when named", []string{root + "/sub/photo.bin"}, []string{"sub/photo.bin"}},
		{"standard input", []string{"-", "-"}, []string{"-"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ins, _, err := source.Expand(c.paths)
			if got := names(root, ins); err != nil || !slices.Equal(got, c.want) {
				t.Errorf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
}

func TestExpandTellsWhatItSkips(t *testing.T) {
	root := tree(t, "a.csv", "b.xlsx", "c.bin", ".hidden.csv")
	_, skipped, err := source.Expand([]string{root})
	if err != nil || len(skipped) != 3 {
		t.Fatalf("skipped %v, %v; want three files", skipped, err)
	}
	for _, s := range skipped {
		if s.Why == "" {
			t.Errorf("%s: no reason", s.Path)
		}
	}
}

func TestExpandErrors(t *testing.T) {
	root := tree(t, "export.csv", "book.xlsx", "empty/readme.bin")
	cases := []struct{ path, want string }{
		{root + "/exprot.csv", "did you mean " + root + "/export.csv?"},
		{root + "/nothing-like-it", "there is no such file or folder"},
		{root + "/no/such/dir.csv", "nor the folder"},
		{root + "/empty", "no notes in this folder"},
		{root + "/book.xlsx", "save it as CSV UTF-8"},
		{root + "/*.tsv", "no file that holds notes matches"},
		{"", "empty path"},
	}
	for _, c := range cases {
		ins, _, err := source.Expand([]string{c.path, root + "/export.csv"})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want it to say %q", c.path, err, c.want)
		}
		if len(ins) != 1 {
			t.Errorf("%s: the good path beside it was lost", c.path)
		}
	}
}
