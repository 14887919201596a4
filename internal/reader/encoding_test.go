package reader_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

func TestEncodings(t *testing.T) {
	const table = "id,text\nN-1,Zoë’s “£5” – née\nN-2,plain\n"
	cases := []struct {
		name, in, forced string
		encoding         string
	}{
		{"UTF-8", table, "", "utf-8"},
		{"UTF-8 with a mark", "\ufeff" + table, "", "utf-8"},
		{"UTF-8 by name", table, "UTF8", "utf-8"},
		{"UTF-8 with a mark, by name", "\ufeff" + table, "utf-8", "utf-8"},
		{"UTF-16 little-endian", string(inUTF16(binary.LittleEndian, "\ufeff", []byte(table))), "", "utf-16le"},
		{"UTF-16 big-endian", string(inUTF16(binary.BigEndian, "\ufeff", []byte(table))), "", "utf-16be"},
		{"UTF-16 little-endian without a mark", string(inUTF16(binary.LittleEndian, "", []byte(table))), "", "utf-16le"},
		{"UTF-16 big-endian without a mark", string(inUTF16(binary.BigEndian, "", []byte(table))), "", "utf-16be"},
		{"UTF-16 by name, either order", string(inUTF16(binary.BigEndian, "\ufeff", []byte(table))), "utf-16", "utf-16be"},
		{"Windows-1252", string(inWindows1252([]byte(table))), "", "windows-1252"},
		{"Windows-1252 by name", string(inWindows1252([]byte(table))), "CP1252", "windows-1252"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, got := range []reading{read(t, "a.csv", c.in, reader.Options{Encoding: c.forced}), standardInput(t, c.in, c.forced)} {
				if s := got.texts(); got.err != nil || len(s) != 2 || s[0] != "N-1=Zoë’s “£5” – née" || got.info.Encoding != c.encoding {
					t.Errorf("%q, %v, encoding %s; want %s", s, got.err, got.info.Encoding, c.encoding)
				}
			}
		})
	}
}

func standardInput(t *testing.T, in, encoding string) reading {
	t.Helper()
	r, err := reader.Open(source.Input{Path: source.Stdin}, reader.Options{Encoding: encoding, Stdin: strings.NewReader(in)})
	if err != nil {
		return reading{err: err}
	}
	return drain(r)
}

// The first letter that is not ASCII may stand far into the file.
func TestEncodingOfTheLastPage(t *testing.T) {
	plain := "id,text\n" + strings.Repeat("N-1,plain\n", 300000)
	for name, in := range map[string]string{"utf-8": plain + "N-2,Zoë\n", "windows-1252": plain + "N-2,Zo\xeb\n"} {
		for _, got := range []reading{read(t, "a.csv", in, reader.Options{}), standardInput(t, in, "")} {
			if last := got.notes[len(got.notes)-1].Text.String(); last != "Zoë" || got.info.Encoding != name || len(got.problems) != 0 {
				t.Errorf("%s: %.20q, encoding %s, %.200q", name, last, got.info.Encoding, got.troubles())
			}
		}
	}
}

func TestStandardInputOfEveryFormat(t *testing.T) {
	for _, in := range []string{
		"id,author,text\nN-1,A,One\n", "[{\"id\":\"N-1\",\"text\":\"One\"}]", "{\"id\":\"N-1\",\"text\":\"One\"}\n", "Note ID: N-1\nAuthor: A\n\nOne", "---\nid: N-1\n---\nOne",
		"id\tauthor\ttext\r\nN-1\tA\tOne\r\n", "sep=;\nid;author;text\nN-1;A;One",
	} {
		if got := standardInput(t, in, ""); len(got.notes) != 1 || got.texts()[0] != "N-1=One" || got.notes[0].File != "-" {
			t.Errorf("%q: %q, %v", in, got.texts(), got.err)
		}
	}
	if got := standardInput(t, "", ""); got.err == nil || !strings.Contains(got.err.Error(), "empty") {
		t.Errorf("nothing: %v", got.err)
	}
	if _, err := reader.Open(source.Input{Path: source.Stdin}, reader.Options{}); err == nil {
		t.Error("no standard input: no error")
	}
}

// What is no text of notes is refused by what it is, whatever its name, with
// what to do instead.
func TestFilesThatAreNoText(t *testing.T) {
	zip := func(name string) string {
		return "PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00" + strings.Repeat("\x01\xf0", 40) + name
	}
	cases := []struct{ file, in, want string }{
		{"a.csv", zip("[Content_Types].xml xl/workbook.xml"), "an Excel workbook (.xlsx), whatever its name says: a workbook cannot be read yet: save it as CSV UTF-8"},
		{"a.txt", zip("word/document.xml"), "a Word document (.docx)"},
		{"a.csv", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "OpenDocument workbook"},
		{"a.json", zip("notes/1.txt"), "unpack it"},
		{"a.csv", "%PDF-1.7\n%\xe2\xe3", "a PDF"},
		{"a.csv", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "an old Office document"},
		{"a.csv", "\x1f\x8b\x08\x00", "a gzip archive"},
		{"a.txt", "{\\rtf1\\ansi", "Rich Text"},
		{"a.csv", "<!DOCTYPE html><html><table><tr><td>id", "a web page (HTML)"},
		{"a.csv", "\ufeff<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", "a web page (HTML)"},
		{"a.csv", string(inUTF16(binary.LittleEndian, "\ufeff", []byte("<html><body>"))), "a web page (HTML)"},
		{"a.json", "<?xml version=\"1.0\"?><Workbook>", "an XML document"},
		{"a.csv", "id,text\nN-1," + strings.Repeat("\x02\x9f\x07\xe1\x15", 50), "binary data"},
		{"a.csv", string(bytes.Repeat([]byte{0}, 4096)), "binary data"},
		{"a.csv", "\xff\xfe\x00\x00i\x00\x00\x00", "UTF-32"},
	}
	for _, c := range cases {
		got := read(t, c.file, c.in, reader.Options{})
		if got.err == nil || !strings.Contains(got.err.Error(), c.want) || len(got.notes) != 0 {
			t.Errorf("%.20q: %v; want it to say %q", c.in, got.err, c.want)
		}
	}
}

func TestCheckEncoding(t *testing.T) {
	for _, name := range append(reader.Encodings(), "", "UTF-8", "utf_16", "Latin1", "cp850", " ansi ") {
		if err := reader.CheckEncoding(name); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
	if err := reader.CheckEncoding("utf-9"); err == nil || !strings.Contains(err.Error(), "did you mean utf-8?") {
		t.Errorf("got %v", err)
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	for path, want := range map[string]string{dir: "a folder, where a file is expected", dir + "/none.csv": "no such file"} {
		if got := readPath(t, path, reader.Options{}); got.err == nil || !strings.Contains(got.err.Error(), want) {
			t.Errorf("%s: %v; want %q", path, got.err, want)
		}
	}
}
