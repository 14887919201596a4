package config

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

var defaults = map[string]any{
	"format": "text", "fail-on": "error", "min-severity": "warning", "jobs": 0,
	"color": "auto", "show-text": "auto", "encoding": "", "as-of": "", "fingerprint-key": "",
}

const envPrefix = "CASENOTE_LINT_"

// envName is the environment variable of a setting.
func envName(setting string) string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(setting, "-", "_"))
}

// checkEnvironment refuses a variable that is plainly a setting misspelt. Others
// that begin as ours do may be somebody's own (CASENOTE_LINT_VERSION in a build).
func checkEnvironment(environ []string) error {
	var known []string
	for _, name := range settingNames() {
		known = append(known, envName(name))
	}
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		if value == "" || !strings.HasPrefix(name, envPrefix) || slices.Contains(known, name) {
			continue
		}
		for _, k := range known {
			if likeness(strings.TrimPrefix(name, envPrefix), strings.TrimPrefix(k, envPrefix)) > 0.7 {
				return fmt.Errorf("%s is set in the environment and is no setting: did you mean %s?", name, k)
			}
		}
	}
	return nil
}

// Choices are the values of the settings that have a closed list.
func Choices(setting string) []string {
	switch setting {
	case "format":
		return []string{"text", "summary", "json"}
	case "fail-on":
		return []string{"error", "warning", "info", "never"}
	case "min-severity":
		return []string{"error", "warning", "info"}
	case "color", "show-text":
		return []string{"auto", "always", "never"}
	}
	return nil
}

// ParseSetting checks a setting's value and says what was expected.
func ParseSetting(name, value string) (any, error) {
	if known := Choices(name); known != nil {
		if !slices.Contains(known, value) {
			return nil, errors.New(Unknown(name, value, known) + expected(value, known))
		}
		return value, nil
	}
	switch name {
	case "jobs":
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 {
			return nil, fmt.Errorf("jobs must be a whole number, 0 or more, not %q", value)
		}
		return n, nil
	case "as-of":
		if value == "" {
			return value, nil
		}
		if _, err := time.Parse(time.DateOnly, value); err != nil {
			return nil, fmt.Errorf("as-of must be a date such as 2026-06-02, not %q", value)
		}
	}
	return value, nil
}

// expected completes a near miss with the whole list.
func expected(value string, known []string) string {
	if Nearest(value, known) == "" {
		return ""
	}
	return " (" + strings.Join(known, ", ") + ")"
}
