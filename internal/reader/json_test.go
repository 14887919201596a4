package reader_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

func TestJSON(t *testing.T) {
	cases := []readCase{
		{
			name: "array", file: "a.json", in: ` [ {"id":"N-1","text":"One"}, {"text":"Two","id":2} ] `,
			texts: []string{"N-1=One", "2=Two"},
		},
		{
			name: "under another name", file: "a.csv", in: `[{"id":"N-1","text":"One"}]`, texts: []string{"N-1=One"},
		},
		{
			name: "lines, with every kind of ending", file: "a.jsonl", in: "\ufeff{\"id\":\"N-1\",\"text\":\"One\"}\r\n\r\n  \n{\"id\":\"N-2\",\"text\":\"Two\"}\n{\"id\":\"N-3\",\"text\":\"Three\"}",
			texts: []string{"N-1=One", "N-2=Two", "N-3=Three"},
		},
		{
			name: "lines under .json", file: "a.json", in: "{\"id\":\"N-1\",\"text\":\"One\"}\n{\"id\":\"N-2\",\"text\":\"Two\"}\n",
			texts: []string{"N-1=One", "N-2=Two"},
		},
		{
			name: "one object", file: "a.json", in: `{"id":"N-1","text":"One","people":[{"name":"Ann","role":"mother"}]}`, texts: []string{"N-1=One"},
		},
		{
			name: "an object over lines under .jsonl", file: "a.jsonl", in: "{\n \"id\": \"N-1\",\n \"text\": \"One\"\n}\n{\"id\":\"N-2\",\"text\":\"Two\"}\n",
			texts: []string{"N-1=One", "N-2=Two"},
		},
		{
			name: "object with a list in it", file: "a.json",
			in:    `{"system":"X","count":2,"filters":["a","b"],"notes":[{"id":"N-1","text":"One"},{"id":"N-2","text":"Two"}],"next":null}`,
			texts: []string{"N-1=One", "N-2=Two"},
		},
		{
			name: "nested, with other lists", file: "a.json",
			in:    `{"data":{"workers":[{"id":1,"name":"A","team":"T"}],"case_notes":[{"id":"N-1","text":"One"}],"pages":[1,2]}}`,
			texts: []string{"N-1=One"},
		},
		{
			name: "two lists of notes", file: "a.json", in: `{"a":{"notes":[{"id":"N-1","text":"One"}]},"b":{"notes":[{"id":"N-2","text":"Two"}]}}`,
			texts: []string{"N-1=One", "N-2=Two"},
		},
		{
			name: "children with lists of notes", file: "a.json",
			in:    `{"children":[{"id":"C1","name":"Ann","notes":[{"text":"One"}]},{"id":"C2","name":"Ben","notes":[]},{"id":"C3","name":"Cy","notes":[{"id":"N-3","text":"Three"}]}]}`,
			texts: []string{"1=One", "N-3=Three"}, remarks: []string{"0 1 object holds an empty list of notes"},
		},
		{
			name: "escapes", file: "a.json", in: `[{"id":"N\u002d1","text":"a\tb\n\"c\" \u00e9 \ud83d\ude00 \\ \/"}]`,
			texts: []string{"N-1=a\tb\n\"c\" é 😀 \\ /"},
		},
		{
			name: "a list of strings as the text", file: "a.json", in: `[{"id":"N-1","text":["One", "t\u0077o" ,"three"]},{"id":"N-2","text":["One"]}]`,
			texts: []string{"N-1=One\ntwo\nthree", "N-2=One"},
		},
		{
			name: "null, NaN and nothing", file: "a.json", in: `[{"id":1,"text":null,"author":NaN},{"id":2,"author":"A","text":""}]`,
			texts: []string{"1=", "2="},
		},
		{name: "keys with values inside", file: "a.json", in: `[{"note":{"id":"N-1","body":{"text":"One"}}}]`, texts: []string{"N-1=One"}},
		{
			name: "no list at all", file: "a.json", in: "{\"id\":1,\"text\":\"One\"},\n{\"id\":2,\"text\":\"Two\"}", texts: []string{"1=One", "2=Two"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, c.run)
	}
}

func TestBrokenJSON(t *testing.T) {
	const good = `{"id":"N-9","text":"Nine"}`
	cases := []readCase{
		{name: "empty list", file: "a.json", in: "[]", err: "holds no note"},
		{name: "no objects", file: "a.json", in: `"text"`, err: "not JSON that holds notes"},
		{name: "prose", file: "a.json", in: `Visit to Ann`, err: "not JSON that holds notes"},
		{
			name: "cut off in a list", file: "a.json", in: `[{"id":"N-1","text":"One"},{"id":"N-2","text":"SECR`, texts: []string{"N-1=One"},
			troubles: []string{"2:1:28 lost the file ends in the middle of a value"}, err: "line 1, column 28: the file ends",
		},
		{
			name: "cut off between objects", file: "a.json", in: `[{"id":"N-1","text":"One"},`, texts: []string{"N-1=One"}, err: "the file ends in the middle",
		},
		{
			name: "cut off in a wrapped list", file: "a.json", in: `{"notes":[{"id":"N-1","text":"One"},{"id":"N-2"`, texts: []string{"N-1=One"},
			troubles: []string{"2:1:37 lost the file ends"}, err: "the file ends in the middle",
		},
		{
			name: "a comma too many in an object", file: "a.json", in: "[{\"id\":\"N-1\",\"text\":\"One\",},\n" + good + "]", texts: []string{"N-9=Nine"},
			troubles: []string{"1:1:27 lost not JSON"},
		},
		{name: "a comma too many in the list", file: "a.json", in: "[" + good + ",]", texts: []string{"N-9=Nine"}},
		{
			name: "a quote that is not escaped", file: "a.json", in: `[{"id":"N-1","text":"He said "no" to me"},` + good + `,{"id":"N-3","text":"said "x"}]`,
			texts:    []string{"N-9=Nine"},
			troubles: []string{"1:1:31 lost not JSON", "3:1:96 lost not JSON"},
		},
		{
			name: "a quote missing", file: "a.json", in: "[\n{\"id\":\"N-1\",\"text\":\"One},\n" + good + "\n]", texts: []string{"N-9=Nine"},
			troubles: []string{"1:3:3 lost not JSON"},
		},
		{
			name: "a bracket missing", file: "a.json", in: "{\"notes\":[{\"id\":\"N-1\",\"copied_to\":[\"C1\",\"text\":\"One\"},\n" + good + "]}", texts: []string{"N-9=Nine"},
			troubles: []string{"1:1:47 lost not JSON"},
		},
		{
			name: "a line break in a string", file: "a.json", in: "[{\"id\":\"N-1\",\"text\":\"One\ntwo\"}]", texts: []string{"N-1=One\ntwo"},
			troubles: []string{"1:1:25 a line ends inside a string"},
		},
		{
			name: "an escape that is none", file: "a.json", in: `[{"id":"N-1","text":"a\qb"},` + good + `]`, texts: []string{"N-9=Nine"},
			troubles: []string{"1:1:23 lost text: not JSON: a backslash escape"},
		},
		{
			name: "elements that are no objects", file: "a.json", in: `[1,"SECRET, or [not",` + good + `,null]`, texts: []string{"N-9=Nine"},
			troubles: []string{"1:1:2 lost an object is expected", "2:1:4 lost an object", "4:1:49 lost an object"},
		},
		{
			name: "objects nobody understands", file: "a.json", in: `[{"foo":1},` + good + `,{}]`, texts: []string{"N-9=Nine"},
			troubles: []string{"1:1:2 lost no key of this object", "3:1:39 lost no key"},
		},
		{
			name: "texts that are none", file: "a.json", in: `[{"id":1,"text":5},{"id":2,"text":true},{"id":3,"text":[1,2]},{"id":4,"text":[{"x":1}]},{"id":5,"text":{"x":1}}]`,
			texts:    []string{"1=5", "2=true", "5="},
			troubles: []string{"1:1:17 text: a string is expected, not a number", "2:1:35 text: a string", "3:1:56 lost text: a string is expected, not a list", "4:1:78 lost text: a string is expected, not a list of objects"},
		},
		{
			name: "a key twice", file: "a.json", in: `[{"id":1,"text":"One","text":"Two"}]`, texts: []string{"1=One"},
			troubles: []string{"1:1:31 this key stands twice"},
		},
		{
			name: "dates that are none", file: "a.json", in: `[{"id":1,"text":"One","event_date":true},{"id":2,"text":"Two","event_date":"31/02/2026"}]`, texts: []string{"1=One", "2=Two"},
			troubles: []string{"1:1:36 event_date: not a date", "2:1:77 event_date: no such day"},
		},
		{
			name: "a broken line", file: "a.jsonl", in: "{\"id\":\"N-1\",\"text\":\"One\n{\"id\":\"N-2\",\"text\":\"Two\"}\nSECRET\n{\"id\":\"N-4\",}\n\"x\"\n" + good + ",\n" + good[:10] + "\n" + good,
			texts: []string{"N-2=Two", "N-9=Nine", "N-9=Nine"},
			troubles: []string{"1:1:24 lost the line is not a whole JSON object", "3:3:1 lost the line is not a JSON object", "4:4:13 lost not JSON", "5:5:1 lost the line is not a JSON object",
				"6:6:27 a comma stands behind the object", "7:7:11 lost the line is not a whole"},
			remarks: []string{"8 record 8 bears the id of an earlier record"},
		},
		{
			name: "a last line cut off", file: "a.jsonl", in: good + "\n{\"id\":\"N-2\",", texts: []string{"N-9=Nine"},
			troubles: []string{"2:2:1 lost the file ends"}, err: "the file ends in the middle",
		},
		{
			name: "nested without end", file: "a.json", in: strings.Repeat(`[{"a":`, 100000) + "1", err: "the file ends",
			troubles: []string{"1:1:194 lost values are nested too deeply"},
		},
		{
			name: "NUL", file: "a.json", in: "[{\"id\":1,\"text\":\"One\x00\"}]", texts: []string{"1=One\x00"},
			troubles: []string{"1:1:21 a NUL byte"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, c.run)
	}
}

// A list that is longer than the window is read as a stream, whatever stands
// round it and before it.
func TestLongWrappedLists(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"child_id":"C1","workers":[`)
	for i := range 3000 {
		fmt.Fprintf(&b, `{"id":%d,"name":"Worker %d","tel":"\\"},`, i, i)
	}
	b.WriteString(`{"id":0}],"case_notes":[`)
	for i := range 5000 {
		fmt.Fprintf(&b, `{"id":"N-%d","text":"Visit %d, \"quoted\" and long enough to fill some pages of the window"},`+"\n", i, i)
	}
	b.WriteString(`{"id":"last","text":"The last"}],"after":{"x":[1,2]}}`)
	got := read(t, "a.json", b.String(), reader.Options{})
	if len(got.notes) != 5001 || len(got.problems) != 0 || got.err != nil {
		t.Fatalf("%d notes, %.300q, %v", len(got.notes), got.troubles(), got.err)
	}
	for _, n := range got.notes {
		if n.ChildID != "C1" {
			t.Fatalf("note %s is not the child's whose object stands round it", n.ID)
		}
	}
}

func TestChildOfWrappedNotes(t *testing.T) {
	in := `{"family_id":"F1","children":[{"id":"C1","name":"Ann","notes":[{"text":"One"},{"text":"Two","child_id":"C9"}]},{"id":"C2","name":"Ben","notes":[{"text":"Three"}]}]}`
	got := read(t, "a.json", in, reader.Options{})
	want := []string{"F1 C1 Ann", "F1 C9 Ann", "F1 C2 Ben"}
	for i, n := range got.notes {
		if s := n.FamilyID + " " + n.ChildID + " " + n.ChildName; i >= len(want) || s != want[i] {
			t.Errorf("note %d belongs to %q", i, s)
		}
	}
	if len(got.notes) != len(want) {
		t.Errorf("%d notes, want %d", len(got.notes), len(want))
	}
}

func TestJSONLocations(t *testing.T) {
	in := "[\n {\"id\": 1, \"text\": \"ab\\n\\u00e9c \\ud83d\\ude00d\"},\n {\"id\": 2, \"text\": [\"ab\",\n  \"c\\td\"]}\n]"
	got := read(t, "a.json", in, reader.Options{})
	if len(got.notes) != 2 {
		t.Fatalf("%d notes, %v", len(got.notes), got.troubles())
	}
	cases := []struct {
		note int
		find string
		want note.Location
	}{
		{0, "a", note.Location{Line: 2, Column: 21}},
		{0, "é", note.Location{Line: 2, Column: 25}},
		{0, "c", note.Location{Line: 2, Column: 31}},
		{0, "d", note.Location{Line: 2, Column: 45}},
		{1, "b", note.Location{Line: 3, Column: 23}},
		{1, "c", note.Location{Line: 4, Column: 4}},
		{1, "d", note.Location{Line: 4, Column: 7}},
	}
	for _, c := range cases {
		text := got.notes[c.note].Text
		if loc := text.Location(strings.Index(text.String(), c.find)); loc != c.want {
			t.Errorf("note %d, %q stands at %v, want %v", c.note+1, c.find, loc, c.want)
		}
	}
}
