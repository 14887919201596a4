package main

import (
	"iter"
	"runtime/debug"

	"github.com/casenote-lint/casenote-lint/internal/engine"
)

// A run over so many notes keeps more of them in memory than it has waste: what
// the rules that compare notes remember, and the findings of a report that is
// written at the end. Hardly any of it holds a pointer, so that collecting waste
// more often costs little, and leaves the memory for notes.
const (
	longRun   = 20_000
	longRunGC = 25 // per cent of what is in use
)

// thrifty hands the items on, and notices a long run.
func thrifty(items iter.Seq[engine.Item]) iter.Seq[engine.Item] {
	return func(yield func(engine.Item) bool) {
		n := 0
		for item := range items {
			if n++; n == longRun {
				debug.SetGCPercent(longRunGC)
			}
			if !yield(item) {
				return
			}
		}
	}
}
