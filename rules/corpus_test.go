package rules_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules"
)

var (
	update = flag.Bool("update", false, "write the measured figures anew and raise the floors to them")
	misses = flag.String("misses", "", "print what this rule missed and what it found falsely in the corpus")
)

const corpus = "../testdata/corpus"

// labelled is one case of the corpus: a note, the rules whose labels on it are
// complete, and what they must find.
type labelled struct {
	ID       string            `json:"id"`
	Note     map[string]string `json:"note"`
	Labelled []string          `json:"labelled"`
	Expect   []expectation     `json:"expect"`
	file     string
}

type expectation struct {
	Rule     string  `json:"rule"`
	Quote    *string `json:"quote"`
	Weak     bool    `json:"weak"`     // may be info: no miss at the default level
	Optional bool    `json:"optional"` // debatable: neither a miss nor a false alarm
}

// tally counts for one rule, at one level.
type tally struct{ Hit, False, Missed int }

func (t tally) precision() float64 { return ratio(t.Hit, t.Hit+t.False) }
func (t tally) recall() float64    { return ratio(t.Hit, t.Hit+t.Missed) }

// ratio is rounded down to three places: a published figure must not flatter.
func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(1000*a/b) / 1000
}

// score is one rule over some cases.
type score struct {
	Cases         int
	Default, Info tally
}

func TestCorpus(t *testing.T) {
	cases := readCorpus(t)
	program := linttest.Program(t, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, everyRule()...)
	bench := program.NewBench()
	byRule, byGate := map[string]*score{}, map[string]*score{}
	for _, c := range cases {
		findings := bench.Check(c.toNote(t)).Findings
		for _, rule := range c.rules() {
			at(byRule, rule).add(t, c, rule, findings)
			if strings.HasPrefix(c.file, "gate_") {
				at(byGate, strings.TrimSuffix(c.file, ".jsonl")).add(t, c, rule, findings)
			}
		}
	}
	t.Logf("\n%s\n%s", table(byRule), table(byGate))
	checkFloors(t, map[string]map[string]*score{"rules": byRule, "gates": byGate})
	checkMeasured(t, byRule)
}

// everyRule chooses all rules that look at one note, with their defaults.
func everyRule() []lint.Choice {
	var out []lint.Choice
	for _, r := range rules.All() {
		if r.Kind != lint.AcrossRule {
			out = append(out, lint.Choice{Rule: r, Options: r.NewOptions()})
		}
	}
	return out
}

func at(m map[string]*score, key string) *score {
	if m[key] == nil {
		m[key] = &score{}
	}
	return m[key]
}

func readCorpus(t *testing.T) []labelled {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpus, "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	var out []labelled
	seen := map[string]bool{}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			c := labelled{file: filepath.Base(path)}
			if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			if seen[c.ID] {
				t.Errorf("%s: the id %s is taken", path, c.ID)
			}
			seen[c.ID] = true
			out = append(out, c)
		}
	}
	return out
}

func (c labelled) toNote(t *testing.T) *note.Note {
	t.Helper()
	fields := map[note.Field]string{}
	for name, value := range c.Note {
		f, ok := note.FieldNamed(name)
		if !ok {
			t.Fatalf("%s: no field %q", c.ID, name)
		}
		if f != note.TextField {
			fields[f] = value
		}
	}
	return linttest.Note(c.Note["text"], fields)
}

// rules are the rules whose labels on the case are complete.
func (c labelled) rules() []string {
	out := slices.Clone(c.Labelled)
	for _, e := range c.Expect {
		if !slices.Contains(out, e.Rule) {
			out = append(out, e.Rule)
		}
	}
	return out
}

func (s *score) add(t *testing.T, c labelled, rule string, findings []lint.Finding) {
	s.Cases++
	s.Default.add(t, c, rule, findings, lint.Warning)
	s.Info.add(t, c, rule, findings, lint.Info)
}

// add scores one rule on one case. A finding that touches an expectation hits it,
// several count once; one that touches none is false.
func (y *tally) add(t *testing.T, c labelled, rule string, findings []lint.Finding, level lint.Severity) {
	hit := make([]bool, len(c.Expect))
	for _, f := range findings {
		if f.Rule != rule || f.Severity < level {
			continue
		}
		if !c.touches(t, f, rule, hit) {
			y.False++
			c.show(t, rule, level, "FALSE", excerpt(c, f))
		}
	}
	for i, e := range c.Expect {
		if e.Rule != rule || e.Optional || e.Weak && level == lint.Warning {
			continue
		}
		if hit[i] {
			y.Hit++
			continue
		}
		y.Missed++
		if e.Quote != nil {
			c.show(t, rule, level, "MISS ", *e.Quote)
		} else {
			c.show(t, rule, level, "MISS ", "(the note)")
		}
	}
}

func excerpt(c labelled, f lint.Finding) string {
	if !f.Located {
		return "(the note) " + f.Field.String()
	}
	return c.Note["text"][f.Span.Start:f.Span.End]
}

// touches marks the expectations that a finding meets.
func (c labelled) touches(t *testing.T, f lint.Finding, rule string, hit []bool) bool {
	found := false
	for i, e := range c.Expect {
		if e.Rule != rule {
			continue
		}
		if e.Quote == nil || f.Located && overlaps(t, c, f.Span, *e.Quote) {
			hit[i], found = true, true
		}
	}
	return found
}

