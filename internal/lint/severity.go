package lint

import "fmt"

// Severity is how much a finding matters.
type Severity uint8

// The severities, in ascending order. Off silences a rule.
const (
	Off Severity = iota
	Info
	Warning
	Error
)

var severityNames = [...]string{"off", "info", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// SeverityNames lists what ParseSeverity understands.
func SeverityNames() []string { return append([]string(nil), severityNames[:]...) }

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if n == name {
			return Severity(i), nil
		}
	}
	return Off, fmt.Errorf("unknown severity %q: expected off, info, warning or error", name)
}

// MarshalText makes a severity its name in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a severity's name, so that a severity can be an option.
func (s *Severity) UnmarshalText(text []byte) error {
	parsed, err := ParseSeverity(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}

// Softer is the next severity down; an info stays an info.
func (s Severity) Softer() Severity {
	if s > Info {
		return s - 1
	}
	return s
}
