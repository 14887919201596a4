package across_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/across"
)

func withContacts(t *testing.T, env lint.Env, rows string) lint.Env {
	env.Contacts = slices.Values(linttest.Contacts(t, "id,child_id,event_date,contact_type\n"+rows))
	return env
}

func TestUnrecordedContact(t *testing.T) {
	const export = "id,child_id,child_name,family_id,event_date,contact_type,copied_to,status,text\n"
	for _, c := range []struct{ what, contacts, export, want string }{
		{"no note at all", "K1,C1,2026-03-02,Visit\n", "", "K1"},
		{"a note", "K1,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Home visit,,,x\n", ""},
		{"at some time of the day", "K1,C1,2026-03-02 09:00,Visit\n", "1,C1,,,02/03/2026 23:50,Home visit,,,x\n", ""},
		{"the day after", "K1,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-03,Home visit,,,x\n", "K1"},
		{"another child's", "K1,C1,2026-03-02,Visit\n", "1,C2,,,2026-03-02,Home visit,,,x\n", "K1"},
		{"of another kind", "K1,C1,2026-03-02,Visit\nK2,C1,2026-03-03,Phone call\n", "1,C1,,,2026-03-02,Email,,,x\n2,C1,,,2026-03-03,Home visit,,,x\n", "K1 K2"},
		{"kinds that fit", "K1,C1,2026-03-02,CP visit\nK2,C1,2026-03-03,Telephone call\nK3,C1,2026-03-04,Strategy discussion\n",
			"1,C1,,,2026-03-02,Unannounced home visit,,,x\n2,C1,,,2026-03-03,T/C to M,,,x\n3,C1,,,2026-03-04,Meeting,,,x\n", ""},
		{"no type in the register", "K1,C1,2026-03-02,\n", "1,C1,,,2026-03-02,Email,,,x\n", ""},
		{"no type on the note", "K1,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-02,,,,x\n", ""},
		{"a note that was deleted", "K1,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Visit,,Entered in error,x\n", "K1"},
		{"a draft", "K1,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Visit,,Draft,x\n", ""},
		{"twice on one day", "K1,C1,2026-03-02,Visit\nK2,C1,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Visit,,,x\n", ""},
		{"two kinds on one day", "K1,C1,2026-03-02,Visit\nK2,C1,2026-03-02,Call\n", "1,C1,,,2026-03-02,Visit,,,x\n", "K2"},
		{"ids written otherwise", "K1,C-1,2026-03-02,Visit\nK2,0012,2026-03-02,Visit\n", "1,c1,,,2026-03-02,Visit,,,x\n2,12.0,,,2026-03-02,Visit,,,x\n", ""},
		{"after the day of the check", "K1,C1,2026-06-02,Visit\nK2,C1,2026-06-03,Visit\n", "", "K1"},
		{"rows without id", ",C1,2026-03-02,Visit\n,C1,2026-03-03,Visit\n", "1,C1,,,2026-03-02,Visit,,,x\n", "contact 2"},

		{"copied by id", "K1,C2,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Visit,C3; C2,,x\n", ""},
		{"copied, of another kind", "K1,C2,2026-03-02,Visit\n", "1,C1,,,2026-03-02,Email,C2,,x\n", "K1"},
		{"a group note", "K1,C2,2026-03-02,Visit\n", "1,C1;C2,,,2026-03-02,Visit,,,x\n", ""},
		{"copied by a name told later", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,F1,2026-03-02,Visit,Tola,,x\n2,C2,Tola Day,F1,2026-04-02,Email,,,x\n", ""},
		{"a name of another family", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,F1,2026-03-02,Visit,Tola,,x\n2,C2,Tola Roe,F2,2026-04-02,Email,,,x\n", "K1"},
		{"somebody else's name", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,F1,2026-03-02,Visit,Simi,,x\n2,C2,Tola Day,F1,2026-04-02,Email,,,x\n", "K1"},
		{"a full name where families are not told", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,,2026-03-02,Visit,\"DAY, Tola\",,x\n2,C2,Tola Day,,2026-04-02,Email,,,x\n", ""},
		{"a forename where families are not told", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,,2026-03-02,Visit,Tola,,x\n2,C2,Tola Day,,2026-04-02,Email,,,x\n", "K1"},
		{"all siblings", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,F1,2026-03-02,Visit,All siblings,,x\n2,C2,Tola Day,F1,2026-04-02,Email,,,x\n", ""},
		{"all siblings of another family", "K1,C2,2026-03-02,Visit\n", "1,C1,Ife Day,F1,2026-03-02,Visit,All siblings,,x\n2,C2,Tola Roe,F2,2026-04-02,Email,,,x\n", "K1"},
		{"a note about the whole family", "K1,C2,2026-03-02,Visit\n", "1,,,F1,2026-03-02,Visit,,,x\n2,C2,Tola Day,F1,2026-04-02,Email,,,x\n", ""},
	} {
		r := across.UnrecordedContact()
		ids, _ := found(t, r, r.NewOptions(), withContacts(t, linttest.Env(), c.contacts), export+c.export)
		expect(t, c.what, ids, c.want)
	}
}

func TestUnrecordedContactLearnsFamiliesFromTheirRegister(t *testing.T) {
	env := withContacts(t, withRegister(t, family), "K1,C-102,2026-03-02,Visit\nK2,C-201,2026-03-02,Visit\n")
	r := across.UnrecordedContact()
	ids, _ := found(t, r, r.NewOptions(), env, "id,child_id,event_date,contact_type,copied_to,text\n1,C-101,2026-03-02,Visit,Tom,x\n2,C-103,2026-03-02,Visit,Omar,x\n")
	expect(t, "names of the register", ids, "K2")
}

func TestUnrecordedContactSaysWhichOne(t *testing.T) {
	r := across.UnrecordedContact()
	_, got := found(t, r, r.NewOptions(), withContacts(t, linttest.Env(), "K1,c 1,05/03/2026 10:30,Visit\n,C1,2026-03-06,Visit\n,C1,2026-03-06,Visit\n"), "id,child_id,event_date,text\n")
	if len(got) != 3 || got[0].Severity != lint.Error {
		t.Fatalf("found %+v", got)
	}
	if d, want := got[0].Detail, (across.ContactDetail{ChildID: "c 1", Date: "2026-03-05"}); d != want {
		t.Errorf("detail %+v, want %+v", d, want)
	}
	if want := (note.Place{File: "contacts.csv", Record: 1, ID: "K1"}); got[0].Note != want {
		t.Errorf("place %+v, want %+v", got[0].Note, want)
	}
	if got[0].Identity != "" || got[1].Identity == "" || got[1].Identity == got[2].Identity {
		t.Errorf("identities %q, %q, %q: those without an id must differ", got[0].Identity, got[1].Identity, got[2].Identity)
	}
}

func TestUnrecordedContactGivesTime(t *testing.T) {
	r := across.UnrecordedContact()
	env := withContacts(t, linttest.Env(), "K1,C1,2026-05-26,Visit\nK2,C1,2026-05-27,Visit\n") // the check is on 2 June
	ids, _ := found(t, r, &across.Unrecorded{GraceDays: 7}, env, "id,child_id,event_date,text\n")
	expect(t, "a week's grace", ids, "K1")
	_, err := r.Build(&across.Unrecorded{GraceDays: -1}, &env)
	var fault *lint.OptionError
	if !errors.As(err, &fault) {
		t.Errorf("error %v", err)
	}
}

func TestUnrecordedContactCountsWhatItCannotJudge(t *testing.T) {
	export := "id,child_id,family_id,event_date,text\n1,,F1,2026-02-20,x\n2,C1,F1,,x\n3,C9,,2026-02-20,x\n4,,,2026-02-20,x\n"
	if got := assessed(t, across.UnrecordedContact(), withContacts(t, linttest.Env(), "K1,C1,2026-02-20,Visit\n"), export); got != 1 {
		t.Errorf("%d notes judged, want 1", got)
	}
}
