package mapping

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Truth reads the value of a yes/no field. ok is false where nobody has said
// what the value means; it then reads as unknown, and the reader counts it.
func Truth(f note.Field, v string) (t note.Truth, ok bool) {
	v = strings.Join(strings.Fields(strings.ToLower(truthSpelling.Replace(v))), " ")
	v = strings.TrimSuffix(dropLabel(f, dropChoice(v)), ".")
	switch v {
	case "yes", "y", "true", "1", "1.0", "-1", "t", "x", "[x]", "(x)", "ticked", "tick", "checked", "on", "\u2713", "\u2714", "\u2611", "\u2612", "ie", "ydy", "oes", "do", "ydw":
		return note.Yes, true
	case "no", "n", "false", "0", "0.0", "f", "off", "unticked", "unchecked", "[ ]", "[]", "( )", "()", "\u2717", "\u2718", "\u2610", "nac ydy", "nac oes", "naddo", "nage":
		return note.No, true
	case "u", "unknown", "n/a", "na", "n.a", "not applicable", "not recorded", "not known", "not stated", "not sure", "not asked", "not answered", "not entered",
		"not specified", "not established", "don't know", "dont know", "dk", "?":
		return note.Unknown, true
	}
	if isPrompt(v) {
		return note.NotStated, true
	}
	if t, ok := fieldWords(f, v); ok {
		return t, true
	}
	return leadingWord(v)
}

var truthSpelling = strings.NewReplacer("_", " ", "\u2013", "-", "\u2014", "-", "\u00a0", " ", "\u2019", "'")

// isPrompt reports an answer that was never given: an empty one, or what a form
// shows until one is.
func isPrompt(v string) bool {
	switch strings.Trim(v, "<>-.[]() ") {
	case "", "null", "none", "nil", "blank", "please select", "select", "select one", "please choose", "choose", "choose an item", "not selected", "select an option":
		return true
	}
	return false
}

// dropChoice takes the letter or number of a form's choice from its front:
// "a) Yes", "1. Yes", "01 - Yes".
func dropChoice(v string) string {
	head := strings.TrimLeft(v, "abcdefghijklmnopqrstuvwxyz0123456789")
	if n := len(v) - len(head); n == 0 || n > 2 {
		return v
	}
	switch {
	case strings.HasPrefix(head, ")"), strings.HasPrefix(head, ". "), strings.HasPrefix(head, "] "):
		return strings.TrimSpace(head[1:])
	case strings.HasPrefix(head, " - ") && v[0] <= '9':
		return head[3:]
	}
	return v
}

// dropLabel takes the question from the front of its answer, as some systems
// export it: "Seen - Yes", "Announced: no".
func dropLabel(f note.Field, v string) string {
	for _, mark := range [...]string{" - ", ": "} {
		label, answer, ok := strings.Cut(v, mark)
		if ok && strings.Contains(labelsOf(f), "|"+strings.TrimSpace(label)+"|") && isAnswer(answer) {
			return strings.TrimSpace(answer)
		}
	}
	return v
}

// isAnswer reports a plain yes or no, with or without a remark after it.
func isAnswer(v string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(v), " ")
	switch strings.Trim(first, ",;:.") {
	case "yes", "y", "true", "no", "n", "false":
		return true
	}
	return false
}

func labelsOf(f note.Field) string {
	switch f {
	case note.ChildSeen:
		return "|seen|child seen|child|"
	case note.SeenAlone:
		return "|seen alone|child seen alone|alone|"
	case note.Announced:
		return "|announced|planned|announced visit|"
	case note.Statutory:
		return "|statutory|statutory visit|stat visit|"
	case note.Significant:
		return "|significant|significant event|"
	}
	return ""
}

// leadingWord reads an answer with a remark after it: "Yes, in her bedroom",
// "No - see notes", "Not seen".
func leadingWord(v string) (note.Truth, bool) {
	if strings.HasPrefix(v, "not applicable") || strings.HasPrefix(v, "n/a ") || strings.HasPrefix(v, "n/a,") || strings.HasPrefix(v, "n/a-") || strings.HasPrefix(v, "n/a:") || strings.HasPrefix(v, "n/a(") {
		return note.Unknown, true
	}
	first := v
	if i := strings.IndexAny(v, " ,;:-(/."); i > 0 {
		first = v[:i]
	}
	switch first {
	case "yes", "y":
		return note.Yes, true
	case "no", "n", "not", "nobody", "never", "declined", "refused", "unable":
		return note.No, true
	case "unknown":
		return note.Unknown, true
	}
	return note.Unknown, false
}

