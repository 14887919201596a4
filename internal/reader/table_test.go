package reader_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/reader"
)

func TestTables(t *testing.T) {
	cases := []readCase{
		{
			name: "comma", file: "a.csv", in: "id,text\nN-1,Rang school\nN-2,\"Saw Ann, at home\"\n",
			texts: []string{"N-1=Rang school", "N-2=Saw Ann, at home"},
		},
		{
			name: "semicolon, no last line ending", file: "a.csv", in: "id;text\nN-1;Rang school, twice",
			texts: []string{"N-1=Rang school, twice"},
		},
		{name: "tab under .csv", file: "a.csv", in: "id\ttext\nN-1\tRang school\n", texts: []string{"N-1=Rang school"}},
		{name: "pipe", file: "a.csv", in: "id|text\nN-1|Rang school\n", texts: []string{"N-1=Rang school"}},
		{name: "caret", file: "a.csv", in: "id^text\nN-1^Rang school\n", texts: []string{"N-1=Rang school"}},
		{name: "tilde", file: "a.csv", in: "id~text\nN-1~Rang school\n", texts: []string{"N-1=Rang school"}},
		{name: "not sign, in Windows-1252", file: "a.csv", in: "id\xactext\nN-1\xacRang school\n", texts: []string{"N-1=Rang school"}},
		{name: "broken bar", file: "a.csv", in: "id¦text\nN-1¦Rang ¦school\n", troubles: []string{"1:2:1 lost the row has 3 cells where the heading row has 2"}},
		{name: "two pipes", file: "a.csv", in: "id||author||text\nN-1||A||Rang | school\n", texts: []string{"N-1=Rang | school"}},
		{name: "unit separator", file: "a.csv", in: "id\x1ftext\nN-1\x1fRang school\n", texts: []string{"N-1=Rang school"}},
		{name: "sep line", file: "a.csv", in: "sep=;\r\nid;text\r\nN-1;Rang school\r\n", texts: []string{"N-1=Rang school"}},
		{name: "quoted sep line, odd delimiter", file: "a.csv", in: "\"sep=#\"\nid#text\nN-1#Rang school\n", texts: []string{"N-1=Rang school"}},
		{
			name: "table under .txt", file: "a.txt", in: "id\tchild_id\ttext\nN-1\tC1\tRang school\n",
			texts: []string{"N-1=Rang school"},
		},
		{
			name: "quoted cells over lines", file: "a.csv", in: "id,text,author\r\nN-1,\"One\r\nTwo \"\"quoted\"\"\n\nThree\",A\r\nN-2,\"\",B\r\n",
			texts: []string{"N-1=One\r\nTwo \"quoted\"\n\nThree", "N-2="},
		},
		{name: "carriage returns alone", file: "a.csv", in: "id,text\rN-1,\"One\rTwo\"\rN-2,Three\r", texts: []string{"N-1=One\nTwo", "N-2=Three"}},
		{
			name: "every kind of line ending", file: "a.csv", in: "id,text\r\nN-1,One\nN-2,Two\rN-3,Three\r\r\nN-4,Four\r\n",
			texts: []string{"N-1=One", "N-2=Two", "N-3=Three", "N-4=Four"},
		},
		{
			name: "a carriage return in a bare cell", file: "a.csv", in: "id,text,author\nN-1,One\rTwo,A\nN-2,Three,B\n",
			texts: []string{"N-1=One\rTwo", "N-2=Three"},
		},
		{name: "spaces round quotes", file: "a.csv", in: "id, text, author\nN-1, \"One, two\" , A\n", texts: []string{"N-1=One, two"}},
		{
			name: "lines above, blank rows and columns, totals below", file: "a.csv",
			in:      "Case notes,,,\nRun on 2 March 2026,,,\n,,,\nid,author,text,\nN-1,A,Rang school,\n,,,\n,,,\nTotal,1,,\n",
			texts:   []string{"N-1=Rang school"},
			remarks: []string{"1 the lines down to line 2 stand above the heading row", "8 a row of totals", "0 2 blank rows were left out"},
		},
		{
			name: "a note that begins like a total", file: "a.csv", in: "id,author,text\nN-1,,Total of three visits this month\n,,Official visit to school\n",
			texts: []string{"N-1=Total of three visits this month", "2=Official visit to school"},
		},
		{
			name: "a text in the first column that begins like a total", file: "a.csv", in: "text,author,team\n\"Confidential: spoke with Ann's school about the trip, who will ring her mother\",,\nTotal,,\n",
			texts: []string{"1=Confidential: spoke with Ann's school about the trip, who will ring her mother"}, remarks: []string{"3 a row of totals"},
		},
		{
			name: "heading row again", file: "a.csv", in: "id,,text\nN-1,,One\nid,,text\nN-2,x,Two\nid,,text\n",
			texts: []string{"N-1=One", "N-2=Two"}, remarks: []string{"3 the heading row stands here again (2 in all)"},
		},
		{
			name: "headings over lines", file: "a.csv", in: "\"Note\nID\",\"Case\nNote\"\nN-1,One\n",
			texts: []string{"N-1=One"},
		},
		{
			name: "headings twice", file: "a.csv", in: "id,notes,author,notes\nN-1,One,A,Two\n", texts: []string{"N-1=One"},
			remarks: []string{`1 the heading "notes" stands twice, over columns 2 and 4; the first was read`},
		},
		{
			name: "two headings that could be the text", file: "a.csv", in: "id,comments,case note\nN-1,Two,One\n", texts: []string{"N-1=One"},
			remarks: []string{`1 "comments" could hold the note's text too; "case note" was read`},
		},
		{
			name: "no id", file: "a.csv", in: "author,text\nA,One\nB,Two\n", texts: []string{"1=One", "2=Two"},
		},
		{
			name: "ids twice", file: "a.csv", in: "id,child_id,text\nN-1,C1,One\nN-1,C2,Two\nN-1,C1,Three\n",
			texts:   []string{"N-1=One", "N-1=Two", "N-1=Three"},
			remarks: []string{"4 record 3 bears the id of an earlier record"},
		},
		{
			name: "no text", file: "a.csv", in: "id,event_date,author\nN-1,02/03/2026,A\n", texts: []string{"N-1="},
			remarks: []string{"0 no heading was understood as the text"},
		},
		{name: "letters lost before", file: "a.csv", in: "id,text\nN-1,Zo\ufffd\n", texts: []string{"N-1=Zo\ufffd"}, remarks: []string{"0 1 note hold"}},
	}
	for _, c := range cases {
		t.Run(c.name, c.run)
	}
}

