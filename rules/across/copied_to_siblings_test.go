package across_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/across"
)

// family is two sisters with open referrals, a brother whose referral reopens,
// and a child of another family.
const family = `C-101,Ella Fenn,F1,2026-01-05,
C-102,Tom Fenn,F1,2026-01-05,
C-103,Ruby Fenn,F1,2024-03-01,2026-02-10
C-103,Ruby Fenn,F1,2026-03-02,
C-201,Omar Day,F2,2026-01-05,
`

const head = "id,child_id,event_date,author,contact_type,copied_to,text\n"

func TestCopiedToSiblings(t *testing.T) {
	for _, c := range []struct{ what, register, export, want string }{
		{"no copy at all", family, "1,C-101,2026-02-20,A,Visit,,x\n", "1"},
		{"a place in copied_to", family, "1,C-101,2026-02-20,A,Visit,C-102,x\n", ""},
		{"open on its last day", family, "1,C-101,2026-02-10,A,Visit,C-102,x\n", "1"},
		{"closed the day after", family, "1,C-101,2026-02-11,A,Visit,C-102,x\n", ""},
		{"open again on its first day", family, "1,C-101,2026-03-02 16:30,A,Visit,C-102,x\n", "1"},
		{"the day before that", family, "1,C-101,2026-03-01,A,Visit,C-102,x\n", ""},
		{"before any referral", family, "1,C-101,2023-02-01,A,Visit,,x\n", ""},
		{"an only child", family, "1,C-201,2026-02-20,A,Visit,,x\n", ""},

		{"a row for each child", family, "1,C-101,2026-02-20,A,Email,,same words\n2,C-102,2026-02-20,B,Letter,,Same words.\n", ""},
		{"the copy first", family, "2,C-102,2026-02-20,B,Letter,,Same words.\n1,C-101,2026-02-20,A,Email,,same words\n", ""},
		{"the same words on another day", family, "1,C-101,2026-02-20,A,Email,,same words\n2,C-102,2026-02-21,A,Email,,same words\n", "1 2"},
		{"a text of each child's own", family, "1,C-101,2026-02-20,Ana Lee,Home visit,,one\n2,C-102,2026-02-20,\"LEE, Ana\",Home visit,,two\n", ""},
		{"own texts of two workers", family, "1,C-101,2026-02-20,Ana Lee,Home visit,,one\n2,C-102,2026-02-20,Bea Orr,Home visit,,two\n", "1 2"},
		{"own texts of two kinds", family, "1,C-101,2026-02-20,Ana Lee,Home visit,,one\n2,C-102,2026-02-20,Ana Lee,Email,,two\n", "1 2"},
		{"visits to home and school", family, "1,C-101,2026-02-20,Ana Lee,Home visit,,one\n2,C-102,2026-02-20,Ana Lee,School visit,,two\n", "1 2"},
		{"a visit, and which one", family, "1,C-101,2026-02-20,Ana Lee,Visit,,one\n2,C-102,2026-02-20,Ana Lee,Statutory visit,,two\n", ""},
		{"no type on one", family, "1,C-101,2026-02-20,Ana Lee,,,one\n2,C-102,2026-02-20,Ana Lee,Email,,two\n", ""},
		{"one record for both", family, "7,C-101,2026-02-20,Ana Lee,Email,,one\n7,C-102,2026-02-20,Bea Orr,Letter,,two\n", ""},
		{"a copy that was copied on", family, "1,C-101,2026-03-20,A,Visit,,same words\n2,C-102,2026-03-20,A,Visit,C-103,same words\n", ""},
		{"copies for two of three", family, "1,C-101,2026-03-20,A,Visit,,same\n2,C-102,2026-03-20,A,Visit,,same\n", "1 2"},
		{"a group note", family, "1,C-101; C-102,2026-02-20,A,Visit,,one\n", ""},
		{"a group note for two of three", family, "1,C-101; C-102,2026-03-20,A,Visit,,one\n", "1"},
		{"empty texts are no copies", family, "1,C-101,2026-02-20,A,Email,,\n2,C-102,2026-02-20,B,Letter,,\n", "1 2"},
		{"a copy entered in error", family, "1,C-101,2026-02-20,A,Visit,,x\n", "1"},

		{"ids written otherwise", family, "1,c101,2026-02-20,A,Visit,c 102,x\n", ""},
		{"ids without their zeros", "0012,,F1,2026-01-05,\n0013,,F1,2026-01-05,\n", "1,12,2026-02-20,A,Visit,13.0,x\n2,12,2026-02-21,A,Visit,,x\n", "2"},
		{"numbers are not run together", "1-21,,F1,2026-01-05,\n12-1,,F2,2026-01-05,\n12-2,,F2,2026-01-05,\n", "1,1-21,2026-02-20,A,Visit,,x\n", ""},
		{"names", family, "1,C-101,2026-02-20,A,Visit,Tom Fenn,x\n", ""},
		{"surname first", family, "1,C-101,2026-02-20,A,Visit,\"FENN, Tom\",x\n", ""},
		{"forenames", family, "1,C-101,2026-03-20,A,Visit,Tom and Ruby,x\n", ""},
		{"a nickname", family, "1,C-101,2026-02-20,A,Visit,Tommy,x\n", ""},
		{"an id with a name", family, "1,C-101,2026-03-20,A,Visit,Tom Fenn (C-102); C-103 Ruby,x\n", ""},
		{"one name of two", family, "1,C-101,2026-03-20,A,Visit,Ruby,x\n", "1"},
		{"somebody else's name", family, "1,C-101,2026-02-20,A,Visit,Omar Day,x\n", "1"},
		{"all", family, "1,C-101,2026-03-20,A,Visit,All siblings,x\n", ""},
		{"yes", family, "1,C-101,2026-03-20,A,Visit,Yes,x\n", ""},
		{"none", family, "1,C-101,2026-02-20,A,Visit,None,x\n2,C-102,2026-02-21,A,Visit,No,x\n", "1 2"},
		{"twins are told apart", "1,Ella Fenn,F1,2026-01-05,\n2,Ella-Mae Fenn,F1,2026-01-05,\n3,Tom Fenn,F1,2026-01-05,\n",
			"a,3,2026-02-20,A,Visit,Ella Fenn,x\nb,3,2026-02-21,A,Visit,Ella Fenn; Ella-Mae Fenn,x\n", "a"},
		{"no sibling's name is known", "1,,F1,2026-01-05,\n2,,F1,2026-01-05,\n", "a,1,2026-02-20,A,Visit,Tom,x\n", ""},

		{"half-sisters in two families", "1,,F1,2026-01-05,\n2,,F1,2026-01-05,\n2,,F2,2026-01-05,\n3,,F2,2026-01-05,\n",
			"a,2,2026-02-20,A,Visit,1,x\nb,2,2026-02-21,A,Visit,1;3,x\nc,1,2026-02-22,A,Visit,2,x\nd,3,2026-02-23,A,Visit,2,x\n", "a"},
		{"a child who moved to another family", "1,,F1,2020-01-05,2021-01-05\n2,,F1,2020-01-05,\n1,,F2,2026-01-05,\n3,,F2,2026-01-05,\n",
			"a,1,2026-02-20,A,Visit,3,x\nb,1,2020-02-20,A,Visit,2,x\nc,1,2026-02-21,A,Visit,2,x\n", "c"},
		{"closed before it was opened", "1,,F1,2026-01-05,\n2,,F1,2026-01-05,2025-01-05\n", "a,1,2026-02-20,A,Visit,,x\n", ""},
		{"no day of opening", "1,,F1,2026-01-05,\n2,,F1,,\n", "a,1,2026-02-20,A,Visit,,x\n", ""},
		{"a family of strangers", "1,,Unknown,2026-01-05,\n2,,Unknown,2026-01-05,\n", "a,1,2026-02-20,A,Visit,,x\n", ""},
		{"a child is nobody's sibling twice over", "1,,F1,2026-01-05,\n1.0,,F1,2026-01-05,\n", "a,1,2026-02-20,A,Visit,,x\n", ""},
	} {
		r := across.CopiedToSiblings()
		ids, _ := found(t, r, r.NewOptions(), withRegister(t, c.register), head+c.export)
		expect(t, c.what, ids, c.want)
	}
}

