// Package mapping turns what a source holds into notes: names of fields, dates,
// booleans and states in the spellings that real systems use.
package mapping

import "github.com/casenote-lint/casenote-lint/internal/note"

// Canonical makes a note of values under canonical field names. Every field
// given counts as carried, an empty one as missing; so does the text.
func Canonical(values map[note.Field]string, text note.Text) *note.Note {
	b := NewBuilder()
	n := &note.Note{Text: text}
	for f := note.ID; f <= note.TextField; f++ {
		if v, ok := values[f]; ok && f != note.TextField {
			// A value that cannot be read marks the field as bad; that is all a caller needs.
			_ = b.Set(n, &Column{Field: f}, []byte(v))
		}
	}
	n.Carried = n.Carried.With(note.TextField)
	return n
}
