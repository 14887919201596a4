// Package note is the domain: a case note, its fields, its text and where both
// came from. It depends on nothing else in the program.
package note

import "time"

// Field is one of the canonical fields of a case note.
type Field uint8

// The canonical fields, in the order in which they are documented.
const (
	NoField Field = iota
	ID
	ChildID
	ChildName
	FamilyID
	Title
	EventDate
	RecordedDate
	FinalisedDate
	StatusField
	FinalisedBy
	Author
	Team
	ContactType
	Statutory
	Announced
	ChildSeen
	SeenAlone
	ReasonNotAlone
	Significant
	CopiedTo
	LinkedDocument
	PeoplePresent
	TextField
	fieldCount
)

var fieldNames = [fieldCount]string{
	"", "id", "child_id", "child_name", "family_id", "title", "event_date", "recorded_date",
	"finalised_date", "status", "finalised_by", "author", "team", "contact_type", "statutory",
	"announced", "child_seen", "seen_alone", "reason_not_alone", "significant", "copied_to",
	"linked_document", "people_present", "text",
}

// String is the canonical name, as in an export's heading.
func (f Field) String() string { return fieldNames[f] }

// FieldNamed finds a field by its canonical name.
func FieldNamed(name string) (Field, bool) {
	for f := ID; f < fieldCount; f++ {
		if fieldNames[f] == name {
			return f, true
		}
	}
	return NoField, false
}

// FieldNames lists the canonical names.
func FieldNames() []string { return append([]string(nil), fieldNames[1:]...) }

// Fields is a set of fields.
type Fields uint32

// FieldsOf makes a set.
func FieldsOf(fields ...Field) Fields {
	var s Fields
	for _, f := range fields {
		s |= 1 << f
	}
	return s
}

// Has reports whether the field is in the set.
func (s Fields) Has(f Field) bool { return s&(1<<f) != 0 }

// All reports whether every field of want is in the set.
func (s Fields) All(want Fields) bool { return s&want == want }

// With adds a field.
func (s Fields) With(f Field) Fields { return s | 1<<f }

// Truth is the value of a yes/no field. NotStated is an empty cell; Unknown is
// a cell in which somebody wrote that it is not known or not applicable.
type Truth uint8

// The values of a yes/no field.
const (
	NotStated Truth = iota
	Yes
	No
	Unknown
)

// Status is how far a note has got.
type Status uint8

// The states of a note.
const (
	StatusNotStated Status = iota
	Final
	Draft
	Lapsed  // "timed out": the system closed it, nobody finalised it
	Deleted // entered in error
	StatusOther
)

// Date is a civil date, with a clock time where the source holds one. The zero
// Date is absent.
type Date struct {
	Time     time.Time // in UTC: a civil date has no zone
	HasClock bool
}

// IsZero reports an absent date.
func (d Date) IsZero() bool { return d.Time.IsZero() }

// Day is the date without its clock time.
func (d Date) Day() time.Time {
	y, m, day := d.Time.Date()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}

// NewDate makes a date without a clock time.
func NewDate(year int, month time.Month, day int) Date {
	return Date{Time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}
}

// Note is one case note.
type Note struct {
	File   string // as named by whoever asked for it; "-" for standard input
	Record int    // from 1, in the order of the file
	ID     string // the export's own id, or the record number where it has none

	// Draft is a practitioner's text before submission: a text or Markdown
	// file, with or without a header block.
	Draft bool
	// Carried holds the fields that the source could have carried for this
	// note: a mapped column, a key of the object, a header block's label.
	// A field outside it is unknown, not missing.
	Carried Fields
	// Bad holds the fields whose value could not be read. They are reported
	// once, as an unreadable record, and are absent here.
	Bad Fields

	ChildID, ChildName, FamilyID string
	Title                        string
	EventDate                    Date
	RecordedDate                 Date
	FinalisedDate                Date
	Status                       Status
	StatusText                   string // as written
	FinalisedBy, Author, Team    string
	ContactType                  string
	Statutory                    Truth
	Announced                    Truth // Yes announced, No unannounced
	ChildSeen, SeenAlone         Truth
	ReasonNotAlone               string
	Significant                  Truth
	CopiedTo                     []string // ids or names, trimmed
	LinkedDocument               string
	PeoplePresent                string

	Text Text
}

// Carries reports whether the source could have carried the field and its
// value, if any, was readable.
func (n *Note) Carries(f Field) bool { return n.Carried.Has(f) && !n.Bad.Has(f) }

// Place is where a note stands: enough to name it in a message without
// repeating anything it says.
type Place struct {
	File   string
	Record int
	ID     string
}

// Place names the note.
func (n *Note) Place() Place { return Place{File: n.File, Record: n.Record, ID: n.ID} }
