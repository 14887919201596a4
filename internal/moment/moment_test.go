package moment_test

import (
	"testing"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/moment"
)

func TestFind(t *testing.T) {
	for text, want := range map[string][3]int{
		"on 3 March 2026 at school":  {3, 3, 2026},
		"on 3rd March":               {3, 3, 0},
		"the 21st of june, 2025":     {21, 6, 2025},
		"on March 3rd":               {3, 3, 0},
		"March 3, 2026":              {3, 3, 2026},
		"in March 2016":              {0, 3, 2016},
		"in May":                     {0, 5, 0},
		"seen 03/04/26":              {3, 4, 2026},
		"seen 3/4":                   {3, 4, 0},
		"on 3-4-2026":                {3, 4, 2026},
		"on 2026-04-03":              {3, 4, 2026},
		"on 3.4.26":                  {3, 4, 2026},
		"since 2011":                 {0, 0, 2011},
		"PPO 14.1.26, 23.40 on call": {14, 1, 2026},
	} {
		d := linttest.Doc(text)
		x, ok := moment.Find(d, 0, len(d.Tokens())-1)
		if got := [3]int{x.Day, x.Month, x.Year}; !ok || got != want {
			t.Errorf("%q: %v %v, want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "10.30am", "at 14.00", "24/7 cover", "aged 12", "7 wks", "ages 2-3", "45/46", "May we come?", "Mum may ring", "level 2", "room 2100x", "3 marched"} {
		d := linttest.Doc(text)
		if x, ok := moment.Find(d, 0, len(d.Tokens())-1); ok {
			t.Errorf("%q has the date %+v", text, x)
		}
	}
}

func TestDaysBefore(t *testing.T) {
	day := time.Date(2026, 1, 10, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		x    moment.Date
		want int
	}{
		{moment.Date{Day: 8, Month: 1, Year: 2026}, 2},
		{moment.Date{Day: 12, Month: 1, Year: 2026}, -2},
		{moment.Date{Day: 10, Month: 1}, 0},
		{moment.Date{Day: 30, Month: 12}, 11},    // the year before is nearer
		{moment.Date{Day: 1, Month: 3}, -50},     // this year's is nearer than last year's
		{moment.Date{Month: 1, Year: 2026}, 0},   // this very month
		{moment.Date{Month: 12, Year: 2025}, 10}, // from its last day
		{moment.Date{Year: 2026}, 0},             // this very year
		{moment.Date{Year: 2024}, 375},           // from its last day
		{moment.Date{Day: 31, Month: 12, Year: 2025}, 10},
	} {
		if got := c.x.DaysBefore(day); got != c.want {
			t.Errorf("%+v: %d days, want %d", c.x, got, c.want)
		}
	}
}
