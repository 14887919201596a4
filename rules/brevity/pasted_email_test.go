package brevity_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

const (
	pasteHeader = "From: Office, Marlow Lane Primary\nSent: 12 January 2026 11:42\nTo: Achebe, Ruth\nSubject: Breakfast club\n\n"
	pasteBody   = "We can offer a place at the breakfast club from Monday. The club opens at 7.45 and the children are taken to their classrooms at 8.50. There is no charge in the first half term, and after that it is two pounds a day, or nothing for families with free school meals. The form is on our website."
)

func TestPastedEmail(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       lint.Severity // Off for no finding
		span       string        // how the found span begins and ends, parted by …
	}{
		{"summary", "Email from school: attendance 92%. I replied and asked for the spring figures.", lint.Off, ""},
		{"one quoted sentence", "Email from Dad at 07.52 in which he wrote, \"I will not be at contact on Saturday.\"", lint.Off, ""},
		{"address and number", "His new address is r.dale@postbox.example and his number 07700 900418.", lint.Off, ""},
		{"letter", "Letter put through the door. It reads:\n\nDear Ms Dale,\nI called today at 10am and there was no answer.\nYours sincerely,\nT. Mensah, social worker", lint.Off, ""},
		{"meeting header", "From: J. Amadi\nTo: Core group\nDate: 12 March 2026\nTime: 10.00\nSubject: Core group\nPresent: Mum, HV, school", lint.Off, ""},
		{"contact times", "Contact\nFrom: 10.00\nTo: 11.30\nDate: 12/03/2026", lint.Off, ""},
		{"prose with wrote", "On 12/03/2026 SW wrote to school. On 14/03/2026 school wrote: \"She has settled.\"", lint.Off, ""},
		{"bullets", "Seen today:\n> called school\n> HV to weigh baby\n> weight > 9th centile", lint.Off, ""},
		{"short with header", pasteHeader + "Yes, Monday is fine.", lint.Info, "From:…fine."},
		{"long with header", pasteHeader + pasteBody, lint.Warning, "From:…website."},
		{"short with signature block", pasteHeader + "Yes, Monday is fine.\n\nKind regards\n\nJo Farrant\nSchool Business Manager\nTel 01632 960140", lint.Warning, "From:…960140"},
		{"attribution", "HV has replied.\n\nOn Tue, 3 Mar 2026 at 10:14, Bea Lorimer <b@nhs.example> wrote:\n> 25th centile.\n\nNext weigh-in 20 March.", lint.Warning, "On Tue…centile."},
		{"two short ones", pasteHeader + "Fine.\nJo\n\n" + pasteHeader + "Is Monday fine?", lint.Warning, "From:…fine?"},
		{"introduced, short", "Her email:\n\nHi, just to say Logan came all five mornings. Thanks, Bea\n\nI rang his carer.", lint.Info, "Hi, just…Bea"},
		{"disclaimer alone", "Seen at school.\n\nThis email is confidential and intended only for the addressee. If you have received it in error please delete it.", lint.Info, "This…it."},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := linttest.Check(t, brevity.PastedEmail(), linttest.Note(c.text, nil))
			if c.want == lint.Off {
				if len(found) > 0 {
					t.Fatalf("found %q", c.text[found[0].Span.Start:found[0].Span.End])
				}
				return
			}
			if len(found) != 1 {
				t.Fatalf("%d findings", len(found))
			}
			if found[0].Severity != c.want {
				t.Errorf("severity %v, want %v", found[0].Severity, c.want)
			}
			first, last, _ := strings.Cut(c.span, "…")
			if got := c.text[found[0].Span.Start:found[0].Span.End]; !strings.HasPrefix(got, first) || !strings.HasSuffix(got, last) {
				t.Errorf("span %q, want %q", got, c.span)
			}
		})
	}
}

func TestPastedEmailStatesFacts(t *testing.T) {
	text := "School has answered.\n\n" + pasteHeader + "Fine.\nJo\n\n" + pasteHeader + "Is Monday fine?\nRuth"
	f := linttest.Check(t, brevity.PastedEmail(), linttest.Note(text, nil))[0]
	d := f.Detail.(brevity.PastedEmailDetail)
	if d.Messages != 2 || len(d.Starts) != 2 || d.Starts[0] != 3 || d.Starts[1] != 11 {
		t.Errorf("detail %+v", d)
	}
	if !strings.Contains(f.Message, "2 messages, 12 of the note's 13 lines") {
		t.Errorf("message %q", f.Message)
	}
	if !strings.Contains(f.Suggestion, "Summarise the outcome") || !strings.Contains(f.Suggestion, "attach the chain as a document") {
		t.Errorf("suggestion %q", f.Suggestion)
	}
}

func TestPastedEmailOptions(t *testing.T) {
	r := brevity.PastedEmail()
	o := r.NewOptions().(*brevity.PastedEmailOptions)
	o.ShortWords = 5
	if f := linttest.CheckWith(t, r, o, linttest.Note(pasteHeader+"Yes, Monday is fine.", nil)); len(f) != 1 || f[0].Severity != lint.Warning {
		t.Errorf("short-words 5: %+v", f)
	}
	o.WithoutHeader = false
	if f := linttest.CheckWith(t, r, o, linttest.Note("Her email:\n\nHi, Logan came all five mornings. Thanks, Bea", nil)); len(f) != 0 {
		t.Errorf("without-header false: %+v", f)
	}
}
