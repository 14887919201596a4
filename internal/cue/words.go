package cue

import "strings"

// table holds every word under what it tells. It is made once and never changed.
var table = func() map[string]Set {
	t := make(map[string]Set, 700)
	for tells, words := range vocabulary {
		for w := range strings.FieldsSeq(words) {
			t[w] |= tells
		}
	}
	return t
}()

// vocabulary lists the words by what they tell, in lower case and with straight
// apostrophes; inflections are written out.
var vocabulary = map[Set]string{
	Not: `not no never none nor neither without nobody nothing cannot can't cant didn't didnt doesn't doesnt don't dont isn't isnt wasn't wasnt weren't werent
		hasn't hasnt haven't havent hadn't hadnt won't wont wouldn't couldn't shouldn't aren't nil unable failed declined refused yet`,
	Ahead: `will next future i'll we'll she'll he'll they'll there'll it'll that'll who'll shall tomorrow upcoming forthcoming planned scheduled due booked book booking arranged arrange arranging
		pending proposed awaiting await awaited convene attend chair organise organised schedule going intended intends intend invited invite inviting invites
		invitation invitations diarised confirmed listed fixed set prepare preparing prep soon needed needs need needing required requires requested tbc tba
		soonest asap`,
	Off: `cancelled canceled cancel cancels cancelling postponed postpone postponing rescheduled reschedule rescheduling rearranged rearrange rearranging
		abandoned aborted abortive deferred inquorate attempted unsuccessful adjourned missed dna dna'd dnad wnb`,
	Maybe: `if whether would could might may should unless consider considers considered considering consideration possible possibly possibility potential
		potentially perhaps maybe propose proposes suggest suggested suggests suggesting suggestion recommend recommends recommending recommendation
		recommendations threatened threatens threatening threat threats warned warns nearly almost hypothetically imagine imagined pretended pretend wish
		wished hoped hopes hope hoping thought thinks think believed believes believe wondered wonders wonder ought likelihood likely unlikely unclear unsure
		doubt`,
	Past: `ago previously historically formerly earlier last previous prior former past historic historical old older since background history chronology
		childhood late then`,
	Habit: `usually always often sometimes generally normally regularly whenever every each monthly weekly fortnightly quarterly annually`,
	Told: `said says say saying told tells tell telling reported reports stated states explained explains explaining explain described describes mentioned
		mentions mention informed informs advised advises confirmed confirms talked talks talk talking discussed discuss discusses discussing understands
		understand understood heard recalled recalls remembers remembered spoke shared aware reminded remind reminding updated replied wrote added felt feels
		complained`,
	Asked: `ask asks asked asking request requests requested requesting wants want wanted wanting seek seeks seeking sought enquired inquired query queried queries
		question questions requires need needs chase chased chasing refer refers referred referral referrals apply applied applying application`,
	Held: `held convened reconvened chaired cochaired hosted facilitated concluded commenced occurred happened happen completed quorate minuted opened ended
		started finished began begun undertaken`,
	Went: `attended joined rejoined attends attendance present presented participated observed represented participation attending`,
	Did: `looked covered tackled used scored write writing completed complete completing undertook undertaken undertake undertaking carried carry started start starting commenced commence commencing began begin
		beginning begun continued continue continuing progressed progress progressing worked working finished finish conducted conduct did do done doing filled
		went updated update updating finalise finalised finalising gather gathered gathering obtain obtained obtaining collect collected collecting inform
		informing contribute contributing gain gained gaining explore exploring seek seeking discuss further conclude concluded support assist contd cont'd cont`,
	Met: `spent gave provided supplied watch watched watching visit visits visited visiting hv hvs consultation consulted session sessions saw seen see met meet spoke spoken speaking rang phoned telephoned called
		call calls tc telephone phone interview interviews interviewed appointment appt contact contacted contacts observation observations observed observing
		attended attending meeting checks check worked asked gathered obtained collected explored discussed talked home came drove went travelled stayed
		information info views wishes conversation discussion discussions liaised liaison email emailed zoom teams facetime face input details history consent
		genogram work completed undertook sat used played drew`,
	Today:   `today tonight this now`,
	With:    `with w by via over on using through alongside between`,
	Aim:     `for to towards toward re regarding concerning under`,
	Away:    `since before after following until about from ahead prior pre post upon between than like against despite`,
	At:      `at in during throughout within @`,
	Article: `the a an this that these those our my his her their your its both all some`,
	Plain: `group first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th initial urgent emergency virtual joint multi agency
		multiagency review brief final formal online hybrid remote reconvened statutory complex extraordinary additional follow up followup two three four five seven eight nine ten eleven twelve 2 3
		short long half monthly weekly fortnightly quarterly six month annual termly full ongoing current new child childs family unborn baby sibling siblings
		teams face productive positive useful lengthy good helpful very internal external local informal updated early late tac inter interim single recent
		maternal paternal whole same community independent and pre birth prebirth own parents general intended mid midway`,
	Next:    `next upcoming forthcoming future another further following proposed planned scheduled potential possible any`,
	Last:    `last previous earlier prior past recent former old historic historical original latest`,
	Any:     `any every each no either neither usual regular`,
	Outcome: `outcome outcomes decision decisions result results summary conclusion conclusions actions action recommendations recommendation agreed`,
	Decide: `agreed decided concluded recommended heard considered noted ratified endorsed determined resolved ended ran lasted opened closed began started reviewed
		discussed looked went covered talked supported approved confirmed made identified`,
	Present: `present attendees attendance attended apologies attending chair chaired invited members participants`,
	Clause:  `but however because although though while whilst whereas so then until unless where when which who whose if whether as since before after that`,
	Be:      `is was are were be been being am`,
	And:     `and or &`,
	Police:  `police officers officer pc wpc ds dc di dci sgt sergeant custody constable inspector pcso mash cid cps`,
	Arrive: `received recd rec'd rcvd receipt came come in sent shared through from submitted created generated raised issued dated forwarded read reviewed notification ref
		reference over`,
	Clock: `am pm noon hrs hours h o'clock midday midnight morning afternoon evening`,
}
