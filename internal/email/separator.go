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
			if s, ok := p.separatorAt(i, word); ok && isCased(p.text[i:i+len(word)]) {
				out = append(out, s)
			}
			i += len(word)
		}
	}
	return append(out, p.chevrons()...)
}

// isCased reports a word in lower case but perhaps for its first letter, or in
// capitals; hasCue looks for no other.
func isCased(s string) bool { return s[1:] == lower(s[1:]) || s == strings.ToUpper(s) }

// separatorAt weighs the word original or forwarded at i: dashes round it, or a
// header below it, make it a separator.
func (p *page) separatorAt(i int, word string) (start, bool) {
	end, by := separatorNoun(p.low, i+len(word))
	if end == 0 {
		return start{}, false
	}
	n := p.lineAt(i)
	l := p.lines[n]
	at, begins := i, false
	for _, w := range []string{"begin ", "start of "} {
		if strings.HasSuffix(p.low[l.from:i], w) {
			at, begins = i-len(w), true
		}
	}
	ruled, at := dashesBefore(p.text, at, l.from)
	leading := at == l.from
	if by {
		end = p.forwarder(end, n)
		l.end = max(l.end, end)
	}
	for end < l.end && (isBlank(p.text[end]) || isMarkup(p.text[end]) || p.text[end] == '-' || p.text[end] == ':' || p.text[end] == '=') {
		end++
	}
	alone := leading && end >= l.end
	colon := strings.IndexByte(p.text[i:end], ':') >= 0
	switch {
	case ruled >= 2 && (alone || by || strings.IndexByte(p.text[i:end], '-') >= 0 || p.labelAt(end)):
	case begins && colon:
	case alone && !by && p.headerBelow(n) && (colon || isUpper(p.text[i])):
	default:
		return start{}, false
	}
	return start{at: at, end: end, mark: Separator}, true
}

// forwarder is where "Forwarded by NAME on DATE -----" ends, which is often
// broken over two lines.
func (p *page) forwarder(from, n int) int {
	end := max(from, min(p.lines[n].end, from+120))
	if strings.Contains(p.text[from:end], "--") || n+1 == len(p.lines) {
		return end
	}
	next := p.lines[n+1]
	if next.end-next.from < 60 && strings.HasSuffix(p.content(next), "--") {
		return next.end
	}
	return end
}

// separatorNoun reads what was original or forwarded; by is for "Forwarded by …".
func separatorNoun(low string, i int) (end int, by bool) {
	for _, w := range []string{"message follows", "message", "email", "e-mail", "mail", "appointment", "by "} {
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
	k := strings.IndexByte(p.low[i:min(len(p.low), i+maxLabel)], ':')
	return k > 0 && labelNamed(p.low[i:i+k]) != noLabel
}

// headerBelow reports whether the next line that is not blank begins with a label.
func (p *page) headerBelow(n int) bool {
	i := p.nextLine(n)
	return i >= 0 && i-n <= 3 && labelNamed(p.lineLabel(i)) != noLabel
}

// maxChevrons is the most that may stand between the marks of ">>> Name 31/10/2001
// 15:10 >>>".
const maxChevrons = 160

// chevrons finds the separators of GroupWise: ">>> Name 31/10/2001 15:10 >>>",
// whose first mark may have been lost.
func (p *page) chevrons() []start {
	var out []start
	floor := 0 // the first of a pair stands at or after it
	for i := 0; ; {
		k := strings.Index(p.text[i:], ">>>")
		if k < 0 {
			return out
		}
		at := i + k
		for i = at + 3; i < len(p.text) && p.text[i] == '>'; {
			i++
		}
		l := p.lines[p.lineAt(at)]
		from := max(floor, l.start, at-maxChevrons)
		if k := strings.LastIndex(p.text[from:at], ">>>"); k >= 0 {
			from += k + 3
		} else if i < l.end || from > l.start {
			continue
		}
		w := scanWhen(p.low[from:at])
		if !w.date || !w.clock || w.first < 2 || at-from-w.last > 3 {
			continue
		}
		floor = i
		s := start{at: from, end: i, mark: Separator,
			sender: p.trim(note.Span{Start: from, End: from + w.first}), date: p.trim(note.Span{Start: from + w.first, End: at})}
		for s.at > l.start && (p.text[s.at-1] == '>' || isBlank(p.text[s.at-1])) {
			s.at--
		}
		out = append(out, s)
	}
}

// separatorAbove reports a rule or an original-message line above line n.
func (p *page) separatorAbove(n int) bool {
	i := p.lineBefore(n)
	if i < 0 || n-i > 3 {
		return false
	}
	l := p.folded(p.lines[i])
	l = l[:min(len(l), 120)]
	return isRule(l) || strings.Contains(l, "original message") || strings.Contains(l, "forwarded message")
}
