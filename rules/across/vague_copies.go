package across

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/person"
	"github.com/casenote-lint/casenote-lint/internal/roster"
)

// familyDay is a day of a family, or of everybody of one name.
type familyDay struct {
	day int32
	of  uint64
}

// readNames finds the contacts that are recorded by a note which gives the child's
// name, or only its family, now that all names and families are known.
func (c *contacts) readNames() {
	if c.vague.len() == 0 {
		return
	}
	byFamily, byName := map[familyDay][]int32{}, map[familyDay][]int32{}
	for i, found := range c.found {
		if found {
			continue
		}
		child, day := c.register.childOf(int32(i)), c.register.at(int32(i)).day
		for _, f := range c.kin[child] {
			byFamily[familyDay{day, f}] = append(byFamily[familyDay{day, f}], int32(i))
		}
		if name := person.Key(c.names[child]); name != "" {
			at := familyDay{day, hash(name)}
			byName[at] = append(byName[at], int32(i))
		}
	}
	for i := range c.vague.len() {
		v := c.vague.at(i)
		families, copies := c.members.value(v.families), c.copies.value(v.copies)
		for _, f := range families {
			c.record(v, byFamily[familyDay{v.day, f}], func(child int32) bool { return c.means(copies, child) })
		}
		for _, name := range copies.Names {
			c.record(v, byName[familyDay{v.day, hash(person.Key(name))}], func(child int32) bool {
				return len(families) == 0 || len(c.kin[child]) == 0
			})
		}
	}
}

// record marks the entries that the note records of the children it means.
func (c *contacts) record(v *vague, entries []int32, means func(child int32) bool) {
	for _, i := range entries {
		if v.kind.Compatible(c.register.at(i).kind) && means(c.register.childOf(i)) {
			c.found[i] = true
		}
	}
}

// means reports whether a note about a child's family is about the child. Where
// the child's name is not known, any name in copied_to may be it.
func (c *contacts) means(copies roster.Copies, child int32) bool {
	name := c.names[child]
	if copies.All || name == "" {
		return true
	}
	return slices.ContainsFunc(copies.Names, func(entry string) bool {
		_, found := roster.Named(nil, entry, []int32{child}, func(int32) string { return name })
		return found
	})
}
