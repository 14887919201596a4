package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// text renders results and a summary as a person sees them.
func text(t *testing.T, o Options, s Summary, results ...engine.Result) string {
	t.Helper()
	var b bytes.Buffer
	r := newText(&b, o)
	for _, res := range results {
		if err := r.Result(res); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// wordy is a note with one finding about some of its words.
func wordy(n *note.Note, from, to string) engine.Result {
	start := strings.Index(n.Text.String(), from)
	end := strings.Index(n.Text.String(), to) + len(to)
	f := lint.At(note.Span{Start: start, End: end}, "An email is pasted here.", "Say what came of it.")
	f.Rule, f.Severity, f.Guidance = "pasted-email", lint.Warning, []int{8, 10, 12}
	findings := []lint.Finding{f, f}
	findings[1].Severity, findings[1].Message = lint.Info, "It goes on."
	lint.Placer{ShowText: true}.Place(n, findings)
	return engine.Result{Place: n.Place(), IsNote: true, Draft: n.Draft, Assessed: 1, Findings: findings}
}

var oneRule = []*lint.Rule{{Meta: lint.Meta{ID: "pasted-email"}}, {Meta: lint.Meta{ID: "status", Fields: note.FieldsOf(note.StatusField)}}}

func counts(findings, notes, assessed, not int) map[string]*RuleCount {
	return map[string]*RuleCount{"pasted-email": {findings, notes, assessed, 0}, "status": {0, 0, assessed - not, not}}
}

func TestADraftWithAThread(t *testing.T) {
	body := "Email from school:\nFrom: Jo\nTo: Ann\n\nThanks\nJo\nI will ring."
	n := &note.Note{File: "draft.md", Record: 1, ID: "1", Draft: true, Text: note.NewText(body, note.Origin{Raw: body, Line: 3, Column: 1})}
	got := text(t, Options{Columns: 64, ShowText: true}, Summary{
		Inputs: []Input{{File: "draft.md", Format: "markdown", Encoding: "utf-8", Notes: 1}}, Rules: oneRule, ByRule: counts(2, 1, 1, 1),
		Counts: filter.Counts{Shown: [4]int{0, 1, 1, 0}}, Notes: 1, Words: 10, Drafts: true, Min: lint.Info,
	}, wordy(n, "From", "Thanks\nJo"))
	want := `draft.md
  4:1  warning  An email is pasted here.
      From: Jo
      ^^^^^^^^ and 4 more lines
      → Say what came of it.
      [pasted-email, points 8, 10 and 12]

  4:1  info  It goes on.  [pasted-email, points 8, 10 and 12]
      From: Jo
      ^^^^^^^^ and 4 more lines
      → Say what came of it.

Not judged, as the draft does not say: status (status).
2 findings (1 warning, 1 info). Checked 10 words (utf-8) against
1 rule. Next: casenote-lint explain pasted-email
`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestAnExportIsGivenAdviceOnce(t *testing.T) {
	var results []engine.Result
	for i := range 3 {
		n := &note.Note{File: "e.csv", Record: i + 1, ID: fmt.Sprintf("N-%d", i+1), Text: note.NewText("From: Jo, Thanks", note.Origin{})}
		results = append(results, wordy(n, "From", "Thanks"))
	}
	got := text(t, Options{}, Summary{
		Inputs: []Input{{File: "e.csv", Format: "csv", Encoding: "utf-8", Notes: 1234}}, Rules: oneRule, ByRule: counts(6, 3, 1234, 34),
		Counts: filter.Counts{Shown: [4]int{0, 3, 3, 0}}, Notes: 1234, Min: lint.Info,
	}, results...)
	if n := strings.Count(got, "→ Say what came of it."); n != 1 {
		t.Errorf("the advice is given %d times:\n%s", n, got)
	}
	for _, want := range []string{
		"note N-3 · e.csv, record 3\n  1:1  warning  An email is pasted here.  [pasted-email, points 8, 10 and 12]\n",
		"\nfindings     notes  of those judged  rule\n       6         3            1,234  pasted-email\nOpen first: N-1 (1 warning, 1 info), N-2 (1 warning, 1 info), N-3 (1 warning, 1 info).\n\n",
		"Notes that could not be judged: status (34 of 1,234).\n",
		"The notes' own words are left out here; --show-text always prints them.\n",
		"6 findings (3 warnings, 3 info). Checked 1,234 notes (utf-8) against 2 rules. Next: casenote-lint explain pasted-email\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestLastLines(t *testing.T) {
	read := Summary{
		Inputs: []Input{{File: "my notes.csv", Format: "csv", Encoding: "utf-8", Notes: 2}}, Rules: oneRule[:1],
		ByRule: counts(0, 0, 2, 0), Notes: 2, Min: lint.Warning,
	}
	for _, c := range []struct {
		name string
		with func(*Summary)
		want string
	}{
		{"clean", func(*Summary) {}, "my notes.csv: nothing to change. Checked 2 notes (utf-8) against 1 rule.\n"},
		{"clean, with a column nobody knows", func(s *Summary) { s.Inputs[0].Unmapped = []string{"a", "b"} },
			"my notes.csv: 2 columns not understood (casenote-lint inspect 'my notes.csv').\n" +
				"my notes.csv: nothing to change. Checked 2 notes (utf-8) against 1 rule. Next: casenote-lint inspect 'my notes.csv'\n"},
		{"several files", func(s *Summary) {
			s.Inputs = append(s.Inputs, Input{File: "b.json", Format: "json", Encoding: "windows-1252", Notes: 1, Unmapped: []string{"k"}})
		}, "b.json: 1 key not understood (casenote-lint inspect b.json).\n" +
			"Nothing to change. Checked 2 notes in 2 files (utf-8, windows-1252) against 1 rule. Next: casenote-lint inspect b.json\n"},
		{"hidden warnings", func(s *Summary) { s.Min, s.Counts.Hidden[lint.Warning] = lint.Error, 1 },
			"Nothing found that is as grave as error. Checked 2 notes (utf-8) against 1 rule. 1 finding milder than error hidden (--min-severity info).\n"},
		{"a file with an error", func(s *Summary) { s.Inputs[0].Error = "the file is cut short" },
			"error my notes.csv: the file is cut short\n" +
				"Nothing found in what could be read. Checked 2 notes (utf-8) against 1 rule. Next: casenote-lint inspect 'my notes.csv'\n"},
		{"interrupted", func(s *Summary) { s.Interrupted = true },
			"Nothing found in what could be read. Checked 2 notes (utf-8) against 1 rule. Interrupted: the rest was not checked.\n"},
		{"nothing read", func(s *Summary) { s.Notes, s.Inputs, s.Skipped = 0, nil, []string{"a.pdf (no text)"} },
			"Left out: a.pdf (no text).\nNo note was read.\n"},
	} {
		s := read
		s.Inputs = []Input{read.Inputs[0]}
		c.with(&s)
		if d := cmp.Diff(c.want, text(t, Options{}, s)); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
	}
}

func TestNotesToOpenFirst(t *testing.T) {
	var f foremost
	for i, grades := range [][]lint.Severity{
		{lint.Warning, lint.Warning, lint.Warning}, {lint.Error}, {lint.Error, lint.Info}, {lint.Warning, lint.Warning},
		{lint.Error, lint.Error}, {lint.Error, lint.Warning, lint.Info}, {lint.Warning, lint.Warning}, {},
	} {
		r := engine.Result{IsNote: true, Place: note.Place{ID: fmt.Sprintf("N-%d", i)}}
		for _, g := range grades {
			r.Findings = append(r.Findings, lint.Finding{Severity: g})
		}
		f.add(r)
	}
	want := "N-4 (2 errors), N-5 (1 error, 1 warning, 1 info), N-2 (1 error, 1 info), N-0 (3 warnings), N-3 (2 warnings)"
	if got := f.String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestASummaryAlone(t *testing.T) {
	r, err := New("summary", io.Discard, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	r.(*textReporter).w.Reset(&b)
	n := &note.Note{File: "e.csv", Record: 1, ID: "N-1", Text: note.NewText("From: Jo, Thanks", note.Origin{})}
	if err := r.Result(wordy(n, "From", "Thanks")); err != nil {
		t.Fatal(err)
	}
	s := Summary{
		Inputs: []Input{{File: "e.csv", Format: "csv", Encoding: "utf-8", Notes: 2}}, Rules: oneRule[:1], ByRule: counts(2, 1, 2, 0),
		Counts: filter.Counts{Shown: [4]int{0, 1, 1, 0}}, Notes: 2, Min: lint.Info,
	}
	if err := r.Close(s); err != nil {
		t.Fatal(err)
	}
	want := `findings     notes  of those judged  rule
       2         1                2  pasted-email
Open first: N-1 (1 warning, 1 info).

2 findings (1 warning, 1 info). Checked 2 notes (utf-8) against 1 rule. Next: casenote-lint explain pasted-email
`
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Error(d)
	}
}
