package main

import (
	"iter"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/report"
)

type feed struct{ skipped []string }

func newFeed(*run) (*feed, error)            { return &feed{}, nil }
func (f *feed) registers(*lint.Env) error    { return nil }
func (f *feed) items() iter.Seq[engine.Item] { return func(func(engine.Item) bool) {} }
func (f *feed) inputs() []report.Input       { return nil }
func (r *run) remarks() []string             { return nil }
