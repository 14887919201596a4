package email

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// threads finds everything pasted in the text.
func (p *page) threads() []Thread {
	out := p.assemble(p.starts())
	for _, find := range []func([]Thread) []Thread{p.quoteRuns, p.bare, p.boilerplate} {
		out = append(out, find(out)...)
		slices.SortFunc(out, func(a, b Thread) int { return a.Span.Start - b.Span.Start })
	}
	for i := range out {
		p.measure(&out[i])
	}
	return out
}

// starts gathers the beginnings of messages, in order, a separator and the header
// or attribution below it as one.
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
		case s.at < last.end && last.least > 0 && s.at > last.least:
			p.clip(last, s.at)
			out = append(out, s)
		case s.at < last.end:
			if s.end > last.end && last.mark == Separator {
				absorb(last, s)
			}
		case last.mark == Attribution && s.mark == Header && words(p.text[last.end:s.at]) == 0 && p.isSame(last.sender, s.sender):
			last.end = s.end // a header below its own attribution
		case last.mark == Separator && !last.joined && s.mark != Separator && p.nothingBetween(last.end, s.at):
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

// isSame reports that two senders have a word in common.
func (p *page) isSame(a, b note.Span) bool {
	low := p.low[b.Start:b.End]
	for _, w := range strings.FieldsFunc(p.low[a.Start:a.End], func(r rune) bool { return r < 0x80 && !isWord(byte(r)) }) {
		if len(w) > 2 && strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// clip ends a mark whose last value was read too far, into the next mark.
func (p *page) clip(s *start, end int) {
	s.end = end
	for _, v := range []*note.Span{&s.sender, &s.date, &s.subject} {
		if v.End > end {
			*v = p.trim(note.Span{Start: min(v.Start, end), End: end})
		}
	}
}

// absorb joins a header or attribution to the separator above it.
func absorb(sep *start, s start) {
	at := sep.at
	*sep = s
	sep.at, sep.mark, sep.joined = at, Separator, true
}

// nothingBetween reports that at most a few short lines stand between two marks.
func (p *page) nothingBetween(from, to int) bool {
	return to-from < 300 && words(p.text[from:to]) <= 8 && strings.Count(p.text[from:to], "\n") <= 8
}

// seeQuotes notes whether quoted lines follow a mark, or it is quoted itself.
func (p *page) seeQuotes(s *start) {
	if s.quoted {
		return
	}
	depth := p.lines[p.lineAt(s.at)].depth
	prefix, quoted := p.quotedBelow(p.lineAt(max(s.at, s.end-1)), depth)
	if s.mark != Attribution && prefix != "" {
		prefix, quoted = "", false // a table, not a quotation
	}
	s.prefix, s.quoted = prefix, quoted || depth > 0
}

// assemble makes messages of the starts and threads of the messages.
func (p *page) assemble(starts []start) []Thread {
	var out []Thread
	open := false
	var at place
	for i, s := range starts {
		at.next, at.last = len(p.text), i+1 == len(starts)
		if !at.last {
			at.next = starts[i+1].at
		}
		if !open {
			at.logged = p.followsTimed(s.at)
		}
		m, cut := p.message(s, at)
		at.empty = m.Mark == Header && m.Body.Len() == 0
		if !open {
			t, zones := p.openThread(s, out)
			out = append(out, t)
			m.Zones = append(zones, m.Zones...)
		}
		t := &out[len(out)-1]
		t.Messages = append(t.Messages, m)
		t.Span.End = m.Span.End
		if len(t.Messages) > 1 || s.mark != Header || s.quoted {
			t.Kind = Chain
		}
		open = !cut
	}
	out = slices.DeleteFunc(out, p.isList)
	for i := range out {
		out[i].Span = p.trim(out[i].Span)
	}
	return out
}

// followsTimed reports that the line above an offset is the entry of a log.
func (p *page) followsTimed(at int) bool {
	i := p.lineBefore(p.lineAt(at))
	return i >= 0 && isTimed(p.content(p.lines[i]))
}

// isList reports headers that stand one below another with nothing between them,
// as in a list of emails.
func (p *page) isList(t Thread) bool {
	for i, m := range t.Messages {
		if m.Mark != Header || i+1 < len(t.Messages) && !p.isHollow(m, t.Messages[i+1]) {
			return false
		}
	}
	return len(t.Messages) > 1
}

// isHollow reports that a message has no text of its own. In a text that lost its
// line breaks that shows only where its subject is that of the next one.
func (p *page) isHollow(m, next Message) bool {
	if m.Body.Len() > 0 {
		return false
	}
	return next.Span.Start == p.lines[p.lineAt(next.Span.Start)].from || p.topic(m.Subject) == p.topic(next.Subject)
}

// topic is a subject without what replying put before it.
func (p *page) topic(subject note.Span) string {
	s := p.low[subject.Start:subject.End]
	return strings.Trim(s[strings.LastIndexByte(s, ':')+1:], " -_*")
}

// openThread begins a thread with its first message: over the banner and marking
// above it, which it returns as zones, and over the quote marks of its line.
func (p *page) openThread(s start, before []Thread) (Thread, []Zone) {
	floor := 0
	if len(before) > 0 {
		floor = before[len(before)-1].Span.End
	}
	at, zones := p.above(s.at, floor, p.noticeAbove)
	t := Thread{Kind: Single, Span: note.Span{Start: at}}
	if l := p.lines[p.lineAt(s.at)]; l.depth > 0 && l.from == s.at {
		t.Span.Start = min(t.Span.Start, l.start)
	}
	if p.answers(t.Span.Start, floor) {
		t.Kind = Chain
	}
	return t, zones
}

// bannerAbove is Banner for a line that is a banner or a marking.
func (p *page) bannerAbove(l line) ZoneKind {
	if isMarking(p.content(l)) || p.isBanner(l) {
		return Banner
	}
	return 0
}

// noticeAbove knows the notices of secure services, too, which read as disclaimers.
func (p *page) noticeAbove(l line) ZoneKind {
	if p.cuesIn(l.from, l.end).disclaimer() {
		return Disclaimer
	}
	return p.bannerAbove(l)
}

// above extends a thread over the zones and rules right above it, but not beyond
// floor, and returns the zones.
func (p *page) above(at, floor int, zoneOf func(line) ZoneKind) (int, []Zone) {
	n := p.lineAt(at)
	if at > p.lines[n].from {
		return at, nil
	}
	var zones []Zone
	for range 4 {
		i := p.lineBefore(n)
		if i < 0 || n-i > 2 {
			break
		}
		l := p.lines[i]
		s := p.content(l)
		rule := isRule(s) && len(s) > 4
		kind := zoneOf(l)
		if l.start < floor || len(s) > 400 || !rule && kind == 0 {
			break
		}
		if !rule {
			zones = append(zones, Zone{kind, note.Span{Start: l.from, End: l.end}})
		}
		n, at = i, l.from
	}
	slices.Reverse(zones)
	return at, zones
}

// measure counts a thread's words and lines.
func (p *page) measure(t *Thread) {
	p.work += t.Span.Len()
	t.Words = words(p.text[t.Span.Start:t.Span.End])
	for _, m := range t.Messages {
		for _, z := range m.Zones {
			t.BoilerplateWords += words(p.text[z.Span.Start:z.Span.End])
		}
	}
	for n := p.lineAt(t.Span.Start); n < len(p.lines) && p.lines[n].start < t.Span.End; n++ {
		if !p.lines[n].blank() {
			t.Lines++
		}
	}
}
