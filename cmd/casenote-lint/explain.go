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
		out := cmd.OutOrStdout()
		paint := p.palette(cmd.Flag("color").Value.String(), out)
		text, err := explain(r, newSheet(paint, p.Columns(out)))
		if err != nil {
			return err
		}
		_, err = io.WriteString(out, text)
		return err
	}
	return cmd
}

// explain is the rule's page, between what the program knows of the rule: its
// points of the guidance before it, its options and measurement after it.
func explain(r *lint.Rule, s *sheet) (string, error) {
	s.fill("", fmt.Sprintf("%s · %s · %s rule", s.paint.Place(r.ID), r.Severity, r.Kind))
	s.fill("", strings.TrimSuffix(r.Summary, ".")+".")
	for _, g := range r.Guidance {
		point, err := guidance.Find(g)
		if err != nil {
			return "", err
		}
		s.fill("", s.paint.Faint(fmt.Sprintf("Guidance, point %d (%s): %s", g, strings.ToLower(point.Title), point.Summary)))
	}
	if r.Needs != "" {
		s.fill("", fmt.Sprintf("Runs only with %s.", r.Needs))
	}
	if err := s.page(r.Doc); err != nil {
		return "", err
	}
	block, err := config.RuleBlock(r)
	if err != nil {
		return "", err
	}
	fmt.Fprintf(s, "\n%s\n%srules:\n", s.paint.Place("Configuration"), pageIndent)
	for line := range strings.Lines(block) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			line = s.paint.Faint(line)
		}
		fmt.Fprintln(s, pageIndent+line)
	}
	if m, ok := rules.Measured(r.ID); ok {
		fmt.Fprintf(s, "\n%s\n", s.paint.Place("Measured"))
		s.fill("", m.String())
	}
	return s.String(), nil
}
