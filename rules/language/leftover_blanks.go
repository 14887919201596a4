package language

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// emptyBoxes is the last of two or more "[ ]" on a line, none of them ticked, or -1.
func emptyBoxes(d *nlp.Doc, open int) int {
	t := d.Tokens()
	if open+1 == len(t) || d.Word(open+1) != "]" {
		return -1
	}
	from := lineStart(d, open)
	n, last := 0, -1
	for j := from; j+1 < min(len(t), open+lineReach) && (j == from || !t[j].Flags.Has(nlp.LineStart)); j++ {
		if d.Word(j) != "[" {
			continue
		}
		switch {
		case d.Word(j+1) == "]":
			n, last = n+1, j+1
		case j+2 < len(t) && d.Word(j+2) == "]" && t[j+1].End-t[j+1].Start <= int32(len("✓")):
			return -1 // ticked
		}
	}
	if n < 2 {
		return -1
	}
	return last
}

// boxes is the last of two or more boxes on a line, none of them ticked, or -1.
func boxes(d *nlp.Doc, i int) int {
	t := d.Tokens()
	from := lineStart(d, i)
	n, last := 0, -1
	for j := from; j < min(len(t), i+lineReach) && (j == from || !t[j].Flags.Has(nlp.LineStart)); j++ {
		switch d.Word(j) {
		case "☐":
			n, last = n+1, j
		case "☒", "☑", "✓", "✔", "✅":
			return -1
		}
	}
	if n < 2 {
		return -1
	}
	return last
}

// lineReach is how many tokens of a line are looked at to either side of a box.
const lineReach = 80

// lineStart is the first token of the line, as far as lineReach goes.
func lineStart(d *nlp.Doc, i int) int {
	t := d.Tokens()
	from := i
	for from > 0 && i-from < lineReach && !t[from].Flags.Has(nlp.LineStart) {
		from--
	}
	return from
}

// leaderMin is how many dots make a line to be written on.
const leaderMin = 6

// leader is the end of a row of dots to be written on, after a label or between
// words, or -1. A line of nothing but dots is a rule drawn across the page.
func leader(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if t[i].Flags.Has(nlp.LineStart) || d.Word(i-1) == d.Word(i) {
		return -1
	}
	dots, last := 0, i
	for j := i; j < len(t) && (j == i || !t[j].Flags.Has(nlp.LineStart)); j++ {
		switch d.Word(j) {
		case ".":
			dots++
		case "…":
			dots += 3
		default:
			j = len(t)
			continue
		}
		last = j
	}
	if dots < leaderMin || !t[i].Flags.Has(nlp.Spaced) && t[i-1].Kind != lexicon.Punct {
		return -1
	}
	return last
}

// blanks is the end of a blank to be filled in on a form, or -1. A line of
// nothing but underscores is a rule drawn across the page.
func blanks(d *nlp.Doc, i int) int {
	t := d.Tokens()
	if t[i].Flags.Has(nlp.LineStart) || d.Word(i-1) == "_" {
		return -1
	}
	count, last := 0, i
	for j := i; j < len(t) && !t[j].Flags.Has(nlp.LineStart) && isBlankMark(d.Word(j)); j++ {
		if d.Word(j) == "_" {
			count, last = count+1, j
		}
	}
	if count == 2 && last+1 < len(t) && d.Word(last+1) == "%" {
		return last + 1
	}
	if count < 3 || hugging(d, i, last) {
		return -1
	}
	return last
}

// isBlankMark reports a mark of which blanks to be filled in are made.
func isBlankMark(s string) bool { return s == "_" || s == "/" || s == "." || s == ":" || s == "-" }

// hugging reports underscores that touch words, as in __bold__ or a file name.
func hugging(d *nlp.Doc, first, last int) bool {
	t := d.Tokens()
	before := !t[first].Flags.Has(nlp.Spaced) && t[first-1].Kind != lexicon.Punct
	after := last+1 < len(t) && !t[last+1].Flags.Has(nlp.Spaced) && t[last+1].Kind != lexicon.Punct
	return before || after
}
