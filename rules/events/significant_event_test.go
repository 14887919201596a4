package events_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/events"
)

// seedsOnly leaves the further tiers out.
func seedsOnly() *events.Significant {
	return &events.Significant{Seed: "error", Notify: "off", Chrono: "off"}
}

func TestSignificantEvent(t *testing.T) {
	for _, s := range []string{
		// A police notification.
		"==Merlin== 26/0418 read.", "A ==Merlin was created== on Sunday.", "MASH have sent over a ==Merlin==.", "==MERLIN RECEIVED== 9AM", "We had two ==Merlins== overnight.", "==PPN received== from police.", "==Police notification== about the party.", "Police have ==shared a VPA==.", "==Child concern notification== in today.", "==Encompass notification== taken by the DSL.",
		"“There is a new ==Merlin== on Leo,” said the officer.", "- ==Merlin in== re DV", "Mum did not answer, ==Merlin received== today.", "No one at home, ==PPO taken== on both.",
		// Police protection.
		"==PPO taken== at 1am.", "==PPO on Arlo==, mum in custody.", "He was ==placed in police protection==.", "Police ==used their powers of protection==.", "Officers ==removed her under section 46==.", "==Taken into police protection== at the station.", "She is in ==police protection== until Friday.", "Police ==exercised s46== on the ward.", "The boys were ==made subject to police powers of protection==.",
		// A death in the family.
		"==Her mother died== on Tuesday.", "==His nan passed away==.", "==Mum's brother was killed== on Sunday.", "==Dad has died==.", "==Mr Khan died== in hospital at 4am.", "Told today of the ==death of his father==.", "==Ava's grandad's death== was sudden, on Monday.", "There has been a ==death in the family==.", "She ==lost her dad== last night.", "His ==uncle took his own life== on Friday.", "The ==baby was stillborn==.",
		"‘==My gran died==,’ he said.", "==Her foster carer died== this morning.", "Paramedics came but ==grandma was pronounced dead==.", "==HIS STEPDAD DIED== LAST NIGHT", "She rang to say that ==her sister had died==.", "==Nan passed== last night.", "Mum had a ==miscarriage== on Friday.", "She will not be at contact, ==her dad died== last night.", "Mum can't come, ==her brother was killed== on Sunday.", "==Kai's mum’s partner died== yesterday.",

		"Dad told me that ==his mum had passed on Friday==.", "He came home to find ==Nan dead== in her chair.", "Any news? ==Nan died== today.", "==Our carer Mrs Lee died== on Saturday.", "==Her dad, who left the boys, died== on Monday.", "==PPN== on the system from last night's call.", "Mum has ==lost the baby==, she was 5 months.", "Grandad is gone, ==Grandad passed this morning==.", "Dan was told by phone that ==his cousin died== last night.", "The nurse rang about ==a cot death== in the family.", "==Nan had died== in the early hours and all were there.", "==PPO== from last night still in force.", "==Merlin's come in== about Saturday.", "==iVPD== recd from the police.", "Nan is gone, ==she passed== at 6.", "==Sam's uncle was murdered==; it's on the news.", "Mum detained, so police ==took him into protection==.", "All ==Merlins received== and read.",

		// Denied, supposed, asked about, to come.
		"No Merlin received.", "Merlin not yet received.", "There were no new Merlins.", "Is there a Merlin?", "Asked whether a Merlin was sent.", "Police will send a Merlin.", "Merlin awaited.", "If a Merlin comes in I will ring.", "Police considered police protection.", "Police refused to use their powers of protection.", "Police protection was not needed.", "Nobody has died.", "Nan has not died.", "She thought that he had died.", "He could have died.", "Mum nearly died.", "He wished he was dead.", "What if Nan dies?",
		"Talk on SUDI by the nurse.", "Mum lost the baby monitor.", "She talked to me about how her own mum lost a baby.", "Mrs Hale from downstairs who minded the girls had died on Monday.", "Assembly on knife crime: a mother spoke of how her son was killed.", "A parent at school has died.", "Mum's friend Shaz lost her dad last week.", "It is three years today since Dad died.", "His dad's been dead for ten years.", "FH: MGM died aged 52.", "?Merlin from last night.", "? police notification due on this.", "All Merlins go through the hub.", "We spoke of when her dad died, just before her tests.",
		// Explained, a title, another thing of that name.
		"I explained what a Merlin is.", "Police send a Merlin when a child is in the house.", "Merlin checks requested.", "Police Protection Protocol read.", "We live at 4 Merlin Road.", "Merlin the cat was asleep.", "He reads the Merlin books.", "A PPO nominal (prolific offender) lives there.", "VPN app on his phone.", "PP signed by the carers.", "Sec 46 of the report was read out.", "The Death of a Child procedure was followed.", "Bereavement counselling offered.",
		// Long past.
		"His dad died in 2015.", "A Merlin from 2018 is on file.", "Police protection was taken in 2014.", "Her mum died when she was six.", "Since his nan died he sleeps badly.", "Her brother, who died, was a twin.", "He died five years ago.", "Background: father died, Merlin received, PPO taken.", "The late Mr Roe was her grandfather.", "It is the anniversary of her mum's death.", "Historic Merlins read.", "She was once in police protection.",
		// Outside the family, idiom, story.
		"The neighbour died.", "His hamster died.", "Her friend's mum died on Sunday.", "His teacher's husband has died.", "A boy in his class died last week.", "A man died on the estate.", "The battery died.", "Bored to death.", "I am dead tired, said Mum.", "A death threat was made.", "In the film the dad died.", "His character died in the game.", "She lost her keys.", "She lost her mum in the shop.", "He passed his exam.", "Nan passed him the salt.", "Dad lost his job.", "The noise died down.", "Mum lost the children to care.", "My father died so I was on leave.", "Dad was charged with murder.",
	} {
		text, want := linttest.Marked(t, s)
		var got []note.Span
		for _, f := range linttest.CheckWith(t, events.SignificantEvent(), seedsOnly(), linttest.Note(text, nil)) {
			got = append(got, f.Span)
		}
		if len(got) != len(want) || len(got) > 0 && !got[0].Overlaps(want[0]) {
			t.Errorf("%s\nfound %v", s, got)
		}
	}
}

