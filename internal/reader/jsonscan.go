package reader

import (
	"bytes"
	"errors"
	"strconv"
)

// JSON is scanned here and not by encoding/json because a finding in a string
// needs the place of each of its characters, and because one broken object must
// not end the file. The scanner reads straight from the window: what it has not
// got yet it asks for, and what is wrong it finds where it is wrong.

var (
	errMore   = errors.New("the value goes on behind the data")
	errSyntax = errors.New("not JSON: a value, comma, colon, quote or bracket is missing or out of place here")
	errEscape = errors.New("not JSON: a backslash escape cannot be read")
	errDeep   = errors.New("values are nested too deeply")
)

func isMore(err error) bool { return errors.Is(err, errMore) }

// Objects and lists nested deeper than this are no notes.
const deepest = 64

// memberKind is what a member's value is.
type memberKind uint8

const (
	jsonString memberKind = iota
	jsonNull
	jsonNumber
	jsonBool
	jsonList    // of plain values, or an empty one
	jsonStrings // a list of nothing but strings
	jsonObjects // a list in which there is an object
)

// member is one value of an object. Its key has the keys of the objects around
// it before it, joined by full stops.
type member struct {
	key        []byte
	kind       memberKind
	start, end int    // of the value in the data: of strings, their inside
	escaped    bool   // a string with a backslash in it
	joined     string // the items of a list, parted by semicolons
}

// objectScanner scans one object.
type objectScanner struct {
	data    []byte
	start   int // of the object
	i       int // where it stands; after a scan, the object's end or the error
	members []member
	paths   []byte // keys that do not stand in data as they are
	depth   int
	list    int // offset of the outermost list of objects that is not closed, -1
	broken  int // offset of a line break that stands in a string as it is, -1
	comma   int // offset of a comma behind the object, for JSON Lines, -1
}

// scan reads the object at an offset of data. On an error i is where it stands.
func (s *objectScanner) scan(data []byte, at int) error {
	*s = objectScanner{data: data, start: at, i: at, members: s.members[:0], paths: s.paths[:0], list: -1, broken: -1, comma: -1}
	return s.object(nil)
}

// next is the next byte that is no space.
func (s *objectScanner) next() (byte, error) {
	for ; s.i < len(s.data); s.i++ {
		switch c := s.data[s.i]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c, nil
		}
	}
	return 0, errMore
}

// part takes the comma between two values, or the bracket after the last.
func (s *objectScanner) part(closing byte) (last bool, err error) {
	c, err := s.next()
	switch {
	case err != nil:
		return false, err
	case c != closing && c != ',':
		return false, errSyntax
	}
	s.i++
	return c == closing, nil
}

// enter takes an opening bracket and reports whether nothing stands behind it.
func (s *objectScanner) enter(closing byte) (hollow bool, err error) {
	if s.depth++; s.depth > deepest {
		return false, errDeep
	}
	s.i++
	c, err := s.next()
	if hollow = c == closing && err == nil; hollow {
		s.i++
	}
	return hollow, err
}

func (s *objectScanner) object(prefix []byte) error {
	last, err := s.enter('}')
	for err == nil && !last {
		if err = s.pair(prefix); err == nil {
			last, err = s.part('}')
		}
	}
	s.depth--
	return err
}

// pair reads a key and its value.
func (s *objectScanner) pair(prefix []byte) error {
	c, err := s.next()
	if err != nil {
		return err
	}
	if c != '"' {
		return errSyntax
	}
	key, err := s.str()
	if err != nil {
		return err
	}
	path, err := s.path(prefix, key)
	if err != nil {
		return err
	}
	if c, err = s.next(); err != nil {
		return err
	}
	if c != ':' {
		return errSyntax
	}
	s.i++
	return s.value(path)
}

// path is a key behind the keys of the objects around it.
func (s *objectScanner) path(prefix []byte, key member) ([]byte, error) {
	raw := s.data[key.start:key.end]
	if len(prefix) == 0 && !key.escaped {
		return raw, nil
	}
	from := len(s.paths)
	if len(prefix) > 0 {
		s.paths = append(append(s.paths, prefix...), '.')
	}
	if !key.escaped {
		s.paths = append(s.paths, raw...)
		return s.paths[from:], nil
	}
	name, bad := unescape(string(raw))
	if bad >= 0 {
		s.i = key.start + bad
		return nil, errEscape
	}
	s.paths = append(s.paths, name...)
	return s.paths[from:], nil
}

// value reads one value and keeps it under the key.
func (s *objectScanner) value(key []byte) error {
	c, err := s.next()
	if err != nil {
		return err
	}
	var m member
	switch c {
	case '{':
		return s.object(key)
	case '[':
		return s.items(key)
	case '"':
		m, err = s.str()
	default:
		m, err = s.scalar()
	}
	m.key = key
	s.members = append(s.members, m)
	return err
}

// scalar reads a number, true, false or null. NaN, which some libraries write
// for a missing value, is null.
func (s *objectScanner) scalar() (member, error) {
	m := member{start: s.i}
	end := bytes.IndexAny(s.data[s.i:min(len(s.data), s.i+64)], " \t\r\n,]}:\"{[")
	if end < 0 {
		if len(s.data)-s.i >= 64 {
			return m, errSyntax
		}
		return m, errMore
	}
	m.end = s.i + end
	switch v := s.data[m.start:m.end]; {
	case string(v) == "null", string(v) == "NaN":
		m.kind = jsonNull
	case string(v) == "true", string(v) == "false":
		m.kind = jsonBool
	case isNumber(v):
		m.kind = jsonNumber
	default:
		return m, errSyntax
	}
	s.i = m.end
	return m, nil
}

func isNumber(v []byte) bool {
	for _, c := range v {
		if (c < '0' || c > '9') && bytes.IndexByte([]byte("+-.eE"), c) < 0 {
			return false
		}
	}
	_, err := strconv.ParseFloat(string(v), 64)
	return err == nil || errors.Is(err, strconv.ErrRange)
}

// str reads a string; i is then behind its closing quote.
func (s *objectScanner) str() (member, error) {
	m := member{start: s.i + 1}
	for i := m.start; ; {
		q := bytes.IndexByte(s.data[i:], '"')
		if q < 0 {
			return m, errMore
		}
		q += i
		slashes := 0
		for s.data[q-1-slashes] == '\\' { // stops at the opening quote
			slashes++
		}
		if slashes%2 == 0 {
			m.end = q
			break
		}
		i = q + 1
	}
	raw := s.data[m.start:m.end]
	m.escaped = bytes.IndexByte(raw, '\\') >= 0
	if nl := bytes.IndexByte(raw, '\n'); nl >= 0 && s.broken < 0 {
		s.broken = m.start + nl
	}
	s.i = m.end + 1
	return m, nil
}

// text is a plain value as it is meant. An escape that cannot be read leaves it
// as it is written.
func (s *objectScanner) text(m member) string {
	raw := string(s.data[m.start:m.end])
	if m.escaped {
		if v, bad := unescape(raw); bad < 0 {
			return v
		}
	}
	return raw
}
