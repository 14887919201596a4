package fields

import (
	_ "embed"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/person"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

//go:embed child-reference.md
var childReferenceDoc string

// ChildReferenceOptions are the options of child-reference.
type ChildReferenceOptions struct {
	PointerWords int `yaml:"pointer-words" doc:"a note of fewer words that only points to another record, such as \"core group held, see minutes\", need not refer to the child"`
}

// ChildReference checks point 6: a note is an overview in relation to one child.
func ChildReference() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "child-reference",
		Summary:  "The text of the note never refers to the child it is about.",
		Kind:     lint.TextRule,
		Guidance: []int{6},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ChildName),
		Doc:      childReferenceDoc,
	}, ChildReferenceOptions{PointerWords: 20}, func(o ChildReferenceOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := childReference{options: o}
		var err error
		if r.mentions, err = newMentions(env.Words); err != nil {
			return nil, err
		}
		r.pointers, err = pointer.New(env.Words, env.Area.DocumentStores...)
		return r.check, err
	})
}

type childReference struct {
	options  ChildReferenceOptions
	mentions mentions
	pointers pointer.Finder
}

func (r childReference) check(p *lint.Pass) {
	n, d := p.Note, p.Doc()
	if n.Status == note.Deleted {
		return
	}
	if unnamed(n.ChildName) || len(d.Tokens()) == 0 {
		p.CannotAssess()
		return
	}
	if r.mentions.byNoun(p) || forenamed(n.ChildName, p.Text()) {
		return
	}
	child := p.Child()
	if child.IsZero() {
		p.CannotAssess()
		return
	}
	if r.mentions.byName(d, child) || r.mentions.byBearing(d, child) || r.titled(n.Title, child) && r.mentions.byPronoun(p) || r.points(p) {
		return
	}
	p.Report(lint.About(note.NoField,
		"The text never refers to the child the note is about.",
		"Say what the contact means for the child, by name; a note that belongs to somebody else's record should be filed there."))
}

// unnamed reports that a child's name is empty or stands for not being known.
func unnamed(name string) bool {
	if contacttype.Placeholder(name) {
		return true
	}
	folded := fold(name)
	return strings.Contains(folded, "redacted") || strings.Trim(folded, "x ") == ""
}

// forenamed is the short way: nearly every note has the child's first name in
// it as the field spells it.
func forenamed(name, text string) bool {
	first, _, _ := strings.Cut(name, " ")
	if len(first) < 4 || strings.ContainsAny(first, ",(&/;") || person.IsWord(first) {
		return false
	}
	for from := 0; ; {
		i := strings.Index(text[from:], first)
		if i < 0 {
			return false
		}
		from += i + len(first)
		if !letterAt(text, from) && !letterAt(text, from-len(first)-1) {
			return true
		}
	}
}

// letterAt reports a byte that may belong to a word.
func letterAt(s string, i int) bool {
	if i < 0 || i >= len(s) {
		return false
	}
	c := s[i]
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80
}

// titled reports whether the title names the child.
func (r childReference) titled(title string, child person.Called) bool {
	for _, w := range strings.FieldsFunc(title, func(c rune) bool { return strings.ContainsRune(" -–—,.:;()/'’", c) }) {
		lower := strings.ToLower(w)
		switch sense := child.Sense(w); {
		case sense == person.Given, sense == person.Short && lower != w && !isOne(lower, opensSentences...), isOne(lower, "child", "baby", "unborn", "yp"):
			return true
		}
	}
	return false
}

// points reports a short note that says where the record is.
func (r childReference) points(p *lint.Pass) bool {
	d := p.Doc()
	return d.WordCount(d.Whole()) < r.options.PointerWords && (!contacttype.Placeholder(p.Note.LinkedDocument) || len(r.pointers.Find(d)) > 0)
}
