package reader

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// jsonReader reads notes that are objects: one after another, in an array, or in
// an array inside an object.
type jsonReader struct {
	*Reader
	win    *window
	parser objectParser
	plan   *jsonPlan
	plans  int
	record int
	lines  bool // JSON Lines: a broken record ends with its line
	noText int  // objects in which no key is understood as the text
}

// jsonPlan is how the keys of an object were understood. Objects of one file
// mostly have the same keys in the same order.
type jsonPlan struct {
	keys  []string
	cols  []mapping.Column
	order []int
	text  int
}

var (
	errTruncated = errors.New("the file ends in the middle of a value: it may have been cut off")
	errNotJSON   = errors.New("not JSON that holds notes: an array of objects, an object with such an array, or one object a line is expected")
)

func (r *Reader) readJSON() error {
	j := &jsonReader{Reader: r, win: newWindow(r.in, r.opts.MaxRecord), lines: r.info.Format == JSONL}
	err := j.values()
	if j.win.err != nil {
		return fmt.Errorf("reading stopped at line %d: %w", j.win.line, j.win.err)
	}
	if err != nil && !r.stopped {
		return fmt.Errorf("line %d, column %d: %w", j.win.line, j.win.col, err)
	}
	if r.info.Notes > 0 && j.noText == r.info.Notes {
		r.remark(0, "no key was understood as the text of the note: only rules about fields can be checked")
	}
	return nil
}

// byte is the next byte that is no space, 0 at the end.
func (j *jsonReader) byte() byte {
	for {
		data := j.win.data()
		n := 0
		for n < len(data) && (data[n] == ' ' || data[n] == '\t' || data[n] == '\n' || data[n] == '\r') {
			n++
		}
		j.win.skip(n)
		if n < len(data) {
			return data[n]
		}
		if !j.win.fill() {
			return 0
		}
	}
}

// values reads the values that stand in the file one after another.
func (j *jsonReader) values() error {
	for !j.stopped {
		switch c := j.byte(); {
		case c == 0 && len(j.win.data()) == 0:
			return nil
		case c == '[':
			if err := j.array(); err != nil {
				return err
			}
		case c == '{':
			if err := j.top(); err != nil {
				return err
			}
		case c == ',' && j.record > 0: // objects parted by commas, without an array round them
			j.win.skip(1)
		case j.lines:
			if !j.brokenLine() {
				return nil
			}
		default:
			return errNotJSON
		}
	}
	return nil
}

// brokenLine reports a line of JSON Lines that is no object.
func (j *jsonReader) brokenLine() bool {
	j.record++
	p := Problem{Record: j.record, Line: j.win.line, Column: j.win.col, Lost: true, Reason: "the line is not a JSON object"}
	j.skipLine()
	return j.trouble(p)
}

func (j *jsonReader) skipLine() {
	for {
		data := j.win.data()
		if i := bytes.IndexByte(data, '\n'); i >= 0 {
			j.win.skip(i + 1)
			return
		}
		j.win.skip(len(data))
		if !j.win.fill() {
			return
		}
	}
}

// array reads the objects of an array. After a broken one it goes on at the
// next line that begins with an object.
func (j *jsonReader) array() error {
	j.win.skip(1)
	for !j.stopped {
		switch c := j.byte(); {
		case c == 0:
			return errTruncated
		case c == ']':
			j.win.skip(1)
			return nil
		case c == ',':
			j.win.skip(1)
		case c == '{':
			if err := j.object(); err != nil {
				return err
			}
		case c == '[':
			return errNotJSON
		default:
			j.record++
			p := Problem{Record: j.record, Line: j.win.line, Column: j.win.col, Lost: true, Reason: "an object is expected here"}
			j.skipTo(",]\n")
			if !j.trouble(p) {
				return nil
			}
		}
	}
	return nil
}

func (j *jsonReader) skipTo(any string) {
	for {
		data := j.win.data()
		if i := bytes.IndexAny(data[min(1, len(data)):], any); i >= 0 {
			j.win.skip(i + 1)
			return
		}
		j.win.skip(len(data))
		if !j.win.fill() {
			return
		}
	}
}

// top reads an object that stands by itself: a note, or a wrapping round an
// array of notes.
func (j *jsonReader) top() error {
	if j.record == 0 && j.wraps() {
		return j.wrapping(1)
	}
	return j.object()
}

