package events

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/moment"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// isPast reports a time beside the phrase that makes it no news.
func (m mention) isPast() bool {
	return m.Mods.Has(cue.Last) || m.under(m.First, backgrounds) || m.oldDate(m.begin, m.end) || m.longAgo(m.begin, m.end) || m.ofAge() || m.fromFile()
}

// fileReach is how far before an event the file that it was read in is looked
// for, in tokens.
const fileReach = 45

// fromFile reports what was read in a file, a chronology or the like, by a sentence
// of the same paragraph before it: what is in them is no news, unless it says so.
func (m mention) fromFile() bool {
	if m.recent(m.From, m.To) {
		return false
	}
	read, file := false, false
	for i := m.From - 1; i >= max(0, m.From-fileReach) && !m.d.Tokens()[i+1].Flags.Has(nlp.ParaStart); i-- {
		w := m.word(i)
		read = read || readings[w]
		file = file || files[w]
	}
	return read && file
}

var (
	readings = cue.Words("read reading show shows according summary looked")
	files    = cue.Words("file files chronology history archive archives")
)

// freshDays is how long an event is news.
const freshDays = 60

// oldDate reports a date between two tokens that lies further back.
func (m mention) oldDate(first, last int) bool {
	if first > m.From && !m.recent(first, last) && m.oldDate(m.From, min(m.From+6, first-1)) {
		return true // a date before a colon: an entry of a list
	}
	for i := first; i <= last; i++ {
		x, ok := moment.At(m.d, i)
		if !ok {
			continue
		}
		day := m.note.EventDate
		if day.IsZero() {
			day = m.note.RecordedDate
		}
		switch {
		case !day.IsZero():
			if x.DaysBefore(day.Day()) > freshDays {
				return true
			}
		case x.Year != 0 && !m.asOf.IsZero() && x.Year < m.asOf.Time.Year()-1, x.Year != 0 && x.Month == 0:
			return true
		}
		i = x.Last
	}
	return false
}

// longAgo reports words for a time long past: two years ago, previously, as a
// child, when she was six.
func (m mention) longAgo(first, last int) bool {
	for i := first; i <= last; i++ {
		switch m.word(i) {
		case "previously", "historically", "historic", "historical", "formerly", "childhood", "decades", "history", "archived", "originally", "twice", "occasions":
			return true
		case "previous", "earlier", "old", "past", "prior", "former":
			if i >= m.Start-3 && i < m.First {
				return true
			}
		case "once":
			if w := m.word(i - 1); w == "was" || w == "were" || w == "had" || w == "been" {
				return true
			}
		case "ago":
			if !m.daysAgo(i) {
				return true
			}
		case "last":
			switch m.word(i + 1) {
			case "year", "summer", "winter", "autumn", "spring", "christmas":
				return true
			}
			if cue.Is(m.d, i+1, nlp.Month) && m.note.EventDate.IsZero() {
				return true
			}
		case "years":
			switch m.word(i + 1) {
			case "before", "earlier", "back":
				return true
			}
			if m.word(i-1) == "for" || m.word(i-2) == "for" {
				return true
			}
		}
	}
	return false
}

// daysAgo reports "two days ago", "three weeks ago": not yet long.
func (m mention) daysAgo(ago int) bool {
	switch m.word(ago - 1) {
	case "day", "days", "hour", "hours", "minutes", "week", "weeks", "nights":
		return true
	}
	return false
}

var backgrounds = cue.Words("background history chronology previous past historical historic genogram fh fhx pmh pmhx")

// fresh reports whether a death that begins at the token is news: not long past,
// not the background of something else.
func (m mention) fresh(first int) bool {
	if m.oldDate(m.begin, m.end) || m.longAgo(m.begin, m.end) || m.ofAge() || m.remembered() || m.fromFile() {
		return false
	}
	return m.recent(m.From, m.To) || !m.background(first)
}

