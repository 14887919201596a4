package term

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
)

func env(pairs ...string) func(string) string {
	m := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return func(k string) string { return m[k] }
}

func TestWants(t *testing.T) {
	for _, c := range []struct {
		setting  string
		terminal bool
		env      func(string) string
		want     bool
	}{
		{"always", false, env("NO_COLOR", "1"), true},
		{"never", true, env("FORCE_COLOR", "1"), false},
		{"auto", false, env(), false},
		{"auto", true, env(), true},
		{"auto", true, env("NO_COLOR", "1"), false},
		{"auto", false, env("FORCE_COLOR", "1"), true},
		{"auto", false, env("FORCE_COLOR", "0"), false},
		{"auto", true, env("FORCE_COLOR", "1", "NO_COLOR", "1"), false},
		{"auto", true, env("TERM", "dumb"), false},
	} {
		if got := Wants(c.setting, c.terminal, c.env); got != c.want {
			t.Errorf("Wants(%q, %v) = %v, not %v", c.setting, c.terminal, got, c.want)
		}
	}
}

func TestWhatIsNoTerminalHasNoColumns(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	for _, stream := range []any{&bytes.Buffer{}, null, nil} {
		if got := Columns(stream); got != 0 {
			t.Errorf("%T has %d columns", stream, got)
		}
	}
}

func TestAPaletteIsItsOwn(t *testing.T) {
	on, off := NewPalette(true), NewPalette(false)
	if got := off.Error("x"); got != "x" {
		t.Errorf("off: %q", got)
	}
	if got := on.Error("x"); got == "x" {
		t.Error("on: no colour")
	}
	if got := NewPalette(false).Mark("y"); got != "y" {
		t.Errorf("a palette made later: %q", got)
	}
}

func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"plain":            "plain",
		"a\tb":             "a b",
		"\x1b[31mred":      "␛[31mred",
		"bell\a":           "bell␇",
		"\u202eevil":       "�evil",
		"\u009b2J":         "�2J",
		"del\x7f":          "del␡",
		"line\u2028break":  "line�break",
		"família ’ é – ok": "família ’ é – ok",
	} {
		if got := Harmless(in); got != want {
			t.Errorf("Harmless(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestUnderline(t *testing.T) {
	for _, c := range []struct {
		name, line string
		start, end int
		width      int
		want       Snippet
	}{
		{"plain", "She is lazy today", 7, 11, 80, Snippet{"She is lazy today", "       ^^^^"}},
		{"wide characters", "王 is lazy", 7, 11, 80, Snippet{"王 is lazy", "      ^^^^"}},
		{"tab before", "\tis lazy", 4, 8, 80, Snippet{" is lazy", "    ^^^^"}},
		{"runs past the line", "so lazy", 3, 50, 80, Snippet{"so lazy", "   ^^^^"}},
		{"empty words", "abc", 3, 3, 80, Snippet{"abc", "   ^"}},
		{"combining letters", "cafe\u0301 lazy", 7, 11, 80, Snippet{"cafe\u0301 lazy", "     ^^^^"}},
		{"words wider than the window", "is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b", 3, 33, 20, Snippet{"is aaaaaaaaaaaaaaaa…", "   ^^^^^^^^^^^^^^^^^"}},
		{"control characters", "a\x1b[0m lazy", 6, 10, 80, Snippet{"a␛[0m lazy", "      ^^^^"}},
		{"cut between a letter and its accent", strings.Repeat("e\u0301", 60) + " lazy", 181, 185, 30, Snippet{"…" + strings.Repeat("e\u0301", 21) + " lazy", strings.Repeat(" ", 23) + "^^^^"}},
		{"far into a line of a megabyte", strings.Repeat("x", 1<<20) + " lazy " + strings.Repeat("y", 1<<20), 1<<20 + 1, 1<<20 + 5, 24, Snippet{"…" + strings.Repeat("x", 15) + " lazy y…", strings.Repeat(" ", 17) + "^^^^"}},
		{
			"cut on both sides", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa lazy bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 41, 45, 40,
			Snippet{"…aaaaaaaaaaaaaaaaaaaaaaaaaaaaa lazy bbb…", "                               ^^^^"},
		},
	} {
		got := Underline(c.line, c.start, c.end, c.width)
		if got != c.want {
			t.Errorf("%s:\n%q\n%q", c.name, got.Line, got.Under)
		}
		if Width(got.Line) > c.width {
			t.Errorf("%s: line is %d columns wide", c.name, Width(got.Line))
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text   string
		first, width int
		want         []string
	}{
		{"nothing", "", 10, 10, []string{""}},
		{"one line", "a few words", 20, 20, []string{"a few words"}},
		{"two", "a few words", 5, 5, []string{"a few", "words"}},
		{"less room at first", "words of a note", 6, 12, []string{"words", "of a note"}},
		{"no room at first", "words of a note", 3, 12, []string{"", "words of a", "note"}},
		{"a word too long for any line", "a veryverylongword b", 5, 5, []string{"a", "veryverylongword", "b"}},
		{"wide characters", "王王 王王", 5, 5, []string{"王王", "王王"}},
		{"colour takes no room", "\x1b[1mbold\x1b[0m text", 9, 9, []string{"\x1b[1mbold\x1b[0m text"}},
	} {
		if got := Wrap(c.text, c.first, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestHang(t *testing.T) {
	if got, want := Hang("→ ", "some words of advice", 12), "→ some words\n  of advice\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := Hang("- ", "", 12), "- \n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzUnderline(f *testing.F) {
	f.Add("She is lazy today", 7, 11, 20)
	f.Add("王\te\u0301\u200d\x1b", 1, 4, 3)
	f.Fuzz(func(t *testing.T, line string, start, end, width int) {
		if start < 0 || end < start || width < 10 || width > 500 {
			t.Skip()
		}
		s := Underline(line, start, end, width)
		if strings.ContainsFunc(s.Line, acts) && !strings.Contains(s.Line, "�") {
			t.Errorf("%q acts on the terminal", s.Line)
		}
		if Width(s.Line) > width+2 {
			t.Errorf("%q is %d columns wide in a window of %d", s.Line, Width(s.Line), width)
		}
	})
}
