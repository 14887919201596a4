package links_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/links"
)

func TestAssessmentLink(t *testing.T) {
	for _, s := range []string{
		// The contact was made for it.
		"Home visit for the ==C&F assessment==.", "HV FOR ==SINGLE ASSESSMENT==", "Visited Mum for her ==parenting assessment==.", "T/C to GP for ==s47==.", "Saw Leo at school as part of my ==Section 7 report==.", "Met Nan to complete the ==viability assessment==.", "Rang probation re ==pre-birth assessment==.",
		"Seen at nursery to inform ==CFA==.", "I spoke with his tutor in relation to the ==age assessment==.", "Joint visit under ==section 47== with DC May.", "Planned visit for ==SA==, all in.", "Visit to begin the ==core assessment==: Dad and Ivy in.", "Observation of contact for ==parenting ax==.", "Zoom with Dad for the ==Section 37 report==.",
		"Visited for ==Child and Family Assessment (CFA)==, third time.", "Purpose of visit: to progress ==single assessment==.", "For the ==SGO assessment== I met both sons.", "Called at the flat because of ==s47 enquiries==.", "Home visit for our ==enquiries==.", "Visited him in custody for my ==report==.",
		// Joined to the word for the contact.
		"==S47== visit, all three seen.", "==PAMS== session 2, bottles.", "Session 5 of ==parenting assessment== at centre.", "==Form F== interview with her ex.", "Second ==assessment== visit. Cot now up.", "==Viability== home visit to aunt.", "Session with Mum (==PAMS==): shopping list.", "Visit 3 of the ==pre-birth assessment==.",
		// Work on it with somebody, and what goes into it.
		"Completed ==DASH== with Mum by phone.", "We began the ==Child & Family Assessment== with Dad at home.", "==GCP2== completed at home with Nan.", "Worked through the ==age assessment== with A.", "This will inform my ==single assessment==.", "His views will form part of the ==Section 7 report==.", "What she said goes into the ==CFA==.",
		"Visited him to take his history for the ==section 37 report==.", "SGO visit no. 3 to the aunt for ==SGO assessment==.", "What she told me will be used in the ==C&F assessment==.", "Met her so that her own wishes could go in the ==assessment==.",
		"Saw all four as part of ==s47==. No one had a mark.", "==C/F assessment== – visit 1. Gave the leaflet.", "==Viability assessment== of Mr and Mrs Tran completed at home.", "I will use this in the ==C and F==.", "Dad's flat was looked at today for the ==section 7==.",
		"Talked to him about what he likes and doesn't at home for ==assessment==.", "==Form F== stage 2, session 3: values.", "Nan was asked about her health for the ==kinship assessment==.", "What she said of it was noted for the ==s47==.", "Purpose - ==reassessment==.", "He wishes \"I want them\" to go in my ==report==.", "Spoke to midwife as part of ==pre-birth==.", "Mr Rowe in for interview for the ==PSR==.",
		"Visited the Hope family for the purposes of the ==C&F assessment==.", "Nan: ==SGO assessment== meeting no 2.", "Visit was to get consent and begin the ==assessment==.", "Talked through each section of the ==EHA== with Mum at home.", "Spoke to the head, who has no worries about him, for the ==single assessment==.",
		"HV gave her view by phone for the ==single assessment==, no missed checks.", "Reviewed the ==DASH== with Mum at home.",
		"I was at the flat from 4 to 5 for the ==C&F assessment==.", "His answer will be included for my ==s7 report==.",
		"Visited the aunt to see if she would be a carer, ==initial viability==.", "Met the new partner to include him in the ==assessment==.", "Visit for the ==pre and post birth assessment==.",
		"We sat down and filled in the ==DASH== together.", "Checked the bedrooms at Nan's for the ==Reg 24 assessment==.", "Watched Dad's contact with a view to the ==parenting assessment==.",
		"The twins were seen in school for the purpose of the ==s47 enquiry==.",
		"PURPOSE ==S47 ENQUIRY==", "I made a visit in order to complete the ==initial assessment==.", "His tutor was interviewed for the ==section 37 report==.", "This will feed in to the ==pre-birth assessment==.",
		"Spoke to his teacher for ==SA==.", "Mum's account was taken down for the ==s47==.", "Cont'd ==CFA== w/ Mum at home.",
		"==S47 enquiries==: rang the school, who saw no marks.", "• ==CFA==: visited Mum at 4", "‘Home visit’ for the ==single assessment==…",
		// No word of being in touch beside the name.
		"Visited Mum. Dual purpose: CP visit and ==single assessment== update.", "Home visit. Sat with Nan going through the ==SGO assessment==, health this time.", "Called to see Ms Farr. ==C&F assessment==, wk 3 of 6.", "T/C to nursery. I'm doing a ==CFA== and asked how he is.", "Saw Mum. She was asked about drink, as the ==single assessment== needs to cover it.", "We visited Kay with police, as ==section 47 enquiries== had been agreed.",
		"I called to see Ms Farr about the ==single assessment==, as she'd missed the first one.", "T/C: the GP receptionist called back w/ dates of jabs requested for ==s47==.", "Visited Dad. I'd add his views to the ==CFA==.", "Phoned the school after Monday's s47 as part of the ==enquiries==.", "Saw Craig. I will write up the ==viability== this week.",
		"Visited. Currently completing ==single assessment==.", "Seen at home, ==C&F assessment== in progress.", "T/C: Nan answered the rest of the questions on the ==viability==.", "T/C dad. ==CFA== info gathering.", "Saw Jo in line with ==section 47== duties.", "Visited to strengthen the ==assessment==.", "Teacher interviewed re Jo, ==s47==.",
		"Call from Dad. I asked him the ==C&F assessment== questions about work.", "Spoke to Ms Cann for her input to the ==pre-birth assessment==.", "Reference call for the ==SGO==: he has known her since school.", "Visited both. ==Adoption assessment== going to plan, session 2 done.", "Saw her drawing, it will go with my ==assessment==.",
		"Visited Nan. Session 3. ==SGO assessment==.", "Visited, third of six meetings. Loss. ==Adopter's assessment== is on time.",
		"==DASH== done on paper with Ms Lane.", "Saw Dad. We carried on from where we left off with his ==parenting assessment==.",
		"Home visit ==C&F==. Mum ok.", "Spent an hour with Ollie on cards, to help with my ==section 7 report==.", "Zoom w/ maternal aunt as part of the family network section of ==C&F assessment==.",
		"Saw them both. ==Viability asessment==, second of two.",

		// A pointer, in many forms.
		"Visit for CFA, see CFA.", "HV for the C&F. Refer to Child and Family Assessment.", "S47 visit. Recorded in the s47 report.", "PAMS session 2; written up in the assessment.", "Visited for SGO, detail in SGO report.", "Home visit to complete Single Assessment (see assessment for detail).", "Saw Leo for my Section 7 report. Full account in the report.", "Visit for viability. All written up on the viability form.",
		"Visit for the single assessment. Scanned in to Wisdom.", "S47 visit – see attached.",
		"ParentAssess session 3. Full record is in the ParentAssess workbook.",
		// To come, not made, over, or asked for.
		"Details for the C&F assessment recorded straight on to the form.", "This visit was to talk about what comes next, the SGO assessment, and to leave forms.", "I continued with the age assessment.", "Mum saw the midwife for her risk assessment at 28 weeks.", "Mum asked if her partner has to be part of the assessment.", "Saw Dad and told him he isn't needed for the parenting assessment.", "Pre-birth visit to both parents.", "Their carer has begun her Form F with an agency.", "Visit for the s47 could not be made, Mum is away.", "Called for session two of the parenting assessment. No reply.", "Rang him to explain what goes in the assessment.",
		"I will visit on Friday for the single assessment.", "Next visit is for the C&F.", "SA visit booked for Monday.", "PAMS session cancelled, Mum ill.", "Home visit for CFA, no reply.", "Mum did not attend for her parenting assessment session.", "The C&F assessment was completed in May.", "Since the core assessment he has moved.", "I took her a copy of the parenting assessment.",
		"Visited to share the completed assessment.", "Referral for a parenting assessment.", "Asked legal for a section 7 report.", "Court ordered a section 37 report.", "Threshold met for s47.", "Recommended a viability assessment of Nan.", "Allocated to me for CFA.", "Consent for the assessment signed.", "Should we do an age assessment?", "If needed, I will visit for a risk assessment.", "Plan:\n- visit for single assessment",
		"No assessment is needed.", "The last assessment was in 2019.", "In 2015 they were visited for an initial assessment and nothing came of it.",
		"Saw Mum. The C&F assessment is signed off.", "CP visit. Mum's seeing Kim at 4 for the SGO assessment.", "Visited Nan. She is pleased with the viability.", "Saw Dad, offering two dates for the SGO assessment visit.", "T/C: the date that I gave for the assessment visit clashes with the dentist.", "Office visit. I spent the day writing up the pre-birth assessment.", "Visited. Dad is at PAMS today with Gill.", "Visited. Mum wishes to do the PAMS in the mornings.", "Visited. Dad's parenting assessment continues with Gill at the centre.", "Visited. Single assessment: due 4 May.", "Visited. Documents read before: C&F assessment, police log.", "Spoke to Gill, she is doing the parenting assessment.", "T/C: School said that they did the EHA with Mum in May.", "Visited. Went through the single assessment with Mum, she agrees with it.",
		"Called. I left a letter to say that I'd like to see him for the parenting assessment.", "Met TM. I'm to do the pre-birth assessment with a start date of 1 July.", "Met DSL. My advice: carry on with EHA.",
		"CP visit. Mum has had an appointment through for her parenting assessment.", "Visited. Mum's social worker in adults is doing a carer's assessment with her next week.",
		"CIN visit. History: S47 - NFA.", "Visited Mum. Parenting assessment, hair strand tests and PLO discussed.", "T/C: Kim from the kinship team is working on the viability and asked for Nan's number.",
		"CP visit. Dad has an appointment with the assessor for his parenting assessment.", "Met Dad to talk about his response to the final parenting assessment, which he doesn't accept.",
		"ISW was there when I visited, doing her parenting assessment.", "Met his teacher. She said the worker did an EHA in year 7.",
		"Office visit. TM and I talked about whether to start a parenting assessment.", "Visited. Nan has had her medical for the SGO assessment.", "Visited. Mum told me that she did a single assessment with Leeds.", "Visited. Risk assessment in place for the dog.", "T/C to Ms Reid. They've started a s47 on the half sibling.", "Visited. Mum has started PAMS with Gill at the centre.", "Saw Amy. Her social worker is coming Friday for her pathway assessment.",
		"Visited. Manager has agreed an extension of the single assessment.",
		// Explained, quoted, or somebody else's.
		"I explained what a single assessment is.", "Mum asked how long the assessment takes.", "\"I came for the assessment,\" said Jo.", "The school is doing an assessment for dyslexia.", "CAMHS saw him for an initial assessment.", "Took him to the clinic for assessment.", "The ISW visited for the parenting assessment.", "Mum had a mental health assessment.", "His carer's assessment is due.",
		"School report seen, attendance 92%.", "Police investigation closed.", "The OT visited for her assessment of the stairs.", "Hospital completed a risk assessment with Dad.", "Ms Lee is from the assessment team.", "Return home interview with Kai.", "He has his end of year assessments.", "He sat at the side (SA) of the pool.", "Strategy discussion: s47 to start.",
	} {
		linttest.Finds(t, links.AssessmentLink(), s, nil)
	}
}

