package reader

import (
	"bytes"
	"fmt"
	"strings"
)

// aside counts rows that are no records.
type aside struct{ rows, first int }

func (a *aside) add(line int) {
	if a.rows++; a.rows == 1 {
		a.first = line
	}
}

// asides says what was read and is no record.
func (t *table) asides() {
	if t.again.rows > 0 {
		t.remark(t.again.first, "the heading row stands here again%s and was left out", more(t.again))
	}
	if t.totals.rows > 0 {
		t.remark(t.totals.first, "a row of totals, or the end of a report,%s was left out", more(t.totals))
	}
	if t.passed.rows > 0 {
		t.remark(t.passed.first, "%d %s after a broken row were left out, down to the next whole row", t.passed.rows, plural(t.passed.rows, "line"))
	}
	if t.blank > 0 {
		t.remark(0, "%s left out", rowsWere(t.blank))
	}
}

func rowsWere(n int) string {
	if n == 1 {
		return "1 blank row was"
	}
	return fmt.Sprintf("%d blank rows were", n)
}

func more(a aside) string {
	if a.rows == 1 {
		return ""
	}
	return fmt.Sprintf(" (%d in all)", a.rows)
}

// longestTotal is more than a report's last words take, in bytes.
const longestTotal = 60

// notARecord leaves out a repeated heading row and a row of totals, and counts
// them.
func (t *table) notARecord(data []byte) bool {
	if !t.row.sound() || t.want < 2 {
		return false
	}
	if len(t.row.cells) >= t.want && t.sameAsHeadings(data) {
		t.again.add(t.win.line)
		return true
	}
	if t.row.filled(data) <= 2 && t.isTotal(data) {
		t.totals.add(t.win.line)
		return true
	}
	return false
}

func (t *table) sameAsHeadings(data []byte) bool {
	for i, name := range t.names {
		c := t.row.cells[i]
		v := bytes.TrimSpace(data[c.start:c.end])
		if len(v) == 0 && strings.HasPrefix(name, noHeading) {
			continue
		}
		if len(v) < len(name) || v[0] != name[0] || headingName(data, c) != name {
			return false
		}
	}
	return true
}

// isTotal reports what reports write under their last row: a short line that
// begins like one, and has no cell where notes have their text.
func (t *table) isTotal(data []byte) bool {
	if t.want < 3 || t.text > 0 && t.text < len(t.row.cells) && !empty(t.cell(data, t.text)) || len(t.cell(data, 0)) > longestTotal {
		return false
	}
	line := string(data[:min(t.row.end, 200)])
	s := strings.ToLower(strings.Trim(line, " \"\t-*=()"+t.delim))
	for _, w := range []string{"total", "grand total", "sub total", "subtotal", "count", "row count", "rows", "records", "number of", "end of report", "end of file", "end of data",
		"report generated", "report run", "generated", "printed", "page ", "run by", "run on", "exported", "produced", "filters", "official", "confidential", "no. of"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasSuffix(s, "rows affected") || strings.HasSuffix(s, "rows selected") || strings.HasSuffix(s, "row(s) affected")
}
