package note

import (
	"strings"
	"unicode/utf8"
)

// Spelling says how a source file writes a text down.
type Spelling uint8

// The spellings that readers meet.
const (
	Plain       Spelling = iota // byte for byte, once decoded to UTF-8
	CSVQuoted                   // inside quotes, a quote written twice
	JSONEscaped                 // inside a JSON string, with backslash escapes; or a list of strings, each a line
)

// Origin is where a text stands in its source file. Raw is the source's own
// spelling of the text (decoded to UTF-8, without the enclosing quotes) and
// Line and Column are the place of Raw's first code point. Nothing is computed
// until a finding asks for a place, so an origin costs a reader nothing.
type Origin struct {
	Raw          string
	Line, Column int
	Spelling     Spelling
	Quote        byte // the quote character of a CSVQuoted text
}

// walk goes on through the spelling from a place where it has produced done bytes
// of the text, at byte raw, until it has produced offset bytes.
func (o Origin) walk(text string, raw, done, offset int) int {
	switch o.Spelling {
	case CSVQuoted:
		for ; done < offset && raw < len(o.Raw); done++ {
			if o.Raw[raw] == o.Quote && raw+1 < len(o.Raw) && o.Raw[raw+1] == o.Quote {
				raw++
			}
			raw++
		}
	case JSONEscaped:
		for done < offset && raw < len(o.Raw) {
			n := jsonUnit(o.Raw[raw:])
			_, size := utf8.DecodeRuneInString(text[done:])
			raw, done = raw+n, done+size
		}
	default:
		raw += offset - done
	}
	return min(raw, len(o.Raw))
}

// jsonUnit is the length of the first character as JSON writes it: one code
// point, a two-byte escape, \uXXXX, or a surrogate pair of those. What stands
// between two strings of a list, with a quote on either side, is a new line.
func jsonUnit(s string) int {
	if s[0] == '"' {
		return 2 + strings.IndexByte(s[1:], '"')
	}
	if s[0] != '\\' || len(s) < 2 {
		_, n := utf8.DecodeRuneInString(s)
		return n
	}
	if s[1] != 'u' {
		return 2
	}
	if len(s) >= 12 && isHighSurrogate(s[2:6]) && s[6] == '\\' && s[7] == 'u' && isLowSurrogate(s[8:12]) {
		return 12
	}
	return min(6, len(s))
}

func isHighSurrogate(hex string) bool { return surrogate(hex, "89ab") }
func isLowSurrogate(hex string) bool  { return surrogate(hex, "cdef") }

func surrogate(hex, second string) bool {
	return (hex[0] == 'd' || hex[0] == 'D') && strings.IndexByte(second, hex[1]|0x20) >= 0
}
