// Package roster knows the children of a family register: which child an id
// means, who belongs to one family, and whose referral is open on a day.
package roster

import (
	"slices"
	"strings"
	"unicode"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Nobody is the number of a child, and of a family, that is not in the register.
const Nobody = -1

// Roster is a register made ready for questions. It numbers children and families
// from 0, does not change, and is safe for any number of goroutines.
type Roster struct {
	children  map[string]int32 // by the key of the id
	families  map[string]int32
	ids       []string // as the register writes them
	names     []string
	referrals [][]referral      // of each child
	members   [][]int32         // of each family, ascending
	kin       []int32           // of each family
	kids      map[int32][]int32 // of each kin
	largest   int
}

// referral is one of a child's; days count from 1970.
type referral struct {
	family         int32
	opened, closed int32
	ever           bool // it was open at some time
}

const still = 1<<31 - 1 // the day on which an open referral is closed

// Day is the number of the date's day, counted from 1970.
func Day(d note.Date) int32 { return int32(d.Day().Unix() / (24 * 60 * 60)) }

// New reads the rows. A family with more than largest children is no family but
// an entry such as "unknown", and its children have none.
func New(rows []note.Referral, largest int) *Roster {
	r := &Roster{children: map[string]int32{}, families: map[string]int32{}, kids: map[int32][]int32{}, largest: largest}
	for _, row := range rows {
		r.add(row)
	}
	r.findKin()
	return r
}

func (r *Roster) add(row note.Referral) {
	child := number(r.children, row.ChildID)
	if child == Nobody {
		return
	}
	if int(child) == len(r.ids) {
		r.ids, r.names, r.referrals = append(r.ids, Printable(row.ChildID)), append(r.names, ""), append(r.referrals, nil)
	}
	if r.names[child] == "" {
		r.names[child] = row.ChildName
	}
	family := number(r.families, row.FamilyID)
	if family == Nobody {
		return
	}
	if int(family) == len(r.members) {
		r.members = append(r.members, nil)
	}
	if m := r.members[family]; len(m) <= r.largest && !slices.Contains(m, child) {
		r.members[family] = append(m, child)
	}
	ref := referral{family: family, closed: still}
	if !row.Opened.IsZero() {
		ref.opened, ref.ever = Day(row.Opened), true
	}
	if !row.Closed.IsZero() {
		ref.closed = Day(row.Closed)
	}
	r.referrals[child] = append(r.referrals[child], ref)
}

// Printable is an id that can be put into a message.
func Printable(id string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}, id)
}

// number finds the number of an id, or gives it the next.
func number(of map[string]int32, id string) int32 {
	key := Key(id)
	if key == "" {
		return Nobody
	}
	n, known := of[key]
	if !known {
		n = int32(len(of))
		of[key] = n
	}
	return n
}

// findKin joins the families that share a child.
func (r *Roster) findKin() {
	r.kin = make([]int32, len(r.members))
	for f := range r.kin {
		r.kin[f] = int32(f)
	}
	for _, refs := range r.referrals {
		for _, ref := range refs {
			if a, b := r.root(refs[0].family), r.root(ref.family); r.isFamily(refs[0].family) && r.isFamily(ref.family) {
				r.kin[max(a, b)] = min(a, b)
			}
		}
	}
	for f := range r.kin {
		k := r.root(int32(f))
		r.kin[f] = k
		for _, child := range r.members[f] {
			if r.isFamily(int32(f)) && !slices.Contains(r.kids[k], child) {
				r.kids[k] = append(r.kids[k], child)
			}
		}
	}
}

func (r *Roster) root(f int32) int32 {
	for r.kin[f] != f {
		r.kin[f] = r.kin[r.kin[f]]
		f = r.kin[f]
	}
	return f
}

func (r *Roster) isFamily(f int32) bool { return len(r.members[f]) <= r.largest }

// Child is the number of the child with the id, or Nobody.
func (r *Roster) Child(id string) int32 { return lookup(r.children, id) }

// Family is the number of the family with the id, or Nobody.
func (r *Roster) Family(id string) int32 {
	f := lookup(r.families, id)
	if f != Nobody && !r.isFamily(f) {
		return Nobody
	}
	return f
}

func lookup(of map[string]int32, id string) int32 {
	if key := Key(id); key != "" {
		if n, ok := of[key]; ok {
			return n
		}
	}
	return Nobody
}

// ID is a child's id as the register writes it, fit to be printed.
func (r *Roster) ID(child int32) string { return r.ids[child] }

// Name is a child's name; "" where the register does not say.
func (r *Roster) Name(child int32) string { return r.names[child] }

// Kin is a number that families have in common which share a child, and all
// families that share a child with those.
func (r *Roster) Kin(family int32) int32 { return r.kin[family] }

// KinOf is the kin of a child, Nobody for one without a family.
func (r *Roster) KinOf(child int32) int32 {
	for _, ref := range r.referrals[child] {
		if r.isFamily(ref.family) {
			return r.kin[ref.family]
		}
	}
	return Nobody
}

// Kids are the children of all families of a kin.
func (r *Roster) Kids(kin int32) []int32 { return r.kids[kin] }

// FamiliesOn appends the families to which a child belongs on a day: those of its
// open referrals or, where none is open, all it has ever had.
func (r *Roster) FamiliesOn(dst []int32, child, day int32) []int32 {
	from := len(dst)
	for _, open := range []bool{true, false} {
		for _, ref := range r.referrals[child] {
			if r.isFamily(ref.family) && (!open || ref.isOpen(day)) && !slices.Contains(dst[from:], ref.family) {
				dst = append(dst, ref.family)
			}
		}
		if len(dst) > from {
			break
		}
	}
	return dst
}

// OpenOn appends the children of a family whose referral with it is open on a
// day, but for one of them and those already listed. A referral is open on its
// first and on its last day.
func (r *Roster) OpenOn(dst []int32, family, day, but int32) []int32 {
	for _, child := range r.members[family] {
		open := func(ref referral) bool { return ref.family == family && ref.isOpen(day) }
		if child != but && slices.ContainsFunc(r.referrals[child], open) && !slices.Contains(dst, child) {
			dst = append(dst, child)
		}
	}
	return dst
}

func (f referral) isOpen(day int32) bool { return f.ever && f.opened <= day && day <= f.closed }
