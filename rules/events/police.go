package events

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// notified reports a police notification that has come in.
func (r *reading) notified(m mention, sort string) (first, last int, ok bool) {
	if m.arrival() > m.Last {
		m.fromComma()
	}
	if !m.isNews() || m.isTitle() || m.explained() || m.expected() || m.isKept() || sort == notificationArea && m.isName() {
		return 0, 0, false
	}
	switch sort {
	case notificationArea:
		ok = m.single() || m.arrived()
	case notificationShort:
		ok = m.arrived() && m.d.Word(m.First) != m.word(m.First) // with capitals: PPN, iVPD
	default:
		ok = true
	}
	return m.First, m.arrival(), ok
}

// fromComma begins the clause at a comma right before the name, which with its own
// verb makes a clause: "no reply at the door, Merlin received".
func (m *mention) fromComma() {
	if m.word(m.Start-1) == "," {
		m.begin = m.Start
	}
}

// arrival is the last token of the name, or of the verb right behind it: Merlin
// received, Merlin was created.
func (m mention) arrival() int {
	for i := m.Last + 1; i <= min(m.To, m.Last+3); i++ {
		switch {
		case cue.Of(m.d, i).Has(cue.Arrive):
			return i
		case !cue.Of(m.d, i).Has(cue.Be) && m.word(i) != "has" && m.word(i) != "have":
			return m.Last
		}
	}
	return m.Last
}

// explained reports words about such events in general: what one is, when the
// police send one.
func (m mention) explained() bool {
	for i := m.begin; i < m.First; i++ {
		switch m.word(i) {
		case "explain", "explained", "explains", "explaining", "what", "understands", "meaning", "how":
			return true
		case "send", "sends", "submit", "submits", "create", "creates", "generate", "generates", "complete", "completes", "raise", "raises", "take", "takes", "use", "exercise", "invoke":
			return i >= m.Start-5
		}
	}
	if w := m.word(m.Last + 1); w == "is" || w == "are" {
		switch m.word(m.Last + 2) {
		case "now", "called", "sent", "a", "an", "the", "made", "raised", "when", "what", "how", "created", "completed", "used":
			return true
		}
	}
	if m.word(m.First-1) == "all" && m.arrival() == m.Last {
		return true // all Merlins go to the new inbox
	}
	switch m.word(m.Start - 1) {
	case "since", "before", "threshold", "grounds", "criteria", "like":
		return !m.recent(m.begin, m.end)
	case "following", "after", "due", "from":
		// "Open to us since May following two notifications"
		return cue.Find(m.d, m.From, m.Start-1, cue.Past) >= 0
	}
	return false
}

// expected reports a notification that has not come yet.
func (m mention) expected() bool {
	for i := m.Last + 1; i <= min(m.end, m.Last+4); i++ {
		switch m.word(i) {
		case "awaited", "requested", "expected", "pending", "follow", "chased", "outstanding":
			return true
		}
	}
	return false
}

// isKept reports notifications of the past that are only on file.
func (m mention) isKept() bool {
	if m.fresher() || m.recent(m.begin, m.end) || papers[m.word(m.Last+1)] {
		return false
	}
	for i := m.Last + 1; i < min(m.end, m.Last+5); i++ {
		switch m.word(i) + " " + m.word(i+1) {
		case "on file", "on record", "on the", "held on", "in total":
			return m.word(i+2) != "phone"
		}
	}
	return false
}

// papers are words behind the name for what is on file of it.
var papers = cue.Words("ref reference report number copy no")

// fresher reports "new" before the name.
func (m mention) fresher() bool {
	for i := m.Start; i < m.First; i++ {
		if m.word(i) == "new" || m.word(i) == "further" || m.word(i) == "another" {
			return true
		}
	}
	return false
}

// isName reports the name of a person, an animal, a place or a story.
func (m mention) isName() bool {
	if strings.Contains(strings.ToLower(m.note.ChildName), m.word(m.First)) && !m.Mods.Has(cue.Article) {
		return true
	}
	for i := max(m.From, m.First-2); i <= min(m.To, m.Last+5); i++ {
		switch m.outsiders[m.word(i)] {
		case "animal", "story":
			return true
		}
	}
	switch m.word(m.First - 1) {
	case "called", "named", "mr", "mrs", "ms":
		return true
	}
	return m.isPlace()
}

