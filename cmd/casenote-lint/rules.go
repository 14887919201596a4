package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/guidance"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

func newRulesCmd(p *Program) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List the rules, and which point of the guidance each rests on",
		Args:  cobra.NoArgs,
	}
	addChoice(cmd, "color", "auto", "colour the list")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		setting := cmd.Flag("color").Value.String()
		paint := term.NewPalette(term.Wants(setting, cmd.OutOrStdout(), p.Getenv))
		return listRules(cmd.OutOrStdout(), allRules(), paint)
	}
	return cmd
}

// listRules prints the rules, then the points and what no rule can judge.
func listRules(w io.Writer, all []*lint.Rule, paint term.Palette) error {
	var b strings.Builder
	width := 0
	for _, r := range all {
		width = max(width, len(r.ID))
	}
	for _, r := range all {
		needs := ""
		if r.Needs != "" {
			needs = paint.Faint(" (needs " + r.Needs + ")")
		}
		fmt.Fprintf(&b, "%s  %-7s  %s%s\n", paint.Place(fmt.Sprintf("%-*s", width, r.ID)), r.Severity, r.Summary, needs)
	}
	fmt.Fprintf(&b, "\n%s\n", paint.Place("The fourteen points of the guidance"))
	for _, point := range guidance.Points() {
		fmt.Fprintf(&b, "%2d  %s: %s\n", point.Number, paint.Place(point.Title), rulesOf(all, point.Number))
		fmt.Fprintf(&b, "    %s\n", paint.Faint("no rule can judge "+point.Beyond))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func rulesOf(all []*lint.Rule, point int) string {
	var ids []string
	for _, r := range all {
		for _, g := range r.Guidance {
			if g == point {
				ids = append(ids, r.ID)
			}
		}
	}
	return strings.Join(ids, ", ")
}
