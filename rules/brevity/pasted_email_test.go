package brevity_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

const (
	pasteHeader = "From: Office, Marlow Lane Primary\nSent: 12 January 2026 11:42\nTo: Achebe, Ruth\nSubject: Breakfast club\n\n"
	pasteBody   = "We can offer a place at the breakfast club from Monday. The club opens at 7.45 and the children are taken to their classrooms at 8.50. There is no charge in the first half term, and after that it is two pounds a day, or nothing for families with free school meals. The form is on our website."
	pasteBlock  = "Kind regards\n\nJo Farrant\nSchool Business Manager\nTel 01632 960140"
	pasteNotice = "This email is confidential and intended only for the addressee. If you have received it in error please delete it."
	pasteQuote  = "On Tue, 3 Mar 2026 at 10:14, Bea Lorimer <b@nhs.example> wrote:\n> 25th centile."
)

// TestPastedEmail checks what is found, marked with ==, and how much it matters.
func TestPastedEmail(t *testing.T) {
	for _, c := range []struct {
		name string
		want lint.Severity // of every finding; Off for none
		text string
	}{
		{"summary", lint.Off, "Email from school: attendance 92%. I replied and asked for the spring figures."},
		{"summary with sender and date", lint.Off, "Email from Dr Shah dated 4 April 2025, 09:12, confirming that both jabs are done."},
		{"key points", lint.Off, "Email\nSender: Nia Bevan\nDate: 19 February 2026\nKey points:\n- review moved\n- health plan due"},
		{"one quoted sentence", lint.Off, "Email from Dad at 07.52 in which he wrote, \"I will not be at contact on Saturday.\""},
		{"address and number", lint.Off, "His new address is r.dale@postbox.example and his number 07700 900418."},
		{"professionals", lint.Off, "Bea Lorimer\nHealth Visitor\nEast Dale NHS Foundation Trust\nTel 01632 960101\nb.lorimer@nhs.example"},
		{"letter", lint.Off, "Letter put through the door. It reads:\n\nDear Ms Dale,\nI called today at 10am and there was no answer.\nYours sincerely,\nT. Mensah, social worker"},
		{"letter with a block", lint.Off, "Letter to parents:\n\nDear Ms Dale\n\nThe review is on 3 March.\n\n" + pasteBlock},
		{"text messages", lint.Off, "Text message\nFrom: Mum (07700 900418)\nTo: duty\nSent: 14/02/2026 10:22\nhi can you ring me"},
		{"chat", lint.Off, "[03/03/2026, 10:14] Leanne: Hi Ruth what day is clinic\n[03/03/2026, 10:20] Ruth: Thursday"},
		{"meeting header", lint.Off, "From: J. Amadi\nTo: Core group\nDate: 12 March 2026\nTime: 10.00\nSubject: Core group\nPresent: Mum, HV, school"},
		{"handover", lint.Off, "From: EDT To: Locality team Date: 08/03/2026 Subject: placement breakdown. Carers rang at 22.15."},
		{"contact times", lint.Off, "Contact\nFrom: 10.00\nTo: 11.30\nDate: 12/03/2026"},
		{"prose with wrote", lint.Off, "On 12/03/2026 SW wrote to school. On 14/03/2026 school wrote: \"She has settled.\""},
		{"bullets", lint.Off, "Seen today:\n> called school\n> HV to weigh baby\n> weight > 9th centile"},
		{"confidential record", lint.Off, "This record is confidential and must not be shared with father or disclosed in error."},
		{"with regards to", lint.Off, "With regards to the email: thanks were given. Sent from my desk on Friday."},
		{"caution at address", lint.Off, "CAUTION: dog outside. WARNING: do not use the link path."},

		{"short with header", lint.Info, "==" + pasteHeader + "Yes, Monday is fine.=="},
		{"short and announced", lint.Info, "Email from school:\n\n==" + pasteHeader + "Yes, Monday is fine.==\n\nI rang Ms Dale."},
		{"long with header", lint.Warning, "==" + pasteHeader + pasteBody + "=="},
		{"short with signature block", lint.Warning, "==" + pasteHeader + "Yes, Monday is fine.\n\n" + pasteBlock + "=="},
		{"short with a block of role and office", lint.Warning, "==" + pasteHeader + "Yes, Monday is fine.\n\nKind regards\nJo\nBusiness Manager\nMarlow Lane School=="},
		{"short with name and role", lint.Info, "==" + pasteHeader + "Yes, Monday is fine.\n\nKind regards\nJo\nBusiness Manager=="},
		{"short below a notice", lint.Warning, "==This email was sent over an encrypted service. If you are not the intended recipient please delete it.\n\n" + pasteHeader + "Yes, Monday is fine.=="},
		{"short with disclaimer", lint.Warning, "==" + pasteHeader + "Yes, Monday is fine.\n\nJo\n\n" + pasteNotice + "=="},
		{"short below its answer", lint.Warning, "Thanks Jo, see you then.\n\n==" + pasteHeader + "Yes, Monday is fine.=="},
		{"attribution", lint.Warning, "HV has replied.\n\n==" + pasteQuote + "==\n\nNext weigh-in 20 March."},
		{"two short ones", lint.Warning, "==" + pasteHeader + "Fine.\nJo\n\n" + pasteHeader + "Is Monday fine?=="},
		{"two pastes", lint.Warning, "HV first.\n\n==" + pasteQuote + "==\n\nI rang Ms Dale. Then by email from HV:\n\n==" + pasteQuote + "=="},
		{"introduced, short", lint.Info, "Her email:\n\n==Hi, just to say Logan came all five mornings. Thanks, Bea==\n\nI rang his carer."},
		{"introduced, long", lint.Warning, "Their email:\n\n==Dear Ruth,\n\n" + pasteBody + "\n\n" + pasteBlock + "==\n\nI rang Ms Dale."},
		{"nothing but a headerless mail", lint.Info, "==Dear Ruth,\n\n" + pasteBody + "\n\n" + pasteBlock + "\n\n" + pasteNotice + "=="},
		{"disclaimer alone", lint.Info, "Seen at school.\n\n==" + pasteNotice + "=="},
		{"banner alone", lint.Info, "==CAUTION: This email originated outside the organisation. Do not click links unless you know the sender.==\n\nSeen at school."},
	} {
		t.Run(c.name, func(t *testing.T) {
			finds(t, brevity.PastedEmail(), c.text)
			text, _ := linttest.Marked(t, c.text)
			for _, f := range linttest.Check(t, brevity.PastedEmail(), linttest.Note(text, nil)) {
				if f.Severity != c.want {
					t.Errorf("severity %v, want %v", f.Severity, c.want)
				}
			}
		})
	}
}

