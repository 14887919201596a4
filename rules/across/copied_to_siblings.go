// Package across holds the rules that compare notes with each other and with
// registers. What they remember of a note is dates, numbers and hashes, never text.
package across

import (
	_ "embed"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/roster"
)

//go:embed copied-to-siblings.md
var copiedToSiblingsPage string

// Siblings configures copied-to-siblings.
type Siblings struct {
	Policy        string `yaml:"policy" doc:"require: a note is copied to every sibling whose referral is open; forbid-identical: no note of 20 words or more stands word for word in a sibling's record; off"`
	LargestFamily int    `yaml:"largest-family" doc:"a family number that more children have is taken for a stand-in such as \"unknown\", and notes about them are not assessable"`
}

// The policies.
const (
	requireCopies   = "require"
	forbidIdentical = "forbid-identical"
	noPolicy        = "off"
)

// CopiedToSiblings checks point 2: that a note is copied to the siblings whose
// referral was open on the day of the event.
func CopiedToSiblings() *lint.Rule {
	return lint.DefineAcross(lint.Meta{
		ID:       "copied-to-siblings",
		Summary:  "A sibling whose referral was open on the day has no copy of the note",
		Guidance: []int{2},
		Severity: lint.Error,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ChildID, note.EventDate),
		Needs:    lint.NeedsRegister,
		Doc:      copiedToSiblingsPage,
	}, Siblings{Policy: requireCopies, LargestFamily: 20}, func(o Siblings, env *lint.Env) (lint.Across, error) {
		switch o.Policy {
		case requireCopies, forbidIdentical:
		case noPolicy:
			return nil, nil
		default:
			return nil, lint.BadOption("policy", "unknown policy %q: expected require, forbid-identical or off", o.Policy)
		}
		if o.LargestFamily < 2 {
			return nil, lint.BadOption("largest-family", "a family in which notes are copied has at least two children")
		}
		return newSiblings(roster.New(env.Register, o.LargestFamily), o.Policy), nil
	})
}

// siblings is the rule under way.
type siblings struct {
	roster  *roster.Roster
	forbid  bool
	events  list[event]
	authors intern[string]
	copies  intern[roster.Copies]
	failed  intern[[]int32]
	names   map[int32]string // of children, where the register does not say
	decided bool
	next    int // event whose turn it is in Recall
}

func newSiblings(r *roster.Roster, policy string) *siblings {
	s := &siblings{roster: r, forbid: policy == forbidIdentical, names: map[int32]string{}}
	s.failed.number("", nil)
	return s
}

// event is what is remembered of a note about a child with siblings.
type event struct {
	seq    int32
	kin    int32 // families that have children in common
	day    int32
	child  int32 // roster.Nobody for one that is not in the register, or a note about the whole family
	family int32 // as the note says; roster.Nobody where the register knows better
	author int32
	copies int32
	failed int32 // number of the siblings without a copy, or with an identical note; 0 where there are none
	text   uint64
	kind   kind
	id     uint32 // of the note, hashed
	long   bool   // it has words enough to be compared
	asked  bool   // it has a child, and needs copies
}

// sighting is the digest of a note that may need copies, or be one.
type sighting struct {
	event
	name, author string
	copies       roster.Copies
}

// unaffected is the digest of a note that nobody needs a copy of.
type unaffected struct{}

// Digest says whose note it is, when, and what would make another a copy of it. A
// note about no child in particular may be everybody's copy, and needs none.
func (s *siblings) Digest(p *lint.Pass) any {
	n := p.Note
	copies, name := roster.ReadCopies(n.CopiedTo, s.roster.Child), n.ChildName
	e := event{child: s.roster.Child(n.ChildID), asked: n.ChildID != ""}
	if several := roster.Several(n.ChildID, s.roster.Child); e.child == roster.Nobody && len(several) > 0 {
		e.child, name = several[0], ""
		copies.Children = append(copies.Children, several...)
	}
	e.day = roster.Day(n.EventDate)
	known := !n.EventDate.IsZero() && s.locate(&e, n.FamilyID)
	if !known || !e.asked {
		p.CannotAssess()
	}
	switch {
	case !known:
		return nil
	case n.Status == note.Deleted, s.alone(e):
		return unaffected{}
	case !e.asked:
		copies.All = true
	}
	e.kind = kindOf(p)
	e.text, e.long = textHash(p)
	if n.Carried.Has(note.ID) && n.ID != "" {
		e.id = uint32(hash(n.ID))
	}
	return &sighting{e, name, n.Author, copies}
}

