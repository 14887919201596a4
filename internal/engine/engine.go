// Package engine runs a program of rules over a stream of notes: in parallel,
// in bounded memory, and with results in the order of the input whatever the
// number of jobs.
package engine

import (
	"context"
	"iter"
	"sync"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Item is one record of the input: a note, a finding about a record that could
// not be read, or both.
type Item struct {
	Note    *note.Note
	Problem *lint.Finding
}

// Result is what there is to say about one record.
type Result struct {
	Place    note.Place
	IsNote   bool
	Loose    bool // the findings belong to no note; such results come last
	Draft    bool
	Words    int // of a draft's text; not counted for exports
	Assessed uint64
	Findings []lint.Finding
	Quiet    []lint.Finding
}

// Options of a run.
type Options struct {
	Jobs   int // goroutines that check; at least 1
	Placer lint.Placer
	// Keep decides which findings are wanted; the others are dropped before they
	// are placed, and counted by whoever decides. It runs in input order.
	Keep func(n *note.Note, f lint.Finding) bool
}

// batch is a run of consecutive records, checked by one goroutine.
type batch struct {
	items   []Item
	results []checked
	done    chan struct{}
}

type checked struct {
	lint.Result
	words int
}

// A batch is full at so many records or bytes of text, whichever comes first:
// large enough that handing it over costs nothing, small enough that memory is
// bounded and a short file still uses every core.
const (
	batchItems = 64
	batchBytes = 64 << 10
)

// Run checks the items and gives emit the results in order. It returns early,
// with the context's error, when the context is cancelled: what was read by then
// has been emitted.
func Run(ctx context.Context, p *lint.Program, items iter.Seq[Item], o Options, emit func(Result)) error {
	work := make(chan *batch)
	order := make(chan *batch, 4*o.Jobs)
	var workers sync.WaitGroup
	for range max(o.Jobs, 1) {
		workers.Go(func() {
			bench := p.NewBench()
			for b := range work {
				b.check(bench)
			}
		})
	}
	go func() {
		defer close(order)
		defer close(work)
		read(ctx, items, func(b *batch) {
			order <- b
			work <- b
		})
	}()
	c := newCollector(p, o, emit)
	for b := range order {
		<-b.done
		c.add(b)
	}
	workers.Wait()
	c.finish(ctx.Err() != nil)
	return ctx.Err()
}

// read cuts the items into batches.
func read(ctx context.Context, items iter.Seq[Item], send func(*batch)) {
	b, size := newBatch(), 0
	for item := range items {
		b.items = append(b.items, item)
		if item.Note != nil {
			size += len(item.Note.Text.String())
		}
		if len(b.items) >= batchItems || size >= batchBytes {
			send(b)
			b, size = newBatch(), 0
		}
		if ctx.Err() != nil {
			break
		}
	}
	if len(b.items) > 0 {
		send(b)
	}
}

func newBatch() *batch {
	return &batch{items: make([]Item, 0, batchItems), done: make(chan struct{})}
}

func (b *batch) check(bench *lint.Bench) {
	defer close(b.done)
	b.results = make([]checked, len(b.items))
	for i, item := range b.items {
		if item.Note == nil {
			continue
		}
		b.results[i].Result = bench.Check(item.Note)
		if item.Note.Draft {
			b.results[i].words = bench.Words()
		}
	}
}
