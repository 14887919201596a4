package nlp

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// Quote is a direct quotation. Open and Close are the tokens of its marks; where
// it was never closed, Close is its last token and Closed is false.
type Quote struct {
	Open, Close int
	Closed      bool
	Double      bool
	Words       int // words and numbers between the marks
}

// Inside reports whether the token stands between the marks.
func (q Quote) Inside(token int) bool {
	return q.Open < token && (token < q.Close || token == q.Close && !q.Closed)
}

// Quotes are the text's direct quotations in order, quotations inside quotations
// left out. A double quote that is never closed ends with its line; a single one
// that is never closed was an apostrophe.
func (d *Doc) Quotes() []Quote {
	if !d.quoted {
		d.quotes = d.findQuotes(d.quotes[:0])
		d.quoted = true
	}
	return d.quotes
}

// QuoteAt finds the quotation that holds the token.
func (d *Doc) QuoteAt(token int) (Quote, bool) {
	qs := d.Quotes()
	i, _ := slices.BinarySearchFunc(qs, token, func(q Quote, t int) int { return q.Close - t })
	if i < len(qs) && qs[i].Inside(token) {
		return qs[i], true
	}
	return Quote{}, false
}

func (d *Doc) findQuotes(out []Quote) []Quote {
	tokens := d.Tokens()
	noSingle := -1 // no single quote that opens before this token is ever closed
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Kind != lexicon.Punct {
			continue
		}
		double, ok := d.opensQuote(i)
		if !ok || !double && i < noSingle {
			continue
		}
		q, ok := d.closeQuote(i, double)
		if !ok {
			noSingle = q.Close
			continue
		}
		q.Words = d.wordTokens(q)
		out = append(out, q)
		i = q.Close
	}
	return out
}

// opensQuote recognises a mark that opens a quotation: white space or another
// opening mark before it, and none behind it.
func (d *Doc) opensQuote(i int) (double, ok bool) {
	t := d.tokens[i]
	if t.Kind != lexicon.Punct || i+1 >= len(d.tokens) {
		return false, false
	}
	w := d.Word(i)
	double = isDouble(w)
	if !double && !isSingle(w) || w == "”" || w == "’" && !t.Flags.Has(Spaced) {
		return false, false
	}
	if w == "“" || w == "„" || w == "«" {
		return true, true
	}
	if next := d.tokens[i+1]; next.Flags.Has(Spaced) || next.Kind == lexicon.Punct && isDouble(d.Word(i+1)) && double {
		return false, false
	}
	if !double && clipped(d.Word(i+1)) {
		return false, false
	}
	return double, t.Flags.Has(Spaced) || i > 0 && opensAfter(d.Word(i-1))
}

// clipped words begin with an apostrophe that is no quotation mark.
func clipped(w string) bool {
	switch strings.ToLower(w) {
	case "twas", "tis", "em", "n", "til", "till", "cause", "cos", "bout", "ere":
		return true
	}
	return false
}

// opensAfter reports a mark behind which a quotation may open without a space.
func opensAfter(w string) bool {
	switch w {
	case "(", "[", "-", "–", "—", "/", ":", ",", "“", "\"", "‘":
		return true
	}
	return false
}

func isDouble(w string) bool {
	switch w {
	case "\"", "“", "”", "„", "«", "»", "″":
		return true
	}
	return false
}

func isSingle(w string) bool { return w == "'" || w == "‘" || w == "’" || w == "`" }

// closeQuote looks for the mark that closes the quotation opened at i, up to the
// next blank line. Where there is none, a double quote ends with its line, and for
// a single one Close says how far it looked.
func (d *Doc) closeQuote(i int, double bool) (Quote, bool) {
	lineEnd := -1
	j := i + 1
	for ; j < len(d.tokens) && !d.tokens[j].Flags.Has(ParaStart); j++ {
		if lineEnd < 0 && d.tokens[j].Flags.Has(LineStart) {
			lineEnd = j - 1
		}
		if d.tokens[j].Kind != lexicon.Punct {
			continue
		}
		if d.closes(i, j, double) {
			return Quote{Open: i, Close: j, Closed: true, Double: double}, true
		}
		if again, opens := d.opensQuote(j); opens && double && again && d.tokens[j].Flags.Has(Spaced) {
			break
		}
	}
	if !double {
		return Quote{Close: j}, false
	}
	if lineEnd < 0 {
		lineEnd = j - 1
	}
	return Quote{Open: i, Close: lineEnd, Double: true}, true
}

// closes reports whether the mark at j closes the quotation opened at i.
func (d *Doc) closes(i, j int, double bool) bool {
	w := d.Word(j)
	if isDouble(w) != double || !double && !isSingle(w) || w == "“" || w == "‘" {
		return false
	}
	if j == i+1 || d.tokens[j].Flags.Has(Spaced) {
		return false
	}
	return double || !d.possessive(j)
}

// possessive reports whether the apostrophe at j more likely belongs to a plural
// ("the boys' room") than closes a quotation: an s before it, a word in lower case
// behind it, and another closing mark further on in the line.
func (d *Doc) possessive(j int) bool {
	w := d.Word(j - 1)
	if j+1 >= len(d.tokens) || w[len(w)-1]|0x20 != 's' || !d.startsLower(j+1) || !d.tokens[j+1].Flags.Has(Spaced) {
		return false
	}
	for k := j + 1; k < len(d.tokens) && k < j+possessiveReach && !d.tokens[k].Flags.Has(LineStart); k++ {
		if _, opens := d.opensQuote(k); opens {
			return false
		}
		if d.tokens[k].Kind == lexicon.Punct && isSingle(d.Word(k)) && !d.tokens[k].Flags.Has(Spaced) {
			return true
		}
	}
	return false
}

// possessiveReach bounds, in tokens, how far the mark is looked for that would
// close a quotation instead of a possessive apostrophe.
const possessiveReach = 40

func (d *Doc) wordTokens(q Quote) int {
	n := 0
	for i := q.Open + 1; i <= q.Close; i++ {
		if q.Inside(i) && d.tokens[i].Kind != lexicon.Punct && !d.isSuffix(i) {
			n++
		}
	}
	return n
}

// isSuffix reports a possessive or contracted "'s", which is no word of its own.
func (d *Doc) isSuffix(i int) bool {
	w := d.Word(i)
	return !d.tokens[i].Flags.Has(Spaced) && len(w) <= 4 && w[len(w)-1]|0x20 == 's' && (w[0] == '\'' || w[0] >= 0x80)
}
