package nlp

import "strconv"

// IsClock reports whether a token writes a time of day: 10.15, 09:15, 0915, 9am,
// 10.15pm. Four bare digits may be a year and 9.30 a price as well: the caller
// has to tell.
func IsClock(w string) bool {
	hour, rest := digitsOf(w, 2)
	minute, tail := "", rest
	if rest != "" && (rest[0] == '.' || rest[0] == ':') {
		if minute, tail = digitsOf(rest[1:], 2); len(minute) != 2 {
			return false
		}
	} else if len(hour) == 2 {
		if minute, tail = digitsOf(rest, 2); len(minute) == 1 {
			return false
		}
	}
	if minute == "" && tail == "" || tail != "" && !isHalfDay(tail) {
		return false
	}
	h, err := strconv.Atoi(hour)
	return err == nil && h <= 24 && minute <= "59"
}

// digitsOf splits off at most n leading digits.
func digitsOf(s string, n int) (digits, rest string) {
	i := 0
	for i < len(s) && i < n && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	return s[:i], s[i:]
}

func isHalfDay(s string) bool {
	switch s {
	case "am", "pm", "AM", "PM", "Am", "Pm", "hrs", "hours", "h":
		return true
	}
	return false
}
