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

// byteClass sorts the ASCII bytes by how the tokeniser treats them.
type byteClass uint8

const (
	slow   byteClass = iota // left to lexicon.Next: digits, apostrophes, hyphens, everything beyond ASCII
	letter                  // begins or continues a word
	digit                   // continues a word
	blank                   // a space or tab
	mark                    // a punctuation mark that is a token of its own
)

var byteClasses = func() (c [256]byteClass) {
	for b := range 128 {
		switch r := rune(b); {
		case 'a' <= r|0x20 && r|0x20 <= 'z':
			c[b] = letter
		case '0' <= r && r <= '9':
			c[b] = digit
		case r == ' ' || r == '\t':
			c[b] = blank
		case r > ' ' && r < 0x7f && r != '-' && r != '\'':
			c[b] = mark
		}
	}
	return c
}()

// tokenise splits the text. Words and marks of plain ASCII, which is nearly all
// of most notes, are handled here; the rest by lexicon.Next, whose results are
// the same (a test compares the two).
func tokenise(dst []Token, s string, x *lexicon.Index, buf []byte) ([]Token, []byte) {
	// Everything about a token is kept in registers until it is stored whole:
	// copying a half-written struct stalls the processor.
	for from := 0; ; {
		i := from
		for i < len(s) && byteClasses[s[i]] == blank {
			i++
		}
		if i == len(s) {
			break
		}
		var flags Flags
		var word lexicon.ID
		end, kind := plain(s, i)
		switch {
		case end == 0:
			p, ok := lexicon.Next(s, from)
			if !ok {
				markBullets(dst, s)
				return dst, buf
			}
			i, end, kind = p.Start, p.End, p.Kind
			flags = flagsOf(s[i:end], p, from == 0)
			word, buf = x.Lookup(s[i:end], buf)
		case kind == lexicon.Punct:
			word = x.LookupPunct(s[i])
		default:
			word = x.LookupASCII(s, i, end)
			if s[i] <= 'Z' {
				flags = caseFlags(s[i:end])
			}
		}
		if i > from && byteClasses[s[from]] == blank {
			flags |= Spaced
		}
		if from == 0 {
			flags |= Spaced | LineStart | ParaStart
		}
		dst = append(dst, Token{int32(i), int32(end), word, kind, flags})
		from = end
	}
	markBullets(dst, s)
	return dst, buf
}

// plain is the end of the word of ASCII letters and digits, or of the one ASCII
// mark, that begins at i; 0 where lexicon.Next has to decide.
func plain(s string, i int) (end int, kind lexicon.Kind) {
	switch byteClasses[s[i]] {
	case mark:
		return i + 1, lexicon.Punct
	case letter:
		j := i + 1
		for j < len(s) && byteClasses[s[j]]-letter <= digit-letter {
			j++
		}
		if j == len(s) || s[j] != '\'' && s[j] < utf8.RuneSelf {
			return j, lexicon.Word
		}
	}
	return 0, lexicon.Word
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
