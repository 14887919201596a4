// Package section finds the headings and labels under which a note is arranged.
package section

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Section is a heading and what stands under it. All are token numbers; the
// bounds are inclusive, and an empty body has BodyLast < BodyFirst.
type Section struct {
	First                 int // of the heading's line, with its list mark or # and *
	TitleFirst, TitleLast int
	BodyFirst, BodyLast   int
	Inline                bool // a label on the line of its text: "Plan: I will …"
}

// titleMax is how many words a heading may have.
const titleMax = 8

// labelMax is how many words a label may have that shares its line.
const labelMax = 5

// Find lists the sections of a text in order. Text before the first heading
// belongs to none. A section runs to the next; one with a label on the line of
// its text ends with its paragraph.
func Find(d *nlp.Doc) []Section {
	var out []Section
	tokens, sentences := d.Tokens(), d.Sentences()
	for i, s := range sentences {
		if !tokens[s.First].Flags.Has(nlp.LineStart) {
			continue
		}
		sec, ok := label(d, s) // first: "Seb: my room is a dump" is no heading
		if !ok {
			sec, ok = heading(d, sentences, i)
		}
		if ok {
			out = append(out, sec)
		}
	}
	for i := range out {
		end := len(tokens) - 1
		if i+1 < len(out) {
			end = out[i+1].First - 1
		}
		out[i].BodyLast = end
		if out[i].Inline {
			out[i].BodyLast = paragraphEnd(tokens, out[i].BodyFirst, end)
		}
	}
	return out
}

// labels is how many labels may stand between a heading and the text under it.
const labels = 40

// Under reports whether the token stands under a heading or behind a label that
// has one of the words, in lower case. Labels do not end a heading's section:
// a dated list under "Chronology" is still a chronology.
func Under(d *nlp.Doc, sections []Section, token int, words map[string]bool) bool {
	i := sort.Search(len(sections), func(i int) bool { return sections[i].TitleFirst > token }) - 1
	for from := i; i >= 0 && from-i < labels; i-- {
		s := sections[i]
		if s.Inline && token > s.BodyLast {
			continue
		}
		for t := s.TitleFirst; t <= s.TitleLast; t++ {
			if words[strings.ToLower(d.Word(t))] {
				return true
			}
		}
		if !s.Inline {
			return false
		}
	}
	return false
}

// paragraphEnd is the last token before a blank line, or end.
func paragraphEnd(tokens []nlp.Token, from, end int) int {
	for i := from + 1; i <= end; i++ {
		if tokens[i].Flags.Has(nlp.ParaStart) {
			return i - 1
		}
	}
	return end
}

// heading recognises a short line of its own that does not end like a sentence.
func heading(d *nlp.Doc, ss []nlp.Sentence, i int) (Section, bool) {
	s := ss[i]
	first, last := trimMarks(d, s.First, s.Last)
	if s.Item || i+1 == len(ss) || first > last || !d.Tokens()[ss[i+1].First].Flags.Has(nlp.LineStart) {
		return Section{}, false
	}
	if d.WordCount(d.Span(first, last)) > titleMax {
		return Section{}, false
	}
	t := d.Tokens()
	colon := d.Word(last) == ":"
	marked := first > s.First || t[first].Flags.Has(nlp.AllCaps) && t[last].Flags.Has(nlp.AllCaps)
	alone := (t[s.First].Flags.Has(nlp.ParaStart) || ss[i+1].Item) && t[last].Kind != lexicon.Punct && t[first].Flags.Has(nlp.Capital)
	if colon {
		last--
	}
	if last < first || !colon && !marked && !alone {
		return Section{}, false
	}
	return Section{First: s.First, TitleFirst: first, TitleLast: last, BodyFirst: ss[i+1].First}, true
}

// trimMarks leaves out the marks that make a heading bold or a heading: # and *.
func trimMarks(d *nlp.Doc, first, last int) (int, int) {
	for first <= last && isMark(d.Word(first)) {
		first++
	}
	for last >= first && isMark(d.Word(last)) {
		last--
	}
	return first, last
}

func isMark(s string) bool { return s == "#" || s == "*" || s == "_" || s == "=" }

// label recognises a few words and a colon at the start of a line.
func label(d *nlp.Doc, s nlp.Sentence) (Section, bool) {
	end := Label(d, s)
	if end < 0 || end == s.Last {
		return Section{}, false
	}
	first, last := trimMarks(d, s.First, end-1)
	if last < first {
		return Section{}, false
	}
	return Section{First: s.First, TitleFirst: first, TitleLast: last, BodyFirst: end + 1, Inline: true}, true
}

// Label is the token of the colon that ends a label at the start of a line, as
// in "Actions: ring school", or -1 where the sentence has none.
func Label(d *nlp.Doc, s nlp.Sentence) int {
	t := d.Tokens()
	if !t[s.First].Flags.Has(nlp.LineStart) {
		return -1
	}
	words := 0
	for i := s.First; i <= s.Last && words <= labelMax; i++ {
		if t[i].Kind != lexicon.Punct {
			words++
			continue
		}
		switch d.Word(i) {
		case ":":
			if words == 0 {
				return -1
			}
			return i
		case ".", ",", ";", "!", "?", "'", "\"", "“", "‘":
			if !t[i].Flags.Has(nlp.Bullet) {
				return -1
			}
		}
	}
	return -1
}
