package fields

import (
	_ "embed"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed contact-type.md
var contactTypeDoc string

// ContactTypeOptions are the options of contact-type.
type ContactTypeOptions struct {
	Allowed []string `yaml:"allowed" doc:"the types of contact that the system offers, in its own words; a note with any other is reported. Empty allows every type"`
}

// ContactType checks point 4: the type of contact, and for a visit whether it
// was statutory and announced.
func ContactType() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "contact-type",
		Summary:  "The type of contact is missing, or for a visit it is nowhere recorded whether it was statutory and announced.",
		Kind:     lint.FieldRule,
		Guidance: []int{4},
		Severity: lint.Error,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ContactType),
		Doc:      contactTypeDoc,
	}, ContactTypeOptions{}, func(o ContactTypeOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := contactTypeRule{words: newManner(env.Words)}
		for _, a := range o.Allowed {
			r.allowed = append(r.allowed, fold(a))
		}
		return r.check, r.words.err
	})
}

type contactTypeRule struct {
	allowed []string
	words   manner
}

func (r contactTypeRule) check(p *lint.Pass) {
	n := p.Note
	if n.Status == note.Deleted {
		return
	}
	if contacttype.Placeholder(n.ContactType) {
		p.Report(category(lint.About(note.ContactType,
			"The type of contact is not recorded.",
			"Choose the type of contact from the list."), "missing"))
		return
	}
	if len(r.allowed) > 0 && !slices.Contains(r.allowed, fold(n.ContactType)) {
		p.Report(category(lint.About(note.ContactType,
			"The type of contact is not one of the configured types.",
			"Choose the type of contact from the list, or have the list in the configuration extended."), "not-in-list"))
		return
	}
	r.visit(p)
}

// visit asks of a visit whether it was statutory and whether announced, if the
// source has fields for it; the type, the title or the text will do as well.
func (r contactTypeRule) visit(p *lint.Pass) {
	n := p.Note
	t := p.ContactType()
	statutory := t.NeedsStatutory() && asks(n, note.Statutory, n.Statutory) && !r.words.says(p, isStatutory, notStatutory)
	announced := t.NeedsAnnounced() && asks(n, note.Announced, n.Announced) && !r.words.says(p, isAnnounced, notAnnounced)
	const suggestion = "Fill in the field, or say it in the title or the text."
	switch {
	case statutory && announced:
		p.Report(category(lint.About(note.Statutory,
			"Neither whether the visit was statutory nor whether it was announced is recorded.",
			"Fill in both fields, or say it in the title or the text."), "statutory-and-announced").As(lint.Warning))
	case statutory:
		p.Report(category(lint.About(note.Statutory, "Whether the visit was statutory is not recorded.", suggestion), "statutory").As(lint.Warning))
	case announced:
		p.Report(category(lint.About(note.Announced, "Whether the visit was announced is not recorded.", suggestion), "announced").As(lint.Warning))
	}
}

// asks reports whether a yes/no field has a place and says neither.
func asks(n *note.Note, f note.Field, v note.Truth) bool {
	return asked(n, f) && v != note.Yes && v != note.No
}

// manner finds in a text how a visit was made: the entries of its set.
type manner struct {
	scene scene
	comes lexicon.Class // verbs of coming, whose subject has to be the author
	set   lexicon.Set
	err   error
}

const (
	isStatutory = iota
	notStatutory
	isAnnounced
	notAnnounced
	bareAnnounced // the word alone, which is a verb as well
	asPlanned     // needs a word of coming in the sentence
)

func newManner(w *lexicon.Builder) manner {
	m := manner{scene: newScene(w), set: w.NewSet()}
	m.comes = w.Class("arrived", "came", "up", "appeared", "called", "visited", "attended", "in", "round", "over")
	m.err = addAll(w, m.set, statutoryPhrases, nonStatutoryPhrases, announcedPhrases, unannouncedPhrases, []string{"announced"}, []string{"as [arranged|agreed|planned|scheduled|booked]"})
	return m
}

