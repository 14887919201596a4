package rules_test

import (
	"slices"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

// TestTags measures what the part-of-speech tagger is worth to opinion-language on
// the corpus: how often its tag is asked for, how often it keeps a phrase quiet and
// how often that is right. A tagger that is wrong as often as right has to go, and
// so has one that is asked about more than a fiftieth of the text.
func TestTags(t *testing.T) {
	r := language.OpinionLanguage()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, true)
	if err != nil {
		t.Fatal(err)
	}
	bench := p.NewBench()
	var bytes, shown, asked, changed, rightly, wronglyLeft int
	for _, c := range readCorpus(t) {
		if !slices.Contains(c.rules(), r.ID) {
			continue
		}
		bytes += len(c.Note["text"])
		result := bench.Check(c.toNote(t))
		for _, f := range slices.Concat(result.Findings, result.Quiet) {
			outcome, ok := tagVerdict(f)
			if !ok {
				continue
			}
			asked++
			shown += min(tagWindow, len(c.Note["text"]))
			expected := c.touches(t, f, r.ID, make([]bool, len(c.Expect)))
			switch {
			case outcome == lint.Blocks && !expected:
				changed, rightly = changed+1, rightly+1
			case outcome == lint.Blocks:
				changed++
				t.Logf("%s: the tag hides %q", c.ID, excerpt(c, f))
			case !expected:
				wronglyLeft++
				t.Logf("%s: the tag leaves %q", c.ID, excerpt(c, f))
			}
		}
	}
	t.Logf("%d bytes, %d tags asked for, %d changed the verdict, %d of them rightly; %d left a false alarm", bytes, asked, changed, rightly, wronglyLeft)
	if 50*shown > bytes {
		t.Errorf("the tagger is shown up to %d of %d bytes", shown, bytes)
	}
	if asked == 0 {
		t.Error("no tag was asked for: the corpus measures nothing")
	}
	if 2*rightly <= changed {
		t.Errorf("the tag changed %d verdicts and only %d rightly", changed, rightly)
	}
}

// tagWindow is more than the bytes of the eleven words that the tagger is shown.
const tagWindow = 120

// tagVerdict is what the tagger said of a finding, if it was asked.
func tagVerdict(f lint.Finding) (lint.Outcome, bool) {
	for _, v := range f.Trace {
		if v.Gate == "tag" && v.Span.Len() > 0 {
			return v.Outcome, true
		}
	}
	return "", false
}
