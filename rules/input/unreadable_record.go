// Package input holds what is reported about the input itself.
package input

import (
	_ "embed"

	"github.com/casenote-lint/casenote-lint/internal/lint"
)

//go:embed unreadable-record.md
var unreadableRecordPage string

// UnreadableRecord declares the finding that readers make of a record they
// cannot read in full. It has no check of its own.
func UnreadableRecord() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "unreadable-record",
		Summary:  "A record could not be read in full: a broken row, a date that is no date, a cell cut short",
		Kind:     lint.InputRule,
		Severity: lint.Error,
		Since:    "0.1.0",
		Doc:      unreadableRecordPage,
	}, lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) { return nil, nil })
}
