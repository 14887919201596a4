package fields

// The entries of the set of field-text-conflict. What several entries come to is
// decided by holds.
const (
	aloneWord      = iota // alone: needs a verb of seeing, and may be denied
	notSeenAlone          // says that the child was not seen alone
	seenAlone             // says the opposite
	timeAlone             // needs the child to follow, and counts as seenAlone
	aloneSign             // may say the opposite
	inCompany             // in the presence of: needs who
	companion             // present: needs "with" and who
	duration              // throughout: needs who stayed
	neverLeft             // needs who
	stayedWithUs          // needs who, and to be the whole of it
	nobodyIn              // nobody was at home
	noAnswer              // at the door, or on the telephone
	notSeen               // needs the child
	notInSchool           // the same, on a visit to the school
	authorSawNot          // needs the child to follow
	childSeenThere        // needs the child: the author saw it
	spokeWith             // needs the child to follow, and the visit
	seenWithWhom          // needs a relative to follow, and the child before
	seenHead              // right after the child's name, which begins the sentence
	childJoined           // with the author, in a deed of both
	childActed            // needs the child, by name, and this contact
	childAway             // the same
	atClub                // needs the child, and today
	otherMet              // needs another name: a sign that the note is about several children
	childMet              // needs the child: a sign that the child was seen
	sawWhom               // needs the child to follow
	unannouncedVisit
	unannouncedBare
	announcedVisit
	asArranged
	wentThere    // needs the author, and a home or a person
	letIn        // by anybody
	visitHeading // at the head of a sentence
	hvTo
	callHeading // at the head of the text
	visitByWire // says that the visit itself was one
	callHow     // in the first sentence, of speaking with somebody
	inPersonSign
	inPersonPlace // at, in or outside it
	statutoryVisit
	statutoryHeading // at the head of a sentence
	nonStatutoryVisit
	entries
)

