package mapping

import "strings"

// list splits the names or ids of the children a note was copied to. A comma
// parts them only where nothing else does and each part is a single word, since
// a comma also stands between a surname and a forename.
func list(v string) []string {
	if v == "" || isPrompt(strings.ToLower(v)) || isNoDate(v) || strings.EqualFold(v, "no") {
		return nil
	}
	v = listSpelling.Replace(v)
	sep := ";"
	if !strings.Contains(v, ";") && strings.Contains(v, ",") && codes(v) {
		sep = ","
	}
	var out []string
	for _, s := range strings.Split(v, sep) {
		if s = strings.TrimSpace(s); s != "" && s != "-" {
			out = append(out, s)
		}
	}
	return out
}

var listSpelling = strings.NewReplacer("\r", ";", "\n", ";", "|", ";", " and ", ";", " & ", ";", " + ", ";")

// codes reports a list of single words with digits in them.
func codes(v string) bool {
	for _, s := range strings.Split(v, ",") {
		if s = strings.TrimSpace(s); s != "" && !isCode(s) {
			return false
		}
	}
	return true
}
