package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// opening looks back from the verb for how the attribution begins.
func (p *page) opening(c clause, floor int) (start, bool) {
	if !c.weak {
		if s, ok := p.dated(c, max(floor, c.verb-maxAttribution)); ok {
			return s, true
		}
		if s, ok := p.cited(c, max(floor, c.verb-maxAttribution)); ok {
			return s, true
		}
	}
	return p.named(c)
}

// dated looks back for "On Tue, 3 Mar 2026 at 10:14, Name <address> wrote:".
func (p *page) dated(c clause, floor int) (start, bool) {
	to := c.verb
	for range 4 {
		at := p.lastOn(floor, to)
		if at < 0 {
			break
		}
		to = at
		if strings.Count(p.text[at:c.verb], "\n") > maxAttributionLines {
			return start{}, false
		}
		if !startsWhen(p.low[at+2:]) {
			continue
		}
		w := scanWhen(p.low[at:c.verb])
		if !w.date && !w.weekday && !w.clock {
			continue
		}
		if !p.credible(c, at, w) {
			return start{}, false
		}
		if on := p.lastOn(max(floor, at-40), at); p.low[at] == 'a' && on >= 0 && startsWhen(p.low[on+2:]) {
			at, w = on, scanWhen(p.low[on:c.verb]) // "On 8 Jun 2026," on the line before "at 15:40,"
		}
		return p.attribution(c, at, at+2, at+w.last), true
	}
	return start{}, false
}

// lastOn is the last "On ", "At " or Welsh "Ar " between two offsets.
func (p *page) lastOn(floor, to int) int {
	for i := to - 3; i >= floor; i-- {
		if c := p.low[i]; c != 'o' && c != 'a' || !isSpace(p.text[i+2]) && p.text[i+2] != '>' {
			continue
		}
		if i > 0 && isWord(p.text[i-1]) {
			continue
		}
		leads := i == p.lines[p.lineAt(i)].from
		switch p.low[i : i+2] {
		case "on", "ar":
			if leads || isUpper(p.text[i]) {
				return i
			}
		case "at":
			if leads || p.text[i-1] == '>' {
				return i
			}
		}
	}
	return -1
}

// credible weighs an attribution that has its date.
func (p *page) credible(c clause, at int, w when) bool {
	window := p.low[at:c.verb]
	address := hasAddress(window)
	who := window[min(w.last, len(window)):]
	if strings.Contains(who, "wrote") || strings.Contains(who, "writes") {
		return false // another attribution stands in between
	}
	if !address && (strings.Contains(who, ". ") && words(who) > 4 || words(who) > 7) {
		return false
	}
	switch {
	case address:
		return c.eol || w.clock || w.date
	case c.quoted, c.greets && w.clock:
		return true
	case c.speech:
		return false
	case c.eol && isFamily(strings.Trim(who, " ,.\t\n>*_")):
		return false
	case c.eol:
		return w.clock && w.year && (w.date || w.weekday) || w.year && hasClientWeekday(window) || w.clock && hasOffset(window)
	}
	return w.clock && hasOffset(window) || w.clock && w.colon && w.year && hasClientWeekday(window) && properNames(strings.Trim(p.text[at+min(w.last, len(window)):c.verb], " ,\n>")) >= 2
}

// hasOffset reports the difference from Greenwich as mail programs write it: +0100.
func hasOffset(low string) bool {
	for i := 1; i+4 < len(low); i++ {
		if (low[i] == '+' || low[i] == '-') && low[i-1] == ' ' {
			if n, _ := digitRun(low, i+1); n == 4 {
				return true
			}
		}
	}
	return false
}

// hasClientWeekday reports a weekday as mail programs write it: "Tue,".
func hasClientWeekday(low string) bool {
	head := low[:min(len(low), 16)]
	k := strings.IndexByte(head, ',')
	return k >= 6 && isWeekday(head[k-3:k]) && !isLetter(head[k-4])
}

