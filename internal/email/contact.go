package email

import "strings"

// isContact reports a line of a contact block: short, and naming a role, an
// organisation, a telephone, an address or working days.
func isContact(s string) bool {
	n := len(strings.Fields(s))
	if n == 0 || len(s) > 160 || n > 22 {
		return false
	}
	if strong := isReachable(s); strong && n <= 16 {
		return true
	}
	if len(s) > 110 || n > 14 {
		return false
	}
	return namesOffice(s)
}

// isReachable reports a telephone number, an address on the web or by post, or a
// label of one.
func isReachable(s string) bool {
	low := lower(s)
	if strings.Contains(low, "www.") || strings.Contains(low, "http") || hasAddress(low) || strings.HasPrefix(low, "[cid:") || strings.HasPrefix(low, "[image") {
		return true
	}
	for _, l := range []string{"tel", "t:", "m:", "e:", "w:", "mob", "phone", "direct", "ext", "fax", "dd:", "ffôn", "email:", "non-emergency", "switchboard", "my working", "working days", "i work", "working hours", "pronouns", "follow us", "office:", "mon-", "mon -", "monday to"} {
		if strings.HasPrefix(low, l) && (len(low) == len(l) || !isLetter(low[len(l)]) || len(l) > 5 || strings.HasPrefix(low, "telephone")) {
			return true
		}
	}
	return hasPhone(s) || hasPostcode(s)
}

// hasPhone reports a run of ten digits or more, counting across blanks.
func hasPhone(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			if n++; n >= 10 {
				return true
			}
		case c != ' ' && c != '(' && c != ')' && c != '-' && c != '+':
			n = 0
		}
	}
	return false
}

// hasPostcode reports a British postcode: BF1 1ZZ.
func hasPostcode(s string) bool {
	for i := 1; i+3 < len(s); i++ {
		if s[i] == ' ' && isDigit(s[i+1]) && isUpper(s[i+2]) && isUpper(s[i+3]) && (i+4 == len(s) || !isWord(s[i+4])) &&
			(isDigit(s[i-1]) || isUpper(s[i-1]) && i > 1 && isDigit(s[i-2])) {
			return true
		}
	}
	return false
}

// namesOffice reports a word for a role or an organisation, capitalised as in a
// signature, in a line that is not a sentence.
func namesOffice(s string) bool {
	if !isUpper(s[0]) && s[0] < 0x80 || strings.HasSuffix(s, ".") && len(strings.Fields(s)) > 6 {
		return false
	}
	lowerWords := 0
	office := false
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		return r == ' ' || r == ',' || r == '/' || r == '|' || r == '(' || r == ')' || r == '\'' || r == '-' || r == ';'
	}) {
		if isLower(w[0]) && !isLink(w) {
			lowerWords++
		}
		if isUpper(w[0]) && isOfficeWord(lower(strings.TrimRight(w, ".:"))) {
			office = true
		}
	}
	return office && lowerWords <= 2
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isLink(w string) bool {
	switch w {
	case "of", "and", "the", "for", "to", "in", "on", "with", "part", "at", "a", "y", "i":
		return true
	}
	return false
}

func isOfficeWord(w string) bool {
	switch w {
	case "manager", "officer", "worker", "practitioner", "coordinator", "co", "administrator", "admin", "assistant", "director", "directorate", "consultant",
		"paediatrician", "psychologist", "psychiatrist", "therapist", "nurse", "visitor", "midwife", "doctor", "gp", "teacher", "headteacher", "head", "lead", "tutor",
		"senco", "dsl", "secretary", "registrar", "solicitor", "lawyer", "barrister", "advisor", "adviser", "advocate", "guardian", "reviewing", "iro", "supervisor", "supervising",
		"pc", "dc", "ds", "di", "sgt", "pcso", "constable", "sergeant", "inspector", "detective", "council", "trust", "school", "academy", "nhs", "hospital", "service",
		"services", "team", "department", "police", "constabulary", "unit", "centre", "center", "clinic", "surgery", "practice", "university", "college", "nursery", "borough",
		"county", "city", "ltd", "limited", "plc", "llp", "foundation", "authority", "camhs", "mash", "court", "cafcass", "charity", "partnership", "group", "housing", "association",
		"house", "street", "road", "floor", "lane", "hub", "education", "safeguarding", "commissioner", "specialist", "analyst", "engineer", "clerk", "receptionist", "chair",
		"president", "rheolwr", "cyngor", "gwasanaethau", "ysgol", "bwrdd", "heddlu", "gweithiwr", "swyddog", "nyrs", "inclusion", "welfare", "attendance", "deputy", "principal",
		"ba", "bsc", "msc", "rgn", "business", "support", "liaison", "operations", "technical", "development", "account", "sales", "marketing", "corp", "inc", "bank":
		return true
	}
	return false
}

// isMobile reports a line that a telephone or a mail program adds of itself.
func isMobile(s string) bool {
	low := strings.TrimRight(lower(strings.TrimSpace(s)), ". ")
	if len(low) > 90 {
		return false
	}
	switch {
	case strings.HasPrefix(low, "sent from my "), strings.HasPrefix(low, "sent from "), strings.HasPrefix(low, "sent via "):
		return mobileDevice(low)
	case strings.HasPrefix(low, "get outlook for "), strings.HasPrefix(low, "anfonwyd o fy "), strings.HasPrefix(low, "sent with outlook"), strings.HasPrefix(low, "sent on the go"):
		return len(strings.Fields(low)) <= 7
	}
	return false
}

func mobileDevice(low string) bool {
	if len(strings.Fields(low)) > 12 {
		return false
	}
	for _, d := range []string{"iphone", "ipad", "phone", "mobile", "android", "samsung", "galaxy", "huawei", "nokia", "blackberry", "outlook", "yahoo", "mail for windows", "tablet", "pixel", "htc", "sony", "windows", "handheld", "device", "gmail"} {
		if strings.Contains(low, d) {
			return true
		}
	}
	return false
}

// isMarking reports a line that is nothing but a marking or a tag: [SECURE],
// OFFICIAL-SENSITIVE, [EXTERNAL]. Alone it means nothing.
func isMarking(s string) bool {
	s = strings.Trim(s, " \t[]*-:()")
	if s == "" || len(s) > 60 {
		return false
	}
	low := lower(s)
	for _, m := range []string{"secure", "official", "external", "encrypted", "restricted", "protect", "egress", "cjsm", "confidential", "caution", "sensitive", "diogel", "allanol"} {
		if strings.HasPrefix(low, m) {
			return len(strings.Fields(s)) <= 6 && !strings.HasSuffix(s, ".") && !bringsReply(low)
		}
	}
	return false
}

// bringsReply reports a line whose writer says what comes below it, "OFFICIAL -
// police reply": the note's own, however it is marked.
func bringsReply(low string) bool {
	for _, w := range []string{"reply", "replied", "response", "received", "copied", "pasted", "forwarded", "email from", "email to"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
