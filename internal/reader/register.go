package reader

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
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
	r, err := openRows(path, opts)
	if err != nil {
		return nil, nil, err
	}
	var out []note.Referral
	r.each(func(n *note.Note) (fault string, more bool) {
		row, fault := referral(n)
		out = append(out, row)
		return fault, true
	})
	return out, r.problems, r.err(map[note.Field]string{note.ChildID: "child_id", note.FamilyID: "family_id", note.EventDate: "referral_opened"})
}

func referral(n *note.Note) (row note.Referral, fault string) {
	row = note.Referral{ChildID: n.ChildID, ChildName: n.ChildName, FamilyID: n.FamilyID, Opened: n.EventDate, Closed: n.FinalisedDate}
	switch {
	case row.ChildID == "" || row.FamilyID == "":
		fault = "the row names no child or no family"
	case n.Bad != 0: // it is reported as such
		row.Opened = note.Date{}
	case row.Opened.IsZero():
		fault = "the row does not say when the referral was opened, and counts as none"
	case !row.Closed.IsZero() && row.Closed.Day().Before(row.Opened.Day()):
		fault, row.Opened = "the referral was closed before it was opened, and counts as none", note.Date{}
	}
	return row, fault
}

// ContactRegister is a contacts register: one row a visit or contact that some
// other system says took place. It may have as many rows as there are notes, and is
// read a row at a time.
type ContactRegister struct {
	rows rows
}

// OpenContacts opens a contacts register.
func OpenContacts(path string, opts Options) (*ContactRegister, error) {
	r, err := openRows(path, opts)
	return &ContactRegister{r}, err
}

// Rows are the contacts, once. A row that does not say with whom or when is left
// out and reported.
func (c *ContactRegister) Rows() iter.Seq[note.Contact] {
	return func(yield func(note.Contact) bool) {
		c.rows.each(func(n *note.Note) (fault string, more bool) {
			row := note.Contact{File: n.File, Record: n.Record, ChildID: n.ChildID, Date: n.EventDate, ContactType: n.ContactType}
			if n.Carried.Has(note.ID) {
				row.ID = n.ID
			}
			switch {
			case n.Bad.Has(note.EventDate): // it is reported as such
			case row.ChildID == "" || row.Date.IsZero():
				fault = "the row does not say with whom or when the contact was, and no note is looked for"
			default:
				return "", yield(row)
			}
			return fault, true
		})
	}
}

// Close closes the file. Ranging over Rows to the end closes it too.
func (c *ContactRegister) Close() error { return c.rows.reader.Close() }

// Problems are the rows that could not be read. They and Err hold after Rows has
// been ranged over.
func (c *ContactRegister) Problems() []Problem { return c.rows.problems }

// Err is what kept the register from being read, or what it lacks.
func (c *ContactRegister) Err() error {
	return c.rows.err(map[note.Field]string{note.ChildID: "child_id", note.EventDate: "event_date"})
}

// rows are those of a register.
type rows struct {
	reader   *Reader
	problems []Problem
}

func openRows(path string, opts Options) (rows, error) {
	r, err := Open(source.Input{Path: path}, opts)
	if err != nil {
		return rows{}, err
	}
	if f := r.info.Format; f == Text || f == MD {
		r.Close()
		return rows{}, fmt.Errorf("%s: a register is a table or a list of objects: CSV, TSV, JSON or JSON Lines", path)
	}
	return rows{reader: r}, nil
}

// each hands on the rows and remembers those that are at fault.
func (r *rows) each(take func(*note.Note) (fault string, more bool)) {
	for n, p := range r.reader.Notes() {
		if p != nil {
			r.problems = append(r.problems, *p)
			continue
		}
		fault, more := take(n)
		if fault != "" {
			at := n.Text.Location(0)
			r.problems = append(r.problems, Problem{File: n.File, Record: n.Record, Line: at.Line, Column: at.Column, Reason: fault})
		}
		if !more {
			return
		}
	}
}

// err is what kept the rows from being read: the file, or a heading that is missing.
func (r *rows) err(fields map[note.Field]string) error {
	if err := r.reader.Err(); err != nil {
		return err
	}
	return needs(r.reader.Info(), fields)
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
