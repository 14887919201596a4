package main

import (
	"fmt"
	"slices"
	"strings"

	phrases "github.com/casenote-lint/casenote-lint/internal/lexicon"
)

var (
	grades = []string{"strong", "plain", "weak"}
	frames = []string{"any", "person", "predicate", "adverb", "verb"}
)

// checker finds what is wrong with a lexicon. seen says which entry a phrase
// was first met in.
type checker struct {
	seen map[string]string
	errs []error
}

func (lex *lexicon) check() []error {
	c := checker{seen: map[string]string{}}
	for _, cat := range lex.categories {
		c.category(cat)
	}
	lex.listed = map[string]bool{}
	for phrase := range c.seen {
		lex.listed[phrase] = true
	}
	// A term of art may be the very words of a term that is only sometimes
	// innocent, never of another term of art.
	c.seen = map[string]string{}
	for _, a := range lex.arts {
		c.form(artsFile, a)
	}
	return c.errs
}

func (c *checker) errorf(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf(format, args...))
}

func (c *checker) category(cat category) {
	if cat.Why == "" || cat.Ask == "" {
		c.errorf("%s.yaml: why and ask must not be empty", cat.Category)
	}
	if len(cat.Terms) == 0 {
		c.errorf("%s.yaml: no terms", cat.Category)
	}
	for _, t := range cat.Terms {
		c.term(cat.Category, t)
	}
}

func (c *checker) term(file string, t term) {
	if len(t.Forms) == 0 {
		c.errorf("%s.yaml: an entry without forms", file)
		return
	}
	where := file + " " + t.Forms[0]
	if !slices.Contains(grades, t.Grade) {
		c.errorf("%s: grade %q is not one of %v", where, t.Grade, grades)
	}
	if !slices.Contains(frames, t.Frame) {
		c.errorf("%s: frame %q is not one of %v", where, t.Frame, frames)
	}
	for _, f := range t.Forms {
		c.form(where, f)
	}
	for _, w := range slices.Concat(t.NotBefore, t.NotAfter) {
		if len(words(w)) != 1 {
			c.errorf("%s: not-before and not-after take single words, not %q", where, w)
		}
	}
	for _, tag := range t.NotTag {
		if tag == "" || tag != strings.ToUpper(tag) {
			c.errorf("%s: %q is not a part-of-speech tag", where, tag)
		}
	}
	for _, s := range slices.Concat(t.Forms, t.NotTag, t.NotBefore, t.NotAfter, []string{t.Ask}) {
		if strings.ContainsAny(s, "\t\n") {
			c.errorf("%s: a tab or line break in %q", where, s)
		}
	}
}

// form checks one pattern: it must stand for at least one word each time, and
// none of its phrases may be listed twice.
func (c *checker) form(where, pattern string) {
	all, err := phrases.Expand(pattern)
	if err != nil {
		c.errorf("%s: %q: %v", where, pattern, err)
		return
	}
	own := map[string]bool{}
	for _, p := range all {
		key := strings.Join(words(p), " ")
		if key == "" {
			c.errorf("%s: %q can stand for nothing", where, pattern)
			continue
		}
		if first, dup := c.seen[key]; dup || own[key] {
			c.errorf("%s: %q is already listed under %s", where, key, first)
		}
		own[key] = true
		c.seen[key] = where
	}
}

// words are the tokens of a phrase as the index will look for them.
func words(s string) []string {
	var out []string
	for i := 0; ; {
		p, ok := phrases.Next(s, i)
		if !ok {
			return out
		}
		out = append(out, phrases.Fold(s[p.Start:p.End]))
		i = p.End
	}
}
