package fields

import (
	"strconv"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// reasons finds in a text why a child was not seen alone.
type reasons struct {
	set    lexicon.Set
	causes lexicon.Class
	stays  lexicon.Class // words of keeping somebody company
}

const (
	statedReason = iota // says it all: "too young", "declined to be seen alone"
	childState          // a reason if it is the child's: asleep, unwell
	youngAge            // a unit of age: a reason with a small number before it
	notAlone            // needs a cause in the sentence or the next
	wish                // a reason if it is for somebody's company
)

func newReasons(w *lexicon.Builder) (reasons, error) {
	r := reasons{
		set:    w.NewSet(),
		stays:  w.Class("stay", "stayed", "stays", "be", "present", "there", "with", "remain", "remained", "in", "beside", "near", "by", "close", "next"),
		causes: w.Class("because", "as", "since", "due", "owing", "given", "reason", "reasons", "so", "refused", "declined", "request", "choice", "wish", "wishes", "cause", "why"),
	}
	return r, addAll(w, r.set, statedReasons, childStates, ageUnits, notAlonePhrases, wishes)
}

var (
	statedReasons = []string{
		"too young", "[of|to|given|due to] [his|her|their] [young|tender|] [age|needs|disability|health|stage|development]", "[very|so] young", "young age", "not old enough", "pre verbal", "preverbal", "non verbal", "nonverbal", "not yet [talking|speaking|verbal]", "[does|did] not yet [talk|speak]", "no [speech|language] [yet|]",
		"[declined|refused] to [be seen|see me|speak|talk|come|go|leave|meet|be spoken to|sit|separate]", "[declined|refused] [a|the|my|this|to be|being seen|any] [offer|time|chance|conversation|private|alone|]", "[did not|didn't|would not|wouldn't|does not|doesn't] want to [be seen|see me|speak|talk|be|go|come|leave|meet|sit|separate|move|chat|play]", "[did not|didn't] wish to [be seen|speak|talk|be|see|leave|go]",
		"[would not|wouldn't|did not|didn't|refused to|could not|couldn't|unwilling to|reluctant to] [leave|separate from|be separated from|go without|settle without|let|allow|permit|agree|consent|part|come away]", "[refused|declined|withheld] [consent|permission]", "[not|n't] [give|given] [consent|permission]",
		"[wanted|preferred|asked|chose|wished|requested] to [stay|remain|be|sit] [with|near|next to|beside|close to|by]", "at [his|her|their|the child's] [mum's|mother's|dad's|father's|] request", "at [mum's|mother's|dad's|father's] request", "[his|her|their] own [choice|request|wish]",
		"[did not|didn't] feel [comfortable|able|safe|ready|confident]", "[not|un] comfortable [being|speaking|talking|with|to|seeing]", "uncomfortable", "interpreter", "interpreting", "[language barrier|limited english|no english]", "[does not|doesn't|did not|cannot] speak english", "speaks no english",
		"clingy", "clung to", "[hid|hiding] behind", "would not come out", "very shy", "too [shy|upset|distressed|unwell|poorly|ill|tired|sleepy|unsettled|anxious|frightened|scared|little|small|nervous|busy|excited]", "newborn", "new born", "[no|not enough|nowhere] [private|quiet|separate|other|suitable] [space|room|place|area]", "nowhere [private|quiet|to]", "no [privacy|space|room] [to|for]", "only one room", "one room",
		"[breast feeding|breastfeeding|breastfed|being fed|being breastfed|in the incubator|in an incubator|in neonatal|on the neonatal]", "[not|wasn't] [possible|able|appropriate|safe] to [see|speak|talk|be|leave]", "unable to [see|speak|talk] [to|with|] [him|her|them|] [alone|on his own|on her own|on their own]", "[supervision|court order|risk assessment|safety plan] [requires|required|says|means]", "must be [supervised|accompanied]", "needs [two to one|2:1|1:1|constant] [care|supervision]", "reason not [seen|] alone",
	}
	childStates = []string{"asleep", "sleeping", "slept", "napping", "[having|had] a nap", "[was|is] [unwell|poorly|ill|sick]", "unwell", "in [bed|cot|his cot|her cot] with a temperature", "feeling [unwell|poorly|ill|sick]", "[upset|distressed|crying|tearful|anxious|frightened|unsettled] [and would not|and did not|and wanted|without|when|if]"}
	ageUnits    = []string{
		"[day|days|week|weeks|wk|wks|month|months|mth|mths|year|years|yr|yrs] old", "[day|days|week|weeks|month|months|year|years] of age", "[m|mo|wk] / o", "aged", "age", "[weeks|months|days] [premature|prem]",
	}
	wishes          = []string{"[wanted|wants|asked|asks|preferred|prefers|needed|requested|wished|wishes|chose|insisted|liked|happier|happiest|calmer|settled]"}
	notAlonePhrases = []string{
		"not [been|be|] [seen|spoken to|spoken with] [alone|on his own|on her own|on their own|by himself|by herself|separately]", "[wasn't|weren't|isn't] [seen|spoken to] [alone|on his own|on her own|on their own]", "not alone", "[did not|didn't] [see|speak to|speak with] [him|her|them] [alone|on his own|on her own|on their own|separately]", "seen with", "in the presence of", "no time alone", "seen together", "not seen [privately|separately]", "never alone",
	}
)

// given reports whether the author gives a reason that is the child's.
func (r reasons) given(p *lint.Pass) bool {
	d := p.Doc()
	for _, h := range p.Hits(r.set) {
		if p.Pasted(d.HitSpan(h)) {
			continue
		}
		switch h.Entry {
		case statedReason:
			return true
		case childState:
			if r.ofChild(p, h.First) {
				return true
			}
		case youngAge:
			if r.young(p, h) && r.ofChild(p, h.First) {
				return true
			}
		case wish:
			if r.company(d, h) {
				return true
			}
		case notAlone:
			if r.caused(d, h) {
				return true
			}
		}
	}
	return false
}

func (r reasons) ofChild(p *lint.Pass, token int) bool {
	switch before(p.Note, p.Doc(), token) {
	case theChild, nobody, theAuthor:
		return true
	}
	return false
}

// company reports whether a wish is for a relative or a worker to stay: "asked
// for his mother to stay", "wanted to be near Nan".
func (r reasons) company(d *nlp.Doc, h lexicon.Hit) bool {
	person, stays := false, false
	last := d.Sentences()[d.SentenceAt(h.First)].Last
	for i := h.Last + 1; i <= min(h.Last+9, last); i++ {
		person = person || d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Professional)
		stays = stays || d.Is(i, r.stays)
	}
	return person && stays
}

