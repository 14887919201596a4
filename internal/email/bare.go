package email

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// hint is what stands around a greeting or banner for being a pasted email.
type hint struct {
	at     int    // where the paste would begin
	start  int    // where the message does, below its banners
	body   int    // where its text begins, after the greeting
	above  []Zone // banners and markings
	lead   bool   // the note announces an email
	letter bool   // the note announces something else that people write
	greets bool
}

// bare finds messages pasted without a header, by their greeting or banner.
func (p *page) bare(used []Thread) []Thread {
	var hints []hint
	for n, l := range p.lines {
		if l.blank() || overlaps(used, note.Span{Start: l.start, End: l.start + 1}) || len(hints) > 0 && l.from < hints[len(hints)-1].body {
			continue
		}
		if h, ok := p.hintAt(n); ok {
			hints = append(hints, h)
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
	h := hint{at: l.from, start: l.from, body: l.from}
	if g := greeting(s); g > 0 {
		h.greets = true
		h.body = l.from + g
	} else if startsBanner(s) && p.isBanner(l) {
		h.above = []Zone{{Banner, note.Span{Start: l.from, End: l.end}}}
		h.start, h.body = l.end, l.end
	} else if k := p.greetingAfterColon(l); k > 0 {
		h.at, h.start, h.greets = k, k, true
		h.body = k + greeting(p.text[k:l.end])
		before := p.low[max(l.from, k-200):k]
		h.lead, h.letter = mentionsMail(before), mentionsLetter(before)
		return h, true
	} else if !p.followsLeadIn(n) {
		return h, false
	}
	at, zones := p.above(h.at, 0, p.bannerAbove)
	h.at, h.above = at, append(zones, h.above...)
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
	s := p.text[max(l.from, l.end-maxLeadIn):l.end]
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
	low := p.low[max(l.from, l.end-maxLeadIn):l.end]
	h.lead = announces(low) && mentionsMail(low)
	h.letter = mentionsLetter(low)
}

// bareAt weighs a message that may begin at a hint and ends before to.
func (p *page) bareAt(h hint, to int) (Thread, bool) {
	t := p.tailOf(h.body, to, note.Span{})
	if t.end == 0 || !h.convinces(t, p) {
		return Thread{}, false
	}
	start := p.trim(note.Span{Start: h.start, End: t.end}).Start
	span := p.trim(note.Span{Start: h.at, End: t.end})
	m := Message{Span: note.Span{Start: start, End: span.End}, Zones: append(h.above, t.zones...)}
	body := max(h.body, min(t.begin, span.End))
	m.Body = p.trim(note.Span{Start: min(h.body, body), End: body})
	th := Thread{Span: span, Kind: Bare, Messages: []Message{m}}
	th.Introduced = h.lead || strings.TrimSpace(p.text[:span.Start]) != "" && !p.answers(span.Start, 0)
	return th, true
}

// convinces adds up what speaks for email. Letters and cards greet and sign off
// too, so that one thing at least must be email's own.
func (h hint) convinces(t tail, p *page) bool {
	below := t.zones
	score, proof := 0.0, false
	add := func(is, proves bool, s float64) {
		if is {
			score += s
			proof = proof || proves
		}
	}
	banner := hasZone(below, Banner)
	for _, z := range h.above {
		banner = banner || p.cuesIn(z.Span.Start, z.Span.End).banner()
	}
	add(h.lead && !h.letter, true, 2)
	add(h.greets, false, 1)
	add(banner, true, 2)
	add(hasZone(below, Signature) && (h.greets || t.polite), false, 1)
	add(hasZone(below, Contact), false, 1.5)
	add(hasZone(below, Disclaimer), true, 2)
	add(hasZone(below, Mobile), true, 1.5)
	return proof && score >= 3 && (!h.letter || score >= 4)
}

func hasZone(zones []Zone, kind ZoneKind) bool {
	for _, z := range zones {
		if z.Kind == kind {
			return true
		}
	}
	return false
}
