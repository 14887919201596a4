package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/casenote-lint/casenote-lint/internal/config"
)

// generated are the parts of the README that the program itself can say: what
// stands between "<!-- rules -->" or "<!-- session: ARGS -->" and "<!-- end -->".
func generated(t *testing.T, readme string) string {
	t.Helper()
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(readme, "<!-- ")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		what, rest, _ := strings.Cut(rest, " -->\n")
		_, after, closed := strings.Cut(rest, "<!-- end -->\n")
		if !closed {
			t.Fatalf("<!-- %s --> has no end", what)
		}
		fmt.Fprintf(&out, "<!-- %s -->\n%s<!-- end -->\n", what, part(t, what))
		readme = after
	}
}

func part(t *testing.T, what string) string {
	t.Helper()
	if args, ok := strings.CutPrefix(what, "session: "); ok {
		return "\n```console\n$ casenote-lint " + args + "\n" + session(t, strings.Fields(args)) + "```\n\n"
	}
	if what != "rules" {
		t.Fatalf("unknown part %q", what)
	}
	var b strings.Builder
	b.WriteString("\n| rule | default | what it reports | points |\n|---|---|---|---|\n")
	for _, r := range allRules() {
		summary := strings.TrimSuffix(r.Summary, ".")
		if r.Needs != "" {
			summary += " (with `" + string(r.Needs) + "`)"
		}
		points := strings.Trim(fmt.Sprint(r.Guidance), "[]")
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.ID, r.Severity, summary, strings.ReplaceAll(points, " ", ", "))
	}
	return b.String() + "\n"
}

// session is what a terminal of 88 columns without colour shows.
func session(t *testing.T, args []string) string {
	t.Helper()
	var out bytes.Buffer
	p := Program{
		Out: &out, Err: &out, Getwd: os.Getwd, Now: clock,
		Getenv:  func(name string) string { return map[string]string{"NO_COLOR": "1"}[name] },
		Columns: func(any) int { return 88 },
	}
	Main(t.Context(), p, args)
	return out.String()
}

// compare compares a file with what it should hold, or writes it anew.
func compare(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
	}
	if d := cmp.Diff(want, string(got)); d != "" {
		t.Errorf("%s is not fresh: go generate ./cmd/casenote-lint writes it (-want +got)\n%s", path, d)
	}
}

func TestTheDefaultConfigurationIsFresh(t *testing.T) {
	t.Chdir("../..")
	want, err := config.DefaultFile(allRules())
	if err != nil {
		t.Fatal(err)
	}
	compare(t, config.FileName, string(want))
}

func TestTheREADMEIsTrue(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "README.md", generated(t, string(readme)))
}

// What the program says about the repository's own notes, whole: a change to a rule
// shows here what it does to them.
func TestGoldenRuns(t *testing.T) {
	t.Chdir("../..")
	for name, args := range map[string]string{
		"draft.txt":   "check --show-text always --explain-findings testdata/notes/draft.md",
		"drafts.txt":  "check --min-severity info --show-text never testdata/notes/formats/drafts",
		"export.txt":  "check --min-severity info testdata/notes/export.csv",
		"export.json": "check --min-severity info --format json --show-text never testdata/notes/export.csv",
		"inspect.txt": "inspect testdata/notes/export.csv",
	} {
		compare(t, "testdata/golden/"+name, session(t, strings.Fields(args)))
	}
}

// The repository's own notes are checked with the repository's own configuration:
// the example of a draft has something to find, the example of a clean one has not.
func TestTheExamplesOfTheREADME(t *testing.T) {
	t.Chdir("../..")
	draft := session(t, []string{"check", "testdata/notes/draft.md"})
	for _, rule := range []string{"child-seen", "pasted-email"} {
		if !strings.Contains(draft, "["+rule) {
			t.Errorf("%s finds nothing in the draft:\n%s", rule, draft)
		}
	}
	clean := session(t, []string{"check", "--as-of", "2026-03-27", "testdata/notes/clean.md"})
	if !strings.HasPrefix(clean, "testdata/notes/clean.md: nothing to change.") {
		t.Errorf("the clean note is not clean:\n%s", clean)
	}
}
