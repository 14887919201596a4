package email

import "strings"

// normalise takes out what pasting leaves behind: HTML tags and entities,
// non-breaking and zero-width characters, quoted-printable remains, odd line
// endings. A text without any of it is returned as it is, with no map.
func normalise(text string) (string, offsets) {
	if !needsNormalising(text) {
		return text, offsets{}
	}
	n := normaliser{text: text, qp: strings.Contains(text, "=20") || strings.Contains(text, "=3D") || strings.Contains(text, "=\n") || strings.Contains(text, "=\r\n")}
	n.out.Grow(len(text))
	for i := 0; i < len(text); {
		if repl, size := n.replacement(i); size > 0 {
			n.sync(i)
			n.out.WriteString(repl)
			i += size
			n.stale = true
			continue
		}
		n.sync(i)
		n.out.WriteByte(text[i])
		i++
	}
	n.stale = true
	n.sync(len(text))
	n.off.text = text
	return n.out.String(), n.off
}

func needsNormalising(text string) bool {
	if strings.IndexByte(text, '&') >= 0 || strings.IndexByte(text, '<') >= 0 || strings.Contains(text, "=\n") ||
		strings.Contains(text, "=20") || strings.Contains(text, "=3D") {
		return true
	}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case 0xC2, 0xE2, 0xEF, '\r', '\f', '\v':
			return true
		}
	}
	return false
}

type normaliser struct {
	text  string
	out   strings.Builder
	off   offsets
	stale bool // the texts are out of step and the next byte needs a new entry
	qp    bool
}

// sync notes where the raw text stands for the clean text written next.
func (n *normaliser) sync(raw int) {
	if n.stale {
		n.off.clean = append(n.off.clean, n.out.Len())
		n.off.raw = append(n.off.raw, raw)
		n.stale = false
	}
}

// replacement is what stands for the bytes at i, and how many of them; none if
// the byte stays.
func (n *normaliser) replacement(i int) (string, int) {
	s := n.text[i:]
	switch s[0] {
	case '\r':
		if len(s) > 1 && s[1] == '\n' {
			return "", 1
		}
		return "\n", 1
	case '\f', '\v':
		return "\n", 1
	case '=':
		if n.qp {
			return quotedPrintable(s)
		}
	case '&':
		return entity(s)
	case '<':
		return tag(s)
	case 0xC2, 0xE2, 0xEF:
		return oddSpace(s)
	}
	return "", 0
}

// oddSpace knows the characters that look like a space, or like nothing.
func oddSpace(s string) (string, int) {
	switch {
	case strings.HasPrefix(s, "\u00a0"):
		return " ", 2
	case strings.HasPrefix(s, "\u00ad"):
		return "", 2
	case strings.HasPrefix(s, "\ufeff"):
		return "", 3
	case len(s) < 3 || s[0] != 0xE2:
		return "", 0
	case s[1] == 0x80:
		switch c := s[2]; {
		case c <= 0x8A, c == 0xAF: // en quad to hair space, narrow no-break space
			return " ", 3
		case c <= 0x8F, 0xAA <= c && c <= 0xAE: // zero width, direction marks
			return "", 3
		case c == 0xA8, c == 0xA9: // line and paragraph separator
			return "\n", 3
		}
	case s[1] == 0x81 && (s[2] == 0xA0 || 0xA6 <= s[2] && s[2] <= 0xA9): // word joiner, isolates
		return "", 3
	}
	return "", 0
}

func quotedPrintable(s string) (string, int) {
	switch {
	case strings.HasPrefix(s, "=\n"):
		return "", 2
	case strings.HasPrefix(s, "=\r\n"):
		return "", 3
	case strings.HasPrefix(s, "=20"), strings.HasPrefix(s, "=A0"), strings.HasPrefix(s, "=09"):
		return " ", 3
	case strings.HasPrefix(s, "=3D"):
		return "=", 3
	}
	return "", 0
}

// entity decodes the HTML entities that matter to finding structure.
func entity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 9)], ';')
	if end < 2 {
		return "", 0
	}
	switch s[1:end] {
	case "nbsp", "#160", "ensp", "emsp", "#xA0", "#xa0":
		return " ", end + 1
	case "lt", "#60":
		return "<", end + 1
	case "gt", "#62":
		return ">", end + 1
	case "amp", "#38":
		return "&", end + 1
	case "quot", "#34":
		return `"`, end + 1
	case "#39", "apos", "rsquo", "lsquo", "#8217":
		return "'", end + 1
	case "#64", "commat":
		return "@", end + 1
	case "#58", "colon":
		return ":", end + 1
	case "zwnj", "zwj", "shy", "#8203":
		return "", end + 1
	}
	return "", 0
}

// tag takes out an HTML tag. Tags that break the line become a new line. What
// stands in angle brackets and is no tag, an address say, stays.
func tag(s string) (string, int) {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	start := i
	for i < len(s) && i-start < 12 && (isLetter(s[i]) || isDigit(s[i]) || s[i] == ':') {
		i++
	}
	if i == len(s) || s[i] != '>' && s[i] != ' ' && s[i] != '/' {
		return "", 0
	}
	repl, ok := tagText(s[start:i])
	if !ok {
		return "", 0
	}
	end := strings.IndexByte(s[i:min(len(s), i+400)], '>')
	if end < 0 || s[i] != '>' && s[i] != '/' && strings.IndexByte(s[i:i+end], '=') < 0 {
		return "", 0
	}
	return repl, i + end + 1
}

func tagText(name string) (string, bool) {
	var b [12]byte
	for i := 0; i < len(name); i++ {
		b[i] = lowerByte(name[i])
	}
	switch string(b[:len(name)]) {
	case "br", "p", "div", "tr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "hr", "table", "tbody", "blockquote", "pre":
		return "\n", true
	case "td", "th":
		return " ", true
	case "b", "i", "u", "em", "strong", "span", "font", "a", "o:p", "small", "big", "html", "body", "head", "meta", "style", "img", "center":
		return "", true
	}
	return "", false
}
