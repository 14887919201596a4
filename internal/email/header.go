package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// How far the value of a header field may reach.
const (
	maxValue = 330
	maxList  = 8000 // To and Cc
	maxLead  = 160  // how much of the text before a block is read
)

// start is where a message begins: its mark, and what the mark says.
type start struct {
	at, end               int // the mark, end is where the body begins
	least                 int // the mark reaches at least so far: its last value may be longer than it is
	mark                  Mark
	sender, date, subject note.Span
	joined                bool   // a separator that has its header
	quoted                bool   // quoted lines follow
	prefix                string // with which they are quoted, if not with >
}

// block is a run of header fields that stand together.
type block struct {
	fields []field
	values []note.Span // of each field
	mask   uint16
}

func (b *block) has(l label) bool { return b.mask&(1<<l) != 0 }

func (b *block) value(l label) note.Span {
	for i, f := range b.fields {
		if f.label == l {
			return b.values[i]
		}
	}
	return note.Span{}
}

// headers finds the header blocks of the text.
func (p *page) headers() []start {
	var out []start
	fields := p.fields()
	for i := 0; i < len(fields); {
		n := p.run(fields[i:])
		if s, ok := p.accept(p.block(fields[i:i+n]), len(out) > 0); ok {
			out = append(out, s)
		}
		i += n
	}
	return out
}

// run counts how many of the fields, from the first, stand in one block.
func (p *page) run(fields []field) int {
	mask := uint16(1) << fields[0].label
	n, spaced := 1, false
	for ; n < len(fields) && n < 24; n++ {
		prev, f := fields[n-1], fields[n]
		repeated := mask&(1<<f.label) != 0 && f.label != labelCc && f.label != labelOther
		if repeated || !p.adjoins(prev, f, n == 1 || spaced) {
			break
		}
		if f.label == labelFrom && n < 3 && f.line > prev.line && !spaced && p.lines[f.line-1].blank() && !p.spacedAfter(fields[n:]) {
			break // a form's own Date or Subject line above the block
		}
		spaced = f.line > prev.line && p.blankBetween(prev.line, f.line) > 0
		mask |= 1 << f.label
	}
	return n
}

// adjoins reports whether two labels may belong to one header block.
func (p *page) adjoins(a, b field, mayGap bool) bool {
	limit := maxValue
	if a.label == labelTo || a.label == labelCc || a.label == labelOther {
		limit = maxList
	}
	if b.at-a.value > limit {
		return false
	}
	if a.line == b.line {
		return true
	}
	if !b.leading {
		return false
	}
	blanks, texts := 0, 0
	for i := a.line + 1; i < b.line; i++ {
		if p.lines[i].blank() {
			blanks++
		} else {
			texts++
		}
	}
	empty := a.value >= p.lines[a.line].end
	switch {
	case blanks == 0:
		return texts <= 2 || limit == maxList && p.areRecipients(a.line+1, b.line)
	case texts == 0 && blanks <= 1:
		return mayGap || empty || a.label == labelFrom
	case texts == 0:
		return a.label == labelFrom && blanks <= 3
	case empty:
		return texts == 1 && blanks <= 2
	}
	return false
}

// areRecipients reports that lines go on with a list of names and addresses.
func (p *page) areRecipients(from, to int) bool {
	for i := from; i < to; i++ {
		if l := p.lines[i]; strings.IndexByte(",;>/", p.text[l.end-1]) < 0 && i+1 < to && !strings.ContainsAny(p.content(l), "@;") {
			return false
		}
	}
	return true
}

// spacedAfter reports that a blank line stands below the first field too, as
// everywhere in a text whose lines were doubled.
func (p *page) spacedAfter(fields []field) bool {
	return len(fields) > 1 && p.blankBetween(fields[0].line, fields[1].line) > 0
}

func (p *page) blankBetween(a, b int) int {
	n := 0
	for i := a + 1; i < b; i++ {
		if p.lines[i].blank() {
			n++
		}
	}
	return n
}

// block works out the values of a run of fields.
func (p *page) block(fields []field) *block {
	b := &block{fields: fields, values: make([]note.Span, len(fields))}
	for i, f := range fields {
		end := p.lines[f.line].end
		if i+1 < len(fields) {
			end = fields[i+1].at
		} else {
			end = p.lastValue(f, end)
		}
		b.values[i] = p.trim(note.Span{Start: min(f.value, end), End: end})
		b.mask |= 1 << f.label
	}
	return b
}

// lastValue is where the value of a block's last field ends: at its line's end,
// or in a text that lost its line breaks at the greeting, or after some words.
func (p *page) lastValue(f field, end int) int {
	if f.value >= end && f.line+1 < len(p.lines) && !p.lines[f.line+1].blank() && f.label != labelCc {
		return min(p.lines[f.line+1].end, end+maxValue) // the value stands on the next line
	}
	if end-f.value <= 100 {
		if k := p.greetingIn(f.value, end); k >= 0 {
			return k
		}
		return end
	}
	limit := min(end, f.value+160)
	if k := p.greetingIn(f.value, limit); k >= 0 {
		return k
	}
	if f.label == labelSent || f.label == labelDate {
		return f.value + max(1, scanWhen(p.low[f.value:min(limit, f.value+60)]).last)
	}
	limit = min(limit, f.value+60)
	for limit > f.value && !isSpace(p.text[limit-1]) {
		limit--
	}
	if limit == f.value {
		return min(end, f.value+160)
	}
	return limit
}

// greetingIn finds a greeting that stands between two offsets, after a blank.
func (p *page) greetingIn(from, to int) int {
	for i := from + 1; i < to; i++ {
		if isBlank(p.text[i-1]) && isUpper(p.text[i]) && greeting(p.text[i:to]) > 0 {
			return i
		}
	}
	return -1
}

// maxTransport is how many lines of a raw mail's header are read above From.
const maxTransport = 60

// transport extends a header over the lines that mail servers write above it:
// Return-Path, Received and their like, with the lines that they run on in.
func (p *page) transport(n, at int) int {
	for i := n - 1; i >= max(0, n-maxTransport); i-- {
		l := p.lines[i]
		if l.blank() {
			break
		}
		switch p.lineLabel(i) {
		case "received", "return-path", "delivered-to", "x-original-to", "sender", "errors-to", "precedence", "list-id", "dkim-signature", "mailing-list", "replied", "status", "approved":
			at = l.from
		case "":
			if l.from == l.start && !strings.HasPrefix(p.content(l), "From ") {
				return at
			}
		}
	}
	return at
}
