package mapping

import (
	"strconv"
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// dateParts is a date taken apart: its numbers and month in the order written,
// and its time of day.
type dateParts struct {
	numbers []number
	store   [4]number
	month   int // from a name; 0 where the month is a number
	first   bool
	clock   clock
	hasTime bool
	badTime bool
	words   int
	none    bool // a word for having no date
	serial  bool
	days    int
	share   float64 // of the day, for a serial number
}

type number struct{ value, width int }

func (p *dateParts) empty() bool {
	return p.none || len(p.numbers) == 0 && p.month == 0 && !p.serial && p.words == 0 && !p.hasTime
}

var monthNames = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

var fullMonths = [...]string{"january", "february", "march", "april", "may", "june", "july", "august",
	"september", "october", "november", "december"}

func monthNamed(w string) int {
	for i, m := range monthNames {
		if w == m || w == fullMonths[i] || w == "sept" && i == 8 {
			return i + 1
		}
	}
	return 0
}

func isNoDate(v string) bool {
	switch strings.ToLower(v) {
	case "-", "--", "n/a", "na", "none", "null", "nil", "not applicable", "not recorded", "not known", "not finalised", "not finalized",
		"not yet finalised", "not completed", "unknown", "not stated", "tbc", "nat", "#n/a":
		return true
	}
	return false
}

// split takes the value apart; false means that it holds what no date holds.
func (p *dateParts) split(v string) bool {
	v = strings.TrimSpace(strings.ReplaceAll(v, "\u00a0", " "))
	if p.none = isNoDate(v); p.none || v == "" {
		return true
	}
	if len(v) > 48 {
		return false
	}
	if p.readSerial(v) {
		return true
	}
	p.numbers = p.store[:0]
	for len(v) > 0 {
		switch c := v[0]; {
		case c >= '0' && c <= '9':
			v = p.digitRun(v)
		case isLetter(c):
			end := 1
			for end < len(v) && isLetter(v[end]) {
				end++
			}
			if !p.word(strings.ToLower(v[:end])) {
				return false
			}
			v = v[end:]
		case c == '+' || c == '-' && p.hasTime && len(p.numbers) > 0:
			rest, ok := p.zone(v)
			if !ok {
				return false
			}
			v = rest
		case strings.IndexByte(" /-.,:()", c) >= 0:
			v = v[1:]
		default:
			return false
		}
	}
	return true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// readSerial reads a spreadsheet's day number between 1955 and 2118. Five
// digits alone are nothing else that a date column holds.
func (p *dateParts) readSerial(v string) bool {
	whole, _, _ := strings.Cut(v, ".")
	if len(whole) != 5 {
		return false
	}
	days := digits(whole)
	f, err := strconv.ParseFloat(v, 64)
	if err != nil || days < 20100 || days > 79999 {
		return false
	}
	p.serial, p.days, p.share = true, days, f-float64(days)
	return true
}

// digitRun takes a number, or a time of day if that is what it begins.
func (p *dateParts) digitRun(v string) string {
	end := 0
	for end < len(v) && v[end] >= '0' && v[end] <= '9' {
		end++
	}
	dated := len(p.numbers) >= 3 || p.month > 0 && len(p.numbers) >= 2
	if end <= 2 && !p.hasTime && end < len(v) && (v[end] == ':' || dated) {
		if rest, ok := p.time(v, end); ok {
			return rest
		}
	}
	if dated && end == 4 && !p.hasTime { // 1430hrs
		p.setTime(digits(v[:2]), digits(v[2:4]), 0)
		return v[end:]
	}
	if end <= 9 || end == 12 || end == 14 {
		p.numbers = append(p.numbers, number{digits(v[:end]), end})
	} else {
		p.words++
		p.badTime = true
	}
	return v[end:]
}

// time reads 9:05, 09:05:30.123, 9.05 and, before am or pm, a bare 9.
func (p *dateParts) time(v string, end int) (string, bool) {
	hour, minute, second := digits(v[:end]), 0, 0
	rest := v[end:]
	if rest[0] != ':' && rest[0] != '.' {
		if s := strings.ToLower(strings.TrimLeft(rest, " ")); strings.HasPrefix(s, "am") || strings.HasPrefix(s, "pm") {
			p.setTime(hour, 0, 0)
			return rest, true
		}
		return v, false
	}
	minute, rest, ok := twoDigits(rest[1:])
	if !ok {
		return v, false
	}
	if len(rest) > 2 && rest[0] == ':' {
		if s, r, ok := twoDigits(rest[1:]); ok {
			second, rest = s, r
		}
	}
	if len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') { // fractions of a second
		rest = strings.TrimLeft(rest[1:], "0123456789")
	}
	p.setTime(hour, minute, second)
	return rest, true
}

func twoDigits(s string) (int, string, bool) {
	if len(s) < 2 || digits(s[:2]) < 0 || len(s) > 2 && s[2] >= '0' && s[2] <= '9' {
		return 0, s, false
	}
	return digits(s[:2]), s[2:], true
}

func (p *dateParts) setTime(h, m, s int) {
	p.hasTime = true
	p.badTime = p.badTime || h > 23 || m > 59 || s > 60
	p.clock.hour, p.clock.minute, p.clock.second = h, m, s
}

// word takes a letter run: a month, a weekday, am or pm, an ordinal's ending,
// the T or Z of an ISO date.
func (p *dateParts) word(w string) bool {
	if m := monthNamed(w); m > 0 && p.month == 0 {
		p.month, p.first = m, len(p.numbers) == 0
		return true
	}
	switch w {
	case "st", "nd", "rd", "th", "t", "at", "of", "hrs", "h", "the":
		return len(p.numbers) > 0 || w == "the"
	case "am", "pm":
		if !p.hasTime || p.clock.hour > 12 {
			return p.hasTime
		}
		p.clock.hour = p.clock.hour%12 + map[string]int{"pm": 12}[w]
		return true
	case "z", "utc", "gmt":
		p.clock.zoned = p.hasTime && w != "gmt"
		return p.hasTime
	case "bst":
		return p.hasTime
	}
	return isWeekday(w)
}

func isWeekday(w string) bool {
	for _, d := range [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		if w == d || len(w) >= 3 && strings.HasPrefix(d, w) {
			return true
		}
	}
	return false
}

// zone reads +01:00, +0100 and +01.
func (p *dateParts) zone(v string) (string, bool) {
	if len(v) < 3 || !p.hasTime || p.clock.zoned {
		return v, false
	}
	h, m, rest := digits(v[1:3]), 0, v[3:]
	rest = strings.TrimPrefix(rest, ":")
	if len(rest) >= 2 {
		m, rest = digits(rest[:2]), rest[2:]
	}
	if h < 0 || h > 14 || m < 0 || m > 59 {
		return v, false
	}
	offset := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute
	if v[0] == '-' {
		offset = -offset
	}
	p.clock.zoned, p.clock.offset = true, offset
	return rest, true
}

// date puts the parts together.
func (p *dateParts) date() (note.Date, error) {
	if p.serial {
		return serialDate(p.days, p.share), nil
	}
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
	n := p.numbers
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
	case p.month == 0 && len(n) == 1 && !p.hasTime:
		return p.compact(n[0])
	case p.month == 0 && len(n) == 1 && n[0].width == 8: // 20260303T10:15
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
