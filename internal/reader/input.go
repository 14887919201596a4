package reader

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"unicode/utf8"

	"golang.org/x/text/transform"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

const (
	bufferSize = 256 << 10
	sniffSize  = 64 << 10
	// standard input cannot be read twice: as much of it as this decides
	// between UTF-8 and Windows-1252, counted from its first byte above ASCII.
	decideSize = 1 << 20
)

// input is an open file as decoded UTF-8.
type input struct {
	*bufio.Reader
	encoding string
	// sound says that the file is known to be valid UTF-8 without a NUL, so no
	// record needs to be looked at again.
	sound  bool
	mender *mender // nil where nothing can need mending
	closer io.Closer
}

// Why a record that was read is not sound.
const (
	mendedByte = "the text is not valid UTF-8 here, and was read as Windows-1252: the file may hold two encodings"
	nulByte    = "a NUL byte stands here: the file may be damaged"
)

// flaw finds the first byte of data that was mended or is a NUL, -1 if there is
// none. from is the offset of data in the decoded file.
func (in *input) flaw(data []byte, from int64) (at int, why string) {
	if in.sound {
		return -1, ""
	}
	nul := bytes.IndexByte(data, 0)
	if in.mender != nil {
		if m := in.mender.first(from, from+int64(len(data))); m >= 0 && (nul < 0 || m-from < int64(nul)) {
			return int(m - from), mendedByte
		}
	}
	return nul, nulByte
}

func (in *input) close() error {
	if in.closer == nil {
		return nil
	}
	err := in.closer.Close()
	in.closer = nil
	return err
}

// peek is the beginning of what has not been read yet, up to n bytes.
func (in *input) peek(n int) []byte {
	b, _ := in.Peek(n)
	return b
}

func openInput(src source.Input, opts Options) (*input, error) {
	if src.IsStdin() {
		if opts.Stdin == nil {
			return nil, errors.New("there is no standard input to read")
		}
		return openStream(opts.Stdin, opts)
	}
	f, err := os.Open(src.Path)
	if err != nil {
		return nil, systemError(err)
	}
	in, err := openFile(f, opts)
	if err != nil {
		f.Close()
		return nil, err
	}
	in.closer = f
	return in, nil
}

// systemError is what the system said, without the path it repeats.
func systemError(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// openFile reads the whole file once to tell its encoding: a Windows-1252
// letter may stand on its last page.
func openFile(f *os.File, opts Options) (*input, error) {
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, systemError(err)
	case info.IsDir():
		return nil, errors.New("a folder, where a file is expected")
	case !info.Mode().IsRegular():
		return openStream(f, opts)
	case info.Size() == 0:
		return nil, errEmpty
	}
	head := make([]byte, min(info.Size(), sniffSize))
	if _, err := io.ReadFull(f, head); err != nil {
		return nil, systemError(err)
	}
	enc, skip, err := fromHead(head, opts.Encoding)
	if err != nil {
		return nil, err
	}
	if _, err := f.Seek(int64(skip), io.SeekStart); err != nil {
		return nil, systemError(err)
	}
	var c census
	if enc == nil || enc.name == utf8Name {
		if err := c.countAll(f); err != nil {
			return nil, systemError(err)
		}
		if _, err := f.Seek(int64(skip), io.SeekStart); err != nil {
			return nil, systemError(err)
		}
	}
	if enc == nil {
		enc = c.verdict()
	}
	return newInput(f, enc, enc.name == utf8Name && c.invalid == 0 && c.nuls == 0), nil
}

func newInput(r io.Reader, enc *codec, sound bool) *input {
	in := &input{encoding: enc.name, sound: sound}
	in.decode(r, enc)
	in.lines()
	return in
}

// decode puts what turns the file into sound UTF-8 before r.
func (in *input) decode(r io.Reader, enc *codec) {
	switch {
	case enc.decoder != nil:
		r = transform.NewReader(r, enc.decoder.NewDecoder())
	case !in.sound:
		in.mender = newMender(r)
		r = in.mender
	}
	in.Reader = bufio.NewReaderSize(r, bufferSize)
}

// lines sees to it that every line ends in a new line.
func (in *input) lines() {
	if endsInCarriage(in.peek(sniffSize)) {
		in.Reader = bufio.NewReaderSize(carriageLines{in.Reader}, bufferSize)
	}
}

// openStream reads what can be read only once.
func openStream(r io.Reader, opts Options) (*input, error) {
	b := bufio.NewReaderSize(r, decideSize)
	head, err := b.Peek(sniffSize)
	if len(head) == 0 {
		if err == nil || errors.Is(err, io.EOF) {
			return nil, errEmpty
		}
		return nil, systemError(err)
	}
	enc, skip, err := fromHead(head, opts.Encoding)
	if err != nil {
		return nil, err
	}
	if _, err := b.Discard(skip); err != nil {
		return nil, systemError(err)
	}
	if enc != nil {
		return newInput(b, enc, false), nil
	}
	in := &input{encoding: utf8Name}
	in.Reader = bufio.NewReaderSize(&undecided{src: b, in: in}, bufferSize)
	in.lines()
	return in, nil
}

// undecided passes ASCII on, which UTF-8 and Windows-1252 write alike, until
// the first byte above it; what follows that byte then decides between them.
type undecided struct {
	src     *bufio.Reader
	in      *input
	passed  int64 // bytes passed on before the decision
	decided io.Reader
}

func (u *undecided) Read(p []byte) (int, error) {
	if u.decided != nil {
		return u.decided.Read(p)
	}
	if _, err := u.src.Peek(1); err != nil {
		return 0, err
	}
	head, _ := u.src.Peek(min(len(p), u.src.Buffered()))
	if n := asciiPrefix(head); n > 0 {
		n, err := u.src.Read(p[:n])
		u.passed += int64(n)
		return n, err
	}
	var c census
	window, _ := u.src.Peek(decideSize)
	c.count(window, len(window) < decideSize)
	enc := c.verdict()
	u.in.encoding = enc.name
	if enc.decoder != nil {
		u.decided = transform.NewReader(u.src, enc.decoder.NewDecoder())
	} else {
		u.in.mender = newMender(u.src)
		u.in.mender.made = u.passed
		u.decided = u.in.mender
	}
	return u.decided.Read(p)
}

func asciiPrefix(b []byte) int {
	for i, c := range b {
		if c >= utf8.RuneSelf {
			return i
		}
	}
	return len(b)
}
