package lint_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// grader reports an info, a finding of its default and an error.
func grader(s lint.Severity) *lint.Rule {
	return lint.Define(lint.Meta{ID: "grader", Severity: s}, lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) {
		return func(p *lint.Pass) {
			p.Report(lint.About(note.NoField, "m", "s").As(lint.Info))
			p.Report(lint.About(note.NoField, "m", "s"))
			p.Report(lint.About(note.NoField, "m", "s").As(lint.Error))
		}, nil
	})
}

func TestAConfiguredSeverityMovesAllOfARule(t *testing.T) {
	for _, c := range []struct {
		rule, configured lint.Severity
		want             []lint.Severity
	}{
		{lint.Warning, lint.Off, []lint.Severity{lint.Info, lint.Warning, lint.Error}},
		{lint.Warning, lint.Warning, []lint.Severity{lint.Info, lint.Warning, lint.Error}},
		{lint.Warning, lint.Error, []lint.Severity{lint.Warning, lint.Error, lint.Error}},
		{lint.Warning, lint.Info, []lint.Severity{lint.Info, lint.Info, lint.Warning}},
		{lint.Error, lint.Info, []lint.Severity{lint.Info, lint.Info, lint.Info}},
	} {
		r := grader(c.rule)
		p := linttest.Program(t, lint.Env{}, lint.Choice{Rule: r, Options: r.NewOptions(), Severity: c.configured})
		var got []lint.Severity
		for _, f := range p.NewBench().Check(linttest.Note("text", nil)).Findings {
			got = append(got, f.Severity)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v configured as %v: %v, want %v", c.rule, c.configured, got, c.want)
		}
	}
}

func TestAnErrorOfABuildNamesRuleAndOption(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{lint.BadOption("max", "%d is too many", 7), "builder.max: 7 is too many"},
		{lint.BadOption(lint.Element("add", 1), "no words"), "builder.add[2]: no words"},
		{errors.New("no such thing"), "builder: no such thing"},
	} {
		r := lint.Define(lint.Meta{ID: "builder"}, lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) {
			return nil, c.err
		})
		_, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{}, false)
		var o *lint.OptionError
		if !errors.As(err, &o) || err.Error() != c.want || o.Rule != "builder" {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}

func TestAnAreaThatNoRuleCouldWorkWith(t *testing.T) {
	if err := lint.DefaultArea().Check(); err != nil {
		t.Errorf("the default: %v", err)
	}
	err := lint.Area{
		Holidays: "atlantis", LocalDays: []string{"2026-12-24", "24.12.2026"}, DocumentStores: []string{" "},
		Timescales: []lint.Timescale{{Within: 2, Unit: "weeks"}, {Within: -1}},
	}.Check()
	for _, want := range []string{"area.holidays: ", "area.local-days[2]: ", "area.document-stores[1]: ", "area.timescales[1]: ", "area.timescales[2]: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in %v", want, err)
		}
	}
}

func place(p lint.Placer, n *note.Note, spans ...note.Span) []lint.Finding {
	var findings []lint.Finding
	for _, s := range spans {
		f := lint.At(s, "m", "s")
		f.Rule = "r"
		f.Trace = []lint.Verdict{{Gate: "g", Span: s}, {Gate: "h"}}
		findings = append(findings, f)
	}
	p.Place(n, findings)
	return findings
}

func TestPlacing(t *testing.T) {
	n := &note.Note{File: "f.csv", Record: 3, ID: "N-1", Carried: note.FieldsOf(note.ID),
		Text: note.NewText("Home visit.\nMum is lazy.", note.Origin{Raw: "Home visit.\nMum is lazy.", Line: 7, Column: 5})}
	span := note.Span{Start: 19, End: 23}
	for _, shown := range []bool{false, true} {
		f := place(lint.Placer{ShowText: shown}, n, span)[0]
		if f.Note != n.Place() || f.Start != (note.Position{Line: 2, Column: 8, Offset: 19}) || f.End.Column != 12 || f.Location != (note.Location{Line: 8, Column: 8}) {
			t.Errorf("placed at %+v to %+v, %+v in the file", f.Start, f.End, f.Location)
		}
		if v := f.Trace[0]; v.Start != f.Start || v.Location != f.Location || f.Trace[1].Start.Line != 0 {
			t.Errorf("trace %+v", f.Trace)
		}
		want := ""
		if shown {
			want = "lazy"
		}
		if f.Excerpt != want || f.Trace[0].Words != want || strings.Contains(f.Context, "lazy") != shown {
			t.Errorf("shown %v: %q, %q, %q", shown, f.Excerpt, f.Trace[0].Words, f.Context)
		}
	}
}

func TestFingerprints(t *testing.T) {
	at := func(text, id, key string, spans ...note.Span) []string {
		n := &note.Note{ID: id, Record: 1, Carried: note.FieldsOf(note.ID), Text: note.NewText(text, note.Origin{})}
		if id == "" {
			n.Carried = 0
		}
		var out []string
		for _, f := range place(lint.Placer{Key: []byte(key)}, n, spans...) {
			out = append(out, f.Fingerprint)
		}
		return out
	}
	lazy := note.Span{Start: 7, End: 11}
	one := at("Mum is lazy.", "N-1", "k", lazy)[0]
	if moved := at("\n\nMum is LAZY.", "N-1", "k", note.Span{Start: 9, End: 13})[0]; moved != one {
		t.Error("a finding that has moved is another")
	}
	for what, other := range map[string]string{
		"other words":  at("Mum is rude.", "N-1", "k", lazy)[0],
		"another note": at("Mum is lazy.", "N-2", "k", lazy)[0],
		"another key":  at("Mum is lazy.", "N-1", "l", lazy)[0],
		"no key":       at("Mum is lazy.", "N-1", "", lazy)[0],
		"no id":        at("Mum is lazy.", "", "k", lazy)[0],
	} {
		if other == one {
			t.Errorf("%s: the same fingerprint", what)
		}
	}
	if twice := at("lazy is lazy", "N-1", "k", note.Span{End: 4}, note.Span{Start: 8, End: 12}); twice[0] == twice[1] {
		t.Error("the same words twice in a note are one finding")
	}
	// Without a key whoever has the report could try every phrase there is.
	if at("Mum is lazy.", "N-1", "", lazy)[0] != at("Mum is rude.", "N-1", "", lazy)[0] {
		t.Error("without a key the words are in the fingerprint")
	}
	if at("Mum is lazy.", "", "", lazy)[0] != at("Dad is lazy.", "", "", lazy)[0] {
		t.Error("without a key the text is in the fingerprint")
	}
}
