package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// SchemaVersion is the version of the JSON output. It changes when a reader of
// the output would have to.
const SchemaVersion = 1

// jsonReporter writes the members in their documented order. The inputs stand
// before the findings and are known only after them, so findings are spooled.
type jsonReporter struct {
	w        *bufio.Writer
	o        Options
	findings array
	quiet    array // near misses, if they were asked for
}

// jsonFinding has the members of a finding in their order; those that may be
// missing come last, but for the places.
type jsonFinding struct {
	Rule        string         `json:"rule"`
	Category    string         `json:"category"`
	Severity    string         `json:"severity"`
	Guidance    []int          `json:"guidance"`
	Message     string         `json:"message"`
	Suggestion  string         `json:"suggestion"`
	File        string         `json:"file"`
	Record      int            `json:"record"`
	NoteID      string         `json:"note_id"`
	Field       string         `json:"field"`
	Span        *jsonSpan      `json:"span,omitempty"`
	Location    *note.Location `json:"location,omitempty"`
	Fingerprint string         `json:"fingerprint"`
	Detail      any            `json:"detail,omitempty"`
	Excerpt     string         `json:"excerpt,omitempty"`
	Trace       []jsonVerdict  `json:"trace,omitempty"`
}

type jsonSpan struct {
	Start note.Position `json:"start"`
	End   note.Position `json:"end"`
}

type jsonVerdict struct {
	Gate    string       `json:"gate"`
	Outcome lint.Outcome `json:"outcome"`
	Because string       `json:"because"`
	Span    *jsonSpan    `json:"span,omitempty"`
	Words   string       `json:"words,omitempty"`
}

// elements are those of an array, one a line.
type elements struct {
	to io.Writer
	n  int
}

func (l *elements) add(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	separator := "\n  "
	if l.n > 0 {
		separator = ",\n  "
	}
	l.n++
	if _, err := io.WriteString(l.to, separator); err != nil {
		return err
	}
	_, err = l.to.Write(data)
	return err
}

// array is one that is written later.
type array struct {
	elements
	spool spool
}

func newJSON(w io.Writer, o Options) *jsonReporter {
	j := &jsonReporter{w: bufio.NewWriterSize(w, 64<<10), o: o}
	j.findings.to, j.quiet.to = &j.findings.spool, &j.quiet.spool
	return j
}

func (j *jsonReporter) Result(r engine.Result) error {
	for _, f := range r.Findings {
		if err := j.findings.add(j.finding(f)); err != nil {
			return err
		}
	}
	if !j.o.Explain {
		return nil
	}
	for _, f := range r.Quiet {
		if err := j.quiet.add(j.finding(f)); err != nil {
			return err
		}
	}
	return nil
}

func (j *jsonReporter) finding(f lint.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Category: f.Category, Severity: f.Severity.String(), Guidance: f.Guidance,
		Message: f.Message, Suggestion: f.Suggestion,
		File: f.Note.File, Record: f.Note.Record, NoteID: f.Note.ID, Field: f.Field.String(),
		Fingerprint: f.Fingerprint, Detail: f.Detail, Excerpt: f.Excerpt,
	}
	if out.Guidance == nil {
		out.Guidance = []int{}
	}
	if f.Located {
		out.Span = &jsonSpan{f.Start, f.End}
	}
	if f.Location.Line > 0 {
		out.Location = &f.Location
	}
	for _, v := range f.Trace {
		verdict := jsonVerdict{Gate: v.Gate, Outcome: v.Outcome, Because: v.Because, Words: v.Words}
		if v.Start.Line > 0 {
			verdict.Span = &jsonSpan{v.Start, v.End}
		}
		out.Trace = append(out.Trace, verdict)
	}
	return out
}

type jsonSummary struct {
	Files       int                   `json:"files"`
	Notes       int                   `json:"notes"`
	Unreadable  int                   `json:"unreadable"`
	BySeverity  jsonSeverities        `json:"by_severity"`
	ByRule      map[string]*RuleCount `json:"by_rule"`
	Hidden      jsonSeverities        `json:"hidden"`
	Ignored     int                   `json:"ignored"`
	NotRun      []string              `json:"not_run,omitempty"`
	Skipped     []string              `json:"skipped,omitempty"`
	Stale       []string              `json:"stale_ignores,omitempty"`
	Remarks     []string              `json:"remarks,omitempty"`
	Interrupted bool                  `json:"interrupted,omitempty"`
}

type jsonSeverities struct {
	Error   int `json:"error"`
	Warning int `json:"warning"`
	Info    int `json:"info"`
}

func severities(c [lint.Error + 1]int) jsonSeverities {
	return jsonSeverities{c[lint.Error], c[lint.Warning], c[lint.Info]}
}

func (j *jsonReporter) Close(s Summary) error {
	fmt.Fprintf(j.w, "{\"schema_version\": %d,\n \"tool\": ", SchemaVersion)
	if err := j.value(jsonTool{"casenote-lint", j.o.Version}); err != nil {
		return err
	}
	if err := j.inputs(s.Inputs); err != nil {
		return err
	}
	if err := j.member("findings", &j.findings); err != nil {
		return err
	}
	if j.o.Explain {
		if err := j.member("near_misses", &j.quiet); err != nil {
			return err
		}
	}
	j.w.WriteString(",\n \"summary\": ")
	if err := j.value(summarise(s)); err != nil {
		return err
	}
	j.w.WriteString("}\n")
	return j.w.Flush()
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

func (j *jsonReporter) value(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = j.w.Write(data)
	return err
}

func (j *jsonReporter) inputs(inputs []Input) error {
	j.w.WriteString(",\n \"inputs\": [")
	l := elements{to: j.w}
	for _, in := range inputs {
		if in.Unmapped == nil {
			in.Unmapped = []string{}
		}
		if err := l.add(in); err != nil {
			return err
		}
	}
	_, err := j.w.WriteString("]")
	return err
}

// member writes a spooled array.
func (j *jsonReporter) member(name string, a *array) error {
	fmt.Fprintf(j.w, ",\n %q: [", name)
	if err := a.spool.unpack(j.w); err != nil {
		return err
	}
	_, err := j.w.WriteString("]")
	return err
}

func summarise(s Summary) jsonSummary {
	return jsonSummary{
		Files: len(s.Inputs), Notes: s.Notes, Unreadable: s.Unreadable,
		BySeverity: severities(s.Counts.Shown), ByRule: s.ByRule,
		Hidden: severities(s.Counts.Hidden), Ignored: s.Counts.Ignored,
		NotRun: s.NotRun, Skipped: s.Skipped, Stale: s.Stale, Remarks: s.Remarks, Interrupted: s.Interrupted,
	}
}
