package email

// when is what a stretch of text says about time.
type when struct {
	date, clock, year, weekday bool
	last                       int // end of the last part that was recognised
}

// scanWhen looks for dates, clock times, years and weekdays in lower-case text.
func scanWhen(low string) when {
	var w when
	number, month := -9, -9 // where the last short number and month name ended
	for i := 0; i < len(low); {
		c := low[i]
		switch {
		case isDigit(c):
			i = w.digits(low, i, &number)
			if i-month <= 6 && number == i {
				w.date, w.last = true, i
			}
		case isLetter(c):
			start := i
			for i < len(low) && isLetter(low[i]) {
				i++
			}
			word := low[start:i]
			if isMonth(word) {
				if start-number <= 4 {
					w.date, w.last = true, i
				}
				month = i
			} else if isWeekday(word) {
				w.weekday, w.last = true, i
			} else if isMeridiem(word) && start-w.last <= 1 {
				w.last = i
			}
		default:
			i++
		}
	}
	return w
}

// digits reads what begins with the digit at i and returns where it ends.
func (w *when) digits(low string, i int, number *int) int {
	a, end := number1(low, i)
	if date, ok := numericDate(low, i); ok {
		w.date, w.last = true, date
		if a == 4 || date-i >= 8 {
			w.year = true
		}
		return date
	}
	if clock, ok := clockTime(low, i); ok {
		w.clock, w.last = true, clock
		return clock
	}
	switch {
	case a <= 2:
		*number = end
		if end+1 < len(low) && isOrdinal(low[end:end+2]) {
			*number = end + 2
		}
	case a == 4 && (low[i:i+2] == "19" || low[i:i+2] == "20"):
		w.year, w.last = true, end
	}
	return end
}

// number1 is the length of the run of digits at i, and its end.
func number1(s string, i int) (length, end int) {
	end = i
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	return end - i, end
}

// numericDate reads 12/03/2026, 12.3.26, 2026-03-12 and their like at i.
func numericDate(s string, i int) (end int, ok bool) {
	a, at := number1(s, i)
	if a == 0 || a > 4 || a == 3 || at >= len(s) {
		return 0, false
	}
	sep := s[at]
	if sep != '/' && sep != '-' && sep != '.' {
		return 0, false
	}
	b, at := number1(s, at+1)
	if b == 0 || b > 2 || at >= len(s) || s[at] != sep {
		return 0, false
	}
	c, at := number1(s, at+1)
	if a == 4 && c >= 1 && c <= 2 || a <= 2 && (c == 2 || c == 4) {
		return at, true
	}
	return 0, false
}

// clockTime reads 14:05, 14.05, 2pm, 2.05 pm and 14:05:33 at i.
func clockTime(s string, i int) (end int, ok bool) {
	a, at := number1(s, i)
	if a == 0 || a > 2 || at >= len(s) || i > 0 && (s[i-1] == '.' || s[i-1] == '/' || s[i-1] == '+') {
		return 0, false
	}
	if s[at] == ':' || s[at] == '.' {
		b, next := number1(s, at+1)
		if b == 2 && s[i] <= '2' || b == 2 && a == 1 {
			if s[at] == ':' {
				if c, sec := number1(s, min(next+1, len(s))); next < len(s) && s[next] == ':' && c == 2 {
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
