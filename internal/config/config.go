// Package config reads settings and the configuration file. It is the only
// package that knows viper, which merges flags, environment, file and defaults
// for the plain settings; rules, fields, area and ignores are read from YAML
// nodes, because there a name's case and place matter and an unknown one is an
// error.
package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// FileName is the configuration file looked for in the current directory and
// the ones above it.
const FileName = ".casenote-lint.yaml"

// Settings are the plain settings, each from a flag, the environment, the file
// or the default, in that order.
type Settings struct {
	Format         string `mapstructure:"format" doc:"how findings are printed: text, json, or summary for the counts alone"`
	FailOn         string `mapstructure:"fail-on" doc:"the severity from which the exit status is 1: error, warning, info or never"`
	MinSeverity    string `mapstructure:"min-severity" doc:"the mildest severity shown"`
	Jobs           int    `mapstructure:"jobs" doc:"notes checked at once; 0 is one for each processor"`
	Color          string `mapstructure:"color" doc:"auto, always or never"`
	ShowText       string `mapstructure:"show-text" doc:"whether the notes' own words may be printed: auto is on a terminal only"`
	Encoding       string `mapstructure:"encoding" doc:"the encoding of the input; empty to detect it"`
	AsOf           string `mapstructure:"as-of" doc:"the day of the check, for notes not yet recorded; empty is today"`
	FingerprintKey string `mapstructure:"fingerprint-key" doc:"the secret with which fingerprints are hashed"`
}

// Config is everything a run is told.
type Config struct {
	Settings
	File    string // where it was read, or empty
	Rules   map[string]Rule
	Fields  map[note.Field][]string // the export headings of each field
	Area    lint.Area
	Ignores []filter.Ignore
	Profile map[string]string // where each setting came from
	file    *file             // nil where none was read
}

// Rule is what the configuration says of one rule.
type Rule struct {
	Off      bool
	Severity lint.Severity // lint.Off where the rule's own stands
	Options  any           // from Rule.NewOptions
}

// settingNames are the keys of Settings.
func settingNames() []string {
	var out []string
	t := reflect.TypeFor[Settings]()
	for i := range t.NumField() {
		out = append(out, t.Field(i).Tag.Get("mapstructure"))
	}
	return out
}

var sections = []string{"rules", "fields", "area", "ignore"}

// Request says what to read.
type Request struct {
	Path  string // an explicit file, or empty to look for one
	None  bool   // no file at all
	Dir   string // where to begin to look
	Flags *pflag.FlagSet
	Rules []*lint.Rule
}

// Load reads the configuration. Every fault in the file is reported, not only
// the first.
func Load(q Request) (*Config, error) {
	if err := checkEnvironment(os.Environ()); err != nil {
		return nil, err
	}
	f, err := q.open()
	if err != nil {
		return nil, err
	}
	c := &Config{Area: lint.DefaultArea(), Rules: map[string]Rule{}, Fields: map[note.Field][]string{}}
	for _, r := range q.Rules {
		c.Rules[r.ID] = Rule{Options: r.NewOptions()}
	}
	plain := map[string]any{}
	if f != nil {
		c.File, c.file = f.name, f
		if err := c.read(f, q.Rules, plain); err != nil {
			return nil, err
		}
	}
	return c, c.settle(q, plain)
}

func (q Request) open() (*file, error) {
	if q.None {
		return nil, nil
	}
	path := q.Path
	if path == "" {
		if path = find(q.Dir); path == "" {
			return nil, nil
		}
	}
	data, err := os.ReadFile(path)
	if below, relErr := filepath.Rel(q.Dir, path); relErr == nil && q.Path == "" {
		path = below
	}
	if err != nil {
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return nil, fmt.Errorf("cannot read the configuration %s: %w", path, err)
	}
	return parse(path, data)
}

// find looks for the file in dir and the directories above it.
func find(dir string) string {
	for {
		path := filepath.Join(dir, FileName)
		if st, err := os.Stat(path); err == nil && !st.IsDir() {
			return path
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// settle merges flags, environment, file and defaults.
func (c *Config) settle(q Request, plain map[string]any) error {
	v := viper.New()
	v.SetEnvPrefix(strings.TrimSuffix(envPrefix, "_"))
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	for _, name := range settingNames() {
		v.SetDefault(name, defaults[name])
		if err := v.BindEnv(name); err != nil {
			return err
		}
		if q.Flags != nil && q.Flags.Lookup(name) != nil {
			if err := v.BindPFlag(name, q.Flags.Lookup(name)); err != nil {
				return err
			}
		}
	}
	if err := v.MergeConfigMap(plain); err != nil {
		return err
	}
	c.Profile = map[string]string{}
	for _, name := range settingNames() {
		from := c.settingOrigin(q, name)
		if _, err := ParseSetting(name, v.GetString(name)); err != nil {
			return fmt.Errorf("%s: %w", from, err)
		}
		c.Profile[name] = from
	}
	return v.Unmarshal(&c.Settings)
}

// settingOrigin says where a setting's value comes from.
func (c *Config) settingOrigin(q Request, name string) string {
	if q.Flags != nil {
		if fl := q.Flags.Lookup(name); fl != nil && fl.Changed {
			return "--" + name
		}
	}
	if env := envName(name); os.Getenv(env) != "" {
		return env
	}
	if from := c.Origin(name); from != "" {
		return from
	}
	return "default"
}

// Origin says where in the file something was set: file:line, or empty where it
// was not. The path is as in fail-on, note-length.max-words or area.holidays.
func (c *Config) Origin(path string) string {
	if c.file == nil || c.file.places[path] == nil {
		return ""
	}
	return fmt.Sprintf("%s:%d", c.File, c.file.places[path].Line)
}

// Find finds a rule by its id.
func Find(rules []*lint.Rule, id string) *lint.Rule {
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// IDs lists the rules' ids.
func IDs(rules []*lint.Rule) []string {
	out := make([]string, len(rules))
	for i, r := range rules {
		out[i] = r.ID
	}
	return out
}
