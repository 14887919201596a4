package term

import (
	"bytes"
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
		setting string
		env     func(string) string
		want    bool
	}{
		{"always", env("NO_COLOR", "1"), true},
		{"never", env("FORCE_COLOR", "1"), false},
		{"auto", env(), false}, // a buffer is no terminal
		{"auto", env("FORCE_COLOR", "1"), true},
		{"auto", env("FORCE_COLOR", "0"), false},
		{"auto", env("FORCE_COLOR", "1", "NO_COLOR", "1"), false},
		{"auto", env("TERM", "dumb"), false},
	} {
		if got := Wants(c.setting, &bytes.Buffer{}, c.env); got != c.want {
			t.Errorf("Wants(%q) = %v", c.setting, got)
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
		{
			"cut on both sides", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa lazy bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 41, 45, 40,
			Snippet{"…aaaaaaaaaaaaaaaaaaaaaaaa lazy bbbbbbbb…", "                          ^^^^"},
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