// fieldWords reads the words that mean yes or no in one field only.
func fieldWords(f note.Field, v string) (note.Truth, bool) {
	switch f {
	case note.Announced:
		return wordOf(v, announcedYes, announcedNo)
	case note.Statutory:
		return wordOf(v, statutoryYes, statutoryNo)
	case note.ChildSeen:
		return seen(v)
	case note.SeenAlone:
		return alone(v)
	case note.Significant:
		return wordOf(v, significantYes, significantNo)
	}
	return note.Unknown, false
}

// seen reads an answer to whether the child was seen, also "Both seen", "Seen at
// school" and "Child not seen".
func seen(v string) (note.Truth, bool) {
	if t, ok := wordOf(v, seenYes, seenNo); ok {
		return t, ok
	}
	words := " " + v + " "
	if !strings.Contains(words, " seen ") {
		return note.Unknown, false
	}
	if strings.HasSuffix(v, "not seen alone") { // beside "Seen alone" and "Not seen"
		return note.Yes, true
	}
	for _, no := range [...]string{" not ", " no ", " unable ", " never ", "n't "} {
		if strings.Contains(words, no) {
			return note.No, strings.Contains(words, " not seen ") && !strings.Contains(words, " all ")
		}
	}
	return note.Yes, true
}

// alone reads an answer to whether the child was seen alone that says who else
// was there: "With mother", "Carer present".
func alone(v string) (note.Truth, bool) {
	if t, ok := wordOf(v, aloneYes, aloneNo); ok {
		return t, ok
	}
	if strings.HasPrefix(v, "with ") || strings.HasPrefix(v, "in presence of ") || strings.HasPrefix(v, "in the presence of ") || strings.HasSuffix(v, " present") && v != "nobody present" && v != "no one present" {
		return note.No, true
	}
	return note.Unknown, false
}

const (
	announcedYes   = "|announced|announced visit|planned|planned visit|pre-arranged|prearranged|arranged|by appointment|appointment|booked|scheduled|expected|a|"
	announcedNo    = "|unannounced|un-announced|unannounced visit|unplanned|unplanned visit|not announced|not planned|unexpected|spot check|duty|"
	statutoryYes   = "|statutory|statutory visit|stat|stat visit|s|"
	statutoryNo    = "|non-statutory|non statutory|nonstatutory|not statutory|non-statutory visit|non stat|non-stat|ns|"
	seenYes        = "|seen|child seen|seen alone|child seen alone|alone|seen and spoken to|spoken to|observed|seen with others|seen with parent|seen with carer|seen not alone|seen, not alone|seen - alone|seen - not alone|seen (alone)|seen (not alone)|present|"
	seenNo         = "|not seen|child not seen|absent|no access|dna|"
	aloneYes       = "|alone|seen alone|child seen alone|spoken to alone|on own|on their own|1:1|one to one|"
	aloneNo        = "|with parent|with carer|with others|seen with others|seen with parent|seen with carer|accompanied|seen, not alone|seen not alone|seen|parent present|carer present|with parents|with siblings|"
	significantYes = "|significant|significant event|case note - significant|case notes significant|key event|high|important|flagged|major|"
	significantNo  = "|not significant|non-significant|non significant|routine|normal|standard|low|none|"
)

func wordOf(v, yes, no string) (note.Truth, bool) {
	switch w := "|" + v + "|"; {
	case strings.Contains(v, "|"):
		return note.Unknown, false
	case strings.Contains(yes, w):
		return note.Yes, true
	case strings.Contains(no, w):
		return note.No, true
	}
	return note.Unknown, false
}

// seenAloneOf reads what a combined field ("Seen alone", "Seen with parent")
// says of the child having been seen alone.
func seenAloneOf(v string) note.Truth {
	v = strings.ToLower(v)
	switch {
	case strings.Contains(v, "not alone"), strings.Contains(v, "not seen alone"), strings.Contains(v, "seen with"), strings.Contains(v, "with parent"), strings.Contains(v, "with carer"):
		return note.No
	case strings.Contains(v, "alone"):
		return note.Yes
	}
	return note.NotStated
}
