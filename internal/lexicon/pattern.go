package lexicon

import (
	"errors"
	"fmt"
	"strings"
)

// maxExpansions bounds what one pattern may stand for: a slip of the pen in a
// local list must not fill the memory.
const maxExpansions = 4096

// group is one part of a pattern: words, or alternatives parted by bars.
type group struct {
	text   string
	choice bool
}

// alternatives yields what the group may stand for.
func (g group) alternatives(yield func(string) bool) {
	if !g.choice {
		yield(g.text)
		return
	}
	for rest, more := g.text, true; more; {
		var a string
		if a, rest, more = strings.Cut(rest, "|"); !yield(a) {
			return
		}
	}
}

// parse takes a pattern apart and adds its groups to those given. Where a bracket
// touches a word ("un[happy|well]") the alternatives are not whole words, and the
// whole pattern becomes one choice between the phrases it stands for.
func parse(groups []group, pattern string) ([]group, error) {
	from := len(groups)
	phrases, touching := 1, false
	for rest := pattern; rest != ""; {
		before, after, ok := strings.Cut(rest, "[")
		if before != "" {
			groups = append(groups, group{before, false})
		}
		if !ok {
			break
		}
		inside, tail, closed := strings.Cut(after, "]")
		if !closed || strings.Contains(before, "]") {
			return nil, errors.New("pattern has an unclosed bracket")
		}
		if phrases *= strings.Count(inside, "|") + 1; phrases > maxExpansions {
			return nil, fmt.Errorf("pattern stands for more than %d phrases", maxExpansions)
		}
		touching = touching || touches(before, tail)
		groups = append(groups, group{inside, true})
		rest = tail
	}
	if touching {
		whole := group{strings.Join(expand(groups[from:]), "|"), true}
		return append(groups[:from], whole), nil
	}
	return groups, nil
}

// touches reports whether a bracket stands against a word, or another bracket, on
// either side.
func touches(before, after string) bool {
	return before != "" && !strings.HasSuffix(before, " ") || after != "" && !strings.HasPrefix(after, " ")
}

// Expand writes out the alternatives of a pattern.
func Expand(pattern string) ([]string, error) {
	groups, err := parse(nil, pattern)
	if err != nil {
		return nil, err
	}
	return expand(groups), nil
}

func expand(groups []group) []string {
	out := []string{""}
	for _, g := range groups {
		var longer []string
		for _, head := range out {
			for tail := range g.alternatives {
				longer = append(longer, head+tail)
			}
		}
		out = longer
	}
	return out
}
