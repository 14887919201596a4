package cue

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// A word that the tokeniser splits would never be found.
func TestEveryWordIsOneToken(t *testing.T) {
	for tells, words := range vocabulary {
		seen := map[string]bool{}
		for w := range strings.FieldsSeq(words) {
			p, ok := lexicon.Next("x "+w, 1)
			if !ok || "x "+w != "x "+("x " + w)[p.Start:p.End] || len(w) > longest || string(lexicon.AppendFold(nil, w)) != w {
				t.Errorf("%b: %q is no token", tells, w)
			}
			if seen[w] {
				t.Errorf("%b: %q stands twice", tells, w)
			}
			seen[w] = true
		}
	}
}
