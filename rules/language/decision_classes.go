package language

import "github.com/casenote-lint/casenote-lint/internal/lexicon"

// decisionClasses are the words that show whose a decision is, what it is about
// and whether it has been taken.
type decisionClasses struct {
	others      lexicon.Class // decide for themselves
	ours        lexicon.Class // the author, and whoever decides with them
	forums      lexicon.Class // where others decide
	managers    lexicon.Class // whom "she" may be, after a sentence about them
	supposing   lexicon.Class // leave a decision open, or make it a wish
	conditions  lexicon.Class // do so from the head of the sentence, too
	saying      lexicon.Class // what follows is reported
	process     lexicon.Class // talks in which decisions are taken
	matters     lexicon.Class // what is decided about
	provisions  lexicon.Class // those that go on until somebody decides
	grants      lexicon.Class // those that are given if somebody agrees
	frequencies lexicon.Class // how often
	siblings    lexicon.Class // name children
	noNames     lexicon.Class // begin a sentence in capitals and name nobody
	stations    lexicon.Class // follow "remain" and "stay" of a child
	homes       lexicon.Class // where children live
	occasions   lexicon.Class // after which something happens, for no reason
	brief       lexicon.Class // a stay that is no placement
	chores      lexicon.Class // verbs of tasks and appointments
	tasks       lexicon.Class // begin what is no reason, after a dash or in brackets
}

func newDecisionClasses(b *lexicon.Builder) decisionClasses {
	return decisionClasses{
		others:     b.Class(others...),
		ours:       b.Class(ours...),
		forums:     b.Class(forums...),
		managers:   b.Class("manager", "tm", "atm", "hos", "director", "sm", "agm", "supervisor", "lead", "ad", "practice"),
		supposing:  b.Class(supposing...),
		conditions: b.Class("if", "unless", "when", "once", "should", "until", "before", "whether", "provided"),
		saying: b.Class(
			"said", "says", "told", "tells", "informed", "advised", "confirmed", "confirms", "explained", "reported", "stated", "heard", "learned", "announced",
			"aware", "understand", "letter", "email", "ordered", "directed", "according", "thinks", "believes", "texted", "wrote",
		),
		process: b.Class(
			"discussion", "discussions", "supervision", "consultation", "conversation", "conversations", "talks", "meeting", "review", "reflection", "week",
			"morning", "month", "monday", "tuesday", "wednesday", "thursday", "friday", "visit",
		),
		matters: b.Class(matters...),
		provisions: b.Class(
			"contact", "overnights", "overnight", "stays", "respite", "placement", "placements", "support", "funding", "package", "involvement", "intervention", "therapy",
			"mentoring", "counselling", "provision", "allowance", "payment", "payments", "reunification", "rehabilitation", "proceedings", "accommodation", "grant", "taxi",
			"taxis", "transport", "tuition", "hours", "vouchers", "family", "reports", "case", "unsupervised",
		),
		grants: b.Class(
			"funding", "respite", "transport", "taxi", "taxis", "overnights", "stays", "placement", "s20", "closure", "move", "sleepover", "sleepovers", "holiday", "package",
			"payment", "vouchers", "voucher", "grant", "extension", "accommodation", "reunification", "reimbursement", "equipment", "s47", "proceedings", "removal",
		),
		frequencies: b.Class("weekly", "fortnightly", "monthly", "week", "weeks", "fortnight", "month", "termly", "day"),
		siblings: b.Class(
			"brother", "sister", "brothers", "sisters", "siblings", "sibling", "twins", "twin", "both", "all", "unborn", "son", "daughter",
		),
		noNames: b.Class(
			"plan", "able", "unable", "happy", "allowed", "going", "refuses", "prefers", "chose", "likes", "due", "keen", "aim", "hope", "hopes", "wants",
			"needs", "not", "agreement", "decision", "outcome", "action", "goal", "safe", "free", "continues", "ready", "advised", "support", "help", "the",
			"this", "it", "time", "mgm", "mgf", "pgm", "pgf", "but", "and",
		),
		stations: b.Class(
			"with", "at", "in", "on", "under", "looked", "open", "subject", "where", "there", "here", "together", "apart", "out", "living", "overnight", "put",
		),
		homes: b.Class(
			"placement", "placements", "carer", "carers", "care", "home", "unit", "residential", "foster", "hostel", "refuge", "bed", "beds", "respite",
			"secure", "ward", "accommodation", "mgm", "mgf", "pgm", "pgf", "mo", "fa",
		),
		occasions: b.Class(
			"session", "sessions", "visit", "meeting", "review", "term", "half", "holiday", "holidays", "easter", "christmas", "summer", "weekend", "exams",
		),
		brief:  b.Class("weekend", "holiday", "holidays", "afternoon", "sleepover", "tea", "club", "lunch", "party"),
		chores: b.Class(chores...),
		tasks: b.Class(
			"to", "will", "sw", "i", "letter", "form", "next", "file", "forms", "email", "send", "ring", "call", "closing", "closure", "see", "agreed",
			"discussed", "per", "via", "tm",
		),
	}
}

