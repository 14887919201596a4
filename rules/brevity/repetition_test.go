package brevity_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/brevity"
)

func TestRepetition(t *testing.T) {
	for _, s := range []string{
		// Said again.
		"Mum said that she will ring the school about the bus pass. We had tea. ==Mum said that she will ring the school about the bus pass.==",
		"Mum said that she will ring the school about the bus pass. ==MUM SAID THAT SHE WILL RING THE SCHOOL ABOUT THE BUS PASS==",
		"Ava told me that she’s made friends with a girl in the choir. ==She told me she's made friends with a girl in the choir.==",
		"She told me that she has joined the chess club at school. ==Ava told me that she has joined the chess club at school.==",
		"The boiler has been mended by the landlord and the flat was warm. Seen alone. ==The boiler has been repaired by the landlord and the flat was warm.==",
		"- Dad asked if contact can move to Saturdays at the library\n- School rung\n- ==Dad asked if contact can move to Saturdays at the library==",
		"M has agreed to take the baby to be weighed at clinic. ==M agreed to take the baby to be weighed at the clinic.==",
		"Dad asked if contact can move to the library on Saturdays. ==Dad asked if contact can move to the library on Saturdays.== ==Dad asked if contact can move to the library on Saturdays.==",
		"Summary: Mr Bell said that the loan is paid and that he sleeps better.\nI made tea.\n==Mr Bell said that the loan is paid and that he sleeps better.==",

		// Short sentences.
		"Next visit is on Friday at home. Next visit is on Friday at home.",
		// Another fact: a number, a name, a day, a relative, a negation, a sex, a place in time.
		"Ava seen on her own in her bedroom for 20 minutes today. Ava seen on her own in her bedroom for 30 minutes today.",
		"On Monday she was in school all day and came home by bus. On Tuesday she was in school all day and came home by bus.",
		"Mum said that she will ring the school about the bus pass. Dad said that he will ring the school about the bus pass.",
		"Ava said that she would like to see her dad more. Mia said that she would like to see her dad more.",
		"There were no marks seen on his face or his arms or his legs. There were no marks seen on her face or her arms or her legs.",
		"She said that she has spoken to the landlord about the damp. She said that she has not spoken to the landlord about the damp.",
		"The stair gate was fitted and the back door was locked when I came. The stair gate was fitted and the back door was open when I came.",
		"He takes his inhaler two times before he goes to football practice. He takes his inhaler two times after he goes to football practice.",
		"Leah hit Ava with the remote control in the living room. Ava hit Leah with the remote control in the living room.",
		"He told me that he likes football at the club. He told me that he likes drama at the club.",
		// Rows of a form.
		"Sami: seen in the bedroom, no worries shared, happy to talk to me\nNoor: seen in the bedroom, no worries shared, happy to talk to me",
	} {
		finds(t, brevity.Repetition(), s)
	}
}

func TestRepetitionInHurriedNotes(t *testing.T) {
	for _, s := range []string{
		"The health visitor weighed the baby and she was 5.4kg. Feeds well. ==The health visitor weighed the baby and she was 5.4 kg.==",
		"contact went ahead at the centre from ten until twelve. gifts were given. ==contact went ahead at the centre from ten until twelve.==",
		"Actions: SW to ring housing on Monday about the damp in the back bedroom.\nKit list given.\nActions: ==SW to ring housing on Monday about the damp in the back bedroom.==",
		"Luca used the toilet by himself twice and had a sticker each time; ==Luca used the toilet by himself twice and had a sticker each time.==",
		"Bailey's room was tidy and he had put his posters back on the wall. We talked. ==Bailey's room was tidy, and he had put his posters back up on the wall.==",
		"Mum’s new partner does not stay over when the children are in the house. ==Mums new partner does not stay over when the children are in the house.==",
		"Plan for summer: two weeks with his gran, one with the scouts, the rest here. He smiled. ==The plan for summer is two weeks with his gran, one with the scouts, the rest here.==",
		"She is to see the midwife at the surgery on the 4th June. ==She is to see the midwife at the surgery on 4 June.==",

		// Another direction, time or speaker; somebody else's email.
		"Then we read the letter from the judge to Bailey together. Then we read the letter from Bailey to the judge together.",
		"4pm: staff knocked on the door and there was no reply from Ellis. 5pm: staff knocked on the door and there was no reply from Ellis.",
		"\"I want to go home and I want to see my dog now.\" Offered a call. \"I want to go home and I want to see my dog now.\"",
		"Carer gave him his medicine at 8am with his breakfast as prescribed. Carer gave him his medicine at 8pm with his supper as prescribed.",
		"The tablet was given at 8am with water by the staff on duty. The tablet was given at 8pm with water by the staff on duty.",
		"From: Al Dyce\nSent: 3 June 2026 09:14\nTo: Duty\nSubject: Bea\n\nBea was in school all day today and had her lunch with her friends.\n\nFrom: Duty\nSent: 3 June 2026 10:14\nTo: Al Dyce\nSubject: RE: Bea\n\nBea was in school all day today and had her lunch with her friends.",
	} {
		finds(t, brevity.Repetition(), s)
	}
}

func TestRepetitionMinWords(t *testing.T) {
	r := brevity.Repetition()
	o := &brevity.Again{MinWords: 4}
	n := linttest.Note("She likes the choir. Home visit. She likes the choir.", nil)
	if got := linttest.CheckWith(t, r, o, n); len(got) != 1 {
		t.Errorf("%d findings", len(got))
	}
}

func BenchmarkRepetition(b *testing.B) {
	for _, n := range []int{50, 100, 200} {
		var text strings.Builder
		for i := range n {
			fmt.Fprintf(&text, "On day %d she told me about the %d books that she has read with her aunt and her cousins. ", i, i%7)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) { linttest.Bench(b, brevity.Repetition(), text.String()) })
	}
}

func BenchmarkRepetitionOrdinary(b *testing.B) {
	linttest.Bench(b, brevity.Repetition(), linttest.Ordinary)
}

// BenchmarkRepetitionHostile holds what would be slow if any part of the rule
// compared everything with everything: a quarter, half and whole megabyte of each.
func BenchmarkRepetitionHostile(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"sentence", "Mum said that she will ring the school about the bus pass. "},
		{"word", "a "},
		{"number", "1 "},
		{"letters", "a b c d e f g h i j k l m n o p q r s t u v w x y z "},
		{"semicolons", "; a "},
		{"quotes", "\" ' \" a "},
	} {
		for _, size := range []int{1 << 18, 1 << 19, 1 << 20} {
			text := strings.Repeat(c.text, size/len(c.text))
			b.Run(fmt.Sprint(c.name, "/", size>>10, "k"), func(b *testing.B) { linttest.Bench(b, brevity.Repetition(), text) })
		}
	}
	var unlike strings.Builder
	for i := range 1 << 16 {
		fmt.Fprintf(&unlike, "w%x ", i*2654435761%(1<<24))
	}
	b.Run("two long lines", func(b *testing.B) {
		linttest.Bench(b, brevity.Repetition(), unlike.String()+"\n\n"+unlike.String())
	})
}