func TestCopiedToSiblingsWithOtherColumns(t *testing.T) {
	r := across.CopiedToSiblings()
	for _, c := range []struct{ what, export, want string }{
		{"a note entered in error needs no copy", "id,child_id,event_date,status,text\n1,C-101,2026-02-20,Deleted,x\n", ""},
		{"and is none", "id,child_id,event_date,status,text\n1,C-101,2026-02-20,Final,x\n2,C-102,2026-02-20,Entered in error,x\n", "1"},
		{"a draft needs one", "id,child_id,event_date,status,text\n1,C-101,2026-02-20,Draft,x\n", "1"},
		{"names from the notes", "id,child_id,child_name,event_date,copied_to,text\n1,c-101,,2026-02-20,Tom,x\n2,c-102,Tom Fenn,2026-02-11,Ella,x\n", ""},
		{"a child the register does not know", "id,child_id,family_id,event_date,text\n1,C-104,f1,2026-02-20,x\n2,C-105,,2026-02-20,x\n", "1"},
		{"the register is believed before the note", "id,child_id,family_id,event_date,text\n1,C-201,F1,2026-02-20,x\n", ""},
		{"a note about the whole family is everybody's copy", "id,child_id,family_id,event_date,author,contact_type,text\n1,,F1,2026-02-20,A,Visit,x\n2,C-101,F1,2026-02-20,A,Visit,y\n", ""},
		{"of that visit", "id,child_id,family_id,event_date,author,contact_type,text\n1,,F1,2026-02-20,A,Visit,x\n2,C-101,F1,2026-02-20,A,Email,y\n", "2"},
		{"without ids", "child_id,event_date,text\nC-101,2026-02-20,x\nC-201,2026-02-20,x\nC-102,2026-02-20,y\n", ""},
	} {
		ids, _ := found(t, r, r.NewOptions(), withRegister(t, family), c.export)
		expect(t, c.what, ids, c.want)
	}
}

