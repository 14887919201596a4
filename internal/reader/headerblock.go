package reader

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// A label longer than this is a sentence with a colon in it.
const (
	labelBytes = 48
	labelWords = 7
)

// A value longer than this is text, in bytes: behind a label nobody knows or
// after a blank line, behind any label, and behind one that names people or
// gives reasons.
const (
	shortValue = 60
	fieldValue = 120
	listValue  = 400
)

// A title over the block has no more than this many words.
const titleWords = 8

// block reads a header block from at: lines of "Label: value". It is one only
// if it begins with a label that is known, under a title perhaps, so that
// "Mum said: …" stays text; and it ends with the last label that is known.
func (d *draft) block(at int) (header, bool) {
	title, below := d.titleLine(at)
	heading := strings.HasPrefix(d.body[at:], "#")
	if title != "" {
		at = below
	}
	b := block{draft: d, at: at, end: at}
	for b.line() {
	}
	b.labels = b.labels[:b.kept]
	if b.strong == 0 || b.mail || title != "" && !heading && b.known < 2 || b.known*2 < len(b.labels) {
		return header{}, false
	}
	return header{title: title, labels: b.labels, text: b.end}, true
}

// titleLine reads a line that may be the title over a header block, and where
// the block would begin.
func (d *draft) titleLine(at int) (string, int) {
	line, next := lineAt(d.body, at)
	title := strings.TrimSpace(strings.TrimLeft(line, "#"))
	if _, ok := parseLabel(line, at); ok || strings.ContainsAny(line, "\t|") || len(strings.Fields(title)) > titleWords || strings.HasSuffix(title, ".") {
		return "", at
	}
	return title, skipBlank(d.body, next)
}

// block is a header block that is being read.
type block struct {
	*draft
	at, end int // of the line at hand; behind the last known label
	labels  []label
	kept    int  // labels up to the last that is known
	known   int  // labels that are known
	strong  int  // of these, those that say little else in prose
	mail    bool // a label of an email's head
}

// line takes the line at hand; false ends the block.
func (b *block) line() bool {
	if b.at >= len(b.body) {
		return false
	}
	line, next := lineAt(b.body, b.at)
	switch l, ok := b.parse(line); {
	case ok:
		return b.take(l, next)
	case isTableRule(line), b.isTableHead(line, next):
	case strings.TrimSpace(line) == "":
		if next = skipBlank(b.body, next); !b.goesOn(next) {
			return false
		}
	case b.continues(line):
		last := &b.labels[len(b.labels)-1]
		last.value += " " + strings.TrimSpace(line)
		b.end = next
	default:
		return false
	}
	b.at = next
	return true
}

// take takes a label; false ends the block with it or before it.
func (b *block) take(l label, next int) bool {
	fields := b.vocab.Fields(l.name)
	known := b.vocab.Known(l.name)
	if len(l.value) > longestValue(fields, known) {
		return false
	}
	if isMailHeader(l.name) {
		b.mail = true
		return false
	}
	begins := fields.Has(note.TextField) && !b.labelAt(next)
	if begins && b.known == 0 || !known && len(b.labels) == 0 {
		return false
	}
	b.labels = append(b.labels, l)
	if known {
		b.known++
		b.kept, b.end = len(b.labels), next
		if !isWeak(l.name) {
			b.strong++
		}
	}
	if begins && fields != note.FieldsOf(note.TextField) { // "Summary" is a title too
		b.labels[len(b.labels)-1].name = note.TextField.String()
	}
	b.at = next
	return !begins
}

func longestValue(fields note.Fields, known bool) int {
	switch {
	case !known:
		return shortValue
	case fields.Has(note.TextField), fields.Has(note.PeoplePresent), fields.Has(note.CopiedTo), fields.Has(note.ReasonNotAlone), fields.Has(note.LinkedDocument):
		return listValue
	}
	return fieldValue
}

