package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/rules/fields"
)

func TestCoreGroupAsVisit(t *testing.T) {
	for _, s := range []string{
		"==Core group== held at the library, with Mr and Mrs Nair, the school nurse and me. Minutes to follow.",
		"==Core Group Meeting== 10am, all present but Dad.",
		"==CORE GROUP== HELD AT SCHOOL, MINUTES TO FOLLOW",
		"Attended the ==review child protection conference== at County Hall. See minutes.",
		"==ICPC== held today. Unanimous, category neglect.",
		"==RCPC== at 2pm. Plan to end.",
		"The ==strategy meeting== took place by phone at 11.",
		"==Strategy discussion== with DS Orme and Dr Kaur, 2pm.",
		"==LAC review== chaired by the IRO, Leon came for the first part.",
		"==Professionals meeting== at the clinic: HV, MW, FSW, me.",
		"==Professionals’ meeting== held. Agreed to ask for a paediatric opinion.",
		"Today I chaired the ==network meeting== at school.",
		"==Legal planning meeting== held, threshold met.",
		"==Family group conference== took place in the church hall. Grandparents had a plan.",
		"==TAF meeting== held at nursery.",
		"A ==core group== was held at the library this morning.",
		"==PEP meeting== at school, targets set.",
		"==CIN meeting== today at 4pm. Went through the plan line by line.",
		"- ==Core group== 4 held\n- Plan updated\n- Next one 3 May",
		"We met as a ==core group== and went through the plan.",
		"I was at the ==core group== with Mum, HV and school.",

		// A visit, whatever else is named in it.
		"Home visit. Leon showed me his room. Next core group is on 12 May.",
		"Leon seen alone. We talked about the core group on Monday.",
		"Visited Leon after the core group, which was held at school.",
		"Core group held at 2pm. I then visited Leon at home and saw him on his own.",
		"Mum told me that the core group had been hard for her.",
		"Saw Leon and his mum. She asked for the minutes of the conference.",
		"I explained what a child protection conference is.",
		"Mum has been invited to the LAC review.",
		"Leon does not want to come to his review meeting.",
		"Mum said that she attended the core group at school.",
		"Leon was in the garden. Professionals meeting to be arranged.",
		"Core group cancelled by the chair. Visited instead, Leon in his room.",
		"Next core group 3 May.",
		"The conference will be held on 3 May.",
		"Leon met me at the door. We went through the plan from the conference.",
		"Leon had a school meeting about the trip and showed me the letter in his bedroom.",
		"Went through the chart with Leon.",
		"The core group was not held.",
		"Core group postponed.",
		"Last core group was held in March.",
		"If the strategy meeting is held on Friday I will ring Mum.",
		"\"Core group held\", the letter says.",
	} {
		finds(t, fields.CoreGroupAsVisit(), "contact_type=Statutory visit; child_name=Leon Tasker", s)
	}
}

func TestCoreGroupAsVisitByType(t *testing.T) {
	const held = "Core group held at the library, minutes to follow."
	for _, c := range []struct{ fields, want string }{
		{"contact_type=Statutory visit", " warning"},
		{"contact_type=CP visit", " warning"},
		{"contact_type=LAC stat visit", " warning"},
		{"contact_type=Home visit; statutory=yes", " warning"},
		{"contact_type=Home visit; title=Statutory visit", " warning"},
		{"contact_type=Home visit; statutory=no", ""},
		{"contact_type=Home visit", ""},
		{"contact_type=Core group", ""},
		{"contact_type=Core group; statutory=yes", ""},
		{"contact_type=Meeting; title=Statutory visit", ""},
		{"contact_type=", ""},
		{"contact_type=Statutory visit; status=deleted", ""},
	} {
		says(t, fields.CoreGroupAsVisit(), c.fields, held, c.want)
	}
	says(t, fields.CoreGroupAsVisit(), "contact_type=Statutory visit; title=Core group", "Held at the library with Mr and Mrs Nair, the school nurse and me. Minutes to follow.", " warning")
	says(t, fields.CoreGroupAsVisit(), "contact_type=Statutory visit; title=Core group", "Home visit to tell Leon what was decided.", "")
	if assessed(t, fields.CoreGroupAsVisit(), held, values(t, "statutory=yes")) {
		t.Error("assessed without a type of contact")
	}
}
