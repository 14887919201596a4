package language

// decisionKind says how the words of a decision stand to whoever took it.
type decisionKind int

const (
	deciding decisionKind = iota // a verb, whose subject decides: we decided
	passive                      // it was decided: by us, if by nobody else
	heading                      // "Decision:" and what follows
	outcome                      // the decision itself: case to close
)

// decisionPhrases are the words in which decisions are recorded.
var decisionPhrases = map[decisionKind][]string{
	deciding: {
		"decided [to|that|not|on|against|with|upon|it|we|this|the|for|nfa]", "[made|took] [the|a] decision [to|that|not]", "decided :",
		"[agreed|agree] not to", "agreed to [close|end|step|stop|suspend|withdraw|remove|escalate|terminate|cease|discontinue|issue|initiate|keep the case]", "agreed [that|] [case|the case|this case|contact|the contact|family time|visits|the child|the children|the assessment|the placement] [to|will|should|can|would]", "[refused|declined|turned down] [the|her|his|their|this|mum's|dad's] [request|requests|application]",
		"[have|has|] chosen [to|not to]", "[have|has|] opted [to|not to|for]", "[agreed|approved] [nfa|closure|step down|case closure|the step down|no further action|the move|the placement|the closure]",
	},
	passive: {
		"[was|been] [then|also|jointly|] decided", "[was|been] agreed [not to|to close|to end|to stop|to suspend|to step|to remove|to reduce|to increase|to escalate|that the case|that contact|the case|that this case|that family time|that there would be no|that no further|that visits]",
		"[a|the] decision [was|has been|is] [made|taken] [to|that|not|for|with|by]", "[request|application|referral] [was|has been|is|were] [refused|declined|turned down|not agreed|rejected|not approved]", "decision [made|taken|reached] [to|that|not|:|with|by|for]",
	},
	heading: {
		"decision [:|to|not|that|(|-|–]", "decisions :", "management decision :", "[manager's|managers|tm|tm's|team manager's|team manager] decision [:|is|was|-|–]",
	},
	outcome: {
		"nfa", "no further action", "nfa'd", "no further [involvement|work|role|intervention|social work involvement]", "[case|referral|assessment|episode|file] [to|will|is to|should|can|can now|will now] [close|be closed|end]", "[case|referral|file] [closed|closing]", "[close|closing] [case|the case|this case|the referral|our involvement]", "[case|file|family] to [close|be closed|remain open|stay open|transfer|be transferred]", "[for|recommend] closure", "closure agreed",
		"[case|family|plan|child|children|this] [to|will|can|should|is to] [step|be stepped|escalate|be escalated] [down|up|to]", "step [down|up] to [early help|eh|cin|child in need|cp|child protection|tac|team around|universal|section 17|s17|s47|section 47|targeted|initial|icpc]",
		"[to|will] remain [with|at home|in placement|in foster care|in care|in the care|in residential|in the placement|in her placement|in his placement|subject|on a|on cp|on the|on cin|looked after|open|in hospital|under]", "[to|will] [be placed|be accommodated] [with|in|apart|together|at|on|under|separately|by]", "to live with [mgm|pgm|mgf|pgf|her|his|the|their]",
		"[to|will] be removed from [her|his|their|the] [care|mother's|father's|parents'|home|family|placement|plan|register]", "[to|will] [be moved|move] to [a|another|new|foster] [placement|carer|carers|foster placement|new placement|unit]", "not to [return|be returned|go|be discharged] [home|to]", "[to|will] be returned [home|to parents|to mother|to the care|to her care|to his care|to mum|to dad]",
		"[not|will not|won't] be [progressed|progressing|taken forward|pursued|taken further|escalated|proceeding|allocated|taking forward]", "not [to|] [progress|progressed|progressing|proceed|proceeding|escalate|convene|pursue]", "will not [progress|proceed|be opened|open an assessment]",
		"[visits|visiting|visiting frequency] to [be|go|move|reduce|increase|change|become|drop] [to|weekly|fortnightly|monthly|every|reduced|increased|from]", "visits will [reduce|increase|go|move|drop|change] [to|from]", "visits will [now|] be [weekly|fortnightly|monthly|reduced|increased|every]", "[visits|visiting frequency|visiting|visit frequency] [reduced|increased|changed|decreased] to",
		"[contact|family time|overnights|overnight stays] [to|will] [stop|cease|pause|be suspended|be stopped|be reduced|be supervised|become supervised|be paused|be ended|move to|reduce|increase to]", "[contact|family time] [suspended|stopped|ceased|paused]", "[suspend|stop|cease] [all|] [contact|family time|unsupervised contact|overnights]",
		"[s47|section 47] [enquiry|enquiries|investigation|] to [start|commence|begin|be initiated|be started|be undertaken|end]", "no [s47|section 47|strategy meeting|strategy discussion|icpc|assessment] [needed|required|to be]", "[placement|agreement|support|package|service] to [end|be ended|cease|be withdrawn|stop]", "not [approved|agreed|granted] [as|at]", "[threshold|criteria] not met",
	},
}

