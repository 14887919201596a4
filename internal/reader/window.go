package reader

import (
	"bytes"
	"io"
	"unicode/utf8"
)

// window is the part of a stream that is being looked at. It grows to the
// longest record and knows its place in the file.
type window struct {
	src       io.Reader
	buf       []byte
	r, w      int
	base      int64 // offset of buf in the decoded file
	eof       bool
	err       error // what ended the stream, if not its end
	line, col int   // of the first byte, from 1, col in code points
	most      int   // bytes it may grow to
}

func newWindow(src io.Reader, most int) *window {
	return &window{src: src, buf: make([]byte, bufferSize), line: 1, col: 1, most: most}
}

func (w *window) data() []byte { return w.buf[w.r:w.w] }

// offset is where data begins in the decoded file.
func (w *window) offset() int64 { return w.base + int64(w.r) }

// ensure reads on until data holds n bytes or there is no more.
func (w *window) ensure(n int) {
	for len(w.data()) < n && w.fill() {
	}
}

// full reports that the window holds as much as it may.
func (w *window) full() bool { return w.w-w.r >= w.most }

// fill reads on; false means that there is no more to come, or no more room.
func (w *window) fill() bool {
	if w.eof || w.full() {
		return false
	}
	if w.r > 0 {
		copy(w.buf, w.buf[w.r:w.w])
		w.base += int64(w.r)
		w.r, w.w = 0, w.w-w.r
	}
	if w.w == len(w.buf) {
		grown := make([]byte, min(2*len(w.buf), max(w.most, bufferSize)))
		copy(grown, w.buf[:w.w])
		w.buf = grown
	}
	// A long record is scanned again from its start whenever more of it has
	// come, so a grown buffer is filled before that.
	least := 1
	if len(w.buf) > bufferSize {
		least = len(w.buf) - w.w
	}
	n, err := io.ReadAtLeast(w.src, w.buf[w.w:], least)
	w.w += n
	if err != nil {
		w.eof = true
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			w.err = err
		}
	}
	return n > 0
}

// skip moves past n bytes and keeps count of lines and columns.
func (w *window) skip(n int) {
	head := w.buf[w.r : w.r+n]
	if lines := bytes.Count(head, newline); lines > 0 {
		w.line += lines
		w.col = 1
		head = head[bytes.LastIndexByte(head, '\n')+1:]
	}
	w.col += utf8.RuneCount(head)
	w.r += n
}

var newline = []byte{'\n'}

// place is the line and column of an offset in data, which begins at the given
// line and column.
func place(data []byte, offset, line, col int) (int, int) {
	head := data[:offset]
	if n := bytes.Count(head, newline); n > 0 {
		return line + n, 1 + utf8.RuneCount(head[bytes.LastIndexByte(head, '\n')+1:])
	}
	return line, col + utf8.RuneCount(head)
}
