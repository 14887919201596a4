package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// summary ends a text report: for an export a table of the rules, then whatever
// a reader might otherwise take for a pass (files with errors, rules that could
// not judge or did not run, columns nobody understood), then the one line that
// says it all. For a draft with nothing to change everything is in that line.
func (t *textReporter) summary(s Summary) []string {
	lines := t.table(s)
	if len(lines) > 0 && len(t.first) > 0 {
		lines = append(lines, t.lay("Open first: "+t.first.String()+".")...)
	}
	if len(lines) > 0 {
		lines = append(lines, "")
	}
	for _, in := range s.Inputs {
		if in.Error != "" {
			lines = append(lines, t.lay(t.paint.Error("error")+" "+fileName(in.File)+": "+term.Harmless(in.Error))...)
		}
	}
	asides := t.asides(s)
	verdict := t.verdict(s)
	if s.clean() && s.oneDraft() {
		return append(lines, t.lay(verdict+" "+t.paint.Faint(strings.Join(asides, " ")))...)
	}
	for _, aside := range asides {
		lines = append(lines, t.lay(t.paint.Faint(aside))...)
	}
	return append(lines, t.lay(verdict)...)
}

// lay breaks a line of the summary for a terminal. Elsewhere it stays one line,
// which is easier to find in a log.
func (t *textReporter) lay(s string) []string {
	if t.o.Columns == 0 {
		return []string{strings.TrimSpace(s)}
	}
	return term.Wrap(s, t.width, t.width)
}

// table says for each rule that found something how much it found and where.
func (t *textReporter) table(s Summary) []string {
	if s.Notes < 2 || s.shown() == 0 {
		return nil
	}
	ids := make([]string, 0, len(s.ByRule))
	for id, c := range s.ByRule {
		if c.Findings > 0 {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b string) int {
		if d := s.ByRule[b].Findings - s.ByRule[a].Findings; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	lines := []string{t.paint.Faint("findings     notes  of those judged  rule")}
	for _, id := range ids {
		c := s.ByRule[id]
		of := thousands(c.Assessed)
		if c.Assessed == 0 {
			of = "-" // a rule about records or registers judges no note
		}
		lines = append(lines, fmt.Sprintf("%8s  %8s  %15s  %s", thousands(c.Findings), thousands(c.Notes), of, t.paint.Place(id)))
	}
	return lines
}

// asides are what must not be overlooked, a sentence or two each.
func (t *textReporter) asides(s Summary) []string {
	var out []string
	for _, in := range s.Inputs {
		if n := len(in.Unmapped); n > 0 {
			out = append(out, fmt.Sprintf("%s: %s not understood (casenote-lint inspect %s).", fileName(in.File), count(n, unit(in.Format)), quoted(in.File)))
		}
	}
	out = append(out, notAssessable(s)...)
	if len(s.NotRun) > 0 && !s.oneDraft() {
		out = append(out, "Not run: "+strings.Join(s.NotRun, ", ")+".")
	}
	if len(s.Skipped) > 0 {
		out = append(out, fmt.Sprintf("Left out: %s.", list(s.Skipped, 5)))
	}
	for _, remark := range slices.Concat(s.Remarks, s.Stale) {
		out = append(out, term.Harmless(remark))
	}
	if t.words && !t.o.ShowText {
		out = append(out, "The notes' own words are left out here; --show-text always prints them.")
	}
	return out
}

// unit is what a format calls its fields.
func unit(format string) string {
	switch format {
	case "csv", "tsv":
		return "column"
	case "json", "jsonl":
		return "key"
	}
	return "header line"
}

// notAssessable names the rules that could not judge the notes, or some of them.
func notAssessable(s Summary) []string {
	if s.Notes == 0 {
		return nil
	}
	var whole, part []string
	for _, r := range s.Rules {
		switch c := s.ByRule[r.ID]; {
		case c.NotAssessable == 0 || r.Kind == lint.InputRule || r.Kind == lint.AcrossRule && s.oneDraft():
		case c.Assessed == 0:
			whole = append(whole, r.ID+wants(r))
		default:
			part = append(part, fmt.Sprintf("%s (%s of %s)", r.ID, thousands(c.NotAssessable), thousands(c.NotAssessable+c.Assessed)))
		}
	}
	var out []string
	if len(whole) > 0 {
		lacking := "as no column holds what they need"
		if s.Drafts {
			lacking = "as the draft does not say"
		}
		out = append(out, fmt.Sprintf("Not judged, %s: %s.", lacking, strings.Join(whole, ", ")))
	}
	if len(part) > 0 {
		out = append(out, "Notes that could not be judged: "+strings.Join(part, ", ")+".")
	}
	return out
}

// wants names the fields without which a rule cannot judge a note.
func wants(r *lint.Rule) string {
	var names []string
	for _, name := range note.FieldNames() {
		if f, _ := note.FieldNamed(name); r.Fields.Has(f) {
			names = append(names, strings.ReplaceAll(name, "_", " "))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return " (" + strings.Join(names, ", ") + ")"
}
