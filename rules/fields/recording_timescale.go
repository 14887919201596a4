package fields

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/workday"
)

//go:embed recording-timescale.md
var recordingTimescaleDoc string

// TimescaleOptions are the options of recording-timescale.
type TimescaleOptions struct {
	Within   int    `yaml:"within" doc:"time allowed between the event and its record, in units, where no row of area.timescales fits"`
	Unit     string `yaml:"unit" doc:"unit of within: working-days, calendar-days or hours"`
	Counting string `yaml:"counting" doc:"how days are counted: exclusive (the event is on day 0) or inclusive (the event is on day 1)"`
}

// RecordingTimescale checks point 1: completed within 5 working days of the event.
func RecordingTimescale() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "recording-timescale",
		Summary:  "The note was recorded later than allowed, before its event, or is about a day still to come.",
		Kind:     lint.FieldRule,
		Guidance: []int{1},
		Severity: lint.Error,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.EventDate),
		Doc:      recordingTimescaleDoc,
	}, TimescaleOptions{Within: 5, Unit: "working-days", Counting: "exclusive"},
		func(o TimescaleOptions, env *lint.Env) (func(*lint.Pass), error) {
			t, err := newTimescales(o, env.Area)
			if err != nil {
				return nil, err
			}
			t.asOf = env.AsOf
			env.Remark("Recording is timed by " + t.String() + ".")
			return t.check, nil
		})
}

type timescales struct {
	calendar *workday.Calendar
	style    workday.Style
	usual    workday.Allowance
	rows     []timescaleRow
	asOf     note.Date
}

type timescaleRow struct {
	allowance   workday.Allowance
	types       typeList
	significant *bool
}

func newTimescales(o TimescaleOptions, area lint.Area) (*timescales, error) {
	calendar, err := workday.New(area.Holidays, area.LocalDays)
	if err != nil {
		return nil, err
	}
	t := &timescales{calendar: calendar}
	if t.style, err = workday.StyleNamed(o.Counting); err != nil {
		return nil, lint.BadOption("counting", "%w", err)
	}
	unit, err := workday.UnitNamed(o.Unit)
	if err != nil {
		return nil, lint.BadOption("unit", "%w", err)
	}
	t.usual = workday.Allowance{Within: o.Within, Unit: unit}
	if err := t.usual.Check(); err != nil {
		return nil, lint.BadOption("within", "%w", err)
	}
	for i, r := range area.Timescales {
		unit, err := workday.UnitNamed(r.Unit)
		if err != nil {
			return nil, fmt.Errorf("row %d of timescales: %w", i+1, err)
		}
		a := workday.Allowance{Within: r.Within, Unit: unit}
		t.rows = append(t.rows, timescaleRow{a, newTypeList(r.ContactTypes), r.Significant})
	}
	return t, nil
}

