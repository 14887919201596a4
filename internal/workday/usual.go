package workday

import (
	"slices"
	"time"
)

// usual reports whether a day is a bank holiday by rule: the fixed days, moved
// to the next free weekday where they fall on a weekend, those that move with
// Easter, and the Mondays. It stands in for the table outside its years, and
// knows nothing of days given or moved by proclamation.
func (d Division) usual(day time.Time) bool {
	y := day.Year()
	easter := easterSunday(y)
	movable := []time.Time{easter.AddDate(0, 0, -2), nthMonday(y, time.May, 1), lastMonday(y, time.May)}
	fixed := []time.Time{date(y, time.January, 1)}
	switch d.mark {
	case 'S':
		fixed = append(fixed, date(y, time.January, 2), date(y, time.November, 30))
		movable = append(movable, nthMonday(y, time.August, 1))
	case 'N':
		fixed = append(fixed, date(y, time.March, 17), date(y, time.July, 12))
		fallthrough
	default:
		movable = append(movable, easter.AddDate(0, 0, 1), lastMonday(y, time.August))
	}
	fixed = append(fixed, date(y, time.December, 25), date(y, time.December, 26))
	return contains(movable, day) || contains(substituted(fixed), day)
}

// substituted moves the days at a weekend, in their order, to the next weekdays
// that are no holidays themselves.
func substituted(fixed []time.Time) []time.Time {
	var out, moved []time.Time
	for _, day := range fixed {
		if isWeekend(day) {
			moved = append(moved, day)
		} else {
			out = append(out, day)
		}
	}
	for _, day := range moved {
		for isWeekend(day) || contains(out, day) {
			day = day.AddDate(0, 0, 1)
		}
		out = append(out, day)
	}
	return out
}

func contains(days []time.Time, day time.Time) bool {
	return slices.ContainsFunc(days, func(t time.Time) bool { return number(t) == number(day) })
}

func isWeekend(day time.Time) bool {
	w := day.Weekday()
	return w == time.Saturday || w == time.Sunday
}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func nthMonday(y int, m time.Month, n int) time.Time {
	first := date(y, m, 1)
	return first.AddDate(0, 0, (int(time.Monday)-int(first.Weekday())+7)%7+7*(n-1))
}

func lastMonday(y int, m time.Month) time.Time {
	return nthMonday(y, m+1, 1).AddDate(0, 0, -7)
}

// easterSunday is the Gregorian date, by the rule of Meeus, Jones and Butcher.
func easterSunday(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date(y, time.Month(n/31), n%31+1)
}
