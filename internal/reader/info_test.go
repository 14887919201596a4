package reader_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

func TestConfiguredHeadings(t *testing.T) {
	fields := mapping.Overrides{note.TextField: {"Narrative (full)", "Recording"}, note.Author: {"Written in by"}}
	cases := []struct {
		file, in string
		texts    []string
		remarks  []string
	}{
		{"a.csv", "id,text,recording,narrative_full\nN-1,no,no,yes\n", []string{"N-1=yes"}, []string{`0 the configuration reads author from ["Written in by"], which this file does not have`}},
		{"a.csv", "id,text,recording,written in by\nN-1,no,yes,A\n", []string{"N-1=yes"}, nil},
		{"a.json", `[{"id":"N-1","text":"no","Narrative (full)":"yes","writtenInBy":"A"}]`, []string{"N-1=yes"}, nil},
		{"a.txt", "Written in by: A\nAuthor: B\n\nOne", []string{"1=One"}, nil},
	}
	for _, c := range cases {
		got := read(t, c.file, c.in, reader.Options{Fields: fields})
		if !slices.Equal(got.texts(), c.texts) || !slices.Equal(got.remarks(), c.remarks) {
			t.Errorf("%q: %q, %q, %v", c.in, got.texts(), got.remarks(), got.err)
		}
	}
}

// Nothing is said without end, and what is left unsaid is counted.
func TestWhatIsLeftUnsaidIsCounted(t *testing.T) {
	names := make([]string, 0, 200)
	for range 100 {
		names = append(names, "text", "notes")
	}
	got := read(t, "a.csv", strings.Join(names, ",")+"\n"+strings.Repeat("x,", 199)+"x\n", reader.Options{})
	if n := len(got.info.Remarks); n != 51 || got.info.Remarks[50].Text != "149 more remarks like these" {
		t.Errorf("%d remarks, the last %q", n, got.info.Remarks[n-1].Text)
	}
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, "{\"text\":\"x\",\"key %d\":1}\n", i)
	}
	got = read(t, "a.jsonl", b.String(), reader.Options{})
	if len(got.notes) != 3000 || len(got.info.Columns) != 1000 || !slices.Contains(got.remarks(), "0 2001 keys beyond the first 1000 are not listed") {
		t.Errorf("%d notes, %d columns, %q", len(got.notes), len(got.info.Columns), got.remarks())
	}
}

// Whoever wants no more notes is handed no more.
func TestStopping(t *testing.T) {
	for name, in := range map[string]string{
		"a.csv": "id,text\n1,a\n2,b,c\n3,c\n", "a.json": `[{"text":"a"},{"text":1},{"text":"c"}]`, "b.json": `{"notes":[{"text":"a"},{"text":1},{"text":"c"}]}`, "a.jsonl": "{\"text\":\"a\"}\n{}\n{\"text\":\"c\"}\n",
		"a.txt": "Date of event: soon\nAuthor: A\n\nText",
	} {
		for most := 1; most < 3; most++ {
			r := open(t, name, strings.NewReader(in))
			handed := 0
			for range r.Notes() {
				if handed++; handed == most {
					break
				}
			}
			if handed > most || r.Err() != nil {
				t.Errorf("%s: %d handed on, %v", name, handed, r.Err())
			}
		}
	}
}

// What is said of a record never repeats what stands in it.
func TestProblemsNeverRepeatContent(t *testing.T) {
	const secret = "Zanzibar"
	for name, in := range map[string]string{
		"a.csv":   "id,event_date,child_seen,text\nN-1," + secret + "," + secret + ",\"" + secret + "\nN-2," + secret + "\n\"" + secret + "\" x,\"" + secret + "\"\"\" y\n" + secret + "\x00\xff\n",
		"a.json":  `[{"id":1,"event_date":"` + secret + `","text":"x"},{"text":5,"` + secret + `"},{"text":["` + secret + `",1]},"` + secret + `",{"text":"` + secret,
		"a.jsonl": "{\"text\":\"" + secret + "\n" + secret + "\n{\"text\":\"\\q" + secret + "\"}\n",
		"a.md":    "---\nevent_date: " + secret + "\nauthor: A\n---\nx\xffy",
	} {
		got := read(t, name, in, reader.Options{})
		said := strings.Join(append(got.troubles(), got.remarks()...), "\n") + fmt.Sprint(got.err)
		if len(got.problems) == 0 || strings.Contains(said, secret) {
			t.Errorf("%s: %s", name, said)
		}
	}
}
