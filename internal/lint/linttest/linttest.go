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
	return check(t, Env(), lint.Choice{Rule: r, Options: options}, n)
}

func check(t testing.TB, env lint.Env, c lint.Choice, n *note.Note) []lint.Finding {
	t.Helper()
	p := Program(t, env, c)
	p.For(n) // as a run over one draft does, and in a fraction of the time
	return p.NewBench().Check(n).Findings
}

// Env is a run with the defaults and no registers.
func Env() lint.Env { return lint.Env{Area: lint.DefaultArea(), AsOf: AsOf} }

// AsOf is the day on which examples are checked.
var AsOf = note.NewDate(2026, 6, 2)

// Program compiles rules for a test.
func Program(t testing.TB, env lint.Env, choices ...lint.Choice) *lint.Program {
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

// Page runs the examples of a rule's page. Of a note: every marked span found
// exactly and nothing else by the rule. Of an export: a finding for each note that
// is expected, and no other. Under Write: no finding at warning or above by any of
// all. What registers and reference documents hold is given to the examples after
// them, to the end of the section.
func Page(t *testing.T, r *lint.Rule, all []*lint.Rule) {
	t.Helper()
	p, err := page.Parse(r.Doc)
	if err != nil {
		t.Fatalf("%s.md: %v", r.ID, err)
	}
	env, section := Env(), ""
	for _, e := range p.Examples {
		if e.Section != section {
			env, section = Env(), e.Section
		}
		give(t, &env, e)
		given := env
		switch e.Kind {
		case "note":
			t.Run(fmt.Sprintf("%s.md:%d", r.ID, e.Line), func(t *testing.T) { example(t, r, all, given, e) })
		case "export":
			t.Run(fmt.Sprintf("%s.md:%d", r.ID, e.Line), func(t *testing.T) { export(t, r, all, given, e) })
		}
	}
}

func example(t *testing.T, r *lint.Rule, all []*lint.Rule, env lint.Env, e page.Example) {
	n := Note(e.Text, e.Fields)
	var spans []note.Span
	whole := false
	for _, f := range check(t, env, choice(r), n) {
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
		for _, f := range check(t, env, choice(other), n) {
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
