package mapping

// setTime keeps the time of day; one that no clock shows makes the value bad.
func (p *dateParts) setTime(h, m, s int) {
	p.hasTime = true
	p.badTime = p.badTime || h > 23 || m > 59 || s > 60
	p.clock.hour, p.clock.minute, p.clock.second = h, m, s
}

// time takes the time of day at hand, and the one up to which it lasted, if
// that is written too. False means that no time begins here.
func (p *dateParts) time() bool {
	if p.hasTime {
		return false
	}
	from, next, ok := p.clockAt(p.i)
	if !ok && p.dated() && p.tokens[p.i].width <= 2 { // the 4 of "4 to 5pm"
		from, next = moment{hour: p.tokens[p.i].value}, p.i+1
	} else if !ok {
		return false
	}
	to, end, lasted := p.until(next, from)
	if !ok && !lasted {
		return false
	}
	if lasted {
		from, next = from.before(to), end
	}
	p.i = next
	p.clock.hasSeconds = from.seconds
	p.setTime(from.on24(), from.minute, from.second)
	return true
}

// moment is a time of day as written; half is 'a' or 'p' where am or pm stands
// behind it.
type moment struct {
	hour, minute, second int
	half                 byte
	seconds              bool
}

// on24 is the hour of a moment on a clock of 24 hours.
func (m moment) on24() int {
	switch {
	case m.half == 0 || m.hour > 12:
		return m.hour
	case m.half == 'p':
		return m.hour%12 + 12
	}
	return m.hour % 12
}

// before gives the beginning of a span the half of the day of its end: "4 to
// 5pm" begins at four in the afternoon, "11 to 1pm" in the morning.
func (m moment) before(end moment) moment {
	if m.half == 0 && end.half != 0 && m.hour <= 12 {
		if m.half = end.half; m.on24() > end.on24() {
			m.half = 'a'
		}
	}
	return m
}

// until reads the end of a span of time. A minus directly behind an ISO time or
// behind seconds begins a zone instead.
func (p *dateParts) until(i int, from moment) (moment, int, bool) {
	t := p.get(i)
	switch {
	case t.kind == '-' && !p.iso && !from.seconds:
	case t.kind == aWord && (t.text == "to" || t.text == "until" || t.text == "till" || t.text == "hrs"):
		if t.text == "hrs" {
			return p.until(i+1, from)
		}
	default:
		return moment{}, i, false
	}
	return p.clockAt(i + 1)
}

// clockAt reads 9:05, 09:05:30.123, 9.05, 0905, 9h05 and, before am or pm, a
// bare 9. Other signs than the colon tell a time only behind a complete day or
// before am or pm, since they part the numbers of a day too.
func (p *dateParts) clockAt(i int) (m moment, next int, ok bool) {
	h := p.get(i)
	if h.kind != aNumber {
		return m, i, false
	}
	if h.width == 4 && p.dated() {
		m.hour, m.minute = h.value/100, h.value%100
		m.half, next = p.half(i + 1)
		return m, next, true
	}
	if h.width > 2 {
		return m, i, false
	}
	m.hour = h.value
	sep, minutes := p.get(i+1), p.get(i+2)
	if minutes.kind == aNumber && minutes.width == 2 && sep.partsTime() {
		next = p.seconds(i+3, sep.kind, &m)
		m.minute = minutes.value
		m.half, next = p.half(next)
		return m, next, sep.kind == ':' || m.half != 0 || p.dated()
	}
	m.half, next = p.half(i + 1)
	return m, next, m.half != 0
}

func (t token) partsTime() bool {
	return t.kind == ':' || t.kind == '.' || t.kind == aWord && t.text == "h"
}

// seconds reads the seconds and their fraction, if any.
func (p *dateParts) seconds(i int, sep byte, m *moment) int {
	if s := p.get(i + 1); p.get(i).kind != sep || s.kind != aNumber || s.width != 2 {
		return i
	}
	m.second, m.seconds = p.get(i+1).value, true
	i += 2
	if t := p.get(i); (t.kind == '.' || t.kind == ',' || t.kind == ':') && p.get(i+1).kind == aNumber {
		i += 2
	}
	return i
}

// half reads am or pm, also with full stops.
func (p *dateParts) half(i int) (byte, int) {
	t := p.get(i)
	switch {
	case t.kind != aWord:
	case t.text == "am", t.text == "pm":
		return t.text[0], i + 1
	case (t.text == "a" || t.text == "p") && p.get(i+1).kind == '.' && p.get(i+2).text == "m":
		return t.text[0], i + 3
	}
	return 0, i
}
