package reader

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

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

// aside counts rows that are no records.
type aside struct{ rows, first int }

func (a *aside) add(line int) {
	if a.rows++; a.rows == 1 {
		a.first = line
	}
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

// asides says what was read and is no record.
func (t *table) asides() {
	if t.again.rows > 0 {
		t.remark(t.again.first, "the heading row stands here again%s and was left out", more(t.again))
	}
	if t.totals.rows > 0 {
		t.remark(t.totals.first, "a row of totals, or the end of a report,%s was left out", more(t.totals))
	}
	if t.passed.rows > 0 {
		t.remark(t.passed.first, "%d %s after a broken row were left out, down to the next whole row", t.passed.rows, plural(t.passed.rows, "line"))
	}
	if t.blank > 0 {
		t.remark(0, "%s left out", rowsWere(t.blank))
	}
}

func rowsWere(n int) string {
	if n == 1 {
		return "1 blank row was"
	}
	return fmt.Sprintf("%d blank rows were", n)
}

func more(a aside) string {
	if a.rows == 1 {
		return ""
	}
	return fmt.Sprintf(" (%d in all)", a.rows)
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

// notARecord leaves out a repeated heading row and a row of totals, and counts
// them.
func (t *table) notARecord(data []byte) bool {
	if !t.row.sound() || t.want < 2 {
		return false
	}
	if len(t.row.cells) >= t.want && t.sameAsHeadings(data) {
		t.again.add(t.win.line)
		return true
	}
	if t.row.filled(data) <= 2 && t.isTotal(data) {
		t.totals.add(t.win.line)
		return true
	}
	return false
}

func (t *table) sameAsHeadings(data []byte) bool {
	for i, name := range t.names {
		c := t.row.cells[i]
		v := bytes.TrimSpace(data[c.start:c.end])
		if len(v) < len(name) || v[0] != name[0] || headingName(data, c) != name {
			return false
		}
	}
	return true
}

// isTotal reports what reports write under their last row: a line that begins
// like one, and has no cell where notes have their text.
func (t *table) isTotal(data []byte) bool {
	if t.want < 3 || t.text > 0 && t.text < len(t.row.cells) && !empty(data[t.row.cells[t.text].start:t.row.cells[t.text].end]) {
		return false
	}
	line := string(data[:min(t.row.end, 200)])
	s := strings.ToLower(strings.Trim(line, " \"\t-*=()"+t.delim))
	for _, w := range []string{"total", "grand total", "sub total", "subtotal", "count", "row count", "rows", "records", "number of", "end of report", "end of file", "end of data",
		"report generated", "report run", "generated", "printed", "page ", "run by", "run on", "exported", "produced", "filters", "official", "confidential", "no. of"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasSuffix(s, "rows affected") || strings.HasSuffix(s, "rows selected") || strings.HasSuffix(s, "row(s) affected")
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

// note makes a note of the row's cells.
func (t *table) note(data []byte) *note.Note {
	n := &note.Note{File: t.info.File, Record: t.record}
	for _, i := range t.order {
		if i >= len(t.row.cells) {
			continue
		}
		c := t.row.cells[i]
		if err := t.build.Set(n, &t.cols[i], t.value(data, c)); err != nil {
			t.problemAt(data, c.start, t.cols[i].Field, t.cols[i].Field.String()+": "+err.Error())
		}
	}
	if t.text >= 0 && t.text < len(t.row.cells) {
		t.setText(n, data, t.row.cells[t.text])
	}
	t.identify(n, t.win.line)
	return n
}

// value is a cell as it is meant, without doubled quotes.
func (t *table) value(data []byte, c cell) []byte {
	v := data[c.start:c.end]
	if !c.doubled {
		return v
	}
	t.scratch = t.scratch[:0]
	for i := 0; i < len(v); i++ {
		t.scratch = append(t.scratch, v[i])
		if v[i] == '"' && i+1 < len(v) && v[i+1] == '"' {
			i++
		}
	}
	return t.scratch
}

func (t *table) setText(n *note.Note, data []byte, c cell) {
	n.Carried = n.Carried.With(note.TextField)
	raw := string(data[c.start:c.end])
	line, col := place(data, c.start, t.win.line, 1)
	o := note.Origin{Raw: raw, Line: line, Column: col}
	text := raw
	if c.doubled {
		o.Spelling, o.Quote = note.CSVQuoted, '"'
		text = strings.ReplaceAll(raw, `""`, `"`)
	}
	n.Text = note.NewText(text, o)
	if cutShort(text) {
		t.problemAt(data, c.start, note.TextField, cutShortText)
	}
}

// identify gives a note that has no id its record number.
func (r *Reader) identify(n *note.Note, line int) {
	if n.ID == "" {
		n.ID = strconv.Itoa(n.Record)
		return
	}
	r.ids.add(n, line)
}
