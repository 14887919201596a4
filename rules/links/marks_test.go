package links_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// marked takes the marks == out of a text and returns what stood between them.
func marked(t *testing.T, s string) (text string, spans []note.Span) {
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

// finds checks that the rule finds the marked words and nothing else.
func finds(t *testing.T, r *lint.Rule, s string) {
	t.Helper()
	text, want := marked(t, s)
	var got []note.Span
	for _, f := range linttest.Check(t, r, linttest.Note(text, nil)) {
		got = append(got, f.Span)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\nfound %q", s, excerpts(text, got))
	}
}

func excerpts(text string, spans []note.Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, text[s.Start:s.End])
	}
	return out
}
