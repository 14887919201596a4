package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/source"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

func newInspectCmd(p *Program) *cobra.Command {
	var flags configFlags
	cmd := &cobra.Command{
		Use:   "inspect FILE",
		Short: "Show how a file is understood: format, encoding, columns, number of notes",
		Long: `Inspect reads a file as check would and shows its format and encoding, which
column was taken for which field and why, which were not understood, and how many
notes it holds. It prints headings, never what stands under them; a heading that may
be somebody's words is shown on a terminal only.`,
		Args: exactly(1, "one file, or - for standard input"),
	}
	flags.add(cmd)
	addSetting(cmd, "encoding", "", "the `encoding` of the input (default: detected)")
	addChoice(cmd, "color", "auto", "colour the output")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		c, err := flags.load(p, cmd)
		if err != nil {
			return err
		}
		if err := reader.CheckEncoding(c.Encoding); err != nil {
			return err
		}
		sources, _, err := source.Expand(args)
		if err != nil {
			return unreadable{err}
		}
		if len(sources) != 1 {
			return fmt.Errorf("casenote-lint inspect wants one file; %s holds %d", args[0], len(sources))
		}
		options := reader.Options{Encoding: c.Encoding, Fields: c.Fields, Stdin: p.stdin(cmd.Context(), sources)}
		return inspect(cmd.OutOrStdout(), sources[0], options, newView(p, cmd.OutOrStdout(), c.Color))
	}
	return cmd
}

// view is where and how an inspection is shown.
type view struct {
	paint term.Palette
	width int // of a line
	// private is set where the output may be kept or passed on.
	private bool
}

func newView(p *Program, out io.Writer, color string) view {
	v := view{paint: p.palette(color, out), width: p.Columns(out)}
	if v.width == 0 {
		v.width, v.private = 100, true
	}
	return v
}

func inspect(w io.Writer, in source.Input, options reader.Options, v view) error {
	r, err := reader.Open(in, options)
	if err != nil {
		return unreadable{err}
	}
	var problems []reader.Problem
	for _, p := range r.Notes() {
		if p != nil && len(problems) < inspectProblems {
			problems = append(problems, *p)
		}
	}
	if _, err := io.WriteString(w, v.describe(r.Info(), problems)); err != nil {
		return err
	}
	if err := r.Err(); err != nil {
		return unreadable{err}
	}
	return nil
}

// inspectProblems is how many bad records are listed; all are counted, and check
// reports every one.
const inspectProblems = 10

func (v view) describe(info reader.Info, problems []reader.Problem) string {
	var b strings.Builder
	format := info.Format
	if info.Delimiter != "" {
		format += ", " + info.Delimiter + " between cells"
	}
	fmt.Fprintf(&b, "%s\n  format    %s\n  encoding  %s\n  notes     %d\n", v.paint.Place(term.Harmless(info.File)), format, info.Encoding, info.Notes)
	if n := info.Unreadable; n > 0 {
		fmt.Fprintf(&b, "  %s   %d could not be read in full\n", v.paint.Error("records"), n)
	}
	v.columns(&b, info)
	if isDraft(info) || understood(info.Columns) {
		v.missing(&b, info)
	}
	if len(info.Remarks) > 0 {
		fmt.Fprintf(&b, "\n%s\n", v.paint.Place("What else was noticed"))
	}
	for _, r := range info.Remarks {
		v.fill(&b, "  ", remarkLine(info.File, r))
	}
	if len(problems) > 0 {
		fmt.Fprintf(&b, "\n%s\n", v.paint.Place("The first records that could not be read in full"))
		for _, p := range problems {
			v.fill(&b, fmt.Sprintf("  record %d, line %d, column %d: ", p.Record, p.Line, p.Column), p.Reason)
		}
	}
	return b.String()
}

// isDraft reports whether a file is one note, with header lines instead of columns.
func isDraft(info reader.Info) bool { return info.Format == reader.Text || info.Format == reader.MD }

// understood reports whether any heading was. Where none was, the row taken for
// headings may well be a note.
func understood(cols []mapping.Column) bool {
	return slices.ContainsFunc(cols, func(c mapping.Column) bool { return c.Field != note.NoField })
}

func (v view) columns(b *strings.Builder, info reader.Info) {
	if len(info.Columns) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", v.paint.Place("How each heading was understood"))
	if v.private && !understood(info.Columns) {
		v.fill(b, "  ", fmt.Sprintf("None of %d. They are shown on a terminal only: the first row may be a note rather than headings.", len(info.Columns)))
		return
	}
	names := make([]string, len(info.Columns))
	width := 0
	for i, c := range info.Columns {
		names[i] = term.Truncate(term.Harmless(c.Name), v.width/2)
		if v.private && isDraft(info) && c.Field == note.NoField {
			names[i] = headerLine(i)
		}
		width = max(width, term.Width(names[i]))
	}
	for i, c := range info.Columns {
		lead := "  " + names[i] + strings.Repeat(" ", width-term.Width(names[i])) + "  "
		if c.Field == note.NoField {
			fmt.Fprintln(b, lead+v.paint.Warning("not understood")+whyNot(c))
			continue
		}
		fmt.Fprintln(b, lead+"→ "+v.paint.Good(c.Field.String())+" "+v.paint.Faint("("+string(c.Rule)+")"))
	}
}

// whyNot says which heading took the field that this one could have held.
func whyNot(c mapping.Column) string {
	if c.TakenBy == "" {
		return ""
	}
	return fmt.Sprintf(": %s is taken from %s", c.Other, term.Harmless(c.TakenBy))
}

// missing lists the fields that nothing was taken for, which rules cannot judge
// without them, and how to name a heading.
func (v view) missing(b *strings.Builder, info reader.Info) {
	var absent []string
	var without note.Fields
	for _, name := range note.FieldNames() {
		f, _ := note.FieldNamed(name)
		has := slices.ContainsFunc(info.Columns, func(c mapping.Column) bool { return c.Field == f })
		if !has && (f != note.TextField || !isDraft(info)) {
			absent = append(absent, name)
			without = without.With(f)
		}
	}
	if len(absent) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", v.paint.Place("Not found"))
	v.fill(b, "  ", strings.Join(absent, ", "))
	var idle []string
	for _, r := range allRules() {
		if r.Fields&without != 0 {
			idle = append(idle, r.ID)
		}
	}
	if len(idle) > 0 {
		v.fill(b, "  ", "Rules that cannot judge without them: "+strings.Join(idle, ", ")+".")
	}
	v.hint(b, info, absent)
}

// hint shows how a heading that was not understood is given its field, with the
// file's own heading where there is one.
func (v view) hint(b *strings.Builder, info reader.Info, absent []string) {
	if isDraft(info) {
		v.fill(b, "  ", "A draft can say more in lines above its text, such as \"Child seen: yes\".")
		return
	}
	if len(info.Unmapped) == 0 {
		return
	}
	field := absent[0]
	if slices.Contains(absent, note.TextField.String()) {
		field = note.TextField.String()
	}
	fmt.Fprintf(b, "\nIf a heading that was not understood holds one of these, say so in %s, for example:\n", config.FileName)
	fmt.Fprintf(b, "  fields:\n    %s: %q\n", field, info.Unmapped[0])
}

// fill prints a paragraph with something before its first line.
func (v view) fill(b *strings.Builder, lead, text string) {
	b.WriteString(term.Hang(lead, term.Harmless(text), v.width))
}
