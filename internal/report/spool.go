package report

import (
	"bytes"
	"compress/flate"
	"io"
)

// spool keeps what has to be written after something that is known only at the
// end. It is compressed, because findings repeat themselves and a run over ten
// years of notes has hundreds of thousands, and it is kept in memory, because
// nothing about a note may be left behind in a temporary file.
type spool struct {
	packed bytes.Buffer
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
	_, err := io.Copy(w, flate.NewReader(&s.packed))
	return err
}
