package reader

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A label longer than this is a sentence with a colon in it.
const (
	labelBytes = 48
	labelWords = 7
	// A line with a label nobody knows and more than this after it is text.
	strangeValue = 60
)

// label is one line of a header block.
type label struct {
	name, value string
	valueAt     int // offset of the value in the file
}

// draft is a practitioner's text before submission, as it is being read.
type draft struct {
	*Reader
	body   string // the whole file
	note   *note.Note
	text   int // offset at which the text starts
	labels []label
	yaml   bool
}

// readDraft reads a text or Markdown file: one note.
func (r *Reader) readDraft() error {
	data, err := io.ReadAll(io.LimitReader(r.in, int64(r.opts.MaxRecord)+1))
	switch {
	case err != nil:
		return systemError(err)
	case len(data) > r.opts.MaxRecord:
		return fmt.Errorf("longer than %d bytes, which no note is", r.opts.MaxRecord)
	}
	if at, why := badByte(data); at >= 0 && !r.in.sound {
		line, col := place(data, at, 1, 1)
		r.trouble(Problem{Record: 1, Line: line, Column: col, Lost: true, Reason: why})
		return nil
	}
	if bytes.IndexByte(data, '\n') < 0 { // lines ended as on an old Macintosh: one byte for another
		data = bytes.ReplaceAll(data, []byte{'\r'}, newline)
	}
	d := &draft{Reader: r, body: strings.TrimRight(string(data), " \t\r\n"), note: &note.Note{File: r.info.File, Record: 1, Draft: true}}
	if d.body == "" {
		return errNoNotes
	}
	d.read()
	return nil
}

func (d *draft) read() {
	d.text = skipBlank(d.body, 0)
	title := ""
	if !d.frontMatter() {
		at := d.text
		if line, next := lineAt(d.body, at); strings.HasPrefix(line, "# ") { // a Markdown title over the block
			title, at = strings.TrimSpace(line[2:]), skipBlank(d.body, next)
		}
		if !d.block(at) {
			title = ""
		}
	}
	problems := d.setFields(title)
	d.text = skipBlank(d.body, d.text)
	if d.text >= len(d.body) {
		d.text = len(d.body)
	}
	line, col := place([]byte(d.body), d.text, 1, 1)
	text := d.body[d.text:]
	d.note.Text = note.NewText(text, note.Origin{Raw: text, Line: line, Column: col})
	d.note.Carried = d.note.Carried.With(note.TextField)
	if d.note.ID == "" {
		d.note.ID = "1"
	}
	for _, p := range problems {
		p.Record, p.NoteID = 1, d.note.ID
		if !d.trouble(p) {
			return
		}
	}
	d.emit(d.note)
}

// setFields gives the note what its labels say.
func (d *draft) setFields(title string) []Problem {
	names := make([]string, len(d.labels))
	for i, l := range d.labels {
		names[i] = l.name
	}
	cols := d.vocab.Resolve(names)
	d.understood(cols)
	var problems []Problem
	for i := range cols {
		switch cols[i].Field {
		case note.NoField:
			continue
		case note.TextField: // "Case note: …" begins the text
			if !d.yaml {
				d.text = d.labels[i].valueAt
			}
			continue
		}
		if err := d.build.Set(d.note, &cols[i], []byte(d.labels[i].value)); err != nil {
			line, col := place([]byte(d.body), d.labels[i].valueAt, 1, 1)
			problems = append(problems, Problem{Field: cols[i].Field, Line: line, Column: col, Reason: cols[i].Field.String() + ": " + err.Error()})
		}
	}
	if title != "" && !d.note.Carried.Has(note.Title) {
		d.note.Title, d.note.Carried = title, d.note.Carried.With(note.Title)
	}
	return problems
}

