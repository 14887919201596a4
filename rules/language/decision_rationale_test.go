package language_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

func TestDecisionRationale(t *testing.T) {
	for _, s := range []string{
		// No reason.
		"Outcome: ==NFA==. School to tell M.", "Outcome - ==NFA==", "We have ==decided that Mila will stay with her aunt tonight==. Number on front sheet.",
		"Seen at 4. It ==was decided to go from weekly visits to monthly visits==. Next visit 2 May.", "I ==decided not to speak to Leo alone==. He was in the kitchen.",
		"Arlo ==to be placed with MGM==. Placement team told.", "==CASE TO CLOSE==", "==Case to be closed==.", "TM ==agreed the case can step down to CIN==. Mum told.",
		"==Decided with my manager that overnights stop for now==.", "Manager ==agreed that contact to be suspended==, I will tell Dad.", "- ==Contact to stop==\n- Dad to be told", "==Agreed not to progress to section 47==. Dr Kaur to write.",
		"==Decision: Jay to remain at home==.", "I ==refused her request for an extra hour==.", "==Visits to go to fortnightly==. Dad has the dates.", "The ==referral will not be progressed==.", "Mum’s ==request was refused==.",
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

// TestDecisionRationaleAcrossTeams holds the ways in which teams write decisions
// down, and what looks like one and is none.
func TestDecisionRationaleAcrossTeams(t *testing.T) {
	for _, s := range []string{
		// Taken, with no reason.
		"Visit to Mr Tran. ==Decided not to progress==.",
		"We have ==decided against an assessment of the uncle==. He has been told.",
		"==Agreed not to undertake a joint visit==. Nursery told.",
		"==The decision has been made to end the placement on Friday==. Carers told at 4.",
		"I've ==made the decision not to share the report with Dad==. Will tell him Tuesday.",
		"==Case closed==. Parents informed by letter.",
		"==NFA from CSC==. Referrer informed.",
		"==NFA required==.",
		"==No further action required at this time==. Case note completed.",
		"==No further action by this team==. Referrer told.",
		"==Will not be progressed to assessment==. Referrer told.",
		"==Case to be stepped down to Early Help==. TAF on 3 May.",
		"==Step down to CIN agreed==. Next meeting 4 May.",
		"Child ==to remain with MGM==. Police told.",
		"The children ==are to remain in foster care==. Mum told by phone.",
		"Kemi ==to be placed in foster care tonight==. EDT informed.",
		"The baby ==will be placed with Mr and Mrs Hall from Tuesday==. Bag packed.",
		"The boys ==will be removed tonight under PPO==. Van booked.",
		"Both girls ==to be accommodated under section 20==. Form signed.",
		"==Not for conference==. Chair told.",
		"==Contact with Dad is to be suspended until further notice==. Dad told by text.",
		"==Contact to reduce to once a month from June==. Centre told.",
		"Overnight ==stays will stop==. Aunt told.",
		"TM has ==decided that the case will not be allocated==. Referrer told.",
		"It has ==been decided that there will be no further visits==. Letter sent.",
		"Manager ==agreed to step the case down==. SW to tell Mum.",
		"My manager has ==agreed that we will close==. Letter sent today.",
		"Following discussion with TM, ==agreed NFA==. Email sent to referrer.",
		"After discussion with the team manager ==decided to close==. Letter sent.",
		"Discussed in supervision and ==agreed that case can close==. Letter to be sent.",
		"OUTCOME: ==NO FURTHER ACTION==. REFERRER TOLD.",
		"==DECIDED TO END VISIT==. BACK AT OFFICE 4PM.",
		"• ==Decision: to step down to CIN==\n• Next meeting 4 May",
		"==We are not going to progress this to assessment==. Referrer told.",
		"We ==agreed that he should not go home tonight==. Bed found at Elm House.",
		"SW and TM ==decided to withdraw the offer of support==. Letter sent.",
		"It’s ==been agreed that Mia’s placement will end on 3 July==. Carers told.",
		"Duty manager (A. Cole) ==decided that the baby could be discharged home==. Ward told at 6.",
		"Management ==decision – case to remain open==. Next supervision 4/5.",
		"Jay ==will not be returning to the unit==. His bags are packed.",
		"The ==plan will end==. Parents told.",
		"==Placement to continue==. Next review 3 May.",
		"==Decision was made to place the siblings apart==. Carers were told at 7pm.",
		"==Referral closed at contact stage==. Referrer emailed.",
		"SW ==decision to end the visit==. Returned to the office.",
		"We ==took the decision to cancel==. Dad was told by text.",
		"==Respite request turned down==. Carer told by phone.",
		"I have ==decided that Tom's nan should not supervise contact==. She was told on Monday.",
		"==Threshold not met==. Referrer informed by email.",
		"==CP plan to end==. Core group told.",
		"It ==was agreed by SW and TM that Ella remain with her father==. Next visit Friday.",
		"==Agreed at supervision that we would not issue proceedings==. Next supervision 3 June.",
		"I ==agreed with my manager that unsupervised contact will stop==. Dad told on the phone.",
		"==Agreed Noah to stay with MGM until further notice==. MGM has his bag.",
		"==No role for CSC==. Contact closed.",
		"I ==took the decision to leave the property==. Back at the car 14.10.",

		// Explained, somebody else's, not taken, or no decision at all.
		"Conference decided by a majority to end the plan.",
		"The paediatrician's view is that the marks are eczema. S47 to end.",
		"Decided against an assessment of the uncle as he lives abroad.",
		"Agreed not to undertake a joint visit because Ada asked to see me on her own.",
		"The case is to close as the family has moved to Bristol and been transferred.",
		"NFA due to no role for the service.",
		"Case closed in 2021 following a parenting course.",
		"The case was previously closed in May.",
		"The family was last open to us in 2022, closed after assessment.",
		"Mum asked for the case to close.",
		"Mum would like the case to be closed.",
		"Dad hopes that the boys will be returned home.",
		"Ms Orr said that the judge decided on weekly contact.",
		"The judge made the decision to adjourn.",
		"Police decided not to attend.",
		"DS Cole agreed that no further action will be taken.",
		"Police outcome: NFA. DC Frost rang.",
		"NFA by police.",
		"PC Hall informed me that it would be NFA.",
		"CAMHS have closed the case. Letter on file.",
		"CAMHS decided not to accept the referral.",
		"The GP closed his referral.",
		"Housing: case to be closed by their officer on Friday.",
		"The school has agreed to put him in a smaller class.",
		"Panel decision: approved as long-term carers.",
		"Conference decided that the plan will end.",
		"The ICPC unanimous decision was for a plan. Next RCPC 9 May.",
		"Dad has agreed not to attend the school.",
		"Mum agreed not to let Carl in.",
		"Ms Bell agreed that contact will stop until she is well.",
		"Grandparents decided to stay in Leeds.",
		"Jade chose not to see me today.",
		"He decided to walk out of class.",
		"They decided to have pasta.",
		"We decided what to do next session: baking.",
		"Agreed to visit on 4 May at 3.30pm.",
		"Agreed actions: SW to ring school, mum to ring GP.",
		"We agreed that I will ring on Thursday.",
		"It was agreed that mum will take Jo to the GP.",
		"It was agreed that Mum will return the form to school.",
		"It was agreed to move the meeting to Tuesday at 10.",
		"We agreed to stop at 4 and look at the photos.",
		"Agreed with Dad that he will stop at the shop.",
		"It was agreed that she will remain in the room while I spoke to her son.",
		"Agreed that Jay will stay for tea.",
		"Next steps: decide whether case can close.",
		"TM to decide whether to step down.",
		"A decision will be made at the next meeting.",
		"Awaiting a decision from housing.",
		"The decision on school places is due on 16 April.",
		"We talked about the decision to move him and how he felt about it.",
		"I explained the decision to Ravi.",
		"Mum is unhappy about our decision to stop contact.",
		"Mum asked why we decided to stop contact. I told her.",
		"If the assessment is positive, Ella will remain with her aunt.",
		"Should he be arrested the contact will stop.",
		"Unless the tests are clear the baby will be placed in foster care.",
		"I explained that if there were no more calls the case would close.",
		"I told Mum that the case could be closed in June if things go well.",
		"SW advised that the case may step down at the next review.",
		"Recommendation to conference: that the plan end.",
		"It is proposed that he moves to Hull.",
		"Options discussed: remain with aunt, move to uncle, foster care.",
		"Leo said “they decided to close my case”.",
		"In her letter she wrote 'you decided to take my babies'.",
		"Nothing has been decided.",
		"We have not decided whether to close.",
		"It has not been agreed that he will go home.",
		"No decision was made today.",
		"Case closing summary to be typed by admin.",
		"Closed the gate and left.",
		"The nursery is to close for two weeks at Easter.",
		"School will remain closed until Monday.",
		"Shop to close at 5.",
		"Dad to remain at the centre until the boys have left.",
		"Mum to remain on the ward until Friday.",
		"Contact to end at 12.",
		"Contact will end at 4.30 on Sundays.",
		"Jo to return to school on Monday.",
		"Jo to go to Guides on Wednesday.",
		"Ms Fry to move to Leeds in June.",
		"Decision: case to close. Reason: family moved to Poole.",
		"Reasons for decision: no change since January.\nDecision: escalate to PLO.",
		"Case to step down to CIN. The parents have met all of the actions in the plan.",
		"We decided to leave. He was drunk and swearing.",
		"Decided to end the call. She was shouting at me and I could not be heard.",
		"With the agreement of all the case is to close in view of the progress made.",
		"We agreed not to progress as no consent was given.",
		"Contact suspended: dad threatened staff on Saturday.",
		"Kemi to be placed in foster care tonight (no relative could be reached by EDT).",
		"Kemi will stay with MGM tonight so that she can be taken to hospital at 8.",
		"Visits reduced to four-weekly, given that things are settled.",
		"Case to be closed – parents don't consent to CIN.",
		"Case to remain open to CIN in order that the family can finish the course.",
		"Decision made by TM to end placement; rationale recorded on management oversight of 3 May.",
		"Decision to end placement – see management decision.",
		"Agreed NFA on the basis of the checks.",
		"It was agreed that contact will stop. This is because Eve was sick before each one.",
		"Ana has asked to come home every night this week. We therefore decided to bring her review forward.",
		"Nan can't manage the stairs with the pram now, so we have agreed that Ty will move to his aunt.",
		"Father NFA, sofa surfing.",
		"Homeless / NFA at present.",
		"The panel considered the case and it was agreed that Ella be placed with the Coles.",
		"At conference it was decided that the boys will be subject to a plan.",
		"IRO has decided that the review will be adjourned.",
		"The LAC review agreed that Ella will remain in placement.",
		"Legal advised that threshold is met. Awaiting counsel.",
		"Mum decided on Tuesday that she will stay with her sister.",
		"The carers have decided not to foster any more after Easter.",
		"We talked about what happens when a case closes.",
		"Placement ended on 3 May.",
		"Her contact with CSC ended when she was 16.",
		"Review decision sheet sent to all.",
		"The decision maker's letter came today.",
		"He has decided he will be a vet.",
		"Who decided that? asked Ben.",
		"I asked Mum if she agreed that he could stay with Nan.",
		"Agreed visit dates with Mum.",
		"Agreed with school to hold a meeting on 3 May.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
}

// Answers to requests, what the author tells somebody, and what takes effect.
func TestDecisionRationaleAnswers(t *testing.T) {
	for _, s := range []string{
		"Dad asked for her passport. ==Not agreed==. He will write.",
		"Kai asked to go to the shop. ==Told no==. He went to his room.",
		"She has asked for help with the deposit. ==Refused==. Forms given.",
		"They asked if he could go on the camp. ==I have agreed to this==.",
		"NAN RANG 9PM. ==NO FURTHER ACTION BY EDT==. DAY TEAM TO NOTE.",
		"Told Mum ==we will not be paying for the taxi==. She has the bus times.",
		"==Contact with dad stopped as of today==. Staff know.",
		"==Contact to be withdrawn after the visit on Friday==. Centre told.",
		"==No breach action to be taken==. Next Tues.",
		"We ==agreed to move him to the flat downstairs==. Van booked.",
		"Rae rang to ask for a lift. Lift ==refused==. She got the bus.",
		"His ==request to have Bea on Christmas Day has been turned down==. He will write.",
		"Spoke to the duty manager. She ==said no to the taxi==. Mum will walk.",
		"==We are not taking this forward==. School told.",
		"==I am closing this==. Chronology done.",
		"==Drop to 6 weekly visits==. SW to tell Mum.",
		"==Reduced to fortnightly contact==. Next Thurs 3pm.",
		"Refs in. ==Not to go to panel in June==. New date 14 July.",
		"She asked for a voucher, ==not agreed this time==. Foodbank is open Thurs.",
		"Life story ==work not to start yet==. Mum has the book.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
	for _, s := range []string{
		"Offered a drink. Refused. Sat by the window.",
		"Dad asked Leo to come in. Leo refused. Dad said no.",
		"Said no to a hot drink. Sat by the window.",
		"Her request to have Bea at Christmas has been turned down; the order gives that day to Dad.",
		"I asked Mum to sign the form. Refused. I left a copy.",
		"Asked him for a urine sample. Declined. Next test Friday.",
		"Dad asked for her passport. Not agreed because the order does not let him keep it.",
		"I told Mum the school will close the case.",
		"I told both parents that police will take no further action.",
		"Miss Okell, the therapist, has decided that she will end the group.",
		"Phone contact with dad stopped after ten minutes and I rang back.",
		"Mum's request for leave was refused at work.",
		"We won't be going ahead with the Neals since they're moving.",
		"We agreed to move them to Tuesday.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
}

// What becomes of a service, in the forms in which note-takers put it.
func TestDecisionRationaleChanges(t *testing.T) {
	for _, s := range []string{
		"==Respite increased by one night==. Carer told.",
		"Spoke with TM. ==Respite to carry on==. Carer told.",
		"His ==time with Dad is going to be supervised==. He knows.",
		"==Taxi will be paid for until the end of term==. Invoice to follow.",
		"==Case kept open==. Mum told.",
		"His ==reporting goes down to fortnightly==. Next Tuesday.",
		"==Moving to fortnightly visits==. Mum told.",
		"Seen today. ==Closed==. Letter to Mum.",
		"Seen today. ==To remain on CIN==. Next visit Friday.",
		"==No contact between Dad and the boys for now==. Both told.",
		"We will ==open a single assessment on Tyrell==. School told.",
		"==Progress to section 47==, joint with police. Strategy at 3.",
		"I explained to Mum that ==from now on I'll be coming once a month==. She has the dates.",
		"Care ==proceedings being issued==. Mum has a solicitor.",
		"We ==agreed that stays will start==. Dad told.",
		"==Holiday agreed by TM==. Carer to send dates.",
		"TM ==agreed £50 for food==. To collect today.",
		"Statutory ==visits to be six weekly==. Carer told.",
		"I told him ==contact will remain at the centre==. He rang off.",
		"==From July I'll see the family once a month==. Dates given.",
		"==Closed at contact stage==. Referrer told.",
		"==Girls to be kept together==. Carer told.",
		"Leo ==will not be going home from hospital==. Ward told.",
		"==Not taking this to a full assessment==. Letter to go.",
		"==We will fund a different taxi==. School told.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
	for _, s := range []string{
		"Mum's hours to increase at work. Contact to start at 4 on Friday.",
		"No contact with Dad since March. Contact supervised throughout.",
		"I will see Leo every week until the review. We are going to every shop in town.",
		"Payments reduced. Medication increased. Curtains closed.",
		"School told me the hours will increase. Speech therapy sessions to start in May.",
		"Once checks are done overnights can resume. Mum wants support to continue.",
		"Dad is upset about contact being reduced. Leo to remain on the bench.",
		"The court sat. Children will stay on child protection plans.",
		"The holiday agreed by Dad is in July. Overnights agreed in the order.",
		"Feeds to be every three hours. Support from school to continue.",
		"Mum has no plans to take this further. Not taking his medicine.",
		"From next week I'll be off for two weeks. I will see them at school from September.",
		"Contact supervisor to be in earshot. Contact to stay monthly, as set at the review.",
		"Allowance to continue for a year since income is unchanged.",
		"Contact to restart. Alfie wet the bed after each of the last three.",
	} {
		finds(t, language.DecisionRationale(), s)
	}
}

func BenchmarkDecisionRationale(b *testing.B) {
	linttest.Bench(b, language.DecisionRationale(), strings.Repeat("Discussed in supervision. It was agreed that the case will step down. Mum to ring on Friday. The court decided on weekly contact. ", 20))
}

func BenchmarkDecisionRationaleOrdinary(b *testing.B) {
	linttest.Bench(b, language.DecisionRationale(), linttest.Ordinary)
}

// BenchmarkDecisionRationaleHostile holds text without full stops, in which every
// word is one that the rule looks round from.
func BenchmarkDecisionRationaleHostile(b *testing.B) {
	for name, s := range map[string]string{
		"agreed": "agreed ", "not to": "not to ", "manager": "manager. She agreed she ", "stop": "contact to stop ", "dashes": "decision - ", "quotes": "\" decided ' ", "sentences": "Case to close. See minutes. ", "commas": "we decided, ",
	} {
		b.Run(name, func(b *testing.B) { linttest.Bench(b, language.DecisionRationale(), strings.Repeat(s, 1<<20/len(s))) })
	}
}
