package mapping_test

import (
	"testing"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

func day(y int, m time.Month, d int) note.Date { return note.NewDate(y, m, d) }

func at(y int, m time.Month, d, hour, minute int) note.Date {
	return note.Date{Time: time.Date(y, m, d, hour, minute, 0, 0, time.UTC), HasClock: true}
}

func TestParseDate(t *testing.T) {
	none := note.Date{}
	cases := map[string]note.Date{
		// day first, with every separator
		"12/03/2026": day(2026, 3, 12), "2/3/2026": day(2026, 3, 2), "12-03-2026": day(2026, 3, 12), "12.03.2026": day(2026, 3, 12),
		"12 03 2026": day(2026, 3, 12), "12/03/26": day(2026, 3, 12), "2.3.26": day(2026, 3, 2), "03.04.24": day(2024, 4, 3),
		"12/03/98": day(1998, 3, 12), "29/02/2024": day(2024, 2, 29), " 12/03/2026 ": day(2026, 3, 12), "12/03/2026.": day(2026, 3, 12),
		"12 / 03 / 2026": day(2026, 3, 12), "12/03/2026\u00a0": day(2026, 3, 12),
		// year first
		"2026-03-12": day(2026, 3, 12), "2026/03/12": day(2026, 3, 12), "2026.3.2": day(2026, 3, 2), "20260312": day(2026, 3, 12),
		// months by name
		"12 March 2026": day(2026, 3, 12), "12th March 2026": day(2026, 3, 12), "2nd of March, 2026": day(2026, 3, 2), "12 Mar 26": day(2026, 3, 12),
		"12-Mar-2026": day(2026, 3, 12), "12-MAR-26": day(2026, 3, 12), "12Mar2026": day(2026, 3, 12), "3 Sept 2026": day(2026, 9, 3),
		"March 12, 2026": day(2026, 3, 12), "Mar 12 2026": day(2026, 3, 12), "2026 March 12": day(2026, 3, 12), "2026-Mar-12": day(2026, 3, 12),
		"Thursday 12 March 2026": day(2026, 3, 12), "Thu, 12 Mar 2026": day(2026, 3, 12), "Thurs 12/03/2026": day(2026, 3, 12), "12/03/2026 (Thursday)": day(2026, 3, 12),
		"12 Mawrth 2026": day(2026, 3, 12), "3 Gorffennaf 2026": day(2026, 7, 3), "Dydd Iau 12 Mawrth 2026": day(2026, 3, 12),
		// times
		"12/03/2026 16:30": at(2026, 3, 12, 16, 30), "12/03/2026 4:30": at(2026, 3, 12, 4, 30), "12/03/2026 16:30:00": at(2026, 3, 12, 16, 30),
		"12/03/2026 at 4.30pm": at(2026, 3, 12, 16, 30), "12/03/2026 4pm": at(2026, 3, 12, 16, 0), "12/03/2026, 4:30 PM": at(2026, 3, 12, 16, 30),
		"12/03/2026 12:05 am": at(2026, 3, 12, 0, 5), "12/03/2026 12.15pm": at(2026, 3, 12, 12, 15), "12 March 2026 1630hrs": at(2026, 3, 12, 16, 30),
		"12/03/2026 16.30": at(2026, 3, 12, 16, 30), "12/03/26 16:30": at(2026, 3, 12, 16, 30), "16:30 12/03/2026": at(2026, 3, 12, 16, 30),
		"12/03/2026 @ 16:30": at(2026, 3, 12, 16, 30), "12/03/2026 16h30": at(2026, 3, 12, 16, 30), "12/03/2026 4:30 p.m.": at(2026, 3, 12, 16, 30),
		"2026-03-12 16:30:00.000": at(2026, 3, 12, 16, 30), "2026-03-12T16:30": at(2026, 3, 12, 16, 30), "20260312T1630": at(2026, 3, 12, 16, 30), "20260312163000": at(2026, 3, 12, 16, 30), "202603121630": at(2026, 3, 12, 16, 30),
		"2026-03-12 16:30:00.0000000": at(2026, 3, 12, 16, 30),
		// from and to: the beginning counts
		"12 March 2026, 16:30 - 17:15": at(2026, 3, 12, 16, 30), "12/03/2026 16:30–17:15": at(2026, 3, 12, 16, 30), "12/03/2026 4.30pm to 5.15pm": at(2026, 3, 12, 16, 30), "12/03/2026 4-5pm": at(2026, 3, 12, 16, 0),
		"12/03/2026 16:30 until 17:15": at(2026, 3, 12, 16, 30), "12/03/2026 1630-1715": at(2026, 3, 12, 16, 30), "12/03/2026 from 10.30 to 11.45am": at(2026, 3, 12, 10, 30),
		// midnight is how a database exports a date without a time
		"12/03/2026 00:00": day(2026, 3, 12), "2026-03-12T00:00:00": day(2026, 3, 12), "12/03/2026 00:00:00.000": day(2026, 3, 12), "12/03/2026 12:00:00 AM": day(2026, 3, 12),
		// zones: the wall clock here
		"2026-03-12T16:30:00Z": at(2026, 3, 12, 16, 30), "2026-07-12T16:30:00Z": at(2026, 7, 12, 17, 30), "2026-07-11T23:00:00Z": day(2026, 7, 12),
		"2026-07-12T17:30:00+01:00": at(2026, 7, 12, 17, 30), "2026-07-12T17:30:00+0100": at(2026, 7, 12, 17, 30), "2026-03-12T11:30:00-05:00": at(2026, 3, 12, 16, 30),
		"12-MAR-26 04.30.00.000000000 PM": at(2026, 3, 12, 16, 30), "12-MAR-26 16.30.00.000000 +00:00": at(2026, 3, 12, 16, 30), "Thu Mar 12 16:30:00 GMT 2026": at(2026, 3, 12, 16, 30), "Thu Mar 12 2026 16:30:00 GMT+0000 (Greenwich Mean Time)": at(2026, 3, 12, 16, 30), "12/07/2026 17:30 BST": at(2026, 7, 12, 17, 30),
		"Sun Jul 12 17:30:00 BST 2026": at(2026, 7, 12, 17, 30),
		// serial numbers
		"46093": day(2026, 3, 12), "46093.6875": at(2026, 3, 12, 16, 30), "46093.0": day(2026, 3, 12), "1773333000": at(2026, 3, 12, 16, 30), "1773333000000": at(2026, 3, 12, 16, 30), "/Date(1773333000000)/": at(2026, 3, 12, 16, 30), "/Date(1773333000000+0000)/": at(2026, 3, 12, 16, 30),
		// none
		"": none, "  ": none, "-": none, "N/A": none, "n/a": none, "Not finalised": none, "NULL": none, "None": none, "TBC": none, "01/01/1900": none, "31/12/9999": none, "1900-01-01 00:00:00": none, "00/00/0000": none, "0000-00-00": none, "0001-01-01T00:00:00": none, "unknown": none,
	}
	for in, want := range cases {
		got, err := mapping.ParseDate(in)
		if err != nil || got != want {
			t.Errorf("%q: got %v %v, want %v", in, got, err, want)
		}
	}
}

func TestParseDateErrors(t *testing.T) {
	cases := map[string]string{
		"31/02/2026": "no such day", "29/02/2025": "no such day", "32/01/2026": "no such day", "2026-02-30": "no such day", "31 June 2026": "no such day", "0/3/2026": "no such day",
		"03/25/2026": "the second number cannot be a month", "3/25/2026 12:00:00 AM": "the second number cannot be a month", "2026-25-03": "the second number cannot be a month",
		"12/03/2026 25:00": "time of day", "12/03/2026 16:75": "time of day",
		"March 2026": "not a date", "awaiting": "not a date", "12/2026": "not a date", "12": "not a date", "2026": "not a date", "Tuesday": "not a date", "yesterday": "not a date", "yes": "not a date",
		"12/03/2026 and 13/03/2026": "not a date", "12/03/202": "not a date", "12 Marhc 2026": "not a date", "A1B2": "not a date", "12/03/2026 home": "not a date", "1": "not a date", "123456": "not a date",
		"12/03/1826": "not a date", "07700900123": "not a date", "07700 900123": "not a date", "a very long sentence that was typed into the box for the date of the visit": "not a date",
	}
	for in, want := range cases {
		got, err := mapping.ParseDate(in)
		if err == nil || !contains(err.Error(), want) {
			t.Errorf("%q: got %v, %v; want an error about %q", in, got, err, want)
		}
		if err != nil && len(in) > 4 && contains(err.Error(), in) {
			t.Errorf("%q: the message repeats the value", in)
		}
	}
}
