package pointer_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

func finder(t testing.TB, stores ...string) (pointer.Finder, *nlp.Doc) {
	b := lexicon.New(nlp.Classes)
	nlp.Mark(b)
	f, err := pointer.New(b, stores...)
	if err != nil {
		t.Fatal(err)
	}
	again, err := pointer.New(b, stores...)
	if err != nil || again != f {
		t.Fatalf("a second rule gets another vocabulary: %v", err)
	}
	return f, nlp.NewDoc(b.Freeze())
}

func TestFind(t *testing.T) {
	f, d := finder(t, "Filing Cabinet")
	for _, c := range []struct {
		text string
		kind pointer.Kind
		want string // the pointer's words and, after a bar, the record's; empty for none
	}{
		{"Core group, see minutes.", pointer.Minutes, "see minutes|minutes"},
		{"SEE MINS", pointer.Minutes, "SEE MINS|MINS"},
		{"Held; please refer to the minutes.", pointer.Minutes, "refer to the minutes|minutes"},
		{"Minutes to follow.", pointer.Minutes, "Minutes to follow|Minutes"},
		{"Minutes have been scanned in to Wisdom.", pointer.Minutes, "Minutes have been scanned|Minutes"},
		{"Minutes will be circulated by the IRO.", pointer.Minutes, "Minutes will be circulated|Minutes"},
		{"I will circulate the minutes.", pointer.Minutes, "circulate the minutes|minutes"},
		{"Minutes will come from the unit.", pointer.Minutes, "Minutes will come|Minutes"},
		{"Mins to be done by FSW.", pointer.Minutes, "Mins to be|Mins"},
		{"Recorded straight on to the strategy form.", pointer.Minutes, "Recorded straight on to the strategy form|strategy form"},
		{"Awaiting minutes.", pointer.Minutes, "Awaiting minutes|minutes"},
		{"Notes of the meeting saved in documents.", pointer.Minutes, "Notes of the meeting saved|Notes of the meeting"},
		{"See the completed Section 7 report.", pointer.Report, "See the completed Section 7|Section 7"},
		{"Recorded in full in the assessment.", pointer.Report, "Recorded in full in the assessment|assessment"},
		{"Everything she said is in the parenting assessment.", pointer.Report, "the parenting assessment|assessment"},
		{"See Child and Family Assessment.", pointer.Report, "See Child and Family Assessment|Child and Family Assessment"},
		{"Single assessment refers.", pointer.Report, "assessment refers|assessment"},
		{"See school report.", pointer.Other, "See school report|report"},
		{"See hospital's report.", pointer.Other, "See hospital's report|report"},
		{"See attached.", pointer.Other, "See attached|attached"},
		{"Scanned in to Wisdom.", pointer.Other, "Scanned in to Wisdom|Wisdom"},
		{"Filed in the filing cabinet.", pointer.Other, "Filed in the filing cabinet|filing cabinet"},
		{"See mum's case note.", pointer.Other, "See mum's case note|case note"},

		{"Dad would like to see the minutes.", 0, ""},
		{"I will see the report on Monday.", 0, ""},
		{"See Mum for the assessment.", 0, ""},
		{"See him about his report.", 0, ""},
		{"Minutes of the last meeting were sent out.", 0, ""},
		{"Previous minutes circulated.", 0, ""},
		{"She has read the minutes.", 0, ""},
		{"The assessment is in progress.", 0, ""},
		{"We saw the minutes ticking by.", 0, ""},
		{"She is in Year 4. The report came.", 0, ""},
	} {
		d.Reset(c.text)
		got, kind := "", pointer.Other
		for _, p := range f.Find(d) {
			if got == "" || p.Kind == c.kind && kind != c.kind {
				got = slice(d, p.First, p.Last) + "|" + slice(d, p.RecordFirst, p.RecordLast)
				kind = p.Kind
			}
		}
		if !strings.HasSuffix(got, c.want) || (got == "") != (c.want == "") || got != "" && kind != c.kind {
			t.Errorf("%s: %q kind %d, want %q kind %d", c.text, got, kind, c.want, c.kind)
		}
	}
}

func slice(d *nlp.Doc, first, last int) string {
	s := d.Span(first, last)
	return d.Text()[s.Start:s.End]
}

func BenchmarkFind(b *testing.B) {
	f, d := finder(b)
	text := strings.Repeat("Seen at school, report read. Minutes of the last meeting agreed. Recorded in the assessment. I will see her on Monday. ", 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Reset(text)
		f.Find(d)
	}
}
