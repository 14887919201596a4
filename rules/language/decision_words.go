package language

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
)

// decisionKind says how the words of a decision stand to whoever took it.
type decisionKind int

const (
	deciding   decisionKind = iota // a verb whose subject decides: we decided
	agreeing                       // a verb that decides if what is agreed settles something
	declining                      // a verb whose subject refuses a request
	refraining                     // what the author will not do: we will not be renewing
	heading                        // "Decision:" and what follows
	outcome                        // the decision itself: no further action
	order                          // the decision as an order: stop contact
	finding                        // what decides by itself if nothing else does: threshold not met
	answer                         // the whole reply to a request: not agreed
	ending                         // a verb of what becomes of a case: to close
	doing                          // a verb of what will not be done: not to be offered
	refusing                       // a verb of what has been refused
	denying                        // the small words of what shall not be: not to, will not
	housing                        // a verb of where a child shall live: to remain
	altered                        // what has been made of a service: increased
	bestowed                       // what a service shall be: to be paid
	going                          // what a service shall do: to continue
	pacing                         // a verb of change, and how often it shall be: drop to weekly
	whole                          // the whole statement: closed
	barring                        // what there shall not be: no contact for now
	launching                      // what is begun: open an assessment
	hence                          // makes a rule of what is told: from now on
	kinds
)

// decisionWords is the rule's vocabulary.
type decisionWords struct {
	decisionClasses
	triggers                                 lexicon.Set // by decisionKind
	reasons, purposes, lax, evidence, events lexicon.Set
	pointers                                 pointer.Finder
}

func newDecisionWords(env *lint.Env) (decisionWords, error) {
	b := env.Words
	w := decisionWords{
		decisionClasses: newDecisionClasses(b),
		triggers:        b.NewSet(), reasons: b.NewSet(), purposes: b.NewSet(), lax: b.NewSet(), evidence: b.NewSet(), events: b.NewSet(),
	}
	for kind := range kinds {
		for _, patterns := range [...][]string{decisionPhrases[kind], changePhrases[kind]} {
			if err := addAll(b, w.triggers, int(kind), patterns); err != nil {
				return w, err
			}
		}
	}
	for _, s := range []struct {
		set      lexicon.Set
		patterns []string
	}{{w.reasons, reasonPhrases}, {w.lax, laxReasons}, {w.purposes, purposePhrases}, {w.evidence, evidencePhrases}, {w.events, eventPhrases}} {
		if err := addAll(b, s.set, 0, s.patterns); err != nil {
			return w, err
		}
	}
	var err error
	w.pointers, err = pointer.New(b, env.Area.DocumentStores...)
	return w, err
}

func addAll(b *lexicon.Builder, set lexicon.Set, entry int, patterns []string) error {
	for _, p := range patterns {
		if err := b.Add(set, entry, p); err != nil {
			return err
		}
	}
	return nil
}

