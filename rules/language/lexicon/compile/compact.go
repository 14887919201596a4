package main

import (
	"bytes"
	"strings"
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
			}, t.Forms...)...)
		}
	}
	for _, a := range lex.arts {
		line("art", a)
	}
	return b.Bytes()
}

// flat is a YAML text on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
