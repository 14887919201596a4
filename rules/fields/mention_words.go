package fields

// childNouns mean the child, or the children of whom the child is one.
var childNouns = []string{
	"[child|children|chn|ch'n|chdn|chld|chi|cyp|yp|yps|y / p|c / yp|kid|kids|kiddie|kiddies|baby|babies|babe|bub|bairn|bairns|unborn|ubb|u / b|newborn|infant|infants|toddler|toddlers|tot|tots|foetus|fetus|twins|twin|triplets|triplet|tween|teen|teenager|teenagers|adolescent|youngster|youngsters|lad|lads|lass|lassie|boy|boys|girl|girls]",
	"young [person|people|persons|person's|man|woman|lady|boy|girl|adult|one|ones]", "[little|wee] [one|ones|boy|girl|man|lad]", "[son|sons|daughter|daughters|grandson|grandsons|granddaughter|granddaughters|grandchild|grandchildren|stepson|stepdaughter|stepchild|stepchildren|godson|goddaughter]", "[sibling|sib] group", "[siblings|sibs]", "[the|this|our] [pupil|pupils|student|resident|residents|minor|subject|patient|service user|care leaver|learner]",
	"[both|all] [ch|siblings|of the siblings]", "[a|mum's|mother's] baby", "baby [boy|girl]", "[name|names] [removed|redacted|withheld]", "redacted", "looked after [child|children]",
}

// notTheChild begin with, or hold, the same words.
var notTheChild = []string{
	"[child|children|children's|childs|child's|childrens] [protection|benefit|benefits|maintenance|support|services|service|social|psychologist|psychiatrist|psychology|psychiatry|health|safeguarding|employment|trust|tax|minder|minders|exploitation|abuse|poverty|law|practice|care|home|homes|centre|centers|centres|hospital|guardian|team|teams|act|ward|department|commissioner|society|panel|hearing|hearings|legal|solicitor|workforce|board|partnership|charity|clinic|development|mental|bereavement|therapist|abduction|line]",
	"[child|children] and [family|families|adolescent|young people's] [assessment|assessments|practice|service|services|social|team|mental|court|hub|wellbeing|]", "[child|children] & [family|families|adolescent] [assessment|assessments|practice|service|services|social|team|mental|court|hub|]", "[child|children] in [need|care] [plan|plans|meeting|meetings|visit|visits|review|reviews|team|service|council|status|assessment|process|level|]", "child arrangements [order|]", "child arrangement [order|]", "child looked after [review|visit|plan|team]",
	"looked after [child|children] [review|reviews|visit|visits|meeting|plan|team|nurse|service|status]", "[young|] people's [service|services|team|centre|hub|drug]", "young [person's|people's|persons|persons'] [service|services|team|advisor|adviser|centre|hub|unit|drug]", "[the|this|our|] [student|pupil] [social worker|nurse|loan|loans|finance|referral unit|midwife|premium|support]", "[baby|toddler|babies] [group|groups|clinic|monitor|bank|banks|massage|shower|sitter|sitting|gate|milk|formula|wipes|classes|class]",
	"[mother|parent|mum] and [baby|toddler|child] [unit|group|placement|placements|foster|assessment|foundation]", "[parent|mother] & [baby|child|toddler] [unit|group|placement]", "[boys|girls|boys'|girls'] [school|club|grammar|high|brigade|football|team]", "[boys|girls] ' [school|club|grammar|high|brigade|football|team|night]",
	"[other|another|any|no|whose|someone else's|neighbour's|every] [child|children|baby|babies|boy|boys|girl|girls|lad|lads|kid|kids|young person|young people|youngster|youngsters]", "[as|like|was|being] a [child|kid|baby|boy|girl|teenager|toddler|teen|young person]", "a [child|boy|girl|lad|kid|young person|young man|young woman|teenager|teen|youngster|young lady]", "[no|other] [siblings|sibs]", "[child|children|babies|kids] in general", "[best|blue eyed|golden|bad|good|old|big|jack the] [boy|lad]", "[paper|delivery|old|party|bad|poster|naughty] [boy|girl|boys|girls]", "[boys|girls|lads] [night|day] out", "one of the [lads|boys|girls]",
	"[mgm's|mgm|grandmother's|grandfather's|nan's|neighbour's|friend's|sister's|brother's|aunt's|uncle's|carer's] [son|sons|daughter|daughters|child|children|baby|kids|boy|girl]",
	"oh boy", "boy oh boy", "girl guides", "minor [injury|injuries|repairs|works|issue|issues]", "twin [room|beds|bed|tub]", "patient [records|transport|confidentiality]", "subject [access|to]", "babe in arms",
}

// opensSentences are words that often begin a sentence or a heading of a note and
// are the beginning of a forename too: "Call" of Callan, "Core" of Corey.
var opensSentences = []string{
	"the", "and", "any", "call", "case", "care", "core", "home", "team", "log", "tea", "bail", "plan", "all", "for", "has", "her", "see", "con", "per", "arch", "pop", "just", "even", "met", "mis", "tel", "ref", "note",
	"tyre", "she", "miss", "man", "men", "text", "than", "that", "then", "they", "this", "are", "but", "can", "car", "did", "had", "his", "how", "its", "mat", "not", "out", "she", "was", "way", "who", "bed", "ten", "bus", "day",
}
