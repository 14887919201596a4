package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// quotedBelow reports whether the lines below line n are quoted: more deeply than
// depth with >, or with another mark, which is then returned as their prefix.
func (p *page) quotedBelow(n, depth int) (prefix string, quoted bool) {
	next := p.nextLine(n)
	if next >= 0 && isOmission(p.content(p.lines[next])) {
		next = p.nextLine(next)
	}
	if next < 0 || next-n > 5 {
		return "", false
	}
	l := p.lines[next]
	if l.depth > depth {
		return "", true
	}
	prefix = otherQuote(p.content(l))
	return prefix, prefix != ""
}

// isOmission reports the marks by which people say that they left something out.
func isOmission(s string) bool {
	switch lower(strings.Trim(s, "[](){}<>- ")) {
	case "...", "..", "…", "snip", "snipped", "cut", "deleted", "":
		return len(s) < 20 && s != "" && strings.IndexByte("[({<.", s[0]) >= 0
	}
	return false
}

// otherQuote is the mark with which a line is quoted other than by > at its
// beginning: "| ", ": ", or a name's initials, "IH> ".
func otherQuote(s string) string {
	if strings.HasPrefix(s, "| ") || strings.HasPrefix(s, ": ") {
		return s[:1]
	}
	i := 0
	for i < len(s) && i < 15 && (isLetter(s[i]) || s[i] == '.' || s[i] == '-') {
		i++
	}
	if i > 0 && i < len(s) && s[i] == '>' && isUpper(s[0]) {
		return s[:i+1]
	}
	return ""
}

// quotedLine reports whether line n is quoted with > or with the prefix.
func (p *page) quotedLine(n int, prefix string) bool {
	l := p.lines[n]
	return l.depth > 0 || prefix != "" && strings.HasPrefix(p.content(l), prefix)
}

// lastQuoted is where the last quoted line between two offsets ends, or 0.
func (p *page) lastQuoted(from, to int, prefix string) int {
	p.work += to - from
	end := 0
	for n := p.lineAt(from); n < len(p.lines) && p.lines[n].start < to; n++ {
		if l := p.lines[n]; l.end > from && p.quotedLine(n, prefix) {
			end = min(l.end, to)
		}
	}
	return end
}

