package reader

import "bytes"

// The rows of a table are scanned here and not by encoding/csv because that
// package cannot say where in the file each byte of a cell stands: it drops
// carriage returns and doubled quotes and gives only the cell's first position.
// A finding in a cell of forty lines has to name its line.

// dialect is how a table parts and quotes its cells.
type dialect struct {
	delim string
	// want is the number of cells of a whole row; 0 while the heading row is
	// being looked for.
	want int
}

// at reports that a delimiter stands at i.
func (d *dialect) at(data []byte, i int) bool {
	n := len(d.delim)
	return data[i] == d.delim[0] && (n == 1 || len(data)-i >= n && string(data[i:i+n]) == d.delim)
}

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

func (w *row) reset() { *w = row{cells: w.cells[:0], stray: -1, open: -1} }

// scan reads one row from the front of data. It returns false where the row
// may go on behind data, which eof rules out. At a quote that neither closes its
// cell nor is doubled it stops, with the row in doubt.
func (w *row) scan(data []byte, d *dialect, eof bool) bool {
	return w.read(data, d, eof, false)
}

// lenient is scan, but for a quote out of place, which is kept as a character.
func (w *row) lenient(data []byte, d *dialect, eof bool) bool {
	return w.read(data, d, eof, true)
}

func (w *row) read(data []byte, d *dialect, eof, lenient bool) bool {
	w.reset()
	for i := 0; ; i += len(d.delim) {
		ok := true
		if q := openingQuote(data, i); q >= 0 {
			i, ok = w.quoted(data, q, d, eof, lenient)
		} else {
			i = w.bare(data, i, d)
		}
		switch {
		case !lenient && w.stray >= 0:
			return true
		case !ok || i == len(data) && !eof:
			return false
		case i == len(data) || !d.at(data, i):
			return w.finish(data, i, eof)
		}
	}
}

// openingQuote is the offset of the quote that opens the cell at i, -1 if none
// does. Some systems write a space before it.
func openingQuote(data []byte, i int) int {
	for i < len(data) && data[i] == ' ' {
		i++
	}
	if i < len(data) && data[i] == '"' {
		return i
	}
	return -1
}

// bare reads a cell without quotes and returns where it ends. Quotes inside it
// are characters like others. So is a carriage return alone, unless it ends a
// row that is whole.
func (w *row) bare(data []byte, start int, d *dialect) int {
	first, i := d.delim[0], start
	for i < len(data) {
		c := data[i]
		if c == '\n' || c == first && d.at(data, i) {
			break
		}
		if c == '\r' && (i+1 == len(data) || data[i+1] == '\n' || d.want == 0 || len(w.cells)+1 == d.want || i == 0) {
			break
		}
		i++
	}
	w.cells = append(w.cells, cell{start: start, end: i})
	return i
}

// quoted reads a cell in quotes and returns where it ends, behind its closing
// quote and any spaces after that.
func (w *row) quoted(data []byte, start int, d *dialect, eof, lenient bool) (int, bool) {
	c := cell{start: start + 1, quoted: true}
	for i := start + 1; ; {
		q := bytes.IndexByte(data[i:], '"')
		if q < 0 {
			if !eof {
				return i, false
			}
			w.open, c.end = start, len(data)
			w.cells = append(w.cells, c)
			return len(data), true
		}
		i += q + 1
		after := cellEnd(data, i, d)
		switch {
		case after == len(data) && !eof:
			return i, false
		case after >= 0:
			c.end = i - 1
			w.cells = append(w.cells, c)
			return after, true
		case data[i] == '"':
			c.doubled = true
			i++
		case !lenient:
			w.stray = i - 1
			return i, true
		case w.stray < 0:
			w.stray = i - 1
		}
	}
}

// cellEnd is where a cell ends whose closing quote stands before i: there, or
// behind spaces. It is -1 where something else follows.
func cellEnd(data []byte, i int, d *dialect) int {
	for i < len(data) && data[i] == ' ' && d.delim[0] != ' ' {
		i++
	}
	if i == len(data) || data[i] == '\n' || data[i] == '\r' || d.at(data, i) {
		return i
	}
	return -1
}

// plain reads the first line of data with its quotes as characters.
func (w *row) plain(data []byte, d *dialect) {
	w.reset()
	for i := 0; ; i += len(d.delim) {
		if i = w.bare(data, i, d); i == len(data) || !d.at(data, i) {
			w.finish(data, i, true)
			return
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
func (w *row) blank(data []byte) bool { return w.filled(data) == 0 }

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

// trim drops cells beyond the wanted number that hold nothing: a spreadsheet
// often writes a delimiter too many.
func (w *row) trim(data []byte, want int) {
	for n := len(w.cells); n > want && empty(data[w.cells[n-1].start:w.cells[n-1].end]); n-- {
		w.cells = w.cells[:n-1]
	}
}

// lines counts the physical lines that the row ends.
func (w *row) lines(data []byte) int {
	n := bytes.Count(data[:w.size], newline)
	if w.cr {
		n++
	}
	return n
}
