package reader

import (
	"bytes"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// guess is what the first rows of a table say about it.
type guess struct {
	delim   byte
	heading int // index of the heading row
	known   int // headings in it that are understood
	cells   int // in it
	hasText bool
}

// A report's own lines above the heading row are rarely more than a dozen.
const headingRows = 25

// sniffTable finds the delimiter and the heading row: those under which the
// most headings are understood, and then those that make the most cells.
func (r *Reader) sniffTable(head []byte) guess {
	best := guess{delim: ','}
	for _, d := range []byte{',', ';', '\t', '|'} {
		if g := r.guessWith(head, d); g.known > best.known || g.known == best.known && g.cells > best.cells {
			best = g
		}
	}
	return best
}

func (r *Reader) guessWith(head []byte, delim byte) guess {
	best := guess{delim: delim, cells: -1}
	var w row
	for i := 0; i < headingRows && len(head) > 0; i++ {
		if !w.scan(head, delim, true) {
			break
		}
		if g := r.rate(head, &w, delim, i); g.known > best.known || best.cells < 0 && !w.blank(head) {
			best = g
		}
		head = head[w.size:]
	}
	return best
}

// rate counts what a row would be worth as a heading row.
func (r *Reader) rate(data []byte, w *row, delim byte, at int) guess {
	g := guess{delim: delim, heading: at, cells: len(w.cells)}
	for _, c := range w.cells {
		name := data[c.start:c.end]
		if len(name) > 80 || bytes.IndexByte(name, '\n') >= 0 || len(name) == 0 {
			continue
		}
		if fields := r.vocab.Fields(string(name)); fields != 0 {
			g.known++
			g.hasText = g.hasText || fields.Has(note.TextField)
		}
	}
	return g
}

// sepLine reads the line "sep=;" that a spreadsheet puts on top.
func sepLine(head []byte) (delim byte, size int) {
	if len(head) < 5 || !bytes.EqualFold(head[:4], []byte("sep=")) {
		return 0, 0
	}
	rest := head[5:]
	switch {
	case bytes.HasPrefix(rest, []byte("\r\n")):
		return head[4], 7
	case len(rest) == 0, rest[0] == '\n', rest[0] == '\r':
		return head[4], min(6, len(head))
	}
	return 0, 0
}

func delimiterName(d byte) string {
	switch d {
	case ',':
		return "comma"
	case ';':
		return "semicolon"
	case '\t':
		return "tab"
	case '|':
		return "pipe"
	}
	return string(rune(d))
}
