package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

// refers checks whether child-reference is quiet about a text.
func refers(t *testing.T, name, title, text string, want bool) {
	t.Helper()
	n := linttest.Note(text, map[note.Field]string{note.ChildName: name, note.Title: title})
	if got := len(linttest.Check(t, fields.ChildReference(), n)) == 0; got != want {
		t.Errorf("%s, %q, %q: refers %v, want %v", name, title, text, got, want)
	}
}

func TestChildReference(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"Priya Nair", "Saw Priya at school."},
		{"Priya Nair", "spoke to priya at school"},
		{"Priya Nair", "PRIYA SEEN AT SCHOOL. MUM NOT IN."},
		{"Priya Nair", "Priya’s room was warm."},
		{"Priya Nair", "Bed in Priyas room is new."},
		{"NAIR, Priya", "Rang about Priya."},
		{"Nair Priya", "Rang about Priya."},
		{"Priya Nair", "PN seen at school, settled."},
		{"Priya Nair", "P.N. was in the library."},
		{"Priya Nair", "T/C to school: P N absent."},
		{"Priya Nair", "TC to M. P's coat is lost."},
		{"Priya Nair", "M says P was sick in the night."},
		{"Priya Nair", "School rang. P back in class."},
		{"Priya Nair", "Mum said Pryia has a cough."},
		{"Theodore Amos", "Teddy came to the door."},
		{"Oliver Vance", "Ollie told me about the match."},
		{"Charlotte Ives", "Dad said Lottie is well."},
		{"Charlotte Ives", "Charl and I made a card."},
		{"Elizabeth Ray", "Beth was asleep."},
		{"Poppy-Mae Harland", "Poppy Mae was in the garden."},
		{"Poppy-Mae Harland", "PMH in at 22.10, to bed."},
		{"Zoë O'Shea", "Zoe was out."},
		{"Ja'Marcus Bell", "JaMarcus let me in."},
		{"Priya (Pip) Nair", "Pip has a new school bag."},
		{"Will Draper", "Will told me that he is tired."},
		{"Will Draper", "Saw Will in the hall."},
		{"May Draper", "Rang May at the hostel."},
		{"Hope Draper", "I met Hope at the bus stop."},
		{"Baby Okonjo", "Ms Okonjo fed Baby O at 10.30."},
		{"Unborn Okonjo", "Scan of the unborn is on Monday."},
		{"Leon Tasker", "YP not in school since Monday."},
		{"Leon Tasker", "The young person was at college."},
		{"Leon Tasker", "Y/P returned at 23.40."},
		{"Leon Tasker", "Ch'n upstairs when police came."},
		{"Leon Tasker", "The children were at their nan's."},
		{"Leon Tasker", "Mum got the kids to school."},
		{"Leon Tasker", "The twins have colds."},
		{"Leon Tasker", "Mother and baby are home."},
		{"Leon Tasker", "Her son has settled in the new class."},
		{"Leon Tasker", "The boys had their tea."},
		{"Leon Tasker", "Toddler asleep in the cot."},
		{"Leon Tasker", "The resident came back with staff."},
		{"Leon Tasker", "Child's bedroom seen, bed made."},
		{"Leon Tasker", "The child in the photo is well."},
		{"Leon Tasker", "A little one with a cold, said the HV."},
		{"Leon Tasker", "Tasker was arrested at 4am."},
		{"Leon Tasker", "Nursery: Leon's coat found."},
		{"Jo Bell", "Jo rang."},
		{"Leon Tasker & Mia Tasker", "Mia was at her nan's."},
		{"Samuel Wood", "Sam came in from school."},
		{"Nathaniel Osborne", "Nate and I walked the dog."},
		{"Leon Tasker", "LT in his room, music on."},
		{"Leon Tasker", "Seen with L and her sister."},
		{"Leon Tasker", "Leon."},
		{"Philippa Bell", "Saw Pip at nursery."},
		{"Edward Bell", "Rang Ed at the hostel."},
		{"Unborn Kettley", "Ms Kettley had her scan; growth as expected."},
		{"Unborn baby of Sarah Kettley", "Asked about the pre-birth timetable."},
	} {
		refers(t, c.name, "", c.text, true)
	}
	for _, c := range []struct{ name, text string }{
		{"Priya Nair", "T/C to mum, no reply."},
		{"Priya Nair", "Mr and Mrs Nair were in the garden."},
		{"Priya Nair", "Ms Nair rang about the boiler."},
		{"Priya Nair", "The Nair family have moved."},
		{"Priya Nair", "Call from Sonia Nair about her rent."},
		{"Priya Nair", "Call from Mr A. Nair about his rent."},
		{"Priya Nair", "Mr P Nair rang about the boiler."},
		{"Priya Nair", "She was out when I called."},
		{"Priya Nair", "M and F both at work. Card left."},
		{"Priya Nair", "Primary reason for the call: rent."},
		{"Harry Vance", "HV rang, no reply."},
		{"Tom Cook", "TC to landlord about the damp."},
		{"Tom Cook", "T/C to landlord about the damp."},
		{"Sam Wood", "SW to ring housing on Monday."},
		{"Gemma Pope", "GP letter received about the mother."},
		{"Anya Bell", "A call from housing about the damp."},
		{"Anya Bell", "Any update will be sent by email."},
		{"Callan Weir", "Call from housing about the damp."},
		{"Corey Weir", "Core group cancelled by the chair."},
		{"Thea Weir", "The landlord rang."},
		{"Will Draper", "Will ring again tomorrow."},
		{"Will Draper", "I will ring Ms Draper tomorrow."},
		{"Will Draper", "WILL RING MS DRAPER TOMORROW"},
		{"May Draper", "Rang the landlord on 4 May about damp."},
		{"Hope Draper", "I hope to hear by Friday. Hope to visit then."},
		{"Mark Draper", "There was a mark on the wall."},
		{"Leon Tasker", "Mr Tasker asked about child benefit."},
		{"Leon Tasker", "Email from Children's Services finance."},
		{"Leon Tasker", "Rang the children’s centre about the course."},
		{"Leon Tasker", "Child protection chair is on leave."},
		{"Leon Tasker", "CIN plan sent. Child in need meeting moved."},
		{"Leon Tasker", "Mum grew up in care. As a child she was fostered."},
		{"Leon Tasker", "No other children in the flat."},
		{"Leon Tasker", "The neighbour's baby was crying."},
		{"Leon Tasker", "Parents asked about a mother and baby unit."},
		{"Leon Tasker", "The student social worker rang dad."},
		{"Leon Tasker", "Dad on a boys' night out."},
		{"Leon Tasker", "Dad has a minor injury to his hand."},
		{"Leon Tasker", "Mum met a child psychologist at work."},
		{"Leon Tasker", "The baby group has closed."},
		{"Leon Tasker", "L. Jones rang about the rent."},
		{"Leon Tasker", "Level 2 course for mum."},
		{"Leon Tasker", "Moved to 14 Tasker Close."},
		{"Leon Tasker", "Ms Tasker had her scan; growth as expected."},
		{"Unborn Kettley", "Ms Kettley has a cot and a steriliser."},
		{"Philippa Bell", "Mum has applied for PIP."},
		{"Logan Reid", "Log on to the portal failed."},
		{"Nancy Reid", "Nan rang about the rent."},
		{"Faye Sorrell", "F rang from work about rent."},
		{"Mia Sorrell", "M rang from work about rent."},
		{"Lee Sorrell", "Met a Mr Lee about the rent at 4pm."},
		{"Bailey Sorrell", "Bail conditions for dad sent by police."},
	} {
		refers(t, c.name, "", c.text, false)
	}
}

