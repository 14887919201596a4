package term

import (
	"os"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	xterm "golang.org/x/term"
)

// measure knows that our own colour codes take no room.
var measure = displaywidth.Options{ControlSequences: true}

// Width is the number of columns the text takes on a terminal; colour takes none.
func Width(s string) int {
	if printable(s) {
		return len(s)
	}
	return measure.String(s)
}

// printable reports that every byte is one character that takes one column.
func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// usualColumns is the width of a terminal that does not know its own.
const usualColumns = 80

// Columns is the width of the terminal that a stream is, or 0 where it is none.
func Columns(stream any) int {
	f, ok := stream.(*os.File)
	if !ok || !xterm.IsTerminal(int(f.Fd())) {
		return 0
	}
	if n, _, err := xterm.GetSize(int(f.Fd())); err == nil && n > 0 {
		return n
	}
	return usualColumns
}

// Snippet is a line of a note with a caret line under the words.
type Snippet struct {
	Line  string
	Under string
}

// Underline cuts a window of at most width columns out of a line, round the
// words from byte start to byte end, and underlines them by display width. Words
// that run on past the line are underlined to its end.
func Underline(line string, start, end, width int) Snippet {
	line, start, end = near(line, start, end, width)
	before, words, after := Harmless(line[:start]), Harmless(line[start:end]), Harmless(line[end:])
	before = cutLeft(before, max(width/3, width-Width(words)-width/8))
	words = Truncate(words, max(width-Width(before), 1))
	after = Truncate(after, max(width-Width(before)-Width(words), 0))
	return Snippet{
		Line:  before + words + after,
		Under: strings.Repeat(" ", Width(before)) + strings.Repeat("^", max(Width(words), 1)),
	}
}

// perColumn is how many bytes of a line are looked at for each column shown:
// letters that combine take several bytes and no room. A note may be one line of
// a megabyte with a thousand findings.
const perColumn = 16

// near cuts off what is too far from the words to be shown, and puts the two
// places within the line.
func near(line string, start, end, width int) (string, int, int) {
	start, end = min(start, len(line)), min(max(end, start), len(line))
	from, to := max(start-perColumn*width, 0), min(start+perColumn*width, len(line))
	for from > 0 && !utf8.RuneStart(line[from]) {
		from--
	}
	for to < len(line) && !utf8.RuneStart(line[to]) {
		to++
	}
	return line[from:to], start - from, min(end, to) - from
}

const ellipsis = "…"

// cutLeft drops characters from the left until the text fits.
func cutLeft(s string, width int) string {
	over := Width(s) - width
	switch {
	case over <= 0:
		return s
	case width < 1:
		return ""
	case printable(s):
		return ellipsis + s[over+1:]
	}
	g := displaywidth.StringGraphemes(s)
	for over++; over > 0 && g.Next(); {
		over -= g.Width()
		s = s[len(g.Value()):]
	}
	return ellipsis + s
}

// Truncate drops characters from the right until the text fits, and shows that
// it did.
func Truncate(s string, width int) string {
	if width < 1 && Width(s) > 0 {
		return ""
	}
	switch {
	case !printable(s):
		return displaywidth.TruncateString(s, width, ellipsis)
	case len(s) <= width:
		return s
	}
	return s[:width-1] + ellipsis
}

// Wrap breaks text at spaces into lines of at most width columns, the first of
// which may have less room; a longer word has a line of its own. Colour in the
// text is kept.
func Wrap(s string, first, width int) []string {
	var lines []string
	line, room := "", first
	for _, w := range strings.Fields(s) {
		switch {
		case line == "" && (len(lines) > 0 || Width(w) <= room || first >= width):
			line = w
		case line != "" && Width(line)+1+Width(w) <= room:
			line += " " + w
		default:
			lines = append(lines, line)
			line, room = w, width
		}
	}
	return append(lines, line)
}

// Hang lays a paragraph out within a width: lead before its first line, and as much
// room before the others. Each line ends with a line break.
func Hang(lead, text string, width int) string {
	var b strings.Builder
	margin := Width(lead)
	for i, line := range Wrap(text, width-margin, width-margin) {
		if i == 1 {
			lead = strings.Repeat(" ", margin)
		}
		b.WriteString(lead + line + "\n")
	}
	return b.String()
}
