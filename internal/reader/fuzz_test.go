package reader_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

// seed adds the notes in every format, and some that are broken.
func seed(f *testing.F, extensions ...string) {
	for _, ext := range extensions {
		paths, _ := filepath.Glob(filepath.Join(formats, "*"+ext))
		drafts, _ := filepath.Glob(filepath.Join(formats, "drafts", "*"+ext))
		for _, p := range append(paths, drafts...) {
			data, err := os.ReadFile(p)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data[:min(len(data), 3000)])
		}
	}
	for _, s := range []string{"", "\n", "id,text\nN-1,\"a\nN-2,b\n", "id\ttext\r\rN-1\t\"a\"b\r", "sep=;\nid;text\n1;2;3", "[{\"text\":\"a\\", "{\"notes\":[{\"text\":\"a\"},{]}", "{\"text\":[\"a\",\"b\"]}\n,{\"a\":{}}",
		"---\na: b\n---\n", "| a | b |\n|--|--|\n| Author | x |\n", "\xff\xfei\x00d\x00", "id,text\n1,\xe9\xc3\xa9\x00", "\xef\xbb\xbf# T\nAuthor: A\n\nB"} {
		f.Add([]byte(s))
	}
}

// fuzz checks what holds for every file: no panic, counts that are those of what
// was handed on, places inside the file, and the same reading however the bytes
// arrive.
func fuzz(f *testing.F, name string) {
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		whole := readPath(t, path, reader.Options{})
		whole.account(t)
		lines := bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r")) + 1
		for _, n := range whole.notes {
			inBounds(t, n.Text, lines, len(data))
		}
		for _, p := range whole.problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 || p.Column > len(data)+1 {
				t.Errorf("a problem at %d:%d of a file of %d lines", p.Line, p.Column, lines)
			}
		}
		var streamed reading
		r, err := reader.OpenStream(path, iotest.OneByteReader(bytes.NewReader(data)), reader.Options{})
		if err == nil {
			streamed = drain(r)
		}
		if err == nil && understood(whole) != understood(streamed) || !slices.Equal(whole.texts(), streamed.texts()) {
			t.Errorf("as a file\n%q\n%s\nas a stream\n%q\n%s", whole.texts(), understood(whole), streamed.texts(), understood(streamed))
		}
	})
}

// inBounds checks that places go forward through the file and stay inside it.
func inBounds(t *testing.T, text note.Text, lines, size int) {
	last := note.Location{}
	for i := range text.String() {
		loc := text.Location(i)
		if loc == (note.Location{}) {
			return // folded front matter has no place
		}
		if loc.Line > lines || loc.Line < 1 || loc.Column < 1 || loc.Column > size+1 || loc.Line < last.Line || loc.Line == last.Line && loc.Column <= last.Column {
			t.Fatalf("offset %d stands at %v, after %v, in a file of %d lines", i, loc, last, lines)
		}
		last = loc
	}
}

func FuzzTable(f *testing.F) {
	seed(f, ".csv", ".tsv")
	fuzz(f, "a.csv")
}

func FuzzJSON(f *testing.F) {
	seed(f, ".json", ".jsonl")
	fuzz(f, "a.json")
}

func FuzzJSONLines(f *testing.F) {
	seed(f, ".jsonl")
	fuzz(f, "a.jsonl")
}

func FuzzDraft(f *testing.F) {
	seed(f, ".md", ".txt")
	fuzz(f, "a.md")
}

// FuzzFormat reads what says nothing about its format by its name.
func FuzzFormat(f *testing.F) {
	seed(f, ".csv", ".tsv", ".json", ".jsonl", ".md", ".txt")
	fuzz(f, "a.dat")
}

// character is what stands at a place of a file.
func character(file string, at note.Location) rune {
	lines := strings.Split(file, "\n")
	if at.Line > len(lines) {
		return utf8.RuneError
	}
	line := []rune(lines[at.Line-1] + "\n")
	if at.Column > len(line) {
		return utf8.RuneError
	}
	return line[at.Column-1]
}

// pointsAt checks that every offset's place in the file holds the character of
// the text, or the backslash by which JSON writes it.
func pointsAt(t *testing.T, file string, text note.Text) {
	t.Helper()
	for i, want := range text.String() {
		loc := text.Location(i)
		if got := character(file, loc); got != want && (got != '\\' || !strings.HasPrefix(file, "[")) {
			t.Fatalf("offset %d of %q is %q, and at %v of the file stands %q", i, text.String(), want, loc, got)
		}
	}
}

