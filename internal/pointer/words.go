package pointer

// The sorts of verb.
const (
	see  = iota // an act of seeing as well: "will see the report"
	lead        // always sends the reader on
)

// leads are verbs that send the reader on.
var leads = []string{
	"pls see", "plz see", "please see", "pse see", "also see", "refer to", "refer back to", "referred to in", "cross [reference|referenced|ref] [to|with|]", "as per", "ref to", "cf",
	"[recorded|written up|documented|detailed|outlined|covered|set out|captured|logged|contained|included|noted|evidenced|summarised|described|reflected] [in|on|within|under|as|via]",
	"[recorded|documented|written up|detailed|noted] [fully|separately|elsewhere|in full|in detail] [in|on|within|under|]", "[recorded|entered|typed|written|put] [straight|directly] [in|on|into|onto|in to|on to]", "[set out|written up|recorded] in full in",
	"[detail|details|full details|full detail|full record|full write up|full account|further information|further details|more detail|more details|findings|information|record|write up|outcome|discussion|notes|content|contents|observations] [is|are|can be found|will be|are recorded|is recorded|are available|is available|found|held|located|] [in|on|within|at]",
	"[saved|filed|uploaded|scanned|stored|attached|added|transferred|inputted|copied|entered|incorporated|inserted|linked|placed|loaded|typed up] [in|on|to|into|in to|on to|onto|under|within|as]",
	"[copy|copies] [is|are|held|saved|filed|] [in|on]", "[full|main|fuller|detailed|longer] [note|notes|entry|account] [is|] [on|in|under]", "written up separately", "to be written up [in|on|as]", "[write|writing|written] [this|it|that|them|everything] up [in|on|as|for]", "can be [found|seen|viewed|read] [in|on|at|within]", "[available|held|kept] [in|on|within|under]",
}

// handled are things done with minutes: they exist, or will.
var handled = []string{
	"[circulate|circulated|circulating|distribute|distributed|typing|typed|typing up|typed up|type up|upload|uploaded|uploading|attach|attached|attaching|scan|scanned|await|awaiting|awaited|chase|chased|send out|sent out|send round|sent round|share|requested|request|finalise|finalised|complete|completed|sign off|signed off|write up|wrote up|writing up|record|recorded|took|taking|taken|produce|produced|save|saved|add|added|link|linked|sending]",
	"per", "on [receipt|receiving] of",
}

// records by kind.
var records = map[Kind][]string{
	Minutes: {
		"[minutes|mins|minute|mintues|minuets]", "[meeting|conference|strategy|core group|review|cin|lpm|icpc|rcpc|tac|taf|pep|panel] minutes", "[note|notes] of [the|that|this|] [meeting|discussion|conference|review|core group|panel]", "[meeting|core group|panel|discussion] [notes|record|records|form]", "record of [the|that|this|] [meeting|discussion|conference|review|strategy discussion|strategy meeting|core group|outcome]",
		"strategy [form|record|outcome]", "[strategy|strat] [discussion|meeting|disc] [record|form|notes|outcome|outcome form|episode]", "[review|conference|core group|lpm|legal planning|legal planning meeting|legal gateway|supervision|professionals|professionals meeting|cin|cin meeting|cin review|lac review|cla review|rcpc|icpc|pep|tac|taf|mace|marac|fgc|panel] [record|records|notes|form|report|outcome|outcomes|outcome form|episode|outcome record|outcome letter|decision|decision sheet|decision record|decision form|template|document|action plan|workflow|step]",
		"[notes|note|record] [taken|made|kept] by", "outcome form", "decision record", "decision sheet", "action log", "family plan", "meeting template", "conference decisions", "decision letter", "iro [report|record|decisions]", "chair's [report|record|letter|summary]",
	},
	Report: {
		"[assessment|assessments|ax|asst|report|reports|statement|enquiry|enquiries|investigation]", "[s7|s37|s47|cfa|cafa|c&f|c & f|saf|caf|eha|ehat|sa|swet|pams|parentassess|parent assess|cubas|dash|gcp|gcp2|psr|cpr|par|assetplus|unocini|viability|chronology|profile]", "[section|sec|s.|s] [7|37|47]", "[it|this|that] for [detail|details|full detail|full details|more detail|further detail|further details|more]", "form f", "[child|children|children's|child's] [and|&] [family|families] [assessment|ax]", "[child|young person|family|parent]'s assessment", "[parenting|pre birth|prebirth|sgo|kinship] ax",
	},
	Other: {
		"form", "forms", "visit record", "visit form", "record", "records", "recording", "recordings", "episode", "workflow", "document", "documents", "documents tab", "[previous|earlier|later|separate|next|main|joint|sibling|sibling's|sister's|brother's|duplicate] [note|notes]", "case note", "case notes", "casenote", "casenotes", "file note",
		"letter", "email", "e mail", "emails", "referral", "plan", "file", "attached", "attachment", "attachments", "below", "above", "worksheet", "worksheets", "log", "contact sheet", "contact record", "previous entry", "entry", "body map", "management decision", "linked document", "linked episode", "notebook", "workbook", "booklet", "tab", "session notes", "notes", "write up", "visit notes",
		"wisdom", "mosaic", "liquidlogic", "liquid logic", "eclipse", "sharepoint", "livelink", "smartopen", "azeus", "care director", "caredirector", "carefirst", "care first", "lcs", "ics", "edrms", "edms", "anite", "worksite", "ssid", "childview", "one drive", "onedrive", "teams folder", "shared drive", "[electronic|the|] [system|portal|folder|database]", "epep", "case file", "child's file",
	},
}

