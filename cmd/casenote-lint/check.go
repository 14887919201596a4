package main

import (
	"errors"

	"github.com/spf13/cobra"
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
		Example: `  casenote-lint check draft.md
  casenote-lint check --explain-findings draft.md
  casenote-lint check --register families.csv --contacts contacts.csv export.csv
  casenote-lint check --output json=findings.json --fail-on warning exports/`,
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
	addChoice(cmd, "format", "text", "how findings are printed; summary prints only the counts")
	addChoice(cmd, "fail-on", "error", "the severity from which the exit status is 1")
	addChoice(cmd, "min-severity", "warning", "the mildest severity shown")
	addChoice(cmd, "color", "auto", "colour the output")
	addChoice(cmd, "show-text", "auto", "print the notes' own words: auto is on a terminal only")
	f.StringArrayVar(&o.outputs, "output", nil, "also write `format=file` (repeatable), without the notes' words")
	f.StringSliceVar(&o.only, "rule", nil, "run only these `rules` (globs, repeatable)")
	f.StringSliceVar(&o.skip, "skip", nil, "do not run these `rules` (globs, repeatable)")
	addSetting(cmd, "jobs", "0", "so many `notes` are checked at once; 0 is one for each processor")
	addSetting(cmd, "encoding", "", "the `encoding` of the input (default: detected)")
	addSetting(cmd, "as-of", "", "the `date` of the check, for notes not yet recorded (default: today)")
	f.BoolVar(&o.explain, "explain-findings", false, "show what each gate of a rule concluded, also for near misses")
	f.StringVar(&o.register, "register", "", "the family register, a table `file`: child_id, family_id, referral_opened, referral_closed")
	f.StringVar(&o.contacts, "contacts", "", "the contacts register, a table `file`: child_id, event_date, contact_type")
	f.StringVar(&o.reference, "reference", "", "a `folder` of text documents that notes may have been copied from")
	_ = cmd.RegisterFlagCompletionFunc("rule", completeRules)
	_ = cmd.RegisterFlagCompletionFunc("skip", completeRules)
	return cmd
}
