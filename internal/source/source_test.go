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

func TestExpandLinks(t *testing.T) {
	root := tree(t, "real/a.csv", "real/sub/b.csv", "other/c.csv")
	link := func(to, name string) {
		if err := os.Symlink(to, filepath.Join(root, name)); err != nil {
			t.Skipf("no links here: %v", err)
		}
	}
	link("real", "shortcut")
	link("../real/a.csv", "other/same.csv")
	link("../real", "other/folder")
	link("nowhere.csv", "other/dangling.csv")
	ins, skipped, err := source.Expand([]string{root + "/shortcut", root + "/other", root + "/real"})
	if got, want := names(root, ins), []string{"shortcut/a.csv", "shortcut/sub/b.csv", "other/c.csv"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v; want %v: each file once, by the name it was first met under", got, err, want)
	}
	var why []string
	for _, s := range skipped {
		why = append(why, filepath.Base(s.Path)+": "+s.Why)
	}
	if want := []string{"dangling.csv: a link that leads nowhere", "folder: a link to a folder: name it to read what it holds"}; !slices.Equal(why, want) {
		t.Errorf("left out %q, want %q", why, want)
	}
}

func TestExpandClosedFolder(t *testing.T) {
	root := tree(t, "a.csv", "closed/b.csv")
	closed := filepath.Join(root, "closed")
	if err := os.Chmod(closed, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(closed, 0o700) })
	if _, err := os.ReadDir(closed); err == nil {
		t.Skip("whoever runs this may open every folder")
	}
	ins, _, err := source.Expand([]string{root})
	if len(ins) != 1 || err == nil || !strings.Contains(err.Error(), closed) {
		t.Errorf("got %v, %v; want the open file and an error that names the closed folder", ins, err)
	}
}

func TestExpandPatternTellsFolders(t *testing.T) {
	root := tree(t, "a.csv", "sub/b.csv", "x[1].csv")
	ins, skipped, err := source.Expand([]string{root + "/*", root + "/x[1].csv"})
	if got := names(root, ins); err != nil || !slices.Equal(got, []string{"a.csv", "x[1].csv"}) {
		t.Errorf("got %v, %v", got, err)
	}
	if len(skipped) != 1 || !strings.Contains(skipped[0].Why, "name it") {
		t.Errorf("left out %v, want the folder", skipped)
	}
}

// Whatever cannot be read says what can be done instead.
func TestUnsupported(t *testing.T) {
	cases := map[string]string{
		"a.xlsx": "CSV UTF-8", "a.XLS": "CSV UTF-8", "a.ods": "CSV UTF-8", "a.docx": "plain text", "a.rtf": "plain text", "a.pdf": "copy the text", "a.zip": "unpack",
		"a.msg": ".txt", "a.html": ".txt", "a.png": "no text", "a.csv": "", "a.md": "", "a": "", "a.log": "",
	}
	for path, want := range cases {
		if got := source.Unsupported(path); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want it to say %q", path, got, want)
		}
	}
}