func TestAssessmentLinkReadsFields(t *testing.T) {
	visit := "Saw both girls with PC Munro in the front room."
	for _, c := range []struct {
		name, text string
		fields     map[note.Field]string
		want       int
	}{
		{"the title", visit, map[note.Field]string{note.Title: "Section 47 visit"}, 1},
		{"the title and a pointer", visit + " See S47 report.", map[note.Field]string{note.Title: "Section 47 visit"}, 0},
		{"a title with a plain word", visit, map[note.Field]string{note.Title: "Assessment visit"}, 0},
		{"a title that says it is shared", visit, map[note.Field]string{note.Title: "Sharing of C&F assessment"}, 0},
		{"a linked document", "S47 visit. " + visit, map[note.Field]string{note.LinkedDocument: "S47 record"}, 0},
		{"no linked document", "S47 visit. " + visit, map[note.Field]string{note.LinkedDocument: "none"}, 1},
		{"deleted", "S47 visit. " + visit, map[note.Field]string{note.StatusField: "Deleted"}, 0},
		{"no more than how a visit was made", "Unannounced, 5pm, for the core assessment.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"work of the author's at a visit", "I continued with the age assessment and he told us of school.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"what a visit was about", "Today was about money, for the single assessment.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"what came on the day of a visit", "Consent came today for the single assessment.", map[note.Field]string{note.ContactType: "Home visit"}, 0},
		{"work at a visit that began", "The single assessment was explained and started. Ethnicity taken down.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"whose turn it was", "Dad's turn today for the PAMS. He did money.", map[note.Field]string{note.ContactType: "Office"}, 1},
		{"what somebody did on the day", "Mum completed her second PAMS today. Shopping list.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"how somebody took part", "Dad engaged well in the parenting assessment today.", map[note.Field]string{note.ContactType: "Home visit"}, 1},
		{"an assessment with no name", "He knows that I'm doing an assessment and told me of the hamster.", map[note.Field]string{note.ContactType: "School visit"}, 1},
		{"work named in a supervision", "I'm doing a single assessment.", map[note.Field]string{note.ContactType: "Supervision"}, 0},
		{"the same of no visit", "Urgent, for the core assessment.", map[note.Field]string{note.ContactType: "Email"}, 0},
		{"long ago", "Visited for the C&F assessment on 3 January.", map[note.Field]string{note.EventDate: "2026-06-01"}, 0},
		{"two documents", "S47 visit with police; also saw Dad for the parenting assessment.", nil, 2},
		{"one document twice", "S47 visit to Mum. S47 visit to Dad.", nil, 1},
	} {
		found := linttest.Check(t, links.AssessmentLink(), linttest.Note(c.text, c.fields))
		if len(found) != c.want {
			t.Errorf("%s: found %+v", c.name, found)
		}
	}
	f := linttest.Check(t, links.AssessmentLink(), linttest.Note(visit, map[note.Field]string{note.Title: "CFA visit"}))
	if len(f) != 1 || f[0].Located || f[0].Field != note.Title || f[0].Category != "single-assessment" || f[0].Severity != lint.Warning {
		t.Errorf("a finding about the title: %+v", f)
	}
}

func TestAssessmentLinkOptions(t *testing.T) {
	r := links.AssessmentLink()
	o := r.NewOptions().(*links.Assessments)
	o.Documents, o.NotDocuments = []string{"blue book"}, []string{"outcomes star"}
	for text, want := range map[string]int{"Visit for the blue book.": 1, "Completed outcomes star with Jo at home.": 0, "Visit for CFA.": 1} {
		if got := linttest.CheckWith(t, r, o, linttest.Note(text, nil)); len(got) != want {
			t.Errorf("%s: found %v", text, got)
		}
	}
}

func BenchmarkAssessmentLink(b *testing.B) {
	linttest.Benchmark(b, links.AssessmentLink(), benchText, nil)
}
