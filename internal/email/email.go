// Package email finds emails that were pasted into a note's text: where each
// thread begins and ends, the messages in it, and what of them is signature,
// disclaimer or banner.
//
// It works by scanning for a few literal signs (a field label before a colon, an
// attribution line, a separator, quote marks, a greeting) and weighs what stands
// around them. There is no backtracking and no regular expression, so the time is
// linear in the text; a text without any sign costs a handful of byte searches.
//
// All offsets are byte offsets into the text given.
package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// Result is what Segment finds: the pasted threads, in order, not overlapping.
type Result struct {
	Threads []Thread
}

// Kind is what sort of paste a thread is.
type Kind uint8

// The kinds of paste.
const (
	// Chain is an exchange: several messages, or one with quoted history.
	Chain Kind = iota + 1
	// Single is one message with a header block and nothing quoted.
	Single
	// Bare is one message without a header, known by its greeting, sign-off,
	// signature, banner or disclaimer.
	Bare
	// Boilerplate is a disclaimer or banner with no message round it.
	Boilerplate
)

var kindNames = [...]string{"", "thread", "single", "bare", "boilerplate"}

func (k Kind) String() string { return kindNames[k] }

// Thread is one run of pasted email, from its first pasted line to its last.
type Thread struct {
	Span     note.Span
	Kind     Kind
	Messages []Message
	// Words counts everything in the span, headers included; BoilerplateWords
	// those in signatures, disclaimers, banners, contact blocks and mobile lines.
	Words, BoilerplateWords int
	// Lines counts the span's lines that are not blank.
	Lines int
	// Introduced reports that the note says something of its own above a message
	// without a header. A text that is one whole mail is not introduced.
	Introduced bool
}

// Mark is how a message shows that it begins.
type Mark uint8

// The marks of a message's beginning.
const (
	NoMark      Mark = iota
	Header           // a block of From, Sent, To, Subject
	Attribution      // On such a date somebody wrote:
	Separator        // a rule saying original or forwarded message
	Quotes           // lines quoted with > and nothing else
)

var markNames = [...]string{"none", "header", "attribution", "separator", "quotes"}

func (m Mark) String() string { return markNames[m] }

// Message is one message of a thread. A span that is empty stands for something
// the message does not have.
type Message struct {
	Span                  note.Span // from its first mark to its last line
	Mark                  Mark
	Sender, Date, Subject note.Span
	Body                  note.Span   // what follows header or attribution, without the tail
	Quoted                []note.Span // runs of quoted lines
	Zones                 []Zone      // tail zones and banners, in order
	Line                  int         // the text's line on which it starts, from 1
}

// ZoneKind is what a part of a message is that carries none of its content.
type ZoneKind uint8

// The kinds of zone.
const (
	Signature ZoneKind = iota + 1
	Contact
	Disclaimer
	Banner
	Mobile
)

var zoneNames = [...]string{"", "signature", "contact", "disclaimer", "banner", "mobile"}

func (k ZoneKind) String() string { return zoneNames[k] }

// Zone is a signature, contact block, disclaimer, banner or mobile line.
type Zone struct {
	Kind ZoneKind
	Span note.Span
}

// Segment finds the pasted emails in a text.
func Segment(text string) Result {
	if !hasCue(text) {
		return Result{}
	}
	clean, offsets := normalise(text)
	p := newPage(clean)
	threads := p.threads()
	for i := range threads {
		offsets.thread(&threads[i])
	}
	numberLines(text, threads)
	return Result{Threads: threads}
}

// Has reports whether any message of the thread has a zone of the kind.
func (t Thread) Has(kind ZoneKind) bool { return t.Count(kind) > 0 }

// Count is how many messages of the thread have a zone of the kind.
func (t Thread) Count(kind ZoneKind) int {
	n := 0
	for _, m := range t.Messages {
		if hasZone(m.Zones, kind) {
			n++
		}
	}
	return n
}
