package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// page is a normalised text split into lines, with a folded copy.
type page struct {
	text, low string
	lines     []line
	cues      []cueHit
	work      int // bytes and lines walked by what nothing bounds, for the test of linearity
}

// line is one line of the text. Offsets are into the text.
type line struct {
	start, end int // without the line ending and trailing blanks
	from       int // the first byte after quote marks and blanks
	depth      int // how many quote marks stand before it
}

func (l line) blank() bool { return l.from >= l.end }

func newPage(text string) *page {
	p := &page{text: text, low: lower(text), lines: make([]line, 0, strings.Count(text, "\n")+1)}
	for i := 0; i <= len(text); {
		end := len(text)
		if k := strings.IndexByte(text[i:], '\n'); k >= 0 {
			end = i + k
		}
		p.lines = append(p.lines, newLine(text, i, end))
		i = end + 1
	}
	p.halve()
	p.cues = p.findCues()
	return p
}

// halve takes the blank lines out that doubling the line ends put between all
// lines, as a copy from a web page does.
func (p *page) halve() {
	blank, written, doubled := 0, 0, false
	for _, l := range p.lines {
		if l.blank() {
			blank++
			continue
		}
		if written > 0 && blank%2 == 0 {
			return
		}
		doubled = doubled || written > 0 && blank >= 3
		written++
		blank = 0
	}
	if !doubled || written < 4 {
		return
	}
	kept := p.lines[:0]
	for _, l := range p.lines {
		if !l.blank() {
			kept, blank = append(kept, l), 0
			continue
		}
		if blank++; blank%2 == 0 {
			kept = append(kept, l)
		}
	}
	p.lines = kept
}

func newLine(text string, start, end int) line {
	l := line{start: start}
	next := end
	for end > start && isBlank(text[end-1]) {
		end--
	}
	l.end = end
	i := start
	for i < end {
		switch c := text[i]; {
		case isBlank(c):
			i++
			continue
		case c == '>':
			l.depth++
			i++
			continue
		}
		break
	}
	l.from = min(i, max(end, start))
	if end == start {
		l.from = min(start, next)
	}
	return l
}

// lineAt is the number of the line that holds an offset.
func (p *page) lineAt(offset int) int {
	lo, hi := 0, len(p.lines)
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if p.lines[mid].start <= offset {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// words of a line, without its quote marks.
func (p *page) content(l line) string { return p.text[l.from:max(l.from, l.end)] }
func (p *page) folded(l line) string  { return p.low[l.from:max(l.from, l.end)] }

// maxBlank is how many blank lines nextLine and lineBefore look across; without a
// bound a text of blank lines would cost time at every sign.
const maxBlank = 12

// nextLine is the number of the first line after i that is not blank, or -1.
func (p *page) nextLine(i int) int {
	limit := min(len(p.lines), i+maxBlank)
	for i++; i < limit; i++ {
		if !p.lines[i].blank() {
			return i
		}
	}
	return -1
}

// lineBefore is the number of the last line before i that is not blank, or -1.
func (p *page) lineBefore(i int) int {
	limit := max(0, i-maxBlank)
	for i--; i >= limit; i-- {
		if !p.lines[i].blank() {
			return i
		}
	}
	return -1
}

// trim takes blanks and new lines off both ends of a span.
func (p *page) trim(s note.Span) note.Span {
	for s.End > s.Start && isSpace(p.text[s.End-1]) {
		s.End--
	}
	for s.Start < s.End && isSpace(p.text[s.Start]) {
		s.Start++
	}
	return s
}

// blankRun is how many blanks and line ends s begins with.
func blankRun(s string) int {
	i := 0
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	return i
}

// lineCounter turns rising offsets into line numbers without counting twice.
type lineCounter struct {
	text     string
	at, line int
}

func (c *lineCounter) number(offset int) int {
	if offset < c.at {
		c.at, c.line = 0, 0
	}
	c.line += strings.Count(c.text[c.at:offset], "\n")
	c.at = offset
	return c.line + 1
}

// numberLines gives each message the line of the original text it starts on.
func numberLines(text string, threads []Thread) {
	c := lineCounter{text: text}
	for i := range threads {
		for j := range threads[i].Messages {
			m := &threads[i].Messages[j]
			m.Line = c.number(m.Span.Start)
		}
	}
}
