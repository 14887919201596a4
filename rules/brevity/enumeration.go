package brevity

import (
	"slices"
	"strconv"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// enumeration finds lists that were run into prose.
type enumeration struct {
	ordinals  lexicon.Set   // entry: which place in the order; lastly may be any from the third
	roll      lexicon.Class // words that head a list of those present, which is no list of clauses
	partOfDay lexicon.Class
}

// fewest is how many points make an enumeration.
const fewest = 3

func newEnumeration(w *lexicon.Builder) enumeration {
	return enumeration{
		ordinals:  w.NewSet(),
		roll:      w.Class("present", "attendees", "attendance", "attended", "attending", "apologies", "invited", "invitees", "participants", "distribution", "cc"),
		partOfDay: w.Class("am", "pm", "morning", "afternoon", "evening", "night", "tea", "lunch"),
	}
}

func (e enumeration) addWords(w *lexicon.Builder) error {
	for place, words := range [][]string{
		{"firstly", "first of all", "first off", "[first|one] ,", "first :", "in the first place", "first and foremost"},
		{"secondly", "[second|two] ,", "second :", "second of all", "in the second place"},
		{"thirdly", "[third|three] ,", "third :", "third of all", "lastly", "finally"},
		{"fourthly", "fourth ,", "fourth :"},
		{"fifthly", "fifth ,", "fifth :"},
	} {
		for _, p := range words {
			if err := w.Add(e.ordinals, place+1, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// runIn reports a line that counts to three: "firstly … secondly … thirdly", or
// "1) … 2) … 3)".
func (e enumeration) runIn(d *nlp.Doc, l line) bool {
	next := 1
	hits := d.Hits(e.ordinals)
	i, _ := slices.BinarySearchFunc(hits, l.first, func(h lexicon.Hit, first int) int { return h.First - first })
	for ; i < len(hits) && hits[i].First <= l.last; i++ {
		if h := hits[i]; h.Last <= l.last && h.Entry == next && e.counts(d, h) {
			if next++; next > fewest {
				return true
			}
		}
	}
	return marks(d, l)
}

// counts reports whether an ordinal begins a clause: not "she came first, then".
func (e enumeration) counts(d *nlp.Doc, h lexicon.Hit) bool {
	if d.Tokens()[h.Last].Kind == lexicon.Word {
		return true
	}
	if h.First == 0 || d.Sentences()[d.SentenceAt(h.First)].First == h.First {
		return true
	}
	return isOneOf(d.Word(h.First-1), ";", ":", ",", "and", "-", "–", ".")
}

// scheme is a way of numbering points.
type scheme uint8

const (
	bracketed scheme = iota // 1) or (1)
	dotted                  // 1.
	lettered                // a)
	roman                   // i)
	schemes
)

// marks reports whether the line holds the marks of three points in order, or
// three bullets.
func marks(d *nlp.Doc, l line) bool {
	if span := d.Span(l.first, l.last); !mayMark(d.Text()[span.Start:span.End]) {
		return false
	}
	var next [schemes]int
	dots := 0
	tokens := d.Tokens()
	for i := l.first; i < l.last; i++ {
		if tokens[i].Kind == lexicon.Punct && isDot(d.Word(i)) {
			dots++
			if dots == fewest {
				return true
			}
		}
		s, n := markAt(d, l, i)
		if n == 0 {
			continue
		}
		switch n {
		case 1:
			next[s] = 2
		case next[s]:
			if next[s]++; n == fewest {
				return true
			}
		}
		if s == lettered && d.Word(i) == "i" { // the ninth letter, or the first numeral
			next[roman] = 2
		}
	}
	return false
}

// mayMark reports what every line with such marks has: a bracket, a third point, or
// the first byte of a bullet.
func mayMark(s string) bool {
	return strings.IndexByte(s, ')') >= 0 || strings.Contains(s, "3.") ||
		strings.IndexByte(s, "•"[0]) >= 0 || strings.IndexByte(s, "\uf0b7"[0]) >= 0
}

// isDot recognises the bullets that pasting leaves in the middle of a line.
func isDot(w string) bool { return isOneOf(w, "•", "●", "▪", "◦", "‣", "\uf0b7") }

// markAt reads the mark of a point at a token: its scheme and number, 0 for none.
func markAt(d *nlp.Doc, l line, i int) (scheme, int) {
	tokens := d.Tokens()
	after := tokens[i+1]
	if after.Kind != lexicon.Punct || after.Flags.Has(nlp.Spaced) || i+2 > l.last {
		return 0, 0
	}
	t, w := tokens[i], d.Word(i)
	switch mark := d.Word(i + 1); {
	case t.Kind == lexicon.Number && mark == ")":
		n, _ := strconv.Atoi(w)
		return bracketed, n
	case t.Kind == lexicon.Number && mark == "." && len(w) == 1 && tokens[i+2].Flags.Has(nlp.Spaced|nlp.Capital):
		n, _ := strconv.Atoi(w)
		return dotted, n
	case t.Kind == lexicon.Word && mark == ")" && (t.Flags.Has(nlp.Spaced) || i > l.first && d.Word(i-1) == "("):
		return letter(strings.ToLower(w))
	}
	return 0, 0
}

func letter(w string) (scheme, int) {
	switch w {
	case "ii":
		return roman, 2
	case "iii":
		return roman, 3
	case "iv":
		return roman, 4
	}
	if len(w) != 1 {
		return 0, 0
	}
	return lettered, int(w[0]) - 'a' + 1
}

// fewestInClause is how many tokens a clause between semicolons has at least;
// fewer are the items of a short series.
const fewestInClause = 3

// semicolons reports a sentence of the line with so many clauses between
// semicolons that it is a list.
func (b bullets) semicolons(d *nlp.Doc, l line) bool {
	if span := d.Span(l.first, l.last); strings.Count(d.Text()[span.Start:span.End], ";") < b.options.Clauses-1 {
		return false
	}
	for at := d.SentenceAt(l.first); at < len(d.Sentences()); at++ {
		s := d.Sentences()[at]
		if s.First > l.last {
			break
		}
		if !s.Item && b.clauses(d, s) >= b.options.Clauses {
			return true
		}
	}
	return false
}

// clauses counts the clauses between semicolons in a sentence, none of them in a
// roll of those present.
func (b bullets) clauses(d *nlp.Doc, s nlp.Sentence) int {
	for i := s.First; i <= min(s.First+2, s.Last); i++ {
		if d.Is(i, b.roll) {
			return 0
		}
	}
	n, words := 0, 0
	for i := s.First; i <= s.Last; i++ {
		switch {
		case d.Tokens()[i].Kind != lexicon.Punct:
			words++
		case d.Word(i) == ";" && !entity(d, i):
			if words >= fewestInClause {
				n++
			}
			words = 0
		}
	}
	if words >= fewestInClause {
		n++
	}
	return n
}

// entity reports the semicolon of a mark-up left in a text: "&amp;".
func entity(d *nlp.Doc, i int) bool {
	return i >= 2 && d.Word(i-2) == "&" && !d.Tokens()[i].Flags.Has(nlp.Spaced) && !d.Tokens()[i-1].Flags.Has(nlp.Spaced)
}
