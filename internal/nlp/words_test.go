package nlp_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

func TestWordCountIsThatOfAWordProcessor(t *testing.T) {
	d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
	for text, want := range map[string]int{
		"":                              0,
		" - ... ":                       0,
		"T/C to mum, no reply.":         5,
		"Mum's well-presented flat":     3,
		"Seen 12/03/26 at 10.30am (x2)": 5,
		"fridge , milk & bread":         3,
		"- one\n- two":                  2,
	} {
		d.Reset(text)
		if got := d.WordCount(d.Whole()); got != want {
			t.Errorf("%q has %d words, want %d", text, got, want)
		}
	}
	d.Reset("one two three four")
	if got := d.WordCount(note.Span{Start: 4, End: 13}); got != 2 {
		t.Errorf("the middle has %d words, want 2", got)
	}
}