// isPlace reports a name that goes on with another: "Merlin Close".
func (m mention) isPlace() bool {
	if m.Last >= m.To {
		return false
	}
	t := m.d.Tokens()[m.Last+1]
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !t.Flags.Has(nlp.AllCaps) && cue.Of(m.d, m.Last+1) == 0 &&
		!cue.Is(m.d, m.Last+1, nlp.Month) && !cue.Is(m.d, m.Last+1, nlp.Weekday) && !cue.Is(m.d, m.Last+1, nlp.Professional) || m.word(m.Last+1) == "'s" && !cue.Of(m.d, m.Last+2).Has(cue.Arrive|cue.Be)
}

// single reports a notification as one thing: a Merlin, two Merlins, Merlin
// 26/0418872, MERLIN.
func (m mention) single() bool {
	return m.Mods.Has(cue.Article|cue.Plain) || m.Start < m.First || m.d.Tokens()[m.First].Flags.Has(nlp.AllCaps) ||
		m.Last < m.To && m.d.Tokens()[m.Last+1].Kind == lexicon.Number
}

// arrived reports a word of coming in or of the police near the name.
func (m mention) arrived() bool {
	for i := max(m.From, m.First-8); i <= min(m.To, m.Last+8); i++ {
		if (i < m.First || i > m.Last) && cue.Of(m.d, i).Has(cue.Arrive|cue.Police) {
			return true
		}
	}
	return m.Last < m.To && (m.word(m.Last+1) == "re" || m.word(m.Last+1) == "regarding" || m.word(m.Last+1) == ":")
}

// protected reports police protection that was taken or is in force.
func (r *reading) protected(m mention, sort string) (first, last int, ok bool) {
	first, last = m.taking()
	if last > m.Last {
		m.fromComma()
	}
	if !m.isNews() || m.isTitle() || m.explained() || m.isScheme() {
		return 0, 0, false
	}
	switch {
	case sort == protection:
		ok = first < m.First || last > m.Last || m.inForce()
	case m.word(m.First) == "pp":
		ok = m.d.Tokens()[m.First].Flags.Has(nlp.AllCaps) && (first < m.First && into[m.word(m.First-1)] || last > m.Last && m.byPolice())
	default:
		ok = first < m.First || last > m.Last || m.onSomebody() || m.inForce() && (m.byPolice() || m.recent(m.From, m.To))
	}
	return first, last, ok
}

// isScheme reports the other meanings of the short forms.
func (m mention) isScheme() bool {
	for i := max(m.From, m.First-2); i <= min(m.To, m.Last+3); i++ {
		switch m.word(i) {
		case "prolific", "priority", "persistent", "offender", "offenders", "scheme", "nominal", "cohort", "status", "pathway", "ppp's", "partnership":
			return true
		}
	}
	return false
}

// used are the words by which police protection is taken; they may touch its
// name, or stand a few words from it.
var used = cue.Words(`taken took placed made subject removed used using exercised invoked executed issued granted authorised obtained expires expired
	expiring lapsed lapses ended ends lifted detained enacted implemented activated secured served signed initiated imposed exercising
	taking protected put brought`)

var into = cue.Words("into under in to on")

// taking widens the name to the words of use beside it: "taken into police
// protection", "PPO taken".
func (m mention) taking() (first, last int) {
	first, last = m.First, m.Last
	for i := m.Start - 1; i >= max(m.begin, m.Start-6); i-- {
		if used[m.word(i)] {
			first = i
			break
		}
	}
	for i := m.Last + 1; i <= min(m.end, m.Last+4); i++ {
		if used[m.word(i)] {
			last = i
			break
		}
	}
	return first, last
}

// inForce reports "in police protection", "until", "remains".
func (m mention) inForce() bool {
	if m.Governor >= 0 && (m.word(m.Governor) == "in" || m.word(m.Governor) == "under") {
		return true
	}
	for i := m.Last + 1; i <= min(m.end, m.Last+6); i++ {
		switch m.word(i) {
		case "until", "till", "remains", "expires", "place", "force", "since", "at":
			return true
		}
	}
	return false
}

// onSomebody reports "PPO on Arlo", "PPO for both children".
func (m mention) onSomebody() bool {
	switch m.word(m.Last + 1) {
	case "on", "for", "re", "in":
	default:
		return false
	}
	for i := m.Last + 2; i <= min(m.end, m.Last+5); i++ {
		t := m.d.Tokens()[i]
		if cue.Is(m.d, i, nlp.ChildNoun) || cue.Is(m.d, i, nlp.Pronoun) || cue.Is(m.d, i, nlp.FamilyNoun) || m.word(i) == "place" || t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) {
			return true
		}
	}
	return false
}

// byPolice reports the police in the sentence.
func (m mention) byPolice() bool { return cue.Find(m.d, m.From, m.To, cue.Police) >= 0 }
