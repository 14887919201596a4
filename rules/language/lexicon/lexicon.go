// Package lexicon holds the vocabulary of opinion-language: the words and
// phrases by which an author's judgement gets into a note, sorted by category,
// and the terms of art that only look like one of them.
//
// The vocabulary is written in the YAML files beside this one, for a practice
// lead to read and correct; see README.md. Reading YAML at every start would
// cost more than checking a note, so "go generate" turns the files into the
// compact terms.lex, which is what the program carries.
package lexicon

//go:generate go run ./compile

import (
	_ "embed"
	"strings"
)

//go:embed terms.lex
var compiled string

// A Category is one kind of opinion.
type Category struct {
	Name string // as findings and configuration call it
	Why  string // why such words read as opinion, for the person who wrote them
	Ask  string // the question whose answer would be fact
}

// A Term is a group of forms of one meaning: a word with its inflections, or a
// phrase with its variants.
type Term struct {
	// Forms are patterns for internal/lexicon's Builder.Add: whole words, and
	// [a|b|] for alternatives.
	Forms    []string
	Category string

	// Strong terms stay a warning even when something softens them once. Weak
	// ones are never more than info.
	Strong, Weak bool

	// Frame is where in a sentence the words must stand to be a judgement; see
	// the constants.
	Frame string

	// NotTag lists Penn part-of-speech tags that make the first word another
	// sense: "content" as a noun. Empty for all but truly ambiguous words.
	NotTag []string

	// NotBefore and NotAfter are single words that make the term innocent when
	// they follow it at once ("fine motor") or stand right before it ("a fine").
	NotBefore, NotAfter []string

	// Ask is the question that would turn this very term into fact; empty means
	// the category's.
	Ask string
}

// The frames.
const (
	Any       = "any"       // wherever the words stand
	Person    = "person"    // said of a person, family, home or conduct, or with no subject at all
	Predicate = "predicate" // only after a linking verb, or as a clipped predicate without one
	Adverb    = "adverb"    // a comment adverb about a person or what happened
	Verb      = "verb"      // a verb of doubt with a third-person subject
)

// Categories are all categories, in the order in which the files compile.
func Categories() []Category {
	var all []Category
	for line := range strings.Lines(compiled) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if f[0] != "category" {
			break // they come first
		}
		all = append(all, Category{f[1], f[2], f[3]})
	}
	return all
}

// CategoryOf finds a category by name.
func CategoryOf(name string) (Category, bool) {
	for _, c := range Categories() {
		if c.Name == name {
			return c, true
		}
	}
	return Category{}, false
}

// Terms are all terms. The slice is the caller's own.
func Terms() []Term {
	all := make([]Term, 0, strings.Count(compiled, "\nterm\t"))
	for line := range strings.Lines(compiled) {
		if rest, ok := strings.CutPrefix(line, "term\t"); ok {
			all = append(all, term(strings.Split(strings.TrimSuffix(rest, "\n"), "\t")))
		}
	}
	return all
}

// The columns of a term's line; the forms are the rest of it.
const (
	colCategory = iota
	colGrade
	colFrame
	colNotTag
	colNotBefore
	colNotAfter
	colAsk
	colForms
)

func term(f []string) Term {
	return Term{
		Forms:     f[colForms:],
		Category:  f[colCategory],
		Strong:    f[colGrade] == "strong",
		Weak:      f[colGrade] == "weak",
		Frame:     f[colFrame],
		NotTag:    list(f[colNotTag]),
		NotBefore: list(f[colNotBefore]),
		NotAfter:  list(f[colNotAfter]),
		Ask:       f[colAsk],
	}
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

// Arts are the terms of art: patterns, like Term.Forms, of fixed phrases and
// names whose words are not the author's judgement.
func Arts() []string {
	all := make([]string, 0, strings.Count(compiled, "\nart\t"))
	for line := range strings.Lines(compiled) {
		if rest, ok := strings.CutPrefix(line, "art\t"); ok {
			all = append(all, strings.TrimSuffix(rest, "\n"))
		}
	}
	return all
}
