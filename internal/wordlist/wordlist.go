// Package wordlist reads vocabularies that are written in YAML, for practice
// leads to review, and carried in the program in a compact form that loads in
// well under a millisecond. The command in compile turns one into the other.
package wordlist

import (
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// Entry is a thing with the words by which notes name it.
type Entry struct {
	List string // the list it stands in: the name of its file
	Name string // what it is; several entries may share a name
	Sort string // how its words are to be taken; what that means is the list's business
	// Forms are patterns for lexicon.Builder.Add.
	Forms []string
}

// The columns of an entry's line; the forms are the rest of it.
const (
	colList = iota
	colName
	colSort
	colForms
)

// Parse reads a compiled vocabulary. It can only be one that compile wrote, so
// there is nothing to check.
func Parse(compiled string) []Entry {
	all := make([]Entry, 0, strings.Count(compiled, "\n"))
	for line := range strings.Lines(compiled) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		all = append(all, Entry{f[colList], f[colName], f[colSort], f[colForms:]})
	}
	return all
}

// Of are the entries of one list, in order.
func Of(entries []Entry, list string) []Entry {
	var out []Entry
	for _, e := range entries {
		if e.List == list {
			out = append(out, e)
		}
	}
	return out
}

// Add puts entries into a set of the index, each under its number in the slice.
func Add(b *lexicon.Builder, set lexicon.Set, entries []Entry) error {
	for i, e := range entries {
		for _, form := range e.Forms {
			if err := b.Add(set, i, form); err != nil {
				return fmt.Errorf("%s, %s: %w", e.List, e.Name, err)
			}
		}
	}
	return nil
}
