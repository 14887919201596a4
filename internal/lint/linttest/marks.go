package linttest

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Marked takes the marks == out of a text and returns what stood between them.
func Marked(t *testing.T, s string) (text string, spans []note.Span) {
	t.Helper()
	parts := strings.Split(s, "==")
	if len(parts)%2 == 0 {
		t.Fatalf("a mark is not closed: %q", s)
	}
	for i, p := range parts {
		if i%2 == 1 {
			spans = append(spans, note.Span{Start: len(text), End: len(text) + len(p)})
		}
		text += p
	}
	return text, spans
}

// Finds checks that the rule finds the words marked with == in the text, and
// nothing else.
func Finds(t *testing.T, r *lint.Rule, s string, fields map[note.Field]string) {
	t.Helper()
	text, want := Marked(t, s)
	var got []note.Span
	var words []string
	for _, f := range Check(t, r, Note(text, fields)) {
		got = append(got, f.Span)
		words = append(words, text[f.Span.Start:f.Span.End])
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\nfound %q", s, words)
	}
}
