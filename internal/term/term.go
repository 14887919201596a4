// Package term knows about terminals: colour for one stream, the width of text,
// and how to show a note's text without letting it act on the terminal. It is
// the only package that knows the colour library.
package term

import (
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/fatih/color"
	xterm "golang.org/x/term"
)

// Palette colours text by what it means. Colour is never the only sign of it.
type Palette struct {
	Error, Warning, Info, Good, Place, Faint, Mark func(string) string
}

// IsTerminal reports whether the stream is an interactive terminal.
func IsTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && xterm.IsTerminal(int(f.Fd()))
}

// Wants decides whether a stream is coloured: the setting first, then NO_COLOR,
// FORCE_COLOR and TERM, then whether the stream is a terminal.
func Wants(setting string, w io.Writer, getenv func(string) string) bool {
	switch {
	case setting == "always":
		return true
	case setting == "never", getenv("NO_COLOR") != "":
		return false
	case getenv("FORCE_COLOR") != "" && getenv("FORCE_COLOR") != "0":
		return true
	case getenv("TERM") == "dumb":
		return false
	}
	return IsTerminal(w)
}

// NewPalette makes a palette. Each colour value is switched on or off by itself:
// the library's global, decided from standard output, is never consulted.
func NewPalette(on bool) Palette {
	paint := func(attrs ...color.Attribute) func(string) string {
		c := color.New(attrs...)
		if !on {
			c.DisableColor()
		} else {
			c.EnableColor()
		}
		return func(s string) string { return c.Sprint(s) }
	}
	return Palette{
		Error:   paint(color.FgRed, color.Bold),
		Warning: paint(color.FgYellow, color.Bold),
		Info:    paint(color.FgCyan),
		Good:    paint(color.FgGreen),
		Place:   paint(color.Bold),
		Faint:   paint(color.Faint),
		Mark:    paint(color.FgMagenta, color.Bold),
	}
}

// Harmless shows text so that it cannot act on a terminal: a tab becomes a
// space, control and direction characters their visible pictures.
func Harmless(s string) string {
	if !strings.ContainsFunc(s, acts) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case r < 0x20:
			b.WriteRune('␀' + r)
		case r == 0x7f:
			b.WriteRune('␡')
		case acts(r):
			b.WriteRune('�')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// acts reports whether a character could move the cursor, change colours or
// reorder what is shown.
func acts(r rune) bool {
	return unicode.IsControl(r) || r == utf8.RuneError || unicode.Is(unicode.Cf, r) && r != '\u00ad' && r != '\u200d'
}

// Width is the number of columns the text takes on a terminal.
func Width(s string) int { return displaywidth.String(s) }

// Snippet is a line of a note with a caret line under the words.
type Snippet struct {
	Line  string
	Under string
}

// Underline cuts a window of at most width columns out of a line, round the
// words from byte start to byte end, and underlines them by display width. Words
// that run on past the line are underlined to its end.
func Underline(line string, start, end, width int) Snippet {
	start, end = min(start, len(line)), min(max(end, start), len(line))
	before, words, after := Harmless(line[:start]), Harmless(line[start:end]), Harmless(line[end:])
	before = cutLeft(before, max(width/3, width-Width(words)-10))
	words = cutRight(words, max(width-Width(before), 10))
	after = cutRight(after, max(width-Width(before)-Width(words), 0))
	return Snippet{
		Line:  before + words + after,
		Under: strings.Repeat(" ", Width(before)) + strings.Repeat("^", max(Width(words), 1)),
	}
}

const ellipsis = "…"

// cutLeft drops characters from the left until the text fits.
func cutLeft(s string, width int) string {
	if Width(s) <= width {
		return s
	}
	for len(s) > 0 && Width(s) > width-1 {
		_, n := utf8.DecodeRuneInString(s)
		s = s[n:]
	}
	return ellipsis + s
}

// cutRight drops characters from the right until the text fits.
func cutRight(s string, width int) string {
	if Width(s) <= width {
		return s
	}
	if width < 1 {
		return ""
	}
	for len(s) > 0 && Width(s) > width-1 {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return s + ellipsis
}

// Wrap breaks text at spaces into lines of at most width columns.
func Wrap(s string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(s) {
		switch {
		case line == "":
			line = w
		case Width(line)+1+Width(w) <= width:
			line += " " + w
		default:
			lines = append(lines, line)
			line = w
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// Columns is the width to lay text out for: the terminal's, within reason, or
// 100 where the stream is none.
func Columns(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if n, _, err := xterm.GetSize(int(f.Fd())); err == nil && n > 0 {
			return min(max(n, 40), 120)
		}
	}
	return 100
}

// HarmlessLines is Harmless for a message of several lines, which keeps them.
func HarmlessLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = Harmless(line)
	}
	return strings.Join(lines, "\n")
}
