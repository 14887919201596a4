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
	closed  bool // there is a sign-off, a signature or a disclaimer
	author  bool // the foreign text reads like the author of the note
}

// tailScan walks the units of a message and sorts them.
type tailScan struct {
	p     *page
	units []unit
	t     tail
	in    bool // inside a tail
	since int  // lines since the closing
	wrap  bool // the last unit was a disclaimer line that runs on
}

// tailOf finds the tail in a stretch of the text that begins with a message's body.
func (p *page) tailOf(from, to int) tail {
	s := tailScan{p: p, units: p.units(from, to)}
	for i := range s.units {
		if !s.step(i) {
			break
		}
	}
	return s.t
}

// step sorts unit i and reports whether to go on.
func (s *tailScan) step(i int) bool {
	u := s.units[i]
	text := s.p.text[u.start:u.end]
	if s.in {
		s.since++
	}
	kind, opens := s.classify(i, text, u)
	if kind == 0 && s.in && s.neutral(i, text, u) {
		return true
	}
	if kind == 0 {
		return s.prose(i, text, u)
	}
	if !s.in && !opens {
		s.zone(kind, u) // a banner at the top
		return true
	}
	if s.t.foreign > 0 && kind == Contact {
		return s.prose(i, text, u)
	}
	s.open(u.start)
	s.t.foreign = 0
	s.zone(kind, u)
	s.t.end = u.end
	return true
}

func (s *tailScan) open(at int) {
	if !s.in {
		s.in = true
		s.t.begin = at
		s.since = 0
	}
	s.t.closed = true
}

func (s *tailScan) zone(kind ZoneKind, u unit) {
	if n := len(s.t.zones); n > 0 && s.t.zones[n-1].Kind == kind && !u.gap {
		s.t.zones[n-1].Span.End = u.end
		return
	}
	s.t.zones = append(s.t.zones, Zone{kind, note.Span{Start: u.start, End: u.end}})
}

// classify names the zone a unit belongs to, and whether it may open a tail.
func (s *tailScan) classify(i int, text string, u unit) (kind ZoneKind, opens bool) {
	c := s.p.cuesIn(u.start, s.chunk(i))
	wrapped := s.wrap && !u.gap
	s.wrap = false
	switch {
	case isMobile(text):
		return Mobile, true
	case c.banner() && c&cueLinks != 0 && (i < 2 || s.in || startsBanner(text)):
		return Banner, i > 1
	case c.disclaimer() || s.in && (c.trailer() || wrapped) && !authorCue(text):
		s.wrap = runsOn(text)
		return Disclaimer, true
	case s.isClosing(i, text):
		s.since = 0
		return Signature, true
	case s.in && s.since <= 3 && isSignature(text) && len(strings.Fields(text)) <= 6:
		return Signature, true
	case s.in && isContact(text) && !(u.gap && authorCue(text)):
		return Contact, true
	case !s.in && s.opensContact(i, text):
		return Contact, true
	}
	return 0, false
}

// isClosing reports a sign-off line, or in lost line breaks a sentence that
// begins with one. Thanks as the first thing said is not one.
func (s *tailScan) isClosing(i int, text string) bool {
	if i == 0 && (hasPrefixFold(text, "thank") || hasPrefixFold(text, "many thanks") || hasPrefixFold(text, "best")) {
		return len(s.units) == 1 || i+1 < len(s.units) && isSignature(s.at(i+1)) && len(s.at(i+1)) < 30
	}
	return signoff(text) > 0 || len(text) < 320 && closingPhrase(text) && !strings.HasSuffix(strings.TrimSpace(text), "?")
}

func (s *tailScan) at(i int) string { return s.p.text[s.units[i].start:s.units[i].end] }

// opensContact reports a signature without a closing: a line of a contact block
// with another below it, or a name with its role below it.
func (s *tailScan) opensContact(i int, text string) bool {
	if i == 0 || i+1 >= len(s.units) || s.units[i+1].gap || len(text) > 70 || strings.HasSuffix(text, ".") || s.p.lineLabel(s.p.lineAt(s.units[i].start)) != "" {
		return text == "--" || text == "—"
	}
	next := s.at(i + 1)
	if isSignature(text) && s.units[i].gap && len(strings.Fields(text)) >= 2 {
		return isContact(next)
	}
	return s.units[i].gap && namesOffice(text) && isContact(next) || isRank(text) && isContact(next)
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

// neutral swallows what may stand inside a tail without being of a kind: rules,
// pictures, fragments that run on from the line before, a postscript.
func (s *tailScan) neutral(i int, text string, u unit) bool {
	low := lower(text[:min(len(text), 12)])
	switch {
	case isRule(text):
		if !u.gap && s.t.end > 0 {
			s.t.end = u.end
		}
		return true
	case strings.HasPrefix(low, "[cid:") || strings.HasPrefix(low, "[image") || strings.HasPrefix(low, "<http") || strings.HasPrefix(low, "[logo"):
	case strings.HasPrefix(low, "ps ") || strings.HasPrefix(low, "p.s") || strings.HasPrefix(low, "ps:"):
	case !u.gap && len(strings.Fields(text)) <= 8 && !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, ":") && s.since <= 12 && !authorCue(text) && s.t.end > 0 && len(text) < 70:
		s.zone(Contact, u)
	default:
		return false
	}
	s.t.end = u.end
	return true
}

// prose handles a unit of running text.
func (s *tailScan) prose(i int, text string, u unit) bool {
	if s.in {
		s.in = false
		if s.t.foreign == 0 {
			s.t.foreign = u.start
		}
	}
	if s.t.foreign > 0 {
		if authorCue(text) || isLeadIn(text) {
			s.t.author = true
			return false
		}
		return true
	}
	if s.p.text[u.end-1] != ':' {
		if k := closingIn(text); k > 0 {
			s.open(u.start + k)
			s.zone(Signature, unit{start: u.start + k, end: u.end})
			s.t.end = u.end
			return true
		}
	}
	if trailingName(text) && i+1 < len(s.units) && s.units[i+1].gap {
		s.in, s.since, s.t.begin, s.t.end = true, 0, u.end, u.end
		return true
	}
	if s.t.end > 0 && s.t.foreign == 0 {
		s.t.foreign = u.start
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
	switch s[len(s)-1] {
	case '.', '!', '?', ':', '*', '_', '-':
		return false
	}
	return true
}

func startsBanner(s string) bool {
	s = strings.TrimLeft(s, "[*_ ")
	return hasPrefixFold(s, "caution") || hasPrefixFold(s, "warning") || hasPrefixFold(s, "external") || hasPrefixFold(s, "this e") || hasPrefixFold(s, "this message") || hasPrefixFold(s, "you don")
}
