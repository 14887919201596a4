package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"

	"github.com/casenote-lint/casenote-lint/internal/config"
	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/report"
)

// output is one reporter and what it writes to.
type output struct {
	report.Reporter
	file *os.File // nil for standard output
	done bool     // its reader has gone away, or writing failed
}

type outputs []*output

// result gives a result to every output. The error says that writing failed, or
// that nobody is left to write for.
func (all outputs) result(res engine.Result) error {
	for _, out := range all {
		if out.done {
			continue
		}
		if err := out.settle(out.Result(res)); err != nil {
			return err
		}
	}
	return all.audience()
}

// close ends every output; one failure does not keep the others from ending.
func (all outputs) close(s report.Summary) error {
	var errs []error
	for _, out := range all {
		if !out.done {
			errs = append(errs, out.settle(out.Close(s)))
		}
		if out.file != nil {
			errs = append(errs, out.settle(out.file.Close()))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return all.audience()
}

// settle judges the error of a write. Whoever reads standard output may have had
// enough (head, less): that is no failure, and the other outputs go on.
func (out *output) settle(err error) error {
	if err == nil {
		return nil
	}
	out.done = true
	switch {
	case isClosedPipe(err):
		return nil
	case out.file != nil:
		return fmt.Errorf("--output: %w", err)
	}
	return err
}

// isClosedPipe reports that whoever was reading has gone away. Windows has two
// errors of its own for it.
func isClosedPipe(err error) bool {
	const brokenPipe, noData = syscall.Errno(109), syscall.Errno(232)
	return errors.Is(err, syscall.EPIPE) || runtime.GOOS == "windows" && (errors.Is(err, brokenPipe) || errors.Is(err, noData))
}

// audience is an error once nobody reads any output any more.
func (all outputs) audience() error {
	for _, out := range all {
		if !out.done {
			return nil
		}
	}
	return syscall.EPIPE
}

// open makes the reporters. A report in a file never carries the notes' words
// and is readable by its owner only.
func (r *run) open() error {
	out := r.cmd.OutOrStdout()
	screen, err := report.New(r.config.Format, out, report.Options{
		Version:  version(),
		Color:    r.program.colors(r.config.Color, out),
		ShowText: r.showText,
		Columns:  r.program.Columns(out),
		Explain:  r.options.explain,
	})
	if err != nil {
		return err
	}
	specs, err := r.files()
	if err != nil {
		return err
	}
	r.outputs = outputs{{Reporter: screen}}
	for _, spec := range specs {
		f, err := create(spec.path)
		if err != nil {
			return fmt.Errorf("--output: %w", err)
		}
		rep, err := report.New(spec.format, f, report.Options{Version: version(), Explain: r.options.explain})
		if err != nil {
			return err
		}
		r.outputs = append(r.outputs, &output{Reporter: redactor{rep}, file: f})
	}
	return nil
}

// spec is one --output FORMAT=FILE.
type spec struct{ format, path string }

// files takes the --output flags apart and refuses what would destroy something:
// a report written over a note, or over another report.
func (r *run) files() ([]spec, error) {
	taken := map[string]bool{}
	var out []spec
	for _, arg := range r.options.outputs {
		format, path, ok := strings.Cut(arg, "=")
		if !ok || format == "" || path == "" {
			return nil, fmt.Errorf("--output wants format=file, such as json=findings.json, not %q", arg)
		}
		if _, err := config.ParseSetting("format", format); err != nil {
			return nil, fmt.Errorf("--output: %w", err)
		}
		if path == "-" {
			return nil, errors.New("--output writes to a file; --format says what is printed")
		}
		path = filepath.Clean(path)
		if taken[path] {
			return nil, fmt.Errorf("--output: two reports would be written to %s", path)
		}
		taken[path] = true
		if r.reads(path) {
			return nil, fmt.Errorf("--output: %s is one of the files to be read, and would be lost", path)
		}
		out = append(out, spec{format, path})
	}
	return out, nil
}

// reads reports whether the file is among what this run reads.
func (r *run) reads(path string) bool {
	target, err := os.Stat(path)
	if err != nil {
		return false
	}
	read := []string{r.options.register, r.options.contacts, r.config.File}
	for _, in := range r.feed.sources {
		read = append(read, in.Path)
	}
	for _, name := range read {
		if st, err := os.Stat(name); name != "" && err == nil && os.SameFile(st, target) {
			return true
		}
	}
	return false
}

// create opens a report for writing. A file that is there already is cut short
// and made private; a device or a pipe is left as it is.
func create(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	st, err := f.Stat()
	if err == nil && st.Mode().IsRegular() && st.Mode().Perm() != 0o600 {
		err = f.Chmod(0o600)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// redactor takes the notes' words out of the results before a reporter sees
// them: a report in a file is passed on.
type redactor struct{ report.Reporter }

func (r redactor) Result(res engine.Result) error {
	res.Findings = withoutText(res.Findings)
	res.Quiet = withoutText(res.Quiet)
	return r.Reporter.Result(res)
}

func withoutText(findings []lint.Finding) []lint.Finding {
	out := make([]lint.Finding, len(findings))
	for i, f := range findings {
		f.Excerpt, f.Context = "", ""
		f.Trace = append([]lint.Verdict(nil), f.Trace...)
		for j := range f.Trace {
			f.Trace[j].Words = ""
		}
		out[i] = f
	}
	return out
}
