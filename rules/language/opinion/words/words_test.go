package words

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// TestListsAndClassesAgree: every class has its list and every list its class; New
// says so when they do not.
func TestListsAndClassesAgree(t *testing.T) {
	if _, err := New(lexicon.New(0)); err != nil {
		t.Fatal(err)
	}
	lists, err := read()
	if err != nil {
		t.Fatal(err)
	}
	for name, words := range lists {
		seen := map[string]bool{}
		for _, w := range words {
			if seen[w] {
				t.Errorf("%s: %q stands twice", name, w)
			}
			seen[w] = true
		}
		if len(words) == 0 {
			t.Errorf("%s is empty", name)
		}
	}
}
