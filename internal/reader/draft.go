package reader

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// label is one line of a header block.
type label struct {
	name, value string
	valueAt     int // offset of the value in the file
}

// draft is a practitioner's text before submission, as it is being read.
type draft struct {
	*Reader
	body     string // the whole file
	note     *note.Note
	header   header
	problems []Problem
}

// header is what stands above the text of a draft.
type header struct {
	title  string
	labels []label
	text   int    // offset at which the text starts
	yaml   bool   // the labels are front matter
	within *label // front matter's own text, where none stands below it
}

// readDraft reads a text or Markdown file: one note.
func (r *Reader) readDraft() error {
	data, err := io.ReadAll(io.LimitReader(r.in, int64(r.opts.MaxRecord)+1))
	switch {
	case err != nil:
		return systemError(err)
	case len(data) > r.opts.MaxRecord:
		return fmt.Errorf("longer than %d bytes, which no note is", r.opts.MaxRecord)
	}
	d := &draft{Reader: r, body: strings.TrimRight(string(data), " \t\r\n"), note: &note.Note{File: r.info.File, Record: 1, Draft: true}}
	if d.body == "" {
		return errNoNotes
	}
	if at, why := r.in.flaw(data, 0); at >= 0 {
		d.problemAt(at, note.NoField, why)
	}
	d.header = d.findHeader()
	d.setFields()
	d.setText()
	d.hand()
	return nil
}

// findHeader reads front matter, or else a header block, at the top of the file.
func (d *draft) findHeader() header {
	start := skipBlank(d.body, 0)
	if h, ok := frontMatter(d.body, start); ok {
		return h
	}
	if h, ok := d.block(start); ok {
		return h
	}
	return header{text: start}
}

// setFields gives the note what its labels say.
func (d *draft) setFields() {
	h := &d.header
	names := make([]string, len(h.labels))
	for i, l := range h.labels {
		names[i] = l.name
		if slices.Contains(names[:i], l.name) {
			line, _ := d.place(l.valueAt)
			d.remark(line, "%q stands twice; the first was read", l.name)
		}
	}
	cols := d.vocab.Resolve(names)
	for i := range cols {
		switch cols[i].Field {
		case note.NoField:
		case note.TextField:
			d.textLabel(h, i, &cols[i])
		default:
			if err := d.build.Set(d.note, &cols[i], []byte(h.labels[i].value)); err != nil {
				d.problemAt(h.labels[i].valueAt, cols[i].Field, cols[i].Field.String()+": "+err.Error())
			}
		}
	}
	d.understood(cols)
	if h.title != "" && !d.note.Carried.Has(note.Title) {
		d.note.Title, d.note.Carried = h.title, d.note.Carried.With(note.Title)
	}
}

// textLabel begins the text at the label's value: "Case note: …". In front
// matter it is the text where none stands below, and is not understood
// otherwise.
func (d *draft) textLabel(h *header, i int, c *mapping.Column) {
	switch {
	case !h.yaml:
		h.text = h.labels[i].valueAt
	case skipBlank(d.body, h.text) == len(d.body):
		h.within = &h.labels[i]
	default:
		c.Field, c.Rule = note.NoField, mapping.Unmapped
	}
}

func (d *draft) setText() {
	at := skipBlank(d.body, d.header.text)
	text := d.body[at:]
	if l := d.header.within; l != nil {
		at, text = l.valueAt, l.value
	}
	var o note.Origin
	if strings.HasPrefix(d.body[at:], text) { // a folded value of front matter has no place of its own
		o.Raw = text
		o.Line, o.Column = d.place(at)
	}
	d.note.Text = note.NewText(text, o)
	d.note.Carried = d.note.Carried.With(note.TextField)
	if d.note.ID == "" {
		d.note.ID = "1"
	}
}

// hand hands on the problems and the note.
func (d *draft) hand() {
	for _, p := range d.problems {
		p.Record, p.NoteID = 1, d.note.ID
		if !d.trouble(p) {
			return
		}
	}
	d.emit(d.note)
}

func (d *draft) place(at int) (line, col int) { return place([]byte(d.body[:at]), at, 1, 1) }

func (d *draft) problemAt(at int, f note.Field, reason string) {
	line, col := d.place(min(at, len(d.body)))
	d.problems = append(d.problems, Problem{Field: f, Line: line, Column: col, Reason: reason})
}

// lineAt is the line at an offset, without its ending, and where the next begins.
func lineAt(s string, at int) (string, int) {
	i := strings.IndexByte(s[at:], '\n')
	if i < 0 {
		return strings.TrimSuffix(s[at:], "\r"), len(s)
	}
	return strings.TrimSuffix(s[at:at+i], "\r"), at + i + 1
}

// skipBlank moves past blank lines.
func skipBlank(s string, at int) int {
	for at < len(s) {
		line, next := lineAt(s, at)
		if strings.TrimSpace(line) != "" {
			return at
		}
		at = next
	}
	return at
}
