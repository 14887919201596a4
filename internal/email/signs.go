package email

import "sync"

// automaton finds out whether any of a set of strings stands in a text, in one walk
// over its bytes: nearly every note is asked for every sign and has none.
type automaton struct {
	classes [256]uint16 // of a byte; 0 is every byte that is in no string
	width   int         // number of classes
	next    []uint16    // by state and class, where the state's row begins; found is where a string has ended
}

const found = ^uint16(0)

var signFinder = sync.OnceValue(func() *automaton { return newAutomaton(signs[:]) })

func newAutomaton(words []string) *automaton {
	a := &automaton{width: 1}
	for _, w := range words {
		for i := range len(w) {
			if a.classes[w[i]] == 0 {
				a.classes[w[i]] = uint16(a.width)
				a.width++
			}
		}
	}
	a.next = make([]uint16, a.width)
	for _, w := range words {
		a.add(w)
	}
	a.link()
	for i, to := range a.next {
		if to != found {
			a.next[i] = to * uint16(a.width)
		}
	}
	return a
}

// add makes a path for a string. A string that begins with another one adds
// nothing to it.
func (a *automaton) add(w string) {
	state := 0
	for i := range len(w) {
		at := state*a.width + int(a.classes[w[i]])
		switch {
		case a.next[at] == found:
			return
		case i == len(w)-1:
			a.next[at] = found
		case a.next[at] == 0:
			a.next[at] = uint16(len(a.next) / a.width)
			a.next = append(a.next, make([]uint16, a.width)...)
		}
		state = int(a.next[at])
	}
}

// link fills in, state by state from the shortest, where a byte leads that does not
// go on with the string at hand: to what the longest of its ends begins.
func (a *automaton) link() {
	type step struct{ state, fallback int }
	queue := []step{}
	for _, s := range a.next[:a.width] {
		if s != 0 && s != found {
			queue = append(queue, step{int(s), 0})
		}
	}
	for i := 0; i < len(queue); i++ {
		s := queue[i]
		row, fallback := a.next[s.state*a.width:][:a.width], a.next[s.fallback*a.width:][:a.width]
		for c, to := range row {
			switch {
			case fallback[c] == found:
				row[c] = found
			case to == 0:
				row[c] = fallback[c]
			case to != found:
				queue = append(queue, step{int(to), int(fallback[c])})
			}
		}
	}
}

// in reports whether one of the strings stands in the text.
func (a *automaton) in(text string) bool {
	row := uint16(0)
	for i := range len(text) {
		row = a.next[row+a.classes[text[i]]]
		if row == found {
			return true
		}
	}
	return false
}
