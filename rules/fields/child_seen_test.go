package fields_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

func TestChildSeen(t *testing.T) {
	for _, c := range []struct{ fields, want string }{
		// Every answer to both questions, on a visit.
		{"contact_type=Home visit; child_seen=yes; seen_alone=yes", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=", "seen-alone error"},
		{"contact_type=Home visit; child_seen=yes; seen_alone=no", "reason warning"},
		{"contact_type=Home visit; child_seen=yes; seen_alone=no; reason_not_alone=", "reason warning"},
		{"contact_type=Home visit; child_seen=yes; seen_alone=no; reason_not_alone=N/A", "reason warning"},
		{"contact_type=Home visit; child_seen=yes; seen_alone=no; reason_not_alone=Too young", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=unknown", "seen-alone error"},
		{"contact_type=Home visit; child_seen=yes; seen_alone=n/a; reason_not_alone=Baby, 3 weeks", ""},
		{"contact_type=Home visit; child_seen=yes", ""},
		{"contact_type=Home visit; child_seen=no; seen_alone=", ""},
		{"contact_type=Home visit; child_seen=no; seen_alone=no", ""},
		{"contact_type=Home visit; child_seen=no; seen_alone=unknown", ""},
		{"contact_type=Home visit; child_seen=no; seen_alone=yes", "contradiction error"},
		{"contact_type=Telephone call; child_seen=no; seen_alone=yes", "contradiction error"},
		{"contact_type=Home visit; child_seen=; seen_alone=", "seen error"},
		{"contact_type=Home visit; child_seen=; seen_alone=yes", "seen error"},
		{"contact_type=Home visit; child_seen=unknown; seen_alone=", "seen error"},
		{"contact_type=Home visit; child_seen=not recorded", "seen error"},
		// In the spellings of exports.
		{"contact_type=Home visit; child_seen=Y; seen_alone=Y", ""},
		{"contact_type=Home visit; child_seen=TRUE; seen_alone=FALSE", "reason warning"},
		{"contact_type=Home visit; child_seen=1; seen_alone=", "seen-alone error"},
		{"contact_type=Home visit; child_seen=Seen alone", ""},
		{"contact_type=Home visit; child_seen=Seen with parent", "reason warning"},
		{"contact_type=Home visit; child_seen=Not seen", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=No - too young", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=N/A - baby", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=Declined; reason_not_alone=", ""},
		{"contact_type=Home visit; child_seen=yes; seen_alone=With mother", "reason warning"},
		// What is a visit to the child.
		{"contact_type=Statutory visit; child_seen=", "seen error"},
		{"contact_type=CP visit; child_seen=", "seen error"},
		{"contact_type=LAC visit; child_seen=", "seen error"},
		{"contact_type=School visit; child_seen=", "seen error"},
		{"contact_type=Visit; title=Visit to school; child_seen=", "seen error"},
		{"contact_type=Placement visit; child_seen=", "seen error"},
		{"contact_type=HV; child_seen=", "seen error"},
		{"contact_type=Home visit; title=Visit to mother and baby; child_seen=", "seen error"},
		{"contact_type=Case note; title=Home visit; child_seen=", "seen error"},
		{"contact_type=; title=Home visit; child_seen=", "seen error"},
		{"contact_type=Office visit; title=Wes at the office; child_name=Wes Gorman; child_seen=", "seen error"},
		// What is none.
		{"contact_type=Telephone call; child_seen=", ""},
		{"contact_type=Telephone call; title=Call about home visit; child_seen=", ""},
		{"contact_type=Email; child_seen=; seen_alone=", ""},
		{"contact_type=Core group; child_seen=", ""},
		{"contact_type=Meeting; title=Meeting at school; child_seen=", ""},
		{"contact_type=Home visit; title=Visit to father; child_seen=", ""},
		{"contact_type=Home visit; title=Visit to Mr Ridley; child_seen=", ""},
		{"contact_type=Home visit; title=Visit to maternal grandmother; child_seen=", ""},
		{"contact_type=Home visit; title=First visit to parents; child_seen=", ""},
		{"contact_type=Carer visit; child_seen=", ""},
		{"contact_type=Prison visit; title=Prison visit to father; child_seen=", ""},
		{"contact_type=Office visit; title=Father at the office; child_name=Wes Gorman; child_seen=", ""},
		{"contact_type=Office visit; child_seen=", ""},
		{"contact_type=Unsuccessful visit; child_seen=", ""},
		{"contact_type=Home visit - no access; child_seen=", ""},
		{"contact_type=Health visitor; child_seen=", ""},
		{"contact_type=Supervision; child_seen=", ""},
		{"contact_type=; child_seen=", ""},
		{"contact_type=Home visit; child_seen=; status=deleted", ""},
		// Only seen alone is held.
		{"contact_type=Home visit; seen_alone=no", "reason warning"},
		{"contact_type=Home visit; seen_alone=yes", ""},
	} {
		says(t, fields.ChildSeen(), c.fields, "Went through the chart. Next visit Monday.", c.want)
	}
}

func TestChildSeenReasonInTheText(t *testing.T) {
	const seen = "contact_type=Home visit; child_name=Leon Tasker; child_seen=yes; seen_alone=no"
	for want, texts := range map[string][]string{
		// A reason is given.
		"": {
			"Not seen alone due to age (4 months).", "Too young to be seen alone.", "Leon is too young to talk.", "Given his age I did not see him alone.", "Not seen alone - newborn.", "Not seen alone, 6 weeks old.", "Baby is 5 months old and was on her mother's knee.",
			"I did not see Ada alone. She is 18 months old.", "Leon was asleep in his cot throughout.", "Leon was fast asleep on the settee.", "Leon was unwell and lay on his mother's lap.", "Leon slept through my visit.", "Leon, aged 2, was on the mat.",
			"Leon refused to be seen alone.", "Leon declined to speak to me on his own.", "He did not want to talk to me alone.", "Offered time alone, declined.", "He did not want to go upstairs with me.", "Leon wouldn't leave his mum.", "He would not leave his mother's side.", "Leon would not come out from behind the settee.",
			"He asked for his mother to stay.", "Leon wanted his nan in the room.", "He was happier with Mum beside him.", "Mum stayed at his request.", "It was Leon's own choice that Dad stayed.", "Not seen alone: Leon wanted his mum with him.", "NOT SEEN ALONE AS MUM WOULD NOT ALLOW IT.",
			"Mum would not allow me to see him alone.", "Dad refused consent for me to see Leon alone.", "It was not possible to see Leon alone as the house was full.", "I was unable to see him alone on this occasion.", "There was no private space to talk.", "The family live in one room and there was nowhere private to talk.",
			"Interpreter present throughout.", "Leon speaks no English.", "Leon is non verbal.", "Due to his needs he was seen with his carer.", "Leon is very shy and hid behind his dad.", "Leon clung to his mother.", "He needs 2:1 supervision at all times.", "The safety plan says two adults at all times.", "Reason not alone: at nursery with friends.",
			"Leon was too upset to talk.", "Leon became distressed when his mother left the room, so she stayed.", "Seen with his brother because they share a room.",
			"Leon prefers to have Jan with him when he speaks to me.", "Mum stayed as Leon has only met me once.", "I asked if he would come for a walk, he said no thanks.", "Leon kept running to his nan whenever I tried to talk to him.", "There was no chance of a private word.", "Leon didnt want to talk to me w/o his dad.", "Leon, 2 yrs, followed Mum about.", "Leon has a heavy cold.",
			"Leon would not speak to me unless his sister was there.", "Gave Leon the option of a chat, he said no thanks.", "Leon is a baby of 3 months.", "Mum asked to be there when I spoke to Leon.", "Leon refused to go to another room.",
			"Leon just turned two and has few words.", "Mum said I could not see Leon until she had advice.", "It was raining so we all sat in the kitchen.", "Placement agreement says Leon is not to be on his own with a female worker.",
		},
		// None is.
		"reason warning": {
			"Leon, his mother and I went through the chart.", "Saw Leon with his mum in the kitchen.", "Not seen alone. Leon talked about his goldfish.", "Leon not seen alone.", "Mum was asleep on the sofa. Leon let me in.", "Mum was unwell. Leon and his brother were at the table.",
			"Leon is 9 and told us about school.", "Dad asked me to stay for tea. Leon showed us his book.", "Leon did not want to go to school on Monday.", "Mum declined the offer of a parenting course.", "Leon refused to do his homework.", "Leon refused the peas.", "Leon would not leave the dog alone.",
			"Mum did not feel comfortable with the plan.", "The shoes are uncomfortable.", "Nan hid the key behind the pot.", "One room is damp.", "There is no room for the dog.", "Leon slept in his own bed all week.", "Leon was unwell last week.", "Light off at his own request.", "It is his own choice of school.",
			"An interpreter is booked for the core group.", "Mum speaks no English.", "His sister is 2 years old and was in the garden.", "Mum said that Leon is too young to go out on his own.", "He was too busy with his game to look up.", "Mum wanted to know when I would come again.", "I will see Leon alone next time.", "He wanted to stay at his nan's.",
			"Mum refused permission for the school trip.", "Dad was sick of the neighbours.",
			"Leon is asleep by 8 most nights.", "It is cold in the house.", "Dad stayed for tea as well.", "Mum cannot be alone with her brother because of the bail conditions.", "Leon prefers art to PE.", "Dad asked me to speak to the landlord.", "Leon turned 12 last week.", "Dad has left his job because of his back.", "Leon did not talk much about school.", "Mum did not speak to the landlord.", "Leon chose a film for us.",
		},
	} {
		for _, text := range texts {
			says(t, fields.ChildSeen(), seen, text, want)
		}
	}
}

func TestChildSeenFormPointers(t *testing.T) {
	o := &fields.ChildSeenOptions{FormPointers: []string{"see statutory visit form", "visit record on [Mosaic|the system]"}}
	for _, c := range []struct {
		text, linked string
		quiet        bool
	}{
		{"Visited at 4pm, see statutory visit form.", "", true},
		{"Visited at 4pm. VISIT RECORD ON MOSAIC", "", true},
		{"Visited at 4pm.", "See statutory visit form 12", true},
		{"Visited at 4pm, see form.", "", false},
		{"Visited at 4pm.", "", false},
	} {
		n := linttest.Note(c.text, map[note.Field]string{note.ContactType: "Home visit", note.ChildSeen: "", note.LinkedDocument: c.linked})
		if got := len(linttest.CheckWith(t, fields.ChildSeen(), o, n)) == 0; got != c.quiet {
			t.Errorf("%q linked %q: quiet %v, want %v", c.text, c.linked, got, c.quiet)
		}
	}
	says(t, fields.ChildSeen(), "contact_type=Home visit; child_seen=", "Visited at 4pm, see statutory visit form.", "seen error")
}

func TestChildSeenNotAssessable(t *testing.T) {
	for s, want := range map[string]bool{
		"contact_type=Home visit":                false,
		"":                                       false,
		"contact_type=Home visit; child_seen=":   true,
		"contact_type=Home visit; seen_alone=no": true,
	} {
		if got := assessed(t, fields.ChildSeen(), "Visited.", values(t, s)); got != want {
			t.Errorf("%q: assessed %v, want %v", s, got, want)
		}
	}
}

func TestDraftsAreAskedBesideTheirType(t *testing.T) {
	for _, c := range []struct {
		fields, want string
	}{
		{"contact_type=Home visit", "seen statutory-and-announced"},
		{"contact_type=Home visit, announced; statutory=no; child_seen=yes", "seen-alone"},
		{"contact_type=Home visit, announced; statutory=no; child_seen=no", ""},
		{"contact_type=Telephone call", ""},
		{"author=A. Worker", ""},
		{"", ""},
	} {
		n := linttest.Note("Went through the chart.", values(t, c.fields))
		n.Draft = true
		var got []string
		for _, r := range []*lint.Rule{fields.ChildSeen(), fields.ContactType()} {
			for _, f := range linttest.Check(t, r, n) {
				got = append(got, f.Category)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: found %q, want %q", c.fields, s, c.want)
		}
	}
}
