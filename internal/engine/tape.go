package engine

import (
	"encoding/binary"
	"encoding/hex"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// tape holds results that have to wait until the last note has been read: some
// fifteen bytes for a note without findings, forty for a finding. What recurs
// (rules, messages, files) is kept once; of ids, lines and numbers of records only
// what differs from the one before.
type tape struct {
	writing bool
	full    [][]byte // written, and not yet read
	b       []byte   // being written, or being read

	last struct { // what differences are taken from
		id           string
		record, line int
	}

	numbers map[string]int // of the strings that recur
	strings []string
	asides  []aside
	points  map[string][]int // of the guidance, by rule
}

// aside is what few findings have, kept as it is.
type aside struct {
	detail any
	trace  []lint.Verdict
}

// reel is how many bytes are written before memory is asked for again.
const reel = 1 << 18

func newTape() *tape {
	return &tape{writing: true, numbers: map[string]int{}, points: map[string][]int{}}
}

// record takes a result down. It keeps nothing that points into a note's text.
func (t *tape) record(remains lint.Remains, r Result) {
	if cap(t.b)-len(t.b) < reel/16 {
		if len(t.b) > 0 {
			t.full = append(t.full, t.b)
		}
		t.b = make([]byte, 0, reel)
	}
	t.result(&remains, &r)
}

// replay gives the results back in their order, once, and lets go of each reel
// when it has been read.
func (t *tape) replay() iter.Seq2[lint.Remains, Result] {
	return func(yield func(lint.Remains, Result) bool) {
		t.full, t.writing = append(t.full, t.b), false
		t.last.id, t.last.record, t.last.line = "", 0, 0
		for i := range t.full {
			t.b, t.full[i] = t.full[i], nil
			for len(t.b) > 0 {
				var remains lint.Remains
				var r Result
				t.result(&remains, &r)
				if !yield(remains, r) {
					return
				}
			}
		}
	}
}

// result and the methods below write what they are given, or read into it: one
// list of members for both directions.
func (t *tape) result(m *lint.Remains, r *Result) {
	t.place(&r.Place)
	known := m.Identity == r.Place.ID
	t.flags(&r.IsNote, &r.Draft, &known)
	t.number(&r.Words)
	t.assessed(&r.Assessed)
	t.findings(&r.Findings)
	t.findings(&r.Quiet)
	if !r.IsNote {
		return
	}
	m.Place = r.Place
	t.location(&m.Location)
	if known {
		m.Identity = r.Place.ID
	} else {
		t.text(&m.Identity)
	}
}

func (t *tape) findings(fs *[]lint.Finding) {
	n := len(*fs)
	t.number(&n)
	if n > 0 && !t.writing {
		*fs = make([]lint.Finding, n)
	}
	for i := range *fs {
		t.finding(&(*fs)[i])
	}
}

func (t *tape) finding(f *lint.Finding) {
	t.word(&f.Rule)
	t.word(&f.Category)
	t.word(&f.Message)
	t.word(&f.Suggestion)
	t.guidance(f)
	severity, field := int(f.Severity), int(f.Field)
	t.number(&severity)
	t.number(&field)
	f.Severity, f.Field = lint.Severity(severity), note.Field(field)
	t.place(&f.Note)
	t.location(&f.Location)
	t.fingerprint(&f.Fingerprint)
	t.flags(&f.Located)
	if f.Located {
		t.number(&f.Span.Start)
		t.number(&f.Span.End)
		t.position(&f.Start, f.Span.Start)
		t.position(&f.End, f.Span.End)
		t.text(&f.Excerpt)
		if t.writing {
			cutContext(f)
		}
		t.text(&f.Context)
		t.number(&f.ContextAt)
	}
	t.aside(f)
}

// nearby is how many bytes of a line are kept on either side of where the words
// begin: more than a reporter shows.
const nearby = 2 << 10

// cutContext keeps the part of the line that can be shown. A note may be one line
// of a megabyte, and have a thousand findings.
func cutContext(f *lint.Finding) {
	at := min(max(f.Span.Start-f.ContextAt, 0), len(f.Context)) // there is no line where text is not shown
	from, to := max(at-nearby, 0), min(at+nearby, len(f.Context))
	for from > 0 && !utf8.RuneStart(f.Context[from]) {
		from--
	}
	for to < len(f.Context) && !utf8.RuneStart(f.Context[to]) {
		to++
	}
	f.Context, f.ContextAt = f.Context[from:to], f.ContextAt+from
}

// guidance is the same for all findings of a rule.
func (t *tape) guidance(f *lint.Finding) {
	if t.writing {
		t.points[f.Rule] = f.Guidance
	} else {
		f.Guidance = t.points[f.Rule]
	}
}

// aside keeps detail and trace. The words of a trace are parts of the text, and
// would hold all of it.
func (t *tape) aside(f *lint.Finding) {
	var at int
	if t.writing && (f.Detail != nil || len(f.Trace) > 0) {
		for i := range f.Trace {
			f.Trace[i].Words = strings.Clone(f.Trace[i].Words)
		}
		t.asides = append(t.asides, aside{f.Detail, f.Trace})
		at = len(t.asides)
	}
	t.number(&at)
	if at > 0 {
		f.Detail, f.Trace = t.asides[at-1].detail, t.asides[at-1].trace
	}
}

func (t *tape) place(p *note.Place) {
	t.word(&p.File)
	t.step(&p.Record, &t.last.record)
	same := 0
	for t.writing && same < min(len(p.ID), len(t.last.id)) && p.ID[same] == t.last.id[same] {
		same++
	}
	t.number(&same)
	rest := p.ID[min(same, len(p.ID)):]
	t.text(&rest)
	if !t.writing {
		p.ID = t.last.id[:same] + rest
	}
	t.last.id = p.ID
}

func (t *tape) location(l *note.Location) {
	t.step(&l.Line, &t.last.line)
	t.number(&l.Column)
}

// step is a number that is near the last one of its kind.
func (t *tape) step(n, last *int) {
	if t.writing {
		t.b = binary.AppendVarint(t.b, int64(*n-*last))
	} else {
		d, size := binary.Varint(t.b)
		*n, t.b = *last+int(d), t.b[size:]
	}
	*last = *n
}

func (t *tape) position(p *note.Position, offset int) {
	t.number(&p.Line)
	t.number(&p.Column)
	p.Offset = offset
}

func (t *tape) flags(flags ...*bool) {
	var n int
	for i, b := range flags {
		if *b {
			n |= 1 << i
		}
	}
	t.number(&n)
	for i, b := range flags {
		*b = n>>i&1 == 1
	}
}

// assessed is a set of which few different ones occur.
func (t *tape) assessed(set *uint64) {
	s := strconv.FormatUint(*set, 36)
	t.word(&s)
	*set, _ = strconv.ParseUint(s, 36, 64) // it was written by the line above
}

// fingerprint is written in half its length.
func (t *tape) fingerprint(s *string) {
	raw, err := hex.DecodeString(*s)
	plain := err != nil
	t.flags(&plain)
	if plain {
		t.text(s)
		return
	}
	packed := string(raw)
	t.text(&packed)
	*s = hex.EncodeToString([]byte(packed))
}

func (t *tape) number(n *int) {
	if t.writing {
		t.b = binary.AppendUvarint(t.b, uint64(*n))
		return
	}
	v, size := binary.Uvarint(t.b)
	*n, t.b = int(v), t.b[size:]
}

// text is a string that is like no other.
func (t *tape) text(s *string) {
	n := len(*s)
	t.number(&n)
	if t.writing {
		t.b = append(t.b, *s...)
		return
	}
	*s, t.b = string(t.b[:n]), t.b[n:]
}

// word is a string that recurs.
func (t *tape) word(s *string) {
	var n int
	if t.writing {
		var known bool
		if n, known = t.numbers[*s]; !known {
			n = len(t.strings)
			t.numbers[*s] = n
			t.strings = append(t.strings, *s)
		}
	}
	t.number(&n)
	*s = t.strings[n]
}
