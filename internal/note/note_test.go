package note_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

func TestFieldNames(t *testing.T) {
	names := note.FieldNames()
	if len(names) != 23 || names[0] != "id" || names[22] != "text" {
		t.Fatalf("%d names: %v", len(names), names)
	}
	for _, name := range names {
		if f, ok := note.FieldNamed(name); !ok || f.String() != name {
			t.Errorf("%s: %v, %v", name, f, ok)
		}
	}
	if _, ok := note.FieldNamed("body"); ok {
		t.Error("body is no canonical name")
	}
	names[0] = "changed"
	if note.FieldNames()[0] != "id" {
		t.Error("a caller can change the names")
	}
}

func TestFields(t *testing.T) {
	s := note.FieldsOf(note.ID, note.Author)
	if !s.Has(note.ID) || s.Has(note.Title) || !s.All(note.FieldsOf(note.Author)) || s.All(s.With(note.Title)) || !s.With(note.Title).Has(note.Title) {
		t.Errorf("%b", s)
	}
	n := note.Note{Carried: s, Bad: note.FieldsOf(note.Author)}
	if !n.Carries(note.ID) || n.Carries(note.Author) || n.Carries(note.Title) {
		t.Error("a field is carried if the source has it and it could be read")
	}
}

func TestPosition(t *testing.T) {
	text := note.NewText("é one\r\ntwo 😀 x\n\nlast", note.Origin{})
	cases := []struct {
		at           string
		line, column int
		whole        string
	}{
		{"é", 1, 1, "é one"}, {"one", 1, 3, "é one"}, {"\r", 1, 6, "é one"}, {"\ntwo", 1, 7, "é one"}, {"two", 2, 1, "two 😀 x"}, {"x", 2, 7, "two 😀 x"}, {"\n\n", 2, 8, "two 😀 x"}, {"\nlast", 3, 1, ""}, {"last", 4, 1, "last"},
	}
	for _, c := range cases {
		offset := strings.Index(text.String(), c.at)
		if p := text.Position(offset); p.Line != c.line || p.Column != c.column || p.Offset != offset {
			t.Errorf("%q stands at %+v, want %d:%d", c.at, p, c.line, c.column)
		}
		if line, start := text.Line(offset, 100); line != c.whole || !strings.HasPrefix(text.String()[start:], line) {
			t.Errorf("%q stands in %q from %d", c.at, line, start)
		}
	}
	if p := text.Position(len(text.String())); p.Line != 4 || p.Column != 5 {
		t.Errorf("the end is at %+v", p)
	}
}

// Any order of asking gives what counting from the beginning gives, across many
// waypoints and in every spelling.
func TestPlacesInAnyOrder(t *testing.T) {
	plain := strings.Repeat("é “one” \"two\"\r\n😀 three four five six seven eight\n", 200) + strings.Repeat("no line end ", 400)
	csv := strings.ReplaceAll(plain, `"`, `""`)
	json := strings.NewReplacer("\r", `\r`, "\n", `\n`, `"`, `\"`, "😀", `\ud83d\ude00`, "é", `\u00e9`).Replace(plain)
	for name, origin := range map[string]note.Origin{
		"plain": {Raw: plain, Line: 3, Column: 7},
		"csv":   {Raw: csv, Line: 3, Column: 7, Spelling: note.CSVQuoted, Quote: '"'},
		"json":  {Raw: json, Line: 3, Column: 7, Spelling: note.JSONEscaped},
		"none":  {},
	} {
		text := note.NewText(plain, origin)
		places := text.Places()
		r := rand.New(rand.NewPCG(1, 2))
		for range 500 {
			offset := r.IntN(len(plain) + 1)
			for offset < len(plain) && !utf8.RuneStart(plain[offset]) {
				offset++
			}
			if got, want := places.Position(offset), text.Position(offset); got != want {
				t.Fatalf("%s: offset %d is at %+v, want %+v", name, offset, got, want)
			}
			if got, want := places.Location(offset), text.Location(offset); got != want {
				t.Fatalf("%s: offset %d is in the file at %+v, want %+v", name, offset, got, want)
			}
			head := plain[:offset]
			line := strings.Count(head, "\n") + 1
			column := utf8.RuneCountInString(head[strings.LastIndex(head, "\n")+1:]) + 1
			if got := places.Position(offset); got.Line != line || got.Column != column || got.Offset != offset {
				t.Fatalf("%s: offset %d is at %+v, want %d:%d", name, offset, got, line, column)
			}
		}
	}
}

