package email

import "sync"

// phrase is a folded phrase of a disclaimer or banner; it may end inside a word.
type phrase struct {
	words string
	cues  cues
}

// wording is what disclaimers and banners say, by first letter.
var wording = sync.OnceValue(func() *[26][]phrase {
	var out [26][]phrase
	for _, s := range said {
		for _, words := range s.phrases {
			out[words[0]-'a'] = append(out[words[0]-'a'], phrase{words, s.cues})
		}
	}
	return &out
})

// said lists the phrases by what they say.
var said = [...]struct {
	cues    cues
	phrases []string
}{
	{cueThis, []string{
		"this email", "this e-mail", "this mail", "this message", "this communication", "this transmission", "this electronic",
		"e-bost", "ebost", "neges hon", "hwn yn gyf",
	}},
	{cuePaper, []string{
		"information in this", "information contained", "contents of this", "content of this", "contained in this", "sender of this",
		"any attach", "any files", "attachments may", "its attachments", "received this", "had this",
	}},
	{cueMail, []string{"email", "e-mail", "message", "transmission", "secure email"}},
	{cueAudience, []string{
		"addressee", "addressed", "recipient", "intended recipient", "intended for", "intended only", "intended solely", "meant for", "meant only",
		"solely for", "only for the", "for the person", "for the use of", "for use by", "for the attention of", "for the named",
		"named person", "named recipient", "named above", "individual or entity", "individual to whom", "person or body",
		"derbynnydd", "cyfeiriwyd",
	}},
	{cueSecrecy, []string{
		"confidential", "private", "privileged", "legal privilege", "legally privileged", "sensitive", "proprietary", "cyfrinachol", "gyfrinachol",
	}},
	{cueAstray, []string{
		"in error", "by mistake", "by accident", "have received this", "have had this", "you have received", "not the intended", "not the addressee",
		"if you are not the", "if it is not meant", "notify the sender", "notify us", "inform the sender", "tell the sender", "advise the sender",
		"contact the sender", "let the sender know", "the sender immediately", "reply to the sender", "return it to", "delete", "destroy",
		"remove it from", "gwall", "dilewch", "dilëwch",
	}},
	{cueForbidden, []string{
		"must not", "may not copy", "should not copy", "should not be copied", "disclos", "distribut", "dissemin", "prohibited", "not permitted",
		"please do not copy", "take any action", "unlawful", "unauthorised", "unauthorized", "without authority", "without permission", "without consent", "do not forward", "misuse",
	}},
	{cueCarriage, []string{
		"virus", "computer virus", "free from virus", "malware", "monitor", "scanned", "swept", "intercept",
	}},
	{cueLiability, []string{
		"liability", "accept no liab", "accepts no", "accept any liab", "accept any responsibility",
	}},
	{cueOpinion, []string{
		"opinions", "own opinion", "views expressed", "views or opinions", "views in it", "views of the sender", "personal view",
		"does not necessarily", "do not necessarily", "solely those of", "author and do not", "binding",
	}},
	{cueLaw, []string{
		"freedom of information", "environmental information", "data protection", "gdpr", "privacy notice", "subject to the", "retention",
		"registered in england", "registered office", "registered charity", "registered in", "company number", "company no", "charity number", "stakeholder",
	}},
	{cueGreen, []string{"before you print", "before printing", "print this", "consider the environment", "think before"}},
	{cueOutside, []string{
		"came from outside", "come from outside", "from outside", "outside the", "outside of the", "outside your", "outside our", "unknown sender",
	}},
	{cueOutside | cueMail, []string{
		"external email", "external e-mail", "external sender", "external message", "external source", "originated outside", "originated from outside",
	}},
	{cueLinks, []string{
		"links", "click", "do not click", "not click", "attachment", "open attach", "unless you", "recognise the sender", "recognize the sender",
		"sender and know", "trustworthy",
	}},
	{cueStranger, []string{"you don't often get email", "you don’t often get email", "you do not often get email"}},
	{cueSecured, []string{"sent securely", "sent through the", "sent by secure", "secure email service", "egress", "cjsm"}},
	{cueRobot, []string{"do not reply", "automatically generated"}},
	{cueRobot | cueMail, []string{"automated message", "automated email"}},
	{cueHabit, []string{
		"your working hours", "outside normal", "outside of normal", "outside my", "do not expect a reply", "do not expect a response",
		"croesawu gohebiaeth", "correspondence in welsh",
	}},
}
