package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
	"github.com/casenote-lint/casenote-lint/rules"
)

// The exit statuses, as documented in the README.
const (
	exitClean       = 0
	exitFindings    = 1
	exitUsage       = 2
	exitUnreadable  = 3
	exitInterrupted = 130
)

// Program is what the commands may touch of the outside world.
type Program struct {
	In     io.Reader
	Out    io.Writer
	Err    io.Writer
	Getenv func(string) string
	Getwd  func() (string, error)
	Now    func() time.Time
	// Columns is the width of the terminal that a stream is, 0 where it is none.
	Columns func(stream any) int
}

// palette is what a stream is coloured with.
func (p *Program) palette(setting string, stream any) term.Palette {
	return term.NewPalette(p.colors(setting, stream))
}

func (p *Program) colors(setting string, stream any) bool {
	return term.Wants(setting, p.Columns(stream) > 0, p.Getenv)
}

// status is an error that only carries an exit status: what there was to say
// has been said.
type status int

func (s status) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// unreadable is an error about the input, not about how the program was called.
type unreadable struct{ error }

// Main runs the program and returns its exit status.
func Main(ctx context.Context, p Program, args []string) int {
	root := newRootCmd(&p)
	root.SetArgs(args)
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	err := root.ExecuteContext(ctx)
	var s status
	switch {
	case err == nil, isClosedPipe(err):
		return exitClean
	case errors.As(err, &s):
		return int(s)
	}
	fmt.Fprintf(p.Err, "%s %s\n", p.palette("auto", p.Err).Error("casenote-lint:"), term.HarmlessLines(err.Error()))
	var u unreadable
	switch {
	case errors.As(err, &u):
		return exitUnreadable
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	}
	return exitUsage
}

func newRootCmd(p *Program) *cobra.Command {
	root := &cobra.Command{
		Use:   "casenote-lint",
		Short: "Check social-work case notes against the recording guidance",
		Long: `casenote-lint checks the text of social-work case notes, and the fields recorded
with them, against the recording guidance: one draft before it is submitted, or
an export of a month or ten years.

  casenote-lint check draft.md          a draft, with the words underlined
  casenote-lint check -                 a draft from standard input
  casenote-lint check --format json export.csv > findings.json
  casenote-lint inspect export.csv      how its columns were understood
  casenote-lint explain opinion-language

Nothing leaves this machine, and nothing of a note's text is written to a file or
a log unless you ask for it (--show-text).`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(flagError)
	root.SetVersionTemplate("casenote-lint {{.Version}}\n")
	root.Version = version()
	root.CompletionOptions.DisableDescriptions = false
	root.AddCommand(newCheckCmd(p), newRulesCmd(p), newExplainCmd(p), newInspectCmd(p), newInitCmd(p), newConfigCmd(p), newVersionCmd())
	for _, c := range root.Commands() {
		c.DisableFlagsInUseLine = true
	}
	wrapUnknownCommand(root)
	return root
}

// wrapUnknownCommand makes an unknown command an error that names the nearest.
func wrapUnknownCommand(root *cobra.Command) {
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		if _, err := os.Stat(args[0]); err == nil || args[0] == "-" {
			return fmt.Errorf("say what to do with %s: casenote-lint check %s", args[0], args[0])
		}
		var names []string
		for _, c := range root.Commands() {
			if c.IsAvailableCommand() {
				names = append(names, c.Name())
			}
		}
		return errors.New(config.Unknown("command", args[0], append(names, "completion", "help")))
	}
}

// flagError puts pflag's message in the user's words: an unknown flag with the
// nearest one, a bad value with what was expected.
func flagError(cmd *cobra.Command, err error) error {
	message := err.Error()
	if name, ok := strings.CutPrefix(message, "unknown flag: --"); ok {
		return errors.New(config.Unknown("flag", "--"+name, flagNames(cmd)))
	}
	if _, rest, ok := strings.Cut(message, " for \"--"); ok && strings.HasPrefix(message, "invalid argument") {
		if name, why, ok := strings.Cut(rest, "\" flag: "); ok {
			return fmt.Errorf("--%s: %s", name, why)
		}
	}
	return fmt.Errorf("%w (casenote-lint %s --help lists the flags)", err, cmd.Name())
}

// exactly is cobra.ExactArgs with a message in the user's words.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return fmt.Errorf("casenote-lint %s wants %s; it was given %d arguments", cmd.Name(), what, len(args))
		}
		return nil
	}
}

// version is the module's version, as the Go tool stamped it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}

func newVersionCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(cmd.OutOrStdout(), "casenote-lint", version())
			return err
		},
	}
}

// allRules are the rules, checked for soundness by their tests.
func allRules() []*lint.Rule { return rules.All() }
