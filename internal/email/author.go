package email

import "strings"

// authorCue reports text that begins as the author of a note begins: with what
// he or she did about the email, or with a heading of the note.
func authorCue(s string) bool {
	s = strings.TrimLeft(s, "-*• \t")
	if s == "" {
		return false
	}
	low := lower(s[:min(len(s), 40)])
	for _, c := range authorCues.under(low[0]) {
		if strings.HasPrefix(low, c) && (len(low) == len(c) || !isLetter(low[len(c)])) {
			return true
		}
	}
	return false
}

var authorCues = wordTable{
	'a' - 'a': {"action", "actions", "action taken", "agreed", "asked", "analysis", "acknowledged", "above email", "above emails", "awaiting"},
	'c' - 'a': {"called", "case", "case note", "chased", "copied to", "copy to", "contacted"},
	'd' - 'a': {"discussed", "decision", "duty"},
	'e' - 'a': {"emailed", "email sent", "emails above", "email forwarded", "email saved"},
	'f' - 'a': {"forwarded to", "form sent", "follow up", "follow-up", "filed", "fwd to", "family informed"},
	'i' - 'a': {"i rang", "i called", "i telephoned", "i phoned", "i spoke", "i replied", "i responded", "i emailed", "i have replied", "i have responded", "i have emailed", "i have spoken",
		"i have asked", "i have rung", "i have called", "i have forwarded", "i acknowledged", "i asked", "i told", "i texted", "i visited", "i passed", "i forwarded", "i discussed", "i confirmed", "i then", "i saw", "i wrote back",
		"i have passed", "i have told", "i have discussed", "i have let"},
	'l' - 'a': {"left message", "left voicemail", "logged"},
	'm' - 'a': {"management oversight", "manager", "my response", "my reply", "m informed", "mother informed", "mum informed", "mother told", "mum told"},
	'n' - 'a': {"note", "nb", "no further action", "nfa", "next steps", "next step", "next visit", "noted"},
	'o' - 'a': {"outcome", "on receipt"},
	'p' - 'a': {"passed to", "phoned", "plan", "p/c"},
	'r' - 'a': {"rang", "replied", "reply sent", "response", "response sent", "responded", "reply", "referred"},
	's' - 'a': {"sw", "s/w", "spoke", "shared with", "saved", "sent to", "seen", "stored", "social worker", "summary", "saw", "sent reply"},
	't' - 'a': {"t/c", "tc", "told", "texted", "tel call", "telephoned", "the above", "tm", "telephone call", "team manager", "to do"},
	'u' - 'a': {"update", "uploaded"},
	'v' - 'a': {"visit", "visited", "v/m"},
	'w' - 'a': {"worker", "writer", "will discuss", "will follow"},
}

// authorTone reports a short paragraph in the clipped style of notes: something
// was done, and nobody is spoken to and nobody says I or we.
func authorTone(s string) bool {
	if len(s) > 200 {
		return false
	}
	acts := false
	low := lower(s)
	for i := 0; i < len(low); {
		for i < len(low) && !isLetter(low[i]) {
			i++
		}
		from := i
		for i < len(low) && isLetter(low[i]) {
			i++
		}
		switch low[from:i] {
		case "i", "we", "you", "your", "our", "my", "us", "me", "please", "thanks":
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
