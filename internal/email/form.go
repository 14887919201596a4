package email

import "strings"

// formLabel knows the labels of meeting headers, contact sheets, handover and
// referral forms, which share From, To, Date and Subject with email.
func formLabel(s string) bool {
	switch s {
	case "present", "venue", "time", "times", "apologies", "attendees", "attending", "in attendance", "location", "place",
		"type of contact", "contact type", "duration", "chair", "minutes", "minute taker", "seen", "child seen", "seen alone",
		"purpose", "agenda", "type", "contact", "supervisor", "transport", "mileage", "start", "finish", "end", "start time", "end time",
		"child", "children", "child's name", "name", "dob", "d.o.b", "d.o.b.", "address", "referrer", "caller", "reason", "reason for call",
		"reason for contact", "reason for referral", "referral", "handover", "details", "action", "actions", "action taken", "outcome", "status",
		"risk", "risks", "urgency", "worker", "social worker", "allocated worker", "team", "summary of call", "call taken by", "taken by", "completed by",
		"author", "recorded by", "case", "case ref", "case number", "id", "ref no", "incident", "incident number", "log", "log number",
		"concern", "concerns", "background", "current situation", "situation", "assessment", "recommendation", "next steps", "signed", "method",
		"telephone", "participants", "consent", "consent given", "outcome wanted", "outcome sought", "desired outcome", "complaint", "nature of complaint", "family", "parent", "parents", "carer", "carers", "placement", "session", "observer", "observations":
		return true
	}
	return false
}

// summaryLabel knows what an author writes above his own account of an email.
func summaryLabel(s string) bool {
	switch s {
	case "summary", "key points", "key point", "main points", "gist", "outcome", "content", "content summary", "summary of email",
		"summary of content", "points", "in summary", "in brief", "précis", "notes", "synopsis", "key information", "email summary", "summary of contents":
		return true
	}
	return false
}

// lineLabel is the folded label with which a line begins, if it is that of a form
// line, "Type of contact: …"; empty otherwise.
func (p *page) lineLabel(n int) string {
	l := p.lines[n]
	s := p.folded(l)
	s = strings.TrimLeft(s, "*_-• \t")
	k := strings.IndexByte(s[:min(len(s), 32)], ':')
	if k < 2 {
		return ""
	}
	return strings.TrimRight(s[:k], "*_ \t")
}

// isSummarised reports that an author's own summary stands among the lines of a
// header or right below them.
func (p *page) isSummarised(first, last int) bool {
	if i := p.nextLine(last); i >= 0 && i-last <= 2 {
		last = i
	}
	for i := first; i <= last; i++ {
		label := p.lineLabel(i)
		if label == "" {
			label = strings.TrimRight(p.folded(p.lines[i]), ":. ")
		}
		if summaryLabel(label) || strings.HasPrefix(label, "summary") || strings.HasPrefix(label, "key points") || strings.HasPrefix(label, "main points") {
			return true
		}
	}
	return false
}

// amongForm reports that at least limit form labels stand within or right beside
// the lines from first to last.
func (p *page) amongForm(first, last, limit int) bool {
	count, unknown := 0, 0
	look := func(i int) bool {
		label := p.lineLabel(i)
		switch {
		case label == "" || labelNamed(label) != noLabel || strings.Contains(label, "/"):
			return false
		case formLabel(label):
			count++
		case words(label) <= 3 && greeting(label) == 0 && label != "re" && label != "ps":
			unknown++
		}
		return true
	}
	for i := first; i <= last; i++ {
		look(i)
	}
	count *= 2 // a form's label between those of a header is telling
	for i, n := p.nextLine(last), 0; i >= 0 && i-last <= 2+n && n < 3; i, n = p.nextLine(i), n+1 {
		if !look(i) {
			break
		}
	}
	for i, n := p.lineBefore(first), 0; i >= 0 && first-i <= 2+n && n < 3; i, n = p.lineBefore(i), n+1 {
		if !look(i) {
			break
		}
	}
	return count >= limit || count+unknown >= limit+1
}

// runsIntoForm reports that the line right below a header, where a mail has a blank
// line or its text, goes on with the label of a form.
func (p *page) runsIntoForm(last int) bool {
	return last+1 < len(p.lines) && formLabel(p.lineLabel(last+1))
}

// isInlineForm reports a form whose lines were joined: two labels of forms or more
// stand on the line right before or after a block, or one in a value of it, or that
// of a summary.
func (p *page) isInlineForm(b *block) bool {
	at, end := b.fields[0].at, b.fields[len(b.fields)-1].value
	n := p.formLabels(max(p.lines[p.lineAt(at)].from, at-maxLead), at) + p.formLabels(end, min(p.lines[p.lineAt(end)].end, end+maxLead))
	for i, f := range b.fields[:len(b.fields)-1] {
		if v := b.values[i]; f.label != labelSubject {
			n += 2 * p.formLabels(v.Start, min(v.End, v.Start+maxValue))
		}
	}
	return n >= 2
}

// formLabels counts the labels of forms between two offsets, that of a summary
// twice.
func (p *page) formLabels(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		k := strings.IndexByte(p.low[i:to], ':')
		if k < 0 {
			break
		}
		i += k
		if labelEnds(p.low[from:i], formLabel) {
			n++
		} else if labelEnds(p.low[from:i], summaryLabel) {
			n += 2
		}
	}
	return n
}

// labelEnds reports a label of one to three words at the end of s.
func labelEnds(s string, is func(string) bool) bool {
	i := len(s)
	for range 3 {
		for i > 0 && isBlank(s[i-1]) {
			i--
		}
		for i > 0 && !isSpace(s[i-1]) {
			i--
		}
		if is(s[i:]) {
			return true
		}
	}
	return false
}

// runsOnInProse reports that the labels are words of sentences: what follows From
// or To ends with a full stop, or Sent has something else before its date.
func (p *page) runsOnInProse(b *block) bool {
	for i, f := range b.fields {
		v := p.text[b.values[i].Start:b.values[i].End]
		switch f.label {
		case labelFrom, labelTo:
			if endsInProse(v) && (i+1 < len(b.fields) && b.fields[i+1].line == f.line || !f.leading) {
				return true
			}
		case labelSent:
			if w := scanWhen(lower(v)); w.first > 12 {
				return true
			}
		}
	}
	return false
}

// endsInProse reports a full stop after a word of more than two letters.
func endsInProse(v string) bool {
	v = strings.TrimRight(v, " \t")
	return len(v) > 3 && v[len(v)-1] == '.' && isLower(v[len(v)-2]) && isLower(v[len(v)-3]) || len(v) > 3 && strings.HasSuffix(v, ").")
}

// isPhoneMessage reports the head of a text or chat message: there is a telephone
// number for an address, or the line above says what it is.
func (p *page) isPhoneMessage(b *block, first int) bool {
	for i, f := range b.fields {
		if v := p.text[b.values[i].Start:b.values[i].End]; (f.label == labelFrom || f.label == labelTo) && hasPhone(v) {
			return true
		}
	}
	before := p.low[max(p.lines[first].from, b.fields[0].at-maxLead):b.fields[0].at]
	if i := p.lineBefore(first); strings.TrimSpace(before) == "" && i >= 0 && first-i <= 2 {
		before = p.folded(p.lines[i])
	}
	return mentionsLetter(before) && !mentionsMail(before)
}
