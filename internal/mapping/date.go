package mapping

import (
	"errors"
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
// with digits or the name of a month, with or without a time of day. A serial
// number of a spreadsheet counts too. Month-first dates are never guessed: one
// that can be nothing else is an error. An empty value, and a word for having
// no date, are the zero Date.
func ParseDate(v string) (note.Date, error) {
	if d, ok := plainDate(v); ok {
		return d, nil
	}
	var p dateParts
	if !p.split(v) {
		return note.Date{}, errNotADate
	}
	if p.empty() {
		return note.Date{}, nil
	}
	return p.date()
}

// plainDate is the way out for the two spellings that nearly every export
// uses, 2026-01-31 and 31/01/2026.
func plainDate(v string) (note.Date, bool) {
	if len(v) != 10 {
		return note.Date{}, false
	}
	var y, m, d int
	var ok bool
	if v[4] == '-' && v[7] == '-' {
		y, m, d, ok = digits(v[:4]), digits(v[5:7]), digits(v[8:]), true
	} else if v[2] == '/' && v[5] == '/' {
		y, m, d, ok = digits(v[6:]), digits(v[3:5]), digits(v[:2]), true
	}
	if !ok || y < 1901 || y > 2199 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return note.Date{}, false
	}
	return note.NewDate(y, time.Month(m), d), true
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
	// 31/12/9999 and 01/01/1900 are how databases write that there is none.
	if y == 9999 || y == 1900 && m == 1 && d == 1 {
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

// serialDate reads a spreadsheet's day number: days since 30 December 1899,
// with the time of day as a fraction.
func serialDate(days int, fraction float64) note.Date {
	t := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days)
	seconds := int(fraction*86400 + 0.5)
	return note.Date{Time: t.Add(time.Duration(seconds) * time.Second), HasClock: seconds != 0}
}
