package contacttype

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		typeText, title string
		want            Kind
	}{
		{"Home visit", "", HomeVisit},
		{"HV", "", HomeVisit},
		{"HOME VISIT - ANNOUNCED", "", HomeVisit},
		{"Home-visit", "", HomeVisit},
		{"Visit", "", Visit},
		{"Visit", "School visit", SchoolVisit},
		{"Visit", "Visit to father", AdultVisit},
		{"Visit to school", "", SchoolVisit},
		{"Home visit", "Visit to Mr Ridley", AdultVisit},
		{"Home visit", "HV to mum", AdultVisit},
		{"Home visit", "First visit to parents", AdultVisit},
		{"Home visit", "Visit to maternal grandmother", AdultVisit},
		{"Home visit", "Visit to father and partner", AdultVisit},
		{"Home visit", "Visit to mother and baby", HomeVisit},
		{"Home visit", "Visit to mum & the children", HomeVisit},
		{"Home visit", "Visit to father and Wes", HomeVisit},
		{"Home visit", "Visit to Wes at his father's", HomeVisit},
		{"Prison visit", "", AdultVisit},
		{"YOI visit", "", PlacementVisit},
		{"Hospital visit", "", PlacementVisit},
		{"Statutory visit", "", StatutoryVisit},
		{"Stat. visit", "", StatutoryVisit},
		{"Stat visit (CP)", "", ProtectionVisit},
		{"Statutory Visit - LAC", "", CareVisit},
		{"CP Statutory Visit", "", ProtectionVisit},
		{"STVC", "", ProtectionVisit},
		{"CLA stat visit", "", CareVisit},
		{"CIN visit", "", NeedVisit},
		{"C&F assessment visit", "", AssessmentVisit},
		{"Home visit", "Initial home visit", AssessmentVisit},
		{"Unsuccessful home visit", "", UnsuccessfulVisit},
		{"Home visit - no access", "", HomeVisit},
		{"Attempted visit", "", UnsuccessfulVisit},
		{"Unannounced visit", "", Visit},
		{"Telephone call", "Home visit", Phone},
		{"Telephone Call re home visit", "", Phone},
		{"T/C to M", "", Phone},
		{"TC from school", "", Phone},
		{"Call from HV", "", Phone},
		{"Phone call", "", Phone},
		{"E-mail", "", Email},
		{"Email re CP visit", "", Email},
		{"Text message", "", Message},
		{"WhatsApp", "", Message},
		{"WhatsApp call", "", Video},
		{"Core Group Meeting", "", CoreGroup},
		{"Meeting", "Core group", CoreGroup},
		{"Meeting", "Strategy discussion", StrategyMeeting},
		{"ICPC", "", Conference},
		{"LAC Review", "", Review},
		{"Legal Planning Meeting", "", LegalMeeting},
		{"Supervision", "", Supervision},
		{"Management oversight", "", Supervision},
		{"Fostering supervision visit", "", AdultVisit},
		{"Supervised contact", "", FamilyTime},
		{"Case note - significant", "Home visit", HomeVisit},
		{"Case note", "", Generic},
		{"", "Home visit", HomeVisit},
		{"", "", None},
		{"Please select", "", None},
		{"--", "", None},
		{"-- Please select --", "Call", Phone},
		{"N/A", "", None},
		{"Missing", "", Other},
		{"<none>", "", None},
		{"Zoetrope", "", Other},
		{"Health visitor", "", Other},
		{"Direct work session", "", DirectWork},
		{"Video call", "", Video},
		{"Virtual visit", "", VirtualVisit},
	} {
		if got := Of(c.typeText, c.title); got.Kind != c.want {
			t.Errorf("Of(%q, %q) = %v, want %v", c.typeText, c.title, got.Kind, c.want)
		}
	}
}

func TestMarks(t *testing.T) {
	for _, c := range []struct {
		typeText, title string
		want            Type
	}{
		{"Home visit", "", Type{Kind: HomeVisit}},
		{"Home visit", "Unannounced statutory visit", Type{Kind: HomeVisit, Statutory: note.Yes, Announced: note.No}},
		{"Home visit (announced)", "", Type{Kind: HomeVisit, Announced: note.Yes}},
		{"Home visit (announced / unannounced)", "", Type{Kind: HomeVisit}},
		{"Home visit: statutory / non-statutory", "", Type{Kind: Visit}},
		{"Home visit - announced/unannounced", "Unannounced visit", Type{Kind: HomeVisit, Announced: note.No}},
		{"Non-statutory visit", "", Type{Kind: Visit, Statutory: note.No}},
		{"LAC visit - unannounced", "", Type{Kind: CareVisit, Statutory: note.Yes, Announced: note.No}},
		{"Home visit - no reply", "", Type{Kind: HomeVisit, Unsuccessful: true}},
		{"Telephone call", "Statutory visit booked", Type{Kind: Phone}},
	} {
		if got := Of(c.typeText, c.title); got != c.want {
			t.Errorf("Of(%q, %q) = %+v, want %+v", c.typeText, c.title, got, c.want)
		}
	}
}

func TestCompatible(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Home visit", "Visit", true},
		{"Home visit", "Statutory visit", true},
		{"Home visit", "Email", false},
		{"Home visit", "Telephone call", false},
		{"Phone call", "Telephone call", true},
		{"Telephone call", "Video call", true},
		{"Virtual visit", "Video call", true},
		{"Virtual visit", "Telephone call", false},
		{"Meeting", "Core group", true},
		{"Meeting", "Home visit", false},
		{"Home visit", "", true},
		{"Letter", "Email", false},
		{"Email", "Email", true},
	} {
		a, b := Of(c.a, ""), Of(c.b, "")
		if a.Compatible(b) != c.want || b.Compatible(a) != c.want {
			t.Errorf("%q and %q: want compatible %v", c.a, c.b, c.want)
		}
	}
}

func TestNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for k, name := range Names() {
		if name == "" || seen[name] {
			t.Errorf("kind %d: name %q is empty or taken", k, name)
		}
		seen[name] = true
		if got, ok := Named(name); !ok || got != Kind(k) {
			t.Errorf("Named(%q) = %v, %v", name, got, ok)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Of("Home visit", "Statutory visit, unannounced")
	}
}

func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		compile()
	}
}
