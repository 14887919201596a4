// Package source finds the files to read: what was asked for by path, folder,
// pattern or "-" for standard input. It opens nothing.
package source

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/agext/levenshtein"
	"github.com/bmatcuk/doublestar/v4"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Input is one file to read.
type Input struct {
	// Path is the file as it is named to the person who asked for it; "-" for
	// standard input.
	Path string
}

// IsStdin reports whether the input is standard input.
func (in Input) IsStdin() bool { return in.Path == Stdin }

// Skipped is a file in a folder or pattern that was left out, and why.
type Skipped struct {
	Path string
	Why  string
}

// Extensions are the kinds of file that are read, in lower case.
func Extensions() []string {
	return []string{".txt", ".md", ".markdown", ".text", ".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"}
}

// Expand turns paths, folders, patterns and "-" into inputs, in the order they
// were asked for and by name within a folder or pattern; a file is read once
// however often it is named. What a folder holds and is not read is returned
// beside them. The error joins one error for each path that gave nothing; the
// inputs that were found are returned all the same.
func Expand(paths []string) ([]Input, []Skipped, error) {
	e := expansion{seen: map[string]bool{}}
	for _, p := range paths {
		if err := e.add(p); err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e.inputs, e.skipped, errors.Join(e.errs...)
}

type expansion struct {
	inputs  []Input
	skipped []Skipped
	errs    []error
	seen    map[string]bool // by path, without links
}

func (e *expansion) add(path string) error {
	if path == Stdin {
		e.take(path)
		return nil
	}
	if path == "" {
		return errors.New("an empty path was given")
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return e.folder(path)
	case err == nil:
		return e.file(path)
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
		return e.pattern(path)
	case errors.Is(err, fs.ErrNotExist):
		return missing(path)
	}
	return plainError(path, err)
}

// file takes a file that was named: its extension is not held against it
// unless it is one that is known not to be text.
func (e *expansion) file(path string) error {
	if why := Unsupported(path); why != "" {
		return fmt.Errorf("%s: %s", path, why)
	}
	e.take(path)
	return nil
}

// take takes an input unless it was taken before, under whatever name: a link
// is the file that it leads to.
func (e *expansion) take(path string) {
	key := path
	if path != Stdin {
		if abs, err := filepath.Abs(path); err == nil {
			key = abs
		}
		if real, err := filepath.EvalSymlinks(key); err == nil {
			key = real
		}
	}
	if !e.seen[key] {
		e.seen[key] = true
		e.inputs = append(e.inputs, Input{Path: path})
	}
}

func (e *expansion) skip(path, why string) {
	e.skipped = append(e.skipped, Skipped{Path: path, Why: why})
}

func (e *expansion) pattern(pattern string) error {
	matches, err := doublestar.FilepathGlob(pattern)
	if err != nil {
		return fmt.Errorf("%s: not a pattern that can be read: %w", pattern, err)
	}
	slices.Sort(matches)
	found := 0
	for _, path := range matches {
		info, err := os.Lstat(path)
		switch {
		case err != nil:
			e.skip(path, "cannot be opened")
		case info.IsDir():
			e.skip(path, "a folder: name it to read what it holds")
		case e.offer(path, fs.FileInfoToDirEntry(info)):
			found++
		}
	}
	if found == 0 {
		return fmt.Errorf("%s: no file that holds notes matches this pattern", pattern)
	}
	return nil
}

// missing names a path that is not there and the nearest name that is.
func missing(path string) error {
	dir, name := filepath.Split(path)
	entries, err := os.ReadDir(filepath.Clean(dir + "."))
	if err != nil {
		return fmt.Errorf("%s: there is no such file or folder (nor the folder it would be in)", path)
	}
	best, score := "", 0.6
	for _, d := range entries {
		if s := levenshtein.Match(strings.ToLower(name), strings.ToLower(d.Name()), nil); s > score {
			best, score = d.Name(), s
		}
	}
	if best == "" {
		return fmt.Errorf("%s: there is no such file or folder", path)
	}
	return fmt.Errorf("%s: there is no such file or folder; did you mean %s?", path, dir+best)
}

// plainError says what the system said without repeating the path.
func plainError(path string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}
