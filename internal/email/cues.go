package email

import (
	"sort"
	"strings"
)

// cues are the groups of things that disclaimers and banners say.
type cues uint16

const (
	cueThis      cues = 1 << iota // this email, any attachment: the paper it is written on
	cueMail                       // email or message, in passing
	cueAudience                   // intended for, the addressee
	cueSecrecy                    // confidential, privileged
	cueAstray                     // received in error, delete it
	cueForbidden                  // must not copy, disclose
	cueCarriage                   // viruses, monitored
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
	return c&cueThis != 0 && c.groups() >= 2 || c&(cueGreen|cueRobot) != 0 && c&(cueThis|cueMail) != 0
}

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

// phrase is a folded phrase; it may end inside a word.
type phrase struct {
	words string
	cues  cues
}

// phrases are what disclaimers and banners say, by first letter.
var phrases = [26][]phrase{
	'a' - 'a': {{"addressee", cueAudience}, {"addressed", cueAudience}, {"any attach", cueThis}, {"automated message", cueRobot | cueMail}, {"automated email", cueRobot | cueMail}, {"automatically generated", cueRobot}, {"any files", cueThis}, {"attachments may", cueThis},
		{"attachment", cueLinks}, {"author and do not", cueOpinion}, {"accept no liab", cueCarriage}, {"accepts no", cueCarriage}, {"accept any liab", cueCarriage}},
	'b' - 'a': {{"by mistake", cueAstray}, {"before you print", cueGreen}, {"before printing", cueGreen}, {"binding", cueOpinion}},
	'c' - 'a': {{"confidential", cueSecrecy}, {"came from outside", cueOutside}, {"come from outside", cueOutside}, {"consider the environment", cueGreen}, {"company number", cueLaw},
		{"company no", cueLaw}, {"click", cueLinks}, {"cjsm", cueSecured}, {"croesawu gohebiaeth", cueHabit}, {"correspondence in welsh", cueHabit}, {"cyfrinachol", cueSecrecy}, {"cyfeiriwyd", cueAudience}, {"computer virus", cueCarriage}},
	'd' - 'a': {{"disclos", cueForbidden}, {"distribut", cueForbidden}, {"delete", cueAstray}, {"do not click", cueLinks}, {"do not reply", cueRobot}, {"do not expect a reply", cueHabit}, {"do not expect a response", cueHabit}, {"destroy", cueAstray}, {"data protection", cueLaw},
		{"derbynnydd", cueAudience}, {"dilewch", cueAstray}, {"dilëwch", cueAstray}, {"does not necessarily", cueOpinion}, {"do not necessarily", cueOpinion}, {"dissemin", cueForbidden}},
	'e' - 'a': {{"egress", cueSecured}, {"email", cueMail}, {"e-mail", cueMail}, {"e-bost", cueThis}, {"external email", cueOutside | cueMail}, {"external sender", cueOutside | cueMail},
		{"external message", cueOutside | cueMail}, {"external e-mail", cueOutside | cueMail}, {"environmental information", cueLaw}, {"ebost", cueThis}},
	'f' - 'a': {{"freedom of information", cueLaw}, {"for the person", cueAudience}, {"for the use of", cueAudience}, {"from outside", cueOutside}, {"free from virus", cueCarriage}, {"for the attention of", cueAudience}},
	'g' - 'a': {{"gdpr", cueLaw}, {"gyfrinachol", cueSecrecy}, {"gwall", cueAstray}},
	'h' - 'a': {{"have received this", cueAstray | cueThis}, {"have had this", cueAstray | cueThis}, {"hwn yn gyf", cueThis}},
	'i' - 'a': {{"intended recipient", cueAudience}, {"intended for", cueAudience}, {"intended only", cueAudience}, {"intended solely", cueAudience}, {"in error", cueAstray}, {"inform the sender", cueAstray},
		{"if you are not the", cueAstray}, {"if it is not meant", cueAstray}, {"intercept", cueCarriage}, {"individual or entity", cueAudience}, {"individual to whom", cueAudience}, {"information in this", cueThis}},
	'l' - 'a': {{"legally privileged", cueSecrecy}, {"liability", cueCarriage}, {"links", cueLinks}, {"legal privilege", cueSecrecy}},
	'm' - 'a': {{"message", cueMail}, {"must not", cueForbidden}, {"may not copy", cueForbidden}, {"monitor", cueCarriage}, {"meant for", cueAudience}, {"meant only", cueAudience}, {"misuse", cueForbidden}, {"malware", cueCarriage}},
	'n' - 'a': {{"named person", cueAudience}, {"named recipient", cueAudience}, {"notify the sender", cueAstray}, {"notify us", cueAstray}, {"not the intended", cueAstray}, {"not the addressee", cueAstray}, {"neges hon", cueThis}, {"named above", cueAudience}, {"not click", cueLinks}},
	'o' - 'a': {{"outside of the", cueOutside}, {"outside the", cueOutside}, {"outside your", cueOutside}, {"outside our", cueOutside}, {"originated outside", cueOutside | cueMail}, {"originated from outside", cueOutside | cueMail}, {"outside normal", cueHabit}, {"outside of normal", cueHabit}, {"outside my", cueHabit}, {"opinions", cueOpinion}, {"open attach", cueLinks}, {"only for the", cueAudience}, {"own opinion", cueOpinion}},
	'p' - 'a': {{"privileged", cueSecrecy}, {"prohibited", cueForbidden}, {"print this", cueGreen}, {"private", cueSecrecy}, {"privacy notice", cueLaw}, {"personal view", cueOpinion}, {"please do not copy", cueForbidden}, {"private and confidential", cueSecrecy}, {"person or body", cueAudience}},
	'r' - 'a': {{"recipient", cueAudience}, {"registered in england", cueLaw}, {"registered office", cueLaw}, {"registered charity", cueLaw}, {"registered in", cueLaw}, {"reply to the sender", cueAstray}, {"recognise the sender", cueLinks}, {"return it to", cueAstray}, {"retention", cueLaw}},
	's' - 'a': {{"sensitive", cueSecrecy}, {"solely for", cueAudience}, {"scanned", cueCarriage}, {"sent securely", cueSecured}, {"sent through the", cueSecured}, {"secure email service", cueSecured}, {"sent by secure", cueSecured}, {"subject to the", cueLaw}, {"sender of this", cueThis}, {"secure email", cueMail}, {"solely those of", cueOpinion}, {"stakeholder", cueLaw}, {"sender and know", cueLinks}},
	't' - 'a': {{"this e-mail", cueThis}, {"this email", cueThis}, {"this message", cueThis}, {"this communication", cueThis}, {"this transmission", cueThis}, {"this electronic", cueThis}, {"the information contained", cueThis}, {"the sender immediately", cueAstray},
		{"tell the sender", cueAstray}, {"take any action", cueForbidden}, {"think before", cueGreen}, {"transmission", cueMail}, {"trustworthy", cueLinks}, {"the contents of this", cueThis}},
	'u' - 'a': {{"unlawful", cueForbidden}, {"unauthorised", cueForbidden}, {"unauthorized", cueForbidden}, {"unless you", cueLinks}, {"unknown sender", cueOutside}},
	'v' - 'a': {{"virus", cueCarriage}, {"views expressed", cueOpinion}, {"views or opinions", cueOpinion}, {"views in it", cueOpinion}, {"views of the sender", cueOpinion}},
	'w' - 'a': {{"without authority", cueForbidden}, {"without permission", cueForbidden}},
	'y' - 'a': {{"you have received", cueAstray}, {"you don't often get email", cueStranger}, {"you do not often get email", cueStranger}, {"your working hours", cueHabit}},
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
		for _, ph := range phrases[c-'a'] {
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
