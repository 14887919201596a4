package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// extent is how far a message reaches.
type extent struct {
	end int
	cut bool // the note's own text follows
	t   tail
}

// message makes a message of a start and the text up to the next one, and reports
// whether the note's own text follows. empty says that the message above it has no
// text of its own, which makes what stands below this one's quoted lines its text.
func (p *page) message(s start, next int, last, empty bool) (Message, bool) {
	x := p.extentOf(s, next, last, empty)
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
func (p *page) extentOf(s start, next int, last, empty bool) extent {
	if s.quoted {
		q := p.lastQuoted(s.end, next, s.prefix)
		if q > 0 && (last || p.isAuthors(q, next)) {
			return p.belowQuotes(s, q, next, empty || s.mark == Header)
		}
	}
	t := p.tailOf(s.end, next, s.sender)
	switch {
	case t.end > 0 && (last || t.author):
		return extent{max(t.end, s.end), t.foreign > 0, t}
	case t.end == 0:
		if k := p.authorsAfter(s.end, next); k > 0 && (last || p.isAuthors(k, next)) {
			return extent{k, true, t}
		}
	}
	return extent{next, false, t}
}

// belowQuotes decides whether what stands below a message's last quoted line is
// still email: an answer with its sign-off, or boilerplate.
func (p *page) belowQuotes(s start, q, next int, answered bool) extent {
	x := extent{end: q, cut: true, t: p.tailOf(s.end, q, s.sender)}
	below := p.tailOf(q, next, note.Span{})
	if below.end == 0 || below.author && below.foreign < below.end {
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

// authorsAfter looks in a message without any tail for a paragraph that reads as
// the author of the note writes, and returns where what is before it ends.
func (p *page) authorsAfter(from, to int) int {
	units := p.units(from, to)
	for i := 1; i < len(units); i++ {
		text := p.text[units[i].start:units[i].end]
		if units[i].gap && (authorCue(text) || i == len(units)-1 && authorTone(text)) {
			return units[i-1].end
		}
	}
	return 0
}
