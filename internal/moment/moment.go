// Package moment reads dates inside the text of a note, day first: "3 March",
// "03/03/26", "3.3.2026", "March 2026", "in 2011".
package moment

import (
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Date is a date as written. Day, Month and Year are 0 where the text leaves
// them out. First and Last are token numbers, both inclusive.
type Date struct {
	Day, Month, Year int
	First, Last      int
}

// At reads the date that begins at the token, if one does. A number alone is a
// date only if it can be nothing but a year.
func At(d *nlp.Doc, token int) (Date, bool) {
	w := d.Word(token)
	switch t := d.Tokens()[token]; {
	case t.Kind == lexicon.Number:
		return atNumber(d, token, w)
	case t.Kind == lexicon.Word && d.Is(token, nlp.Month) && t.Flags.Has(nlp.Capital):
		return atMonth(d, token)
	}
	return Date{}, false
}

// Find reads the first date that begins between two tokens, both inclusive.
func Find(d *nlp.Doc, first, last int) (Date, bool) {
	for i := first; i <= last; i++ {
		if x, ok := At(d, i); ok {
			return x, true
		}
	}
	return Date{}, false
}

func atNumber(d *nlp.Doc, i int, w string) (Date, bool) {
	if day, month, year, ok := dotted(w); ok {
		return Date{day, month, year, i, i}, true
	}
	n, rest := leading(w)
	if rest == "" && isYear(n) {
		if x, ok := slashed(d, i, true); ok {
			return x, true
		}
		return Date{Year: n, First: i, Last: i}, true
	}
	if n < 1 || n > 31 || rest != "" && !ordinal(rest) {
		return Date{}, false
	}
	if rest == "" {
		if x, ok := slashed(d, i, false); ok {
			return x, true
		}
	}
	return beforeMonth(d, i, n)
}

// beforeMonth reads "3 March 2026" and "3rd of March".
func beforeMonth(d *nlp.Doc, i, day int) (Date, bool) {
	j := i + 1
	if at(d, j, "of") {
		j++
	}
	if j >= len(d.Tokens()) || !d.Is(j, nlp.Month) {
		return Date{}, false
	}
	x := Date{day, monthOf(d.Word(j)), 0, i, j}
	x.year(d, j+1)
	return x, true
}

// atMonth reads "March 2026", "March 3rd" and the month alone.
func atMonth(d *nlp.Doc, i int) (Date, bool) {
	x := Date{Month: monthOf(d.Word(i)), First: i, Last: i}
	if x.year(d, i+1); x.Year != 0 {
		return x, true
	}
	if i+1 < len(d.Tokens()) && d.Tokens()[i+1].Kind == lexicon.Number {
		if n, rest := leading(d.Word(i + 1)); n >= 1 && n <= 31 && (rest == "" || ordinal(rest)) {
			x.Day, x.Last = n, i+1
			x.year(d, i+2)
		}
	}
	// "May" alone is a verb more often than a month.
	return x, x.Day != 0 || !strings.EqualFold(d.Word(i), "may") || i > 0 && preposition(d.Word(i-1))
}

func preposition(w string) bool {
	switch strings.ToLower(w) {
	case "in", "since", "until", "of", "by", "last", "this", "early", "late", "mid":
		return true
	}
	return false
}

// year takes in a year at the token, if one stands there.
func (x *Date) year(d *nlp.Doc, i int) {
	if at(d, i, ",") {
		i++
	}
	if i < len(d.Tokens()) && d.Tokens()[i].Kind == lexicon.Number {
		if n, rest := leading(d.Word(i)); rest == "" && isYear(n) {
			x.Year, x.Last = n, i
		}
	}
}

// slashed reads 3/3/26, 3-3-2026 and 3/3, or with the year first 2026-03-03,
// beginning at token i.
func slashed(d *nlp.Doc, i int, yearFirst bool) (Date, bool) {
	var parts []int
	last := i
	for j := i; j < len(d.Tokens()) && len(parts) < 3; j++ {
		t := d.Tokens()[j]
		n, rest := leading(d.Word(j))
		if t.Kind != lexicon.Number || rest != "" || j > i && t.Flags.Has(nlp.Spaced) {
			break
		}
		parts, last = append(parts, n), j
		if at(d, j+1, "/") && !d.Tokens()[j+1].Flags.Has(nlp.Spaced) {
			j++
		} else if j+1 >= len(d.Tokens()) || !d.Tokens()[j+1].Flags.Has(nlp.Hyphened) {
			break
		}
	}
	switch {
	case len(parts) < 2 || yearFirst && len(parts) < 3:
		return Date{}, false
	case yearFirst:
		parts[0], parts[2] = parts[2], parts[0]
	case len(parts) == 2 && (parts[0] == 24 && parts[1] == 7 || !at(d, i+1, "/")):
		return Date{}, false // round the clock; a range such as 2-3
	}
	x := Date{Day: parts[0], Month: parts[1], First: i, Last: last}
	if len(parts) == 3 {
		x.Year = century(parts[2])
	}
	return x, x.Day >= 1 && x.Day <= 31 && x.Month >= 1 && x.Month <= 12
}

// dotted reads 3.3.26, which is one token.
func dotted(w string) (day, month, year int, ok bool) {
	a, rest := leading(w)
	if rest == "" || rest[0] != '.' {
		return 0, 0, 0, false
	}
	b, rest := leading(rest[1:])
	if rest == "" || rest[0] != '.' {
		return 0, 0, 0, false
	}
	c, rest := leading(rest[1:])
	return a, b, century(c), rest == "" && a >= 1 && a <= 31 && b >= 1 && b <= 12
}

// leading is the number that a token begins with, and what follows it.
func leading(w string) (n int, rest string) {
	i := 0
	for i < len(w) && i < 5 && '0' <= w[i] && w[i] <= '9' {
		n = 10*n + int(w[i]-'0')
		i++
	}
	return n, w[i:]
}

func ordinal(s string) bool {
	switch strings.ToLower(s) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

func isYear(n int) bool { return n >= 1930 && n <= 2099 }

func century(n int) int {
	if n < 100 {
		return 2000 + n
	}
	return n
}

func at(d *nlp.Doc, i int, w string) bool { return i < len(d.Tokens()) && d.Word(i) == w }

func monthOf(w string) int {
	w = strings.ToLower(w)
	for m := time.January; m <= time.December; m++ {
		if len(w) >= 3 && strings.HasPrefix(strings.ToLower(m.String()), w[:3]) {
			return int(m)
		}
	}
	return 0
}

// DaysBefore is how many days the date lies before the given day; less than 0
// if it lies after it. A date without a year is taken as the nearest such day.
// Where the text names no day, the answer is 0 if day may be meant, and otherwise
// the distance to the nearest end of the month or year.
func (x Date) DaysBefore(day time.Time) int {
	if x.Year != 0 {
		return x.in(x.Year, day)
	}
	best := x.in(day.Year(), day)
	for _, y := range [...]int{day.Year() - 1, day.Year() + 1} {
		if n := x.in(y, day); abs(n) < abs(best) {
			best = n
		}
	}
	return best
}

func (x Date) in(year int, day time.Time) int {
	from := time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC)
	to := from.AddDate(1, 0, -1)
	if x.Month != 0 {
		from = time.Date(year, time.Month(x.Month), 1, 0, 0, 0, 0, time.UTC)
		to = from.AddDate(0, 1, -1)
	}
	if x.Day != 0 {
		from = from.AddDate(0, 0, x.Day-1)
		to = from
	}
	switch {
	case day.After(to):
		return days(to, day)
	case day.Before(from):
		return -days(day, from)
	}
	return 0
}

func days(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