// parse reads a label in any of the ways they are written; those without a
// colon only where the label is known.
func (b *block) parse(line string) (label, bool) {
	if l, ok := parseLabel(line, b.at); ok {
		return l, true
	}
	l, ok := parseCells(line, b.at)
	return l, ok && b.vocab.Known(l.name)
}

// labelAt reports that a label that is known, with a short value, stands at an
// offset.
func (b *block) labelAt(at int) bool {
	if at >= len(b.body) {
		return false
	}
	line, _ := lineAt(b.body, at)
	here := block{draft: b.draft, at: at}
	l, ok := here.parse(line)
	return ok && b.vocab.Known(l.name) && len(l.value) <= shortValue && !isMailHeader(l.name)
}

// goesOn reports that a block with labels goes on behind a blank line.
func (b *block) goesOn(at int) bool { return b.known > 0 && b.labelAt(at) }

// continues reports an indented line that goes on with the value above it.
func (b *block) continues(line string) bool {
	return len(b.labels) > 0 && b.kept == len(b.labels) && len(line) <= fieldValue && (strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t"))
}

// isMailHeader reports labels that head a pasted email, not a note.
func isMailHeader(name string) bool {
	switch strings.ToLower(name) {
	case "from", "to", "sent", "cc", "bcc", "reply-to":
		return true
	}
	return false
}

// isWeak reports a label that a field is called by and that begins prose as well.
func isWeak(name string) bool {
	const weak = " contact type kind category when activity document documents link links attachment attachments name user case flag important priority seen alone person subject subjects summary note notes text "
	return strings.Contains(weak, " "+strings.ToLower(name)+" ")
}

// parseLabel reads "Label: value", also as a list item or with the label in
// bold type. at is the line's offset in the file.
func parseLabel(line string, at int) (label, bool) {
	s := strings.TrimLeft(line, " \t")
	for _, p := range []string{"- ", "* ", "+ ", "\u2022 "} {
		s = strings.TrimPrefix(s, p)
	}
	colon := strings.IndexByte(s, ':')
	if colon <= 0 || colon > labelBytes {
		return label{}, false
	}
	name := strings.Trim(s[:colon], "*_ \t")
	if name == "" || len(strings.Fields(name)) > labelWords || strings.ContainsAny(name, ".,;\"\u201c|") {
		return label{}, false
	}
	value := s[colon+1:]
	if value != "" && value[0] != ' ' && value[0] != '\t' && value[0] != '*' && value[0] != '_' {
		return label{}, false // 10:30, http://
	}
	trimmed := strings.TrimLeft(value, "*_ \t")
	return label{name: name, value: strings.TrimSpace(trimmed), valueAt: at + len(line) - len(trimmed)}, true
}

// parseCells reads a label and its value from two cells, parted by a tab or by
// the bars of a Markdown table.
func parseCells(line string, at int) (label, bool) {
	s := strings.TrimSpace(line)
	name, value, ok := strings.Cut(s, "\t")
	if row, isRow := strings.CutPrefix(s, "|"); isRow {
		row, ok = strings.CutSuffix(row, "|")
		name, value, _ = strings.Cut(row, "|")
		ok = ok && !strings.Contains(value, "|")
	}
	trimmed := strings.TrimLeft(value, " \t")
	valueAt := at + strings.Index(line, value) + len(value) - len(trimmed)
	name = strings.Trim(name, "*_: \t")
	return label{name: name, value: strings.TrimSpace(trimmed), valueAt: valueAt}, ok && name != ""
}

// isTableRule reports the line under a Markdown table's heading row.
func isTableRule(line string) bool {
	s := strings.TrimSpace(line)
	return strings.HasPrefix(s, "|") && strings.Contains(s, "-") && strings.Trim(s, "|-: ") == ""
}

func (b *block) isTableHead(line string, next int) bool {
	if !strings.HasPrefix(strings.TrimSpace(line), "|") || next >= len(b.body) {
		return false
	}
	rule, _ := lineAt(b.body, next)
	return isTableRule(rule)
}
