package mapping

import "strings"

// What a token is: a number, a word, or the sign that it is.
const (
	aNumber byte = 'n'
	aWord   byte = 'w'
)

// token is a number, a word in lower case, or a sign.
type token struct {
	kind         byte
	sign         byte // that stands before a number
	value, width int
	text         string
}

// mostTokens is the most tokens that a date has, with weekday, span and zone.
const mostTokens = 32

// get is the token at i, a token of no kind behind the last.
func (p *dateParts) get(i int) token {
	if i >= p.held {
		return token{}
	}
	return p.tokens[i]
}

func (p *dateParts) at(ahead int) token { return p.get(p.i + ahead) }

// split takes a value apart; false means that it holds what no date holds. What
// stands in brackets behind a date, a weekday or a zone's name, is left out.
func (p *dateParts) split(v string) bool {
	for len(v) > 0 {
		if p.held == mostTokens {
			return false
		}
		switch c := v[0]; {
		case c == ' ' || c == '\t':
			v = v[1:]
		case c >= '0' && c <= '9':
			v = p.digits(v)
		case isLetter(c):
			n := run(v, isLetter)
			p.add(token{kind: aWord, text: strings.ToLower(v[:n])})
			v = v[n:]
		case c == '(':
			_, after, ok := strings.Cut(v, ")")
			if !ok {
				return false
			}
			v = after
		case strings.IndexByte("/-.,:+@", c) >= 0:
			p.add(token{kind: c})
			v = v[1:]
		default:
			return false
		}
	}
	return true
}

func (p *dateParts) digits(v string) string {
	n := run(v, func(c byte) bool { return c >= '0' && c <= '9' })
	t := token{kind: aNumber, width: n}
	if n <= 14 { // a longer run is a fraction of a second, if anything
		t.value = digits(v[:n])
	}
	if p.held > 0 {
		t.sign = p.tokens[p.held-1].kind
	}
	p.add(t)
	return v[n:]
}

func (p *dateParts) add(t token) {
	p.tokens[p.held] = t
	p.held++
}

func run(v string, in func(byte) bool) int {
	n := 0
	for n < len(v) && in(v[n]) {
		n++
	}
	return n
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
