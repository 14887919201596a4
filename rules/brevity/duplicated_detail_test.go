package brevity_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/invented"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

// account is so many words about a contact, in sentences of ten.
func account(words int) string {
	var b strings.Builder
	for i := range words {
		switch {
		case i%10 == 0:
			b.WriteString("Rosa ")
		case i%10 == 9 || i == words-1:
			fmt.Fprintf(&b, "step%d. ", i)
		default:
			fmt.Fprintf(&b, "step%d ", i)
		}
	}
	return strings.TrimSpace(b.String())
}

func TestPointersToTheWholeOfAContact(t *testing.T) {
	const meeting, visit, call = "Core group", "Home visit", "Telephone call"
	r := brevity.DuplicatedDetail()
	for _, c := range []struct {
		contact, pointer string
		want             bool
	}{
		{meeting, "See minutes.", true},
		{meeting, "SEE MINS", true},
		{meeting, "Pls see mins for detail", true},
		{meeting, "Core group held, see minutes.", true},
		{meeting, "Core group held 12/3/26 at 2pm - minutes in Wisdom.", true},
		{meeting, "Minutes scanned into Wisdom.", true},
		{meeting, "Minutes attached.", true},
		{meeting, "Minutes to follow.", true},
		{meeting, "Full minutes are on the system.", true},
		{meeting, "For full discussion see minutes.", true},
		{meeting, "Full details of the meeting are recorded in the minutes.", true},
		{meeting, "I attended the core group at school on Tuesday, please see minutes for details and actions.", true},
		{meeting, "Everything that was discussed is recorded in the minutes.", true},
		{meeting, "Detail: see minutes", true},
		{meeting, "(see minutes)", true},
		{meeting, "A placement stability meeting was held at 10; see minutes.", true},
		{meeting, "Minutes of the core group are saved in documents.", true},
		{meeting, "Minutes to be circulated by admin within 10 days.", true},
		{visit, "Home visit to complete assessment, see Single Assessment for detail.", true},
		{visit, "See Single Assessment.", true},
		{visit, "Visit written up in the Single Assessment.", true},
		{visit, "HV completed. Details in the C&F assessment.", true},
		{visit, "Details of the visit are recorded in the Section 7 report.", true},
		{visit, "Please refer to the parenting assessment for full details.", true},
		{visit, "Ella seen at school on her own; see section 47 report.", true},
		{visit, "Mum and Dad were both seen, recorded in the parenting assessment.", true},
		{visit, "Visit recorded on the statutory visit form.", true},
		{visit, "This has been recorded in full in the Single Assessment", true},
		{visit, "Single Assessment visit 2 of 3 - see Single Assessment for full write up", true},
		{visit, "Joint visit with the health visitor. All information has been added to the Single Assessment.", true},
		{visit, "Visit for s47 – details recorded on s47 report", true},
		{visit, "Information gathered today is in the parenting assessment.", true},

		{meeting, "Contact arrangements: see minutes.", false},
		{meeting, "See minutes for the dates of the parenting course.", false},
		{meeting, "The minutes of the last core group were agreed.", false},
		{meeting, "Core group cancelled; see minutes of May.", false},
		{meeting, "Mum has not seen the minutes.", false},
		{meeting, "I will see the minutes when they come.", false},
		{meeting, "See Single Assessment.", false},
		{visit, "See minutes of the strategy meeting.", false},
		{visit, "Core group minutes are on file.", false},
		{visit, "Mum's mental health: see Single Assessment.", false},
		{visit, "For the history of the marriage see the Single Assessment.", false},
		{visit, "Her medication is recorded in the Single Assessment.", false},
		{visit, "Details of her medication are recorded in the Single Assessment.", false},
		{visit, "See Single Assessment for previous addresses.", false},
		{visit, "See Single Assessment re dad's convictions.", false},
		{visit, "Mum told me about her childhood (see Single Assessment).", false},
		{visit, "His convictions are set out in the Section 7 report.", false},
		{visit, "School: see report.", false},
		{visit, "See school report for attendance.", false},
		{visit, "See letter from the landlord.", false},
		{visit, "See previous case note.", false},
		{visit, "See contact plan, item 6.", false},
		{visit, "As noted in the Single Assessment, the stairs are steep.", false},
		{visit, "Mum has depression, which is recorded in the Single Assessment.", false},
		{visit, "Ella's wishes are recorded in the Single Assessment.", false},
		{visit, "Housing is covered in the Single Assessment.", false},
		{visit, "Family tree in the Single Assessment.", false},
		{visit, "Risks: see assessment", false},
		{visit, "See risk assessment on the door.", false},
		{visit, "See Single Assessment from 2019.", false},
		{visit, "She wants to see the Single Assessment.", false},
		{visit, "I will write this up in the Single Assessment.", false},
		{call, "See minutes.", false},
	} {
		for _, text := range []string{c.pointer + "\n\n" + account(160), account(160) + "\n\n" + c.pointer} {
			n := linttest.Note(text, map[note.Field]string{note.ContactType: c.contact})
			if got := linttest.Check(t, r, n); (len(got) == 1) != c.want || len(got) > 1 {
				t.Errorf("%s, %q: found %d, want %v", c.contact, c.pointer, len(got), c.want)
			}
		}
	}
}

