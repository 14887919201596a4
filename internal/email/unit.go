package email

import "strings"

// unit is what the search for a message's tail looks at: a line, or in a text that
// lost its line breaks a sentence.
type unit struct {
	start, end int
	gap        bool // a blank line stands before it
}

// units splits a stretch of the text. Where its first or last line is shared with
// something else, the line breaks were lost there and sentences take their place.
func (p *page) units(from, to int) []unit {
	p.work += max(0, to-from)
	var out []unit
	gap := false
	for n := p.lineAt(from); n < len(p.lines) && p.lines[n].start < to; n++ {
		l := p.lines[n]
		s, e := max(l.from, from), min(l.end, to)
		for s < e && (isBlank(p.text[s]) || isMarkup(p.text[s]) && s == from) {
			s++
		}
		if s >= e {
			gap = gap || l.start >= from
			continue
		}
		before := len(out)
		if from > l.from || to < l.end {
			out = p.sentences(out, s, e)
		} else {
			out = append(out, unit{start: s, end: e})
		}
		out[before].gap = gap
		gap = false
	}
	return out
}

// sentences appends the sentences between two offsets; a closing phrase begins one
// too, since the full stop before it is often missing.
func (p *page) sentences(out []unit, from, to int) []unit {
	start := from
	for i := from + 1; i < to; i++ {
		if !isBlank(p.text[i-1]) || p.text[i] == ' ' {
			continue
		}
		if p.endsSentence(start, i) || isUpper(p.text[i]) && closingPhrase(p.text[i:min(to, i+40)]) || p.text[i] == '-' && strings.HasPrefix(p.text[i:to], "---") {
			out = append(out, p.unit(start, i))
			start = i
		}
	}
	return append(out, p.unit(start, to))
}

func (p *page) unit(from, to int) unit {
	for to > from && isSpace(p.text[to-1]) {
		to--
	}
	return unit{start: from, end: to}
}

// endsSentence reports whether a sentence ends right before i.
func (p *page) endsSentence(start, i int) bool {
	k := i - 1
	for k > start && isBlank(p.text[k]) {
		k--
	}
	c := p.text[k]
	if c == '*' && k > start+3 && p.text[k-1] == '*' {
		return true
	}
	if c != '.' && c != '!' && c != '?' || k-start < 3 {
		return false
	}
	w := k
	for w > start && isLetter(p.text[w-1]) {
		w--
	}
	switch p.low[w:k] {
	case "mr", "mrs", "ms", "dr", "st", "no", "tel", "ext", "e", "g", "i", "re", "prof", "rd", "approx":
		return false
	}
	return k-w != 1 || !isUpper(p.text[w])
}

// closingPhrase reports one of the closings that hardly ever stand in prose.
func closingPhrase(s string) bool {
	for _, w := range signoffs.under(s[0]) {
		if len(w) < 5 || w == "sincerely" || w == "faithfully" || w == "on behalf of" || w == "speak soon" || !hasPrefixFold(s, w) {
			continue
		}
		rest := strings.TrimLeft(s[len(w):], " ,.!")
		return rest == "" || isUpper(rest[0]) || rest[0] >= 0x80 || hasPrefixFold(rest, "and kind")
	}
	return false
}
