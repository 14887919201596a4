package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/report"
)

// run is a check under way.
type run struct {
	program  *Program
	config   *config.Config
	options  *checkOptions
	cmd      *cobra.Command
	asOf     note.Date
	showText bool
	lint     *lint.Program
	notRun   []string // rules that were wanted, and what each lacked
	filter   *filter.Filter
	tally    *report.RuleTally
	feed     *feed
	begun    beginning
	skipped  []string // files that are not notes, and why
	remarks  []string // about the registers
	outputs  outputs
	words    int
	drafts   bool
	notes    int
}

func runCheck(cmd *cobra.Command, p *Program, o *checkOptions) error {
	r := &run{program: p, options: o, cmd: cmd, drafts: true}
	if err := r.prepare(); err != nil {
		return err
	}
	if err := r.open(); err != nil {
		return err
	}
	runErr := r.check(cmd.Context())
	summary := r.summary(cmd.Context().Err() != nil)
	closeErr := r.outputs.close(summary)
	if err := errors.Join(runErr, closeErr); err != nil {
		return err
	}
	return r.status(summary)
}

// prepare reads the configuration, the registers and the list of inputs, and
// compiles the rules: whatever can be wrong with how the program was called is
// found before the first note is read.
func (r *run) prepare() error {
	c, err := r.options.load(r.program, r.cmd)
	if err != nil {
		return err
	}
	r.config = c
	r.asOf = asOf(c.AsOf, r.program.Now())
	r.showText = c.ShowText == "always" || c.ShowText == "auto" && r.program.Columns(r.cmd.OutOrStdout()) > 0
	if r.feed, err = newFeed(r); err != nil {
		return err
	}
	if err := r.ready(); err != nil {
		return err
	}
	minimum, err := lint.ParseSeverity(c.MinSeverity)
	if err != nil {
		return err
	}
	r.filter = filter.New(minimum, c.Ignores, r.asOf)
	r.tally = report.NewRuleTally(r.lint.Rules())
	return nil
}

func asOf(setting string, now time.Time) note.Date {
	if t, err := time.Parse(time.DateOnly, setting); err == nil {
		return note.Date{Time: t}
	}
	y, m, d := now.Date()
	return note.NewDate(y, m, d)
}

// ready compiles the rules while the first notes are read: a practitioner waits for
// the longer of the two.
func (r *run) ready() error {
	options := r.feed.options
	begun := make(chan beginning, 1)
	go func() {
		r.feed.options.Vocabulary = mapping.NewVocabulary(options.Fields)
		begun <- r.feed.begin()
	}()
	var err error
	if r.lint, err = r.compile(options); err != nil {
		return err
	}
	if r.feed.long() {
		r.lint.ForAll()
	}
	if r.begun = <-begun; r.begun.all {
		r.lint.For(r.begun.notes...)
	}
	r.begun.notes = nil
	return nil
}

// compile chooses the rules and builds them for this run.
func (r *run) compile(options reader.Options) (*lint.Program, error) {
	choices, err := choose(r.config, r.options.only, r.options.skip)
	if err != nil {
		return nil, err
	}
	env := lint.Env{Area: r.config.Area, AsOf: r.asOf}
	if err := r.registers(&env, options); err != nil {
		return nil, err
	}
	contactsRead, err := r.contacts(&env, options)
	if err != nil {
		return nil, err
	}
	p, err := lint.Compile(choices, env, r.options.explain)
	if err != nil {
		return nil, r.config.Blame(err)
	}
	if err := contactsRead(); err != nil {
		return nil, err
	}
	r.notRun = notRun(p)
	switch {
	case len(p.Rules()) > 0:
		return p, nil
	case len(r.notRun) > 0:
		return nil, fmt.Errorf("no rule can run: %s", r.notRun[0])
	}
	return nil, errors.New("no rule is left to run: see --rule, --skip and the configuration")
}

