package rules_test

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/rules"
)

var (
	pointHeading = regexp.MustCompile(`(?m)^## (\d+)\. `)
	codeSpan     = regexp.MustCompile("`([^`\n]+)`")
	hyphenated   = regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
)

// TestFourteenPoints holds docs/fourteen-points.md to the rules: each rule is named
// under every point it rests on, and nothing is named that does not exist.
func TestFourteenPoints(t *testing.T) {
	data, err := os.ReadFile("../docs/fourteen-points.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := sectionsByPoint(t, string(data))
	known := knownNames()
	for _, r := range rules.All() {
		if !strings.Contains(string(data), "`"+r.ID+"`") {
			t.Errorf("%s is not named", r.ID)
		}
		for _, point := range r.Guidance {
			if !strings.Contains(sections[point], "`"+r.ID+"`") {
				t.Errorf("%s is not named under point %d, on which it rests", r.ID, point)
			}
		}
	}
	for _, m := range codeSpan.FindAllStringSubmatch(string(data), -1) {
		if name := strings.TrimPrefix(m[1], "area."); hyphenated.MatchString(name) && !slices.Contains(known, name) {
			t.Errorf("there is no rule and no option called %s", name)
		}
	}
}

func sectionsByPoint(t *testing.T, doc string) map[int]string {
	t.Helper()
	sections := map[int]string{}
	at := pointHeading.FindAllStringSubmatchIndex(doc, -1)
	for i, m := range at {
		n, _ := strconv.Atoi(doc[m[2]:m[3]])
		end := len(doc)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		sections[n] = doc[m[0]:end]
	}
	if len(sections) != 14 {
		t.Errorf("%d points have a section, want 14", len(sections))
	}
	return sections
}

// knownNames are the names a reader of the page may meet: rules, their options and
// what differs between authorities.
func knownNames() []string {
	var names []string
	for _, r := range rules.All() {
		names = append(names, r.ID)
		for _, o := range lint.Options(r.NewOptions()) {
			names = append(names, o.Name)
		}
	}
	for _, o := range lint.Options(&lint.Area{}) {
		names = append(names, o.Name)
	}
	return names
}