// reasonPhrases say why, wherever they stand.
var reasonPhrases = []string{
	"[because|cos|rationale|reason|reasons|reasoning|justification|b/c]", "[due|owing|thanks] to", "in [view|light|recognition|response|consideration] [of|to]", "so [that|as to]", "in order [to|that|for]", "[on|for] [the|this|that|these] [basis|grounds|reason|reasons]", "on account of", "as a [result|consequence|precaution|response|last resort]", "[this|which|that] [is|was] [to|because|based|down|so]", "based [on|upon]", "[it|this] [is|was] [felt|considered|thought|judged|assessed] [that|to]", "[therefore|hence|thus|consequently|accordingly]", "so [i|we|she|he|they|the|it|decision|decided|agreed|no]",
	"[i|we] [was|were|am|are|remain|remained] [concerned|worried|satisfied|not satisfied|confident|not confident|of the view|clear]", "[given|considering] [that|the|his|her|their|this|these|how|our|what|mum's|dad's|mother's|father's|its|current|ongoing|previous|recent|no|such]", "to [avoid|prevent|protect|ensure|allow|enable|safeguard|minimise|reduce the risk|make sure|keep her safe|keep him safe|keep them safe]", "[for|in] [her|his|their|the children's|everyone's|the child's|the] [safety|best interests|best interest|protection|own safety|welfare|benefit|interests]", "for safety", "safety reasons",
	"[actions|work|plan|goals|outcomes] [are|is|have been|] [complete|completed|met|achieved|finished]", "no [ongoing|outstanding|current|identified|safeguarding|further|new|remaining] [concerns|concern|role|risk|risks|needs|need|evidence|safeguarding|issues]", "[no|insufficient|lack of] [evidence|role|concerns|grounds]", "[not|does not|did not|doesn't|didn't|do not|don't] meet [the|] [threshold|criteria]", "[threshold|criteria] [is|was|has|] [not|been|] [met|reached]", "[concern|concerns|worries|risk|risks] [that|about|re|regarding|around|over|of|was|were|is|are|have|has|had|remain|remains|outweigh]", "[wishes|wish|request] of", "[at|in line with|in accordance with|as per] [her|his|their|mum's|dad's|mother's|father's|the family's] [request|wishes|own request]", "[does|do|did] not [consent|want]", "[refused|declined|withdrew|withdrawn] [consent|further support|support]", "explained by",
}

// laxReasons say why only in the sentence of the decision, and only in one of
// their senses; see reasonAt.
var laxReasons = []string{"as", "since", "following", "after", "while", "for"}

// others decide for themselves: what they decide is theirs to explain.
var others = []string{
	"court", "courts", "judge", "magistrates", "magistrate", "conference", "icpc", "rcpc", "panel", "school", "college", "nursery", "police", "cps", "hospital", "ward", "head", "headteacher", "governors", "iro", "chair", "consultant", "camhs", "housing", "guardian", "tribunal", "council", "landlord", "gp", "doctor", "doctors", "surgeon", "paediatrician", "clinic", "cafcass", "probation", "yot", "yjs", "health", "midwife", "hv", "nurse", "lado", "ofsted", "agency", "carer", "carers", "employer", "dwp", "solicitor", "solicitors", "senco", "dsl", "teacher", "midwives", "mash", "edt", "authority", "registrar", "parents", "they", "he", "she", "who", "ds", "dc", "pc", "officers", "officer", "detective", "fostering", "midwifery", "psychiatrist", "psychologist", "jury", "bench", "legal", "home",
}

// ours are the author and whoever decides with them.
var ours = []string{"i", "we", "sw", "writer", "worker", "tm", "manager", "management", "supervision", "supervisor", "team", "atm", "hos", "agm", "pm", "us", "me", "all", "everyone", "professionals", "my", "our", "social", "department", "service", "services", "duty", "asw"}

// supposing words before a decision leave it open, or make it somebody's wish.
var supposing = []string{
	"if", "whether", "may", "might", "could", "would", "should", "consider", "considers", "considered", "considering", "propose", "proposed", "proposes", "suggest", "suggested", "unless", "when", "once", "before", "asked", "asks", "ask", "asking", "wants", "wanted", "want", "hopes", "hoped", "hope", "hoping", "wondered", "discuss", "discussed", "explore", "explored", "options", "option", "likely", "possible", "possibility", "potential", "potentially", "recommend", "recommended", "until", "requested", "requesting", "refused", "after", "like", "need", "needs", "request", "awaiting", "await", "pending", "views", "view", "wish", "wishes", "wished", "decide", "unclear", "worried", "worries", "fear", "fears", "previously", "historically", "ago", "yet", "no", "never",
}