// wraps reports that the object at hand has, one or two objects deep, an array
// whose first element has a key that is understood as the text of a note, or
// three that are understood. Where its own keys are those of a note it is one.
func (j *jsonReader) wraps() bool {
	for len(j.win.data()) < sniffSize && j.win.fill() {
	}
	head := j.win.data()
	depth, own, hollow := 0, 0, false
	for i := 0; i < len(head); i++ {
		switch head[i] {
		case '{':
			depth++
		case '}':
			depth--
			if depth <= 0 {
				return hollow && own < 3
			}
		case '[':
			rest := bytes.TrimLeft(head[i+1:], " \t\r\n")
			if len(rest) > 0 && rest[0] == '{' && depth <= 3 && j.holdsNote(rest) {
				return true
			}
			hollow = hollow || len(rest) > 0 && rest[0] == ']'
			end, state := cutValue(head[i:])
			if state != cutDone {
				return false
			}
			i += end - 1
		case '"':
			n, ok := stringEnd(head[i+1:])
			if !ok {
				return false
			}
			key := string(head[i+1 : i+n])
			i += n
			if rest := bytes.TrimLeft(head[i+1:], " \t\r\n"); depth == 1 && len(rest) > 0 && rest[0] == ':' && len(key) < 80 {
				switch fields := j.vocab.Fields(key); {
				case !isScalarAfter(rest[1:]):
				case fields.Has(note.TextField):
					return false
				case fields != 0:
					own++
				}
			}
		}
	}
	return false
}

func isScalarAfter(b []byte) bool {
	b = bytes.TrimLeft(b, " \t\r\n")
	return len(b) > 0 && b[0] != '{' && b[0] != '['
}

// holdsNote reports that the object at the front of data looks like a note.
func (j *jsonReader) holdsNote(data []byte) bool {
	end, state := cutValue(data)
	if state != cutDone {
		return true // longer than what was looked at: as long as notes are
	}
	var p objectParser
	if p.parse(string(data[:end])) != nil {
		return bytes.Contains(data[:end], []byte(`"text"`))
	}
	known := 0
	for _, m := range p.members {
		f := j.vocab.Fields(m.key)
		if f.Has(note.TextField) {
			return true
		}
		if f != 0 {
			known++
		}
	}
	return known >= 3
}

// wrapping walks the keys of an object down to the arrays in it. Other values
// are left out.
func (j *jsonReader) wrapping(depth int) error {
	j.win.skip(1)
	for !j.stopped {
		switch c := j.byte(); {
		case c == 0:
			return errTruncated
		case c == '}':
			j.win.skip(1)
			return nil
		case c == '[' && j.arrayOfObjects():
			if err := j.array(); err != nil {
				return err
			}
		case c == '{' && depth < 3:
			if err := j.wrapping(depth + 1); err != nil {
				return err
			}
		case c == '{', c == '[', c == '"':
			if err := j.pass(); err != nil {
				return err
			}
		default: // colons, commas, numbers, true, false, null
			j.win.skip(1)
		}
	}
	return nil
}

// arrayOfObjects reports that the array at hand begins with what looks like a note.
func (j *jsonReader) arrayOfObjects() bool {
	for len(j.win.data()) < sniffSize && j.win.fill() {
	}
	rest := bytes.TrimLeft(j.win.data()[1:], " \t\r\n")
	return len(rest) > 0 && rest[0] == '{' && j.holdsNote(rest)
}

// pass moves past a value that is of no interest.
func (j *jsonReader) pass() error {
	for {
		data := j.win.data()
		end, state := 0, cutMore
		if data[0] == '"' {
			if n, ok := stringEnd(data[1:]); ok {
				end, state = n+1, cutDone
			}
		} else {
			end, state = cutValue(data)
		}
		if state == cutDone {
			j.win.skip(end)
			return nil
		}
		if state == cutBreak {
			return errControl
		}
		if !j.win.fill() {
			return errTruncated
		}
	}
}

// object cuts the object at hand out of the stream and reads it as a note.
func (j *jsonReader) object() error {
	for {
		data := j.win.data()
		end, state := cutValue(data)
		if state == cutMore {
			if j.lines {
				if nl := bytes.IndexByte(data, '\n'); nl >= 0 && nextIsObject(data[nl+1:]) {
					return j.broken(nl, "the line is not a whole JSON object")
				}
			}
			if j.win.fill() {
				continue
			}
			// Nothing closes the object: a brace or quote is missing in it, or
			// the file is cut off. A later line that begins an object tells.
			data = j.win.data()
			if nl := bytes.Index(data, []byte("\n{")); nl >= 0 {
				return j.broken(nl, "the object is not closed")
			}
			return j.cutOff()
		}
		if state == cutBreak {
			return j.broken(end, errControl.Error())
		}
		j.record++
		j.take(data[:end])
		j.win.skip(end)
		return nil
	}
}

