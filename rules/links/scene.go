package links

import (
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

// scene is a note in which names are judged. What takes a pass over the whole
// text is done once, when it is first asked for.
type scene struct {
	p        *lint.Pass
	d        *nlp.Doc
	of       subject
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
	planned = map[string]bool{"plan": true, "plans": true, "actions": true, "action": true, "next": true, "dates": true, "upcoming": true, "agenda": true, "forthcoming": true, "future": true, "diary": true, "to": true, "planned": true, "outstanding": true, "todo": true}
	earlier = map[string]bool{"background": true, "history": true, "chronology": true, "previous": true, "past": true, "historical": true}
)

// under reports whether the token stands under a heading with one of the words.
func (s *scene) under(token int, headings map[string]bool) bool {
	if !s.parted {
		s.sections, s.parted = section.Find(s.d), true
	}
	return section.Under(s.d, s.sections, token, headings)
}
