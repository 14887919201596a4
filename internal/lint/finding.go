package lint

import "github.com/casenote-lint/casenote-lint/internal/note"

// Finding is one thing a rule has to say about a note. It is a value: once the
// program has placed it, it holds nothing of the note's text but what was asked for.
type Finding struct {
	Rule       string
	Category   string
	Severity   Severity
	Guidance   []int
	Message    string // what is the matter, in a sentence without the note's words
	Suggestion string // what would clear it, to the person who wrote the note
	Field      note.Field
	Span       note.Span // meaningful where Field is note.TextField and Located
	Located    bool      // the finding has a span in the text
	Detail     any       // marshalled to a JSON object, for rules that count things
	Trace      []Verdict // why it fired, or stayed quiet; kept only when asked for
	Identity   string    // what it is known by from one run to the next, where it belongs to no note; only ever hashed

	Note        note.Place
	Start, End  note.Position // of Span
	Location    note.Location // in the source file
	Fingerprint string
	Excerpt     string // the offending words, only where text may be shown
	Context     string // the lines that hold them, only where text may be shown
	ContextAt   int    // byte offset of Context in the text
}

// Verdict is what one gate of a rule concluded about a phrase.
type Verdict struct {
	Gate    string    // quote, attribution, evidence …
	Outcome Outcome   // what it did
	Because string    // why, without the note's words
	Span    note.Span // the words it relied on; empty where there are none
	Words   string    // those words, filled in only where text may be shown

	Start, End note.Position // of Span, filled in with the finding's own
	Location   note.Location // in the source file
}

// Outcome is what a gate does to a finding.
type Outcome string

// The outcomes of a gate.
const (
	Passes  Outcome = "pass"
	Softens Outcome = "soften"
	Raises  Outcome = "raise"
	Blocks  Outcome = "block"
)

// At makes a finding about a span of the text.
func At(span note.Span, message, suggestion string) Finding {
	return Finding{Field: note.TextField, Span: span, Located: true, Message: message, Suggestion: suggestion}
}

// About makes a finding about a field, or about the note as a whole.
func About(field note.Field, message, suggestion string) Finding {
	return Finding{Field: field, Message: message, Suggestion: suggestion}
}

// As gives the finding another severity than its rule's default.
func (f Finding) As(s Severity) Finding {
	f.Severity = s
	return f
}
