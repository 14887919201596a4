package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/lint"
)

func newConfigCmd(p *Program) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show or check the configuration",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("casenote-lint config wants a command: show or check")
			}
			return fmt.Errorf("%s", config.Unknown("config command", args[0], []string{"show", "check"}))
		},
	}
	cmd.AddCommand(
		configCmd(p, "show", "Show every setting in force, and where it comes from", showConfig),
		configCmd(p, "check", "Check the configuration file and say what is wrong with it", checkConfig),
	)
	return cmd
}

// configFlags are the flags that say which configuration is meant.
type configFlags struct {
	path string
	none bool
}

func (f *configFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.path, "config", "", "read this configuration `file` (default: "+config.FileName+" here or in a folder above)")
	cmd.Flags().BoolVar(&f.none, "no-config", false, "read no configuration file")
	cmd.MarkFlagsMutuallyExclusive("config", "no-config")
}

func (f *configFlags) load(p *Program, cmd *cobra.Command) (*config.Config, error) {
	dir, err := p.Getwd()
	if err != nil {
		return nil, err
	}
	return config.Load(config.Request{Path: f.path, None: f.none, Dir: dir, Flags: cmd.Flags(), Rules: allRules()})
}

// configCmd is a command that does something with the configuration in force.
func configCmd(p *Program, use, short string, do func(io.Writer, *config.Config) error) *cobra.Command {
	var flags configFlags
	cmd := &cobra.Command{Use: use, Short: short, Args: cobra.NoArgs}
	flags.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := flags.load(p, cmd)
		if err != nil {
			return err
		}
		return do(cmd.OutOrStdout(), c)
	}
	return cmd
}

func checkConfig(w io.Writer, c *config.Config) error {
	if err := tryRules(c); err != nil {
		return err
	}
	if c.File == "" {
		_, err := fmt.Fprintln(w, "No configuration file here or in a folder above: the defaults hold. casenote-lint init writes one.")
		return err
	}
	_, err := fmt.Fprintf(w, "%s: nothing wrong.\n", c.File)
	return err
}

// tryRules builds every rule that is on: only a rule knows which values of its
// options make sense.
func tryRules(c *config.Config) error {
	var faults []error
	for _, r := range allRules() {
		if setting := c.Rules[r.ID]; !setting.Off {
			_, err := lint.Compile([]lint.Choice{{Rule: r, Options: setting.Options}}, lint.Env{Area: c.Area}, false)
			faults = append(faults, c.Blame(err))
		}
	}
	return errors.Join(faults...)
}

// showConfig prints the configuration in force as YAML that could be used as it
// stands, with what was set and where beside it.
func showConfig(w io.Writer, c *config.Config) error {
	s := shown{c: c}
	settings := reflect.ValueOf(c.Settings)
	for i := range settings.NumField() {
		name := settings.Type().Field(i).Tag.Get("mapstructure")
		value := settings.Field(i).Interface()
		if name == "fingerprint-key" && value != "" {
			s.line("# fingerprint-key: (set, not shown)", c.Profile[name])
			continue
		}
		s.value("", name, value, c.Profile[name])
	}
	s.line("area:", "")
	for _, o := range lint.Options(&c.Area) {
		s.value("  ", o.Name, o.Default, c.Origin("area."+o.Name))
	}
	s.value("", "fields", byField(c), c.Origin("fields"))
	s.ignores()
	s.line("rules:", "")
	for _, r := range allRules() {
		s.rule(r, c.Rules[r.ID])
	}
	_, err := io.WriteString(w, s.String())
	return errors.Join(s.err, err)
}

// shown is a configuration being written out.
type shown struct {
	strings.Builder
	c   *config.Config
	err error
}

func (s *shown) line(text, origin string) {
	if origin != "" {
		text += "  # " + origin
	}
	s.WriteString(text + "\n")
}

func (s *shown) value(indent, name string, v any, origin string) {
	text, err := config.Flow(v)
	s.err = errors.Join(s.err, err)
	s.line(indent+name+": "+text, origin)
}

func byField(c *config.Config) map[string][]string {
	out := map[string][]string{}
	for field, headings := range c.Fields {
		out[field.String()] = headings
	}
	return out
}

func (s *shown) ignores() {
	if len(s.c.Ignores) == 0 {
		s.line("ignore: []", "")
		return
	}
	s.line("ignore:", "")
	for _, ig := range s.c.Ignores {
		text, err := config.Flow(ig)
		s.err = errors.Join(s.err, err)
		s.line("  - "+text, fmt.Sprintf("%s:%d", s.c.File, ig.Line))
	}
}

func (s *shown) rule(r *lint.Rule, c config.Rule) {
	if c.Off {
		s.line("  "+r.ID+": off", s.c.Origin(r.ID))
		return
	}
	severity := r.Severity
	if c.Severity != lint.Off {
		severity = c.Severity
	}
	parts := []string{"severity: " + severity.String()}
	for _, o := range lint.Options(c.Options) {
		value, err := config.Flow(o.Default)
		s.err = errors.Join(s.err, err)
		parts = append(parts, o.Name+": "+value)
	}
	s.line(fmt.Sprintf("  %s: {%s}", r.ID, strings.Join(parts, ", ")), s.c.Origin(r.ID))
}
