package main

import (
	"context"
	"errors"
	"flag"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/casenote-lint/casenote-lint/internal/term"
)

var update = flag.Bool("update", false, "write golden files anew")

// clock is the day on which the scripts run.
func clock() time.Time { return time.Date(2026, 6, 2, 9, 0, 0, 0, time.UTC) }

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"casenote-lint": func() {
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			signal.Ignore(syscall.SIGPIPE)
			os.Exit(Main(ctx, Program{
				In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
				Getenv: os.Getenv, Getwd: os.Getwd, Now: clock, Columns: term.Columns,
			}, os.Args[1:]))
		},
	})
}

// TestScripts runs the program as its users do. $NOTES is testdata/notes.
func TestScripts(t *testing.T) {
	notes, err := filepath.Abs("../../testdata/notes")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("NOTES", notes)
			env.Setenv("TERM", "xterm")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"status": checkStatus},
	})
}

// checkStatus runs "status N casenote-lint ARGS" and wants that exit status.
func checkStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command args...")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	var coded interface{ ExitCode() int }
	switch {
	case errors.As(err, &coded):
		got = strconv.Itoa(coded.ExitCode())
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}
