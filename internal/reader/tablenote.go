package reader

import (
	"strconv"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

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