func overlaps(t *testing.T, c labelled, s note.Span, quote string) bool {
	text := c.Note["text"]
	first := strings.Index(text, quote)
	if first < 0 {
		t.Fatalf("%s %s: the quote %q is not in the text", c.file, c.ID, quote)
	}
	for from := first; ; {
		if s.Overlaps(note.Span{Start: from, End: from + len(quote)}) {
			return true
		}
		next := strings.Index(text[from+1:], quote)
		if next < 0 {
			return false
		}
		from += 1 + next
	}
}

func (c labelled) show(t *testing.T, rule string, level lint.Severity, what, words string) {
	if rule == *misses {
		t.Logf("%s %-7s %s %s %q", what, level, c.file, c.ID, words)
	}
}

func table(scores map[string]*score) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-26s %6s   %-32s %s\n", "", "cases", "default level", "with info")
	for _, name := range sorted(scores) {
		s := scores[name]
		fmt.Fprintf(&b, "%-26s %6d   %s   %s\n", name, s.Cases, s.Default, s.Info)
	}
	return b.String()
}

func (t tally) String() string {
	return fmt.Sprintf("P %.3f R %.3f (%d/%d/%d)", t.precision(), t.recall(), t.Hit, t.False, t.Missed)
}

func sorted(m map[string]*score) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// floor is what CI holds: precision and recall at the default level, and with
// info shown. It only rises.
type floor struct {
	Precision     float64 `yaml:"precision"`
	Recall        float64 `yaml:"recall"`
	InfoPrecision float64 `yaml:"info-precision"`
	InfoRecall    float64 `yaml:"info-recall"`
}

func (s *score) floor() floor {
	return floor{s.Default.precision(), s.Default.recall(), s.Info.precision(), s.Info.recall()}
}

const floorsFile = corpus + "/floors.yaml"

func checkFloors(t *testing.T, measured map[string]map[string]*score) {
	t.Helper()
	floors := map[string]map[string]floor{}
	if data, err := os.ReadFile(floorsFile); err == nil {
		if err := yaml.Unmarshal(data, &floors); err != nil {
			t.Fatal(err)
		}
	}
	for section, scores := range measured {
		for _, name := range sorted(scores) {
			want, ok := floors[section][name]
			got := scores[name].floor()
			if !ok && !*update {
				t.Errorf("%s: no floor for %s; go test ./rules -update sets it", section, name)
			}
			got.check(t, name, want)
			if floors[section] == nil {
				floors[section] = map[string]floor{}
			}
			floors[section][name] = got.raise(want)
		}
	}
	if *update {
		writeFloors(t, floors)
	}
}

func (f floor) check(t *testing.T, name string, want floor) {
	t.Helper()
	for _, c := range []struct {
		what      string
		got, want float64
	}{
		{"precision", f.Precision, want.Precision},
		{"recall", f.Recall, want.Recall},
		{"precision with info", f.InfoPrecision, want.InfoPrecision},
		{"recall with info", f.InfoRecall, want.InfoRecall},
	} {
		if c.got < c.want {
			t.Errorf("%s: %s is %.3f, below the floor of %.3f", name, c.what, c.got, c.want)
		}
	}
}

func (f floor) raise(old floor) floor {
	return floor{
		max(f.Precision, old.Precision), max(f.Recall, old.Recall),
		max(f.InfoPrecision, old.InfoPrecision), max(f.InfoRecall, old.InfoRecall),
	}
}

func writeFloors(t *testing.T, floors map[string]map[string]floor) {
	t.Helper()
	data, err := yaml.Marshal(floors)
	if err != nil {
		t.Fatal(err)
	}
	head := "# Precision and recall that the labelled corpus must reach, by rule and by gate of\n# opinion-language. They only rise: go test ./rules -update raises them to what is\n# measured and lowers none.\n"
	if err := os.WriteFile(floorsFile, append([]byte(head), data...), 0o644); err != nil {
		t.Fatal(err)
	}
}

// checkMeasured compares the figures that explain publishes with what has just
// been measured.
func checkMeasured(t *testing.T, scores map[string]*score) {
	t.Helper()
	var b strings.Builder
	for _, name := range sorted(scores) {
		m := scores[name].measurement()
		old, ok := rules.Measured(name)
		m.Date = old.Date
		if !ok || m != old {
			if !*update {
				t.Errorf("%s: measured %+v, published %+v; go test ./rules -update publishes", name, m, old)
			}
			m.Date = time.Now().Format(time.DateOnly)
		}
		fmt.Fprintf(&b, "%s\t%s\t%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\n", name, m.Date, m.Cases, m.Labels, m.Precision, m.Recall, m.InfoPrecision, m.InfoRecall)
	}
	if *update {
		if err := os.WriteFile("measured.tsv", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func (s *score) measurement() rules.Measurement {
	return rules.Measurement{
		Cases: s.Cases, Labels: s.Info.Hit + s.Info.Missed,
		Precision: s.Default.precision(), Recall: s.Default.recall(),
		InfoPrecision: s.Info.precision(), InfoRecall: s.Info.recall(),
	}
}
