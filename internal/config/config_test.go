package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
	return []*lint.Rule{rule("note-length"), rule("child-seen"), termRule(), plainRule()}
}

// termOptions has one of every shape an option can take.
type termOptions struct {
	Add    []term                   `yaml:"add" doc:"terms"`
	Grades map[string]lint.Severity `yaml:"grades" doc:"severities by term"`
	Groups map[string][]string      `yaml:"groups" doc:"terms by name"`
	Rows   map[string]term          `yaml:"rows" doc:"terms by name"`
	Only   *bool                    `yaml:"only" doc:"only these"`
	Ratio  float64                  `yaml:"ratio" doc:"a share"`
}

type term struct {
	Term  string   `yaml:"term" doc:"the words"`
	Forms []string `yaml:"forms" doc:"its inflections"`
	Weak  bool     `yaml:"weak" doc:"only info"`
}

func termRule() *lint.Rule {
	meta := lint.Meta{ID: "terms", Summary: "Says something", Severity: lint.Warning}
	return lint.Define(meta, termOptions{}, func(o termOptions, _ *lint.Env) (func(*lint.Pass), error) {
		for i, t := range o.Add {
			if t.Term == "" {
				return nil, lint.BadOption(lint.Element("add", i), "a term needs its words")
			}
		}
		if o.Ratio > 1 {
			return nil, fmt.Errorf("more than all")
		}
		return func(*lint.Pass) {}, nil
	})
}

func plainRule() *lint.Rule {
	meta := lint.Meta{ID: "plain", Summary: "Says something", Severity: lint.Warning}
	return lint.Define(meta, lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) {
		return func(*lint.Pass) {}, nil
	})
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
		{"wrong kind", "rules:\n  note-length: {max-words: many}\n", `:2:28: note-length.max-words must be a whole number, 0 or more`},
		{"negative", "rules:\n  note-length: {max-words: -1}\n", `:2:28: note-length.max-words must be a whole number, 0 or more`},
		{"a fraction", "rules:\n  note-length: {max-words: 1.5}\n", `must be a whole number, 0 or more`},
		{"no value", "rules:\n  note-length:\n    max-words:\n", `:3:15: note-length.max-words has no value`},
		{"severity misspelt", "rules:\n  note-length: {severty: info}\n", `did you mean "severity"?`},
		{"rule without a value", "rules:\n  note-length:\n", `note-length has no value: expected off, a severity, or options`},
		{"rule as a list", "rules:\n  note-length: [a]\n", `note-length must be a mapping`},
		{"option of a rule without options", "rules:\n  plain: {max: 1}\n", `plain has no option "max"`},
		{"bad grade", "rules:\n  terms:\n    grades:\n      useless: severe\n", `:4:16: terms.grades.useless: unknown severity "severe"`},
		{"grade is a list", "rules:\n  terms: {grades: {useless: [info]}}\n", `terms.grades.useless must be a single value`},
		{"map is a text", "rules:\n  terms: {grades: useless}\n", `:2:19: terms.grades must be a mapping of names to values`},
		{"term twice", "rules:\n  terms: {grades: {a: info, a: error}}\n", `"a" stands here a second time`},
		{"unknown key of a term", "rules:\n  terms:\n    add:\n      - {term: a}\n      - {trem: b}\n", `:5:10: unknown option of terms.add[2] "trem": did you mean "term"?`},
		{"bad flag of a term", "rules:\n  terms: {add: [{term: a, weak: maybe}]}\n", `terms.add[1].weak must be true or false`},
		{"term is no mapping", "rules:\n  terms: {add: [useless]}\n", `terms.add[1] must be a mapping`},
		{"bad list in a map", "rules:\n  terms: {groups: {art: [[x]]}}\n", `terms.groups.art[1] must be a text`},
		{"second document", "jobs: 1\n---\njobs: 2\n", `a second document begins here`},
		{"key twice", "jobs: 1\njobs: 2\n", `:2:1: "jobs" stands here a second time: the first is on line 1`},
		{"rule twice", "rules:\n  child-seen: off\n  child-seen: info\n", `:3:3: "child-seen" stands here a second time`},
		{"unknown field", "fields:\n  txt: Narrative\n", `:2:3: unknown field "txt": did you mean "text"?`},
		{"heading of two fields", "fields:\n  text: N\n  title: N\n", `the heading "N" is already the field text`},
		{"unknown area", "area:\n  holliday: scotland\n", `did you mean "holidays"?`},
		{"area of no country", "area:\n  holidays: wales\n", `:2:13: area.holidays: unknown`},
		{"local day that is none", "area:\n  local-days: [2026-12-24, 24/12/2026]\n", `:2:28: area.local-days[2]: a local day is a date such as 2026-12-24`},
		{"timescale in weeks", "area:\n  timescales:\n    - {within: 2, unit: weeks}\n", `:3:7: area.timescales[1]: unknown unit "weeks"`},
		{"empty name", "area:\n  document-stores: [\"\"]\n", `area.document-stores[1]: a name cannot be empty`},
		{"area is a text", "area: Leeds\n", `:1:7: area must be a mapping`},
		{"ignore without reason", "ignore:\n  - {rule: child-seen, note: N-1}\n", `:2:5: an ignore needs a reason`},
		{"ignore of no rule", "ignore:\n  - {rule: child-sen, note: N-1, reason: x}\n", `:2:12: unknown rule "child-sen": did you mean "child-seen"?`},
		{"ignore without rule", "ignore:\n  - {note: N-1, reason: x}\n", `:2:5: an ignore needs the name of a rule`},
		{"ignore without note", "ignore:\n  - {rule: child-seen, reason: x}\n", `:2:5: an ignore needs the id of a note`},
		{"ignore until", "ignore:\n  - {rule: child-seen, note: N, reason: x, until: June}\n", `:2:51: until must be a date such as 2027-01-31`},
		{"ignore with an unknown key", "ignore:\n  - {rule: child-seen, nte: N, reason: x}\n", `did you mean "note"?`},
		{"ignore is a text", "ignore: child-seen\n", `ignore must be a list`},
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

