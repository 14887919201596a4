package brevity_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

func TestNoteLength(t *testing.T) {
	email := func(n int) string {
		return "From: Dyce, Alan <a.dyce@hilltop.example>\nSent: 3 June 2026 09:14\nTo: Duty <duty@council.example>\nSubject: RE: Bea\n\nDear all,\n\n" +
			strings.Repeat("Bea was in school. ", n/4) + "\n\nKind regards\n\nAlan Dyce\nHead of Year 8\n"
	}
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("word ", n)) }
	stat := map[note.Field]string{note.ContactType: "Home visit", note.Title: "Statutory visit"}
	for _, c := range []struct {
		name, text string
		fields     map[note.Field]string
		want       string // category and severity, or empty
	}{
		{"at the limit", words(800), nil, "long info"},
		{"over the limit", words(801), nil, "long warning"},
		{"mentioned", words(401), nil, "long info"},
		{"not mentioned", words(400), nil, ""},
		{"statutory by title", words(801), stat, "long info"},
		{"statutory by title, far too long", words(1601), stat, "long warning"},
		{"statutory by field", words(1600), map[note.Field]string{note.Statutory: "yes", note.ContactType: "Home visit"}, "long info"},
		{"conference", words(799), map[note.Field]string{note.ContactType: "ICPC"}, ""},
		{"review", words(790), map[note.Field]string{note.ContactType: "CLA review"}, ""},
		{"strategy discussion", words(790), map[note.Field]string{note.ContactType: "Strategy discussion"}, ""},
		{"call", words(790), map[note.Field]string{note.ContactType: "Telephone call"}, "long info"},
		{"empty", "", nil, "short warning"},
		{"seven words", words(7), nil, "short warning"},
		{"eight words", words(8), nil, ""},
		{"slashes", "T/C to M, n/a, v/m left", nil, "short warning"},
		{"see minutes", "Core group held, see minutes.", nil, ""},
		{"no comma", "Strategy Meeting held see minutes", nil, ""},
		{"minutes attached", "CPC today. Minutes to follow", nil, ""},
		{"capitals", "HV. SEE SECTION 7 REPORT", nil, ""},
		{"store", "Strat meeting - recorded on Wisdom", nil, ""},
		{"case note", "HV - see sibling’s case note.", nil, ""},
		{"previous note", "See previous note.", nil, ""},
		{"on a sibling's record", "Full note on sister’s record, ref 20441.", nil, ""},
		{"linked", "Core group held.", map[note.Field]string{note.LinkedDocument: "minutes.pdf"}, ""},
		{"to see is no pointer", "Visit to see the assessment.", nil, "short warning"},
		{"will see is no pointer", "I will see the report Monday.", nil, "short warning"},
		{"visit", "Visited. All fine.", nil, "short warning"},
		{"an email and nothing else", email(300), nil, ""},
		{"words beside a long email", words(380) + "\n\n" + email(500), nil, ""},
		{"too many words beside an email", words(450) + "\n\n" + email(500), nil, "long info"},
		{"a few words over an email", "See email below.\n\n" + email(100), nil, ""},
		{"blank", " \n\t\n", nil, "short warning"},
		{"marks are no words", "- - - * ... / ! ? : ; , .", nil, "short warning"},
		{"times and dates are words", "12/3/26 16.30 T/C Mum: rang back, no reply", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, f := range linttest.Check(t, brevity.NoteLength(), linttest.Note(c.text, c.fields)) {
				got += f.Category + " " + f.Severity.String()
				if f.Located {
					t.Error("the finding is about the note, not a place in it")
				}
			}
			if got != c.want {
				t.Errorf("found %q, want %q", got, c.want)
			}
		})
	}
}

func TestNoteLengthRefusesUnknownKinds(t *testing.T) {
	r := brevity.NoteLength()
	o := r.NewOptions().(*brevity.Length)
	o.LongContactTypes = []string{"stattutory"}
	if _, err := lint.Compile([]lint.Choice{{Rule: r, Options: o}}, lint.Env{}, false); err == nil {
		t.Error("an unknown kind of contact was accepted")
	}
}

func BenchmarkNoteLength(b *testing.B) {
	linttest.Bench(b, brevity.NoteLength(), linttest.Ordinary)
}
