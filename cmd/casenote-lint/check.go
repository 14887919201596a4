package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/filter"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/report"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// checkOptions is what the check command was asked, beside the settings that
// the configuration may hold too.
type checkOptions struct {
	configFlags
	paths     []string
	only      []string
	skip      []string
	outputs   []string
	explain   bool
	register  string
	contacts  string
	reference string
}

func newCheckCmd(p *Program) *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use:   "check [flags] PATH... | -",
		Short: "Check notes: files, folders, globs, or - for standard input",
		Long: `Check reads drafts (text, Markdown) and exports (CSV, TSV, JSON, JSON Lines) and
prints what it found, note by note.

The exit status is 0 where nothing was found at or above --fail-on, 1 where
something was, 2 for wrong usage or configuration, 3 where a file could not be
read or no note was read at all, and 130 after an interruption.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("casenote-lint check wants a file, a folder, a glob, or - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return runCheck(cmd, p, &o)
		},
	}
	o.add(cmd)
	f := cmd.Flags()
	addChoice(cmd, "format", "text", "how findings are printed")
	addChoice(cmd, "fail-on", "error", "the severity from which the exit status is 1")
	addChoice(cmd, "min-severity", "warning", "the mildest severity shown")
	addChoice(cmd, "color", "auto", "colour the output")
	addChoice(cmd, "show-text", "auto", "print the notes' own words: auto is on a terminal only")
	f.StringArrayVar(&o.outputs, "output", nil, "also write `format=file` (repeatable), without the notes' words")
	f.StringSliceVar(&o.only, "rule", nil, "run only these `rules` (globs, repeatable)")
	f.StringSliceVar(&o.skip, "skip", nil, "do not run these `rules` (globs, repeatable)")
	f.Int("jobs", 0, "notes checked at once; 0 is one for each processor")
	f.String("encoding", "", "the `encoding` of the input (default: detected)")
	f.String("as-of", "", "the `date` of the check, for notes not yet recorded (default: today)")
	f.BoolVar(&o.explain, "explain-findings", false, "show what each gate of a rule concluded, also for near misses")
	f.StringVar(&o.register, "register", "", "the family register, a table `file`: child_id, family_id, referral_opened, referral_closed")
	f.StringVar(&o.contacts, "contacts", "", "the contacts register, a table `file`: child_id, event_date, contact_type")
	f.StringVar(&o.reference, "reference", "", "a `folder` of text documents that notes may have been copied from")
	_ = cmd.RegisterFlagCompletionFunc("rule", completeRules)
	_ = cmd.RegisterFlagCompletionFunc("skip", completeRules)
	return cmd
}

// run is a check under way.
type run struct {
	program   *Program
	config    *config.Config
	options   *checkOptions
	cmd       *cobra.Command
	asOf      note.Date
	showText  bool
	lint      *lint.Program
	filter    *filter.Filter
	tally     *report.RuleTally
	feed      *feed
	reporters []output
	words     int
	drafts    bool
	notes     int
}

// output is one reporter and the file it writes, if it is one of our own.
type output struct {
	report.Reporter
	file *os.File
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
	summary := r.summary(runErr != nil && cmd.Context().Err() != nil)
	for _, out := range r.reporters {
		err := out.Close(summary)
		if out.file != nil {
			err = errors.Join(err, out.file.Close())
		}
		if err != nil && !errors.Is(runErr, err) {
			runErr = errors.Join(runErr, err)
		}
	}
	if runErr != nil && !errors.Is(runErr, context.Canceled) {
		return runErr
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
	out := r.cmd.OutOrStdout()
	r.showText = c.ShowText == "always" || c.ShowText == "auto" && term.IsTerminal(out)
	if r.feed, err = newFeed(r); err != nil {
		return err
	}
	if r.lint, err = r.compile(); err != nil {
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

// compile chooses the rules and builds them for this run.
func (r *run) compile() (*lint.Program, error) {
	all := allRules()
	chosen, err := selectRules(all, r.options.only, r.options.skip)
	if err != nil {
		return nil, err
	}
	var choices []lint.Choice
	for _, rule := range all {
		setting := r.config.Rules[rule.ID]
		// A rule named by --rule runs even where the configuration has it off.
		off := setting.Off && !slices.Contains(r.options.only, rule.ID)
		if chosen[rule.ID] && !off {
			choices = append(choices, lint.Choice{Rule: rule, Options: setting.Options, Severity: setting.Severity})
		}
	}
	env := lint.Env{Area: r.config.Area, AsOf: r.asOf}
	if err := r.registers(&env); err != nil {
		return nil, err
	}
	p, err := lint.Compile(choices, env, r.options.explain)
	if err != nil {
		return nil, r.config.Blame(err)
	}
	if len(p.Rules()) == 0 {
		return nil, errors.New("no rule is left to run: see --rule, --skip and the configuration")
	}
	return p, nil
}

// check runs the engine and gives every result to every reporter.
func (r *run) check(ctx context.Context) error {
	key := []byte(r.config.FingerprintKey)
	if len(key) == 0 {
		key = []byte("casenote-lint")
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	o := engine.Options{
		Jobs:   jobs(r.config.Jobs),
		Placer: lint.Placer{Key: key, ShowText: r.showText},
		Keep:   r.filter.Keep,
	}
	err := engine.Run(ctx, r.lint, r.feed.items(), o, func(res engine.Result) {
		r.count(res)
		for _, out := range r.reporters {
			if err := out.Result(res); err != nil {
				stop(err)
				return
			}
		}
	})
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
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
	if !res.IsNote {
		return
	}
	r.notes++
	r.words += res.Words
	r.drafts = r.drafts && res.Draft
}

// open makes the reporters. A report in a file never carries the notes' words
// and is readable by its owner only.
func (r *run) open() error {
	out := r.cmd.OutOrStdout()
	main, err := report.New(r.config.Format, out, report.Options{
		Version:  version(),
		Color:    term.Wants(r.config.Color, out, r.program.Getenv),
		ShowText: r.showText,
		Columns:  term.Columns(out),
		Explain:  r.options.explain,
	})
	if err != nil {
		return err
	}
	r.reporters = append(r.reporters, output{Reporter: main})
	for _, spec := range r.options.outputs {
		if err := r.openFile(spec); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) openFile(spec string) error {
	format, path, ok := cutOutput(spec)
	if !ok {
		return fmt.Errorf("--output wants format=file, such as json=findings.json, not %q", spec)
	}
	if _, err := config.ParseSetting("format", format); err != nil {
		return fmt.Errorf("--output: %w", err)
	}
	f, err := os.OpenFile(filepath.Clean(path), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	rep, err := report.New(format, redacted{f}, report.Options{Version: version(), Explain: r.options.explain})
	if err != nil {
		return err
	}
	r.reporters = append(r.reporters, output{redactor{rep}, f})
	return nil
}

func (r *run) summary(interrupted bool) report.Summary {
	s := report.Summary{
		Inputs: r.feed.inputs(), Rules: r.lint.Rules(), ByRule: r.tally.Counts(), Counts: r.filter.Counts,
		Notes: r.notes, Words: r.words, Drafts: r.drafts && r.notes > 0,
		Skipped: r.feed.skipped, Interrupted: interrupted, Remarks: r.feed.remarks,
	}
	s.Min, _ = lint.ParseSeverity(r.config.MinSeverity)
	for _, in := range s.Inputs {
		s.Unreadable += in.Unreadable
	}
	expired, unused := r.filter.Stale()
	for _, ig := range expired {
		s.Stale = append(s.Stale, fmt.Sprintf("%s:%d: the ignore of %s for note %s ended on %s.", r.config.File, ig.Line, ig.Rule, ig.Note, ig.Until))
	}
	for _, ig := range unused {
		s.Stale = append(s.Stale, fmt.Sprintf("%s:%d: the ignore of %s for note %s silenced nothing.", r.config.File, ig.Line, ig.Rule, ig.Note))
	}
	return s
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
	}
	if r.config.FailOn == "never" {
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
