package reader

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mender passes UTF-8 on and reads a byte that is not UTF-8 as Windows-1252: a
// file put together of two encodings loses nothing. It remembers where it did
// so, for the reader to report.
type mender struct {
	src    io.Reader
	buf    []byte
	r, w   int // of buf: read and not yet looked at
	err    error
	ready  []byte // looked at and not yet handed on
	one    [utf8.UTFMax]byte
	made   int64    // bytes made ready so far
	mended []extent // in bytes handed on, oldest first
}

// extent is a half-open range of offsets in the decoded file.
type extent struct{ start, end int64 }

func newMender(src io.Reader) *mender {
	return &mender{src: src, buf: make([]byte, bufferSize)}
}

func (m *mender) Read(p []byte) (int, error) {
	for len(m.ready) == 0 {
		if err := m.more(); err != nil {
			return 0, err
		}
	}
	n := copy(p, m.ready)
	m.ready = m.ready[n:]
	return n, nil
}

// more makes something ready: as much as is valid, or else one mended byte.
func (m *mender) more() error {
	if m.r == m.w {
		if err := m.fill(); err != nil {
			return err
		}
	}
	data := m.buf[m.r:m.w]
	if n := validPrefix(data); n > 0 {
		m.ready = data[:n]
	} else if m.err == nil && !utf8.FullRune(data) {
		return m.fill()
	} else {
		m.mend(data[0])
		m.made += int64(len(m.ready))
		m.r++
		return nil
	}
	m.r += len(m.ready)
	m.made += int64(len(m.ready))
	return nil
}

// fill reads on behind what is left.
func (m *mender) fill() error {
	if m.err != nil {
		return m.err
	}
	m.w = copy(m.buf, m.buf[m.r:m.w])
	m.r = 0
	n, err := m.src.Read(m.buf[m.w:])
	m.w += n
	m.err = err
	if n == 0 && m.w == 0 {
		return err
	}
	return nil
}

func (m *mender) mend(b byte) {
	m.ready = utf8.AppendRune(m.one[:0], charmap.Windows1252.DecodeByte(b))
	end := m.made + int64(len(m.ready))
	if last := len(m.mended) - 1; last >= 0 && m.mended[last].end == m.made {
		m.mended[last].end = end
		return
	}
	m.mended = append(m.mended, extent{m.made, end})
}

// first is the first mended offset in a range, -1 if there is none. What lies
// before the range is forgotten.
func (m *mender) first(from, to int64) int64 {
	gone := 0
	for gone < len(m.mended) && m.mended[gone].end <= from {
		gone++
	}
	m.mended = append(m.mended[:0], m.mended[gone:]...)
	if len(m.mended) == 0 || m.mended[0].start >= to {
		return -1
	}
	return max(m.mended[0].start, from)
}

// validPrefix is the length of what is valid UTF-8 at the front of data.
func validPrefix(data []byte) int {
	if utf8.Valid(data) {
		return len(data)
	}
	i := 0
	for i < len(data) {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		i += size
	}
	return i
}

// carriageLines turns a carriage return alone into a new line, byte for byte:
// the line ending of old Macintosh systems, and of Excel's "CSV (Macintosh)".
type carriageLines struct{ src *bufio.Reader }

func (c carriageLines) Read(p []byte) (int, error) {
	n, err := c.src.Read(p)
	for i := 0; i < n; i++ {
		k := bytes.IndexByte(p[i:n], '\r')
		if k < 0 {
			break
		}
		i += k
		next := p[i+1 : n]
		if len(next) == 0 {
			next, _ = c.src.Peek(1)
		}
		if len(next) == 0 || next[0] != '\n' {
			p[i] = '\n'
		}
	}
	return n, err
}

// endsInCarriage reports a text whose lines mostly end in a carriage return alone.
func endsInCarriage(head []byte) bool {
	returns := bytes.Count(head, []byte{'\r'})
	if returns == 0 {
		return false
	}
	alone := returns - bytes.Count(head, []byte("\r\n"))
	return alone > bytes.Count(head, newline)
}