// conflictWords are the phrases of each entry.
var conflictWords = [entries][]string{
	aloneWord: {
		"just the two of us", "just [him|her|them] and [me|i]", "just me and [him|her|them]", "just us two", "just us", "out of earshot", "one on one", "alone", "on [his|her|their] own", "by [himself|herself|themselves]", "separately", "privately", "in private", "one to one", "1:1", "without [his|her|their|] [mother|mum|father|dad|parents|carer|carers]",
	},
	notSeenAlone: {
		"[did not|didn't|would not|wouldn't|refused to|declined to] [want to|wish to|] be [seen|spoken to] without", "but not [alone|on his own|on her own|on their own|by himself|by herself]", "[declined|refused] to [be seen|speak to me|talk to me|be spoken to|see me|meet me] alone", "no [time|opportunity|chance] alone", "[unable|not able|wasn't able] to [spend|have|get] [any|] time alone", "[did not|didn't|could not] have [any|] time alone",
	},
	inCompany: {"in [the|] presence of", "in the company of", "alongside", "together with", "within earshot of", "in the same room as", "in front of", "in [his|her|their|] [mother's|mum's|father's|dad's|parents'|carer's|nan's|gran's|grandmother's] presence"},
	companion: {"together", "present", "in the room", "in room", "listening", "beside [him|her|them|us]", "next to [him|her|them|us]", "[sitting|sat] [with|beside|next]"},
	timeAlone: {"[had|did|held|completed] [a|our|my|] [one to one|1:1] [session|chat|time|talk|conversation|] with", "[had|spent|got|managed|have had] [some|a little|a few minutes|ten minutes|twenty minutes|half an hour|time|a chat|a session|a talk|some time|a little time] alone with"},
	duration: {"[while|whilst] [i|we] [spoke|talked|saw|met|chatted|was talking|were talking|was speaking|were speaking]",
		"throughout", "throughout [the|my|our] visit", "[during|for] [my|our|the whole|the entire] [conversation|talk|chat|discussion|session]", "the [whole|entire] [time|visit|way through]", "all [of|] the time", "at all times", "for the [whole|entire] [time|visit]", "for [all|the whole] of [it|the visit|the time|our talk|our conversation|the conversation|my visit]", "for the duration", "from [start to finish|beginning to end]", "during the [whole|entire] visit", "the whole of [the|my] visit",
	},
	neverLeft: {
		"[did not|didn't|would not|wouldn't|refused to|never] [leave|left] [the room|us|us alone|his side|her side|him alone|her alone|them alone]", "sat in [on|throughout]", "[listened|joined] in [on|throughout]", "insisted on [staying|being present|being there|remaining|sitting in]",
	},
	stayedWithUs: {"sat [in|] with us", "[remained|stayed] [in the room|] with us", "[remained|stayed] with [me|us] and [him|her|them]"},
	nobodyIn: {
		"[no one|noone|nobody|no body] [was|were|is|] [in|home|at home|at the property|at the address|there|present|about|around]", "[no one|noone|nobody] [came to|answered|opened] the door", "[no one|noone|nobody] [answered|responded|replied]",
		"no [answer|reply|response] [at|from] the [door|front door|house|home|flat|address|property|intercom|buzzer|family home]", "no [answer|reply|response] at [door|home|address|property]", "no [answer|reply|response] [to my|to the|to|on] [knock|knocks|knocking|doorbell|door bell|bell|the door|intercom|buzzer]", "door was not [answered|opened]",
		"[could not|couldn't|unable to|not able to|failed to|did not|didn't] [gain|get] [access|entry]", "[could not|couldn't|unable to] get an answer", "refused [me|us] [entry|access]", "[refused to|declined to|would not|wouldn't|did not|didn't] let [me|us] in", "no access", "no access [gained|to the property|to the home]", "[house|flat|home|property] [was|appeared|looked|seemed] [empty|unoccupied|in darkness|deserted|locked up]", "[they|family] [were|was|] [all|] [out|not in|not at home|not home|away from home]", "[mum|mother|parents] and [child|children|baby] [were|] [all|] [out|not in|not at home|not home]", "no sign of [anyone|anybody|the family|life]",
		"[everyone|everybody] was out", "[visit|home visit] [was|] [unsuccessful|not successful|abortive]", "[unsuccessful|attempted|abortive|failed] [home|] visit",
	},
	noAnswer: {"no [answer|reply|response]"},
	notSeen: {
		"[was|were] not [seen|at home|home|in|there|present|available]", "[wasn't|weren't] [seen|at home|home|in|there|present|available]", "not [seen|present|available|at home]", "[did not|didn't] come [out|down|downstairs|to the door]",
		"[was|were] [out|away|at school|at nursery|asleep upstairs|at football] [when i|so i did not|so i didn't|and was not|and not seen|so was not|so not seen|at the time]",
	},
	notInSchool:    {"[was|were] not [in|at] [school|nursery|college]", "[wasn't|weren't] [in|at] [school|nursery|college]", "[absent|away|off] from [school|nursery|college]"},
	childAway:      {"[was|were|is] away [at|with|in|for]", "[was|were] out [with|at]", "[was|were|is] staying [at|with]"},
	atClub:         {"[was|were|is] at [school|nursery|college|work|football|swimming|brownies|cubs|beavers|breakfast club|after school club|holiday club|youth club]", "had gone [to|out]"},
	authorSawNot:   {"[have|has|had] not [seen|met|spoken to|spoken with]", "[haven't|hasn't|hadn't] [seen|met|spoken to]", "[did not|didn't|could not|couldn't|unable to|not able to|was not able to] [get to see|manage to see|get a chance to see|see|meet|meet with|speak to|speak with]"},
	childSeenThere: {"[was|were|] seen [at home|at school|at nursery|in school|at placement|in placement|today|in his room|in her room|in his bedroom|in her bedroom|in the lounge|in the garden|in the kitchen|in the living room|in person|face to face]"},
	childActed:     {"[told|showed|gave|read|asked|greeted|hugged|met|took|led] [me|us]", "let me in", "[opened|answered] the door [to me|to us|and]", "said hello to [me|us]", "[sat|stood] [with|next to|beside] [me|us]", "waved [at|to] [me|us]", "came to [say hello|see me|greet me|meet me]"},
	childJoined:    {"and [i|me] [walked|went|sat|drove|talked|played|had|made|baked|looked|met|did|fed|drew|read|watched|spoke|were|are]"},
	spokeWith:      {"[i|we] [spoke|talked|chatted] [to|with]"},
	seenWithWhom:   {"[seen|spoken to] with"},
	seenHead:       {"seen"},
	otherMet:       {"[told|showed|asked|let] [me|us|in]", "seen [alone|on his own|on her own|at|in]", "[was|were] [playing|drawing|eating|watching|sitting|asleep|awake]", "[met|greeted|waved at] [me|us]"},
	childMet:       {"[saw|met|told|tells|showed|said|says|asked|let|met|opened|answered|greeted|smiled|played|sat|chose|gave|read|laughed|came|ran|drew|took|waved|helped|ate|talked|spoke|explained|shared|was playing|was drawing|was sitting|was watching|was eating|was in the|was in his|was in her|was in bed|was asleep|was awake|seen|was seen]"},
	sawWhom:        {"[i|we] [spent|had] [some|a bit of|a little|] [time|half an hour|an hour|the hour|ten minutes|twenty minutes|a while] with", "saw", "met with", "met", "[i|we|sw|worker] [observed|visited]"},
	unannouncedVisit: {
		"[unannounced|un announced|unplanned] [home|statutory|stat|school|placement|joint|duty|evening|weekend|] [visit|hv|call]", "visit [was|] [unannounced|un announced|not announced|unplanned|not planned|not prearranged|not pre arranged|not arranged|not expected]", "unannounced attendance", "u / a visit",
		"[not|wasn't|weren't] expecting [me|us|the visit|my visit]", "no [prior|] notice of [this|the|my|our] visit", "[did not|didn't] know [i|we|that i|that we] [was|were] [coming|visiting]", "[not aware|unaware] of [this|the|my|our] visit",
	},
	unannouncedBare: {"unannounced", "un announced", "[without|with no] [notice|prior notice|any notice|warning|prior warning|appointment|an appointment|prior appointment|prior arrangement|arrangement]", "without [telling them|letting them know]", "on spec", "spot check", "cold called", "on the off chance"},
	announcedVisit: {
		"[announced|planned|pre arranged|prearranged|scheduled|pre booked] [home|statutory|stat|school|placement|joint|] [visit|hv]", "visit [was|had been] [announced|planned|arranged|prearranged|pre arranged|agreed|booked|scheduled]", "[was|were] expecting [me|us|my visit]",
		"[i|we] had [arranged|agreed|booked] [with|to]", "knew [i|we|that i|that we] [was|were] coming", "visit as [arranged|agreed|planned]",
	},
	asArranged: {"by [prior|] [appointment|arrangement]", "as [arranged|agreed|planned|scheduled|booked]", "at the [arranged|agreed|appointed] time", "pre arranged", "prearranged"},
	wentThere: {"[on|during] [a|the|my|our|this|today's] [home|statutory|stat|school|joint|announced|unannounced] visit",
		"visited", "attended", "[went|called|drove|popped] [round|in|over|] to see", "[called at|went to|arrived at|called round to|called in at|knocked at|went round to|drove to]", "[i|we] [met|met with]", "[made|completed|undertook|carried out|conducted|did] [a|an|the|my|our|this] [home|statutory|stat|unannounced|announced|joint|planned|school|] visit", "[i|we] [sat|stood] in the [kitchen|lounge|living room|front room|garden|bedroom]",
		"[saw|met|met with|spoke to|spoke with] [him|her|them|mum|mother|dad|father|the family|parents] [at home|at the home|at the family home|in the home|in their home|face to face|in person]",
	},
	letIn: {"was let in", "[let|invited|showed] [me|us] in"},
	visitHeading: {
		"[home|statutory|stat|school|joint|unannounced|announced|planned|cp|lac|statutory home|unannounced home|announced home|joint home|placement] visit", "visit to [the|] [home|house|flat|family home|home address|placement|family]",
	},
	hvTo: {"hv [to|with|at|completed|undertaken|today]", "h / v [to|with|at|completed|undertaken|today]"},
	callHeading: {
		"[telephone|phone|tel] call [to|from|with|made|received]", "t / c [to|from|with|w|received]", "tc [to|from|with]", "[telephone|phone] [conversation|discussion|contact] with", "[i|] [rang|telephoned|phoned]", "call [to|from|with] [mum|mother|dad|father|parents|carer|school|nursery|gp|police]",
		"email [to|from|received|sent]", "[i|] emailed", "text [message|] [to|from|received|sent]", "[i|] texted", "letter [to|from|received|sent]", "voicemail left",
	},
	visitByWire: {
		"visit [took place|was|] [completed|done|held|undertaken|conducted|carried out|] [over|via|by|on|through] [zoom|teams|microsoft teams|ms teams|skype|facetime|whatsapp|video|telephone|phone]",
		"[virtual|remote|online] visit [completed|held|took place|undertaken|today|via|by|over|on|due to|as|because]",
	},
	callHow: {"[by|over the|on the|via] [telephone|phone|text|email]", "[by|on|over|via] [facetime|whatsapp|zoom|teams|skype|video call]"},
	inPersonSign: {
		"[visit|visits|visited|visiting|hv|saw|seen|see|met|meet|sat|door|bedroom|kitchen|lounge|garden|arrived|arrival|attended|let me in|showed|played|present|observed|went|came|called at|drove|took|together|face to face]",
	},
	inPersonPlace:    {"[room|house|home|flat|school|nursery|placement|hostel|hospital|office]"},
	statutoryHeading: {"[statutory|stat] [home|school|placement|] [visit|hv]"},
	statutoryVisit: {
		"[this|it|visit] [was|is] [a|my|the|] [statutory|stat] [home|] visit", "[completed|undertook|made|carried out|conducted] [a|the|my|his|her|their|this] [statutory|stat] [home|] visit", "[statutory|stat] [home|] visit [completed|undertaken|made|carried out|today]",
	},
	nonStatutoryVisit: {"[non statutory|nonstatutory|non stat] [home|] visit", "not [a|my|the|his|her|their|] [statutory|stat] [home|] visit", "visit [was|is] [not|non] [a|] statutory"},
}
