package engine

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// collector receives batches in the order of the input, on one goroutine. It
// folds the rules that compare notes, places the findings and passes the results
// on; where a rule speaks of notes only at the end, it holds them until then.
type collector struct {
	program *lint.Program
	options Options
	emit    func(Result)
	seq     int
	late    bool
	held    []heldResult
}

// heldResult is a record that waits for the end: its number (lint.NoNote for an
// unreadable record) and its result. Most have no finding and cost only this.
type heldResult struct {
	seq int
	Result
}

func newCollector(p *lint.Program, o Options, emit func(Result)) *collector {
	return &collector{program: p, options: o, emit: emit, late: p.Late()}
}

func (c *collector) add(b *batch) {
	for i, item := range b.items {
		if item.Problem != nil {
			place := item.Problem.Note
			if kept := c.settle(place, []lint.Finding{*item.Problem}); len(kept) > 0 {
				c.pass(lint.NoNote, Result{Place: place, Findings: kept})
			}
		}
		if item.Note != nil {
			c.note(item.Note, b.results[i])
		}
	}
	b.items, b.results = nil, nil
}

func (c *collector) note(n *note.Note, r checked) {
	findings := slices.Concat(r.Findings, c.program.Fold(c.seq, r.Digests))
	slices.SortStableFunc(findings, lint.ByPlace)
	kept := findings[:0]
	for _, f := range findings {
		if c.options.Keep == nil || c.options.Keep(n, f) {
			kept = append(kept, f)
		}
	}
	if len(kept) > 0 {
		c.options.Placer.Place(n, kept)
	}
	if len(r.Quiet) > 0 {
		c.options.Placer.Place(n, r.Quiet)
	}
	c.pass(c.seq, Result{
		Place: n.Place(), IsNote: true, Draft: n.Draft, Words: r.words,
		Assessed: r.Assessed, Findings: kept, Quiet: r.Quiet,
	})
	c.seq++
}

func (c *collector) pass(seq int, r Result) {
	if c.late {
		c.held = append(c.held, heldResult{seq, r})
		return
	}
	c.emit(r)
}

// finish collects what the rules know only now, adds it to the notes it speaks
// of, and passes on everything that was held; what belongs to no note comes last.
func (c *collector) finish() {
	added := map[int][]lint.Finding{}
	var loose []lint.Finding
	c.program.Finish(func(seq int, f lint.Finding) {
		if seq == lint.NoNote {
			loose = append(loose, f)
		} else {
			added[seq] = append(added[seq], f)
		}
	})
	for _, h := range c.held {
		if late := added[h.seq]; h.seq != lint.NoNote && len(late) > 0 {
			h.Findings = append(c.settle(h.Place, late), h.Findings...)
		}
		c.emit(h.Result)
	}
	for _, f := range loose {
		for _, f := range c.settle(f.Note, []lint.Finding{f}) {
			c.emit(Result{Place: f.Note, Findings: []lint.Finding{f}})
		}
	}
}

// settle filters and places findings of a note whose text is long gone.
func (c *collector) settle(place note.Place, findings []lint.Finding) []lint.Finding {
	stub := &note.Note{File: place.File, Record: place.Record, ID: place.ID, Carried: note.FieldsOf(note.ID)}
	kept := findings[:0]
	for _, f := range findings {
		if c.options.Keep == nil || c.options.Keep(stub, f) {
			kept = append(kept, f)
		}
	}
	c.options.Placer.Place(stub, kept)
	return kept
}
