category	character	A word for what someone is like tells the reader what the writer concluded, not what happened, and it follows the person through the record.	What did the person do or say, and when, that gave this impression?
category	behaviour-label	A label sums up behaviour that the reader cannot see. Two people may call the same thing assertive and aggressive, and only what was done can be compared with the next time.	What exactly did the person do or say, for how long, and what happened just before and after?
category	blame	These words lay the cause at one person's door. They tell what the person fell short of, not what was offered, how, and what the person did or said about it.	What was offered or asked, when and how, and what did the person do or say in answer?
category	motive	Nobody can see a reason inside another person. Said as fact, it turns what was done into intent.	What was said or done, and what did the person themselves say about why?
category	certainty	Words of certainty ask the reader to agree instead of showing what the writer saw.	What was seen or heard that made this plain?
category	stigma	A label like this reduces a person to a problem, or puts on a child or victim what somebody else did. People read it in their own records years later.	Who did what to whom? What happened, in words the person could read about themselves?
category	doubt	The verb tells the reader that the writer does not believe the speaker. "Said" reports the same words and leaves the judgement open.	What were the words, who said them, and what, if anything, differs from them in the record?
category	slang	Slang and figures of speech are quick to write, and hard for the person or a court to read as fact.	What happened, in plain words: who did what, what was damaged or said, and how long did it last?
category	diagnosis	A diagnosis is a clinician's finding. Without its source it is the writer's guess, and it may be acted on as if it were established.	Who made this diagnosis and when? If nobody has, what was seen or reported?
category	speculation	A guess in a record soon reads as knowledge. The reader cannot tell what it rests on.	What is known, from whom, and what is still to be found out?
category	belief	A belief or impression of the writer stands here without what it rests on, so nobody can weigh it.	What did you see, hear or read that leads you to this view?
category	generalisation	One word makes a pattern of a few events. The reader cannot see how often it happened, or when it did not.	How many times, on which dates, out of how many?
category	evaluation	This grades a person, a home or a relationship without showing what the grade rests on. Another worker might grade it otherwise.	What was seen, heard or counted that shows this?
category	feeling	Nobody can see a feeling. The reader needs the sign the writer saw, or the person's own words.	What did the person say, or what did you see: face, voice, tears, movement?
category	vague	The reader learns the writer's verdict but not what it looked like, so nobody can compare it with the next visit.	What did it look like: what was seen, heard, said or done?
term	character	strong	person				What did they say or do, to whom, and what followed from it?	manipulative	manipulatively	manipulator	a manipulator	manipulative streak	master manipulator	master of manipulation
term	character	strong	person					[is|are|was|were] manipulating	manipulated [me|us|the worker|professionals|staff|the situation|the system|the social worker]	manipulates [me|us|people|professionals|staff|the situation|everyone|everybody|carers|adults|the carer|the worker]	trying to manipulate	tries to manipulate	tried to manipulate	good at manipulating
term	character	strong	person					devious	deviously	deviousness	scheming	conniving	cunning	crafty	craftily	sly	slyly	sneaky	sneakily	sneakiness	sly dog	shifty	underhand	underhanded	two-faced	duplicitous	deceitful	deceitfully	deceitfulness	deceptive	calculating	wily	slippery customer	slippery character	snide	weaselly	insincere	insincerity	hypocrite	hypocritical	fake tears
term	character	strong	person				What was said, and what does the other account or record say?	[a|an] liar	liar	liars	pathological liar	compulsive liar	habitual liar	prolific liar	accomplished liar	practised liar	convincing liar	liar and a cheat	fantasist	[a|an] attention seeking liar	known for lying	known to lie	prone to lying	stranger to the truth	economical with the truth	[tells|tell|told|telling] lies	[tells|tell|told|telling] fibs	fibber	fibbing	a pack of lies	lies through [his|her|their] teeth	lying through [his|her|their] teeth	lied through [his|her|their] teeth	bare faced lie	barefaced lie	bare faced lies
term	character	strong	person				What was said, and how does it differ from what was seen or recorded?	untrustworthy	untruthful	dishonest	dishonestly	dishonesty	not trustworthy	can't be trusted	cannot be trusted	cant be trusted	not to be trusted	not honest	not an honest person	less than honest	never honest	unreliable narrator	trust [him|her|them] as far as	wouldn't trust [him|her|them]	would not trust [him|her|them]	take with a pinch of salt	taken with a pinch of salt
term	character	strong	person				nasty; nastily; nastiness; nasty piece of work; piece of work; nasty streak; mean streak; cruel streak; vindictive; vindictively; vindictiveness; spiteful; spitefully; malicious; maliciously; venomous; callous; callously; heartless; cold hearted; uncaring; unfeeling; unloving; unkind; cruel; cruelly; sadistic; wicked; evil; vile; horrible person; horrid; hateful; hurtful; despicable; disgusting person; bitter and twisted; bitchy; bitching; bitchiness; catty; vengeful	nasty nb=cut,cough,cold,fall,rash,bruise,burn,bug,smell,bout,infection,injury,accident,graze,virus,stain
term	character	plain	predicate	JJ	and,outside,inside,to,as,in,from,with,because,at,when			cold [towards|toward] [him|her|them]	cold [towards|toward] [the|her|his] [baby|child|children|daughter|son]	emotionally cold	cold and distant	cold and uncaring	cold mother	cold father	frosty reception	aloof	standoffish	stand offish	distant and cold
term	character	strong	person					a bully	a bit of a bully	[is|was] a bully	bully boy	big bully	domestic bully	bullish	bullying [manner|attitude|nature|way]	ruthless	brute	a brute	a thug	thug	thuggish	thugs	yob	yobbish	lout	loutish	hooligan	hooligans	a tyrant	tyrannical	tyrant	dictator	dictatorial	control freak	over-controlling	overcontrolling	power hungry	bossy	bossiness	domineering	overbearing	dominating	jealous type	possessive
term	character	strong	person		eye,eyes,susan,day,days,afternoon,sunday,morning,weekend			lazy	lazier	laziest	lazily	laziness	lazy so and so	lazy sod	bone idle	idle	idleness	bone lazy	workshy	work shy	slothful	layabout	layabouts	waster	wasters	slacker	slackers	shirker	shirkers	couch potato	good for nothing	ne'er do well	slob	slobs	slobbish	lazy parent	lazy parenting
term	character	strong	person					selfish	selfishly	selfishness	self centred	self centered	self centredness	self absorbed	self obsessed	self serving	self important	self pitying	[feel|feels|felt|feeling] sorry for [himself|herself|themselves]	wallowing in self pity	egotistical	egocentric	egoistic	big headed	arrogant	arrogantly	arrogance	conceited	vain	full of [himself|herself|themselves]	smug	smugly	smugness	entitled attitude	sense of entitlement	thinks the world owes [him|her|them] a living	thinks the world revolves around [him|her|them]	world revolves around [him|her|them]	superior attitude	cocky	cockiness	cocksure	big for [his|her|their] boots	up [himself|herself|themselves]	pompous	haughty	snooty	snobbish	stuck up	high and mighty	holier than thou	condescending	condescendingly	patronising	patronisingly	patronizing	greedy	greedily	grasping	money grabbing	mercenary	freeloader	freeloading	sponger	scrounger	tight fisted	stingy	miserly
term	character	strong	person					inconsiderate	thoughtless	thoughtlessly	thoughtlessness	ungrateful	ungratefully	ingratitude	ungrateful so and so	irresponsible	irresponsibly	irresponsibility	reckless individual	feckless	fecklessness	useless [mother|father|parent|parents|mum|dad|individual|boyfriend|partner|article]	useless as a [mother|father|parent]	worthless	hopeless [mother|father|parent|parents|mum|dad|case|individual]	pathetic	pathetically	hapless	unreliable	unreliability	flaky	disorganised individual	shambolic	slapdash	careless [mother|father|parent|parents|mum|dad|attitude]	gullible	naive	naïve	naively	naivety	naivete	simple minded	dim witted	dimwit	thick as two short planks	stupid	stupidly	stupidity	idiot	idiotic	moron	moronic	imbecile	foolish	foolishly	daft	clueless	not the brightest	not the sharpest	not the sharpest tool in the box	slow on the uptake	not very bright	not very intelligent	unintelligent	not all there	sandwich short of a picnic	few sandwiches short	weak willed	weak character	spineless	easily led	impressionable	immature	immaturely	immaturity	childish	childishly	childishness	babyish	big baby	a big kid	grown up child
term	character	strong	person		the,for,his,her,their,order,orders,interest,mind,factor,infection,asthma,weight,sugar,diabetes,symptoms,pain,its,it,blood,access,who,what			controlling	controlling and coercive [man|partner|individual|person]
term	character	strong	person			in		spite	out of spite
term	character	strong	person		cash,crime,crimes,theft,offending			petty	pettiness
term	character	strong	person		energy,munch,truck,trucks,high			monster	a monster
term	character	plain	predicate					difficult	very difficult	so difficult	being difficult	rather difficult	deliberately difficult	always difficult
term	character	plain	any					difficult [woman|man|mother|father|mum|dad|parent|parents|family|character|person|personality|customer|individual|girl|boy|young man|young woman|lady|gentleman|lot]	awkward [customer|woman|man|so and so|sod|family|character|individual|parent]	being awkward	deliberately awkward	complicated individual	complicated character	complex character
term	character	plain	predicate					hard work	high maintenance	impossible	infuriating	exasperating	insufferable	intolerable	maddening	annoying	irritating	tiresome	tedious	draining	exhausting to be around	hard to like	hard to warm to	hard to love	unlikeable	unlikable	unpleasant	disagreeable	obnoxious	odious	repulsive	revolting	disgusting	creepy	sinister	weird	weirdo	oddball	odd	strange	bizarre	peculiar	eccentric	not normal	abnormal	not quite right	not all there upstairs	mental	mad	crazy	nuts	bonkers	barmy	unhinged	deranged	demented	psycho	psychotic looking	hysterical	neurotic	melodramatic	dramatic	a drama queen	overdramatic	over dramatic	histrionic	highly strung	over sensitive	oversensitive	over emotional	overemotional	thin skinned	touchy	prickly	moody	sullen	surly	sour faced	miserable so and so	grumpy	cantankerous	bad tempered	short tempered	hot headed	quick tempered	ill tempered	temperamental	unpredictable	erratic	fickle	obstinate	stubborn	stubbornly	stubbornness	pig headed	pigheaded	bloody minded	headstrong	wilful	willful	strong willed	strong minded	demanding	overly demanding	very demanding	needy	neediness	clingy	clinginess	whiny	dependent on services	over dependent	overly dependent	attention seeker	nosy	gossipy	a gossip	interfering	meddling	meddlesome	troublesome	trouble maker	troublemaker	troublemakers
term	character	strong	any					drama queen	waste of space	waste of time and space	bad egg	bad apple	bad lot	wrong un	wrong'un	rotten apple	black sheep	lost cause	no hoper	no hopers	bad influence	a bad influence	evil influence	bad mother	bad father	bad mum	bad dad	bad parent	bad parents	terrible mother	terrible father	terrible parent	terrible parents	poor excuse for a [mother|father|parent|man]	unfit mother	unfit father	unfit parent	unfit parents	unfit to be a [mother|father|parent|mum|dad]	not fit to be a [mother|father|parent|mum|dad]	not much of a [mother|father|dad|mum|parent]	not a natural mother	not a natural parent	not mother material	not father material	not cut out to be a [mother|father|parent|mum|dad]	no mother instinct	no maternal instinct	lacks maternal instinct	lacking in maternal instinct	uncaring mother	uncaring father	neglectful mother	neglectful father	neglectful parent	neglectful parents	absent father	absentee father	deadbeat dad	dead beat dad	feckless father	a bit of a character	quite a character	spoilt	spoilt brat	spoiled brat	brat	bratty	brattish	spoiled child	spoilt child	naughty	naughtiest	naughtily	naughty boy	naughty girl	little madam	proper little madam	right little madam	little terror	little devil	little monster	little horror	little so and so	little git	little sod	little tyke	tearaway	rascal	scallywag	problem child	problem family	wild child	devil child	nightmare child	rotten to the core	nasty piece	no good	up to no good	shameless	shamelessly	unashamed	no shame	brazen	brazenly	without conscience	no conscience	amoral	immoral	lacks morals	no morals	lacks integrity	lacking in empathy	no empathy	lacks empathy	lacked empathy	devoid of empathy	shows no empathy	lacks warmth	lacks insight	no insight	poor insight	limited insight	little insight	lacking insight	lacks self awareness	emotionally unavailable	emotionally immature	emotionally detached	shallow	superficial charm	superficially charming	false charm	smarmy	smooth talker	smooth talking	sweet talker	charmer	a charmer	cheeky	cheekily	cheeky chap	cheeky chappy	cheeky monkey	cheekiness	loudmouth	loud mouth	loud mouthed	foul mouthed	mouthy	potty mouthed	crude	vulgar	uncouth	rough and ready	coarse	common as muck	dirty old man	pervy	perv	sleazy	sleaze	sleazebag	lecherous	womaniser	womanizer	ladies man	player with women	man eater	drunkard	lush	old soak	cowardly	coward	jealous man	jealous woman	jealous and possessive	pushy	pushover	a pushover	doormat	a doormat	wet blanket	a victim type	plays the martyr	martyr	sanctimonious	self righteous	opinionated	narrow minded	small minded	prejudiced man	bigot	bigoted	racist man	sexist pig	chauvinist	misogynist	narcissist	narcissistic	sociopath	sociopathic	psychopath	psychopathic	jekyll and hyde	jekyll and hyde character	evil genius	bad blood	a wind up merchant	wind up merchant
term	character	plain	any					good mother	good father	good mum	good dad	good parent	good parents	good mummy	good daddy	good gran	good nan	great mum	great dad	great mother	great father	great parents	excellent mother	excellent father	excellent parent	excellent parents	excellent mum	excellent dad	amazing mum	amazing dad	amazing mother	amazing father	fantastic mum	fantastic dad	fantastic mother	fantastic father	fantastic carers	brilliant mum	brilliant dad	brilliant carer	brilliant carers	wonderful mum	wonderful mother	wonderful father	wonderful dad	wonderful carer	wonderful carers	wonderful parents	devoted mother	devoted father	devoted parent	devoted parents	devoted mum	devoted dad	devoted gran	doting mother	doting father	doting gran	doting grandmother	doting grandparents	doting dad	doting mum	doting nan	loving mother	loving father	loving mum	loving dad	loving parents	loving family	loving home	caring mother	caring father	caring mum	caring dad	caring family	caring parents	caring young man	caring young woman	natural mother instinct	natural with children	a natural mother	a natural mum	born mother	perfect mother	perfect parents	perfect father	perfect family	model parent	model parents	model pupil	model child	model family	hands on dad	hands on father	hands on mum	lovely family	lovely home	lovely girl	lovely boy	lovely lad	lovely mum	lovely dad	lovely young man	lovely young woman	lovely young lady	lovely couple	lovely people	lovely child	lovely children	lovely little boy	lovely little girl	lovely baby	lovely man	lovely woman	lovely lady	nice family	nice lad	nice girl	nice boy	nice man	nice woman	nice lady	nice couple	nice people	nice young man	nice mum	nice dad	good family	good lad	good girl	good boy	good man	good kid	good kids	good sort	good egg	good person	good people	good as gold	good hearted	great kid	great lad	great girl	great family	great little lad	polite young man	polite young woman	polite young lady	polite boy	polite girl	polite child	polite lad	delightful child	delightful boy	delightful girl	delightful family	delightful little girl	delightful little boy	charming boy	charming girl	charming man	charming young man	sweet girl	sweet boy	sweet child	sweet lad	sweet natured	adorable	cute	gorgeous	pretty girl	pretty little girl	beautiful girl	beautiful child	beautiful baby	handsome	handsome boy	attractive woman	attractive girl	attractive young woman	bright girl	bright boy	bright child	bright lad	bright spark	bright young man	bright young woman	intelligent young man	intelligent young woman	intelligent girl	intelligent boy	intelligent child	clever girl	clever boy	clever lad	smart kid	smart cookie	salt of the earth	heart of gold	diamond	an absolute diamond	a star	little star	an absolute star	little angel	an angel	absolute angel	little darling	little poppet	bundle of joy	a joy	an absolute joy	a pleasure to work with	pleasure to have	pleasure to be around	a delight	an absolute delight	a credit to [his|her|their] [parents|family|carers|mum|mother|dad|school]	a credit to [him|her|them]	wise beyond [his|her|their] years	mature beyond [his|her|their] years	old head on young shoulders	hard working mother	hard working father	hard working mum	hard working dad	hardworking mum	hardworking dad	hardworking family	hardworking mother	hardworking father	respectable family	respectable man	respectable woman	decent man	decent woman	decent family	decent people	decent sort	decent parent	decent parents	decent mum	decent dad	down to earth	happy go lucky	laid back	easy going	easygoing	good natured	kind hearted	warm hearted	caring nature	kind soul	gentle soul	gentle giant	strong woman	strong character	strong personality	bubbly	bubbly personality	bubbly girl	likeable	likable	personable	charismatic	loveable	lovable	lovable rogue	loveable rogue
term	character	plain	predicate					charming	delightful	lovely	kind and caring	kind hearted woman	caring and loving	loving and caring	loving	genuine	honest	very honest	open and honest	trustworthy	reliable	dependable	sincere	conscientious	thoughtful	considerate	polite	very polite	well mannered	courteous	intelligent	clever	bright	articulate	very articulate	sensible	mature	very mature	resilient	streetwise and bright	brave	hardworking	hard working	modest	humble	funny	witty	a natural	shy	quiet and shy	timid	introverted	outgoing	extrovert	confident young man
term	behaviour-label	plain	person		cancer,cancers,tumour,tumours,growth,treatment,treatments,form,strain,chemotherapy,therapy,disease,leukaemia,lymphoma,advertising,marketing			aggressive	aggressively	aggressiveness	passive aggressive	passive aggressively	aggressive manner	aggressive tone	aggressive behaviour	aggressive outbursts	aggressive outburst	verbally aggressive	physically aggressive	aggressive body language	aggressive stance	aggressive attitude	became aggressive	confrontational	confrontationally	combative	belligerent	belligerently	belligerence	bolshy	bolshie	antagonistic	antagonistically	antagonising	antagonise	antagonised	argumentative	argumentatively	quarrelsome	threatening manner	threatening behaviour	menacing	menacingly	intimidating	intimidatingly	intimidating behaviour	intimidating manner	bullying behaviour	overpowering	in your face
term	behaviour-label	plain	person		witness,witnesses,environment,crowd,takeover,act			hostile	hostilely	hostility	openly hostile	hostile manner	hostile tone	hostile towards
term	behaviour-label	plain	predicate		offender,offence,offences,crime,disorder,death,resistance,man,partner,storm,extremism,radicalisation			violent	volatile	explosive	feral	uncontrollable	uncontrollably	out of control	beyond control	unmanageable	wild	unruly	badly behaved	poorly behaved	ill behaved	ill mannered	bad mannered	misbehaving	misbehaved	misbehaves	disobedient	disobeying	insolent	insolence	impudent	impertinent
term	behaviour-label	plain	any					volatile relationship	volatile temper	volatile behaviour	volatile man	volatile individual	volatile character	violent temper	violent outburst	violent outbursts	violent tendencies	violent behaviour	uncontrollable behaviour	uncontrollable temper	uncontrollable rage	wild behaviour	unruly behaviour	bad behaviour	poor behaviour	naughty behaviour	disgraceful behaviour	appalling behaviour	terrible behaviour	awful behaviour	outrageous behaviour	atrocious behaviour	shocking behaviour	vile behaviour	childish behaviour	silly behaviour	immature behaviour	erratic behaviour	bizarre behaviour	strange behaviour	odd behaviour	weird behaviour	manic behaviour	extreme behaviour	dangerous behaviour	negative behaviour	negative behaviours	unacceptable behaviour	antisocial attitude	difficult behaviour	difficult behaviours	oppositional behaviour	defiant behaviour	disruptive behaviour	sexualised manner	attention seeking behaviour	attention seeking behaviours	demanding behaviour	clingy behaviour	needy behaviour	controlling behaviour	obsessive behaviour	manipulative behaviour	manipulative behaviours	sneaky behaviour	secretive behaviour	avoidant behaviour	bad attitude	poor attitude	attitude problem	an attitude problem	stinking attitude	terrible attitude	awful attitude	negative attitude	dismissive attitude	couldn't care less attitude	don't care attitude	blasé	blase	blasé attitude	lackadaisical attitude	flippant attitude	gave attitude	full of attitude	giving attitude	bad temper	foul temper	filthy temper	temper tantrum	temper tantrums	tantrum	tantrums	tantruming	[have|has|had|having] a tantrum	[throw|throws|threw|throwing|thrown] a tantrum	rage attack	flew into a rage	fits of rage	raging	in a rage	meltdown	meltdowns	melting down	[have|has|had|having] a meltdown	outburst of temper	poor manners	bad manners	no manners	rude manner	lack of respect	lack of manners	no respect	shows no respect	disrespect	disrespecting	disrespected
term	behaviour-label	plain	person					rude	rudely	rudeness	disrespectful	disrespectfully	abrupt	curt	curtly	brusque	brusquely	dismissive	dismissively	flippant	flippantly	glib	sarcastic	sarcastically	sarcasm	sneering	sneered	sneeringly	scornful	scornfully	contemptuous	contemptuously	sullen manner	surly manner	sulky	sulkily	petulant	petulantly	petulance	truculent	churlish	huffy	offhand	off hand	stroppily	snappy	snappily	snippy	sharp with [me|us|the worker|staff|the children|him|her|them]	short with [me|us|the worker|staff|the children|him|her|them]	off with [me|us|the worker|staff]	unfriendly	unwelcoming	uncivil	discourteous	impolite	impolitely	insulting	offensive towards	abusive	abusively	verbally abusive	foul and abusive	insubordinate	rebellious	rebellion	defiant	defiantly	defiance	oppositional	obstructive	obstructively	obstructiveness	obstreperous	contrary and	contrariness	disruptive	disruptively	disruptiveness	provocative	provocatively	goading	goaded	inflammatory	baiting	attention seeking	showing off	shows off	showed off	acting out	acts out	acted out	acting up	acts up	acted up	playing up	plays up	played up	play up	being silly	being naughty	being rude	being obstructive	being aggressive	being abusive	being manipulative	being controlling	being lazy	being selfish	being stubborn	being defiant	being disruptive	being hostile	being dramatic	being childish	being unreasonable	being unhelpful	being uncooperative	being spiteful	being nasty	being cheeky	being clingy	being demanding	being evasive	being dishonest	being secretive	being overly familiar	unreasonable	unreasonably	unhelpful	unhelpfully	uncompromising	inflexible	rigid in [his|her|their] thinking	intransigent	evasive	evasively	evasiveness	cagey	cagily	guarded	secretive	secretively	secretiveness	furtive	furtively	suspicious behaviour	suspicious manner	acted suspiciously	acting suspiciously	defensive	defensively	defensiveness	on the defensive	paranoid	paranoia about	obsessive	obsessively	obsessed with	fixated on	impulsive	impulsively	impulsivity	reckless	recklessly	recklessness	hyperactive	hyper	restless and rude	overexcited	over excited	over familiar	overfamiliar	overly familiar	over friendly	overly friendly	flirtatious	flirtatiously	flirty	flirting	sexualised	leery	leering	leered	lewd	suggestive manner	inappropriate manner	inappropriate behaviour	inappropriate behaviours	inappropriately behaved	dramatic manner	over reacting	overreacting	overreacted	over reacted	[blow|blows|blew|blown|blowing] things out of proportion	out of all proportion	making a mountain out of a molehill	[make|makes|made|making] a scene	[make|makes|made|making] a fuss	[cause|causes|caused|causing] a scene	[cause|causes|caused|causing] trouble	looking for trouble	looking for a fight	spoiling for a fight	itching for a fight	picking fights	[pick|picks|picked|picking] a fight	picking an argument	[pick|picks|picked|picking] arguments	stirring	[stir|stirs|stirred|stirring] things up	[stir|stirs|stirred|stirring] up trouble	[stir|stirs|stirred|stirring] the pot	stirring it
term	behaviour-label	weak	person					dysregulated	emotionally dysregulated	testing boundaries	[push|pushes|pushed|pushing] boundaries	[test|tests|tested|testing] the boundaries	[push|pushes|pushed|pushing] the boundaries	challenging	challenging behaviour	challenging behaviours	behaves in a challenging way	challenging child	challenging children	challenging young person	agitated	agitation	heightened	elevated	withdrawn	unsettled	unsettled behaviour	subdued	loud	noisy	boisterous	lively	over active	overactive
term	behaviour-label	plain	predicate					troubled	damaged	pleasant	friendly	cooperative	co-operative	welcoming	warm and welcoming	warm and friendly	open	open and friendly	open and cooperative	chatty	talkative	cheerful	jolly	helpful	very helpful	compliant	well behaved	well-mannered and polite	obedient	agreeable	amenable	approachable	respectful	calm and polite	civil
term	behaviour-label	plain	any					pleasant manner	pleasant and	very pleasant	good behaviour	beautifully behaved	impeccably behaved	perfectly behaved	on [his|her|their] best behaviour	behaved [himself|herself|themselves]	behaved impeccably	behaved beautifully	behaved perfectly	behaved badly	behaved appallingly	behaved terribly	behaved poorly	behaved very badly	behaved like a child	behaved like an animal	behaving badly	behaving like a child	did as [he|she|they] [was|were] told	compliant and	good manners	beautiful manners	lovely manners	impeccable manners	good attitude	great attitude	positive attitude	excellent attitude	warm and welcoming manner	very welcoming	very friendly	very cooperative	fully cooperative	in a pleasant mood	good company
term	blame	plain	any					[fail|fails|failed|failing] to engage	failure to engage	[fail|fails|failed|failing] to engage with [services|professionals|support|me|us|the plan|the worker|social care|the process]	[fail|fails|failed|failing] to comply	failure to comply	[fail|fails|failed|failing] to cooperate	[fail|fails|failed|failing] to co-operate	failure to cooperate	[fail|fails|failed|failing] to protect	failure to protect	[fail|fails|failed|failing] to prioritise	[fail|fails|failed|failing] to prioritize	failure to prioritise	failure to prioritize	[fail|fails|failed|failing] to take responsibility	[fail|fails|failed|failing] to accept responsibility	[fail|fails|failed|failing] to accept	[fail|fails|failed|failing] to recognise	[fail|fails|failed|failing] to recognize	[fail|fails|failed|failing] to understand	[fail|fails|failed|failing] to grasp	[fail|fails|failed|failing] to appreciate	[fail|fails|failed|failing] to acknowledge	failure to acknowledge	failure to accept	failure to recognise	failure to take responsibility	[fail|fails|failed|failing] to make changes	[fail|fails|failed|failing] to make any changes	[fail|fails|failed|failing] to change	[fail|fails|failed|failing] to learn	[fail|fails|failed|failing] to put	[fail|fails|failed|failing] to see	[fail|fails|failed|failing] to act	[fail|fails|failed|failing] to take	[fail|fails|failed|failing] to show	[fail|fails|failed|failing] to provide	[fail|fails|failed|failing] to meet	[fail|fails|failed|failing] to keep	[fail|fails|failed|failing] to safeguard	[fail|fails|failed|failing] to bother	[fail|fails|failed|failing] to turn up	[fail|fails|failed|failing] to stick to	[fail|fails|failed|failing] to follow	[fail|fails|failed|failing] to supervise	[fail|fails|failed|failing] [his|her|their] [children|child|son|daughter|baby]	let [his|her|their] [children|child|son|daughter|baby] down	[let|lets|letting] [him|her|them] down again	[let|lets|letting] the [children|child|baby|boy|girl] down
term	blame	plain	any					[refuse|refuses|refused|refusing] to engage	[refuse|refuses|refused|refusing] to work with	[refuse|refuses|refused|refusing] to accept	[refuse|refuses|refused|refusing] to cooperate	[refuse|refuses|refused|refusing] to co-operate	[refuse|refuses|refused|refusing] to comply	[refuse|refuses|refused|refusing] to listen	[refuse|refuses|refused|refusing] to take responsibility	[refuse|refuses|refused|refusing] to see	[refuse|refuses|refused|refusing] to acknowledge	[refuse|refuses|refused|refusing] to admit	[refuse|refuses|refused|refusing] to understand	[refuse|refuses|refused|refusing] to recognise	[refuse|refuses|refused|refusing] to recognize	[refuse|refuses|refused|refusing] to change	[refuse|refuses|refused|refusing] to leave [him|her|them]	[refuse|refuses|refused|refusing] to compromise	[refuse|refuses|refused|refusing] to be reasonable	[refuse|refuses|refused|refusing] to face	[refuse|refuses|refused|refusing] to hear	[refuse|refuses|refused|refusing] to help [himself|herself|themselves]	[refuse|refuses|refused|refusing] to try	[refuse|refuses|refused|refusing] to make	[refuse|refuses|refused|refusing] all support	[refuse|refuses|refused|refusing] all help	[refuse|refuses|refused|refusing] all offers	[refuse|refuses|refused|refusing] any support	[refuse|refuses|refused|refusing] any help	[refuse|refuses|refused|refusing] help	[refuse|refuses|refused|refusing] support	refusal to engage	refusal to accept	refusal to cooperate	refusal to work with	refusal to take responsibility	flatly [refuse|refuses|refused|refusing]	point blank [refuse|refuses|refused|refusing]	[refuse|refuses|refused|refusing] point blank	stubbornly [refuse|refuses|refused|refusing]	wilfully [refuse|refuses|refused|refusing]	outright [refuse|refuses|refused|refusing]	simply [refuse|refuses|refused|refusing]	just [refuse|refuses|refused|refusing]
term	blame	plain	any					hard to engage	difficult to engage	impossible to engage	hard to reach	difficult to reach	hard to work with	difficult to work with	impossible to work with	hard to pin down	difficult to pin down	hard to help	difficult to manage	difficult to handle	hard to manage	non engaging	non-engagement	not engaging	not engaged	[do|does|did|doing|done] not engage	doesn't engage	didn't engage	won't engage	will not engage	wouldn't engage	would not engage	never engages	never engaged	disengaged from services	poor engagement	lack of engagement	limited engagement	minimal engagement	superficial engagement	tokenistic engagement	sporadic engagement	engagement has been poor	engagement is poor	engagement was poor	engages on [his|her|their] own terms	engaged on [his|her|their] own terms	only engages when	only engages on	only engaged when	engages when it suits	reluctant to engage	unwilling to engage	unwillingness to engage	resistant to engaging	refusing engagement	avoids engaging	not willing to engage
term	blame	plain	person					uncooperative	unco-operative	uncooperatively	non compliant	noncompliant	non compliance	noncompliance	resistant	resistant to change	resistant to support	resistant to help	resistance to	resistant to services	resistant to professionals	resistant to intervention	unwilling	unwilling to change	unwilling to accept	unwilling to work with	unwilling to listen	unwilling to cooperate	unwillingness to change	reluctant to change	reluctant to work with	apathetic	apathy	negligent	neglectful	neglectfully
term	blame	plain	any					in denial	[is|are|was|were] in denial	in complete denial	in total denial	[do|does|did|doing|done] not accept [responsibility|the concerns|our concerns|any responsibility]	doesn't accept responsibility	doesn't accept the concerns	didn't accept the concerns	won't accept responsibility	won't accept	will not accept	accepts no responsibility	accepted no responsibility	accepts no blame	[take|takes|took|taken|taking] no responsibility	doesn't take responsibility	didn't take responsibility	does not take responsibility	did not take responsibility	not taking responsibility	won't take responsibility	will not take responsibility	[abdicate|abdicates|abdicated|abdicating] responsibility	[abdicate|abdicates|abdicated|abdicating] all responsibility	[shirk|shirks|shirked|shirking] [his|her|their] responsibilities	[shirk|shirks|shirked|shirking] responsibility	[avoid|avoids|avoided|avoiding] responsibility	[dodge|dodges|dodged|dodging] responsibility	[blame|blames|blamed|blaming] everyone else	[blame|blames|blamed|blaming] everybody else	[blame|blames|blamed|blaming] everyone but [himself|herself|themselves]	[blame|blames|blamed|blaming] everybody but [himself|herself|themselves]	[blame|blames|blamed|blaming] others	[blame|blames|blamed|blaming] other people	[blame|blames|blamed|blaming] anyone but [himself|herself|themselves]	[shift|shifts|shifted|shifting] the blame	[deflect|deflects|deflected|deflecting] blame	[deflect|deflects|deflected|deflecting] responsibility	[deflect|deflects|deflected|deflecting] the blame	[minimise|minimises|minimised|minimising] the concerns	[minimize|minimizes|minimized|minimizing] the concerns	[minimise|minimises|minimised|minimising] concerns	[minimise|minimises|minimised|minimising] [his|her|their] behaviour	[minimise|minimises|minimised|minimising] what happened	[minimise|minimises|minimised|minimising] the impact	[minimise|minimises|minimised|minimising] the risk	[minimise|minimises|minimised|minimising] the risks	[minimise|minimises|minimised|minimising] [his|her|their] [drinking|drug use|part|role|actions]	[minimise|minimises|minimised|minimising] the abuse	[minimise|minimises|minimised|minimising] the violence	minimisation of	[play|plays|played|playing] down the	[justify|justifies|justified|justifying] [his|her|their] behaviour	[excuse|excuses|excused|excusing] [his|her|their] behaviour	[make|makes|made|making] excuses	[make|makes|made|making] excuse after excuse	full of excuses	excuse after excuse	always an excuse	always has an excuse	any excuse	lame excuse	lame excuses	usual excuses	the usual excuse	feeble excuse	feeble excuses	poor excuse	pathetic excuse	excuses for everything	excuses for not
term	blame	plain	any					disguised compliance	false compliance	superficial compliance	superficially compliant	outwardly compliant	tokenistic compliance	compliance is superficial	[pay|pays|paid|paying] lip service	lip service	[go|goes|went|going|gone] through the motions	ticking boxes	[tick|ticks|ticked|ticking] the boxes	[say|says|said|saying] the right things	[say|says|said|saying] all the right things	[say|says|said|saying] one thing and	[say|says|said|saying] what [we|professionals|I|people] [want|wants|wanted] to hear	[talk|talks|talked|talking] the talk	all talk	all talk and no action	all mouth	empty promises	false promises	broken promises	[promise|promises|promised|promising] the earth	[promise|promises|promised|promising] the world
term	blame	plain	any					won't lift a finger	doesn't lift a finger	never lifts a finger	didn't lift a finger	wouldn't lift a finger	does not lift a finger	can't be bothered	cannot be bothered	cant be bothered	couldn't be bothered	could not be bothered	can't be arsed	couldn't be arsed	[make|makes|made|making] no effort	[make|makes|made|making] little effort	[make|makes|made|making] no attempt	[make|makes|made|making] no real effort	[make|makes|made|making] minimal effort	[make|makes|made|making] very little effort	no effort made	[put|puts|putting] in no effort	no effort to	doesn't make an effort	didn't make an effort	not making an effort	doesn't even try	doesn't try	didn't even try	didn't even bother	doesn't bother	didn't bother	did not bother	does not bother	never bothers	never bothered	not bothered	not bothered about	[is|are|was|were] not bothered	not interested in [his|her|their] [children|child|son|daughter|baby]	not trying	not trying hard enough	not even trying	could try harder	must try harder	needs to try harder	should try harder	could do more	could do better	should do more	should do better	needs to do better	needs to do more	must do better	should have known better	should have known	should know better	ought to know better	ought to have known	ought to have	should have been	should have done	should have told	should have rung	should have called	should have taken	should have kept	should have put	should have stopped	should have seen	should have protected	should have thought	should have realised	needs to grow up	needs to learn	needs to get a grip	needs to take responsibility	needs to step up	needs to pull [his|her|their] socks up	needs to wake up	needs to change [his|her|their] ways	needs to get [his|her|their] act together	needs to sort [himself|herself|themselves] out	[pull|pulls|pulled|pulling] [his|her|their] weight	not pulling [his|her|their] weight	doesn't pull [his|her|their] weight	[put|puts|putting] [his|her|their] own needs first	[put|puts|putting] [his|her|their] own needs before	[put|puts|putting] [his|her|their] own needs above	[put|puts|putting] [his|her|their] needs first	[put|puts|putting] [his|her|their] needs before	[put|puts|putting] [himself|herself|themselves] first	[put|puts|putting] [his|her|their] own wants	[put|puts|putting] [his|her|their] own interests	[put|puts|putting] [his|her|their] partner before	[put|puts|putting] [his|her|their] partner first	[put|puts|putting] [his|her|their] boyfriend before	[put|puts|putting] [his|her|their] boyfriend first	[put|puts|putting] men before	[put|puts|putting] men first	[put|puts|putting] drugs before	[put|puts|putting] alcohol before	[put|puts|putting] [his|her|their] relationship before	[put|puts|putting] [his|her|their] relationship first	prioritises [his|her|their] own needs	prioritised [his|her|their] own needs	prioritising [his|her|their] own needs	prioritises [himself|herself|themselves]	prioritises [his|her|their] relationship	prioritising [his|her|their] relationship	prioritised [his|her|their] relationship	prioritises [his|her|their] partner	prioritising [his|her|their] partner	[choose|chooses|chose|choosing] [his|her|their] partner over	[choose|chooses|chose|choosing] him over	[choose|chooses|chose|choosing] drugs over	[choose|chooses|chose|choosing] alcohol over	[choose|chooses|chose|choosing] drink over	[choose|chooses|chose|choosing] not to	[turn|turns|turned|turning] a blind eye	[turn|turns|turned|turning] the other cheek to	[bury|buries|buried|burying] [his|her|their] head in the sand	head in the sand	[wash|washes|washed|washing] [his|her|their] hands of	[give|gives|gave|given|giving] up on [his|her|their] [children|child|son|daughter]	given up on [him|her|them]	[ignore|ignores|ignored|ignoring] advice	[ignore|ignores|ignored|ignoring] professional advice	[ignore|ignores|ignored|ignoring] our advice	[ignore|ignores|ignored|ignoring] all advice	[ignore|ignores|ignored|ignoring] the advice	[ignore|ignores|ignored|ignoring] my advice	[disregard|disregards|disregarded|disregarding] advice	[disregard|disregards|disregarded|disregarding] the advice	[disregard|disregards|disregarded|disregarding] for	complete disregard	total disregard	blatant disregard	[flout|flouts|flouted|flouting] the	[flout|flouts|flouted|flouting]	wilful neglect	wilfully neglected	doesn't listen	won't listen	will not listen	never listens	wouldn't listen	doesn't want to know	didn't want to know	not willing to	not prepared to	not willing to change	isn't willing to	isn't prepared to	will never change	won't change	[is|are|was|were] to blame	only has [himself|herself|themselves] to blame	only [himself|herself|themselves] to blame	[his|her|their] own fault	own worst enemy	brought it on [himself|herself|themselves]	bring it on [himself|herself|themselves]	brings it on [himself|herself|themselves]	[bring|brings|brought|bringing] this on [himself|herself|themselves]	asking for it	was asking for it	got what [he|she|they] deserved	deserved it	deserves it	had it coming	made [his|her|their] bed	[let|lets|letting] things slide	[let|lets|letting] things go	[let|lets|letting] [himself|herself|themselves] go	[allow|allows|allowed|allowing] [himself|herself|themselves] to be	[allow|allows|allowed|allowing] it to happen	stood by and	stood back and let	[stand|stands|stood|standing] by and watch	[miss|misses|missed|missing] every	couldn't even	can't even be	can't even	not capable of putting	incapable of putting	unable to put the [children|child|baby] first	unable to prioritise	unable to see the risk	unable to see past	unable or unwilling	doesn't see the problem	sees nothing wrong	saw nothing wrong	[do|does|did|doing|done] not see anything wrong	doesn't see anything wrong	no remorse	shows no remorse	showed no remorse	without remorse	lack of remorse	lacks remorse	unrepentant	unapologetic	remorseless	unremorseful	[drag|drags|dragged|dragging] [his|her|their] heels	[drag|drags|dragged|dragging] [his|her|their] feet	[sabotage|sabotages|sabotaged|sabotaging]	[undermine|undermines|undermined|undermining] the placement	[undermine|undermines|undermined|undermining] the plan	[wriggle|wriggles|wriggled|wriggling] out of	wriggled out	[fob|fobs|fobbed|fobbing] [me|us|the worker|professionals] off	fobbed off	[mess|messes|messed|messing] [us|me|the worker|everyone|professionals] about	[mess|messes|messed|messing] [us|me] around	[waste|wastes|wasted|wasting] [our|my|everyone's|professional|police] time	time waster	time wasting	time wasters	no show again	unco-operative attitude	no commitment	lacks commitment	lack of commitment	lacks motivation	lack of motivation	no motivation	unmotivated	not motivated	poorly motivated	lacks the will	not committed
term	blame	plain	person					unable to cope	not coping	can't cope	cannot cope	wasn't coping	isn't coping	struggles to cope	falling short	fell short
term	blame	weak	any					[choose|chooses|chose|choosing] to ignore	declined to engage	declining to engage	non attendance	unable to engage
term	blame	plain	any					cooperates fully	engages brilliantly	engages well with everyone	nothing is too much trouble	always willing to help	bends over backwards	bent over backwards	goes above and beyond	went above and beyond	would do anything for [his|her|their] [children|child|kids|son|daughter|family]	puts the [children|child|baby|kids] first	put the [children|child|baby|kids] first	puts [his|her|their] [children|child|baby|kids] first	trying [his|her|their] best	doing [his|her|their] best	tries [his|her|their] best	tried [his|her|their] best	committed [mother|father|mum|dad|parent|parents]	motivated to change	making a real effort	making an effort	made an effort	making every effort	made a real effort
term	motive	strong	any					to get [his|her|their] own way	[get|gets|got|getting] [his|her|their] own way	to have [his|her|their] own way	wants [his|her|their] own way	wanting [his|her|their] own way	to get what [he|she|they] [want|wants|wanted]	to get attention	for attention	after attention	[want|wants|wanted|wanting] attention	[crave|craves|craved|craving] attention	[seek|seeks|sought|seeking] attention	to gain attention	gain attention	cry for attention	bid for attention	all for attention	just for attention	to be the centre of attention	likes to be the centre of attention	wants to be the centre of attention	centre of attention	to get a reaction	for a reaction	to get a rise	looking for a reaction	after a reaction	wanting a reaction	for effect	for show	doing it for effect	all for show	just for show	[put|puts|putting] on a show	[put|puts|putting] on an act	all an act	just an act	[put|puts|putting] it on	putting it all on	putting on the tears	crocodile tears	[turn|turns|turned|turning] on the waterworks	[turn|turns|turned|turning] on the tears	[turn|turns|turned|turning] on the charm	[lay|lays|laid|laying] it on thick	[milk|milks|milked|milking] it	[fake|fakes|faked|faking] it	[fake|fakes|faked|faking] illness	[fake|fakes|faked|faking] being ill	feigning illness	feigning	feigned	[play|plays|played|playing] the victim	[play|plays|played|playing] the system	[play|plays|played|playing] us	[play|plays|played|playing] games	[play|plays|played|playing] mind games	mind games	head games	power games	[play|plays|played|playing] people off against	[play|plays|played|playing] one off against the other	[play|plays|played|playing] [us|them|people|everyone|staff|professionals|adults|parents|carers|everybody] off	[play|plays|played|playing] [workers|professionals|staff|parents] against each other	[work|works|worked|working] the system	knows how to work the system	knows how to play the system	[pull|pulls|pulled|pulling] the wool	[pull|pulls|pulled|pulling] a fast one	[try|tries|tried|trying] it on	[try|tries|tried|trying] [his|her|their] luck	[wind|winds|wound|winding] [us|me|people|staff|everyone|him|her|them|others|the carer|the worker|mum|dad] up	wind ups	doing it to wind	to wind [us|me|people|staff|everyone|him|her|them|up]	[push|pushes|pushed|pushing] [our|my|people's|[his|her|their]|everyone's] buttons	pushing buttons	[push|pushes|pushed|pushing] [his|her|their] luck	playing for sympathy	[play|plays|played|playing] the sympathy card	sympathy seeking	looking for sympathy	after sympathy	for sympathy	wanting sympathy	fishing for compliments	ulterior motive	ulterior motives	hidden agenda	own agenda	has an agenda	with an agenda	hidden motive
term	motive	strong	any					to spite [him|her|them]	to spite [mum|dad|mother|father|us|me|the carer|[his|her|their] ex]	did it to spite	out of spite and	to get back at	getting back at	to get one over	get [his|her|their] own back	to get [his|her|their] own back	to get revenge	out of revenge	for revenge	in revenge	revenge on	out of jealousy	to hurt [him|her|them]	to punish [him|her|them]	to punish [mum|dad|mother|father|us|me]	to annoy	did it to annoy	just to annoy	to upset [him|her|them]	to embarrass	to humiliate	to cause trouble	to stir up trouble	to stir things up	to make life difficult	to make trouble	to be awkward	to be difficult	to provoke	trying to provoke	to intimidate	trying to intimidate	to manipulate	to control [him|her|them]	as a weapon	[use|uses|used|using] the [children|kids|child|baby|boys|girls] to	[use|uses|used|using] the [children|kids|child|baby|boys|girls] as	[use|uses|used|using] [his|her|their] [children|kids|child|baby|son|daughter] as	[use|uses|used|using] the [children|child|baby|kids] against	[weaponise|weaponises|weaponised|weaponising] the [children|kids|contact]	weaponising	[use|uses|used|using] contact to	[use|uses|used|using] [us|me|the worker|people|professionals|[his|her|their] mum|[his|her|their] gran|[his|her|their] nan] as	[use|uses|used|using] [his|her|their] [illness|disability|mental health|anxiety|depression|past|childhood|condition|adhd|autism] as [an|a|]	as an excuse	as an excuse to	[use|uses|used|using] it as an excuse	[use|uses|used|using] this as an excuse	[use|uses|used|using] that as an excuse	[take|takes|took|taken|taking] advantage of [us|me|the worker|people|everyone|[his|her|their]|the system|her|him|them|services]	out for what [he|she|they] can get	out for [himself|herself|themselves]	out for what	only in it for	in it for the money	just in it for	for the money	in it for	only after	is only after	just after	only wants	just wants	only wanted	just wanted [money|to|attention|us|a|the|an easy|contact]	only interested in	just interested in	more interested in	only cares about	only cared about	only thinks of [himself|herself|themselves]	only thinks about [himself|herself|themselves]	only thinking of [himself|herself|themselves]	only thought of [himself|herself|themselves]	thinks only of [himself|herself|themselves]	thinks of nobody but [himself|herself|themselves]	cares only about	cares more about	cared more about	cares more for	doesn't care	does not care	didn't care	couldn't care less	could not care less	doesn't give a damn	doesn't give a toss	doesn't give a monkeys	does not care about	doesn't care about	don't care about	never cared	stopped caring	no interest in	has no interest	had no interest	showed no interest	shows no interest	showing no interest	no real interest	little interest in	shows little interest	showed little interest	not really interested	not interested in changing	not interested in working	not interested in [his|her|their]	loves [himself|herself|themselves] more	loves the drink more than	loves drugs more than	prefers drink to	prefers [his|her|their] partner	would rather [drink|sleep|be|go out|spend|party|have|see|do|stay]	only rings when	only calls when	only phones when	only texts when	only contacts us when	only contacts [me|the worker|services] when	only gets in touch when	only comes when	only visits when	only turns up when	only attends when	only attends because	only came because	only comes for	only agreed because	only agreed to	only agreeing	only here for	only there for	only does it	only did it	only doing it	only behaves when	only cooperates when	only said it	only says it	only said this	just saying	just says	says it to	said it to	said this to get	saying it to	wanted to get	wants to get	[want|wants|wanted|wanting] us to	[tell|tells|told|telling] [me|us|people|professionals|the worker] what [we|I|they|people|professionals|he|she] [want|wants|wanted] to hear	what we wanted to hear	what we want to hear	what I wanted to hear	what [he|she|they] thought [we|I] wanted to hear	on purpose	deliberately	intentionally	wilfully	willfully	maliciously motivated	purposely	purposefully [ignores|ignored|avoids|avoided|late|misses|missed]	knowingly	calculated	calculated move	calculated attempt	premeditated	intent on	hell bent on	hellbent on	bent on	[set|sets|setting] out to	[try|tries|tried|trying] to get out of	trying to avoid	to avoid responsibility	to avoid work	to avoid us	to avoid me	[avoid|avoids|avoided|avoiding] [us|me|social care|professionals|the social worker|the worker]	hiding something	has something to hide	have something to hide	had something to hide	something to hide	[hide|hides|hid|hiding] behind	[cover|covers|covered|covering] up for	[cover|covers|covered|covering] for [him|her|them]	covering [his|her|their] tracks	trying to hide	trying to cover	trying to pull	trying to make [us|me|out|herself|himself|people|mum|dad|it look|it sound]	[try|tries|tried|trying] to impress	[try|tries|tried|trying] to get attention	[try|tries|tried|trying] to get a reaction	[try|tries|tried|trying] to get [him|her|them] into trouble	trying to look good	to look good	to make [himself|herself|themselves] look [good|better]	to impress [us|me|the judge|the worker|the social worker|professionals]	for the benefit of the [social worker|worker]	for my benefit	for our benefit	doing it for	coming for the	easy life	wants an easy life	for an easy life	anything for a quiet life	angling for	fishing for	wangling	knows exactly what [he|she|they] [is|was|are] doing	knows what [he|she|they] [is|was|are] doing	knew exactly what [he|she|they] [was|were] doing	knew what [he|she|they] [was|were] doing	knows full well	knew full well	knows better	knew better	[make|makes|made|making] it up	[make|makes|made|making] things up	[make|makes|made|making] up stories	[make|makes|made|making] up excuses	made the whole thing up	fabricating	fabricated	fabricates	[exaggerate|exaggerates|exaggerated|exaggerating]	embellishing	embellished	embellishes	playing mum off	playing dad off	[pretend|pretends|pretended|pretending] to	[pretend|pretends|pretended|pretending] to be	[pretend|pretends|pretended|pretending] not to	[threaten|threatens|threatened|threatening] suicide to	likes the attention	loves the attention	enjoys the attention	enjoyed the attention	enjoying the attention	thrives on attention	thrives on drama	loves the drama	loves a drama	enjoys the drama	enjoys winding	enjoys causing	enjoys upsetting	gets a kick out of	gets a thrill	for kicks	for a laugh	for no reason	for no good reason	for no apparent reason	to suit [himself|herself|themselves]	when it suits [him|her|them]	when it suits	as it suits	on [his|her|their] own terms	at [his|her|their] own convenience
term	motive	plain	any					wants the best for [his|her|their] [children|child|kids|son|daughter|family|baby]	only wants the best	wants what is best for	has [his|her|their] best interests at heart	best interests at heart	heart is in the right place	heart in the right place	means well	meant well	well meaning	well intentioned	good intentions	desperate for	loves [his|her|their] [children|kids|son|daughter|baby|mum|dad|mother|father|grandchildren] [to bits|dearly|very much|unconditionally|so much|deeply]	cares deeply	cares about [his|her|their] [children|kids|son|daughter|baby]
term	certainty	plain	adverb		defined,marked,labelled,labeled,written,stated,explained,recorded,visible,audible,audibly,set,laid,understood,enough,spoken,and	speak,speaks,spoke,speaking,see,hear,heard,explained,stated,said,say,more,write,talk,talked,explain,very,wrote,think,walk		clearly	so clearly	very clearly	quite clearly
term	certainty	plain	adverb					obviously	quite obviously	so obviously	evidently	plainly	undoubtedly	undeniably	unquestionably	indisputably	patently	blatantly	unmistakably	manifestly	self evidently	unsurprisingly	not surprisingly	predictably	inevitably	naturally	definitely	certainly	surely	without doubt	without a doubt	without question	beyond doubt	beyond any doubt	beyond question	no doubt	no doubt about it	no question	no question about it	there is no doubt	there's no doubt	there was no doubt	there can be no doubt	there is no question	of course	as expected	as anticipated	as predicted	as one would expect	as you would expect	as you'd expect	as we expected	as I expected	sure enough	needless to say	it goes without saying	goes without saying	to be honest	to be fair	in fact	in actual fact	the fact is	the truth is	truth be told	in reality	in truth	frankly	honestly	quite frankly	let's be honest	let's face it	lets face it	the simple fact	make no mistake	mark my words	surprise surprise	no surprise	no surprise that	it is no surprise	it's no surprise	it was no surprise	it came as no surprise	comes as no surprise	no wonder	it is no wonder	little wonder	small wonder	hardly surprising	hardly surprisingly	not surprising	I was not surprised	wasn't surprised	not surprised	as if	yeah right
term	certainty	plain	any					it is obvious	it was obvious	it's obvious	it is clear	it was clear	it's clear	it is clear to me	it is very clear	it was very clear	it is plain	it was plain	it is evident	it was evident	it is apparent	it was apparent	it is abundantly clear	it was abundantly clear	abundantly clear	blatantly obvious	blindingly obvious	glaringly obvious	perfectly obvious	painfully obvious	obvious to all	plain for all to see	plain to see	clear to see	clear for all to see	there for all to see	as clear as day	clear as day	clear as mud	it became obvious	it became clear	it became evident	it soon became clear	anyone could see	anyone can see	anybody could see	everyone could see	you could see	you can see	you could tell	you can tell	one could see	one could tell	I could tell	I can tell	could tell that	can tell that	I could see [he|she|they] [was|were]	I could see that [he|she|they]	there is clear evidence	clear evidence of	must know	must be aware	must have known	would have known	bound to	[is|are|was|were|be|being|been] bound to	guaranteed to	there is no way	there's no way	no way	completely and utterly	beyond belief	beyond me	beyond reproach	without exception	doubtless	plain as day	written all over [his|her|their] face	written all over it	speaks volumes	spoke volumes	says it all	said it all	speaks for itself	proves that	proof that	which proves	this proves	proving that	goes to show	just goes to show	make of that what you will	as we all know	as everyone knows	everyone knows	everybody knows	we all know	it is well known	well known for	is known for	known to be	known for [his|her|their]	notorious	notorious for	notoriously
term	stigma	strong	any					junkie	junkies	junky	druggie	druggies	druggy	smackhead	smackheads	crackhead	crackheads	crack head	smack head	pothead	potheads	pot head	pill head	pillhead	stoner	stoners	spicehead	dope head	coke head	cokehead	meth head	bag head	baghead	drug user mother	drunkards	alky	alkie	alkies	wino	winos	piss head	pisshead	pissheads	piss artist	boozer	boozers	dipso	addict mother	addict father	drug addled	drink sodden	known druggie	known addict	known criminal	known troublemaker	career criminal	ex con	jailbird	jail bird	habitual criminal	lowlife	low life	low lifes	scum	scumbag	scumbags	vermin	riff raff	riffraff	underclass	chav	chavs	chavvy	chavvie	pikey	pikeys	gyppo	gyppos	gypo	gypos	gypsy type	immigrant type	foreigner type	ethnic type	council estate type	estate kids	sink estate	rough family	rough area	rough estate	rough end of	rough lot	wrong side of the tracks	benefits scrounger	benefit scrounger	scroungers	scrounger off	[sponge|sponges|sponged|sponging] off	living off benefits	living off the state	lives off benefits	lives off the state	benefit cheat	benefits cheat	benefit queen	benefits culture	welfare mother	welfare mum	work shy family	[milk|milks|milked|milking] the system	[have|has|had|having] babies for benefits	baby machine	baby factory	breeding like rabbits	popping out babies	keeps having babies	keeps getting pregnant	kept getting pregnant	feral children	feral kids	feral family	dysfunctional family	dysfunctional	dysfunctional household	dysfunctional home	dysfunctional parenting	dysfunctional relationship	dysfunctional background	dysfunctional families	toxic family	toxic relationship	toxic trio	toxic mother	toxic household	broken home	broken homes	broken family	broken child	broken marriage	from a broken	product of a broken	product of [his|her|their] environment	product of [his|her|their] upbringing	damaged goods	damaged child	damaged children	damaged girl	damaged individual	damaged woman	damaged young man	damaged young woman	messed up child	messed up kid	messed up family	screwed up	screwed up kid	problem parents	problem tenant	problem tenants	problem families	notorious family	family is well known	known to everyone	known to all agencies	frequent flyer	frequent flyers	frequent flier	frequent caller	frequent attender	frequent attenders	revolving door	revolving door client	revolving door family	regular customer	regular customers	the usual suspects	usual suspects	heartsink	heart sink	heart sink patient	heartsink family	bed blocker	bed blockers	bed blocking	time waster family	basket case	basket cases	nutcase	nut case	nutter	nutters	head case	headcase	psycho mum	loony	loonies	looney	retard	retarded	retards	spastic	spaz	mong	mongol	cripple	crippled	crippled by	handicapped	mentally handicapped	mental handicap	wheelchair bound	confined to a wheelchair	suffers from autism	suffers from adhd	suffering from autism	afflicted with	afflicted by	the mentally ill	schizo	schizos	a schizophrenic	schizophrenics	a manic depressive	a diabetic mother	special needs child	sub normal	subnormal	educationally subnormal	backwards child	low functioning	low iq	not quite all there	illegitimate child	illegitimate children	bastard child	half caste	coloured man	coloured woman	coloured family	ethnics	illegals	illegal immigrant	illegal immigrants	bogus asylum seeker	asylum shopping
term	stigma	strong	any					promiscuous	promiscuously	promiscuity	sexually promiscuous	sexually active with older men	[sleep|sleeps|slept|sleeping] around	sleeps with anyone	slut	slutty	slapper	tarty	tarted up	dressed provocatively	dressed like a [tart|prostitute|slut|hooker]	provocatively dressed	provocative clothing	provocative clothes	revealing clothes	revealing clothing	revealing outfit	scantily clad	scantily dressed	dressed inappropriately	inappropriately dressed	loose morals	loose woman	loose women	easy girl	man mad	boy mad	boy crazy	man hungry	sex mad	sex worker mother	child prostitute	child prostitutes	child prostitution	teenage prostitute	underage prostitute	young prostitute	prostituting	[prostitute|prostitutes|prostituted|prostituting] [himself|herself|themselves]	[sell|sells|sold|selling] [himself|herself|themselves]	selling [his|her|their] body	sells [his|her|their] body	sold [his|her|their] body	hooker	whore	rent boy	rent boys	streetwise	street wise	street smart	child pornography	child porn	kiddie porn	underage sex	under age sex	underage sexual activity	sex with a minor	consensual sex with an older	consenting child	relationship with an older man	older boyfriends	much older boyfriend	girlfriend of the perpetrator	lolita	seductive	seductively	seduced [him|her|them]	led [him|her|them] on	flaunting	[flaunt|flaunts|flaunted|flaunting] [himself|herself|themselves]	throws [himself|herself|themselves] at	throwing [himself|herself|themselves] at	threw [himself|herself|themselves] at men	asked for it	egged [him|her|them] on	jailbait	jail bait	wasn't really rape	not really rape	cried rape	crying rape	cry rape
term	stigma	strong	any					lifestyle choice	lifestyle choices	life style choice	life style choices	lifestyle of [his|her|their] choosing	chose this lifestyle	chosen lifestyle	chosen this lifestyle	chooses this lifestyle	chaotic lifestyle	chaotic lifestyles	chaotic life	alternative lifestyle	risky lifestyle	[put|puts|putting] [himself|herself|themselves] at risk	[put|puts|putting] [himself|herself|themselves] in danger	[put|puts|putting] [himself|herself|themselves] in risky situations	[put|puts|putting] [himself|herself|themselves] in dangerous situations	[put|puts|putting] [himself|herself|themselves] in that position	[put|puts|putting] [himself|herself|themselves] in that situation	[put|puts|putting] [himself|herself|themselves] in this position	[put|puts|putting] [himself|herself|themselves] in harm's way	[place|places|placed|placing] [himself|herself|themselves] at risk	[place|places|placed|placing] [himself|herself|themselves] in danger	[place|places|placed|placing] [himself|herself|themselves] in risky situations	[place|places|placed|placing] [himself|herself|themselves] in vulnerable positions	[expose|exposes|exposed|exposing] [himself|herself|themselves] to risk	at risk of [his|her|their] own making	[make|makes|made|making] poor choices	[make|makes|made|making] bad choices	[make|makes|made|making] poor decisions	[make|makes|made|making] bad decisions	[make|makes|made|making] unsafe choices	[make|makes|made|making] unwise choices	[make|makes|made|making] the wrong choices	poor choices	bad choices	poor choice of partner	poor choice of partners	bad choice of partner	bad taste in men	poor taste in men	poor choice in men	poor choices in men	poor choices about men	makes poor choices about men	poor life choices	bad life choices	unwise choice of partner	picks the wrong men	chooses the wrong men	chooses violent partners	chooses violent men	chooses abusive partners	chooses abusive men	attracted to violent men	attracts violent men	drawn to violent men	drawn to bad men	goes for bad boys	string of boyfriends	string of men	string of partners	many boyfriends	always a new man	always a new boyfriend	man after man	one man after another	in and out of relationships	serial monogamist	jumps from relationship to relationship	relationship hopping	can't live without a man	can't be without a man	[stay|stays|stayed|staying] with [his|her|their] abuser	chose to stay	chose to stay with	choosing to stay with	chooses to stay	chose to remain	chooses to remain	chose to go back	chooses to go back	choosing to go back	keeps going back to	keeps going back	kept going back	keeps taking [him|her|them] back	keeps letting [him|her|them] back	goes back for more	[allow|allows|allowed|allowing] [himself|herself|themselves] to be hit	[allow|allows|allowed|allowing] [himself|herself|themselves] to be abused	[allow|allows|allowed|allowing] [himself|herself|themselves] to be used	[let|lets|letting] [himself|herself|themselves] be used	[let|lets|letting] [himself|herself|themselves] be abused	allows the abuse	allowed the abuse	allowed the violence	allowed it to go on	provokes [him|her|them]	provoked [him|her|them]	provokes the violence	provoked the violence	provoked the attack	gives as good as [he|she|they] gets	gave as good as [he|she|they] got	six of one	six of one and half a dozen	six of one half a dozen	half a dozen of the other	it takes two to tango	takes two to tango	as bad as each other	bad as each other	one as bad as the other	both as bad	both to blame	toxic together	mutual violence	mutually abusive	tit for tat	domestic incident was mutual	volatile couple	[play|plays|played|playing] with fire	learned helplessness	learnt helplessness	professional victim	serial victim	perpetual victim	natural victim	victim mentality	victim mode	easy prey	willing victim	willing participant	complicit in [his|her|their] own	complicit in the abuse	colluding with	colludes with	colluded with	colluding	collusive	collusion with	enabler	enabling [his|her|their] [drinking|drug use|behaviour|habit]	co dependent	codependent	codependency	absconder	persistent absconder	serial absconder	serial runaway	habitual runaway	runaway child	beyond parental control	streetwise girl	street girl	gang member type	wannabe gangster	gangster wannabe	wannabe	plastic gangster	criminal family	criminal element	bad stock	bad family	bad genes	bad seed	bad gene	runs in the family	in [his|her|their] blood	in [his|her|their] genes	in the genes	like mother like daughter	like father like son	chip off the old block	apple doesn't fall far	apple never falls far	history repeating itself	history repeating	intergenerational dysfunction	second generation care	problem generation	generations of this	generation after generation
term	stigma	strong	any					attention seekers	big attention seeker	self harmer	self harmers	superficial cutting	superficial cuts for	superficial self harm	failed suicide	failed suicide attempt	failed overdose	successful suicide	suicide gesture	suicidal gesture	parasuicidal	[commit|commits|committed|committing] suicide	threatens suicide for	substance abuser	substance abusers	drug abuser	drug abusers	alcohol abuser	alcohol abusers	clean and dry	dirty drug test	dirty urine	dirty sample	dirty test	single mum type	teenage mum type	gymslip mum	gymslip mother	pram face	young mum syndrome	incorrigible	incorrigibly	beyond help	beyond redemption	past helping	beyond saving	irredeemable	never amount to anything	won't amount to anything	will end up in prison	will end up like	heading for prison	destined for prison	a write off	hopeless cases	unadoptable	hard to place	difficult to place	unplaceable	unfosterable	hard to place child	institutionalised	institutionalized	old before [his|her|their] time
term	stigma	plain	person					toxic	pathological	a slag	an old slag	a tart	coloured	backward
term	stigma	plain	any					heavy drinker	heavy drinkers	problem drinker	problem drinkers	known drug user	known drug users	well known family	prostitute	complicit in	written off	a cutter
term	doubt	plain	verb		benefits,benefit,universal,uc,pip,dla,asylum,compensation,back,expenses,form,forms,child,carers,jsa,esa,housing,free,the,for			claims	claimed	claiming	claims that	claimed that	claims not to	claims to	claimed to	claiming to	claiming that
term	doubt	plain	verb					insists	insisted	insisting	insists that	insisted that	[is|are|was|were] insistent	[is|are|was|were] adamant	adamant	adamant that	adamantly	[is|are|was|were] very adamant	adamantly denied	adamantly denies	protests [his|her|their] innocence	protested [his|her|their] innocence	protesting [his|her|their] innocence	protests that	protested that	swears blind	swore blind	swearing blind	swears [he|she|they]	swears that	swore that	would have us believe	would have me believe	would have [you|people|everyone] believe	wants us to believe	wants me to believe	would like us to believe	would like us to think	wants us to think	wanted us to think	wants people to think	has everyone believing	[try|tries|tried|trying] to convince [us|me|everyone|the worker]	tries to tell us	tried to tell me	tried to tell us	tried to make out	makes out that	made out that	making out that	professes	professed	professing	professes to	professed to	purports	purported	purporting	purports to	purported to	pretends that	pleads ignorance	pleaded ignorance	pleading ignorance	[feign|feigns|feigned|feigning] ignorance	conveniently forgot	conveniently forgets	conveniently forgotten	claims to have forgotten	excuse was	excuse is	excuses were	[his|her|their] excuse	the excuse	[his|her|their] latest excuse	latest excuse	[change|changes|changed|changing] [his|her|their] story	story changes	story changed	story keeps changing	[his|her|their] version of events	[his|her|their] version of the story	[stick|sticks|stuck|sticking] to [his|her|their] story	kept to [his|her|their] story	back tracked	back pedalled	backpedalled	[backtrack|backtracks|backtracked|backtracking]	spun a story	spinning a story	[spin|spins|spun|spinning] a yarn	tall story	tall tales	tall tale	cock and bull story	sob story	sob stories	fairy stories	far fetched	farfetched	likely story	hard to believe	difficult to believe	not believable	implausible	unconvincing	unconvincingly	not convincing	wasn't convincing	not credible	lacks credibility	lack of credibility	not convinced	unconvinced	I am not convinced	I was not convinced	wasn't convinced	doesn't ring true	did not ring true	didn't ring true	didn't add up	doesn't add up	do not add up	story doesn't add up	didn't stack up	doesn't stack up	don't believe [him|her|them]	didn't believe [him|her|them]	do not believe [him|her|them]	did not believe [him|her|them]	don't believe a word	not sure I believe	hard to swallow	pull the other one	holes in [his|her|their] story	full of holes	[change|changes|changed|changing] [his|her|their] tune
term	doubt	plain	any					so called	supposedly	purportedly	ostensibly	professedly	quote unquote	in inverted commas	self styled	self confessed	self proclaimed	[is|are|was|were] supposed to be ill	[is|are|was|were] supposedly	supposed boyfriend	supposed friend	supposed illness	supposed partner	supposed father	supposed dad	supposed injury	wannabe dad	alleged illness	alleged friend
term	doubt	weak	verb					alleges	alleges that	alleged that	alleging	alleging that	alleged	maintains	maintained	maintains that	maintained that	maintaining	contends	contended	contends that	asserts	asserted	asserts that	asserted that	asserting	avers	argues that	argued that	protested	protests	denies	denied	denying	denies that	denied that	strongly denies	strongly denied	vehemently denied	vehemently denies	vehemently	admits	admitted	admitting	admits to	admitted to	confesses	confessed	confessed to	confesses to	conceded	concedes	conceded that	concedes that	would not admit	wouldn't admit	reckons	reckoned	reckons that
term	doubt	weak	adverb					allegedly	apparently	reportedly	seemingly	by all accounts	as far as [he|she|they] [is|was|are|were] concerned	or so [he|she|they] [say|says|said]	so [he|she|they] [say|says|said]	if [he|she|they] [is|are] to be believed	if [he|she|they] can be believed
term	doubt	plain	adverb		located,placed,situated,close,near			conveniently
term	doubt	plain	verb					version of events
term	doubt	strong	any					cock and bull	load of rubbish	load of nonsense
term	doubt	weak	verb					refused to admit it	according to [him|her|them]
term	slang	strong	any		the,his,her,their,a,shoes,his,one,boots			[kick|kicks|kicked|kicking] off
term	slang	strong	any					kick offs	a kick off	kicked right off	[lose|loses|lost|losing] the plot	[lose|loses|lost|losing] it with	[lose|loses|lost|losing] it completely	totally lost it	completely lost it	[lose|loses|lost|losing] [his|her|their] rag	[lose|loses|lost|losing] [his|her|their] cool	lost [his|her|their] head	lost [his|her|their] marbles	[lose|loses|lost|losing] [his|her|their] shit	[flip|flips|flipped|flipping] out	[flip|flips|flipped|flipping] [his|her|their] lid	[flip|flips|flipped|flipping] [his|her|their] top	[blow|blows|blew|blown|blowing] [his|her|their] top	[blow|blows|blew|blown|blowing] [his|her|their] lid	[blow|blows|blew|blown|blowing] [his|her|their] stack	[blow|blows|blew|blown|blowing] a fuse	[blow|blows|blew|blown|blowing] a gasket	[blow|blows|blew|blown|blowing] up at	[hit|hits|hitting] the roof	[go|goes|went|going|gone] through the roof	[hit|hits|hitting] the ceiling	[go|goes|went|going|gone] ballistic	[go|goes|went|going|gone] mental	[go|goes|went|going|gone] mad	[go|goes|went|going|gone] nuts	[go|goes|went|going|gone] crazy	[go|goes|went|going|gone] berserk	[go|goes|went|going|gone] bonkers	[go|goes|went|going|gone] off on one	[go|goes|went|going|gone] off it	[go|goes|went|going|gone] off [his|her|their] head	[go|goes|went|going|gone] off the deep end	[go|goes|went|going|gone] off the rails	off the rails	[go|goes|went|going|gone] postal	[go|goes|went|going|gone] ape	[go|goes|went|going|gone] apeshit	[go|goes|went|going|gone] radge	[go|goes|went|going|gone] spare	[go|goes|went|going|gone] to town on	[go|goes|went|going|gone] into one	[go|goes|went|going|gone] into meltdown	[go|goes|went|going|gone] schizo	[go|goes|went|going|gone] psycho	[kick|kicks|kicked|kicking] up a fuss	[kick|kicks|kicked|kicking] up a stink	[kick|kicks|kicked|kicking] up a storm	[throw|throws|threw|throwing|thrown] a wobbly	[throw|throws|threw|throwing|thrown] a wobbler	[throw|throws|threw|throwing|thrown] a paddy	[throw|throws|threw|throwing|thrown] a strop	[throw|throws|threw|throwing|thrown] a hissy fit	[throw|throws|threw|throwing|thrown] [his|her|their] toys out of the pram	toys out of the pram	[throw|throws|threw|throwing|thrown] [his|her|their] weight around	[throw|throws|threw|throwing|thrown] [his|her|their] weight about	hissy fit	hissy fits	wobbler	had a wobble	having a wobble	in a strop	in a right strop	[strop|strops|stropped|stropping]	stroppy	strop on	a strop	strops off	stropped off	storm off in a	[flounce|flounces|flounced|flouncing] out	[flounce|flounces|flounced|flouncing] off	[flounce|flounces|flounced|flouncing]	in a huff	huffing and puffing	[huff|huffs|huffed|huffing] and puff	in a paddy	in a mard	mardy	mardier	mardiness	mard arse	mardy bum	having a mardy	got a mard on	got a cob on	cob on	got a face on	had a face on	face like thunder	face like a slapped arse	got a cob on [him|her|them]	got a monk on	monk on	narky	narked	nark	in a nark	got a nark on	got the arse	[get|gets|got|getting] the hump	arsey	arsy	arse about face	arsing about	arsing around	being an arse	gobby	gob shite	gobshite	gob on [him|her|them]	gobbing off	gobbed off	[mouth|mouths|mouthed|mouthing] off	lippy	lip off	full of lip	giving lip	gave lip	giving it lip	giving it large	gave it large	giving it the big I am	giving it all that	gave it all that	lairy	leery and lairy	backchat	back chat	back chatting	back answering	cheeking	radgie	crabby	crabbit	crotchety	ratty	tetchy	tetchily	shirty	uppity	antsy	humpy	grouchy	grouch	cheesed off	hacked off	naffed off	brassed off	pissed off	peed off	teed off	miffed	gutted	chuffed	buzzing nb	over the moon	on cloud nine	full of the joys	full of beans	bouncing off the walls	bouncing off walls	climbing the walls	off the wall	up the wall	[drive|drives|drove|driving|driven] [me|us|everyone|staff|mum|dad|her|him|them] mad	[drive|drives|drove|driving|driven] [me|us|everyone|staff|mum|dad|her|him|them] up the wall	[drive|drives|drove|driving|driven] [me|us|everyone|staff|mum|dad|her|him|them] round the bend	round the bend	round the twist	doing [my|his|her|their|our|everyone's] head in	does [my|his|her|their|our|everyone's] head in	did [my|his|her|their|our|everyone's] head in	doing [his|her|their] nut	did [his|her|their] nut	does [his|her|their] nut	doing one	did one	done one	[do|does|did|doing|done] a runner	done a bunk	did a bunk	[leg|legs|legged|legging] it	scarpered	scarper	buggered off	bugger off	sodded off	pissed about	[bunk|bunks|bunked|bunking] off	[skive|skives|skived|skiving]	[skive|skives|skived|skiving] off	skiver	skivers	wagging it	wagging school	wagged it	twagging	dossing	dossed	dosser	dossers	dossing about	doss house	[laze|lazes|lazed|lazing] about	[laze|lazes|lazed|lazing] around	lazing	lounging about	lolling about	lolling around	[sit|sits|sat|sitting] on [his|her|their] arse	[sit|sits|sat|sitting] on [his|her|their] backside	sits on [his|her|their] bum	sat on [his|her|their] bum	lying about all day	swanning off	swanning about	swanning around	swanned off	swanned in	swans about	gallivanting	gallivants	gallivanted	jollying	out on the lash	on the lash	on the piss	on the lash again	on the razz	on the pull	on the game	on the rampage	on the warpath	on the rob	on the prowl	on the take	on the scrounge	on the bender	on a bender	on benders	off [his|her|their] face	off [his|her|their] head	off [his|her|their] trolley	off [his|her|their] rocker	off [his|her|their] tits	off [his|her|their] nut	out of [his|her|their] head	out of [his|her|their] tree	out of [his|her|their] mind on	out of [his|her|their] face	out of it	completely out of it	off [his|her|their] box	pissed	pissed up	pissed as a	pissed as a fart	plastered	sloshed	legless	trolleyed	wankered	rat arsed	ratarsed	bladdered	blotto	steaming drunk	paralytic	tanked up	boozed up	boozed	half cut	three sheets to the wind	worse for wear	the worse for wear	worse for drink	tipsy	coked up	smacked up	drugged up	doped up	high as a kite	spaced out	zonked	monged	monged out	whacked out	strung out	pilled up	spiced up	cracked out	gouching	gouching out	hungover	hung over
term	slang	strong	any					[wreck|wrecks|wrecked|wrecking] the place	[wreck|wrecks|wrecked|wrecking] the [house|home|flat|room|bedroom|office|placement|lounge|kitchen]	[trash|trashes|trashed|trashing] the place	[trash|trashes|trashed|trashing] the [house|home|flat|room|bedroom|office|lounge|kitchen|unit]	[trash|trashes|trashed|trashing] [his|her|their] [room|bedroom|house|flat|placement]	[smash|smashes|smashed|smashing] the place up	[smash|smashes|smashed|smashing] up the	[smash|smashes|smashed|smashing] [his|her|their] room up	turned the place upside down	[tear|tears|tore|tearing] the place apart	a right handful	right handful	a handful	a bit of a handful	quite a handful	proper handful	real handful	a nightmare	an absolute nightmare	complete nightmare	living nightmare	right nightmare	total nightmare	nightmare of a	nightmare family	nightmare neighbour	nightmare to	a pain in the arse	pain in the neck	pain in the backside	pain in the bum	royal pain	right pain	a pest	a menace	right little menace	a terror	right terror	a right state	in a right state	right state	in bits	all over the place	all over the shop	head all over the place	up and down like a yo yo	like a yo yo	bit of a mess	a hot mess	hot mess	a total mess	complete mess	an absolute mess	a right mess	a shambles	an absolute shambles	complete shambles	shambles	like a circus	like a zoo	madhouse	mad house	a pigsty	pigsty	pig sty	pigsties	an absolute tip	right tip	complete tip	total tip	tip of a	absolute dump	right dump	shit hole	shithole	hovel	a hovel	drug den	crack den	dosshouse	squalid hole	bombsite	bomb site	like a bomb had hit it	like a bomb site	like world war three	world war three	world war 3	ww3	third world war	all hell broke loose	all hell let loose	hell on earth	carnage	mayhem	bedlam	pandemonium	chaos	absolute chaos	total chaos	complete chaos	utter chaos	havoc	[wreak|wreaks|wreaked|wreaking] havoc	[cause|causes|caused|causing] havoc	[cause|causes|caused|causing] chaos	[cause|causes|caused|causing] mayhem	ruckus	rumpus	hullabaloo	palaver	ruction	ructions	kerfuffle	hoo ha	hoohah	drama after drama	more drama	[make|makes|made|making] a drama	a song and dance	[make|makes|made|making] a song and dance	ding dong	ding dong between	slanging match	slanging matches	[have|has|had|having] a go at	[have|has|had|having] a pop at	having a go	had a go at [him|her|them]	[lay|lays|laid|laying] into [him|her|them]	laid into	tore into	[rip|rips|ripped|ripping] into	[tear|tears|tore|tearing] a strip off	went for [him|her|them]	went for [me|mum|dad|staff|the carer|the social worker]	flew at [him|her|them]	[fly|flies|flew|flying] off the handle	[bite|bites|bit|biting] [his|her|their] head off	bit my head off	[jump|jumps|jumped|jumping] down [my|her|his|their|mum's|dad's] throat	gave [him|her|them] what for	giving [him|her|them] what for	gave [him|her|them] a mouthful	gave me a mouthful	gave us a mouthful	mouthful of abuse	mouthful from	torrent of abuse	tirade	tirade of abuse	barrage of abuse	ranting	ranting and raving	rant	rants	ranted	went on a rant	on a rant	effing and blinding	eff and blind	effed and jeffed	effing and jeffing	swore like a trooper	swearing like a trooper	screaming blue murder	screamed blue murder	screaming the place down	screamed the place down	screaming and shouting the odds	shouting the odds	shouted the odds	screaming like a banshee	screamed like a banshee	like a banshee	like a fishwife	fishwife	screeching like	moaning	[moan|moans|moaned|moaning] about	moaner	moans on	moaning on	[whinge|whinges|whinged|whingeing|whinging]	whinger	[whine|whines|whined|whining]	whiner	[bleat|bleats|bleated|bleating] on	bleating	[harp|harps|harped|harping] on	[bang|bangs|banged|banging] on about	[go|goes|went|going|gone] on and on	[drone|drones|droned|droning] on	[rabbit|rabbits|rabbited|rabbiting] on	[waffle|waffles|waffled|waffling]	blathering	blether	blethering	[witter|witters|wittered|wittering] on	wittering	[prattle|prattles|prattled|prattling]	[ramble|rambles|rambled|rambling] on	nattering	yapping	yakking	jabbering	gobbing	[nag|nags|nagged|nagging]	nagging [him|her|them]	naggy	[mither|mithers|mithered|mithering]	pestering	badgering	[badger|badgers|badgered|badgering] [me|us|staff|mum|dad|him|her|the worker]	hassling	[hassle|hassles|hassled|hassling] [me|us|staff|mum|dad|him|her|the worker]	[hound|hounds|hounded|hounding] [me|us|staff|mum|dad|him|her|the worker]	bombarding	[bombard|bombards|bombarded|bombarding] [me|us|staff|mum|dad|him|her|the worker|the office]	carrying on	[carry|carries|carried|carrying] on like	playing silly beggars	playing silly buggers	silly beggars	silly games	mucking about	mucking around	mucked about	messing around	[mess|messes|messed|messing] about	larking around	[lark|larks|larked|larking] about	tomfoolery	shenanigans	[his|her|their] antics	usual antics	up to [his|her|their] tricks	up to [his|her|their] old tricks	old tricks	usual tricks	[faff|faffs|faffed|faffing]	faffing about	faffed about	faffing around	dawdling	dilly dallying	dilly dally	snivelling	sniveller	grizzling	grizzled	skriking	skrike	scriking	bawling [his|her|their] eyes out	bawled [his|her|their] eyes out	bawling	roaring [his|her|their] eyes out	blubbing	blubbering	blubbed	cried [his|her|their] eyes out	crying [his|her|their] eyes out	sobbing [his|her|their] heart out	wailing like	greeting and carrying on	waterworks	the waterworks
term	slang	strong	any					[skin|skins|skinned|skinning] up	nicking stuff	[nick|nicks|nicked|nicking] off	[blag|blags|blagged|blagging]	blagger	[bum|bums|bummed|bumming] a fag	[scrounge|scrounges|scrounged|scrounging]	[cadge|cadges|cadged|cadging]	[ponce|ponces|ponced|poncing] off	[ponce|ponces|ponced|poncing] around	dodgy	dodgier	dodgy characters	dodgy mates	dodgy geezer	iffy	ropey	ropy	manky	minging	mingin	mingy	boggin	bogging	clatty	clarty	skanky	skank	scabby	scruffy	scruffily	scruff	scruffs	scruffbag	scrote	scrotes	toerag	toe rag	toerags	scally	scallies	scally lad	yobbo	yobs	little herbert	urchin	ragamuffin	street urchin	muppet	numpty	plonker	pillock	prat	divvy	wally	twit	twerp	berk	dickhead	dick head	knobhead	knob head	tosser	wanker	git	old git	silly cow	stupid cow	old cow	moody cow	lazy cow	bitch	bitches	old bat	old bag	harridan	battleaxe	battle axe	crackpot	fruitcake	fruit loop	fruit cake	weirdos	creep	a creep	perv like	slimeball	sleazy type	dodgy bloke	wrong crowd	bad crowd	in with the wrong crowd	got in with the wrong crowd	hanging round with the wrong crowd	wrong uns	ne'er do wells	rogues	rough diamond	rough sort	hard nut	hard case	tough nut	tough cookie	hard man	hardman	the big man	playing the big man	[act|acts|acted|acting] the big man	acting hard	acts hard	acting tough	playing the hard man	top dog	queen bee	wide boy	spiv	jack the lad	ducker and diver	loose cannon	ticking time bomb	powder keg	live wire	livewire	wild one	rum lot	rum un	bad news	hard faced	hard faced cow	brass neck	brass necked	nerve of	had the nerve	had the nerve to	had the cheek	had the cheek to	has the cheek	got a nerve	the cheek of	the audacity	had the audacity	of all the nerve	bare faced cheek	barefaced cheek	couldn't give two hoots	doesn't give two hoots	doesn't give a stuff	not give a damn	gives a toss	doing [his|her|their] best impression	thick as thieves	thick as pig	daft as a brush	soft as muck	soft touch	a soft touch	taken for a mug	taking [us|me] for mugs	[take|takes|took|taken|taking] the mick	[take|takes|took|taken|taking] the mickey	[take|takes|took|taken|taking] the michael	[take|takes|took|taken|taking] the piss	taking the proverbial	[take|takes|took|taken|taking] liberties	[take|takes|took|taken|taking] [us|me|everyone|people] for a ride	taken for a ride	[take|takes|took|taken|taking] [him|her|them] for a ride	[take|takes|took|taken|taking] [us|me|everyone] for [fools|idiots|a fool|an idiot]	[have|has|had|having] [us|me|everyone] on	stringing [us|me|him|her] along	strings [him|her|them] along	[lead|leads|led|leading] [us|me|everyone] a merry dance	a merry dance	wild goose chase	[run|runs|ran|running] rings round	[run|runs|ran|running] rings around	rings round	[wrap|wraps|wrapped|wrapping] [us|me|everyone|mum|dad|him|her|staff] round [his|her|their] little finger	round [his|her|their] little finger	around [his|her|their] little finger	wrapped round	under the thumb	under [his|her|their] thumb	wears the trousers	rules the roost	rule the roost	[call|calls|called|calling] the shots	calling all the shots	butter wouldn't melt	butter would not melt	as good as gold	little angels	wouldn't say boo to a goose	thinks [he|she|they] [is|are] god's gift	god's gift	lah di dah	airs and graces	on [his|her|their] high horse	high horse	chip on [his|her|their] shoulder	chip on the shoulder	big chip on [his|her|their] shoulder	bee in [his|her|their] bonnet	axe to grind	face didn't fit	[his|her|their] face is a picture	two face	two faced cow	stitched up	stitch up	stitching [him|her|them] up	[grass|grasses|grassed|grassing] up	grassing	grassed [him|her|them] up	[drop|drops|dropped|dropping] [us|me|him|her|them] in it	[throw|throws|threw|throwing|thrown] [him|her|them] under the bus	thrown under the bus	bad mouthing	bad mouthed	[badmouth|badmouths|badmouthed|badmouthing]	[slag|slags|slagged|slagging] off	[slag|slags|slagged|slagging] [me|us|him|her|them|each other|mum|dad] off	[bitch|bitches|bitched|bitching] about	back stabbing	backstabbing	[stab|stabs|stabbed|stabbing] [him|her|them] in the back	stabbed in the back	dumped on	[dump|dumps|dumped|dumping] [his|her|their] [kids|children|baby|son|daughter]	[dump|dumps|dumped|dumping] the [kids|children|baby] [on|with|at]	[palm|palms|palmed|palming] [the|his|her|their] [kids|children|baby|son|daughter] off	palmed off	fobbing [him|her|them] off	[farm|farms|farmed|farming] the [kids|children] out	farmed out	[ship|ships|shipped|shipping] off	lumbered with	saddled with	landed with	[foist|foists|foisted|foisting]	foisted on
term	slang	plain	any					good as gold throughout	happy as larry	happy as a pig	like a dog with two tails	like a dog with a bone	pleased as punch	tickled pink	cool as a cucumber	cool as you like	bold as brass	happy bunny	not a happy bunny	happy chappy	happy camper	not a happy camper	like two peas in a pod	joined at the hip	inseparable	bored stiff	bored to tears	sick and tired	sick to death	at the end of [his|her|their] tether	end of [his|her|their] tether	at [his|her|their] wits end	at [his|her|their] wit's end	tearing [his|her|their] hair out	pulling [his|her|their] hair out	losing the will to live	at breaking point	[crack|cracks|cracked|cracking] up	close to the edge	wound up	a bundle of nerves	bundle of nerves	bag of nerves	nervous wreck	a wreck	train wreck	car crash	car crash of a	a car crash	an absolute disaster	disaster area	recipe for disaster	disaster waiting to happen	accident waiting to happen	a joke	an absolute joke	total joke	farce	a farce	complete farce	ridiculous	ridiculously	ludicrous	ludicrously	laughable	laughably	absurd	insane	insanely	rubbish parent	rubbish mum	rubbish dad	crap	crappy	crap parent	shit parent	shitty	naff	useless	rubbish at	god awful	godawful	bloody	bloody awful	over the top	o.t.t	ott	too big for [his|her|their] boots	getting too big for [his|her|their] boots	[get|gets|got|getting] on [my|her|his|their|everyone's|mum's|staff's] nerves	getting on [my|her|his|everyone's] wick	gets on [my|everyone's] wick	[get|gets|got|getting] under [my|her|his|their] skin	[sort|sorts|sorted|sorting] [himself|herself|themselves] out	sort [his|her|their] life out	[get|gets|got|getting] [his|her|their] act together	[get|gets|got|getting] a grip	[buck|bucks|bucked|bucking] [his|her|their] ideas up	[pull|pulls|pulled|pulling] [himself|herself|themselves] together	[turn|turns|turned|turning] over a new leaf	turned a corner	[turn|turns|turned|turning] [his|her|their] life around	got [his|her|their] head screwed on	head screwed on	[have|has|had|having] [his|her|their] head screwed on	[knuckle|knuckles|knuckled|knuckling] down	[play|plays|played|playing] ball	[play|plays|played|playing] nicely	relentless	relentlessly	24/7	24 7	day in day out	week in week out	same old same old	same old story	same old	same shit	broken record	like a broken record	like talking to a brick wall	talking to a brick wall	like pulling teeth	like getting blood out of a stone	blood out of a stone	getting blood from a stone	blood from a stone	flogging a dead horse	banging [my|our|[his|her|their]] head against	like a bull in a china shop	bull in a china shop	like a bear with a sore head	bear with a sore head	like a bull at a gate	like a headless chicken	headless chicken	like a caged animal	caged animal	like an animal	like animals	like a wild animal	like a mad man	like a madman	like a mad woman	like a lunatic	like a maniac	maniac	lunatic	lunatics	like a man possessed	like a woman possessed	like a zombie	zombie	zombies	zombified	vegged out	in la la land	la la land	cloud cuckoo land	in cloud cuckoo land	in [his|her|their] own little world	own little world	in a world of [his|her|their] own	away with the fairies	lights are on	nobody home	no one home	not playing with a full deck	on another planet	on a different planet	living on another planet	having a laugh	having a bubble	having none of it	wasn't having any of it	not having any of it	wasn't having it	would not have it	wouldn't have it	[dig|digs|dug|digging] [his|her|their] heels in	had a moment	having a moment	[have|has|had|having] a bad day	[have|has|had|having] an off day	[have|has|had|having] one of [his|her|their] days	one of [his|her|their] [moods|days]	one of those days	in one of [his|her|their] moods	in one of those moods
term	slang	plain	predicate					a tip	a dump	stoned	wired	off it	on one	wasted	trashed	hammered	steaming	rattling	in pieces	in a state	a zoo	a circus	slimy	a pain	gross	raving	a disaster	lame
term	slang	plain	person					drama	dramas	antics	made up to	radge	paddies
term	diagnosis	plain	person					[have|has|had|having] attachment issues	[have|has|had|having] attachment difficulties	attachment issues	attachment problems	attachment disorder	[have|has|had|having] an attachment disorder	[have|has|had|having] a disordered attachment	disordered attachment	insecure attachment	insecurely attached	poorly attached	disorganised attachment	disorganized attachment	ambivalent attachment	avoidant attachment	anxious attachment	reactive attachment disorder	trauma bonded	trauma bond	trauma bonding	stockholm syndrome	munchausen	munchausens	munchausen's	munchausen by proxy	parental alienation	alienating parent	alienating behaviours	narcissistic traits	narcissistic personality	narcissistic personality disorder	borderline traits	borderline personality	personality disorder	personality disordered	[have|has|had|having] a personality disorder	undiagnosed adhd	undiagnosed autism	undiagnosed asd	undiagnosed learning difficulties	undiagnosed learning disability	undiagnosed mental health	possible autism	possible adhd	possible asd	probable autism	probable adhd	traits of autism	autistic traits	traits of adhd	adhd traits	asd traits	displays autistic	shows signs of autism	signs of adhd	signs of autism	on the spectrum	somewhere on the spectrum	definitely on the spectrum	on the autistic spectrum	on the autism spectrum	a bit autistic	slightly autistic	a touch of autism	borderline autistic	is adhd	[is|are|was|were] very adhd	a bit adhd	a bit bipolar	bipolar	schizophrenic	psychotic	manic	in a manic phase	manic depressive	depressed	clinically depressed	severely depressed	post natal depression	postnatally depressed	suicidal	ocd	a bit ocd	very ocd	anorexic	bulimic	eating disordered	[is|are|was|were] paranoid schizophrenic	delusional	deluded	hallucinating	brain damaged	learning disabled	[have|has|had|having] learning difficulties	[have|has|had|having] learning disabilities	[have|has|had|having] a learning disability	low cognitive ability	low cognitive functioning	cognitively impaired	mentally ill	mentally unstable	mentally unwell	mentally disturbed	emotionally unstable	emotionally disturbed	emotionally damaged	psychologically damaged	mentally slow	mental health issues	mental health problems	anger issues	anger problems	anger management issues	anger management problems	anger management problem	temper issues	control issues	trust issues	abandonment issues	daddy issues	mummy issues	commitment issues	jealousy issues	body issues	food issues	issues with food	issues with anger	issues around anger	boundary issues	authority issues	issues with authority	a problem with authority	an alcoholic	alcoholics	functioning alcoholic	recovering alcoholic	chronic alcoholic	raging alcoholic	dry alcoholic	[is|are|was|were] alcohol dependent	dependent on alcohol	[have|has|had|having] a drink problem	[have|has|had|having] a drinking problem	drink problem	drinking problem	alcohol problem	drug problem	[have|has|had|having] a drug problem	[have|has|had|having] a problem with [alcohol|drink|drugs|gambling]	drug addict	drug addicts	heroin addict	heroin addicts	crack addict	crack addicts	an addict	addict	addicts	addicted	addictive personality	gambling addict	sex addict	sex addiction	heroin addiction	gaming addiction	addicted to [his|her|their] phone	addicted to gaming	traumatised	traumatized	re traumatised	badly traumatised	deeply traumatised	severely traumatised	unresolved trauma	developmental trauma	complex trauma	childhood trauma	unresolved issues	unresolved grief	post traumatic	ptsd	dissociating	dissociative	dissociates	disassociating	parentified	parentification	codependent relationship	low self esteem	poor self esteem	lack of self esteem	low self worth	poor self image	[suffer|suffers|suffered|suffering] from depression	[suffer|suffers|suffered|suffering] from anxiety	[suffer|suffers|suffered|suffering] from low mood	anxiety issues	[have|has|had|having] anxiety	[have|has|had|having] depression	[have|has|had|having] adhd	[have|has|had|having] autism	[have|has|had|having] asd	[have|has|had|having] odd	[have|has|had|having] foetal alcohol	foetal alcohol syndrome	fetal alcohol	fasd	developmentally delayed	developmental delay	delayed development	globally delayed	sensory issues	sensory seeking	pathological demand avoidance	[have|has|had|having] pda	pda profile	demand avoidant	tourettes	tourette's	dyspraxic	sociopathic traits	psychopathic traits	psychopathic tendencies	sociopathic tendencies	autistic tendencies	obsessive compulsive	obsessive compulsive tendencies	nervous breakdown	[have|has|had|having] a breakdown	mental breakdown	emotional breakdown	kleptomaniac	pyromaniac	nymphomaniac	hypochondriac	agoraphobic	paedophile	a paedophile	predator	a predator	sexual predator	predatory	arrested development	inferiority complex	superiority complex	persecution complex	god complex	saviour complex	midlife crisis	mid life crisis	hormonal	premenstrual	menopausal	time of the month
term	diagnosis	plain	person		unit,base,provision,society,spectrum,school,trust,resource,team,adults,people,pupils,support,services,centre			autistic
term	diagnosis	plain	person		drink,drinks,beverage,beverages,liver,hepatitis,hand,anonymous,gel	an,the,non		alcoholic
term	diagnosis	plain	predicate		accommodation,housing,ladder,chair,angina,placement			unstable
term	diagnosis	plain	predicate					compulsive
term	diagnosis	weak	person					regressed	regressing	dissociated
term	diagnosis	weak	person					hypervigilant	hyper vigilant	hypervigilance
term	speculation	plain	adverb					probably	most probably	more than likely	most likely	very likely	quite likely	highly likely	in all likelihood	in all probability	presumably	conceivably	arguably	seemingly so	very possibly	quite possibly	it is likely that	it is highly likely	it is probable	it is possible that	it may be that	it might be that	it could be that	it could well be	there is a possibility	there is a chance	chances are	the chances are	the likelihood is	odds on	odds are
term	speculation	plain	any					must have	must of	must have been	must have done	must have had	must have seen	must have told	must have said	must have heard	must surely	must be lying	must be hiding	must feel	must be feeling	must find it	must be hard for	must be struggling	must be drinking	must be using	must be on something	must be drunk	must be jealous	can't have	couldn't have	could not have	can only imagine	can only assume	could only assume	one can only	one can imagine	goodness knows	god knows	heaven knows	who knows what	I dread to think	dread to think	I shudder to think	I imagine	I would imagine	I'd imagine	I can imagine	I assume	I assumed	I would assume	I am assuming	I presume	I presumed	I guess	I would guess	I'd guess	my guess is	my guess would be	at a guess	best guess	my best guess	I am guessing	I'm guessing	I suspect	I suspected	I strongly suspect	I have a suspicion	my suspicion is	suspicion is that	I have my suspicions	I am suspicious	we suspect	worker suspects	worker suspected	SW suspects	SW suspected	writer suspects	staff suspect	it is suspected	it was suspected	I wonder if	I wondered if	I wonder whether	I wondered whether	I wonder	I do wonder	makes me wonder	makes one wonder	made me wonder	makes you wonder	it makes you wonder	left me wondering	left wondering	wonder whether	one has to wonder	one wonders	you have to wonder	worker wondered	SW wondered	SW wonders	worker wonders	query whether	it is questionable	it is questionable whether	questionable whether	it is doubtful	I doubt	I doubt that	I doubt if	I doubt whether	I very much doubt	doubtful that	doubtful whether	doubtful if	unlikely that	highly unlikely	I have my doubts	have my doubts	has my doubts	wouldn't be surprised	I wouldn't be surprised	I would not be surprised	wouldn't surprise me	would not surprise me	wouldn't be surprised if	would not be surprised if	wouldn't put it past [him|her|them]	would not put it past [him|her|them]	wouldn't put it past	I bet	I'll bet	you can bet	I'd put money on	may be hiding	might be hiding	could be hiding	may be lying	might be lying	could be lying	may well be	might well be	could well be	may well have	might well have	could well have	could be that	could it be	could it be that	may be using	might be using	could be using	may be drinking	might be drinking	could be drinking	may be trying	might be trying	may be pretending	may not be telling	might not be telling	may not be being honest	may not be honest	may not be truthful	may not want	might not want	may just want	might just want	is likely because	probably because	likely due to	this may be due to	this could be due to	this might be due to	may be due to	might be due to	could be due to	could be down to	may be down to	perhaps because	possibly because	possibly due to	no doubt because	seems to be lying	seemed to be lying	appears to be lying	appeared to be lying	seems to be hiding	seemed to be hiding	appears to be hiding	appeared to be hiding	seems to have something to hide	seems to know more	knows more than [he|she|they]	knew more than [he|she|they]	not telling the truth	not telling the whole truth	isn't telling the truth	wasn't telling the truth	isn't telling us	wasn't telling us everything	not telling [me|us] everything	not the whole story	not the full story	not the whole truth	isn't the whole story	holding something back	keeping something from us	keeping something back	more to it	more to this	more to it than	more than meets the eye	more to this than	something going on	something not right	something isn't right	something is not right	something wasn't right	something was not right	something doesn't add up	something didn't add up	something fishy	smells a rat	smell a rat	I smell a rat	alarm bells	rang alarm bells	rings alarm bells	gut feeling	my gut feeling	gut instinct	my gut instinct	gut tells me	my gut says	instinct tells me	sixth sense	a hunch	I have a hunch	my hunch	I got the feeling	got the feeling	I get the feeling	get the feeling	I got the impression	got the impression	I get the impression	get the impression	gave the impression	gives the impression	left with the impression	came away with the impression	came away feeling	came away thinking	I had the impression	I was left feeling	left with a feeling	left with the feeling	something tells me	a little bird	rumour has it	word on the street	heard on the grapevine	by the look of it	by the looks of it	from the look of it	from the looks of it	by the look of [him|her|them]	by the look of things	by the looks of things	by the sound of it	by the sounds of it	from the sound of it	sounds as if	sounds as though	sounded as if	sounded as though	looked like [he|she|they]	looks as if	looks as though	looked as if	looked as though	it looks like	it looked like	it looked as if	[read|reads|reading] between the lines	there's no smoke without fire	no smoke without fire	[put|puts|putting] two and two together	if you ask me	one would think	you would think	you'd think	one would have thought	you would have thought	you'd have thought	I would have thought	I'd have thought	would appear	would seem	it would appear	it would seem	it would appear that	it would seem that	it seems that	it appears that	it seemed that	it appeared that	it seems as if	it seems as though	it seems like	it seemed like	it appears as if	it appears as though	felt like [he|she|they]	as if [he|she|they] [was|were] hiding	as though [he|she|they] [was|were] hiding	as if [he|she|they] didn't	as though [he|she|they] didn't	as if [he|she|they] did not	almost as if	almost as though	possibly lying	possibly drunk	possibly under the influence	could be anyone	could be anything	suspiciously	conspicuously absent	mysteriously	too much of a coincidence	too convenient	very convenient	how convenient	convenient that
term	speculation	weak	adverb					possibly	perhaps	maybe
term	speculation	plain	person					fishy	questionable	doubtful
term	speculation	weak	person					may have	might have	may have been	might have been	could have been	sounds like	sounded like	looks like	seems like	seemed like	suspicions	it seems	it seemed	it appears	it appeared	may be because	might be because	could be because
term	belief	plain	any					I feel	I feel that	I felt	I felt that	I feel like	I felt like	I do feel	I really feel	I just feel	I strongly feel	I have always felt	I still feel	I personally feel	I feel as though	I feel as if	I think	I think that	I thought that	I do think	I really think	I honestly think	I just think	I personally think	I think it is	I still think	I believe	I believe that	I believed that	I do believe	I strongly believe	I firmly believe	I truly believe	I genuinely believe	I honestly believe	I personally believe	I would say	I'd say	I would argue	I'd argue	I would suggest	I have to say	I must say	I sense	I sensed	I sense that	I sensed that	I am convinced	I'm convinced	I was convinced	I am certain	I'm certain	I am sure	I'm sure	I was sure	I am confident	I'm confident	I am positive	I am of the opinion	I'm of the opinion	I am of the view	I'm of the view	I take the view	I was of the view	I was of the opinion	I hold the view	I formed the view	I formed the impression	I formed the opinion	I reckon	I reckoned	I know that [he|she|they]	I just know	I could tell that	I could sense	I found [him|her|them]	I found [mum|dad|mother|father|both|the family|the mother|the father|the home|the atmosphere]	I don't think	I don't believe	I do not think	I do not believe	I don't feel	I do not feel	I didn't feel	I did not feel	I didn't think	I did not believe	we feel	we felt	we feel that	we felt that	we think	we thought that	we believe	we believe that	we believed that	we are of the view	we are of the opinion	we are convinced	in my opinion	in my humble opinion	in my professional opinion	in my view	in my professional view	in my judgement	in my professional judgement	in my judgment	in my experience	in my estimation	in my book	in our opinion	in our view	in the worker's opinion	in the worker's view	in the writer's opinion	in the writer's view	in SW's opinion	in SW's view	in the social worker's view	in the social worker's opinion	in this worker's opinion	in this worker's view	imo	imho	my opinion is	my personal opinion	my own opinion	my view is	my personal view	my own view	my professional view	my belief is	it is my belief	my belief	it is my opinion	it is my view	it was my view	it is my professional opinion	it is our view	it is my sense	it is my feeling	it is my impression	it was my impression	my sense is	my sense was	my overall sense	my feeling is	my feeling was	my feeling	my impression is	my impression was	my impression	my overall impression	overall impression	my first impression	first impressions	my initial impression	initial impression	my thoughts are	my thinking is	my take	my take is	my reading of	my hypothesis	my worry is	my gut feeling is	my instincts	to my mind	to my way of thinking	if I am honest	if I'm honest	being honest	for my part	speaking personally	as far as I can see	as far as I could see	as far as I can tell	as far as I could tell	as far as I am concerned	as far as I'm concerned	from where I stand	from where I sit	from what I could see	from what I can see	from my perspective	from my point of view	from a personal point of view	it is felt	it was felt	it is felt that	it was felt that	it is believed	it was believed	it is believed that	it was believed that	it is thought	it was thought	it is thought that	it was thought that	it is considered that	it is viewed	it is generally felt	it is generally agreed	it is generally believed	general feeling is	the general feeling	the feeling is	the feeling was	the feeling among	general consensus	the view was	the view is	the impression was	the impression is	the impression given	the sense is	the sense was	there is a sense	there was a sense	there was a feeling	there is a feeling	there is an impression	it feels	it feels like	it felt like	it feels as if	it feels as though	it felt as if	it felt as though	this feels like	this felt like	felt very much like
term	belief	plain	any					[the|this|] [worker|SW|writer|author|social worker|FSW|support worker|staff|key worker|keyworker|practitioner|YOT worker|duty worker] [feels|felt|feels that|felt that|believes|believed|believes that|believed that|thinks|thinks that|considers|considers that|senses|sensed|is of the opinion|was of the opinion|is of the view|was of the view|got the impression|formed the view|formed the impression|is convinced|was convinced|has the impression|had the impression|was left feeling|does not feel|did not feel|doesn't feel|didn't feel|does not believe|did not believe|does not think|found [him|her|them]]
term	belief	plain	any					[it is|it was] [worker's|the worker's|this worker's|the writer's|writer's|SW's|the social worker's|this social worker's|social worker's|staff's] [view|opinion|belief|impression|feeling|sense|judgement]
term	belief	plain	any					[worker's|the worker's|this worker's|the writer's|writer's|SW's|the social worker's|this social worker's|social worker's] [view|opinion|belief|impression|feeling|sense|judgement] [is|was]
term	belief	plain	adverb					personally	if you want my opinion
term	generalisation	weak	person		been	not,almost,nearly,as,has,have		always
term	generalisation	weak	person					constantly	continually	continuously	perpetually	incessantly	forever	invariably	consistently	persistently	repeatedly	routinely	habitually	every time	each and every time	every single time	every single day	every day without fail	all the time	the whole time	at all times	all day every day	all day long	day and night	most of the time	much of the time	half the time	nine times out of ten	ninety nine times out of a hundred	more often than not	as a rule	tends to	tend to	tended to	time and again	time and time again	time after time	again and again	over and over	over and over again	on numerous occasions	on many occasions	on several occasions	on countless occasions	countless times	numerous times	many times	so many times	too many times	umpteen times	hundreds of times	a million times	every week without fail	without fail	nothing ever	never ever	not once	never once	hardly ever	rarely if ever	once again	yet again	still hasn't	still has not	still won't	as always	as ever	endless	never ending	unending	non stop	no one can	nothing works	nothing works with	no amount of	whatever we do	whatever we try	no matter what we	never anything	all [he|she|they] ever	all [he|she|they] does	all [he|she|they] [do|does|did] is	ever since I have known	for as long as I have known	from day one
term	generalisation	plain	person					as usual	as per usual	per usual	same as usual	business as usual with	[his|her|their] usual self	back to [his|her|their] usual	[his|her|their] normal self	back to [his|her|their] old ways	[his|her|their] old ways	typical	typically	how typical	typical of [his|her|their|him|them]	typical of this	typical of this family	typical of the family	typical behaviour	typical for [him|her|them]	typical teenager	typical teenage	typical boy	typical man	typical male	typical girl	stereotypical	classic case	classic signs	classic behaviour	classic example	classic avoidant	characteristic of [him|her|them]	characteristically	usual story	the usual story	the usual pattern	the usual nonsense	the usual rubbish	the usual chaos	the usual drama	usual pattern	usual drama	usual chaos	usual nonsense	usual behaviour	usual antics again	predictable	predictable as ever	par for the course	nothing new	nothing new there	so what's new	what's new	what do you expect	what can you expect	what did we expect	leopard never changes	leopard doesn't change	leopard and spots	old habits die hard	old habits	creature of habit	will never learn	never learns	never learnt	never learned	never changes	never going to change	will always be	always will be	always has been	always have been	never will	never will be	always been like this	always been this way	always been that way	always the same	always the way	it's always the same	always something	there is always something	there's always something	always late	always drunk	always angry	always shouting	always tired	always hungry	always dirty	always in trouble	always in bed	always on [his|her|their] phone	always arguing	always complaining	always moaning	always asking	always wanting	always making	always looking	always blaming	always rude	always cancels	always cancelling	never turns up	never answers	never attends	never engages with	never there	never home	never happy	never satisfied	never grateful	never says thank you	never apologises	never admits	never tells the truth	never follows	never does	never keeps	never available	never on time	never helps	never supports	never shows	never interested	never wants	never cares	born like that	just like [his|her|their] [mum|mother|dad|father|brother|sister]	[is|are|was|were] [his|her|their] [mother's|father's] [son|daughter]	just [his|her|their] way	that's just [his|her|their] way	that is just [his|her|their] way	that's just [him|her|them]	that is just [him|her|them]	that's [him|her|them] all over	it's just [his|her|their] way	it's just how [he|she|they] is	that's just how [he|she|they] is	that is just how [he|she|they] is	that's how [he|she|they] is	that is how [he|she|they] is	just being [himself|herself|themselves]	it's in [his|her|their] nature	in [his|her|their] nature	second nature	that kind of person	that sort of person	that type of person	that kind of family	that sort of family	that type of family	sort of person who	kind of person who	type of person who	these people	those people	people like [him|her|them]	people like this	families like this	families like that	families like these	parents like these	parents like this	girls like [him|her|them]	boys like [him|her|them]	kids like this	kids like [him|her|them]	that lot	this lot	the whole lot of them	the whole lot	all of them are	they are all the same	one of those families	one of those [mothers|fathers|mums|dads|parents|men|women|girls|boys|people]	in that family	family like that	like the rest of the family	like the rest of them	comes from a family	what [he|she|they] [is|are] like	you know what [he|she|they] [is|are] like	we all know what	boys will be boys	girls will be girls	kids will be kids	teenagers will be teenagers	typical of [his|her|their] age	like all teenagers	like most teenagers	as teenagers do	part of [his|her|their] culture	cultural thing	it's cultural	because of [his|her|their] culture	due to [his|her|their] culture	no point trying	no point in trying	waste of time	a waste of time	complete waste of time	nothing ever changes	nothing changes	nothing will change	it will never	things will never	will only get worse	here we go again	same again	same thing again	again and again nothing	everyone says	everybody says	no one can get through	nobody can get through	can't tell [him|her|them] anything
term	generalisation	weak	person		been,met,before,married	had,has,have,having		never
term	generalisation	weak	person		of,concern,supervision,care,monitoring,attention			constant
term	generalisation	plain	predicate					classic	pointless	true to form	as per
term	generalisation	plain	any					true to type	true to form again
term	evaluation	plain	any					filthy home	filthy house	filthy flat	dirty home	dirty house	dirty home conditions	disgusting home	disgusting house	disgusting state	squalid	in squalor	living in squalor	state of the home	state of the house	state of [his|her|their] home	in a terrible state	in a dreadful state	in an awful state	in a bad state	in a poor state	in a shocking state	in a disgusting state	in an appalling state	appalling conditions	appalling home conditions	poor home conditions	terrible home conditions	awful home conditions	shocking home conditions	terrible conditions	awful conditions	squalid conditions	unhygienic conditions	unsanitary conditions	insanitary conditions	good home conditions	good standard of home conditions	home conditions [is|are|was|were|] [good|poor|fine|adequate|terrible|awful|appalling|acceptable|ok|okay|very good|very poor|excellent|inadequate|unacceptable|unsuitable|disgusting|dreadful|not good|below standard|good enough|not good enough]	chaotic home	chaotic household	chaotic house	chaotic family	chaotic family life	chaotic parenting	chaotic morning	chaotic individual	chaotically	spotless	immaculate	immaculately clean	lovely and clean	nice and clean	clean and homely	tidy and clean	warm and homely	warm and loving	beautiful home	beautiful house	nice home	nice house	nice flat	good home	stable home	happy home	unhappy home	cramped and	cluttered home	messy home	messy house	grubby	dingy	smelly	stank	stinks	reeked of	reeking	reeks	malodorous	foul smelling	putrid	grotty	squalidly	shabby	uninhabitable	unfit for habitation	unfit for human habitation	unsuitable home	unsafe home	unloved home
term	evaluation	plain	any					poor parenting	good parenting	bad parenting	inadequate parenting	excellent parenting	great parenting	weak parenting	lax parenting	lazy style of parenting	inconsistent parenting	harsh parenting	punitive parenting	authoritarian parenting	permissive parenting	chaotic parents	neglectful parenting	abusive parenting	irresponsible parenting	warm parenting	parenting is [poor|good|inadequate|excellent|good enough|not good enough|below|lacking|inconsistent|adequate|harsh]	parenting was [poor|good|inadequate|excellent|good enough|not good enough|lacking|inconsistent|adequate|harsh]	parenting falls short	parenting falls below	poor parenting skills	good parenting skills	excellent parenting skills	lacks parenting skills	no parenting skills	limited parenting skills	basic parenting skills	lacking parenting skills	poor parenting capacity	limited parenting capacity	limited capacity to change	no capacity to change	lacks capacity to change	lacks the capacity to	lacks the ability to	limited understanding	poor understanding	little understanding	no understanding	good understanding	excellent understanding	lacks understanding	lack of understanding	does not understand the	doesn't understand the	no concept of	no idea how to	no idea about	hasn't a clue	hasn't got a clue	hasn't the first idea	clueless about	poor supervision	inadequate supervision	lack of supervision	good supervision	poor boundaries	lack of boundaries	no boundaries	good boundaries	weak boundaries	inconsistent boundaries	firm boundaries	poor routines	no routine	lack of routine	good routine	good routines	no structure	lack of structure	poor hygiene	poor personal hygiene	bad hygiene	poor diet	terrible diet	awful diet	inadequate care	poor care	poor standard of care	good standard of care	high standard of care	good basic care	basic care is good	basic care is poor	neglectful care	substandard care	sub standard care	below standard	not up to standard	poor standard	unacceptable standard	not good enough	nowhere near good enough	far from ideal	far from good	less than ideal	not ideal	leaves a lot to be desired	leaves much to be desired	left a lot to be desired	left much to be desired	wholly unacceptable	totally unacceptable	completely unacceptable	sorely lacking	woeful	woefully	woefully inadequate	totally inadequate	wholly inadequate	inadequately
term	evaluation	plain	any					good relationship	good relationships	great relationship	excellent relationship	lovely relationship	close relationship	very close relationship	strong relationship	warm relationship	loving relationship	positive relationship	positive relationships	unhealthy relationship	poor relationship	bad relationship	difficult relationship	strained relationship	fraught relationship	tense relationship	stormy relationship	rocky relationship	fractious relationship	turbulent relationship	tempestuous relationship	acrimonious relationship	love hate relationship	enmeshed	enmeshed relationship	relationship is [good|poor|strained|positive|volatile|close|warm|unhealthy|excellent|difficult|fractious]	relationship was [good|poor|strained|positive|volatile|close|warm|unhealthy|excellent|difficult|fractious]	good bond	strong bond	lovely bond	close bond	great bond	special bond	clear bond	no bond	poor bond	lack of bond	weak bond	bonding well	bonded well	well bonded	not bonding	not bonded	hasn't bonded	has not bonded	failed to bond	failing to bond	strong attachment	good attachment	securely attached	well attached	clear attachment	warm attachment	poor attachment	no attachment	lacks attachment	strongly attached	strong emotional bond	no emotional warmth	lack of emotional warmth	lack of warmth	little warmth	good emotional warmth	lots of emotional warmth	lots of warmth	warm interaction	warm interactions	good interaction	good interactions	lovely interaction	lovely interactions	positive interaction	positive interactions	poor interaction	poor interactions	little interaction	minimal interaction	lack of interaction	appropriate interaction	natural interaction	interacted well	interacts well	interacting well	interacted beautifully	interacted lovingly	lovingly	lovingly held	tenderly	affectionately	very affectionate	warm and affectionate	good eye contact	poor eye contact	good attachment behaviours
term	evaluation	plain	any					good progress	excellent progress	great progress	amazing progress	fantastic progress	brilliant progress	poor progress	little progress	no real progress	slow progress	[make|makes|made|making] great strides	come on leaps and bounds	leaps and bounds	going from strength to strength	gone from strength to strength	doing brilliantly	doing really well	doing very well	doing so well	doing great	doing amazingly	doing fantastic	doing badly	doing poorly	flourishing	blossoming	blossomed	well adjusted	well rounded	well cared for	well looked after	very well cared for	well loved	much loved	loved and cared for	well parented	poorly parented	badly parented	badly brought up	dragged up	dragged up not brought up	well brought up	good upbringing	bad upbringing	terrible upbringing	difficult upbringing	poor attendance	terrible attendance	awful attendance	appalling attendance	atrocious attendance	good attendance	excellent attendance	attendance is [poor|good|terrible|excellent|awful|appalling|atrocious|shocking|dire|abysmal|an issue|not good]	attendance was [poor|good|terrible|excellent|awful|appalling|atrocious|not good]	poor timekeeping	poor time keeping	terrible timekeeping	good timekeeping	poor choices again	poor decision making	bad decision making	good decision making	sensible decisions	poor judgement	bad judgement	poor judgment	lack of judgement	good judgement	good choices	positive choices	wise choices	unwise	unwisely	unwise choice	unwise decision	poor lifestyle	bad lifestyle	unhealthy lifestyle	poor communication	poor communicator	good communicator	poor communication skills	good communication skills	poor social skills	good social skills	lacks social skills	poor role model	bad role model	good role model	great role model	positive role model	terrible role model	not a good role model	excellent role model	sets a bad example	sets a good example	wonderful example
term	evaluation	plain	predicate					unsuitable	unfit	unfit for purpose	inadequate as a	very poor	very good	excellent	terrible	awful	dreadful	appalling	appallingly	atrocious	abysmal	shocking	shockingly	disgraceful	horrendous	horrific	horrible	rubbish	dismal	deplorable	diabolical	lamentable	pitiful	outstanding	fantastic	amazing	brilliant	wonderful	superb	marvellous	exceptional	impressive	spot on	first class	second to none	lovely to see	incapable	incompetent	incompetently	incompetence	competent	ineffective	ineffectual	inept	ineptitude	unsafe	detrimental	damaging	toxic environment	unhealthy	very positive	very negative	strained	tense	fraught	volatile and	acrimonious	poisonous	unbearable	hopeless	risky	totally wrong	just wrong	disappointing	disappointingly	very worrying	very concerning	troubling	alarming	upsetting to see	sad to see	heartbreaking	heart breaking	heartwarming	heart warming	tragic	inexcusable	unforgivable	indefensible	unjustifiable	unjustified	shameful	a disgrace	an utter disgrace	an absolute disgrace	beyond the pale	out of order	bang out of order	over protective	overprotective	over indulgent	overindulgent	lax	lenient	too lenient	too soft	soft on [him|her|them]	too strict	overly strict	too harsh	overly harsh	punitive	cold parenting	smothering	[mollycoddle|mollycoddles|mollycoddled|mollycoddling]	wrapped in cotton wool	wraps [him|her|them] in cotton wool	[spoil|spoils|spoilt|spoiled|spoiling] [him|her|them]	spoils [him|her|them] rotten	[pander|panders|pandered|pandering] to	gives in to	[give|gives|gave|given|giving] in to [him|her|them]	walks all over [him|her|them]	walk all over [him|her|them]	walked all over	walking all over [him|her|them]	no control over	out of [his|her|their] depth	out of [his|her|their] depth with	overwhelmed by parenting	feeble	insightful	very insightful	child focused	child focussed	child centred	not child focused	attuned	very attuned	well attuned	not attuned	in tune with	out of tune with	emotionally attuned	nurturing	very nurturing	very protective	neglectful of	badly neglected	sadly neglected	neglected appearance	unkempt home	unloved
term	evaluation	plain	any					waste of a visit	the mother is a saint	works wonders	total transformation	huge improvement	vast improvement	great improvement	massive improvement	real improvement	no improvement	little improvement	marked deterioration	disappointingly so	regrettably	thankfully	fortunately	luckily	tragically	shamefully	worryingly	alarmingly	disturbingly	sad state of affairs	what a shame	such a shame	it is a shame	it's a shame	it is sad	it's sad	it is worrying	it was worrying	it is concerning	it was concerning	it was lovely	it was lovely to see	it is lovely	nice to see	it was nice to see	great to see	good to see	pleasing to see	it was pleasing	pleasure to see	a joy to see	joy to watch	delightful to see	heartening to see	refreshing to see	wonderful to see	sad to hear
term	evaluation	strong	person					filthy	filthiest	squalor	filth	stinking
term	evaluation	plain	person					chaotic	homely	cosy	grim	rundown	run down	inadequate	substandard	unacceptable	untidy	dire	thriving	doing well	clean and tidy	good enough	neglected	transformed	indulged
term	evaluation	plain	predicate	JJ	with,at,for,in,of,on,and,to,idea,morning,afternoon,health,news,time,enough,evening,night,deal,friday,friend,friends,luck,job,sleep,sleeper,eyesight,appetite			good
term	evaluation	plain	predicate	JJ	about,that,feedback,result,test,for,outcome,behaviour			positive	negative
term	evaluation	plain	predicate	JJ	appetite,sight,eyesight,sleep,sleeper,mobility,health,hearing,signal,weather,line,connection,reception,phone,circulation,light,vision,outcome			poor
term	evaluation	plain	predicate	JJ	enough,smell,and,medication,painkillers,at			strong	weak	stable	sound	solid
term	evaluation	plain	predicate	JJ	to,in,day,weather,time,house,and,if			nice	beautiful	great	perfect	healthy	strict	harsh	protective	effective	suitable	capable	adequate	indulgent	dangerous	harmful
term	evaluation	plain	predicate	JJ	number,address,phone,house,time,date,bus,way,person,door,with,room			wrong
term	evaluation	weak	predicate					concerning	worrying
term	evaluation	weak	adverb					sadly	unfortunately
term	evaluation	weak	any					secure attachment	emotional warmth
term	feeling	plain	person	JJ	bird,birds,with,face,letter,mark			angry
term	feeling	plain	person					angrier	angrily	so angry	very angry	extremely angry	furious	furiously	fuming	livid	irate	enraged	incensed	seething	raging mad	outraged	mad at	mad with	cross with	very cross	annoyed	irritated	irritable	irritably	frustrated	exasperated	fed up	resentful	resentfully	resentment	bitter about	bitter towards	jealous	jealously	jealousy	envious	envy	very upset	visibly upset	distressed	distraught	devastated	heartbroken	heart broken	sad	sadness	tearful	unhappy	unhappily	miserable	miserably	low in mood	low mood	down in the dumps	depressed today	gloomy	glum	despondent	despairing	despair	hopelessness	lonely	loneliness	homesick	let down	disappointed	disappointment	disheartened	deflated	dejected	demoralised	discouraged	ashamed	guilty about	embarrassed	embarrassment	humiliated	mortified	scared	frightened	terrified	petrified	fearful	afraid	anxious	anxiously	very anxious	nervous	nervously	apprehensive	panicky	panicked	in a panic	on edge	stressed	stressed out	overwhelmed	overwrought	emotional	very emotional	exhausted	worn out	happy	happily	happier	very happy	extremely happy	so happy	happy and settled	happiness	contented	contentedly	delighted	thrilled	elated	ecstatic	overjoyed	excited	excitedly	excitable	proud of	proudly	pleased with	very pleased	grateful	gratefully	thankful	hopeful	optimistic	calmly	calmer	confident	confidently	comfortable around	at ease	at ease with	relaxed with	unloved at home	attached to	fond of	very fond of	adores	adored	adoring	besotted	besotted with	infatuated	infatuated with	in love with	obsessed by	smitten	devoted to	hatred	loathes	loathed	loathing	detests	detested	despises	despised	resents	resented	resenting	dislikes	disliked	disliking	loved being	missed [his|her|their] [mum|dad|mother|father|brother|sister|nan|gran]	longs for	longed for	yearns	yearning	craves	pines for	pining	pining for	dreads	dreaded	dreading	regrets	regretted	regretful	remorseful	bored	boredom	uninterested	disinterested	indifferent	indifference	unmoved	unconcerned	unfazed	unbothered	nonplussed	bemused	bewildered	confused	puzzled	perplexed	shocked	stunned	surprised	astonished	taken aback	horrified	appalled	disgusted	disgusted with	mistrustful	mistrusts	distrustful	distrusts	wary	wary of	hesitant	reluctantly	ambivalent	ambivalent about	conflicted	uneasy	uneasily	uncomfortable	uncomfortable with	ill at ease	self conscious	insecure	insecurity	vulnerable emotionally	preoccupied	distracted	withdrawn emotionally	flat in mood	in a mood	in a bad mood	in a foul mood	in a good mood	in a great mood	in good spirits	in high spirits	in low spirits	bad mood	good mood	foul mood	[sulk|sulks|sulked|sulking]	brooding	brooded	pent up	frosty with	cold with me	homesick for	broody	heartsick	powerless	helpless	helplessly	unwanted	unsupported	unheard	misunderstood	picked on	victimised	humbled	determined	motivated	enthusiastic	enthusiastically	eager	interested in
term	feeling	plain	predicate					upset	calm	secure	content	settled	worried	relaxed	comfortable	pleased	proud	low	flat	down in [his|her|their] mood	loved	abandoned	rejected	trapped	torn	overcome	relieved	intimidated	suspicious	confused and upset	keen	reluctant	interested	drained	scared of [him|her|them]	frightened of [him|her|them]	afraid of [him|her|them]	comfortable in [his|her|their] company
term	feeling	plain	person	VBZ,VBD,VBG,VBP	to,advice,support,a,an,more,contact			wants	wanted	wanting
term	feeling	plain	person	VBZ,VBD,VBG,VBP				likes	loves	enjoys	enjoyed	enjoying	hates	hated	hating
term	feeling	plain	any					wants to be loved	wants to be wanted	desperate to be loved	feels nothing for	feels no guilt	feels no remorse	feels sorry for	feels guilty	felt guilty	feels bad about	does not feel anything
term	vague	plain	predicate		adult,adults,adulthood,agency,agencies,person,professional,level,support,service,referral,method,clothing,clothes,footwear,shoes,setting,school,time,training,response,to,for,housing,provision,safeguarding,signposting,words,language			appropriate
term	vague	plain	any					age appropriate	appropriately	appropriately dressed	dressed appropriately	appropriate dress	appropriate clothing	appropriate clothes	appropriate behaviour	appropriate boundaries	appropriate parenting	appropriate responses	appropriate care	appropriate manner	appropriate relationship	appropriate language	inappropriate	inappropriately	inappropriate comments	inappropriate comment	inappropriate language	inappropriate touching	inappropriate touch	inappropriate relationship	inappropriate relationships	inappropriate contact	inappropriate conversation	inappropriate conversations	inappropriate clothing	inappropriate parenting	inappropriate adult	inappropriate adults	inappropriate people	inappropriate friends	inappropriate peers	inappropriate remarks
term	vague	plain	any					no concerns	no concerns noted	no concerns raised	no concerns identified	no concerns at this time	no concerns at present	no major concerns	no immediate concerns	no significant concerns	no obvious concerns	no safeguarding concerns	no issues	no issues noted	no issues raised	no issues identified	no problems	no problems noted	no worries	nothing of concern	nothing of note	nothing concerning	nothing to report	nothing to worry about	nothing untoward	nothing out of the ordinary	nothing significant	nothing new to report	no change noted	all fine	all ok	all okay	all good	all is well	all well	everything fine	everything ok	everything okay	everything good	everything seemed fine	everything seems fine	everything appeared fine	everything appears fine	everything was fine	everything is fine	everything was ok	everything is ok	all seemed fine	all seemed well	all appeared well	all appeared fine	all was well	things are fine	things are ok	things are good	things going well	going well	going ok	going okay	going fine	went fine	went ok	going badly	went badly	totally fine	absolutely fine	perfectly fine	fine in [himself|herself|themselves]	well in [himself|herself|themselves]	fit and well	happy and healthy	happy healthy	healthy and happy
term	vague	plain	predicate		motor,and,of,for,line,lines,hair,to,dining,art,arts,tuning,tune,print,detail,tooth,weather,leg,balance,needle,in	a,the,paid,pay,parking,court,motor,penalty,weather,fixed,police,library		fine
term	vague	plain	predicate		to,with,for,google	if,whether		ok	okay	alright	all right
term	vague	plain	any					seemed fine	seems fine	appeared fine	appears fine	seemed ok	seems ok	appeared ok	appears ok	seemed well	seems well	appeared well	appears well	seemed okay	appeared okay	seemed good	looked fine	looked well	looked ok	looked good	looks well	looks fine	presented well	presents well	presenting well	presented as well	presented fine	presented ok	presented okay	well presented	smartly presented	poorly presented	nicely presented	beautifully presented	immaculately presented	badly presented	poor presentation	good presentation	smart appearance	smartly dressed	nicely dressed	well dressed	well turned out	poorly dressed	badly dressed	scruffily dressed	shabbily dressed	neat and tidy	clean and well presented	clean and presentable	presentable	unpresentable	kempt	well kempt	unkempt	unkempt appearance	dishevelled	disheveled	bedraggled	grubby looking	unclean	unwashed	looked rough	looking rough	looks rough	looked awful	looked terrible	looked dreadful	looked bad	looks awful	looking well	looking good	looking tired	looked tired	looks tired	poorly looking	pale looking	well nourished	undernourished	underweight looking	too thin	very thin	painfully thin	chubby	podgy	tubby
term	vague	plain	any					engaged well	engages well	engaging well	engaged positively	engages positively	engaging positively	engaged appropriately	engages appropriately	engaged really well	engaged very well	well engaged	fully engaged	good engagement	positive engagement	excellent engagement	great engagement	engagement is good	engagement was good	engagement good	engagement has been good	worked well	works well	working well	working well with	responded well	responds well	responding well	responded positively	responds positively	responded appropriately	coped well	copes well	coping well	managed well	manages well	managing well	managing ok	getting on well	get on well	gets on well	got on well	getting on fine	getting along well	get along well	settled well	settled in well	settling well	settling in well	settled and happy	well settled	settled in placement	presenting as settled	played well	plays well	playing well	played beautifully	played happily	playing happily	plays happily	behaving well	behaved well	behaved ok	listened well	listens well	communicated well	communicates well	joined in well
term	vague	plain	any					good rapport	great rapport	excellent rapport	built a good rapport	built rapport	nice rapport	lovely rapport	positive visit	good visit	lovely visit	great visit	nice visit	successful visit	pleasant visit	difficult visit	bad visit	uneventful visit	good session	great session	positive session	productive session	successful session	lovely session	difficult session	good contact	great contact	lovely contact	positive contact	nice contact	successful contact	difficult contact	poor contact	bad contact	good quality contact	good meeting	positive meeting	productive meeting	useful meeting	difficult meeting	good conversation	nice conversation	lovely conversation	great conversation	good chat	nice chat	lovely chat	great chat	good discussion	productive discussion	useful discussion	great day	good week	bad week	difficult week	good weekend	nice weekend	lovely weekend	lovely time	nice time	great time	fun time	nice atmosphere	good atmosphere	lovely atmosphere	warm atmosphere	happy atmosphere	tense atmosphere	bad atmosphere	strained atmosphere	atmosphere was tense	atmosphere you could cut	reasonably well	so so	not too bad	not bad	not great	not so good	not good	not very good	not brilliant	could be better	much better	a lot better	a lot worse	much worse	much improved	deteriorated	deteriorating	up and down	hit and miss	hit or miss	patchy	presenting as normal	stable at present	stable at the moment	remains stable	presenting well in	a bit much	strange manner	odd manner	nice enough	pleasant enough	polite enough	clean enough	warm enough	happy enough	well enough	quite good	quite nice	pretty good	pretty bad	really good	really bad	really nice	suitably dressed	suitably	suitable clothing	unsuitable clothing	unsuitable friends	unsuitable people	unsuitable peers	unsuitable partner	unsuitable men	settled period	positive change	positive changes	positive influence	negative influence	good influence	very supportive	unsupportive	supportive network	supportive partner	good support network	poor support network	good network	strong support network	poorly supported	good support
term	vague	plain	predicate					fair	average	minimal	mixed	normal	engaged	engaging	coping	lacking	excessive	rough	smart	improved	unchanged	no change	supportive	reasonable	acceptable	satisfactory	unsatisfactory	neat	uneventful	unremarkable	interesting	unusual	skinny	fat	well supported	interesting to note	bit better	bit worse
term	vague	plain	any					went well	ate well	eats well	eating well	slept well	sleeps well	sleeping well	supportive family	no changes	good day	bad day
art	significant harm
art	likely to suffer significant harm
art	suffering significant harm
art	threshold of significant harm
art	emotional abuse
art	physical abuse
art	sexual abuse
art	domestic abuse
art	domestic violence
art	financial abuse
art	economic abuse
art	emotional harm
art	physical harm
art	category of neglect
art	neglect category
art	neglect strategy
art	neglect toolkit
art	neglect tool
art	neglect graded care profile
art	graded care profile
art	controlling and coercive behaviour
art	coercive and controlling behaviour
art	controlling or coercive behaviour
art	coercive or controlling behaviour
art	coercive control
art	controlling and coercive
art	coercive controlling behaviour
art	hostile witness
art	hostile environment
art	unreliable witness
art	vulnerable witness
art	intimidated witness
art	intimidated witnesses
art	violent disorder
art	violent offender
art	violent offenders
art	violent crime
art	violent offence
art	violent offences
art	violent offender order
art	serious violence duty
art	serious youth violence
art	violence reduction unit
art	threatening behaviour offence
art	threatening abusive or insulting
art	threatening or abusive words
art	abusive or insulting words
art	affray
art	aggravated burglary
art	aggravated assault
art	aggressive begging
art	sexually harmful behaviour
art	harmful sexual behaviour
art	problematic sexual behaviour
art	inappropriate sexual behaviour policy
art	anti social behaviour
art	antisocial behaviour
art	anti social behaviour order
art	anti social behaviour team
art	unreasonable behaviour
art	intentionally homeless
art	intentional homelessness
art	unintentionally homeless
art	vexatious complainant
art	vexatious complaint
art	vexatious complaints
art	vexatious complainant policy
art	unreasonable complainant
art	unreasonably persistent complainants
art	best interests
art	best interests decision
art	best interests meeting
art	best interests assessor
art	in the best interests
art	best interest
art	wishes and feelings
art	beyond reasonable doubt
art	reasonable doubt
art	reasonable cause to suspect
art	reasonable cause
art	reasonable chastisement
art	reasonable punishment
art	reasonable force
art	reasonable adjustment
art	reasonable adjustments
art	balance of probabilities
art	good character
art	bad character
art	bad character evidence
art	character reference
art	character witness
art	indecent exposure
art	indecent images
art	indecent assault
art	gross indecency
art	gross negligence
art	wilful neglect offence
art	child cruelty
art	cruelty to a child
art	cruelty to animals
art	animal cruelty
art	dangerous driving
art	careless driving
art	drunk and disorderly
art	drunk and incapable
art	dangerous dog
art	dangerous dogs
art	dangerous dogs act
art	malicious communication
art	malicious communications
art	malicious communications act
art	malicious allegation
art	malicious referral
art	unfounded allegation
art	false allegation
art	suspicious death
art	suspicious activity
art	suspicious package
art	suspicious vehicle
art	wasting police time
art	failure to surrender
art	failure to appear
art	failure to provide
art	failure to protect offence
art	failed to appear
art	fit and proper person
art	unsafe conviction
art	obstructing a police officer
art	abusive head trauma
art	non accidental injury
art	suspected non accidental injury
art	child criminal exploitation
art	child sexual exploitation
art	unaccompanied asylum seeking
art	parental responsibility
art	persons of concern
art	persistent offender
art	prolific offender
art	prolific and priority offender
art	potentially dangerous person
art	potentially dangerous persons
art	registered sex offender
art	appropriate adult
art	appropriate adults
art	appropriate adult service
art	appropriate authority
art	appropriate agency
art	appropriate agencies
art	appropriate person
art	disorderly behaviour
art	disorderly conduct
art	criminal damage
art	fabricated or induced illness
art	fabricated and induced illness
art	perplexing presentations
art	culpable homicide
art	without reasonable excuse
art	without prejudice
art	guilty plea
art	pleaded guilty
art	found guilty
art	not guilty
art	pleaded not guilty
art	guilty of
art	pleading guilty
art	true copy
art	certain conditions
art	clear evidence of abuse in the medical
art	beyond control of the local authority
art	beyond parental control order
art	hate crime
art	hate incident
art	hate speech
art	proven allegation
art	unsubstantiated allegation
art	rated inadequate
art	graded inadequate
art	judged inadequate
art	ofsted inadequate
art	inadequate rating
art	inadequate judgement
art	rated good
art	graded good
art	judged good
art	good rating
art	rated outstanding
art	graded outstanding
art	judged outstanding
art	ofsted good
art	ofsted outstanding
art	good or outstanding
art	outstanding for
art	outstanding balance
art	outstanding balances
art	outstanding debt
art	outstanding debts
art	outstanding warrant
art	outstanding warrants
art	outstanding action
art	outstanding actions
art	outstanding task
art	outstanding tasks
art	outstanding work
art	outstanding invoice
art	outstanding bill
art	outstanding bills
art	outstanding fine
art	outstanding fines
art	outstanding payment
art	outstanding referral
art	outstanding referrals
art	outstanding paperwork
art	outstanding rent
art	outstanding checks
art	outstanding repairs
art	actions outstanding
art	action outstanding
art	still outstanding
art	remains outstanding
art	requires improvement
art	requires improvement to be good
art	special measures
art	good practice
art	best practice
art	best value
art	cause for concern
art	causes for concern
art	school of concern
art	cause for concern form
art	good level of development
art	working at greater depth
art	exceptional needs
art	exceptional circumstances
art	exceptional hardship
art	exceptional case funding
art	failure to thrive
art	faltering growth
art	failed to thrive
art	difficult delivery
art	difficult labour
art	difficult birth
art	difficult intubation
art	aggressive cancer
art	aggressive tumour
art	aggressive form of
art	aggressive treatment
art	aggressive growth
art	aggressive chemotherapy
art	aggressive lymphoma
art	aggressive brain tumour
art	lazy eye
art	lazy eyes
art	weak chest
art	weak heart
art	weak bladder
art	weak muscles
art	weak ankle
art	poor sight
art	poor eyesight
art	poor vision
art	poor hearing
art	poor mobility
art	poor appetite
art	poor sleep
art	poor sleeper
art	poor circulation
art	poor sleep hygiene
art	poor weight gain
art	poor feeding
art	poor health
art	poor mental health
art	poor physical health
art	poor muscle tone
art	poor balance
art	poor coordination
art	poor prognosis
art	poor outcomes
art	poor memory
art	good health
art	good appetite
art	good health outcomes
art	good weight gain
art	ill health
art	mental ill health
art	hard of hearing
art	sensitive skin
art	difficult breathing
art	difficulty breathing
art	severe learning disability
art	profound and multiple learning
art	moderate learning difficulties
art	mild learning disability
art	specific learning difficulties
art	complex needs
art	complex needs team
art	complex needs service
art	complex trauma service
art	complex care
art	complex care package
art	complex health needs
art	complex ptsd
art	complex regional pain
art	oppositional defiant disorder
art	conduct disorder
art	attachment disorder clinic
art	attachment disorder service
art	attachment based
art	attachment based therapy
art	attachment theory
art	attachment aware
art	attachment aware school
art	attachment training
art	attachment style interview
art	attachment assessment
art	attachment course
art	attachment focused
art	attachment informed
art	attachment parenting
art	sensory processing disorder
art	intermittent explosive disorder
art	disruptive mood dysregulation disorder
art	antisocial personality disorder
art	personality disorder service
art	personality disorder pathway
art	personality disorder team
art	dependent personality disorder
art	obsessive compulsive disorder
art	generalised anxiety disorder
art	separation anxiety disorder
art	social anxiety disorder
art	bipolar disorder
art	bipolar affective disorder
art	bipolar uk
art	autism spectrum disorder
art	autism spectrum assessment
art	autism spectrum condition
art	autistic spectrum disorder
art	autistic spectrum condition
art	autism assessment
art	autism outreach
art	autism team
art	autism pathway
art	adhd pathway
art	adhd assessment
art	adhd nurse
art	adhd clinic
art	adhd medication
art	national autistic society
art	autistic society
art	depressive disorder
art	postnatal depression
art	postnatal depression group
art	perinatal mental health
art	mental health act
art	mental health team
art	mental health service
art	mental health services
art	mental health nurse
art	mental health practitioner
art	mental health assessment
art	mental health support
art	mental capacity
art	mental capacity act
art	mental capacity assessment
art	lacks capacity
art	lacked capacity
art	has capacity
art	young minds
art	suicide prevention
art	suicide risk assessment
art	suicidal ideation
art	suicidal thoughts
art	suicidal intent
art	anxiety management
art	anxiety management group
art	anxiety group
art	anxiety disorder
art	anxiety medication
art	anxiety workshop
art	anger management
art	anger management course
art	anger management group
art	anger management programme
art	anger management sessions
art	anger management work
art	alcoholics anonymous
art	narcotics anonymous
art	gamblers anonymous
art	al anon
art	drug and alcohol service
art	drug and alcohol team
art	drug and alcohol worker
art	drug and alcohol testing
art	alcohol withdrawal
art	alcohol dependence syndrome
art	alcoholic hepatitis
art	alcoholic liver disease
art	alcohol free
art	addiction service
art	addiction services
art	addiction worker
art	addiction clinic
art	addiction nurse
art	substance misuse service
art	substance misuse worker
art	hand foot and mouth
art	fine motor
art	fine motor skills
art	fine motor control
art	fine motor development
art	gross motor
art	gross motor skills
art	gross motor development
art	good enough parenting
art	good enough parent
art	failed asylum seeker
art	failed appointment
art	failed vasectomy
art	failed contraception
art	failed birth
art	heart failure
art	kidney failure
art	liver failure
art	renal failure
art	failed the test
art	failed driving test
art	positive test
art	positive pregnancy test
art	tested positive
art	tested negative
art	negative test
art	negative result
art	positive result
art	covid positive
art	hiv positive
art	hiv negative
art	rhesus negative
art	blood group
art	positive drug test
art	negative drug test
art	screened positive
art	positive screen
art	cold sore
art	cold sores
art	common cold
art	irritable bowel
art	irritable bowel syndrome
art	irritable hip
art	nervous system
art	nervous tic
art	nervous cough
art	violent vomiting
art	violently sick
art	nasty cut
art	nasty cough
art	nasty cold
art	nasty infection
art	restless legs
art	restless leg syndrome
art	controlled drug
art	controlled drugs
art	controlled medication
art	controlling asthma
art	weight controlling
art	birth control
art	pain control
art	infection control
art	crowd control
art	manic episode diagnosed
art	stable condition
art	stable blood sugar
art	unstable angina
art	unstable ankle
art	unstable diabetes
art	unstable knee
art	challenging behaviour policy
art	challenging behaviour team
art	challenging behaviour service
art	challenging behaviour foundation
art	challenging behaviour nurse
art	challenging behaviour training
art	challenging behaviour unit
art	positive behaviour support
art	positive behaviour support plan
art	positive behaviour plan
art	positive handling
art	positive handling plan
art	positive parenting programme
art	positive parenting course
art	triple p
art	behaviour policy
art	behaviour support plan
art	behaviour plan
art	behaviour support team
art	behaviour chart
art	behaviour log
art	emotional literacy
art	emotional literacy support
art	emotional wellbeing
art	emotional well being
art	emotional health
art	emotional support
art	emotional regulation
art	emotional regulation group
art	emotional coaching
art	emotion coaching
art	emotional freedom technique
art	social emotional and mental health
art	emotionally based school avoidance
art	emotionally based school non attendance
art	emotionally unstable personality disorder
art	demand avoidance
art	strengths and difficulties questionnaire
art	strengths and difficulties
art	special educational needs
art	additional support needs
art	nice guidance
art	nice guideline
art	nice guidelines
art	nice recommended
art	safe and well check
art	safe and well checks
art	safe and well
art	safe and well visit
art	stable accommodation
art	unstable accommodation
art	settled accommodation
art	suitable accommodation
art	unsuitable accommodation
art	temporary accommodation
art	settled status
art	pre settled status
art	settled base
art	suitable person
art	suitable alternative education
art	suitable education
art	suitable placement
art	unsuitable housing
art	parental conflict
art	reducing parental conflict
art	parental conflict programme
art	parental alienation allegation
art	inter parental conflict
art	family group conference
art	healthy relationships
art	healthy relationships work
art	healthy relationship work
art	healthy relationships group
art	healthy relationships programme
art	healthy relationships session
art	healthy eating
art	healthy child programme
art	healthy start
art	healthy start vouchers
art	healthy weight
art	healthy baby
art	healthy pregnancy
art	protective factor
art	protective factors
art	protective behaviours
art	protective behaviours work
art	protective clothing
art	protective equipment
art	protective order
art	risky behaviours workbook
art	dangerous pattern
art	danger statement
art	what are we worried about
art	what's working well
art	what is working well
art	whats working well
art	working well and worried
art	worried about column
art	scaling question
art	no concerns raised by
art	vulnerable adult
art	vulnerable child
art	vulnerable children
art	vulnerable person
art	vulnerable adults
art	difficult conversations training
art	sensitive information
art	sensitive case
art	sensitive record
art	managing difficult feelings
art	big feelings
art	feelings wheel
art	feelings cards
art	feelings chart
art	feelings jar
art	worry monster
art	worry box
art	angry birds
art	mr men
art	mr grumpy
art	mr happy
art	little miss naughty
art	happy meal
art	happy mondays
art	happy families
art	happy birthday
art	happy new year
art	happy christmas
art	happy easter
art	happy feet
art	happy hour
art	happy baby
art	good friday
art	good morning
art	good afternoon
art	good evening
art	good night
art	goodnight
art	good luck
art	good news
art	good cause
art	good neighbour scheme
art	good shepherd
art	good grief trust
art	cold call
art	cold calls
art	cold caller
art	cold callers
art	cold calling
art	cold weather
art	cold weather payment
art	cold weather payments
art	cold spell
art	cold water
art	cold room
art	cold house
art	stone cold sober
art	fine art
art	fine arts
art	fine dining
art	parking fine
art	parking fines
art	library fine
art	court fine
art	court fines
art	attendance fine
art	school fine
art	fixed penalty
art	wicked the musical
art	despicable me
art	horrible histories
art	monster high
art	monsters inc
art	monster energy
art	mean girls
art	naughty elephant
art	naughty step
art	naughty corner
art	naughty boy brand
art	terrible twos
art	horrid henry
art	rude health
art	gross pay
art	gross income
art	gross profit
art	gross salary
art	net and gross
art	gross misconduct
art	gross weekly
art	mean score
art	mean average
art	golden mean
art	bullying policy
art	anti bullying
art	anti bullying week
art	anti bullying policy
art	anti bullying ambassador
art	bullying log
art	bullying incident form
art	cyber bullying
art	cyberbullying
art	online bullying
art	bully xl
art	xl bully
art	american bully
art	bully off
art	zero tolerance policy
art	zero tolerance
art	abusive relationship service
art	abuse helpline
art	violent content
art	violent films
art	violent video games
art	violent games
art	violent game
art	violent film
art	explosive device
art	volatile substance
art	volatile substances
art	volatile substance abuse
art	toxic shock
art	toxic substances
art	toxic waste
art	toxic stress
art	wild swimming
art	wild camping
art	wild garlic
art	wild life
art	wild west
art	difficult terrain
art	difficult questions
art	hard shoulder
art	hard copy
art	hard copies
art	hard drive
art	hard hat
art	hard standing
art	hard landing
art	hard skin
art	hard stool
art	hard stools
art	hard boiled
art	hard to read
art	hard to see
art	strict liability
art	strict diet
art	strict bail conditions
art	strict conditions
art	clear plan
art	clear plastic
art	clear speech
art	clear expectations
art	clear rules
art	clear boundaries
art	clearly defined
art	clearly labelled
art	clearly marked
art	speak clearly
art	spoke clearly
art	speaks clearly
art	speaking clearly
art	see clearly
art	seen clearly
art	heard clearly
art	hear clearly
art	clearly audible
art	clearly visible
art	explained clearly
art	written clearly
art	stated clearly
art	said clearly
art	more clearly
art	patiently waiting
art	mental arithmetic
art	mental age equivalent
art	mental maths
art	mad hatter
art	mad science
art	crazy golf
art	crazy frog
art	crazy paving
art	fussy eater
art	fussy eating
art	picky eater
art	picky eating
art	good eater
art	poor eater
art	selective eater
art	selective mutism
art	selective mute
art	elective mutism
art	night terror
art	night terrors
art	panic attack
art	panic attacks
art	panic alarm
art	panic button
art	panic room
art	temper trap
art	tantrums workshop
art	tantrum workshop
art	managing tantrums
art	tantrums and tears leaflet
art	kick off time
art	kick off meeting
art	kick off at
art	kick off date
art	project kick off
art	match kick off
art	drama club
art	drama school
art	drama group
art	drama lesson
art	drama lessons
art	drama teacher
art	drama therapy
art	drama therapist
art	dramatherapy
art	drama class
art	drama department
art	drama studio
art	drama gcse
art	drama queen panto
art	circus skills
art	zoo trip
art	bomb disposal
art	disaster relief
art	disaster fund
art	time bomb dance
art	rubbish bin
art	rubbish bins
art	rubbish bag
art	rubbish bags
art	rubbish collection
art	bags of rubbish
art	bag of rubbish
art	rubbish in the
art	piles of rubbish
art	pile of rubbish
art	rubbish tip
art	rubbish piled
art	household rubbish
art	council tip
art	local tip
art	to the tip
art	waste tip
art	recycling tip
art	filthy rich
art	good will
art	goodwill
art	good faith
art	good mood chart
art	good deal of
art	good deal
art	good as new
art	good samaritan
art	good samaritans
art	good value
art	no good deed
art	greater good
art	dirty nappy
art	dirty nappies
art	dirty washing
art	dirty dishes
art	dirty plates
art	dirty clothes
art	dirty laundry
art	dirty needles
art	dirty protest
art	dirty bedding
art	dirty harry
art	wet and dirty
art	soiled nappy
art	weed and seed
art	smart phone
art	smart tv
art	smart meter
art	smart targets
art	smart plan
art	smart objectives
art	smart target
art	smart watch
art	smart water
art	smart card
art	bright light
art	bright lights
art	bright red
art	bright blue
art	bright futures
art	bright spots
art	bright horizons
art	bright start
art	bright stars
art	shy bairns
art	hope house
art	grace road
art	sure start
art	sure start centre
art	family links nurturing programme
art	nurturing programme
art	nurture group
art	nurture room
art	nurture class
art	nurturing parent programme
art	incredible years
art	incredible years programme
art	strengthening families
art	troubled families
art	troubled families programme
art	troubled families unit
art	supporting families
art	edge of care
art	edge of care team
art	hard to place team
art	hard to reach places
art	outstanding achievement award
art	high risk
art	medium risk
art	low risk
art	standard risk
art	high risk victim
art	high risk domestic abuse
art	high functioning autism
art	low income
art	low income family
art	low birth weight
art	low level concern
art	low level concerns
art	low level concern policy
art	low level disruption
art	low level neglect
art	attention deficit
art	attention deficit hyperactivity disorder
art	attention deficit disorder
art	attention autism
art	attention bucket
art	paid attention
art	pay attention
art	paying attention
art	attention span
art	medical attention
art	police attention
art	for the attention of
art	for your attention
art	for attention of
art	brought to the attention
art	brought to my attention
art	no further attention
art	joint attention
art	individual attention
art	one to one attention
art	lack of attention to
art	stand to attention
art	frequent attender policy
art	frequent attenders clinic
art	frequent attender clinic
art	high intensity user
art	lifestyle services
art	healthy lifestyle
art	healthy lifestyles
art	healthy lifestyle service
art	lifestyle survey
art	broken arm
art	broken leg
art	broken home button
art	broken wrist
art	broken window
art	broken door
art	broken bone
art	broken bones
art	broken boiler
art	controlling interest
art	controlling mind
art	remote control
art	passport control
art	border control
art	under control
art	diabetes is controlled
art	appropriate housing
art	dependent child
art	dependent children
art	dependant children
art	dependent adult
art	dependents
art	dependent on oxygen
art	resistant infection
art	drug resistant
art	treatment resistant
art	water resistant
art	antibiotic resistant
art	treatment resistant depression
art	insulin resistant
art	refusal of consent
art	school refusal
art	school refuser
art	food refusal
art	refusal letter
art	visa refusal
art	refused leave to remain
art	refused entry clearance
art	refused bail
art	denied bail
art	denied access
art	denied legal aid
art	admitted to hospital
art	admitted to a and e
art	admitted to a&e
art	admitted to ward
art	admitted under section
art	admitted overnight
art	claims form
art	claim form
art	claims benefits
art	claims universal credit
art	claims uc
art	claiming benefits
art	claiming universal credit
art	claims pip
art	small claims
art	insurance claims
art	so called honour
art	so called honour based
art	so called honour based abuse
art	so called honour based violence
art	so called islamic state
art	honour based abuse
art	honour based violence
art	alleged perpetrator
art	alleged offence
art	alleged offender
art	alleged victim
art	alleged assault
art	alleged incident
art	allegation against
art	allegations against
art	person alleged
art	it is alleged
art	it was alleged
art	on the spectrum of need
art	spectrum of need
art	continuum of need
art	levels of need
art	inspected and well
art	mixed heritage
art	mixed race
art	mixed feeding
art	mixed economy
art	limited company
art	limited edition
art	limited leave to remain
art	limited leave
art	limited company accounts
art	normal delivery
art	normal birth
art	normal range
art	normal limits
art	within normal limits
art	normal school day
art	normal temperature
art	normal hours
art	normal vaginal delivery
art	unusual bruising
art	clinically well
art	fit for discharge
art	medically fit
art	fit to fly
art	unfit for work
art	unfit to plead
art	fit to plead
art	fit note
art	fit for interview
art	fit to be interviewed
art	unfit for interview
art	fit to be detained
art	fit to sign
art	not fit to drive
art	unfit to drive
art	negative equity
art	positive regard
art	unconditional positive regard
art	positive action
art	positive discrimination
art	positive activities
art	positive activity
art	positive activities programme
art	positive futures
art	positive steps
art	positive minds
art	positive role models programme
art	constant supervision
art	constant observation
art	constant observations
art	constant care
art	constant pain
art	constant monitoring
art	parental mental ill health
art	problem solving
art	problem solving court
art	problem drinking service
art	problem profile
art	problem gambling
art	stable door
art	livery stable
art	riding stable
art	stable family home funding
art	difficult to treat
art	difficult to swallow
art	difficult to breathe
art	difficult to hear
art	difficult to see
art	strong smell of
art	strong smell
art	strong painkillers
art	strong medication
art	strong winds
art	strong accent
art	weak smell
art	weak signal
art	weak tea
art	poor signal
art	poor weather
art	poor reception
art	poor connection
art	poor line
art	poor phone signal
art	poor quality recording
art	poor lighting
art	poor light
art	bad line
art	bad weather
art	bad back
art	bad chest
art	bad knee
art	bad leg
art	bad hip
art	bad debt
art	bad debts
art	bad cold
art	bad signal
art	bad luck
art	bad headache
art	mild stroke
art	emotional support animal
art	emotional support dog
art	appropriate professionals
art	appropriate provision
art	appropriate services
art	appropriate support
art	appropriate referral
art	appropriate safeguards
art	age appropriate work
art	age appropriate resources
art	age appropriate life story
art	age appropriate explanation
art	age appropriate toys
art	age appropriate books
art	good to go
art	feel good
art	feel good factor
art	patient transport
art	patient list
art	patient record
art	patient records
art	patient safety
art	patient advice and liaison
art	new patient
art	out-patient
art	in-patient
art	hospital patient
art	gp patient
art	nhs patient
art	registered patient
art	patient experience
art	patient confidentiality
art	day patient
art	cancer patient
art	stroke patient
art	dementia patient
