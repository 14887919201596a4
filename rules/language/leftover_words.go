package language

// stands says where a phrase has to stand to be left over.
type stands int

const (
	anywhere  stands = iota
	first            // at the beginning of a sentence, a bracket or what follows a label
	entire           // as a sentence of its own
	alone            // as all there is in its line or under its label
	unnamed          // anywhere but where it is spoken of: "the date goes as DD/MM/YYYY"
	ordering         // anywhere but as what somebody was asked to do: "to delete as appropriate"
	titled           // with a capital, or as a sentence of its own
	here             // at the beginning of a few words that end with "here": insert analysis here
	undecided        // with a capital, at the end of what it is an answer to: "Interpreter used Yes/No."
)

// ownPhrases is the group of an authority's own phrases.
const ownPhrases = 0

// leftoverPhrases are grouped by kind and place. sentence widens the finding to
// the sentence that holds the phrase.
var leftoverPhrases = []struct {
	kind     leftover
	stands   stands
	sentence bool
	patterns []string
}{
	ownPhrases: {kind: placeholder},
	{kind: placeholder, patterns: []string{
		"click or tap [here|] to enter [text|a date|date|]", "click here to enter [text|a date]", "tap here to enter text", "click to [enter|add|type] [text|a date|a title|notes|content|details|your text]",
		"( [name|names|surname|forename|date|dates|age|dob|initials|full name|name of school] )", "enter text here", "type [text|your text] here", "insert text here", "your text here", "lorem ipsum", "dolor sit amet", "placeholder text", "dummy text", "sample text", "[child's|childs|parent's|parents|carer's|worker's|school|schools|sw|sw's|social worker's|mother's|father's|agency|insert|enter|add|your] name here", "[insert|enter|add|put|type] [date|time|address|details|school|text|initials|number|name|names|summary|reason] here", "- - / - - / - -", "? ? / ? ? /", "00 / 00 / [00|0000]",
	}},
	{kind: placeholder, stands: unnamed, patterns: []string{"dd / mm / [yy|yyyy]", "dd . mm . [yy|yyyy]", "dd - mm - [yy|yyyy]"}},
	{kind: placeholder, stands: titled, patterns: []string{"choose an [item|option]", "choose a building block", "select an [item|option]", "please [select|choose] [an item|an option|one|from the list|from list|from dropdown|from the dropdown]", "[select|choose|pick] from [list|the list|dropdown|drop down|the dropdown|the drop down]"}},
	{kind: blank, stands: undecided, patterns: []string{"y / n", "yes / no", "yes / no / [n / a|na|not known]"}},
	{kind: placeholder, stands: entire, patterns: []string{"tab to next field", "press [tab|enter] to [continue|move on|go on]", "type here", "write here", "enter here", "text here", "insert here", "enter text", "insert text", "- - select - -", "select . . .", "[insert|paste|attach] [photo|picture|image|logo|genogram|table|signature|map|chart] [here|]"}},
	{kind: placeholder, stands: here, sentence: true, patterns: []string{"[insert|enter|type|paste|write|add|put|describe|attach]"}},
	{kind: instruction, patterns: []string{
		"fixme", "draft [–|-|:|—|,|] do not [save|send|use|finalise|finalize|circulate|share|file|upload]", "do not [save|finalise|finalize] [this|until|yet]", "[test|dummy] [note|record|entry|case note] [–|-|:|,|please|pls] [ignore|please ignore|delete|please delete|do not use]", "please [ignore|delete|disregard] this [note|entry|record|case note|text]",
	}},
	{kind: instruction, stands: titled, sentence: true, patterns: []string{"todo"}},
	{kind: instruction, sentence: true, patterns: []string{
		"this [template|proforma|pro forma] [must|should|is to|needs to|will|can] [only|] be [completed|used|filled|saved|signed|uploaded|shared|deleted]", "[delete|remove] this [guidance|text|template|prompt|line|box|section] [before|when|once]",
	}},
	{kind: instruction, stands: first, sentence: true, patterns: []string{"[add|insert|expand] [a|] [paragraph|para|sentence|section|wording|quote|line] [about|re|on|here|from|for|re:]"}},
	{kind: blank, stands: alone, patterns: []string{
		"please [complete|fill in|add|update|advise|confirm|specify|state]", "tbc", "tba", "tbd", "t b c", "to be [completed|confirmed|added|updated|advised|inserted|written|filled in]", "to complete", "to add", "no information [provided|recorded|entered|available|given|supplied|held]", "no details [provided|recorded|entered]",
		"information not [provided|recorded|available]", "not [completed|provided|entered|recorded|yet completed|yet known]", "your [name|role|team|job title|signature]", "no data [entered|provided|available]", "no text entered", "nothing entered", "no content", "n / a ?", "? ?", "yes / no", "y / n", "yes / no / [n / a|na|not known]", "please select",
		"awaiting [update|information|completion]", "null", "undefined", "xx",
	}},
	{kind: instruction, stands: ordering, patterns: []string{
		"[delete|amend|tick|circle|strike out|complete|underline] as [appropriate|applicable|necessary|required]", "delete [whichever is|where|if|as] [not applicable|not appropriate|inapplicable]", "delete if not [applicable|required|needed|relevant]",
		"[this section|this box|this form|this part] [should|must|is to|needs to] [be|include|contain|record|describe|cover]", "complete this [section|box|part]", "this [section|field|box|question] is [mandatory|required|optional|compulsory]", "use this [section|box|space] to",
		"continue on a separate sheet", "this box will expand", "box expands", "for office use only", "[max|maximum] [of|] [100|150|200|250|300|500|1000] words", "do not leave [this section|this box|this|] blank",
	}},
	{kind: instruction, stands: first, sentence: true, patterns: []string{
		"please [provide|give|include|enter|add|insert|record|list] [details|detail|information|a summary|a brief|your|full details|further details|any|the names|the name|dates|the date|a description|evidence|here]",
		"please [describe|specify|outline|summarise|summarize|complete|tick|indicate|select|delete|state|detail] [the|any|all|how|what|whether|which|if|here|below|as|this|who|why|one|your|details|reason|reasons|child's|date]",
		"guidance : [describe|include|consider|record|use|outline|explain|provide|state|please|this|what|who|how|complete|summarise|give|ensure|enter|list|note|write|think]", "[see|read|refer to|use] [the|] guidance [notes|note|] [before|when|while|on|for] [completing|filling in|completion]", "guidance note", "guidance notes", "guidance for [completing|completion|workers|practitioners]", "note to [worker|practitioner|author|user] :",
		"[describe|outline|summarise|summarize|explain|record|provide] [here|below|briefly|how the child|how the family|how the parents|what the child|what you|the child's|who was|the reason for|the purpose of|details of|any concerns|any changes|any actions]",
		"[include|consider|record|list|enter] [here|details of|the following|the views of|the child's|the names of|who was|name and|full name|any relevant]", "prompts :", "hint :", "note to self", "reminder to self", "[tip|tips|top tip] : [keep|use|remember|make|include|avoid|write|think|focus|be|try]", "prompt :", "instructions :",
	}},
	{kind: machine, sentence: true, patterns: []string{
		"as an ai [language model|assistant|model|tool|chatbot|system]", "as an ai , i", "as an ai i", "as a [large|] language model", "i am an ai", "i'm an ai", "my [knowledge|training] cutoff", "my [training data|knowledge cut off]",
		"[rewritten|reworded|rephrased|revised] in a [more|] [professional|formal|objective|concise|factual|neutral|clear] [tone|style]",
		"[here is|here's|below is] [the|your|a|an] [case note|casenote|rewritten|reworded|revised|polished|improved|updated version|refined|edited|professional|more professional|concise|more concise|clearer|cleaned up|redrafted|restructured|corrected|rephrased|condensed]",
		"[here is|here's|below is] [the|your|a] [draft|summary|suggested|sample|structured|shorter] [case note|note|version]",
		"[here is|here's|below is] [a|the] [summary|version|draft|write up] of your [visit|note|notes|case note|call|meeting|session|text]", "[here is|here's|below is] [the|your] [updated|amended|new|final|edited|revised] [note|version|text|draft]", "in a [more|] [professional|formal|objective|concise|neutral] tone :",
		"[i have|i've] [rewritten|reworded|rephrased|restructured|polished|reformatted|redrafted] [the|your|this|it]",
		"let me know if [you would like|you'd like|you want|you need|you prefer] [any changes|any adjustments|any edits|any revisions|any amendments|further changes|me to adjust|me to revise|me to rewrite|me to refine|me to expand|me to shorten|it shorter|it longer]",
		"let me know if [you would like|you'd like|you want|you need|you prefer] me to [make|keep] [it|this|that|the note] [shorter|longer|more|less|simpler|clearer|briefer]",
		"[would you like|do you want] me to [add a|include a|make it|make this|produce|generate|create a|provide a|reword|rephrase|rewrite|adjust|expand|shorten|refine|format|turn|draft|summarise|revise|tailor|convert]",
		"feel free to [adjust|edit|modify|customise|customize|amend|tweak|replace|adapt]", "ai generated content may be incorrect", "ai generated [summary|content|text|draft]", "generated by [ai|chatgpt|copilot|an ai|gemini]", "[chatgpt|copilot|chat gpt|gemini] [said|response|output|draft|generated]", "regenerate response", "[i have|i've] [organised|organized|structured|formatted|summarised|summarized|condensed|kept|removed|corrected|tidied] [the|your|this] [notes|note|text|tone|points|draft|record|language|information]", "this is a [sample|template|test|dummy|mock] [case note|note|record|entry|casenote]",
		"i [cannot|can't|am unable to|can not|am not able to] [confirm|verify] the [details|accuracy|information] [above|below|provided|of|in]", "based on the [information|details|notes|text] [you|you've] [provided|shared|gave|given|supplied|pasted]", "the text you [provided|shared|pasted]", "remember to replace", "replace the [placeholders|bracketed|text in brackets]",
		"i don't have access to [your|external|previous] [files|documents|records|conversations|data]",
	}},
	{kind: machine, stands: first, sentence: true, patterns: []string{
		"[sure|certainly|of course|absolutely|okay|great|understood] [!|,|.|] [here is|here's|here are|i've rewritten|i have rewritten|i will rewrite]",
		"hope this [meets|is what you]", "is there anything else [you'd like|you would like|i can help]", "this version [is|maintains|keeps|removes|uses|ensures|remains]",
	}},
	{kind: machine, stands: entire, sentence: true, patterns: []string{"[i|] hope this helps", "[i|] hope that helps", "[hope|] this helps"}},
	{kind: residue, patterns: []string{
		"error ! [reference source not found|bookmark not defined|no bookmark name given|hyperlink reference not valid|unknown document property name|not a valid link]", "reference source not found", "bookmark not defined", "mergefield", "formtext", "formcheckbox", "formdropdown", "includetext", "docproperty", "mergeformat",
		"formatted : [font|indent|normal|space|left|right|bulleted|list|heading|centered|centred|no|tab|line|justified|not]", "normal 0 false", "mso style", "microsoftinternetexplorer4",
	}},
	{kind: residue, stands: alone, patterns: []string{"name / [role|relationship|agency|title|designation] / [role|agency|organisation|contact details|contact number|signature]", "name / [role|relationship|agency]", "heading [1|2|3|4]", "page break", "[header|footer|title|subtitle] text", "table of contents"}},
}

