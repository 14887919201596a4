package main

import (
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

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
	cmd.AddCommand(newConfigShowCmd(p), newConfigCheckCmd(p))
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

func newConfigShowCmd(p *Program) *cobra.Command {
	var flags configFlags
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show every setting in force, and where it comes from",
		Args:  cobra.NoArgs,
	}
	flags.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := flags.load(p, cmd)
		if err != nil {
			return err
		}
		return showConfig(cmd.OutOrStdout(), c)
	}
	return cmd
}

func newConfigCheckCmd(p *Program) *cobra.Command {
	var flags configFlags
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Check the configuration file and say what is wrong with it",
		Args:  cobra.NoArgs,
	}
	flags.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		c, err := flags.load(p, cmd)
		if err != nil {
			return err
		}
		if c.File == "" {
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "No configuration file here or in a folder above: the defaults hold. casenote-lint init writes one.")
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: nothing wrong.\n", c.File)
		return err
	}
	return cmd
}

// showConfig prints the configuration in force as YAML that could be used as it
// stands.
func showConfig(w io.Writer, c *config.Config) error {
	var b strings.Builder
	settings := reflect.ValueOf(c.Settings)
	for i := range settings.NumField() {
		name := settings.Type().Field(i).Tag.Get("mapstructure")
		value := settings.Field(i).Interface()
		if name == "fingerprint-key" && value != "" {
			fmt.Fprintf(&b, "# fingerprint-key: (set, not shown)  # %s\n", c.Profile[name])
			continue
		}
		text, err := config.Flow(value)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s: %s  # %s\n", name, text, c.Profile[name])
	}
	if err := showSection(&b, "area", c.Area); err != nil {
		return err
	}
	if len(c.Fields) > 0 {
		if err := showSection(&b, "fields", byField(c)); err != nil {
			return err
		}
	}
	b.WriteString("rules:\n")
	for _, r := range allRules() {
		if err := showRule(&b, r, c.Rules[r.ID]); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func byField(c *config.Config) map[string][]string {
	out := map[string][]string{}
	for field, headings := range c.Fields {
		out[field.String()] = headings
	}
	return out
}

func showSection(b *strings.Builder, name string, v any) error {
	out, err := yaml.Marshal(map[string]any{name: v})
	b.Write(out)
	return err
}

func showRule(b *strings.Builder, r *lint.Rule, c config.Rule) error {
	if c.Off {
		fmt.Fprintf(b, "  %s: off\n", r.ID)
		return nil
	}
	severity := r.Severity
	if c.Severity != lint.Off {
		severity = c.Severity
	}
	parts := []string{"severity: " + severity.String()}
	for _, o := range lint.Options(c.Options) {
		value, err := config.Flow(o.Default)
		if err != nil {
			return err
		}
		parts = append(parts, o.Name+": "+value)
	}
	fmt.Fprintf(b, "  %s: {%s}\n", r.ID, strings.Join(parts, ", "))
	return nil
}
