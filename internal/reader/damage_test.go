package reader_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

// damagedTable is a small export with everything in it that makes damage hard to
// contain, and where its middle record begins and ends.
func damagedTable(comma rune) (file string, from, to int) {
	rows := [][]string{{"id", "event_date", "author", "text", "team"}}
	for i := range 7 {
		text := []string{"Rang school.", "Saw Ann, at home\n- \"I like it\", she said\n\n- next visit Monday", "He said \"no\" twice; then, later, yes.", "One\ntwo\nthree"}[i%4]
		rows = append(rows, []string{fmt.Sprintf("N-%d", i+1), fmt.Sprintf("0%d/03/2026", i+1), "A. Worker", text, "North"})
	}
	var b bytes.Buffer
	for i, row := range rows {
		var line bytes.Buffer
		w := csv.NewWriter(&line)
		w.Comma = comma
		w.Write(row)
		w.Flush()
		if i == 4 {
			from = b.Len()
		}
		b.Write(line.Bytes())
		if i == 4 {
			to = b.Len() - 1
		}
	}
	return b.String(), from, to
}

func stream(name, file string, v *mapping.Vocabulary) reading {
	r, err := reader.OpenStream(name, strings.NewReader(file), reader.Options{Vocabulary: v})
	if err != nil {
		return reading{err: err}
	}
	return drain(r)
}

// A fault of one character in one record costs at most that record and the next,
// and if a note is lost or changed by more than the fault itself somebody is told.
func TestOneFaultCostsOneRecord(t *testing.T) {
	vocabulary := mapping.NewVocabulary(nil)
	for _, comma := range []rune{',', '\t'} {
		file, from, to := damagedTable(comma)
		whole := read(t, "a.csv", file, reader.Options{}).texts()
		if len(whole) != 7 {
			t.Fatalf("%d notes before there is any damage", len(whole))
		}
		for at := from; at < to; at++ {
			for _, with := range []string{"", `"`, "\n", string(comma), `""`, "\x00", "\xff", `"` + string(comma) + `"`} {
				for _, keep := range []int{0, 1} { // in place of the character, or before it
					damaged := file[:at] + with + file[at+1-keep:]
					if damaged == file {
						continue
					}
					got := stream("a.csv", damaged, vocabulary)
					if why := costs(whole, got); why != "" {
						t.Fatalf("with %q at %d of the record: %s\nfrom %q\ngot %q\n%q", with, at-from, why, damaged[from:to], got.texts(), got.troubles())
					}
				}
			}
		}
	}
}

// costs says what is wrong with a reading of the damaged table, "" if nothing is.
func costs(whole []string, got reading) string {
	if got.err != nil {
		return got.err.Error()
	}
	read := map[string]bool{}
	for _, s := range got.texts() {
		read[s] = true
	}
	missing := 0
	for i, s := range whole {
		if read[s] {
			continue
		}
		missing++
		if i < 3 || i > 4 {
			return fmt.Sprintf("note %d, which is sound, was lost", i+1)
		}
	}
	lost := got.info.Lost
	switch {
	case len(got.notes)+lost < 6:
		return "records went without a word"
	case missing == 2 && len(got.problems) == 0:
		return "two notes were changed without a word"
	case missing == 1 && len(got.problems) == 0 && len(got.notes) != 7:
		return "a note was lost without a word"
	}
	return ""
}

// A file cut off anywhere is read up to there, and the rest is not passed over in
// silence.
func TestCutOffAnywhere(t *testing.T) {
	table, _, _ := damagedTable(',')
	vocabulary := mapping.NewVocabulary(nil)
	whole := read(t, "a.csv", table, reader.Options{}).texts()
	object := `{"notes":[` + strings.TrimSuffix(strings.Repeat(`{"id":"N-1","event_date":"01/03/2026","text":"One \"two\", [three] {four}"},`, 5), ",") + `]}`
	for name, file := range map[string]string{"a.csv": table, "a.json": object, "b.json": object[9 : len(object)-1]} {
		full := read(t, name, file, reader.Options{}).texts()
		if name == "a.csv" {
			full = whole
		}
		for at := 60; at < len(file)-2; at++ {
			got := stream(name, file[:at], vocabulary)
			if len(got.notes) > len(full) {
				t.Fatalf("%s cut at %d: %d notes", name, at, len(got.notes))
			}
			sound := 0
			for i, s := range got.texts() {
				if s == full[i] {
					sound++
				}
			}
			if strings.HasSuffix(name, "json") && got.err == nil {
				t.Fatalf("%s cut at %d: no error", name, at)
			}
			if sound < len(got.notes)-1 {
				t.Fatalf("%s cut at %d: %q", name, at, got.texts())
			}
		}
	}
}

