package reader

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// unescape resolves backslash escapes; bad is the offset of one that cannot be
// read, -1 if there is none. Half a surrogate pair becomes U+FFFD. A quote ends
// one string of a list: what follows, up to the next quote, is a new line.
func unescape(raw string) (s string, bad int) {
	b := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		n := strings.IndexAny(raw[i:], `\"`)
		if n < 0 {
			b = append(b, raw[i:]...)
			break
		}
		b = append(b, raw[i:i+n]...)
		i += n
		if raw[i] == '"' {
			b = append(b, '\n')
			i += 2 + strings.IndexByte(raw[i+1:], '"')
			continue
		}
		r, size := escape(raw[i:])
		if size == 0 {
			return "", i
		}
		b = utf8.AppendRune(b, r)
		i += size
	}
	return string(b), -1
}

// escape reads the escape at the front of s; size is 0 where it is none.
func escape(s string) (r rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	if s[1] == 'u' {
		return unicodeEscape(s)
	}
	k := strings.IndexByte(`"\/bfnrt`, s[1])
	if k < 0 {
		return 0, 0
	}
	return rune("\"\\/\b\f\n\r\t"[k]), 2
}

func unicodeEscape(s string) (rune, int) {
	first, ok := hex4(s)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(first) {
		return first, 6
	}
	if second, ok := hex4(s[6:]); ok {
		if r := utf16.DecodeRune(first, second); r != utf8.RuneError {
			return r, 12
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
