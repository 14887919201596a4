// Package page reads a rule's page: Markdown that is at once the rule's
// documentation and its test.
//
// An example is a fenced block whose info string begins with "note". The rest of
// the info string gives fields: note contact_type="Home visit" child_seen=yes.
// The block's lines are the note's text. Under the heading "Instead of" the words
// between == and == are what the rule must report, and nothing else; a note-level
// or field finding is written as a line "==note==" before the text, and is taken
// out of it. Under "Write" the rule, and every other default rule, must be silent.
//
// A block whose info string begins with "export" is a CSV export with canonical
// headings, for rules that compare notes; "register" and "contacts" blocks before
// it are what the command line would be given, and expect=N-2,N-5 in its info
// string names the notes (or contacts) that must be found, in the order of the
// findings. A "reference" block is a document that notes may have been copied from.
package page

import (
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// The headings under which examples stand.
const (
	Bad  = "Instead of"
	Good = "Write"
)

// Headings are what every page has, in order; others may stand between them.
var headings = []string{"Why it matters", Bad, Good, "Known limits"}

// Page is a rule's page.
type Page struct {
	Examples []Example
}

// Example is one fenced block.
type Example struct {
	Kind      string // "note", "export", "register", "contacts" or "reference"
	Section   string // the heading it stands under
	Line      int    // of its first line, from 1
	Fields    map[note.Field]string
	Expect    []string // from expect=, for an export
	Args      map[string]string
	Text      string      // without the marks
	Spans     []note.Span // what was marked
	WholeNote bool        // a note-level finding is marked
}

// Parse reads a page.
func Parse(doc string) (Page, error) {
	var p Page
	var section string
	seen := 0
	lines := strings.Split(strings.ReplaceAll(doc, "\r\n", "\n"), "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		if h, ok := strings.CutPrefix(line, "## "); ok {
			section = strings.TrimSpace(h)
			if seen < len(headings) && section == headings[seen] {
				seen++
			}
			continue
		}
		info, ok := strings.CutPrefix(line, "```")
		if !ok {
			continue
		}
		end := i + 1
		for end < len(lines) && lines[end] != "```" {
			end++
		}
		if end == len(lines) {
			return p, fmt.Errorf("line %d: block is not closed", i+1)
		}
		e, err := example(info, lines[i+1:end])
		if err != nil {
			return p, fmt.Errorf("line %d: %w", i+1, err)
		}
		if e.Kind != "" {
			e.Section, e.Line = section, i+2
			p.Examples = append(p.Examples, e)
		}
		i = end
	}
	if seen < len(headings) {
		return p, fmt.Errorf("heading %q is missing or out of order", headings[seen])
	}
	return p, nil
}

func example(info string, lines []string) (Example, error) {
	kind, rest, _ := strings.Cut(strings.TrimSpace(info), " ")
	switch kind {
	case "note", "export", "register", "contacts", "reference":
	default:
		return Example{}, nil
	}
	e := Example{Kind: kind, Fields: map[note.Field]string{}, Args: map[string]string{}}
	if err := e.info(rest); err != nil {
		return e, err
	}
	if kind != "note" {
		e.Text = strings.Join(lines, "\n") + "\n"
		return e, nil
	}
	if len(lines) > 0 && strings.TrimSpace(lines[0]) == "==note==" {
		e.WholeNote = true
		lines = lines[1:]
	}
	return e, e.marks(strings.Join(lines, "\n"))
}

// info reads key=value pairs; a value with spaces stands in quotes.
func (e *Example) info(s string) error {
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		key, rest, ok := strings.Cut(s, "=")
		if !ok {
			return fmt.Errorf("info string: %q is not key=value", s)
		}
		var value string
		if strings.HasPrefix(rest, `"`) {
			value, s, ok = strings.Cut(rest[1:], `"`)
			if !ok {
				return fmt.Errorf("info string: quote of %s is not closed", key)
			}
		} else {
			value, s, _ = strings.Cut(rest, " ")
		}
		if f, known := note.FieldNamed(key); known {
			e.Fields[f] = value
		} else if key == "expect" {
			e.Expect = strings.Split(value, ",")
		} else {
			e.Args[key] = value
		}
	}
	return nil
}

func (e *Example) marks(s string) error {
	var text strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "==")
		text.WriteString(before)
		if !ok {
			e.Text = text.String()
			return nil
		}
		marked, after, closed := strings.Cut(rest, "==")
		if !closed {
			return fmt.Errorf("mark == is not closed")
		}
		start := text.Len()
		text.WriteString(marked)
		e.Spans = append(e.Spans, note.Span{Start: start, End: text.Len()})
		s = after
	}
}
