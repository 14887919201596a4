package workday

import (
	"strings"
	"testing"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

func day(t testing.TB, s string) note.Date {
	t.Helper()
	if at, err := time.Parse("2006-01-02 15:04", s); err == nil {
		return note.Date{Time: at, HasClock: true}
	}
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return note.Date{Time: day}
}

func calendar(t testing.TB, division string, local ...string) *Calendar {
	t.Helper()
	c, err := New(division, local)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestFifthWorkingDay(t *testing.T) {
	for _, c := range []struct{ division, event, due, why string }{
		{"england-and-wales", "2026-03-02", "2026-03-09", "an ordinary week"},
		{"england-and-wales", "2026-03-13", "2026-03-20", "17 March is a holiday in Northern Ireland only"},
		{"northern-ireland", "2026-03-13", "2026-03-23", "17 March"},
		{"england-and-wales", "2026-03-30", "2026-04-08", "Easter"},
		{"scotland", "2026-03-30", "2026-04-07", "no Easter Monday in Scotland"},
		{"england-and-wales", "2026-04-02", "2026-04-13", "Easter"},
		{"england-and-wales", "2026-05-02", "2026-05-11", "a Saturday before a bank holiday"},
		{"england-and-wales", "2026-05-03", "2026-05-11", "a Sunday before a bank holiday"},
		{"england-and-wales", "2025-12-24", "2026-01-05", "over Christmas and New Year"},
		{"scotland", "2025-12-24", "2026-01-06", "2 January"},
		{"england-and-wales", "2021-12-24", "2022-01-05", "substitute days on 27 and 28 December and 3 January"},
		{"england-and-wales", "2022-12-23", "2023-01-04", "substitute days on 27 December and 2 January"},
		{"england-and-wales", "2020-04-27", "2020-05-04", "the early May holiday was moved to the 8th"},
		{"england-and-wales", "2020-05-01", "2020-05-11", "the early May holiday was moved to the 8th"},
		{"england-and-wales", "2022-05-27", "2022-06-07", "two days in June"},
		{"england-and-wales", "2022-09-14", "2022-09-22", "the state funeral"},
		{"england-and-wales", "2023-05-04", "2023-05-12", "the coronation"},
		{"scotland", "2026-06-12", "2026-06-22", "15 June 2026, Scotland only"},
		{"england-and-wales", "2026-06-12", "2026-06-19", "15 June 2026, Scotland only"},
		{"england-and-wales", "2024-02-28", "2024-03-06", "a leap year"},
		{"england-and-wales", "2027-02-28", "2027-03-05", "not a leap year"},
		{"", "2026-03-02", "2026-03-09", "the default division"},
	} {
		got := calendar(t, c.division).Deadline(day(t, c.event), Allowance{Within: 5}, Exclusive)
		if got.Day != day(t, c.due).Time {
			t.Errorf("%s %s: due %s, want %s (%s)", c.division, c.event, got.Day.Format(time.DateOnly), c.due, c.why)
		}
	}
}

func TestStyles(t *testing.T) {
	c := calendar(t, "")
	for _, v := range []struct {
		event string
		a     Allowance
		style Style
		due   string
	}{
		{"2026-03-02", Allowance{5, WorkingDays}, Inclusive, "2026-03-06"},
		{"2026-03-07", Allowance{5, WorkingDays}, Inclusive, "2026-03-13"},
		{"2026-03-07", Allowance{5, WorkingDays}, Exclusive, "2026-03-13"},
		{"2026-03-02", Allowance{0, WorkingDays}, Inclusive, "2026-03-02"},
		{"2026-03-02", Allowance{7, CalendarDays}, Exclusive, "2026-03-09"},
		{"2026-03-02", Allowance{7, CalendarDays}, Inclusive, "2026-03-08"},
		{"2026-03-02", Allowance{24, Hours}, Exclusive, "2026-03-03"},
		{"2026-03-02", Allowance{36, Hours}, Exclusive, "2026-03-04"},
		{"2026-03-02 22:00", Allowance{24, Hours}, Exclusive, "2026-03-03"},
	} {
		if got := c.Deadline(day(t, v.event), v.a, v.style); got.Day != day(t, v.due).Time {
			t.Errorf("%s within %s, %s: due %s, want %s", v.event, v.a, v.style, got.Day.Format(time.DateOnly), v.due)
		}
	}
}

func TestHours(t *testing.T) {
	c := calendar(t, "")
	for _, v := range []struct {
		event, done string
		missed      bool
	}{
		{"2026-03-02 10:00", "2026-03-03 09:59", false},
		{"2026-03-02 10:00", "2026-03-03 10:01", true},
		{"2026-03-02 10:00", "2026-03-03", false},
		{"2026-03-02 10:00", "2026-03-04", true},
		{"2026-03-02", "2026-03-03 18:00", false},
		{"2026-03-02", "2026-03-04", true},
		{"2026-03-02 00:00", "2026-03-03 18:00", false},
	} {
		d := c.Deadline(day(t, v.event), Allowance{24, Hours}, Exclusive)
		if got := d.Missed(day(t, v.done)); got != v.missed {
			t.Errorf("%s done %s: missed %v", v.event, v.done, got)
		}
	}
}

func TestTimeOfDayDoesNotShortenDays(t *testing.T) {
	d := calendar(t, "").Deadline(day(t, "2026-02-10 16:30"), Allowance{Within: 5}, Exclusive)
	if d.Missed(day(t, "2026-02-17 23:58")) {
		t.Error("late on the last day itself")
	}
}

func TestLocalDays(t *testing.T) {
	c := calendar(t, "", "2026-03-04", " 2026-03-05")
	if got := c.Deadline(day(t, "2026-03-02"), Allowance{Within: 5}, Exclusive).Day; got != day(t, "2026-03-11").Time {
		t.Errorf("due %s", got)
	}
	if s := c.String(); !strings.Contains(s, "2 local days") {
		t.Errorf("description %q does not count the local days", s)
	}
}

func TestMistakes(t *testing.T) {
	for _, f := range []func() error{
		func() error { _, err := New("wales", nil); return err },
		func() error { _, err := New("", []string{"29/12/2026"}); return err },
		func() error { _, err := UnitNamed("days"); return err },
		func() error { _, err := StyleNamed("both"); return err },
		func() error { return Allowance{Within: -1}.Check() },
		func() error { return Allowance{Within: 5000}.Check() },
	} {
		if f() == nil {
			t.Error("a mistake passes")
		}
	}
}

func TestTable(t *testing.T) {
	want := map[string]int{"england-and-wales": 83, "scotland": 94, "northern-ireland": 103}
	for _, d := range Divisions() {
		c := calendar(t, d.ID)
		if len(c.closed) != want[d.ID] {
			t.Errorf("%s: %d bank holidays, want %d", d.ID, len(c.closed), want[d.ID])
		}
		for n := range c.closed {
			day := time.Unix(int64(n)*86400, 0).UTC()
			if w := day.Weekday(); w == time.Saturday || w == time.Sunday || !c.Covers(day) {
				t.Errorf("%s: %s is at a weekend or outside the table's years", d.ID, day.Format(time.DateOnly))
			}
		}
	}
	if !strings.Contains(bankHolidays, "Open Government Licence") {
		t.Error("the licence is not named")
	}
}

// TestUsualHolidaysAreThoseOfTheTable reckons the table's years by rule. The days
// that differ are those given or moved for one year only.
func TestUsualHolidaysAreThoseOfTheTable(t *testing.T) {
	special := map[string]string{
		"2020-05-04": "moved to the 8th", "2020-05-08": "Victory in Europe, 75 years",
		"2022-05-30": "moved to June", "2022-06-02": "moved", "2022-06-03": "platinum jubilee", "2022-09-19": "state funeral",
		"2023-05-08": "coronation", "2026-06-15": "Scotland's first match",
	}
	for _, d := range Divisions() {
		c := calendar(t, d.ID)
		for at := day(t, "2019-01-01").Time; at.Year() <= LastYear; at = at.AddDate(0, 0, 1) {
			iso := at.Format(time.DateOnly)
			if got, want := d.usual(at), c.closed[number(at)]; got != want && special[iso] == "" {
				t.Errorf("%s %s: by rule %v, in the table %v", d.ID, iso, got, want)
			}
		}
	}
}

func TestOutsideTheTable(t *testing.T) {
	c := calendar(t, "")
	for _, v := range []struct{ event, due, why string }{
		{"2018-03-26", "2018-04-04", "Easter"},
		{"2017-12-22", "2018-01-03", "Christmas and New Year"},
		{"2016-12-21", "2016-12-30", "Christmas on a Sunday"},
		{"2010-12-22", "2010-12-31", "Christmas on a Saturday"},
		{"2029-05-01", "2029-05-09", "early May"},
		{"2018-12-28", "2019-01-07", "over the edge of the table"},
	} {
		if got := c.Deadline(day(t, v.event), Allowance{Within: 5}, Exclusive).Day; got != day(t, v.due).Time {
			t.Errorf("%s: due %s, want %s (%s)", v.event, got.Format(time.DateOnly), v.due, v.why)
		}
	}
}

func BenchmarkDeadline(b *testing.B) {
	c := calendar(b, "")
	event := day(b, "2025-12-24")
	b.ReportAllocs()
	for b.Loop() {
		c.Deadline(event, Allowance{Within: 5}, Exclusive)
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		calendar(b, "")
	}
}
