// Package fields holds the rules about the fields of a note: when it was
// recorded, whether it is finalised, what kind of contact it was, who was seen,
// and whether the text agrees.
package fields

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// asked reports whether whoever recorded the note had a place for the field: the
// source has it, or it is a draft whose header block gives the type of contact, and
// so could have given what is recorded beside it.
func asked(n *note.Note, f note.Field) bool {
	return n.Carries(f) || n.Draft && n.Carries(note.ContactType) && !n.Bad.Has(f)
}

// typeList is a configured list of types of contact: kinds by their ids, or a
// system's own words.
type typeList struct {
	kinds []contacttype.Kind
	words []string // folded
}

func newTypeList(entries []string) typeList {
	var l typeList
	for _, e := range entries {
		if k, ok := contacttype.Named(e); ok {
			l.kinds = append(l.kinds, k)
		}
		l.words = append(l.words, fold(e))
	}
	return l
}

func (l typeList) empty() bool { return len(l.words) == 0 }

// has reports whether the note's type is listed. The kind "visit" stands for
// every visit and "statutory-visit" for every visit that is statutory.
func (l typeList) has(n *note.Note, t contacttype.Type) bool {
	if slices.Contains(l.words, fold(n.ContactType)) {
		return true
	}
	for _, k := range l.kinds {
		switch {
		case k == t.Kind,
			k == contacttype.Visit && t.IsVisit(),
			k == contacttype.Meeting && t.IsMeeting(),
			k == contacttype.StatutoryVisit && t.IsVisit() && (t.IsStatutoryVisit() || n.Statutory == note.Yes):
			return true
		}
	}
	return false
}

// fold writes a short text as its words in lower case with one space between
// them, so that "Home-Visit " and "home visit" are the same.
func fold(s string) string {
	var out []byte
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			return string(out)
		}
		if p.Kind != lexicon.Punct {
			if len(out) > 0 {
				out = append(out, ' ')
			}
			out = lexicon.AppendFold(out, s[p.Start:p.End])
		}
		i = p.End
	}
}
