package links_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/links"
)

func TestMinutesLink(t *testing.T) {
	for _, s := range []string{
		// It was held, by what is said of it.
		"A ==core group== was held on Teams.", "The ==CIN review== took place at home.", "==Legal Planning Meeting (LPM)== went ahead at noon.", "Joint ==strategy discussion== has taken place.", "Planned ==core group== took place.",
		"The ==MARAC meeting== was chaired by the DI.", "Dad late, ==core group== started at 10.", "Mum did not come, ==core group== held without her.", "The ==disruption meeting== concluded at 4pm.",
		// By who was there.
		"I attended the ==RCPC==.", "SW attended ==MAPPA level 2==.", "We held a ==stability meeting==.", "Chaired the ==TAF==.", "I was at the ==legal gateway panel== at 2.", "Took part in the ==strategy meeting==.", "Dialled into ==ICPC==.", "==Review conference== via Teams, chair Ms Hale. Mum, HV, me.", "On Teams at 9 for the ==IRD== with police.", "Was on the ==strategy call== at 9.", "This was the first ==core group== since the conference and was held at the centre.", "All present at ==core group==.",
		"FSW and I attended ==FGC==.", "Mum and I both attended today's ==PEP meeting==.", "Mum attended the ==core group== today.", "Met with police and health for a ==strategy discussion==.",
		// By heading the note or its sentence.
		"==Core gp== 2pm: Mum, HV, me.", "==ICPC== today moved to a vote.", "==CIN review== held. Paperwork for the nursery is with Mum.", "==Core group==\nPresent: HV, school, me.", "==ICPC== today - plan made.", "==STRAT MEETING== 10AM", "14:00 ==Strategy discussion== with DS Orme", "• ==CIN meeting== 9am: Mum, HV, me", "Seen at school. ==Prof's meeting== via Teams: HV, DSL, me.", "Outcome of ==strategy discussion==: joint enquiry.", "==LPM== outcome: PLO.",
		"==Strategy discussion== agreed threshold is met.", "Contact: ==core group== at 10 with HV and school", "==Care team meeting==, carers + SSW on the call",
		// Punctuation and breaks.
		"Following a call, we held the ==core-group== early.", "We held the ==placement planning meeting==; Mum came.",

		// A pointer, in many forms.
		"Core group held (see mins).", "Core group held. Minutes on Mosaic.", "RCPC attended; minutes will follow.", "LPM today, minutes being typed.", "CLA review held. IRO to circulate minutes.", "Core group today – notes of the meeting scanned in to Wisdom.", "We held a TAF. Full record is in documents.", "Core group: scanned in to Wisdom.",
		"Strategy discussion held. See strategy discussion record.", "MARAC attended. Minutes not yet received.", "ICPC held; refer to conference minutes.", "CIN review held and written up on the review form.", "FGC held, see family plan.", "RCPC today. Awaiting minutes.",
		"MACE today with police. Record held by the co-ordinator.", "Core group. Mins to be done by FSW.", "Strategy discussion took place, as recorded on the strategy form.", "Core group held. Minutes with business support.", "ICPC held. Report and plan will be circulated by admin.", "EHCP annual review attended; school to send the paperwork.",
		// Not held, or not yet.
		"Core group will be held on Monday.", "The core group is to be held at school.", "Core group due on 4 May.", "RCPC cancelled.", "Core group today. Cancelled, chair ill.", "Strategy meeting did not go ahead.", "ICPC was not quorate.", "CIN meeting postponed to June.", "To convene a professionals' meeting.", "TM agreed a strategy discussion should be held.",
		"No core group was held in August.", "Core groups are held every six weeks.", "A core group is held each month.", "If a strategy meeting is held I will go.", "If Mum agrees, core group held at home next.", "Could we have held a FGC?", "Plan:\n- core group 4 May, HV, school, me", "Next core group with HV and school 4 May.", "Request for a strategy meeting made with police.",
		"CIN review was to be today, nobody could get on.", "Legal planning meeting vacated, manager off sick.", "ICPC stood down by the manager.", "Core group today moved to Monday.", "CIN meeting called off, chair ill.",
		// Spoken of.
		"Rang him for an update on the strategy discussion actions.", "MARAC research form completed.",
		"Mum said the core group was held without her.", "Since the ICPC he has been quiet.", "After the LAC review Leo cried.", "I told Dad what happened at the last core group.", "Mum has read the core group minutes.", "The conference chair rang.", "Sent invites for the core group.", "Prepared Jo for her LAC review.",
		"I explained what happens at a strategy meeting.", "At the previous review she asked for a tutor.", "Nan asked about the family group conference.", "Report for ICPC sent.", "Referred to MARAC.", "The core group had been held before she came.", "\"We had a core group,\" said Mum.", "Mum missed the CIN meeting.", "I could not attend the strategy meeting.",
		// Others' own, informal, or their own record.
		"The school held a TAF meeting for her cousin.", "Supervision with TM.", "Met Mum for a chat.", "Meeting with Dad at the office.", "Court hearing today, ICO made.", "He has a football meeting.", "Group supervision held.",
	} {
		linttest.Finds(t, links.MinutesLink(), s, nil)
	}
}

