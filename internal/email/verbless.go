package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// verbless finds the attributions that have no verb. Most count only right above
// quoted lines.
func (p *page) verbless() []start {
	var out []start
	for n, l := range p.lines {
		if l.blank() || l.end-l.from > 200 {
			continue
		}
		if s, ok := p.dateLine(n); ok {
			out = append(out, s)
		} else if s, ok := p.webCard(n); ok {
			out = append(out, s)
		} else if s, ok := p.aboveQuotes(n); ok {
			out = append(out, s)
		}
	}
	return out
}

// dateLine reads "2016-10-24 15:36 GMT+02:00 Name <address>:".
func (p *page) dateLine(n int) (start, bool) {
	l := p.lines[n]
	if l.end-l.from < 16 || !isDigit(p.text[l.from]) || !isDigit(p.text[l.from+3]) {
		return start{}, false
	}
	date, ok := numericDate(p.low, l.from)
	if !ok {
		return start{}, false
	}
	s, last := p.folded(l), n
	if strings.HasSuffix(s, "<") && n+1 < len(p.lines) {
		last = n + 1
		s = p.low[l.from:min(p.lines[last].end, l.end+120)]
	}
	if words(s) > 12 {
		return start{}, false
	}
	prefix, quoted := p.quotedBelow(last, l.depth)
	gmt := scanWhen(s).clock && strings.Contains(p.text[l.from:min(l.end, l.from+28)], " GMT")
	if !gmt && (!quoted || !hasAddress(s)) {
		return start{}, false
	}
	end := max(date, p.lines[last].end)
	return start{at: l.from, end: end, mark: Attribution, quoted: quoted, prefix: prefix,
		date: note.Span{Start: l.from, End: date}, sender: p.senderIn(date, end)}, true
}

// aboveQuotes reads the openings that count only right above quoted lines:
// "Quoting Name <address>:", "According to Name:", "* Name <address> [date]:",
// "Thus spake Name:" and "[Name]".
func (p *page) aboveQuotes(n int) (start, bool) {
	l := p.lines[n]
	if n+1 == len(p.lines) || !p.deepens(n) {
		return start{}, false
	}
	text, low := p.content(l), p.folded(l)
	at := l.from
	switch {
	case strings.HasPrefix(low, "quoting ") && strings.HasSuffix(low, ":"):
		at += len("quoting ")
	case strings.HasPrefix(low, "according to ") && strings.HasSuffix(low, ":") && properNames(text[13:len(text)-1]) >= 2:
		at += len("according to ")
	case strings.HasPrefix(low, "thus spake ") && strings.HasSuffix(low, ":"):
		at += len("thus spake ")
	case strings.HasPrefix(low, "* ") && strings.HasSuffix(low, ":") && hasAddress(low):
		at += len("* ")
	case text[0] == '[' && text[len(text)-1] == ']' && p.isBracketed(text[1:len(text)-1], n):
		at++
	default:
		return start{}, false
	}
	prefix, _ := p.quotedBelow(n, l.depth)
	return start{at: l.from, end: l.end, mark: Attribution, quoted: true, prefix: prefix,
		sender: p.senderIn(at, l.end-1)}, true
}

// isBracketed reports a name in brackets above the lines that it wrote.
func (p *page) isBracketed(name string, n int) bool {
	names := properNames(name)
	return names > 0 && !isMarking(name) && (names > 1 || p.quotesSentences(n, lower(name)))
}

// deepens reports that the next line that is not blank is quoted more deeply.
func (p *page) deepens(n int) bool {
	next := p.nextLine(n)
	return next >= 0 && next-n <= 3 && p.lines[next].depth > p.lines[n].depth
}

// webCard reads what is copied from Google's web page: "Name <address>" on one
// line, the date on the next, and on a third "to Name, me".
func (p *page) webCard(n int) (start, bool) {
	l := p.lines[n]
	if p.text[l.end-1] != '>' || !hasAddress(p.folded(l)) || !isUpper(p.text[l.from]) {
		return start{}, false
	}
	date := p.nextLine(n)
	if date < 0 || !isWholeWhen(p.folded(p.lines[date])) {
		return start{}, false
	}
	to := p.nextLine(date)
	if to < 0 || !strings.HasPrefix(p.folded(p.lines[to]), "to ") || p.lines[to].end-p.lines[to].from > maxNamed {
		return start{}, false
	}
	d := p.lines[date]
	return start{at: l.from, end: p.lines[to].end, mark: Header,
		sender: note.Span{Start: l.from, End: l.end}, date: note.Span{Start: d.from, End: d.end}}, true
}
