package note

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Places finds the positions and locations of many offsets of one text. It walks
// the text once, however many are asked for and in whatever order: a note of a
// megabyte may have ten thousand findings.
type Places struct {
	text  Text
	marks []waypoint // in ascending order; the first is the beginning
}

// waypoint is a place that has been passed. Places are counted from it rather than
// from the beginning.
type waypoint struct {
	Position
	raw      int // the same place in Origin.Raw
	location Location
}

// stride is how many bytes apart waypoints are at most, and so how far there is
// to walk for one place.
const stride = 1 << 10

// Places makes a finder of places.
func (t Text) Places() *Places {
	return &Places{text: t, marks: []waypoint{{
		Position: Position{Line: 1, Column: 1},
		location: Location{Line: t.origin.Line, Column: t.origin.Column},
	}}}
}

// Position is the line and column of a byte offset.
func (p *Places) Position(offset int) Position { return p.at(offset).Position }

// Location is the place in the source file of a byte offset.
func (p *Places) Location(offset int) Location {
	if p.text.origin.Line == 0 {
		return Location{}
	}
	return p.at(offset).location
}

// at goes to an offset from the waypoint before it.
func (p *Places) at(offset int) waypoint {
	i, _ := slices.BinarySearchFunc(p.marks, offset, func(w waypoint, offset int) int { return w.Offset - offset })
	if i == len(p.marks) || p.marks[i].Offset > offset {
		i--
	}
	w := p.marks[i]
	for offset-w.Offset > stride {
		next := w.Offset + stride
		for next > w.Offset && !utf8.RuneStart(p.text.s[next]) {
			next--
		}
		w = p.walk(w, next)
		p.marks = append(p.marks, w) // only ever beyond the last one
	}
	return p.walk(w, offset)
}

// walk counts on from a waypoint to an offset.
func (p *Places) walk(w waypoint, offset int) waypoint {
	o := p.text.origin
	next := waypoint{raw: o.walk(p.text.s, w.raw, w.Offset, offset)}
	next.Line, next.Column = count(w.Line, w.Column, p.text.s[w.Offset:offset])
	next.Offset = offset
	if o.Line > 0 {
		next.location.Line, next.location.Column = count(w.location.Line, w.location.Column, o.Raw[w.raw:next.raw])
	}
	return next
}

// count is the line and column after some text.
func count(line, column int, s string) (int, int) {
	if n := strings.Count(s, "\n"); n > 0 {
		line, column = line+n, 1
		s = s[strings.LastIndexByte(s, '\n')+1:]
	}
	return line, column + utf8.RuneCountInString(s)
}
