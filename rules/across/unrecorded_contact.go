package across

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/roster"
)

//go:embed unrecorded-contact.md
var unrecordedContactPage string

// Unrecorded configures unrecorded-contact.
type Unrecorded struct {
	GraceDays int `yaml:"grace-days" doc:"contacts of so many days before the day of the check are not asked for yet, such as 7 for the five working days a note may take; 0 asks for all that have taken place"`
}

// UnrecordedContact checks point 12: that every visit and contact the contacts
// register knows of has a case note.
func UnrecordedContact() *lint.Rule {
	return lint.DefineAcross(lint.Meta{
		ID:       "unrecorded-contact",
		Summary:  "A visit or contact in the contacts register has no case note",
		Guidance: []int{12},
		Severity: lint.Error,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ChildID, note.EventDate),
		Needs:    lint.NeedsContacts,
		Doc:      unrecordedContactPage,
	}, Unrecorded{}, func(o Unrecorded, env *lint.Env) (lint.Across, error) {
		if o.GraceDays < 0 {
			return nil, lint.BadOption("grace-days", "a number of days cannot be negative")
		}
		return newContacts(env, o.GraceDays), nil
	})
}

// contacts is the rule under way. What is known of the registers does not change,
// but for names and families that notes tell.
type contacts struct {
	register *register
	families map[string][]uint64 // of a child by the key of the id, from the family register

	found   []bool // by entry
	names   map[int32]string
	kin     map[int32][]uint64 // families of the children who have contacts
	vague   list[vague]
	copies  intern[roster.Copies]
	members intern[[]uint64]
}

func newContacts(env *lint.Env, grace int) *contacts {
	last := int32(math.MaxInt32)
	if !env.AsOf.IsZero() {
		last = roster.Day(env.AsOf) - int32(grace)
	}
	c := &contacts{
		register: readRegister(env.Contacts, last),
		families: map[string][]uint64{}, names: map[int32]string{}, kin: map[int32][]uint64{},
	}
	c.found = make([]bool, c.register.entries.len())
	for _, row := range env.Register {
		c.member(row)
	}
	return c
}

// member learns a child's family and name from the family register.
func (c *contacts) member(row note.Referral) {
	child := c.register.child(row.ChildID)
	if child != roster.Nobody && row.ChildName != "" {
		c.names[child] = row.ChildName
	}
	key, family := roster.Key(row.ChildID), roster.Key(row.FamilyID)
	if key == "" || family == "" {
		return
	}
	h := hash(family)
	if !slices.Contains(c.families[key], h) {
		c.families[key] = append(c.families[key], h)
	}
	if child != roster.Nobody {
		c.belongs(child, h)
	}
}

func (c *contacts) belongs(child int32, family uint64) {
	if !slices.Contains(c.kin[child], family) {
		c.kin[child] = append(c.kin[child], family)
	}
}

// recorded is the digest of a note: the contacts it records, and what it may
// record of children it tells by name only, or not at all.
type recorded struct {
	entries  []int32
	child    int32 // whose name and family the note gives
	name     string
	families []uint64
	vague    vague
	unnamed  bool // vague is meant
	copies   roster.Copies
}

// vague is a note of a day with contacts that is also about children of whom it
// gives no id.
type vague struct {
	day      int32
	copies   int32
	families int32
	kind     contacttype.Type
}

// nothing is the digest of a note that records no contact of the register.
type nothing struct{}

// Digest finds the contacts that the note records.
func (c *contacts) Digest(p *lint.Pass) any {
	n := p.Note
	whole := n.ChildID == "" && n.FamilyID != ""
	if n.EventDate.IsZero() || n.ChildID == "" {
		p.CannotAssess()
		if !whole || n.EventDate.IsZero() {
			return nil
		}
	}
	if n.Status == note.Deleted {
		return nothing{}
	}
	d := recorded{child: c.register.child(n.ChildID), name: n.ChildName, copies: roster.ReadCopies(n.CopiedTo, c.register.child)}
	d.copies.All = d.copies.All || whole
	day, kind := roster.Day(n.EventDate), p.ContactType()
	for _, child := range slices.Concat(roster.Several(n.ChildID, c.register.child), d.copies.Children) {
		d.entries = c.register.on(d.entries, child, day, kind)
	}
	if d.child != roster.Nobody {
		d.entries = c.register.on(d.entries, d.child, day, kind)
	}
	if d.copies.All || len(d.copies.Names) > 0 {
		d.vague, d.unnamed = vague{day: day, kind: kind}, c.register.any(day, kind)
	}
	if len(d.entries) == 0 && d.child == roster.Nobody && !d.unnamed {
		return nothing{}
	}
	d.families = c.familiesOf(n)
	return &d
}

// familiesOf are the families of the child as the register and the note know them.
func (c *contacts) familiesOf(n *note.Note) []uint64 {
	out := c.families[roster.Key(n.ChildID)]
	if key := roster.Key(n.FamilyID); key != "" && !slices.Contains(out, hash(key)) {
		out = append(slices.Clip(out), hash(key))
	}
	return out
}

// Fold remembers what the note records.
func (c *contacts) Fold(_ int, digest any, _ func(lint.Finding)) {
	d, ok := digest.(*recorded)
	if !ok {
		return
	}
	for _, i := range d.entries {
		c.found[i] = true
	}
	if d.child != roster.Nobody {
		if c.names[d.child] == "" {
			c.names[d.child] = d.name
		}
		for _, f := range d.families {
			c.belongs(d.child, f)
		}
	}
	if d.unnamed {
		d.vague.copies = c.copies.number(copiesKey(d.copies), d.copies)
		d.vague.families = c.members.number(fmt.Sprint(d.families), d.families)
		c.vague.add(d.vague)
	}
}

// ContactDetail is the detail of a finding: which contact has no note.
type ContactDetail struct {
	ChildID string `json:"child_id"`
	Date    string `json:"date"` // as ISO writes it
}

// Finish reports the contacts that no note records, in the order of the register.
func (c *contacts) Finish(report func(lint.Finding)) {
	c.readNames()
	times := map[string]int{}
	for i, found := range c.found {
		if found {
			continue
		}
		e := int32(i)
		place, child := c.register.place(e)
		day := c.register.date(e)
		message := fmt.Sprintf("%s has no case note of this contact on %s.", roster.Printable(child), day.Format("2 January 2006"))
		f := lint.About(note.NoField, message, "Record it, or correct the register; a note that was copied to the child will do.")
		f.Note, f.Detail = place, ContactDetail{child, day.Format(time.DateOnly)}
		if place.ID == "" {
			known := fmt.Sprintf("%s\x01%s\x01%s", roster.Key(child), day.Format(time.DateOnly), c.register.at(e).kind.Kind)
			times[known]++
			f.Identity = fmt.Sprintf("%s\x01%d", known, times[known])
		}
		report(f)
	}
}