// choose applies the configuration, --rule and --skip.
func choose(c *config.Config, only, skip []string) ([]lint.Choice, error) {
	all := allRules()
	chosen, err := selectRules(all, only, skip)
	if err != nil {
		return nil, err
	}
	var choices []lint.Choice
	for _, rule := range all {
		setting := c.Rules[rule.ID]
		// A rule named by --rule runs even where the configuration has it off.
		off := setting.Off && !slices.Contains(only, rule.ID)
		if chosen[rule.ID] && !off {
			choices = append(choices, lint.Choice{Rule: rule, Options: setting.Options, Severity: setting.Severity})
		}
	}
	return choices, nil
}

// notRun names the rules that had to be left out, and what they lack.
func notRun(p *lint.Program) []string {
	var out []string
	for _, r := range p.Lacking() {
		out = append(out, fmt.Sprintf("%s (needs %s)", r.ID, r.Needs))
	}
	return out
}

// check runs the engine and gives every result to every output.
func (r *run) check(ctx context.Context) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	o := engine.Options{
		Jobs:   jobs(r.config.Jobs),
		Placer: lint.Placer{Key: []byte(r.config.FingerprintKey), ShowText: r.showText},
		Keep:   r.filter.Keep,
	}
	err := engine.Run(ctx, r.lint, thrifty(r.begun.items), o, func(res engine.Result) {
		r.count(res)
		if err := r.outputs.result(res); err != nil {
			stop(err)
		}
	})
	// An interruption is told by the summary and the exit status.
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func jobs(setting int) int {
	if setting > 0 {
		return setting
	}
	return runtime.GOMAXPROCS(0)
}

func (r *run) count(res engine.Result) {
	r.tally.Add(res)
	r.filter.Saw(res.Place)
	if !res.IsNote {
		return
	}
	r.notes++
	r.words += res.Words
	r.drafts = r.drafts && res.Draft
}

func (r *run) summary(interrupted bool) report.Summary {
	s := report.Summary{
		Inputs: r.feed.inputs(), Rules: r.lint.Rules(), ByRule: r.tally.Counts(), Counts: r.filter.Counts,
		Notes: r.notes, Words: r.words, Drafts: r.drafts && r.notes > 0, NotRun: r.notRun,
		Skipped: r.skipped, Interrupted: interrupted, Remarks: slices.Concat(r.remarks, r.feed.remarks),
	}
	s.Min, _ = lint.ParseSeverity(r.config.MinSeverity) // prepare has parsed it
	for _, in := range s.Inputs {
		s.Unreadable += in.Unreadable
	}
	for _, remark := range r.lint.Remarks() {
		if c := s.ByRule[remark.Rule]; !s.Drafts && c != nil && c.Assessed > 0 {
			s.Remarks = append(s.Remarks, remark.Sentence)
		}
	}
	if !interrupted {
		s.Stale = r.stale(s)
	}
	return s
}

// stale says which ignores have done their time.
func (r *run) stale(s report.Summary) []string {
	var out []string
	say := func(ig filter.Ignore, what string) {
		out = append(out, fmt.Sprintf("%s:%d: the ignore of %s for note %s %s.", r.config.File, ig.Line, ig.Rule, ig.Note, what))
	}
	expired, unused, unseen := r.filter.Stale(func(rule string) bool { return rule == unreadableRecord || s.ByRule[rule] != nil })
	for _, ig := range expired {
		say(ig, "ended on "+ig.Until)
	}
	for _, ig := range unused {
		say(ig, "silenced nothing")
	}
	if unseen > 0 && !s.Drafts {
		out = append(out, fmt.Sprintf("%s: ignores about notes that were not among those read: %d.", r.config.File, unseen))
	}
	return out
}

// status decides how the program ends.
func (r *run) status(s report.Summary) error {
	switch {
	case s.Interrupted:
		return status(exitInterrupted)
	case slices.ContainsFunc(s.Inputs, func(in report.Input) bool { return in.Error != "" }):
		return status(exitUnreadable)
	case s.Notes == 0 && s.Unreadable == 0:
		return status(exitUnreadable)
	case r.config.FailOn == "never":
		return nil
	}
	threshold, err := lint.ParseSeverity(r.config.FailOn)
	if err != nil {
		return err
	}
	if r.filter.Counts.Worst >= threshold {
		return status(exitFindings)
	}
	return nil
}
