package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

// stdin is standard input for the sources that name it. A read that waits for
// somebody to type ends when the program is interrupted, and somebody who sits at
// a terminal is told what to do.
func (p *Program) stdin(ctx context.Context, sources []source.Input) io.Reader {
	if !slices.ContainsFunc(sources, source.Input.IsStdin) {
		return p.In
	}
	if p.Columns(p.In) > 0 {
		end := "Ctrl-D"
		if runtime.GOOS == "windows" {
			end = "Ctrl-Z and Enter"
		}
		fmt.Fprintf(p.Err, "Type or paste the note, then press %s on a line of its own.\n", end)
	}
	return interruptible(ctx, p.In)
}

// interruptible is a reader whose reads fail with the context's error once the
// context is done, even while the underlying read goes on waiting.
func interruptible(ctx context.Context, r io.Reader) io.Reader {
	out, in := io.Pipe()
	go func() {
		_, err := io.Copy(in, r)
		in.CloseWithError(err)
	}()
	context.AfterFunc(ctx, func() { in.CloseWithError(ctx.Err()) })
	return out
}
