package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/rules/fields"
)

func TestNotFinalised(t *testing.T) {
	for _, c := range []struct{ fields, want string }{
		// Finalised, by the author.
		{"status=finalised; finalised_by=Lisa Brannigan; author=Lisa Brannigan", ""},
		{"status=FINALISED; finalised_by=; author=Lisa Brannigan", ""},
		{"status=Finalized", ""},
		{"status=Complete", ""},
		{"status=Completed and locked", ""},
		{"status=Signed off by worker", ""},
		{"status=Authorised (final)", ""},
		{"status=finalised; finalised_by=BRANNIGAN, Lisa; author=Lisa Brannigan", ""},
		{"status=finalised; finalised_by=LB; author=Lisa Brannigan", ""},
		{"status=finalised; finalised_by=L Brannigan; author=Lisa Brannigan", ""},
		{"status=finalised; finalised_by=lbrannigan; author=Lisa Brannigan", ""},
		{"status=finalised; finalised_by=Lisa Brannigan; author=Theo Okonedo / Lisa Brannigan", ""},
		{"status=finalised; finalised_by=Self; author=Lisa Brannigan", ""},
		{"status=finalised; finalised_by=Theo Okonedo; author=", ""},
		{"status=finalised; finalised_by=Theo Okonedo", ""},
		{"status=; finalised_date=2026-03-03", ""},
		{"finalised_date=2026-03-03", ""},
		{"finalised_date=2026-03-03; finalised_by=Lisa Brannigan; author=Lisa Brannigan", ""},
		{"status=; finalised_by=Lisa Brannigan; author=Lisa Brannigan", ""},
		{"status=Workflow 7; finalised_date=2026-03-03", ""},
		// Finalised by somebody else.
		{"status=finalised; finalised_by=Theo Okonedo; author=Lisa Brannigan", "by-another warning"},
		{"status=finalised; finalised_by=Okonedo, Theo (TM); author=Lisa Brannigan", "by-another warning"},
		{"status=finalised; finalised_by=TO; author=Lisa Brannigan", "by-another warning"},
		{"status=finalised; finalised_by=System; author=Lisa Brannigan", "by-another warning"},
		{"status=finalised; finalised_by=Liam Brannigan; author=Lisa Brannigan", "by-another warning"},
		{"status=; finalised_date=2026-03-03; finalised_by=Theo Okonedo; author=Lisa Brannigan", "by-another warning"},
		// Not finalised, in many words.
		{"status=draft", "draft error"},
		{"status=Draft; finalised_date=2026-03-03", "draft error"},
		{"status=DRAFT - NOT FINALISED", "draft error"},
		{"status=Not finalised", "draft error"},
		{"status=Unfinalised", "draft error"},
		{"status=Un-finalised", "draft error"},
		{"status=In Progress", "draft error"},
		{"status=incomplete", "draft error"},
		{"status=Not yet completed by worker", "draft error"},
		{"status=Awaiting sign off", "draft error"},
		{"status=Pending manager approval", "draft error"},
		{"status=To be finalised", "draft error"},
		{"status=Ready for finalising", "draft error"},
		{"status=Work in progress (WIP)", "draft error"},
		{"status=Saved, not submitted", "draft error"},
		{"status=Returned to worker", "draft error"},
		{"status=Open", "draft error"},
		{"status=; finalised_date=", "draft error"},
		{"finalised_date=", "draft error"},
		{"status=", "draft error"},
		{"finalised_by=; author=Lisa Brannigan", "draft error"},
		{"status=Workflow 7; finalised_date=", "draft error"},
		// Lapsed.
		{"status=timed out", "lapsed error"},
		{"status=Timed-out", "lapsed error"},
		{"status=Lapsed; finalised_date=2026-03-03; finalised_by=System; author=Lisa Brannigan", "lapsed error"},
		{"status=Timed out (not finalised)", "lapsed error"},
		{"status=Auto-finalised by system", "lapsed error"},
		{"status=Automatically closed after 10 days", "lapsed error"},
		{"status=Expired without sign off", "lapsed error"},
		// Gone.
		{"status=deleted", ""},
		{"status=Entered in error", ""},
		{"status=Deleted by administrator", ""},
		{"status=Void - duplicate of 1123", ""},
	} {
		says(t, fields.NotFinalised(), c.fields, "Mum rang.", c.want)
	}
}

func TestNotFinalisedNotAssessable(t *testing.T) {
	for s, want := range map[string]bool{
		"":                      false,
		"author=Lisa Brannigan": false,
		"status=Workflow 7":     false,
		"status=Workflow 7; finalised_date=32/13/2026": false,
		"status=draft":    true,
		"status=":         true,
		"finalised_by=LB": true,
	} {
		if got := assessed(t, fields.NotFinalised(), "Mum rang.", values(t, s)); got != want {
			t.Errorf("%q: assessed %v, want %v", s, got, want)
		}
	}
}
