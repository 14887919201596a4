package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// maxCard is how many lines may stand in a card above its To.
const maxCard = 4

// card is the head of a message that has no From: name and date stand on lines
// above To (Lotus Notes, Outlook on the web), or the date below it.
type card struct {
	first      int // the line on which it begins
	name, date int // the lines of both, or -1
	when       when
}

// card weighs a block that has no From.
func (p *page) card(b *block, e evidence, s start) (start, bool) {
	if !b.has(labelTo) {
		return s, false
	}
	if !b.fields[0].leading {
		return p.cardInLine(b, e, s)
	}
	n := b.fields[0].line
	c := p.cardAbove(n)
	if c.date < 0 && c.name >= 0 {
		if i := p.nextLine(p.lineAt(s.end)); i >= 0 && isWholeWhen(p.folded(p.lines[i])) {
			c.date, c.when, s.end = i, scanWhen(p.folded(p.lines[i])), p.lines[i].end
		}
	}
	if c.date < 0 || c.name < 0 {
		return s, false
	}
	score := e.score + 1.5
	if e.address || hasAddress(p.folded(p.lines[c.name])) {
		score++
	}
	full := c.when.weekday && c.when.date && c.when.clock
	if score < 4 && !full || p.amongForm(n, n, 1) {
		return s, false
	}
	s.at = p.lines[c.first].from
	s.sender = note.Span{Start: p.lines[c.name].from, End: p.lines[c.name].end}
	s.date = note.Span{Start: p.lines[c.date].from, End: p.lines[c.date].end}
	if c.date == c.name {
		s.sender.End = p.trim(note.Span{Start: s.sender.Start, End: s.sender.Start + c.when.first}).End
		s.date.Start = s.sender.Start + c.when.first
	}
	return s, true
}

// cardInLine reads a card in a text that lost its line breaks: "Name 03/04/2001
// 10:22 AM To: …".
func (p *page) cardInLine(b *block, e evidence, s start) (start, bool) {
	l := p.lines[b.fields[0].line]
	from := max(l.from, s.at-60)
	w := scanWhen(p.low[from:s.at])
	dated := w.date && w.clock && w.colon && s.at-from-w.last <= 5 && p.text[from+w.last] != '.'
	if !dated || b.fields[0].label != labelTo || p.runsOnInProse(b) {
		return s, false
	}
	date := from + w.first
	name := p.nameBefore(l.from+len(strings.TrimSuffix(p.low[l.from:date], " on ")), l.from)
	who := p.text[name:date]
	named := hasAddress(who) || properNames(who) >= 2 && (b.has(labelCc) || e.address || w.weekday)
	headed := b.has(labelSubject) || w.weekday && (e.kinds >= 2 || e.address)
	if !named || !headed {
		return s, false
	}
	s.sender, s.date = p.senderIn(name, date), p.trim(note.Span{Start: date, End: from + w.last})
	s.at = name
	return s, true
}

// cardAbove reads the lines of a card above line n, from below.
func (p *page) cardAbove(n int) card {
	c := card{first: n, name: -1, date: -1}
	for i, k := p.lineBefore(n), 0; i >= 0 && k < maxCard && n-i <= 9; i, k = p.lineBefore(i), k+1 {
		l := p.lines[i]
		low := p.folded(l)
		if l.end-l.from > 140 || i < c.first-3 {
			break
		}
		if strings.HasPrefix(low, "please respond to") || strings.HasPrefix(low, "sent by:") || strings.HasPrefix(low, "sent by ") {
			c.first = i
			continue
		}
		w := scanWhen(low)
		dated := c.date < 0 && w.clock && (w.date || w.weekday) && l.end-l.from-w.last <= 12 && words(low) <= 14
		if dated {
			c.date, c.when, c.first = i, w, i
			if isWholeWhen(low) || !isSender(p.content(l)) {
				continue
			}
		}
		if isSender(p.content(l)) {
			c.name, c.first = i, i
		}
		break
	}
	return c
}

// isWholeWhen reports a folded line that holds a date and a clock time and hardly
// anything else.
func isWholeWhen(s string) bool {
	if len(s) > 60 || s == "" {
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