func TestBrokenTables(t *testing.T) {
	cases := []readCase{
		{name: "empty", file: "a.csv", err: "the file is empty"},
		{name: "nothing but spaces", file: "a.csv", in: " \r\n\r\n ,, \n", err: "no note"},
		{name: "heading row only", file: "a.csv", in: "id,text\n", err: "the file holds no note"},
		{name: "no heading row", file: "a.csv", in: "N-1,Rang school\nN-2,Saw Ann\n", err: "no heading was understood as the text"},
		{name: "a register", file: "a.csv", in: "child_id,family_id,referral_opened,referral_closed\nC1,F1,2026-01-01,\n", err: "--register"},
		{
			name: "too few and too many cells", file: "a.csv", in: "id,text,author\nN-1,One,A\nN-2,Two\nN-3,Three,C\nN-4,Four,D,E\nN-5\nN-6,Six,F\n",
			texts: []string{"N-1=One", "N-2=Two", "N-3=Three", "N-6=Six"},
			troubles: []string{"2:3:1 the row has 2 cells where the heading row has 3: the missing ones are not known",
				"4:5:1 lost the row has 4 cells where the heading row has 3: the row was left out", "5:6:1 lost the row has 1 cell where"},
		},
		{
			name: "unclosed quote", file: "a.csv", in: "id,text\nN-1,\"One\nN-2,Two\nN-3,\"Three\"\nN-4,Four\n",
			texts:    []string{"N-1=\"One", "N-2=Two", "N-3=Three", "N-4=Four"},
			troubles: []string{"1:2:5 a quotation mark in this row is neither doubled nor closed"},
		},
		{
			name: "unclosed quote in a cell of two lines", file: "a.csv", in: "id,text,author\nN-1,\"One\ntwo,A\nN-2,Two,B\nN-3,\"Three\",C\n",
			texts:    []string{"N-2=Two", "N-3=Three"},
			troubles: []string{"1:2:5 lost a quotation mark in this row is opened and never closed"},
		},
		{
			name: "unclosed quote in the last row", file: "a.csv", in: "id,text\nN-1,One\nN-2,\"Two\ngoes on\n",
			texts:    []string{"N-1=One"},
			troubles: []string{"2:3:5 lost a quotation mark is opened here and never closed"},
		},
		{
			name: "quotes that are not doubled", file: "a.csv", in: "id,text,author\nN-1,\"He said \"no\" to me\",A\nN-2,\"Two\",B\n",
			texts:    []string{"N-1=He said \"no\" to me", "N-2=Two"},
			troubles: []string{"1:2:14 a quotation mark in this row is neither doubled nor closed"},
		},
		{
			name: "quotes that are not doubled, over lines", file: "a.csv", in: "id,text,author\nN-1,\"He said \"no\" to\nme\",A\nN-2,\"Two\",B\n",
			texts:    []string{"N-1=He said \"no\" to\nme", "N-2=Two"},
			troubles: []string{"1:2:14 a quotation mark inside a quoted cell is not doubled"},
		},
		{
			name: "a quote that begins a bare cell", file: "a.csv", in: "id,text,author\nN-1,\"No\" was all he said,A\nN-2,Two,B\n",
			texts:    []string{"N-1=\"No\" was all he said", "N-2=Two"},
			troubles: []string{"1:2:5 a quotation mark in this row is neither doubled nor closed"},
		},
		{
			name: "tabs and no quoting", file: "a.tsv",
			in:    "id\ttext\tdate\nN-1\t\"No\" he said\t1/2/26\nN-2\t\"No, he said\t1/2/26\nN-3\tend\"\t1/2/26\nN-4\t\"Four\n\nlines\"\t1/2/26\n",
			texts: []string{"N-1=\"No\" he said", "N-2=\"No, he said", "N-3=end\"", "N-4=Four\n\nlines"},
		},
		{
			name: "line breaks without quotes", file: "a.csv", in: "id|text|author\nN-1|One\n\ntwo|A\nN-2|Two|B\n",
			texts:    []string{"N-1=One\n\ntwo", "N-2=Two"},
			troubles: []string{"1:2:5 line breaks stand in a cell without quotation marks"},
		},
		{
			name: "NUL", file: "a.csv", in: "id,text\nN-1,One\x00\nN-2,Two\n", texts: []string{"N-1=One\x00", "N-2=Two"},
			troubles: []string{"1:2:8 a NUL byte stands here"},
		},
		{
			name: "a byte of another encoding", file: "a.csv", in: "id,text\nN-1,Zoë and Zoë\nN-2,Zo\xeb\nN-3,Three\n",
			texts:    []string{"N-1=Zoë and Zoë", "N-2=Zoë", "N-3=Three"},
			troubles: []string{"2:3:7 the text is not valid UTF-8 here, and was read as Windows-1252"},
		},
		{
			name: "a date that is no date", file: "a.csv", in: "id,event_date,text\nN-1,31/02/2026,One\nN-2,01/02/2026,Two\n",
			texts: []string{"N-1=One", "N-2=Two"}, troubles: []string{"1:2:5 event_date: no such day in the calendar"},
		},
		{
			name: "a cell cut short", file: "a.csv", in: "id,text\nN-1,\"" + strings.Repeat("é ", 16383) + "é\"\n",
			texts:    []string{"N-1=" + strings.Repeat("é ", 16383) + "é"},
			troubles: []string{"1:2:6 the text is exactly 32,767 characters long"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, c.run)
	}
}

func TestMillionCharacterCell(t *testing.T) {
	long := strings.Repeat("one \"\"two\"\", three\n", 60000)
	got := read(t, "a.csv", "id,text\nN-1,Short\nN-2,\""+long+"\"\nN-3,Short\n", reader.Options{})
	if len(got.notes) != 3 || got.err != nil || len(got.problems) != 0 {
		t.Fatalf("%d notes, %v, %v", len(got.notes), got.troubles(), got.err)
	}
	n := got.notes[1].Text
	at := strings.LastIndex(n.String(), `"two"`)
	if loc := n.Location(at); loc.Line != 60002 || loc.Column != 5 {
		t.Errorf("the last words stand at %v, want 60002:5", loc)
	}
}

func TestRecordLongerThanAnyMayBe(t *testing.T) {
	row := func(id, text string) string { return id + ",\"" + text + "\"\n" }
	in := "id,text\n" + row("N-1", "One") + row("N-2", strings.Repeat("far too long\n", 100000)) + row("N-3", "Three")
	got := read(t, "a.csv", in, reader.Options{MaxRecord: 512 << 10})
	if s := got.texts(); len(s) != 2 || s[0] != "N-1=One" || s[1] != "N-3=Three" {
		t.Errorf("notes %q", s)
	}
	if s := got.troubles(); len(s) != 1 || !strings.HasPrefix(s[0], "2:3:1 lost the record is longer than 524288 bytes") {
		t.Errorf("problems %q", s)
	}
}
