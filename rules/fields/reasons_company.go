package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// companyWords are the word classes by which a sentence tells why somebody else was
// there, in words that no phrase foresees.
type companyWords struct {
	chooses lexicon.Class // what a child wants, or will not have
	shuns   lexicon.Class // the same as a negation with a verb after it
	because lexicon.Class // a cause
	stays   lexicon.Class // keeping company
	private lexicon.Class // being alone, as what was not to be had
	meets   lexicon.Class // seeing and speaking
	offers  lexicon.Class // putting it to the child
	turns   lexicon.Class // and being turned down
	talks   lexicon.Class // speaking with the author
}

func newCompanyWords(w *lexicon.Builder) companyWords {
	return companyWords{
		chooses: w.Class("chose", "chooses", "prefer", "prefers", "preferred", "rather", "insisted", "insists", "wanted", "wants", "asked", "happier", "keen", "requested", "elected", "opted"),
		shuns:   w.Class("wouldn't", "wouldnt", "won't", "refused", "refuses", "declined", "declines", "didn't", "didnt", "doesn't", "doesnt", "unwilling", "reluctant"),
		because: w.Class("because", "since", "due", "owing", "so"),
		stays:   w.Class("stay", "stayed", "stays", "there", "present", "remain", "remained", "sat", "sit", "sits", "joined", "join", "near", "beside", "close", "parted", "put", "hand"),
		private: w.Class("alone", "own", "himself", "herself", "themselves", "private", "privately", "privacy", "separately", "1:1"),
		meets:   w.Class("see", "seen", "saw", "speak", "spoke", "spoken", "speaking", "talk", "talked", "talking", "chat", "word", "conversation", "meet", "time", "ask"),
		talks:   w.Class("talk", "talking", "speak", "speaking", "chat", "word", "conversation"),
		offers:  w.Class("offered", "asked", "suggested", "invited", "offer", "tried", "attempted", "encouraged", "prompted"),
		turns:   w.Class("no", "thanks", "shook", "declined", "refused", "nah", "didn't", "didnt", "wouldn't", "wouldnt", "not", "rather"),
	}
}

// told reports whether a sentence of the author's tells why the child was not alone.
func (c companyWords) told(p *lint.Pass) bool {
	d := p.Doc()
	for _, s := range d.Sentences() {
		if !p.Pasted(d.Span(s.First, s.First)) && (c.keptCompany(p, s) || c.noPrivacy(d, s) || c.turnedDown(p, s) || c.wouldNotTalk(p, s)) {
			return true
		}
	}
	return false
}

// keptCompany reads "prefers to have Jan with her", "so mum was there to help" and
// "wouldn't be put down by mum": a choice of the child's, or a cause, and somebody
// who stays.
func (c companyWords) keptCompany(p *lint.Pass, s nlp.Sentence) bool {
	d := p.Doc()
	reason, somebody, stays := -1, false, false
	for i := s.First; i <= s.Last; i++ {
		switch {
		case stayedOn(p, i, s) && c.reasonAfter(d, i):
			return true
		case d.Is(i, c.because) && !isOne(lower(d, max(i-1, 0)), "ever") || (d.Is(i, c.chooses) || d.Is(i, c.shuns)) && before(p, i) == theChild:
			reason = i
		case reason >= 0 && (company(refers(p, i, s.First)) || c.monthName(d, i, s.Last)):
			somebody = true
		case reason >= 0:
			stays = stays || d.Is(i, c.stays) || lower(d, i) == "with" && i < s.Last && d.Is(i+1, nlp.Pronoun)
		}
	}
	return somebody && stays
}

// monthName reports a worker called Jan or June: "prefers to have Jan with her".
func (c companyWords) monthName(d *nlp.Doc, i, last int) bool {
	return d.Is(i, nlp.Month) && i < last && !dated(d, i) && (d.Is(i+1, c.stays) || lower(d, i+1) == "with")
}

