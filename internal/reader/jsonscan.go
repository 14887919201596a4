package reader

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON is scanned here and not by encoding/json because a finding in a string
// needs the place of each of its characters, and because one broken object must
// not end the file. An object is first cut out of the stream by its braces and
// then read strictly.

// cut says how far a value reaches.
type cut int

const (
	cutDone  cut = iota
	cutMore      // it may go on behind the data
	cutBreak     // a line ends inside a string: a quote is missing
)

// cutValue finds the end of the object or array at the front of data.
func cutValue(data []byte) (end int, state cut) {
	depth := 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
			if depth == 0 {
				return i + 1, cutDone
			}
		case '"':
			n, ok := stringEnd(data[i+1:])
			if nl := bytes.IndexByte(data[i+1:i+1+n], '\n'); nl >= 0 {
				return i + 1 + nl, cutBreak
			}
			if !ok {
				return len(data), cutMore
			}
			i += n
		}
	}
	return len(data), cutMore
}

// stringEnd is the length of a string's inside and its closing quote; without
// one it is the length of s and false.
func stringEnd(s []byte) (int, bool) {
	for i := 0; ; {
		q := bytes.IndexByte(s[i:], '"')
		if q < 0 {
			return len(s), false
		}
		q += i
		slashes := 0
		for q-1-slashes >= 0 && s[q-1-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return q + 1, true
		}
		i = q + 1
	}
}

// member is one value of an object. Its key has the keys of the objects around
// it before it, joined by full stops.
type member struct {
	key   string
	value string
	raw   string // a string's inside as written
	at    int    // offset of raw, or of the value, in the object
	isStr bool
}

// objectParser reads an object strictly.
type objectParser struct {
	s       string
	i       int
	members []member
	depth   int
}

var (
	errSyntax  = errors.New("not JSON: a value, comma, colon or bracket is missing or out of place here")
	errEscape  = errors.New("not JSON: a backslash escape cannot be read")
	errControl = errors.New("not JSON: a line ends inside a string")
)

const deepest = 64

// parse reads the object s; on an error i is where it stands.
func (p *objectParser) parse(s string) error {
	p.s, p.i, p.members, p.depth = s, 0, p.members[:0], 0
	return p.object("")
}

func (p *objectParser) space() byte {
	for p.i < len(p.s) {
		switch p.s[p.i] {
		case ' ', '\t', '\n', '\r':
			p.i++
		default:
			return p.s[p.i]
		}
	}
	return 0
}

func (p *objectParser) take(c byte) bool {
	if p.space() != c || p.i >= len(p.s) {
		return false
	}
	p.i++
	return true
}

func (p *objectParser) object(prefix string) error {
	if p.depth++; p.depth > deepest {
		return errDeep
	}
	defer func() { p.depth-- }()
	if !p.take('{') {
		return errSyntax
	}
	if p.take('}') {
		return nil
	}
	for {
		if p.space() != '"' {
			return errSyntax
		}
		key, _, _, err := p.str()
		if err != nil {
			return err
		}
		if prefix != "" {
			key = prefix + "." + key
		}
		if !p.take(':') {
			return errSyntax
		}
		if err := p.value(key); err != nil {
			return err
		}
		if p.take('}') {
			return nil
		}
		if !p.take(',') {
			return errSyntax
		}
	}
}

// value reads one value and keeps it under the key.
func (p *objectParser) value(key string) error {
	switch c := p.space(); c {
	case '"':
		v, raw, at, err := p.str()
		if err == nil {
			p.members = append(p.members, member{key, v, raw, at, true})
		}
		return err
	case '{':
		return p.object(key)
	case '[':
		return p.array(key)
	}
	v, at, err := p.scalar()
	if err == nil {
		p.members = append(p.members, member{key, v, v, at, false})
	}
	return err
}

