package email

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// How far an attribution may reach back from its verb.
const (
	maxAttribution      = 330
	maxAttributionLines = 8
	maxNamed            = 160
)

// verbs are what an attribution says its author did. The weak ones stand in
// prose too often to count without an address.
var verbs = [...]struct {
	word string
	weak bool
}{{"wrote", false}, {"writes", false}, {"ysgrifennodd", false}, {"said", true}, {"says", true}}

// attributions finds the lines that say who wrote what is quoted below them.
func (p *page) attributions() []start {
	var out []start
	for _, v := range verbs {
		floor := 0
		for i := 0; ; {
			k := strings.Index(p.low[i:], v.word)
			if k < 0 {
				break
			}
			i += k
			if c, ok := p.clauseAt(i, len(v.word)); ok {
				c.weak = v.weak
				if s, ok := p.opening(c, floor); ok {
					out = append(out, s)
				}
			}
			i += len(v.word)
			floor = i
		}
	}
	return append(out, p.verbless()...)
}

// clause is an attribution being weighed, from its verb on.
type clause struct {
	verb, end int       // the verb, and the place after the colon
	after     note.Span // a date between verb and colon
	weak      bool
	ruled     bool // dashes follow the colon
	eol       bool // nothing follows on the line
	quoted    bool // what follows is quoted, on the next line or on this one
	prefix    string
	speech    bool // what follows is in quotation marks
	greets    bool // what follows on the line is a greeting
}

// clauseAt reads what follows a verb: a colon, perhaps after a date, or the
// dashes of some clients.
func (p *page) clauseAt(verb, size int) (clause, bool) {
	c := clause{verb: verb}
	if verb > 0 && isWord(p.text[verb-1]) {
		return c, false
	}
	i := verb + size
	for i < len(p.text) && i < verb+size+12 && (isSpace(p.text[i]) || isMarkup(p.text[i]) || p.text[i] == '>') {
		i++
	}
	switch {
	case i >= len(p.text):
		return c, false
	case p.text[i] == ':':
		i++
	case strings.HasPrefix(p.text[i:], "----"):
		for i < len(p.text) && p.text[i] == '-' {
			i++
		}
	case i == verb+size:
		return c, false
	default:
		if i = p.dateBeforeColon(&c, i); i == 0 {
			return c, false
		}
	}
	for i < len(p.text) && isMarkup(p.text[i]) {
		i++
	}
	if rest := strings.TrimLeft(p.text[i:min(len(p.text), i+12)], " \t"); strings.HasPrefix(rest, "---") {
		c.ruled = true
		i = min(len(p.text), i+12) - len(strings.TrimLeft(rest, "-"))
	}
	c.end = i
	p.lookBelow(&c)
	return c, true
}

// dateBeforeColon reads "on 31/10/2001 15:10:22:" after a verb and returns the
// place after its colon, or 0.
func (p *page) dateBeforeColon(c *clause, i int) int {
	end := min(p.lines[p.lineAt(i)].end, i+50)
	if low := strings.TrimPrefix(p.low[i:max(i, end)], "("); !strings.HasPrefix(low, "on ") {
		return 0
	}
	w := scanWhen(p.low[i:end])
	if !w.date {
		return 0
	}
	k := strings.IndexByte(p.text[i+w.last:end], ':')
	if k < 0 || k > 8 { // room for seconds, a zone, a bracket
		return 0
	}
	c.after = note.Span{Start: i + w.first, End: i + w.last}
	return i + w.last + k + 1
}

// lookBelow reads what stands after the colon: quoted lines, or speech.
func (p *page) lookBelow(c *clause) {
	n := p.lineAt(c.end - 1)
	c.eol = c.end >= p.lines[n].end
	if c.eol {
		depth := min(p.lines[p.lineAt(c.verb)].depth, p.lines[n].depth)
		c.prefix, c.quoted = p.quotedBelow(n, depth)
	}
	rest := c.end + blankRun(p.text[c.end:min(len(p.text), c.end+6)])
	if rest < len(p.text) {
		c.speech = startsSpeech(p.text[rest:])
		c.quoted = c.quoted || !c.eol && p.text[rest] == '>'
		c.greets = !c.eol && greeting(p.text[rest:min(len(p.text), rest+maxValue)]) > 0
	}
}

// startsSpeech reports quotation marks, as prose puts round what somebody wrote.
func startsSpeech(s string) bool {
	return s[0] == '"' || s[0] == '\'' || strings.HasPrefix(s, "“") || strings.HasPrefix(s, "‘") || strings.HasPrefix(s, "«")
}