// stayedOn reports a verb of staying whose subject is somebody else: "Carer remained".
func stayedOn(p *lint.Pass, i int, s nlp.Sentence) bool {
	return i > s.First && isOne(lower(p.Doc(), i), "stay", "stayed", "remain", "remained", "sat", "present", "joined", "there") && company(before(p, i))
}

// reasonAfter reports a cause in the rest of a sentence: "stayed as he gets upset", and
// not "stayed as well" nor "sat there as we talked".
func (c companyWords) reasonAfter(d *nlp.Doc, i int) bool {
	last := around(d, i).Last
	for j := i + 1; j < last; j++ {
		if d.Is(j, c.because) && lower(d, j) != "so" || lower(d, j) == "so" && lower(d, j+1) == "that" {
			return true
		}
		if lower(d, j) == "as" && !d.Is(j+1, nlp.FirstPerson) && !isOne(lower(d, j+1), "well", "agreed", "planned", "arranged", "usual", "always", "before", "did") {
			return true
		}
	}
	return false
}

// noPrivacy reads "there was no chance of a private word": being alone, denied, and
// more than that it was not so.
func (c companyWords) noPrivacy(d *nlp.Doc, s nlp.Sentence) bool {
	private, meets, denied, why, ruled := false, false, false, false, false
	for i := s.First; i <= s.Last; i++ {
		private = private || d.Is(i, c.private)
		meets = meets || d.Is(i, c.meets)
		denied = denied || !private && d.Is(i, nlp.Negation)
		why = why || d.Is(i, c.because) || isOne(lower(d, i), "chance", "opportunity", "space", "option", "way", "given", "permission", "consent", "agree", "allow", "allowed", "pressure", "push", "press", "force", "rush", "rapport")
		ruled = ruled || isOne(lower(d, i), "agreement", "assessment", "policy")
	}
	return private && denied && (meets && why || ruled)
}

// turnedDown reads "offered Seb a walk with me, he said no thanks".
func (c companyWords) turnedDown(p *lint.Pass, s nlp.Sentence) bool {
	d := p.Doc()
	offered := false
	for i := s.First; i <= s.Last; i++ {
		if d.Is(i, c.offers) && before(p, i) != theChild || isOne(lower(d, i), "option", "choice", "opportunity") {
			offered = true
			continue
		}
		if offered && d.Is(i, c.turns) && before(p, i) == theChild {
			return true
		}
	}
	return false
}

// wouldNotTalk reads "kept running back to his nan whenever I tried to talk to him" and
// "wouldn't come off it to talk": the author would speak with the child, who will not.
func (c companyWords) wouldNotTalk(p *lint.Pass, s nlp.Sentence) bool {
	d := p.Doc()
	for i := s.First; i < s.Last; i++ {
		tried := isOne(lower(d, i), "tried", "asked", "attempted") && d.Is(max(i-1, s.First), nlp.FirstPerson) && c.hindered(d, i)
		shunned := (d.Is(i, c.shuns) || lower(d, i) == "not" && isOne(lower(d, max(i-1, s.First)), "would", "did", "does")) && before(p, i) == theChild
		if !tried && !shunned {
			continue
		}
		for j := i + 1; j <= min(i+7, s.Last); j++ {
			if d.Is(j, c.talks) {
				return !isOne(lower(d, min(j+1, s.Last)), "about", "of") && !isOne(lower(d, min(j+2, s.Last)), "about", "of")
			}
		}
	}
	return false
}

// hindered reports that what the author tried came to nothing: "whenever I tried",
// "waved me away when I asked".
func (c companyWords) hindered(d *nlp.Doc, at int) bool {
	s := around(d, at)
	for i := s.First; i <= s.Last; i++ {
		if d.Is(i, c.turns) || i < at && isOne(lower(d, i), "whenever", "every", "when", "but") {
			return true
		}
	}
	return false
}
