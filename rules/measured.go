package rules

import (
	_ "embed"
	"fmt"
	"strings"
)

// measured is written by the corpus test, never by hand.
//
//go:embed measured.tsv
var measured string

// Measurement is how well a rule did on the labelled corpus: Precision and
// Recall at the default level, and with info findings counted too.
type Measurement struct {
	Date                      string // ISO, of the last change of the figures
	Cases                     int    // notes labelled for the rule
	Labels                    int    // places it must find in them
	Precision, Recall         float64
	InfoPrecision, InfoRecall float64
}

// Measured is the published measurement of a rule.
func Measured(id string) (Measurement, bool) {
	for line := range strings.Lines(measured) {
		var m Measurement
		name, rest, _ := strings.Cut(line, "\t")
		if name != id {
			continue
		}
		_, err := fmt.Sscan(rest, &m.Date, &m.Cases, &m.Labels, &m.Precision, &m.Recall, &m.InfoPrecision, &m.InfoRecall)
		return m, err == nil
	}
	return Measurement{}, false
}

// String is the measurement in a sentence or two.
func (m Measurement) String() string {
	return fmt.Sprintf("On %s, over %d labelled notes with %d places to find: precision %.1f %%, recall %.1f %% at the default level; "+
		"precision %.1f %%, recall %.1f %% with info findings counted.",
		m.Date, m.Cases, m.Labels, 100*m.Precision, 100*m.Recall, 100*m.InfoPrecision, 100*m.InfoRecall)
}
