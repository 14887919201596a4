package email

import "strings"

// greeting reports how many bytes of s are an email's greeting, "Dear Alison," or
// "Good morning all": the words, the name and the comma. It is zero where s does
// not begin with one.
func greeting(s string) int {
	n := salutation(s)
	if n == 0 {
		return 0
	}
	i, names := n, 0
	for names < 5 {
		for i < len(s) && (s[i] == ' ' || s[i] == '/' || s[i] == '&') {
			i++
		}
		from := i
		for i < len(s) && (isWord(s[i]) || s[i] == '\'' || s[i] == '-') {
			i++
		}
		if i == from {
			break
		}
		if !isName(s[from:i]) {
			i = from
			break
		}
		if i < len(s) && s[i] == '.' {
			i++
		}
		names++
	}
	bare := names == 0
	for i > 0 && s[i-1] == ' ' {
		i--
	}
	switch {
	case i == len(s) || s[i] == '\n':
		return i
	case s[i] == ',' || s[i] == '!' || s[i] == ';' || s[i] == ':' && !bare || s[i] == '-' || s[i] == '.':
		return i + 1
	case !bare && i+1 < len(s) && s[i] == ' ' && isUpper(s[i+1]):
		return i
	}
	return 0
}

// salutation is the length of the opening words.
func salutation(s string) int {
	if len(s) < 2 {
		return 0
	}
	for _, w := range salutations.under(s[0]) {
		if hasPrefixFold(s, w) && (len(s) == len(w) || !isWord(s[len(w)])) {
			return len(w)
		}
	}
	return 0
}

var salutations = wordTable{
	'h': {"hi there", "hi both", "hi all", "hi", "hiya", "hello there", "hello", "hey", "helo"},
	'd': {"dear"},
	'g': {"good morning", "good afternoon", "good evening", "good day", "greetings"},
	'm': {"morning"},
	'a': {"afternoon", "annwyl", "all"},
	'b': {"bore da"},
	'p': {"prynhawn da"},
}

// isName reports whether a word may stand in a greeting after "Dear" or "Hi".
func isName(s string) bool {
	if isUpper(s[0]) || s[0] >= 0x80 {
		return true
	}
	switch s {
	case "all", "both", "everyone", "team", "colleagues", "colleague", "sir", "madam", "or", "and", "there", "folks", "again", "mum", "dad", "bawb", "ladies", "gents":
		return true
	}
	return false
}

// signoffs are the closing phrases, longest first where one begins another.
var signoffs = wordTable{
	'k': {"kind regards", "kindest regards", "kind rgds", "kr"},
	'b': {"best regards", "best wishes", "best", "br", "bw"},
	'w': {"warm regards", "warmest regards", "warm wishes", "warmest wishes", "with thanks", "with kind regards", "with best wishes", "wishes"},
	'r': {"regards", "rgds", "respectfully"},
	'm': {"many thanks and kind regards", "many thanks", "much appreciated"},
	't': {"thanks again", "thanks in advance", "thanks and regards", "thanks so much", "thanks a lot", "thanks very much", "thanks", "thank you very much", "thank you", "thx", "take care", "tks"},
	'a': {"all the best", "as ever", "all best"},
	'y': {"yours sincerely", "yours faithfully", "yours truly", "yours", "yn gywir", "yours in partnership"},
	's': {"sincerely", "speak soon", "speak to you soon"},
	'c': {"cheers", "cofion cynnes", "cofion gorau", "cofion"},
	'd': {"diolch yn fawr", "diolch"},
	'g': {"gyda diolch", "good wishes", "gyda chofion"},
	'f': {"faithfully"},
	'l': {"love"},
	'o': {"on behalf of"},
}

// signoff reports the length of a closing phrase at the start of s, which is a
// whole line or its end: the phrase, and perhaps a name, and nothing more.
func signoff(s string) int {
	s = strings.TrimRight(s, " \t")
	if s == "" || len(s) > 80 {
		return 0
	}
	for _, w := range signoffs.under(s[0]) {
		if !hasPrefixFold(s, w) || len(s) > len(w) && isWord(s[len(w)]) {
			continue
		}
		rest := strings.TrimLeft(s[len(w):], " ,.!-–x:)")
		if rest == "" || isSignature(rest) {
			return len(s)
		}
	}
	return 0
}

// isSignature reports a name of at most five words, each capitalised.
func isSignature(s string) bool {
	n := 0
	for _, w := range strings.Fields(s) {
		w = strings.Trim(w, ".,()!")
		if w == "" || w == "&" || w == "and" || w == "x" || w == "xx" {
			continue
		}
		if !isUpper(w[0]) && w[0] < 0x80 {
			return false
		}
		if n++; n > 5 {
			return false
		}
	}
	return true
}

// closingIn finds a closing at the end of a line of prose: "… on Monday. Thanks, Bea".
// It returns its offset in s, or -1.
func closingIn(s string) int {
	s = strings.TrimRight(s, " \t")
	for i := max(1, len(s)-70); i < len(s); i++ {
		if isBlank(s[i-1]) && isUpper(s[i]) && signoff(s[i:]) > 0 {
			return i
		}
	}
	return -1
}

// trailingName reports a line of prose that ends with a bare first name after a
// full stop: "… same place. Steph".
func trailingName(s string) bool {
	s = strings.TrimRight(s, " \tx")
	k := strings.LastIndexAny(s[max(0, len(s)-24):], ".!?")
	if k < 0 {
		return false
	}
	rest := strings.TrimLeft(s[max(0, len(s)-24)+k+1:], " ")
	return rest != "" && len(rest) < 22 && len(strings.Fields(rest)) <= 2 && isSignature(rest)
}
