package main

import (
	"io"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/report"
)

// cutOutput takes format=file apart.
func cutOutput(spec string) (format, path string, ok bool) {
	format, path, ok = strings.Cut(spec, "=")
	return format, path, ok && format != "" && path != ""
}

// redacted hides that a writer is a file, so that no reporter takes it for a
// terminal.
type redacted struct{ io.Writer }

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
