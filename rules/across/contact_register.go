package across

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/roster"
)

// register is the contacts register, made ready for questions. It may have as many
// rows as there are notes: each is kept in some forty bytes. It does not change once
// it is read.
type register struct {
	entries  list[entry]
	order    []int32          // the entries by child and day
	starts   []int32          // of each child in order, and the end
	children map[string]int32 // by the key of the id
	spelled  intern[int32]    // children by their ids as written
	types    map[int32][]contacttype.Type
	ids      bytes
	file     string
}

// entry is a contact that a note is looked for.
type entry struct {
	record  int32
	spelled int32
	day     int32
	kind    contacttype.Type
	id      bytesAt
	idIs    int32 // length of the id
}

// readRegister reads the rows up to a day; those after it have not taken place.
func readRegister(rows iter.Seq[note.Contact], last int32) *register {
	r := &register{children: map[string]int32{}, types: map[int32][]contacttype.Type{}}
	kinds := map[string]contacttype.Type{}
	for row := range rows {
		kind, known := kinds[row.ContactType]
		if !known {
			kind = contacttype.Of(row.ContactType, "")
			kinds[row.ContactType] = kind
		}
		if roster.Day(row.Date) <= last {
			r.add(row, kind)
		}
	}
	r.sort()
	return r
}

func (r *register) add(row note.Contact, kind contacttype.Type) {
	spelled, known := r.spelled.numbers[row.ChildID]
	if !known {
		key := roster.Key(row.ChildID)
		child, known := r.children[key]
		switch {
		case key == "":
			return
		case !known:
			child = int32(len(r.children))
			r.children[key] = child
		}
		spelled = r.spelled.number(row.ChildID, child)
	}
	day := roster.Day(row.Date)
	r.file = row.File
	r.entries.add(entry{int32(row.Record), spelled, day, kind, r.ids.add([]byte(row.ID)), int32(len(row.ID))})
	if !slices.ContainsFunc(r.types[day], func(t contacttype.Type) bool { return t.Kind == kind.Kind }) {
		r.types[day] = append(r.types[day], kind)
	}
}

func (r *register) sort() {
	r.order = make([]int32, r.entries.len())
	for i := range r.order {
		r.order[i] = int32(i)
	}
	slices.SortFunc(r.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(r.childOf(a), r.childOf(b)), cmp.Compare(r.at(a).day, r.at(b).day), cmp.Compare(a, b))
	})
	r.starts = make([]int32, len(r.children)+1)
	for i, e := range r.order {
		r.starts[r.childOf(e)+1] = int32(i + 1)
	}
}

func (r *register) at(e int32) *entry { return r.entries.at(int(e)) }

func (r *register) childOf(e int32) int32 { return r.spelled.value(r.at(e).spelled) }

// child finds a child who has contacts.
func (r *register) child(id string) int32 {
	if key := roster.Key(id); key != "" {
		if n, known := r.children[key]; known {
			return n
		}
	}
	return roster.Nobody
}

// on appends the contacts of a child and a day that a note of a type may record.
func (r *register) on(dst []int32, child, day int32, kind contacttype.Type) []int32 {
	own := r.order[r.starts[child]:r.starts[child+1]]
	i, _ := slices.BinarySearchFunc(own, day, func(e, day int32) int { return cmp.Compare(r.at(e).day, day) })
	for ; i < len(own) && r.at(own[i]).day == day; i++ {
		if kind.Compatible(r.at(own[i]).kind) {
			dst = append(dst, own[i])
		}
	}
	return dst
}

// any reports whether somebody has a contact on a day that a note of a type may
// record.
func (r *register) any(day int32, kind contacttype.Type) bool {
	return slices.ContainsFunc(r.types[day], kind.Compatible)
}

// place names an entry, and the child as it is spelled there.
func (r *register) place(e int32) (place note.Place, child string) {
	at := r.at(e)
	id := string(r.ids.from(at.id)[:at.idIs])
	return note.Place{File: r.file, Record: int(at.record), ID: id}, r.spelled.keys[at.spelled]
}

// date is the day of an entry.
func (r *register) date(e int32) time.Time {
	return time.Unix(int64(r.at(e).day)*24*60*60, 0).UTC()
}
