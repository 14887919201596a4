package fields_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

// The day of the check is Tuesday 2 June 2026; 25 May was a bank holiday.
func TestRecordingTimescale(t *testing.T) {
	for _, c := range []struct{ fields, want string }{
		// A Monday in an ordinary week: the fifth working day is the next Monday.
		{"event_date=2026-03-02; recorded_date=2026-03-02", ""},
		{"event_date=2026-03-02; recorded_date=2026-03-09", ""},
		{"event_date=2026-03-02; recorded_date=09/03/2026 23:59", ""},
		{"event_date=2026-03-02 23:50; recorded_date=2026-03-09 00:10", ""},
		{"event_date=2026-03-02; recorded_date=2026-03-10", "late error"},
		{"event_date=02/03/2026; recorded_date=10/03/2026", "late error"},
		{"event_date=2 March 2026; recorded_date=10 Mar 2026", "late error"},
		// Weekends and bank holidays.
		{"event_date=2026-03-07; recorded_date=2026-03-13", ""},
		{"event_date=2026-03-07; recorded_date=2026-03-14", "late error"},
		{"event_date=2026-05-02; recorded_date=2026-05-11", ""},
		{"event_date=2026-05-03; recorded_date=2026-05-12", "late error"},
		{"event_date=2026-03-13; recorded_date=2026-03-23", "late error"},
		{"event_date=2026-04-02; recorded_date=2026-04-13", ""},
		{"event_date=2025-12-24; recorded_date=2026-01-05", ""},
		{"event_date=2025-12-24; recorded_date=2026-01-06", "late error"},
		// Recorded before the event, by the day or by the clock.
		{"event_date=2026-03-12; recorded_date=2026-03-10", "before-event error"},
		{"event_date=2026-03-12 14:00; recorded_date=2026-03-12 10:15", "before-event error"},
		{"event_date=2026-03-12 14:00; recorded_date=2026-03-12", ""},
		{"event_date=2026-03-12 14:00; recorded_date=2026-03-12 00:00", ""},
		{"event_date=2026-03-12; recorded_date=2026-03-12 09:00", ""},
		{"event_date=2026-03-12; recorded_date=; finalised_date=2026-03-11", "before-event error"},
		// Only the day of finalising is held, or both are.
		{"event_date=2026-03-02; finalised_date=2026-03-10", "late error"},
		{"event_date=2026-03-02; finalised_date=2026-03-09", ""},
		{"event_date=2026-03-02; recorded_date=; finalised_date=2026-03-10", "late error"},
		{"event_date=2026-03-02; recorded_date=2026-03-03; finalised_date=2026-04-10", ""},
		{"event_date=2026-03-02; recorded_date=2026-03-10; finalised_date=2026-03-10", "late error"},
		// Still to come.
		{"event_date=2026-06-03; recorded_date=", "future error"},
		{"event_date=2062-03-02; recorded_date=2026-03-03", "future error"},
		{"event_date=2026-06-02 18:00; recorded_date=", ""},
		// Not recorded yet.
		{"event_date=2026-06-02; recorded_date=", ""},
		{"event_date=2026-05-27; recorded_date=; status=draft", ""},
		{"event_date=2026-05-26; recorded_date=; status=draft", "due-today warning"},
		{"event_date=2026-05-22; recorded_date=; status=draft", "overdue error"},
		{"event_date=2026-05-23; recorded_date=", "overdue error"},
		{"event_date=2026-05-26; finalised_date=", "due-today warning"},
		{"event_date=2026-03-02; recorded_date=; status=timed out", "overdue error"},
		{"event_date=2026-03-02; recorded_date=; status=deleted", ""},
		{"event_date=2026-03-02; recorded_date=2026-05-02; status=entered in error", ""},
		// Outside the table the usual holidays are counted.
		{"event_date=2018-03-26; recorded_date=2018-04-04", ""},
		{"event_date=2018-03-26; recorded_date=2018-04-05", "late warning"},
		{"event_date=2018-03-26; recorded_date=2018-04-09", "late error"},
		{"event_date=2018-12-28; recorded_date=2019-01-07", ""},
		{"event_date=2018-12-28; recorded_date=2019-01-08", "late warning"},
		{"event_date=2018-03-26; recorded_date=; status=draft", "overdue error"},
	} {
		says(t, fields.RecordingTimescale(), c.fields, "Mum rang.", c.want)
	}
}

