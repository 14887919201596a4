// Package walls tests who may import whom: the flow is one way, and each outside
// library is known to one package only.
package walls

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/casenote-lint/casenote-lint/"

type pkg struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", module+"...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// keepers says which packages, by their path below the module, may import a library.
var keepers = map[string][]string{
	"github.com/spf13/viper":                     {"internal/config"},
	"github.com/jdkato/prose/v2":                 {"internal/nlp"},
	"github.com/fatih/color":                     {"internal/term"},
	"golang.org/x/term":                          {"internal/term"},
	"github.com/spf13/cobra":                     {"cmd/casenote-lint"},
	"github.com/spf13/pflag":                     {"cmd/casenote-lint", "internal/config"},
	"github.com/clipperhouse/displaywidth":       {"internal/term"},
	"golang.org/x/text/encoding/charmap":         {"internal/charset", "internal/reader"},
	"github.com/rogpeppe/go-internal/testscript": {}, // tests only, as the next
	module + "internal/invented":                 {},
}

// may says which of our own packages a package may import, by prefix. What is
// not listed may import anything below internal but the packages that print or
// know the outside world.
var may = map[string][]string{
	"internal/note":     {},
	"internal/lexicon":  {},
	"internal/guidance": {},
	"internal/workday":  {"internal/note"},
	"internal/email":    {"internal/note"},
	"internal/nlp":      {"internal/note", "internal/lexicon"},
	"internal/lint":     {"internal/note", "internal/lexicon", "internal/nlp", "internal/email", "internal/lint", "internal/mapping", "internal/workday", "internal/contacttype", "internal/person", "internal/shingle"},
	"internal/shingle":  {"internal/lexicon"},
	"internal/mapping":  {"internal/note"},
	"internal/engine":   {"internal/note", "internal/lint"},
	"internal/filter":   {"internal/note", "internal/lint"},
	"internal/config":   {"internal/note", "internal/lint", "internal/filter"},
	"internal/term":     {},
	"internal/report":   {"internal/note", "internal/lint", "internal/engine", "internal/filter", "internal/term"},
}

func TestLibrariesHaveOneKeeper(t *testing.T) {
	for _, p := range packages(t) {
		for _, imp := range p.Imports {
			for library, allowed := range keepers {
				if (imp == library || strings.HasPrefix(imp, library+"/")) && !slices.Contains(allowed, below(p.ImportPath)) {
					t.Errorf("%s imports %s, which only %v may", p.ImportPath, library, allowed)
				}
			}
		}
	}
}

func TestTheFlowIsOneWay(t *testing.T) {
	for _, p := range packages(t) {
		allowed, ok := rule(below(p.ImportPath))
		if !ok {
			continue
		}
		for _, imp := range p.Imports {
			if !strings.HasPrefix(imp, module) {
				continue
			}
			if !hasPrefix(below(imp), allowed) {
				t.Errorf("%s may not import %s", below(p.ImportPath), below(imp))
			}
		}
	}
}

func TestRulesKnowNothingOfTheOutsideWorld(t *testing.T) {
	for _, p := range packages(t) {
		if !strings.HasPrefix(below(p.ImportPath), "rules/") || strings.HasSuffix(p.ImportPath, "/compile") {
			continue
		}
		for _, imp := range p.Imports {
			switch {
			case imp == "os", imp == "net/http", imp == "log", strings.HasPrefix(imp, module+"cmd"),
				hasPrefix(below(imp), []string{"internal/report", "internal/config", "internal/engine", "internal/reader", "internal/source", "internal/term", "internal/filter"}):
				t.Errorf("%s may not import %s", below(p.ImportPath), imp)
			}
		}
	}
}

func below(path string) string { return strings.TrimPrefix(path, module) }

// rule finds the entry for a package or the nearest one above it.
func rule(path string) ([]string, bool) {
	for p := path; p != ""; {
		if allowed, ok := may[p]; ok {
			return allowed, true
		}
		i := strings.LastIndexByte(p, '/')
		if i < 0 {
			break
		}
		p = p[:i]
	}
	return nil, false
}

func hasPrefix(path string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return path == p || strings.HasPrefix(path, p+"/") })
}
