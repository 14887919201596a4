package config

import (
	"fmt"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/lint"
)

const (
	headText = `# The configuration of casenote-lint. Everything here is the default: keep what
# you change and delete the rest. casenote-lint config check tests the file.
#
# A setting is taken from its flag, else from the environment
# (CASENOTE_LINT_FAIL_ON for fail-on), else from this file.

`
	areaText = `
# What differs between authorities.
area:
`
	middleText = `
# Which heading of an export is which field, where casenote-lint inspect shows
# that it did not find out by itself: a canonical field and your heading.
fields: {}
#  text: "Narrative (full)"
#  seen_alone: ["Seen alone?", "CYP seen alone"]

# Findings to leave alone: the rule, the note's id, the reason, and if you like
# the last day on which that holds. An ignore that silences nothing is reported.
ignore: []
#  - {rule: opinion-language, note: N-102, reason: "words of the court", until: 2027-01-31}

# A rule is off, or has a severity (error, warning, info) and options. Another
# severity moves the rule's milder and graver findings along with it.
rules:
`
)

// DefaultFile is the documented default configuration, as init writes it: every
// setting, every rule and every option with its default and what it means. It is
// made from the declarations themselves, so that it cannot fall behind them.
func DefaultFile(rules []*lint.Rule) ([]byte, error) {
	b := &strings.Builder{}
	b.WriteString(headText)
	if err := plainSettings(b); err != nil {
		return nil, err
	}
	b.WriteString(areaText)
	area := lint.DefaultArea()
	if err := options(b, "  ", &area); err != nil {
		return nil, err
	}
	b.WriteString(middleText)
	for _, r := range rules {
		summary := strings.TrimSuffix(r.Summary, ".")
		if r.Needs != "" {
			summary += " (only with " + string(r.Needs) + ")"
		}
		comment(b, "  ", summary)
		block, err := RuleBlock(r)
		if err != nil {
			return nil, err
		}
		b.WriteString(block)
	}
	return []byte(b.String()), nil
}

func plainSettings(b *strings.Builder) error {
	settings := reflect.TypeFor[Settings]()
	for i := range settings.NumField() {
		f := settings.Field(i)
		name := f.Tag.Get("mapstructure")
		value, err := Flow(defaults[name])
		if err != nil {
			return err
		}
		comment(b, "", f.Tag.Get("doc"))
		fmt.Fprintf(b, "%s: %s\n", name, value)
	}
	return nil
}

// RuleBlock is the documented default of one rule, as it stands under rules:.
func RuleBlock(r *lint.Rule) (string, error) {
	b := &strings.Builder{}
	fmt.Fprintf(b, "  %s:\n    severity: %s\n", r.ID, r.Severity)
	err := options(b, "    ", r.NewOptions())
	return b.String(), err
}

func options(b *strings.Builder, indent string, of any) error {
	for _, o := range lint.Options(of) {
		value, err := Flow(o.Default)
		if err != nil {
			return err
		}
		comment(b, indent, o.Doc)
		for _, part := range o.Parts {
			comment(b, indent, "- "+part.Name+": "+part.Doc)
		}
		fmt.Fprintf(b, "%s%s: %s\n", indent, o.Name, value)
	}
	return nil
}

const commentWidth = 80

// comment writes a sentence as comment lines.
func comment(b *strings.Builder, indent, text string) {
	line := indent + "#"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > commentWidth && line != indent+"#" {
			fmt.Fprintln(b, line)
			line = indent + "#"
		}
		line += " " + word
	}
	fmt.Fprintln(b, line)
}

// Flow writes a value as YAML on one line.
func Flow(v any) (string, error) {
	if k := reflect.ValueOf(v); (k.Kind() == reflect.Slice || k.Kind() == reflect.Map) && k.Len() == 0 {
		return map[reflect.Kind]string{reflect.Slice: "[]", reflect.Map: "{}"}[k.Kind()], nil
	}
	var n yaml.Node
	if err := n.Encode(v); err != nil {
		return "", err
	}
	inFlow(&n)
	out, err := yaml.Marshal(&n)
	return strings.Join(strings.Fields(string(out)), " "), err
}

func inFlow(n *yaml.Node) {
	if n.Kind != yaml.ScalarNode {
		n.Style = yaml.FlowStyle
	}
	for _, c := range n.Content {
		inFlow(c)
	}
}
