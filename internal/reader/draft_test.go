package reader_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

func TestDrafts(t *testing.T) {
	cases := []struct {
		name, file, in string
		fields         string // what the note holds, as "field=value; …"
		text           string
		unmapped       string
	}{
		{"text only", "a.txt", "Rang school.\nAnn was in.\n", "", "Rang school.\nAnn was in.", ""},
		{"header block", "a.txt", "Type of contact: Home visit, announced\nDate of event: 12/03/2026\nSeen alone:\n\nSaw Ann.", "event_date=2026-03-12; contact_type=Home visit, announced; seen_alone", "Saw Ann.", ""},
		{"no blank line behind it", "a.md", "Date of visit: 12 March 2026, 4.30pm - 5pm\nAuthor: A. Worker\nSaw Ann.\nLater: rang school.", "event_date=2026-03-12 16:30; author=A. Worker", "Saw Ann.\nLater: rang school.", ""},
		{"Windows line endings", "a.txt", "\r\nAuthor: A\r\n\r\n\r\nSaw Ann.\r\nAnd Ben.\r\n", "author=A", "Saw Ann.\r\nAnd Ben.", ""},
		{"bold labels in a list, and a title", "a.md", "# Visit to Ann\n\n- **Author:** A\n- **Child seen:** yes\n\nSaw Ann.", "title=Visit to Ann; author=A; child_seen=yes", "Saw Ann.", ""},
		{"title in capitals over the block", "a.txt", "CASE NOTE\nAuthor: A\nChild seen: No\n\nNo reply.", "title=CASE NOTE; author=A; child_seen=no", "No reply.", ""},
		{"blank lines between labels", "a.txt", "Author: A\n\nChild seen: Yes\n\nSeen alone: No\n\nSaw Ann with her mother.", "author=A; child_seen=yes; seen_alone=no", "Saw Ann with her mother.", ""},
		{"labels and tabs", "a.txt", "Author\tA\nChild seen\tYes\n\nSaw Ann.", "author=A; child_seen=yes", "Saw Ann.", ""},
		{"a table of labels", "a.md", "| Field | Value |\n|---|---|\n| Author | A |\n| Child seen | Yes |\n\nSaw Ann.", "author=A; child_seen=yes", "Saw Ann.", ""},
		{"values over lines", "a.txt", "Author: A\nPeople present: Mother,\n  father,\n  nan\n\nSaw Ann.", "author=A; people_present=Mother, father, nan", "Saw Ann.", ""},
		{"label for the text", "a.txt", "Author: A\nCase note: Saw Ann.\nShe was in.", "author=A", "Saw Ann.\nShe was in.", ""},
		{"label for the text on a line of its own", "a.txt", "Author: A\nCase note:\n\nSaw Ann.", "author=A", "Saw Ann.", ""},
		{"a label nobody knows", "a.txt", "Author: A\nWeather: dry\nChild seen: yes\n\nSaw Ann.", "author=A; child_seen=yes", "Saw Ann.", "Weather"},
		{"prose with a colon", "a.txt", "Mum said: she is tired of it.\nAuthor: none of your business", "", "Mum said: she is tired of it.\nAuthor: none of your business", ""},
		{"a known word that begins prose", "a.txt", "Summary: I visited Ann at home today and spoke with her mother about the plan, the school and the new bed that came last week.\n\nNext visit Monday.",
			"", "Summary: I visited Ann at home today and spoke with her mother about the plan, the school and the new bed that came last week.\n\nNext visit Monday.", ""},
		{"only one known label, then prose", "a.txt", "Present: Ann and her mother\nMum said that she is tired.", "people_present=Ann and her mother", "Mum said that she is tired.", ""},
		{"pasted email", "a.txt", "From: A <a@school.example>\nSent: 12 March 2026 10:00\nTo: B\nSubject: Ann\n\nHello", "", "From: A <a@school.example>\nSent: 12 March 2026 10:00\nTo: B\nSubject: Ann\n\nHello", ""},
		{"email that begins with its date", "a.txt", "Date: 12 March 2026\nFrom: A\nSubject: Ann\n\nHello", "", "Date: 12 March 2026\nFrom: A\nSubject: Ann\n\nHello", ""},
		{"times are no labels", "a.txt", "10:30 rang school\n11:00 rang Mum", "", "10:30 rang school\n11:00 rang Mum", ""},
		{"front matter", "a.md", "---\nauthor: A\nchild seen: yes\nevent_date: 2026-03-12\ncopied to: [C1, C2]\nteam:\nweather: {sky: dry}\n---\n\nSaw Ann.", "event_date=2026-03-12; author=A; team; child_seen=yes; copied_to=C1;C2", "Saw Ann.", "weather.sky"},
		{"front matter that is not YAML", "a.md", "---\nauthor: \"A\"\ntitle: Visit: Ann\nchild seen: yes\n---\nSaw Ann.", "title=Visit: Ann; author=A; child_seen=yes", "Saw Ann.", ""},
		{"front matter with a text", "a.md", "---\nauthor: A\ntext: not this\n---\nSaw Ann.", "author=A", "Saw Ann.", "text"},
		{"front matter with objects and the text", "a.md", "---\nauthor: {name: A}\ntext: Saw Ann.\n---\n", "author=A", "Saw Ann.", ""},
		{"a rule that is no front matter", "a.md", "---\n\nSaw Ann.\n\n---\n", "", "---\n\nSaw Ann.\n\n---", ""},
		{"a block and no text", "a.txt", "Author: A\nChild seen: yes\n", "author=A; child_seen=yes", "", ""},
		{"a heading that is not the block's", "a.md", "# Visit to Ann\n\nSaw Ann.", "", "# Visit to Ann\n\nSaw Ann.", ""},
		{"byte order mark", "a.txt", "\ufeffAuthor: A\n\nSaw Ann.", "author=A", "Saw Ann.", ""},
		{"carriage returns alone", "a.txt", "Author: A\r\rSaw Ann.\rAnd Ben.", "author=A", "Saw Ann.\nAnd Ben.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.file, c.in, reader.Options{})
			if got.err != nil || len(got.problems) != 0 || len(got.notes) != 1 {
				t.Fatalf("%d notes, %q, %v", len(got.notes), got.troubles(), got.err)
			}
			n := got.notes[0]
			if !n.Draft || n.Text.String() != c.text {
				t.Errorf("draft %v, text %q\nwant %q", n.Draft, n.Text.String(), c.text)
			}
			if f := fieldsOf(n); f != c.fields {
				t.Errorf("fields %q\nwant   %q", f, c.fields)
			}
			if u := strings.Join(got.info.Unmapped, ";"); u != c.unmapped {
				t.Errorf("not understood %q, want %q", u, c.unmapped)
			}
			if strings.Contains(c.in, "\r") {
				return
			}
			if loc := n.Text.Location(0); !strings.HasPrefix(rest(c.in, loc), n.Text.String()) {
				t.Errorf("the text begins at %v, where the file has %q", loc, rest(c.in, loc))
			}
		})
	}
}

