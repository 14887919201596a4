package report

import (
	"fmt"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/term"
)

// outcomes are the words for what a gate did, and the colour that goes with each.
func (t *textReporter) outcome(o lint.Outcome) string {
	switch o {
	case lint.Softens:
		return t.paint.Info("softened")
	case lint.Raises:
		return t.paint.Warning("raised")
	case lint.Blocks:
		return t.paint.Good("stopped")
	}
	return t.paint.Faint("passed")
}

// nearMiss prints what was almost a finding, and what kept it quiet.
func (t *textReporter) nearMiss(f lint.Finding) {
	message := "Not reported."
	if by := stoppedBy(f.Trace); by != "" {
		message = "Not reported: " + by + " stopped it."
	}
	said := t.say(t.paint.Faint(where(f)), t.paint.Good("quiet"), message, source(f))
	t.snippet(f)
	t.trace(f.Trace)
	if !said {
		t.paragraph("", t.paint.Faint(source(f)))
	}
}

func stoppedBy(verdicts []lint.Verdict) string {
	var gates []string
	for _, v := range verdicts {
		if v.Outcome == lint.Blocks {
			gates = append(gates, v.Gate)
		}
	}
	return strings.Join(gates, " and ")
}

// trace prints the verdict of each gate: its name, what it did, why, and the
// words it relied on, or where they stand if they may not be shown.
func (t *textReporter) trace(verdicts []lint.Verdict) {
	width := 0
	for _, v := range verdicts {
		width = max(width, term.Width(v.Gate))
	}
	for _, v := range verdicts {
		outcome := t.outcome(v.Outcome)
		pad := strings.Repeat(" ", width-term.Width(v.Gate))
		pad2 := strings.Repeat(" ", max(len("softened")-term.Width(outcome), 0))
		t.paragraph(fmt.Sprintf("  %s%s  %s%s  ", v.Gate, pad, outcome, pad2), v.Because+t.reliedOn(v))
	}
}

const maxWords = 60 // columns of the words a gate relied on

func (t *textReporter) reliedOn(v lint.Verdict) string {
	if v.Start.Line == 0 {
		return ""
	}
	place := fmt.Sprintf("%d:%d", v.Start.Line, v.Start.Column)
	if v.Location.Line > 0 {
		place = fmt.Sprintf("%d:%d", v.Location.Line, v.Location.Column)
	}
	if v.Words == "" {
		return t.paint.Faint(" (at " + place + ")")
	}
	words := strings.Join(strings.Fields(term.Harmless(v.Words)), " ")
	return ": " + t.paint.Mark("“"+term.Truncate(words, maxWords)+"”") + t.paint.Faint(" ("+place+")")
}
