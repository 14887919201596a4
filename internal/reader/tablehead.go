package reader

import (
	"errors"
	"fmt"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

var errNoText = errors.New("no heading was understood as the text of the note: inspect lists the headings; name the right one under fields: in the configuration (text: \"the heading\")")

// begin finds the delimiter and takes the heading row.
func (t *table) begin() error {
	t.win.ensure(sniffSize)
	sep, size := sepLine(t.win.data())
	t.win.skip(size)
	head := t.win.data()
	head = head[:min(len(head), sniffSize)]
	g := t.sniffTable(head)
	if sep != "" {
		g = t.guessWith(head, sep)
	}
	if g.filled <= 0 {
		return errNoNotes
	}
	t.dialect = g.dialect
	t.info.Delimiter = delimiterName(g.delim)
	t.above(g.heading)
	t.headings()
	t.next()
	t.want = len(t.names)
	return t.usable()
}

// above moves past the lines above the heading row and leaves that row scanned.
func (t *table) above(rows int) {
	from, to := 0, 0
	for i := 0; ; i++ {
		if t.row.scan(t.win.data(), &t.dialect, true); !t.row.sound() {
			t.row.plain(t.win.data(), &t.dialect)
		}
		if i == rows {
			break
		}
		if !t.row.blank(t.win.data()) {
			if to = t.win.line; from == 0 {
				from = to
			}
		}
		t.next()
	}
	switch from {
	case 0:
	case to:
		t.remark(from, "a line above the heading row was left out")
	default:
		t.remark(from, "the lines down to line %d stand above the heading row and were left out", to)
	}
}

// noHeading names a column without a heading, before its number.
const noHeading = "column "

func (t *table) headings() {
	data := t.win.data()
	t.row.trim(data, 1)
	for i, c := range t.row.cells {
		name := headingName(data, c)
		if name == "" || len(name) > longestHeading { // a sentence is no heading, and not to be shown as one
			name = fmt.Sprint(noHeading, i+1)
		}
		t.names = append(t.names, name)
	}
	t.cols = t.vocab.Resolve(t.names)
	t.understood(t.cols)
	t.order, t.text = fieldOrder(t.cols)
	for i, c := range t.cols {
		t.twice(i, c)
	}
	t.dated = slices.IndexFunc(t.cols, isDay)
}

// fieldOrder lists the columns that fill fields, those that hold a part of one
// last, and the column that holds the text, -1 if none does.
func fieldOrder(cols []mapping.Column) (order []int, text int) {
	text = -1
	var parts []int
	for i, c := range cols {
		switch {
		case c.Field == note.TextField:
			text = i
		case c.Rule == mapping.PartOf:
			parts = append(parts, i)
		case c.Field != note.NoField:
			order = append(order, i)
		}
	}
	return append(order, parts...), text
}

// isDay reports a column of days on which something took place or was recorded.
func isDay(c mapping.Column) bool {
	return (c.Field == note.EventDate || c.Field == note.RecordedDate) && c.Rule != mapping.PartOf
}

// twice says which of two columns was read, where both have the same heading or
// both could be the text.
func (t *table) twice(i int, c mapping.Column) {
	first := slices.Index(t.names, c.Name)
	switch {
	case first < i:
		t.remark(t.win.line, "the heading %q stands twice, over columns %d and %d; the first was read", c.Name, first+1, i+1)
	case c.TakenBy != "" && c.Other == note.TextField && t.cols[t.text].Rule != mapping.Configured:
		t.remark(t.win.line, "%q could hold the note's text too; %q was read", c.Name, c.TakenBy)
	}
}

// usable refuses a table of which too little was understood.
func (t *table) usable() error {
	switch {
	case t.text >= 0:
		return nil
	case t.register():
		return errors.New("this looks like the family register, not like notes: give it with --register")
	case len(t.order) < 2:
		return errNoText
	}
	t.remark(0, "no heading was understood as the text of the note: only rules about fields can be checked")
	return nil
}

// register reports headings of a family register: a family and the day on which
// a referral was opened, and no contact.
func (t *table) register() bool {
	held := note.FieldsOf()
	for _, c := range mapping.NewRegisterVocabulary().Resolve(t.names) {
		held = held.With(c.Field)
	}
	own := func(f note.Field) bool {
		return slices.ContainsFunc(t.cols, func(c mapping.Column) bool { return c.Field == f })
	}
	return held.All(note.FieldsOf(note.ChildID, note.FamilyID, note.EventDate)) && !own(note.EventDate) && !own(note.ContactType)
}
