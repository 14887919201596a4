// Command compile turns the YAML files of a folder into words.lex, which the
// folder's package embeds; see internal/wordlist. "go generate" runs it.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	data, err := compile(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "words.lex"), data, 0o644)
}

// A list is one YAML file.
type list struct {
	List    string            `yaml:"list"`
	About   string            `yaml:"about"`
	Sorts   map[string]string `yaml:"sorts"` // each with what it means
	Entries []entry           `yaml:"entries"`
}

type entry struct {
	Name  string   `yaml:"name"`
	Sort  string   `yaml:"sort"`
	Forms []string `yaml:"forms"`
}

// compile reads all lists of a folder in the order of their names. It returns
// every mistake it finds, not only the first.
func compile(dir string) ([]byte, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err == nil && len(files) == 0 {
		err = errors.New("the folder has no lists")
	}
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	var errs []error
	for _, f := range files {
		l, err := read(f)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		errs = append(errs, l.check()...)
		for _, e := range l.Entries {
			fmt.Fprintf(&out, "%s\t%s\t%s\t%s\n", l.List, e.Name, e.Sort, strings.Join(e.Forms, "\t"))
		}
	}
	return out.Bytes(), errors.Join(errs...)
}

func read(path string) (list, error) {
	name := filepath.Base(path)
	var l list
	data, err := os.ReadFile(path)
	if err != nil {
		return l, err
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&l); err != nil {
		return l, fmt.Errorf("%s: %w", name, err)
	}
	if l.List+".yaml" != name {
		return l, fmt.Errorf("%s: the list calls itself %q", name, l.List)
	}
	return l, nil
}

func (l list) check() []error {
	var errs []error
	fault := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf(l.List+".yaml: "+format, args...))
	}
	if l.About == "" {
		fault("about must not be empty")
	}
	seen := map[string]int{} // the entry that a phrase belongs to, from 1
	for i, e := range l.Entries {
		if e.Name == "" || len(e.Forms) == 0 {
			fault("entry %q has no name or no forms", e.Name)
		}
		if l.Sorts[e.Sort] == "" {
			fault("%s: sort %q is not explained under sorts", e.Name, e.Sort)
		}
		for _, form := range e.Forms {
			phrases, err := lexicon.Expand(form)
			if err != nil || strings.ContainsAny(form, "\t\n") {
				fault("%s: %q: %v", e.Name, form, err)
			}
			for _, p := range phrases {
				switch key := words(p); {
				case key == "":
					fault("%s: %q can stand for nothing", e.Name, form)
				case seen[key] == 0:
					seen[key] = i + 1
				case seen[key] != i+1:
					fault("%s: %q is listed under %s already", e.Name, key, l.Entries[seen[key]-1].Name)
				}
			}
		}
	}
	return errs
}

// words is a phrase as the index will look for it.
func words(s string) string {
	var out []string
	for i := 0; ; {
		p, ok := lexicon.Next(s, i)
		if !ok {
			return strings.Join(out, " ")
		}
		out = append(out, lexicon.Fold(s[p.Start:p.End]))
		i = p.End
	}
}
