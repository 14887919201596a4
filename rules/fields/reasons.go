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
	set     lexicon.Set
	scene   scene
	company companyWords
	causes  lexicon.Class // words that give a cause
	denies  lexicon.Class // words that say that it could not be, or that somebody would not have it
	stays   lexicon.Class // words of keeping somebody company
}

// The entries of the set.
const (
	statedReason = iota // says it all: "not possible to see", "would not leave his mother"
	childState          // a reason if it is the child's, and now: asleep, unwell
	tooYoung            // a reason unless it is for something else
	youngAge            // a unit of age: a reason with a small number before it
	bareAge             // the same, after "is" or in brackets: "is 11 weeks"
	aside               // alone: it was offered, and did not come about
	notAlone            // needs a cause in the sentence or the next
	wish                // a reason if it is for somebody's company
	request             // the same, said afterwards: "stayed at his request"
	parting             // would not leave: a reason if it is a relative, or where they are
	bareYears           // "is 2": an age if nothing follows that it could count
)

func newReasons(w *lexicon.Builder) (reasons, error) {
	r := reasons{
		set:     w.NewSet(),
		scene:   newScene(w),
		company: newCompanyWords(w),
		stays:   w.Class("stay", "stayed", "stays", "staying", "be", "present", "there", "with", "remain", "remained", "in", "beside", "near", "by", "close", "next", "joined", "sit", "sat", "attend", "attended", "accompany"),
		causes:  w.Class("because", "as", "since", "due", "owing", "given", "reason", "reasons", "so", "request", "choice", "wish", "wishes", "cause", "why"),
		denies:  w.Class("refused", "declined", "refuses", "declines", "unable", "wouldn't", "couldn't", "didn't", "wouldnt", "couldnt", "didnt", "would", "allow", "allowed", "until", "needed", "only", "time", "wanted"),
	}
	return r, addAll(w, r.set, statedReasons, childStates, youngPhrases, ageUnits, bareAges, asides, notAlonePhrases, wishes, requests, partings, bareYearsOld)
}

// given reports whether the author gives a reason that is the child's.
func (r reasons) given(p *lint.Pass) bool {
	d := p.Doc()
	for _, h := range p.Hits(r.set) {
		if !p.Pasted(d.HitSpan(h)) && r.explains(p, h) {
			return true
		}
	}
	return r.company.told(p)
}

func (r reasons) explains(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	switch h.Entry {
	case statedReason:
		return true
	case childState:
		return r.scene.now(p, h) && r.ofChild(p, h.First) && !habit(d, h) && (!isOne(lower(d, h.First), illnesses...) || has(d, h.First))
	case tooYoung:
		return !goesOn(d, h, "go", "walk", "be left", "left", "start", "drink", "work", "have", "cross", "stay", "play", "ride", "watch")
	case youngAge:
		return r.young(p, h) && r.ofChild(p, h.First)
	case bareAge:
		of := h.First - 2
		said := of >= 0 && isOne(lower(d, of), "is", "aged", "(", "at", "of", "only", "just", "now") || of > 0 && d.Word(of) == "," && isChild(p, of-1)
		return said && r.young(p, h) && r.ofChild(p, h.First)
	case aside:
		return r.offered(d, h)
	case wish:
		return r.wished(d, h, 0)
	case request:
		return r.wished(d, h, 5)
	case parting:
		return near(d, h)
	case bareYears:
		return before(p, h.First) == theChild && stops(d, h.Last+1)
	}
	return r.caused(d, h)
}

func (r reasons) ofChild(p *lint.Pass, token int) bool {
	switch before(p, token) {
	case theChild, nobody, theAuthor:
		return true
	}
	return false
}

// has reports that somebody has the illness: "has a stinking cold", "in bed with flu".
func has(d *nlp.Doc, i int) bool {
	for j := i - 1; j >= max(around(d, i).First, i-3); j-- {
		if isOne(lower(d, j), "has", "had", "with", "got", "having") {
			return true
		}
	}
	return false
}

// habit reports a state that is the child's on most days and not at this contact:
// "asleep by 8 most nights", "sleeping better".
func habit(d *nlp.Doc, h lexicon.Hit) bool {
	last := around(d, h.First).Last
	for i := h.Last + 1; i <= min(h.Last+4, last); i++ {
		if isOne(lower(d, i), "most", "every", "each", "nights", "better", "through", "well", "badly") {
			return lower(d, i) != "through" || i < last && isOne(lower(d, i+1), "the", "until")
		}
		if lower(d, i) == "by" && number(d, i+1) >= 0 {
			return true
		}
	}
	return false
}

// stops reports that a statement is complete before a token.
func stops(d *nlp.Doc, i int) bool {
	return i >= len(d.Tokens()) || d.Tokens()[i].Flags.Has(nlp.LineStart) || d.Tokens()[i].Kind == lexicon.Punct && !isOne(d.Word(i), "/", "-", ":", "%", "½") || isOne(lower(d, i), "and", "so", "now", "but")
}

// offered reports "I offered to see her alone but she shook her head".
func (r reasons) offered(d *nlp.Doc, h lexicon.Hit) bool {
	s := around(d, h.First)
	asked, turned := false, false
	for i := s.First; i <= s.Last; i++ {
		asked = asked || i < h.First && isOne(lower(d, i), "offered", "asked", "invited", "suggested")
		turned = turned || i > h.First && isOne(lower(d, i), "but", "no", "declined", "refused", "shook", "however", "not", "and", ",", ";")
	}
	return asked && turned
}

// near reports a relative, or the room, right after a word of parting.
func near(d *nlp.Doc, h lexicon.Hit) bool {
	last := around(d, h.First).Last
	for i := h.Last + 1; i <= min(h.Last+5, last); i++ {
		if d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.FirstPerson) || isOne(lower(d, i), "room", "lounge", "kitchen", "side", "lap", "knee", "arms", "staff", "bedside", "game", "xbox", "screen", "tv", "telly", "ps5", "playstation", "tablet", "friends", "mates") {
			return true
		}
	}
	return false
}

// wished reports whether a wish is for a relative or a worker to stay: "asked
// for his mother to stay", "wanted to be near Nan", "Mum stayed at his request".
// The person stands after the hit, or so many words before it.
func (r reasons) wished(d *nlp.Doc, h lexicon.Hit, before int) bool {
	person, stays := false, false
	s := around(d, h.First)
	for i := max(s.First, h.First-before); i <= min(h.Last+9, s.Last); i++ {
		if i >= h.First && i <= h.Last {
			continue
		}
		person = person || !possessed(d, i) && (d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.Professional) || d.Is(i, nlp.TitleWord))
		stays = stays || d.Is(i, r.stays)
	}
	return person && stays
}

// caused reports whether a cause stands in the sentence of a hit, or at the
// beginning of the next.
func (r reasons) caused(d *nlp.Doc, h lexicon.Hit) bool {
	at := d.SentenceAt(h.First)
	s := around(d, h.First)
	for i := s.First; i <= s.Last; i++ {
		if (i < h.First || i > h.Last) && (d.Is(i, r.causes) || d.Is(i, r.denies)) {
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
