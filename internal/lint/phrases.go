package lint

import "github.com/casenote-lint/casenote-lint/internal/lexicon"

// AddPhrases puts an authority's own phrases, the value of an option, into a set
// of the index under one number. An error names the phrase at fault.
func AddPhrases(b *lexicon.Builder, set lexicon.Set, entry int, option string, phrases []string) error {
	for i, p := range phrases {
		if err := b.Add(set, entry, p); err != nil {
			return BadOption(Element(option, i), "%w", err)
		}
	}
	return nil
}
