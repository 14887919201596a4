package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint/page"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// sheet lays a rule's page out for a terminal: headings stand out, paragraphs are
// filled to the width, and the marked words of an example are underlined as check
// underlines them.
type sheet struct {
	strings.Builder
	paint    term.Palette
	width    int
	examples map[int]page.Example // by their first line in the page
	long     map[note.Span]bool   // marks of the example that have a bar beside them
}

const (
	pageIndent = "    "
	bar        = "  │ "
	barLines   = 2  // a mark of more lines than this has a bar, not carets
	sheetWidth = 88 // a page is read as prose: wider is harder to read
)

func newSheet(paint term.Palette, columns int) *sheet {
	width := sheetWidth
	if columns > 0 {
		width = min(columns, width)
	}
	return &sheet{paint: paint, width: width}
}

// page prints the Markdown of a rule's page, without its title.
func (s *sheet) page(doc string) error {
	p, err := page.Parse(doc)
	if err != nil {
		return err
	}
	s.examples = map[int]page.Example{}
	for _, e := range p.Examples {
		s.examples[e.Line] = e
	}
	lines := strings.Split(strings.TrimSpace(strings.ReplaceAll(doc, "\r\n", "\n")), "\n")
	for i := 0; i < len(lines); {
		i = s.block(lines, i)
	}
	return nil
}

var item = regexp.MustCompile(`^([-*]|\d+\.) `)

// block prints what begins at line i and returns the line after it.
func (s *sheet) block(lines []string, i int) int {
	switch line := lines[i]; {
	case line == "", strings.HasPrefix(line, "# "):
		return i + 1
	case strings.HasPrefix(line, "## "):
		fmt.Fprintf(s, "\n%s\n", s.paint.Place(line[3:]))
		return i + 1
	case strings.HasPrefix(line, "```"):
		return s.fence(lines, i)
	case strings.HasPrefix(line, "|"):
		return s.table(lines, i)
	}
	lead := item.FindString(lines[i])
	first := lead == "" || i > 0 && lines[i-1] == ""
	text := lines[i][len(lead):]
	for i++; i < len(lines) && continues(lines[i]); i++ {
		text += " " + strings.TrimSpace(lines[i])
	}
	if first {
		fmt.Fprintln(s)
	}
	s.fill(lead, plain(text))
	return i
}

// continues reports whether a line belongs to the paragraph or list item above it.
func continues(line string) bool {
	return line != "" && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "```") && !strings.HasPrefix(line, "|") && !item.MatchString(line)
}

// table prints the rows of a table as a list: a terminal is rarely wide enough for
// its columns.
func (s *sheet) table(lines []string, i int) int {
	fmt.Fprintln(s)
	head := i + 2 // the heading and the rule below it
	for ; i < len(lines) && strings.HasPrefix(lines[i], "|"); i++ {
		if i < head {
			continue
		}
		cells := strings.Split(strings.Trim(lines[i], "| "), "|")
		for j, cell := range cells {
			cells[j] = strings.TrimSpace(plain(cell))
		}
		s.fill("- ", strings.Join(cells, " · "))
	}
	return i
}

var marks = strings.NewReplacer("`", "", "**", "")

func plain(markdown string) string { return marks.Replace(markdown) }

// fill prints a paragraph with something before its first line.
func (s *sheet) fill(lead, text string) { s.WriteString(term.Hang(lead, text, s.width)) }

// fence prints a fenced block: an example with its fields and marks, or anything
// else as it stands.
func (s *sheet) fence(lines []string, i int) int {
	end := i + 1
	for end < len(lines) && lines[end] != "```" {
		end++
	}
	fmt.Fprintln(s)
	if e, ok := s.examples[i+2]; ok && e.Kind == "note" {
		s.example(e)
		return end + 1
	} else if ok {
		fmt.Fprintf(s, "%s%s\n", pageIndent, s.paint.Faint(rows(e)))
	}
	for _, line := range lines[i+1 : end] {
		fmt.Fprintln(s, pageIndent+line)
	}
	return end + 1
}

// rows says what a block of rows is.
func rows(e page.Example) string {
	if len(e.Expect) > 0 {
		return e.Kind + ", with findings about " + strings.Join(e.Expect, ", ")
	}
	return e.Kind
}

func (s *sheet) example(e page.Example) {
	for _, name := range note.FieldNames() {
		if f, _ := note.FieldNamed(name); f != note.NoField {
			if value, ok := e.Fields[f]; ok {
				label := strings.ToUpper(name[:1]) + strings.ReplaceAll(name[1:], "_", " ")
				fmt.Fprintf(s, "%s%s\n", pageIndent, s.paint.Faint(strings.TrimSpace(label+": "+value)))
			}
		}
	}
	if e.WholeNote {
		fmt.Fprintf(s, "%s%s\n", pageIndent, s.paint.Mark("(found: the note as a whole, or its fields)"))
	}
	s.long = map[note.Span]bool{}
	for _, span := range e.Spans {
		s.long[span] = strings.Count(e.Text[span.Start:span.End], "\n") >= barLines
	}
	at := 0
	for line := range strings.SplitSeq(e.Text, "\n") {
		s.exampleLine(line, at, e.Spans)
		at += len(line) + 1
	}
}

// exampleLine prints one line of an example, which begins at byte offset at, on
// as many lines of the terminal as it takes.
func (s *sheet) exampleLine(line string, at int, spans []note.Span) {
	rest := line
	long := slices.ContainsFunc(spans, func(span note.Span) bool {
		return span.Overlaps(note.Span{Start: at, End: at + len(line) + 1}) && s.long[span]
	})
	for _, part := range term.Wrap(line, s.width-len(pageIndent), s.width-len(pageIndent)) {
		// Wrap folds white space: find the part where it stands.
		first, _, _ := strings.Cut(part, " ")
		start := strings.Index(rest, first)
		used := start + extent(rest[start:], part)
		if long {
			fmt.Fprintln(s, s.paint.Mark(bar)+rest[start:used])
		} else {
			fmt.Fprintln(s, strings.TrimRight(pageIndent+rest[start:used], " "))
			s.carets(rest[start:used], at+len(line)-len(rest)+start, spans)
		}
		rest = rest[used:]
	}
}

// extent is the number of bytes of s in which the words of part stand.
func extent(s, part string) int {
	n := 0
	for _, word := range strings.Fields(part) {
		n += strings.Index(s[n:], word) + len(word)
	}
	return n
}

// carets underlines what is marked of a piece of text that begins at offset at.
func (s *sheet) carets(piece string, at int, spans []note.Span) {
	under := ""
	for _, span := range spans {
		from, to := max(span.Start-at, 0), min(span.End-at, len(piece))
		if from >= to {
			continue
		}
		under += strings.Repeat(" ", max(term.Width(piece[:from])-term.Width(under), 0))
		under += strings.Repeat("^", term.Width(piece[from:to]))
	}
	if under != "" {
		gap := len(under) - len(strings.TrimLeft(under, " "))
		fmt.Fprintf(s, "%s%s%s\n", pageIndent, under[:gap], s.paint.Mark(under[gap:]))
	}
}
