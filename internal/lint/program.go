package lint

import (
	"errors"
	"slices"
	"sync"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Choice is one rule as a run wants it.
type Choice struct {
	Rule     *Rule
	Options  any      // from Rule.NewOptions, filled in by the configuration
	Severity Severity // Off keeps the rule's own severities; see Program.regrade
}

// Program is a set of rules compiled for one run: one vocabulary, one phrase
// index. It is safe for any number of goroutines.
type Program struct {
	units   []unit
	words   *lexicon.Builder
	freeze  sync.Once
	lacking []*Rule
	remarks []Remark
	index   *lexicon.Index
	explain bool
}

type unit struct {
	rule     *Rule
	check    Check
	severity Severity
}

// Compile builds the rules in the order given.
func Compile(choices []Choice, env Env, explain bool) (*Program, error) {
	env.Words = lexicon.New(nlp.Classes)
	nlp.Mark(env.Words)
	p := &Program{explain: explain, words: env.Words}
	for _, c := range choices {
		if !env.has(c.Rule.Needs) {
			p.lacking = append(p.lacking, c.Rule)
			continue
		}
		var remark string
		env.remark = &remark
		check, err := c.Rule.Build(c.Options, &env)
		if err != nil {
			return nil, blame(c.Rule.ID, err)
		}
		if check.Note == nil && check.Across == nil {
			continue
		}
		if remark != "" {
			p.remarks = append(p.remarks, Remark{c.Rule.ID, remark})
		}
		p.units = append(p.units, unit{c.Rule, check, c.Severity})
	}
	return p, nil
}

// Remark is what a rule has to say on how it counts.
type Remark struct{ Rule, Sentence string }

// Remarks are what the rules have to say on how they count. A remark matters where
// its rule could judge a note.
func (p *Program) Remarks() []Remark { return p.remarks }

// For prepares the program for these notes, and no others. Most of what a run over
// one draft costs is the phrases that the draft has not the words for. It must be
// called before any bench is made.
func (p *Program) For(notes ...*note.Note) {
	p.freeze.Do(func() {
		var read []string
		for _, n := range notes {
			read = append(read, n.Text.String(), n.Title, n.ContactType, n.ReasonNotAlone, n.LinkedDocument, n.PeoplePresent)
		}
		p.index, p.words = p.words.FreezeFor(read...), nil
	})
}

// blame says which rule could not be built, and keeps what it knows of the option.
func blame(rule string, err error) error {
	var o *OptionError
	if errors.As(err, &o) && o.Rule == "" {
		return &OptionError{Rule: rule, Option: o.Option, Err: o.Err}
	}
	return &OptionError{Rule: rule, Err: err}
}

// Rules are the rules that run, in order.
func (p *Program) Rules() []*Rule {
	out := make([]*Rule, len(p.units))
	for i, u := range p.units {
		out[i] = u.rule
	}
	return out
}

// Lacking are the rules that were wanted and cannot run, because what they need
// (Meta.Needs) was not given.
func (p *Program) Lacking() []*Rule { return p.lacking }

// Result is what the rules have to say about one note.
type Result struct {
	Findings []Finding
	Quiet    []Finding // near misses, if they were asked for
	// Assessed has a bit for each rule of the program, by its number in Rules.
	Assessed uint64
	// Digests has an entry for each Across rule, in order; nil for a note that
	// the rule does not assess.
	Digests []any
}

// Bench is the workplace of one goroutine: memory that is used again for every
// note it checks.
type Bench struct {
	program *Program
	desk    desk
	pass    Pass // that of the rule in progress
}

// ForAll prepares the program for any notes, unless it has been prepared for some.
func (p *Program) ForAll() {
	p.freeze.Do(func() { p.index, p.words = p.words.Freeze(), nil })
}

// NewBench makes a workplace.
func (p *Program) NewBench() *Bench {
	p.ForAll()
	return &Bench{program: p, desk: desk{doc: nlp.NewDoc(p.index), explain: p.explain}}
}

// Check runs every rule over the note. The result is the caller's to keep.
func (b *Bench) Check(n *note.Note) Result {
	b.desk.doc.Reset(n.Text.String())
	b.desk.segmented, b.desk.titled, b.desk.hashed = false, false, false
	b.desk.findings, b.desk.quiet = nil, nil
	r := Result{Digests: b.program.digests()}
	for i, u := range b.program.units {
		if !assessable(u.rule, n) {
			if u.check.Across != nil {
				r.Digests = append(r.Digests, nil)
			}
			continue
		}
		if b.run(u, n, &r) {
			r.Assessed |= 1 << i
		}
	}
	r.Findings, r.Quiet = b.desk.findings, b.desk.quiet
	slices.SortStableFunc(r.Findings, ByPlace)
	slices.SortStableFunc(r.Quiet, ByPlace)
	return r
}

// digests has room for a digest of each rule that compares notes.
func (p *Program) digests() []any {
	n := 0
	for _, u := range p.units {
		if u.check.Across != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return make([]any, 0, n)
}

func assessable(r *Rule, n *note.Note) bool {
	return n.Carried.All(r.Fields) && n.Bad&r.Fields == 0
}

// run runs one rule and reports whether it could assess the note. A rule that
// panics becomes a finding that names the rule and never the text.
func (b *Bench) run(u unit, n *note.Note, r *Result) (assessed bool) {
	from := len(b.desk.findings)
	b.desk.unable = false
	defer func() {
		if e := recover(); e != nil {
			b.desk.findings = append(b.desk.findings[:from], panicked(u.rule))
			if u.check.Across != nil {
				r.Digests = append(r.Digests, nil)
			}
			assessed = false
		}
	}()
	b.pass = Pass{Note: n, rule: u.rule, desk: &b.desk}
	p := &b.pass
	if u.check.Across != nil {
		d := u.check.Across.Digest(p)
		r.Digests = append(r.Digests, d)
		return d != nil && !b.desk.unable
	}
	u.check.Note(p)
	for i, f := range b.desk.findings[from:] {
		b.desk.findings[from+i] = u.grade(f)
	}
	return !b.desk.unable
}

// grade applies a configured severity: the rule's own default becomes the
// configured one, and what the rule grades lower or higher than its default
// moves by as many steps, between info and error.
func (u unit) grade(f Finding) Finding {
	if u.severity != Off {
		s := int(f.Severity) + int(u.severity) - int(u.rule.Severity)
		f.Severity = Severity(min(max(s, int(Info)), int(Error)))
	}
	return f
}

// InternalError is the category of the finding that stands for a rule which stopped.
const InternalError = "internal-error"

func panicked(r *Rule) Finding {
	return Finding{
		Rule: r.ID, Category: InternalError, Severity: Error, Guidance: r.Guidance,
		Message:    "The rule stopped with an internal error here; the other rules ran.",
		Suggestion: "Please report it, with the rule's name and the version of casenote-lint; do not send the note.",
	}
}

// ByPlace orders the findings of one note: those about a field or the note as a
// whole first, then by their place in the text.
func ByPlace(a, b Finding) int {
	if a.Located != b.Located {
		if a.Located {
			return 1
		}
		return -1
	}
	if a.Span.Start != b.Span.Start {
		return a.Span.Start - b.Span.Start
	}
	if a.Span.End != b.Span.End {
		return a.Span.End - b.Span.End
	}
	return 0
}

// Words counts the words of the note that was checked last.
func (b *Bench) Words() int { return b.desk.doc.WordCount(b.desk.doc.Whole()) }