func TestPastedEmailStatesFacts(t *testing.T) {
	text := "School has answered.\n\n" + pasteHeader + "Fine.\nJo\n\n" + pasteNotice + "\n\n" + pasteHeader + "Is Monday fine?\nRuth"
	f := linttest.Check(t, brevity.PastedEmail(), linttest.Note(text, nil))[0]
	d := f.Detail.(brevity.PastedEmailDetail)
	if d.Messages != 2 || !slices.Equal(d.Starts, []int{3, 13}) {
		t.Errorf("detail %+v", d)
	}
	if want := len(strings.Fields(pasteNotice + " Jo Ruth")); d.BoilerplateWords != want {
		t.Errorf("%d words of boilerplate, want %d", d.BoilerplateWords, want)
	}
	if want := "2 messages, 13 of the note's 14 lines, 1 disclaimer; 22 of its "; !strings.Contains(f.Message, want) {
		t.Errorf("message %q, want %q", f.Message, want)
	}
	for _, way := range []string{"Summarise the outcome", "attach the chain as a document"} {
		if !strings.Contains(f.Suggestion, way) {
			t.Errorf("suggestion %q does not say %q", f.Suggestion, way)
		}
	}
}

// TestPastedEmailTellsNothing checks that neither message nor suggestion repeats
// words of the note.
func TestPastedEmailTellsNothing(t *testing.T) {
	text := pasteHeader + pasteBody + "\n\n" + pasteBlock
	f := linttest.Check(t, brevity.PastedEmail(), linttest.Note(text, nil))[0]
	for _, w := range []string{"Achebe", "Farrant", "Marlow", "Breakfast", "960140"} {
		if strings.Contains(f.Message+f.Suggestion, w) {
			t.Errorf("%q stands in %q", w, f.Message+f.Suggestion)
		}
	}
}

func TestPastedEmailOptions(t *testing.T) {
	short, quoted := pasteHeader+"Yes, Monday is fine.", "HV has replied.\n\n"+pasteQuote
	bare := "Her email:\n\nHi, Logan came all five mornings. Thanks, Bea"
	for _, c := range []struct {
		name   string
		change func(*brevity.PastedEmailOptions)
		text   string
		want   lint.Severity
	}{
		{"short-words lower", func(o *brevity.PastedEmailOptions) { o.ShortWords = 5 }, short, lint.Warning},
		{"short-words higher", func(o *brevity.PastedEmailOptions) { o.ShortWords = 200 }, pasteHeader + pasteBody, lint.Info},
		{"thread-messages higher", func(o *brevity.PastedEmailOptions) { o.ThreadMessages = 3 }, quoted, lint.Info},
		{"thread-messages reached", func(o *brevity.PastedEmailOptions) { o.ThreadMessages = 3 }, strings.Repeat(short+"\n\n", 3), lint.Warning},
		{"thread-messages one", func(o *brevity.PastedEmailOptions) { o.ThreadMessages = 1 }, short, lint.Warning},
		{"without-header", func(o *brevity.PastedEmailOptions) { o.WithoutHeader = false }, bare, lint.Off},
		{"boilerplate", func(o *brevity.PastedEmailOptions) { o.Boilerplate = false }, "Seen.\n\n" + pasteNotice, lint.Off},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := brevity.PastedEmail()
			o := r.NewOptions().(*brevity.PastedEmailOptions)
			c.change(o)
			found := linttest.CheckWith(t, r, o, linttest.Note(c.text, nil))
			if c.want == lint.Off {
				if len(found) > 0 {
					t.Errorf("found %+v", found)
				}
				return
			}
			if len(found) != 1 || found[0].Severity != c.want {
				t.Errorf("found %+v, want one %v", found, c.want)
			}
		})
	}
}

func BenchmarkPastedEmail(b *testing.B) {
	paste := strings.Repeat(pasteHeader+pasteBody+"\n\n"+pasteBlock+"\n\n"+pasteNotice+"\n\n", 3)
	b.Run("ordinary", func(b *testing.B) { linttest.Bench(b, brevity.PastedEmail(), linttest.Ordinary) })
	b.Run("paste", func(b *testing.B) { linttest.Bench(b, brevity.PastedEmail(), linttest.Ordinary+"\n\n"+paste) })
}
