package reader

import (
	"io"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

// OpenStream is Open for what can be read only once, under a file's name.
func OpenStream(name string, r io.Reader, opts Options) (*Reader, error) {
	opts.MaxRecord = defaultMaxRecord
	data, err := openStream(r, opts)
	if err != nil {
		return nil, err
	}
	return newReader(source.Input{Path: name}, data, opts)
}
