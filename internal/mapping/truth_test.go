package mapping_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

func TestTruth(t *testing.T) {
	any := note.ChildSeen
	cases := []struct {
		field note.Field
		want  note.Truth
		in    []string
	}{
		{any, note.Yes, []string{"yes", "Yes", "YES", " y ", "Y", "true", "TRUE", "1", "1.0", "t", "x", "X", "✓", "✔", "☑", "ticked", "Checked", "on", "a) Yes", "A) Yes", "1. Yes", "01 - Yes", "Yes.", "Yes, in her bedroom", "yes - at school", "Seen - Yes", "Child seen: Y", "Ydy", "Do", "Ie", "Oes", "[x]", "[X]", "-1"}},
		{any, note.No, []string{"no", "No", "N", "false", "0", "0.0", "f", "☐", "unticked", "b) No", "No - see notes", "Seen - No", "Child seen: no, at school", "No (asleep)", "not seen", "no access", "Nac ydy", "Nac oes", "Naddo", "[ ]", "[]", "not present"}},
		{any, note.Unknown, []string{"unknown", "U", "n/a", "N/A", "NA", "not applicable", "Not recorded", "c) Unknown", "N/A - baby", "n/a (3 weeks)", "n/a, asleep", "Not applicable - baby", "not stated", "not known", "?", "Don't know", "Not asked"}},
		{any, note.NotStated, []string{"", "  ", "-", "NULL", "None", "Please select", "Select...", "-- Select --", "<please select>", "Choose an item."}},
		{note.ChildSeen, note.Yes, []string{"seen", "Child seen", "Seen alone", "Seen and spoken to", "Observed", "Seen - not alone", "Seen with parent", "Child seen alone", "Seen, not alone", "Alone", "Seen at home", "Both seen", "All children seen"}},
		{note.ChildSeen, note.No, []string{"Not seen", "Child not seen", "Absent", "DNA", "Declined", "Refused", "Unable to see"}},
		{note.SeenAlone, note.Yes, []string{"alone", "Seen alone", "Spoken to alone", "1:1", "On own", "Yes - in her room", "Seen alone - Yes"}},
		{note.SeenAlone, note.No, []string{"not alone", "Not seen alone", "with parent", "Seen with others", "Seen", "Mother present", "In presence of carer", "With mother", "Seen alone - No", "Alone: N"}},
		{note.Announced, note.Yes, []string{"announced", "Announced visit", "planned", "Pre-arranged", "by appointment", "Yes", "Scheduled", "A", "Announced - Yes"}},
		{note.Announced, note.No, []string{"unannounced", "Un-announced", "UNANNOUNCED", "unplanned", "Not announced", "spot check", "No", "Unannounced visit", "Unexpected", "Announced: No"}},
		{note.Statutory, note.Yes, []string{"statutory", "Statutory visit", "Stat", "Yes", "S"}},
		{note.Statutory, note.No, []string{"non-statutory", "Non statutory", "nonstatutory", "Not statutory", "No", "NS"}},
		{note.Significant, note.Yes, []string{"significant", "Yes", "Key event", "High", "Flagged", "Significant Event"}},
		{note.Significant, note.No, []string{"not significant", "No", "Routine", "normal", "Low", "Non-significant"}},
	}
	for _, c := range cases {
		for _, in := range c.in {
			if got, ok := mapping.Truth(c.field, in); got != c.want || !ok {
				t.Errorf("%s %q: got %v, understood %v; want %v", c.field, in, got, ok, c.want)
			}
		}
	}
}

func TestTruthNobodyUnderstands(t *testing.T) {
	for _, in := range []string{"maybe", "2", "Monday", "see below", "Ann", "home"} {
		if got, ok := mapping.Truth(note.ChildSeen, in); ok || got != note.Unknown {
			t.Errorf("%q: got %v, understood %v", in, got, ok)
		}
	}
}

func TestStatus(t *testing.T) {
	cases := map[note.Status][]string{
		note.Final:           {"Final", "finalised", "FINALIZED", "Complete", "Completed", "Authorised", "Signed", "Signed off", "SIGNED_OFF", "Locked", "Submitted", "Closed", "Published", "Approved", "COMPLETED ", "Finalised (auto-saved)"},
		note.Draft:           {"Draft", "in progress", "In-Progress", "INPROGRESS", "Incomplete", "Started", "Unsigned", "Open", "Saved", "Pending", "Awaiting authorisation", "Not finalised", "New", "DRAFT - not finalised", "Reopened"},
		note.Lapsed:          {"Timed out", "TIMED_OUT", "lapsed", "Expired", "Auto-closed"},
		note.Deleted:         {"Deleted", "Soft-deleted", "Cancelled", "Entered in error", "Void", "Withdrawn"},
		note.StatusNotStated: {"", " ", "-", "NULL"},
		note.StatusOther:     {"Blue", "CIN", "?"},
	}
	for want, spellings := range cases {
		for _, in := range spellings {
			if got := mapping.Status(in); got != want {
				t.Errorf("%q: got %v, want %v", in, got, want)
			}
		}
	}
}

func TestReasonWithinSeenAlone(t *testing.T) {
	for in, want := range map[string]string{
		"No - too young": "too young", "No (asleep)": "asleep", "N: refused": "refused", "no, wanted mum": "wanted mum", "N/A - baby, 3 weeks": "baby, 3 weeks", "Not applicable - baby": "baby", "not applicable": "", "Declined": "Declined", "Too young": "Too young", "Unable to, interpreter needed": "Unable to, interpreter needed",
		"No": "", "N": "", "No - not seen alone": "", "not alone": "", "With mother": "", "Yes - in her room": "", "": "", "n/a": "", "unknown": "",
	} {
		got := mapping.Canonical(map[note.Field]string{note.SeenAlone: in, note.ReasonNotAlone: ""}, note.NewText("", note.Origin{}))
		if got.ReasonNotAlone != want {
			t.Errorf("%q: reason %q, want %q", in, got.ReasonNotAlone, want)
		}
		both := mapping.Canonical(map[note.Field]string{note.SeenAlone: in, note.ReasonNotAlone: "In its own field"}, note.NewText("", note.Origin{}))
		if both.ReasonNotAlone != "In its own field" {
			t.Errorf("%q: the reason in its own field is lost", in)
		}
	}
}
