package reader

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agext/levenshtein"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const (
	utf8Name = "utf-8"
	anyUTF16 = "utf-16" // whichever byte order the file itself shows
)

// codec is one encoding; a nil decoder is UTF-8, which needs none.
type codec struct {
	name    string
	aliases []string
	decoder encoding.Encoding
}

func codecs() []codec {
	return []codec{
		{utf8Name, []string{"utf8", "utf-8-bom", "utf-8-sig", "ascii", "us-ascii"}, nil},
		{"utf-16le", []string{"utf-16-le", "utf16le", anyUTF16, "utf16", "unicode"}, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"utf-16be", []string{"utf-16-be", "utf16be"}, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
		{"windows-1252", []string{"cp1252", "ansi", "1252"}, charmap.Windows1252},
		{"iso-8859-1", []string{"latin1", "latin-1", "iso8859-1"}, charmap.ISO8859_1},
		{"iso-8859-15", []string{"latin9", "latin-9", "iso8859-15"}, charmap.ISO8859_15},
		{"macintosh", []string{"mac", "macroman", "mac-roman"}, charmap.Macintosh},
		{"cp850", []string{"ibm850", "850"}, charmap.CodePage850},
	}
}

// Encodings lists the names that Options.Encoding takes.
func Encodings() []string {
	var names []string
	for _, c := range codecs() {
		names = append(names, c.name)
	}
	return names
}

// CheckEncoding reports a name that is no encoding's, and the nearest that is.
func CheckEncoding(name string) error {
	if name == "" {
		return nil
	}
	_, err := codecNamed(name)
	return err
}

func codecNamed(name string) (*codec, error) {
	want := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(name), "_", "-"))
	best, score := "", -1.0
	for _, c := range codecs() {
		if c.name == want || slices.Contains(c.aliases, want) {
			return &c, nil
		}
		for _, n := range append(c.aliases, c.name) {
			if s := levenshtein.Match(want, n, nil); s > score {
				best, score = c.name, s
			}
		}
	}
	return nil, fmt.Errorf("unknown encoding %q; did you mean %s? (known: %s)", name, best, strings.Join(Encodings(), ", "))
}

func mustCodec(name string) *codec {
	c, err := codecNamed(name)
	if err != nil {
		panic(err) // a name from this file
	}
	return c
}

// fromHead tells the encoding from the first bytes, if they tell it: a byte
// order mark, or the NULs of UTF-16. skip is the length of the mark. A nil codec
// means UTF-8 or Windows-1252.
func fromHead(head []byte, forced string) (c *codec, skip int, err error) {
	name := ""
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		name, skip = utf8Name, 3
	case bytes.HasPrefix(head, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(head, []byte("\x00\x00\xfe\xff")):
		return nil, 0, errors.New("UTF-32 is not read: save the file as UTF-8")
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		name, skip = "utf-16le", 2
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		name, skip = "utf-16be", 2
	}
	if err := binaryKind(head); err != nil {
		return nil, 0, err
	}
	if name == "" {
		name = utf16Pattern(head)
	}
	followsMark := strings.EqualFold(forced, anyUTF16) && strings.HasPrefix(name, anyUTF16)
	switch {
	case forced != "" && !followsMark:
		c, err := codecNamed(forced)
		if err == nil && name != c.name {
			skip = 0
		}
		return c, skip, err
	case name != "":
		return mustCodec(name), skip, nil
	case isBinary(head):
		return nil, 0, errors.New("this is binary data, not text: export the notes as CSV UTF-8 or JSON")
	}
	return nil, 0, nil
}

// utf16Pattern tells UTF-16 without a mark: English text in it has a NUL in
// every other place, and hardly any in the places between.
func utf16Pattern(head []byte) string {
	n := min(len(head), 4096) &^ 1
	if n < 4 {
		return ""
	}
	var even, odd int
	for i := 0; i < n; i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	switch pairs := n / 2; {
	case odd*10 > pairs*6 && even*50 < pairs:
		return "utf-16le"
	case even*10 > pairs*6 && odd*50 < pairs:
		return "utf-16be"
	}
	return ""
}

// census counts what tells UTF-8 from Windows-1252.
type census struct {
	multibyte int // sequences that are valid UTF-8
	invalid   int // bytes that are not
	nuls      int
}

// countAll counts a file to its end.
func (c *census) countAll(f *os.File) error {
	buf := make([]byte, bufferSize)
	kept := 0
	for {
		n, err := f.Read(buf[kept:])
		end := errors.Is(err, io.EOF)
		if err != nil && !end {
			return err
		}
		data := buf[:kept+n]
		used := c.count(data, end)
		if end {
			return nil
		}
		kept = copy(buf, data[used:])
	}
}

// count counts data and returns how much of it was counted: without end, a
// sequence cut off at the end of data is left for the next call.
func (c *census) count(data []byte, end bool) int {
	full := len(data)
	if !end {
		full = wholeRunes(data)
	}
	data = data[:full]
	c.nuls += bytes.Count(data, []byte{0})
	valid := utf8.Valid(data)
	if valid && c.multibyte > 0 && c.invalid == 0 {
		return full // nothing that would change the verdict
	}
	for len(data) > 0 {
		if n := asciiPrefix(data); n > 0 {
			data = data[n:]
			continue
		}
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			c.invalid++
		} else {
			c.multibyte++
		}
		data = data[size:]
	}
	return full
}

// wholeRunes is the length of data without a sequence that is cut off.
func wholeRunes(data []byte) int {
	for i := 1; i <= min(utf8.UTFMax, len(data)); i++ {
		if b := data[len(data)-i]; utf8.RuneStart(b) {
			if !utf8.FullRune(data[len(data)-i:]) {
				return len(data) - i
			}
			break
		}
	}
	return len(data)
}

// verdict: valid UTF-8 is UTF-8. Bad bytes beside good sequences are damage in
// UTF-8, since text in another encoding hardly ever makes such a sequence by
// chance; without them, or with next to none, it is Windows-1252, which British
// systems write.
func (c *census) verdict() *codec {
	if c.invalid > 20*c.multibyte {
		return mustCodec("windows-1252")
	}
	return mustCodec(utf8Name)
}
