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
	// reports are verbs that put what follows into somebody else's mouth.
	reports lexicon.Class
	// distant are words of contact at a distance, after is a word that puts a
	// visit before the present contact, action the verbs that follow "HV to"
	// where HV is the health visitor.
	distant, after, action lexicon.Class
	// sees are verbs of seeing and speaking with, unwilling what denies them,
	// stays are words of keeping company, home the places visited.
	sees, unwilling, stays, home lexicon.Class
}

func newConflict(w *lexicon.Builder) conflict {
	return conflict{
		scene:     newScene(w),
		reports:   w.Class("said", "says", "told", "reported", "reports", "stated", "states", "explained", "advised", "informed", "claimed", "claims", "confirmed", "heard", "believes", "thinks", "thought", "complained", "disclosed", "alleged", "alleges", "according", "mentioned", "described", "recalled"),
		distant:   w.Class("rang", "ring", "call", "calls", "phone", "phoned", "telephone", "telephoned", "mobile", "text", "texts", "texted", "email", "emails", "emailed", "voicemail", "message", "messages", "number", "letter", "letters", "tc", "landline"),
		after:     w.Class("after", "before", "following", "since", "from", "regarding", "re", "about", "discussed", "discuss", "arrange", "arranging", "rearrange", "confirm", "confirmed", "confirming", "cancel", "cancelling", "offered", "offer", "request", "requested", "asked", "during"),
		sees:      w.Class("seen", "saw", "see", "seeing", "spoken", "spoke", "speak", "speaking", "talk", "talked", "talking", "met", "meet", "told", "showed", "chatted", "sat", "spent", "played", "visited", "said"),
		unwilling: w.Class("declined", "refused", "unable", "impossible", "reluctant", "unwilling", "difficult"),
		stays:     w.Class("present", "stayed", "remained", "sat", "stood", "room", "us", "side", "there", "in", "listened", "stay", "remain", "remaining", "sitting", "joined", "held"),
		home:      w.Class("home", "house", "flat", "address", "property", "placement", "hostel", "caravan", "bungalow", "refuge"),
		action:    w.Class("ring", "call", "visit", "see", "follow", "send", "refer", "contact", "complete", "review", "weigh", "attend", "check", "book", "arrange", "speak", "discuss", "provide", "email", "update", "offer", "continue", "monitor", "support", "liaise", "make", "do", "be", "have"),
	}
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
	r.manner(p, &f)
	r.kind(p, &f, p.ContactType())
}

// seen compares child seen and seen alone with the text.
func (r conflict) seen(p *lint.Pass, f *facts) {
	n := p.Note
	if n.ChildSeen == note.Yes && !f.found[childMet] && !f.found[seenAlone] && !f.found[aloneSign] && !f.found[sawWhom] &&
		f.report(p, "seen", "The text says that nobody was seen, and the field that the child was.", nobodyIn, noAnswer, notSeen) {
		return
	}
	if n.SeenAlone == note.Yes && !f.found[seenAlone] && !f.found[aloneSign] {
		f.report(p, "seen-alone", "The text says that the child was not alone, and the field that the child was seen alone.", duration, notSeenAlone, neverLeft, inCompany, companion)
	}
	if n.SeenAlone == note.No && n.ChildSeen != note.No && !f.found[notSeenAlone] && !f.found[duration] && !f.found[inCompany] && !f.found[companion] {
		f.report(p, "seen-alone", "The text says that the child was seen alone, and the field that the child was not.", seenAlone)
	}
	if n.ChildSeen == note.No && n.SeenAlone != note.Yes && !f.found[notSeen] && !f.found[nobodyIn] && !f.found[noAnswer] {
		f.report(p, "seen", "The text says that the child was seen, and the field that the child was not.", seenAlone, sawWhom)
	}
}

