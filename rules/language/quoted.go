package language

import "github.com/casenote-lint/casenote-lint/internal/nlp"

// quoted reports whether the token stands inside quotation marks that its own
// sentence opens.
func quoted(d *nlp.Doc, token int) bool {
	open := false
	first, _ := sentenceAround(d, token)
	for i := first; i < token; i++ {
		switch d.Word(i) {
		case "“", "‘":
			open = true
		case "”", "’":
			open = false
		case "\"":
			open = !open
		case "'": // or the apostrophe of "the girls' room"
			open = d.Tokens()[i].Flags.Has(nlp.Spaced)
		}
	}
	return open
}
