// Package brevity holds the rules on how much a note says, how often, and how it is
// set out.
package brevity

import (
	_ "embed"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed bullet-points.md
var bulletPointsPage string

// Bullets configures bullet-points.
type Bullets struct {
	MaxWords int `yaml:"max-words" doc:"a paragraph of more words is mentioned, if the note has no list anywhere"`
	Clauses  int `yaml:"clauses" doc:"from this many clauses between semicolons in one sentence they are a list run into prose"`
}

// BulletPoints mentions paragraphs that would be easier to read as a list.
func BulletPoints() *lint.Rule {
	meta := lint.Meta{
		ID:       "bullet-points",
		Summary:  "A long paragraph, or an enumeration run into prose, would be easier to read as a list",
		Kind:     lint.TextRule,
		Guidance: []int{11},
		Severity: lint.Info,
		Since:    "0.1.0",
		Doc:      bulletPointsPage,
	}
	return lint.Define(meta, Bullets{MaxWords: 120, Clauses: 4}, func(o Bullets, env *lint.Env) (func(*lint.Pass), error) {
		b := bullets{options: o, enumeration: newEnumeration(env.Words)}
		return b.check, b.addWords(env.Words)
	})
}

type bullets struct {
	options Bullets
	enumeration
}

// line is a paragraph: the tokens, both inclusive, between two line breaks.
type line struct{ first, last int }

func (b bullets) check(p *lint.Pass) {
	d := p.Doc()
	lines := splitLines(d.Tokens())
	listed, known := false, false
	for _, l := range lines {
		span := d.Span(l.first, l.last)
		if b.runIn(d, l) || b.semicolons(d, l) {
			b.report(p, span, runIn)
			continue
		}
		// A word takes a token at least, so most paragraphs need no counting.
		if l.last-l.first < b.options.MaxWords {
			continue
		}
		n := d.WordCount(span)
		if n <= b.options.MaxWords {
			continue
		}
		if !known {
			listed, known = b.hasList(p, lines), true
		}
		if !listed {
			b.report(p, span, long(n, b.options.MaxWords))
		}
	}
}

// report leaves pasted email out: how others write is not the author's affair.
func (b bullets) report(p *lint.Pass, span note.Span, f lint.Finding) {
	if p.Pasted(span) {
		return
	}
	f.Field, f.Span, f.Located = note.TextField, span, true
	p.Report(f)
}

var runIn = lint.Finding{
	Category:   "enumeration",
	Message:    "This paragraph counts its points one after the other.",
	Suggestion: "Put each point on a line of its own with a bullet before it.",
}

func long(words, limit int) lint.Finding {
	return lint.Finding{
		Category:   "long-paragraph",
		Message:    fmt.Sprintf("This paragraph has %d words, and the note has no list.", words),
		Suggestion: "Part what was seen, said and agreed into short paragraphs, or put them as bullet points.",
		Detail:     wordCount{words, limit},
	}
}

func splitLines(tokens []nlp.Token) []line {
	var out []line
	for i, t := range tokens {
		if t.Flags.Has(nlp.LineStart) {
			out = append(out, line{first: i})
		}
		out[len(out)-1].last = i
	}
	return out
}

// Lines that make a list, if there are so many of them.
const (
	fewestBullets = 2
	fewestTimed   = 2
)

// hasList reports a list of the author's own: bullets, numbers, or entries that
// begin with a time or a date.
func (b bullets) hasList(p *lint.Pass, lines []line) bool {
	d := p.Doc()
	marked, timed := 0, 0
	for _, l := range lines {
		switch {
		case p.Pasted(d.Span(l.first, l.last)):
		case d.Tokens()[l.first].Flags.Has(nlp.Bullet):
			marked++
		case b.isTimed(d, l):
			timed++
		}
	}
	return marked >= fewestBullets || timed >= fewestTimed
}

// isTimed reports whether a line begins with a time of day, a date or the day of
// the week, as the entries of a log do.
func (b bullets) isTimed(d *nlp.Doc, l line) bool {
	i := l.first
	if i < l.last && d.Is(i, nlp.Weekday) {
		next := d.Tokens()[i+1]
		return next.Kind != lexicon.Word || d.Is(i+1, nlp.Month) || d.Is(i+1, b.partOfDay)
	}
	if d.Tokens()[i].Kind != lexicon.Number {
		return false
	}
	if nlp.IsClock(d.Word(i)) {
		return true
	}
	return i < l.last && (d.Is(i+1, nlp.Month) || i+2 <= l.last && isOneOf(d.Word(i+1), "/", "-") && d.Tokens()[i+2].Kind == lexicon.Number && !d.Tokens()[i+1].Flags.Has(nlp.Spaced))
}

func isOneOf(w string, of ...string) bool {
	for _, s := range of {
		if w == s {
			return true
		}
	}
	return false
}