// scalar reads a number, true, false or null; null is an empty value.
func (p *objectParser) scalar() (string, int, error) {
	start := p.i
	for p.i < len(p.s) && strings.IndexByte(" \t\r\n,]}", p.s[p.i]) < 0 {
		p.i++
	}
	switch v := p.s[start:p.i]; v {
	case "null":
		return "", start, nil
	case "true", "false":
		return v, start, nil
	default:
		if _, err := strconv.ParseFloat(v, 64); err != nil || strings.ContainsAny(v, "xXpP_iIn") {
			p.i = start
			return "", start, errSyntax
		}
		return v, start, nil
	}
}

// array keeps a list of plain values as one value, joined by semicolons. Of
// objects in it their id, or else their name, is kept.
func (p *objectParser) array(key string) error {
	if p.depth++; p.depth > deepest {
		return errDeep
	}
	defer func() { p.depth-- }()
	at := p.i
	p.i++
	kept := len(p.members)
	if !p.take(']') {
		for {
			if err := p.value(key); err != nil {
				return err
			}
			if p.take(']') {
				break
			}
			if !p.take(',') {
				return errSyntax
			}
		}
	}
	joined := joinItems(key, p.members[kept:])
	p.members = append(p.members[:kept], member{key, joined, joined, at, false})
	return nil
}

func joinItems(key string, items []member) string {
	var ids, names, plain []string
	for _, m := range items {
		switch m.key[len(key):] {
		case "":
			plain = append(plain, m.value)
		case ".id", ".child_id", ".childId", ".person_id", ".personId":
			ids = append(ids, m.value)
		case ".name", ".child_name", ".childName", ".title":
			names = append(names, m.value)
		}
	}
	for _, list := range [][]string{plain, ids, names} {
		if len(list) > 0 {
			return strings.Join(list, ";")
		}
	}
	return ""
}

// str reads a string: its value, its inside as written, and where that starts.
func (p *objectParser) str() (value, raw string, at int, err error) {
	start := p.i + 1
	end, escaped := start, false
	for {
		q := strings.IndexByte(p.s[end:], '"')
		if q < 0 {
			return "", "", start, errSyntax
		}
		if b := strings.IndexByte(p.s[end:end+q], '\\'); b >= 0 {
			escaped = true
			end += b + 2
			if end > len(p.s) {
				return "", "", start, errSyntax
			}
			continue
		}
		end += q
		break
	}
	raw = p.s[start:end]
	if nl := strings.IndexByte(raw, '\n'); nl >= 0 {
		p.i = start + nl
		return "", raw, start, errControl
	}
	p.i = end + 1
	if !escaped {
		return raw, raw, start, nil
	}
	value, bad := unescape(raw)
	if bad >= 0 {
		p.i = start + bad
		return "", raw, start, errEscape
	}
	return value, raw, start, nil
}

// unescape resolves backslash escapes; bad is the offset of one that cannot be
// read, -1 if there is none. Half a surrogate pair becomes U+FFFD.
func unescape(raw string) (s string, bad int) {
	b := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		n := strings.IndexByte(raw[i:], '\\')
		if n < 0 {
			b = append(b, raw[i:]...)
			break
		}
		b = append(b, raw[i:i+n]...)
		i += n
		if i+1 >= len(raw) {
			return "", i
		}
		if raw[i+1] == 'u' {
			r, size := unicodeEscape(raw[i:])
			if size == 0 {
				return "", i
			}
			b = utf8.AppendRune(b, r)
			i += size
			continue
		}
		k := strings.IndexByte(`"\/bfnrt`, raw[i+1])
		if k < 0 {
			return "", i
		}
		b = append(b, "\"\\/\b\f\n\r\t"[k])
		i += 2
	}
	return string(b), -1
}

func unicodeEscape(s string) (rune, int) {
	first, ok := hex4(s)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(first) {
		return first, 6
	}
	if len(s) > 6 && first < 0xDC00 {
		if second, ok := hex4(s[6:]); ok {
			if r := utf16.DecodeRune(first, second); r != utf8.RuneError {
				return r, 12
			}
		}
	}
	return utf8.RuneError, 6
}

func hex4(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	v, err := strconv.ParseUint(s[2:6], 16, 32)
	return rune(v), err == nil
}
