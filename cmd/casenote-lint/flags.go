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

// setting is a flag that the configuration may hold too, and that is checked as
// there.
type setting struct {
	value string
	name  string
	kind  string // as help shows it
}

func (s *setting) String() string { return s.value }

func (s *setting) Type() string { return s.kind }

func (s *setting) Set(value string) error {
	if _, err := config.ParseSetting(s.name, value); err != nil {
		return err
	}
	s.value = value
	return nil
}

// addSetting declares such a flag. A word in back quotes in the usage is what
// help calls its value.
func addSetting(cmd *cobra.Command, name, value, usage string) {
	cmd.Flags().Var(&setting{value, name, "string"}, name, usage)
}

// addChoice declares one with a closed list of values, and their completion.
func addChoice(cmd *cobra.Command, name, value, usage string) {
	choices := config.Choices(name)
	cmd.Flags().Var(&setting{value, name, strings.Join(choices, "|")}, name, usage)
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(choices, cobra.ShellCompDirectiveNoFileComp))
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
