// Package workday counts working days: the bank holidays of the three divisions
// of the United Kingdom, an authority's own days, and how much time a note may
// take.
package workday

import (
	_ "embed"
	"fmt"
	"strings"
	"time"
)

// bankHolidays is the official table; its heading names the source and the
// licence.
//
//go:embed bank-holidays.txt
var bankHolidays string

// FirstYear and LastYear bound the table of bank holidays.
const (
	FirstYear = 2019
	LastYear  = 2028
)

// Division is a part of the United Kingdom with bank holidays of its own.
type Division struct {
	ID   string // as in the configuration
	Name string
	mark byte // in the table
}

// Divisions are the three that the table knows.
func Divisions() []Division {
	return []Division{
		{"england-and-wales", "England and Wales", 'E'},
		{"scotland", "Scotland", 'S'},
		{"northern-ireland", "Northern Ireland", 'N'},
	}
}

// Calendar knows which days are worked. It is immutable.
type Calendar struct {
	division Division
	closed   map[int]bool // by day number
	local    int
}

// New makes the calendar of a division, "" meaning England and Wales, with
// further days on which the authority is closed, as ISO dates.
func New(division string, localDays []string) (*Calendar, error) {
	d, err := divisionNamed(division)
	if err != nil {
		return nil, err
	}
	c := &Calendar{division: d, closed: make(map[int]bool, 128), local: len(localDays)}
	for line := range strings.Lines(bankHolidays) {
		date, marks, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || date == "#" || strings.IndexByte(marks, d.mark) < 0 {
			continue
		}
		if err := c.close(date); err != nil {
			return nil, fmt.Errorf("table of bank holidays: %w", err)
		}
	}
	for _, day := range localDays {
		if err := c.close(day); err != nil {
			return nil, fmt.Errorf("local day: %w", err)
		}
	}
	return c, nil
}

func divisionNamed(id string) (Division, error) {
	all := Divisions()
	if id == "" {
		return all[0], nil
	}
	for _, d := range all {
		if d.ID == id {
			return d, nil
		}
	}
	return Division{}, fmt.Errorf("unknown bank holidays %q: expected england-and-wales, scotland or northern-ireland", id)
}

func (c *Calendar) close(iso string) error {
	t, err := time.Parse(time.DateOnly, strings.TrimSpace(iso))
	if err != nil {
		return fmt.Errorf("%q is not a date such as 2026-12-29", iso)
	}
	c.closed[number(t)] = true
	return nil
}

// number counts days; it is the same for every clock time of a day.
func number(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// IsWorking reports whether the day is worked: not a Saturday, a Sunday, a bank
// holiday or a local day.
func (c *Calendar) IsWorking(day time.Time) bool {
	if isWeekend(day) || c.closed[number(day)] {
		return false
	}
	return c.Covers(day) || !c.division.usual(day)
}

// Covers reports whether the table of bank holidays reaches the day. Outside it
// the holidays are those of every year, reckoned by rule: a day that was given or
// moved by proclamation is not known.
func (c *Calendar) Covers(day time.Time) bool {
	return day.Year() >= FirstYear && day.Year() <= LastYear
}

// String says which days are free.
func (c *Calendar) String() string {
	s := fmt.Sprintf("bank holidays of %s %d-%d", c.division.Name, FirstYear, LastYear)
	switch c.local {
	case 0:
		return s
	case 1:
		return s + " and 1 local day"
	}
	return fmt.Sprintf("%s and %d local days", s, c.local)
}

// add is the n-th working day after the day.
func (c *Calendar) add(day time.Time, n int) time.Time {
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		if c.IsWorking(day) {
			n--
		}
	}
	return day
}
