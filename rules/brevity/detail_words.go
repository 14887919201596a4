package brevity

import "github.com/casenote-lint/casenote-lint/internal/lexicon"

// pointerWords are the classes of words by which a pointer is told that sends the
// reader to the whole of a contact from one that does so for a part of it.
type pointerWords struct {
	contact lexicon.Class // visit, meeting, core group, seen
	detail  lexicon.Class // details, record, this, outcome
	pronoun lexicon.Class // those of detail that only stand for something: this, it
	frame   lexicon.Class // words that change nothing: full, today's, the
	part    lexicon.Class // words before what a part is about: for, re, regarding
	own     lexicon.Class // kinds of record that are a contact's own: form, record
	meeting lexicon.Class // contacts that have minutes
	handled lexicon.Class // what is done with the minutes of another meeting: received, agreed
	unlike  lexicon.Class // words before a record that is about something else: risk, capacity
	later   lexicon.Class // words with which a paragraph turns to another contact: rang, telephone
	after   lexicon.Class // words that do so anywhere in its first sentence: afterwards
}

func newPointerWords(b *lexicon.Builder) pointerWords {
	return pointerWords{
		contact: b.Class("visit", "visits", "visited", "visiting", "hv", "stat", "statutory", "meeting", "meetings", "met", "group", "cg", "cgm", "mtg", "conference", "icpc", "rcpc", "review", "reviewed", "strategy", "discussion", "discussions", "discussed", "panel", "session", "sessions", "call", "tc", "interview", "interviewed", "appointment", "seen", "saw", "spoke", "spoken", "attended", "held", "convened", "planning", "lpm", "tac", "taf", "pep", "fgc", "mace", "marac", "supervision", "conversation", "observation", "observed", "hearing", "attendance", "cin", "lac", "cla", "viability", "assessed", "assessment"),
		detail:  b.Class("detail", "details", "detailed", "information", "info", "record", "records", "recording", "recorded", "note", "notes", "noted", "account", "outcome", "outcomes", "content", "contents", "findings", "observations", "this", "it", "that", "all", "everything", "above", "below", "decisions", "decision", "actions", "agenda", "write", "written", "minutes", "minute", "mins", "summary", "what", "copy", "copies", "evidence", "analysis", "document", "documents", "documentation", "paperwork", "plan", "plans", "points", "names", "attendees"),
		pronoun: b.Class("this", "it", "that", "all", "everything", "above", "below", "what"),
		frame:   b.Class("a", "an", "the", "full", "fuller", "further", "more", "complete", "completed", "complete", "today", "todays", "this", "that", "of", "from", "on", "at", "in", "with", "and", "&", "or", "to", "for", "by", "was", "is", "are", "were", "be", "been", "being", "has", "have", "had", "will", "please", "pls", "plz", "also", "now", "same", "all", "both", "first", "second", "third", "fourth", "final", "initial", "joint", "planned", "announced", "unannounced", "duty", "as", "part", "during", "via", "teams", "took", "place", "taken", "carried", "out", "made", "undertaken", "am", "pm", "up", "there", "everyone", "they", "which", "'s", "each", "any", "other", "main", "core", "child", "protection", "need", "care", "contact", "home", "school", "nursery", "college", "office", "placement", "hospital", "online", "face", "went", "work", "family", "network", "team", "unit", "centre", "center", "parenting", "legal", "cp", "professionals", "multi", "agency"),
		part:    b.Class("for", "re", "regarding", "about", "concerning", "around", "reference", "ref", "respect", "relation"),
		own:     b.Class("form", "forms", "record", "records", "episode", "recording"),
		meeting: b.Class("meeting", "meetings", "mtg", "group", "cg", "cgm", "conference", "icpc", "rcpc", "review", "strategy", "strat", "panel", "lpm", "tac", "taf", "pep", "fgc", "mace", "marac", "discussion", "hearing"),
		handled: b.Class("received", "read", "agreed", "amended", "amendments", "corrections", "corrected", "accuracy", "accurate", "approved"),
		unlike:  b.Class("risk", "capacity", "financial", "fire", "credit", "competence", "skills", "housing", "dental"),
		later:   b.Class("rang", "phoned", "telephoned", "telephone", "phone", "emailed", "email", "texted", "tc", "voicemail", "later", "following"),
		after:   b.Class("afterwards", "afterward", "subsequently"),
	}
}
