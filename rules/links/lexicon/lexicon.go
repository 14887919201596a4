// Package lexicon holds the names of meetings and of assessments and reports,
// written in the YAML files beside this one.
package lexicon

//go:generate go run ../../../internal/wordlist/compile

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/wordlist"
)

//go:embed words.lex
var compiled string

// Entries are all entries of the lists "meetings", "documents" and "owners".
func Entries() []wordlist.Entry { return wordlist.Parse(compiled) }
