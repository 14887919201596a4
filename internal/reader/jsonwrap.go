package reader

import "github.com/casenote-lint/casenote-lint/internal/note"

// deepestWrapping is how many objects may stand round a list of notes.
const deepestWrapping = 6

// wrapping reads an object that holds lists of notes, as a stream: what it says
// of the child or the family goes to the notes that follow, other values are
// passed over.
func (j *jsonReader) wrapping(outer []heirloom, depth int) error {
	j.win.skip(1)
	outer = outer[:len(outer):len(outer)]
	for !j.stopped {
		switch c := j.byte(); c {
		case 0:
			return errTruncated
		case '}':
			j.win.skip(1)
			return nil
		case ',':
			j.win.skip(1)
		case '"':
			h, err := j.pair(outer, depth)
			if err != nil {
				return err
			}
			outer = append(outer, h...)
		default:
			return errSyntax
		}
	}
	return nil
}

// pair reads a key of a wrapping and its value.
func (j *jsonReader) pair(outer []heirloom, depth int) ([]heirloom, error) {
	key, err := j.plain()
	if err != nil {
		return nil, err
	}
	if j.byte() != ':' {
		return nil, errSyntax
	}
	j.win.skip(1)
	switch j.byte() {
	case 0:
		return nil, errTruncated
	case '[':
		return nil, j.listed(key, outer, depth)
	case '{':
		if depth < deepestWrapping {
			return nil, j.wrapping(outer, depth+1)
		}
		return nil, j.pass()
	}
	value, err := j.plain()
	if err != nil {
		return nil, err
	}
	cols := j.vocab.Resolve([]string{key})
	switch cols[0].Field {
	case note.ChildID, note.ChildName, note.FamilyID:
		j.understood(cols)
		return []heirloom{{cols[0], value}}, nil
	}
	return nil, nil
}

// plain reads a string or another plain value from the stream.
func (j *jsonReader) plain() (string, error) {
	for {
		s := objectScanner{data: j.win.data(), broken: -1}
		if err := s.value(nil); err == nil {
			j.win.skip(s.i)
			return s.text(s.members[0]), nil
		} else if !isMore(err) {
			return "", err
		}
		if !j.win.fill() {
			return "", errTruncated
		}
	}
}

// listed reads a list under a key if it holds notes, and otherwise passes it.
func (j *jsonReader) listed(key string, outer []heirloom, depth int) error {
	j.win.ensure(sniffSize)
	data := j.win.data()
	if j.holdsNotes(data, 0, 0) {
		return j.array(outer, depth)
	}
	if w := (objectScanner{data: data}); len(data) > 1 {
		if hollow, err := w.enter(']'); !hollow && err == nil && data[w.i] == '{' {
			j.remark(j.win.line, "the list under %q holds no notes and was left out", key)
		}
	}
	return j.pass()
}