// locate finds the families of the event. The register is believed before the note.
func (s *siblings) locate(e *event, family string) bool {
	e.family = roster.Nobody
	if e.child != roster.Nobody {
		if known := s.roster.FamiliesOn(nil, e.child, e.day); len(known) > 0 {
			e.kin = s.roster.Kin(known[0])
			return true
		}
	}
	e.family = s.roster.Family(family)
	if e.family == roster.Nobody {
		return false
	}
	e.kin = s.roster.Kin(e.family)
	return true
}

// alone reports a child who has no siblings in the register.
func (s *siblings) alone(e event) bool {
	kids := s.roster.Kids(e.kin)
	return len(kids) == 1 && kids[0] == e.child
}

// Fold remembers the event.
func (s *siblings) Fold(seq int, digest any, _ func(lint.Finding)) {
	d, ok := digest.(*sighting)
	if !ok {
		return
	}
	d.event.seq = int32(seq)
	d.event.author = s.authors.number(d.author, d.author)
	d.event.copies = s.copies.number(copiesKey(d.copies), d.copies)
	if d.child != roster.Nobody && d.asked && s.nameOf(d.child) == "" && d.name != "" {
		s.names[d.child] = d.name
	}
	s.events.add(d.event)
}

// nameOf is a child's name, from the register or a note.
func (s *siblings) nameOf(child int32) string {
	if name := s.roster.Name(child); name != "" {
		return name
	}
	return s.names[child]
}

// Recall reports the note if siblings lack a copy of it.
func (s *siblings) Recall(seq int, report func(lint.Finding)) {
	if !s.decided {
		s.decide()
		s.decided = true
	}
	if s.next == s.events.len() || int(s.events.at(s.next).seq) != seq {
		return
	}
	failed := s.failed.value(s.events.at(s.next).failed)
	s.next++
	switch {
	case len(failed) == 0:
	case s.forbid:
		report(s.identical(failed))
	default:
		report(s.missing(failed))
	}
}

// Finish has nothing to say of no note.
func (s *siblings) Finish(func(lint.Finding)) {}

// SiblingsDetail is the detail of a finding: the siblings it is about, by the ids
// of the register.
type SiblingsDetail struct {
	Siblings []string `json:"siblings"`
}

func (s *siblings) missing(failed []int32) lint.Finding {
	ids := s.ids(failed)
	message := ids[0] + ", whose referral was open on the day, has no copy of this note."
	if len(ids) > 1 {
		message = enumerate(ids) + ", whose referrals were open on the day, have no copy of this note."
	}
	f := lint.About(note.CopiedTo, message, "Copy it to every sibling whose referral is open, or write a note of the event for each.")
	f.Detail = SiblingsDetail{ids}
	return f
}

func (s *siblings) identical(failed []int32) lint.Finding {
	ids := s.ids(failed)
	f := lint.About(note.TextField, "This note stands word for word in the record of "+enumerate(ids)+" as well.",
		"Write for each child what concerns that child.")
	f.Category = "identical"
	f.Detail = SiblingsDetail{ids}
	return f
}

func enumerate(ids []string) string {
	last := len(ids) - 1
	if last == 0 {
		return ids[0]
	}
	return strings.Join(ids[:last], ", ") + " and " + ids[last]
}

func (s *siblings) ids(children []int32) []string {
	out := make([]string, len(children))
	for i, c := range children {
		out[i] = s.roster.ID(c)
	}
	return out
}
