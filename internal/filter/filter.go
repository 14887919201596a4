// Package filter decides which findings are shown. The order is fixed and
// visible in Keep: a finding that is ignored with a reason counts nowhere else,
// one that is only too mild to show still counts towards the exit status.
package filter

import (
	"time"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Ignore silences one rule for one note, for a reason, and perhaps until a day.
type Ignore struct {
	Rule   string `yaml:"rule" doc:"the rule to silence"`
	Note   string `yaml:"note" doc:"the id of the note, as in the output"`
	File   string `yaml:"file" doc:"the file, where ids are not unique; empty for any"`
	Reason string `yaml:"reason" doc:"why; an ignore without a reason is an error"`
	Until  string `yaml:"until" doc:"the last day on which it holds, as an ISO date; empty for always"`
	Line   int    `yaml:"-"` // in the configuration
}

// Filter is the chain for one run. It is used from one goroutine.
type Filter struct {
	min     lint.Severity
	ignores []Ignore
	byNote  map[string][]int // ignores by the id of their note
	today   time.Time
	used    []bool
	seen    []bool // the note was among those read
	Counts  Counts
}

// Counts is what the chain has done.
type Counts struct {
	Shown   [lint.Error + 1]int // by severity
	Hidden  [lint.Error + 1]int // milder than what is shown, by severity
	Ignored int
	Worst   lint.Severity // of everything not ignored
}

// New makes a chain. today decides whether an ignore has expired.
func New(minimum lint.Severity, ignores []Ignore, today note.Date) *Filter {
	f := &Filter{
		min: minimum, ignores: ignores, byNote: map[string][]int{}, today: today.Day(),
		used: make([]bool, len(ignores)), seen: make([]bool, len(ignores)),
	}
	for i, ig := range ignores {
		f.byNote[ig.Note] = append(f.byNote[ig.Note], i)
	}
	return f
}

// Keep reports whether a finding is to be shown, and counts it.
func (f *Filter) Keep(n *note.Note, found lint.Finding) bool {
	if f.ignored(n.Place(), found.Rule) {
		f.Counts.Ignored++
		return false
	}
	f.Counts.Worst = max(f.Counts.Worst, found.Severity)
	if found.Severity < f.min {
		f.Counts.Hidden[found.Severity]++
		return false
	}
	f.Counts.Shown[found.Severity]++
	return true
}

func (f *Filter) ignored(p note.Place, rule string) bool {
	hit := false
	for _, i := range f.byNote[p.ID] {
		if ig := f.ignores[i]; ig.Rule == rule && ig.fits(p) && !f.expired(ig) {
			f.used[i], f.seen[i], hit = true, true, true
		}
	}
	return hit
}

// fits reports whether the ignore is about the note at the place.
func (ig Ignore) fits(p note.Place) bool {
	return ig.Note == p.ID && (ig.File == "" || ig.File == p.File)
}

// Saw takes down that a note was read: whether an ignore has become stale can be
// told only of notes that were.
func (f *Filter) Saw(p note.Place) {
	for _, i := range f.byNote[p.ID] {
		f.seen[i] = f.seen[i] || f.ignores[i].fits(p)
	}
}

func (f *Filter) expired(ig Ignore) bool {
	if ig.Until == "" {
		return false
	}
	until, err := time.Parse(time.DateOnly, ig.Until)
	return err != nil || f.today.After(until)
}

// Stale lists, of the ignores about rules that ran and notes that were read, those
// that have expired and those that silenced nothing. unseen counts the ignores
// about notes that were not read.
func (f *Filter) Stale(ran func(rule string) bool) (expired, unused []Ignore, unseen int) {
	for i, ig := range f.ignores {
		switch {
		case !ran(ig.Rule):
		case !f.seen[i]:
			unseen++
		case f.expired(ig):
			expired = append(expired, ig)
		case !f.used[i]:
			unused = append(unused, ig)
		}
	}
	return expired, unused, unseen
}
