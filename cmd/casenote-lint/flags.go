package main

import (
	"errors"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/lint"
)

// choice is a flag with a closed list of values.
type choice struct {
	value string
	name  string
}

func (c *choice) String() string { return c.value }

func (c *choice) Type() string { return strings.Join(config.Choices(c.name), "|") }

func (c *choice) Set(s string) error {
	if _, err := config.ParseSetting(c.name, s); err != nil {
		return err
	}
	c.value = s
	return nil
}

// addChoice declares such a flag and its completion.
func addChoice(cmd *cobra.Command, name, value, usage string) {
	cmd.Flags().Var(&choice{value, name}, name, usage)
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(config.Choices(name), cobra.ShellCompDirectiveNoFileComp))
}

func flagNames(cmd *cobra.Command) []string {
	var out []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { out = append(out, "--"+f.Name) })
	return out
}

// selectRules applies --rule and --skip, globs over rule ids. A glob that meets
// no rule is an error: a misspelt rule must not pass for a clean one.
func selectRules(all []*lint.Rule, only, skip []string) (map[string]bool, error) {
	chosen := map[string]bool{}
	for _, r := range all {
		chosen[r.ID] = len(only) == 0
	}
	for _, glob := range only {
		if err := matchRules(all, glob, func(id string) { chosen[id] = true }); err != nil {
			return nil, err
		}
	}
	for _, glob := range skip {
		if err := matchRules(all, glob, func(id string) { chosen[id] = false }); err != nil {
			return nil, err
		}
	}
	return chosen, nil
}

func matchRules(all []*lint.Rule, glob string, each func(id string)) error {
	if !doublestar.ValidatePattern(glob) {
		return errors.New("the pattern " + glob + " is malformed")
	}
	met := false
	for _, r := range all {
		if ok, _ := doublestar.Match(glob, r.ID); ok {
			each(r.ID)
			met = true
		}
	}
	if !met {
		return errors.New(config.Unknown("rule", glob, config.IDs(all)))
	}
	return nil
}

// completeRules completes rule ids.
func completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var out []string
	for _, r := range allRules() {
		out = append(out, r.ID+"\t"+r.Summary)
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
