package reader_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

// The examples of docs/input.md hold as many notes as they say, and are
// understood from end to end.
func TestExamplesOfTheDocumentation(t *testing.T) {
	page, err := os.ReadFile("../../docs/input.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?ms)^```(\\w+) notes=(\\d+)\n(.*?)^```$").FindAllStringSubmatch(string(page), -1)
	if len(blocks) < 5 {
		t.Fatalf("%d examples", len(blocks))
	}
	for _, b := range blocks {
		got := read(t, "example."+b[1], b[3], reader.Options{})
		if want, _ := strconv.Atoi(b[2]); len(got.notes) != want || len(got.problems) != 0 || got.err != nil || len(got.info.Unmapped) != 0 {
			t.Errorf("%s\n%d notes, %q, %v, not understood: %q", b[3], len(got.notes), got.troubles(), got.err, got.info.Unmapped)
		}
	}
	if names := strings.Join(note.FieldNames(), ", "); !strings.Contains(strings.Join(strings.Fields(string(page)), " "), names) {
		t.Errorf("the canonical names are %s", names)
	}
}
