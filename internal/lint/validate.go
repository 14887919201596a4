package lint

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"

	"github.com/casenote-lint/casenote-lint/internal/lint/page"
)

var ruleID = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// Validate checks a set of rules: ids, guidance points, pages with examples of
// both kinds, and options that say what they mean. It returns every fault found.
func Validate(rules []*Rule) error {
	var faults []error
	seen := map[string]bool{}
	for _, r := range rules {
		fault := func(format string, args ...any) {
			faults = append(faults, fmt.Errorf("rule %s: %s", r.ID, fmt.Sprintf(format, args...)))
		}
		if !ruleID.MatchString(r.ID) {
			fault("the id is not lower-case words joined by hyphens")
		}
		if seen[r.ID] {
			fault("the id is taken")
		}
		seen[r.ID] = true
		if r.Summary == "" || r.Since == "" || r.Severity == Off {
			fault("summary, since and severity must be given")
		}
		if len(r.Guidance) == 0 && r.Kind != InputRule {
			fault("it cites no point of the guidance")
		}
		for _, g := range r.Guidance {
			if g < 1 || g > 14 {
				fault("the guidance has no point %d", g)
			}
		}
		if err := validatePage(r); err != nil {
			fault("%v", err)
		}
		if err := validateOptions(r.NewOptions()); err != nil {
			fault("%v", err)
		}
	}
	return errors.Join(faults...)
}

func validatePage(r *Rule) error {
	p, err := page.Parse(r.Doc)
	if err != nil {
		return err
	}
	sections := map[string]int{}
	for _, e := range p.Examples {
		sections[e.Section]++
	}
	if r.Kind == InputRule {
		return nil // its examples are files, and are run by the tests of the readers
	}
	if sections[page.Bad] == 0 || sections[page.Good] == 0 {
		return errors.New("the page needs an example under each of the two headings")
	}
	return nil
}

func validateOptions(options any) error {
	v := reflect.TypeOf(options)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return errors.New("options must be a pointer to a struct")
	}
	return documented(Options(options))
}

func documented(options []Option) error {
	for _, o := range options {
		if o.Name == "" || o.Doc == "" {
			return fmt.Errorf("option %q has no name or no documentation", o.Name)
		}
		if err := documented(o.Parts); err != nil {
			return err
		}
	}
	return nil
}

// Option describes one option of a rule.
type Option struct {
	Name    string // as in the configuration
	Doc     string
	Default any
	Parts   []Option // of each element, where the option is a list or map of structs
}

// Options lists the fields of an option struct, a pointer to which is given.
func Options(options any) []Option {
	v := reflect.ValueOf(options).Elem()
	var out []Option
	for i := range v.NumField() {
		f := v.Type().Field(i)
		o := Option{Name: f.Tag.Get("yaml"), Doc: f.Tag.Get("doc"), Default: v.Field(i).Interface()}
		if k := f.Type.Kind(); (k == reflect.Slice || k == reflect.Map) && f.Type.Elem().Kind() == reflect.Struct {
			o.Parts = Options(reflect.New(f.Type.Elem()).Interface())
		}
		out = append(out, o)
	}
	return out
}
