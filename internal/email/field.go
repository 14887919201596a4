package email

import "strings"

// label is a header field's name.
type label uint8

const (
	noLabel label = iota
	labelFrom
	labelSent
	labelDate
	labelTo
	labelCc
	labelSubject
	labelOther // Reply-To, Importance, Message-ID
)

// field is one "Label:" in the text.
type field struct {
	label   label
	at      int // where the label begins, with markup and a label in another language
	value   int // after the colon
	line    int
	leading bool // nothing but markup stands before it on its line
}

// labelNamed knows the labels, folded.
func labelNamed(word string) label {
	switch word {
	case "from", "oddiwrth":
		return labelFrom
	case "sent", "anfonwyd":
		return labelSent
	case "date", "dyddiad":
		return labelDate
	case "to":
		return labelTo
	case "cc", "bcc", "copi":
		return labelCc
	case "subject", "subj", "pwnc":
		return labelSubject
	case "reply-to", "importance", "attachments", "attachment", "sensitivity", "priority", "organization", "references",
		"message-id", "in-reply-to", "mime-version", "content-type", "content-transfer-encoding", "return-path", "delivered-to", "user-agent":
		return labelOther
	}
	if strings.HasPrefix(word, "x-") {
		return labelOther
	}
	return noLabel
}

// maxLabel is the length of the longest label, Content-Transfer-Encoding.
const maxLabel = 25

// fields finds every header label of the text, in order.
func (p *page) fields() []field {
	var out []field
	for n, l := range p.lines {
		if f := p.tabbed(n); f.label != noLabel {
			out = append(out, f)
			continue
		}
		for i := l.from; i < l.end; i++ {
			k := strings.IndexByte(p.low[i:l.end], ':')
			if k < 0 {
				break
			}
			i += k
			if f := p.fieldAt(i, n); f.label != noLabel {
				out = append(out, f)
			}
		}
	}
	return out
}

// tabbed reads the label of a header that was copied out of a table: a tab stands
// between it and its value, and no colon.
func (p *page) tabbed(n int) field {
	l := p.lines[n]
	low := p.low[l.from:min(l.end, l.from+len("subject\t"))]
	k := strings.IndexByte(low, '\t')
	if k < 2 || !isUpper(p.text[l.from]) {
		return field{}
	}
	return field{label: labelNamed(low[:k]), at: l.from, value: l.from + k + 1, line: n, leading: true}
}

// fieldAt reads the label that ends at a colon on line n.
func (p *page) fieldAt(colon, n int) field {
	floor := p.lines[n].from
	end := colon
	for end > floor && colon-end < 8 && (isBlank(p.text[end-1]) || isMarkup(p.text[end-1])) {
		end--
	}
	name, start := p.labelEnding(end, floor)
	if name == noLabel {
		return field{}
	}
	f := field{label: name, at: start, value: colon + 1, line: n}
	if other, at := p.twin(start, floor); other {
		f.at = at
	}
	for f.at > floor && isMarkup(p.text[f.at-1]) {
		f.at--
	}
	for f.value < p.lines[n].end && (isMarkup(p.text[f.value]) || isBlank(p.text[f.value]) || p.text[f.value] == '|') {
		f.value++
	}
	f.leading = onlyMarkup(p.text[floor:f.at])
	if f.leading && p.text[floor] == '|' {
		f.at = floor // the first cell of a table's row
	}
	if !f.leading && !p.insideLine(f, start, end) {
		return field{}
	}
	if p.isTimeRange(f) {
		return field{}
	}
	return f
}

// labelEnding reads the label whose last byte stands before end.
func (p *page) labelEnding(end, floor int) (label, int) {
	start := end
	for start > floor && end-start < maxLabel && (isLetter(p.text[start-1]) || p.text[start-1] == '-' && start < end) {
		start--
	}
	word := p.low[start:end]
	if name := labelNamed(word); name != noLabel {
		return name, start
	}
	switch {
	case word == "wrth" && strings.HasSuffix(p.low[floor:start], "oddi "):
		return labelFrom, start - 5
	case word == "at" && onlyMarkup(p.text[floor:start]) && p.text[start] == 'A':
		return labelTo, start
	}
	// Labels glued to the value before them: GMT+1Subject:, acme.comTo:
	for _, glued := range []string{"Subject", "Sent", "Date", "From", "To", "Cc"} {
		if at := end - len(glued); at > start && p.text[at:end] == glued && !isUpper(p.text[at-1]) {
			return labelNamed(strings.ToLower(glued)), at
		}
	}
	return noLabel, 0
}

// twin finds the same label in another language before a slash: "Oddi wrth / From:".
func (p *page) twin(start, floor int) (bool, int) {
	i := start
	for i > floor && isBlank(p.text[i-1]) {
		i--
	}
	if i == floor || p.text[i-1] != '/' && p.text[i-1] != '|' {
		return false, 0
	}
	i--
	for i > floor && isBlank(p.text[i-1]) {
		i--
	}
	if name, at := p.labelEnding(i, floor); name != noLabel {
		return true, at
	}
	return false, 0
}

// insideLine reports whether a label in the middle of a line may be one: it is
// capitalised, and stands apart from what is before it.
func (p *page) insideLine(f field, start, end int) bool {
	if !isUpper(p.text[start]) {
		return f.label == labelCc
	}
	if f.label == labelCc || f.label == labelOther {
		return true
	}
	c := p.text[start+1]
	allCaps := isUpper(c)
	for i := start + 1; i < end; i++ {
		if isLetter(p.text[i]) && isUpper(p.text[i]) != allCaps {
			return false
		}
	}
	return true
}

// isTimeRange reports the form labels of a contact sheet: From: 10.00 To: 11.30.
func (p *page) isTimeRange(f field) bool {
	if f.label != labelFrom && f.label != labelTo {
		return false
	}
	v := f.value
	if v >= len(p.text) || !isDigit(p.text[v]) {
		return false
	}
	_, clock := clockTime(p.low, v)
	_, date := numericDate(p.low, v)
	n, end := digitRun(p.low, v)
	return clock || date || n <= 4 && (end == len(p.low) || isSpace(p.low[end]) && !strings.Contains(p.low[end:min(len(p.low), end+40)], "@"))
}

// onlyMarkup reports that nothing but blanks, markup, a bullet or the edge of a
// table stands in s.
func onlyMarkup(s string) bool {
	s = strings.TrimLeft(s, " \t")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "•"), "|")
	for i := 0; i < len(s); i++ {
		if !isBlank(s[i]) && !isMarkup(s[i]) {
			return false
		}
	}
	return true
}
