package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// evidence is what a block says for being an email's header.
type evidence struct {
	when
	score   float64
	kinds   int // different kinds of label; Sent and Date are one
	leading int // labels at the start of a line
	address bool
}

// weights are what the labels count; a date, a clock time and an address add to them.
var weights = [...]float64{labelFrom: 1.5, labelSubject: 1.5, labelTo: 1, labelCc: .5, labelSent: .5, labelDate: .5}

// enough is the score of a header: From and Subject with one thing more, say.
const enough = 3.5

func (p *page) weigh(b *block) evidence {
	var e evidence
	for l, w := range weights {
		if w > 0 && b.has(label(l)) && (label(l) != labelDate || !b.has(labelSent)) {
			e.kinds++
			e.score += w
		}
	}
	for i, f := range b.fields {
		if f.leading {
			e.leading++
		}
		v := p.low[b.values[i].Start:b.values[i].End]
		switch f.label {
		case labelSent, labelDate, labelFrom:
			if w := scanWhen(v); f.label != labelFrom || w.date && w.clock {
				e.when = w
			}
		}
		e.address = e.address || f.label != labelSubject && hasAddress(v)
	}
	if e.date || e.weekday {
		e.score++
	}
	if e.clock {
		e.score += .5
	}
	if e.address {
		e.score++
	}
	return e
}

// hasAddress reports an email address in folded text, the angle brackets round one
// that was blacked out, or a name as Lotus Notes writes it, with its offices.
func hasAddress(v string) bool {
	if k := strings.IndexByte(v, '@'); k > 0 && k+1 < len(v) && isWord(v[k-1]) && isWord(v[k+1]) {
		return true
	}
	open := strings.IndexByte(v, '<')
	return open >= 0 && strings.IndexByte(v[open:], '>') > 0 || strings.Contains(v, "mailto:") || hasNotesName(v)
}

// hasNotesName reports Name/Office/Company.
func hasNotesName(v string) bool {
	k := strings.IndexByte(v, '/')
	if k < 2 || !isLetter(v[k-1]) {
		return false
	}
	n := strings.IndexByte(v[k+1:], '/')
	return n >= 2 && strings.IndexByte(v[k+1:k+1+n], ' ') < 0 && k+n+2 < len(v) && isLetter(v[k+1]) && isLetter(v[k+n+2])
}

// accept decides whether a block is the header of an email.
func (p *page) accept(b *block, inThread bool) (start, bool) {
	b = trimLeading(b)
	e := p.weigh(b)
	s := start{
		at: b.fields[0].at, mark: Header,
		end:    b.values[len(b.values)-1].End,
		sender: b.value(labelFrom), subject: b.value(labelSubject), date: b.value(labelSent),
	}
	if b.fields[0].leading {
		s.at = p.transport(b.fields[0].line, s.at)
	}
	s.least = b.fields[len(b.fields)-1].value
	s.end = max(s.end, s.least)
	if !b.has(labelSent) {
		s.date = b.value(labelDate)
	}
	if !b.has(labelFrom) {
		return p.card(b, e, s)
	}
	if e.score < enough || e.kinds < 3 && (e.kinds < 2 || e.leading < 2) || p.runsOnInProse(b) {
		return s, false
	}
	first, last := b.fields[0].line, p.lineAt(s.end)
	if p.isSummarised(first, last) && !inThread {
		return s, false
	}
	if e.address && e.clock && e.kinds >= 4 && b.has(labelSent) {
		return s, true
	}
	if e.address && (e.clock || b.has(labelSubject)) {
		return s, !p.amongForm(first, last, 2) && !p.runsIntoForm(last) && !p.isInlineForm(b)
	}
	return s, p.acceptUnaddressed(b, e, s, first, last, inThread)
}

// acceptUnaddressed weighs a block whose people have names and no addresses,
// which is what an internal email looks like, and what many forms look like.
func (p *page) acceptUnaddressed(b *block, e evidence, s start, first, last int, inThread bool) bool {
	if p.amongForm(first, last, 1) || p.isInlineForm(b) || p.isPhoneMessage(b, first) {
		return false
	}
	if e.address {
		return e.leading >= 2 || e.kinds >= 3
	}
	helped := inThread || p.corroborated(b, s, first, last)
	if b.has(labelSent) {
		ordered := len(b.fields) > 1 && b.fields[0].label == labelFrom && b.fields[1].label == labelSent && b.fields[0].leading
		return (e.date || e.weekday) && (e.clock || ordered || helped)
	}
	if b.has(labelDate) {
		return e.date && helped && (e.clock || b.has(labelSubject) && p.isReply(b))
	}
	return helped && e.kinds >= 3 && p.separatorAbove(first)
}

// trimLeading drops a form's Date or Subject that stands above the real block.
func trimLeading(b *block) *block {
	if !b.has(labelSent) || !b.has(labelDate) || b.fields[0].label != labelDate {
		return b
	}
	t := &block{fields: b.fields[1:], values: b.values[1:]}
	for _, f := range t.fields {
		t.mask |= 1 << f.label
	}
	return t
}

// isReply reports whether the subject is that of a reply or a forwarded message.
func (p *page) isReply(b *block) bool {
	v := b.value(labelSubject)
	s := p.low[v.Start:v.End]
	for _, prefix := range []string{"re:", "fw:", "fwd:", "re :", "aw:", "ymateb:"} {
		if strings.Contains(s[:min(len(s), 40)], prefix) {
			return true
		}
	}
	return false
}

// corroborated reports whether something besides the labels says email: a reply's
// subject, a greeting below, a separator or a marking above.
func (p *page) corroborated(b *block, s start, first, last int) bool {
	if p.isReply(b) || p.separatorAbove(first) {
		return true
	}
	if next := min(s.end+2, len(p.text)); p.lines[last].end > next && greeting(p.text[s.end:][blankRun(p.text[s.end:]):]) > 0 {
		return true
	}
	for i, n := p.nextLine(last), 0; i >= 0 && n < 2; i, n = p.nextLine(i), n+1 {
		if greeting(p.content(p.lines[i])) > 0 {
			return true
		}
	}
	return p.isNamedBelow(b, last)
}

// maxNamedBelow is how many lines below a header are read for its people's names.
const maxNamedBelow = 30

// isNamedBelow reports that the text below a header speaks to its recipient, "Neil,"
// or is signed by its sender with the first name.
func (p *page) isNamedBelow(b *block, last int) bool {
	for i, n := p.nextLine(last), 0; i >= 0 && n < maxNamedBelow; i, n = p.nextLine(i), n+1 {
		l := p.lines[i]
		line := note.Span{Start: l.from, End: l.end}
		s := p.content(l)
		switch {
		case line.Len() > 24 || properNames(strings.TrimRight(s, ",-– ")) != 1:
		case n == 0 && s[len(s)-1] == ',' && p.isSame(b.value(labelTo), line), n > 0 && isWord(s[len(s)-1]) && p.isSame(b.value(labelFrom), line):
			return true
		}
	}
	return false
}
