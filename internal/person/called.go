package person

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Called holds the words by which a text may mean one person, or the few that
// one record is about. The zero Called is nobody's.
type Called struct {
	given    []string // forenames, middle names and nicknames, folded
	family   []string // surnames, folded
	initials []string // "pn", and "pmh" beside "ph" where a forename has two parts
}

// Sense is what a word may be of a person's name.
type Sense uint8

// The senses of a word, the surest first. Short is a nickname, a shortened
// forename, or a forename with one letter wrong.
const (
	NotCalled Sense = iota
	Given
	Short
	Family
)

// CalledBy reads a name as systems write it: "Priya Nair", "NAIR, Priya",
// "Priya (Pip) Nair", "Unborn baby of Sarah Nair", "Priya & Rohan Nair".
func CalledBy(name string) Called {
	var c Called
	for _, one := range people(name) {
		c.add(one)
	}
	return c
}

// IsZero reports that the name said nothing.
func (c Called) IsZero() bool { return len(c.given) == 0 && len(c.family) == 0 }

// people splits a name that is the name of several.
func people(name string) []string {
	name = strings.NewReplacer(" and ", ";", "&", ";", "/", ";", "\n", ";", "|", ";").Replace(name)
	return strings.Split(name, ";")
}

func (c *Called) add(name string) {
	name = c.aside(name)
	if i := strings.Index(strings.ToLower(name), " of "); i > 0 {
		name = name[:i] // whose baby it is
	}
	last, first, comma := strings.Cut(name, ",")
	if comma {
		c.join(words(first), words(last))
		return
	}
	all := words(name)
	given, family := capitals(all)
	if len(family) == 0 && len(all) > 1 {
		given, family = all[:len(all)-1], all[len(all)-1:]
	}
	c.join(given, family)
}

// aside takes out what stands in brackets or quotation marks, and keeps the
// nicknames in it.
func (c *Called) aside(name string) string {
	for {
		open := strings.IndexAny(name, "([\"“‘")
		if open < 0 {
			return name
		}
		_, size := utf8.DecodeRuneInString(name[open:])
		inside, after := name[open+size:], ""
		if end := strings.IndexAny(inside, ")]\"”’"); end >= 0 {
			_, size = utf8.DecodeRuneInString(inside[end:])
			inside, after = inside[:end], inside[end+size:]
		}
		for _, w := range words(inside) {
			if w = plain(w); !remarks[w] {
				c.given = append(c.given, w)
			}
		}
		name = name[:open] + " " + after
	}
}

// remarks are words beside a name that are no part of it.
var remarks = map[string]bool{
	"known": true, "as": true, "aka": true, "also": true, "dob": true, "born": true, "edd": true, "nee": true, "née": true, "formerly": true, "previously": true, "unborn": false,
	"likes": true, "be": true, "called": true, "preferred": true, "prefers": true, "name": true, "he": true, "she": true, "they": true, "him": true, "her": true, "them": true, "twin": true, "sibling": true, "male": true, "female": true,
	"lac": true, "cla": true, "cic": true, "cin": true, "cp": true, "years": true, "yrs": true, "months": true, "mths": true, "weeks": true, "wks": true, "deceased": true, "closed": true, "duplicate": true,
}

// words are a name's words as written, without particles, titles, single marks
// and numbers.
func words(name string) []string {
	var out []string
	for _, w := range strings.Fields(name) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if w == "" || strings.ContainsAny(w, "0123456789") || titles[strings.ToLower(w)] || particles[strings.ToLower(w)] {
			continue
		}
		out = append(out, w)
	}
	return out
}

var particles = map[string]bool{
	"de": true, "da": true, "do": true, "dos": true, "das": true, "del": true, "della": true, "di": true, "du": true, "la": true, "le": true, "van": true, "von": true, "der": true, "den": true, "ter": true, "ten": true,
	"al": true, "el": true, "bin": true, "bint": true, "ibn": true, "ap": true, "ab": true, "st": true, "of": true, "the": true, "jr": true, "jnr": true, "snr": true, "ii": true, "iii": true,
}

// capitals parts "Priya NAIR" and "NAIR Priya". "TJ" is a forename.
func capitals(all []string) (given, family []string) {
	for _, w := range all {
		if utf8.RuneCountInString(w) > 2 && w == strings.ToUpper(w) {
			family = append(family, w)
		} else {
			given = append(given, w)
		}
	}
	if len(given) == 0 {
		return family, nil
	}
	return given, family
}

func (c *Called) join(given, family []string) {
	if len(given) == 0 {
		given, family = family, nil // the only name there is
	}
	var long, short strings.Builder
	for _, w := range given {
		short.WriteString(head(plain(w)))
		for _, part := range strings.Split(w, "-") {
			long.WriteString(head(plain(part)))
			c.given = append(c.given, plain(part))
		}
		if strings.Contains(w, "-") {
			c.given = append(c.given, plain(strings.ReplaceAll(w, "-", "")))
		}
	}
	for _, w := range family {
		for _, part := range strings.Split(w, "-") {
			c.family = append(c.family, plain(part))
		}
	}
	if len(family) == 0 {
		return
	}
	tail := head(plain(family[len(family)-1]))
	c.initials = append(c.initials, short.String()+tail, long.String()+tail, head(short.String())+tail)
}

func head(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// Sense is what a word as written may be of the person's name. Case is left to
// the caller: only the caller knows how the text around the word is written.
func (c Called) Sense(word string) Sense {
	w := plain(word)
	if len(w) < 2 {
		return NotCalled
	}
	for _, g := range c.given {
		if w == g || len(g) > 2 && w == g+"s" { // "Priyas room"
			return Given
		}
	}
	for _, f := range c.family {
		if w == f {
			return Family
		}
	}
	for _, g := range c.given {
		if shortFor(w, g) || slip(w, g) {
			return Short
		}
	}
	return NotCalled
}

// MayBegin reports whether a word begins as one of the forenames does: a quick
// no for most words of a text.
func (c Called) MayBegin(word string) bool {
	for _, g := range c.given {
		if g != "" && (g[0] == word[0]|0x20 || word[0] >= utf8.RuneSelf) {
			return true
		}
	}
	return false
}

// IsInitials reports whether letters are the person's initials, or the first of
// them.
func (c Called) IsInitials(letters string) bool {
	l := plain(letters)
	for _, i := range c.initials {
		if l == i || l == head(i) {
			return true
		}
	}
	return len(l) == 1 && len(c.given) > 0 && l == head(c.given[0])
}
