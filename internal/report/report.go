// Package report writes what was found, one small file for each format. Only
// reporters print.
package report

import (
	"fmt"
	"io"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
)

// Reporter writes one format. Result is called for every record, in order, also
// for the ones with nothing to say; Close once, at the end.
type Reporter interface {
	Result(engine.Result) error
	Close(Summary) error
}

// Input says how one file was read.
type Input struct {
	File       string   `json:"file"`
	Format     string   `json:"format"`
	Encoding   string   `json:"encoding"`
	Notes      int      `json:"notes"`
	Unreadable int      `json:"unreadable"`
	Unmapped   []string `json:"unmapped"`
	Error      string   `json:"error"`
}

// RuleCount is what one rule did over the whole run. Findings are those that
// are reported; Notes are the notes that have one.
type RuleCount struct {
	Findings      int `json:"findings"`
	Notes         int `json:"notes"`
	Assessed      int `json:"assessed"`
	NotAssessable int `json:"not_assessable"`
}

// Summary is the end of a run.
type Summary struct {
	Inputs      []Input
	Rules       []*lint.Rule
	ByRule      map[string]*RuleCount
	Counts      filter.Counts
	Notes       int
	Unreadable  int
	Words       int  // of the drafts
	Drafts      bool // everything read was a draft
	Min         lint.Severity
	NotRun      []string // rules that were wanted, and what each lacked
	Skipped     []string // files of a folder that are not notes, and why
	Stale       []string // ignores that have expired or silenced nothing
	Remarks     []string // how days were counted, and the like
	Interrupted bool
}

// shown is the number of findings in the report.
func (s Summary) shown() int {
	return s.Counts.Shown[lint.Error] + s.Counts.Shown[lint.Warning] + s.Counts.Shown[lint.Info]
}

// oneDraft reports that a single draft was read. Rules that compare notes have
// nothing to do with it, and whoever wrote it is not troubled with them.
func (s Summary) oneDraft() bool { return s.Drafts && s.Notes == 1 }

// clean reports that everything was read and nothing found that is shown.
func (s Summary) clean() bool {
	return s.shown() == 0 && s.Unreadable == 0 && s.Notes > 0 && !s.Interrupted &&
		!slices.ContainsFunc(s.Inputs, func(in Input) bool { return in.Error != "" })
}

// RuleTally counts by rule while results go by.
type RuleTally struct {
	rules  []*lint.Rule
	counts map[string]*RuleCount
}

// NewRuleTally starts with a row for every rule that runs.
func NewRuleTally(rules []*lint.Rule) *RuleTally {
	t := &RuleTally{rules: rules, counts: map[string]*RuleCount{}}
	for _, r := range rules {
		t.counts[r.ID] = &RuleCount{}
	}
	return t
}

// Add counts one record.
func (t *RuleTally) Add(r engine.Result) {
	if r.IsNote {
		for i, rule := range t.rules {
			if r.Assessed&(1<<i) != 0 {
				t.counts[rule.ID].Assessed++
			} else {
				t.counts[rule.ID].NotAssessable++
			}
		}
	}
	for i, f := range r.Findings {
		c := t.counts[f.Rule]
		if c == nil {
			c = &RuleCount{}
			t.counts[f.Rule] = c
		}
		c.Findings++
		same := func(earlier lint.Finding) bool { return earlier.Rule == f.Rule }
		if !r.Loose && !slices.ContainsFunc(r.Findings[:i], same) {
			c.Notes++
		}
	}
}

// Counts are the rows.
func (t *RuleTally) Counts() map[string]*RuleCount { return t.counts }

// Options of a reporter.
type Options struct {
	Version  string
	Color    bool // colour by meaning; words say the same
	ShowText bool // the findings hold the notes' words, and they may be printed
	Columns  int  // of the terminal that is written to; 0 where it is none
	Explain  bool // print traces and near misses
}

// New makes the reporter of a format.
func New(format string, w io.Writer, o Options) (Reporter, error) {
	switch format {
	case "text":
		return newText(w, o), nil
	case "summary":
		t := newText(w, o)
		t.brief = true
		return t, nil
	case "json":
		return newJSON(w, o), nil
	}
	return nil, fmt.Errorf("unknown format %q", format)
}
