package reader

import (
	"bytes"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// jsonPlan is how the keys of an object were understood. The objects of a file
// mostly have the same few sets of keys.
type jsonPlan struct {
	cols  []mapping.Column
	order []int
	text  int   // index of the text's key, -1
	notes []int // indices of keys that hold lists of notes
	twice int   // index of a key that stands a second time, -1
}

// plansKept is how many sets of keys are remembered.
const plansKept = 256

// planFor understands the keys of the object at hand.
func (j *jsonReader) planFor(s *objectScanner) *jsonPlan {
	j.key = j.key[:0]
	for _, m := range s.members {
		mark := byte(0)
		if m.kind == jsonObjects {
			mark = 1
		}
		j.key = append(append(j.key, m.key...), mark)
	}
	p, known := j.plans[string(j.key)]
	if known {
		return p
	}
	p = j.makePlan(s)
	if len(j.plans) < plansKept {
		j.plans[string(j.key)] = p
	}
	return p
}

func (j *jsonReader) makePlan(s *objectScanner) *jsonPlan {
	p := &jsonPlan{twice: -1}
	names := make([]string, len(s.members))
	seen := map[string]bool{}
	for i, m := range s.members {
		names[i] = string(m.key)
		if seen[names[i]] {
			p.twice = i
		}
		seen[names[i]] = true
	}
	p.cols = j.vocab.Resolve(names)
	p.order, p.text = fieldOrder(p.cols)
	if p.text < 0 || s.members[p.text].kind == jsonObjects {
		for i, m := range s.members {
			if m.kind == jsonObjects && j.holdsNotes(s.data, m.start, 0) {
				p.notes = append(p.notes, i)
			}
		}
	}
	if len(p.notes) == 0 {
		j.understood(p.cols)
	} else {
		for _, h := range inherit(s, p, nil) {
			j.understood([]mapping.Column{h.col})
		}
	}
	return p
}

// looksLikeNote reports an object with a key that is understood as the text of
// a note, or with a date of event and two more that are understood, or one that
// holds such objects.
func (j *jsonReader) looksLikeNote(s *objectScanner) bool {
	var held note.Fields
	known := 0
	for _, m := range s.members {
		f := j.vocab.Fields(string(m.key))
		if f.Has(note.TextField) && m.kind != jsonObjects {
			return true
		}
		if f != 0 {
			known++
			held |= f
		}
	}
	return known >= 3 && held.Has(note.EventDate)
}

// holdsNotes reports that the list at an offset of data begins with what looks
// like a note, or with an object that holds such a list. An object that goes on
// behind the data is as long as notes are; one that is broken is passed over.
func (j *jsonReader) holdsNotes(data []byte, list, depth int) bool {
	w := objectScanner{data: data, i: list}
	if hollow, err := w.enter(']'); hollow || err != nil || data[w.i] != '{' || depth > deepestWrapping {
		return false
	}
	for at, tries := w.i, 0; tries < brokenTries; tries++ {
		var s objectScanner
		err := s.scan(data, at)
		if j.looksLikeNote(&s) || j.wrapsNotes(&s, err, depth) {
			return true
		}
		next := bytes.IndexByte(data[at+1:], '{')
		if err == nil || isMore(err) || next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// brokenTries is how many broken objects are passed over to tell what a list holds.
const brokenTries = 32

// wrapsNotes reports that an object, as far as it was scanned, holds a list of notes.
func (j *jsonReader) wrapsNotes(s *objectScanner, err error, depth int) bool {
	for _, m := range s.members {
		if m.kind == jsonObjects && j.holdsNotes(s.data, m.start, depth+1) {
			return true
		}
	}
	return isMore(err) && s.list >= 0 && j.holdsNotes(s.data, s.list, depth+1)
}
