package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// verdict is the last line.
func (t *textReporter) verdict(s Summary) string {
	var parts []string
	switch {
	case s.Notes == 0 && s.Unreadable == 0:
		parts = append(parts, t.paint.Error("No note was read."))
	case s.clean() && s.Counts.Hidden[lint.Warning] > 0:
		parts = append(parts, fmt.Sprintf("Nothing found that is as grave as %s.", s.Min), checked(s))
	case s.clean() && len(s.Inputs) == 1:
		parts = append(parts, t.paint.Good(fileName(s.Inputs[0].File)+": nothing to change."), checked(s))
	case s.clean():
		parts = append(parts, t.paint.Good("Nothing to change."), checked(s))
	case s.shown() == 0:
		parts = append(parts, "Nothing found in what could be read.", checked(s))
	default:
		parts = append(parts, t.paint.Place(count(s.shown(), "finding"))+" ("+bySeverity(s.Counts.Shown)+").", checked(s))
	}
	if hidden := s.Counts.Hidden[lint.Info] + s.Counts.Hidden[lint.Warning]; hidden > 0 {
		parts = append(parts, fmt.Sprintf("%s milder than %s hidden (--min-severity info).", count(hidden, "finding"), s.Min))
	}
	if n := s.Counts.Ignored; n > 0 {
		parts = append(parts, fmt.Sprintf("%s ignored for a reason given.", count(n, "finding")))
	}
	if s.Interrupted {
		parts = append(parts, t.paint.Warning("Interrupted: the rest was not checked."))
	}
	if next := next(s); next != "" {
		parts = append(parts, "Next: "+t.paint.Place(next))
	}
	return strings.Join(parts, " ")
}

// next is the command that is most likely to be of use now.
func next(s Summary) string {
	most := ""
	for _, r := range s.Rules {
		if n := s.ByRule[r.ID].Findings; n > 0 && (most == "" || n > s.ByRule[most].Findings) {
			most = r.ID
		}
	}
	if most != "" {
		return "casenote-lint explain " + most
	}
	for _, in := range s.Inputs {
		if in.Format != "" && in.File != "-" && (in.Error != "" || len(in.Unmapped) > 0) {
			return "casenote-lint inspect " + quoted(in.File)
		}
	}
	return ""
}

func bySeverity(c [lint.Error + 1]int) string {
	var parts []string
	for s := lint.Error; s > lint.Off; s-- {
		if c[s] > 0 {
			name := s.String()
			if s != lint.Info && c[s] != 1 {
				name += "s"
			}
			parts = append(parts, thousands(c[s])+" "+name)
		}
	}
	return strings.Join(parts, ", ")
}

// checked says what was read: the denominators.
func checked(s Summary) string {
	what := count(s.Notes, "note")
	switch {
	case s.oneDraft():
		what = count(s.Words, "word")
	case s.Drafts:
		what = count(s.Notes, "draft")
	}
	if len(s.Inputs) > 1 {
		what += " in " + count(len(s.Inputs), "file")
	}
	if encodings := encodings(s); encodings != "" {
		what += " (" + encodings + ")"
	}
	out := fmt.Sprintf("Checked %s against %s", what, count(assessing(s), "rule"))
	if s.Unreadable > 0 {
		out += fmt.Sprintf("; %s could not be read in full", count(s.Unreadable, "record"))
	}
	return out + "."
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

// quoted makes a file name one word of a command.
func quoted(file string) string {
	file = term.Harmless(file)
	if strings.ContainsAny(file, " '\"$&();<>|*?") {
		return "'" + strings.ReplaceAll(file, "'", `'\''`) + "'"
	}
	return file
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
