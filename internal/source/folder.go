package source

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// folder takes the files of known kinds below a folder. Links to files are
// followed, links to folders are not, lest they lead back.
func (e *expansion) folder(root string) error {
	w := walk{expansion: e, root: root}
	// A link to a folder is walked only by a path that goes on behind it.
	start := root
	if !strings.HasSuffix(root, string(filepath.Separator)) {
		start += string(filepath.Separator)
	}
	if err := filepath.WalkDir(start, w.visit); err != nil {
		return plainError(root, err)
	}
	if w.found == 0 && !w.closed {
		return fmt.Errorf("%s: no notes in this folder: files ending in %s are read", root, strings.Join(Extensions(), ", "))
	}
	return nil
}

// walk is the walk through one folder.
type walk struct {
	*expansion
	root   string
	found  int
	closed bool // a folder in it cannot be opened, which is an error of its own
}

func (w *walk) visit(path string, d fs.DirEntry, err error) error {
	path = filepath.Clean(path)
	switch {
	case err != nil:
		w.closed = true
		w.errs = append(w.errs, plainError(path, err))
		if d != nil && d.IsDir() {
			return fs.SkipDir
		}
	case path == filepath.Clean(w.root):
	case d.IsDir() && hidden(d.Name()):
		w.skip(path, "hidden")
		return fs.SkipDir
	case !d.IsDir() && w.offer(path, d):
		w.found++
	}
	return nil
}

// offer takes a file met in a folder or pattern if it is of a known kind, and
// says what it leaves out.
func (e *expansion) offer(path string, d fs.DirEntry) bool {
	if why := unwanted(path, d); why != "" {
		e.skip(path, why)
		return false
	}
	e.take(path)
	return true
}

// unwanted says why a file met in a folder or pattern is left out, "" where it
// is not.
func unwanted(path string, d fs.DirEntry) string {
	if hidden(d.Name()) {
		return "hidden"
	}
	if !d.Type().IsRegular() {
		switch info, err := os.Stat(path); {
		case err != nil:
			return "a link that leads nowhere"
		case info.IsDir():
			return "a link to a folder: name it to read what it holds"
		case !info.Mode().IsRegular():
			return "not a regular file"
		}
	}
	if slices.Contains(Extensions(), strings.ToLower(filepath.Ext(path))) {
		return ""
	}
	if why := Unsupported(path); why != "" {
		return why
	}
	return "not a kind of file that holds notes"
}

func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") // ~$ is Office's lock file
}