// decisionPhrases are the words in which decisions are recorded.
var decisionPhrases = [kinds][]string{
	deciding: {
		"decided", "[determined|resolved|concluded] that [no|the case|the child|the children|contact|it]", "[made|took|taken|make|take|reached] [the|a|our] decision", "[a|the] decision [was|has been|is|were] [made|taken|reached]", "decision [made|taken|reached]",
		"[have|has|] chosen [to|not to]", "chose not to", "opted [to|not to|for]",
		"[felt|thought|considered|deemed|judged] [it|] [best|right|safest|safer|necessary|better] [that|to|not to|for]", "[deemed|considered] appropriate [that|to|not to]",
	},
	declining:  {"said no to", "says no to", "[refused|declined|turned down|rejected] [the|her|his|their|this|mum's|dad's|mother's|father's|a] [request|requests|application|referral]"},
	refraining: {"we [will not|won't|shall not|are not going to|aren't going to]", "we're not going to", "we'll not"},
	agreeing:   {"agreed", "agree", "agrees", "in agreement", "approved", "authorised", "authorized", "endorsed", "sanctioned", "directed", "signed off", "recommendation agreed"},
	heading:    {"decision", "decisions"},
	outcome: {
		"nfa", "nfa'd", "no further action", "no further [involvement|work|role|intervention|social work involvement|csc involvement|visits|support]", "[case|file|referral|episode] closed", "[close|closing] [to csc|to the team|to social care|to us|to this service|to this team|to children's social care|to children's services|to childrens social care|to childrens services]",
		"[for|recommend] closure", "closure [agreed|approved|authorised]", "[to|will] issue [care|proceedings|legal|public law|a letter before]", "[contact|family time] [to|will|is to] [now|] become [supervised|unsupervised|indirect|community based]", "[contact|family time] [to|will now] be [supervised|unsupervised|indirect|community based|monitored]", "[to|will|should] be looked after [under|from|as]", "[to|will] [come|be brought] into care", "[hours|sessions|support|visits|contact|respite] [cut|reduced|increased|halved|doubled] to", "[visits|visiting] [will|to] [now|] [take place|happen|be held] [every|weekly|monthly|fortnightly|once|twice|less|more]", "permission [not|is not|was not|has not been] [given|granted]", "permission [refused|declined]", "[strategy|strat] [meeting|discussion|disc] [not|is not|was not] [needed|required|called|held]", "[s47|section 47|icpc|assessment|conference] [not|is not|was not] [needed|required|necessary|indicated]", "[case|file|family] to [remain|stay] open", "[remain|stay] open to [the team|us|csc|csd|this team|social care|children's services]",
		"[step|stepped|stepping] [down|up|across] to [early help|eh|cin|child in need|cp|child protection|tac|taf|team around|universal|section 17|s17|s47|section 47|targeted|initial|icpc|family help|ehm]", "no [breach|enforcement|legal|further legal|] action [to be|will be|is to be|being] taken", "no action by us", "we [are not|aren't|were not] going ahead", "we're not going ahead", "[come|comes|coming] off [the|a|her|his|their|] [plan|plans|cp plan|cp plans|cin plan|cin plans|cp|register]", "[contact|family time|visits|sessions|support] [to|will] [now|] [go|come] [up|down] to", "[letterbox|funding|overnights|overnight contact|unsupervised contact] [agreed|approved|authorised]", "[case|referral|file] [to|will] [be opened|be reopened|reopen|be accepted]", "[cin|cp|child in need|child protection] [plan|] [to|will] [continue|carry on|stay in place|remain in place]", "[s47|section 47] [single|joint] agency", "not for [conference|icpc|allocation|further action|s47|section 47|plo|assessment|cin|cp|csc|social care|this team|us]", "[we|i] [are not|aren't|am not] [taking|progressing|pursuing|proceeding|offering|supporting|funding|paying|opening|allocating|escalating|convening|issuing|extending|renewing|removing|recommending]", "[we're|i'm] not [taking|progressing|pursuing|proceeding|offering|supporting|funding|paying|opening|allocating|escalating|convening|issuing|extending|renewing|removing|recommending]", "[step|stepping] [the case|it|this|case|the family|them] [down|up]", "[placement|placements] to continue", "[downgraded|de escalated|escalated|upgraded] to [cin|cp|child in need|child protection|early help|s47|section 47|plo|icpc]",
		"[to|will] [progress|proceed|escalate] to [a|an|] [single|c & f|c&f|cfa|child and family|initial|core|s47|section 47|icpc|strategy|cp|child protection|plo|legal|lgm|lpm|assessment|conference|pre proceedings]",
		"[plan|case|family] [to|will|is to] remain [at|on|under] [cin|cp|child in need|child protection|plo]", "[fsw|support worker|family support|service] to withdraw .", "[to|will] be removed from [the|their|his|her|] [cin|cp|child protection|child in need] [register|plan|plans|list]", "not to go to [panel|conference|icpc|legal|court|plo]", "not to [progress|proceed|escalate|convene|pursue|take further|take forward]", "not [progressing|proceeding|progressed] to", "not being [progressed|pursued|taken forward|taken further|allocated]",
		"to live with [mgm|pgm|mgf|pgf]", "no [s47|section 47|strategy meeting|strategy discussion|icpc|assessment|statutory] [needed|required|to be]", "no role .", "no role identified", "no role for [csc|children's services|social care|this team|the team|us]", "not [approved|agreed] [as|at]",
		"[visits|visiting|visiting frequency] [to|will] [be|go|become|drop|change] [to|weekly|fortnightly|monthly|every|reduced|increased|from]", "visits will now be", "[visits|visiting frequency|visiting|visit frequency] [reduced|increased|changed|decreased] to",
		"[contact|family time|overnights|visits|respite] [has|have] [now|] been [reduced|increased|stopped|suspended|ended|paused]", "[contact|family time] [suspended|stopped]", "[contact|family time] [to|will] move to",
		"[s47|section 47] [enquiry|enquiries|investigation|] to [start|commence|begin|be initiated|be started|be undertaken]",
	},
	order:   {"[reduced|cut|increased|dropped] to [one|two|three|once|twice|1|2|3|4] [a|per] [week|month|fortnight]", "[reduced|cut|increased|dropped] to [weekly|fortnightly|monthly|3 weekly|4 weekly|6 weekly|three weekly|four weekly|six weekly]", "removed from [the|] [cin|cp|child protection|child in need] [register|plan|list]", "[drop|can drop|can go|can move] to [weekly|fortnightly|monthly|2 weekly|3 weekly|4 weekly|6 weekly|8 weekly|two weekly|three weekly|four weekly|six weekly|eight weekly]", "[single|joint] agency", "close [contact|episode|file] .", "[suspend|stop|cease|end] [all|] [contact|family time|unsupervised contact|overnights|overnight stays]", "[close|closing] [case|the case|this case|the referral|our involvement]"},
	finding: {"[threshold|thresholds|criteria] [is|was|are|were|] not [met|reached]", "[threshold|criteria] [for|of] [s47|s17|section 47|section 17|child protection|cp|intervention|statutory|social care|csc|cin|icpc|assessment|significant] [harm|intervention|involvement|assessment|] [is|was|] not [met|reached]", "[does|do|did] not meet [the|] [threshold|criteria]"},
	ending: {
		"close", "closed", "end", "ended", "cease", "ceased", "stop", "stopped", "terminate", "terminated", "discontinue", "discontinued", "withdraw", "withdrawn", "suspend", "suspended", "pause", "paused", "discharge",
		"[step|stepped] [down|up|across]", "escalate", "escalated", "de escalate", "deescalate", "de escalated", "transfer", "transferred", "progress", "progressed", "proceed", "issue", "hold off", "hold off on", "put on hold", "breach", "recall", "remand", "closing", "ending", "stepping down", "stepping this down", "withdrawing", "escalating", "issuing", "reduce", "reduced", "increase", "increased", "nfa'd", "extended", "shortened", "deregistered", "lapse", "finish", "finished", "cut", "halve", "halved", "stopping", "reducing", "suspending", "pausing",
	},
	doing: {
		"offered", "offer", "offering", "provided", "provide", "providing", "renewed", "allocated", "held", "hold", "convened", "convene", "assessed", "assess", "assessing", "pursued", "pursue", "pursuing", "opened", "reopened", "undertaken", "undertake", "undertaking", "fund", "funded", "funding", "accepted", "accept", "accepting",
		"approved", "approve", "granted", "grant", "progressing", "proceeding", "supported", "support", "supporting", "considered", "extending", "extend", "brought forward", "bring forward", "put forward", "[taken|taking|take] [forward|further|on]", "reinstated", "reinstate", "initiated", "required", "continuing", "continue",
	},
	answer:   {"not agreed", "refused", "declined", "denied", "told no", "said no", "answer no", "[i|we] [have|] [declined|refused|rejected|approved] [this|it]", "[i|we] [have|] agreed to [this|it]", "[i've|we've] agreed to [this|it]"},
	denying:  {"not to", "[will|should|is|are] not", "won't"},
	refusing: {"refused", "discontinued", "ceased", "stepped down", "declined", "rejected", "turned down", "not [accepted|agreed|approved|granted|supported|authorised]"},
	housing:  {"remain", "stay", "reside", "live", "return", "returned", "move", "moved", "go", "returning", "moving", "staying", "remaining", "placed", "place", "removed", "remove", "accommodated", "accommodate", "rehabilitated", "discharged", "separated", "split", "rehoused", "returned", "come", "going", "coming"},
}

