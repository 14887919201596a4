package email

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// How much of the text above a header is read.
const (
	maxAnswerLines = 12
	maxAnswerWords = 25
)

// answers reports that the text above a header is itself a message, which makes
// what follows quoted history: it greets, signs off, speaks to somebody, or is a
// few words that do not introduce an email as a note does.
func (p *page) answers(at, floor int) bool {
	n := p.lineAt(at)
	if p.separatorAbove(n) || isRule(p.folded(p.lines[n])) {
		return true
	}
	count, nearest := 0, true
	for i, k := p.lineBefore(n), 0; i >= 0 && p.lines[i].start >= floor && k < maxAnswerLines; i, k = p.lineBefore(i), k+1 {
		s := p.content(p.lines[i])
		if isMobile(s) {
			return true
		}
		if nearest && (isLeadIn(s) || authorCue(s) || strings.HasSuffix(s, ":") || introduces(p.folded(p.lines[i]))) {
			return false
		}
		if signoff(s) > 0 || greeting(s) > 0 && i < 3 || speaks(p.folded(p.lines[i])) {
			return true
		}
		nearest = false
		count += words(s)
	}
	return count > 0 && count <= maxAnswerWords
}

// introduces reports the words with which a note announces an email.
func introduces(low string) bool {
	for _, w := range []string{"email", "e-mail", "e mail", "reply", "replied", "response", "responded", "answered", "received", "correspondence", "message", "sent this", "has sent", " from ", "forwarded", "copied", "pasted"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// wordsOf gives the runs of ASCII letters of a text.
func wordsOf(s string) iter.Seq[string] {
	return strings.FieldsFuncSeq(s, func(r rune) bool { return r >= utf8.RuneSelf || !isLetter(byte(r)) })
}

// speaks reports words said to somebody.
func speaks(low string) bool {
	for w := range wordsOf(low) {
		switch w {
		case "you", "your", "yours", "fyi", "pls", "let", "please", "thanks":
			return true
		}
	}
	return false
}
