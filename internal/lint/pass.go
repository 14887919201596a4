package lint

import (
	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/email"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/person"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

// Pass is one rule's look at one note.
type Pass struct {
	Note *note.Note
	rule *Rule
	desk *desk
}

// desk is what the rules of one note share: the analysed text and the pasted
// email in it, each computed at most once, and the findings so far.
type desk struct {
	doc       *nlp.Doc
	title     *nlp.Doc
	titled    bool // title holds this note's title
	email     email.Result
	segmented bool
	explain   bool
	findings  []Finding
	quiet     []Finding
	unable    bool // the rule in progress cannot assess the note
	types     map[kindOfContact]contacttype.Type
	children  map[string]person.Called
	words     []shingle.Word
	hashed    bool
}

// kindOfContact is what a type of contact is read from.
type kindOfContact struct{ name, title string }

// maxTypes and maxChildren bound what is remembered: types come from a list, titles
// and names need not.
const (
	maxTypes    = 4096
	maxChildren = 4096
)

// Doc is the note's text under analysis.
func (p *Pass) Doc() *nlp.Doc { return p.desk.doc }

// Title is the note's title under the same analysis as its text. Spans in it are
// no places in the note: a finding about it is a finding about the field.
func (p *Pass) Title() *nlp.Doc {
	if p.desk.title == nil {
		p.desk.title = p.desk.doc.Beside("")
	}
	if !p.desk.titled {
		p.desk.title.Reset(p.Note.Title)
		p.desk.titled = true
	}
	return p.desk.title
}

// Text is the note's text.
func (p *Pass) Text() string { return p.desk.doc.Text() }

// ContactType is how the note's type of contact and its title read. An export has
// few of them, so each is read once by a goroutine and remembered.
func (p *Pass) ContactType() contacttype.Type {
	key := kindOfContact{p.Note.ContactType, p.Note.Title}
	t, ok := p.desk.types[key]
	if ok {
		return t
	}
	if p.desk.types == nil || len(p.desk.types) >= maxTypes {
		p.desk.types = map[kindOfContact]contacttype.Type{}
	}
	t = contacttype.Of(key.name, key.title)
	p.desk.types[key] = t
	return t
}

// Child is by what words the text may mean the child the note is about. A child has
// many notes, so each name is read once by a goroutine and remembered.
func (p *Pass) Child() person.Called {
	name := p.Note.ChildName
	if name == "" {
		return person.Called{}
	}
	c, ok := p.desk.children[name]
	if ok {
		return c
	}
	if p.desk.children == nil || len(p.desk.children) >= maxChildren {
		p.desk.children = map[string]person.Called{}
	}
	c = person.CalledBy(name)
	p.desk.children[name] = c
	return c
}

// Words are the words of the text as hashes, for rules that compare texts. They
// hold until the next note is checked.
func (p *Pass) Words() []shingle.Word {
	if p.desk.hashed {
		return p.desk.words
	}
	d := p.desk.doc
	words := p.desk.words[:0]
	for i, t := range d.Tokens() {
		if t.Kind != lexicon.Punct {
			words = append(words, shingle.Word{Hash: shingle.Token(d.Word(i)), Start: int(t.Start), End: int(t.End)})
		}
	}
	p.desk.words, p.desk.hashed = words, true
	return words
}

// Hits are the phrases of one of the rule's sets.
func (p *Pass) Hits(set lexicon.Set) []lexicon.Hit { return p.desk.doc.Hits(set) }

// Email is the pasted email in the note's text.
func (p *Pass) Email() email.Result {
	if !p.desk.segmented {
		p.desk.email = email.Segment(p.Text())
		p.desk.segmented = true
	}
	return p.desk.email
}

// Pasted reports whether the span touches a pasted email: somebody else's words.
func (p *Pass) Pasted(s note.Span) bool {
	for _, t := range p.Email().Threads {
		if t.Span.Overlaps(s) {
			return true
		}
	}
	return false
}

// Report adds a finding. A zero severity means the rule's default.
func (p *Pass) Report(f Finding) {
	if f.Severity == Off {
		f.Severity = p.rule.Severity
	}
	f.Rule, f.Guidance = p.rule.ID, p.rule.Guidance
	p.desk.findings = append(p.desk.findings, f)
}

// Explaining reports whether somebody asked for the reasons of findings and of
// near misses; if not, rules need not collect them.
func (p *Pass) Explaining() bool { return p.desk.explain }

// NearMiss records what almost was a finding, and the gates that kept it quiet. A
// zero severity means the rule's default, which it would have had.
func (p *Pass) NearMiss(f Finding) {
	if !p.desk.explain {
		return
	}
	if f.Severity == Off {
		f.Severity = p.rule.Severity
	}
	f.Rule, f.Guidance = p.rule.ID, p.rule.Guidance
	p.desk.quiet = append(p.desk.quiet, f)
}

// CannotAssess says that this note lacks what the rule needs, for a reason that
// Meta.Fields cannot express. The note is counted as not assessable.
func (p *Pass) CannotAssess() { p.desk.unable = true }
