package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// extent is how far a message reaches.
type extent struct {
	end int
	cut bool // the note's own text follows
	t   tail
}

// place is where a message stands.
type place struct {
	next   int  // where the next message starts, or the text ends
	last   bool // there is no next one
	empty  bool // the message above has no text of its own, so that what stands below this one's quoted lines is its text
	logged bool // the thread stands among the timed entries of a log
}

// message makes a message of a start and the text up to the next one, and reports
// whether the note's own text follows.
func (p *page) message(s start, at place) (Message, bool) {
	x := p.extentOf(s, at)
	m := Message{Mark: s.mark, Sender: s.sender, Date: s.date, Subject: s.subject}
	m.Span = p.trim(note.Span{Start: s.at, End: max(x.end, s.end)})
	for _, z := range x.t.zones {
		if z.Span.End <= m.Span.End {
			m.Zones = append(m.Zones, z)
		}
	}
	content := m.Span.End
	if x.t.end > 0 && x.t.begin > s.end && x.t.begin < content {
		content = x.t.begin
	}
	m.Body = p.trim(note.Span{Start: min(s.end, content), End: content})
	m.Quoted = p.quotedIn(m.Span, s.prefix)
	return m, x.cut
}

// extentOf finds the end of the message that begins at s: at the next one, below
// its quoted lines, below its tail, or where the note's own text begins.
func (p *page) extentOf(s start, at place) extent {
	if s.quoted {
		q := p.lastQuoted(s.end, at.next, s.prefix)
		if q > 0 && (at.last || p.isAuthors(q, at.next)) {
			return p.belowQuotes(s, q, at.next, at.empty || s.mark == Header)
		}
	}
	t := p.tailOf(s.end, at.next, s.sender)
	switch {
	case t.end > 0 && (at.last || t.author):
		return extent{max(t.end, s.end), t.foreign > 0, t}
	case t.end == 0:
		if k := p.authorsAfter(s.end, at); k > 0 && (at.last || p.leadsIn(k, at.next)) {
			return extent{k, true, t}
		}
	}
	return extent{at.next, false, t}
}

// belowQuotes decides whether what stands below a message's last quoted line is
// still email: an answer with its sign-off, or boilerplate.
func (p *page) belowQuotes(s start, q, next int, answered bool) extent {
	q = p.lastAnswer(s, q, next)
	x := extent{end: q, cut: true, t: p.tailOf(s.end, q, s.sender)}
	below := p.tailOf(q, next, note.Span{})
	if below.end == 0 {
		return x
	}
	said := p.trim(note.Span{Start: q, End: below.begin}).Len() > 0
	if said && !answered && (!below.polite || p.isAuthors(q, below.begin)) {
		return x
	}
	x.end = below.end
	x.t.zones = append(x.t.zones, below.zones...)
	if x.t.end == 0 {
		x.t.begin, x.t.end = below.begin, below.end
	}
	return x
}

// lastAnswer moves the end of a message whose quoted lines are answered one by one
// over the answer right below the last of them.
func (p *page) lastAnswer(s start, q, next int) int {
	if len(p.quotedIn(note.Span{Start: s.end, End: q}, s.prefix)) < 2 {
		return q
	}
	for n := p.lineAt(q) + 1; n < len(p.lines) && p.lines[n].start < next; n++ {
		l := p.lines[n]
		if l.blank() || authorCue(p.content(l)) || isLeadIn(p.content(l)) {
			break
		}
		q = min(l.end, next)
	}
	return q
}

// isAuthors reports that what stands between a message's end and the next message
// is the note's own: it says what its author did, or announces the next email.
func (p *page) isAuthors(from, to int) bool {
	for _, u := range p.units(from, to) {
		text := p.text[u.start:u.end]
		if !isRule(text) && !isMarking(text) && (authorCue(text) || isLeadIn(text)) {
			return true
		}
	}
	return false
}

// leadsIn reports that what stands right above the next message announces it.
func (p *page) leadsIn(from, to int) bool {
	units := p.units(from, to)
	if len(units) == 0 {
		return false
	}
	u := units[len(units)-1]
	return p.text[u.end-1] == ':' || isLeadIn(p.text[u.start:u.end])
}

// authorsAfter looks in a message without any tail for a paragraph that reads as
// the author of the note writes, or for the next entry of a log, and returns where
// what is before it ends.
func (p *page) authorsAfter(from int, at place) int {
	units := p.units(from, at.next)
	for i := 1; i < len(units); i++ {
		text := p.text[units[i].start:units[i].end]
		if units[i].gap && (authorCue(text) || i == len(units)-1 && authorTone(text)) || at.logged && isTimed(text) {
			return units[i-1].end
		}
	}
	return 0
}

// isTimed reports the entry of a log: it begins with a clock time, 1010 or 10.10.
func isTimed(s string) bool {
	if len(s) < 6 {
		return false
	}
	n, end := digitRun(s, 0)
	if n == 4 && s[0] <= '2' && s[2] <= '5' {
		return isBlank(s[end])
	}
	end, ok := clockTime(lower(s[:min(len(s), 9)]), 0)
	return ok && end < len(s) && !isWord(s[end])
}
