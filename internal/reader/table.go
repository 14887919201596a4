package reader

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// cellLimit is the most characters, in UTF-16 units, that a spreadsheet keeps
// of a cell. A text of exactly this length has lost its end.
const cellLimit = 32767

// table reads the rows under a heading row.
type table struct {
	*Reader
	win     *window
	row     row
	delim   byte
	names   []string
	cols    []mapping.Column
	order   []int // of cols that are mapped, parts of fields last
	text    int   // index of the text's column, -1
	record  int
	blank   int // rows with nothing in them
	totals  int
	scratch []byte
	bad     []Problem // of the record at hand
}

// readTable reads CSV and whatever else parts its cells by one character.
func (r *Reader) readTable() error {
	t := &table{Reader: r, win: newWindow(r.in, r.opts.MaxRecord)}
	if err := t.begin(); err != nil {
		return err
	}
	if err := t.usable(); err != nil {
		return err
	}
	t.eachRow(t.take)
	if t.blank > 0 {
		r.remark(0, "%d blank rows were left out", t.blank)
	}
	if t.win.err != nil {
		return fmt.Errorf("reading stopped at line %d: %w", t.win.line, t.win.err)
	}
	return nil
}

// begin finds the delimiter and takes the heading row.
func (t *table) begin() error {
	for len(t.win.data()) < sniffSize && t.win.fill() {
	}
	sep, size := sepLine(t.win.data())
	t.win.skip(size)
	head := t.win.data()
	if len(head) > sniffSize {
		head = head[:sniffSize]
	}
	if empty(head) {
		return errNoNotes
	}
	g := t.sniffTable(head)
	if sep != 0 {
		g = t.guessWith(head, sep)
	}
	t.delim = g.delim
	t.info.Delimiter = delimiterName(g.delim)
	for i := 0; ; i++ {
		t.row.scan(t.win.data(), t.delim, true)
		if i == g.heading {
			break
		}
		if !t.row.blank(t.win.data()) {
			t.remark(t.win.line, "a line above the heading row was left out")
		}
		t.next()
	}
	t.headings()
	t.next()
	return nil
}

func (t *table) headings() {
	data := t.win.data()
	for _, c := range t.row.cells {
		name := strings.ReplaceAll(string(data[c.start:c.end]), `""`, `"`)
		t.names = append(t.names, strings.Join(strings.Fields(strings.TrimPrefix(name, "\ufeff")), " "))
	}
	for len(t.names) > 1 && t.names[len(t.names)-1] == "" {
		t.names = t.names[:len(t.names)-1]
	}
	t.cols = t.vocab.Resolve(t.names)
	t.understood(t.cols)
	t.text = -1
	var parts []int
	for i, c := range t.cols {
		switch {
		case c.Field == note.TextField:
			t.text = i
		case c.Rule == mapping.PartOf:
			parts = append(parts, i)
		case c.Field != note.NoField:
			t.order = append(t.order, i)
		case c.TakenBy != "":
			t.remark(t.win.line, "heading %d could be %s, which heading %q holds", i+1, c.Other, c.TakenBy)
		}
	}
	t.order = append(t.order, parts...)
}

// usable refuses a table of which nothing was understood.
func (t *table) usable() error {
	if t.text >= 0 {
		return nil
	}
	if len(t.order) >= 2 {
		t.remark(0, "no heading was understood as the text of the note: only rules about fields can be checked")
		return nil
	}
	return errors.New("no heading was understood as the text of the note: inspect lists the headings; name the right one under fields: in the configuration (text: \"the heading\")")
}

// next moves past the row.
func (t *table) next() {
	w := t.win
	line := w.line + t.row.lines(w.data())
	w.r += t.row.size
	w.line, w.col = line, 1
}

// eachRow hands on every row that holds something, until take returns false.
func (t *table) eachRow(take func() bool) {
	for {
		for !t.row.scan(t.win.data(), t.delim, t.win.eof) {
			if t.win.fill() {
				continue
			}
			t.row.scan(t.win.data(), t.delim, true)
			if !t.win.eof { // the record is longer than any may be
				t.row.open = max(t.row.open, 0)
			}
			break
		}
		data := t.win.data()
		if len(data) == 0 && t.win.eof {
			return
		}
		if t.row.blank(data) && t.row.sound() {
			if t.row.size > 0 && len(t.row.cells) > 1 {
				t.blank++
			}
		} else if !take() {
			return
		}
		t.next()
	}
}

