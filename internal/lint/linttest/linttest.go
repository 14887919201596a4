// Package linttest runs the examples of a rule's page.
package linttest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/page"
	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Check compiles one rule with its default options and runs it over one note.
func Check(t *testing.T, r *lint.Rule, n *note.Note) []lint.Finding {
	t.Helper()
	return CheckWith(t, r, r.NewOptions(), n)
}

// CheckWith is Check with the given options, a pointer as from Rule.NewOptions.
func CheckWith(t *testing.T, r *lint.Rule, options any, n *note.Note) []lint.Finding {
	t.Helper()
	return Program(t, lint.Env{Area: lint.DefaultArea(), AsOf: AsOf}, lint.Choice{Rule: r, Options: options}).NewBench().Check(n).Findings
}

// AsOf is the day on which examples are checked.
var AsOf = note.NewDate(2026, 6, 2)

// Program compiles rules for a test.
func Program(t *testing.T, env lint.Env, choices ...lint.Choice) *lint.Program {
	t.Helper()
	p, err := lint.Compile(choices, env, false)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Note makes a note of a bare text, with fields if any are given.
func Note(text string, fields map[note.Field]string) *note.Note {
	return mapping.Canonical(fields, note.NewText(text, note.Origin{}))
}

// Page runs the "note" examples of a rule's page: every marked span found
// exactly and nothing else by the rule; under Write, no finding at warning or
// above by any of all.
func Page(t *testing.T, r *lint.Rule, all []*lint.Rule) {
	t.Helper()
	p, err := page.Parse(r.Doc)
	if err != nil {
		t.Fatalf("%s.md: %v", r.ID, err)
	}
	bad, good := 0, 0
	for _, e := range p.Examples {
		switch e.Section {
		case page.Bad:
			bad++
		case page.Good:
			good++
		}
		if e.Kind != "note" {
			continue
		}
		t.Run(fmt.Sprintf("%s.md:%d", r.ID, e.Line), func(t *testing.T) { example(t, r, all, e) })
	}
	if (bad == 0 || good == 0) && r.Kind != lint.InputRule {
		t.Errorf("%s.md: needs an example under %q and one under %q", r.ID, page.Bad, page.Good)
	}
}

func example(t *testing.T, r *lint.Rule, all []*lint.Rule, e page.Example) {
	n := Note(e.Text, e.Fields)
	var spans []note.Span
	whole := false
	for _, f := range Check(t, r, n) {
		if f.Located {
			spans = append(spans, f.Span)
		} else {
			whole = true
		}
	}
	if !slices.Equal(spans, e.Spans) || whole != e.WholeNote {
		t.Errorf("marked %s, found %s", show(e.Text, e.Spans, e.WholeNote), show(e.Text, spans, whole))
	}
	if e.Section != page.Good {
		return
	}
	for _, other := range all {
		if other.Severity == lint.Off || other.Kind == lint.AcrossRule {
			continue
		}
		for _, f := range Check(t, other, n) {
			if f.Severity >= lint.Warning {
				t.Errorf("good example has a finding of %s: %s %s", f.Rule, f.Message, show(e.Text, []note.Span{f.Span}, !f.Located))
			}
		}
	}
}

func show(text string, spans []note.Span, whole bool) string {
	var words []string
	if whole {
		words = append(words, "the note")
	}
	for _, s := range spans {
		words = append(words, fmt.Sprintf("%q at %d", text[s.Start:s.End], s.Start))
	}
	return fmt.Sprint(words)
}