// places follow a record that stands first: "minutes attached".
var places = []string{
	"attached", "uploaded", "scanned", "saved", "filed", "to follow", "on file", "available", "circulated", "in [wisdom|sharepoint|mosaic|liquidlogic|eclipse|documents|the documents|lcs|attachments]", "will follow", "on [mosaic|liquidlogic|eclipse|ics|lcs|wisdom|the system|the file]",
	"for [details|detail|full details|full detail|more detail|further detail|further details|information|more information|full information|full record|outcome|discussion|full account|full write up]", "refers", "refer", "in the [documents|file|records]", "being typed", "to be [circulated|uploaded|scanned|added|attached|completed|written up|typed]", "linked",
}

// fates say of minutes that they exist or will, wherever they are.
var fates = []string{
	"[awaited|awaiting|pending|requested|outstanding|due|follow|typed|taken|sent|sent out|distributed|shared|finalised|recorded|stored|held|kept|scanned in|emailed|completed|written|written up|expected|added]",
	"[be|been|being] [sent|circulated|shared|distributed|typed|uploaded|completed|finalised|emailed|added|written|produced|taken|recorded|saved|scanned|attached|provided|available]",
	"by [admin|the chair|the iro|business support|the minute taker|the clerk|conference admin]", "with [admin|the admin|business support|the minute taker|the clerk|the chair|the iro|bso]", "within [10|15|20|5|ten|fifteen|twenty|five]", "not [yet|taken|received|available]",
}

// notSee are words before "see" that make it an act of seeing and no pointer.
var notSee = []string{
	"to", "will", "would", "can", "could", "should", "shall", "may", "might", "must", "not", "never", "i", "we", "they", "you", "he", "she", "did", "didn't", "don't", "do", "does", "let", "cannot", "can't", "won't", "who", "parents", "children", "i'll", "we'll", "and", "or", "i'd", "mum", "dad", "then", "couldn't", "help",
}

// owners have reports of their own, which are no record of this service's work.
var owners = []string{
	"school", "nursery", "college", "hospital", "police", "medical", "health", "gp", "camhs", "psychologist", "psychology", "psychiatric", "paediatric", "paediatrician", "nurse", "midwife", "teacher", "visitor", "cafcass", "guardian", "probation", "incident", "accident", "crime", "housing", "therapist", "ep", "ot", "salt", "doctor", "expert", "supervisor", "attendance", "ofsted",
}

// another are words that make minutes those of an earlier meeting.
var another = []string{"last", "previous", "prior", "earlier", "past", "other", "old"}

// stands are words before "in the assessment" that say that something is there;
// put are those, some way before it, that say that it was written there.
var (
	stands = map[string]bool{"is": true, "are": true, "be": true, "all": true, "found": true, "held": true}
	put    = map[string]bool{"put": true, "wrote": true, "written": true, "included": true, "recorded": true, "added": true, "noted": true, "typed": true, "entered": true, "detailed": true, "captured": true}
)
