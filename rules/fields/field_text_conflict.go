package fields

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed field-text-conflict.md
var fieldTextConflictDoc string

// FieldTextConflict checks that fields and text tell the same story.
func FieldTextConflict() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "field-text-conflict",
		Summary:  "A field and the text contradict each other about who was seen, or what kind of contact it was.",
		Kind:     lint.FieldRule,
		Guidance: []int{4, 5},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      fieldTextConflictDoc,
	}, lint.NoOptions{}, func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := newConflict(env.Words)
		for entry, patterns := range conflictWords() {
			r.sets[entry] = env.Words.NewSet()
			for _, pattern := range patterns {
				if err := env.Words.Add(r.sets[entry], entry, pattern); err != nil {
					return nil, err
				}
			}
		}
		return r.check, nil
	})
}

type conflict struct {
	// sets has one set for each entry, so that they may overlap.
	sets  [entries]lexicon.Set
	scene scene
	gates
}

// facts are what the text has to say, gathered in one walk over the hits: the
// first place where each entry holds.
type facts struct {
	span  [entries]note.Span
	found [entries]bool
}

func (r conflict) check(p *lint.Pass) {
	n := p.Note
	if !n.Carries(note.ContactType) && !n.Carries(note.ChildSeen) && !n.Carries(note.SeenAlone) && !n.Carries(note.Announced) && !n.Carries(note.Statutory) {
		p.CannotAssess()
		return
	}
	if n.Status == note.Deleted {
		return
	}
	var f facts
	for _, set := range r.sets {
		for _, h := range p.Hits(set) {
			if e, span, ok := r.holds(p, h); ok && !f.found[e] {
				f.span[e], f.found[e] = span, true
			}
		}
	}
	r.seen(p, &f)
	r.alone(p, &f)
	r.manner(p, &f)
	r.kind(p, &f, p.ContactType())
}

// seen compares child seen with the text.
func (r conflict) seen(p *lint.Pass, f *facts) {
	switch p.Note.ChildSeen {
	case note.Yes:
		if f.any(childMet, seenAlone, aloneSign, sawWhom, childSeenThere) {
			return
		}
		unseen := []int{nobodyIn, noAnswer, notSeen, authorSawNot}
		if p.ContactType().Kind == contacttype.SchoolVisit {
			unseen = append(unseen, notInSchool)
		}
		f.report(p, "seen", "The text says that nobody was seen, and the field that the child was.", unseen...)
	case note.No:
		if p.Note.SeenAlone != note.Yes && !f.any(notSeen, nobodyIn, noAnswer, authorSawNot) {
			f.report(p, "seen", "The text says that the child was seen, and the field that the child was not.", seenAlone, sawWhom, childSeenThere)
		}
	}
}

// alone compares seen alone with the text, unless nobody was seen at all.
func (r conflict) alone(p *lint.Pass, f *facts) {
	n := p.Note
	if n.ChildSeen == note.No {
		return
	}
	switch n.SeenAlone {
	case note.Yes:
		if !f.any(seenAlone, aloneSign, nobodyIn, noAnswer) {
			f.report(p, "seen-alone", "The text says that the child was not alone, and the field that the child was seen alone.", duration, notSeenAlone, neverLeft, inCompany, companion)
		}
	case note.No:
		if !f.any(notSeenAlone, duration, inCompany, companion) {
			f.report(p, "seen-alone", "The text says that the child was seen alone, and the field that the child was not.", seenAlone)
		}
	}
}

// manner compares announced and statutory with the text.
func (r conflict) manner(p *lint.Pass, f *facts) {
	n := p.Note
	switch {
	case n.Announced == note.Yes && !f.any(announcedVisit, asArranged):
		f.report(p, "announced", "The text says that the visit was unannounced, and the field that it was announced.", unannouncedVisit, unannouncedBare)
	case n.Announced == note.No && !f.any(unannouncedVisit, unannouncedBare):
		f.report(p, "announced", "The text says that the visit was arranged, and the field that it was unannounced.", announcedVisit, asArranged)
	}
	switch {
	case n.Statutory == note.Yes:
		f.report(p, "statutory", "The text says that the visit was not statutory, and the field that it was.", nonStatutoryVisit)
	case n.Statutory == note.No && !f.found[nonStatutoryVisit]:
		f.report(p, "statutory", "The text says that the visit was statutory, and the field that it was not.", statutoryVisit, statutoryHeading)
	}
}

// kind compares the type of contact with the text.
func (r conflict) kind(p *lint.Pass, f *facts, t contacttype.Type) {
	switch {
	case t.IsRemote() && !contacttype.Placeholder(p.Note.ContactType):
		f.report(p, "contact-type", "The text is about a visit, and the type of contact is not.", wentThere, letIn, hvTo, visitHeading)
	case t.IsVisit() && t.Kind != contacttype.VirtualVisit && !f.any(inPersonSign, inPersonPlace):
		f.report(p, "contact-type", "The text is about contact at a distance, and the type of contact is a visit.", callHeading)
	}
}

// any reports whether one of the entries holds.
func (f *facts) any(entries ...int) bool {
	for _, e := range entries {
		if f.found[e] {
			return true
		}
	}
	return false
}

// report reports the entry that holds first in the text.
func (f *facts) report(p *lint.Pass, name, message string, entries ...int) {
	first := -1
	for _, e := range entries {
		if f.found[e] && (first < 0 || f.span[e].Start < f.span[first].Start) {
			first = e
		}
	}
	if first >= 0 {
		p.Report(category(lint.At(f.span[first], message,
			"Correct the field or the text, whichever is wrong."), name))
	}
}
