package across

import (
	_ "embed"
	"encoding/binary"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/roster"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

//go:embed duplicate-note.md
var duplicateNotePage string

// Duplicates configures duplicate-note.
type Duplicates struct {
	MinWords int `yaml:"min-words" doc:"notes of fewer words may be the same, such as \"rang, no answer\""`
	Share    int `yaml:"share" doc:"per cent of a note's runs of three words that an earlier note has too, from which it repeats that note"`
	LookBack int `yaml:"look-back" doc:"how many earlier notes about the same child a note is compared with, counted back from it"`
}

// DuplicateNote checks points 8 and 12: that a note does not say again what an
// earlier note about the same child has said.
func DuplicateNote() *lint.Rule {
	return lint.DefineAcross(lint.Meta{
		ID:       "duplicate-note",
		Summary:  "The text of a note repeats, wholly or nearly, an earlier note about the same child",
		Guidance: []int{8, 12},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ChildID),
		Doc:      duplicateNotePage,
	}, Duplicates{MinWords: 20, Share: 90, LookBack: 1000}, func(o Duplicates, _ *lint.Env) (lint.Across, error) {
		switch {
		case o.MinWords < runLength:
			return nil, lint.BadOption("min-words", "notes of fewer than %d words cannot be compared", runLength)
		case o.Share < 50 || o.Share > 100:
			return nil, lint.BadOption("share", "a share between 50 and 100 per cent is wanted")
		case o.LookBack < 1:
			return nil, lint.BadOption("look-back", "a note has to be compared with at least one other")
		}
		return &duplicates{o: o, children: map[uint64]int32{}}, nil
	})
}

// duplicates is the rule under way.
type duplicates struct {
	o        Duplicates
	children map[uint64]int32 // by the hash of the id's key
	traces   [][]trace        // of each child's notes, in the order of the input
	notes    bytes
	files    intern[struct{}]
}

// trace is what is looked at first: what a note is roughly like, and where the rest
// is that is remembered of it.
type trace struct {
	sketch sketch
	text   uint32 // hash of all its words
	at     bytesAt
}

// past is the rest: which note it is, and its runs of words.
type past struct {
	file int32
	id   []byte
	runs int
	set  []byte
}

func (d *duplicates) remember(l *likeness) trace {
	b := binary.AppendUvarint(nil, uint64(d.files.number(l.place.File, struct{}{})))
	b = binary.AppendUvarint(b, uint64(len(l.place.ID)))
	b = append(b, l.place.ID...)
	b = binary.AppendUvarint(b, uint64(len(l.runs)))
	return trace{l.sketch, l.text, d.notes.add(append(b, l.set...))}
}

func (d *duplicates) recall(t trace) past {
	b := d.notes.from(t.at)
	next := func() int {
		v, n := binary.Uvarint(b)
		b = b[n:]
		return int(v)
	}
	p := past{file: int32(next())}
	n := next()
	p.id, b = b[:n], b[n:]
	p.runs = next()
	p.set = b
	return p
}

// likeness is the digest of a note.
type likeness struct {
	child  uint64
	text   uint32
	sketch sketch
	runs   []uint32 // hashes of the runs of words, sorted
	set    []byte   // the same as it is remembered
	place  note.Place
	hasID  bool
}

// Digest makes what is needed to know the note's text again.
func (d *duplicates) Digest(p *lint.Pass) any {
	key := roster.Key(p.Note.ChildID)
	if key == "" {
		p.CannotAssess()
		return nil
	}
	words := p.Words()
	if len(words) < d.o.MinWords || p.Note.Status == note.Deleted {
		return nothing{}
	}
	text, _ := textHash(p)
	runs := shingle.Roll(make([]uint64, 0, len(words)), words, runLength)
	l := &likeness{
		child: hash(key), text: uint32(text), sketch: sketchOf(runs), runs: sorted(runs),
		place: p.Note.Place(), hasID: p.Note.Carried.Has(note.ID),
	}
	l.set = encode(nil, l.runs)
	return l
}

// Fold compares the note with the child's earlier ones, and remembers it. A row
// with the id of an earlier one is the same note, exported twice.
func (d *duplicates) Fold(_ int, digest any, report func(lint.Finding)) {
	l, ok := digest.(*likeness)
	if !ok {
		return
	}
	child, known := d.children[l.child]
	if !known {
		child = int32(len(d.traces))
		d.children[l.child] = child
		d.traces = append(d.traces, nil)
	}
	earlier := d.traces[child]
	found := d.compare(l, earlier[max(len(earlier)-d.o.LookBack, 0):])
	if found.same {
		return
	}
	if found.share > 0 {
		report(d.finding(found))
	}
	d.traces[child] = append(earlier, d.remember(l))
}

// Finish has nothing to say of no note.
func (d *duplicates) Finish(func(lint.Finding)) {}

// match is an earlier note that is repeated.
type match struct {
	past
	share int  // per cent of the runs; 0 where there is no match
	exact bool // the words are the same from first to last
	same  bool // it is the same note
}

// compare finds the first note with the same words or, where there is none, the
// first with nearly the same.
func (d *duplicates) compare(l *likeness, earlier []trace) match {
	var near match
	for _, t := range earlier {
		exact := t.text == l.text
		if !t.sketch.like(l.sketch) || !exact && near.share > 0 {
			continue
		}
		m := match{past: d.recall(t), share: 100, exact: exact}
		if !exact {
			m.share = share(m.set, m.runs, l.runs, d.o.Share)
		}
		switch {
		case m.share == 0:
		case l.hasID && string(m.id) == l.place.ID:
			return match{same: true}
		case exact:
			return m
		default:
			near = m
		}
	}
	return near
}

// Repeated is the detail of a finding: the note that is repeated, and how much of
// it, in per cent of the runs of words.
type Repeated struct {
	NoteID string `json:"note_id"`
	File   string `json:"file"`
	Share  int    `json:"share"`
}

func (d *duplicates) finding(m match) lint.Finding {
	r := Repeated{string(m.id), d.files.keys[m.file], m.share}
	id := roster.Printable(r.NoteID)
	category, message := "near", fmt.Sprintf("Nearly all of this note stands in note %s about the same child.", id)
	if m.exact {
		category, message = "exact", fmt.Sprintf("This note says word for word what note %s says about the same child.", id)
	}
	f := lint.About(note.TextField, message, "Write what happened this time; where nothing is new, say so in a sentence and name the other note.")
	f.Category, f.Detail = category, r
	return f
}
