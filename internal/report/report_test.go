package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample is a run with one of everything: a located finding, a field finding, a
// near miss, an unreadable record and a finding of no note.
func sample(showText bool) ([]engine.Result, Summary) {
	text := "Home visit.\nMum 王 is bone idle.\x1b[31m"
	n := &note.Note{File: "export.csv", Record: 17, ID: "N-102", Carried: note.FieldsOf(note.ID),
		Text: note.NewText(text, note.Origin{Raw: text, Line: 212, Column: 5})}
	at := strings.Index(text, "bone")
	opinion := lint.At(note.Span{Start: at, End: at + len("bone idle")}, "This is an opinion.", "Say what you saw, heard or counted.")
	opinion.Rule, opinion.Category, opinion.Severity, opinion.Guidance = "opinion-language", "character", lint.Warning, []int{9}
	opinion.Trace = []lint.Verdict{
		{Gate: "attribution", Outcome: lint.Passes, Because: "nobody is named as its source"},
		{Gate: "evidence", Outcome: lint.Softens, Because: "a sign stands beside it", Span: note.Span{Start: at, End: at + 4}},
	}
	seen := lint.About(note.ChildSeen, "It is not recorded whether the child was seen.", "Fill in child seen.")
	seen.Rule, seen.Severity, seen.Guidance = "child-seen", lint.Error, []int{5}
	seen.Detail = struct {
		Days int `json:"days"`
	}{3}
	quiet := opinion
	quiet.Trace = []lint.Verdict{{Gate: "quote", Outcome: lint.Blocks, Because: "her own words"}}
	findings, misses := []lint.Finding{seen, opinion}, []lint.Finding{quiet}
	placer := lint.Placer{Key: []byte("k"), ShowText: showText}
	placer.Place(n, findings)
	placer.Place(n, misses)
	bad := lint.Finding{Rule: "unreadable-record", Severity: lint.Error, Message: "The date is no date.", Suggestion: "Mend it.",
		Field: note.EventDate, Note: note.Place{File: "export.csv", Record: 18, ID: "18"}, Location: note.Location{Line: 214, Column: 9}, Fingerprint: strings.Repeat("0", 32)}
	rules := []*lint.Rule{
		{Meta: lint.Meta{ID: "opinion-language"}},
		{Meta: lint.Meta{ID: "child-seen", Fields: note.FieldsOf(note.ChildSeen)}},
		{Meta: lint.Meta{ID: "contact-type", Fields: note.FieldsOf(note.ContactType)}},
		{Meta: lint.Meta{ID: "unrecorded-contact", Kind: lint.AcrossRule}},
	}
	missing := lint.About(note.NoField, "This contact has no case note.", "Write the note.")
	missing.Rule, missing.Severity, missing.Guidance = "unrecorded-contact", lint.Error, []int{12}
	unnamed := []lint.Finding{missing}
	named := []lint.Finding{missing}
	placer.PlaceLate(lint.Remains{Place: note.Place{File: "contacts.csv", Record: 4, ID: "K-04"}, Identity: "K-04"}, named)
	placer.PlaceLate(lint.Remains{Place: note.Place{File: "contacts.csv", Record: 5}, Identity: "5"}, unnamed)
	results := []engine.Result{
		{Place: n.Place(), IsNote: true, Assessed: 11, Findings: findings, Quiet: misses},
		{Place: bad.Note, Findings: []lint.Finding{bad}},
		{Place: named[0].Note, Findings: named, Loose: true},
		{Place: unnamed[0].Note, Findings: unnamed, Loose: true},
	}
	tally := NewRuleTally(rules)
	for _, r := range results {
		tally.Add(r)
	}
	s := Summary{
		Inputs: []Input{{File: "export.csv", Format: "csv", Encoding: "windows-1252", Notes: 1, Unreadable: 1, Unmapped: []string{"Ref2"}}},
		Rules:  rules, ByRule: tally.Counts(), Notes: 1, Unreadable: 1, Min: lint.Warning,
		Counts: filter.Counts{Shown: [4]int{0, 0, 1, 4}, Hidden: [4]int{0, 4, 0, 0}, Ignored: 1, Worst: lint.Error},
		NotRun: []string{"copied-to-siblings (needs --register FILE)"},
		Stale:  []string{"c.yaml:3: the ignore of child-seen for note N-1 silenced nothing."},
	}
	return results, s
}

func render(t *testing.T, format string, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	r, err := New(format, &b, o)
	if err != nil {
		t.Fatal(err)
	}
	results, s := sample(o.ShowText)
	for _, res := range results {
		if err := r.Result(res); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(s); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGoldens(t *testing.T) {
	for name, c := range map[string]struct {
		format string
		o      Options
	}{
		"text-private.txt": {"text", Options{Version: "v1", Columns: 72}},
		"text-shown.txt":   {"text", Options{Version: "v1", Columns: 72, ShowText: true, Explain: true}},
		"text-colour.txt":  {"text", Options{Version: "v1", Columns: 72, ShowText: true, Color: true}},
		"private.json":     {"json", Options{Version: "v1"}},
		"shown.json":       {"json", Options{Version: "v1", ShowText: true, Explain: true}},
	} {
		t.Run(name, func(t *testing.T) {
			got := render(t, c.format, c.o)
			path := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("output differs from %s (-want +got):\n%s", path, d)
			}
		})
	}
}

func TestNoWordOfTheNoteUnlessAskedFor(t *testing.T) {
	for _, format := range []string{"text", "json"} {
		if out := render(t, format, Options{Explain: true}); bytes.Contains(out, []byte("idle")) {
			t.Errorf("%s shows the text:\n%s", format, out)
		}
	}
}

func TestNoControlCharacterReachesTheTerminal(t *testing.T) {
	if out := render(t, "text", Options{ShowText: true}); bytes.ContainsRune(out, 0x1b) {
		t.Errorf("escape in %q", out)
	}
}

func TestTheOutputFollowsItsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/findings.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []Options{{}, {ShowText: true, Explain: true}} {
		var v any
		if v, err = jsonschema.UnmarshalJSON(bytes.NewReader(render(t, "json", o))); err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%v", err)
		}
	}
}

func TestAnEmptyRunIsValidJSONAndNoPass(t *testing.T) {
	var b bytes.Buffer
	if err := newJSON(&b, Options{}).Close(Summary{ByRule: map[string]*RuleCount{}}); err != nil {
		t.Fatal(err)
	}
	var v map[string]any
	if err := json.Unmarshal(b.Bytes(), &v); err != nil {
		t.Fatalf("%v in %s", err, b.Bytes())
	}
	b.Reset()
	if err := newText(&b, Options{}).Close(Summary{ByRule: map[string]*RuleCount{}}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "No note was read.") {
		t.Errorf("got %q", b.String())
	}
}
