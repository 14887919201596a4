package language

// frequency is how often, in a pattern.
const frequency = "[weekly|fortnightly|monthly|termly|daily|once|twice|one|two|three|every|alternate|2 weekly|3 weekly|4 weekly|6 weekly|8 weekly|two weekly|three weekly|four weekly|six weekly|eight weekly|two a|one a|1 a|2 a]"

// plans are the names of plans a child may stay on, in a pattern.
const plans = "[cin|cp|child in need|child protection|s17|section 17|plo|tac|taf|early help|eh]"

// formal are what a service begins, in a pattern.
const formal = "[single assessment|c & f|c&f|child and family assessment|child and family|assessment|s47|section 47|strategy discussion|strategy meeting|strat|icpc|initial child protection conference|legal advice|legal planning|care proceedings|pre proceedings|plo|public law outline|child protection conference|care order|lpm]"

// changePhrases are the words of services that are changed, kept or begun.
var changePhrases = map[decisionKind][]string{
	altered:  {"doubled", "halved", "withheld", "transferred", "lifted", "reopened", "[kept|left] open", "maintained"},
	bestowed: {"paid", "released", "commissioned", "supervised", "monitored", "reallocated", "resumed", "restarted", "issued"},
	going: {
		"carry on", "go ahead", "start", "begin", "restart", "resume", "recommence", "remain [in place|as is|the same|as it is|as they are]",
		"[remain|stay] [at|in] the [centre|contact centre|office|library]", "stay [in place|as is|the same|as it is|as they are]",
	},
	pacing: {
		"[go|goes|going|drop|drops|dropping|move|moves|moving|reduces|reducing|increases|increasing|change|changes|changing|switching] [up|down|back|] to " + frequency,
		"[be|stay|remain|continue|moved|changed|switched|down|up] [to|] " + frequency,
	},
	whole:   {"deregistered", "not opened", "back to universal", "screened out", "[log|info|information] only", "for [info|information] only", "signposted and closed", "closed and signposted"},
	barring: {"no [|further|direct|unsupervised|overnight|face to face] [contact|family time|overnights|stays]"},
	launching: {
		"[open|opening|reopen|convene|convening|initiate|initiating|commence|commencing|seek|seeking] [a|an|] " + formal,
		"[progress|progressing|proceed|proceeding|escalate|escalating|move|moving|going|step up|stepping up] to [a|an|] " + formal,
		"allocate for [assessment|cin|cp|s47|single assessment|a single assessment]",
		"issue [plo|lba|a letter before|letter before|final warning|warning letter|a warning]",
		"[ending|stopping|withdrawing|reducing|suspending|pausing|extending] [our|my] [involvement|support|sessions|visits|work|input]", "back to court for breach", "return to court for breach",
		"no plans to [take this|progress|pursue|escalate]", "no need for [a|an|] [s47|section 47|strategy|icpc|single assessment]",
		"not [progressing|pursuing|proceeding|escalating|convening|allocating|reopening|recommending|referring|taking this|taking it]",
		"[pay|paying] for", "[move|moving|moved|step|stepping|stepped|down] [from targeted|from universal plus|down|] to universal",
		"[not to be|not being] [referred|allocated|assessed|progressed|opened|moved|re referred]",
	},
	hence: {"from now on", "going forward", "from here on", "until further notice", "with immediate effect", "from next [week|month|term]",
		"from [january|february|march|april|may|june|july|august|september|october|november|december]"},
	outcome: {
		"[contact|family time] [remains|to remain|will remain] [supervised|suspended|on hold|indirect]", "[plo letter|letter before proceedings|lba|warning letter|final warning|formal warning] [to be|being|will be] [issued|sent|given]",
		"[siblings|brothers|sisters|girls|boys|children|twins] to be [kept|placed] [together|apart|separately]",
		"[plan|care plan|permanence plan] [is now|changed to|to change to|now|will be|to be] [adoption|long term fostering|fostering|sgo|special guardianship|reunification|rehabilitation]",
		"curfew [changed|moved|extended|reduced|set|lifted|relaxed|put back|brought forward]",
		"[department|csc|la|local authority|social care] [to|will] [pay|fund|meet]",
		"referral to be made to [legal|lgm|panel|edge of care]",
		"[manager|tm|atm|sm|hos|director|agm] [has|have|] [not agreed|not authorised|not approved]", "[manager|tm|atm|sm|hos|director|agm] in agreement with [closure|closing|the closure|step down|stepping down|the move]",
		"will [stay|remain|continue] [on|subject to] [a|the|] " + plans + " [plan|plans]",
		"not for referral", "[we|i] [are not|aren't|am not] referring", "[we're|i'm] not referring",
		"[i|we] [won't|will not] be [doing|offering|continuing|referring|recommending|supporting|approving|closing|funding|extending|opening|assessing]",
		"[i am|we are|i'm|we're|i will be|we will be|i'll be] recommending [that|a child protection|a cp|a cin|a child in need|a care order|an order|an icpc|no|removal|adoption|closure|stepping|step|continued|long term]",
		"[i will|we will|i'll|we'll|to] [keep|leave] [the|this|] case open",
		"[fsw|worker|support worker|mentor] [to|will] [end|withdraw|reduce|stop] [involvement|support|work|sessions|visits|input]",
		"[new|another|different] [worker|sw|social worker|lead|key worker|keyworker|fsw] to [take over|be allocated|take this on|take the case]",
		"[visits|visiting|reporting] now " + frequency,
		"[reports|report|records|minutes|photos|address|file] [not being|not to be|will not be] [released|shared|disclosed|sent]",
		"[reports|report|records|minutes|photos|address] [withheld|to be withheld|being withheld|will be withheld]",
		"[universal plus|partnership plus|targeted] [withdrawn|ended|stopped|removed]",
		"[vouchers|voucher|transport|taxi|taxis|grant|hours|tuition|payment|payments|respite|overnights|move|reunification|allowance|funding] [agreed|approved|authorised|granted] [, | . |for|until|at|up]",
		"[case|file] is [moving|transferring|going] to [the|another|a|our|cla|lac|cin|leaving|through|disability|locality|long]",
	},
}

// eventPhrases tell what happened to a child, or that all is done: on either side of
// a decision they are its reason.
var eventPhrases = []string{
	"[hit|punched|kicked|bit|slapped|hurt|attacked|assaulted|strangled|burned|burnt] [her|his|him|them|the|another|a|staff|mum|dad|me|carer|my]",
	"[can't|cannot|can no longer|could not|couldn't] [keep|manage|cope|look after|care for|have] [her|him|them|the|him here|with]",
	"[a|has|have|had|with|of|fresh|new|unexplained] [burn|burns|bruise|bruises|bruising|fracture|fractures|bite marks|injuries]", "no account", "[wet|soiled] [the|his|her|their] [bed|self|himself|herself]",
	"[has|having|had|have] nightmares", "[came|come|comes|coming] back [in tears|upset|distressed|crying|drunk]",
	"[cin|cp|plan|all|the] actions [done|complete|completed|met|achieved|finished]", "[want|wants|wanted|asked|asking|asks] [us|] to [end|close|stop] [the|our|his|her|their|] [plan|support|case|involvement|visits|work|contact]",
	"[tested|tests] positive", "nobody is sleeping", "[exhausted|breaking point]", "[given|gave|handed in] notice",
}
