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

// registers reads what rules that compare notes were given on the command line.
func (r *run) registers(env *lint.Env, options reader.Options) error {
	var problems []reader.Problem
	var err error
	if path := r.options.register; path != "" {
		env.HasRegister = true
		if env.Register, problems, err = reader.Register(path, options); err != nil {
			return unreadable{fmt.Errorf("--register: %w", err)}
		}
		r.bad("--register", problems)
	}
	if dir := r.options.reference; dir != "" {
		var left []source.Skipped
		if env.References, left, err = reader.References(dir, options); err != nil {
			return unreadable{fmt.Errorf("--reference: %w", err)}
		}
		r.skipped = append(r.skipped, skipped(left)...)
	}
	return nil
}

// contacts gives the rules the contacts register. They read it while they are
// built; done says what came of it.
func (r *run) contacts(env *lint.Env, options reader.Options) (done func() error, err error) {
	path := r.options.contacts
	if path == "" {
		return func() error { return nil }, nil
	}
	register, err := reader.OpenContacts(path, options)
	if err != nil {
		return nil, unreadable{fmt.Errorf("--contacts: %w", err)}
	}
	read := false
	env.Contacts = func(yield func(note.Contact) bool) {
		read = true
		register.Rows()(yield)
	}
	return func() error {
		if !read { // no rule wanted it
			return register.Close()
		}
		r.bad("--contacts", register.Problems())
		if err := register.Err(); err != nil {
			return unreadable{fmt.Errorf("--contacts: %w", err)}
		}
		return nil
	}, nil
}

// bad remembers the rows of a register that could not be read or do not hold
// together: a rule that compares notes must not pass silently over them. Rows with
// one fault share a remark.
func (r *run) bad(flag string, problems []reader.Problem) {
	const named = 5
	var reasons []string
	rows := map[string][]string{}
	for _, p := range problems {
		if rows[p.Reason] == nil {
			reasons = append(reasons, p.Reason)
		}
		where := fmt.Sprintf("record %d", p.Record)
		if p.Line > 0 {
			where = fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
		}
		rows[p.Reason] = append(rows[p.Reason], where)
	}
	for _, reason := range reasons {
		at := rows[reason]
		more := ""
		if n := len(at) - named; n > 0 {
			at, more = at[:named], fmt.Sprintf(" and %d more", n)
		}
		r.remarks = append(r.remarks, fmt.Sprintf("%s: %s (%s%s).", flag, reason, strings.Join(at, ", "), more))
	}
}

// shortRun is how many bytes of text are read before the rules are made ready.
// Where that was all, they are made ready for no more than that.
const shortRun = 64 << 10

// beginning is the first part of what is read.
type beginning struct {
	items iter.Seq[engine.Item] // all of them, those of the beginning included
	notes []*note.Note          // among those that have been read
	all   bool                  // there are no more
}

func (f *feed) begin() beginning {
	next, stop := iter.Pull(f.items())
	var b beginning
	var head []engine.Item
	for size := 0; size <= shortRun && len(head) <= shortRun; {
		item, ok := next()
		if !ok {
			b.all = true
			break
		}
		head = append(head, item)
		if item.Note != nil {
			b.notes = append(b.notes, item.Note)
			size += len(item.Note.Text.String())
		}
	}
	b.items = func(yield func(engine.Item) bool) {
		defer stop()
		for i, item := range head {
			if head[i] = (engine.Item{}); !yield(item) {
				return
			}
		}
		for item, ok := next(); ok && yield(item); {
			item, ok = next()
		}
	}
	return b
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
