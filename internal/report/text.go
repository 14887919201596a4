package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// textReporter is for people: findings grouped by note, the words underlined,
// and one summary line that says what was read, what was hidden and what to type
// next.
type textReporter struct {
	w     *bufio.Writer
	o     Options
	paint term.Palette
	last  note.Place // the note whose heading was printed last
	any   bool
}

func newText(w io.Writer, o Options) *textReporter {
	if o.Columns == 0 {
		o.Columns = 100
	}
	return &textReporter{w: bufio.NewWriterSize(w, 64<<10), o: o, paint: term.NewPalette(o.Color)}
}

func (t *textReporter) Result(r engine.Result) error {
	for _, f := range r.Findings {
		t.heading(f.Note, r.Draft)
		t.finding(f)
	}
	if t.o.Explain {
		for _, f := range r.Quiet {
			t.heading(f.Note, r.Draft)
			t.nearMiss(f)
		}
	}
	if t.w.Buffered() > 32<<10 {
		return t.w.Flush()
	}
	return nil
}

// heading names the note, once.
func (t *textReporter) heading(p note.Place, draft bool) {
	if t.any && p == t.last {
		return
	}
	if t.any {
		fmt.Fprintln(t.w)
	}
	t.any, t.last = true, p
	name := t.paint.Place(term.Harmless(p.File))
	if !draft && p.Record > 0 {
		name += t.paint.Place(fmt.Sprintf(" · note %s", term.Harmless(p.ID)))
		if p.ID != fmt.Sprint(p.Record) {
			name += t.paint.Faint(fmt.Sprintf(" (record %d)", p.Record))
		}
	}
	fmt.Fprintln(t.w, name)
}

func (t *textReporter) severity(s lint.Severity) string {
	switch s {
	case lint.Error:
		return t.paint.Error("error")
	case lint.Warning:
		return t.paint.Warning("warning")
	}
	return t.paint.Info("info")
}

// where is the finding's place: in the source file, where that has lines.
func where(f lint.Finding) string {
	switch {
	case f.Located && f.Location.Line > 0:
		return fmt.Sprintf("%d:%d", f.Location.Line, f.Location.Column)
	case f.Located:
		return fmt.Sprintf("%d:%d", f.Start.Line, f.Start.Column)
	case f.Field != note.NoField && f.Field != note.TextField:
		return f.Field.String()
	case f.Rule == "unreadable-record" && f.Location.Line > 0:
		return fmt.Sprintf("%d:%d", f.Location.Line, f.Location.Column)
	}
	return "note"
}

const indent = "      "

func (t *textReporter) finding(f lint.Finding) {
	name := f.Rule
	if f.Category != "" {
		name += " (" + f.Category + ")"
	}
	fmt.Fprintf(t.w, "  %s  %s  %s\n", t.paint.Faint(where(f)), t.severity(f.Severity), t.paint.Faint(name+points(f.Guidance)))
	t.snippet(f)
	t.paragraph("", f.Message)
	t.paragraph("→ ", f.Suggestion)
	if t.o.Explain {
		t.trace(f.Trace)
	}
}

func (t *textReporter) nearMiss(f lint.Finding) {
	fmt.Fprintf(t.w, "  %s  %s  %s\n", t.paint.Faint(where(f)), t.paint.Good("quiet"), t.paint.Faint(f.Rule+" ("+f.Category+")"))
	t.snippet(f)
	t.trace(f.Trace)
}

func points(guidance []int) string {
	if len(guidance) == 0 {
		return ""
	}
	s := ", point "
	if len(guidance) > 1 {
		s = ", points "
	}
	for i, g := range guidance {
		if i > 0 {
			s += " and "
		}
		s += fmt.Sprint(g)
	}
	return s
}

// snippet shows the line with the words underlined, where text may be shown.
func (t *textReporter) snippet(f lint.Finding) {
	if !t.o.ShowText || !f.Located {
		return
	}
	start := f.Span.Start - f.ContextAt
	s := term.Underline(f.Context, start, start+f.Span.Len(), t.o.Columns-len(indent)-2)
	fmt.Fprintf(t.w, "%s%s\n%s%s\n", indent, s.Line, indent, t.paint.Mark(s.Under))
}

func (t *textReporter) paragraph(lead, s string) {
	for i, line := range term.Wrap(s, t.o.Columns-len(indent)-term.Width(lead)) {
		if i > 0 {
			lead = strings.Repeat(" ", term.Width(lead))
		}
		fmt.Fprintf(t.w, "%s%s%s\n", indent, lead, line)
	}
}

func (t *textReporter) trace(verdicts []lint.Verdict) {
	for _, v := range verdicts {
		line := fmt.Sprintf("%-6s %s: %s", v.Outcome, v.Gate, v.Because)
		if v.Words != "" {
			line += fmt.Sprintf(" (%s)", term.Harmless(v.Words))
		}
		t.paragraph("· ", line)
	}
}

func (t *textReporter) Close(s Summary) error {
	if t.any {
		fmt.Fprintln(t.w)
	}
	for _, line := range summaryLines(s, t.paint) {
		fmt.Fprintln(t.w, line)
	}
	return t.w.Flush()
}
