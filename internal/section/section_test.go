package section_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

func read(text string) *nlp.Doc {
	b := lexicon.New(nlp.Classes)
	nlp.Mark(b)
	d := nlp.NewDoc(b.Freeze())
	d.Reset(text)
	return d
}

// show writes sections as "title: body", with " // " for the breaks of a body.
func show(d *nlp.Doc) []string {
	var out []string
	for _, s := range section.Find(d) {
		body := ""
		if s.BodyFirst <= s.BodyLast {
			span := d.Span(s.BodyFirst, s.BodyLast)
			body = strings.ReplaceAll(d.Text()[span.Start:span.End], "\n", " // ")
		}
		title := d.Span(s.TitleFirst, s.TitleLast)
		out = append(out, d.Text()[title.Start:title.End]+": "+body)
	}
	return out
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"prose", "Visit at 4. Leo opened the door.\nHe had a den.", nil},
		{"a heading after a blank line", "Visit at 4.\n\nHealth\nWell.\n\nPlan\nRing Mum.", []string{"Health: Well.", "Plan: Ring Mum."}},
		{"a heading in capitals", "Visit at 4.\nHEALTH\nWell.\nSCHOOL\nIn year 4.", []string{"HEALTH: Well.", "SCHOOL: In year 4."}},
		{"a heading with a colon", "Visit.\nHealth:\nWell.\nTeeth fine.", []string{"Health: Well. // Teeth fine."}},
		{"a heading of a list", "Agreed\n- ring Mum\n- see Leo", []string{"Agreed: - ring Mum // - see Leo"}},
		{"Markdown", "## Health\nWell.\n**Plan**\nRing Mum.", []string{"Health: Well.", "Plan: Ring Mum."}},
		{"labels", "Health: well.\nSchool: in year 4.", []string{"Health: well.", "School: in year 4."}},
		{"a label ends with its paragraph", "Plan: ring Mum.\nAnd Nan.\n\nHe had a den.", []string{"Plan: ring Mum. // And Nan."}},
		{"a heading goes on over paragraphs", "Plan\nRing Mum.\n\nRing Nan.", []string{"Plan: Ring Mum. //  // Ring Nan."}},
		{"a label in a list", "- Plan: ring Mum", []string{"- Plan: ring Mum"}},
		{"too long for a heading", "\nThis is a line of rather more words than headings have\nHe had a den.", nil},
		{"too long for a label", "I asked him what he would like: a dog.", nil},
		{"a time is no label", "Seen at 16:30 by me.", nil},
		{"a sentence is no heading", "\nLeo was in.\nHe had a den.", nil},
		{"the last line is no heading", "He had a den.\n\nPlan", nil},
		{"a label with nothing after it is a heading", "Plan:\nSchool: in year 4.", []string{"Plan: ", "School: in year 4."}},
		{"speech is no label", "“Well: no,” he said.", nil},
		{"a typographic apostrophe", "Child’s views:\nA dog.", []string{"Child’s views: A dog."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := show(read(c.text))
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Actions: ring school", "Actions"},
		{"22.00 check: asleep", "22.00 check"},
		{"Next steps for SW this week now: ring school", ""},
		{"He said: no", "He said"},
		{": no", ""},
		{"Ring school", ""},
	} {
		d := read(c.text)
		end := section.Label(d, d.Sentences()[0])
		got := ""
		if end >= 0 {
			got = strings.TrimSpace(c.text[:d.Tokens()[end].Start])
		}
		if got != c.want {
			t.Errorf("%q: label %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Plan\nRing Mum.", "Health: well.\n\nSCHOOL\n- in year 4", "#:\n:\n*", "A:\nB:\nC:", "“A: b”\n\n12)\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := read(text)
		n := len(d.Tokens())
		last := -1
		for _, s := range section.Find(d) {
			switch {
			case s.TitleFirst <= last, s.TitleLast < s.TitleFirst, s.BodyFirst <= s.TitleLast, s.BodyLast >= n, s.BodyLast < s.BodyFirst-1:
				t.Fatalf("%q: %+v of %d tokens after %d", text, s, n, last)
			}
			last = max(s.BodyLast, s.TitleLast)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"ordinary", strings.Repeat("Home visit, 4pm. Ava opened the door.\nPlan: I will ring her gran on Monday.\n\nHEALTH\nWell.\n\n", 20)},
		{"headings", strings.Repeat("PLAN\n", 1<<18)},
		{"labels", strings.Repeat("Plan: a\n", 1<<17)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := read(c.text)
			d.Sentences()
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				section.Find(d)
			}
		})
	}
}
