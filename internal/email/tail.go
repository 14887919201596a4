package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// tail is what stands below the content of a message.
type tail struct {
	zones   []Zone
	begin   int  // where the tail begins; the content ends there
	end     int  // where the last tail zone ends, or 0
	foreign int  // where text that is not the sender's begins after it, or 0
	author  bool // the foreign text says what the note's author did, or announces an email
	polite  bool // a closing phrase stands in it on a line of its own
}

// tailScan walks the units of a message and sorts them.
type tailScan struct {
	p      *page
	units  []unit
	sender string // folded
	t      tail
	in     bool // inside a tail
	since  int  // units since the closing
	wrap   bool // the last unit was a disclaimer line that runs on
	block  int  // the units before this one are a contact block
}

// tailOf finds the tail in a stretch of the text that begins with a message's body.
func (p *page) tailOf(from, to int, sender note.Span) tail {
	s := tailScan{p: p, units: p.units(from, to), sender: p.low[sender.Start:sender.End]}
	for i := range s.units {
		if !s.step(i) {
			break
		}
	}
	return s.t
}

// at is the text of unit i, without what makes it bold.
func (s *tailScan) at(i int) string {
	text := s.p.text[s.units[i].start:s.units[i].end]
	if bare := strings.Trim(text, "*_ \t"); bare != "" {
		return bare
	}
	return text
}

// step sorts unit i and reports whether to go on.
func (s *tailScan) step(i int) bool {
	u := s.units[i]
	if s.in {
		s.since++
	}
	kind, opens := s.classify(i)
	switch {
	case kind == 0 && s.in && s.neutral(i):
		return true
	case kind == 0, s.t.foreign > 0 && kind == Contact && i >= s.block:
		return s.prose(i)
	case !s.in && !opens:
		s.zone(kind, u) // a banner at the top
		return true
	}
	s.open(u.start)
	s.zone(kind, u)
	s.t.end = u.end
	return true
}

// open begins the tail, unless it has begun; what seemed foreign was not.
func (s *tailScan) open(at int) {
	if !s.in {
		s.in, s.since = true, 0
		if s.t.end == 0 {
			s.t.begin = at
		}
	}
	s.t.foreign = 0
}

func (s *tailScan) zone(kind ZoneKind, u unit) {
	if n := len(s.t.zones); n > 0 && s.t.zones[n-1].Kind == kind && !u.gap {
		s.t.zones[n-1].Span.End = u.end
		return
	}
	s.t.zones = append(s.t.zones, Zone{kind, note.Span{Start: u.start, End: u.end}})
}

// classify names the zone a unit belongs to, and whether it may open a tail.
func (s *tailScan) classify(i int) (kind ZoneKind, opens bool) {
	u, text := s.units[i], s.at(i)
	c := s.p.cuesIn(u.start, s.chunk(i))
	wrapped := s.wrap && !u.gap
	s.wrap = false
	switch {
	case i < s.block:
		return Contact, true
	case isMobile(text):
		return Mobile, true
	case isMarking(text) && (i < 2 || s.in):
		return Banner, s.in
	case c.banner() && (i < 2 || s.in || startsBanner(text)):
		return Banner, i > 1
	case c.disclaimer() || s.in && (c.trailer() || wrapped) && !authorCue(text):
		s.wrap = runsOn(text)
		return Disclaimer, true
	case s.isClosing(i):
		s.since = 0
		s.t.polite = s.t.polite || s.t.foreign == 0
		return Signature, true
	case s.in && s.since <= 3 && isSignature(text) && len(strings.Fields(text)) <= 6 && !strings.HasSuffix(text, ":") && (!u.gap || !authorCue(text)):
		if s.since > 2 && namesOffice(text) {
			return Contact, true // an office below a name and a role
		}
		return Signature, true
	case s.isContactBlock(i):
		return Contact, true
	case s.in && isContact(text) && (!u.gap || !authorCue(text) && !authorTone(text)):
		return Contact, true
	case s.signs(i):
		return Signature, true
	}
	return 0, false
}

