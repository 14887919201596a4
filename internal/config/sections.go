package config

import (
	"errors"
	"fmt"
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
			return c.readFields(f, value)
		case "area":
			return f.decode(value, "area", reflect.ValueOf(&c.Area).Elem())
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
		plain[key.Value] = value.Value
		return nil
	})
}

func (c *Config) readRules(f *file, n *yaml.Node, rules []*lint.Rule) error {
	if n.Tag == "!!null" {
		return nil
	}
	return f.pairs(n, "rules", func(key, value *yaml.Node) error {
		r := Find(rules, key.Value)
		if r == nil {
			return f.fault(key, "%s", Unknown("rule", key.Value, IDs(rules)))
		}
		setting := c.Rules[r.ID]
		err := setting.read(f, key.Value, value)
		c.Rules[r.ID] = setting
		return err
	})
}

// read takes "off", a severity, or a mapping of a severity and options.
func (r *Rule) read(f *file, id string, n *yaml.Node) error {
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
	return errors.Join(err, f.decode(options, id, reflect.ValueOf(r.Options).Elem()))
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
	if n.Tag == "!!null" {
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
	if n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		return f.fault(n, "ignore must be a list")
	}
	var faults []error
	for _, item := range n.Content {
		ig := filter.Ignore{Line: item.Line}
		if err := f.decode(item, "ignore", reflect.ValueOf(&ig).Elem()); err != nil {
			faults = append(faults, err)
			continue
		}
		if err := checkIgnore(ig, rules); err != nil {
			faults = append(faults, f.fault(item, "%v", err))
		}
		c.Ignores = append(c.Ignores, ig)
	}
	return errors.Join(faults...)
}

func checkIgnore(ig filter.Ignore, rules []*lint.Rule) error {
	switch {
	case Find(rules, ig.Rule) == nil:
		return errors.New(Unknown("rule", ig.Rule, IDs(rules)))
	case ig.Note == "":
		return errors.New("an ignore needs the id of a note")
	case strings.TrimSpace(ig.Reason) == "":
		return errors.New("an ignore needs a reason")
	}
	if ig.Until != "" {
		if _, err := time.Parse(time.DateOnly, ig.Until); err != nil {
			return fmt.Errorf("until must be a date such as 2027-01-31")
		}
	}
	return nil
}
