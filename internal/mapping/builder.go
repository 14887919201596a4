package mapping

import (
	"hash/maphash"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Builder sets the fields of notes. It remembers the values it has met, so that
// an author named on a thousand rows is one string, and so that no field keeps
// a whole record of the source in memory. It belongs to one goroutine.
type Builder struct {
	seed   maphash.Seed
	cache  []string
	truths map[truthKey]truth
	dates  map[string]dated
	// Strange counts the values of yes/no fields and states that nobody
	// understood. They read as unknown.
	Strange map[note.Field]int
}

type truthKey struct {
	field note.Field
	value string
}

type truth struct {
	note.Truth
	ok bool
}

type dated struct {
	note.Date
	err error
}

const (
	cacheSize = 1 << 12 // values remembered; a power of two
	cacheMost = 128     // bytes; a longer value is not worth remembering
	memoMost  = 4096    // spellings of dates and answers remembered
)

// NewBuilder makes a builder.
func NewBuilder() *Builder {
	return &Builder{
		seed: maphash.MakeSeed(), cache: make([]string, cacheSize), truths: map[truthKey]truth{}, dates: map[string]dated{},
		Strange: map[note.Field]int{},
	}
}

// Intern is the value as a string of its own, shared with equal values.
func (b *Builder) Intern(v []byte) string {
	if len(v) == 0 {
		return ""
	}
	if len(v) > cacheMost {
		return string(v)
	}
	slot := &b.cache[maphash.Bytes(b.seed, v)&(cacheSize-1)]
	if *slot != string(v) {
		*slot = string(v)
	}
	return *slot
}

// Set gives a field of the note its value as the source writes it, and counts
// it as carried. The error says why a value could not be read, without the value.
func (b *Builder) Set(n *note.Note, c *Column, value []byte) error {
	f := c.Field
	n.Carried = n.Carried.With(f)
	v := b.Intern(trim(value))
	if c.part > 0 {
		return b.setPart(n, c.part, v)
	}
	if f == note.ChildName && isCode(v) && !n.Carried.Has(note.ChildID) { // a column headed "Child" may hold either
		f = note.ChildID
		n.Carried = n.Carried.With(f)
	}
	if s := stringField(n, f); s != nil {
		if v != "" || f != note.ReasonNotAlone { // it may stand in seen alone already
			*s = v
		}
		return nil
	}
	switch f {
	case note.EventDate, note.RecordedDate, note.FinalisedDate:
		return b.setDate(n, f, v)
	case note.StatusField:
		n.StatusText, n.Status = v, b.status(c.sense, v)
	case note.CopiedTo:
		n.CopiedTo = list(v)
	default:
		b.setTruth(n, c, v)
	}
	return nil
}

// isCode reports what may be a person's id and is no name.
func isCode(v string) bool {
	return strings.ContainsAny(v, "0123456789") && !strings.Contains(v, " ")
}

func trim(v []byte) []byte {
	for len(v) > 0 && (v[0] <= ' ') {
		v = v[1:]
	}
	for len(v) > 0 && (v[len(v)-1] <= ' ') {
		v = v[:len(v)-1]
	}
	return v
}

// stringField is where a field of plain text is kept, nil for any other.
func stringField(n *note.Note, f note.Field) *string {
	switch f {
	case note.ID:
		return &n.ID
	case note.ChildID:
		return &n.ChildID
	case note.ChildName:
		return &n.ChildName
	case note.FamilyID:
		return &n.FamilyID
	case note.Title:
		return &n.Title
	case note.FinalisedBy:
		return &n.FinalisedBy
	case note.Author:
		return &n.Author
	case note.Team:
		return &n.Team
	case note.ContactType:
		return &n.ContactType
	case note.ReasonNotAlone:
		return &n.ReasonNotAlone
	case note.LinkedDocument:
		return &n.LinkedDocument
	case note.PeoplePresent:
		return &n.PeoplePresent
	}
	return nil
}

func (b *Builder) setDate(n *note.Note, f note.Field, v string) error {
	if f == note.FinalisedDate && isOpen(v) {
		return nil
	}
	d, err := b.Date(v)
	if err != nil {
		n.Bad = n.Bad.With(f)
		return err
	}
	switch f {
	case note.EventDate:
		if n.EventDate.HasClock && d.Time.IsZero() {
			return nil
		}
		n.EventDate = d
	case note.RecordedDate:
		n.RecordedDate = d
	default:
		n.FinalisedDate = d
	}
	return nil
}

// isOpen reports a word that stands where the day would stand on which something
// came to an end.
func isOpen(v string) bool {
	switch strings.ToLower(v) {
	case "open", "still open", "ongoing", "current", "active", "not closed", "to date", "draft", "in progress":
		return true
	}
	return false
}

// Date is ParseDate with a memory: an export repeats its dates.
func (b *Builder) Date(v string) (note.Date, error) {
	if d, ok := plainDate(v); ok {
		return d, nil
	}
	if d, ok := b.dates[v]; ok {
		return d.Date, d.err
	}
	d, err := ParseDate(v)
	if len(b.dates) < memoMost && len(v) <= cacheMost {
		b.dates[v] = dated{d, err}
	}
	return d, err
}

func (b *Builder) setTruth(n *note.Note, c *Column, v string) {
	t := b.truth(c.Field, v)
	if c.sense == inverted && (t == note.Yes || t == note.No) && !isAnnouncedWord(v) {
		t = note.Yes + note.No - t
	}
	switch c.Field {
	case note.Statutory:
		n.Statutory = t
	case note.Announced:
		n.Announced = t
	case note.ChildSeen:
		n.ChildSeen = t
		b.alsoAlone(n, v)
	case note.SeenAlone:
		n.SeenAlone = t
		if n.ReasonNotAlone == "" {
			n.ReasonNotAlone = reasonIn(v, t)
		}
	case note.Significant:
		n.Significant = t
	}
}

// reasonIn is the reason that was written into the field that asks whether the
// child was seen alone: "No - too young", "Declined", "n/a (baby)". Who else was
// there is none.
func reasonIn(v string, t note.Truth) string {
	if t != note.No && t != note.Unknown {
		return ""
	}
	if label := "not applicable"; len(v) > len(label) && strings.EqualFold(v[:len(label)], label) {
		v = "n/a" + v[len(label):]
	}
	head, rest := v, ""
	if i := strings.IndexAny(v, " ,;:-("); i > 0 {
		head, rest = v[:i], strings.Trim(v[i:], " ,;:-()\u2013\u2014.")
	}
	switch strings.ToLower(head) {
	case "no", "n", "n/a", "na", "unknown":
		if len(rest) < 3 || strings.HasSuffix(strings.ToLower(rest), "alone") {
			return ""
		}
		return rest
	case "declined", "refused", "unable", "too":
		return v
	}
	return ""
}

// isAnnouncedWord reports a value that names the kind of visit, whichever way
// its heading asks: "Unannounced visit: announced".
func isAnnouncedWord(v string) bool { return strings.Contains(strings.ToLower(v), "nnounced") }

// alsoAlone reads "Seen alone" in a field that asks only whether the child was
// seen, unless seen alone has a field of its own.
func (b *Builder) alsoAlone(n *note.Note, v string) {
	if n.Carried.Has(note.SeenAlone) || len(v) < len("alone") {
		return
	}
	if t := seenAloneOf(v); t != note.NotStated {
		n.SeenAlone = t
		n.Carried = n.Carried.With(note.SeenAlone)
	}
}

func (b *Builder) truth(f note.Field, v string) note.Truth {
	switch v {
	case "":
		return note.NotStated
	case "yes", "Yes", "Y":
		return note.Yes
	case "no", "No", "N":
		return note.No
	}
	key := truthKey{f, v}
	t, seen := b.truths[key]
	if !seen {
		t.Truth, t.ok = Truth(f, v)
		if len(b.truths) < memoMost && len(v) <= cacheMost {
			b.truths[key] = t
		}
	}
	if !t.ok {
		b.Strange[f]++
	}
	return t.Truth
}

func (b *Builder) status(s sense, v string) note.Status {
	var st note.Status
	switch s {
	case finalFlag:
		st = flagStatus(v, note.Final, note.Draft)
	case draftFlag:
		st = flagStatus(v, note.Draft, note.Final)
	default:
		st = Status(v)
	}
	if st == note.StatusOther {
		b.Strange[note.StatusField]++
	}
	return st
}

// setPart joins a forename to a surname, and a time of day to a date.
func (b *Builder) setPart(n *note.Note, part int, v string) error {
	switch {
	case v == "":
	case part == 1 && n.ChildName != "":
		n.ChildName = v + " " + n.ChildName
	case part < 3 && n.ChildName == "":
		n.ChildName = v
	case part == 2:
		n.ChildName += " " + v
	case !n.EventDate.IsZero() && !n.EventDate.HasClock:
		d, err := ParseDate("2000-01-01 " + v)
		if err == nil && d.HasClock {
			day := n.EventDate.Time
			n.EventDate = note.Date{Time: day.Add(d.Time.Sub(d.Day())), HasClock: true}
		}
	}
	return nil
}