// isFamily reports the words by which notes call people, which stand before
// "wrote" in prose and hardly ever in an email's attribution.
func isFamily(who string) bool {
	switch who {
	case "he", "she", "they", "i", "we", "sw", "hv", "school", "mum", "mother", "dad", "father", "nan", "nana", "gran", "grandma", "grandad", "mgm", "pgm",
		"parents", "carer", "carers", "foster carer", "the school", "child", "yp", "the child", "police", "both parents", "the carer", "worker", "the hv", "aunt", "uncle":
		return true
	}
	return false
}

// attribution makes the start of a message from an attribution.
func (p *page) attribution(c clause, at, date, dateEnd int) start {
	_, first := dashesBefore(p.text, at, p.lines[p.lineAt(at)].from)
	return start{
		at: first, end: c.end, mark: Attribution, quoted: c.quoted, prefix: c.prefix,
		date:   p.trim(note.Span{Start: date, End: max(date, dateEnd)}),
		sender: p.senderIn(min(dateEnd, c.verb), c.verb),
	}
}

// senderIn is a span without the blanks and commas round it.
func (p *page) senderIn(from, to int) note.Span {
	for from < to && (p.text[from] == ',' || p.text[from] == '>' || isSpace(p.text[from])) {
		from++
	}
	for to > from && (p.text[to-1] == ',' || p.text[to-1] == '>' && strings.IndexByte(p.text[from:to], '<') < 0 || isSpace(p.text[to-1])) {
		to--
	}
	return note.Span{Start: from, End: to}
}

// cited knows the openings that cite a message: "In message <id>, Name wrote:",
// "In a message dated 10/31/01 3:10:22 PM GMT, address writes:", and a line that
// begins with the date itself.
func (p *page) cited(c clause, floor int) (start, bool) {
	n := p.lineAt(c.verb)
	for i, k := n, 0; i >= 0 && k < 3 && p.lines[i].from >= floor; i, k = p.lineBefore(i), k+1 {
		l := p.lines[i]
		low := p.low[l.from:c.verb]
		w := scanWhen(low[:min(len(low), 70)])
		cites := strings.HasPrefix(low, "in article") || strings.HasPrefix(low, "in message") || strings.HasPrefix(low, "in <")
		switch {
		case cites && (c.eol || c.quoted) && hasAddress(low), strings.HasPrefix(low, "in a message dated") && w.clock:
		case namedOn(p.text[l.from:c.verb], w) && c.quoted:
		case startsWhen(low) && w.date && w.clock && w.colon && (c.quoted || c.eol && w.weekday && w.year) && len(low) < maxNamed:
		default:
			continue
		}
		return p.attribution(c, l.from, l.from, l.from+w.last), true
	}
	return start{}, false
}

// namedOn reports an attribution that has its name first: "Name, on Thursday, April
// 19, 2001 at 08:14 AM, wrote:".
func namedOn(s string, w when) bool {
	k := strings.Index(s, ", on ")
	return k > 0 && w.date && w.clock && w.first < k+8 && properNames(s[:k]) > 0
}

// named accepts an attribution without a date before its verb: "Name <address>
// wrote:", or a name alone where what follows is quoted.
func (p *page) named(c clause) (start, bool) {
	l := p.lines[p.lineAt(c.verb)]
	begin := l.from
	if head := p.text[begin:c.verb]; len(head) > maxNamed || breaksOff(head) {
		begin = p.nameBefore(c.verb, l.from)
	}
	at := begin
	for at < c.verb && (isMarkup(p.text[at]) || p.text[at] == '|' || isBlank(p.text[at]) || p.text[at] == '-') {
		at++
	}
	who := strings.TrimRight(p.text[at:c.verb], " \t")
	if who == "" || !p.mayWrite(who, c) {
		return start{}, false
	}
	return start{at: begin, end: c.end, mark: Attribution, quoted: c.quoted, prefix: c.prefix,
		sender: p.senderIn(at, c.verb), date: c.after}, true
}

