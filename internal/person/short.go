package person

import "strings"

// shortFor reports whether a word is short for a forename: a table of what no
// rule yields, the name's beginning ("Charl", "Oll-ie", "Lil-s"), or four letters
// of it ("Beth", "Dami").
func shortFor(w, name string) bool {
	if len(w) < 2 || w == name {
		return false
	}
	if nicknamed(w, name) {
		return true
	}
	if len(w) >= 3 && strings.HasPrefix(name, w) || len(w) >= 4 && strings.Contains(name, w) {
		return true
	}
	for _, ending := range []string{"ie", "ey", "y", "i", "o", "es", "e", "s"} {
		stem, ok := strings.CutSuffix(w, ending)
		if !ok || len(stem) < 2 {
			continue
		}
		if n := len(stem); n >= 3 && stem[n-1] == stem[n-2] {
			stem = stem[:n-1]
		} else if n < 3 {
			continue
		}
		if strings.HasPrefix(name, stem) {
			return true
		}
	}
	return false
}

func nicknamed(w, name string) bool {
	return strings.Contains(" "+nicknames[name]+" ", " "+w+" ")
}

// slip reports whether a word is a forename of five letters or more with one
// letter changed, added, left out or swapped with the next, but for its first.
func slip(w, name string) bool {
	if len(name) < 5 || len(w) < 5 || w[0] != name[0] || len(w)-len(name) > 1 || len(name)-len(w) > 1 {
		return false
	}
	i := 0
	for i < len(w) && i < len(name) && w[i] == name[i] {
		i++
	}
	a, b := w[i:], name[i:]
	switch {
	case len(a) == len(b)+1:
		return a[1:] == b
	case len(b) == len(a)+1:
		return b[1:] == a
	case len(a) == 0:
		return false
	case a[1:] == b[1:]:
		return true
	}
	return len(a) > 1 && a[0] == b[1] && a[1] == b[0] && a[2:] == b[2:]
}
