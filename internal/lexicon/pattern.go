package lexicon

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// maxExpansions bounds what one pattern may stand for: a slip of the pen in a
// local list must not fill the memory.
const maxExpansions = 4096

var (
	errBracket = errors.New("pattern has an unclosed bracket")
	errNoWords = errors.New("pattern may stand for no words")
	errBar     = errors.New("pattern has a bar outside brackets")
	errTooMany = fmt.Errorf("pattern stands for more than %d phrases", maxExpansions)
)

// group is one part of a pattern: words, or alternatives to choose from.
type group struct {
	text    string   // the words, or alternatives parted by bars
	choice  bool     // text is alternatives
	written []string // alternatives that had to be written out
}

// alternatives yields what the group may stand for.
func (g group) alternatives(yield func(string) bool) {
	for _, s := range g.written {
		if !yield(s) {
			return
		}
	}
	if !g.choice {
		if g.written == nil {
			yield(g.text)
		}
		return
	}
	for rest, more := g.text, true; more; {
		var a string
		if a, rest, more = strings.Cut(rest, "|"); !yield(a) {
			return
		}
	}
}

// validate refuses a pattern that parse could not take apart, or that may stand for
// white space alone. It takes nothing apart itself: most patterns are never looked
// at again.
func validate(pattern string) error {
	phrases, words := 1, false // words: some part of it has words whatever is chosen
	for i := 0; i < len(pattern); {
		end := i
		for end < len(pattern) && pattern[end] != '[' && pattern[end] != '|' && pattern[end] != ']' {
			end++
		}
		words = words || !blank(pattern[i:end])
		if end == len(pattern) {
			break
		}
		inside, rest, closed := strings.Cut(pattern[end+1:], "]")
		if pattern[end] != '[' || !closed || strings.Contains(inside, "[") {
			return validateWritten(pattern)
		}
		if phrases *= strings.Count(inside, "|") + 1; phrases > maxExpansions {
			return errTooMany
		}
		words = words || !mayBeBlank(inside)
		i = len(pattern) - len(rest)
	}
	if !words {
		return errNoWords
	}
	return nil
}

func validateWritten(pattern string) error {
	all, err := Expand(pattern)
	if err == nil && slices.ContainsFunc(all, blank) {
		return errNoWords
	}
	return err
}

func blank(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' {
			return false
		}
	}
	return true
}

// mayBeBlank reports whether one of the alternatives is nothing but spaces.
func mayBeBlank(alternatives string) bool {
	empty := true
	for i := range len(alternatives) {
		switch alternatives[i] {
		case '|':
			if empty {
				return true
			}
			empty = true
		case ' ':
		default:
			empty = false
		}
	}
	return empty
}

// parse takes a pattern apart and adds its groups to those given. Where a bracket
// touches a word ("un[happy|well]") or stands inside another, the alternatives are
// not whole words one after the other, and the pattern becomes one choice between
// the phrases it stands for.
func parse(groups []group, pattern string) ([]group, error) {
	if !bracketed(pattern) {
		return append(groups, group{text: pattern}), nil
	}
	from, phrases := len(groups), 1
	for rest := pattern; rest != ""; {
		before, after, ok := strings.Cut(rest, "[")
		if strings.ContainsAny(before, "]|") {
			return writeOut(groups[:from], pattern)
		}
		if before != "" {
			groups = append(groups, group{text: before})
		}
		if !ok {
			break
		}
		inside, tail, closed := strings.Cut(after, "]")
		if !closed || strings.Contains(inside, "[") || touches(before, tail) {
			return writeOut(groups[:from], pattern)
		}
		if phrases *= strings.Count(inside, "|") + 1; phrases > maxExpansions {
			return nil, errTooMany
		}
		groups = append(groups, group{text: inside, choice: true})
		rest = tail
	}
	return groups, nil
}

// bracketed reports whether a pattern is more than words. Most are not.
func bracketed(pattern string) bool {
	for i := range len(pattern) {
		if c := pattern[i]; c == '[' || c == ']' || c == '|' {
			return true
		}
	}
	return false
}

// touches reports whether a bracket stands against a word, or another bracket, on
// either side.
func touches(before, after string) bool {
	return before != "" && !strings.HasSuffix(before, " ") || after != "" && !strings.HasPrefix(after, " ")
}

func writeOut(groups []group, pattern string) ([]group, error) {
	all, err := Expand(pattern)
	return append(groups, group{written: all}), err
}

// Expand writes out the phrases that a pattern stands for. Brackets may stand
// inside brackets.
func Expand(pattern string) ([]string, error) {
	phrases, rest, err := expand(pattern, 0)
	switch {
	case err != nil:
		return nil, err
	case strings.HasPrefix(rest, "|"):
		return nil, errBar
	case rest != "":
		return nil, errBracket
	}
	return phrases, nil
}

// expand reads a sequence of words and brackets up to a bar or closing bracket of
// the bracket around it, and returns what stands from there on.
func expand(pattern string, depth int) (phrases []string, rest string, err error) {
	phrases = []string{""}
	for pattern != "" && pattern[0] != '|' && pattern[0] != ']' {
		var tails []string
		if pattern[0] == '[' {
			tails, pattern, err = choice(pattern[1:], depth+1)
		} else {
			end := strings.IndexAny(pattern+"]", "[|]")
			tails, pattern = []string{pattern[:end]}, pattern[end:]
		}
		if err != nil {
			return nil, "", err
		}
		if phrases, err = join(phrases, tails); err != nil {
			return nil, "", err
		}
	}
	return phrases, pattern, nil
}

// maxDepth bounds brackets inside brackets.
const maxDepth = 8

// choice reads the alternatives after an opening bracket, each once, and what
// stands after the closing one.
func choice(pattern string, depth int) (all []string, rest string, err error) {
	if depth > maxDepth {
		return nil, "", errTooMany
	}
	for {
		var some []string
		if some, pattern, err = expand(pattern, depth); err != nil {
			return nil, "", err
		}
		for _, a := range some {
			if !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
		switch {
		case pattern == "":
			return nil, "", errBracket
		case pattern[0] == ']':
			return all, pattern[1:], nil
		}
		pattern = pattern[1:]
	}
}

func join(heads, tails []string) ([]string, error) {
	if len(heads)*len(tails) > maxExpansions {
		return nil, errTooMany
	}
	out := make([]string, 0, len(heads)*len(tails))
	for _, head := range heads {
		for _, tail := range tails {
			out = append(out, head+tail)
		}
	}
	return out, nil
}
