package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/guidance"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
	"github.com/casenote-lint/casenote-lint/rules"
)

func newExplainCmd(p *Program) *cobra.Command {
	cmd := &cobra.Command{
		Use:               "explain RULE",
		Short:             "Explain a rule: why it matters, examples, options, known limits",
		Args:              exactly(1, "the name of one rule"),
		ValidArgsFunction: completeRules,
	}
	addChoice(cmd, "color", "auto", "colour the page")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		r := config.Find(allRules(), args[0])
		if r == nil {
			return errors.New(config.Unknown("rule", args[0], config.IDs(allRules())))
		}
		setting := cmd.Flag("color").Value.String()
		paint := term.NewPalette(term.Wants(setting, cmd.OutOrStdout(), p.Getenv))
		return explain(cmd.OutOrStdout(), r, paint)
	}
	return cmd
}

func explain(w io.Writer, r *lint.Rule, paint term.Palette) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s, %s rule\n%s\n", paint.Place(r.ID), r.Severity, r.Kind, r.Summary)
	for _, g := range r.Guidance {
		point, err := guidance.Find(g)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s\n", paint.Faint(fmt.Sprintf("Guidance, point %d (%s): %s", g, strings.ToLower(point.Title), point.Summary)))
	}
	if r.Needs != "" {
		fmt.Fprintf(&b, "Runs only with %s.\n", r.Needs)
	}
	b.WriteString("\n")
	renderPage(&b, r.Doc, paint)
	if err := renderOptions(&b, r, paint); err != nil {
		return err
	}
	if m, ok := rules.Measured(r.ID); ok {
		fmt.Fprintf(&b, "\n%s\n%s\n", paint.Place("Measured"), m)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// renderPage prints a page's Markdown for a terminal: headings stand out, example
// blocks are indented, and the marked words are bracketed as well as coloured.
func renderPage(b *strings.Builder, doc string, paint term.Palette) {
	fenced := false
	for line := range strings.Lines(doc) {
		line = strings.TrimRight(line, "\r\n")
		switch info, fence := strings.CutPrefix(line, "```"); {
		case fence:
			fenced = !fenced
			if fields := strings.TrimSpace(strings.TrimPrefix(info, "note")); fenced && fields != "" {
				fmt.Fprintf(b, "    %s\n", paint.Faint(fields))
			}
		case fenced:
			fmt.Fprintf(b, "    %s\n", marked(line, paint))
		case strings.HasPrefix(line, "# "):
		case strings.HasPrefix(line, "## "):
			fmt.Fprintln(b, paint.Place(line[3:]))
		default:
			fmt.Fprintln(b, strings.ReplaceAll(line, "`", ""))
		}
	}
}

func marked(line string, paint term.Palette) string {
	if strings.TrimSpace(line) == "==note==" {
		return paint.Mark("[the note as a whole]")
	}
	parts := strings.Split(line, "==")
	for i := 1; i < len(parts)-1; i += 2 {
		parts[i] = paint.Mark("[" + parts[i] + "]")
	}
	return strings.Join(parts, "")
}

// renderOptions lists the options with their defaults, as they would stand in
// the configuration.
func renderOptions(b *strings.Builder, r *lint.Rule, paint term.Palette) error {
	options := lint.Options(r.NewOptions())
	fmt.Fprintf(b, "\n%s\n    %s:\n", paint.Place("Configuration"), r.ID)
	fmt.Fprintf(b, "      severity: %s  %s\n", r.Severity, paint.Faint("# error, warning, info or off"))
	for _, o := range options {
		value, err := config.Flow(o.Default)
		if err != nil {
			return err
		}
		fmt.Fprintf(b, "      %s: %s  %s\n", o.Name, value, paint.Faint("# "+o.Doc))
	}
	return nil
}