// purposePhrases say why in the sentence of the decision; another sentence has a
// purpose of its own.
var purposePhrases = []string{
	"so [that|as to]", "in order [to|that|for]", "to [avoid|prevent|spare|protect|ensure|allow|enable|safeguard|minimise|reduce the risk|make sure|keep her safe|keep him safe|keep them safe|help|give|support her|support him|support them|let|keep]",
}

// reasonPhrases say why, wherever they stand.
var reasonPhrases = []string{
	"[because|cos|rationale|reason|reasons|reasoning|justification|b/c]", "[due|owing|thanks] to", "in [view|light|recognition|response|consideration] [of|to]", "[on|for] [the|this|that|these] [basis|grounds|reason|reasons]", "on account of", "as a [result|consequence|precaution|response|last resort]", "[this|which|that] [is|was] [to|because|based|down|so]", "[this|which] [follows|reflects|takes account of]", "based [on|upon]", "[it|this] [is|was] [felt|considered|thought|judged|assessed] [that|to]", "thinking [that|he|she|they|it|the|this|there]", "[our|my|the] thinking [is|was|behind|being]", "[had|has|have] asked for [it|this|that]", "[therefore|hence|thus|consequently|accordingly]", "so [i|we|she|he|they|the|it|decision|decided|agreed|no|a|an|this|there|any|his|her|their]",
	"[i|we] [thought|believed|felt|considered|judged|feared|worried|knew|assessed|had] [that|the|it|he|she|they|his|her|their|this|there|no|concerns|worries|information]", "[i|we] [was|were|am|are|remain|remained] [concerned|worried|satisfied|not satisfied|confident|not confident|of the view|clear]", "[given|considering] [all|that|the|his|her|their|this|these|how|our|what|mum's|dad's|mother's|father's|its|current|ongoing|previous|recent|no|such]", "[for|in] [her|his|their|the children's|everyone's|the child's|the] [safety|best interests|best interest|protection|own safety|welfare|benefit|interests]", "for safety", "safety reasons",
	"[actions|work|plan|goals|outcomes] [are|is|have been|] [complete|completed|met|achieved|finished]", "no [ongoing|outstanding|current|identified|safeguarding|further|new|remaining] [concerns|concern|role|risk|risks|needs|need|evidence|safeguarding|issues]", "[no|insufficient|lack of] [evidence|role|concerns|grounds]", "[not|does not|did not|doesn't|didn't|do not|don't] meet [the|] [threshold|criteria]", "[threshold|criteria] [is|was|has|] [not|been|] [met|reached]", "[concern|concerns|worries|risk|risks] [that|about|re|regarding|around|over|of|was|were|is|are|have|has|had|remain|remains|outweigh]", "[wishes|wish|request] of", "[at|in line with|in accordance with|as per] [her|his|their|mum's|dad's|mother's|father's|the family's] [request|wishes|own request]", "[does|do|did] not [consent|want]", "[refused|declined|withdrew|withdrawn] [consent|further support|support]", "explained by", "[view|opinion|finding|conclusion|advice] [is|was] that",
}

