package nlp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // what stands between the marks
	}{
		{`She said "I am fine" and left.`, []string{"I am fine"}},
		{`She said “I’m fine” and left.`, []string{"I’m fine"}},
		{`She said 'I'm fine' and left.`, []string{"I'm fine"}},
		{`‘They think I'm "a bad dad",’ he said, ‘and that's it.’`, []string{`They think I'm "a bad dad",`, "and that's it."}},
		{`Stayed at a 'friend's' house.`, []string{"friend's"}},
		{`The boys' room and the girls' room are upstairs.`, nil},
		{`Leah wrote 'the boys' room is a tip' on the sheet.`, []string{"the boys' room is a tip"}},
		{`James' mum and James' dad.`, nil},
		{`The gap is 5". The other is 7".`, nil},
		{`He was 6'1" and thin.`, nil},
		{`In the '90s he lived here.`, nil},
		{"Dad shouted \"get out now.\nMum came later.", []string{"get out now."}},
		{"He wrote \"one\ntwo\" on it.", []string{"one\ntwo"}},
		{"He said \"one\n\ntwo\" on it.", []string{"one"}},
		{`"One," she said, "two."`, []string{"One,", "two."}},
		{`("yes")`, []string{"yes"}},
		{`the word ("Poorly") again`, []string{"Poorly"}},
		{`Mum:"no"`, []string{"no"}},
		{`Rock 'n' roll, and 'Twas ever thus with the lads' dad.`, nil},
		{`«Mais non», said Gran`, []string{"Mais non"}},
		{`""`, nil},
		{``, nil},
	} {
		d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
		d.Reset(c.text)
		var got []string
		for _, q := range d.Quotes() {
			last := q.Close
			if q.Closed {
				last--
			}
			s := d.Span(q.Open+1, last)
			got = append(got, c.text[s.Start:s.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestQuoteAt(t *testing.T) {
	d := nlp.NewDoc(lexicon.New(nlp.Classes).Freeze())
	d.Reset(`He said "one two" then "three`)
	var in strings.Builder
	for i := range d.Tokens() {
		if q, ok := d.QuoteAt(i); ok {
			in.WriteString(d.Word(i) + "/")
			if q.Words != 2 && q.Words != 1 {
				t.Errorf("%s: %d words", d.Word(i), q.Words)
			}
		}
	}
	if in.String() != "one/two/three/" {
		t.Errorf("inside: %s", in.String())
	}
}
