package fields

// The phrases of reasons, by its entries.
var (
	statedReasons = []string{
		// Age and development.
		"[due to|given|because of|owing to|considering|in view of|on account of|in light of] [his|her|their|the child's|child's|baby's|the baby's] [young|tender|very young|] [age|needs|disability|health|stage|development|illness]", "[young|tender] age", "not old enough to [talk|speak|be|express]", "[newborn|new born|neonatal unit|scbu|nicu|in the incubator|in an incubator]",
		"[being|was|is] [fed|breastfed|breast fed|bottle fed|bathed|changed] [throughout|during|when|while|by]",
		// Nobody would have it.
		"[declined|refused|unwilling|reluctant|did not want|didn't want|does not want|doesn't want|did not wish|didn't wish|not wanting|refusing] [to|] [be seen|being seen|be spoken to|speak|talk|engage alone|see me|meet me|meet with me|meet alone|come with me|come upstairs|come out|come down|come in|go with me|go upstairs|go to his room|go to her room|go outside with me|go out with me|leave the room|leave the lounge|leave the kitchen|separate|be separated|sit with me|chat|come to the door|be alone|be left alone|be on his own|be on her own|move from]",
		"[would not|wouldn't|did not|didn't|does not|doesn't|refused to] [let|allow|permit|agree to|consent to] [me|him|her|them|us|this|it|the|seeing|my|a]", "[refused|declined|withheld] [consent|permission|agreement] [for|to] [me|us|see|speak|seeing|speaking|him|her|them]", "[not|n't] [give|given] [consent|permission] [for|to] [me|us|see|speak|seeing|him|her|them]",
		"[did not|didn't|does not|doesn't] feel [comfortable|able|safe|ready|confident] [to|being|speaking|talking|on|with me|alone|without|enough]", "[not|un] comfortable [being|speaking|talking|seeing] [seen|alone|to|with|without|on]", "uncomfortable [being|speaking|talking] [seen|alone|to|with|without|on]",
		// It could not be done.
		"[not|wasn't|isn't] [possible|able|appropriate|safe|practical|practicable|feasible|suitable] [to|] [see|speak|talk|be seen|spend time|meet|have time]", "[unable|not able|could not manage] to [see|speak|talk|speak with|speak to|talk to|meet] [with|to|] [him|her|them|] [alone|on his own|on her own|on their own|privately|separately]", "[no|nowhere|not enough|without a|no other|little] [private|quiet|separate|suitable] [space|room|place|area|to]", "nowhere [private|quiet|else] to", "nowhere [else|] [in|for|we|i|that] [us|the|we|i] [house|flat|home|room|could|to]", "nowhere to [speak|talk|go|meet|see|sit]", "[time|timing] [did not|didn't|does not|doesn't] [allow|permit]", "[lack of|short of|limited|insufficient] time", "[insisted|insists|policy] that [a|the|his|her|their] [dsl|teacher|adult|key worker|keyworker|carer|parent|mum|mother|dad|father|nurse|advocate|appropriate adult]", "no [privacy|private|space|room] to [talk|speak|see]", "[only|just] one room", "[in|share] one room", "[house|flat|home|room|cafe|office] [was|is] [full|busy|crowded]", "[ran|run] out of time", "[was|is] one room", "[visit|phone|video|teams] [by|over|via|on] [teams|zoom|video|whatsapp|facetime|phone]", "[did not|didn't|does not|doesn't] want [me|us|mum|mother|dad|father|nan|gran|carer|his|her|their] [mum|mother|dad|father|carer|nan|] to [leave|go|be apart]", "[had to|needed to] leave for",
		"[interpreter|interpreting] [present|was present|throughout|used|stayed|interpreted|in the room|was in|was there|needed|required|helped|translated]", "[through|via|with|using] [an|the|a] interpreter", "language barrier",
		"[needs|requires|has|on|under] [two to one|2:1|1:1|one to one|constant|line of sight|eyes on] [care|supervision|staffing|support|observation|]", "[supervision|court order|risk assessment|safety plan|care plan|placement plan|policy] [requires|required|says|means|states] [that|two|no|he|she|they|a|all|supervision|contact|]", "must be [supervised|accompanied]", "[supervised|supervision] at all times", "two [adults|staff|workers|members of staff|carers] [are|must|to be|at all times|present|needed|required]", "with [him|her|them] at all times", "[needs|requires] [an adult|a trained adult|a nurse|a carer]", "[mother|mum] was [breastfeeding|feeding|breast feeding]", "reason not [seen|] alone", "reason for not",
		"[clung|clinging] to [his|her|their|mum|dad|me|the]", "[hid|hiding] behind [his|her|their|mum|dad|nan|the settee|the sofa|the door|the chair|the curtain|a]", "[would not|wouldn't] come out", "[when|if|as soon as|because] [his|her|their|] [mother|mum|father|dad|carer|nan] [left|leaves|went]",
		"[slept|sleeping|asleep] [through|throughout|during|for] [the|my|our|most|all|this|]", "[time|chance|opportunity|offer] [alone|on his own|on her own|1:1] [declined|refused|not taken]", "[alone|1:1|on his own|on her own] [declined|refused]", "[alone|1:1|on his own|on her own] , [but|] [he|she|they|] [declined|refused|said no|didn't want|did not want|wouldn't|would not]",
	}
	childStates = []string{
		"asleep", "sleeping", "napping", "[having|had] a nap", "[was|is|lay|been] [unwell|poorly|ill|sick|clingy|shy]", "[with|has|had|got|from] [the|] [flu|covid|chicken pox|chickenpox|tonsillitis|tonsils|norovirus|a temperature|a sickness bug|a tummy bug|a stomach bug|a bug|a migraine|an ear infection|croup|hand foot and mouth]", "off [school|nursery|college] [with|ill|sick|poorly|unwell]", "on [his|her|their] way out [to|when|as|and]", "[getting ready|about|just about] to [leave|go out|go to bed]", "just leaving", "sedated", "in theatre", "isolating", "[unwell|poorly|clingy]", "in [bed|cot|his cot|her cot] with a temperature", "had a temperature", "feeling [unwell|poorly|ill|sick]", "not [very|] well", "[very|extremely|quite|so|really|too] shy",
		"too [shy|upset|distressed|unwell|poorly|ill|tired|sleepy|unsettled|anxious|frightened|scared|nervous|small|little]", "[became|got|was] [distressed|upset|anxious|unsettled|tearful]",
		"[pre|non] verbal", "[preverbal|nonverbal]", "[not|n't] yet [talking|speaking|verbal|talk|speak]", "no [speech|language] [yet|]", "speaks [no|little|very little|limited] english", "[does not|doesn't|did not|cannot] speak [much|] english", "[breastfeeding|breast feeding]",
	}
	youngPhrases = []string{"too young", "[very|so] young"}
	ageUnits     = []string{
		"[day|days|week|weeks|wk|wks|month|months|mth|mths|year|years|yr|yrs] old", "[day|days|week|weeks|month|months|year|years] of age", "[m|mo|wk] / o", "aged", "age", "[weeks|months|days] [premature|prem]",
	}
	wishes = []string{
		"[happy|content|fine|ok|okay|comfortable] for", "[wanted|wants|asked|asks|preferred|prefers|needed|requested|wished|wishes|chose|insisted|liked|happier|happiest|calmer|settled|rather]",
	}
	partings     = []string{"[would not|wouldn't|did not|didn't|does not|doesn't|refused to|could not|couldn't|unwilling to|reluctant to|did not want to|didn't want to|not want to|unable to] [leave|let go of|separate from|be separated from|go without|be apart from|settle without|part from|come away from|be without|get off|come off|move from]"}
	requests     = []string{"at [his|her|their|the child's|the young person's] [own|] request", "own [choice|request|wish]"}
	bareYearsOld = []string{"[is|only|just|aged] [1|2|3|one|two|three]", "[is|was] [just|only|now|nearly|almost] [1|2|3|4|one|two|three|four]", "( [1|2|3] )"}
	bareAges     = []string{"[weeks|wks|months|mths|days|yrs|years]"}
	asides       = []string{"[alone|on his own|on her own|on their own|separately|privately|1:1|one to one]"}

	notAlonePhrases = []string{
		"not [been|be|] [seen|spoken to|spoken with|see|speak to|speak with] [alone|on his own|on her own|on their own|by himself|by herself|separately]", "[wasn't|weren't|isn't] [seen|spoken to] [alone|on his own|on her own|on their own]", "not alone", "[did not|didn't] [see|speak to|speak with] [him|her|them|] [alone|on his own|on her own|on their own|separately]", "seen with", "in the presence of", "no time alone", "seen together", "not seen [privately|separately]", "never alone", "not seen", "[offered|offer of|asked for|asked to] [time|see|a chat|chance|be seen|speak|talk|to see|to speak] [alone|him alone|her alone|to him alone|to her alone|on his own|on her own]",
	}
)
