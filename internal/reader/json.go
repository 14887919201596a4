package reader

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// jsonReader reads notes that are objects: one after another, in a list, or in
// lists inside objects.
type jsonReader struct {
	*Reader
	win    *window
	scan   objectScanner
	inner  []objectScanner // for lists inside an object, by depth
	plans  map[string]*jsonPlan
	key    []byte // of a plan, while it is looked for
	record int
	lines  bool // JSON Lines: a record is a line
	noText int  // notes that had no key for the text
	hollow int  // objects whose list of notes is empty
}

var (
	errTruncated = errors.New("the file ends in the middle of a value: it may have been cut off")
	errNotJSON   = errors.New("not JSON that holds notes: an array of objects, an object with such an array, or one object a line is expected")
)

func (r *Reader) readJSON() error {
	j := &jsonReader{Reader: r, win: newWindow(r.in, r.opts.MaxRecord), lines: r.info.Format == JSONL, plans: map[string]*jsonPlan{}}
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
	if j.hollow > 0 {
		r.remark(0, "%d %s an empty list of notes", j.hollow, map[bool]string{true: "object holds", false: "objects hold"}[j.hollow == 1])
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
			lines := j.lines
			j.lines = false
			if err := j.array(nil, 0); err != nil {
				return err
			}
			j.lines = lines
		case c == '{':
			if err := j.object(nil, 0); err != nil {
				return err
			}
		case j.record > 0 && (c == ',' || c == ']' || c == '}'):
			// Objects parted by commas without a list round them, or what is left
			// of a list whose beginning was broken.
			j.win.skip(1)
		case j.lines:
			j.lose(j.win.line, j.win.col, "the line is not a JSON object")
			j.skipLine()
		default:
			return errNotJSON
		}
	}
	return nil
}

// lose reports a record of which no note can be made.
func (j *jsonReader) lose(line, col int, reason string) {
	j.record++
	j.trouble(Problem{Record: j.record, Line: line, Column: col, Lost: true, Reason: reason})
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

// array reads the objects of a list.
func (j *jsonReader) array(outer []heirloom, depth int) error {
	j.win.skip(1)
	for !j.stopped {
		switch j.byte() {
		case 0:
			return errTruncated
		case ']':
			j.win.skip(1)
			return nil
		case ',':
			j.win.skip(1)
		case '{':
			if err := j.object(outer, depth); err != nil {
				return err
			}
		case '}':
			return errSyntax
		default:
			j.lose(j.win.line, j.win.col, "an object is expected here")
			if err := j.pass(); err != nil {
				return err
			}
		}
	}
	return nil
}

// object reads the object at hand: a note, or what stands round lists of notes.
// A list that is too long to be held is read as a stream.
func (j *jsonReader) object(outer []heirloom, depth int) error {
	if j.lines {
		if done := j.line(); done {
			return nil
		}
	}
	for {
		data := j.win.data()
		err := j.scan.scan(data, 0)
		if err == nil {
			j.take(&j.scan, outer, 0)
			j.win.skip(j.scan.i)
			return nil
		}
		switch {
		case isMore(err) && len(data) < sniffSize && j.win.fill():
		case j.scan.list >= 0 && depth < deepestWrapping && j.holdsNotes(data, j.scan.list, 0):
			return j.wrapping(outer, depth+1)
		case !isMore(err):
			j.breakOff(err)
			return nil
		case !j.win.fill():
			return j.cutOff()
		}
	}
}

// line reads the object at hand from its line. It is not done where the object
// goes on over the next lines.
func (j *jsonReader) line() (done bool) {
	nl := -1
	for nl < 0 {
		if nl = bytes.IndexByte(j.win.data(), '\n'); nl < 0 && !j.win.fill() {
			nl = len(j.win.data())
		}
	}
	data := j.win.data()
	err := j.scan.scan(data[:nl], 0)
	if err == nil {
		if rest := bytes.TrimSpace(data[j.scan.i:nl]); len(rest) > 0 && rest[0] == ',' {
			j.scan.comma = nl - len(rest)
		}
		j.take(&j.scan, nil, 0)
		j.win.skip(max(j.scan.i, j.scan.comma+1))
		return true
	}
	if isMore(err) {
		if nl == len(data) || !nextIsObject(data[nl+1:]) {
			return false
		}
		j.scan.i, err = nl, errors.New("the line is not a whole JSON object")
	}
	line, col := place(data, j.scan.i, j.win.line, j.win.col)
	j.lose(line, col, err.Error())
	j.win.skip(nl)
	return true
}

func nextIsObject(b []byte) bool {
	b = bytes.TrimLeft(b, " \t\r\n")
	return len(b) > 0 && b[0] == '{'
}

// flawed reports a NUL, a byte that had to be mended or a line break inside a
// string, in the object that was scanned.
func (j *jsonReader) flawed(s *objectScanner) []Problem {
	var problems []Problem
	add := func(at int, why string) {
		line, col := place(s.data, at, j.win.line, j.win.col)
		problems = append(problems, Problem{Field: note.NoField, Line: line, Column: col, Reason: why})
	}
	if at, why := j.in.flaw(s.data[s.start:s.i], j.win.offset()+int64(s.start)); at >= 0 {
		add(s.start+at, why)
	}
	if s.comma >= 0 {
		add(s.comma, "a comma stands behind the object; one object a line is written without")
	}
	if s.broken >= 0 {
		add(s.broken, "a line ends inside a string, where JSON wants \\n")
	}
	return problems
}
