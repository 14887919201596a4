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
		for entry, patterns := range conflictWords {
			r.sets[entry] = env.Words.NewSet()
			for _, pattern := range patterns {
				if err := env.Words.Add(r.sets[entry], entry, withBareNegations(pattern)); err != nil {
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

func (r conflict) check(p *lint.Pass) {
	n := p.Note
	if !n.Carries(note.ContactType) && !n.Carries(note.ChildSeen) && !n.Carries(note.SeenAlone) && !n.Carries(note.Announced) && !n.Carries(note.Statutory) {
		p.CannotAssess()
		return
	}
	if n.Status == note.Deleted {
		return
	}
	f := facts{rule: r, pass: p}
	f.seen()
	f.alone()
	f.manner()
	f.kind(p.ContactType())
}

// seen compares child seen with the text.
func (f *facts) seen() {
	switch n := f.pass.Note; {
	case n.ChildSeen == note.Yes:
		const message = "The text says that nobody was seen, and the field that the child was."
		met := []int{childMet, childActed, seenAlone, aloneSign, sawWhom, childSeenThere}
		unseen, away := []int{nobodyIn, noAnswer, notSeen, authorSawNot}, []int{childAway}
		if f.pass.ContactType().Kind == contacttype.SchoolVisit {
			unseen = append(unseen, notInSchool)
		} else {
			away = append(away, atClub)
		}
		// In a note about several children the field may speak of another of them.
		if !f.compare("seen", message, unseen, met...) {
			f.compare("seen", message, away, append(met, otherMet)...)
		}
	case n.ChildSeen == note.No && n.SeenAlone != note.Yes:
		seen := []int{seenAlone, sawWhom, childSeenThere, seenHead}
		if f.pass.ContactType().IsVisit() {
			seen = append(seen, childActed, childJoined, spokeWith)
		}
		f.compare("seen", "The text says that the child was seen, and the field that the child was not.",
			seen, notSeen, nobodyIn, noAnswer, authorSawNot, childAway, atClub)
	}
}

// alone compares seen alone with the text, unless nobody was seen at all.
func (f *facts) alone() {
	switch n := f.pass.Note; {
	case n.ChildSeen == note.No:
	case n.SeenAlone == note.Yes:
		f.compare("seen-alone", "The text says that the child was not alone, and the field that the child was seen alone.",
			[]int{duration, notSeenAlone, neverLeft, stayedWithUs, inCompany, companion, seenWithWhom}, seenAlone, aloneSign, nobodyIn, noAnswer)
	case n.SeenAlone == note.No:
		f.compare("seen-alone", "The text says that the child was seen alone, and the field that the child was not.",
			[]int{seenAlone}, notSeenAlone, duration, inCompany, companion)
	}
}

// manner compares announced and statutory with the text.
func (f *facts) manner() {
	n := f.pass.Note
	announced := n.Announced
	if announced == note.NotStated || announced == note.Unknown { // the type may have it: "Home visit (announced)"
		announced = f.pass.ContactType().Announced
	}
	switch announced {
	case note.Yes:
		f.compare("announced", "The text says that the visit was unannounced, and the field that it was announced.",
			[]int{unannouncedVisit, unannouncedBare}, announcedVisit, asArranged)
	case note.No:
		f.compare("announced", "The text says that the visit was arranged, and the field that it was unannounced.",
			[]int{announcedVisit, asArranged}, unannouncedVisit, unannouncedBare)
	}
	switch n.Statutory {
	case note.Yes:
		f.compare("statutory", "The text says that the visit was not statutory, and the field that it was.", []int{nonStatutoryVisit})
	case note.No:
		f.compare("statutory", "The text says that the visit was statutory, and the field that it was not.",
			[]int{statutoryVisit, statutoryHeading}, nonStatutoryVisit)
	}
}

// kind compares the type of contact with the text.
func (f *facts) kind(t contacttype.Type) {
	switch {
	case t.IsRemote() && !contacttype.Placeholder(f.pass.Note.ContactType):
		f.compare("contact-type", "The text is about a visit, and the type of contact is not.", []int{wentThere, letIn, hvTo, visitHeading})
	case t.IsVisit() && t.Kind != contacttype.VirtualVisit:
		const message = "The text is about contact at a distance, and the type of contact is a visit."
		if !f.compare("contact-type", message, []int{visitByWire}) {
			f.compare("contact-type", message, []int{callHeading, callHow}, inPersonSign, inPersonPlace)
		}
	}
}

// facts are what the text has to say: the first place where each entry holds, looked
// for when it is asked for.
type facts struct {
	rule  conflict
	pass  *lint.Pass
	span  [entries]note.Span
	found [entries]bool
	asked [entries]bool
}

// compare reports the statement that holds first in the text, unless the text says
// the opposite as well. It returns whether one did.
func (f *facts) compare(name, message string, statements []int, opposite ...int) bool {
	first := -1
	for _, e := range statements {
		if f.holds(e) && (first < 0 || f.span[e].Start < f.span[first].Start) {
			first = e
		}
	}
	if first < 0 {
		return false
	}
	for _, e := range opposite {
		if f.holds(e) {
			return false
		}
	}
	f.pass.Report(category(lint.At(f.span[first], message, "Correct the field or the text, whichever is wrong."), name))
	return true
}

// holds reports whether the text says somewhere what the entry stands for.
func (f *facts) holds(entry int) bool {
	switch entry {
	case notSeenAlone, seenAlone, aloneSign: // "alone" decides which of them it is
		f.ask(aloneWord)
		f.ask(timeAlone)
	}
	f.ask(entry)
	return f.found[entry]
}

// ask looks through the hits of an entry, once.
func (f *facts) ask(entry int) {
	if f.asked[entry] {
		return
	}
	f.asked[entry] = true
	for _, h := range f.pass.Hits(f.rule.sets[entry]) {
		e, span, ok := f.rule.holds(f.pass, h)
		if ok && (!f.found[e] || span.Start < f.span[e].Start) {
			f.span[e], f.found[e] = span, true
		}
		if f.found[entry] {
			return
		}
	}
}