func TestCopiedToSiblingsNamesWhoIsLeftOut(t *testing.T) {
	r := across.CopiedToSiblings()
	_, got := found(t, r, r.NewOptions(), withRegister(t, family), head+"1,C-101,2026-03-20,A,Visit,,x\n2,C-101,2026-02-20,A,Visit,,x\n")
	if len(got) != 2 {
		t.Fatalf("found %+v", got)
	}
	if d := got[0].Detail; !reflect.DeepEqual(d, across.SiblingsDetail{Siblings: []string{"C-102", "C-103"}}) || !strings.HasPrefix(got[0].Message, "C-102 and C-103, whose") {
		t.Errorf("detail %+v, message %q", d, got[0].Message)
	}
	if got[0].Severity != lint.Error || !strings.HasPrefix(got[1].Message, "C-102, whose") {
		t.Errorf("severity %v, message %q", got[0].Severity, got[1].Message)
	}
}

func TestCopiedToSiblingsCountsWhatItCannotJudge(t *testing.T) {
	export := "id,child_id,family_id,event_date,text\n1,,F1,2026-02-20,x\n2,C-101,F1,,x\n3,C-999,,2026-02-20,x\n4,C-101,,2026-02-20,x\n5,C-201,,2026-02-20,x\n6,C-101,,31/02/2026,x\n"
	if got := assessed(t, across.CopiedToSiblings(), withRegister(t, family), export); got != 2 {
		t.Errorf("%d notes judged, want 2", got)
	}
	if got := assessed(t, across.CopiedToSiblings(), withRegister(t, ""), export); got != 0 {
		t.Errorf("%d notes judged by an empty register", got)
	}
}

func TestCopiedToSiblingsUnderOtherPolicies(t *testing.T) {
	r := across.CopiedToSiblings()
	same, short := words(30, "w"), words(19, "w")
	export := head +
		"1,C-101,2026-02-20,A,Visit,,\"" + same + "\"\n2,C-102,2026-02-20,B,Email,,\"" + same + "\"\n" + // in both records
		"3,C-101,2026-02-21,A,Visit,C-102,\"" + same + "\"\n" + // copied
		"4,C-101,2026-02-22,A,Visit,,\"" + short + "\"\n5,C-102,2026-02-22,A,Visit,,\"" + short + "\"\n" + // too short to mind
		"6,C-101,2026-02-23,A,Visit,,\"" + same + "\"\n7,C-201,2026-02-23,A,Visit,,\"" + same + "\"\n" // another family
	for policy, want := range map[string]string{"forbid-identical": "2 3", "require": "6", "off": ""} {
		ids, _ := found(t, r, &across.Siblings{Policy: policy, LargestFamily: 20}, withRegister(t, family), export)
		expect(t, policy, ids, want)
	}
	for _, bad := range []across.Siblings{{Policy: "demand", LargestFamily: 20}, {Policy: "require", LargestFamily: 1}} {
		_, err := r.Build(&bad, &lint.Env{HasRegister: true})
		var fault *lint.OptionError
		if !errors.As(err, &fault) {
			t.Errorf("%+v: error %v", bad, err)
		}
	}
}

func TestCopiedToSiblingsNeedsItsRegister(t *testing.T) {
	r := across.CopiedToSiblings()
	p := linttest.Program(t, linttest.Env(), lint.Choice{Rule: r, Options: r.NewOptions()})
	if len(p.Rules()) != 0 || len(p.Lacking()) != 1 {
		t.Errorf("%d rules run, %d lack something", len(p.Rules()), len(p.Lacking()))
	}
	off := linttest.Program(t, withRegister(t, family), lint.Choice{Rule: r, Options: &across.Siblings{Policy: "off", LargestFamily: 20}})
	if len(off.Rules()) != 0 || len(off.Lacking()) != 0 {
		t.Errorf("switched off: %d rules run, %d lack something", len(off.Rules()), len(off.Lacking()))
	}
}
