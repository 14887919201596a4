package reader

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// frontMatter reads a block of keys and values between two lines of "---". It is
// YAML, or what people take for it: lines of "key: value".
func frontMatter(body string, start int) (header, bool) {
	first, at := lineAt(body, start)
	if strings.TrimRight(first, " ") != "---" {
		return header{}, false
	}
	for end := at; end < len(body); {
		line, next := lineAt(body, end)
		if s := strings.TrimRight(line, " "); s == "---" || s == "..." {
			labels, ok := yamlLabels(body, at, end)
			if !ok {
				labels, ok = plainLabels(body, at, end)
			}
			return header{labels: labels, text: next, yaml: true}, ok
		}
		end = next
	}
	return header{}, false
}

func yamlLabels(body string, start, end int) ([]label, bool) {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(body[start:end]), &doc); err != nil || len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, false
	}
	f := yamlBlock{body: body, start: start, end: end}
	f.add("", doc.Content[0])
	return f.labels, true
}

// yamlBlock collects the labels of front matter.
type yamlBlock struct {
	body       string
	start, end int
	labels     []label
}

// add takes the pairs of a mapping, those of one inside it with its key before
// theirs.
func (f *yamlBlock) add(prefix string, mapping *yaml.Node) {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		key, value := prefix+mapping.Content[i].Value, mapping.Content[i+1]
		if value.Kind == yaml.MappingNode {
			f.add(key+".", value)
			continue
		}
		line := lineOffset(f.body, f.start, value.Line-1)
		at := line + columnOffset(f.body, line, value.Column-1)
		f.labels = append(f.labels, label{key, yamlValue(value), min(at, f.end)})
	}
}

// yamlValue is a scalar as written, or a list joined by semicolons.
func yamlValue(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return ""
	case n.Kind == yaml.ScalarNode:
		return n.Value
	}
	var items []string
	for _, c := range n.Content {
		if c.Kind == yaml.ScalarNode {
			items = append(items, c.Value)
		}
	}
	return strings.Join(items, ";")
}

// plainLabels reads front matter of nothing but "key: value".
func plainLabels(body string, start, end int) ([]label, bool) {
	var labels []label
	for at := start; at < end; {
		line, next := lineAt(body, at)
		if strings.TrimSpace(line) != "" {
			l, ok := parseLabel(line, at)
			if !ok {
				return nil, false
			}
			if q, err := strconv.Unquote(l.value); err == nil {
				l.value = q
			}
			labels = append(labels, l)
		}
		at = next
	}
	return labels, len(labels) > 0
}

// lineOffset is where the nth line after start begins.
func lineOffset(s string, start, n int) int {
	for ; n > 0 && start < len(s); n-- {
		_, start = lineAt(s, start)
	}
	return start
}

// columnOffset is the bytes that n code points take.
func columnOffset(s string, at, n int) int {
	size := 0
	for ; n > 0 && at+size < len(s); n-- {
		_, w := utf8.DecodeRuneInString(s[at+size:])
		size += w
	}
	return size
}