func TestMinutesLinkReadsFields(t *testing.T) {
	for _, c := range []struct {
		name, text                   string
		title, kind, date, link, end string
		want                         string
	}{
		{name: "the title's meeting", text: "The ==meeting== was held at school. All came.", title: "Core group"},
		{name: "a conference", text: "The ==conference== made a plan under neglect.", title: "ICPC", kind: "Conference"},
		{name: "a meeting told under another name", text: "Present: HV, school, Mum. Agreed to go on for three months.", title: "Core group", want: "title"},
		{name: "only the type", text: "==Core group==, all actions done.", kind: "Core group"},
		{name: "a linked document", text: "Core group held.", link: "minutes.pdf"},
		{name: "a placeholder for a link", text: "==Core group== held.", link: "n/a"},
		{name: "a mere invitation", text: "Rang HV and school, both will come.", title: "Core group invitations"},
		{name: "cancelled by its title", text: "Mum told by text and all professionals agreed a new date.", title: "Core group cancelled"},
		{name: "cancelled in the text", text: "Meeting cancelled, chair ill, all told. New date agreed.", title: "Core group"},
		{name: "a visit after it", text: "Visited Mum. She asked who attended and I told her.", title: "Visit after core group"},
		{name: "the day of the note", text: "==Core group== 3/3/26 at school.", date: "2026-03-03"},
		{name: "a later day", text: "Core group 10/3/26 at school.", date: "2026-03-03"},
		{name: "a day long past", text: "Core group held on 3 January.", date: "2026-03-03"},
		{name: "yesterday", text: "==Core group== held on 2 March.", date: "2026-03-03"},
		{name: "entered in error", text: "Core group held.", end: "Deleted"},
		{name: "an ordinary meeting", text: "Meeting with Mum at the office about rent. She agreed to ring.", title: "Meeting with Mum", kind: "Meeting"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, spans := linttest.Marked(t, c.text)
			fields := map[note.Field]string{}
			for f, v := range map[note.Field]string{note.Title: c.title, note.ContactType: c.kind, note.EventDate: c.date, note.LinkedDocument: c.link, note.StatusField: c.end} {
				if v != "" {
					fields[f] = v
				}
			}
			found := linttest.Check(t, links.MinutesLink(), linttest.Note(text, fields))
			if len(found) != len(spans) && (c.want == "" || len(found) != 1) {
				t.Fatalf("found %+v", found)
			}
			for i, f := range found {
				if c.want != "" && f.Field.String() != c.want || c.want == "" && f.Span != spans[i] {
					t.Errorf("found %+v", f)
				}
			}
		})
	}
}

func TestMinutesLinkOptions(t *testing.T) {
	r := links.MinutesLink()
	o := r.NewOptions().(*links.Minutes)
	o.Meetings, o.NotMeetings = []string{"round table"}, []string{"team around the school meeting"}
	for text, want := range map[string]int{"We held a round table.": 1, "We held a team around the school meeting.": 0, "We held a core group.": 1} {
		if got := linttest.CheckWith(t, r, o, linttest.Note(text, nil)); len(got) != want {
			t.Errorf("%s: found %v", text, got)
		}
	}
}

func TestABadPhraseIsNamed(t *testing.T) {
	for option, c := range map[string]lint.Choice{
		"meetings[2]":      {Rule: links.MinutesLink(), Options: &links.Minutes{Meetings: []string{"round table", "[open"}}},
		"not-documents[1]": {Rule: links.AssessmentLink(), Options: &links.Assessments{NotDocuments: []string{""}}},
	} {
		_, err := lint.Compile([]lint.Choice{c}, lint.Env{}, false)
		var fault *lint.OptionError
		if !errors.As(err, &fault) || fault.Option != option {
			t.Errorf("%s: error %v", option, err)
		}
	}
}

// benchText is what an ordinary export holds: most of it has nothing to find.
var benchText = strings.Repeat(`Home visit to Mrs Ridley and the twins, 3.30pm. Maya seen alone in her room; she said "it's fine" and showed me
her clarinet. Mum told me that she hasn't heard from housing since 12/03/2026 (ref. 4471). T/C to school: attendance 92%.
- SW to ring Dr Shah re. the referral
- Next core group 26 November at 4pm.
`, 20) + "Core group held at 2pm, see minutes. Visit for the Single Assessment."

func BenchmarkMinutesLink(b *testing.B) { linttest.Benchmark(b, links.MinutesLink(), benchText, nil) }
