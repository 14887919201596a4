// Package nlp turns a note's text into tokens, lines and sentences with exact
// byte offsets. Everything is computed on demand and at most once a note.
package nlp

import (
	"unicode"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Token is a word, a number or a punctuation mark.
type Token struct {
	Start, End int32 // bytes in the text
	Word       lexicon.ID
	Kind       lexicon.Kind
	Flags      Flags
}

// Flags say how a token stands in the text.
type Flags uint8

// The flags of a token.
const (
	Capital   Flags = 1 << iota // begins with a capital letter
	AllCaps                     // two letters or more, all of them capitals
	LineStart                   // first token of its line
	ParaStart                   // first token after a blank line, or of the text
	Bullet                      // a list mark at the start of a line: -, *, •, 1., a)
	Hyphened                    // joined by a hyphen to the token before it
	Spaced                      // white space, or the start of the text, before it
)

// Has reports whether all the given flags are set.
func (f Flags) Has(want Flags) bool { return f&want == want }

// Span is the token's place in the text.
func (t Token) Span() note.Span { return note.Span{Start: int(t.Start), End: int(t.End)} }

func tokenise(dst []Token, s string, x *lexicon.Index, buf []byte) ([]Token, []byte) {
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			markBullets(dst, s)
			return dst, buf
		}
		t := Token{Start: int32(p.Start), End: int32(p.End), Kind: p.Kind}
		t.Word, buf = x.Lookup(s[p.Start:p.End], buf)
		t.Flags = flagsOf(s[p.Start:p.End], p, i == 0)
		dst = append(dst, t)
		i = p.End
	}
}

func flagsOf(word string, p lexicon.Piece, first bool) Flags {
	var f Flags
	if p.Spaced {
		f |= Spaced
	}
	if p.Newlines > 0 || first {
		f |= LineStart
	}
	if p.Newlines > 1 || first {
		f |= ParaStart
	}
	if p.Hyphen {
		f |= Hyphened
	}
	if p.Kind == lexicon.Word {
		f |= caseFlags(word)
	}
	return f
}

func caseFlags(word string) Flags {
	if c := word[0]; 'a' <= c && c <= 'z' {
		return 0
	}
	r, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(r) {
		return 0
	}
	rest := word[n:]
	if rest == "" {
		return Capital
	}
	for _, r := range rest {
		if unicode.IsLower(r) {
			return Capital
		}
	}
	return Capital | AllCaps
}

// markBullets marks list marks: a dash, star or bullet that begins a line and is
// followed by white space, or a number or letter with a full stop or bracket.
func markBullets(tokens []Token, s string) {
	for i := range tokens {
		if !tokens[i].Flags.Has(LineStart) || i+1 >= len(tokens) {
			continue
		}
		switch t := tokens[i]; t.Kind {
		case lexicon.Punct:
			if isBulletMark(s[t.Start:t.End]) && tokens[i+1].Flags.Has(Spaced) {
				tokens[i].Flags |= Bullet
			}
		default:
			if markEnds(tokens, i, s) {
				tokens[i].Flags |= Bullet
				tokens[i+1].Flags |= Bullet
			}
		}
	}
}

func isBulletMark(s string) bool {
	switch s {
	case "-", "*", "•", "·", "–", "—", "◦", "▪", "●", "○", "‣", "+", ">", "\uf0b7", "➢", "✓", "✔", "□", "■":
		return true
	}
	return false
}

// markEnds recognises "1." "12)" "a)" "iv)" at the start of a line.
func markEnds(tokens []Token, i int, s string) bool {
	t, next := tokens[i], tokens[i+1]
	if next.Kind != lexicon.Punct || next.Flags.Has(Spaced) || i+2 >= len(tokens) || !tokens[i+2].Flags.Has(Spaced) || tokens[i+2].Flags.Has(LineStart) {
		return false
	}
	mark := s[next.Start]
	size := t.End - t.Start
	if t.Kind == lexicon.Number {
		return size <= 2 && (mark == '.' || mark == ')')
	}
	return mark == ')' && (size == 1 || size <= 4 && isRoman(s[t.Start:t.End]))
}

func isRoman(s string) bool {
	for i := range len(s) {
		switch s[i] | 0x20 {
		case 'i', 'v', 'x':
		default:
			return false
		}
	}
	return true
}
