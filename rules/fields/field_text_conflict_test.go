package fields_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/rules/fields"
)

const leon = "child_name=Leon Tasker; "

func TestConflictSeenAlone(t *testing.T) {
	for _, s := range []string{
		"Saw Leon in the lounge. His mother was ==present throughout==.",
		"Mum was ==present throughout the visit==.",
		"Dad ==stayed in the room throughout==.",
		"MUM ==REMAINED THROUGHOUT==.",
		"Leon's father was ==in the room the whole time==.",
		"Nan ==sat with us the entire time==.",
		"Carer ==present for the duration==.",
		"Throughout the visit Mum was by the door.",
		"We talked ==in front of his stepdad==.",
		"Leon spoke to me ==in the presence of his mother==.",
		"Spoke with Leon ==with mum present==.",
		"Leon ==declined to be seen alone==.",
		"Leon was ==not seen alone== as Mum refused.",
		"I did ==not see Leon alone==.",
		"==Unable to see Leon alone==, house full.",
		"Leon was ==not spoken to on his own==.",
		"There was ==no time alone== with Leon.",
		"==No opportunity to speak with Leon alone==.",
		"Dad ==would not leave the room==.",
		"Leon was seen, ==but not on his own==, as Mum was in.",
		"==Not able to get Leon alone==, his cousins were there.",
		"Leon sat on his ==mum's lap the whole time==.",
		"I ==spoke to Leon and his mum together==.",
		"Leon seen ==alongside his sister==.",
		"Leon ==seen with mum== and told me about school.",
		"Leon did ==not wish to be seen alone==.",
		"Nan came in and ==sat with us==.",
		"I did ==not see Leon alone== due to his being unwell.",
		"Mum ==wouldn’t leave us alone==.",
		"Mother, who was ==present throughout==, helped with the names.",
		"- His aunt was ==there the whole time==\n- Tea at six",

		"Mum was present for the first ten minutes, then I saw Leon alone in his room.",
		"Saw Leon alone. Mum was then present throughout the talk about school.",
		"His mother was present throughout. On his own at the bus stop Leon told me about Monday.",
		"Mother was present throughout the core group.",
		"Mum was present throughout the birth.",
		"The school nurse was present throughout the medical.",
		"Mum was present throughout contact on Saturday.",
		"Dad was not present at any time.",
		"Nan was never in the room the whole time.",
		"The dog was present throughout.",
		"Rain throughout the visit.",
		"Leon was present throughout.",
		"Leon smiled throughout.",
		"Leon was calm throughout.",
		"Mum was calm throughout.",
		"Leon plays out, but not on his own.",
		"Leon was seen with mum's old coat on.",
		"Leon was seen with his dad on Friday.",
		"Mum sat with us at the start.",
		"Spoke to Mum alongside her sister.",
		"Mum told me that Dad was present throughout the row.",
		"At the last visit Mum was present throughout.",
		"Next time I will see Leon with mum present.",
		"His brother was in the garden the whole time.",
		"Dad was at work the whole time.",
		"Mum stayed in the kitchen throughout while I spoke to Leon upstairs.",
		"Mum remained downstairs throughout.",
		"His aunt sat outside the door the whole time.",
		"Leon said that his mum was present throughout.",
		"\"Mum was present throughout\", he read out.",
		"Dr Kaur did not see Leon alone.",
		"Leon should not be left alone with his uncle.",
		"He has not been left alone at night.",
		"Leon does not like to be alone at night.",
		"Mum is not coping alone.",
		"He will not be seen alone next time.",
		"Leon was not alone in the house on Friday.",
		"Mum was happy with the present.",
		"His mother would not leave the country.",
		"Leon was in front of the telly.",
		"Police were present throughout the search on Monday.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; child_seen=yes; seen_alone=yes", s)
	}
}

