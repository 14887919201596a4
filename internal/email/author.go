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
	for _, c := range authorCues(low[0]) {
		if strings.HasPrefix(low, c) && (len(low) == len(c) || !isLetter(low[len(c)])) {
			return true
		}
	}
	return false
}

func authorCues(c byte) []string {
	switch c {
	case 'a':
		return []string{"action", "actions", "action taken", "agreed", "asked", "analysis", "acknowledged", "above email", "above emails", "awaiting"}
	case 'c':
		return []string{"called", "case", "case note", "chased", "copied to", "copy to", "contacted"}
	case 'd':
		return []string{"discussed", "decision", "duty"}
	case 'e':
		return []string{"emailed", "email sent", "emails above", "email forwarded", "email saved"}
	case 'f':
		return []string{"forwarded to", "form sent", "follow up", "follow-up", "filed", "fwd to", "family informed"}
	case 'i':
		return []string{"i rang", "i called", "i telephoned", "i phoned", "i spoke", "i replied", "i responded", "i emailed", "i have replied", "i have responded", "i have emailed", "i have spoken",
			"i have asked", "i have rung", "i have called", "i have forwarded", "i acknowledged", "i asked", "i told", "i texted", "i visited", "i passed", "i forwarded", "i discussed", "i confirmed", "i then", "i saw", "i wrote back",
			"i have passed", "i have told", "i have discussed", "i have let"}
	case 'l':
		return []string{"left message", "left voicemail", "logged"}
	case 'm':
		return []string{"management oversight", "manager", "my response", "my reply", "m informed", "mother informed", "mum informed", "mother told", "mum told"}
	case 'n':
		return []string{"note", "nb", "no further action", "nfa", "next steps", "next step", "next visit", "noted"}
	case 'o':
		return []string{"outcome", "on receipt"}
	case 'p':
		return []string{"passed to", "phoned", "plan", "p/c"}
	case 'r':
		return []string{"rang", "replied", "reply sent", "response", "response sent", "responded", "reply", "referred"}
	case 's':
		return []string{"sw", "s/w", "spoke", "shared with", "saved", "sent to", "seen", "stored", "social worker", "summary", "saw", "sent reply"}
	case 't':
		return []string{"t/c", "tc", "told", "texted", "tel call", "telephoned", "the above", "tm", "telephone call", "team manager", "to do"}
	case 'u':
		return []string{"update", "uploaded"}
	case 'v':
		return []string{"visit", "visited", "v/m"}
	case 'w':
		return []string{"worker", "writer", "will discuss", "will follow"}
	}
	return nil
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

// isLeadIn reports text of the note's own that announces an email: it ends with a
// colon, or says below or copied, and speaks of email.
func isLeadIn(s string) bool {
	s = strings.TrimRight(s, " \t")
	low := lower(s[max(0, len(s)-240):])
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
