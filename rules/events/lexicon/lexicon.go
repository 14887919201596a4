// Package lexicon holds the words of significant events and of whoever is
// outside the family, written in the YAML files beside this one.
package lexicon

//go:generate go run ../../../internal/wordlist/compile

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/wordlist"
)

//go:embed words.lex
var compiled string

// Entries are all entries of the lists "seeds", "events" and "outsiders".
func Entries() []wordlist.Entry { return wordlist.Parse(compiled) }
