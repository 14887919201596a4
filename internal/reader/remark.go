package reader

import (
	"errors"
	"fmt"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// concluding says what holds for the file as a whole.
func (r *Reader) concluding() {
	if twice := r.ids.twice; twice.rows > 0 {
		r.remark(twice.first, "record %d bears the id of an earlier record%s: an ignore or a baseline cannot tell them apart", r.ids.first, more(twice))
	}
	if r.replaced > 0 {
		r.remark(0, "%d %s hold the character U+FFFD: letters were lost before the file was written, or its encoding is not %s", r.replaced, plural(r.replaced, "note"), r.info.Encoding)
	}
	if r.info.Format != Text && r.info.Format != MD {
		r.unusedOverrides()
	}
	if r.unlisted > 0 {
		r.remark(0, "%d keys beyond the first %d are not listed", r.unlisted, mostColumns)
	}
	if r.unsaid > 0 {
		r.info.Remarks = append(r.info.Remarks, Remark{0, fmt.Sprintf("%d more remarks like these", r.unsaid)})
	}
}

// unusedOverrides names the fields for which the configuration gives headings
// that the file does not have.
func (r *Reader) unusedOverrides() {
	for f := note.ID; f <= note.TextField; f++ {
		used := func(c mapping.Column) bool { return c.Field == f && c.Rule == mapping.Configured }
		if names := r.opts.Fields[f]; len(names) > 0 && len(r.info.Columns) > 0 && !slices.ContainsFunc(r.info.Columns, used) {
			r.remark(0, "the configuration reads %s from %q, which this file does not have", f, names)
		}
	}
}

var (
	errEmpty   = errors.New("the file is empty")
	errNoNotes = errors.New("the file holds no note")
)

func (r *Reader) remark(line int, format string, args ...any) {
	const most = 50
	if len(r.info.Remarks) == most {
		r.unsaid++
		return
	}
	r.info.Remarks = append(r.info.Remarks, Remark{line, fmt.Sprintf(format, args...)})
}

// mostColumns is how many headings or keys are listed. Objects whose keys are
// data, such as dates, may have a new one each.
const mostColumns = 1000

// column is a heading and how it was understood.
type column struct {
	name  string
	field note.Field
}

// understood records how headings were understood, once each.
func (r *Reader) understood(cols []mapping.Column) {
	if r.known == nil {
		r.known = map[column]bool{}
	}
	for _, c := range cols {
		key := column{c.Name, c.Field}
		switch {
		case r.known[key]:
			continue
		case len(r.known) == mostColumns:
			r.unlisted++
			continue
		}
		r.known[key] = true
		r.info.Columns = append(r.info.Columns, c)
		if c.Field == note.NoField {
			r.info.Unmapped = append(r.info.Unmapped, c.Name)
		}
	}
}
