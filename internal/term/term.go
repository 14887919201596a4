// Package term knows about terminals: colour for one stream, the width of text,
// and how to show a note's text without letting it act on the terminal. It is
// the only package that knows the colour library.
package term

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fatih/color"
)

// Palette colours text by what it means. Colour is never the only sign of it.
type Palette struct {
	Error, Warning, Info, Good, Place, Faint, Mark func(string) string
}

// Wants decides whether a stream is coloured: the setting first, then NO_COLOR,
// FORCE_COLOR and TERM, then whether the stream is a terminal.
func Wants(setting string, terminal bool, getenv func(string) string) bool {
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
	return terminal
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
	if printable(s) || !strings.ContainsFunc(s, acts) {
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

// acts reports whether a character could move the cursor, change colours, break
// the line or reorder what is shown.
func acts(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp) || r == utf8.RuneError ||
		unicode.Is(unicode.Cf, r) && r != '\u00ad' && r != '\u200d'
}

// HarmlessLines is Harmless for a message of several lines, which keeps them.
func HarmlessLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = Harmless(line)
	}
	return strings.Join(lines, "\n")
}
