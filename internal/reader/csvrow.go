package reader

import "bytes"

// The rows of a table are scanned here and not by encoding/csv because that
// package cannot say where in the file each byte of a cell stands: it drops
// carriage returns and doubled quotes and gives only the cell's first position.
// A finding in a cell of forty lines has to name its line.

// cell is one value of a row: bytes of the row, without enclosing quotes.
type cell struct {
	start, end int
	quoted     bool
	doubled    bool // holds a quote written twice
}

// row is one record of a table as it stands in the window.
type row struct {
	cells []cell
	end   int  // of its last cell, before the line ending
	size  int  // with its line ending
	cr    bool // it ends in a carriage return alone
	stray int  // offset of a quote that breaks the quoting, -1
	open  int  // offset of a quote that is never closed, -1
}

// sound reports a row without broken quoting.
func (w *row) sound() bool { return w.stray < 0 && w.open < 0 }

// scan reads one row from the front of data. It returns false where the row
// may go on behind data, which eof rules out.
func (w *row) scan(data []byte, delim byte, eof bool) bool {
	w.cells, w.stray, w.open, w.cr = w.cells[:0], -1, -1, false
	i := 0
	for {
		var ok bool
		if i < len(data) && data[i] == '"' {
			i, ok = w.quoted(data, i, delim, eof)
		} else {
			i, ok = w.bare(data, i, delim), true
		}
		if !ok || i == len(data) && !eof {
			return false
		}
		if i == len(data) || data[i] != delim {
			return w.finish(data, i, eof)
		}
		i++
	}
}

// bare reads a cell without quotes and returns where it ends. Quotes inside it
// are characters like others.
func (w *row) bare(data []byte, start int, delim byte) int {
	i := start
	for i < len(data) {
		if c := data[i]; c == delim || c == '\n' || c == '\r' {
			break
		}
		i++
	}
	w.cells = append(w.cells, cell{start: start, end: i})
	return i
}

// quoted reads a cell in quotes. A quote that neither closes the cell nor is
// doubled is kept as a character, and the row remembers it.
func (w *row) quoted(data []byte, start int, delim byte, eof bool) (int, bool) {
	c := cell{start: start + 1, quoted: true}
	i := start + 1
	for {
		q := bytes.IndexByte(data[i:], '"')
		if q < 0 {
			if !eof {
				return i, false
			}
			w.open = start
			c.end = len(data)
			w.cells = append(w.cells, c)
			return len(data), true
		}
		i += q + 1
		if i == len(data) && !eof {
			return i, false
		}
		if i == len(data) || data[i] == delim || data[i] == '\n' || data[i] == '\r' {
			c.end = i - 1
			w.cells = append(w.cells, c)
			return i, true
		}
		if data[i] == '"' {
			c.doubled = true
			i++
		} else if w.stray < 0 {
			w.stray = i - 1
		}
	}
}

// finish takes the line ending at i.
func (w *row) finish(data []byte, i int, eof bool) bool {
	w.end, w.size = i, i
	if i == len(data) {
		return true
	}
	w.size++
	if data[i] == '\r' {
		if i+1 == len(data) && !eof {
			return false
		}
		if w.cr = i+1 == len(data) || data[i+1] != '\n'; !w.cr {
			w.size++
		}
	}
	return true
}

// blank reports a row with nothing but spaces in its cells.
func (w *row) blank(data []byte) bool {
	return w.filled(data) == 0
}

// filled counts the cells that hold something.
func (w *row) filled(data []byte) int {
	n := 0
	for _, c := range w.cells {
		if !empty(data[c.start:c.end]) {
			n++
		}
	}
	return n
}

func empty(b []byte) bool {
	for _, c := range b {
		if c > ' ' {
			return false
		}
	}
	return true
}

// lines counts the physical lines that the row ends.
func (w *row) lines(data []byte) int {
	n := bytes.Count(data[:w.size], newline)
	if w.cr {
		n++
	}
	return n
}
