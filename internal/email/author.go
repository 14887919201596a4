package email

import "strings"

// authorCue reports text that begins as the author of a note begins: with what
// he or she did about the email, or with a heading of the note.
func authorCue(s string) bool {
	return authorDeed(s) || beginsWith(s, &headings)
}

// authorDeed reports text that begins with what the author of a note did.
func authorDeed(s string) bool {
	return beginsWith(s, &deeds) || ownDeed(s)
}

// beginsWith reports text whose first words stand in a table, after a bullet.
func beginsWith(s string, table *wordTable) bool {
	s = strings.TrimLeft(s, "-*• \t")
	if s == "" {
		return false
	}
	for _, c := range table.under(s[0]) {
		if hasPrefixFold(s, c) && (len(s) == len(c) || !isLetter(s[len(c)])) {
			return true
		}
	}
	return false
}

// deeds are what authors of notes say in their clipped style that they did.
var deeds = wordTable{
	'a': {"asked", "acknowledged", "awaiting"},
	'c': {"called", "chased", "copied to", "contacted"},
	'd': {"discussed"},
	'e': {"emailed", "email sent", "email forwarded", "email saved"},
	'f': {"forwarded to", "form sent", "filed", "fwd to", "family informed"},
	'l': {"left message", "left voicemail", "logged"},
	'm': {"m informed", "mother informed", "mum informed", "mother told", "mum told"},
	'n': {"no further action", "no further contact today", "no further calls today", "no other contact today", "nfa"},
	'p': {"passed to", "phoned", "p/c"},
	'r': {"rang", "replied", "reply sent", "response sent", "responded", "referred"},
	's': {"spoke", "shared with", "saved", "sent to", "sent reply", "stored", "saw"},
	't': {"t/c", "tc", "told", "texted", "tel call", "telephoned", "telephone call"},
	'u': {"uploaded"},
	'v': {"visited", "v/m"},
	'w': {"will discuss", "will follow"},
}

// headings are the words that head the parts of a note, and those by which its
// authors call themselves.
var headings = wordTable{
	'a': {"action", "actions", "action taken", "agreed", "analysis", "above email", "above emails"},
	'c': {"case", "case note", "copy to"},
	'd': {"decision", "duty"},
	'e': {"emails above"},
	'f': {"follow up", "follow-up"},
	'm': {"management oversight", "manager", "my response", "my reply"},
	'n': {"note", "nb", "next steps", "next step", "next visit", "next", "noted"},
	'o': {"outcome", "on receipt"},
	'p': {"plan"},
	'r': {"response", "reply"},
	's': {"sw", "s/w", "social worker", "summary", "seen"},
	't': {"the above", "tm", "team manager", "to do"},
	'u': {"update"},
	'v': {"visit"},
	'w': {"worker", "writer"},
}

// ownDeed reports "I rang", "I have told", "I then asked".
func ownDeed(s string) bool {
	s = strings.TrimLeft(s, "-*• \t")
	if !strings.HasPrefix(s, "I ") {
		return false
	}
	low := lower(s[2:min(len(s), 50)])
	for _, w := range []string{"have ", "then ", "also ", "later "} {
		low = strings.TrimPrefix(low, w)
	}
	verb, _, _ := strings.Cut(low, " ")
	switch strings.TrimRight(verb, ".,:;") {
	case "rang", "rung", "called", "telephoned", "phoned", "spoke", "spoken", "replied", "responded", "emailed", "acknowledged", "asked", "told", "texted",
		"visited", "passed", "forwarded", "discussed", "confirmed", "saw", "wrote", "let", "looked", "filled", "read", "checked", "chased", "booked", "saved",
		"filed", "shared", "explained", "contacted", "informed", "updated", "left":
		return true
	}
	return false
}

// authorTone reports a short paragraph in the clipped style of notes: something
// was done, not might be; nobody is spoken to and nobody says I or we.
func authorTone(s string) bool {
	if len(s) > 200 {
		return false
	}
	acts := false
	for w := range wordsOf(lower(s)) {
		switch w {
		case "i", "we", "you", "your", "our", "my", "us", "me", "please", "thanks", "can", "cannot", "could", "may":
			return false
		case "told", "informed", "rang", "telephoned", "texted", "emailed", "asked", "booked", "noted", "filed", "saved", "passed", "diary", "updated", "sent", "put", "arranged", "agreed", "discussed":
			acts = true
		}
	}
	return acts
}

// maxLeadIn is how much of a line is read for the words that announce an email.
const maxLeadIn = 240

// isLeadIn reports text of the note's own that announces an email: it ends with a
// colon, or says below or copied, and speaks of email.
func isLeadIn(s string) bool {
	s = strings.TrimRight(s, " \t")
	low := lower(s[max(0, len(s)-maxLeadIn):])
	return announces(low) && mentionsMail(low)
}

func announces(low string) bool {
	low = strings.TrimRight(low, " \t.-–—")
	if strings.HasSuffix(low, ":") {
		return true
	}
	for _, w := range []string{"below", "as follows", "copied", "pasted", "reads", "attached here", "this email", "following email", "copied in here"} {
		if k := strings.LastIndex(low, w); k >= 0 && len(low)-k <= len(w)+30 {
			return true
		}
	}
	return false
}

func mentionsMail(low string) bool {
	return strings.Contains(low, "email") || strings.Contains(low, "e-mail") || strings.Contains(low, "e mail") || strings.Contains(low, "e-bost") || strings.Contains(low, "mailed")
}

// mentionsLetter reports words for other things people write, which begin and end
// as emails do.
func mentionsLetter(low string) bool {
	for _, w := range []string{"letter", "text message", "texted", "text from", "text to", "texts", "whatsapp", "card", "note left", "through the door", "message on teams", "teams chat", "teams message",
		"sms", "voicemail", "facebook", "messenger", "hand-delivered", "hand delivered", "posted", "template", "speech", "statement", "words and pictures", "script"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
