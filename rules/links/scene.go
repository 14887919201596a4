package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
)

// scene is a note in which names are judged. What takes a pass over the whole
// text is done once, when it is first asked for.
type scene struct {
	p        *lint.Pass
	d        *nlp.Doc
	sections []section.Section
	parted   bool
}

// afterBracket skips an abbreviation that follows a name: "(LPM)".
func afterBracket(d *nlp.Doc, i int) int {
	if i+2 < len(d.Tokens()) && d.Word(i) == "(" && d.Word(i+2) == ")" {
		return i + 3
	}
	return i
}

// planned and earlier are headings under which nothing tells of this contact.
var (
	planned = cue.Words("plan plans actions action next dates upcoming agenda forthcoming future diary do planned outstanding todo")
	earlier = cue.Words("background history chronology previous past historical")
)

// under reports whether the token stands under a heading with one of the words.
func (s *scene) under(token int, headings map[string]bool) bool {
	if !s.parted {
		s.sections, s.parted = section.Find(s.d), true
	}
	return section.Under(s.d, s.sections, token, headings)
}

// addOwn adds an authority's own names, and those that it says are none, under
// entries of their own. The options' names are for errors.
func addOwn(b *lexicon.Builder, set lexicon.Set, entries []wordlist.Entry, option string, own []string, notOption string, not []string) ([]wordlist.Entry, error) {
	n := len(entries)
	entries = append(entries, wordlist.Entry{Name: "local", Sort: named}, wordlist.Entry{Name: "local", Sort: denied})
	if err := lint.AddPhrases(b, set, n, option, own); err != nil {
		return entries, err
	}
	return entries, lint.AddPhrases(b, set, n+1, notOption, not)
}

// pairs makes a set of phrases that are parted by commas.
func pairs(list string) map[string]bool {
	set := map[string]bool{}
	for _, p := range strings.Split(list, ",") {
		set[p] = true
	}
	return set
}