func TestRecordingTimescaleNotAssessable(t *testing.T) {
	for s, want := range map[string]bool{
		"recorded_date=2026-03-10":                                             false,
		"event_date=; recorded_date=2026-03-10":                                false,
		"event_date=31/02/2026; recorded_date=2026-03-10":                      false,
		"event_date=2026-03-02":                                                false,
		"event_date=2026-03-02; recorded_date=soon":                            false,
		"event_date=2026-03-02; recorded_date=soon; finalised_date=2026-03-03": false,
		"event_date=2026-03-02; recorded_date=; status=finalised":              false,
		"event_date=2026-03-02; recorded_date=; status=draft":                  true,
		"event_date=2026-03-02; recorded_date=2026-03-03":                      true,
		"event_date=2026-03-02; finalised_date=2026-03-03; recorded_date=":     true,
	} {
		if got := assessed(t, fields.RecordingTimescale(), "Mum rang.", values(t, s)); got != want {
			t.Errorf("%s: assessed %v, want %v", s, got, want)
		}
	}
}

func TestRecordingTimescaleOfDrafts(t *testing.T) {
	n := linttest.Note("Mum rang.", values(t, "event_date=2026-05-26"))
	n.Draft = true
	if got := linttest.Check(t, fields.RecordingTimescale(), n); len(got) != 1 || got[0].Category != "due-today" {
		t.Errorf("a draft on its last day: %v", got)
	}
	p := linttest.Program(t, lint.Env{Area: lint.DefaultArea()}, lint.Choice{Rule: fields.RecordingTimescale(), Options: fields.RecordingTimescale().NewOptions()})
	if r := p.NewBench().Check(n); r.Assessed != 0 || len(r.Findings) > 0 {
		t.Errorf("a draft without a day of the check: %+v", r)
	}
}

// timescale checks notes with options and an area of one's own.
func timescale(t *testing.T, o fields.TimescaleOptions, area lint.Area, s string) string {
	t.Helper()
	r := fields.RecordingTimescale()
	p := linttest.Program(t, lint.Env{Area: area, AsOf: linttest.AsOf}, lint.Choice{Rule: r, Options: &o})
	var got []string
	for _, f := range p.NewBench().Check(linttest.Note("Mum rang.", values(t, s))).Findings {
		got = append(got, f.Category+" "+f.Severity.String())
	}
	return strings.Join(got, ", ")
}