func TestChildReferenceByTheTitle(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        bool
	}{
		{"Priya at school", "Saw her in the library. She told me about the play.", true},
		{"Visit to Priya", "Arrived at 4pm. She was in her room.", true},
		{"Visit to Priya", "Mr Nair let me in. She was in her room.", true},
		{"Session 3 with YP", "He came on time and did the worksheet.", true},
		{"Call about Priya", "Mum rang to say that she will be late.", false},
		{"Call about Priya", "T/C to mum. She was at work.", false},
		{"Call about Priya", "T/C to mum, no reply.", false},
		{"Call about Priya", "Foster carer rang. She has the form.", false},
		{"Call about Priya", "Dr Kaur said she would send the letter.", false},
		{"Home visit", "Saw her in the library. She told me about the play.", false},
		{"", "Saw her in the library. She told me about the play.", false},
	} {
		refers(t, "Priya Nair", c.title, c.text, c.want)
	}
}

func TestChildReferenceOfPointers(t *testing.T) {
	const long = "Core group held at the library, with the parents, the school nurse and the housing officer from the council offices, see minutes."
	for _, c := range []struct {
		text, linked string
		want         bool
	}{
		{"Core group held, see minutes.", "", true},
		{"Home visit, see Section 7 report", "", true},
		{"Legal Planning Meeting held.", "LPM minutes.pdf", true},
		{"Legal Planning Meeting held.", "N/A", false},
		{"Legal Planning Meeting held.", "", false},
		{long, "", false},
	} {
		n := linttest.Note(c.text, map[note.Field]string{note.ChildName: "Priya Nair", note.LinkedDocument: c.linked})
		if got := len(linttest.Check(t, fields.ChildReference(), n)) == 0; got != c.want {
			t.Errorf("%q, linked %q: quiet %v, want %v", c.text, c.linked, got, c.want)
		}
	}
}

func TestChildReferenceNeedsTheName(t *testing.T) {
	for _, name := range []string{"", "Unknown", "N/A", "[redacted]", "XXXX", "xx xx", "-"} {
		if assessed(t, fields.ChildReference(), "Mum rang about the boiler in the flat.", map[note.Field]string{note.ChildName: name}) {
			t.Errorf("a note with the child's name %q counts as assessed", name)
		}
	}
	if assessed(t, fields.ChildReference(), "Mum rang about the boiler.", nil) {
		t.Error("a note without a field for the name counts as assessed")
	}
	if assessed(t, fields.ChildReference(), " ", map[note.Field]string{note.ChildName: "Priya Nair"}) {
		t.Error("a note without a text counts as assessed")
	}
	if !assessed(t, fields.ChildReference(), "Priya rang.", map[note.Field]string{note.ChildName: "Priya Nair"}) {
		t.Error("a note with text and name counts as not assessed")
	}
}