func TestThePartOfAVeryLongLine(t *testing.T) {
	text := note.NewText("first\n"+strings.Repeat("é", 5000)+" lazy "+strings.Repeat("王", 5000)+"\r\nlast", note.Origin{})
	offset := strings.Index(text.String(), "lazy")
	line, start := text.Line(offset, 101)
	if len(line) > 210 || !strings.HasPrefix(text.String()[start:], line) || !utf8.ValidString(line) || !strings.Contains(line, " lazy ") {
		t.Errorf("%d bytes from %d: %q", len(line), start, line)
	}
	if line, start := text.Line(3, 101); line != "first" || start != 0 {
		t.Errorf("%q from %d", line, start)
	}
	if line, _ := text.Line(len(text.String()), 101); line != "last" {
		t.Errorf("%q", line)
	}
}

func TestSpan(t *testing.T) {
	a := note.Span{Start: 2, End: 6}
	if a.Len() != 4 || !a.Overlaps(note.Span{Start: 5, End: 9}) || a.Overlaps(note.Span{Start: 6, End: 9}) || !a.Contains(note.Span{Start: 2, End: 6}) || a.Contains(note.Span{Start: 1, End: 3}) {
		t.Errorf("%+v", a)
	}
	if s := note.NewText("one two", note.Origin{}).Slice(note.Span{Start: 4, End: 7}); s != "two" {
		t.Errorf("%q", s)
	}
}

func TestLocation(t *testing.T) {
	cases := []struct {
		name, text string
		origin     note.Origin
		find       string
		want       note.Location
	}{
		{"no place", "abc", note.Origin{}, "b", note.Location{}},
		{"as it is", "ab\ncd", note.Origin{Raw: "ab\ncd", Line: 7, Column: 12}, "b", note.Location{Line: 7, Column: 13}},
		{"as it is, next line", "ab\ncd", note.Origin{Raw: "ab\ncd", Line: 7, Column: 12}, "d", note.Location{Line: 8, Column: 2}},
		{"doubled quotes", `a"b"c`, note.Origin{Raw: `a""b""c`, Line: 1, Column: 5, Spelling: note.CSVQuoted, Quote: '"'}, "c", note.Location{Line: 1, Column: 11}},
		{"a doubled quote itself", `a"b"c`, note.Origin{Raw: `a""b""c`, Line: 1, Column: 5, Spelling: note.CSVQuoted, Quote: '"'}, `"b`, note.Location{Line: 1, Column: 6}},
		{"escapes", "a\n\"é\u00e9c", note.Origin{Raw: `a\n\"é\u00e9c`, Line: 3, Column: 2, Spelling: note.JSONEscaped}, "c", note.Location{Line: 3, Column: 14}},
		{"a pair of surrogates", "😀c", note.Origin{Raw: `\ud83d\ude00c`, Line: 1, Column: 1, Spelling: note.JSONEscaped}, "c", note.Location{Line: 1, Column: 13}},
		{"half a pair", "\ufffdc", note.Origin{Raw: `\ud83dc`, Line: 1, Column: 1, Spelling: note.JSONEscaped}, "c", note.Location{Line: 1, Column: 7}},
		{"a list of strings", "ab\ncd", note.Origin{Raw: "ab\",\n \"cd", Line: 3, Column: 9, Spelling: note.JSONEscaped}, "d", note.Location{Line: 4, Column: 4}},
	}
	for _, c := range cases {
		text := note.NewText(c.text, c.origin)
		if got := text.Location(strings.Index(c.text, c.find)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if end := text.Location(len(c.text)); c.origin.Line > 0 && end.Line < c.want.Line {
			t.Errorf("%s: the end is at %v", c.name, end)
		}
	}
}
