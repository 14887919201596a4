package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"gopkg.in/yaml.v3"
)

// order is the categories in the order of the rule's documentation. Each has
// one file named after it.
var order = []string{
	"character", "behaviour-label", "blame", "motive", "certainty", "stigma",
	"doubt", "slang", "diagnosis", "speculation", "belief", "generalisation",
	"evaluation", "feeling", "vague",
}

// artsFile lists the terms of art.
const artsFile = "terms-of-art"

// A category is one YAML file.
type category struct {
	Category string `yaml:"category"`
	Why      string `yaml:"why"`
	Ask      string `yaml:"ask"`
	Frame    string `yaml:"frame"` // of the terms that name none
	Terms    []term `yaml:"terms"`
}

// A term is one entry of such a file.
type term struct {
	Forms     []string `yaml:"forms"`
	Grade     string   `yaml:"grade"`
	Frame     string   `yaml:"frame"`
	NotTag    []string `yaml:"not-tag"`
	NotBefore []string `yaml:"not-before"`
	NotAfter  []string `yaml:"not-after"`
	Ask       string   `yaml:"ask"`
}

type arts struct {
	Why     string   `yaml:"why"`
	Phrases []string `yaml:"phrases"`
}

type lexicon struct {
	categories []category
	listed     map[string]bool // every phrase of a category, as the index looks for it
	arts       []string
}

// read loads and checks all files of a folder. It returns every mistake it
// finds, not only the first.
func read(dir string) (lexicon, error) {
	var lex lexicon
	errs := strays(dir)
	for _, name := range order {
		var c category
		if err := decode(dir, name, &c); err != nil {
			errs = append(errs, err)
			continue
		}
		c.fill()
		if c.Category != name {
			errs = append(errs, fmt.Errorf("%s.yaml: category is %q", name, c.Category))
		}
		lex.categories = append(lex.categories, c)
	}
	var a arts
	if err := decode(dir, artsFile, &a); err != nil {
		errs = append(errs, err)
	}
	lex.arts = a.Phrases
	errs = append(errs, lex.check()...)
	return lex, errors.Join(errs...)
}

// strays are YAML files that belong to no category: a misspelt name would drop
// a whole file in silence.
func strays(dir string) []error {
	known := map[string]bool{artsFile + ".yaml": true}
	for _, name := range order {
		known[name+".yaml"] = true
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.y*ml"))
	if err != nil {
		return []error{err}
	}
	var errs []error
	for _, f := range files {
		if !known[filepath.Base(f)] {
			errs = append(errs, fmt.Errorf("%s is not the file of a category", filepath.Base(f)))
		}
	}
	return errs
}

func decode(dir, name string, into any) error {
	data, err := os.ReadFile(filepath.Join(dir, name+".yaml"))
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s.yaml: %w", name, err)
	}
	return nil
}

// fill puts in what an entry may leave out.
func (c *category) fill() {
	for i := range c.Terms {
		t := &c.Terms[i]
		if t.Grade == "" {
			t.Grade = "plain"
		}
		if t.Frame == "" {
			t.Frame = c.Frame
		}
		if t.Frame == "" {
			t.Frame = "any"
		}
	}
}
