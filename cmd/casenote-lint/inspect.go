package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

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
notes it holds. It prints headings, never what stands under them.`,
		Args: exactly(1, "one file, or - for standard input"),
	}
	flags.add(cmd)
	cmd.Flags().String("encoding", "", "the `encoding` of the input (default: detected)")
	addChoice(cmd, "color", "auto", "colour the output")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		c, err := flags.load(p, cmd)
		if err != nil {
			return err
		}
		options, err := readerOptions(p, c.Encoding, c.Fields)
		if err != nil {
			return err
		}
		paint := term.NewPalette(term.Wants(c.Color, cmd.OutOrStdout(), p.Getenv))
		return inspect(cmd.OutOrStdout(), args[0], options, paint)
	}
	return cmd
}

func inspect(w io.Writer, path string, options reader.Options, paint term.Palette) error {
	sources, _, err := source.Expand([]string{path})
	if err != nil {
		return unreadable{err}
	}
	if len(sources) != 1 {
		return fmt.Errorf("casenote-lint inspect wants one file; %s holds %d", path, len(sources))
	}
	r, err := reader.Open(sources[0], options)
	if err != nil {
		return unreadable{err}
	}
	var problems []reader.Problem
	for _, p := range r.Notes() {
		if p != nil && len(problems) < inspectProblems {
			problems = append(problems, *p)
		}
	}
	if _, err := io.WriteString(w, describe(r.Info(), problems, paint)); err != nil {
		return err
	}
	if err := r.Err(); err != nil {
		return errors.Join(unreadable{err})
	}
	return nil
}

// inspectProblems is how many bad records are listed; all are counted, and check
// reports every one.
const inspectProblems = 10

func describe(info reader.Info, problems []reader.Problem, paint term.Palette) string {
	var b strings.Builder
	format := info.Format
	if info.Delimiter != "" {
		format += ", " + info.Delimiter + " between cells"
	}
	fmt.Fprintf(&b, "%s\n  format    %s\n  encoding  %s\n  notes     %d\n", paint.Place(term.Harmless(info.File)), format, info.Encoding, info.Notes)
	if info.Unreadable > 0 {
		fmt.Fprintf(&b, "  %s %d records could not be read in full\n", paint.Error("unreadable"), info.Unreadable)
	}
	if len(info.Columns) > 0 {
		fmt.Fprintf(&b, "\n%s\n", paint.Place("How each heading was understood"))
		columns(&b, info.Columns, paint)
	}
	missing(&b, info.Columns)
	for _, r := range info.Remarks {
		fmt.Fprintln(&b, remarkLine(info.File, r))
	}
	if len(problems) > 0 {
		fmt.Fprintf(&b, "\n%s\n", paint.Place("The first records that could not be read in full"))
		for _, p := range problems {
			fmt.Fprintf(&b, "  record %d, line %d, column %d: %s\n", p.Record, p.Line, p.Column, p.Reason)
		}
	}
	return b.String()
}

func columns(b *strings.Builder, cols []mapping.Column, paint term.Palette) {
	width := 0
	for _, c := range cols {
		width = max(width, term.Width(term.Harmless(c.Name)))
	}
	for _, c := range cols {
		name := term.Harmless(c.Name)
		name += strings.Repeat(" ", width-term.Width(name))
		if c.Field == note.NoField {
			fmt.Fprintf(b, "  %s  %s\n", name, paint.Warning("not understood")+whyNot(c))
			continue
		}
		fmt.Fprintf(b, "  %s  → %s %s\n", name, paint.Good(c.Field.String()), paint.Faint("("+string(c.Rule)+")"))
	}
}

// whyNot says which heading took the field that this one could have held.
func whyNot(c mapping.Column) string {
	if c.TakenBy == "" {
		return ""
	}
	return fmt.Sprintf(": %s is taken from %s", c.Other, term.Harmless(c.TakenBy))
}

// missing lists the fields no column was taken for, and how to name one.
func missing(b *strings.Builder, cols []mapping.Column) {
	var absent []string
	for _, name := range note.FieldNames() {
		f, _ := note.FieldNamed(name)
		if !slices.ContainsFunc(cols, func(c mapping.Column) bool { return c.Field == f }) {
			absent = append(absent, name)
		}
	}
	if len(absent) == 0 {
		return
	}
	fmt.Fprintf(b, "\nNo column for: %s.\n", strings.Join(absent, ", "))
	fmt.Fprintf(b, "If one stands under another name, say so under fields: in the configuration, such as\n  fields: {%s: \"Your heading\"}\n", absent[0])
}
