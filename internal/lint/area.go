package lint

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/workday"
)

// Area is what differs between authorities.
type Area struct {
	PoliceNotifications []string    `yaml:"police-notifications" doc:"names under which the local police send notifications; the first is used in messages"`
	DocumentStores      []string    `yaml:"document-stores" doc:"systems in which minutes and reports are filed"`
	Holidays            string      `yaml:"holidays" doc:"bank holidays: england-and-wales, scotland or northern-ireland"`
	LocalDays           []string    `yaml:"local-days" doc:"further days on which the authority is closed, as ISO dates"`
	Timescales          []Timescale `yaml:"timescales" doc:"time allowed for recording, by type of contact and significance; the first row that fits a note counts, and a note that none fits has the rule's own allowance"`
}

// Timescale is one row of the table of allowances.
type Timescale struct {
	Within       int      `yaml:"within" doc:"how much time, in the row's unit"`
	Unit         string   `yaml:"unit" doc:"working-days, calendar-days or hours; working-days if left out"`
	ContactTypes []string `yaml:"contact-types" doc:"types of contact the row is for, as kinds (visit, statutory-visit, email) or in the system's own words; all if left out"`
	Significant  *bool    `yaml:"significant" doc:"true for significant notes only, false for others only; both if left out"`
}

// DefaultArea is the area of the recording guidance.
func DefaultArea() Area {
	return Area{
		PoliceNotifications: []string{"merlin"},
		DocumentStores:      []string{"Wisdom"},
		Holidays:            "england-and-wales",
	}
}

// Check refuses values that no rule could work with. Its errors are of type
// *OptionError, joined.
func (a Area) Check() error {
	var faults []error
	refuse := func(option string, err error) {
		if err != nil {
			faults = append(faults, &OptionError{Option: option, Err: err})
		}
	}
	_, err := workday.New(a.Holidays, nil)
	refuse("holidays", err)
	for i, day := range a.LocalDays {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			refuse(Element("local-days", i), errors.New("a local day is a date such as 2026-12-24"))
		}
	}
	for i, row := range a.Timescales {
		refuse(Element("timescales", i), row.check())
	}
	refuseBlank(refuse, "police-notifications", a.PoliceNotifications)
	refuseBlank(refuse, "document-stores", a.DocumentStores)
	return errors.Join(faults...)
}

func refuseBlank(refuse func(string, error), option string, names []string) {
	for i, name := range names {
		if strings.TrimSpace(name) == "" {
			refuse(Element(option, i), errors.New("a name cannot be empty"))
		}
	}
}

func (t Timescale) check() error {
	unit, err := workday.UnitNamed(t.Unit)
	if err != nil {
		return err
	}
	return workday.Allowance{Within: t.Within, Unit: unit}.Check()
}

// OptionError says which option a rule, or the area, cannot work with. From it
// the configuration knows which line to show.
type OptionError struct {
	Rule   string // filled in by Compile; empty for the area
	Option string // as in the configuration; an element of a list as from Element
	Err    error
}

// Path names the option as the configuration nests it.
func (e *OptionError) Path() string {
	path := e.Rule
	if path == "" {
		path = "area"
	}
	if e.Option != "" {
		path += "." + e.Option
	}
	return path
}

func (e *OptionError) Error() string { return e.Path() + ": " + e.Err.Error() }

func (e *OptionError) Unwrap() error { return e.Err }

// BadOption is the error of a build function about one of its options.
func BadOption(option, format string, args ...any) error {
	return &OptionError{Option: option, Err: fmt.Errorf(format, args...)}
}

// Element names an element of a list option, counted from 0, as people count.
func Element(option string, i int) string { return fmt.Sprintf("%s[%d]", option, i+1) }
