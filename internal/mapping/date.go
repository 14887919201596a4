package mapping

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Why a value is no date. The messages are shown to whoever runs the tool and
// never repeat the value.
var (
	errNotADate   = errors.New("not a date: day first (31/01/2026) or year first (2026-01-31) is expected")
	errNoSuchDay  = errors.New("no such day in the calendar")
	errMonthFirst = errors.New("the second number cannot be a month: day first (31/01/2026) is expected")
	errClock      = errors.New("the time of day cannot be read")
)

// ParseDate reads a date as British systems write it: day first or year first,
// with digits or the name of a month, with or without a time of day; of a span of
// time the beginning counts. A spreadsheet's serial number and a count of seconds
// or milliseconds since 1970 are dates too. Month-first dates are never guessed:
// one that can be nothing else is an error. An empty value, and a word for having
// no date, are the zero Date.
func ParseDate(v string) (note.Date, error) {
	if d, ok := plainDate(v); ok {
		return d, nil
	}
	v = dateSpelling.Replace(strings.TrimSpace(v))
	if v == "" || isNoDate(v) {
		return note.Date{}, nil
	}
	if len(v) > longestDate {
		return note.Date{}, errNotADate
	}
	if d, ok := counted(v); ok {
		return d, nil
	}
	var p dateParts
	if !p.split(v) || !p.read() {
		return note.Date{}, errNotADate
	}
	return p.date()
}

// longestDate is more than any spelling of a date takes, in bytes.
const longestDate = 80

var dateSpelling = strings.NewReplacer("\u00a0", " ", "\u2013", "-", "\u2014", "-", "\u202f", " ")

func isNoDate(v string) bool {
	switch strings.ToLower(v) {
	case "-", "--", "n/a", "na", "none", "null", "nil", "not applicable", "not recorded", "not known", "not finalised", "not finalized",
		"not yet finalised", "not completed", "unknown", "not stated", "tbc", "nat", "#n/a", "nan":
		return true
	}
	return false
}

// plainDate is the way out for the spellings that nearly every export uses:
// 2026-01-31 and 31/01/2026, alone or with 16:30 or 16:30:00 behind.
func plainDate(v string) (note.Date, bool) {
	if len(v) < 10 {
		return note.Date{}, false
	}
	var y, m, d int
	switch {
	case v[4] == '-' && v[7] == '-':
		y, m, d = digits(v[:4]), digits(v[5:7]), digits(v[8:10])
	case v[2] == '/' && v[5] == '/':
		y, m, d = digits(v[6:10]), digits(v[3:5]), digits(v[:2])
	default:
		return note.Date{}, false
	}
	if y < 1901 || y > 2199 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return note.Date{}, false
	}
	hour, minute, second, ok := plainTime(v[10:])
	if !ok {
		return note.Date{}, false
	}
	return note.Date{Time: time.Date(y, time.Month(m), d, hour, minute, second, 0, time.UTC), HasClock: hour != 0 || minute != 0 || second != 0}, true
}

// plainTime reads nothing, " 16:30" and " 16:30:00", also with a T before them.
func plainTime(v string) (hour, minute, second int, ok bool) {
	switch {
	case v == "":
		return 0, 0, 0, true
	case len(v) != 6 && len(v) != 9, v[0] != ' ' && v[0] != 'T', v[3] != ':':
		return 0, 0, 0, false
	}
	hour, minute = digits(v[1:3]), digits(v[4:6])
	if len(v) == 9 {
		if second = digits(v[7:]); v[6] != ':' {
			return 0, 0, 0, false
		}
	}
	return hour, minute, second, hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
}

// digits is the number a run of digits writes, -1 where it holds anything else.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// civil joins the parts of a date and of a time of day.
func civil(y, m, d int, c clock) (note.Date, error) {
	if m > 12 && d <= 12 {
		return note.Date{}, errMonthFirst
	}
	// 31/12/9999, 01/01/1900, 0001-01-01 and 0000-00-00 are how databases write
	// that there is none.
	if y == 9999 || y == 1900 && m == 1 && d == 1 || y == 1 && m == 1 && d == 1 || y == 0 && m == 0 && d == 0 {
		return note.Date{}, nil
	}
	if m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return note.Date{}, errNoSuchDay
	}
	if y < 1900 || y > 2199 {
		return note.Date{}, errNotADate
	}
	t := time.Date(y, time.Month(m), d, c.hour, c.minute, c.second, 0, time.UTC)
	if c.zoned {
		t = britishTime(t.Add(-c.offset))
	}
	// Midnight to the second is how a database exports a date that has no time.
	return note.Date{Time: t, HasClock: t.Hour() != 0 || t.Minute() != 0 || t.Second() != 0}, nil
}

// clock is a time of day as written.
type clock struct {
	hour, minute, second int
	hasSeconds           bool
	zoned                bool
	offset               time.Duration // east of UTC, where zoned
}

// britishTime is the wall clock in the United Kingdom at an instant: an hour
// ahead of UTC between 01:00 UTC on the last Sundays of March and October. A
// system that exports instants writes midnight in June as 23:00 the day before.
func britishTime(t time.Time) time.Time {
	start, end := lastSunday(t.Year(), time.March), lastSunday(t.Year(), time.October)
	if t.Before(start) || !t.Before(end) {
		return t
	}
	return t.Add(time.Hour)
}

func lastSunday(year int, month time.Month) time.Time {
	last := time.Date(year, month, 31, 1, 0, 0, 0, time.UTC)
	return last.AddDate(0, 0, -int(last.Weekday()))
}

// counted reads a date that is one number: a spreadsheet's serial between 1955
// and 2118, or the seconds or milliseconds since 1970 that databases and web
// services write, between 2000 and 2100. Nothing else that a date column holds
// has five, ten or thirteen digits.
func counted(v string) (note.Date, bool) {
	v = strings.TrimPrefix(v, "/Date(")
	whole := v[:run(v, func(c byte) bool { return c >= '0' && c <= '9' })]
	rest := v[len(whole):]
	n := digits(whole)
	switch {
	case len(whole) == 5 && n >= 20100 && n < 80000:
		fraction, err := strconv.ParseFloat("0"+rest, 64)
		return serialDate(n, fraction), err == nil && (rest == "" || rest[0] == '.')
	case len(whole) == 13:
		n /= 1000
	case len(whole) != 10 || rest != "":
		return note.Date{}, false
	}
	t := time.Unix(int64(n), 0).UTC()
	if t.Year() < 2000 || t.Year() >= 2100 || rest != "" && !strings.HasSuffix(rest, ")/") {
		return note.Date{}, false
	}
	t = britishTime(t)
	return note.Date{Time: t, HasClock: t.Hour() != 0 || t.Minute() != 0 || t.Second() != 0}, true
}

// serialDate reads a spreadsheet's day number: days since 30 December 1899,
// with the time of day as a fraction.
func serialDate(days int, fraction float64) note.Date {
	t := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days)
	seconds := int(fraction*86400 + 0.5)
	return note.Date{Time: t.Add(time.Duration(seconds) * time.Second), HasClock: seconds != 0}
}
