package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// foremost keeps the notes that an auditor would open first: those with the most
// errors, and among equals those with the most findings.
type foremost []standing

type standing struct {
	id     string
	counts [lint.Error + 1]int
	all    int
}

// foremostNotes is how many are named.
const foremostNotes = 5

func (f *foremost) add(r engine.Result) {
	if !r.IsNote || len(r.Findings) < 2 {
		return // a note with one finding stands out from no other
	}
	s := standing{id: r.Place.ID, all: len(r.Findings)}
	for _, found := range r.Findings {
		s.counts[found.Severity]++
	}
	at := len(*f)
	for at > 0 && s.graver((*f)[at-1]) {
		at--
	}
	if at == foremostNotes {
		return
	}
	*f = slices.Insert(*f, at, s)
	*f = (*f)[:min(len(*f), foremostNotes)]
}

func (s standing) graver(o standing) bool {
	if s.counts[lint.Error] != o.counts[lint.Error] {
		return s.counts[lint.Error] > o.counts[lint.Error]
	}
	return s.all > o.all
}

func (f foremost) String() string {
	var out []string
	for _, s := range f {
		out = append(out, fmt.Sprintf("%s (%s)", term.Harmless(s.id), bySeverity(s.counts)))
	}
	return strings.Join(out, ", ")
}