// quotedIn lists the runs of quoted lines in a span.
func (p *page) quotedIn(s note.Span, prefix string) []note.Span {
	p.work += s.Len()
	var out []note.Span
	open := false
	for n := p.lineAt(s.Start); n < len(p.lines) && p.lines[n].start < s.End; n++ {
		l := p.lines[n]
		if !p.quotedLine(n, prefix) {
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

// quoteRuns finds lines quoted with > that no mark introduces. Runs with nothing
// but the answers to them in between are one thread.
func (p *page) quoteRuns(used []Thread) []Thread {
	var out []Thread
	first, last := -1, -1 // the lines of the thread in progress
	end := func() {
		if first >= 0 {
			out = append(out, p.unmarked(first, last))
		}
		first = -1
	}
	for n := 0; n < len(p.lines); n++ {
		if p.taken(n, used) {
			end()
			continue
		}
		if p.lines[n].depth == 0 {
			continue
		}
		from := n
		for n+1 < len(p.lines) && p.lines[n+1].depth > 0 && !p.taken(n+1, used) {
			n++
		}
		switch r := p.measureRun(from, n); {
		case first >= 0 && r.sentences > 0:
			last = n
		case first < 0 && (r.prose() && (r.deep+r.polite > 0 || !p.isQuotation(from)) || r.nested() && p.isAnswer(from)):
			first, last = from, n
		}
	}
	end()
	return out
}

// isQuotation reports that the author of the note quotes what begins on line n: a
// sentence ends in a colon above it and speaks neither of email nor of writing.
func (p *page) isQuotation(n int) bool {
	i := p.lineBefore(n)
	if i < 0 || n-i > 2 || p.text[p.lines[i].end-1] != ':' {
		return false
	}
	s := p.content(p.lines[i])
	low := p.folded(p.lines[i])
	return properNames(s[:len(s)-1]) == 0 && !mentionsMail(low) && !hasAddress(low) && !strings.Contains(low, "wrote") && !strings.Contains(low, "writes")
}

// unmarked makes a thread of quoted lines without any mark: each depth of quoting
// is a message, which starts where that depth first stands.
func (p *page) unmarked(first, last int) Thread {
	p.work += last - first
	span := p.trim(note.Span{Start: p.lines[first].start, End: p.lines[last].end})
	t := Thread{Span: span, Kind: Chain}
	var seen [maxLadder + 1]bool
	for n := first; n <= last; n++ {
		l := p.lines[n]
		if l.depth == 0 || l.blank() || l.depth > maxLadder || seen[l.depth] {
			continue
		}
		seen[l.depth] = true
		from := p.trim(note.Span{Start: l.start, End: span.End})
		if k := len(t.Messages); k > 0 {
			t.Messages[k-1].Span.End = p.trim(note.Span{Start: span.Start, End: from.Start}).End
		}
		t.Messages = append(t.Messages, Message{Mark: Quotes, Span: from})
	}
	for i := range t.Messages {
		m := &t.Messages[i]
		m.Body, m.Quoted = m.Span, p.quotedIn(m.Span, "")
		m.Zones = p.tailOf(m.Span.Start, m.Span.End, note.Span{}).zones
	}
	return t
}

// maxLadder is the deepest quoting that is taken for one; what is deeper is a row
// of greater-than signs.
const maxLadder = 12

// quoteRun is what a run of lines quoted with > is like.
type quoteRun struct {
	lines     int // that say something
	empty     int // quoted blank lines inside
	deep      int // lines quoted twice or more
	polite    int // greetings and sign-offs
	wrapped   int // lines that run on in the next
	sentences int // lines that are long or end as a sentence does
	ladder    bool
}

// runBelow measures the quoted lines that begin below line n.
func (p *page) runBelow(n int) quoteRun {
	first := p.nextLine(n)
	if first < 0 {
		return quoteRun{}
	}
	last := first
	for last+1 < len(p.lines) && last-first < 40 && p.lines[last+1].depth > 0 {
		last++
	}
	return p.measureRun(first, last)
}

func (p *page) measureRun(first, last int) quoteRun {
	p.work += last - first
	var r quoteRun
	for i := first; i <= last; i++ {
		l := p.lines[i]
		s := p.content(l)
		r.ladder = r.ladder || l.depth > maxLadder
		if s == "" {
			if i > first && i < last {
				r.empty++
			}
			continue
		}
		r.lines++
		if l.depth > 1 {
			r.deep++
		}
		if greeting(s) > 0 || signoff(s) > 0 {
			r.polite++
		}
		if len(s) >= 45 || strings.IndexByte(".?!", s[len(s)-1]) >= 0 {
			r.sentences++
		}
		if i < last && len(s) >= 45 && p.lines[i+1].from < p.lines[i+1].end && isLower(p.text[p.lines[i+1].from]) {
			r.wrapped++
		}
	}
	return r
}

// prose tells quoted email from bullets and greater-than signs: it wraps, nests,
// keeps empty quoted lines, greets or signs off.
func (r quoteRun) prose() bool {
	if r.lines < 2 || r.ladder {
		return false
	}
	score := r.wrapped*2 + r.polite*2
	if r.empty > 0 && r.lines >= 3 {
		score += 2
	}
	if r.deep > 0 && r.deep < r.lines {
		score += 2
	}
	return score >= 2 && (r.wrapped > 0 || r.polite > 0 || score >= 4)
}

// nested reports sentences that are quoted at two depths.
func (r quoteRun) nested() bool {
	return !r.ladder && r.sentences >= 3 && r.deep > 0 && r.deep < r.lines
}

// isAnswer reports that the line above line n announces what somebody wrote.
func (p *page) isAnswer(n int) bool {
	i := p.lineBefore(n)
	if i < 0 || n-i > 2 || p.text[p.lines[i].end-1] != ':' {
		return false
	}
	low := p.folded(p.lines[i])
	return mentionsMail(low) || strings.Contains(low, "answer") || strings.Contains(low, "reply") || strings.Contains(low, "replied")
}

// taken reports whether a thread touches line n.
func (p *page) taken(n int, threads []Thread) bool {
	return overlaps(threads, note.Span{Start: p.lines[n].start, End: max(p.lines[n].end, p.lines[n].start+1)})
}
