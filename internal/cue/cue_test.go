package cue_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// find is the number of the token that is written so.
func find(t *testing.T, d *nlp.Doc, word string) int {
	t.Helper()
	for i := range d.Tokens() {
		if d.Word(i) == word {
			return i
		}
	}
	t.Fatalf("no token %q", word)
	return 0
}

func TestOfIgnoresCaseAndTypography(t *testing.T) {
	for text, want := range map[string]cue.Set{"WILL": cue.Ahead, "Didn’t": cue.Not, "didn't": cue.Not, "Cancelled": cue.Off, "if": cue.Maybe, "today’s": 0, "xylophone": 0, strings.Repeat("will", 20): 0, "": 0} {
		d := linttest.Doc(text + " .")
		if got := cue.Of(d, 0); want == 0 && got.Has(cue.Ahead|cue.Not) || want != 0 && !got.Has(want) {
			t.Errorf("%q tells %b", text, got)
		}
	}
}

func TestOfKnowsNames(t *testing.T) {
	for text, want := range map[string]cue.Set{"saw Will": 0, "Will": cue.Ahead, "he will": cue.Ahead, "the Hope": 0, "Hope": cue.Maybe, "in May": 0, "we may": cue.Maybe} {
		d := linttest.Doc(text)
		if got := cue.Of(d, len(d.Tokens())-1); got.Has(cue.Ahead|cue.Maybe) != (want != 0) {
			t.Errorf("%q tells %b", text, got)
		}
	}
}

func TestPhraseOf(t *testing.T) {
	for _, c := range []struct {
		text     string // the name is MEETING
		start    string
		governor string // empty for none
		head     bool
		mods     cue.Set
	}{
		{"MEETING held", "MEETING", "", true, 0},
		{"We attended the first MEETING", "the", "attended", false, cue.Plain},
		{"Ada's second MEETING", "Ada", "", true, cue.Plain},
		{"told at today's MEETING", "today", "at", false, cue.Today},
		{"Since the last MEETING he", "the", "Since", false, cue.Last},
		{"10am MEETING", "10am", "", true, 0},
		{"- 3/3/26: MEETING", "MEETING", "", true, 0},
		{"Contact: MEETING", "MEETING", "", true, 0},
		{"T/C from school: MEETING", "MEETING", "", false, 0},
		{"Mum said (MEETING) so", "MEETING", "", false, 0},
		{"at the Harper MEETING", "the", "at", false, 0},
		{"Mum MEETING", "MEETING", "Mum", false, 0},
		{"no MEETING", "no", "", true, cue.Any},
	} {
		d := linttest.Doc(c.text)
		i := find(t, d, "MEETING")
		p := cue.PhraseOf(d, i, i)
		governor := ""
		if p.Governor >= 0 {
			governor = d.Word(p.Governor)
		}
		if d.Word(p.Start) != c.start || governor != c.governor || p.Head != c.head || c.mods != 0 && !p.Mods.Has(c.mods) {
			t.Errorf("%q: start %q governor %q head %v mods %b", c.text, d.Word(p.Start), governor, p.Head, p.Mods)
		}
	}
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string]bool{
		`He said "the WORD" again`:                  true,
		`He said "yes" and the WORD`:                false,
		`“Come to the WORD”`:                        true,
		`“Come.” The WORD`:                          false,
		`‘my WORD’`:                                 true,
		`‘Yes’ to the WORD`:                         false,
		"\"Open\n\nThe WORD":                        false, // a quotation ends with its paragraph
		`the children's WORD`:                       false,
		strings.Repeat(`a "b" `, 500) + `the WORD`:  false,
		strings.Repeat(`a "b" `, 500) + `"the WORD`: true,
	} {
		d := linttest.Doc(text)
		if got := cue.Quoted(d, find(t, d, "WORD")); got != want {
			t.Errorf("%.40q: %v", text, got)
		}
	}
}

// A text without sentences must not make every name look at the whole of it.
func TestPhraseOfLooksNoFurtherThanItsWindow(t *testing.T) {
	d := linttest.Doc(strings.Repeat("word ", 5000) + "MEETING " + strings.Repeat("word ", 5000))
	i := find(t, d, "MEETING")
	if p := cue.PhraseOf(d, i, i); p.To-p.From > 200 || p.From > i || p.To < i {
		t.Errorf("from %d to %d round %d", p.From, p.To, i)
	}
}