// isClosing reports a sign-off line, or in lost line breaks a sentence that
// begins with one. Thanks as the first thing said is not one.
func (s *tailScan) isClosing(i int) bool {
	text := s.at(i)
	if text == "--" || text == "—" {
		return true
	}
	if i == 0 && (hasPrefixFold(text, "thank") || hasPrefixFold(text, "many thanks") || hasPrefixFold(text, "best")) {
		return i+1 < len(s.units) && isSignature(s.at(i+1)) && len(s.at(i+1)) < 30
	}
	return signoff(text) > 0 || len(text) < 320 && closingPhrase(text) && !strings.HasSuffix(strings.TrimSpace(text), "?")
}

// neutral swallows what may stand inside a tail without being of a kind: rules,
// pictures, fragments that run on from the line before, a postscript.
func (s *tailScan) neutral(i int) bool {
	u, text := s.units[i], s.at(i)
	low := lower(text[:min(len(text), 60)])
	switch {
	case isRule(text):
		if !u.gap && s.t.end > 0 {
			s.t.end = u.end
		}
		return true
	case isAttached(low):
	case strings.HasPrefix(low, "ps ") || strings.HasPrefix(low, "p.s") || strings.HasPrefix(low, "ps:"):
	case !u.gap && s.t.end > 0 && s.since <= 12 && len(text) < 160 && !strings.HasSuffix(text, ":") && !authorCue(text) &&
		(s.runsIn(text) || s.p.cuesIn(u.start, u.end)&cueLaw != 0):
		s.zone(Contact, u)
	default:
		return false
	}
	s.t.end = u.end
	return true
}

// isAttached reports a line that stands for a file or a picture.
func isAttached(low string) bool {
	for _, w := range []string{"[cid:", "[image", "[logo", "<http", "<<", "(see attached"} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	k := strings.LastIndexByte(low, '.')
	return strings.HasPrefix(low, "- ") && k > 2 && len(low)-k <= 5 && k < len(low)-2 && isLetter(low[k+1])
}

// runsIn reports a short line that is no sentence.
func (s *tailScan) runsIn(text string) bool {
	return len(text) < 70 && len(strings.Fields(text)) <= 8 && !strings.HasSuffix(text, ".")
}

// prose handles a unit of running text.
func (s *tailScan) prose(i int) bool {
	u, text := s.units[i], s.at(i)
	s.in = false
	if s.t.end > 0 {
		if s.t.foreign == 0 {
			s.t.foreign = u.start
		}
		if authorCue(text) || isLeadIn(text) {
			s.t.author = authorDeed(text) || isLeadIn(text)
			return false
		}
		return true
	}
	if k := closingIn(text); k > 0 && s.p.text[u.end-1] != ':' {
		s.open(u.start + k)
		s.zone(Signature, unit{start: u.start + k, end: u.end})
		s.t.end = u.end
		return true
	}
	if trailingName(text) && i+1 < len(s.units) && s.units[i+1].gap {
		s.in, s.since, s.t.begin, s.t.end = true, 0, u.end, u.end
	}
	return true
}

// chunk is where the sentence or wrapped paragraph that unit i begins ends: cues
// of one disclaimer are often spread over its lines.
func (s *tailScan) chunk(i int) int {
	end := s.units[i].end
	for n := 1; n < 8 && i+n < len(s.units); n++ {
		u := s.units[i+n]
		if u.gap || !runsOn(s.at(i+n-1)) || signoff(s.at(i+n)) > 0 {
			break
		}
		end = u.end
	}
	return end
}

// runsOn reports a line that was wrapped: long, and not ending a sentence.
func runsOn(s string) bool {
	if len(s) < 45 || len(s) > 160 {
		return false
	}
	return strings.IndexByte(".!?:*_-", s[len(s)-1]) < 0
}
