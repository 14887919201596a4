package workday

import (
	"fmt"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Unit is what an allowance is counted in.
type Unit uint8

// The units of an allowance.
const (
	WorkingDays Unit = iota
	CalendarDays
	Hours
)

var unitNames = [...]string{"working-days", "calendar-days", "hours"}

// UnitNamed reads a unit's name in the configuration; "" means working days.
func UnitNamed(name string) (Unit, error) {
	if name == "" {
		return WorkingDays, nil
	}
	for i, n := range unitNames {
		if n == name {
			return Unit(i), nil
		}
	}
	return 0, fmt.Errorf("unknown unit %q: expected working-days, calendar-days or hours", name)
}

// Style is how days are counted.
type Style uint8

// The styles of counting: the day of the event is day 0, or it is day 1.
const (
	Exclusive Style = iota
	Inclusive
)

// StyleNamed reads a style's name in the configuration; "" means exclusive.
func StyleNamed(name string) (Style, error) {
	switch name {
	case "", "exclusive":
		return Exclusive, nil
	case "inclusive":
		return Inclusive, nil
	}
	return 0, fmt.Errorf("unknown day counting %q: expected exclusive (the event is on day 0) or inclusive (day 1)", name)
}

// String says how days are counted, for the summary of a run.
func (s Style) String() string {
	if s == Inclusive {
		return "event day is day 1"
	}
	return "event day is day 0"
}

// Allowance is how much time a note may take.
type Allowance struct {
	Within int
	Unit   Unit
}

// maxWithin is ten years of days: more is a slip of the pen.
const maxWithin = 3660

// Check refuses an allowance that makes no sense.
func (a Allowance) Check() error {
	if a.Within < 0 || a.Within > maxWithin*24 || a.Unit != Hours && a.Within > maxWithin {
		return fmt.Errorf("an allowance of %d %s is out of range", a.Within, unitNames[a.Unit])
	}
	return nil
}

// String writes the allowance out: "5 working days".
func (a Allowance) String() string {
	name := [...]string{"working day", "calendar day", "hour"}[a.Unit]
	if a.Within == 1 {
		return "1 " + name
	}
	return fmt.Sprintf("%d %ss", a.Within, name)
}

// Deadline is the last moment that is in time: a whole day, or for an allowance
// in hours after an event with a clock time, a moment.
type Deadline struct {
	Day    time.Time // the last day that may be in time, at midnight UTC
	moment time.Time // zero unless the moment is known
}

// Deadline counts from the event. An allowance in hours after an event whose
// time of day is not held runs from the end of its day, so that nothing is late
// that might have been in time.
func (c *Calendar) Deadline(event note.Date, a Allowance, s Style) Deadline {
	day := event.Day()
	switch a.Unit {
	case Hours:
		if Clocked(event) {
			at := event.Time.Add(time.Duration(a.Within) * time.Hour)
			return Deadline{Day: note.Date{Time: at}.Day(), moment: at}
		}
		return Deadline{Day: day.AddDate(0, 0, (a.Within+23)/24)}
	case CalendarDays:
		n := a.Within
		if s == Inclusive && n > 0 {
			n--
		}
		return Deadline{Day: day.AddDate(0, 0, n)}
	}
	n := a.Within
	if s == Inclusive && n > 0 && c.IsWorking(day) {
		n--
	}
	return Deadline{Day: c.add(day, n)}
}

// Missed reports whether something done on the date came after the deadline.
func (d Deadline) Missed(done note.Date) bool {
	if !d.moment.IsZero() && Clocked(done) {
		return done.Time.After(d.moment)
	}
	return done.Day().After(d.Day)
}

// Clocked reports whether a date's time of day is known. Midnight to the second
// is how systems write a date without one.
func Clocked(d note.Date) bool {
	h, m, s := d.Time.Clock()
	return d.HasClock && h+m+s > 0
}
