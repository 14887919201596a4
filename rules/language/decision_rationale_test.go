package language_test

import (
	"testing"

	"github.com/casenote-lint/casenote-lint/rules/language"
)

func TestDecisionRationale(t *testing.T) {
	for _, s := range []string{
		// No reason.
		"Outcome: ==NFA==. School to tell M.", "Outcome - ==NFA==", "We have ==decided that Mila will stay with her aunt tonight==. Number on front sheet.",
		"Seen at 4. It ==was decided to go from weekly visits to monthly visits==. Next visit 2 May.", "I ==decided not to speak to Leo alone==. He was in the kitchen.",
		"Arlo ==to be placed with MGM==. Placement team told.", "==CASE TO CLOSE==", "==Case to be closed==.", "TM ==agreed the case can step down to CIN==. Mum told.",
		"==Decided with my manager that overnights stop for now==.", "Manager ==agreed that contact to be suspended==, I will tell Dad.", "- ==Contact to stop==\n- Dad to be told", "==Agreed not to progress to section 47==. Dr Kaur to write.",
		"==Decision: Jay to remain at home==.", "I ==refused her request for an extra hour==.", "==Visits to go to fortnightly==. Dad has the dates.", "The referral ==will not be progressed==.", "Mum’s ==request was refused==.",
		"We discussed the week. ==No further action==.", "The boys ==to remain in foster care==. Carers told.", "We ==agreed not to tell Dad the address==.", "==A decision was made to end the placement==.",
		"==Decided on Monday that the case will step up==. I told Mum.", "==Case to close as agreed==.", "==Case to close following discussion with TM==.", "All ==agreed case to close==.", "Case discussed in supervision. ==Case to be closed on Friday since Monday's visit went ahead==",

		// A reason.
		"I decided to end contact because he swore twice.", "Decision: contact to move to the centre, as the grandparents' home is full.", "NFA as mark explained by GP.", "Case to close. Rationale: all actions are done.", "Case to close (all actions in the plan are done).",
		"Case to close: the family has moved to Leeds.", "NFA - mum's account fits the mark", "Dad had been drinking. I therefore decided to end the visit.", "We decided to step up. This is due to the bruise.", "Agreed not to progress, given that the mark is eczema.", "Given the bruise, we decided to ask for a medical.",
		"I decided to leave so that she could sleep.", "We decided to go back in the morning, since he was asleep.", "Following the assault we decided that the boys will stay apart.", "In view of the bruise it was decided to hold a strategy meeting.", "Contact suspended for her safety.", "Decision: NFA. I was satisfied that the bruise is old.",
		"Case to close. Threshold not met.", "Reason: family moved. Case to close.", "Decision not to give Dad the address. This is due to the threats.",
		// The reasons are elsewhere.
		"Visits to go to monthly, see management decision.", "Case to close. See closing summary and management decision on file.", "It was decided that Ella will remain in placement (see minutes).",
		// Somebody else's.
		"The court decided on 2 April that contact will be weekly.", "School has decided not to exclude him.", "Conference decided that the children will remain on plans.", "Police NFA.", "Police have confirmed no further action.", "Mum has decided to leave her job.", "He decided to walk home.", "Panel agreed the placement will end.", "It was decided by the court that Ella will move.", "Mrs Hall decided that the trip is off.", "DC Rowe said there will be no further action.", "Leah decided not to go.", "Mum agreed not to smoke in the flat.", "The IRO decided to bring the review forward.",
		// Tasks and appointments.
		"Agreed to meet on Friday at 4.", "Agreed that nan will text me.", "We agreed to ring each other on Monday.",
		// Not taken.
		"I asked if the case will close.", "We considered whether contact should stop.", "Will the case be closed?", "Mum would like contact to stop.", "If he moves, case to close.", "The decision is due in May.", "I will decide on Monday.", "No decision has been made.", "He asked for contact to be reduced.",
		// Quoted.
		"He said 'they decided to move me'.", "The letter says “case to close”.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
}
