package report

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/casenote-lint/casenote-lint/internal/engine"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// SchemaVersion is the version of the JSON output. It changes when a reader of
// the output would have to.
const SchemaVersion = 1

// jsonReporter streams: the findings are written as they come, and so stand
// before the inputs, whose counts are known only at the end.
type jsonReporter struct {
	w     *bufio.Writer
	o     Options
	n     int
	quiet []jsonFinding
}

type jsonFinding struct {
	Rule        string        `json:"rule"`
	Category    string        `json:"category,omitempty"`
	Severity    string        `json:"severity"`
	Guidance    []int         `json:"guidance"`
	Message     string        `json:"message"`
	Suggestion  string        `json:"suggestion"`
	File        string        `json:"file"`
	Record      int           `json:"record"`
	NoteID      string        `json:"note_id"`
	Field       string        `json:"field"`
	Span        *jsonSpan     `json:"span,omitempty"`
	Location    *jsonLocation `json:"location,omitempty"`
	Excerpt     string        `json:"excerpt,omitempty"`
	Detail      any           `json:"detail,omitempty"`
	Trace       []jsonVerdict `json:"trace,omitempty"`
	Fingerprint string        `json:"fingerprint"`
}

type jsonSpan struct {
	Start note.Position `json:"start"`
	End   note.Position `json:"end"`
}

type jsonLocation = note.Location

type jsonVerdict struct {
	Gate    string       `json:"gate"`
	Outcome lint.Outcome `json:"outcome"`
	Because string       `json:"because"`
	Words   string       `json:"words,omitempty"`
}

func newJSON(w io.Writer, o Options) *jsonReporter {
	return &jsonReporter{w: bufio.NewWriterSize(w, 64<<10), o: o}
}

func (j *jsonReporter) begin() {
	j.w.WriteString(`{"schema_version": 1,` + "\n" + ` "tool": {"name": "casenote-lint", "version": `)
	_ = j.value(j.o.Version) // a string is always JSON, and the writer keeps its error
	j.w.WriteString("},\n \"findings\": [")
}

func (j *jsonReporter) value(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = j.w.Write(data)
	return err
}

func (j *jsonReporter) Result(r engine.Result) error {
	for _, f := range r.Findings {
		j.separate()
		if err := j.value(j.finding(f)); err != nil {
			return err
		}
	}
	if j.o.Explain {
		for _, f := range r.Quiet {
			j.quiet = append(j.quiet, j.finding(f))
		}
	}
	return nil
}

func (j *jsonReporter) separate() {
	if j.n == 0 {
		j.begin()
	} else {
		j.w.WriteByte(',')
	}
	j.w.WriteString("\n  ")
	j.n++
}

func (j *jsonReporter) finding(f lint.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Category: f.Category, Severity: f.Severity.String(), Guidance: f.Guidance,
		Message: f.Message, Suggestion: f.Suggestion,
		File: f.Note.File, Record: f.Note.Record, NoteID: f.Note.ID, Field: f.Field.String(),
		Excerpt: f.Excerpt, Detail: f.Detail, Fingerprint: f.Fingerprint,
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
		out.Trace = append(out.Trace, jsonVerdict{v.Gate, v.Outcome, v.Because, v.Words})
	}
	return out
}

type jsonSummary struct {
	Files       int                   `json:"files"`
	Notes       int                   `json:"notes"`
	Unreadable  int                   `json:"unreadable"`
	BySeverity  jsonSeverities        `json:"by_severity"`
	Hidden      jsonSeverities        `json:"hidden"`
	Ignored     int                   `json:"ignored"`
	ByRule      map[string]*RuleCount `json:"by_rule"`
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
	if j.n == 0 {
		j.begin()
	} else {
		j.w.WriteString("\n ")
	}
	j.w.WriteString("],\n")
	if j.o.Explain {
		if err := j.list("near_misses", j.quiet); err != nil {
			return err
		}
	}
	inputs := make([]any, len(s.Inputs))
	for i, in := range s.Inputs {
		if in.Unmapped == nil {
			in.Unmapped = []string{}
		}
		inputs[i] = in
	}
	if err := j.list("inputs", inputs); err != nil {
		return err
	}
	j.w.WriteString(` "summary": `)
	err := j.value(jsonSummary{
		Files: len(s.Inputs), Notes: s.Notes, Unreadable: s.Unreadable,
		BySeverity: severities(s.Counts.Shown), Hidden: severities(s.Counts.Hidden), Ignored: s.Counts.Ignored,
		ByRule: s.ByRule, Skipped: s.Skipped, Stale: s.Stale, Remarks: s.Remarks, Interrupted: s.Interrupted,
	})
	if err != nil {
		return err
	}
	j.w.WriteString("}\n")
	return j.w.Flush()
}

// list writes a member whose value is an array, one element a line.
func (j *jsonReporter) list(name string, items any) error {
	data, err := json.Marshal(items)
	if err != nil {
		return err
	}
	var elements []json.RawMessage
	if err := json.Unmarshal(data, &elements); err != nil {
		return err
	}
	j.w.WriteString(` "` + name + `": [`)
	for i, e := range elements {
		if i > 0 {
			j.w.WriteByte(',')
		}
		j.w.WriteString("\n  ")
		j.w.Write(e)
	}
	_, err = j.w.WriteString("],\n")
	return err
}