// manner compares announced and statutory with the text.
func (r conflict) manner(p *lint.Pass, f *facts) {
	n := p.Note
	un := f.found[unannouncedVisit] || f.found[unannouncedBare]
	planned := f.found[announcedVisit] || f.found[asArranged]
	switch {
	case n.Announced == note.Yes && !planned:
		f.report(p, "announced", "The text says that the visit was unannounced, and the field that it was announced.", unannouncedVisit, unannouncedBare)
	case n.Announced == note.No && !un:
		f.report(p, "announced", "The text says that the visit was arranged, and the field that it was unannounced.", announcedVisit, asArranged)
	}
	switch {
	case n.Statutory == note.Yes:
		f.report(p, "statutory", "The text says that the visit was not statutory, and the field that it was.", nonStatutoryVisit)
	case n.Statutory == note.No && !f.found[nonStatutoryVisit]:
		f.report(p, "statutory", "The text says that the visit was statutory, and the field that it was not.", statutoryHeading)
	}
}

// kind compares the type of contact with the text.
func (r conflict) kind(p *lint.Pass, f *facts, t contacttype.Type) {
	switch {
	case t.IsRemote() && !contacttype.Placeholder(p.Note.ContactType):
		f.report(p, "contact-type", "The text is about a visit, and the type of contact is not.", wentThere, hvTo, visitHeading)
	case t.IsVisit() && t.Kind != contacttype.VirtualVisit && !f.found[inPersonSign]:
		f.report(p, "contact-type", "The text is about contact at a distance, and the type of contact is a visit.", callHeading)
	}
}

// report reports the first of the entries that holds, and whether one did.
func (f *facts) report(p *lint.Pass, name, message string, entries ...int) bool {
	for _, e := range entries {
		if f.found[e] {
			p.Report(category(lint.At(f.span[e], message,
				"Correct the field or the text, whichever is wrong."), name))
			return true
		}
	}
	return false
}

// holds decides what a hit says about this contact and this child: under which
// entry it counts, in which words, and whether at all.
func (r conflict) holds(p *lint.Pass, h lexicon.Hit) (entry int, span note.Span, ok bool) {
	d := p.Doc()
	span = d.HitSpan(h)
	if h.Entry == inPersonSign {
		return h.Entry, span, true
	}
	if !r.scene.now(p, h) || h.Entry != childMet && r.reported(p, h) {
		return 0, span, false
	}
	switch h.Entry {
	case aloneWord:
		return r.alone(p, h)
	case duration:
		span, ok = r.stayed(p, h)
		return h.Entry, span, ok
	case inCompany, companion:
		span, ok = r.accompanied(p, h)
		return h.Entry, span, ok
	case wentThere:
		span, ok = r.visits(p, h)
		return h.Entry, span, ok
	}
	return h.Entry, span, r.plainly(p, h)
}

// plainly decides on the entries whose words need nothing added.
func (r conflict) plainly(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	switch h.Entry {
	case notSeenAlone:
		return aboutChild(p, h)
	case neverLeft:
		return before(p.Note, d, h.First) == relative
	case nobodyIn:
		return r.emptyHouse(d, h)
	case noAnswer:
		return !r.mentions(d, h, r.distant)
	case notSeen:
		return before(p.Note, d, h.First) == theChild && (h.Last+1 == len(d.Tokens()) || !isOne(lower(d, h.Last+1), "alone", "on", "by", "separately", "privately"))
	case childMet:
		return !r.negated(d, h) && met(p.Note, d, h.First)
	case sawWhom:
		return !r.negated(d, h) && byAuthor(p, h) && sawChild(p.Note, d, h)
	case unannouncedVisit, announcedVisit:
		return !r.negated(d, h) && !r.professionalVisit(p, h)
	case unannouncedBare:
		return !r.negated(d, h) && byAuthor(p, h)
	case asArranged:
		return !r.negated(d, h) && byAuthor(p, h) && r.cameFirst(d, h)
	case visitHeading:
		return heads(d, h) && !r.mentions(d, h, r.after)
	case hvTo:
		return heads(d, h) && !r.mentions(d, h, r.after) && r.homeVisit(d, h)
	case callHeading:
		return h.First == 0
	}
	return true
}