// With faults of every kind all over a file, each record is a note or is reported
// as lost, each fault is reported once, and the sound notes are as they were.
func TestEveryRecordIsAccountedFor(t *testing.T) {
	tableFaults := []func(sound string) string{
		func(s string) string { return "N-x,01/03/2026,A. Worker\n" },                 // no text
		func(s string) string { return strings.TrimSuffix(s, "\n") + ",more,more\n" }, // too many cells
		func(s string) string { return strings.Replace(s, "01/03/2026", "31/02/2026", 1) },
		func(s string) string { return strings.Replace(s, "Worker", "Work\x00er", 1) },
		func(s string) string { return strings.Replace(s, "Worker", "Work\xe9r", 1) },
		func(s string) string { return "N-x,01/03/2026,A. Worker,\"never closed,North\n" },
		func(s string) string { return "N-x,01/03/2026,A. Worker,\"said \"no\" to it\",North\n" },
		func(s string) string { return "N-x,01/03/2026,A. Worker,one\ntwo,North\n" },
	}
	lineFaults := []func(sound string) string{
		func(s string) string { return strings.Replace(s, `"text"`, `"text`, 1) },
		func(s string) string { return strings.Replace(s, "}", ",}", 1) },
		func(s string) string { return strings.Replace(s, "}", "", 1) },
		func(s string) string { return strings.Replace(s, "01/03/2026", "soon", 1) },
		func(s string) string { return "not JSON\n" },
		func(s string) string { return strings.Replace(s, "Text", "Te\\xt", 1) },
		func(s string) string { return strings.Replace(s, "Text", "Te\x00xt", 1) },
		func(s string) string { return strings.Replace(s, "\n", ",\n", 1) },
	}
	for _, c := range []struct {
		file, head, row string
		faults          []func(string) string
	}{
		{"a.csv", "id,event_date,author,text,team\n", "N-%d,01/03/2026,A. Worker,\"Text, of\nrow %d.\",North\n", tableFaults},
		{"a.jsonl", "", `{"id":"N-%d","event_date":"01/03/2026","text":"Text, of\nrow %d."}` + "\n", lineFaults},
	} {
		file, records, faults := c.head, 0, 0
		var sound []string
		for i := range 400 {
			row := fmt.Sprintf(c.row, i, i)
			if records++; i%5 == 2 {
				row = c.faults[faults%len(c.faults)](row)
				faults++
			} else {
				sound = append(sound, fmt.Sprintf("N-%d=Text, of\nrow %d.", i, i))
			}
			file += row
		}
		// A byte that is not UTF-8 is damage where there are letters that are.
		file += strings.Replace(fmt.Sprintf(c.row, 400, 400), "Text", "Zoë, Zoë, Zoë, Zoë, Zoë, Zoë, Zoë", 1)
		got := stream(c.file, file, mapping.NewVocabulary(nil))
		if len(got.notes)+got.info.Lost != records+1 || got.info.Unreadable != faults || got.err != nil {
			t.Errorf("%s: %d notes and %d lost of %d records, %d unreadable of %d faults, %v", c.file, len(got.notes), got.info.Lost, records+1, got.info.Unreadable, faults, got.err)
		}
		read := map[string]bool{}
		for _, s := range got.texts() {
			read[s] = true
		}
		for _, s := range sound {
			if !read[s] {
				t.Errorf("%s: the sound note %q was lost", c.file, s)
			}
		}
	}
}
