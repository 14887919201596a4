package config

import (
	"errors"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// file is a configuration file while it is being read.
type file struct {
	name string
	data []byte
	root *yaml.Node // the top mapping; nil for an empty file
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

func parse(name string, data []byte) (*file, error) {
	f := &file{name: name, data: data}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		line, message := 1, strings.TrimPrefix(err.Error(), "yaml: ")
		if m := yamlLine.FindStringSubmatch(message); m != nil {
			line, _ = strconv.Atoi(m[1])
			message = strings.Replace(message, m[0], "", 1)
		}
		return nil, f.at(line, 1, "this is not valid YAML: "+message)
	}
	if len(doc.Content) == 0 {
		return f, nil
	}
	f.root = doc.Content[0]
	if f.root.Kind != yaml.MappingNode {
		if f.root.Tag == "!!null" {
			f.root = nil
			return f, nil
		}
		return nil, f.fault(f.root, "expected settings, one on a line, such as \"fail-on: error\"")
	}
	return f, nil
}

// pairs walks a mapping and refuses a key that stands in it twice.
func (f *file) pairs(n *yaml.Node, what string, each func(key, value *yaml.Node) error) error {
	n = resolve(n)
	if n.Kind != yaml.MappingNode {
		return f.fault(n, "%s must be a mapping of names to values", what)
	}
	seen := map[string]int{}
	var faults []error
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], resolve(n.Content[i+1])
		if line, ok := seen[key.Value]; ok {
			faults = append(faults, f.fault(key, "%q stands here a second time: the first is on line %d", key.Value, line))
			continue
		}
		seen[key.Value] = key.Line
		if err := each(key, value); err != nil {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

// decode fills in the value that into points to. Unlike yaml's own decoder it
// refuses unknown and repeated keys at any depth, and says where they are.
func (f *file) decode(n *yaml.Node, what string, into reflect.Value) error {
	n = resolve(n)
	switch into.Kind() {
	case reflect.Struct:
		fields := yamlFields(into)
		return f.pairs(n, what, func(key, value *yaml.Node) error {
			field, ok := fields[key.Value]
			if !ok {
				return f.fault(key, "%s", Unknown("option of "+what, key.Value, optionNames(into)))
			}
			return f.decode(value, what+"."+key.Value, field)
		})
	case reflect.Slice:
		return f.decodeList(n, what, into)
	case reflect.Map:
		into.Set(reflect.MakeMap(into.Type()))
		return f.pairs(n, what, func(key, value *yaml.Node) error {
			v := reflect.New(into.Type().Elem()).Elem()
			if err := f.decode(value, what+"."+key.Value, v); err != nil {
				return err
			}
			into.SetMapIndex(reflect.ValueOf(key.Value), v)
			return nil
		})
	}
	if n.Kind != yaml.ScalarNode || n.Decode(into.Addr().Interface()) != nil {
		return f.fault(n, "%s must be %s", what, describe(into.Type()))
	}
	return nil
}

// decodeList reads a sequence; one value alone is a list of one.
func (f *file) decodeList(n *yaml.Node, what string, into reflect.Value) error {
	items := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		items = n.Content
	} else if n.Tag == "!!null" {
		items = nil
	}
	list := reflect.MakeSlice(into.Type(), len(items), len(items))
	var faults []error
	for i, item := range items {
		faults = append(faults, f.decode(item, what, list.Index(i)))
	}
	into.Set(list)
	return errors.Join(faults...)
}

func yamlFields(v reflect.Value) map[string]reflect.Value {
	out := map[string]reflect.Value{}
	for i := range v.NumField() {
		if name := v.Type().Field(i).Tag.Get("yaml"); name != "" && name != "-" {
			out[name] = v.Field(i)
		}
	}
	return out
}

func optionNames(v reflect.Value) []string {
	var out []string
	for i := range v.NumField() {
		if name := v.Type().Field(i).Tag.Get("yaml"); name != "" && name != "-" {
			out = append(out, name)
		}
	}
	return out
}

func describe(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Int64:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	}
	return "a text"
}