func nextIsObject(b []byte) bool {
	b = bytes.TrimLeft(b, " \t\r\n")
	return len(b) > 0 && b[0] == '{'
}

// cutOff reports an object that the file, or the room for one record, ends in.
func (j *jsonReader) cutOff() error {
	j.record++
	p := Problem{Record: j.record, Line: j.win.line, Column: j.win.col, Lost: true, Reason: errTruncated.Error()}
	if j.win.full() {
		p.Reason = fmt.Sprintf("the record is longer than %d bytes", j.opts.MaxRecord)
	}
	j.trouble(p)
	return errTruncated
}

// broken reports an object that breaks off at an offset of the window and goes
// on at the next line that begins with an object.
func (j *jsonReader) broken(at int, reason string) error {
	j.record++
	line, col := place(j.win.data(), at, j.win.line, j.win.col)
	p := Problem{Record: j.record, Line: line, Column: col, Lost: true, Reason: reason}
	j.win.skip(at)
	j.skipLine()
	for {
		c := j.byte()
		if c == '{' || c == 0 || c == ']' && !j.lines {
			break
		}
		j.skipLine()
	}
	j.trouble(p)
	return nil
}

// take reads one object and hands on its note.
func (j *jsonReader) take(data []byte) {
	if !j.in.sound {
		if at, why := badByte(data); at >= 0 {
			line, col := place(data, at, j.win.line, j.win.col)
			j.trouble(Problem{Record: j.record, Line: line, Column: col, Lost: true, Reason: why})
			return
		}
	}
	if err := j.parser.parse(string(data)); err != nil {
		line, col := place(data, min(j.parser.i, len(data)), j.win.line, j.win.col)
		j.trouble(Problem{Record: j.record, Line: line, Column: col, Lost: true, Reason: err.Error()})
		return
	}
	j.note(data)
}

// planFor understands the keys of the object at hand.
func (j *jsonReader) planFor(members []member) *jsonPlan {
	same := func(k string, m member) bool { return k == m.key }
	if j.plan != nil && slices.EqualFunc(j.plan.keys, members, same) {
		return j.plan
	}
	p := &jsonPlan{text: -1}
	for _, m := range members {
		p.keys = append(p.keys, string(append([]byte(nil), m.key...)))
	}
	p.cols = j.vocab.Resolve(p.keys)
	var parts []int
	for i, c := range p.cols {
		switch {
		case c.Field == note.TextField:
			p.text = i
		case c.Rule == mapping.PartOf:
			parts = append(parts, i)
		case c.Field != note.NoField:
			p.order = append(p.order, i)
		}
	}
	p.order = append(p.order, parts...)
	j.understood(p.cols)
	j.plan = p
	return p
}

func (j *jsonReader) note(data []byte) {
	members := j.parser.members
	p := j.planFor(members)
	n := &note.Note{File: j.info.File, Record: j.record}
	if p.text < 0 && len(p.order) == 0 {
		j.trouble(Problem{Record: j.record, Line: j.win.line, Column: j.win.col, Lost: true, Reason: "no key of this object was understood"})
		return
	}
	var bad []Problem
	for _, i := range p.order {
		m := members[i]
		if err := j.build.Set(n, &p.cols[i], []byte(m.value)); err != nil {
			line, col := place(data, m.at, j.win.line, j.win.col)
			f := p.cols[i].Field
			bad = append(bad, Problem{Field: f, Line: line, Column: col, Reason: f.String() + ": " + err.Error()})
		}
	}
	if p.text >= 0 {
		bad = append(bad, j.setText(n, data, members[p.text])...)
	} else {
		j.noText++
	}
	if n.ID == "" {
		n.ID = strconv.Itoa(j.record)
	}
	for _, b := range bad {
		b.Record, b.NoteID = j.record, n.ID
		if !j.trouble(b) {
			return
		}
	}
	j.emit(n)
}

func (j *jsonReader) setText(n *note.Note, data []byte, m member) []Problem {
	n.Carried = n.Carried.With(note.TextField)
	line, col := place(data, m.at, j.win.line, j.win.col)
	o := note.Origin{Raw: m.raw, Line: line, Column: col}
	if m.isStr {
		o.Spelling = note.JSONEscaped
	}
	n.Text = note.NewText(m.value, o)
	if len(m.value) >= cellLimit && utf16Length(m.value) == cellLimit {
		return []Problem{{Field: note.TextField, Line: line, Column: col, Reason: "the text is exactly 32,767 characters long, which is all that a spreadsheet keeps: its end is missing"}}
	}
	return nil
}
