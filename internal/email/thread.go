package email

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// threads finds everything pasted in the text.
func (p *page) threads() []Thread {
	starts := p.starts()
	out := p.assemble(starts)
	out = append(out, p.quoteRuns(out)...)
	sortThreads(out)
	out = append(out, p.bare(out)...)
	sortThreads(out)
	out = append(out, p.boilerplate(out)...)
	sortThreads(out)
	for i := range out {
		p.measure(&out[i], out)
	}
	return out
}

func sortThreads(t []Thread) {
	slices.SortFunc(t, func(a, b Thread) int { return a.Span.Start - b.Span.Start })
}

// starts gathers the beginnings of messages, in order, a separator and the header
// below it as one.
func (p *page) starts() []start {
	all := append(p.separators(), p.headers()...)
	all = append(all, p.attributions()...)
	slices.SortStableFunc(all, func(a, b start) int { return a.at - b.at })
	var out []start
	for _, s := range all {
		if len(out) == 0 {
			out = append(out, s)
			continue
		}
		last := &out[len(out)-1]
		switch {
		case s.at < last.end:
			if s.end > last.end && last.mark == Separator {
				absorb(last, s)
			}
		case last.mark == Separator && s.mark == Header && p.nothingBetween(last.end, s.at):
			absorb(last, s)
		default:
			out = append(out, s)
		}
	}
	for i := range out {
		p.seeQuotes(&out[i])
	}
	return out
}

// absorb joins a header to the separator above it.
func absorb(sep *start, header start) {
	sep.end, sep.sender, sep.date, sep.subject = header.end, header.sender, header.date, header.subject
}

// nothingBetween reports that at most a few short lines stand between two marks.
func (p *page) nothingBetween(from, to int) bool {
	return to-from < 300 && words(p.text[from:to]) <= 8 && strings.Count(p.text[from:to], "\n") <= 8
}

// seeQuotes notes whether quoted lines follow a mark.
func (p *page) seeQuotes(s *start) {
	n := p.lineAt(max(s.at, s.end-1))
	if p.lines[p.lineAt(s.at)].depth > 0 {
		s.quoted = true
		return
	}
	if next := p.nextLine(n); next >= 0 && next-n <= 4 && p.lines[next].depth > 0 {
		s.quoted = true
	}
}

// assemble makes messages of the starts and threads of the messages.
func (p *page) assemble(starts []start) []Thread {
	var out []Thread
	var cur *Thread
	for i, s := range starts {
		next := len(p.text)
		if i+1 < len(starts) {
			next = starts[i+1].at
		}
		m, cut := p.message(s, next, i+1 == len(starts))
		if cur == nil {
			out = append(out, Thread{Kind: Single})
			cur = &out[len(out)-1]
			cur.Span.Start = p.above(s.at)
		}
		cur.Messages = append(cur.Messages, m)
		cur.Span.End = m.Span.End
		if s.mark != Header || s.quoted {
			cur.Kind = Chain
		}
		if cut {
			cur = nil
		}
	}
	for i := range out {
		t := &out[i]
		t.Span = p.trim(t.Span)
		if len(t.Messages) > 1 || t.Kind == Single && p.replyAbove(t.Span.Start) {
			t.Kind = Chain
		}
	}
	return out
}

// message cuts one message out of the text between its start and the next. cut
// reports that the note's own text stands between them.
func (p *page) message(s start, next int, last bool) (Message, bool) {
	m := Message{Mark: s.mark, Sender: s.sender, Date: s.date, Subject: s.subject}
	end, cut := next, false
	if s.quoted {
		if q := p.lastQuoted(s.end, next); q > 0 && (last || p.isAuthors(q, next)) {
			end, cut = q, true
		}
	}
	t := p.tailOf(s.end, end)
	if !cut && t.end > 0 && (last || t.author) {
		end, cut = max(t.end, s.end), t.foreign > 0
	} else if !cut && t.end == 0 {
		if k := p.authorsAfter(s.end, end); k > 0 && (last || p.isAuthors(k, next)) {
			end, cut = k, true
		}
	}
	m.Span = p.trim(note.Span{Start: s.at, End: max(end, s.end)})
	m.Zones = t.zones
	content := m.Span.End
	if t.end > 0 && t.begin > s.end && t.begin < content {
		content = t.begin
	}
	m.Body = p.trim(note.Span{Start: min(s.end, content), End: content})
	m.Quoted = p.quotedIn(m.Span)
	return m, cut
}

