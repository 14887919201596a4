package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

func TestContactType(t *testing.T) {
	const both = "statutory-and-announced warning"
	for _, c := range []struct{ fields, want string }{
		// Missing, in the many ways of leaving a list untouched.
		{"contact_type=", "missing error"},
		{"contact_type=Please select", "missing error"},
		{"contact_type=-- Please select --", "missing error"},
		{"contact_type=<none>", "missing error"},
		{"contact_type=N/A", "missing error"},
		{"contact_type=-", "missing error"},
		{"contact_type=Unknown", "missing error"},
		{"contact_type=TBC", "missing error"},
		{"contact_type=; title=Home visit", "missing error"},
		{"contact_type=; status=deleted", ""},
		{"contact_type=Other", ""},
		{"contact_type=Zoetrope", ""},
		{"contact_type=Telephone call", ""},
		{"contact_type=Email; statutory=; announced=", ""},
		{"contact_type=Core group; statutory=; announced=", ""},
		{"contact_type=Supervision; statutory=; announced=", ""},
		// A visit and its two questions.
		{"contact_type=Home visit; statutory=; announced=", both},
		{"contact_type=Home visit; statutory=no; announced=", "announced warning"},
		{"contact_type=Home visit; statutory=; announced=unannounced", "statutory warning"},
		{"contact_type=Home visit; statutory=no; announced=yes", ""},
		{"contact_type=Home visit; statutory=unknown; announced=not known", both},
		{"contact_type=Home visit; statutory=Non-statutory; announced=Unannounced", ""},
		{"contact_type=Home visit", ""},
		{"contact_type=Home visit; announced=", "announced warning"},
		{"contact_type=Home visit; statutory=", "statutory warning"},
		{"contact_type=School visit; statutory=; announced=", both},
		{"contact_type=Visit; statutory=; announced=", both},
		{"contact_type=Case note; title=Home visit; statutory=; announced=", both},
		// Said by the type or the title.
		{"contact_type=Statutory visit; statutory=; announced=", "announced warning"},
		{"contact_type=CP visit; statutory=; announced=announced", ""},
		{"contact_type=LAC visit - unannounced; statutory=; announced=", ""},
		{"contact_type=Home visit, announced; statutory=; announced=", "statutory warning"},
		{"contact_type=Home visit (non-statutory); statutory=; announced=planned", ""},
		{"contact_type=Home visit (announced / unannounced); statutory=no; announced=", "announced warning"},
		{"contact_type=Home visit; title=Unannounced statutory visit; statutory=; announced=", ""},
		{"contact_type=Home visit; title=Stat visit, planned visit; statutory=; announced=", ""},
	} {
		says(t, fields.ContactType(), c.fields, "Went through the chart.", c.want)
	}
}

func TestContactTypeInTheText(t *testing.T) {
	const noManner, noStatus = "contact_type=Home visit; statutory=yes; announced=", "contact_type=Home visit; statutory=; announced=announced"
	for want, texts := range map[string][]string{
		"": {
			"Unannounced visit.", "I called unannounced at 4pm.", "UNANNOUNCED HV", "HV, announced.", "Visit (announced).", "Announced home visit to Leon.", "This was a planned visit.", "The visit was pre-arranged with Mum.", "Called as arranged at 4.", "Visit by appointment.",
			"Mum was expecting me when I arrived.", "Mum was not expecting me.", "I had arranged to come at 4.", "Visited without notice since two visits had been missed.", "Spot check.", "Cold called at 8am.", "Unannounced, as no contact since Monday.", "Visit arranged by text.", "Announced: no", "Announced: Yes", "U/A visit at 8am.",
			"I texted ahead and Mum said yes.", "They knew I was coming.", "Dropped in unannounced.", "I turned up without an appointment.", "Visit was booked last week.",
		},
		"announced warning": {
			"Went through the chart.", "The next visit will be unannounced.", "Next visit: announced, 3 May.", "Mum announced that she is pregnant.", "Dad turned up unannounced at school last week.", "Mum said that the health visitor came unannounced.", "I may call unannounced.", "\"Is this unannounced?\" she asked.", "Last visit was announced.", "The engagement was announced at tea.",
			"Leon's dad arrived unannounced.", "Visit arranged for Friday at 4.", "Agreed the next visit by text.",
		},
	} {
		for _, text := range texts {
			says(t, fields.ContactType(), noManner, text, want)
		}
	}
	for want, texts := range map[string][]string{
		"":                  {"Statutory visit.", "STAT VISIT TO LEON", "This was a statutory visit.", "Stat HV completed.", "CP visit.", "LAC visit at 4pm", "Non-statutory visit.", "Visit is not statutory.", "Statutory: yes"},
		"statutory warning": {"Went through the chart.", "Next statutory visit 3 May.", "The statutory visit is due on Friday.", "Last statutory visit was on 2 March.", "Mum asked what a statutory visit is for.", "\"A statutory visit?\" she asked."},
	} {
		for _, text := range texts {
			says(t, fields.ContactType(), noStatus, text, want)
		}
	}
}

func TestContactTypeAllowed(t *testing.T) {
	o := &fields.ContactTypeOptions{Allowed: []string{"Home visit", "Telephone call (in)"}}
	for s, want := range map[string]string{
		"contact_type=Home visit":               "",
		"contact_type=HOME-VISIT ":              "",
		"contact_type=Telephone call - in":      "",
		"contact_type=Telephone call":           "not-in-list",
		"contact_type=Zoetrope":                 "not-in-list",
		"contact_type=":                         "missing",
		"contact_type=Home visit - unannounced": "not-in-list",
	} {
		got := ""
		for _, f := range linttest.CheckWith(t, fields.ContactType(), o, linttest.Note("Mum rang.", values(t, s))) {
			got += f.Category
		}
		if got != want {
			t.Errorf("%s: found %q, want %q", s, got, want)
		}
	}
}

func TestContactTypeNotAssessable(t *testing.T) {
	if assessed(t, fields.ContactType(), "Home visit.", values(t, "statutory=; announced=")) {
		t.Error("assessed without a type of contact")
	}
	if !assessed(t, fields.ContactType(), "Home visit.", values(t, "contact_type=")) {
		t.Error("not assessed with an empty type of contact")
	}
}
