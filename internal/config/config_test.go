package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

type sampleOptions struct {
	MaxWords int         `yaml:"max-words" doc:"words"`
	Types    []string    `yaml:"types" doc:"types"`
	Table    []sampleRow `yaml:"table" doc:"rows"`
}

type sampleRow struct {
	Within int `yaml:"within" doc:"days"`
}

func sampleRules() []*lint.Rule {
	rule := func(id string) *lint.Rule {
		return lint.Define(lint.Meta{ID: id, Summary: "Says something", Severity: lint.Warning}, sampleOptions{MaxWords: 800},
			func(sampleOptions, *lint.Env) (func(*lint.Pass), error) { return func(*lint.Pass) {}, nil })
	}
	return []*lint.Rule{rule("note-length"), rule("child-seen")}
}

func load(t *testing.T, yaml string, flags *pflag.FlagSet) (*Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(path, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	return Load(Request{Path: path, Rules: sampleRules(), Flags: flags})
}

func TestFaultsNameThePlaceAndTheNearestName(t *testing.T) {
	for _, c := range []struct{ name, yaml, want string }{
		{"unknown setting", "fail_on: error\n", `:1:1: unknown setting "fail_on": did you mean "fail-on"?`},
		{"unknown value", "fail-on: eror\n", `:1:10: unknown fail-on "eror": did you mean "error"?`},
		{"unknown rule", "rules:\n  note-lenght: off\n", `:2:3: unknown rule "note-lenght": did you mean "note-length"?`},
		{"unknown severity", "rules:\n  note-length: sometimes\n", `:2:16: unknown severity "sometimes": expected one of off, info, warning, error`},
		{"unknown option", "rules:\n  note-length: {max-word: 3}\n", `:2:17: unknown option of note-length "max-word": did you mean "max-words"?`},
		{"unknown option in a row", "rules:\n  note-length: {table: [{withn: 3}]}\n", `did you mean "within"?`},
		{"wrong kind", "rules:\n  note-length: {max-words: many}\n", `:2:28: note-length.max-words must be a whole number`},
		{"key twice", "jobs: 1\njobs: 2\n", `:2:1: "jobs" stands here a second time: the first is on line 1`},
		{"rule twice", "rules:\n  child-seen: off\n  child-seen: info\n", `:3:3: "child-seen" stands here a second time`},
		{"unknown field", "fields:\n  txt: Narrative\n", `:2:3: unknown field "txt": did you mean "text"?`},
		{"heading of two fields", "fields:\n  text: N\n  title: N\n", `the heading "N" is already the field text`},
		{"unknown area", "area:\n  holliday: scotland\n", `did you mean "holidays"?`},
		{"ignore without reason", "ignore:\n  - {rule: child-seen, note: N-1}\n", `:2:5: an ignore needs a reason`},
		{"ignore of no rule", "ignore:\n  - {rule: child-sen, note: N-1, reason: x}\n", `did you mean "child-seen"?`},
		{"broken yaml", "rules: [\n", `this is not valid YAML`},
		{"a list at the top", "- a\n", `:1:1: expected settings`},
		{"jobs", "jobs: -2\n", `jobs must be a whole number, 0 or more`},
		{"as-of", "as-of: 2.6.2026\n", `as-of must be a date such as 2026-06-02`},
	} {
		_, err := load(t, c.yaml, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

func TestEveryFaultIsReported(t *testing.T) {
	_, err := load(t, "fail_on: error\nrules:\n  note-lenght: off\n  child-seen: {severty: info}\n", nil)
	for _, want := range []string{"fail_on", "note-lenght", "severty"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not reported: %v", want, err)
		}
	}
}

func TestTheCaretStandsUnderTheName(t *testing.T) {
	_, err := load(t, "rules:\n  note-lenght: off\n", nil)
	if want := "\n    note-lenght: off\n    ^"; err == nil || !strings.HasSuffix(err.Error(), want) {
		t.Errorf("got %v", err)
	}
}

func TestFlagBeatsEnvironmentBeatsFileBeatsDefault(t *testing.T) {
	flags := pflag.NewFlagSet("t", pflag.ContinueOnError)
	flags.String("fail-on", "error", "")
	flags.String("min-severity", "warning", "")
	t.Setenv("CASENOTE_LINT_FAIL_ON", "warning")
	t.Setenv("CASENOTE_LINT_JOBS", "3")
	c, err := load(t, "fail-on: info\njobs: 5\nmin-severity: info\n", flags)
	if err != nil {
		t.Fatal(err)
	}
	if c.FailOn != "warning" || c.Jobs != 3 || c.MinSeverity != "info" || c.Color != "auto" {
		t.Errorf("got %+v", c.Settings)
	}
	if err := flags.Set("fail-on", "never"); err != nil {
		t.Fatal(err)
	}
	if c, err = load(t, "fail-on: info\n", flags); err != nil || c.FailOn != "never" || c.Profile["fail-on"] != "--fail-on" {
		t.Errorf("got %v %+v", err, c)
	}
}

func TestABadValueInTheEnvironmentNamesIt(t *testing.T) {
	t.Setenv("CASENOTE_LINT_FAIL_ON", "warn")
	if _, err := load(t, "", nil); err == nil || !strings.HasPrefix(err.Error(), "CASENOTE_LINT_FAIL_ON: ") {
		t.Errorf("got %v", err)
	}
}

func TestRulesAndFields(t *testing.T) {
	c, err := load(t, `
rules:
  note-length: {severity: error, max-words: 300, types: visit, table: [{within: 2}]}
  child-seen: off
fields:
  text: "Narrative (full)."
  seen_alone: [A, b.C]
`, nil)
	if err != nil {
		t.Fatal(err)
	}
	o := c.Rules["note-length"].Options.(*sampleOptions)
	if o.MaxWords != 300 || len(o.Types) != 1 || o.Table[0].Within != 2 || c.Rules["note-length"].Severity != lint.Error {
		t.Errorf("note-length: %+v", o)
	}
	if !c.Rules["child-seen"].Off {
		t.Error("child-seen is not off")
	}
	if len(c.Fields[note.TextField]) != 1 || c.Fields[note.SeenAlone][1] != "b.C" {
		t.Errorf("fields: %v", c.Fields)
	}
}

func TestTheDefaultFileIsTheDefault(t *testing.T) {
	data, err := DefaultFile(sampleRules())
	if err != nil {
		t.Fatal(err)
	}
	got, err := load(t, string(data), nil)
	if err != nil {
		t.Fatal(err)
	}
	want, err := load(t, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if got.Settings != want.Settings {
		t.Errorf("settings: %+v", got.Settings)
	}
	if a, b := *got.Rules["note-length"].Options.(*sampleOptions), *want.Rules["note-length"].Options.(*sampleOptions); a.MaxWords != b.MaxWords || len(a.Types) != len(b.Types) {
		t.Errorf("options: %+v", a)
	}
}

func FuzzConfiguration(f *testing.F) {
	data, err := DefaultFile(sampleRules())
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{string(data), "rules: {note-length: off}", "a: &x [*x]", "? : :", "ignore: [{}]", "- - -", "\t", "area: {holidays: [1]}"} {
		f.Add(seed)
	}
	f.Fuzz(func(_ *testing.T, s string) {
		c := &Config{Area: lint.DefaultArea(), Rules: map[string]Rule{}, Fields: map[note.Field][]string{}}
		for _, r := range sampleRules() {
			c.Rules[r.ID] = Rule{Options: r.NewOptions()}
		}
		if file, err := parse("c.yaml", []byte(s)); err == nil {
			_ = c.read(file, sampleRules(), map[string]any{})
		}
	})
}