func TestRecordingTimescaleTable(t *testing.T) {
	yes, no := true, false
	area := lint.DefaultArea()
	area.Timescales = []lint.Timescale{
		{Within: 24, Unit: "hours", Significant: &yes},
		{Within: 2, Unit: "working-days", ContactTypes: []string{"statutory-visit", "Supervision (formal)"}},
		{Within: 3, Unit: "calendar-days", ContactTypes: []string{"email", "telephone-call"}, Significant: &no},
	}
	o := *fields.RecordingTimescale().NewOptions().(*fields.TimescaleOptions)
	for _, c := range []struct{ fields, want string }{
		{"event_date=2026-03-06 10:00; recorded_date=2026-03-07 09:59; significant=yes", ""},
		{"event_date=2026-03-06 10:00; recorded_date=2026-03-07 10:01; significant=yes", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-07 23:00; significant=yes", ""},
		{"event_date=2026-03-06; recorded_date=2026-03-08; significant=yes", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-09; significant=yes; contact_type=Email", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-10; contact_type=Statutory visit", ""},
		{"event_date=2026-03-06; recorded_date=2026-03-11; contact_type=Statutory visit", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-11; contact_type=Home visit; statutory=yes", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-11; contact_type=Home visit; title=CP visit", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-11; contact_type=Home visit; statutory=no", ""},
		{"event_date=2026-03-06; recorded_date=2026-03-11; contact_type=SUPERVISION - FORMAL", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-09; contact_type=E-mail", ""},
		{"event_date=2026-03-06; recorded_date=2026-03-10; contact_type=E-mail", "late error"},
		{"event_date=2026-03-06; recorded_date=2026-03-13; contact_type=Letter", ""},
		{"event_date=2026-05-30; recorded_date=; contact_type=Telephone call; significant=no", "due-today warning"},
		{"event_date=2026-06-01; recorded_date=; significant=yes", "due-today warning"},
		{"event_date=2026-05-31; recorded_date=; significant=yes", "overdue error"},
	} {
		if got := timescale(t, o, area, c.fields); got != c.want {
			t.Errorf("%s: found %q, want %q", c.fields, got, c.want)
		}
	}
}

func TestRecordingTimescaleElsewhere(t *testing.T) {
	scotland, northern, closed := lint.DefaultArea(), lint.DefaultArea(), lint.DefaultArea()
	scotland.Holidays, northern.Holidays = "scotland", "northern-ireland"
	closed.LocalDays = []string{"2026-03-05"}
	five := fields.TimescaleOptions{Within: 5, Unit: "working-days", Counting: "exclusive"}
	inclusive := fields.TimescaleOptions{Within: 5, Unit: "working-days", Counting: "inclusive"}
	for _, c := range []struct {
		o            fields.TimescaleOptions
		area         lint.Area
		fields, want string
	}{
		{five, northern, "event_date=2026-03-13; recorded_date=2026-03-23", ""},
		{five, scotland, "event_date=2026-04-02; recorded_date=2026-04-13", "late error"},
		{five, scotland, "event_date=2026-04-02; recorded_date=2026-04-10", ""},
		{five, closed, "event_date=2026-03-02; recorded_date=2026-03-10", ""},
		{five, closed, "event_date=2026-03-02; recorded_date=2026-03-11", "late error"},
		{inclusive, lint.DefaultArea(), "event_date=2026-03-02; recorded_date=2026-03-06", ""},
		{inclusive, lint.DefaultArea(), "event_date=2026-03-02; recorded_date=2026-03-09", "late error"},
		{inclusive, lint.DefaultArea(), "event_date=2026-03-07; recorded_date=2026-03-13", ""},
		{fields.TimescaleOptions{Within: 0, Unit: "working-days"}, lint.DefaultArea(), "event_date=2026-03-02; recorded_date=2026-03-03", "late error"},
	} {
		if got := timescale(t, c.o, c.area, c.fields); got != c.want {
			t.Errorf("%+v %s: found %q, want %q", c.o, c.fields, got, c.want)
		}
	}
}

func TestTimescaleMistakesAndRemark(t *testing.T) {
	r := fields.RecordingTimescale()
	compile := func(o fields.TimescaleOptions, area lint.Area) (string, error) {
		p, err := lint.Compile([]lint.Choice{{Rule: r, Options: &o}}, lint.Env{Area: area}, false)
		if err != nil {
			return "", err
		}
		if len(p.Remarks()) != 1 || p.Remarks()[0].Rule != r.ID {
			t.Fatalf("remarks %v", p.Remarks())
		}
		return p.Remarks()[0].Sentence, nil
	}
	for _, o := range []fields.TimescaleOptions{{Within: 5, Unit: "days"}, {Within: 5, Counting: "both"}, {Within: -1}} {
		if _, err := compile(o, lint.DefaultArea()); err == nil {
			t.Errorf("%+v passes", o)
		}
	}
	got, err := compile(fields.TimescaleOptions{Within: 5}, lint.DefaultArea())
	if want := "Recording is timed by 5 working days (event day is day 0; bank holidays of England and Wales 2019-2028)."; err != nil || got != want {
		t.Errorf("remark %q, %v", got, err)
	}
	area := lint.DefaultArea()
	area.Timescales = []lint.Timescale{{Within: 1, Unit: "hours"}}
	if got, _ := compile(fields.TimescaleOptions{Within: 1, Unit: "calendar-days", Counting: "inclusive"}, area); !strings.HasPrefix(got, "Recording is timed by 1 calendar day, or as in 1 local row (event day is day 1") {
		t.Errorf("remark %q", got)
	}
}

func TestTimescaleNamesTheField(t *testing.T) {
	for s, want := range map[string]note.Field{
		"event_date=2026-03-02; recorded_date=2026-03-10":  note.RecordedDate,
		"event_date=2026-03-02; finalised_date=2026-03-10": note.FinalisedDate,
		"event_date=2026-07-02; recorded_date=":            note.EventDate,
	} {
		if got := linttest.Check(t, fields.RecordingTimescale(), linttest.Note("", values(t, s))); len(got) != 1 || got[0].Field != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
