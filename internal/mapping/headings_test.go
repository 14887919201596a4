package mapping_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Rows of headings as systems and councils write them, with the field each must
// be taken for; "" is one that must not be understood.
func TestResolve(t *testing.T) {
	cases := []struct {
		name string
		in   []string // "heading=field"
	}{
		{"canonical", canonical()},
		{"a council's own sheet", []string{"Note ID=id", "Child's ID=child_id", "Name of child=child_name", "Date of Visit=event_date", "Time of Visit=event_date", "Date Recorded=recorded_date", "Worker=author",
			"Type of Contact=contact_type", "Statutory visit? (Y/N)=statutory", "Announced / Unannounced=announced", "Was the child seen?=child_seen", "Was the child seen alone?=seen_alone", "If not, why not?=reason_not_alone",
			"Significant Event=significant", "Copied to siblings=copied_to", "Who was present?=people_present", "Case Note=text", "Venue=", "Next steps="}},
		{"a data warehouse", []string{"FACT_CASENOTE_ID=id", "DIM_PERSON_ID=child_id", "DIM_LOOKUP_CASNT_TYPE_ID_CODE=contact_type", "EVENT_DTTM=event_date", "CREATED_DTTM=recorded_date", "FINALISED_DTTM=finalised_date",
			"SEEN_FLAG=child_seen", "SEEN_ALONE_FLAG=seen_alone", "SEEN_BEDROOM_FLAG=", "REASON_VISIT_NOT_MADE=", "CREATED_BY=author", "CASE_NOTE_TITLE=title", "CASE_NOTE_DESCRIPTION=text", "DIM_WORKER_ID=", "ETL_LOAD_DATE="}},
		{"a store of objects", []string{"recordId=id", "personId=child_id", "personName=child_name", "occurrenceDateTime=event_date", "creationDateTime=recorded_date", "createdBy=author", "noteType=contact_type", "subject=title", "content=text", "significant=significant", "version="}},
		{"clock times", []string{"note_ref=id", "contact_datetime=event_date", "entered_datetime=recorded_date", "signed_off_datetime=finalised_date", "record_state=status", "household_ref=family_id", "If not alone, why=reason_not_alone"}},
		{"a return", []string{"AnnexAReturn_dateOfVisit=event_date", "AnnexAReturn_wasTheChildSeen=child_seen", "AnnexAReturn_wasTheChildSeenAlone=seen_alone", "Child Unique ID=child_id", "Narrative=text"}},
		{"visits", []string{"cinv_cin_visit_id=id", "cinv_person_id=child_id", "cinv_cin_visit_date=event_date", "cinv_cin_visit_seen=child_seen", "cinv_cin_visit_seen_alone=seen_alone", "cinv_cin_visit_bedroom="}},
		{"flags", []string{"Finalised?=status", "Finalised by=finalised_by", "Finalised on=finalised_date", "Unannounced visit=announced", "Notes=text", "Ref=id"}},
		{"names in parts", []string{"Forename=child_name", "Surname=child_name", "Mosaic ID=child_id", "Note=text", "Job title=", "Ethnicity=", "Date of birth=", "DOB=", "Gender=", "Age="}},
		{"dates beside other dates", []string{"Date=event_date", "Date created=recorded_date", "Date finalised=finalised_date", "Date of birth=", "Date of referral=", "Last updated=", "Review date=", "Next visit date=", "Text=text"}},
		{"the case, not the note", []string{"Case Note ID=id", "Case status=", "Case Note Status=status", "Legal status=", "Allocated worker=", "Recorded by=author", "Allocated team=team", "Notes=text"}},
		{"a supplier's report", []string{"Case Note Reference=id", "Person ID=child_id", "Person Name=child_name", "Case Note Type=contact_type", "Case Note Date=event_date", "Date Entered=recorded_date", "Entered By=author", "Worker Team=team", "Case Note Title=title", "Case Note Detail=text",
			"Is Significant=significant", "Linked Persons=copied_to", "Attachments=linked_document", "Restricted="}},
		{"an activity log", []string{"Activity ID=id", "Client ID=child_id", "Client Name=child_name", "Activity Type=contact_type", "Activity Date=event_date", "Entered On=recorded_date", "Activity Status=status", "Entered By=author", "Details=text", "Activity Outcome="}},
		{"objects in objects", []string{"note.id=id", "note.text=text", "author.id=", "author.name=author", "child.id=child_id", "child.name=child_name", "contact_type.label=contact_type", "contact_type.code=", "attributes.event_date=event_date", "data.attributes.status.value=status", "meta.count="}},
		{"accents, case and spaces", []string{"  CHILD   ID =child_id", "date_of_EVENT=event_date", "Tëxt=text", "typeOfContact=contact_type"}},
	}
	v := mapping.NewVocabulary(nil)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var names, want []string
			for _, in := range c.in {
				name, field, _ := strings.Cut(in, "=")
				names, want = append(names, name), append(want, field)
			}
			for i, col := range v.Resolve(names) {
				if got := col.Field.String(); got != want[i] {
					t.Errorf("%q: got %q (%s), want %q", col.Name, got, col.Rule, want[i])
				}
			}
		})
	}
}

func canonical() []string {
	var out []string
	for _, name := range note.FieldNames() {
		out = append(out, name+"="+name)
	}
	return out
}

func TestResolveOverrides(t *testing.T) {
	v := mapping.NewVocabulary(mapping.Overrides{note.TextField: {"Narrative (full)", "Recording"}, note.Author: {"Col 7"}})
	cols := v.Resolve([]string{"text", "recording", "COL 7", "author", "narrative full"})
	want := []note.Field{note.NoField, note.NoField, note.Author, note.NoField, note.TextField}
	for i, c := range cols {
		if c.Field != want[i] {
			t.Errorf("%q: got %q, want %q", c.Name, c.Field, want[i])
		}
	}
	if cols[0].TakenBy != "narrative full" || cols[0].Other != note.TextField {
		t.Errorf("text: taken by %q, want the configured heading", cols[0].TakenBy)
	}
}

func TestResolveOneHeadingOneField(t *testing.T) {
	v := mapping.NewVocabulary(nil)
	held := map[note.Field]string{}
	for _, c := range v.Resolve([]string{"Note", "Notes", "Text", "Case note", "Comments", "Title", "Subject", "Summary", "Date", "Event date", "Status", "Finalised", "Draft"}) {
		if c.Field == note.NoField {
			continue
		}
		if other, taken := held[c.Field]; taken {
			t.Errorf("%q and %q are both %s", other, c.Name, c.Field)
		}
		held[c.Field] = c.Name
	}
	if held[note.TextField] != "Text" || held[note.EventDate] != "Event date" || held[note.StatusField] != "Status" {
		t.Errorf("the surest heading has the field: %v", held)
	}
}

func TestRegisterVocabulary(t *testing.T) {
	v := mapping.NewRegisterVocabulary()
	for _, row := range [][]string{
		{"child_id", "child_name", "family_id", "referral_opened", "referral_closed"},
		{"Person ID", "Name", "Family Group", "Referral date", "Date closed"},
		{"Mosaic ID", "Full name", "Household ID", "Start date", "End date"},
	} {
		want := []note.Field{note.ChildID, note.ChildName, note.FamilyID, note.EventDate, note.FinalisedDate}
		for i, c := range v.Resolve(row) {
			if c.Field != want[i] {
				t.Errorf("%q: got %q, want %q", c.Name, c.Field, want[i])
			}
		}
	}
}
