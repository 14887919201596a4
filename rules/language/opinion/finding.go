package opinion

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
)

// finding makes what a person reads: what kind of opinion it is, why it reads as
// one, and the question whose answer would be fact. It never says what the writer
// meant, and never rewrites.
func (v *view) finding(c *candidate) lint.Finding {
	cat := v.d.categories[c.category]
	ask := c.ask
	if ask == "" {
		ask = cat.Ask
	}
	if c.origin == fromScare {
		cat.Why = "Quotation marks round a word or two, with nobody named who said them, read as the writer's doubt."
		ask = "Whose words are they? Name the speaker, or take the marks away and say what is known."
	}
	if c.sign {
		ask = "What stands beside it may say enough without the label: does the sentence lose a fact if the word goes? Otherwise: " + lowerFirst(ask)
	}
	f := lint.At(v.doc.Span(c.first, c.last), cat.Why, ask)
	f.Category = c.category
	f.Trace = c.trace
	return f.As(c.severity())
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }
