package email

import "strings"

// signs reports a name that stands alone, perhaps over an office, as the last
// thing a message says, or that is its sender's and has the note's own text below.
func (s *tailScan) signs(i int) bool {
	if i == 0 || s.in || !s.isBareName(i) {
		return false
	}
	last := i
	for last+1 < len(s.units) && last < i+2 && !s.units[last+1].gap && s.isBareName(last+1) {
		last++
	}
	if last+1 == len(s.units) {
		return s.p.text[s.units[i-1].end-1] != ':'
	}
	u, next := s.units[last+1], s.at(last+1)
	return next == "--" || isRule(next) || isMobile(next) || isMarking(next) || s.p.cuesIn(u.start, s.chunk(last+1)).disclaimer() ||
		u.gap && (authorCue(next) || s.isSender(s.at(i)))
}

// isBareName reports a short line that is nothing but a name.
func (s *tailScan) isBareName(i int) bool {
	text := s.at(i)
	return len(text) <= 40 && len(strings.Fields(text)) <= 4 && strings.IndexByte(".?!:;", text[len(text)-1]) < 0 && isSignature(text)
}

// isSender reports that a name is the sender's, or begins as one of its names
// does: Ros for Rosalind.
func (s *tailScan) isSender(name string) bool {
	first, _, _ := strings.Cut(lower(name), " ")
	first = strings.Trim(first, ".,")
	for i := 0; len(first) > 2; i++ {
		k := strings.Index(s.sender[i:], first[:3])
		if k < 0 {
			return false
		}
		if i += k; i == 0 || !isLetter(s.sender[i-1]) {
			return true
		}
	}
	return false
}

// maxBlock is how many lines a contact block may have.
const maxBlock = 16

// isContactBlock reports short lines that stand together, one of which can be
// reached or names an office: below a closing any such, elsewhere only where the
// first is a name.
func (s *tailScan) isContactBlock(i int) bool {
	if i == 0 || !s.units[i].gap && (!s.in || s.since > 1) && !isRank(s.at(i)) {
		return false
	}
	n, contacts := i, 0
	for ; n < len(s.units) && n < i+maxBlock && (n == i || !s.units[n].gap); n++ {
		text := s.at(n)
		contact := isContact(text)
		if len(text) > 110 || isRule(text) || !contact && (strings.HasSuffix(text, ".") || len(text) > 70 || len(strings.Fields(text)) > 8) {
			break
		}
		if n > i && s.p.cuesIn(s.units[n].start, s.units[n].end).disclaimer() {
			break
		}
		if contact {
			contacts++
		}
	}
	first := s.at(i)
	if contacts == 0 || authorCue(first) || authorTone(first) || strings.HasSuffix(first, ":") {
		return false
	}
	if !s.in {
		named := isRank(first) || isSignature(first) && len(first) < 60 && (len(strings.Fields(first)) >= 2 || s.isSender(first))
		if n-i < 2 {
			return false
		}
		office := namesOffice(first) && isContact(s.at(i+1))
		if !named && !office || s.p.lineLabel(s.p.lineAt(s.units[i].start)) != "" {
			return false
		}
	}
	s.block = n
	return true
}

// isRank reports a police officer's name: PC 5512 Dawes.
func isRank(s string) bool {
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 {
		return false
	}
	switch lower(f[0]) {
	case "pc", "dc", "ds", "di", "sgt", "ps", "pcso", "wpc", "insp":
		return true
	}
	return false
}