func TestOptionsOfEveryShape(t *testing.T) {
	c, err := load(t, `
rules:
  terms:
    add:
      - {term: Useless, forms: uselessly, weak: yes}
      - term: in a mood
    grades: {"Hard to reach": info, lazy: off}
    groups: {art: [core group, &stem "stem"], none: }
    rows: {a: {term: *stem}}
    only: false
    ratio: 0.5
`, nil)
	if err != nil {
		t.Fatal(err)
	}
	no := false
	want := &termOptions{
		Add:    []term{{Term: "Useless", Forms: []string{"uselessly"}, Weak: true}, {Term: "in a mood"}},
		Grades: map[string]lint.Severity{"Hard to reach": lint.Info, "lazy": lint.Off},
		Groups: map[string][]string{"art": {"core group", "stem"}, "none": {}},
		Rows:   map[string]term{"a": {Term: "stem"}},
		Only:   &no,
		Ratio:  0.5,
	}
	if d := cmp.Diff(want, c.Rules["terms"].Options); d != "" {
		t.Error(d)
	}
}

func TestWhatARuleRefusesIsShownInTheFile(t *testing.T) {
	for _, c := range []struct{ name, yaml, want string }{
		{"an element", "rules:\n  terms:\n    add:\n      - {term: a}\n      - {weak: true}\n", ":5:9: terms.add[2]: a term needs its words\n        - {weak: true}\n          ^"},
		{"the rule as a whole", "rules:\n  terms: {ratio: 2.5}\n", ":2:3: terms: more than all\n"},
	} {
		conf, err := load(t, c.yaml, nil)
		if err != nil {
			t.Fatal(err)
		}
		var choices []lint.Choice
		for _, r := range sampleRules() {
			choices = append(choices, lint.Choice{Rule: r, Options: conf.Rules[r.ID].Options})
		}
		_, err = lint.Compile(choices, lint.Env{}, false)
		if got := conf.Blame(err); got == nil || !strings.Contains(got.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, got, c.want)
		}
	}
}

func TestNoSecretIsShown(t *testing.T) {
	_, err := load(t, "fingerprint-key: [hunter2]\n", nil)
	if err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("got %v", err)
	}
}

func TestAMisspeltVariableIsRefused(t *testing.T) {
	t.Setenv("CASENOTE_LINT_FAIL_0N", "error")
	if _, err := load(t, "", nil); err == nil || !strings.Contains(err.Error(), "did you mean CASENOTE_LINT_FAIL_ON?") {
		t.Errorf("got %v", err)
	}
	os.Unsetenv("CASENOTE_LINT_FAIL_0N")
	t.Setenv("CASENOTE_LINT_VERSION", "1.2.3")
	if _, err := load(t, "", nil); err != nil {
		t.Errorf("somebody's own variable: %v", err)
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
