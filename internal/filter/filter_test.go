package filter

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

var today = note.NewDate(2026, 6, 2)

func found(rule string, s lint.Severity) lint.Finding { return lint.Finding{Rule: rule, Severity: s} }

func TestWhatIsMildIsHiddenAndStillCounts(t *testing.T) {
	f := New(lint.Warning, nil, today)
	n := &note.Note{ID: "N-1"}
	for s, want := range map[lint.Severity]bool{lint.Info: false, lint.Warning: true} {
		if got := f.Keep(n, found("a", s)); got != want {
			t.Errorf("%v is kept: %v", s, got)
		}
	}
	if c := f.Counts; c.Shown[lint.Warning] != 1 || c.Hidden[lint.Info] != 1 || c.Worst != lint.Warning {
		t.Errorf("%+v", c)
	}
	g := New(lint.Error, nil, today)
	g.Keep(n, found("a", lint.Warning))
	if g.Counts.Worst != lint.Warning {
		t.Error("what is hidden cannot fail the check")
	}
}

func TestIgnores(t *testing.T) {
	ignores := []Ignore{
		{Rule: "a", Note: "N-1", Reason: "r"},
		{Rule: "a", Note: "N-2", File: "one.csv", Reason: "r"},
		{Rule: "a", Note: "N-3", Until: "2026-06-02", Reason: "r"},
		{Rule: "a", Note: "N-4", Until: "2026-06-01", Reason: "r"},
		{Rule: "b", Note: "N-5", Reason: "r"},
		{Rule: "a", Note: "N-6", Reason: "r"},                  // of a note that is not read
		{Rule: "a", Note: "N-5", File: "two.csv", Reason: "r"}, // nor is this one
		{Rule: "c", Note: "N-1", Reason: "r"},                  // of a rule that does not run
	}
	f := New(lint.Info, ignores, today)
	for _, c := range []struct {
		file, id, rule string
		kept           bool
	}{
		{"one.csv", "N-1", "a", false},
		{"two.csv", "N-1", "a", false}, // in any file
		{"one.csv", "N-1", "b", true},  // another rule
		{"one.csv", "N-2", "a", false},
		{"two.csv", "N-2", "a", true},
		{"one.csv", "N-3", "a", false}, // its last day
		{"one.csv", "N-4", "a", true},  // over
		{"one.csv", "N-5", "a", true},
	} {
		n := &note.Note{File: c.file, ID: c.id}
		f.Saw(n.Place())
		if got := f.Keep(n, found(c.rule, lint.Error)); got != c.kept {
			t.Errorf("%s of %s in %s is kept: %v", c.rule, c.id, c.file, got)
		}
	}
	if f.Counts.Ignored != 4 || f.Counts.Shown[lint.Error] != 4 {
		t.Errorf("%+v", f.Counts)
	}
	expired, unused, unseen := f.Stale(func(rule string) bool { return rule != "c" })
	if len(expired) != 1 || expired[0].Note != "N-4" || len(unused) != 1 || unused[0].Note != "N-5" || unseen != 2 {
		t.Errorf("expired %v, unused %v, unseen %d", expired, unused, unseen)
	}
}

func TestWhatIsIgnoredCannotFailTheCheck(t *testing.T) {
	f := New(lint.Info, []Ignore{{Rule: "a", Note: "N-1", Reason: "r"}}, today)
	f.Keep(&note.Note{ID: "N-1"}, found("a", lint.Error))
	if f.Counts.Worst != lint.Off {
		t.Errorf("worst is %v", f.Counts.Worst)
	}
}
