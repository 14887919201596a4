package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/term"
)

const samplePage = `# sample

A paragraph with ` + "`code`" + ` and **weight**, long enough that it does not fit
on one line of a terminal.

## Why it matters

- an item that goes on for so long that it is wrapped under itself
- another

## Instead of

` + "```note contact_type=\"Home visit\" child_seen=yes" + `
Mum is ==bone idle== and the visit was so long that ==these words are== wrapped.
` + "```" + `

` + "```note" + `
==note==
Seen.
` + "```" + `

` + "```note" + `
Pasted:
==From: A
To: B

Text==
After.
` + "```" + `

## Write

` + "```export expect=N-2" + `
id,text
N-1,Rang.
` + "```" + `

## Known limits

| option | meaning |
|---|---|
| max | the most |
`

const wantPage = `
A paragraph with code and weight, long
enough that it does not fit on one line
of a terminal.

Why it matters

- an item that goes on for so long that
  it is wrapped under itself
- another

Instead of

    Contact type: Home visit
    Child seen: yes
    Mum is bone idle and the visit was
           ^^^^^^^^^
    so long that these words are
                 ^^^^^^^^^^^^^^^
    wrapped.

    (found: the note as a whole, or its fields)
    Seen.

    Pasted:
  │ From: A
  │ To: B
  │
  │ Text
    After.

Write

    export, with findings about N-2
    id,text
    N-1,Rang.

Known limits

- max · the most
`

func TestAPageForANarrowTerminal(t *testing.T) {
	s := newSheet(term.NewPalette(false), 40)
	if err := s.page(samplePage); err != nil {
		t.Fatal(err)
	}
	got := strings.ReplaceAll(s.String(), " \n", "\n")
	if d := cmp.Diff(wantPage, got); d != "" {
		t.Error(d)
	}
}

// Every page must be one that the sheet can lay out, at any width.
func TestEveryRuleCanBeExplained(t *testing.T) {
	for _, r := range allRules() {
		for _, columns := range []int{0, 24, 300} {
			text, err := explain(r, newSheet(term.NewPalette(false), columns))
			if err != nil {
				t.Errorf("%s: %v", r.ID, err)
			}
			if strings.Contains(text, "==") {
				t.Errorf("%s: a mark is left in\n%s", r.ID, text)
			}
		}
	}
}
