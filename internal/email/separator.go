package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// isRule reports a line that only draws one: ____, ----, ****, ====.
func isRule(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_' || c == '-' || c == '*' || c == '=' || c == '~' || c == '#':
			n++
		case !isBlank(c):
			return false
		}
	}
	return n >= 3
}

// separators finds the lines that announce an original or forwarded message.
func (p *page) separators() []start {
	var out []start
	for _, word := range []string{"forwarded ", "original "} {
		for i := 0; ; {
			k := strings.Index(p.low[i:], word)
			if k < 0 {
				break
			}
			i += k
			if s, ok := p.separatorAt(i, word); ok {
				out = append(out, s)
			}
			i += len(word)
		}
	}
	return out
}

func (p *page) separatorAt(i int, word string) (start, bool) {
	end, by := separatorNoun(p.low, i+len(word))
	if end == 0 {
		return start{}, false
	}
	n := p.lineAt(i)
	l := p.lines[n]
	at, begins := i, false
	if word == "forwarded " && i-6 >= l.from && p.low[i-6:i] == "begin " {
		at, begins = i-6, true
	}
	ruled, at := dashesBefore(p.text, at, l.from)
	leading := at == l.from
	if by {
		end = min(l.end, end+120)
	}
	for end < l.end && (isBlank(p.text[end]) || isMarkup(p.text[end]) || p.text[end] == '-' || p.text[end] == ':' || p.text[end] == '=') {
		end++
	}
	alone := leading && end >= l.end
	colon := end > i && strings.IndexByte(p.text[i:end], ':') >= 0
	switch {
	case ruled >= 2 && (alone || by || strings.IndexByte(p.text[i:end], '-') >= 0 || p.labelAt(end)):
	case begins && colon:
	case alone && colon && p.headerBelow(n):
	case alone && p.headerBelow(n) && ruled >= 0 && isUpper(p.text[i]):
	default:
		return start{}, false
	}
	return start{at: at, end: end, mark: Separator, sure: true}, true
}

// separatorNoun reads what was original or forwarded; by is for "Forwarded by …".
func separatorNoun(low string, i int) (end int, by bool) {
	for _, w := range []string{"message", "email", "e-mail", "mail", "appointment", "by "} {
		if strings.HasPrefix(low[i:], w) {
			return i + len(w), w == "by "
		}
	}
	return 0, false
}

// dashesBefore counts the dashes, rules and markup before i and where they begin.
func dashesBefore(s string, i, floor int) (n, at int) {
	at = i
	for i > floor {
		switch c := s[i-1]; {
		case c == '-' || c == '_' || c == '=':
			n++
			at = i - 1
		case isMarkup(c):
			at = i - 1
		case !isBlank(c):
			return n, at
		}
		i--
	}
	return n, floor
}

// labelAt reports whether a header label follows an offset.
func (p *page) labelAt(i int) bool {
	return hasPrefixFold(p.text[i:], "from:") || hasPrefixFold(p.text[i:], "subject:") || hasPrefixFold(p.text[i:], "date:")
}

// headerBelow reports whether the next line that is not blank begins with a label.
func (p *page) headerBelow(n int) bool {
	i := p.nextLine(n)
	if i < 0 || i-n > 3 {
		return false
	}
	return labelNamed(p.lineLabel(i)) != noLabel
}

// card weighs a block that has no From: the name and date stand on lines above
// (Lotus Notes, Outlook on the web) or the date below it.
func (p *page) card(b *block, e evidence, s start) (start, bool) {
	if !b.has(labelTo) || !b.fields[0].leading {
		return s, false
	}
	n := b.fields[0].line
	date, name := -1, -1
	for i, k := p.lineBefore(n), 0; i >= 0 && k < 3 && n-i <= 5; i, k = p.lineBefore(i), k+1 {
		l := p.lines[i]
		if l.end-l.from > 140 {
			break
		}
		w := scanWhen(p.folded(l))
		if date < 0 && w.clock && (w.date || w.weekday) && p.mostlyWhen(l, w) {
			date = i
			if isSender(p.content(l)) && !isWholeWhen(p.folded(l)) {
				name = i
				break
			}
			continue
		}
		if isSender(p.content(l)) {
			name = i
		}
		if date >= 0 || name >= 0 {
			break
		}
	}
	if date < 0 && name >= 0 {
		if i := p.nextLine(p.lineAt(s.end)); i >= 0 && isWholeWhen(p.folded(p.lines[i])) {
			date, s.end = i, p.lines[i].end
		}
	}
	if date < 0 || name < 0 {
		return s, false
	}
	w := scanWhen(p.folded(p.lines[date]))
	score := e.score + 1.5
	if e.address || hasAddress(p.folded(p.lines[name])) {
		score++
	}
	if score < 4 && !(w.weekday && w.date && w.clock) || p.amongForm(n, n, 1) {
		return s, false
	}
	first := min(date, name, n)
	s.at = p.lines[first].from
	s.sender = note.Span{Start: p.lines[name].from, End: p.lines[name].end}
	s.date = note.Span{Start: p.lines[date].from, End: p.lines[date].end}
	s.sure = true
	return s, true
}

// mostlyWhen reports that a line is a date, perhaps after a name or an address.
func (p *page) mostlyWhen(l line, w when) bool {
	return l.end-l.from-w.last <= 12 && words(p.content(l)) <= 14
}

// isWholeWhen reports a folded line that holds a date and a clock time and hardly
// anything else.
func isWholeWhen(s string) bool {
	if len(s) > 60 {
		return false
	}
	w := scanWhen(s)
	return w.clock && (w.date || w.weekday) && words(s) <= 8 && len(s)-w.last <= 12 && (isDigit(s[0]) || startsWhen(s))
}

// isSender reports a line that may be a sender's name, with or without address.
func isSender(s string) bool {
	s = strings.Trim(s, " \t\"'*<[")
	if s == "" || len(s) > 140 || strings.HasSuffix(s, ".") && !strings.Contains(s, "@") || strings.HasSuffix(s, ":") {
		return false
	}
	return isUpper(s[0]) && len(strings.Fields(s)) <= 14 || hasAddress(s)
}
