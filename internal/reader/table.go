package reader

import (
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// table reads the rows under a heading row.
type table struct {
	*Reader
	dialect
	win     *window
	row     row
	try     row // that might be read instead
	names   []string
	cols    []mapping.Column
	order   []int // of cols that are mapped, parts of fields last
	text    int   // index of the text's column, -1
	dated   int   // index of a column of dates, -1
	record  int
	bad     []Problem // of the record at hand
	spent   int64     // bytes looked at to mend broken rows
	astray  bool      // what follows belongs to a lost row, up to a whole one
	scratch []byte
	blank   int // rows with nothing in them
	again   aside
	totals  aside
	passed  aside // lines while astray
}

// readTable reads CSV and whatever else parts its cells by a delimiter.
func (r *Reader) readTable() error {
	t := &table{Reader: r, win: newWindow(r.in, r.opts.MaxRecord)}
	if err := t.begin(); err != nil {
		return err
	}
	t.eachRow()
	t.asides()
	if t.win.err != nil {
		return fmt.Errorf("reading stopped at line %d: %w", t.win.line, t.win.err)
	}
	return nil
}

// next moves past the row.
func (t *table) next() {
	w := t.win
	line := w.line + t.row.lines(w.data())
	w.r += t.row.size
	w.line, w.col = line, 1
}

// eachRow takes every row that holds something.
func (t *table) eachRow() {
	for {
		for !t.row.scan(t.win.data(), &t.dialect, t.win.eof) {
			if !t.win.fill() {
				t.row.scan(t.win.data(), &t.dialect, true)
				break
			}
		}
		data := t.win.data()
		if len(data) == 0 && t.win.eof {
			return
		}
		if t.row.sound() && t.row.blank(data) {
			if len(t.row.cells) > 1 {
				t.blank++
			}
		} else if !t.take() {
			return
		}
		t.next()
	}
}

// take reads the row at hand as a note; false means that nobody wants another.
func (t *table) take() bool {
	if t.notARecord(t.win.data()) {
		return true
	}
	t.bad = t.bad[:0]
	sound := t.whole() || t.want > 1 && t.asItStands()
	if t.astray && !sound {
		t.row.plain(t.win.data(), &t.dialect)
		t.passed.add(t.win.line)
		return true
	}
	t.astray = false
	t.record++
	if !sound && t.damaged() {
		return t.report("")
	}
	data := t.win.data()
	if at, why := t.in.flaw(data[:t.row.end], t.win.offset()); at >= 0 {
		t.problemAt(data, at, note.NoField, why)
	}
	n := t.note(data)
	return t.report(n.ID) && t.emit(n)
}

// whole reports a row with sound quoting and as many cells as there are headings.
func (t *table) whole() bool {
	if !t.row.sound() {
		return false
	}
	if len(t.row.cells) > t.want {
		t.row.trim(t.win.data(), t.want)
	}
	return len(t.row.cells) == t.want && !t.swallowed()
}

// cell is what a cell of the row at hand holds, as it is written.
func (t *table) cell(data []byte, i int) []byte {
	return data[t.row.cells[i].start:t.row.cells[i].end]
}

// report hands on the problems of the record at hand.
func (t *table) report(id string) bool {
	for _, p := range t.bad {
		p.Record, p.NoteID = t.record, id
		if !t.trouble(p) {
			return false
		}
	}
	return true
}

func (t *table) problemAt(data []byte, offset int, f note.Field, reason string) {
	line, col := place(data, offset, t.win.line, 1)
	t.bad = append(t.bad, Problem{Field: f, Line: line, Column: col, Reason: reason})
}

// lost is problemAt for a row of which no note can be made.
func (t *table) lost(data []byte, offset int, reason string) {
	t.problemAt(data, offset, note.NoField, reason)
	t.bad[len(t.bad)-1].Lost = true
}
