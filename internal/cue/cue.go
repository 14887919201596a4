// Package cue knows the small words that tell whether a thing named in a note
// has happened, is still to happen, or is only spoken of: "will", "cancelled",
// "since", "if", "attended", "next". Rules look at them only round a phrase of
// their own, so they are looked up on demand and take no part in the index.
package cue

import (
	"strings"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Set is what one word, or a stretch of words, tells. A word may tell several
// things at once.
type Set uint64

// What words tell.
const (
	Not     Set = 1 << iota // it did not: not, no, never, without
	Ahead                   // it is to come: will, tomorrow, booked, due
	Off                     // it was not to be: cancelled, postponed
	Maybe                   // nobody says that it is so: if, whether, would, considered
	Fear                    // somebody fears it: worried, afraid, risk
	Past                    // it was another time: ago, previously, last
	Habit                   // it is what usually happens: usually, always
	Told                    // somebody says so: said, told, explained
	Asked                   // somebody wants or asks: asked, requested
	Held                    // a meeting took place: held, convened, chaired
	Went                    // somebody was there: attended, joined
	Did                     // work was done: completed, undertook, continued
	Met                     // people were in touch: visited, saw, rang, session
	Today                   // at this contact: today, tonight
	With                    // who or how: with, by, via
	Aim                     // what for: for, to, re
	Away                    // prepositions that only mention: since, before, about
	At                      // at, in, during
	Article                 // the, a, his, this
	Plain                   // adjectives that change nothing: first, joint, urgent
	Next                    // next, further, forthcoming
	Last                    // last, previous
	Any                     // any, every, no
	Outcome                 // outcome, decision, result
	Decide                  // agreed, decided, heard
	Present                 // present, attendees, apologies
	Clause                  // begins a new clause: but, however, because
	Be                      // is, was, been
	And                     // and, or
	Police                  // police, officer, custody
	Arrive                  // received, sent, came, shared
	Clock                   // am, pm, noon
)

// Has reports whether the set shares anything with want.
func (s Set) Has(want Set) bool { return s&want != 0 }

// longest is more than any word of the table has, in bytes.
const longest = 24

// Of is what the token tells; nothing, outside the text.
func Of(d *nlp.Doc, token int) Set {
	if token < 0 || token >= len(d.Tokens()) {
		return 0
	}
	w := d.Word(token)
	if len(w) > longest || w == "May" || isName(d, token, w) { // the month
		return 0
	}
	var buf [longest + utf8.UTFMax]byte
	return table[string(lexicon.AppendFold(buf[:0], w))]
}

// isName reports a word that, with a capital behind another word, is somebody's
// name: "saw Will", "the Hope family".
func isName(d *nlp.Doc, token int, w string) bool {
	if w != "Will" && w != "Hope" || token == 0 {
		return false
	}
	return d.Tokens()[token-1].Kind == lexicon.Word && !d.Tokens()[token].Flags.Has(nlp.LineStart)
}

// Among is what the tokens from first to last, both inclusive, tell together.
func Among(d *nlp.Doc, first, last int) Set {
	var s Set
	for i := first; i <= last; i++ {
		s |= Of(d, i)
	}
	return s
}

// Find is the first token from first to last that tells any of want, or -1.
func Find(d *nlp.Doc, first, last int, want Set) int {
	for i := first; i <= last; i++ {
		if Of(d, i).Has(want) {
			return i
		}
	}
	return -1
}

// Is reports whether the token's word is in a class; none is, outside the text.
func Is(d *nlp.Doc, token int, c lexicon.Class) bool {
	return token >= 0 && token < len(d.Tokens()) && d.Is(token, c)
}

// Word is the token in lower case with straight apostrophes; empty outside the
// text.
func Word(d *nlp.Doc, token int) string {
	if token < 0 || token >= len(d.Tokens()) {
		return ""
	}
	return lexicon.Fold(d.Word(token))
}

// Words makes a set of the words of a list, which are parted by spaces: in lower
// case and with straight apostrophes, as Word returns them.
func Words(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
