package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/report"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

// feed turns what was asked for into the engine's items, one file after the
// other, and remembers how each file was read.
type feed struct {
	sources []source.Input
	options reader.Options
	read    []report.Input
	remarks []string
	// severity is that of records that cannot be read.
	severity lint.Severity
}

// unreadableRecord is the rule whose findings are made here.
const unreadableRecord = "unreadable-record"

func newFeed(r *run) (*feed, error) {
	if err := reader.CheckEncoding(r.config.Encoding); err != nil {
		return nil, err
	}
	f := &feed{options: reader.Options{Encoding: r.config.Encoding, Fields: r.config.Fields}, severity: lint.Error}
	switch setting := r.config.Rules[unreadableRecord]; {
	case setting.Off:
		return nil, errors.New("unreadable-record cannot be switched off: what cannot be read is never passed over in silence")
	case setting.Severity != lint.Off:
		f.severity = setting.Severity
	}
	sources, left, err := source.Expand(r.options.paths)
	f.sources = sources
	f.options.Stdin = r.program.stdin(r.cmd.Context(), sources)
	r.skipped = skipped(left)
	for _, e := range unjoin(err) {
		path, why, _ := strings.Cut(e.Error(), ": ")
		f.read = append(f.read, report.Input{File: path, Error: why})
	}
	return f, nil
}

func skipped(left []source.Skipped) []string {
	var out []string
	for _, s := range left {
		out = append(out, fmt.Sprintf("%s (%s)", s.Path, s.Why))
	}
	return out
}

func unjoin(err error) []error {
	var joined interface{ Unwrap() []error }
	switch {
	case err == nil:
		return nil
	case errors.As(err, &joined):
		return joined.Unwrap()
	}
	return []error{err}
}

// items yields the records of every file in turn. A file that cannot be read is
// remembered with its error, and the others are still read.
func (f *feed) items() iter.Seq[engine.Item] {
	return func(yield func(engine.Item) bool) {
		for _, in := range f.sources {
			if !f.file(in, yield) {
				return
			}
		}
	}
}

func (f *feed) file(in source.Input, yield func(engine.Item) bool) bool {
	r, err := reader.Open(in, f.options)
	if err != nil {
		f.read = append(f.read, report.Input{File: in.Path, Error: failure(in.Path, err)})
		return true
	}
	more := true
	for n, problem := range r.Notes() {
		item := engine.Item{Note: n}
		if problem != nil {
			item.Problem = f.finding(problem)
		}
		if more = yield(item); !more {
			break
		}
	}
	f.remember(r)
	return more
}

func (f *feed) remember(r *reader.Reader) {
	info := r.Info()
	in := report.Input{
		File: info.File, Format: info.Format, Encoding: info.Encoding,
		Notes: info.Notes, Unreadable: info.Unreadable, Unmapped: unmapped(info),
	}
	if err := r.Err(); err != nil {
		in.Error = failure(info.File, err)
	}
	f.read = append(f.read, in)
	for _, remark := range info.Remarks {
		f.remarks = append(f.remarks, remarkLine(info.File, remark))
	}
	f.remarks = append(f.remarks, strange(info)...)
}

// unmapped names the headings that nobody understood, as far as a report may: a
// row none of which was understood may be a note, and so may a line of a draft.
func unmapped(info reader.Info) []string {
	if !understood(info.Columns) {
		return nil
	}
	if !isDraft(info) {
		return info.Unmapped
	}
	var out []string
	for i, c := range info.Columns {
		if c.Field == note.NoField {
			out = append(out, headerLine(i))
		}
	}
	return out
}

func headerLine(i int) string { return fmt.Sprintf("header line %d", i+1) }

// strange says which fields held values that nobody understood, in the order of
// the fields.
func strange(info reader.Info) []string {
	var out []string
	for _, field := range slices.Sorted(maps.Keys(info.Strange)) {
		values := "1 value"
		if n := info.Strange[field]; n != 1 {
			values = fmt.Sprintf("%d values", n)
		}
		out = append(out, fmt.Sprintf("%s: %s of %s not understood, and taken as unknown.", info.File, values, field))
	}
	return out
}

func remarkLine(file string, r reader.Remark) string {
	if r.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", file, r.Line, r.Text)
	}
	return fmt.Sprintf("%s: %s", file, r.Text)
}

// failure is why a file could not be read, without the path, which is shown
// beside it. An interruption is no fault of the file.
func failure(path string, err error) string {
	if errors.Is(err, context.Canceled) {
		return ""
	}
	return strings.TrimPrefix(err.Error(), path+": ")
}

// finding makes a finding of a record that could not be read. It names the place
// and what was expected there, never what stands there.
func (f *feed) finding(p *reader.Problem) *lint.Finding {
	id := p.NoteID
	if id == "" {
		id = fmt.Sprint(p.Record)
	}
	found := lint.About(p.Field, sentence(strings.TrimPrefix(p.Reason, p.Field.String()+": ")), "Mend the record in the system it comes from, and export it again.")
	found.Rule, found.Severity = unreadableRecord, f.severity
	found.Note = note.Place{File: p.File, Record: p.Record, ID: id}
	found.Location = note.Location{Line: p.Line, Column: p.Column}
	return &found
}

// sentence gives a clause its capital and its full stop.
func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + strings.TrimSuffix(s[1:], ".") + "."
}

func (f *feed) inputs() []report.Input { return f.read }
