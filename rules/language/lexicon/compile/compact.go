package main

import (
	"bytes"
	"slices"
	"strings"

	phrases "github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// compact is the embedded form: one line a category, term and term of art, its
// columns separated by tabs.
func (lex lexicon) compact() []byte {
	var b bytes.Buffer
	line := func(columns ...string) {
		b.WriteString(strings.Join(columns, "\t"))
		b.WriteByte('\n')
	}
	for _, c := range lex.categories {
		line("category", c.Category, flat(c.Why), flat(c.Ask))
	}
	for _, c := range lex.categories {
		for _, t := range c.Terms {
			line(append([]string{
				"term", c.Category, t.Grade, t.Frame, strings.Join(t.NotTag, ","),
				strings.Join(t.NotBefore, ","), strings.Join(t.NotAfter, ","), t.Ask,
			}, lex.typed(t.Forms)...)...)
		}
	}
	for _, a := range lex.arts {
		line("art", a)
	}
	return b.Bytes()
}

// typed adds to the forms what they are in a hurry: "couldnt" for "couldn't".
func (lex lexicon) typed(forms []string) []string {
	out := forms
	for _, f := range forms {
		if hurried := strings.ReplaceAll(f, "n't", "nt"); hurried != f && !lex.lists(hurried) {
			out = append(out[:len(out):len(out)], hurried)
		}
	}
	return out
}

// lists reports whether the files list a phrase of the pattern.
func (lex lexicon) lists(pattern string) bool {
	all, err := phrases.Expand(pattern)
	return err != nil || slices.ContainsFunc(all, func(p string) bool { return lex.listed[strings.Join(words(p), " ")] })
}

// flat is a YAML text on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
