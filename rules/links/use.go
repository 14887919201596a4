package links

import (
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/moment"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// use is a document's name in its sentence.
type use struct {
	*scene
	cue.Phrase
	sort   string
	owners map[string]string
	next   int // the first token after the name and its abbreviation in brackets
	begin  int // the first token of the clause
}

// onlyNamed reports a document that is only mentioned: no assessment, the last
// one, its findings; and words of a quotation, a plan or a question.
func (u use) onlyNamed() bool {
	return u.Mods.Has(cue.Last) || u.wordAt(u.Start-1) == ":" && earlier[u.wordAt(u.Start-2)] || u.wordAt(u.begin-1) == "whether" && u.wordAt(u.begin) == "to" ||
		u.wordAt(u.Governor) == "under" && assessmentWords[u.wordAt(u.Governor-1)] || noOne(u.d, u.Start, u.First) || documentParts[u.wordAt(u.next)] || cue.Quoted(u.d, u.First) ||
		u.under(u.First, planned) || u.under(u.First, earlier) || u.d.Word(u.To) == "?" || u.longAgo()
}

// nameReach is how many further words may belong to the name of an assessment
// that no list has: the short breaks assessment.
const nameReach = 3

// widen takes in the words before a plain "assessment" that belong to its name,
// back to an article or to whose it is.
func (u *use) widen() {
	i := u.Governor
	for ; i >= u.From && i > u.Governor-nameReach && u.d.Tokens()[i].Kind == lexicon.Word && cue.Of(u.d, i) == 0 && u.wordAt(i) != "'s"; i-- {
	}
	if i == u.Governor || i < u.From || !cue.Of(u.d, i).Has(cue.Article|cue.Plain) && u.wordAt(i) != "'s" {
		return
	}
	first := u.First
	u.Phrase = cue.PhraseOf(u.d, i+1, u.Last)
	u.First = first
}

func noOne(d *nlp.Doc, from, to int) bool {
	for i := from; i < to; i++ {
		if w := cue.Word(d, i); w == "no" || w == "another" || w == "any" || w == "every" {
			return true
		}
	}
	return false
}

// documentParts are words that, after the name, make it an attribute.
var documentParts = cue.Words(`process plan framework outcome outcomes findings recommendation recommendations timescale timescales deadline document
	template tool team centre unit leaflet letter request referral referrals order hearing threshold medical strategy
	agreement training form paperwork direction directions proceedings policy guidance application author worker requested
	ordered directed required needed agreed allocated`)

func (u use) wordAt(i int) string { return cue.Word(u.d, i) }

// oldDays is how old a date beside the name may be for the contact to be this
// note's.
const oldDays = 45

// longAgo reports a past time beside the name.
func (u use) longAgo() bool {
	end := min(u.To, u.next+8)
	if u.timePast(u.begin, u.Start-1) && cue.Find(u.d, u.begin, u.Start-1, cue.Next|cue.Plain|cue.Last) < 0 {
		return true
	}
	day := u.p.Note.EventDate
	x, ok := moment.Find(u.d, u.begin, end)
	if day.IsZero() {
		return ok && x.Month == 0 && (u.wordAt(x.First-1) == "in" || u.wordAt(x.First-1) == "since")
	}
	return ok && x.DaysBefore(day.Day()) > oldDays
}

// timePast reports a word for a past time among the tokens. The history that
// somebody tells for an assessment is none, nor is a child's being ten years old.
func (u use) timePast(first, last int) bool {
	for i := first; i <= last; i++ {
		if cue.Of(u.d, i).Has(cue.Past) && !topics[u.wordAt(i)] {
			return true
		}
	}
	return false
}

// topics are words of the past for what is talked of, how old somebody is, or
// the order in which things were done.
var topics = cue.Words("history background chronology childhood old older late then")

// ours reports a plain word that means an assessment or report of the author's:
// with an article or "my" for an assessment, with "my" or "our" for a report.
func (u use) ours() bool {
	if assessmentWords[u.wordAt(u.Last)] {
		return true
	}
	for i := u.Start; i < u.First; i++ {
		switch u.wordAt(i) {
		case "my", "our", "court":
			return true
		}
	}
	return false
}

// assessmentWords are the word "assessment", as it is shortened and mistyped.
var assessmentWords = cue.Words("assessment ax asst assesment assessmnt asessment assessement")
