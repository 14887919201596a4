package email

import (
	"sort"
	"strings"
)

// cues are the groups of things that disclaimers and banners say.
type cues uint32

const (
	cueThis      cues = 1 << iota // this email, this communication
	cuePaper                      // the information in this, any files: the thing at hand
	cueMail                       // email or message, in passing
	cueAudience                   // intended for, the addressee
	cueSecrecy                    // confidential, privileged
	cueAstray                     // received in error, delete it
	cueForbidden                  // must not copy, disclose
	cueCarriage                   // viruses, monitored
	cueLiability                  // for what the message brings
	cueOpinion                    // views of the sender
	cueLaw                        // freedom of information, registered office
	cueGreen                      // before you print
	cueOutside                    // originated outside the organisation
	cueLinks                      // links and attachments
	cueStranger                   // you don't often get email from
	cueSecured                    // sent securely with such a service
	cueRobot                      // automated, do not reply
	cueHabit                      // working hours, languages welcome
)

// groups counts how many things a disclaimer may say are said.
func (c cues) groups() int {
	n := 0
	for g := cueAudience; g <= cueLaw; g <<= 1 {
		if c&g != 0 {
			n++
		}
	}
	return n
}

// disclaimer reports the cues of a disclaimer that stands by itself.
func (c cues) disclaimer() bool {
	return c.self() && c.groups() >= 2 || c&(cueGreen|cueRobot) != 0 && c&(cueThis|cueMail) != 0
}

// standsAlone reports the cues of a disclaimer that needs no message round it: it
// says three things, or how mail is carried and who does not answer for that.
func (c cues) standsAlone() bool {
	carriage := cueCarriage | cueLiability
	return c.self() && (c.groups() >= 3 || c&carriage == carriage)
}

// self reports that the text speaks of itself, and of itself as mail: reports and
// forms have notices too.
func (c cues) self() bool { return c&cueThis != 0 || c&cuePaper != 0 && c&cueMail != 0 }

// trailer reports the cues of a disclaimer below a signature or another disclaimer.
func (c cues) trailer() bool {
	return c.disclaimer() || c.groups() >= 2 || c.groups() == 1 && c&(cueThis|cueMail) != 0 || c&(cueGreen|cueRobot|cueHabit) != 0
}

// banner reports the cues of what a mail system puts above a message: that it
// came from outside or over a secure service.
func (c cues) banner() bool {
	return c&cueStranger != 0 || c&cueOutside != 0 && c&(cueThis|cueMail) != 0 && c&cueLinks != 0 ||
		c&cueSecured != 0 && c&(cueThis|cueMail) != 0
}

// cueHit is a phrase found in the text.
type cueHit struct {
	at   int
	cues cues
}

// findCues finds the phrases of disclaimers and banners in the text, in order.
func (p *page) findCues() []cueHit {
	var out []cueHit
	for i := 0; i < len(p.low); i++ {
		c := p.low[i]
		if c < 'a' || c > 'z' || i > 0 && isWord(p.low[i-1]) {
			continue
		}
		var found cues
		for _, ph := range wording()[c-'a'] {
			if p.says(i, ph.words) {
				found |= ph.cues
			}
		}
		if found != 0 {
			out = append(out, cueHit{i, found})
		}
	}
	return out
}

// says compares the text at i with a phrase, whose blanks may be line ends and
// quote marks in the text.
func (p *page) says(i int, words string) bool {
	for k := 0; k < len(words); k++ {
		if i >= len(p.low) {
			return false
		}
		if words[k] == ' ' && isSpace(p.low[i]) {
			for i < len(p.low) && (isSpace(p.low[i]) || p.low[i] == '>') {
				i++
			}
			continue
		}
		if p.low[i] != words[k] {
			return false
		}
		i++
	}
	return true
}

// cuesIn gathers what is said between two offsets.
func (p *page) cuesIn(from, to int) cues {
	var c cues
	for i := sort.Search(len(p.cues), func(i int) bool { return p.cues[i].at >= from }); i < len(p.cues) && p.cues[i].at < to; i++ {
		c |= p.cues[i].cues
	}
	return c
}

// isBanner reports a line that is a banner, or begins one that was wrapped.
func (p *page) isBanner(l line) bool { return p.cuesIn(l.from, l.end).banner() }

// startsBanner reports how the banners of mail systems begin.
func startsBanner(s string) bool {
	s = strings.TrimLeft(s, "[*_ ")
	for _, w := range []string{"caution", "warning", "external", "this e", "this message", "you don", "you do not often", "sent securely"} {
		if hasPrefixFold(s, w) {
			return true
		}
	}
	return false
}