// String says how recording is timed: "5 working days (event day is day 0; bank
// holidays of England and Wales 2019-2028)".
func (t *timescales) String() string {
	var s strings.Builder
	s.WriteString(t.usual.String())
	if n := len(t.rows); n > 0 {
		fmt.Fprintf(&s, ", or as in %d local %s", n, plural(n, "row", "rows"))
	}
	fmt.Fprintf(&s, " (%s; %s)", t.style, t.calendar)
	return s.String()
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// allowed is the allowance for a note: the first row that fits it.
func (t *timescales) allowed(p *lint.Pass) workday.Allowance {
	for _, r := range t.rows {
		if r.significant != nil && *r.significant != (p.Note.Significant == note.Yes) {
			continue
		}
		if r.types.empty() || r.types.has(p.Note, p.ContactType()) {
			return r.allowance
		}
	}
	return t.usual
}

func (t *timescales) check(p *lint.Pass) {
	n := p.Note
	if n.Status == note.Deleted {
		return
	}
	if n.EventDate.IsZero() {
		p.CannotAssess()
		return
	}
	if !t.asOf.IsZero() && n.EventDate.Day().After(t.asOf.Day()) {
		p.Report(category(lint.About(note.EventDate,
			"The date of the event is still to come.",
			"Check the date of the event; a planned contact is recorded once it has taken place."), "future"))
		return
	}
	done, known := recorded(n)
	switch {
	case !known:
		p.CannotAssess()
	case done.IsZero():
		t.pending(p)
	case precedes(done.Date, n.EventDate):
		p.Report(category(lint.About(done.field,
			"The note was recorded before the event it describes.",
			"Check both dates; one of them may have been typed wrongly."), "before-event"))
	default:
		t.late(p, done)
	}
}

// recording is when a note was recorded, and the field that says so.
type recording struct {
	note.Date
	field note.Field
}

// recorded is when the note was recorded, or finalised where only that is held.
// A zero date that is known means not yet, which is what a draft is by nature; a
// note that has been finalised on a day nobody wrote down is not known.
func recorded(n *note.Note) (done recording, known bool) {
	for _, at := range []recording{{n.RecordedDate, note.RecordedDate}, {n.FinalisedDate, note.FinalisedDate}} {
		if n.Bad.Has(at.field) {
			return recording{}, false
		}
		if !at.IsZero() {
			return at, true
		}
	}
	held := n.Carried.Has(note.RecordedDate) || n.Carried.Has(note.FinalisedDate)
	return recording{field: note.RecordedDate}, n.Draft || held && n.Status != note.Final
}

func precedes(done, event note.Date) bool {
	if workday.Clocked(done) && workday.Clocked(event) {
		return done.Time.Before(event.Time)
	}
	return done.Day().Before(event.Day())
}

func (t *timescales) late(p *lint.Pass, done recording) {
	a := t.allowed(p)
	if !t.calendar.Deadline(p.Note.EventDate, a, t.style).Missed(done.Date) {
		return
	}
	f := lint.About(done.field,
		fmt.Sprintf("The note was recorded more than %s after the event.", a),
		"Say in the note why it is late; record the next one as soon as possible after the contact.")
	p.Report(category(t.beyondTable(f, p.Note.EventDate, a, done.Date), "late"))
}

// most is how many bank holidays were given in one week by proclamation: outside
// the years of the table a note that late is late for certain.
const most = 2

// beyondTable lowers a finding of lateness to a warning where it rests on bank
// holidays that had to be reckoned, and says so.
func (t *timescales) beyondTable(f lint.Finding, event note.Date, a workday.Allowance, done note.Date) lint.Finding {
	due := t.calendar.Deadline(event, a, t.style).Day
	if a.Unit != workday.WorkingDays || t.calendar.Covers(event.Time) && t.calendar.Covers(due) {
		return f
	}
	a.Within += most
	if t.calendar.Deadline(event, a, t.style).Missed(done) {
		return f
	}
	f.Message += fmt.Sprintf(" The table of bank holidays holds %d to %d; outside it the usual ones were counted.", workday.FirstYear, workday.LastYear)
	return f.As(lint.Warning)
}

// pending looks at a note that is not recorded yet, on the day of the check.
func (t *timescales) pending(p *lint.Pass) {
	if t.asOf.IsZero() {
		p.CannotAssess()
		return
	}
	event, a := p.Note.EventDate, t.allowed(p)
	due := t.calendar.Deadline(event, a, t.style)
	switch today := (note.Date{Time: t.asOf.Day()}); {
	case due.Missed(today):
		f := lint.About(note.RecordedDate,
			fmt.Sprintf("The note has not been recorded, and more than %s have gone by since the event.", a),
			"Complete the note now and say in it why it is late.")
		p.Report(category(t.beyondTable(f, event, a, today), "overdue"))
	case due.Day.Equal(today.Time):
		p.Report(category(lint.About(note.RecordedDate,
			"The note has not been recorded, and today is the last day for it.",
			"Complete the note today."), "due-today").As(lint.Warning))
	}
}

func category(f lint.Finding, name string) lint.Finding {
	f.Category = name
	return f
}
