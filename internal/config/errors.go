package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agext/levenshtein"
	"gopkg.in/yaml.v3"
)

// Error is a fault in a configuration file, with its place.
type Error struct {
	File         string
	Line, Column int
	Message      string
	Text         string // the offending line
}

// Error shows the place, the line and a caret.
func (e *Error) Error() string {
	s := fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
	if e.Text != "" {
		s += fmt.Sprintf("\n  %s\n  %s^", e.Text, strings.Repeat(" ", e.Column-1))
	}
	return s
}

// fault makes an Error at a node.
func (f *file) fault(n *yaml.Node, format string, args ...any) error {
	return f.at(n.Line, n.Column, fmt.Sprintf(format, args...))
}

func (f *file) at(line, column int, message string) error {
	e := &Error{File: f.name, Line: max(line, 1), Column: max(column, 1), Message: message}
	if lines := strings.Split(string(f.data), "\n"); line >= 1 && line <= len(lines) {
		if strings.Contains(lines[line-1], "fingerprint-key") {
			return e // a secret may stand beside it
		}
		e.Text = strings.TrimRight(strings.ReplaceAll(lines[line-1], "\t", " "), "\r")
	}
	return e
}

// Unknown says that a name is not one of those known, which they are, and which
// of them was probably meant.
func Unknown(what, name string, known []string) string {
	if best := Nearest(name, known); best != "" {
		return fmt.Sprintf("unknown %s %q: did you mean %q?", what, name, best)
	}
	return fmt.Sprintf("unknown %s %q: expected one of %s", what, name, strings.Join(known, ", "))
}

// Nearest is the known name that is most like the given one, or "" where none is
// near enough to be a slip of the pen.
func Nearest(name string, known []string) string {
	best, score := "", 0.55
	for _, k := range known {
		if s := likeness(name, k); s > score {
			best, score = k, s
		}
	}
	return best
}

// likeness is how much two names are alike, from 0 to 1, whatever their case. The
// same letters in another order are one slip, which the edit distance counts as
// two.
func likeness(a, b string) float64 {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if sorted(a) == sorted(b) {
		return 1 - 1/float64(len(a)+1)
	}
	return levenshtein.Similarity(a, b, nil)
}

func sorted(s string) string {
	letters := []rune(s)
	slices.Sort(letters)
	return string(letters)
}
