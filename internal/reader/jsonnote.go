package reader

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// heirloom is what a note has from the objects around it: whose note it is.
type heirloom struct {
	col   mapping.Column
	value string
}

// take reads the object that was scanned: a note, or what stands round lists
// of notes.
func (j *jsonReader) take(s *objectScanner, outer []heirloom, depth int) {
	p := j.planFor(s)
	switch {
	case len(p.notes) > 0:
		outer = inherit(s, p, outer)
		for _, i := range p.notes {
			j.within(s.data, s.members[i].start, outer, depth)
		}
	case p.text >= 0 && s.hollow(s.members[p.text]):
		j.hollow++
	default:
		j.note(s, p, outer)
	}
}

// within reads the notes of a list that was scanned as part of an object.
func (j *jsonReader) within(data []byte, list int, outer []heirloom, depth int) {
	if len(j.inner) <= depth {
		j.inner = append(j.inner, objectScanner{})
	}
	w := objectScanner{data: data, i: list}
	for closed, _ := w.enter(']'); !closed && !j.stopped; closed, _ = w.part(']') {
		c, _ := w.next()
		if c != '{' {
			line, col := place(data, w.i, j.win.line, j.win.col)
			j.lose(line, col, "an object is expected here")
			_ = w.value(nil) // it was scanned before, and is sound
			continue
		}
		s := j.inner[depth]
		_ = s.scan(data, w.i)
		w.i = s.i
		j.take(&s, outer, depth+1)
		j.inner[depth] = s
	}
}

// inherit is what the notes inside an object have from it. An id beside a name
// is that of the child.
func inherit(s *objectScanner, p *jsonPlan, outer []heirloom) []heirloom {
	held := note.FieldsOf()
	for _, c := range p.cols {
		held = held.With(c.Field)
	}
	outer = outer[:len(outer):len(outer)]
	for i, c := range p.cols {
		if c.Field == note.ID && held.Has(note.ChildName) && !held.Has(note.ChildID) {
			c.Field = note.ChildID
		}
		switch c.Field {
		case note.ChildID, note.ChildName, note.FamilyID:
			outer = append(outer, heirloom{c, s.text(s.members[i])})
		}
	}
	return outer
}

// note makes a note of the object that was scanned.
func (j *jsonReader) note(s *objectScanner, p *jsonPlan, outer []heirloom) {
	j.record++
	line, col := place(s.data, s.start, j.win.line, j.win.col)
	if p.text < 0 && len(p.order) == 0 {
		j.trouble(Problem{Record: j.record, Line: line, Column: col, Lost: true, Reason: "no key of this object was understood"})
		return
	}
	n := &note.Note{File: j.info.File, Record: j.record}
	bad := j.flawed(s)
	if p.twice >= 0 {
		bad = append(bad, j.problem(s, p.twice, note.NoField, "this key stands twice in the object; the first was read"))
	}
	for _, i := range p.order {
		bad = append(bad, j.set(n, s, i, &p.cols[i])...)
	}
	for _, h := range outer {
		if !n.Carried.Has(h.col.Field) {
			_ = j.build.Set(n, &h.col, []byte(h.value)) // ids and names are never bad
		}
	}
	if p.text >= 0 {
		bad = append(bad, j.setText(n, s, p.text)...)
	} else {
		j.noText++
	}
	j.identify(n, line)
	for _, b := range bad {
		b.Record, b.NoteID = j.record, n.ID
		if !j.trouble(b) || b.Lost {
			return
		}
	}
	j.emit(n)
}

func (j *jsonReader) problem(s *objectScanner, i int, f note.Field, reason string) Problem {
	line, col := place(s.data, s.members[i].start, j.win.line, j.win.col)
	return Problem{Field: f, Line: line, Column: col, Reason: reason}
}

// set gives the note the value of a member.
func (j *jsonReader) set(n *note.Note, s *objectScanner, i int, c *mapping.Column) []Problem {
	m := s.members[i]
	var v []byte
	switch {
	case m.kind >= jsonList:
		v = []byte(m.joined)
	case m.kind == jsonNull:
	case m.escaped:
		v = []byte(s.text(m))
	default:
		v = s.data[m.start:m.end]
	}
	if err := j.build.Set(n, c, v); err != nil {
		return []Problem{j.problem(s, i, c.Field, c.Field.String()+": "+err.Error())}
	}
	return nil
}

// setText gives the note its text. A list of strings is a text of as many lines.
func (j *jsonReader) setText(n *note.Note, s *objectScanner, i int) []Problem {
	n.Carried = n.Carried.With(note.TextField)
	m := s.members[i]
	bad := func(lost bool, reason string) []Problem {
		p := j.problem(s, i, note.TextField, "text: "+reason)
		p.Lost = lost
		return []Problem{p}
	}
	line, col := place(s.data, m.start, j.win.line, j.win.col)
	o := note.Origin{Raw: string(s.data[m.start:m.end]), Line: line, Column: col}
	text := o.Raw
	switch m.kind {
	case jsonNull:
		text, o = "", note.Origin{}
	case jsonObjects:
		return bad(true, "a string is expected, not a list of objects")
	case jsonList:
		return bad(true, "a string is expected, not a list")
	case jsonNumber, jsonBool:
		n.Text = note.NewText(text, o)
		return bad(false, "a string is expected, not a number or a truth value; it was read as it is written")
	}
	if m.escaped || m.kind == jsonStrings {
		var at int
		if text, at = unescape(o.Raw); at >= 0 {
			s.members[i].start += at
			return bad(true, errEscape.Error())
		}
		o.Spelling = note.JSONEscaped
	}
	n.Text = note.NewText(text, o)
	if cutShort(text) {
		return bad(false, strings.TrimPrefix(cutShortText, "the text "))
	}
	return nil
}
