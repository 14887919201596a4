// Package email finds emails that were pasted into a note's text.
package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// Result is what Segment finds: the pasted threads, in order.
type Result struct {
	Threads []Thread
}

// Thread is one run of pasted email, from its first pasted line to its last.
type Thread struct {
	Span note.Span
}

// Segment finds the pasted emails in a text.
func Segment(string) Result { return Result{} }