// laxReasons say why only in the sentence of the decision, and only in one of
// their senses; see reasonAt.
var laxReasons = []string{"as", "since", "following", "after", "while", "for"}

// evidencePhrases in the sentence beside a decision are its reason without a word
// that says so: "I ended the visit. He was shouting."
var evidencePhrases = []string{
	"[shouting|shouted|swore|swearing|sworn|threatened|threatening|threats|aggressive|violent|abusive|intoxicated|drunk|unsafe|blocked|assaulted|armed|unconscious|overdose]", "[smelt|smelled|smelling] of [alcohol|drink|cannabis]", "[nothing|no one] [else|further|more|] of concern", "[was|were|is] [an accident|accidental|explained|old|plausible|credible]", "opinion is", "[fits|fitted] with [the|his|her|their|mum's|dad's|what]", "no [injuries|incidents|police calls|call outs|callouts|marks|referrals|calls|new referrals|further referrals|further incidents|new incidents|answer to our|contact from]", "[have|has] been no", "would [confirm|risk|harm|cause|undo|unsettle|disrupt|jeopardise|place|add nothing|not help|be harmful|increase|make|mean|lead|put|leave]", "[thriving|stable|unresponsive]", "doing well", "[assessed|approved|checked|viable] as", "[was|were|been] [assessed|approved|cleared]", "making progress", "[account|explanation] [fits|fitted|was consistent|is consistent|matched|matches]",
	"[work|plan|goals|actions|sessions|intervention|tasks|outcomes|everything] [is|are|was|were|has been|have been|all|now|] [complete|completed|met|achieved|finished|done]", "met [all|every|each|both]", "[significant|good|sustained|much|clear] [progress|improvement|improvements]", "[has|have] [improved|settled|stabilised|sustained|moved to|moved out]", "not [safe|well|viable|suitable|enough]", "too [unwell|ill|late|tired|distressed|upset|far|dangerous|unsafe|risky|soon|young|frightened]",
	"[was|were|is|are|been] [frightened|scared|terrified|unwell|in hospital|missing|in labour|distressed|not answering]", "no [carer|carers|bed|beds|space|capacity|placement|other family|one else|relative]", "only [option|safe|way|person|adult]", "[consistent|in keeping] with", "[does|do|did] not want", "[support|services] [is|are|already] in place",
}
