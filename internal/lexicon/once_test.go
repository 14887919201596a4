package lexicon_test

import (
	"errors"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

func TestOnceMakesEachVocabularyOnce(t *testing.T) {
	b := lexicon.New(0)
	made := 0
	build := func() (lexicon.Set, error) { made++; return b.NewSet(), nil }
	one, _ := lexicon.Once(b, "a", build)
	again, _ := lexicon.Once(b, "a", build)
	other, _ := lexicon.Once(b, "b", build)
	if made != 2 || one != again || one == other {
		t.Errorf("made %d times: %v %v %v", made, one, again, other)
	}
	// What failed is made again: an error must not be remembered as a value.
	fails := errors.New("no")
	if _, err := lexicon.Once(b, "c", func() (int, error) { return 0, fails }); !errors.Is(err, fails) {
		t.Errorf("error %v", err)
	}
	if v, err := lexicon.Once(b, "c", func() (int, error) { return 7, nil }); v != 7 || err != nil {
		t.Errorf("after an error: %d, %v", v, err)
	}
}
