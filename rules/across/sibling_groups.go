package across

import (
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/person"
	"github.com/casenote-lint/casenote-lint/internal/roster"
)

// decide judges the events once all are known, those of one family and one day
// together.
func (s *siblings) decide() {
	order := make([]int32, s.events.len())
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		x, y := s.events.at(int(a)), s.events.at(int(b))
		return cmp.Or(cmp.Compare(s.kin(x.home), s.kin(y.home)), cmp.Compare(x.day, y.day), cmp.Compare(a, b))
	})
	j := judge{siblings: s, read: map[[2]int32]reading{}, same: map[[2]int32]bool{}}
	for len(order) > 0 {
		first, n := s.events.at(int(order[0])), 1
		for n < len(order) && s.together(first, s.events.at(int(order[n]))) {
			n++
		}
		j.day(order[:n])
		order = order[n:]
	}
}

// together reports whether two events are of one family and one day.
func (s *siblings) together(a, b *event) bool {
	return a.day == b.day && s.kin(a.home) == s.kin(b.home)
}

// judge decides which siblings lack a copy of which event.
type judge struct {
	*siblings
	read     map[[2]int32]reading // of copied_to, by kin and its number
	same     map[[2]int32]bool    // authors, by their numbers
	families []int32
	open     []int32
}

// reading is whom a copied_to field means in one family.
type reading struct {
	children  []int32
	all       bool
	strangers int // names that are nobody's whose name is known
}

// day judges the events of one family on one day.
func (j *judge) day(events []int32) {
	var g group
	for _, i := range events {
		e := j.events.at(int(i))
		r := j.reading(e)
		if j.forbid {
			e.failed = j.fail(j.identicalTo(&g, e, r))
		}
		if len(events) > 1 {
			g.add(e, r)
		}
	}
	if j.forbid {
		return
	}
	for _, i := range events {
		if e := j.events.at(int(i)); e.asked {
			e.failed = j.fail(j.uncovered(&g, e))
		}
	}
}

// reading finds out whom the names in copied_to mean.
func (j *judge) reading(e *event) reading {
	kin := j.kin(e.home)
	key := [2]int32{kin, e.copies}
	r, known := j.read[key]
	if known {
		return r
	}
	c := j.copies.value(e.copies)
	r = reading{children: c.Children, all: c.All}
	for _, entry := range c.Names {
		var found bool
		if r.children, found = roster.Named(slices.Clip(r.children), entry, j.roster.Kids(kin), j.nameOf); !found {
			r.strangers++
		}
	}
	j.read[key] = r
	return r
}

// uncovered lists the siblings whose referral is open and who have no copy.
func (j *judge) uncovered(g *group, e *event) []int32 {
	j.open = j.open[:0]
	if j.families = j.familiesOf(e); len(j.families) == 0 {
		return nil
	}
	for _, f := range j.families {
		j.open = j.roster.OpenOn(j.open, f, e.day, max(int32(e.home), roster.Nobody))
	}
	if len(j.open) == 0 {
		return nil
	}
	r := j.reading(e)
	has := g.coverage(j, e)
	unnamed := 0
	missing := slices.DeleteFunc(j.open, func(c int32) bool {
		if r.all || slices.Contains(r.children, c) || has(c) {
			return true
		}
		if j.nameOf(c) == "" {
			unnamed++
		}
		return false
	})
	if unnamed > 0 && unnamed <= r.strangers {
		missing = slices.DeleteFunc(missing, func(c int32) bool { return j.nameOf(c) == "" })
	}
	return missing
}

// fail numbers the siblings: it is nearly always the same few.
func (j *judge) fail(children []int32) int32 {
	if len(children) == 0 {
		return 0
	}
	var key []byte
	for _, c := range children {
		key = binary.AppendVarint(key, int64(c))
	}
	return j.failed.number(string(key), slices.Clone(children))
}

func (j *judge) familiesOf(e *event) []int32 {
	if child, known := e.home.child(); known {
		return j.roster.FamiliesOn(j.families[:0], child, e.day)
	}
	return append(j.families[:0], e.home.family())
}

// identicalTo lists the siblings in whose record the note stands word for word:
// in an earlier note, or because it was copied there.
func (j *judge) identicalTo(g *group, e *event, r reading) []int32 {
	if !e.long || !e.asked {
		return nil
	}
	var out []int32
	for _, c := range j.roster.Kids(j.kin(e.home)) {
		if home(c) != e.home && (r.all || slices.Contains(r.children, c) || g.byText[e.text].holds(c)) {
			out = append(out, c)
		}
	}
	return out
}

// group is what is known of one family's events of a day, by what makes one note
// a copy of another: the same text, the same record, the same contact.
type group struct {
	byText   map[uint32]covered
	byID     map[uint32]covered
	contacts []contact
}

// contact is one author's contact of one kind.
type contact struct {
	kind   int32
	author int32
	covered
}

// covered are the children who have a note, or a place in copied_to.
type covered struct {
	all      bool
	children []int32
}

func (c covered) holds(child int32) bool { return c.all || slices.Contains(c.children, child) }

func (c covered) with(e *event, r reading) covered {
	c.all = c.all || r.all
	if child, known := e.home.child(); known && !slices.Contains(c.children, child) {
		c.children = append(c.children, child)
	}
	for _, child := range r.children {
		if !slices.Contains(c.children, child) {
			c.children = append(c.children, child)
		}
	}
	return c
}

func (g *group) add(e *event, r reading) {
	if g.byText == nil {
		g.byText, g.byID = map[uint32]covered{}, map[uint32]covered{}
	}
	if e.text != 0 {
		g.byText[e.text] = g.byText[e.text].with(e, r)
	}
	if e.id != 0 {
		g.byID[e.id] = g.byID[e.id].with(e, r)
	}
	for i, c := range g.contacts {
		if c.kind == e.kind && c.author == e.author {
			g.contacts[i].covered = c.with(e, r)
			return
		}
	}
	g.contacts = append(g.contacts, contact{e.kind, e.author, covered{}.with(e, r)})
}

// coverage tells who has a copy of the event among the notes of the day.
func (g *group) coverage(j *judge, e *event) func(child int32) bool {
	return func(child int32) bool {
		if g.byText[e.text].holds(child) || g.byID[e.id].holds(child) {
			return true
		}
		return slices.ContainsFunc(g.contacts, func(c contact) bool {
			return c.holds(child) && j.kinds.value(c.kind).same(j.kinds.value(e.kind)) && j.sameAuthor(c.author, e.author)
		})
	}
}

// sameAuthor compares names once for each pair.
func (j *judge) sameAuthor(a, b int32) bool {
	if a == b {
		return true
	}
	key := [2]int32{min(a, b), max(a, b)}
	same, known := j.same[key]
	if !known {
		same = person.Same(j.authors.keys[a], j.authors.keys[b])
		j.same[key] = same
	}
	return same
}
