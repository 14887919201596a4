package nlp

import (
	"strings"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Sentence is a run of tokens: a sentence, a line of a list, or a heading.
type Sentence struct {
	First, Last int  // tokens, both inclusive
	Para        int  // number of the paragraph, from 0
	Item        bool // begins with a list mark
}

// Sentences are the text's sentences in order. New lines and list marks end a
// sentence, unless the line was only wrapped; so do full stops that do not
// belong to one of the field's abbreviations.
func (d *Doc) Sentences() []Sentence {
	if !d.split {
		d.sentences = d.splitSentences(d.sentences[:0])
		d.split = true
	}
	return d.sentences
}

// SentenceAt is the number of the sentence that holds the token.
func (d *Doc) SentenceAt(token int) int {
	ss := d.Sentences()
	lo, hi := 0, len(ss)
	for lo < hi {
		if mid := (lo + hi) / 2; ss[mid].Last < token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// SentenceSpan is the range of text of a sentence.
func (d *Doc) SentenceSpan(s Sentence) note.Span { return d.Span(s.First, s.Last) }

func (d *Doc) splitSentences(out []Sentence) []Sentence {
	tokens := d.Tokens()
	para, first := 0, 0
	small := len(tokens) > 0 && d.startsLower(0) // the line is by somebody who uses no capitals
	for i := 1; i <= len(tokens); i++ {
		if i < len(tokens) && !d.endsBefore(i, small) {
			continue
		}
		if i < len(tokens) && tokens[i].Flags.Has(LineStart) {
			small = d.startsLower(i)
		}
		if first > 0 && tokens[first].Flags.Has(ParaStart) {
			para++
		}
		out = append(out, Sentence{First: first, Last: i - 1, Para: para, Item: tokens[first].Flags.Has(Bullet)})
		first = i
	}
	return out
}

// endsBefore reports whether a sentence ends between token i-1 and token i.
func (d *Doc) endsBefore(i int, small bool) bool {
	t, prev := d.tokens[i], d.tokens[i-1]
	if t.Flags.Has(ParaStart) {
		return true
	}
	if t.Flags.Has(LineStart) {
		return t.Flags.Has(Bullet) || !d.wrapped(i)
	}
	if t.Flags.Has(Bullet) || !t.Flags.Has(Spaced) || prev.Kind != lexicon.Punct {
		return false
	}
	return d.stopBefore(i, small)
}

// stopBefore reports whether the punctuation before token i, closing quotes and
// brackets aside, ends a sentence. What goes on in lower case does not, unless the
// whole line is written so.
func (d *Doc) stopBefore(i int, small bool) bool {
	j := i - 1
	for j > 0 && d.tokens[j].Kind == lexicon.Punct && isCloser(d.Word(j)) && !d.tokens[j].Flags.Has(Spaced) {
		j--
	}
	if d.tokens[j].Kind != lexicon.Punct {
		return false
	}
	switch d.Word(j) {
	case "!", "?", "…":
		return small || !d.startsLower(i)
	case ".":
		return (small || !d.startsLower(i)) && !d.abbreviates(j)
	}
	return false
}

func isCloser(s string) bool {
	switch s {
	case "\"", "'", "”", "’", ")", "]", "»":
		return true
	}
	return false
}

func (d *Doc) startsLower(i int) bool {
	t := d.tokens[i]
	return t.Kind == lexicon.Word && !t.Flags.Has(Capital)
}

// abbreviates reports whether the full stop at token j belongs to the word
// before it. Single letters do, as do titles and the field's own short forms.
func (d *Doc) abbreviates(j int) bool {
	if j == 0 || d.tokens[j].Flags.Has(Spaced) || d.tokens[j-1].Kind != lexicon.Word {
		return false
	}
	w := d.Word(j - 1)
	if utf8.RuneCountInString(w) == 1 {
		// An initial; but "Plan B. She" and "seen by I." are rare enough.
		return w != "I" && d.tokens[j-1].Flags.Has(Capital) || j > 1 && d.Word(j-2) == "."
	}
	w = strings.ToLower(w)
	if j+1 < len(d.tokens) && d.tokens[j+1].Kind == lexicon.Number {
		switch w {
		case "no", "nos", "p", "pp":
			return true
		}
	} else if months[w] {
		return false // "on 16 Oct. Partner came later"
	}
	return abbreviations[w] || months[w]
}

// months are abbreviations only before a number: "Oct. 2026".
var months = map[string]bool{
	"jan": true, "feb": true, "apr": true, "jun": true, "jul": true, "aug": true, "sept": true, "sep": true, "oct": true, "nov": true, "dec": true,
}

var abbreviations = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "mx": true, "dr": true, "prof": true, "rev": true, "sgt": true,
	"supt": true, "insp": true, "det": true, "st": true, "jr": true, "sr": true, "hon": true, "messrs": true,
	"re": true, "ref": true, "inc": true, "incl": true, "poss": true, "prob": true, "esp": true, "no": false, "nos": true, "tel": true, "approx": true, "appt": true, "dept": true,
	"vs": true, "viz": true, "cf": true, "eg": true, "ie": true, "para": true, "sec": true, "reg": true,
	"mon": false, "tue": true, "tues": true, "wed": false, "weds": true, "thu": true, "thur": true,
	"thurs": true, "fri": true,
}

// wrapMin is the length, in bytes, from which a line without a full stop is
// taken to have been broken by an editor's margin and not by its author.
const wrapMin = 50

// wrapped reports whether the line break before token i is only a margin: the
// line above is long, does not end a sentence, and the text goes on in lower case.
func (d *Doc) wrapped(i int) bool {
	prev := d.tokens[i-1]
	if prev.Kind == lexicon.Punct {
		switch d.Word(i - 1) {
		case ",", "-", "–", "&", "(", "/":
		default:
			return false
		}
	}
	if !d.startsLower(i) && d.tokens[i].Kind == lexicon.Word {
		return d.lineLength(i-1) >= wrapMin+15 && !d.endsLabel(i-1)
	}
	return d.lineLength(i-1) >= wrapMin
}

// endsLabel reports whether the token ends its line with a colon.
func (d *Doc) endsLabel(i int) bool { return d.Word(i) == ":" }

// lineLength is how long the line up to the end of token i is, in bytes, as far
// as wrapMin and a little more can tell.
func (d *Doc) lineLength(i int) int {
	end := d.tokens[i].End
	for j := i; j >= 0 && end-d.tokens[j].Start < 2*wrapMin; j-- {
		if d.tokens[j].Flags.Has(LineStart) {
			return int(end - d.tokens[j].Start)
		}
	}
	return 2 * wrapMin
}
