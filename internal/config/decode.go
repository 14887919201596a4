package config

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/lint"
)

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

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// decode fills in the value into, which may be made of structs, lists, maps and
// plain values to any depth. Unlike yaml's own decoder it refuses unknown and
// repeated keys, empty values and negative counts wherever they stand, and says
// where that is. what is the value's path, as in note-length.max-words.
func (f *file) decode(n *yaml.Node, what string, into reflect.Value) error {
	n = resolve(n)
	f.places[what] = n
	if _, ok := into.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return f.decodeText(n, what, into)
	}
	switch into.Kind() {
	case reflect.Pointer:
		if isNull(n) {
			return nil
		}
		into.Set(reflect.New(into.Type().Elem()))
		return f.decode(n, what, into.Elem())
	case reflect.Struct:
		return f.decodeStruct(n, what, into)
	case reflect.Slice:
		return f.decodeList(n, what, into)
	case reflect.Map:
		return f.decodeMap(n, what, into)
	}
	return f.decodePlain(n, what, into)
}

func (f *file) decodeStruct(n *yaml.Node, what string, into reflect.Value, others ...string) error {
	fields, names := yamlFields(into)
	return f.pairs(n, what, func(key, value *yaml.Node) error {
		field, ok := fields[key.Value]
		switch {
		case ok:
			return f.decode(value, what+"."+key.Value, field)
		case len(names) == 0:
			return f.fault(key, "%s has no option %q: it has none but its severity", what, key.Value)
		}
		return f.fault(key, "%s", Unknown("option of "+what, key.Value, append(names, others...)))
	})
}

// decodeList reads a sequence; one value alone is a list of one.
func (f *file) decodeList(n *yaml.Node, what string, into reflect.Value) error {
	items := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		items = n.Content
	} else if isNull(n) {
		items = nil
	}
	list := reflect.MakeSlice(into.Type(), len(items), len(items))
	var faults []error
	for i, item := range items {
		faults = append(faults, f.decode(item, lint.Element(what, i), list.Index(i)))
	}
	into.Set(list)
	return errors.Join(faults...)
}

// decodeMap reads a mapping whose names are free: terms, say, and their grades.
func (f *file) decodeMap(n *yaml.Node, what string, into reflect.Value) error {
	t := into.Type()
	into.Set(reflect.MakeMap(t))
	if isNull(n) {
		return nil
	}
	return f.pairs(n, what, func(key, value *yaml.Node) error {
		v := reflect.New(t.Elem()).Elem()
		err := f.decode(value, what+"."+key.Value, v)
		into.SetMapIndex(reflect.ValueOf(key.Value).Convert(t.Key()), v)
		return err
	})
}

func (f *file) decodeText(n *yaml.Node, what string, into reflect.Value) error {
	if n.Kind != yaml.ScalarNode {
		return f.fault(n, "%s must be a single value", what)
	}
	if err := into.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(n.Value)); err != nil {
		return f.fault(n, "%s: %v", what, err)
	}
	return nil
}

func (f *file) decodePlain(n *yaml.Node, what string, into reflect.Value) error {
	if isNull(n) {
		return f.fault(n, "%s has no value: give it one or take the line out", what)
	}
	if n.Kind != yaml.ScalarNode || !fits(n, into) || n.Decode(into.Addr().Interface()) != nil {
		return f.fault(n, "%s must be %s", what, describe(into))
	}
	return nil
}

// fits refuses what yaml's decoder would round or let wrap: an option that is a
// number is a count of something.
func fits(n *yaml.Node, into reflect.Value) bool {
	return !into.CanInt() && !into.CanUint() || n.Tag == "!!int" && !strings.HasPrefix(n.Value, "-")
}

// yamlFields are the fields of a struct by their names in the configuration, and
// the names in their order.
func yamlFields(v reflect.Value) (map[string]reflect.Value, []string) {
	fields := map[string]reflect.Value{}
	var names []string
	for i := range v.NumField() {
		if name := v.Type().Field(i).Tag.Get("yaml"); name != "" && name != "-" {
			fields[name] = v.Field(i)
			names = append(names, name)
		}
	}
	return fields, names
}

func describe(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Bool:
		return "true or false"
	case v.CanInt(), v.CanUint():
		return "a whole number, 0 or more"
	case v.CanFloat():
		return "a number"
	}
	return "a text"
}

// Blame gives errors about options their places in the file, where the file set
// those options; what is wrong by default has no place.
func (c *Config) Blame(err error) error {
	if err == nil || c.file == nil {
		return err
	}
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		var out []error
		for _, e := range joined.Unwrap() {
			out = append(out, c.Blame(e))
		}
		return errors.Join(out...)
	}
	var o *lint.OptionError
	if !errors.As(err, &o) {
		return err
	}
	for _, path := range []string{o.Path(), o.Rule} {
		if n := c.file.places[path]; n != nil {
			return c.file.fault(n, "%v", o)
		}
	}
	return fmt.Errorf("%s: %w", c.File, err)
}
