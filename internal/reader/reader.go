// Package reader turns files into notes. One file of the package knows one
// format; this one knows what they have in common: how a file is opened, how its
// format is told, and what is reported about it.
//
// A reader is a stream. It holds one buffer, which grows to the longest record
// and no further, and hands on one note at a time, so memory does not grow with
// the file.
package reader

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

// The formats that are read.
const (
	CSV   = "csv"
	TSV   = "tsv"
	JSON  = "json"
	JSONL = "jsonl"
	Text  = "text"
	MD    = "markdown"
)

// Options say how inputs are to be read. The zero value reads everything by
// what it looks like.
type Options struct {
	Encoding string            // a name as in Encodings; "" tells it from the content
	Fields   mapping.Overrides // the configuration's names for fields
	Stdin    io.Reader         // where "-" is read from
	// Vocabulary is that of Fields, for a caller that opens many files; nil
	// makes one for this file.
	Vocabulary *mapping.Vocabulary
	MaxRecord  int // bytes of one record; 0 is 32 MiB
}

const defaultMaxRecord = 32 << 20

// Problem is a record, or a value of one, that could not be read. It names the
// place and never holds what stands there.
type Problem struct {
	File         string
	Record       int        // from 1; 0 where there is no counting records
	NoteID       string     // the export's own id, where it could be read
	Field        note.Field // the field that could not be read; NoField for the record
	Line, Column int        // from 1, in code points; 0 where the format has no lines
	Lost         bool       // no note could be made of the record
	Reason       string
}

// Remark is something a reader did that its user should know and that is no
// fault of a record: lines above the heading row, a row of totals.
type Remark struct {
	Line int // 0 for the file as a whole
	Text string
}

// Info is what is known of a file once it has been read.
type Info struct {
	File       string
	Format     string
	Encoding   string
	Delimiter  string // "comma", "semicolon", "tab" and so on, for tables
	Notes      int
	Unreadable int // records with at least one problem
	Lost       int // of these, the records of which no note could be made
	Columns    []mapping.Column
	Unmapped   []string           // headings, keys or labels that nobody understood
	Strange    map[note.Field]int // values of yes/no fields and states that nobody understood
	Remarks    []Remark
}

// Reader reads the notes of one input.
type Reader struct {
	opts     Options
	info     Info
	in       *input
	vocab    *mapping.Vocabulary
	build    *mapping.Builder
	err      error
	yield    func(*note.Note, *Problem) bool
	stopped  bool
	troubled int // the last record counted as unreadable
	ids      idSet
	known    map[column]bool // of info.Columns
	unlisted int             // headings beyond the most that are listed
	unsaid   int             // remarks beyond the most that are kept
	replaced int             // notes that hold U+FFFD
}

// Open makes a reader. The error is about the file as a whole: it cannot be
// opened, or what it holds is no text.
func Open(in source.Input, opts Options) (*Reader, error) {
	if opts.MaxRecord <= 0 {
		opts.MaxRecord = defaultMaxRecord
	}
	data, err := openInput(in, opts)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Path, err)
	}
	return newReader(in, data, opts)
}

func newReader(in source.Input, data *input, opts Options) (*Reader, error) {
	if opts.Vocabulary == nil {
		opts.Vocabulary = mapping.NewVocabulary(opts.Fields)
	}
	r := &Reader{opts: opts, in: data, vocab: opts.Vocabulary, build: mapping.NewBuilder()}
	r.info = Info{File: in.Path, Encoding: data.encoding}
	var err error
	if r.info.Format, err = r.tellFormat(in); err != nil {
		data.close()
		return nil, fmt.Errorf("%s: %w", in.Path, err)
	}
	return r, nil
}

// Notes yields each note, or each problem, in the order of the file; exactly one
// of the two is not nil. The problems of a record come before its note. It can
// be ranged over once.
func (r *Reader) Notes() iter.Seq2[*note.Note, *Problem] {
	return func(yield func(*note.Note, *Problem) bool) {
		defer r.Close()
		r.yield = yield
		switch r.info.Format {
		case CSV, TSV:
			r.err = r.readTable()
		case JSON, JSONL:
			r.err = r.readJSON()
		default:
			r.err = r.readDraft()
		}
		r.info.Encoding = r.in.encoding
		r.info.Strange = r.build.Strange
		if r.err == nil && !r.stopped && r.info.Notes == 0 && r.info.Unreadable == 0 {
			r.err = errNoNotes
		}
		r.concluding()
	}
}

// Err is what kept the file from being read to its end, nil if nothing did. It
// holds after Notes has been ranged over.
func (r *Reader) Err() error {
	if r.err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", r.info.File, r.err)
}

// Info says how the file was understood. Its counts hold after Notes has been
// ranged over.
func (r *Reader) Info() Info { return r.info }

// Close closes the file. Ranging over Notes to the end closes it too.
func (r *Reader) Close() error { return r.in.close() }

// emit hands on a note; false means that nobody wants another.
func (r *Reader) emit(n *note.Note) bool {
	if r.stopped {
		return false
	}
	r.info.Notes++
	if strings.Contains(n.Text.String(), "\ufffd") {
		r.replaced++
	}
	r.stopped = !r.yield(n, nil)
	return !r.stopped
}

// trouble hands on a problem; false means that nobody wants another.
func (r *Reader) trouble(p Problem) bool {
	if r.stopped {
		return false
	}
	p.File = r.info.File
	if p.Record == 0 || p.Record != r.troubled {
		r.info.Unreadable++
		r.troubled = p.Record
	}
	if p.Lost {
		r.info.Lost++
	}
	r.stopped = !r.yield(nil, &p)
	return !r.stopped
}

// The most characters, in UTF-16 units, that a spreadsheet keeps of a cell. A
// text of exactly this length has lost its end.
const cellLimit = 32767

const cutShortText = "the text is exactly 32,767 characters long, which is all that a spreadsheet keeps: its end is missing"

func cutShort(text string) bool {
	if len(text) < cellLimit || len(text) > 3*cellLimit {
		return false
	}
	n := utf8.RuneCountInString(text)
	for i := 0; i < len(text); i++ {
		if text[i] >= 0xF0 { // the first byte of a code point that takes two units
			n++
		}
	}
	return n == cellLimit
}
