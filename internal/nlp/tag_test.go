package nlp_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

func TestTags(t *testing.T) {
	for _, c := range []struct{ text, word, want string }{
		{"She has a kind face.", "kind", "NN"},
		{"It was a kind of toy.", "kind", "NN"},
		{"The patient was discharged.", "patient", "NN"},
		{"She was patient with him.", "patient", "JJ"},
		{"Dad wants a new house.", "wants", "VBZ"},
		{"She can’t cope and doesn’t sleep; she is good.", "good", "JJ"},
		{"\"Fine,\" she said. The fine was £60.", "fine", "NN"},
	} {
		d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
		d.Reset(c.text)
		for i := range d.Tokens() {
			if d.Word(i) == c.word {
				if got := d.Tag(i); got != c.want {
					t.Errorf("%s: %s is %s, want %s", c.text, c.word, got, c.want)
				}
			}
		}
	}
}

// prose sums a map in random order; the tag of a word must not depend on it.
func TestTagsAreStable(t *testing.T) {
	text := "Home visit: Mum was cold, distant and difficult with the patient; her sister was kind and her brother appeared nice."
	var first string
	for range 50 {
		d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
		d.Reset(text)
		var tags []string
		for i := range d.Tokens() {
			tags = append(tags, d.Tag(i))
		}
		got := strings.Join(tags, " ")
		if first == "" {
			first = got
		}
		if got != first {
			t.Fatalf("tags differ between runs:\n%s\n%s", first, got)
		}
	}
}

func TestTagsOfHostileText(t *testing.T) {
	for _, text := range []string{strings.Repeat(".", 20000) + " kind", strings.Repeat("kind ", 20000), "kind" + strings.Repeat("!?", 10000)} {
		d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
		d.Reset(text)
		for i := range d.Tokens() {
			if d.Word(i) == "kind" {
				if d.Tag(i) == "" {
					t.Errorf("no tag")
				}
				break
			}
		}
	}
}