func TestConflictNobodySeen(t *testing.T) {
	for _, s := range []string{
		"Called at 4pm. ==No one was in==. Card left.",
		"==NO ONE IN==, CARD LEFT",
		"==No answer at the door==, card left.",
		"==No reply==. Card left.",
		"Knocked twice, ==nobody came to the door==.",
		"House in darkness, ==no access gained==.",
		"==Unable to gain entry==.",
		"Leon ==was not seen==.",
		"Child ==not seen==.",
		"Leon ==was at school so not seen==.",
		"Leon ==was not at home==. Spoke to Mum.",
		"I ==did not see Leon== as he was at nursery.",
		"==Did not see Leon== today.",
		"Leon ==was out when I== visited.",
		"Leon ==was at nursery when I== called.",
		"Leon asleep upstairs, ==not seen==.",
		"Leon ==was not present==.",
		"==Visit unsuccessful==.",
		"Everyone out. ==No one at home==.",
		"Leon ==was at school==. Spoke to Mum about the stairs.",
		"Leon ==was away at== his nan's until Sunday.",

		"No answer at first, then Leon came to the door.",
		"Leon was not at school, so I saw him at home.",
		"No one was in the kitchen.",
		"Maya told me about the lock. Leon was at football, Seth at his gran's.",
		"Maya was seen alone on the stairs. Leon was away with his dad.",
		"Leon was at school on Monday when police came.",
		"T/C to mum before the visit, no answer. Leon let me in at four.",
		"Leon let me in. I had rung ahead, no reply on her mobile.",
		"No answer from housing about the damp.",
		"Leon told me that no one was in when he got home.",
		"Dad was not at home. Leon showed me his room.",
		"Dad was not present.",
		"Leon's sister was not seen.",
		"Leon was not seen by the GP.",
		"Leon has not been seen by a dentist.",
		"No one was in at the last visit.",
		"Mum said no one answered the door to the landlord.",
		"If no one is in I will leave a card.",
		"The bedroom was not seen.",
		"His bruise was not seen.",
		"Leon was not in his uniform.",
		"Leon was not in a good mood.",
		"Leon was not in pain.",
		"Baby was not in the cot but on the mat.",
		"Leon was not available for the school photo.",
		"Leon was out of nappies.",
		"I did not see Leon's brother.",
		"I did not see Leon eat.",
		"Mum did not see Leon fall.",
		"There was no response to the letter.",
		"No one was present who could sign.",
		"\"No one was in\", she wrote.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; child_seen=yes", s)
	}
}

func TestConflictSeenAfterAll(t *testing.T) {
	for _, s := range []string{
		"I ==saw Leon== in his room.",
		"==Saw Leon== at the table.",
		"==Met with Leon== at school.",
		"==Spoke to Leon alone== in the garden.",
		"Leon ==seen alone==.",
		"Leon ==was seen at home==, well.",

		"I did not see Leon; Mum said he was at school.",
		"I saw Leon's mother.",
		"Saw Leon’s teacher about the trip.",
		"I last saw Leon on Monday.",
		"I will see Leon at school.",
		"Mum said that she saw Leon at four.",
		"Saw Mum and talked about Leon.",
		"The nurse saw Leon on Tuesday.",
		"Leon was seen by the GP on Monday.",
		"Leon was seen at A&E last week.",
		"Leon was seen running off by a neighbour.",
		"No one was in. I saw Leon through the window?",
		"I hoped to have met Leon.",
		"I saw Leon's room.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; child_seen=no", s)
	}
}

func TestConflictSeenAloneAfterAll(t *testing.T) {
	for _, s := range []string{
		"I ==spoke to Leon alone== in the garden.",
		"Leon was ==seen alone==.",
		"==Seen alone== in his room.",
		"I ==saw Leon on his own==.",
		"I ==spent time with Leon on his own== upstairs.",
		"==SPOKE TO LEON ALONE==.",
		"He was ==spoken to on his own== at school.",
		"I ==saw him privately== in the garden.",

		"Leon was not seen alone as he asked for his mum.",
		"I offered to see Leon alone; he declined.",
		"I asked to see Leon alone and Mum refused.",
		"I will see Leon alone at school.",
		"Leon would not be seen alone.",
		"Leon plays alone.",
		"Leon walks to school on his own.",
		"I saw Leon on his own bike.",
		"I saw Leon in his own room with Mum.",
		"I spoke to Mum alone.",
		"Mum spoke to me alone.",
		"I saw his sister alone.",
		"Leon told me that he was alone in the house on Friday.",
		"Leon is seen alone by his therapist.",
		"I saw Leon alone at the last visit.",
		"Mum said that the teacher saw Leon alone.",
		"Could not see Leon alone.",
		"We talked about seeing Leon alone.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; child_seen=yes; seen_alone=no", s)
	}
}

func TestConflictUnannounced(t *testing.T) {
	for _, s := range []string{
		"I called ==unannounced== at 8am.",
		"==Unannounced visit==. Leon eating.",
		"==UNANNOUNCED HV==, ALL IN",
		"This was an ==unannounced home visit==.",
		"Visited ==without notice==.",
		"I turned up ==without an appointment==.",
		"==Cold called== at 5.",
		"Mum was ==not expecting me==.",
		"I visited Mum ==unannounced==.",
		"The ==visit was unannounced==.",

		"Planned visit. Mum announced that she is pregnant.",
		"Next visit will be unannounced.",
		"Next visit: unannounced.",
		"The last visit was unannounced.",
		"Dad turned up unannounced.",
		"Leon's nan called unannounced with a cake.",
		"This was not an unannounced visit.",
		"Mum asked whether I would come unannounced.",
		"The health visitor called unannounced on Monday.",
		"Police attended unannounced.",
		"Mum said that the landlord came without notice.",
		"I explained that unannounced visits are part of the plan.",
		"I explained that some visits are unannounced.",
		"Without warning he threw the cup.",
		"The cup was thrown without warning.",
		"The job ended with no notice.",
		"Mum was not expecting the letter.",
		"Plan: unannounced visit next week.",
		"Announced visit, though Mum had thought it would be unannounced.",
		"\"Was this unannounced?\" she asked.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; announced=announced", s)
	}
}