func TestSignificantEventSpans(t *testing.T) {
	for _, s := range []string{
		"Rang at 8. ==Her mother passed away== on Tuesday.", "Told of the ==death of his father== by text today.", "He was ==taken into police protection== at 4.", "==PPO taken== at 4.", "At 9 a ==Merlin was created== for him.", "She ==lost her dad== last night.",
		"Police notification (==Merlin== 4471) about Rose.",
		"==Merlin read==. A second Merlin is due. ==PPO taken==. ==Nan died== today.", // each kind once
	} {
		linttest.Finds(t, events.SignificantEvent(), s, nil)
	}
}

func TestSignificantEventReadsFields(t *testing.T) {
	for _, c := range []struct {
		name, text string
		fields     map[note.Field]string
		want       string // severity, or empty
	}{
		{"not marked", "Merlin received.", map[note.Field]string{note.Significant: "no"}, "error"},
		{"left empty", "Merlin received.", map[note.Field]string{note.Significant: ""}, "error"},
		{"not known", "Merlin received.", map[note.Field]string{note.Significant: "n/a"}, "error"},
		{"a draft", "Merlin received.", nil, "warning"},
		{"marked", "Merlin received.", map[note.Field]string{note.Significant: "yes"}, ""},
		{"marked by its type", "Merlin received.", map[note.Field]string{note.ContactType: "Case note - significant"}, ""},
		{"a type that says it is none", "Merlin received.", map[note.Field]string{note.ContactType: "Case note (not significant)"}, "warning"},
		{"deleted", "Merlin received.", map[note.Field]string{note.StatusField: "deleted"}, ""},
		{"only in the title", "Police came at 1am. Ada was asleep.", map[note.Field]string{note.Title: "Merlin received", note.Significant: "no"}, "error"},
		{"an old date", "Her mother died on 3 January.", map[note.Field]string{note.EventDate: "2026-06-01"}, ""},
		{"a fresh date", "Her mother died on 30 May.", map[note.Field]string{note.EventDate: "2026-06-01"}, "warning"},
		{"pasted news", "From: PPU\nTo: Duty\nSent: 21 April 2026 07:15\nSubject: Checks\n\nA Merlin was created on Sunday.\n\nRegards\nPC Dawes", nil, "warning"},
		{"a further event", "He was reported missing at 10pm.", nil, "info"},
		{"a text message", "my nan died sorry cant come", map[note.Field]string{note.ContactType: "Text message", note.Significant: "no"}, "error"},
		{"the author's own", "I am off, my nan died", map[note.Field]string{note.ContactType: "Case note"}, ""},
		{"an injury not yet known", "?ankle fracture, X-ray later.", nil, ""},
		{"told to an officer", "Spoke to the LADO officer about the allegation against the carer.", nil, "info"},
		{"an event for the chronology", "The placement ended today.", nil, ""},
	} {
		got := ""
		for _, f := range linttest.Check(t, events.SignificantEvent(), linttest.Note(c.text, c.fields)) {
			got += f.Severity.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSignificantEventOptions(t *testing.T) {
	r := events.SignificantEvent()
	for _, c := range []struct {
		o    events.Significant
		text string
		want string
	}{
		{events.Significant{Seed: "info", Notify: "off", Chrono: "off"}, "Nan died today.", "death info"},
		{events.Significant{Seed: "off", Notify: "error", Chrono: "off"}, "He was arrested.", "arrest error"},
		{events.Significant{Seed: "error", Notify: "off", Chrono: "warning"}, "The placement ended today.", "care-change warning"},
		{events.Significant{Seed: "error", Notify: "info", Chrono: "off", Events: []string{"escape room"}}, "Found in the escape room.", "local warning"},
		{events.Significant{Seed: "error", Notify: "info", Chrono: "off", Except: []string{"arrest"}}, "He was arrested.", ""},
		// One mark serves all: the graver event is the one that is spoken of.
		{events.Significant{Seed: "error", Notify: "info", Chrono: "info"}, "PPO taken, mother arrested, placed with foster carers.", "police-protection warning"},
	} {
		got := ""
		for _, f := range linttest.CheckWith(t, r, &c.o, linttest.Note(c.text, nil)) {
			got += f.Category + " " + f.Severity.String()
		}
		if got != c.want {
			t.Errorf("%+v %s: %q, want %q", c.o, c.text, got, c.want)
		}
	}
	for option, o := range map[string]events.Significant{
		"seed":      {Seed: "grave", Notify: "info", Chrono: "off"},
		"except[2]": {Seed: "error", Notify: "info", Chrono: "off", Except: []string{"arrest", "arests"}},
		"events[1]": {Seed: "error", Notify: "info", Chrono: "off", Events: []string{"escape [room"}},
	} {
		_, err := lint.Compile([]lint.Choice{{Rule: r, Options: &o}}, lint.Env{}, false)
		var fault *lint.OptionError
		if !errors.As(err, &fault) || fault.Option != option {
			t.Errorf("%s: error %v", option, err)
		}
	}
}

func TestTheAreaNamesItsNotifications(t *testing.T) {
	area := lint.DefaultArea()
	area.PoliceNotifications = []string{"blue form"}
	r := events.SignificantEvent()
	b := linttest.Program(t, lint.Env{Area: area}, lint.Choice{Rule: r, Options: r.NewOptions()}).NewBench()
	for text, want := range map[string]int{"Blue form received.": 1, "Two blue forms came in.": 1, "Merlin received.": 0, "PPN received from police.": 1} {
		if got := b.Check(linttest.Note(text, nil)).Findings; len(got) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestSignificantWithoutEvent(t *testing.T) {
	marked := map[note.Field]string{note.Significant: "yes"}
	for text, want := range map[string]int{
		"Home visit, all well.":                           1,
		"No Merlins and no injuries since.":               1,
		"Scared to death by the film.":                    1,
		"Merlin received.":                                0,
		"Her grandfather died in 2011.":                   0,
		"Moved to a new placement today.":                 0,
		"He was excluded from school.":                    0,
		"Fell and broke his arm, X-ray shows a fracture.": 0,
		"": 0,
	} {
		found := linttest.Check(t, events.SignificantWithoutEvent(), linttest.Note(text, marked))
		if len(found) != want || len(found) > 0 && (found[0].Located || found[0].Severity != lint.Info) {
			t.Errorf("%q: %v", text, found)
		}
	}
	for _, fields := range []map[note.Field]string{nil, {note.Significant: "no"}, {note.Significant: "yes", note.StatusField: "deleted"}, {note.Significant: "yes", note.Title: "PPO taken"}} {
		if found := linttest.Check(t, events.SignificantWithoutEvent(), linttest.Note("Home visit, all well.", fields)); len(found) != 0 {
			t.Errorf("%v: %v", fields, found)
		}
	}
	o := &events.WithoutEvent{Events: []string{"sports day"}}
	if found := linttest.CheckWith(t, events.SignificantWithoutEvent(), o, linttest.Note("Sports day.", marked)); len(found) != 0 {
		t.Errorf("an authority's own event: %v", found)
	}
}

var benchText = strings.Repeat(`Home visit to Mrs Ridley and the twins, 3.30pm. Maya seen alone in her room; she said "it's fine" and showed me
her clarinet. Mum told me that her own mother died in 2011 and that she hasn't heard from housing since 12/03/2026. No Merlins.
- SW to ring Dr Shah re. the referral
- Attendance 92%, nobody has been excluded or gone missing.
`, 20)

func BenchmarkSignificantEvent(b *testing.B) {
	linttest.Benchmark(b, events.SignificantEvent(), benchText, nil)
}

func BenchmarkSignificantWithoutEvent(b *testing.B) {
	linttest.Benchmark(b, events.SignificantWithoutEvent(), benchText, map[note.Field]string{note.Significant: "yes"})
}
