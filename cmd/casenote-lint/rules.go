package main

import (
	"fmt"
	"io"
	"slices"
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
		out := cmd.OutOrStdout()
		paint := p.palette(cmd.Flag("color").Value.String(), out)
		_, err := io.WriteString(out, listRules(allRules(), paint, p.Columns(out)))
		return err
	}
	return cmd
}

// listRules lists the rules, then the points with what no rule can judge.
func listRules(all []*lint.Rule, paint term.Palette, columns int) string {
	s := newSheet(paint, columns)
	s.width = max(s.width, min(columns, 120))
	if columns == 0 {
		s.width = 120
	}
	width := 0
	for _, r := range all {
		width = max(width, len(r.ID))
	}
	for _, r := range all {
		summary := strings.TrimSuffix(r.Summary, ".")
		if r.Needs != "" {
			summary += " (needs " + string(r.Needs) + ")"
		}
		s.fill(fmt.Sprintf("%s%s  %-7s  ", paint.Place(r.ID), strings.Repeat(" ", width-len(r.ID)), r.Severity), summary)
	}
	fmt.Fprintf(s, "\n%s\n", paint.Place("The fourteen points of the guidance"))
	for _, point := range guidance.Points() {
		s.fill(fmt.Sprintf("%2d  ", point.Number), paint.Place(point.Title)+": "+rulesOf(all, point.Number))
		s.fill("    ", paint.Faint("No rule can judge "+point.Beyond+"."))
	}
	return s.String()
}

func rulesOf(all []*lint.Rule, point int) string {
	var ids []string
	for _, r := range all {
		if slices.Contains(r.Guidance, point) {
			ids = append(ids, r.ID)
		}
	}
	if len(ids) == 0 {
		return "no rule"
	}
	return strings.Join(ids, ", ")
}
