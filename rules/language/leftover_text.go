package language

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed leftover-text.md
var leftoverTextPage string

// Leftover configures leftover-text.
type Leftover struct {
	Phrases []string `yaml:"phrases" doc:"further words of the authority's own forms that should not be left in a note"`
}

// leftover is a kind of text left behind.
type leftover int

const (
	placeholder leftover = iota // a slot nobody filled in
	blank                       // a section with nothing but a stand-in
	instruction                 // the form's words to whoever fills it in
	machine                     // what a drafting program says to its user
	residue                     // what a word processor leaves
)

var leftovers = [...]struct{ category, message, suggestion string }{
	placeholder: {"placeholder", "A placeholder of a template has not been filled in.",
		"Fill it in, or take it out if it is not needed."},
	blank: {"blank-section", "This section has nothing in it but a stand-in.",
		"Write what is known; if nothing is, take the heading out or say why and who will find out."},
	instruction: {"instruction", "This is the form speaking to whoever fills it in.",
		"Take it out, and make sure the note says what it asks for."},
	machine: {"drafting", "This is a drafting tool speaking, not the record.",
		"Take it out, and check every line of the note against your own record of what happened."},
	residue: {"residue", "This was left behind by a word processor.",
		"Take it out, and check that no words have been lost around it."},
}

// LeftoverText reports what templates and drafting tools leave in a note.
func LeftoverText() *lint.Rule {
	meta := lint.Meta{
		ID:       "leftover-text",
		Summary:  "Words of a template or of a drafting tool have been left in the note",
		Kind:     lint.TextRule,
		Guidance: []int{8},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      leftoverTextPage,
	}
	return lint.Define(meta, Leftover{}, func(o Leftover, env *lint.Env) (func(*lint.Pass), error) {
		w, err := newLeftoverWords(env.Words, o.Phrases)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) { leftoverText(p, w) }, nil
	})
}

func leftoverText(p *lint.Pass, w leftoverWords) {
	end := 0 // of what has been reported so far
	for _, found := range merge(w.phrases(p.Doc()), w.slots(p.Doc())) {
		if found.span.Start < end || p.Pasted(found.span) {
			continue
		}
		t := leftovers[found.kind]
		f := lint.At(found.span, t.message, t.suggestion)
		f.Category = t.category
		p.Report(f)
		end = found.span.End
	}
}

// find is one piece of text left behind.
type find struct {
	kind leftover
	span note.Span
}

// merge joins two ordered lists of finds.
func merge(a, b []find) []find {
	if len(a) == 0 {
		return b
	}
	var out []find
	for len(a) > 0 && len(b) > 0 {
		if a[0].span.Start <= b[0].span.Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// leftoverWords is the rule's vocabulary.
type leftoverWords struct {
	set    lexicon.Set
	slot   lexicon.Class // words that may stand in a placeholder: child, of, birth
	strong lexicon.Class // words one of which makes it one: name, date, insert
	orders lexicon.Class // imperatives with which one begins: insert, describe
	choice lexicon.Class // words of which a placeholder offers two: he, she
	dated  lexicon.Class // labels under which "to be confirmed" is an answer
}

func newLeftoverWords(b *lexicon.Builder, own []string) (leftoverWords, error) {
	w := leftoverWords{
		set:    b.NewSet(),
		slot:   b.Class(slotWords...),
		strong: b.Class(strongSlotWords...),
		orders: b.Class(slotOrders...),
		choice: b.Class(choices...),
		dated:  b.Class("next", "date", "time", "venue", "visit", "meeting", "review", "due", "when", "where", "contact", "appointment", "conference", "location"),
	}
	for i, group := range leftoverPhrases {
		for _, pattern := range group.patterns {
			if err := b.Add(w.set, i, pattern); err != nil {
				return w, err
			}
		}
	}
	for _, phrase := range own {
		if err := b.Add(w.set, ownPhrases, phrase); err != nil {
			return w, err
		}
	}
	return w, nil
}

// phrases finds the fixed phrases that stand where they mean what they say.
func (w leftoverWords) phrases(d *nlp.Doc) []find {
	var out []find
	for _, h := range d.Hits(w.set) {
		g := leftoverPhrases[h.Entry]
		if !w.standsRight(d, h, g.stands) || quoted(d, h.First) {
			continue
		}
		span := d.HitSpan(h)
		if g.sentence {
			ss := d.Sentences()
			span = d.Span(ss[d.SentenceAt(h.First)].First, ss[d.SentenceAt(h.Last)].Last)
		}
		out = append(out, find{g.kind, span})
	}
	return out
}
