package language_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

func TestLeftoverText(t *testing.T) {
	for _, s := range []string{
		// Placeholders.
		"Visit to ==[Name]== at school.", "Seen with ==[child's name]== today.", "On ==[insert date]== I rang.", "==[INSERT NAME OF SCHOOL]== rang.",
		"Rang ==<name>== and ==<insert number>==.", "Dear ==«Forename»==", "==[Social worker's name]==, duty", "==[DD/MM/YYYY]==", "Seen on ==DD/MM/YYYY== at home",
		"Worker: =={{worker_name}}== present", "==[enter details of who was seen and where]==", "==[Date of birth]==", "==[Date]== ==[Time]==", "==[delete as appropriate]==",
		"Spoke to ==XXXX== at school.", "I spoke to ==xxxx== about it.", "Visit on ==XX/XX/XXXX== at 4pm", "DOB: ==__/__/____==", "Signed: ==________==",
		"Views\n==Click or tap here to enter text==.", "Type: ==Choose an item==.", "==Lorem ipsum== ==dolor sit amet==", "==Click or tap to enter a date==",
		"Seen alone ==☐ Yes ☐== No", "Visit ==☐ announced ☐== unannounced",
		// Sections with nothing in them.
		"Education\n==TBC==\n\nHealth\nWell.", "Health: ==No information provided==\nEducation: she likes maths", "Education: ==TBC==.", "Views of father\n- ==To be completed==",
		"Health\n==Not completed==", "Seen alone: ==Yes / No==", "Analysis - \n==tbc==",
		// Instructions.
		"==Please provide details of any injuries.== None seen.", "==Guidance: describe the child’s presentation.== Calm.", "Announced / unannounced (==delete as appropriate==)",
		"Voice of the child (==max 200 words==)", "==Describe what the child said in their own words.== He said no.", "==Please tick one box.==",
		// Drafting tools.
		"==As an AI language model, I cannot judge this.== Seen at home.", "==Sure! Here is the case note rewritten in a professional tone:==\nVisit.", "==Certainly! Here's a more concise version:==\nVisit.",
		"Visit. ==I hope this helps!==", "==Here is the revised case note:==\nVisit.", "Visit. ==Let me know if you would like any changes.==", "Visit. ==Would you like me to shorten it further?==", "==AI-generated content may be incorrect.==", "==Of course, here's a polished version of your note.==",
		"==SURE, HERE IS THE CASE NOTE REWRITTEN:==",
		// Word processors.
		"See ==Error! Reference source not found==. for detail", "==Formatted: Font==: 11 pt", "Commented ==[AB1]==: check this",

		// People's own brackets and words.
		"The caller [name withheld] rang.", "She said [her sister] hit him.", "'I told [mum]' he said.", "[redacted]", "He 'dosent [sic] like it'.", "She said '[...] and then he went'.", "[SECURE] email in", "[OFFICIAL-SENSITIVE]", "[laughs]", "[name removed]", "Seen [in the garden] alone.", "[EXTERNAL] read", "See file [2024].",
		"Date of next visit TBC with father.", "Next visit: TBC", "Date of next review\nTBC", "Time and venue: tbc", "Education: place at Elm Road TBC by admissions.", "Mum is to be completed by Friday.",
		"There was no information provided by the hospital.", "School said no information provided so far helps.", "Mum asked me to please provide details of the course.", "N/A", "Injuries: none seen",
		"Text from Leah: 'love you xxx'", "Text: night xx", "Mr X and Ms Y", "<j.doe@post.example>", "a < b and c > d", "________________________________", "snake_case_name.pdf", "__bold__ text",
		"☒ Yes ☐ No", "Sure enough here is where he fell.", "He said: of course, here he is.", "The AI course [at college] is on Mondays.", "He XXL jumper", "the xx-small one", "Consider referral to CAMHS.", "Mum was asked to delete it.", "Choose Well clinic rang.",
		"I hope this helps Leah to settle.",
	} {
		finds(t, language.LeftoverText(), s)
	}
}

