package language

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// answers recognises a sentence that is nothing but the answer to a request:
// "Not agreed.", or "Told no." after a sentence in which somebody asks.
func (w decisionWords) answers(d *nlp.Doc, h lexicon.Hit) bool {
	s := d.Sentences()[d.SentenceAt(h.First)]
	if h.First > s.First && d.Word(h.First-1) == "," && lower(d.Word(h.First)) == "not" {
		return w.wasRequested(d, d.SentenceAt(h.First)) // she asked for a taxi, not agreed
	}
	if h.First != s.First && !w.namesRequest(d, s, h) || clauseEnd(d, h.Last) != h.Last && !w.forTheTime(d, h.Last+1) {
		return false
	}
	return lower(d.Word(h.First)) == "not" && h.First == s.First || w.wasRequested(d, d.SentenceAt(h.First)-1)
}

// namesRequest reports "lift refused" after "asked for a lift": the one word before
// the answer says what was asked for. A name says who refused.
func (w decisionWords) namesRequest(d *nlp.Doc, s nlp.Sentence, h lexicon.Hit) bool {
	at := d.SentenceAt(h.First)
	if h.First != s.First+1 || at == 0 || d.Is(s.First, nlp.FamilyNoun) || d.Is(s.First, nlp.Pronoun) {
		return false
	}
	before := d.Sentences()[at-1]
	for i := max(before.First, before.Last-windowMax); i <= before.Last; i++ {
		if d.Word(i) == lower(d.Word(s.First)) {
			return true
		}
	}
	return false
}

// forTheTime reports "at this time", "for now": for how long an answer holds.
func (w decisionWords) forTheTime(d *nlp.Doc, i int) bool {
	switch lower(d.Word(i)) {
	case "at":
		return lower(d.Word(min(i+1, len(d.Tokens())-1))) == "this"
	case "for":
		return lower(d.Word(min(i+1, len(d.Tokens())-1))) == "now"
	case "today", "tonight":
		return true
	}
	return false
}

// wasRequested reports a sentence in which somebody asks the author for
// something. What the author asks, others refuse.
func (w decisionWords) wasRequested(d *nlp.Doc, sentence int) bool {
	if sentence < 0 {
		return false
	}
	s := d.Sentences()[sentence]
	for i := max(s.First, s.Last-windowMax) + 1; i <= s.Last; i++ {
		switch lower(d.Word(i)) {
		case "ask", "asked", "asks", "asking", "request", "requested", "requests", "wants", "wanted":
			return i < s.Last && !d.Is(i+1, nlp.FamilyNoun) && !d.Is(i-1, nlp.FirstPerson) && !d.Is(i-1, w.ours) && !d.Is(i, nlp.FirstPerson)
		}
	}
	return lower(d.Word(s.First)) == "request"
}

// takesEffect reports "stopped from today", "suspended with immediate effect":
// what has been done to it, and not how it went.
func (w decisionWords) takesEffect(d *nlp.Doc, v lexicon.Hit) bool {
	switch lower(d.Word(v.First)) {
	case "stopped", "suspended", "paused", "ended", "withdrawn", "reduced", "ceased":
	default:
		return false
	}
	end := clauseEnd(d, v.Last)
	for i := v.Last + 1; i+1 <= min(end, v.Last+3); i++ {
		switch lower(d.Word(i)) + " " + lower(d.Word(i+1)) {
		case "from today", "from now", "from tomorrow", "from tonight", "as of", "of today", "immediate effect":
			return true
		}
	}
	return false
}

// closesApposition reports the second comma of "Miss Okell, the therapist, has":
// the subject stands before the first.
func (w decisionWords) closesApposition(d *nlp.Doc, comma, start int) bool {
	if d.Word(comma) != "," {
		return false
	}
	switch lower(d.Word(comma + 1)) {
	case "has", "have", "had", "was", "were":
	default:
		return false
	}
	for i := comma - 1; i > start; i-- {
		if d.Word(i) == "," {
			return true
		}
	}
	return false
}

// tellsOurs reports a verb of telling whose subject is the author, or nobody: "I
// told them that", "Told Mum". What the author tells is their decision unless it
// names whose it is.
func (w decisionWords) tellsOurs(d *nlp.Doc, i, start int) bool {
	switch lower(d.Word(i)) {
	case "told", "informed", "advised":
	case "explained", "confirmed", "said":
		return i > start && d.Is(i-1, nlp.FirstPerson)
	default:
		return false
	}
	switch lower(d.Word(i + 1)) {
	case "by", "that", "me", "us":
		return i > start && d.Is(i-1, nlp.FirstPerson) && lower(d.Word(i+1)) == "that"
	}
	return i == start || d.Is(i-1, nlp.FirstPerson)
}

// isSpeaking reports the verb of "said no to": without a subject a child said it.
func isSpeaking(s string) bool { return lower(s) == "said" || lower(s) == "says" }

// isTold reports whom the author tells: the parents of "I told both parents".
func (w decisionWords) isTold(d *nlp.Doc, i, start int) bool {
	if !d.Is(i, w.others) {
		return false
	}
	for j := i - 1; j >= start; j-- {
		switch lower(d.Word(j)) {
		case "the", "both", "my", "her", "his", "their":
		default:
			return w.tellsOurs(d, j, start)
		}
	}
	return false
}
