package across

import (
	_ "embed"
	"fmt"
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

// contacts is the rule under way. What is known of the registers does not change
// once it is built, but for names and families that notes tell.
type contacts struct {
	rows     []note.Contact
	entries  []entry
	children map[string]int32             // by the key of the id
	first    map[childDay]int32           // entry of a child's day; the others follow it
	types    map[int32][]contacttype.Type // of the contacts of a day
	families map[string][]uint64          // of a child by the key of the id, from the family register

	found   []bool // by entry
	names   map[int32]string
	kin     map[int32][]uint64 // families of the children that have contacts
	vague   list[vague]
	copies  intern[roster.Copies]
	members intern[[]uint64]
}

// entry is a contact that a note is looked for.
type entry struct {
	row, child, day int32
	next            int32 // another of the same child and day; none if 0
	kind            contacttype.Type
}

type childDay struct{ child, day int32 }

func newContacts(env *lint.Env, grace int) *contacts {
	c := &contacts{
		rows: env.Contacts, entries: make([]entry, 1, len(env.Contacts)+1), // the first is none
		children: map[string]int32{}, first: map[childDay]int32{}, types: map[int32][]contacttype.Type{},
		families: map[string][]uint64{}, names: map[int32]string{}, kin: map[int32][]uint64{},
	}
	kinds := map[string]contacttype.Type{}
	for i, row := range env.Contacts {
		kind, known := kinds[row.ContactType]
		if !known {
			kind = contacttype.Of(row.ContactType, "")
			kinds[row.ContactType] = kind
		}
		if day := roster.Day(row.Date); env.AsOf.IsZero() || int(day) <= int(roster.Day(env.AsOf))-grace {
			c.add(int32(i), row.ChildID, day, kind)
		}
	}
	c.found = make([]bool, len(c.entries))
	for _, row := range env.Register {
		c.member(row)
	}
	return c
}

func (c *contacts) add(row int32, id string, day int32, kind contacttype.Type) {
	key := roster.Key(id)
	if key == "" {
		return
	}
	child, known := c.children[key]
	if !known {
		child = int32(len(c.children))
		c.children[key] = child
	}
	at, n := childDay{child, day}, int32(len(c.entries))
	c.entries = append(c.entries, entry{row, child, day, c.first[at], kind})
	c.first[at] = n
	if !slices.ContainsFunc(c.types[day], func(t contacttype.Type) bool { return t.Kind == kind.Kind }) {
		c.types[day] = append(c.types[day], kind)
	}
}

// member learns a child's family and name from the family register.
func (c *contacts) member(row note.Referral) {
	key, family := roster.Key(row.ChildID), roster.Key(row.FamilyID)
	if key == "" {
		return
	}
	child, known := c.children[key]
	if known && row.ChildName != "" {
		c.names[child] = row.ChildName
	}
	if family == "" {
		return
	}
	h := hash(family)
	if !slices.Contains(c.families[key], h) {
		c.families[key] = append(c.families[key], h)
	}
	if known && !slices.Contains(c.kin[child], h) {
		c.kin[child] = append(c.kin[child], h)
	}
}

// child finds a child of the register of contacts.
func (c *contacts) child(id string) int32 {
	if key := roster.Key(id); key != "" {
		if n, known := c.children[key]; known {
			return n
		}
	}
	return roster.Nobody
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
	d := recorded{child: c.child(n.ChildID), name: n.ChildName, copies: roster.ReadCopies(n.CopiedTo, c.child)}
	d.families = c.familiesOf(n)
	d.copies.All = d.copies.All || whole
	day, kind := roster.Day(n.EventDate), p.ContactType()
	about := append(roster.Several(n.ChildID, c.child), d.copies.Children...)
	if d.child != roster.Nobody {
		about = append(about, d.child)
	}
	for _, child := range about {
		for i := c.first[childDay{child, day}]; i != 0; i = c.entries[i].next {
			if kind.Compatible(c.entries[i].kind) {
				d.entries = append(d.entries, i)
			}
		}
	}
	if d.copies.All || len(d.copies.Names) > 0 {
		fits := func(t contacttype.Type) bool { return t.Compatible(kind) }
		d.vague, d.unnamed = vague{day: day, kind: kind}, slices.ContainsFunc(c.types[day], fits)
	}
	if len(d.entries) == 0 && d.child == roster.Nobody && !d.unnamed {
		return nothing{}
	}
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
			if !slices.Contains(c.kin[d.child], f) {
				c.kin[d.child] = append(c.kin[d.child], f)
			}
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
	for i, e := range c.entries {
		if i == 0 || c.found[i] {
			continue
		}
		row := c.rows[e.row]
		message := fmt.Sprintf("%s has no case note of this contact on %s.", roster.Printable(row.ChildID), row.Date.Day().Format("2 January 2006"))
		f := lint.About(note.NoField, message, "Record it, or correct the register; a note that was copied to the child will do.")
		f.Note = note.Place{File: row.File, Record: row.Record, ID: row.ID}
		day := row.Date.Day().Format(time.DateOnly)
		f.Detail = ContactDetail{row.ChildID, day}
		if row.ID == "" {
			f.Identity = fmt.Sprintf("%s\x01%s\x01%s", roster.Key(row.ChildID), day, e.kind.Kind)
			times[f.Identity]++
			f.Identity += fmt.Sprintf("\x01%d", times[f.Identity])
		}
		report(f)
	}
}
