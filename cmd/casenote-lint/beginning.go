package main

import (
	"iter"
	"os"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// shortRun is how many bytes of text are read before the rules are made ready.
// Where that was all, they are made ready for no more than that.
const shortRun = 64 << 10

// long reports that there is certainly more to read than a short run has. Whether
// there is cannot be told of a stream.
func (f *feed) long() bool {
	var size int64
	for _, in := range f.sources {
		if st, err := os.Stat(in.Path); err == nil && st.Mode().IsRegular() {
			size += st.Size()
		}
	}
	return size > 16*shortRun
}

// beginning is the first part of what is read.
type beginning struct {
	items iter.Seq[engine.Item] // all of them, those of the beginning included
	notes []*note.Note          // among those that have been read
	all   bool                  // there are no more
}

func (f *feed) begin() beginning {
	next, stop := iter.Pull(f.items())
	var b beginning
	var head []engine.Item
	for size := 0; size <= shortRun && len(head) <= shortRun; {
		item, ok := next()
		if !ok {
			b.all = true
			break
		}
		head = append(head, item)
		if item.Note != nil {
			b.notes = append(b.notes, item.Note)
			size += len(item.Note.Text.String())
		}
	}
	b.items = func(yield func(engine.Item) bool) {
		defer stop()
		for i, item := range head {
			if head[i] = (engine.Item{}); !yield(item) {
				return
			}
		}
		for item, ok := next(); ok && yield(item); {
			item, ok = next()
		}
	}
	return b
}