func TestConflictAnnounced(t *testing.T) {
	for _, s := range []string{
		"==Planned visit==. All in.",
		"The ==visit was arranged== with Mum by text.",
		"Called ==as arranged== at 4.",
		"Mum ==was expecting me==.",
		"==Announced home visit== to Leon.",
		"Visited ==by appointment==.",
		"==ANNOUNCED VISIT== 4PM",

		"Unannounced visit. Arranged to come back on Friday.",
		"Visit arranged for Friday.",
		"Mum was not expecting me.",
		"Mum was expecting her sister.",
		"As agreed at the core group, I looked at the stairs.",
		"Leon took his tablets as planned.",
		"Next planned visit 3 May.",
		"Planned visits are on Tuesdays.",
		"The visit was not arranged.",
		"Mum said that the visit was arranged by the school.",
		"I will make a planned visit on Friday.",
		"The health visitor's visit was arranged.",
		"Last announced visit was in May.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; announced=no", s)
	}
}

func TestConflictContactType(t *testing.T) {
	for _, s := range []string{
		"==I visited the home== at half past five.",
		"==Home visit== to Leon. All in.",
		"==HV to== mum, 4pm.",
		"==Visited Leon== at home.",
		"I ==saw Mum at home==.",
		"==Made a home visit== today.",
		"Mum ==let me in== and we sat in the kitchen.",
		"==Called at the house== at 5.",
		"==I went to the family home==.",
		"==STATUTORY VISIT== AT 4PM",

		"Mr Nair rang after I visited on Monday.",
		"Mum said the health visitor visited the home.",
		"I will visit the home on Thursday.",
		"Agreed a home visit for Monday.",
		"TC to arrange home visit.",
		"Home visit cancelled by Mum.",
		"Home visit booked for 3 May.",
		"Home visit tomorrow at 4.",
		"Mum visited her sister.",
		"Grandparents visited the home at the weekend.",
		"I attended the meeting on Monday.",
		"Dad attended A&E.",
		"Mum said that the police went to the house.",
		"I visited the website.",
		"Visit to the dentist booked.",
		"HV to ring mum.",
		"HV rang, Leon weighs 9 kg.",
		"I have not visited the home.",
		"Leon visited the home of a friend.",
		"Discussed my visit to the home on Monday.",
		"She went to the house of a friend.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Telephone call", s)
	}
	finds(t, fields.FieldTextConflict(), leon+"contact_type=Email", "==I visited the home== to collect the forms.")
	finds(t, fields.FieldTextConflict(), leon+"contact_type=Text message", "Texts with Mum. ==Home visit== to Leon at four.")
	finds(t, fields.FieldTextConflict(), leon+"contact_type=Case note", "I visited the home.")
	finds(t, fields.FieldTextConflict(), leon+"contact_type=", "I visited the home.")
}

func TestConflictVisitAtADistance(t *testing.T) {
	for _, s := range []string{
		"==Telephone call to== Mum about the form.",
		"==T/C to== M, no reply.",
		"==Email from== the GP: bloods are normal.",
		"==I rang== Mum about the form.",

		"T/C to Mum before the visit. Leon let me in at four.",
		"Rang Mum from the doorstep, visited at 4.",
		"Telephone call from the house to the GP. Leon in his room.",
		"Call to Mum, then saw Leon at school.",
		"Leon was drawing. I rang the GP.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit", s)
	}
}

func TestConflictStatutory(t *testing.T) {
	for _, s := range []string{
		"==Non-statutory visit== to Leon.", "This was ==not a statutory visit==.",
		"The next one is not a statutory visit.", "Statutory visit to Leon.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; statutory=yes", s)
	}
	for _, s := range []string{
		"==Statutory visit== to Leon.", "==STAT VISIT==, ALL IN", "==This was a statutory visit==.", "I ==completed the statutory visit==.",
		"Next statutory visit 3 May.", "Statutory visit due on Friday.", "Statutory visit booked.", "The last statutory visit was missed.", "Not a statutory visit.", "Mum asked what a statutory visit is.", "Statutory visits are every six weeks.",
	} {
		finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; statutory=no", s)
	}
}

func TestConflictNotAssessable(t *testing.T) {
	for s, want := range map[string]bool{"": false, "author=A": false, "contact_type=": true, "announced=": true, "seen_alone=yes": true} {
		if got := assessed(t, fields.FieldTextConflict(), "Mum rang.", values(t, s)); got != want {
			t.Errorf("%q: assessed %v, want %v", s, got, want)
		}
	}
	finds(t, fields.FieldTextConflict(), leon+"contact_type=Home visit; child_seen=yes; status=deleted", "No one was in.")
}
