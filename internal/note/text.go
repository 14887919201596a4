package note

import (
	"strings"
	"unicode/utf8"
)

// Span is a half-open range of bytes in a note's text: [Start, End).
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Position is a place in a text. Line and Column count from 1, Column in
// Unicode code points; Offset counts UTF-8 bytes from 0.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
	Offset int `json:"offset"`
}

// Location is a place in a source file, counted as Position counts. The zero
// Location means that the format has no lines (a cell of a workbook, say).
type Location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Text is a note's decoded text together with where it came from. It is kept
// exactly as read, carriage returns included, so that an offset means the same
// to a rule, a reporter and whoever opens the file.
type Text struct {
	s      string
	origin Origin
}

// NewText joins a decoded text to its origin.
func NewText(s string, o Origin) Text { return Text{s: s, origin: o} }

// String is the text itself.
func (t Text) String() string { return t.s }

// Slice is the part of the text a span covers.
func (t Text) Slice(s Span) string { return t.s[s.Start:s.End] }

// Position finds the line and column of a byte offset. A line ends at "\n";
// the carriage return before it belongs to the line it ends.
func (t Text) Position(offset int) Position { return t.Places().Position(offset) }

// Location finds the place in the source file of a byte offset in the text.
func (t Text) Location(offset int) Location { return t.Places().Location(offset) }

// Line is the line that holds the offset, without its line ending, and the offset
// at which it starts; of a very long line it is the part around the offset, at
// least within bytes to either side.
func (t Text) Line(offset, within int) (line string, start int) {
	from, to := max(offset-within, 0), min(offset+within, len(t.s))
	for from > 0 && !utf8.RuneStart(t.s[from]) {
		from--
	}
	for to < len(t.s) && !utf8.RuneStart(t.s[to]) {
		to++
	}
	start = from + strings.LastIndexByte(t.s[from:offset], '\n') + 1
	line = t.s[start:to]
	if i := strings.IndexByte(t.s[offset:to], '\n'); i >= 0 {
		line = t.s[start : offset+i]
	}
	return strings.TrimSuffix(line, "\r"), start
}
