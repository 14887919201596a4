package reader

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

// Register reads the family register: one row a child and referral, in any
// format that notes are read from but drafts. A row with a date that cannot be
// read, or that closes before it opens, still says whose child it is, but not
// that a referral was open. Such rows are reported.
func Register(path string, opts Options) ([]note.Referral, []Problem, error) {
	opts.Vocabulary = mapping.NewRegisterVocabulary()
	var rows []note.Referral
	problems, info, err := eachRow(path, opts, func(n *note.Note) (fault string) {
		row := note.Referral{ChildID: n.ChildID, ChildName: n.ChildName, FamilyID: n.FamilyID, Opened: n.EventDate, Closed: n.FinalisedDate}
		switch {
		case row.ChildID == "" || row.FamilyID == "":
			fault = "the row names no child or no family"
		case n.Bad != 0:
			row.Opened = note.Date{}
		case row.Opened.IsZero():
			fault = "the row does not say when the referral was opened, and counts as none"
		case !row.Closed.IsZero() && row.Closed.Day().Before(row.Opened.Day()):
			fault, row.Opened = "the referral was closed before it was opened, and counts as none", note.Date{}
		}
		rows = append(rows, row)
		return fault
	})
	if err == nil {
		err = needs(info, map[note.Field]string{note.ChildID: "child_id", note.FamilyID: "family_id", note.EventDate: "referral_opened"})
	}
	return rows, problems, err
}

// Contacts reads the contacts register: one row a visit or contact that some
// other system says took place. A row that does not say with whom or when is left
// out and reported.
func Contacts(path string, opts Options) ([]note.Contact, []Problem, error) {
	var rows []note.Contact
	problems, info, err := eachRow(path, opts, func(n *note.Note) (fault string) {
		c := note.Contact{File: n.File, Record: n.Record, ChildID: n.ChildID, Date: n.EventDate, ContactType: n.ContactType, Author: n.Author}
		if n.Carried.Has(note.ID) {
			c.ID = n.ID
		}
		switch {
		case n.Bad.Has(note.EventDate): // it is reported as such
		case c.ChildID == "" || c.Date.IsZero():
			return "the row does not say with whom or when the contact was, and no note is looked for"
		default:
			rows = append(rows, c)
		}
		return ""
	})
	if err == nil {
		err = needs(info, map[note.Field]string{note.ChildID: "child_id", note.EventDate: "event_date"})
	}
	return rows, problems, err
}

// eachRow hands on the rows of a register, and reports those that are at fault.
func eachRow(path string, opts Options, take func(*note.Note) (fault string)) ([]Problem, Info, error) {
	r, err := Open(source.Input{Path: path}, opts)
	if err != nil {
		return nil, Info{}, err
	}
	if f := r.info.Format; f == Text || f == MD {
		r.Close()
		return nil, Info{}, fmt.Errorf("%s: a register is a table or a list of objects: CSV, TSV, JSON or JSON Lines", path)
	}
	var problems []Problem
	for n, p := range r.Notes() {
		if p != nil {
			problems = append(problems, *p)
			continue
		}
		if fault := take(n); fault != "" {
			at := n.Text.Location(0)
			problems = append(problems, Problem{File: n.File, Record: n.Record, Line: at.Line, Column: at.Column, Reason: fault})
		}
	}
	return problems, r.Info(), r.Err()
}

// needs reports fields that a register cannot do without and has no heading for.
func needs(info Info, fields map[note.Field]string) error {
	var missing []string
	for f, name := range fields {
		if !slices.ContainsFunc(info.Columns, func(c mapping.Column) bool { return c.Field == f }) {
			missing = append(missing, name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	slices.Sort(missing)
	return fmt.Errorf("%s: no heading was understood as %s", info.File, strings.Join(missing, " or "))
}

// References reads the text documents of a folder, or one document. What is not
// text is returned as skipped.
func References(path string, opts Options) ([]note.Reference, []source.Skipped, error) {
	var docs []note.Reference
	var skipped []source.Skipped
	err := filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			return nil
		case p != path && !slices.Contains([]string{".txt", ".md", ".markdown", ".text"}, strings.ToLower(filepath.Ext(p))):
			skipped = append(skipped, source.Skipped{Path: p, Why: "a reference is a text file (.txt, .md)"})
			return nil
		}
		if text, err := document(p, opts); err == nil {
			docs = append(docs, note.Reference{Name: filepath.Base(p), Text: text})
		} else {
			skipped = append(skipped, source.Skipped{Path: p, Why: err.Error()})
		}
		return nil
	})
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, fmt.Errorf("%s: there is no such file or folder", path)
	case err != nil:
		return nil, nil, fmt.Errorf("%s: %w", path, systemError(err))
	case len(docs) == 0:
		return nil, skipped, fmt.Errorf("%s: no text document in it (.txt, .md)", path)
	}
	return docs, skipped, nil
}

func document(path string, opts Options) (string, error) {
	in, err := openInput(source.Input{Path: path}, opts)
	if err != nil {
		return "", err
	}
	defer in.close()
	data, err := io.ReadAll(io.LimitReader(in, defaultMaxRecord+1))
	if len(data) > defaultMaxRecord {
		err = fmt.Errorf("longer than %d bytes, which no document to compare with is", defaultMaxRecord)
	}
	return strings.ToValidUTF8(string(data), "\ufffd"), err
}
