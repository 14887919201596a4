package reader

import (
	"bytes"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A quote that is opened and not closed swallows the rows after it, up to the
// next quote that happens to end a cell. What betrays it is a row with the
// wrong number of cells or with a quote out of place; the way back is the first
// line inside it that is a full row by itself.

const (
	tryMost   = 1 << 20 // bytes of one candidate row
	tryBudget = 8       // bytes looked at in all, in multiples of the damaged row
)

// recover looks for a row inside the damaged one. If there is one the damaged
// row ends before it, and recover reports the damage.
func (t *table) recover() bool {
	if len(t.names) < 2 {
		return false
	}
	for len(t.win.data()) < t.row.size+tryMost && t.win.fill() {
	}
	at := t.rowInside()
	if at < 0 {
		return false
	}
	data := t.win.data()
	reason, offset := "the row is broken off by the next one", 0
	if t.row.stray >= 0 || t.row.open >= 0 || bytes.IndexByte(data[:at], '"') >= 0 {
		reason = "a quotation mark in this row is opened and never closed; reading went on at the next line that is a whole row"
		if i := bytes.IndexByte(data[:at], '"'); i >= 0 {
			offset = lastOpening(data[:at], t.delim, i)
		}
	}
	t.problemAt(data, offset, true, reason)
	t.row.size, t.row.end, t.row.cr = at, at, false
	t.row.stray, t.row.open = -1, -1
	return true
}

// lastOpening is the last quote in the damaged row that opens a cell.
func lastOpening(data []byte, delim byte, first int) int {
	last := first
	for i := first; i < len(data); i++ {
		if data[i] == '"' && (i == 0 || data[i-1] == delim || data[i-1] == '\n') {
			last = i
		}
	}
	return last
}

// rowInside is the offset of the first line after the damaged row's first that
// is a whole row, -1 if there is none.
func (t *table) rowInside() int {
	size := t.row.size
	budget := tryBudget*size + tryMost
	var try row
	for at := 0; budget > 0; {
		nl := bytes.IndexByte(t.win.data()[at:size], '\n')
		if nl < 0 || at+nl+1 >= size {
			return -1
		}
		at += nl + 1
		rest := t.win.data()[at:]
		limit := min(len(rest), tryMost)
		whole := try.scan(rest[:limit], t.delim, t.win.eof && limit == len(rest))
		if whole {
			budget -= try.size
		} else {
			budget -= limit
		}
		if whole && try.sound() && len(try.cells) == len(t.names) && t.plausible(rest, &try) {
			return at
		}
	}
	return -1
}

// plausible asks more of a candidate than the number of its cells: its date of
// event, if the table has one, must be a date.
func (t *table) plausible(data []byte, w *row) bool {
	for i, c := range t.cols {
		switch c.Field {
		case note.EventDate, note.RecordedDate:
			if _, err := t.build.Date(string(bytes.TrimSpace(data[w.cells[i].start:w.cells[i].end]))); err != nil {
				return false
			}
		}
	}
	return !w.blank(data)
}
