package reader_test

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

var update = flag.Bool("update", false, "write the notes in every format, and the golden files, anew")

const formats = "../../testdata/notes/formats"

// record is one of the twelve notes, by canonical names.
type record map[string]string

// twelve are the notes as they are written by hand, in array.json.
func twelve(t testing.TB) []record {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(formats, "array.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []record
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// written are the files that hold the twelve notes, each made from array.json.
func written(all []record) map[string][]byte {
	canonical := sheet(all, note.FieldNames(), func(_, v string) string { return v })
	files := map[string][]byte{
		"object.json":           object(all),
		"children.json":         children(all),
		"lines.jsonl":           lines(all),
		"comma.csv":             canonical.csv(',', "\n"),
		"crlf.csv":              canonical.csv(',', "\r\n"),
		"cr.csv":                bytes.ReplaceAll(canonical.csv(',', "\n"), []byte("\n"), []byte("\r")),
		"semicolon.csv":         append([]byte("sep=;\r\n"), canonical.csv(';', "\r\n")...),
		"pipe.csv":              canonical.csv('|', "\n"),
		"caret.csv":             canonical.csv('^', "\n"),
		"tab.tsv":               canonical.csv('\t', "\n"),
		"utf-8-bom.csv":         append([]byte("\ufeff"), canonical.csv(',', "\r\n")...),
		"utf-16le.txt":          inUTF16(binary.LittleEndian, "\ufeff", canonical.csv('\t', "\r\n")),
		"utf-16be.csv":          inUTF16(binary.BigEndian, "\ufeff", canonical.csv(',', "\r\n")),
		"utf-16le-unmarked.csv": inUTF16(binary.LittleEndian, "", canonical.csv(';', "\n")),
		"windows-1252.csv":      inWindows1252(canonical.csv(',', "\r\n")),
		"report.csv":            inWindows1252(report(all)),
	}
	for i, n := range all {
		styles := []func(record) (string, []byte){asBlock, asFrontMatter, asList, asTable}
		name, data := styles[i%len(styles)](n)
		files[filepath.Join("drafts", name)] = data
	}
	return files
}

// sheet is the notes as rows, the first of them the headings.
type rows [][]string

func sheet(all []record, fields []string, value func(field, v string) string) rows {
	out := rows{fields}
	for _, n := range all {
		var row []string
		for _, f := range fields {
			row = append(row, value(f, n[f]))
		}
		out = append(out, row)
	}
	return out
}

// csv writes rows as spreadsheets do: whatever ends the rows, a line inside a
// cell ends in a new line.
func (r rows) csv(comma rune, ending string) []byte {
	var b bytes.Buffer
	for _, row := range r {
		var line bytes.Buffer
		w := csv.NewWriter(&line)
		w.Comma = comma
		w.Write(row)
		w.Flush()
		b.WriteString(strings.TrimSuffix(line.String(), "\n") + ending)
	}
	return b.Bytes()
}

// report is the notes as a system's report has them: lines above the headings,
// headings and answers of its own, blank columns, totals.
func report(all []record) []byte {
	headings := map[string]string{
		"id": "Case Note Ref", "child_id": "Person ID", "child_name": "Name of child", "family_id": "Family Group", "title": "Case Note Title",
		"event_date": "Date and Time of Visit", "recorded_date": "Date Entered", "finalised_date": "Date Signed Off", "status": "Note Status",
		"finalised_by": "Signed Off By", "author": "Worker", "team": "Worker Team", "contact_type": "Case Note Type", "statutory": "Statutory?",
		"announced": "Unannounced Visit?", "child_seen": "Was the child seen?", "seen_alone": "If yes, was the child seen alone?",
		"reason_not_alone": "If not seen alone, why not?", "significant": "Significant Event", "copied_to": "Linked Persons",
		"linked_document": "Attachments", "people_present": "Who was present?", "text": "Details",
	}
	order := slices.Sorted(maps.Keys(headings))
	out := sheet(all, order, reported)
	for i, f := range order {
		out[0][i] = headings[f]
	}
	for i := range out {
		out[i] = append(out[i], "", "")
	}
	blank := make([]string, len(out[0]))
	line := func(first string) []string { return append([]string{first}, blank[1:]...) }
	out = append(rows{line("Case notes by team"), line("Run on 02/03/2026 08:00"), blank}, out...)
	out = append(out, blank, line("Total: 12"))
	return out.csv(',', "\r\n")
}

// reported is a value as the report writes it.
func reported(field, v string) string {
	switch {
	case strings.HasSuffix(field, "_date"):
		for _, layout := range []string{"2006-01-02 15:04", "2006-01-02"} {
			if d, err := time.Parse(layout, v); err == nil {
				return d.Format(strings.NewReplacer("2006-01-02", "02/01/2006").Replace(layout))
			}
		}
	case field == "announced":
		return map[string]string{"": "", "Announced": "N", "Unannounced": "Y"}[v]
	case field == "child_seen", field == "seen_alone":
		return map[string]string{"": "", "Yes": "a) Yes", "No": "b) No"}[v]
	case field == "statutory", field == "significant":
		return map[string]string{"": "", "Yes": "TRUE", "No": "FALSE"}[v]
	}
	return v
}

func object(all []record) []byte {
	b, _ := json.MarshalIndent(map[string]any{"export": map[string]any{"system": "Example", "run": "2026-03-02"}, "workers": []record{{"id": "7", "name": "Dawn Selby"}},
		"data": map[string]any{"case_notes": all}}, "", "\t")
	return b
}

// children has each child's notes inside the child.
func children(all []record) []byte {
	var out []map[string]any
	for _, n := range all {
		inner := maps.Clone(n)
		for _, f := range []string{"child_id", "child_name", "family_id"} {
			delete(inner, f)
		}
		if last := len(out) - 1; last >= 0 && out[last]["id"] == n["child_id"] {
			out[last]["notes"] = append(out[last]["notes"].([]record), inner)
			continue
		}
		out = append(out, map[string]any{"id": n["child_id"], "name": n["child_name"], "family_id": n["family_id"], "notes": []record{inner}})
	}
	b, _ := json.Marshal(map[string]any{"children": out})
	return b
}

func lines(all []record) []byte {
	var b bytes.Buffer
	for i, n := range all {
		line, _ := json.Marshal(n)
		b.Write(line)
		b.WriteString([]string{"\n", "\r\n", "\n\n"}[i%3])
	}
	return b.Bytes()
}

func inUTF16(order binary.AppendByteOrder, mark string, text []byte) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(mark + string(text))) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

func inWindows1252(text []byte) []byte {
	b, err := charmap.Windows1252.NewEncoder().Bytes(text)
	if err != nil {
		panic(err) // the twelve notes hold only what it can write
	}
	return b
}

// named are the labels of a draft, in the order of a form.
var named = []struct{ label, field string }{
	{"Note ID", "id"}, {"Child", "child_name"}, {"Child ID", "child_id"}, {"Family ID", "family_id"}, {"Title", "title"}, {"Date of event", "event_date"}, {"Date recorded", "recorded_date"},
	{"Date finalised", "finalised_date"}, {"Status", "status"}, {"Finalised by", "finalised_by"}, {"Author", "author"}, {"Team", "team"}, {"Type of contact", "contact_type"},
	{"Statutory visit", "statutory"}, {"Announced", "announced"}, {"Child seen", "child_seen"}, {"Seen alone", "seen_alone"}, {"Reason not seen alone", "reason_not_alone"},
	{"Significant", "significant"}, {"Copied to", "copied_to"}, {"Linked document", "linked_document"}, {"People present", "people_present"},
}

func labelled(n record, format string) string {
	var b strings.Builder
	for _, l := range named {
		fmt.Fprintf(&b, format, l.label, n[l.field])
	}
	return b.String()
}

func asBlock(n record) (string, []byte) {
	text := strings.ReplaceAll(labelled(n, "%s: %s\n")+"\n"+n["text"]+"\n", "\n", "\r\n")
	return n["id"] + ".txt", inWindows1252([]byte(text))
}

func asFrontMatter(n record) (string, []byte) {
	return n["id"] + ".md", []byte("---\n" + labelled(n, "%s: %q\n") + "---\n\n" + n["text"] + "\n")
}

func asList(n record) (string, []byte) {
	return n["id"] + ".md", []byte(labelled(n, "- **%s:** %s\n") + "\n" + n["text"] + "\n")
}

func asTable(n record) (string, []byte) {
	return n["id"] + ".md", []byte("| Field | Value |\n|---|---|\n" + labelled(n, "| %s | %s |\n") + "\n" + n["text"] + "\n")
}

// The notes read from every file are the twelve, field by field and letter by letter.
func TestTheSameNotesInEveryFormat(t *testing.T) {
	all := twelve(t)
	files := written(all)
	if *update {
		for name, data := range files {
			p := filepath.Join(formats, name)
			if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(p, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	want := describeNotes(readPath(t, filepath.Join(formats, "array.json"), reader.Options{}).notes)
	if len(want) != 12 {
		t.Fatalf("%d notes in array.json", len(want))
	}
	drafts := map[string]bool{}
	for name, data := range files {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(formats, name)
			if onDisk, err := os.ReadFile(path); err != nil || !bytes.Equal(onDisk, data) {
				t.Fatalf("the file is not what array.json makes of it: go test -update writes it (%v)", err)
			}
			got := readPath(t, path, reader.Options{})
			if got.err != nil || len(got.problems) != 0 || len(got.info.Unmapped) != 0 && name != "report.csv" {
				t.Fatalf("%v, %q, not understood: %q", got.err, got.troubles(), got.info.Unmapped)
			}
			if strings.HasPrefix(name, "drafts") {
				i := slices.IndexFunc(all, func(n record) bool { return n["id"] == strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)) })
				drafts[all[i]["id"]] = true
				compare(t, describeNotes(got.notes), want[i:i+1])
				return
			}
			compare(t, describeNotes(got.notes), want)
		})
	}
	if len(drafts) != 12 {
		t.Errorf("%d of the notes stand in drafts too", len(drafts))
	}
}

func compare(t *testing.T, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d notes, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("note %d is\n%s\nwant\n%s", i+1, got[i], want[i])
		}
	}
}

// describeNotes are the notes without what differs between formats: file,
// record, and how lines end.
func describeNotes(notes []*note.Note) []string {
	var out []string
	for _, n := range notes {
		out = append(out, fmt.Sprintf("carried %b, bad %b, status %d\n%s\n%s", n.Carried, n.Bad, n.Status, strings.ReplaceAll(fieldsOf(n), "; ", "\n"), strings.ReplaceAll(n.Text.String(), "\r\n", "\n")))
	}
	return out
}