// take reads the row at hand as a note.
func (t *table) take() bool {
	data := t.win.data()
	if t.notARecord(data) {
		return true
	}
	t.record++
	t.bad = t.bad[:0]
	if lost := t.damage(data); lost {
		return t.report("")
	}
	n := t.note(t.win.data())
	return t.report(n.ID) && t.emit(n)
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

// notARecord leaves out a repeated heading row and a row of totals, and says so.
func (t *table) notARecord(data []byte) bool {
	if !t.row.sound() {
		return false
	}
	c := t.row.cells[0]
	first := data[c.start:c.end]
	if len(t.row.cells) == len(t.names) && len(t.names) > 1 && string(first) == t.names[0] && t.sameAsHeadings(data) {
		t.remark(t.win.line, "the heading row stands here once more and was left out")
		return true
	}
	if len(t.names) > 2 && t.row.filled(data) <= 2 && isTotal(data[:t.row.end], t.delim) {
		t.remark(t.win.line, "a row of totals, or the end of a report, was left out")
		return true
	}
	return false
}

func (t *table) sameAsHeadings(data []byte) bool {
	for i, c := range t.row.cells {
		if string(bytes.TrimSpace(data[c.start:c.end])) != t.names[i] {
			return false
		}
	}
	return true
}

// isTotal reports what reports write under their last row.
func isTotal(line []byte, delim byte) bool {
	s := strings.ToLower(string(bytes.Trim(line[:min(len(line), 200)], " \"\t-*="+string(rune(delim)))))
	for _, w := range []string{"total", "grand total", "sub total", "subtotal", "count", "row count", "rows", "records", "number of", "end of report", "end of file", "end of data",
		"report generated", "report run", "generated", "printed", "page ", "run by", "run on", "exported", "produced", "filters", "official", "confidential", "no. of"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasSuffix(s, "rows affected)") || strings.HasSuffix(s, "rows selected") || strings.HasSuffix(s, "rows affected")
}

// damage finds what is wrong with the row as a row; lost means that no note can
// be made of it.
func (t *table) damage(data []byte) (lost bool) {
	if !t.row.sound() || len(t.row.cells) != len(t.names) {
		if t.recover() {
			return true
		}
		data = t.win.data()
	}
	if t.row.open >= 0 && t.win.full() {
		t.problemAt(data, 0, true, fmt.Sprintf("the record is longer than %d bytes; a quotation mark may not be closed", t.opts.MaxRecord))
		return true
	}
	if t.row.open >= 0 {
		t.problemAt(data, t.row.open, true, "a quotation mark is opened here and never closed")
		return true
	}
	if lost := t.ragged(data); lost {
		return true
	}
	if t.row.stray >= 0 {
		t.problemAt(data, t.row.stray, false, "a quotation mark inside a quoted cell is not doubled; the cell was read up to the next quotation mark that ends one")
	}
	if t.in.sound {
		return false
	}
	if at, why := badByte(data[:t.row.end]); at >= 0 {
		t.problemAt(data, at, true, why)
		return true
	}
	return false
}

// ragged compares the row with the heading row. Empty cells at the end may be
// missing or too many.
func (t *table) ragged(data []byte) (lost bool) {
	got, want := len(t.row.cells), len(t.names)
	for got > want && empty(data[t.row.cells[got-1].start:t.row.cells[got-1].end]) {
		got--
	}
	t.row.cells = t.row.cells[:got]
	if got == want {
		return false
	}
	lost = got > want || t.text >= got || t.text < 0
	what := "the missing ones are not known"
	if lost {
		what = "the row was left out"
	}
	t.problemAt(data, 0, lost, fmt.Sprintf("the row has %d cells where the heading row has %d: %s", got, want, what))
	return lost
}

// badByte finds the first byte that is not UTF-8, or a NUL.
func badByte(b []byte) (int, string) {
	nul := bytes.IndexByte(b, 0)
	if !utf8.Valid(b) {
		for i := 0; i < len(b); {
			r, size := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && size == 1 {
				if nul >= 0 && nul < i {
					break
				}
				return i, "the text is not valid UTF-8 here: the file may hold two encodings"
			}
			i += size
		}
	}
	if nul >= 0 {
		return nul, "a NUL byte stands here: the file may be damaged"
	}
	return -1, ""
}

func (t *table) problemAt(data []byte, offset int, lost bool, reason string) {
	line, col := place(data, offset, t.win.line, 1)
	t.bad = append(t.bad, Problem{Line: line, Column: col, Lost: lost, Reason: reason})
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
			t.problemAt(data, c.start, false, t.cols[i].Field.String()+": "+err.Error())
			t.bad[len(t.bad)-1].Field = t.cols[i].Field
		}
	}
	if t.text >= 0 && t.text < len(t.row.cells) {
		t.setText(n, data, t.row.cells[t.text])
	}
	if n.ID == "" {
		n.ID = strconv.Itoa(t.record)
	}
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
	if c.quoted {
		o.Spelling, o.Quote = note.CSVQuoted, '"'
		if c.doubled {
			text = strings.ReplaceAll(raw, `""`, `"`)
		}
	}
	n.Text = note.NewText(text, o)
	if len(text) >= cellLimit && utf16Length(text) == cellLimit {
		t.problemAt(data, c.start, false, "the text is exactly 32,767 characters long, which is all that a spreadsheet keeps: its end is missing")
		t.bad[len(t.bad)-1].Field = note.TextField
	}
}

func utf16Length(s string) int {
	n := utf8.RuneCountInString(s)
	for i := 0; i < len(s); i++ {
		if s[i] >= 0xF0 { // the first byte of a code point that takes two units
			n++
		}
	}
	return n
}
