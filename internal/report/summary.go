package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// summaryLines end a text report: first whatever a reader might otherwise take
// for a pass (files with errors, rules that could not judge, columns nobody
// understood), then the one line that says it all.
func summaryLines(s Summary, paint term.Palette) []string {
	var lines []string
	for _, in := range s.Inputs {
		if in.Error != "" {
			lines = append(lines, paint.Error("error")+" "+term.Harmless(in.File)+": "+in.Error)
		}
	}
	lines = append(lines, unmapped(s)...)
	if line := notAssessable(s); line != "" {
		lines = append(lines, line)
	}
	if len(s.Skipped) > 0 {
		lines = append(lines, fmt.Sprintf("Left out, as no format for notes: %s.", list(s.Skipped, 5)))
	}
	lines = append(lines, slices.Concat(s.Remarks, s.Stale)...)
	for i := range lines {
		lines[i] = paint.Faint(lines[i])
	}
	return append(lines, verdict(s, paint))
}

func unmapped(s Summary) []string {
	var lines []string
	for _, in := range s.Inputs {
		if len(in.Unmapped) > 0 {
			lines = append(lines, fmt.Sprintf("%s: %s not understood; casenote-lint inspect %s shows them.",
				term.Harmless(in.File), count(len(in.Unmapped), "column"), term.Harmless(in.File)))
		}
	}
	return lines
}

// notAssessable names the rules that could not judge some of the notes.
func notAssessable(s Summary) string {
	var whole, part []string
	for _, r := range s.Rules {
		switch c := s.ByRule[r.ID]; {
		case c.NotAssessable == 0:
		case c.Assessed == 0:
			whole = append(whole, r.ID)
		default:
			part = append(part, fmt.Sprintf("%s %d of %d", r.ID, c.NotAssessable, c.NotAssessable+c.Assessed))
		}
	}
	line := ""
	if len(whole) > 0 && s.Notes > 0 {
		line = fmt.Sprintf("Not assessable, as the source has not the fields: %s (%s).", strings.Join(whole, ", "), count(s.Notes, "note"))
	}
	if len(part) > 0 {
		if line != "" {
			line += " "
		}
		line += "Not assessable in part: " + strings.Join(part, ", ") + "."
	}
	return line
}

// verdict is the last line.
func verdict(s Summary, paint term.Palette) string {
	var parts []string
	c := s.Counts
	shown := c.Shown[lint.Error] + c.Shown[lint.Warning] + c.Shown[lint.Info]
	switch {
	case s.Notes == 0 && s.Unreadable == 0:
		parts = append(parts, paint.Error("No note was read."))
	case shown == 0:
		parts = append(parts, paint.Good("Nothing to change.")+" "+read(s)+".")
	default:
		parts = append(parts, paint.Place(count(shown, "finding"))+" ("+bySeverity(c.Shown)+"). "+read(s)+".")
	}
	if hidden := c.Hidden[lint.Info] + c.Hidden[lint.Warning]; hidden > 0 {
		parts = append(parts, fmt.Sprintf("%s milder than %s hidden: --min-severity info shows all.", count(hidden, "finding"), s.Min))
	}
	if c.Ignored > 0 {
		parts = append(parts, fmt.Sprintf("%s ignored with a reason.", count(c.Ignored, "finding")))
	}
	if s.Interrupted {
		parts = append(parts, paint.Warning("Interrupted: the rest was not checked."))
	}
	if shown > 0 {
		parts = append(parts, "casenote-lint explain RULE says why.")
	}
	return strings.Join(parts, " ")
}

func bySeverity(c [lint.Error + 1]int) string {
	var parts []string
	for s := lint.Error; s > lint.Off; s-- {
		if c[s] > 0 {
			name := s.String()
			if s != lint.Info && c[s] != 1 {
				name += "s"
			}
			parts = append(parts, fmt.Sprintf("%d %s", c[s], name))
		}
	}
	return strings.Join(parts, ", ")
}

// read says what was read: the denominators.
func read(s Summary) string {
	if s.Drafts && s.Notes == 1 {
		return fmt.Sprintf("Checked %s against %s", count(s.Words, "word"), count(assessing(s), "rule"))
	}
	out := fmt.Sprintf("Checked %s in %s against %s", count(s.Notes, "note"), count(len(s.Inputs), "file"), count(assessing(s), "rule"))
	if encodings := encodings(s); encodings != "" {
		out += " (" + encodings + ")"
	}
	if s.Unreadable > 0 {
		out += fmt.Sprintf("; %s could not be read in full", count(s.Unreadable, "record"))
	}
	return out
}

func assessing(s Summary) int {
	n := 0
	for _, r := range s.Rules {
		if s.ByRule[r.ID].Assessed > 0 {
			n++
		}
	}
	return n
}

// encodings lists what the files were written in.
func encodings(s Summary) string {
	var names []string
	for _, in := range s.Inputs {
		if in.Encoding != "" && !slices.Contains(names, in.Encoding) {
			names = append(names, in.Encoding)
		}
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%s %ss", thousands(n), what)
}

// thousands groups digits: an auditor's counts run to millions.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func list(names []string, most int) string {
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}