// slotWords may stand in a placeholder. A bracket with any other word in it is
// somebody's remark: [name withheld], [her sister].
var slotWords = append([]string{
	"child", "children", "parent", "parents", "mother", "father", "carer", "social", "worker", "school", "of", "birth", "first", "last", "full", "the", "your", "here", "and", "or", "to", "a", "an", "in", "on", "at", "for", "if", "with", "visit", "meeting", "contact", "day", "points", "point", "team", "manager", "role", "young", "person", "family", "professional", "agency", "other",
	"practitioner", "allocated", "key", "lead", "duty", "senior", "current", "previous", "new", "male", "female", "sw", "ssw", "tm", "iro", "hv", "gp", "yp", "mum", "dad", "sibling", "siblings", "partner", "foster", "placement", "provider", "sender", "referrer", "company", "ward", "court", "independent", "reviewing", "virtual", "his", "her", "their", "hospital", "nursery", "client", "service", "user", "surname", "author", "participant", "participants", "line", "supervisor", "office", "teacher", "who", "where", "when", "what", "was", "were", "is", "are", "be", "this", "as", "appropriate", "applicable", "next", "start", "end", "today", "present", "list", "any", "relevant", "reference", "case", "organisation", "nhs", "upn",
}, strongSlotWords...)

// strongSlotWords make a bracket a placeholder.
var strongSlotWords = append([]string{
	"name", "names", "surname", "forename", "date", "dates", "dob", "time", "times", "address", "number", "phone", "telephone", "email", "location", "venue", "initials", "details", "age", "xx", "xxx", "xxxx", "dd", "mm", "yy", "yyyy", "text", "postcode", "placeholder", "tbc", "blank", "title", "signature", "job", "month", "year", "sentence", "sentences", "paragraph", "paragraphs", "max", "bullet", "bullets", "recipient", "outcome", "reason", "purpose", "views", "attendees", "location", "relationship", "summary", "quote", "quotation", "score", "weight", "height", "amount", "figure", "spelling",
}, slotOrders...)

// slotOrders begin a placeholder whatever else is in it.
var slotOrders = []string{"insert", "enter", "add", "type", "specify", "select", "choose", "delete", "complete", "describe", "click", "fill", "include", "summarise", "outline", "state", "please", "list", "remove", "note", "check", "write", "give", "provide", "explain", "confirm", "update", "amend", "edit", "replace", "expand", "attach", "paste", "briefly", "optional", "eg", "put", "query", "record"}

// choices are words between which a template lets its user choose: [he/she].
var choices = []string{
	"he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs", "mother", "father", "mum", "dad", "parent", "parents", "carer", "carers", "was", "wasn't", "not", "is", "are", "were", "yes", "no", "seen", "alone", "announced", "unannounced", "male", "female", "child", "children", "mr", "mrs", "ms", "miss", "dr", "boy", "girl", "son", "daughter", "brother", "sister", "home", "school", "delete", "na", "has", "did", "name", "names",
}
