package mapping

import (
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// dateParts is a date taken apart: its numbers and month in the order written,
// and its time of day.
type dateParts struct {
	tokens  [mostTokens]token
	held    int // tokens
	i       int // of the token at hand
	numbers [3]number
	count   int // of numbers
	month   int // from a name; 0 where the month is a number
	clock   clock
	hasTime bool
	badTime bool
	iso     bool // a T stands between day and time
}

type number struct{ value, width int }

// monthNames are the English and the Welsh names of the months.
var monthNames = [12][2]string{
	{"january", "ionawr"}, {"february", "chwefror"}, {"march", "mawrth"}, {"april", "ebrill"}, {"may", "mai"}, {"june", "mehefin"},
	{"july", "gorffennaf"}, {"august", "awst"}, {"september", "medi"}, {"october", "hydref"}, {"november", "tachwedd"}, {"december", "rhagfyr"},
}

// monthNamed reads a month's name or its beginning, 0 where the word is none.
func monthNamed(w string) int {
	for i, m := range monthNames {
		if len(w) >= 3 && strings.HasPrefix(m[0], w) || w == m[1] {
			return i + 1
		}
	}
	return 0
}

func isWeekday(w string) bool {
	for _, d := range [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		if len(w) >= 3 && strings.HasPrefix(d, w) {
			return true
		}
	}
	switch w {
	case "dydd", "llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul":
		return true
	}
	return false
}

// dated reports that the day is complete, so that what follows is a time.
func (p *dateParts) dated() bool {
	return p.count == 3 || p.month > 0 && p.count == 2 || p.count == 1 && p.numbers[0].width == 8
}

// read takes every token; false means that one of them has no place in a date.
func (p *dateParts) read() bool {
	for p.i < p.held {
		t := p.tokens[p.i]
		switch {
		case t.kind == aNumber:
			if !p.time() && !p.number(t) {
				return false
			}
		case t.kind == aWord:
			if !p.word(t.text) {
				return false
			}
			p.i++
		case t.kind == '+', t.kind == '-' && p.hasTime && (p.iso || p.clock.hasSeconds):
			if !p.zone() {
				return false
			}
		default:
			p.i++
		}
	}
	return true
}

func (p *dateParts) number(t token) bool {
	if p.count == len(p.numbers) || t.width > 4 && t.width != 8 && t.width != 12 && t.width != 14 {
		return false
	}
	p.numbers[p.count] = number{t.value, t.width}
	p.count++
	p.i++
	return true
}

// word takes a letter run: a month, a weekday, an ordinal's ending, the T or Z
// of an ISO date.
func (p *dateParts) word(w string) bool {
	if m := monthNamed(w); m > 0 && p.month == 0 {
		p.month = m
		return true
	}
	switch w {
	case "t":
		p.iso = true
		return p.count > 0
	case "st", "nd", "rd", "th", "of", "at", "from", "hrs", "h", "the":
		return p.count > 0 || w == "the"
	case "z", "utc":
		p.clock.zoned = p.hasTime
		return p.hasTime
	case "gmt", "bst":
		return p.hasTime
	}
	return isWeekday(w)
}

// zone reads +01:00, +0100 and +01.
func (p *dateParts) zone() bool {
	h, m := p.at(1), token{}
	switch {
	case h.kind == aNumber && h.width == 4:
		h.value, m.value = h.value/100, h.value%100
		p.i += 2
	case h.kind == aNumber && h.width == 2 && p.at(2).kind == ':' && p.at(3).width == 2:
		m = p.at(3)
		p.i += 4
	case h.kind == aNumber && h.width == 2:
		p.i += 2
	default:
		return false
	}
	if !p.hasTime || p.clock.zoned || h.value > 14 || m.value > 59 {
		return false
	}
	offset := time.Duration(h.value)*time.Hour + time.Duration(m.value)*time.Minute
	if h.sign == '-' {
		offset = -offset
	}
	p.clock.zoned, p.clock.offset = true, offset
	return true
}

// date puts the parts together.
func (p *dateParts) date() (note.Date, error) {
	y, m, d, ok := p.order()
	switch {
	case !ok:
		return note.Date{}, errNotADate
	case p.badTime:
		return note.Date{}, errClock
	}
	return civil(y, m, d, p.clock)
}

// order decides which number is which.
func (p *dateParts) order() (y, m, d int, ok bool) {
	n := p.numbers[:p.count]
	switch {
	case p.month > 0 && len(n) == 2:
		if n[0].width == 4 { // 2026 March 3
			return n[0].value, p.month, n[1].value, n[1].width <= 2
		}
		return year(n[1]), p.month, n[0].value, n[0].width <= 2 && yearWidth(n[1])
	case p.month == 0 && len(n) == 3 && n[0].width == 4:
		return n[0].value, n[1].value, n[2].value, n[1].width <= 2 && n[2].width <= 2
	case p.month == 0 && len(n) == 3:
		return year(n[2]), n[1].value, n[0].value, n[0].width <= 2 && n[1].width <= 2 && yearWidth(n[2])
	case p.month == 0 && len(n) == 1 && (!p.hasTime || n[0].width == 8):
		return p.compact(n[0])
	}
	return 0, 0, 0, false
}

// compact reads 20260303, and with a time 202603031430 or 20260303143005.
func (p *dateParts) compact(n number) (y, m, d int, ok bool) {
	v := n.value
	switch n.width {
	case 14:
		p.setTime(v/10000%100, v/100%100, v%100)
		v /= 1000000
	case 12:
		p.setTime(v/100%100, v%100, 0)
		v /= 10000
	case 8:
	default:
		return 0, 0, 0, false
	}
	return v / 10000, v / 100 % 100, v % 100, v/10000 >= 1900 && v/10000 < 2200
}

func yearWidth(n number) bool { return n.width == 4 || n.width == 2 }

// year reads two digits as a year of this century up to 69, else of the last.
func year(n number) int {
	if n.width != 2 {
		return n.value
	}
	if n.value < 70 {
		return 2000 + n.value
	}
	return 1900 + n.value
}