// breaksOff reports that a sentence or a rule ends before the last words of s.
func breaksOff(s string) bool {
	for _, end := range []string{". ", "? ", "! ", " --", "> "} {
		if k := strings.Index(s, end); k >= 0 && k < len(s)-len(end) && (end != ". " || k > 2) && (end != "> " || strings.IndexByte(s[:k], '<') < 0) {
			return true
		}
	}
	return false
}

// mayWrite reports whether a name before a verb makes it an attribution.
func (p *page) mayWrite(who string, c clause) bool {
	low := lower(who)
	if open := strings.LastIndexByte(who, '('); open > 0 && strings.HasSuffix(who, ")") {
		if w := scanWhen(low[open:]); w.date && w.clock {
			names := properNames(who[:open])
			return names > 0 && c.quoted || names > 1 && c.eol
		}
	}
	if c.weak && !c.quoted {
		return false
	}
	if hasAddress(low) {
		return words(low) <= 14 && (c.eol || c.quoted || !c.speech && who[len(who)-1] == '>') && (isUpper(who[0]) || strings.IndexByte(who, '@') > 0)
	}
	if c.weak || !c.eol && !c.quoted || !isUpper(who[0]) {
		return false
	}
	switch names := properNames(who); {
	case names == 0 || !c.quoted && !c.ruled:
		return false
	case names >= 2 || c.after.Len() > 0:
		return true
	case !c.eol:
		return false
	}
	return p.quotesSentences(p.lineAt(c.end-1), low)
}

// quotesSentences reports that what is quoted below line n reads as email, so that
// a single name above it may be its author's.
func (p *page) quotesSentences(n int, name string) bool {
	run := p.runBelow(n)
	return run.prose() || run.sentences > 0 && !isFamily(name)
}

// nameBefore looks back from a verb, in a text that lost its line breaks, for
// where the name before it begins, or that of its address in angle brackets.
func (p *page) nameBefore(verb, floor int) int {
	end := verb
	for end > floor && isBlank(p.text[end-1]) {
		end--
	}
	if end > floor && (p.text[end-1] == '>' || p.text[end-1] == ')') {
		from := max(floor, end-100)
		if k := strings.LastIndexAny(p.text[from:end], "<("); k >= 0 {
			return p.wordsBefore(from+k, floor)
		}
	}
	return p.wordsBefore(end, floor)
}

// longestName bounds, in bytes, how far back a name is looked for.
const longestName = 120

// wordsBefore walks back over the capitalised words that end at i.
func (p *page) wordsBefore(i, floor int) int {
	at := i
	floor = max(floor, i-longestName)
	for range 5 {
		end := i
		for end > floor && isBlank(p.text[end-1]) {
			end--
		}
		from := end
		for from > floor && !isSpace(p.text[from-1]) {
			from--
		}
		p.work += end - from
		w := strings.TrimLeft(p.text[from:end], `"'*`)
		if w == "" || !isUpper(w[0]) && !isParticle(w) || len(w) > 2 && strings.IndexByte(".:;?!", w[len(w)-1]) >= 0 {
			break
		}
		i, at = from, from
	}
	return at
}

// properNames counts the words of a name, each of them capitalised; 0 if one is
// not, or if there are more than five.
func properNames(s string) int {
	n := 0
	for _, w := range strings.Fields(s) {
		w = strings.Trim(w, `"'.,()`)
		if w == "" || !isUpper(w[0]) && w[0] < 0x80 && !isParticle(w) {
			return 0
		}
		n++
	}
	if n > 5 {
		return 0
	}
	return n
}

// isParticle knows the small words inside names.
func isParticle(w string) bool {
	switch w {
	case "de", "van", "von", "der", "den", "la", "le", "ap", "ab", "bin", "al", "du", "da", "di", "via":
		return true
	}
	return false
}
