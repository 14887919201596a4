package report

import (
	"compress/flate"
	"io"
)

// spool keeps what has to be written after something that is known only at the
// end. It is compressed, because findings repeat themselves and a run over ten
// years of notes has hundreds of thousands, and it is kept in memory, because
// nothing about a note may be left behind in a temporary file.
type spool struct {
	packed blocks
	zip    *flate.Writer // nil until something is written
}

func (s *spool) Write(p []byte) (int, error) {
	if s.zip == nil {
		var err error
		if s.zip, err = flate.NewWriter(&s.packed, flate.BestSpeed); err != nil {
			return 0, err
		}
	}
	return s.zip.Write(p)
}

// unpack writes everything out. Nothing may be added afterwards.
func (s *spool) unpack(w io.Writer) error {
	if s.zip == nil {
		return nil
	}
	if err := s.zip.Close(); err != nil {
		return err
	}
	s.zip = nil
	_, err := io.Copy(w, flate.NewReader(&s.packed))
	return err
}

// blocks is a queue of bytes. Unlike a buffer that doubles it takes no more memory
// than it holds, and gives it back as it is read.
type blocks [][]byte

const blockSize = 64 << 10

func (b *blocks) Write(p []byte) (int, error) {
	for n := 0; n < len(p); {
		last := len(*b) - 1
		if last < 0 || len((*b)[last]) == blockSize {
			*b = append(*b, make([]byte, 0, blockSize))
			continue
		}
		block := (*b)[last]
		room := min(blockSize-len(block), len(p)-n)
		(*b)[last] = append(block, p[n:n+room]...)
		n += room
	}
	return len(p), nil
}

func (b *blocks) Read(p []byte) (int, error) {
	if len(*b) == 0 {
		return 0, io.EOF
	}
	n := copy(p, (*b)[0])
	if (*b)[0] = (*b)[0][n:]; len((*b)[0]) == 0 {
		(*b)[0] = nil
		*b = (*b)[1:]
	}
	return n, nil
}
