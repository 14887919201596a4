package wordlist_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
)

func TestParse(t *testing.T) {
	all := wordlist.Parse("a\tone\tx\tfirst\tthe first\nb\ttwo\ty\tsecond\n")
	want := []wordlist.Entry{{"a", "one", "x", []string{"first", "the first"}}, {"b", "two", "y", []string{"second"}}}
	if d := cmp.Diff(want, all); d != "" {
		t.Error(d)
	}
	if got := wordlist.Of(all, "b"); len(got) != 1 || got[0].Name != "two" {
		t.Errorf("list b: %v", got)
	}
}

func TestAddNamesTheEntryOfABadForm(t *testing.T) {
	b := lexicon.New(0)
	err := wordlist.Add(b, b.NewSet(), []wordlist.Entry{{List: "meetings", Name: "local", Forms: []string{"round [table"}}})
	if err == nil || err.Error() != "meetings, local: pattern has an unclosed bracket" {
		t.Errorf("error %v", err)
	}
}
