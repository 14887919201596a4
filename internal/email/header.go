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

// evidence is what a block says for being an email's header.
type evidence struct {
	when
	score   float64
	kinds   int // different kinds of label
	leading int // labels at the start of a line
	address bool
}

func (p *page) weigh(b *block) evidence {
	var e evidence
	for _, k := range []struct {
		labels [2]label
		score  float64
	}{
		{[2]label{labelFrom, labelFrom}, 1.5}, {[2]label{labelSubject, labelSubject}, 1.5}, {[2]label{labelTo, labelTo}, 1},
		{[2]label{labelCc, labelCc}, .5}, {[2]label{labelSent, labelDate}, .5},
	} {
		if b.has(k.labels[0]) || b.has(k.labels[1]) {
			e.kinds++
			e.score += k.score
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
		if f.label != labelSubject && hasAddress(v) {
			e.address = true
		}
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

// hasAddress reports an email address, or the angle brackets round one that was
// blacked out.
func hasAddress(v string) bool {
	if k := strings.IndexByte(v, '@'); k > 0 && k+1 < len(v) && !isSpace(v[k-1]) && !isSpace(v[k+1]) {
		return true
	}
	open := strings.IndexByte(v, '<')
	return open >= 0 && strings.IndexByte(v[open:], '>') > 0 || strings.Contains(v, "mailto:") || strings.Contains(v, "/ect")
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
	if e.score < 3.5 || e.kinds < 3 && (e.kinds < 2 || e.leading < 2) || p.runsOnInProse(b) {
		return s, false
	}
	first, last := b.fields[0].line, p.lineAt(s.end)
	if p.summaryFollows(last) && !inThread {
		return s, false
	}
	if e.address && e.clock && e.kinds >= 4 && b.has(labelSent) {
		return s, true
	}
	if e.address && (e.clock || b.has(labelSubject)) {
		return s, !p.amongForm(first, last, 2) && !p.isInlineForm(b)
	}
	return s, p.acceptUnaddressed(b, e, s, first, last, inThread)
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

// runsOnInProse reports that the labels are words of sentences: what follows From
// or To ends with a full stop, or Sent has something else before its date.
func (p *page) runsOnInProse(b *block) bool {
	for i, f := range b.fields {
		v := p.text[b.values[i].Start:b.values[i].End]
		switch f.label {
		case labelFrom, labelTo:
			if endsInProse(v) && (i+1 < len(b.fields) && b.fields[i+1].line == f.line || !f.leading) {
				return true
			}
		case labelSent:
			if w := scanWhen(lower(v)); w.first > 12 {
				return true
			}
		}
	}
	return false
}

// endsInProse reports a full stop after a word of more than two letters.
func endsInProse(v string) bool {
	v = strings.TrimRight(v, " \t")
	return len(v) > 3 && v[len(v)-1] == '.' && isLower(v[len(v)-2]) && isLower(v[len(v)-3]) || len(v) > 3 && strings.HasSuffix(v, ").")
}

// isPhoneMessage reports the head of a text or chat message: there is a telephone
// number for an address, or the line above says what it is.
func (p *page) isPhoneMessage(b *block, first int) bool {
	for i, f := range b.fields {
		if v := p.text[b.values[i].Start:b.values[i].End]; (f.label == labelFrom || f.label == labelTo) && hasPhone(v) {
			return true
		}
	}
	before := p.low[max(p.lines[first].from, b.fields[0].at-maxLead):b.fields[0].at]
	if i := p.lineBefore(first); strings.TrimSpace(before) == "" && i >= 0 && first-i <= 2 {
		before = p.folded(p.lines[i])
	}
	return mentionsLetter(before) && !mentionsMail(before)
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
	return false
}

func blankRun(s string) int {
	i := 0
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	return i
}

// separatorAbove reports a rule or an original-message line above line n.
func (p *page) separatorAbove(n int) bool {
	i := p.lineBefore(n)
	if i < 0 || n-i > 3 {
		return false
	}
	l := p.folded(p.lines[i])
	l = l[:min(len(l), 120)]
	return isRule(l) || strings.Contains(l, "original message") || strings.Contains(l, "forwarded message")
}
