package config

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// file is a configuration file while it is being read.
type file struct {
	name   string
	data   []byte
	root   *yaml.Node            // the top mapping; nil for an empty file
	places map[string]*yaml.Node // of every value decoded, by its path
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

func parse(name string, data []byte) (*file, error) {
	f := &file{name: name, data: data, places: map[string]*yaml.Node{}}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := decoder.Decode(&doc); errors.Is(err, io.EOF) {
		return f, nil
	} else if err != nil {
		return nil, f.invalid(err)
	}
	switch err := decoder.Decode(&more); {
	case err == nil:
		return nil, f.fault(&more, "a second document begins here: only one can be read")
	case !errors.Is(err, io.EOF):
		return nil, f.invalid(err)
	}
	root := doc.Content[0]
	switch {
	case root.Kind == yaml.MappingNode:
		f.root = root
	case !isNull(root):
		return nil, f.fault(root, "expected settings, one on a line, such as \"fail-on: error\"")
	}
	return f, nil
}

// invalid gives the library's message about broken YAML its place.
func (f *file) invalid(err error) error {
	line, message := 1, strings.TrimPrefix(err.Error(), "yaml: ")
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		line, _ = strconv.Atoi(m[1])
		message = strings.Replace(message, m[0], "", 1)
	}
	return f.at(line, 1, "this is not valid YAML: "+message)
}
