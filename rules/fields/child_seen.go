package fields

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/person"
)

//go:embed child-seen.md
var childSeenDoc string

// ChildSeenOptions are the options of child-seen.
type ChildSeenOptions struct {
	FormPointers []string `yaml:"form-pointers" doc:"words that point to a visit form on which seen and seen alone are recorded, such as \"see statutory visit form\"; a note with one is not asked. Empty means that no pointer will do"`
}

// ChildSeen checks point 5: whether the child was seen, and seen alone.
func ChildSeen() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "child-seen",
		Summary:  "A visit to the child does not record whether the child was seen, or seen alone, or why not alone.",
		Kind:     lint.FieldRule,
		Guidance: []int{5},
		Severity: lint.Error,
		Since:    "0.1.0",
		Doc:      childSeenDoc,
	}, ChildSeenOptions{}, func(o ChildSeenOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := childSeenRule{forms: env.Words.NewSet(), pointers: o.FormPointers}
		if err := addAll(env.Words, r.forms, o.FormPointers); err != nil {
			return nil, err
		}
		var err error
		r.reasons, err = newReasons(env.Words)
		return r.check, err
	})
}

type childSeenRule struct {
	forms    lexicon.Set
	pointers []string
	reasons  reasons
}

func (r childSeenRule) check(p *lint.Pass) {
	n := p.Note
	if !asked(n, note.ChildSeen) && !n.Carries(note.SeenAlone) {
		p.CannotAssess()
		return
	}
	if n.Status == note.Deleted {
		return
	}
	if n.ChildSeen == note.No && n.SeenAlone == note.Yes {
		p.Report(category(lint.About(note.SeenAlone,
			"The child is recorded as seen alone and as not seen.",
			"Correct whichever of the two fields is wrong."), "contradiction"))
		return
	}
	t := p.ContactType()
	if !t.IsVisit() || r.onForm(p) {
		return
	}
	switch {
	case n.ChildSeen == note.Yes, !asked(n, note.ChildSeen) && n.SeenAlone == note.No:
		r.alone(p)
	case n.ChildSeen == note.No: // seen alone is then not asked
	case !asked(n, note.ChildSeen):
		if !unborn(n) {
			p.CannotAssess()
		}
	default:
		if t.NeedsSeen() && (t.Kind != contacttype.OfficeVisit || titleNames(n.Title, p.Child())) {
			missing(p, category(lint.About(note.ChildSeen,
				"Whether the child was seen on this visit is not recorded.",
				"Fill in child seen and, if yes, seen alone."), "seen"))
		}
	}
}

// missing reports what is not recorded of a child who could be seen.
func missing(p *lint.Pass, f lint.Finding) {
	if !unborn(p.Note) {
		p.Report(f)
	}
}

// unborn reports a child who cannot be seen yet: the fields call her so, or the visit
// pre-birth.
func unborn(n *note.Note) bool {
	words := " " + fold(n.ChildName+" "+n.ContactType+" "+n.Title) + " "
	return slices.ContainsFunc([]string{" unborn ", " ubb ", " pre birth ", " prebirth ", " antenatal "}, func(s string) bool { return strings.Contains(words, s) })
}

// titleNames reports whether a title names the child: a visit to the office is the
// child's only where it says so.
func titleNames(title string, child person.Called) bool {
	return slices.ContainsFunc(strings.Fields(fold(title)), func(w string) bool { return child.Sense(w) == person.Given })
}

// alone looks at a visit on which the child was seen.
func (r childSeenRule) alone(p *lint.Pass) {
	n := p.Note
	if !asked(n, note.SeenAlone) || n.SeenAlone == note.Yes {
		return
	}
	given := !contacttype.Placeholder(n.ReasonNotAlone)
	if n.SeenAlone == note.No {
		if !given && !r.reasons.given(p) {
			missing(p, category(lint.About(note.ReasonNotAlone,
				"The child was not seen alone and no reason is recorded.",
				"Say why the child was not seen alone, in its field or in the text."), "reason").As(lint.Warning))
		}
		return
	}
	if n.SeenAlone == note.Unknown && given {
		return
	}
	missing(p, category(lint.About(note.SeenAlone,
		"The child was seen, and whether alone is not recorded.",
		"Fill in seen alone and, if no, the reason."), "seen-alone"))
}

// onForm reports whether the note points to a form that records it.
func (r childSeenRule) onForm(p *lint.Pass) bool {
	for _, h := range p.Hits(r.forms) {
		if !p.Pasted(p.Doc().HitSpan(h)) {
			return true
		}
	}
	linked := fold(p.Note.LinkedDocument)
	return linked != "" && slices.ContainsFunc(r.pointers, func(s string) bool { return strings.Contains(linked, fold(s)) })
}
