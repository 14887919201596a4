package roster

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/person"
)

// Copies is what a note says of the children it was copied to.
type Copies struct {
	Children []int32  // by their ids
	Names    []string // of children that have to be told by name
	All      bool     // "all siblings", "yes"
}

// ReadCopies reads the entries of a copied_to field: ids, names, an id with a name, or
// words for all of the family. find gives the number of an id.
func ReadCopies(entries []string, find func(id string) int32) Copies {
	var c Copies
	for _, e := range entries {
		child := find(e)
		switch {
		case child != Nobody:
			c.Children = append(c.Children, child)
		case noCopy[strings.ToLower(e)]:
		case meansAll(e):
			c.All = true
		default:
			c.mixed(e, find)
		}
	}
	return c
}

var noCopy = map[string]bool{
	"": true, "no": true, "n": true, "false": true, "0": true, "none": true, "n/a": true, "na": true, "nil": true, "not copied": true,
	"nobody": true, "no one": true, "not applicable": true, "no siblings": true, "only child": true, "unknown": true, "tbc": true, "?": true, "null": true,
}

// meansAll reports words for the whole family.
func meansAll(entry string) bool {
	switch e := strings.ToLower(entry); e {
	case "yes", "y", "true", "copied", "✓", "sibling", "sib", "brother", "sister", "twin":
		return true
	default:
		return slices.ContainsFunc(strings.FieldsFunc(e, notLetter), func(w string) bool { return forAll[w] })
	}
}

var forAll = map[string]bool{
	"all": true, "both": true, "everyone": true, "siblings": true, "sibs": true, "children": true, "kids": true, "family": true,
	"brothers": true, "sisters": true, "twins": true, "others": true,
}

func notLetter(r rune) bool { return r < 'a' || r > 'z' }

// mixed reads an entry that is neither an id nor a word for all: an id beside a
// name, several ids, or names.
func (c *Copies) mixed(entry string, find func(id string) int32) {
	found := false
	for _, w := range strings.FieldsFunc(entry, func(r rune) bool { return strings.ContainsRune(" ,;&+()[]:|\t", r) }) {
		if !strings.ContainsAny(w, "0123456789") {
			continue
		}
		if child := find(w); child != Nobody {
			c.Children, found = append(c.Children, child), true
		}
	}
	if found || strings.ContainsAny(entry, "0123456789") {
		return
	}
	for _, name := range strings.FieldsFunc(strings.ReplaceAll(entry, " and ", "&"), func(r rune) bool { return r == '&' || r == '/' || r == '+' }) {
		c.Names = append(c.Names, strings.TrimSpace(name))
	}
}

// Several are the children of a field that lists more than one id, such as a group
// note's, as far as they are known.
func Several(ids string, find func(id string) int32) []int32 {
	parts := strings.FieldsFunc(ids, func(r rune) bool { return strings.ContainsRune(";,|&\n", r) })
	if len(parts) < 2 {
		return nil
	}
	var out []int32
	for _, id := range parts {
		if child := find(id); child != Nobody {
			out = append(out, child)
		}
	}
	return out
}

// Named finds who is meant by an entry of names among children, of whom name tells
// the name, "" where it is not known. What says more counts first: the whole name,
// then a forename, then a short form or initials, so that Ella Fenn is not taken
// for Ella-Mae Fenn. It reports whether anybody was found.
func Named(dst []int32, entry string, children []int32, name func(int32) string) ([]int32, bool) {
	for _, fits := range []func(entry, name string) bool{sameKey, forename, loosely} {
		from := len(dst)
		for _, child := range children {
			if n := name(child); n != "" && fits(entry, n) {
				dst = append(dst, child)
			}
		}
		if len(dst) > from {
			return dst, true
		}
	}
	return dst, false
}

func sameKey(entry, name string) bool { return person.Key(entry) == person.Key(name) }

func forename(entry, name string) bool { return calls(entry, name, person.Given) }

func loosely(entry, name string) bool {
	return calls(entry, name, person.Short) || person.Same(entry, name)
}

// calls reports whether a word of the entry is the person's forename, or short
// for it.
func calls(entry, name string, want person.Sense) bool {
	called := person.CalledBy(name)
	return slices.ContainsFunc(strings.Fields(person.Key(entry)), func(w string) bool { return called.Sense(w) == want })
}
