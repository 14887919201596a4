package brevity_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

// prose makes a paragraph of n words.
func prose(n int) string {
	return strings.TrimSpace(strings.Repeat("word ", n))
}

func TestBulletPoints(t *testing.T) {
	for _, s := range []string{
		"==Firstly, health: she has had her medical. Secondly, school: all is well. Thirdly, contact: none since May.==",
		"==FIRSTLY HEALTH WAS DISCUSSED. SECONDLY SCHOOL. THIRDLY CONTACT.==",
		"==We agreed that, firstly, Mum rings the clinic, secondly, I send the form and, finally, we meet on Friday.==",
		"==First, the boiler. Second, the stairs. Third, the lock on the back door.==",
		"==First of all she asked about tea. Secondly about the dog. Lastly about her brother.==",
		"==Plan: 1) ring school 2) ring GP 3) visit Monday==",
		"==Plan (1) ring school (2) ring GP (3) visit Monday==",
		"==1) ring school 2) ring GP 3) visit Monday==",
		"==Plan: 1. Ring school 2. Ring GP 3. Visit Monday==",
		"==Agreed a) Dad to ring; b) I write; c) school to wait==",
		"==Agreed (i) Dad rings, (ii) I write, (iii) school waits.==",
		"==Agreed i) Dad rings ii) I write iii) school waits==",
		"==I will ring school about lunch; Mum will look for the letter; Jude will bring his chart; Gran will have him on Friday.==",
		"==Actions: SW to ring school; mum to book dentist; dad to send form; review on 3 May==",
		"==Actions: • ring school • ring GP • visit Monday==",
		"==One, the boiler. Two, the stairs. Three, the lock.==",
		"Seen at home.\n==1) bed made 2) stairs clear 3) gate fixed==\nNext visit Monday.",
		"- one thing\n- another\n\n==Firstly, health. Secondly, school. Thirdly, contact.==",

		// Lists as they should be.
		"Firstly, health: seen.\nSecondly, school: well.\nThirdly, contact: none.",
		"1) ring school\n2) ring GP\n3) visit Monday",
		"1. Ring school\n2. Ring GP\n3. Visit Monday",
		"- ring school; ask for the form; ask for the date; write it down",
		// No enumerations.
		"Firstly, health was discussed. Secondly, school.",
		"She came first, then her brother, second, and the dog third.",
		"He was first in the race, second in the jump and third in the throw.",
		"On the first visit she hid. On the second visit she waved. On the third she talked.",
		"It is her first time there, his second and Tom's third.",
		"Secondly she asked about tea. Thirdly about the dog. Firstly about school.",
		"Rooms 1, 2 and 3 were seen (see plan 1).",
		"Aged 1) and 3) in the list above; child 2) is at nursery.",
		"Score 1. The second was 2. she said",
		"Seen at 10.30, 11.30 and 12.30; Mum (a nurse) rang at 1.",
		"She likes maths; she does not like the hall; she is in a team.",
		"Red; blue; green; yellow; all of her pens were there.",
		"Present: Ms Cole, mother of Jude; Mr Amin, head of year; Lorna Fitch, school nurse; Dev Rao, family support.",
		"In attendance: Ms Cole, mother of Jude; Mr Amin, head of year; Lorna Fitch, school nurse; Dev Rao, support.",
		"Apologies from Ms Cole at home; Mr Amin the head; Lorna Fitch the nurse; Dev Rao from support.",
		"Mum &amp; Dad were in &amp; the dog was out &amp; the cat was asleep &amp; so was Jo.",
		"She said so; he did not. They left; I stayed. We met; it rained.",
		"See a) below.",
		"",
		// Length.
		"==" + prose(121) + "==",
		prose(120),
		"==" + prose(130) + "==\n\n" + prose(20) + "\n\n==" + prose(125) + "==",
		"- one\n- two\n\n" + prose(130),
		"1. one\n2. two\n" + prose(130),
		prose(130) + "\n• one\n• two",
		"==" + prose(130) + "==\n- one mark alone",
		"10.15 came in\n10.40 tea\n\n" + prose(130),
		"0915 - came in\n1040 - tea\n\n" + prose(130),
		"9am: came in\n10.40am: tea\n\n" + prose(130),
		"12/03 came in\n14/03 tea\n\n" + prose(130),
		"12 March: came in\n14 March: tea\n\n" + prose(130),
		"Mon: came in\nTue: tea\n\n" + prose(130),
		"Monday 3 March came\nTuesday 4 March tea\n\n" + prose(130),
		"==" + prose(130) + "==\n\n10 days later\n12 of them",
		"==" + prose(130) + "==\n\nMonday was fine\nTuesday was wet",
		prose(61) + "\n" + prose(61),
		prose(61) + "\r\n" + prose(61),
		"==" + strings.Repeat("day-to-day ", 121)[:11*121-1] + "==",
		strings.Repeat("day-to-day ", 100),
	} {
		finds(t, brevity.BulletPoints(), s)
	}
}

func TestBulletPointsLeavesEmailAlone(t *testing.T) {
	finds(t, brevity.BulletPoints(), "Email from school, pasted below.\n\nFrom: Ann Cole <a.cole@school.example>\nSent: 3 March 2026 10:12\nTo: Dev Rao\nSubject: Jude\n\nDear Dev,\n\nFirstly, his lunch. Secondly, his coat. Thirdly, his bus. "+prose(130)+"\n\nKind regards,\nAnn")
}

func TestBulletPointsOptions(t *testing.T) {
	o := &brevity.Bullets{MaxWords: 10, Clauses: 3}
	for _, c := range []struct {
		text string
		want string
	}{
		{prose(11), "long-paragraph"},
		{prose(10), ""},
		{"He rang the school; she wrote a letter; they came home", "enumeration"},
	} {
		got := ""
		for _, f := range linttest.CheckWith(t, brevity.BulletPoints(), o, linttest.Note(c.text, nil)) {
			got += f.Category
			if f.Severity != lint.Info {
				t.Errorf("%q: %s", c.text, f.Severity)
			}
		}
		if got != c.want {
			t.Errorf("%q: found %q, want %q", c.text, got, c.want)
		}
	}
}

func BenchmarkBulletPoints(b *testing.B) {
	text := strings.Repeat("Ms Cole told me that the landlord has sent a man to look at the ceiling; it will be mended in May. Jude said that he would like to go.\n", 8)
	r := brevity.BulletPoints()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, false)
	if err != nil {
		b.Fatal(err)
	}
	n, bench := linttest.Note(text, nil), p.NewBench()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		bench.Check(n)
	}
}