// In the middle of a note a pointer is about what stands before it.
func TestPointersInTheMiddleOfANote(t *testing.T) {
	r := brevity.DuplicatedDetail()
	for _, c := range []struct {
		middle string
		want   bool
	}{
		{"See Single Assessment.", true},
		{"Details of the visit: see Single Assessment.", false}, // its paragraph has nothing more
		{"Mum talked about her childhood in Leeds. See Single Assessment.", false},
		{"Mum said that it happened when she was twelve. This is recorded in the Single Assessment.", false},
		{"Mum has a diagnosis of depression, which is recorded in the Single Assessment.", false},
		{"As recorded in the Single Assessment, the stairs are steep.", false},
		{"The stairs are steep, as noted in the Single Assessment.", false},
		{"Details of this visit are recorded in the Single Assessment. " + account(160), true},
		{"Home visit of 3 May, see Single Assessment. " + account(90), false},
	} {
		text := account(100) + "\n\n" + c.middle + "\n\n" + account(100) + "\n\nI will come again."
		got := linttest.Check(t, r, linttest.Note(text, map[note.Field]string{note.ContactType: "Home visit"}))
		if (len(got) == 1) != c.want {
			t.Errorf("%q: found %+v", c.middle, got)
		}
	}
}

func TestWhatCountsAsDetail(t *testing.T) {
	r := brevity.DuplicatedDetail()
	mail := "From: Rosa Lane <rosa@example.org>\nSent: 3 March 2026 10:15\nTo: A. Worker\nSubject: Minutes\n\n" + account(160) + "\n"
	for _, c := range []struct {
		what, text string
		want       int // words; 0 for quiet
	}{
		{"150 words", "Core group held, see minutes.\n" + account(150), 0},
		{"151 words", "Core group held, see minutes.\n" + account(151), 151},
		{"words before the pointer", account(160) + "\nSee minutes.", 160},
		{"words on both sides", account(90) + "\nSee minutes.\n" + account(90), 180},
		{"what is to be done", "See minutes.\n\n" + account(100) + "\n\nActions\n- " + account(100), 0},
		{"who was there", "See minutes.\n\nPresent: " + account(40) + "\n\n" + account(120), 0},
		{"what came after", "See minutes.\n\n" + account(120) + "\n\nI rang Rosa the next day. " + account(120), 0},
		{"pasted email", "Core group, see minutes.\n\n" + mail, 0},
		{"a pointer inside an email", account(160) + "\n\n" + mail + "See minutes.", 0},
		{"no pointer", account(400), 0},
		{"two pointers", "See minutes.\n\n" + account(160) + "\n\nMinutes attached.", 160},
	} {
		got := linttest.Check(t, r, linttest.Note(c.text, map[note.Field]string{note.ContactType: "Core group"}))
		switch {
		case c.want == 0 && len(got) > 0:
			t.Errorf("%s: found %+v", c.what, got)
		case c.want > 0 && (len(got) != 1 || !strings.Contains(got[0].Message, fmt.Sprintf(" %d words ", c.want))):
			t.Errorf("%s: found %+v, want %d words", c.what, got, c.want)
		}
	}
}

func TestThePassageIsExact(t *testing.T) {
	for _, s := range []string{
		"Core group held. See minutes.\n\n==" + account(160) + "==",
		"==" + account(160) + "==\n\nSee minutes.",
		"Core group. See minutes.\n\n==" + account(160) + "==\n\nI rang Rosa afterwards and left a message.",
		"Core group. See minutes.\n\n==" + account(160) + "==\n\nActions\n- I will ring Rosa.",
	} {
		finds(t, brevity.DuplicatedDetail(), s)
	}
}

func TestCopiedWords(t *testing.T) {
	r := brevity.DuplicatedDetail()
	env := linttest.Env()
	env.References = []note.Reference{
		{Name: "a.txt", Text: "One two three four five six seven eight nine ten eleven twelve thirteen fourteen."},
		{Name: "b.txt", Text: "The boy’s box was well-made and he had put straw in it for the winter months ahead."},
	}
	for _, c := range []struct{ text, document string }{
		{"Zero. ==One, two; THREE four five six seven eight nine ten eleven twelve==", "a.txt"},
		{"==one two three four five six seven eight nine ten eleven twelve thirteen fourteen==. Fifteen", "a.txt"},
		{"two ==the boy's box was well made and he had put straw in it== and then hay", "b.txt"},
		{"one two three four five six seven eight nine ten eleven", ""},
		{"one two three four five six seven and eight nine ten eleven twelve thirteen fourteen", ""},
		{"the boy's box was well made and he had put hay in it for the winter months", ""},
		{"", ""},
	} {
		text, want := linttest.Marked(t, c.text)
		got := linttest.Program(t, env, lint.Choice{Rule: r, Options: r.NewOptions()}).NewBench().Check(linttest.Note(text, nil)).Findings
		if len(got) != len(want) {
			t.Errorf("%q: found %+v", c.text, got)
			continue
		}
		for i, f := range got {
			if f.Span != want[i] {
				t.Errorf("%q: found %q", c.text, text[f.Span.Start:f.Span.End])
			}
			if d := fmt.Sprintf("%v", f.Detail); !strings.Contains(d, c.document) {
				t.Errorf("%q: detail %s, want %s", c.text, d, c.document)
			}
		}
	}
}

func TestDuplicatedDetailRefusesShortRuns(t *testing.T) {
	if _, err := brevity.DuplicatedDetail().Build(&brevity.Duplicated{MaxWords: 150, RunWords: 4}, &lint.Env{}); err == nil {
		t.Error("a run of four words is accepted")
	}
}

func BenchmarkDuplicatedDetail(b *testing.B) {
	r := brevity.DuplicatedDetail()
	env := linttest.Env()
	env.References = []note.Reference{{Name: "a.txt", Text: account(20000)}}
	bench := linttest.Program(b, env, lint.Choice{Rule: r, Options: r.NewOptions()}).NewBench()
	n := linttest.Note("Core group held.\n"+invented.Text(1)+"\nSee minutes.\n"+invented.Text(2), nil)
	b.SetBytes(int64(len(n.Text.String())))
	b.ReportAllocs()
	for b.Loop() {
		bench.Check(n)
	}
}