// remembered reports a day, a place or a thing by which the dead are remembered.
func (m mention) remembered() bool {
	for i := m.From; i < m.First; i++ {
		switch m.word(i) {
		case "since":
			if m.yearsBefore(i) {
				return true
			}
		case "anniversary", "anniversaries", "grave", "graveside", "memorial", "headstone", "ashes", "birthday":
			return true
		}
	}
	return false
}

// yearsBefore reports "three years today" before "since".
func (m mention) yearsBefore(since int) bool {
	for i := max(m.From, since-3); i < since; i++ {
		switch m.word(i) {
		case "year", "years", "months":
			return true
		}
	}
	return false
}

// ofAge reports "when she was six", "before he was born", "as a child", "at
// birth": a time in somebody's life.
func (m mention) ofAge() bool {
	for i := m.First; i < m.To; i++ {
		switch m.word(i) {
		case "when", "before", "while", "whilst":
			for j := i + 1; j <= min(m.To, i+3); j++ {
				if w := m.word(j); w == "was" || w == "were" {
					return true
				}
			}
		case "as":
			if m.word(i+1) == "a" && (cue.Is(m.d, i+2, nlp.ChildNoun) || m.word(i+2) == "teenager") {
				return true
			}
		case "at":
			if m.word(i+1) == "birth" {
				return true
			}
		case "in":
			switch m.word(i + 2) {
			case "childhood", "twenties", "teens":
				return true
			}
		}
	}
	return false
}

// background reports a death that is only told as the time or the cause of
// something else: since her mum died, her brother, who died, had died.
func (m mention) background(first int) bool {
	switch m.word(m.First - 1) {
	case "who", "whose", "that", "which":
		return true
	case "had":
		return cue.Find(m.d, m.From, first-1, cue.Told|cue.Met|cue.Arrive) < 0
	}
	switch w := m.word(first - 1); w {
	case "since", "after", "before", "when", "until", "whose", "once", "ever", "till":
		return true
	case "and":
		return m.word(first-2) == "since"
	case "that":
		switch m.word(first - 2) {
		case "date", "day", "time", "year", "night", "month", "week", "way":
			return true
		}
	}
	for i := m.begin; i < first; i++ {
		if mourning[m.word(i)] || (m.word(i) == "about" || m.word(i) == "of") && (m.word(i+1) == "how" || m.word(i+1) == "when") {
			return true
		}
	}
	return false
}

// mourning are words of living on after a death.
var mourning = cue.Words(`since miss misses missed missing remembers remembered memories memory grave anniversary grief grieving struggled
	struggles struggling cope coped coping photo photos photograph whose`)

// placing are words before which "just" is no time of its own: "just before her
// tests", "just like her nan".
var placing = cue.Words("before after as like about over under to for a the in")

// recent reports a time of the last few days.
func (m mention) recent(first, last int) bool {
	for i := first; i <= last; i++ {
		switch w := m.word(i); {
		case w == "yesterday", w == "today", w == "tonight", w == "overnight", w == "recently", w == "just" && !placing[m.word(i+1)], w == "newly":
			return true
		case w == "last" && (m.word(i+1) == "night" || m.word(i+1) == "week" || m.word(i+1) == "weekend" || cue.Is(m.d, i+1, nlp.Weekday)):
			return true
		case w == "this" && (m.word(i+1) == "morning" || m.word(i+1) == "week" || m.word(i+1) == "afternoon" || m.word(i+1) == "weekend" || m.word(i+1) == "evening" || m.word(i+1) == "month"):
			return true
		case w == "hours" && m.word(i-1) == "early", w == "night" && m.word(i-1) == "the" && m.word(i-2) == "in":
			return true
		case w == "weekend", cue.Is(m.d, i, nlp.Weekday) && m.d.Tokens()[i].Flags.Has(nlp.Capital), w == "ago" && m.daysAgo(i):
			return true
		}
	}
	return false
}
