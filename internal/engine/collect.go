package engine

import (
	"slices"
	"strconv"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// collector receives batches in the order of the input, on one goroutine. It
// runs the rules that compare notes, places the findings and passes the results
// on; where a rule speaks of notes only at the end, it holds them until then.
type collector struct {
	compare *lint.Comparison
	options Options
	emit    func(Result)
	seq     int
	held    *tape // nil where no result has to wait
}

func newCollector(p *lint.Program, o Options, emit func(Result)) *collector {
	c := &collector{compare: p.Compare(), options: o, emit: emit}
	if c.compare.Late() {
		c.held = newTape()
	}
	return c
}

func (c *collector) add(b *batch) {
	for i, item := range b.items {
		if item.Problem != nil {
			c.pass(lint.Remains{}, c.settle(remainsOf(item.Problem), []lint.Finding{*item.Problem}))
		}
		if item.Note != nil {
			c.note(item.Note, b.results[i])
		}
	}
	b.items, b.results = nil, nil
}

func (c *collector) note(n *note.Note, r checked) {
	findings := r.Findings
	c.compare.Fold(c.seq, r.Digests, func(f lint.Finding) { findings = append(findings, f) })
	c.seq++
	slices.SortStableFunc(findings, lint.ByPlace)
	kept := c.keep(n, findings)
	if len(kept) > 0 {
		c.options.Placer.Place(n, kept)
	}
	if len(r.Quiet) > 0 {
		c.options.Placer.Place(n, r.Quiet)
	}
	var remains lint.Remains
	if c.held != nil {
		remains = c.options.Placer.Remains(n)
	}
	c.pass(remains, Result{
		Place: n.Place(), IsNote: true, Draft: n.Draft, Words: r.words,
		Assessed: r.Assessed, Findings: kept, Quiet: r.Quiet,
	})
}

func (c *collector) pass(remains lint.Remains, r Result) {
	switch {
	case !r.IsNote && len(r.Findings) == 0:
	case c.held != nil:
		c.held.record(remains, r)
	default:
		c.emit(r)
	}
}

// finish passes on what was held, each note with what is known of it only now,
// and at the very end what belongs to no note. After an interruption the rules
// are not asked: what half of the notes lack may stand in the other half.
func (c *collector) finish(interrupted bool) {
	if c.held != nil {
		c.release(interrupted)
	}
	if interrupted {
		return
	}
	c.compare.Finish(func(f lint.Finding) {
		r := c.settle(remainsOf(&f), []lint.Finding{f})
		if len(r.Findings) > 0 {
			r.Loose = true
			c.emit(r)
		}
	})
}

func (c *collector) release(interrupted bool) {
	seq := 0
	for remains, r := range c.held.replay() {
		if r.IsNote && !interrupted {
			var late []lint.Finding
			c.compare.Recall(seq, func(f lint.Finding) { late = append(late, f) })
			if len(late) > 0 {
				r.Findings = append(r.Findings, c.settle(remains, late).Findings...)
				slices.SortStableFunc(r.Findings, lint.ByPlace)
			}
		}
		if r.IsNote {
			seq++
		}
		c.emit(r)
	}
}

// keep drops the findings that are not wanted.
func (c *collector) keep(n *note.Note, findings []lint.Finding) []lint.Finding {
	if c.options.Keep == nil {
		return findings
	}
	kept := findings[:0]
	for _, f := range findings {
		if c.options.Keep(n, f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// settle filters and places findings whose note has gone, or never was.
func (c *collector) settle(remains lint.Remains, findings []lint.Finding) Result {
	place := remains.Place
	kept := c.keep(&note.Note{File: place.File, Record: place.Record, ID: place.ID}, findings)
	c.options.Placer.PlaceLate(remains, kept)
	return Result{Place: place, Findings: kept}
}

// remainsOf says where a finding stands that brings its own place.
func remainsOf(f *lint.Finding) lint.Remains {
	identity := f.Note.ID
	if identity == "" {
		identity = f.Note.File + "\x01" + strconv.Itoa(f.Note.Record)
	}
	return lint.Remains{Place: f.Note, Location: f.Location, Identity: identity}
}