// rest is the file from a line and column on.
func rest(file string, at note.Location) string {
	lines := strings.SplitAfter(strings.TrimPrefix(file, "\ufeff"), "\n")
	r := []rune(strings.Join(lines[at.Line-1:], ""))
	return string(r[min(at.Column-1, len(r)):])
}

func TestBrokenDrafts(t *testing.T) {
	cases := []readCase{
		{name: "empty", file: "a.txt", err: "the file is empty"},
		{name: "blank", file: "a.md", in: " \n\t\n", err: "no note"},
		{name: "a mark and nothing else", file: "a.txt", in: "\ufeff", err: "no note"},
		{
			name: "a date that is none", file: "a.txt", in: "Date of event: 31/02/2026\nAuthor: A\n\nSaw Ann.", texts: []string{"1=Saw Ann."},
			troubles: []string{"1:1:16 event_date: no such day"},
		},
		{
			name: "a date that is none in front matter", file: "a.md", in: "---\nid: D-1\nevent date:   soon\n---\nSaw Ann.", texts: []string{"D-1=Saw Ann."},
			troubles: []string{"1:3:15 event_date: not a date"},
		},
		{
			name: "a byte of another encoding", file: "a.txt", in: "Zoë and Zoë\nZo\xeb", texts: []string{"1=Zoë and Zoë\nZoë"},
			troubles: []string{"1:2:3 the text is not valid UTF-8 here"},
		},
		{
			name: "NUL", file: "a.txt", in: "Saw Ann.\n\x00Then Ben.", texts: []string{"1=Saw Ann.\n\x00Then Ben."},
			troubles: []string{"1:2:1 a NUL byte"},
		},
		{
			name: "a label twice", file: "a.txt", in: "Author: A\nAuthor: B\n\nSaw Ann.", texts: []string{"1=Saw Ann."},
			remarks: []string{`2 "Author" stands twice; the first was read`},
		},
	}
	for _, c := range cases {
		t.Run(c.name, c.run)
	}
}

func TestDraftLongerThanAnyMayBe(t *testing.T) {
	got := read(t, "a.txt", strings.Repeat("x", 1000), reader.Options{MaxRecord: 999})
	if got.err == nil || !strings.Contains(got.err.Error(), "longer than 999 bytes") {
		t.Errorf("got %v", got.err)
	}
}
