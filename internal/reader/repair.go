package reader

import (
	"bytes"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A row that is broken is mended where only one reading of it makes sense, and
// is otherwise left out with as little of what follows as can be. The measure is
// always a whole row: as many cells as there are headings, with dates where
// dates belong.
//
// A quote that is opened and not closed swallows the rows after it, up to the
// next quote that happens to end a cell; the way back is the first line inside
// that is a whole row by itself.

const (
	// tryMost is the most that is looked at for one attempt to mend a row.
	tryMost = 1 << 20
	// Mending may look at each byte of the file this often, so that a file of
	// nothing but broken rows is still read in linear time.
	spendPerByte = 8
	spendAlways  = 8 << 20
	spendLeast   = 64 // for one line, however short
	// stitchLines is the most lines that one cell without quotes is put together of.
	stitchLines = 500
)

// damaged deals with a row that is not whole. Where no note can be made of it
// the row ends before the next one that is whole, and lost is true.
func (t *table) damaged() (lost bool) {
	if !t.row.sound() {
		t.extend()
	}
	if t.want > 1 && t.brokenOff() {
		return true
	}
	t.win.ensure(t.row.size + 1)
	data := t.win.data()
	switch {
	case t.row.size == len(data) && !t.win.eof:
		t.lost(data, 0, fmt.Sprintf("the record is longer than %d bytes; a quotation mark may not be closed", t.opts.MaxRecord))
		t.astray = true
		return true
	case t.row.open >= 0:
		t.lost(data, t.row.open, "a quotation mark is opened here and never closed"+t.downTo())
		t.astray = t.affordable()
		return true
	case len(t.row.cells) == t.want:
		t.problemAt(data, t.row.stray, note.NoField, "a quotation mark inside a quoted cell is not doubled; the cell was read up to the next one that ends a cell")
		return false
	case t.stitch():
		return false
	}
	return t.ragged()
}

// affordable reports that there is still effort left for mending.
func (t *table) affordable() bool {
	return t.spent < spendAlways+spendPerByte*t.win.offset()
}

func (t *table) spend(bytes int) { t.spent += int64(max(bytes, spendLeast)) }

// asItStands reads the first line of the row by itself, if that makes a whole
// row and the next line does not begin inside a cell: with the quotes that are
// out of place as characters, or else with every quote as one. Where tabs and the
// like part the cells, systems do not quote at all; elsewhere it is a fault, and
// reported.
func (t *table) asItStands() bool {
	line := t.firstLine()
	at := bytes.IndexByte(line, '"')
	if at < 0 || !t.affordable() {
		return false
	}
	t.spend(2 * len(line))
	var w row
	if w.lenient(line, &t.dialect, true); w.open < 0 && w.stray >= 0 && len(w.cells) == t.want {
		at = w.stray
	} else {
		w.plain(line, &t.dialect)
	}
	w.stray = -1
	if !t.fits(line, &w) || !t.rowFollows(w.size) {
		return false
	}
	t.row = w
	if t.delim == "," || t.delim == ";" {
		t.problemAt(t.win.data(), at, note.NoField, "a quotation mark in this row is neither doubled nor closed; the row was read as it stands")
	}
	return true
}

// swallowed reports a row that a quote has made of two or more: its first line
// and the next are whole rows by themselves, with a date where dates belong. A
// line of a note's text is not.
func (t *table) swallowed() bool {
	data := t.win.data()[:t.row.size]
	nl := bytes.IndexByte(data, '\n')
	if nl < 0 || nl+1 == t.row.size || t.dated < 0 || t.want < 3 {
		return false
	}
	w := &t.try
	for _, line := range [][]byte{data[:nl+1], data[nl+1:]} {
		if w.plain(line, &t.dialect); !t.fits(line, w) || empty(line[w.cells[t.dated].start:w.cells[t.dated].end]) {
			return false
		}
	}
	return true
}

// firstLine is the window's first line with its ending, or as much of it as is
// worth looking at.
func (t *table) firstLine() []byte {
	for {
		data := t.win.data()
		data = data[:min(len(data), tryMost)]
		if nl := bytes.IndexByte(data, '\n'); nl >= 0 {
			return data[:nl+1]
		}
		if len(data) == tryMost || !t.win.fill() {
			return data
		}
	}
}

// fits reports a row that is whole and has dates where dates belong.
func (t *table) fits(data []byte, w *row) bool {
	if !w.sound() {
		return false
	}
	w.trim(data, t.want)
	return len(w.cells) == t.want && !w.blank(data) && t.plausible(data, w)
}

// tryRow reads a row at the front of data, as far as is worth looking, and
// reports whether it is whole.
func (t *table) tryRow(data []byte, w *row) bool {
	reach := data[:min(len(data), tryMost)]
	if !w.scan(reach, &t.dialect, t.win.eof && len(reach) == len(data)) {
		t.spend(len(reach))
		return false
	}
	t.spend(max(w.size, w.stray))
	return t.fits(reach, w)
}

// rowFollows reports that behind an offset of the window stands a whole row, or
// nothing.
func (t *table) rowFollows(at int) bool {
	t.win.ensure(at + tryMost)
	rest := t.win.data()[at:]
	w := &t.try
	if empty(rest[:min(len(rest), tryMost)]) || t.tryRow(rest, w) {
		return true
	}
	w.plain(rest, &t.dialect)
	return t.fits(rest, w) || w.blank(rest)
}

// extend gives a row whose quoting is broken the end that its quotes would give
// it, or that of its first line where they give it none within reach.
func (t *table) extend() {
	t.win.ensure(tryMost)
	data := t.win.data()
	if t.row.open >= 0 {
		return // it already reaches to the end
	}
	reach := data[:min(len(data), tryMost)]
	if !t.affordable() || !t.row.lenient(reach, &t.dialect, t.win.eof && len(reach) == len(data)) {
		open := max(t.row.stray, 0)
		t.row.plain(data, &t.dialect)
		t.row.open = open
	}
	t.spend(t.row.size)
}

// brokenOff looks for a whole row inside the damaged one. If there is one the
// damaged row ends before it, and brokenOff reports the damage.
func (t *table) brokenOff() bool {
	t.win.ensure(t.row.size + tryMost)
	at := t.rowInside()
	if at < 0 {
		return false
	}
	data := t.win.data()
	t.row.size, t.row.end, t.row.cr = at, at, false
	reason, offset := "the row is broken off by the next one", 0
	if i := bytes.IndexByte(data[:at], '"'); i >= 0 {
		reason = "a quotation mark in this row is opened and never closed" + t.downTo()
		offset = t.lastOpening(data[:at], i)
	}
	t.lost(data, offset, reason)
	return true
}

// downTo says how far a lost row reaches, where that is further than its line.
func (t *table) downTo() string {
	if n := t.row.lines(t.win.data()); n > 1 {
		return fmt.Sprintf("; the lines down to line %d were left out", t.win.line+n-1)
	}
	return ""
}

// lastOpening is the last quote in the damaged row that opens a cell.
func (t *table) lastOpening(data []byte, first int) int {
	last := first
	for i := first; i < len(data); i++ {
		if data[i] == '"' && (i == 0 || data[i-1] == '\n' || bytes.HasSuffix(data[:i], []byte(t.delim))) {
			last = i
		}
	}
	return last
}

// rowInside is the offset of the first line after the damaged row's first that
// is a whole row, -1 if there is none.
func (t *table) rowInside() int {
	size := t.row.size
	for at := 0; t.affordable(); {
		nl := bytes.IndexByte(t.win.data()[at:size], '\n')
		if nl < 0 || at+nl+1 >= size {
			return -1
		}
		at += nl + 1
		if t.tryRow(t.win.data()[at:], &t.try) {
			return at
		}
	}
	return -1
}

// plausible reports a row whose dates, if the table has any, are dates.
func (t *table) plausible(data []byte, w *row) bool {
	for i, c := range t.cols {
		switch c.Field {
		case note.EventDate, note.RecordedDate:
			if c.Rule == mapping.PartOf {
				continue
			}
			if _, err := t.build.Date(t.build.Intern(bytes.TrimSpace(data[w.cells[i].start:w.cells[i].end]))); err != nil {
				return false
			}
		}
	}
	return true
}

// ragged reports a row with too many cells or too few.
func (t *table) ragged() (lost bool) {
	data := t.win.data()
	got := len(t.row.cells)
	lost = got > t.want || t.text >= got || t.text < 0
	what := "the missing ones are not known"
	if lost {
		what = "the row was left out"
	}
	t.problemAt(data, 0, note.NoField, fmt.Sprintf("the row has %d %s where the heading row has %d: %s", got, plural(got, "cell"), t.want, what))
	t.bad[len(t.bad)-1].Lost = lost
	return lost
}

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}
