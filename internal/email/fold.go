package email

// lower folds ASCII letters only, so that offsets stay what they were.
func lower(s string) string {
	b := make([]byte, len(s))
	for i := 0; i < len(s); i++ {
		b[i] = lowerByte(s[i])
	}
	return string(b)
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func isUpper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { c = lowerByte(c); return 'a' <= c && c <= 'z' }
func isBlank(c byte) bool  { return c == ' ' || c == '\t' || c == '\r' }
func isSpace(c byte) bool  { return isBlank(c) || c == '\n' }

// isMarkup are the characters that clients put round labels for emphasis.
func isMarkup(c byte) bool { return c == '*' || c == '_' || c == '`' }

// isWord reports whether c is part of a word; bytes above ASCII are letters here.
func isWord(c byte) bool { return isLetter(c) || isDigit(c) || c >= 0x80 }

// words counts the blank-separated words of s that hold a letter or a digit.
func words(s string) int {
	n, in := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isSpace(c):
			in = false
		case !in && isWord(c):
			n++
			in = true
		}
	}
	return n
}

// hasPrefixFold reports whether s begins with the lower-case ASCII prefix.
func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		if lowerByte(s[i]) != prefix[i] {
			return false
		}
	}
	return true
}

// wordTable lists folded words and phrases by their first letter.
type wordTable ['z' + 1][]string

// under are the words that begin as c does, whatever its case.
func (t *wordTable) under(c byte) []string {
	if c = lowerByte(c); c > 'z' {
		return nil
	}
	return t[c]
}
