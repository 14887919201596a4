package reader

import (
	"bytes"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// guess is what the first rows of a table say about it.
type guess struct {
	dialect
	heading int // index of the heading row
	known   int // headings in it that are understood
	filled  int // cells in it that hold something
	hasText bool
}

// A report's own lines above the heading row are rarely more than a dozen.
const headingRows = 25

// A heading longer than this is a sentence.
const longestHeading = 120

// delimiters are what parts the cells in exports that were met, the likeliest
// first: spreadsheets write the first three, the rest come from databases.
func delimiters() []string {
	return []string{",", ";", "\t", "|", "^", "~", "\u00ac", "\u00a6", "||", "~~", "\x1f", "\x01"}
}

// sniffTable finds the delimiter and the heading row: those under which the
// most headings are understood, and then those that fill the most cells.
func (r *Reader) sniffTable(head []byte) guess {
	var best guess
	for i, d := range delimiters() {
		if i > 0 && !bytes.Contains(head, []byte(d)) {
			continue
		}
		g := r.guessWith(head, d)
		if i == 0 || g.known > best.known || g.known == best.known && (g.filled > best.filled || g.filled == best.filled && len(d) > len(best.delim)) {
			best = g
		}
	}
	return best
}

func (r *Reader) guessWith(head []byte, delim string) guess {
	best := guess{dialect: dialect{delim: delim}, filled: -1}
	var w row
	for i := 0; i < headingRows && len(head) > 0; i++ {
		if w.scan(head, &best.dialect, true); !w.sound() {
			w.plain(head, &best.dialect)
		}
		if g := r.rate(head, &w, best.dialect, i); g.known > best.known || best.filled < 0 && g.filled > 0 {
			best = g
		}
		if best.known >= 3 && best.hasText {
			break
		}
		head = head[w.size:]
	}
	return best
}

// rate counts what a row would be worth as a heading row.
func (r *Reader) rate(data []byte, w *row, d dialect, at int) guess {
	g := guess{dialect: d, heading: at, filled: w.filled(data)}
	for _, c := range w.cells {
		if c.end-c.start > longestHeading {
			continue
		}
		if fields := r.vocab.Fields(headingName(data, c)); fields != 0 {
			g.known++
			g.hasText = g.hasText || fields.Has(note.TextField)
		}
	}
	return g
}

// isTable reports whether a file that is not known to be a table is one: three
// headings are understood, or a first line of nothing but headings that are has
// a row of as many cells below it.
func (g *guess) isTable(head []byte) bool {
	if !g.hasText || g.known < 2 {
		return false
	}
	if g.known >= 3 {
		return true
	}
	var first, second row
	first.scan(head, &g.dialect, true)
	if g.heading > 0 || len(first.cells) != g.known {
		return false
	}
	second.scan(head[first.size:], &g.dialect, true)
	return second.sound() && len(second.cells) == len(first.cells)
}

// headingName is a heading in one line.
func headingName(data []byte, c cell) string {
	name := strings.TrimPrefix(string(data[c.start:c.end]), "\ufeff")
	if c.doubled {
		name = strings.ReplaceAll(name, `""`, `"`)
	}
	return strings.Join(strings.Fields(name), " ")
}

// sepLine reads the line "sep=;" that a spreadsheet puts on top, and its length.
func sepLine(head []byte) (delim string, size int) {
	line, _, _ := bytes.Cut(head[:min(len(head), 16)], newline)
	size = min(len(line)+1, len(head))
	line = bytes.Trim(bytes.TrimSuffix(line, []byte{'\r'}), `"`)
	if len(line) < 5 || len(line) > 7 || !bytes.EqualFold(line[:4], []byte("sep=")) {
		return "", 0
	}
	return string(line[4:]), size
}

func delimiterName(d string) string {
	switch d {
	case ",":
		return "comma"
	case ";":
		return "semicolon"
	case "\t":
		return "tab"
	case "|":
		return "pipe"
	case "^":
		return "caret"
	case "~":
		return "tilde"
	case "\x1f":
		return "unit separator (U+001F)"
	case "\x01":
		return "U+0001"
	}
	return d
}