// fuzzTexts are texts with everything in them that the formats write in a way of
// their own.
func fuzzTexts(f *testing.F) {
	for _, s := range []string{"", "plain", "a, b; c\td|e", "\"quoted\"", "\"", "\"\"", "one\n\ntwo\r\nthree\n", " spaces ", "é 😀 \u2028 \u00a0", "\\ \\n / <b>&", "- list\n- list", "'", "=1+1", "\x01\x1f\x7f", "N-1,a\nid,text"} {
		f.Add(s, "other", byte(0))
		f.Add("text", s, byte(1))
	}
}

// sound is a string that every format can hold and that does not look like
// binary data. A carriage return alone is a line ending of its own kind, which
// the table tests cover.
func sound(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < '\t' && r != 1 || r > '\r' && r < 0x1b {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\x00"), "\r", ""), "\x00", "\r\n")
}

// What encoding/csv writes is read as it was meant, and every place is right.
func FuzzTableRoundTrip(f *testing.F) {
	fuzzTexts(f)
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, text, other string, kind byte) {
		text, other = sound(text), sound(other)
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Comma = []rune{',', ';', '\t', '|', '^', '~'}[int(kind)%6]
		w.UseCRLF = false
		w.WriteAll([][]string{{"id", "author", "text", "team"}, {"N-1", other, text, "T"}, {"N-2", "A", other, "T"}, {"N-3", other, "C", "T"}})
		path := filepath.Join(dir, "a.csv")
		if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		got := readPath(t, path, reader.Options{})
		if want := []string{"N-1=" + text, "N-2=" + other, "N-3=C"}; !slices.Equal(got.texts(), want) || len(got.problems) != 0 || got.err != nil {
			t.Fatalf("got %q, %q, %v\nwant %q\nfrom %q", got.texts(), got.troubles(), got.err, want, b.String())
		}
		if a := got.notes[0].Author; a != strings.TrimFunc(other, func(r rune) bool { return r <= ' ' }) {
			t.Errorf("author %q, want %q", a, other)
		}
		for _, n := range got.notes {
			pointsAt(t, b.String(), n.Text)
		}
	})
}

// What encoding/json writes is read as it was meant, and every place is right.
func FuzzJSONRoundTrip(f *testing.F) {
	fuzzTexts(f)
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, text, other string, kind byte) {
		text, other = sound(text), sound(other)
		notes := []map[string]any{{"id": "N-1", "author": other, "text": text}, {"id": "N-2", "text": other, "extra": []string{text}}, {"id": "N-3", "text": strings.Split(text, "\n")}}
		data, err := json.Marshal(notes)
		if kind%2 == 1 {
			data, err = json.MarshalIndent(notes, "", "  ")
		}
		path := filepath.Join(dir, "a.json")
		if err != nil || os.WriteFile(path, data, 0o600) != nil {
			t.Fatal(err)
		}
		got := readPath(t, path, reader.Options{})
		if want := []string{"N-1=" + text, "N-2=" + other, "N-3=" + text}; !slices.Equal(got.texts(), want) || len(got.problems) != 0 || got.err != nil {
			t.Fatalf("got %q, %q, %v\nwant %q\nfrom %s", got.texts(), got.troubles(), got.err, want, data)
		}
		pointsAt(t, string(data), got.notes[0].Text)
		pointsAt(t, string(data), got.notes[1].Text)
	})
}

func FuzzDraftRoundTrip(f *testing.F) {
	fuzzTexts(f)
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, text, _ string, _ byte) {
		text = strings.TrimFunc(sound(text), func(r rune) bool {
			return r <= ' ' || r == '\ufeff' || r == '\u00a0' || r == '\u2028' || r == '\u3000' || r == '\u0085'
		})
		file := "Author: A\n\nThe text. " + text + "."
		path := filepath.Join(dir, "a.md")
		if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		got := readPath(t, path, reader.Options{})
		if want := []string{"1=The text. " + text + "."}; !slices.Equal(got.texts(), want) || got.notes[0].Author != "A" {
			t.Fatalf("got %q, want %q", got.texts(), want)
		}
		pointsAt(t, file, got.notes[0].Text)
	})
}
