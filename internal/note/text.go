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
func (t Text) Position(offset int) Position {
	head := t.s[:offset]
	line := strings.Count(head, "\n")
	start := strings.LastIndexByte(head, '\n') + 1
	return Position{Line: line + 1, Column: utf8.RuneCountInString(head[start:]) + 1, Offset: offset}
}

// Line is the whole line that holds the offset, without its line ending, and
// the offset at which it starts.
func (t Text) Line(offset int) (line string, start int) {
	start = strings.LastIndexByte(t.s[:offset], '\n') + 1
	line = t.s[start:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return strings.TrimSuffix(line, "\r"), start
}

// Location finds the place in the source file of a byte offset in the text.
func (t Text) Location(offset int) Location { return t.origin.locate(t.s, offset) }
