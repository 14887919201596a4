package fields_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

func TestNoAction(t *testing.T) {
	for want, texts := range map[bool][]string{
		// Something was done, said or is to be done.
		true: {
			"T/C to M, no reply.", "TC from school re coat.", "I rang the clinic.", "Rang clinic", "Email sent to GP.", "HV today, baby asleep.", "Home visit.", "VISIT - all in.", "Police attended.", "Seen at school.", "Seen alone in her room.",
			"Mum said that the boiler is mended.", "School reported that he is late.", "Dad says he has work.", "Manager agreed the funding.", "Referral sent to housing.", "Referred to CAMHS", "Nan collected the boys.", "He ran to the door and hid.", "Kelsie threw a plate.",
			"SW to ring school.", "Mum to book the dentist.", "To ring school.", "- chase housing", "I will visit on Monday.", "We'll write to Dad.", "Action: new locks", "Actions\n- locks", "Next visit 3 May.", "NFA.", "Follow up with GP.", "Awaiting outcome of panel.", "Case to close.",
			"Up at 7.15, toast.", "0715 toast.", "Went to bed early.", "Had tea with staff.", "Meeting held with the head.", "Core group took place.", "After the meeting she cried.", "Consultant's letter: growth steady.", "Hearing on 3 June.", "No answer at the door.",
			"I sorted the bedding.", "We made toast.", "I also walked the dog.", "Did not attend again.", "Dad did not turn up.", "According to the landlord it is damp.", "Unwell today.", "Back in six weeks.", "The review is in June.", "Mother disputes the dates and agrees to the rest.",
			"Contact went ahead.", "Gifts were given.", "Gran is collecting Pia on Mondays.", "Plan for summer: two weeks with Gran.", "She packed her own bag.", "Mum scored herself 6 for sleep.",
		},
		// Background and views.
		false: {
			"Mum is lazy.", "I think Mum is lazy.", "I honestly feel she is lazy.", "We have doubts.", "I am worried about her.", "I do not believe a word.", "In my view she is right.", "They never keep an appointment.", "Every visit is a battle.", "She misses every appointment.", "No meeting is ever calm.",
			"She has been told for years.", "He always said so.", "Dad made no effort.", "Mum took advantage.", "She let the children down.", "He is left handed.", "She gave up on school.", "Home is a mess.", "He plays the fool.", "She used to drink.", "He will never change.", "They will not thank you.", "She refuses to work.",
			"He wants to be a vet.", "It is hard to know.", "Three bedrooms and a yard.", "Born in 2014, walks well.", "Allergies: none. Diet: no pork.", "The plan is a poor one.", "Known to services since 2009.", "Likes swimming and trains.", "Money is tight.", "Dad is never there.", "The action is in the kitchen.", "A good outcome is hard to see.",
		},
	} {
		for _, text := range texts {
			o := &fields.NoActionOptions{MinWords: 1}
			if got := len(linttest.CheckWith(t, fields.NoAction(), o, linttest.Note(text, nil))) == 0; got != want {
				t.Errorf("%q: records something %v, want %v", text, got, want)
			}
		}
	}
}

func TestNoActionByTypeAndLength(t *testing.T) {
	views := strings.Repeat("Mum is a proud woman and Dad is a sad man. ", 3)
	for _, c := range []struct {
		fields, text, want string
	}{
		{"contact_type=Other", views, " info"},
		{"contact_type=Case note", views, " info"},
		{"contact_type=Supervision", views, " info"},
		{"contact_type=; title=Background", views, " info"},
		{"contact_type=Home visit", views, ""},
		{"contact_type=Telephone call", views, ""},
		{"contact_type=Core group", views, ""},
		{"contact_type=Case note; title=Call from school", views, ""},
		{"contact_type=Other; status=deleted", views, ""},
		{"contact_type=Other", "Mum is a proud woman and Dad is a sad man.", ""},
		{"contact_type=Other", strings.Repeat("sad ", 29), ""},
		{"contact_type=Other", strings.Repeat("sad ", 30), " info"},
		{"contact_type=Other", views + "\n\nFrom: Ann Cole <a.cole@school.example>\nSent: 3 March 2026 10:12\nTo: Dev Rao\nSubject: Jude\n\nThe coat is too small.", ""},
	} {
		says(t, fields.NoAction(), c.fields, c.text, c.want)
	}
}
