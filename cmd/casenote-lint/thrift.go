package main

import (
	"iter"
	"runtime/debug"

	"github.com/casenote-lint/casenote-lint/internal/engine"
)

// How much waste may gather before it is collected, in per cent of what is in use.
// A draft is checked before there is enough of it to be worth a collection. A run
// over so many notes keeps more of them in memory than it has waste: what the rules
// that compare notes remember, and the findings of a report that is written at the
// end. Hardly any of it holds a pointer, so that collecting waste more often costs
// little, and leaves the memory for notes.
const (
	draftGC   = 400
	exportRun = 1_000
	exportGC  = 100
	longRun   = 20_000
	longRunGC = 40
	hugeRun   = 400_000
	hugeRunGC = 25
)

// thrifty hands the items on, and notices how long the run is.
func thrifty(items iter.Seq[engine.Item]) iter.Seq[engine.Item] {
	return func(yield func(engine.Item) bool) {
		n := 0
		for item := range items {
			switch n++; n {
			case exportRun:
				debug.SetGCPercent(exportGC)
			case longRun:
				debug.SetGCPercent(longRunGC)
			case hugeRun:
				debug.SetGCPercent(hugeRunGC)
			}
			if !yield(item) {
				return
			}
		}
	}
}
