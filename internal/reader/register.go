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
// format that notes are read from but drafts. A row whose dates cannot be read
// is left out and reported.
func Register(path string, opts Options) ([]note.Referral, []Problem, error) {
	opts.Vocabulary = mapping.NewRegisterVocabulary()
	var rows []note.Referral
	problems, info, err := eachRow(path, opts, func(n *note.Note) {
		rows = append(rows, note.Referral{ChildID: n.ChildID, ChildName: n.ChildName, FamilyID: n.FamilyID, Opened: n.EventDate, Closed: n.FinalisedDate})
	})
	if err == nil {
		err = needs(info, map[note.Field]string{note.ChildID: "child_id", note.FamilyID: "family_id", note.EventDate: "referral_opened"})
	}
	return rows, problems, err
}

// Contacts reads the contacts register: one row a visit or contact that some
// other system says took place.
func Contacts(path string, opts Options) ([]note.Contact, []Problem, error) {
	var rows []note.Contact
	problems, info, err := eachRow(path, opts, func(n *note.Note) {
		c := note.Contact{File: n.File, Record: n.Record, ChildID: n.ChildID, Date: n.EventDate, ContactType: n.ContactType, Author: n.Author}
		if n.Carried.Has(note.ID) {
			c.ID = n.ID
		}
		rows = append(rows, c)
	})
	if err == nil {
		err = needs(info, map[note.Field]string{note.ChildID: "child_id", note.EventDate: "event_date"})
	}
	return rows, problems, err
}

// eachRow hands on the rows of a register that could be read whole.
func eachRow(path string, opts Options, take func(*note.Note)) ([]Problem, Info, error) {
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
		switch {
		case p != nil:
			problems = append(problems, *p)
		case n.Bad == 0:
			take(n)
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
