package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// textReporter is for people: findings grouped by note, the words underlined,
// and one summary that says what was read, what was hidden and what to type next.
type textReporter struct {
	w     *bufio.Writer
	o     Options
	paint term.Palette
	width int
	last  note.Place // the note whose heading was printed last
	any   bool
	told  map[string]bool // the advice that an export has been given
	first foremost
	brief bool // print nothing but the summary
	words bool // some finding was about words of a text
	loose bool // the findings of no note have begun
}

const (
	indent = "      "
	// A report that goes to no terminal is laid out for a page of this width.
	pageWidth = 100
	// Lines longer than this are hard to read on however wide a screen.
	maxWidth = 120
	minWidth = 24
)

func newText(w io.Writer, o Options) *textReporter {
	width := pageWidth
	if o.Columns > 0 {
		width = min(max(o.Columns, minWidth), maxWidth)
	}
	return &textReporter{
		w: bufio.NewWriterSize(w, 64<<10), o: o, paint: term.NewPalette(o.Color), width: width,
		told: map[string]bool{},
	}
}

func (t *textReporter) Result(r engine.Result) error {
	t.first.add(r)
	if t.brief {
		return nil
	}
	for i, f := range t.inOrder(r) {
		t.heading(f.Note, r)
		if r.Draft && i > 0 {
			fmt.Fprintln(t.w)
		}
		if f.quiet {
			t.nearMiss(f.Finding)
		} else {
			t.finding(f.Finding, r.Draft)
		}
	}
	if t.w.Buffered() > 32<<10 {
		return t.w.Flush()
	}
	return nil
}

// line is a finding, or a near miss that somebody asked to see.
type line struct {
	lint.Finding
	quiet bool
}

// inOrder puts near misses between the findings, where they stand in the text.
func (t *textReporter) inOrder(r engine.Result) []line {
	lines := make([]line, 0, len(r.Findings)+len(r.Quiet))
	for _, f := range r.Findings {
		lines = append(lines, line{f, false})
	}
	if !t.o.Explain || len(r.Quiet) == 0 {
		return lines
	}
	for _, f := range r.Quiet {
		lines = append(lines, line{f, true})
	}
	slices.SortStableFunc(lines, func(a, b line) int { return lint.ByPlace(a.Finding, b.Finding) })
	return lines
}

// heading names the note, once. What belongs to no note stands under a heading of
// its own, and names the entry of a register.
func (t *textReporter) heading(p note.Place, r engine.Result) {
	if t.any && p == t.last {
		return
	}
	if t.any {
		fmt.Fprintln(t.w)
	}
	if r.Loose && !t.loose {
		fmt.Fprintf(t.w, "%s\n\n", t.paint.Place("In no note"))
	}
	t.any, t.last, t.loose = true, p, r.Loose
	file := fileName(p.File)
	if r.Draft || p.Record == 0 && p.ID == "" {
		fmt.Fprintln(t.w, t.paint.Place(file))
		return
	}
	what, from := "note "+p.ID, file
	switch {
	case r.Loose && p.ID == "":
		what = fmt.Sprintf("entry %d", p.Record)
	case r.Loose:
		what = "entry " + p.ID
	}
	if p.Record > 0 && p.ID != "" && p.ID != fmt.Sprint(p.Record) {
		from += fmt.Sprintf(", record %d", p.Record)
	}
	fmt.Fprintf(t.w, "%s%s\n", t.paint.Place(term.Harmless(what)), t.paint.Faint(" · "+from))
}

// fileName is what people call a file.
func fileName(path string) string {
	if path == "-" {
		return "standard input"
	}
	return term.Harmless(path)
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
	broken := f.Rule == "unreadable-record" && f.Location.Line > 0
	switch {
	case f.Located && f.Location.Line > 0, broken && f.Field == note.NoField:
		return fmt.Sprintf("%d:%d", f.Location.Line, f.Location.Column)
	case f.Located:
		return fmt.Sprintf("%d:%d", f.Start.Line, f.Start.Column)
	case f.Field != note.NoField && f.Field != note.TextField:
		return strings.ReplaceAll(f.Field.String(), "_", " ")
	}
	return "note"
}

// finding prints the place, what is the matter, the words, and what to do.
// Somebody who reads an export is given the same advice once, not a thousand
// times.
func (t *textReporter) finding(f lint.Finding, draft bool) {
	place := where(f)
	if t.loose && place == "note" {
		place = "entry"
	}
	said := t.say(t.paint.Faint(place), t.severity(f.Severity), f.Message, source(f))
	t.snippet(f)
	t.words = t.words || f.Located
	if advice := f.Rule + "\x00" + f.Suggestion; draft || !t.told[advice] {
		t.told[advice] = len(t.told) < maxTold
		t.paragraph("→ ", f.Suggestion)
	}
	if !said {
		t.paragraph("", t.paint.Faint(source(f)))
	}
	if t.o.Explain && len(f.Trace) > 0 {
		t.paragraph("", t.paint.Faint("Why it was reported:"))
		t.trace(f.Trace)
	}
}

// maxTold bounds the memory for advice given: some advice names a figure.
const maxTold = 4096

// source names the rule, its category and the points of the guidance.
func source(f lint.Finding) string {
	s := f.Rule
	if f.Category != "" {
		s += ": " + f.Category
	}
	return "[" + s + points(f.Guidance) + "]"
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
		switch {
		case i > 0 && i == len(guidance)-1:
			s += " and "
		case i > 0:
			s += ", "
		}
		s += fmt.Sprint(g)
	}
	return s
}

// say prints a first line: place, severity and message, wrapped. It reports
// whether there was room behind them for the source.
func (t *textReporter) say(place, severity, message, source string) bool {
	lead := fmt.Sprintf("  %s  %s  ", place, severity)
	lines := term.Wrap(message, t.width-term.Width(lead), t.width-len(indent))
	lead += lines[0]
	for _, next := range lines[1:] {
		fmt.Fprintln(t.w, lead)
		lead = indent + next
	}
	if term.Width(lead)+2+term.Width(source) <= t.width {
		fmt.Fprintf(t.w, "%s  %s\n", lead, t.paint.Faint(source))
		return true
	}
	fmt.Fprintln(t.w, lead)
	return false
}

// snippet shows the line with the words underlined, where text may be shown.
func (t *textReporter) snippet(f lint.Finding) {
	if !t.o.ShowText || !f.Located {
		return
	}
	start := f.Span.Start - f.ContextAt
	s := term.Underline(f.Context, start, start+f.Span.Len(), t.width-len(indent))
	fmt.Fprintf(t.w, "%s%s\n%s%s%s\n", indent, s.Line, indent, t.paint.Mark(s.Under), t.paint.Faint(further(f)))
}

// further says how many lines the words go on for.
func further(f lint.Finding) string {
	n := f.End.Line - f.Start.Line
	if n > 0 && f.End.Column == 1 {
		n--
	}
	if n <= 0 {
		return ""
	}
	return " and " + count(n, "more line")
}

// paragraph prints indented text with something before its first line.
func (t *textReporter) paragraph(lead, s string) {
	fmt.Fprint(t.w, term.Hang(indent+lead, s, t.width))
}

func (t *textReporter) Close(s Summary) error {
	if t.any {
		fmt.Fprintln(t.w)
	}
	for _, line := range t.summary(s) {
		fmt.Fprintln(t.w, line)
	}
	return t.w.Flush()
}
