package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// Kind is what sort of token a piece of text is.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters, with apostrophes inside
	Number             // digits, with the points, commas and colons inside
	Punct              // one punctuation mark or symbol
)

// Piece is one token as Next finds it.
type Piece struct {
	Start, End int // bytes
	Kind       Kind
	Newlines   int  // line breaks in the white space before it
	Spaced     bool // anything at all stood before it: white space or the start
	Hyphen     bool // joined to the word before it by a hyphen
}

// Next finds the first token at or after from. It never returns a white-space,
// soft-hyphen or zero-width character as a token of its own, and it treats a
// hyphen between two words as a join, so that "well-presented" and "well
// presented" are the same two words. It reports false at the end of the text.
//
// The tokeniser is our own, where a Unicode library would do for prose, because
// the phrase index needs the field's conventions ("Mum's" is "mum" and "'s",
// "can't" is one word, "T/C" and "24/7" keep their slash as a token) and one
// pass over the bytes at several hundred megabytes a second.
func Next(s string, from int) (Piece, bool) {
	p := Piece{Spaced: from == 0}
	i := from
	for i < len(s) {
		c := s[i]
		switch {
		case c == '\n':
			p.Newlines++
			p.Spaced = true
			i++
		case c == '\r':
			if i+1 >= len(s) || s[i+1] != '\n' {
				p.Newlines++
			}
			p.Spaced = true
			i++
		case c == '\v' || c == '\f':
			p.Newlines++
			p.Spaced = true
			i++
		case c <= ' ' || c == 0x7f:
			p.Spaced = true
			i++
		case c == '-' && !p.Spaced && i > 0 && i == from && i+1 < len(s) && joins(s, i):
			p.Hyphen = true
			i++
		case c < utf8.RuneSelf:
			return finish(s, i, p), true
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case invisible(r):
				i += n
			case r == '\u2028' || r == '\u2029' || r == '\u0085':
				p.Newlines++
				p.Spaced = true
				i += n
			case unicode.IsSpace(r):
				p.Spaced = true
				i += n
			case (r == '‐' || r == '‑') && !p.Spaced && i == from && joins(s, i+n-1):
				p.Hyphen = true
				i += n
			default:
				return finish(s, i, p), true
			}
		}
	}
	return p, false
}

// joins reports whether the hyphen that ends at byte i stands between two
// letters or digits.
func joins(s string, i int) bool {
	if i+1 >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i+1:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func finish(s string, i int, p Piece) Piece {
	p.Start = i
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case isLetter(r):
		p.Kind, p.End = Word, wordEnd(s, i)
	case isDigit(r):
		p.Kind, p.End = Number, numberEnd(s, i)
	case isApostrophe(r) && suffix(s, i, n) > 0 && !p.Spaced:
		p.Kind, p.End = Word, suffix(s, i, n)
	default:
		p.Kind, p.End = Punct, i+n
	}
	return p
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r) }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }

// invisible characters stand inside words and mean nothing: soft hyphen, zero
// width space and joiners, word joiner, byte order mark, direction marks.
func invisible(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return false
}

// wordEnd runs over letters, digits that follow letters, and an apostrophe
// between letters, except before the "s" of a possessive or contraction.
func wordEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' {
				i++
				continue
			}
			if c == '\'' && inside(s, i, 1) {
				i++
				continue
			}
			return i
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || invisible(r) || isApostrophe(r) && inside(s, i, n) {
			i += n
			continue
		}
		return i
	}
	return i
}

// inside reports whether the apostrophe at i (n bytes) belongs to the word
// round it: a letter follows, and it does not begin a possessive "'s".
func inside(s string, i, n int) bool {
	if suffix(s, i, n) > 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i+n:])
	return i+n < len(s) && isLetter(r)
}

// suffix is the end of the "'s" that begins at i, or 0.
func suffix(s string, i, n int) int {
	if i+n >= len(s) || s[i+n]|0x20 != 's' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s[i+n+1:]); i+n+1 < len(s) && (isLetter(r) || isDigit(r)) {
		return 0
	}
	return i + n + 1
}

// numberEnd runs over digits, and over one of ". , : /" between digits is not
// part of a number but "." "," and ":" are: 10.30, 1,200 and 09:15 are numbers,
// 12/03 is three tokens. Letters that follow at once belong to it (3pm, 87A, 1st).
func numberEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		switch {
		case '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z':
			i++
		case (c == '.' || c == ',' || c == ':') && i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9':
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if c < utf8.RuneSelf || !unicode.IsDigit(r) && !invisible(r) {
				return i
			}
			i += n
		}
	}
	return i
}

// Fold is the form under which a token is looked up, without a copy of the token
// where it is that form already, as most words are.
func Fold(token string) string {
	for i := range len(token) {
		if !isSmall(token[i]) {
			var buf [32]byte
			return string(AppendFold(buf[:0], token))
		}
	}
	return token
}

// AppendFold appends the form under which a token is looked up: lower case,
// typographic apostrophes straight, invisible characters gone.
func AppendFold(dst []byte, token string) []byte {
	for i := 0; i < len(token); i++ {
		c := token[i]
		if c >= utf8.RuneSelf {
			return appendFoldRunes(dst, token[i:])
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

func appendFoldRunes(dst []byte, token string) []byte {
	for _, r := range token {
		switch {
		case invisible(r):
		case isApostrophe(r):
			dst = append(dst, '\'')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}
