package main

import (
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

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
