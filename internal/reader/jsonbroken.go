package reader

import (
	"bytes"
	"fmt"
)

// cutOff reports an object that the file, or the room for one record, ends in.
// Only the second leaves anything to go on with.
func (j *jsonReader) cutOff() error {
	if j.win.eof {
		line, col := j.win.line, j.win.col
		j.lose(line, col, errTruncated.Error())
		return errTruncated
	}
	j.lose(j.win.line, j.win.col, fmt.Sprintf("the record is longer than %d bytes; a quotation mark may be missing", j.opts.MaxRecord))
	j.resync(1)
	return nil
}

// breakOff reports an object that is no JSON and goes on at the next that looks
// like a note.
func (j *jsonReader) breakOff(err error) {
	line, col := place(j.win.data(), j.scan.i, j.win.line, j.win.col)
	j.lose(line, col, err.Error())
	j.resync(1)
}

// resync moves to the next object that looks like a note, from an offset of the
// window. Without one it moves to the bracket that ends the list.
func (j *jsonReader) resync(from int) {
	for {
		at, more := j.nextNote(from)
		if at >= 0 {
			j.win.skip(at)
			return
		}
		j.win.skip(more)
		from = 0
		if !j.win.fill() {
			rest := j.win.data()
			if end := bytes.LastIndexByte(rest, ']'); end >= 0 && len(bytes.Trim(rest[end+1:], " \t\r\n}")) == 0 {
				j.win.skip(end)
			} else {
				j.win.skip(len(rest))
			}
			return
		}
	}
}

// nextNote is the offset of the next object in the window that looks like a
// note, -1 if there is none; more is then where to go on once more has been read.
func (j *jsonReader) nextNote(from int) (at, more int) {
	data := j.win.data()
	for at := from; ; at++ {
		n := bytes.IndexByte(data[min(at, len(data)):], '{')
		if n < 0 {
			return -1, max(0, len(data)-tail)
		}
		at += n
		switch err := j.scan.scan(data, at); {
		case err == nil && j.looksLikeNote(&j.scan), isMore(err) && j.looksLikeNote(&j.scan):
			return at, 0
		case isMore(err) && !j.win.eof && !j.win.full() && len(data)-at < sniffSize:
			return -1, at
		}
	}
}

// tail is how much of the window is kept while the end of a list is looked for.
const tail = 256

// pass moves past a value that is of no interest.
func (j *jsonReader) pass() error {
	var p passer
	for {
		n, done := p.pass(j.win.data())
		j.win.skip(n)
		if done {
			return nil
		}
		if !j.win.fill() {
			return errTruncated
		}
	}
}

// passer finds the end of a value that comes in pieces.
type passer struct {
	depth    int
	inString bool
}

// pass returns how much of the data belongs to the value, and whether that is
// its end. A backslash that the data ends in is left for the next piece.
func (p *passer) pass(data []byte) (n int, done bool) {
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case p.inString && c == '\\':
			if i+1 == len(data) {
				return i, false
			}
			i++
		case c == '"':
			p.inString = !p.inString
		case p.inString:
		case c == '{' || c == '[':
			p.depth++
		case p.depth == 0 && (c == ',' || c == ']' || c == '}'):
			return i, true
		case c == '}' || c == ']':
			p.depth--
		}
	}
	return len(data), false
}
