package brevity

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/email"
	"github.com/casenote-lint/casenote-lint/internal/lint"
)

//go:embed pasted-email.md
var pastedEmailDoc string

// PastedEmailOptions are the options of pasted-email.
type PastedEmailOptions struct {
	ShortWords     int  `yaml:"short-words" doc:"a single message of fewer words than this, with no quoted history, signature block or disclaimer, is info"`
	ThreadMessages int  `yaml:"thread-messages" doc:"an exchange of this many messages or more is a warning however short it is; a message with quoted history counts as two"`
	WithoutHeader  bool `yaml:"without-header" doc:"report messages pasted without From, Sent and Subject lines, known by their greeting, sign-off, signature or disclaimer"`
	Boilerplate    bool `yaml:"boilerplate" doc:"report a disclaimer or banner left in the note with no message round it"`
}

// PastedEmailDetail is the detail of a finding of pasted-email.
type PastedEmailDetail struct {
	Messages         int   `json:"messages"`          // with a mark of their own
	Starts           []int `json:"starts"`            // the line on which each begins, from 1
	Words            int   `json:"words"`             // in the pasted text, headers included
	BoilerplateWords int   `json:"boilerplate_words"` // in signatures, disclaimers and banners
}

// PastedEmail reports emails that were pasted into the note rather than summarised.
func PastedEmail() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "pasted-email",
		Summary:  "Emails are pasted into the note rather than summarised.",
		Kind:     lint.TextRule,
		Guidance: []int{10},
		Severity: lint.Warning,
		Since:    "0.1",
		Doc:      pastedEmailDoc,
	}, PastedEmailOptions{ShortWords: 60, ThreadMessages: 2, WithoutHeader: true, Boilerplate: true}, buildPastedEmail)
}

func buildPastedEmail(o PastedEmailOptions, _ *lint.Env) (func(*lint.Pass), error) {
	return func(p *lint.Pass) {
		threads := p.Email().Threads
		if len(threads) == 0 {
			return
		}
		lines := writtenLines(p.Text())
		for _, t := range threads {
			if t.Kind == email.Bare && !o.WithoutHeader || t.Kind == email.Boilerplate && !o.Boilerplate {
				continue
			}
			f := lint.At(t.Span, pasteMessage(t, lines), pasteSuggestion(t)).As(o.grade(t))
			f.Category = t.Kind.String()
			f.Detail = pasteDetail(t)
			p.Report(f)
		}
	}, nil
}

// grade says how much a paste matters: an exchange or a long message is a warning,
// a short message or a stray disclaimer is for information.
func (o PastedEmailOptions) grade(t email.Thread) lint.Severity {
	switch {
	case t.Kind == email.Boilerplate:
		return lint.Info
	case exchanged(t) >= o.ThreadMessages:
		return lint.Warning
	case t.Kind == email.Bare && !t.Introduced:
		return lint.Info // perhaps the record of an email that was never a note
	case t.Words < o.ShortWords && !t.Has(email.Contact) && !t.Has(email.Disclaimer):
		return lint.Info
	}
	return lint.Warning
}

// exchanged counts the messages of a thread; one with quoted history stands for
// the answer to it, too.
func exchanged(t email.Thread) int {
	if t.Kind == email.Chain {
		return max(2, len(t.Messages))
	}
	return len(t.Messages)
}

func pasteDetail(t email.Thread) PastedEmailDetail {
	d := PastedEmailDetail{Words: t.Words, BoilerplateWords: t.BoilerplateWords, Starts: []int{}}
	if t.Kind == email.Boilerplate {
		return d
	}
	for _, m := range t.Messages {
		d.Starts = append(d.Starts, m.Line)
	}
	d.Messages = len(t.Messages)
	return d
}

// pasteMessage states the facts: how many messages, how much of the note, and how
// much of it carries no content.
func pasteMessage(t email.Thread, lines int) string {
	if t.Kind == email.Boilerplate {
		return fmt.Sprintf("The note carries an email's disclaimer or banner of %s, which says nothing about the child.", counted(t.Words, "word"))
	}
	s := fmt.Sprintf("Pasted email: %s, %d of the note's %s", counted(len(t.Messages), "message"), t.Lines, counted(lines, "line"))
	if n := t.Count(email.Disclaimer); n > 0 {
		s += ", " + counted(n, "disclaimer")
	}
	if t.BoilerplateWords > 0 {
		s += fmt.Sprintf("; %d of its %s are signature, disclaimer or banner", t.BoilerplateWords, counted(t.Words, "word"))
	}
	return s + "."
}

func pasteSuggestion(t email.Thread) string {
	switch {
	case t.Kind == email.Boilerplate:
		return "Take the disclaimer or banner out of the note."
	case exchanged(t) > 1:
		return "Summarise the outcome of the exchange in a sentence or two: who wrote, when, what was agreed. If the wording matters, attach the chain as a document and say so in the note."
	}
	return "Summarise the email in a sentence or two: who wrote, when, what it says and what follows from it. If the wording matters, attach the email as a document and say so in the note."
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// writtenLines counts the lines of the note that are not blank.
func writtenLines(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			n++
		}
	}
	return n
}
