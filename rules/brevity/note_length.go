package brevity

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

//go:embed note-length.md
var noteLengthPage string

// Length configures note-length.
type Length struct {
	MaxWords         int      `yaml:"max-words" doc:"above this many words a note is too long"`
	InfoWords        int      `yaml:"info-words" doc:"above this many words it is mentioned as info"`
	MinWords         int      `yaml:"min-words" doc:"below this many words a note is too short, unless it says where the detail is"`
	LongContactTypes []string `yaml:"long-contact-types" doc:"kinds of contact for which both upper limits are doubled, by the ids that contact-type uses; any statutory visit has them doubled"`
}

// wordCount is the detail of a finding.
type wordCount struct {
	Words int `json:"words"`
	Limit int `json:"limit"`
}

// NoteLength reports notes that are too long to be read or too short to be of use.
func NoteLength() *lint.Rule {
	meta := lint.Meta{
		ID:       "note-length",
		Summary:  "The note is longer than a reader needs, or too short to say what happened",
		Kind:     lint.TextRule,
		Guidance: []int{8},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      noteLengthPage,
	}
	defaults := Length{
		MaxWords: 800, InfoWords: 400, MinWords: 8,
		LongContactTypes: []string{"statutory-visit", "conference", "review", "strategy-meeting"},
	}
	return lint.Define(meta, defaults, func(o Length, env *lint.Env) (func(*lint.Pass), error) {
		for i, id := range o.LongContactTypes {
			if _, ok := contacttype.Named(id); !ok {
				return nil, lint.BadOption(lint.Element("long-contact-types", i), "%q is no kind of contact; the kinds are %s", id, strings.Join(contacttype.Names(), ", "))
			}
		}
		pointers, err := pointer.New(env.Words, env.Area.DocumentStores...)
		if err != nil {
			return nil, err
		}
		return func(p *lint.Pass) { noteLength(p, o, pointers) }, nil
	})
}

func noteLength(p *lint.Pass, o Length, pointers pointer.Finder) {
	words := ownWords(p)
	if words < o.MinWords {
		if len(p.Email().Threads) == 0 && p.Note.LinkedDocument == "" && len(pointers.Find(p.Doc())) == 0 {
			p.Report(tooShort(words, o.MinWords))
		}
		return
	}
	factor := 1
	if words > min(o.InfoWords, o.MaxWords) && o.long(p.Note) {
		factor = 2
	}
	if limit := factor * o.MaxWords; words > limit {
		p.Report(tooLong(words, limit))
	} else if limit := factor * o.InfoWords; words > limit {
		p.Report(tooLong(words, limit).As(lint.Info))
	}
}

// ownWords is how many words the author wrote: pasted email has a rule of its own.
func ownWords(p *lint.Pass) int {
	n := p.Doc().WordCount(p.Doc().Whole())
	for _, t := range p.Email().Threads {
		n -= p.Doc().WordCount(t.Span)
	}
	return n
}

// long reports whether the note is of a kind that takes more words.
func (o Length) long(n *note.Note) bool {
	t := contacttype.Of(n.ContactType, n.Title)
	return n.Statutory == note.Yes || t.IsStatutoryVisit() || slices.Contains(o.LongContactTypes, t.Kind.String())
}

func tooLong(words, limit int) lint.Finding {
	f := lint.About(note.NoField,
		fmt.Sprintf("The note has %d words; for this type of contact %d are meant to be enough.", words, limit),
		"Keep what was seen, said, done and agreed; put the rest in the assessment or report it belongs to and say where it is.")
	f.Category, f.Detail = "long", wordCount{words, limit}
	return f
}

func tooShort(words, limit int) lint.Finding {
	f := lint.About(note.NoField,
		fmt.Sprintf("The note has %d words and does not say where more can be found.", words),
		"Say who was contacted, why, what came of it and what happens next; or point to the record that says it, as in \"see minutes\".")
	f.Category, f.Detail = "short", wordCount{words, limit}
	return f
}
