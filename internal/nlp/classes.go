package nlp

import "github.com/casenote-lint/casenote-lint/internal/lexicon"

// The word classes that several rules share. Rules make further ones with
// lexicon.Builder.Class.
const (
	Negation     lexicon.Class = iota // not, never, no …
	Pronoun                           // third person: he, she, they, him, her …
	FirstPerson                       // I, we, me, us
	Possessive                        // his, her, their, my, our …
	FamilyNoun                        // mum, dad, sister, nan …
	ChildNoun                         // child, baby, boy, YP …
	AuthorNoun                        // worker, SW, writer: the author of the note
	Professional                      // teacher, GP, police, HV …
	TitleWord                         // Mr, Mrs, Ms, Dr, PC …
	SpeechVerb                        // said, told, reported …
	ThoughtVerb                       // thinks, feels, believes, worries …
	FutureWord                        // will, next, tomorrow, planned …
	Modal                             // would, could, might …
	Month                             // January, jan …
	Weekday                           // Monday, mon …
	Classes                           // how many there are
)

// Mark puts the shared words into their classes.
func Mark(b *lexicon.Builder) {
	for c, words := range shared {
		b.Mark(lexicon.Class(c), words...)
	}
}

var shared = [Classes][]string{
	Negation:     {"not", "never", "no", "none", "nor", "neither", "without", "nobody", "nothing", "cannot", "can't", "cant", "didn't", "didnt", "doesn't", "doesnt", "don't", "dont", "isn't", "isnt", "wasn't", "wasnt", "weren't", "werent", "hasn't", "hasnt", "haven't", "havent", "hadn't", "hadnt", "won't", "wouldn't", "wouldnt", "couldn't", "couldnt", "shouldn't", "shouldnt", "aren't", "arent", "nil"},
	Pronoun:      {"he", "she", "they", "him", "her", "them", "himself", "herself", "themselves", "who"},
	FirstPerson:  {"i", "we", "me", "us", "myself", "ourselves", "i'm", "i've", "i'd", "i'll", "we've", "we're", "we'd", "we'll"},
	Possessive:   {"his", "her", "their", "my", "our", "its", "your"},
	FamilyNoun:   {"mother", "mum", "mam", "mom", "mummy", "father", "dad", "daddy", "parent", "parents", "stepfather", "stepdad", "stepmother", "stepmum", "sister", "brother", "sisters", "brothers", "sibling", "siblings", "aunt", "auntie", "aunty", "uncle", "nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandad", "granddad", "grandpa", "grandfather", "grandparent", "grandparents", "cousin", "cousins", "niece", "nephew", "partner", "ex", "boyfriend", "girlfriend", "husband", "wife", "son", "daughter", "sons", "daughters", "twin", "twins", "family", "carer", "carers", "guardian", "mgm", "mgf", "pgm", "pgf", "foc", "moc", "stepson", "stepdaughter", "stepbrother", "stepsister"},
	ChildNoun:    {"child", "children", "baby", "babies", "boy", "boys", "girl", "girls", "toddler", "infant", "newborn", "unborn", "teenager", "adolescent", "youngster", "kid", "kids", "yp", "ch'n", "chn", "cyp"},
	AuthorNoun:   {"sw", "writer", "worker", "author", "asw", "nqsw", "undersigned"},
	Professional: {"teacher", "teachers", "headteacher", "head", "school", "nursery", "police", "officer", "officers", "pc", "ds", "dc", "di", "gp", "doctor", "dr", "nurse", "midwife", "paediatrician", "psychologist", "psychiatrist", "therapist", "counsellor", "hv", "dsl", "senco", "solicitor", "barrister", "guardian", "iro", "chair", "judge", "court", "manager", "tm", "consultant", "camhs", "hospital", "housing", "probation", "supervisor", "tutor", "mentor", "ewo", "fsw", "edt", "lado", "idva", "isva", "yot", "salt", "ot", "tutor", "staff", "keyworker", "panel", "conference"},
	TitleWord:    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "pc", "wpc", "ds", "dc", "di", "dci", "sgt", "sergeant", "inspector", "insp", "sister", "nurse", "sir", "lady", "rev", "father", "judge", "uncle", "aunt", "auntie", "aunty"},
	SpeechVerb:   {"said", "says", "say", "saying", "told", "tells", "tell", "telling", "reported", "reports", "report", "reporting", "stated", "states", "state", "stating", "explained", "explains", "explaining", "described", "describes", "describing", "added", "adds", "replied", "replies", "answered", "answers", "shared", "shares", "disclosed", "discloses", "commented", "comments", "mentioned", "mentions", "informed", "informs", "advised", "advises", "confirmed", "confirms", "asked", "asks", "asking", "shouted", "shouts", "wrote", "writes", "texted", "emailed", "recalled", "recalls", "acknowledged", "acknowledges", "expressed", "expresses", "voiced", "noted", "notes", "recorded", "records", "observed", "observes", "denied", "denies", "agreed", "admitted", "admits", "complained", "complains", "whispered", "screamed", "yelled", "muttered", "called", "calls", "raised", "indicated", "indicates", "relayed", "updated"},
	ThoughtVerb:  {"thinks", "thought", "think", "feels", "felt", "feel", "believes", "believed", "believe", "worries", "worried", "worry", "considers", "considered", "consider", "fears", "feared", "hopes", "hoped", "suspects", "suspected", "wonders", "wondered", "reckons", "reckoned", "finds", "found", "views", "viewed", "sees", "regards"},
	FutureWord:   {"will", "next", "tomorrow", "planned", "scheduled", "due", "booked", "upcoming", "forthcoming", "arranged", "rescheduled", "postponed", "cancelled", "canceled"},
	Modal:        {"would", "could", "might", "may", "should", "can", "must", "shall", "ought"},
	Month:        {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"},
	Weekday:      {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"},
}
