package reader_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/reader"
)

// What is understood of every file in testdata/notes: format, encoding, columns,
// remarks, and where each text begins and ends.
func TestGolden(t *testing.T) {
	root := "../../testdata/notes"
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, _ := filepath.Rel(root, path)
		t.Run(name, func(t *testing.T) {
			got := understood(readPath(t, path, reader.Options{}))
			golden := filepath.Join("testdata", "golden", strings.ReplaceAll(filepath.ToSlash(name), "/", "-")+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func understood(r reading) string {
	var b strings.Builder
	i := r.info
	fmt.Fprintf(&b, "format %s, encoding %s, delimiter %q, notes %d, unreadable %d, lost %d, error %v\n", i.Format, i.Encoding, i.Delimiter, i.Notes, i.Unreadable, i.Lost, r.err)
	for _, c := range i.Columns {
		fmt.Fprintf(&b, "%q %s (%s)\n", c.Name, c.Field, c.Rule)
	}
	for _, f := range slices.Sorted(maps.Keys(i.Strange)) {
		fmt.Fprintf(&b, "strange %s %d\n", f, i.Strange[f])
	}
	for _, m := range i.Remarks {
		fmt.Fprintf(&b, "remark %d: %s\n", m.Line, m.Text)
	}
	for _, p := range r.troubles() {
		fmt.Fprintf(&b, "problem %s\n", p)
	}
	for _, n := range r.notes {
		from, to := n.Text.Location(0), n.Text.Location(len(n.Text.String()))
		fmt.Fprintf(&b, "note %d %s draft %v, text from %d:%d to %d:%d\n", n.Record, n.ID, n.Draft, from.Line, from.Column, to.Line, to.Column)
	}
	return b.String()
}