var (
	statutoryPhrases = []string{
		"[statutory|stat] [home|school|placement|joint|cp|lac|cla|cic|cin|announced|unannounced|] [visit|hv]", "[cp|child protection|lac|cla|cic|looked after|reg 28|regulation 28] [home|] visit",
		"visit [was|is] [a|] statutory", "visit is a statutory one", "statutory requirement", "statutory : [yes|y]", "statutory [yes|y]", "announced statutory", "unannounced statutory",
	}
	nonStatutoryPhrases = []string{
		"non statutory", "nonstatutory", "not [a|] statutory", "not [a|] stat visit", "statutory : [no|n]", "statutory no", "not part of [the|] statutory [visit|visits|visiting]",
	}
	announcedPhrases = []string{
		"announced [home|statutory|stat|school|joint|placement|] [visit|hv]", "visit [was|had been|] [announced|planned|arranged|prearranged|agreed|booked|scheduled]", "visit [was|had been] pre [arranged|announced|planned]",
		"pre arranged", "prearranged", "pre announced", "pre planned", "by [prior|] [appointment|arrangement]", "[planned|arranged|scheduled|booked|agreed] [home|statutory|stat|school|joint|placement|] [visit|hv]",
		"[was|were] expecting [me|us|the visit|my visit|our visit]", "[mum|dad|mother|father|family|carer|they|she|he] expected [me|us]", "knew [i was|we were|that i was] coming", "[arranged|agreed|booked] [in advance|beforehand]", "[texted|rang|called|phoned] [ahead|first|beforehand|in advance]", "forgot [i was|we were|that i was] coming", "announced : [yes|y]", "announced [yes|y]",
		"[i|we] had [arranged|agreed|booked]", "[i had|i'd|had] told [them|her|him|mum|dad|the family] [i|that i|we] [would|was|were]",
	}
	unannouncedPhrases = []string{
		"unannounced", "un announced", "not announced", "announced : [no|n]", "announced no", "unplanned [home|school|] [visit|hv]", "unexpected visit", "spot check", "without [notice|appointment|an appointment|prior notice|warning|prior warning|arrangement]",
		"no [prior|] notice", "[not|wasn't|weren't] expecting [me|us|the visit|my visit]", "cold call", "cold called", "u / a visit", "[not|wasn't] [been|] [pre|] arranged",
	}
)

// says reports whether the text says one of two things about this visit.
func (m manner) says(p *lint.Pass, a, b int) bool {
	for _, h := range p.Hits(m.set) {
		entry := h.Entry
		if entry == bareAnnounced && standsAlone(p.Doc(), h.First) || entry == asPlanned && m.coming(p.Doc(), h) {
			entry = isAnnounced
		}
		if (entry == a || entry == b) && m.ofThisVisit(p, h) {
			return true
		}
	}
	return false
}

// ofThisVisit leaves out other visits and other people's. When a visit was
// arranged may lie in the past: "the visit was booked last week".
func (m manner) ofThisVisit(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	if h.Last+1 < len(d.Tokens()) && isOne(lower(d, h.Last+1), "visits", "visiting") {
		return false
	}
	if h.Entry == isAnnounced && !p.Pasted(d.HitSpan(h)) && !quoted(d, h.First) {
		first, _ := m.scene.clause(d, h)
		return m.scene.stated(p, h, first) && !planned(d, h)
	}
	if h.First > 0 && d.Is(h.First-1, m.comes) && othersAct(p, h.First-1) {
		return false
	}
	return m.scene.now(p, h)
}

// coming reports a word of coming to a visit in the hit's sentence.
func (m manner) coming(d *nlp.Doc, h lexicon.Hit) bool {
	s := around(d, h.First)
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && (d.Is(i, m.comes) || isOne(lower(d, i), "visit", "hv", "met", "saw", "went")) {
			return true
		}
	}
	return false
}

// planned reports a visit that is arranged for a time to come.
func planned(d *nlp.Doc, h lexicon.Hit) bool {
	return h.Last+1 < len(d.Tokens()) && isOne(lower(d, h.Last+1), "for", "next", "tomorrow")
}

// othersAct reports whether somebody other than the author does what the verb at
// the token says.
func othersAct(p *lint.Pass, verb int) bool {
	switch before(p, verb) {
	case relative, professional, another, theChild:
		return true
	}
	return false
}

// standsAlone reports whether a word is an entry of its own, as in "HV, announced"
// or "Visit (announced)", and not a verb with a subject.
func standsAlone(d *nlp.Doc, i int) bool {
	s := around(d, i)
	before := i == s.First || d.Tokens()[i-1].Kind == lexicon.Punct
	after := i == s.Last || d.Tokens()[i+1].Kind == lexicon.Punct
	return before && after
}