// lastQuoted is where the last quoted line between two offsets ends, or 0.
func (p *page) lastQuoted(from, to int) int {
	end := 0
	for n := p.lineAt(from); n < len(p.lines) && p.lines[n].start < to; n++ {
		if l := p.lines[n]; l.depth > 0 && l.end > from {
			end = min(l.end, to)
		}
	}
	return end
}

// quotedIn lists the runs of quoted lines in a span.
func (p *page) quotedIn(s note.Span) []note.Span {
	var out []note.Span
	open := false
	for n := p.lineAt(s.Start); n < len(p.lines) && p.lines[n].start < s.End; n++ {
		l := p.lines[n]
		if l.depth == 0 {
			open = false
			continue
		}
		if !open {
			out = append(out, note.Span{Start: max(l.start, s.Start), End: min(l.end, s.End)})
			open = true
		}
		out[len(out)-1].End = min(l.end, s.End)
	}
	return out
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

// authorsAfter looks in a message without any tail for a paragraph that begins as
// the author of the note begins, and returns where what is before it ends.
func (p *page) authorsAfter(from, to int) int {
	units := p.units(from, to)
	for i := 1; i < len(units); i++ {
		if u := units[i]; u.gap && authorCue(p.text[u.start:u.end]) {
			return units[i-1].end
		}
	}
	return 0
}

// above extends a thread over the banner, marking or rule right above it.
func (p *page) above(at int) int {
	n := p.lineAt(at)
	if at > p.lines[n].from {
		return at
	}
	for k := 0; k < 4; k++ {
		i := p.lineBefore(n)
		if i < 0 || n-i > 2 {
			return at
		}
		s := p.content(p.lines[i])
		c := p.cuesIn(p.lines[i].from, p.lines[i].end)
		if len(s) > 400 || !isMarking(s) && !(isRule(s) && len(s) > 4) && !(c.banner() && c&cueLinks != 0) {
			return at
		}
		n, at = i, p.lines[i].from
	}
	return at
}

// replyAbove reports that the text above a header is itself a message, which makes
// what follows quoted history: a closing or a greeting stands in it.
func (p *page) replyAbove(at int) bool {
	n := p.lineAt(at)
	if p.separatorAbove(n) {
		return true
	}
	if i := p.lineAt(at); isRule(p.folded(p.lines[i])) {
		return true
	}
	for i, k := p.lineBefore(n), 0; i >= 0 && k < 12; i, k = p.lineBefore(i), k+1 {
		s := p.content(p.lines[i])
		if signoff(s) > 0 || isMobile(s) {
			return true
		}
		if g := greeting(s); g > 0 && i < 3 {
			return true
		}
	}
	return false
}

// measure counts a thread's words and lines, and looks at what stands around it.
func (p *page) measure(t *Thread, all []Thread) {
	t.Words = words(p.text[t.Span.Start:t.Span.End])
	for _, m := range t.Messages {
		for _, z := range m.Zones {
			if z.Kind != Signature {
				t.BoilerplateWords += words(p.text[z.Span.Start:z.Span.End])
			} else {
				t.BoilerplateWords += words(p.text[z.Span.Start:z.Span.End])
			}
		}
	}
	for n := p.lineAt(t.Span.Start); n < len(p.lines) && p.lines[n].start < t.Span.End; n++ {
		if !p.lines[n].blank() {
			t.Lines++
		}
	}
	t.Introduced = strings.TrimSpace(p.text[:t.Span.Start]) != "" || strings.TrimSpace(p.text[t.Span.End:]) != ""
}
