package email

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// hint is what stands around a greeting or banner for being a pasted email.
type hint struct {
	at     int // where the paste would begin
	body   int // where its text begins
	lead   bool
	letter bool
	greets bool
	banner bool
}

// bare finds messages pasted without a header, by their greeting or banner.
func (p *page) bare(used []Thread) []Thread {
	var hints []hint
	for n := 0; n < len(p.lines); n++ {
		if l := p.lines[n]; !l.blank() && !covered(used, l.start) {
			if h, ok := p.hintAt(n); ok && (len(hints) == 0 || h.at >= hints[len(hints)-1].body) {
				hints = append(hints, h)
			}
		}
	}
	var out []Thread
	floor := 0
	for i, h := range hints {
		to := nextThread(used, h.at, len(p.text))
		if i+1 < len(hints) {
			to = min(to, hints[i+1].at)
		}
		if h.at < floor {
			continue
		}
		if t, ok := p.bareAt(h, to); ok {
			out = append(out, t)
			floor = t.Span.End
		}
	}
	return out
}

// nextThread is where the first thread after an offset begins.
func nextThread(used []Thread, at, end int) int {
	i := sort.Search(len(used), func(i int) bool { return used[i].Span.Start > at })
	if i < len(used) {
		return used[i].Span.Start
	}
	return end
}

// hintAt reports whether a message may begin at line n.
func (p *page) hintAt(n int) (hint, bool) {
	l := p.lines[n]
	s := p.content(l)
	h := hint{at: l.from, body: l.from}
	if g := greeting(s); g > 0 {
		h.greets = true
		h.body = l.from + g
	} else if c := p.cuesIn(l.from, l.end); c.banner() && c&cueLinks != 0 && startsBanner(s) {
		h.banner = true
		h.body = l.end
	} else if k := p.greetingAfterColon(l); k > 0 {
		h.at, h.greets = k, true
		h.body = k + greeting(p.text[k:l.end])
		before := p.low[max(l.from, k-200):k]
		h.lead, h.letter = mentionsMail(before), mentionsLetter(before)
		return h, true
	} else if !p.followsLeadIn(n) {
		return h, false
	}
	h.at = p.above(h.at)
	p.lookAbove(&h)
	return h, true
}

// greetingAfterColon finds "Email from school: Hi Karen, …" on one line.
func (p *page) greetingAfterColon(l line) int {
	limit := min(l.end, l.from+240)
	for i := l.from + 1; i+2 < limit; i++ {
		if p.text[i-1] == ':' && isBlank(p.text[i]) && isUpper(p.text[i+1]) && greeting(p.text[i+1:l.end]) > 0 {
			return i + 1
		}
	}
	return 0
}

func (p *page) followsLeadIn(n int) bool {
	i := p.lineBefore(n)
	if i < 0 || n-i > 2 {
		return false
	}
	l := p.lines[i]
	s := p.text[max(l.from, l.end-240):l.end]
	return strings.HasSuffix(s, ":") && isLeadIn(s) && !mentionsLetter(lower(s))
}

// lookAbove reads the note's own line above the paste.
func (p *page) lookAbove(h *hint) {
	n := p.lineAt(h.at)
	i := p.lineBefore(n)
	if i < 0 || n-i > 3 {
		return
	}
	l := p.lines[i]
	low := p.low[max(l.from, l.end-240):l.end]
	h.lead = announces(low) && mentionsMail(low)
	h.letter = mentionsLetter(low)
	if h.at < h.body && p.cuesIn(h.at, h.body).banner() {
		h.banner = true
	}
}

// bareAt weighs a message that may begin at a hint and ends before to.
func (p *page) bareAt(h hint, to int) (Thread, bool) {
	t := p.tailOf(h.body, to)
	score, proof := 0.0, false
	add := func(is, proves bool, s float64) {
		if is {
			score += s
			proof = proof || proves
		}
	}
	add(h.lead && !h.letter, true, 2)
	add(h.greets, false, 1)
	add(h.banner, true, 2)
	for kind := Signature; kind <= Mobile; kind++ {
		if hasZone(t.zones, kind) {
			switch kind {
			case Signature:
				add(true, false, 1)
			case Contact:
				add(true, false, 1.5)
			case Disclaimer, Banner:
				add(true, true, 2)
			case Mobile:
				add(true, true, 1.5)
			}
		}
	}
	if !proof || score < 3 || t.end == 0 || h.letter && score < 4 {
		return Thread{}, false
	}
	span := p.trim(note.Span{Start: h.at, End: t.end})
	content := max(h.body, min(t.begin, span.End))
	m := Message{Span: span, Body: p.trim(note.Span{Start: min(h.body, content), End: content}), Zones: t.zones}
	return Thread{Span: span, Kind: Bare, Messages: []Message{m}}, true
}

func hasZone(zones []Zone, kind ZoneKind) bool {
	for _, z := range zones {
		if z.Kind == kind {
			return true
		}
	}
	return false
}

// boilerplate finds disclaimers that stand in the note with no message round them.
func (p *page) boilerplate(used []Thread) []Thread {
	var out []Thread
	for n := 0; n < len(p.lines); n++ {
		l := p.lines[n]
		if l.blank() || l.end-l.from < 40 || overlaps(used, note.Span{Start: l.start, End: l.end}) {
			continue
		}
		last := n
		for last+1 < len(p.lines) && last-n < 8 && runsOn(p.content(p.lines[last])) && !p.lines[last+1].blank() && !overlaps(used, note.Span{Start: l.start, End: p.lines[last+1].end}) {
			last++
		}
		span := note.Span{Start: l.from, End: p.lines[last].end}
		c := p.cuesIn(span.Start, span.End)
		if c&cueThis == 0 || c.groups() < 3 {
			continue
		}
		out = append(out, Thread{Span: span, Kind: Boilerplate, Messages: []Message{{Span: span, Zones: []Zone{{Disclaimer, span}}}}})
		n = last
	}
	return out
}

// overlaps reports whether a span touches one of the threads.
func overlaps(threads []Thread, s note.Span) bool {
	i := sort.Search(len(threads), func(i int) bool { return threads[i].Span.End > s.Start })
	return i < len(threads) && threads[i].Span.Start < s.End
}
