package email

import "strings"

// hasCue reports whether a text shows any sign of email. It must be cheap, since
// it is all that an ordinary note costs, and may say yes too often.
func hasCue(text string) bool {
	return cueAtColon(text) || cueAtLine(text) || cueInside(text)
}

// cueAtColon looks left of every colon for a header label or "wrote", right of it
// for a quote mark, and where it ends its line for an email announced.
func cueAtColon(text string) bool {
	for i := 0; ; {
		k := strings.IndexByte(text[i:], ':')
		if k < 0 {
			return false
		}
		i += k
		if labelBefore(text, i) || strings.HasPrefix(text[i:], ": >") || endsLine(text, i+1) && mentionsMail(lower(text[max(0, i-maxLeadIn):i])) {
			return true
		}
		i++
	}
}

// endsLine reports that nothing but blanks stands on the line from i on.
func endsLine(text string, i int) bool {
	for i < len(text) && isBlank(text[i]) {
		i++
	}
	return i < len(text) && text[i] == '\n'
}

// labelBefore reports whether the word that ends at the colon belongs to a header
// block or an attribution. It sees through blanks, markup and odd bytes.
func labelBefore(text string, colon int) bool {
	end := colon
	for end > 0 && colon-end < 12 && !isLetter(text[end-1]) && !isDigit(text[end-1]) {
		end--
	}
	start := end
	for start > 0 && end-start < 12 && isLetter(text[start-1]) {
		start--
	}
	return cueWord(text[start:end])
}

func cueWord(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch lowerByte(s[len(s)-1]) {
	case 'm':
		return hasSuffixFold(s, "from")
	case 't':
		return hasSuffixFold(s, "sent") || hasSuffixFold(s, "subject")
	case 'o':
		return hasSuffixFold(s, "to")
	case 'e':
		return hasSuffixFold(s, "wrote") || hasSuffixFold(s, "message")
	case 's':
		return hasSuffixFold(s, "writes")
	case 'c':
		return hasSuffixFold(s, "pwnc") || hasSuffixFold(s, "cc")
	case 'h':
		return hasSuffixFold(s, "wrth")
	case 'd':
		return hasSuffixFold(s, "ysgrifennodd")
	case 'p', 'b':
		return hasSuffixFold(s, "nbsp") // an entity between label and colon
	}
	return false
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && hasPrefixFold(s[len(s)-len(suffix):], suffix)
}

// cueAtLine looks at how lines begin: quote marks, rules, greetings, banners.
func cueAtLine(text string) bool {
	for i := 0; i < len(text); {
		for i < len(text) && isSpace(text[i]) {
			i++
		}
		if i < len(text) && lineCue(text[i:min(len(text), i+24)]) {
			return true
		}
		k := strings.IndexByte(text[i:], '\n')
		if k < 0 {
			return false
		}
		if endsInBracket(text[:i+k]) {
			return true
		}
		i += k + 1
	}
	return false
}

// endsInBracket reports a line that ends as an address does, or an entity or tag.
func endsInBracket(s string) bool {
	s = strings.TrimSuffix(strings.TrimRight(s, " \t\r"), "=20")
	return s != "" && (s[len(s)-1] == '>' || s[len(s)-1] == ';' && strings.HasSuffix(s, "&gt;"))
}

func lineCue(s string) bool {
	switch c := s[0]; c {
	case '>', '|':
		return true
	case '-', '_', '=', '*':
		return len(s) > 4 && (s[1] == c || isMarkup(s[1]) || isMarkup(c) && (s[1] == '-' || isLetter(s[1])))
	case '[', '<', '&':
		return true
	case 'H', 'h', 'D', 'd', 'G', 'g', 'M', 'm', 'A', 'a', 'B', 'b', 'P', 'p':
		return greeting(s) > 0
	case 'C', 'c', 'E', 'e', 'W', 'w':
		return hasPrefixFold(s, "caution") || hasPrefixFold(s, "external") || hasPrefixFold(s, "warning")
	case 'Y', 'y':
		return hasPrefixFold(s, "you don") || hasPrefixFold(s, "you do not often")
	case 'T', 't':
		return hasPrefixFold(s, "this e") || hasPrefixFold(s, "this mess")
	case 'F', 'S':
		return hasPrefixFold(s, "from\t") || hasPrefixFold(s, "subject\t")
	case '1', '2':
		return len(s) > 10 && isDigit(s[3]) && !isDigit(s[4]) && s[4] != ' ' && isDigit(s[5])
	}
	return false
}

// signs are parts of words that stand in disclaimers, separators and attributions.
var signs = [...]string{
	"----", ">>>", " GMT", "riginal ", "RIGINAL ", "orwarded ", "ORWARDED ", " wrote on ", "ent from my ", "recipient", "addressee",
	"his email", "his e-mail", "his mail", "his message", "his communication", "his transmission", "his electronic", "THIS EMAIL", "THIS MESSAGE",
	"\u00a0", "&nbsp;", "=20\n", "=20\r", // which may hide any of them
	"nformation contained", "nformation in this", "ontents of this", "ontained in this", "eceived this", "ny attach", "ny files",
}

// cueInside looks for signs that may stand anywhere: zero-width characters (which
// may hide a label), disclaimers, separators, a greeting run on after a colon.
func cueInside(text string) bool {
	if signFinder().in(text) {
		return true
	}
	for i := 0; ; i += 2 {
		k := strings.Index(text[i:], "\xe2\x80")
		if k < 0 || i+k+2 >= len(text) {
			break
		}
		i += k
		if c := text[i+2]; 0x8B <= c && c <= 0x8F {
			return true
		}
	}
	return strings.Contains(text, "\ufeff") || inlineGreeting(text)
}

// inlineGreeting reports a greeting that follows a colon on its line.
func inlineGreeting(text string) bool {
	for i := 0; ; {
		k := strings.IndexByte(text[i:], ':')
		if k < 0 {
			return false
		}
		i += k + 1
		if i+2 < len(text) && isBlank(text[i]) && greeting(text[i+1:min(len(text), i+24)]) > 0 {
			return true
		}
	}
}
