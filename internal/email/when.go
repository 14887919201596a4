package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// when is what a stretch of text says about time.
type when struct {
	date, clock, year, weekday bool
	colon                      bool // the clock time is written with a colon
	first, last                int  // from the first part that was recognised to the last
}

// see notes a part of the date between two offsets.
func (w *when) see(from, to int) {
	if w.last == 0 {
		w.first = from
	}
	w.last = to
}

// scanWhen looks for dates, clock times, years and weekdays in lower-case text.
func scanWhen(low string) when {
	var w when
	day := note.Span{Start: -9, End: -9} // the last short number
	month := note.Span{Start: -9, End: -9}
	for i := 0; i < len(low); {
		from := i
		switch c := low[i]; {
		case isDigit(c):
			i = w.digits(low, i, &day)
			if from-month.End <= 2 && day.Start == from {
				w.date = true
				w.see(month.Start, i)
			}
		case isLetter(c):
			for i < len(low) && isLetter(low[i]) {
				i++
			}
			switch word := low[from:i]; {
			case isMonth(word):
				month = note.Span{Start: from, End: i}
				if from-day.End <= 4 {
					w.date = true
					w.see(day.Start, i)
				}
			case isWeekday(word):
				w.weekday = true
				w.see(from, i)
			case isMeridiem(word) && from-w.last <= 1:
				w.last = i
			}
		default:
			i++
		}
	}
	return w
}

// digits reads what begins with the digit at i and returns where it ends.
func (w *when) digits(low string, i int, day *note.Span) int {
	a, end := digitRun(low, i)
	if date, ok := numericDate(low, i); ok {
		w.date = true
		w.see(i, date)
		w.year = w.year || a == 4 || date-i >= 8
		return date
	}
	if clock, ok := clockTime(low, i); ok {
		w.clock = true
		w.colon = w.colon || low[end] == ':'
		w.see(i, clock)
		return clock
	}
	switch {
	case a <= 2:
		*day = note.Span{Start: i, End: end}
		if end+1 < len(low) && isOrdinal(low[end:end+2]) {
			day.End = end + 2
		}
	case a == 4 && (low[i:i+2] == "19" || low[i:i+2] == "20"):
		w.year = true
		w.see(i, end)
	}
	return end
}

// digitRun is the length of the run of digits at i, and its end.
func digitRun(s string, i int) (length, end int) {
	end = i
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	return end - i, end
}

// numericDate reads 12/03/2026, 12.3.26, 2026-03-12 and their like at i.
func numericDate(s string, i int) (end int, ok bool) {
	a, at := digitRun(s, i)
	if a == 0 || a > 4 || a == 3 || at >= len(s) {
		return 0, false
	}
	sep := s[at]
	if sep != '/' && sep != '-' && sep != '.' {
		return 0, false
	}
	b, at := digitRun(s, at+1)
	if b == 0 || b > 2 || at >= len(s) || s[at] != sep {
		return 0, false
	}
	c, at := digitRun(s, at+1)
	if a == 4 && c >= 1 && c <= 2 || a <= 2 && (c == 2 || c == 4) {
		return at, true
	}
	return 0, false
}

// clockTime reads 14:05, 14.05, 2pm, 2.05 pm and 14:05:33 at i.
func clockTime(s string, i int) (end int, ok bool) {
	a, at := digitRun(s, i)
	if a == 0 || a > 2 || at >= len(s) || i > 0 && (s[i-1] == '.' || s[i-1] == '/' || s[i-1] == '+') {
		return 0, false
	}
	if s[at] == ':' || s[at] == '.' {
		b, next := digitRun(s, at+1)
		if b == 2 && s[i] <= '2' || b == 2 && a == 1 {
			if s[at] == ':' {
				if c, sec := digitRun(s, min(next+1, len(s))); next < len(s) && s[next] == ':' && c == 2 {
					next = sec
				}
				return next, true
			}
			if next == len(s) || s[next] != '.' && s[next] != '%' && s[next] != '/' {
				return next, true
			}
		}
		return 0, false
	}
	if s[at] == ' ' && at+1 < len(s) {
		at++
	}
	if hasPrefixFold(s[at:], "am") || hasPrefixFold(s[at:], "pm") {
		if at+2 == len(s) || !isLetter(s[at+2]) {
			return at + 2, true
		}
	}
	return 0, false
}

func isOrdinal(s string) bool { return s == "st" || s == "nd" || s == "rd" || s == "th" }

func isMeridiem(s string) bool {
	return s == "am" || s == "pm" || s == "a" || s == "p" || s == "m" || s == "at"
}

// isMonth knows English and Welsh months and their abbreviations.
func isMonth(s string) bool {
	switch s {
	case "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
		"jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november",
		"dec", "december", "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf",
		"awst", "medi", "hydref", "tachwedd", "rhagfyr", "ion", "chwef", "ebr", "meh", "gorff", "hyd", "tach", "rhag":
		return true
	}
	return false
}

// isWeekday knows English and Welsh weekdays and their abbreviations.
func isWeekday(s string) bool {
	switch s {
	case "mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday", "thu", "thur", "thurs",
		"thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
		"llun", "maw", "mawrth", "mer", "mercher", "iau", "gwe", "gwener", "sad", "sadwrn", "sul":
		return true
	}
	return false
}

// startsWhen reports whether lower-case text begins with a date: a weekday, a
// month or a number, after blanks and quote marks.
func startsWhen(low string) bool {
	i := 0
	for i < len(low) && i < 12 && (isSpace(low[i]) || low[i] == '>' || low[i] == ',') {
		i++
	}
	if i >= len(low) {
		return false
	}
	if isDigit(low[i]) {
		return true
	}
	start := i
	for i < len(low) && i-start < 12 && isLetter(low[i]) {
		i++
	}
	if word := low[start:i]; word == "dydd" || word == "ddydd" {
		return true
	}
	return isMonth(low[start:i]) || isWeekday(low[start:i])
}
