package roster

import "strings"

// Key is an id in a form that does not depend on how a system prints it: without
// case, white space, the marks between letters and digits ("C-101", "c101"), the
// zeros before a number that a spreadsheet drops, and the ".0" it adds. It is
// empty for what is no id: "N/A", "unknown", "0".
func Key(id string) string {
	id = strings.ToUpper(strings.TrimSpace(id))
	if isNumber(id) {
		id = strings.TrimSuffix(id, ".0")
	}
	var b strings.Builder
	gap := false // a mark has been left out since the last letter or digit
	last := byte(0)
	for i := 0; i < len(id); i++ {
		c := id[i]
		if isMark(c) {
			gap = gap || c != ','
			continue
		}
		if gap && isDigit(last) && isDigit(c) {
			b.WriteByte('-') // 12-1 is not 121
		}
		b.WriteByte(c)
		gap, last = false, c
	}
	key := strings.TrimSpace(b.String()) // a mark may have stood before white space
	if isNumber(key) {
		key = strings.TrimLeft(key, "0")
	}
	if noID[key] {
		return ""
	}
	return key
}

var noID = map[string]bool{
	"NA": true, "NONE": true, "NULL": true, "NIL": true, "NAN": true, "UNKNOWN": true, "NOTKNOWN": true, "UNK": true, "TBC": true,
	"NOTRECORDED": true, "NOTSTATED": true, "NOTSET": true, "NOTALLOCATED": true, "UNALLOCATED": true, "NOFAMILY": true, "X": true, "XX": true, "XXX": true,
}

func isMark(c byte) bool {
	return c < 0x80 && !isDigit(c) && (c < 'A' || c > 'Z')
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) && s[i] != '.' {
			return false
		}
	}
	return true
}