// caused reports whether a cause stands in the sentence of a hit, or at the
// beginning of the next.
func (r reasons) caused(d *nlp.Doc, h lexicon.Hit) bool {
	at := d.SentenceAt(h.First)
	s := d.Sentences()[at]
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && d.Is(i, r.causes) {
			return true
		}
	}
	// "Not seen alone: at nursery with friends", "(mother feeding)".
	if h.Last+2 <= s.Last {
		switch d.Word(h.Last + 1) {
		case ":", "-", "–", "—", "(":
			return true
		}
	}
	if at+1 < len(d.Sentences()) {
		next := d.Sentences()[at+1]
		for i := next.First; i <= min(next.First+2, next.Last); i++ {
			if d.Is(i, r.causes) {
				return true
			}
		}
	}
	return false
}

// young reports an age under four: "6 months old", "aged 2", "three weeks old".
func (r reasons) young(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	unit := strings.ToLower(d.Word(h.First))
	if unit == "aged" || unit == "age" {
		return r.youngAfter(d, h.Last+1)
	}
	n := number(d, h.First-1)
	if n < 0 && h.First >= 2 && strings.EqualFold(d.Word(h.First-1), "and") { // "two and a half"
		n = number(d, h.First-2)
	}
	return n >= 0 && (n <= youngYears || unit[0] != 'y' && n <= 12*youngYears)
}

// youngYears is the age up to which a bare age explains it.
const youngYears = 3

// youngAfter reads what follows "aged" or "age".
func (r reasons) youngAfter(d *nlp.Doc, i int) bool {
	if i < len(d.Tokens()) && (d.Word(i) == ":" || strings.EqualFold(d.Word(i), "of")) {
		i++
	}
	n := number(d, i)
	if n < 0 {
		return false
	}
	if i+1 < len(d.Tokens()) {
		switch strings.ToLower(d.Word(i + 1)) {
		case "months", "month", "weeks", "week", "days", "mths", "wks":
			return n <= 12*youngYears
		}
	}
	return n <= youngYears
}

// number reads a token as a small number, -1 if it is none.
func number(d *nlp.Doc, i int) int {
	if i < 0 || i >= len(d.Tokens()) {
		return -1
	}
	w := strings.ToLower(d.Word(i))
	if n, err := strconv.Atoi(w); err == nil {
		return n
	}
	for n, s := range []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"} {
		if s == w {
			return n
		}
	}
	switch w {
	case "a", "few", "half":
		return 1
	case "eighteen":
		return 18
	}
	return -1
}
