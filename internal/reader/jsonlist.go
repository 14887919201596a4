package reader

import "slices"

// items reads a list and keeps it as one value.
func (s *objectScanner) items(key []byte) error {
	m := member{key: key, kind: jsonList, start: s.i}
	kept := len(s.members)
	last, err := s.enter(']')
	for err == nil && !last {
		c, _ := s.next()
		if c == '{' && m.kind == jsonList {
			m.kind = jsonObjects
			if s.list < 0 {
				s.list = m.start
			}
		}
		if err = s.value(key); err == nil {
			last, err = s.part(']')
		}
	}
	if err != nil {
		return err
	}
	if s.list == m.start {
		s.list = -1
	}
	s.depth--
	m.end = s.i
	items := s.members[kept:]
	m.joined = s.join(len(key), items)
	if len(items) > 0 && !slices.ContainsFunc(items, func(o member) bool { return o.kind != jsonString }) && m.kind == jsonList {
		m.kind, m.start, m.end = jsonStrings, items[0].start, items[len(items)-1].end
	}
	s.members = append(s.members[:kept], m)
	return nil
}

// join is the items of a list as one value: plain values as they are; of
// objects their id, or else their name.
func (s *objectScanner) join(keyLength int, items []member) string {
	var plain, ids, names []byte
	for _, m := range items {
		v := m.joined
		if v == "" && m.kind != jsonNull {
			v = s.text(m)
		}
		switch string(m.key[keyLength:]) {
		case "":
			plain = append(append(plain, v...), ';')
		case ".id", ".child_id", ".childId", ".person_id", ".personId":
			ids = append(append(ids, v...), ';')
		case ".name", ".child_name", ".childName", ".title":
			names = append(append(names, v...), ';')
		}
	}
	for _, list := range [][]byte{plain, ids, names} {
		if len(list) > 0 {
			return string(list[:len(list)-1])
		}
	}
	return ""
}

// hollow reports a list with nothing in it.
func (s *objectScanner) hollow(m member) bool {
	return m.kind == jsonList && empty(s.data[m.start+1:m.end-1])
}
