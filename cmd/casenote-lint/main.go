// Command casenote-lint checks the text of social-work case notes against the
// recording guidance.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/casenote-lint/casenote-lint/internal/term"
)

func main() {
	debug.SetGCPercent(draftGC)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// The first interruption ends the run in good order, a second one at once.
	context.AfterFunc(ctx, stop)
	// A closed pipe must come back as an error from Write, not end the program:
	// whoever read enough (head, less) has had what they wanted.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(Main(ctx, Program{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		Getenv: os.Getenv, Getwd: os.Getwd, Now: time.Now, Columns: term.Columns,
	}, os.Args[1:]))
}
