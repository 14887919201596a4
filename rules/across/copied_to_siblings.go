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
	authors intern[struct{}]
	kinds   intern[kind]
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
	home   home
	day    int32
	author int32
	copies int32
	failed int32  // number of the siblings without a copy, or with an identical note; 0 where there are none
	text   uint32 // hash of all words, 0 for none
	id     uint32 // of the note, hashed; 0 for none
	kind   int32
	long   bool // it has words enough to be compared
	asked  bool // it has a child, and needs copies
}

// home is where a note belongs: a child of the register by its number or, for a
// child the register does not know and a note about no one child, the family,
// counted down from -1.
type home int32

func homeOfFamily(family int32) home { return home(-1 - family) }

func (h home) child() (child int32, known bool) { return int32(h), h >= 0 }

func (h home) family() int32 { return int32(-1 - h) }

// sighting is the digest of a note that may need copies, or be one.
type sighting struct {
	event
	child        int32 // to whom the name belongs, or roster.Nobody
	kind         kind
	name, author string
	copies       roster.Copies
}

// unaffected is the digest of a note that nobody needs a copy of.
type unaffected struct{}

// Digest says whose note it is, when, and what would make another a copy of it. A
// note about no child in particular may be everybody's copy, and needs none.
func (s *siblings) Digest(p *lint.Pass) any {
	n := p.Note
	d := sighting{
		event: event{day: roster.Day(n.EventDate), asked: n.ChildID != ""}, child: s.roster.Child(n.ChildID),
		name: n.ChildName, author: n.Author, copies: roster.ReadCopies(n.CopiedTo, s.roster.Child),
	}
	if several := roster.Several(n.ChildID, s.roster.Child); d.child == roster.Nobody && len(several) > 0 {
		d.child, d.name = several[0], ""
		d.copies.Children = append(d.copies.Children, several...)
	}
	known := !n.EventDate.IsZero() && s.locate(&d, n.FamilyID)
	if !known || !d.asked {
		p.CannotAssess()
	}
	switch {
	case !known:
		return nil
	case n.Status == note.Deleted, s.alone(d.home):
		return unaffected{}
	case !d.asked:
		d.copies.All = true
	}
	d.kind = kindOf(p)
	text, long := textHash(p)
	d.text, d.long = uint32(text), long
	if n.Carried.Has(note.ID) && n.ID != "" {
		d.id = uint32(hash(n.ID))
	}
	return &d
}

// locate finds where the note belongs. The register is believed before the note.
func (s *siblings) locate(d *sighting, family string) bool {
	if d.child != roster.Nobody && s.roster.KinOf(d.child) != roster.Nobody {
		d.home = home(d.child)
		return true
	}
	f := s.roster.Family(family)
	d.home = homeOfFamily(f)
	return f != roster.Nobody
}

// alone reports a child who has no siblings in the register.
func (s *siblings) alone(h home) bool {
	child, known := h.child()
	return known && len(s.roster.Kids(s.roster.KinOf(child))) == 1
}

// kin are the families that have children in common with the note's.
func (s *siblings) kin(h home) int32 {
	if child, known := h.child(); known {
		return s.roster.KinOf(child)
	}
	return s.roster.Kin(h.family())
}

// Fold remembers the event.
func (s *siblings) Fold(seq int, digest any, _ func(lint.Finding)) {
	d, ok := digest.(*sighting)
	if !ok {
		return
	}
	d.seq = int32(seq)
	d.event.author = s.authors.number(d.author, struct{}{})
	d.event.copies = s.copies.number(copiesKey(d.copies), d.copies)
	d.event.kind = s.kinds.number(d.kind.key(), d.kind)
	if d.child != roster.Nobody && s.nameOf(d.child) == "" && d.name != "" {
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
