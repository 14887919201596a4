package config

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// read takes the file apart: plain settings for viper, the sections for us.
func (c *Config) read(f *file, rules []*lint.Rule, plain map[string]any) error {
	if f.root == nil {
		return nil
	}
	known := append(settingNames(), sections...)
	return f.pairs(f.root, "the file", func(key, value *yaml.Node) error {
		switch key.Value {
		case "rules":
			return c.readRules(f, value, rules)
		case "fields":
			f.places["fields"] = key
			return c.readFields(f, value)
		case "area":
			return c.readArea(f, value)
		case "ignore":
			return c.readIgnores(f, value, rules)
		}
		if !slices.Contains(settingNames(), key.Value) {
			return f.fault(key, "%s", Unknown("setting", key.Value, known))
		}
		if value.Kind != yaml.ScalarNode {
			return f.fault(value, "%s must be a single value", key.Value)
		}
		if _, err := ParseSetting(key.Value, value.Value); err != nil {
			return f.fault(value, "%v", err)
		}
		f.places[key.Value] = value
		plain[key.Value] = value.Value
		return nil
	})
}

func (c *Config) readArea(f *file, n *yaml.Node) error {
	if isNull(n) {
		return nil
	}
	if err := f.decode(n, "area", reflect.ValueOf(&c.Area).Elem()); err != nil {
		return err
	}
	return c.Blame(c.Area.Check())
}

func (c *Config) readRules(f *file, n *yaml.Node, rules []*lint.Rule) error {
	if isNull(n) {
		return nil
	}
	return f.pairs(n, "rules", func(key, value *yaml.Node) error {
		r := Find(rules, key.Value)
		if r == nil {
			return f.fault(key, "%s", Unknown("rule", key.Value, IDs(rules)))
		}
		setting := c.Rules[r.ID]
		f.places[r.ID] = key
		err := setting.read(f, key.Value, value)
		c.Rules[r.ID] = setting
		return err
	})
}

// read takes "off", a severity, or a mapping of a severity and options.
func (r *Rule) read(f *file, id string, n *yaml.Node) error {
	if isNull(n) {
		return f.fault(n, "%s has no value: expected off, a severity, or options", id)
	}
	if n.Kind == yaml.ScalarNode {
		return r.grade(f, n)
	}
	options := &yaml.Node{Kind: yaml.MappingNode, Tag: n.Tag, Line: n.Line, Column: n.Column}
	err := f.pairs(n, id, func(key, value *yaml.Node) error {
		if key.Value == "severity" {
			return r.grade(f, value)
		}
		options.Content = append(options.Content, key, value)
		return nil
	})
	return errors.Join(err, f.decodeStruct(options, id, reflect.ValueOf(r.Options).Elem(), "severity"))
}

func (r *Rule) grade(f *file, n *yaml.Node) error {
	if n.Value == "on" || n.Value == "true" {
		return nil
	}
	name := n.Value
	if name == "false" {
		name = "off"
	}
	s, err := lint.ParseSeverity(name)
	if err != nil {
		return f.fault(n, "%s", Unknown("severity", n.Value, lint.SeverityNames()))
	}
	r.Severity, r.Off = s, s == lint.Off
	return nil
}

// readFields takes canonical field → heading or headings.
func (c *Config) readFields(f *file, n *yaml.Node) error {
	if isNull(n) {
		return nil
	}
	taken := map[string]note.Field{}
	return f.pairs(n, "fields", func(key, value *yaml.Node) error {
		field, ok := note.FieldNamed(key.Value)
		if !ok {
			return f.fault(key, "%s", Unknown("field", key.Value, note.FieldNames()))
		}
		var headings []string
		if err := f.decode(value, "fields."+key.Value, reflect.ValueOf(&headings).Elem()); err != nil {
			return err
		}
		for _, h := range headings {
			if other, ok := taken[h]; ok {
				return f.fault(value, "the heading %q is already the field %s", h, other)
			}
			taken[h] = field
		}
		c.Fields[field] = headings
		return nil
	})
}

func (c *Config) readIgnores(f *file, n *yaml.Node, rules []*lint.Rule) error {
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		return f.fault(n, "ignore must be a list")
	}
	var faults []error
	for i, item := range n.Content {
		ig := filter.Ignore{Line: item.Line}
		what := lint.Element("ignore", i)
		if err := f.decode(item, what, reflect.ValueOf(&ig).Elem()); err != nil {
			faults = append(faults, err)
			continue
		}
		if key, err := checkIgnore(ig, rules); err != nil {
			faults = append(faults, f.fault(f.nearest(what+"."+key, item), "%v", err))
		}
		c.Ignores = append(c.Ignores, ig)
	}
	return errors.Join(faults...)
}

// nearest is the place of a value, or of what should have held it.
func (f *file) nearest(path string, otherwise *yaml.Node) *yaml.Node {
	if n := f.places[path]; n != nil {
		return n
	}
	return otherwise
}

// checkIgnore names the key that is wrong.
func checkIgnore(ig filter.Ignore, rules []*lint.Rule) (string, error) {
	switch {
	case ig.Rule == "":
		return "rule", errors.New("an ignore needs the name of a rule")
	case Find(rules, ig.Rule) == nil:
		return "rule", errors.New(Unknown("rule", ig.Rule, IDs(rules)))
	case strings.TrimSpace(ig.Note) == "":
		return "note", errors.New("an ignore needs the id of a note")
	case strings.TrimSpace(ig.Reason) == "":
		return "reason", errors.New("an ignore needs a reason")
	}
	if ig.Until != "" {
		if _, err := time.Parse(time.DateOnly, ig.Until); err != nil {
			return "until", errors.New("until must be a date such as 2027-01-31")
		}
	}
	return "", nil
}