func TestLeftoverTextOfManySystems(t *testing.T) {
	for _, s := range []string{
		"Mum said that ==[she/he]== would bring it.",
		"Attendance was ==XX%== in spring.",
		"Next of kin: ==«Next_of_Kin»==.",
		"*** ==DRAFT – DO NOT SAVE== *** Seen at home.",
		"Rang ==[SW name]== and ==[Allocated SW]==.",
		"==TODO: add time.==",
		"I visited ==CHILD'S NAME HERE== at school.",
		"We made a collage. ==[???]==",
		"Present: Mum, SW, ==[others?]==",
		"Ben ==(age)== was seen.",
		"Home ==(insert address)== visited.",
		"Siblings: Ben, ==[name 3]==",
		"Worker ==[WORKER]== present.",
		"Report attached.\n==Heading 1==\nBen was in.",
		"Siblings: ==Select from list==",
		"Seen on ==[day/month]== at home.",
		"Mum said that ==NAME== would be home.",
		"==Tip: keep this section short.==",
		"==INSERT PHOTO==",
		"==This template must be completed within 24 hours of the visit.== Seen.",
		"Interpreter used ==Yes/No==. Seen.",
		"Actions: ==TBC==. Next visit: 3 May.",
		"Contact details: ==TBC==",
		"==Insert analysis here==",
		"==Note to self: check dates.==",
		"==[remove if not needed]== Seen.",
		"==[Child.FirstName]== was seen.",
		"Attendance: ==__%==",
		"Seen alone: ==[ ] Yes [ ]== No",
		"Signed: ==...............==",
		"Next of kin: ==xxxxxxxx==",
		"==[List next steps]==",
		"==Delete this guidance before saving.== Seen.",
		"Mum's new mobile is ==07xxx xxxxxx==. She prefers texts.",
		"She owes ==£xxx== and pays £5 a week.",
		"Child's views: ==please complete==\nMum was in.",
		"Next review on ==DD/MM/YYYY== at 4.",
		"EPDS ==[score]== today. Seen ==(add date)== at home.",
		"==Let me know if you'd like me to make this shorter.==",
		"Dear ==[NHS number]== ==[Child's name]==, hello =={FirstName}==.",
		"Seen with ==[child 1]== and ==[to be completed by worker]==.",
		"Dad's DOB ==??/??/==19??. Seen ==Y/N== Alone ==Y/N==",
		"Attended by: ==Name / Role / Agency==\nMum.",
		"==Tab to next field==\nMum in.",
		"==Here is a summary of the visit in a professional tone:==\nMum in.",
		"==Health: see guidance notes before completing==",

		// Remarks, records and narrative.
		"The twins, Bo [4] and Mo [added by Mum], were in. I read the guidance notes before completing it.",
		"The form asks for the date as DD/MM/YYYY.",
		"He forgot the bit that says delete as applicable.",
		"I asked her to please complete the form. I said let me know if you'd like me to come later.",
		"Film watched: XXX 2 (15).",
		"Mum will ring the surgery (check with GP if no reply by Friday).",
		"He has £20 and 07700 is how it starts.",
		"He marked it with xxx and a drawing of a dog.",
		"Mum will choose an item for each box.",
		"He read out \"Lorem ipsum\" from the poster.",
		"They asked us to delete as appropriate; done.",
		"In his story \"XXXX\" was the name of the robot.",
		"[x] Seen [ ] Seen alone",
		"She said \"he [Dad?] came at six\".",
		"Ben [8] and his mum [Carla] were in.",
		"The names are known to the school.",
		"I will add detail to the chronology.",
		"Ben typed his own name and address.",
		"[Interview suspended 14.05]",
		"Ref [CIN/2026/114] and [CR/4471/26].",
		"The form must be completed by Friday, Mum said.",
		"He drew « like this » on the card.",
		"Mum waited... and waited... and went home.",
		"Seen alone: Yes. Announced: No.",
		"HIS NAME IS BEN.",
		"She left her coat here.",
		"He answered Yes/No questions well.",
		"Venue TBC. Time 4pm.",
	} {
		finds(t, language.LeftoverText(), s)
	}
}

func BenchmarkLeftoverText(b *testing.B) {
	linttest.Bench(b, language.LeftoverText(), strings.Repeat("Seen with [Name] on __/__/____ at home. [x] Seen [ ] Alone. He said \"I told [mum]\". Health: TBC\n", 20))
}

func BenchmarkLeftoverTextOrdinary(b *testing.B) {
	linttest.Bench(b, language.LeftoverText(), linttest.Ordinary)
}

// BenchmarkLeftoverTextHostile holds lines on which a search for the other end of
// a placeholder could go on and on.
func BenchmarkLeftoverTextHostile(b *testing.B) {
	for name, s := range map[string]string{
		"open brackets": "[ ", "boxes": "[x] [ ] ", "ballots": "☒ ☐ ", "dots": ". … ", "underscores": "_ ", "crosses": "xx/", "braces": "{ {", "stand-ins": "TBC ! ",
	} {
		b.Run(name, func(b *testing.B) { linttest.Bench(b, language.LeftoverText(), strings.Repeat(s, 1<<20/len(s))) })
	}
}

func TestLeftoverTextOfAnAuthoritysOwnForms(t *testing.T) {
	o := &language.Leftover{Phrases: []string{"what are we worried about"}}
	n := linttest.Note("What are we worried about?\nThe damp.", nil)
	if got := linttest.CheckWith(t, language.LeftoverText(), o, n); len(got) != 1 || got[0].Category != "placeholder" {
		t.Errorf("found %v", got)
	}
}
