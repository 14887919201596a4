// Package person compares the names of people as systems write them: "Lisa
// Brannigan", "BRANNIGAN, Lisa", "L. Brannigan", "LB", "lisa.brannigan".
package person

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Same reports whether two names may be the same person's. An empty name may be
// anybody's, and so may a user number. Where a name is that of several people,
// "Lisa Brannigan / Theo Okonedo", any of them will do.
func Same(a, b string) bool {
	if a == b {
		return true
	}
	for _, x := range several(a) {
		for _, y := range several(b) {
			if same(x, y) {
				return true
			}
		}
	}
	return false
}

// several splits what may be the names of several people.
func several(name string) []string {
	if !strings.ContainsAny(name, ";&/+\n|") && !strings.Contains(name, " and ") {
		return []string{name}
	}
	all := strings.FieldsFunc(strings.ReplaceAll(name, " and ", ";"), func(r rune) bool { return strings.ContainsRune(";&/+\n|", r) })
	if all = slices.DeleteFunc(all, func(s string) bool { return strings.TrimSpace(s) == "" }); len(all) == 0 {
		return []string{""}
	}
	return all
}

func same(a, b string) bool {
	x, y := parts(a), parts(b)
	if len(x) == 0 || len(y) == 0 || self(x) || self(y) {
		return true
	}
	if numbered(x) != numbered(y) {
		return true
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	return slices.Equal(x, y) || within(x, y) || initials(x, y) || initials(y, x) || login(x, y)
}

// Key is a name in a form that does not depend on case, order, spacing or title:
// equal keys, same name.
func Key(name string) string {
	p := parts(name)
	slices.Sort(p)
	return strings.Join(p, " ")
}

// Forename is the first name of a person, folded; "" where there is none.
func Forename(name string) string {
	if _, after, ok := strings.Cut(name, ","); ok && len(parts(after)) > 0 {
		name = after
	}
	p := parts(name)
	if len(p) == 0 {
		return ""
	}
	return p[0]
}

// parts are the words of a name, folded, without titles, roles in brackets and
// the domain of an address.
func parts(name string) []string {
	if at := strings.IndexByte(name, '@'); at > 0 {
		name = name[:at]
	}
	if i := strings.IndexAny(name, "(["); i > 0 {
		name = name[:i]
	}
	for _, dash := range []string{" - ", " – "} {
		name, _, _ = strings.Cut(name, dash)
	}
	fields := strings.FieldsFunc(plain(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return slices.DeleteFunc(fields, func(s string) bool { return titles[s] })
}

var titles = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "miss": true, "mx": true, "dr": true, "prof": true, "sw": true, "asw": true, "nqsw": true, "tm": true,
}

// plain folds case and accents and drops apostrophes, so that "O'Néill" and
// "ONeill" are the same.
func plain(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '\'', '’', '‘', '`':
			continue
		}
		r = unicode.ToLower(r)
		if r >= utf8.RuneSelf {
			if base := strings.IndexRune(accented, r); base >= 0 {
				r = rune(unaccented[utf8.RuneCountInString(accented[:base])])
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

const (
	accented   = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőřśşšťùúûüūůűýÿźżž"
	unaccented = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz"
)

func self(p []string) bool {
	if len(p) != 1 {
		return false
	}
	switch p[0] {
	case "author", "self", "worker", "me", "writer", "recorder", "yes", "y", "true", "x", "unknown", "na":
		return true
	}
	return false
}

func numbered(p []string) bool {
	return !slices.ContainsFunc(p, func(s string) bool { return !strings.ContainsAny(s, "0123456789") })
}

// within reports whether every part of the shorter name is a part of the longer,
// the initial of one or short for one, with at least one part in full.
func within(short, long []string) bool {
	used := make([]bool, len(long))
	full := false
	for _, s := range short {
		i := slices.Index(long, s)
		if i < 0 || used[i] {
			i = -1
			for j, l := range long {
				if !used[j] && (initialOf(s, l) || sameForename(s, l) || sameForename(l, s)) {
					i = j
					break
				}
			}
		}
		if i < 0 {
			return false
		}
		used[i] = true
		full = full || s == long[i] && len(s) > 1
	}
	return full
}

// sameForename reports whether one forename is short for the other: "Chris" and
// "Christopher", "Kate" and "Katherine"; not "Paul" and "Paula".
func sameForename(short, name string) bool {
	if nicknamed(short, name) {
		return true
	}
	if strings.HasPrefix(name, short) {
		return len(short) >= 3 && len(name)-len(short) >= 3
	}
	return shortFor(short, name) && !strings.Contains(name, short)
}

func initialOf(a, b string) bool {
	return (len(a) == 1 || len(b) == 1) && a[0] == b[0]
}

// initials reports whether one name is the other's initials: "LB", "L B", with
// or without those of middle names.
func initials(short, long []string) bool {
	letters := strings.Join(short, "")
	if len(letters) < 2 || len(letters) > 4 || len(short) > 1 && len(letters) != len(short) {
		return false
	}
	var heads strings.Builder
	for _, l := range long {
		heads.WriteByte(l[0])
	}
	return sameInitials(letters, heads.String()) || len(long) == 1 && letters == long[0]
}

func sameInitials(a, b string) bool {
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	if len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0] {
		return true // surname first
	}
	return a == b || len(a) != len(b) && a[0] == b[0] && a[len(a)-1] == b[len(b)-1]
}

// login reports whether one name is a user name made of the other: "lbrannigan",
// "branniganl", "lisab", "lisabrannigan".
func login(short, long []string) bool {
	if len(short) != 1 || len(long) < 2 {
		return false
	}
	name := strings.TrimRight(short[0], "0123456789")
	for _, a := range long {
		for _, b := range long {
			if a == b {
				continue
			}
			switch name {
			case a + b, a[:1] + b, a + b[:1]:
				return true
			}
		}
	}
	return false
}