// chores are what people agree to do, or what is arranged.
var chores = []string{
	"sent", "made", "written", "typed", "completed", "updated", "uploaded", "shared", "discussed", "reviewed", "arranged", "booked", "chased", "submitted", "signed",
	"circulated", "held", "done", "looked", "seen", "told", "given", "weighed", "collected", "picked", "dropped", "asked", "spoken", "visited", "informed", "invited",
	"measured", "ready", "attend", "bring", "take", "ring", "include", "cover", "start", "begin", "happen", "meet", "have", "need", "say", "show", "help", "record",
	"recorded", "offered", "provided", "put", "able", "available", "there", "in", "at", "on", "here", "back", "present", "see", "know", "find", "get", "make", "a", "the",
	"meeting", "attending", "working", "seeing", "having", "bringing", "send", "speak", "talk", "contact", "call", "email", "ask", "tell", "go", "come", "look", "write",
	"read", "keep", "try", "followed", "explored", "checked", "added", "printed", "translated", "explained", "used", "filled", "brought", "called", "rung", "sorted",
	"started", "every", "about", "between", "from", "for", "until", "by", "with", "allowed", "copied",
}

// matters are what social workers decide about.
var matters = []string{
	"case", "cases", "referral", "referrals", "file", "episode", "assessment", "assessments", "plan", "plans", "enquiry", "enquiries", "involvement", "intervention",
	"support", "package", "placement", "placements", "application", "request", "requests", "funding", "transfer", "respite", "proceedings", "contact", "contacts",
	"overnights", "visiting", "visits", "s47", "s17", "s20", "cin", "cp", "plo", "service", "services", "provision", "accommodation", "work", "family", "frequency",
	"stays", "money", "payment", "payments", "therapy", "counselling", "mentoring", "sessions", "calls", "match", "reunification", "rehabilitation", "conference", "icpc", "allowance", "order",
	"grant", "taxi", "taxis", "transport", "tuition", "vouchers", "reporting", "curfew", "reports", "staffing", "appointments",
}

// forums are where others decide.
var forums = []string{
	"court", "courts", "hearing", "judge", "magistrate", "magistrates", "conference", "icpc", "rcpc", "panel", "tribunal", "cafcass", "cps",
}

// others decide for themselves: what they decide is theirs to explain.
var others = []string{
	"court", "courts", "judge", "magistrates", "magistrate", "conference", "icpc", "rcpc", "panel", "school", "college", "nursery", "police", "cps", "hospital", "ward",
	"head", "headteacher", "governors", "iro", "chair", "consultant", "camhs", "housing", "guardian", "tribunal", "council", "landlord", "gp", "doctor", "doctors",
	"surgeon", "paediatrician", "clinic", "cafcass", "probation", "yot", "yjs", "health", "midwife", "hv", "nurse", "lado", "ofsted", "agency", "carer", "carers",
	"employer", "dwp", "solicitor", "solicitors", "senco", "dsl", "teacher", "midwives", "mash", "authority", "registrar", "parents", "they", "he", "she", "who",
	"ds", "dc", "pc", "officers", "officer", "detective", "fostering", "midwifery", "psychiatrist", "psychologist", "jury", "bench", "legal", "home", "hearing",
}

// ours are the author and whoever decides with them.
var ours = []string{
	"i", "we", "i've", "we've", "i'd", "we'd", "staff", "sm", "hos", "ad", "csm", "atl", "psw", "director", "agm", "gm", "sw", "writer", "worker", "tm", "manager",
	"management", "supervision", "supervisor", "team", "atm", "pm", "us", "me", "mgr", "tl", "all", "everyone", "professionals", "my", "our", "social", "department", "service",
	"services", "duty", "asw",
}

// supposing words before a decision leave it open, or make it somebody's wish.
var supposing = []string{
	"may", "might", "could", "would", "consider", "considers", "considered", "considering", "propose", "proposed", "proposes", "suggest", "suggested", "asked", "asks",
	"ask", "asking", "wants", "wanted", "want", "hopes", "hoped", "hope", "hoping", "wondered", "discuss", "discussed", "explore", "explored", "options", "option",
	"likely", "possible", "possibility", "potential", "potentially", "recommend", "recommended", "requested", "requesting", "refused", "after", "need", "needs", "request",
	"awaiting", "await", "pending", "views", "view", "wish", "wishes", "wished", "decide", "unclear", "worried", "worries", "fear", "fears", "previously", "historically",
	"ago", "yet", "never", "had", "not", "hypothetically", "debate", "debated",
}
