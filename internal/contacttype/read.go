package contacttype

import (
	"strings"
	"sync"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// reader is the compiled vocabulary: immutable, made at the first use.
type reader struct {
	index *lexicon.Index
	kinds lexicon.Set // entry: Kind
	marks lexicon.Set // entry: mark
}

type mark int

const (
	statutory mark = iota
	nonStatutory
	announced
	unannounced
	unsuccessful
)

var compiled = sync.OnceValue(compile)

func compile() *reader {
	b := lexicon.New(0)
	r := &reader{kinds: b.NewSet(), marks: b.NewSet()}
	for kind, patterns := range vocabulary {
		add(b, r.kinds, kind, patterns)
	}
	for m, patterns := range [][]string{statutoryWords, nonStatutoryWords, announcedWords, unannouncedWords, unsuccessfulWords} {
		add(b, r.marks, m, patterns)
	}
	r.index = b.Freeze()
	return r
}

// add compiles our own lists; a test compiles them all, so an error cannot
// reach a user.
func add(b *lexicon.Builder, set lexicon.Set, entry int, patterns []string) {
	for _, p := range patterns {
		if err := b.Add(set, entry, p); err != nil {
			panic(err)
		}
	}
}

// words are the tokens of a short text, as the phrase index reads them.
type words []lexicon.ID

func (w words) Len() int              { return len(w) }
func (w words) Word(i int) lexicon.ID { return w[i] }
func (w words) Continues(int) bool    { return true }

// maxWords bounds how much of a type or title is read: the kind of contact
// stands at its head.
const maxWords = 40

func (r *reader) words(s string) words {
	var out words
	var buf []byte
	for i := 0; len(out) < maxWords; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			break
		}
		var id lexicon.ID
		id, buf = r.index.Lookup(s[p.Start:p.End], buf)
		out = append(out, id)
		i = p.End
	}
	return out
}

// Of reads a type and a title. The type decides the kind; where it is empty or
// says no more than "visit", "meeting" or "contact", the title may say more. Both
// are read for statutory and announced.
func Of(typeText, title string) Type {
	r := compiled()
	t := read(r, typeText)
	if title == "" {
		return t
	}
	u := read(r, title)
	if refines(t.Kind, u.Kind) {
		t.Kind = u.Kind
	}
	if !t.IsVisit() {
		return t
	}
	if t.Statutory == note.NotStated {
		t.Statutory = u.Statutory
	}
	if t.Announced == note.NotStated {
		t.Announced = u.Announced
	}
	return t
}

// refines reports whether a title's kind says more than the type's.
func refines(kind, title Kind) bool {
	if title <= Generic {
		return false
	}
	switch kind {
	case None, Other, Generic:
		return true
	case Visit, StatutoryVisit:
		return title > Visit && title <= AdultVisit && title != StatutoryVisit
	case HomeVisit:
		return title == AdultVisit || title == AssessmentVisit || title == ProtectionVisit || title == CareVisit || title == NeedVisit
	case Meeting:
		return title > Meeting && title <= Court
	}
	return false
}

func read(r *reader, s string) Type {
	t := Type{Kind: None}
	if Placeholder(s) {
		return t
	}
	t.Kind = Other
	hits := make([][]lexicon.Hit, 2)
	r.index.Scan(r.words(s), hits)
	for _, h := range hits[r.kinds] {
		if k := Kind(h.Entry); t.Kind == Other || t.Kind == Generic || t.Kind == Visit && k > Visit && k <= AdultVisit {
			t.Kind = k
		}
	}
	for _, h := range hits[r.marks] {
		t.note(mark(h.Entry))
	}
	if t.Kind == StatutoryVisit && t.Statutory == note.Unknown {
		t.Kind = Visit
	}
	t.Statutory, t.Announced = decided(t.Statutory), decided(t.Announced)
	if !t.IsVisit() {
		return Type{Kind: t.Kind}
	}
	if t.Statutory == note.NotStated {
		t.Statutory = traits[t.Kind].statutory
	}
	t.Unsuccessful = t.Unsuccessful || t.Kind == UnsuccessfulVisit
	return t
}

// decided takes an open choice for nothing stated.
func decided(v note.Truth) note.Truth {
	if v == note.Unknown {
		return note.NotStated
	}
	return v
}

// note takes down one mark. Two that disagree, as in "announced / unannounced",
// are a choice that nobody made.
func (t *Type) note(m mark) {
	set := func(to *note.Truth, v note.Truth) {
		switch *to {
		case note.NotStated, v:
			*to = v
		default:
			*to = note.Unknown
		}
	}
	switch m {
	case statutory:
		set(&t.Statutory, note.Yes)
	case nonStatutory:
		set(&t.Statutory, note.No)
	case announced:
		set(&t.Announced, note.Yes)
	case unannounced:
		set(&t.Announced, note.No)
	case unsuccessful:
		t.Unsuccessful = true
	}
}

// Placeholder reports whether a type says nothing: empty, only punctuation, or a
// prompt such as "Please select".
func Placeholder(s string) bool {
	if s == "" {
		return true
	}
	var bare []byte
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			break
		}
		if p.Kind != lexicon.Punct {
			if len(bare) > 0 {
				bare = append(bare, ' ')
			}
			bare = lexicon.AppendFold(bare, s[p.Start:p.End])
		}
		i = p.End
	}
	if len(bare) == 0 {
		return true
	}
	text := string(bare)
	for _, p := range placeholderPhrases {
		if text == p {
			return true
		}
	}
	return strings.HasPrefix(text, "please select") || strings.HasPrefix(text, "select a ") || strings.HasPrefix(text, "choose a")
}