// block reads a header block from at: lines of "Label: value" up to a blank
// line, or up to the first line that is none. It is a header block only if it
// begins with a label that is known, so that "Mum said: …" stays text.
func (d *draft) block(at int) bool {
	start, known := at, 0
	for at < len(d.body) {
		line, next := lineAt(d.body, at)
		l, ok := parseLabel(line, at)
		if !ok || !d.vocab.Known(l.name) && len(l.value) > strangeValue {
			break
		}
		if isMailHeader(l.name) {
			d.labels = nil
			return false
		}
		if d.vocab.Known(l.name) {
			known++
		} else if at == start {
			return false
		}
		d.labels = append(d.labels, l)
		at = next
		if d.vocab.Fields(l.name).Has(note.TextField) {
			break
		}
	}
	if known*2 < len(d.labels) {
		d.labels = nil
	}
	if len(d.labels) == 0 {
		return false
	}
	d.text = at
	return true
}

// isMailHeader reports labels that head a pasted email, not a note.
func isMailHeader(name string) bool {
	switch strings.ToLower(name) {
	case "from", "to", "sent", "cc", "bcc", "reply-to":
		return true
	}
	return false
}

// parseLabel reads "Label: value", also as a list item or with the label in
// bold type. at is the line's offset in the file.
func parseLabel(line string, at int) (label, bool) {
	s := strings.TrimLeft(line, " \t")
	for _, p := range []string{"- ", "* ", "+ "} {
		s = strings.TrimPrefix(s, p)
	}
	colon := strings.IndexByte(s, ':')
	if colon <= 0 || colon > labelBytes {
		return label{}, false
	}
	name := strings.Trim(s[:colon], "*_ \t")
	if name == "" || len(strings.Fields(name)) > labelWords || strings.ContainsAny(name, ".,;\"\u201c") {
		return label{}, false
	}
	value := s[colon+1:]
	if value != "" && value[0] != ' ' && value[0] != '\t' && value[0] != '*' && value[0] != '_' {
		return label{}, false // 10:30, http://
	}
	trimmed := strings.TrimLeft(value, "*_ \t")
	return label{name: name, value: strings.TrimSpace(trimmed), valueAt: at + len(line) - len(trimmed)}, true
}

// frontMatter reads a YAML block between two lines of "---" on top.
func (d *draft) frontMatter() bool {
	first, at := lineAt(d.body, d.text)
	if strings.TrimRight(first, " ") != "---" {
		return false
	}
	for end := at; end < len(d.body); {
		line, next := lineAt(d.body, end)
		if s := strings.TrimRight(line, " "); s == "---" || s == "..." {
			return d.yamlBlock(at, end, next)
		}
		end = next
	}
	return false
}

func (d *draft) yamlBlock(start, end, next int) bool {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(d.body[start:end]), &doc); err != nil || len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return false
	}
	keys := doc.Content[0].Content
	for i := 0; i+1 < len(keys); i += 2 {
		value, ok := yamlValue(keys[i+1])
		if !ok {
			continue
		}
		offset := lineOffset(d.body, start, keys[i+1].Line-1) + columnOffset(d.body, lineOffset(d.body, start, keys[i+1].Line-1), keys[i+1].Column-1)
		d.labels = append(d.labels, label{keys[i].Value, value, min(offset, end)})
	}
	d.yaml = true
	d.text = next
	return true
}

// yamlValue is a scalar as written, or a list joined by semicolons.
func yamlValue(n *yaml.Node) (string, bool) {
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return "", true
	case n.Kind == yaml.ScalarNode:
		return n.Value, true
	case n.Kind != yaml.SequenceNode:
		return "", false
	}
	var items []string
	for _, c := range n.Content {
		if c.Kind == yaml.ScalarNode {
			items = append(items, c.Value)
		}
	}
	return strings.Join(items, ";"), true
}

// lineAt is the line at an offset, without its ending, and where the next begins.
func lineAt(s string, at int) (string, int) {
	i := strings.IndexByte(s[at:], '\n')
	if i < 0 {
		return strings.TrimSuffix(s[at:], "\r"), len(s)
	}
	return strings.TrimSuffix(s[at:at+i], "\r"), at + i + 1
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

// skipBlank moves past blank lines, and past the spaces before a value.
func skipBlank(s string, at int) int {
	for at < len(s) {
		line, next := lineAt(s, at)
		if strings.TrimSpace(line) != "" {
			return at
		}
		at = next
	}
	return at
}

var errDeep = errors.New("values are nested too deeply")
