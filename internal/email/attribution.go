package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// How far an attribution line may reach back from its verb.
const (
	maxAttribution      = 330
	maxAttributionLines = 8
)

// attributions finds the lines that say who wrote what is quoted below them.
func (p *page) attributions() []start {
	var out []start
	for _, verb := range []string{"wrote", "writes", "ysgrifennodd"} {
		floor := 0
		for i := 0; ; {
			k := strings.Index(p.low[i:], verb)
			if k < 0 {
				break
			}
			i += k
			if s, ok := p.attributionAt(i, len(verb), floor); ok {
				out = append(out, s)
			}
			i += len(verb)
			floor = i
		}
	}
	return append(out, p.dateLines()...)
}

// clause is an attribution being weighed.
type clause struct {
	verb, end int  // the verb, and the place after the colon
	eol       bool // nothing follows on the line
	quoted    bool // the next line is quoted
	speech    bool // what follows is in quotation marks
	depth     int
}

func (p *page) attributionAt(verb, size, floor int) (start, bool) {
	c, ok := p.clauseAt(verb, size)
	if !ok {
		return start{}, false
	}
	if s, ok := p.dated(c, max(floor, verb-maxAttribution)); ok {
		return s, true
	}
	return p.named(c)
}

// clauseAt reads what follows the verb: a colon, or the dashes of some clients.
func (p *page) clauseAt(verb, size int) (clause, bool) {
	if verb > 0 && isLetter(p.text[verb-1]) && p.text[verb-1] != '>' {
		return clause{}, false
	}
	i := verb + size
	for i < len(p.text) && i < verb+size+12 && (isSpace(p.text[i]) || isMarkup(p.text[i]) || p.text[i] == '>') {
		i++
	}
	if i >= len(p.text) {
		return clause{}, false
	}
	switch {
	case p.text[i] == ':':
		i++
	case strings.HasPrefix(p.text[i:], "--"):
		for i < len(p.text) && p.text[i] == '-' {
			i++
		}
	default:
		return clause{}, false
	}
	for i < len(p.text) && isMarkup(p.text[i]) {
		i++
	}
	n := p.lineAt(i - 1)
	c := clause{verb: verb, end: i, depth: p.lines[p.lineAt(verb)].depth}
	c.eol = i >= p.lines[n].end
	if next := p.nextLine(n); next >= 0 && next-n <= 3 {
		c.quoted = p.lines[next].depth > min(c.depth, p.lines[n].depth) || p.lines[next].depth > 0 && c.depth == 0
	}
	rest := i + blankRun(p.text[i:min(len(p.text), i+6)])
	c.speech = rest < len(p.text) && startsSpeech(p.text[rest:])
	return c, true
}

// startsSpeech reports quotation marks, as prose puts round what somebody wrote.
func startsSpeech(s string) bool {
	return s[0] == '"' || s[0] == '\'' || strings.HasPrefix(s, "“") || strings.HasPrefix(s, "‘") || strings.HasPrefix(s, "«")
}

// dated looks back for "On Tue, 3 Mar 2026 at 10:14, Name <address> wrote:".
func (p *page) dated(c clause, floor int) (start, bool) {
	to := c.verb
	for range 4 {
		at := p.lastOn(floor, to)
		if at < 0 {
			break
		}
		to = at
		if strings.Count(p.text[at:c.verb], "\n") > maxAttributionLines {
			return start{}, false
		}
		if !startsWhen(p.low[at+2:]) {
			continue
		}
		w := scanWhen(p.low[at:c.verb])
		if !w.date && !w.weekday && !w.clock {
			continue
		}
		if !p.credible(c, at, w) {
			return start{}, false
		}
		return p.attribution(c, at, at+2, at+w.last), true
	}
	return start{}, false
}

// lastOn is the last "On ", "At " or Welsh "Ar " between two offsets.
func (p *page) lastOn(floor, to int) int {
	for i := to - 3; i >= floor; i-- {
		c := p.text[i]
		if c != 'O' && c != 'A' || !isSpace(p.text[i+2]) && p.text[i+2] != '>' {
			continue
		}
		if i > 0 && isWord(p.text[i-1]) {
			continue
		}
		switch p.low[i : i+2] {
		case "on", "ar":
			return i
		case "at":
			if i == p.lines[p.lineAt(i)].from {
				return i
			}
		}
	}
	return -1
}

// credible weighs an attribution that has its date.
func (p *page) credible(c clause, at int, w when) bool {
	window := p.low[at:c.verb]
	address := hasAddress(window)
	who := window[min(w.last, len(window)):]
	if !address && (strings.Contains(who, ". ") && words(who) > 4 || words(who) > 7) {
		return false
	}
	switch {
	case c.eol && (c.quoted || address):
		return true
	case c.speech:
		return address
	case c.eol:
		return w.clock && w.year && (w.date || w.weekday)
	case address:
		return w.clock || w.date
	}
	return w.clock && w.year && (w.weekday || strings.Contains(window, ", at ") || strings.Contains(window, " at ") && strings.Contains(who, ","))
}

// attribution makes the start of a message from an attribution line.
func (p *page) attribution(c clause, at, date, dateEnd int) start {
	_, first := dashesBefore(p.text, at, p.lines[p.lineAt(at)].from)
	return start{
		at: first, end: c.end, mark: Attribution, sure: true, quoted: c.quoted,
		date:   p.trim(note.Span{Start: date, End: max(date, dateEnd)}),
		sender: p.trim(note.Span{Start: min(dateEnd, c.verb), End: c.verb}),
	}
}

// named accepts an attribution without a date: "Name <address> wrote:", or a name
// alone where what follows is quoted.
func (p *page) named(c clause) (start, bool) {
	n := p.lineAt(c.verb)
	l := p.lines[n]
	if c.verb-l.from > 160 || c.verb == l.from {
		return start{}, false
	}
	who := p.low[l.from:c.verb]
	if !isUpper(p.text[l.from]) && !hasAddress(who) {
		return start{}, false
	}
	switch {
	case hasAddress(who) && words(who) <= 14 && (c.eol || c.quoted):
	case c.eol && c.quoted && words(who) <= 5 && !strings.Contains(who, ". "):
	default:
		return start{}, false
	}
	return start{at: l.from, end: c.end, mark: Attribution, sure: true, quoted: c.quoted,
		sender: p.trim(note.Span{Start: l.from, End: c.verb})}, true
}

// dateLines finds the attributions of some clients that have no verb:
// "2016-10-24 15:36 GMT+02:00 Name <address>:".
func (p *page) dateLines() []start {
	var out []start
	for n, l := range p.lines {
		if l.end-l.from < 16 || l.end-l.from > 200 || !isDigit(p.text[l.from]) || !isDigit(p.text[l.from+3]) {
			continue
		}
		end, ok := numericDate(p.low, l.from)
		if !ok {
			continue
		}
		s := p.folded(l)
		last := l.end
		if strings.HasSuffix(s, "<") && n+1 < len(p.lines) {
			last = p.lines[n+1].end
			s = p.low[l.from:min(last, l.end+120)]
		}
		next := p.nextLine(p.lineAt(last))
		quoted := next >= 0 && (p.lines[next].depth > l.depth || p.text[p.lines[next].from] == '|')
		gmt := strings.Index(s, " gmt")
		if gmt > 0 && gmt < 24 && words(s) <= 12 || hasAddress(s) && quoted && words(s) <= 12 {
			out = append(out, start{at: l.from, end: last, mark: Attribution, sure: true, quoted: quoted,
				date: note.Span{Start: l.from, End: end}, sender: p.trim(note.Span{Start: end, End: last})})
		}
	}
	return out
}
