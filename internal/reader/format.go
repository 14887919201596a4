package reader

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

// tellFormat goes by the extension, and by the content where that says nothing
// or is plainly something else: a spreadsheet saves "Unicode text" as a table
// under .txt, and JSON is often found under a name that says otherwise.
func (r *Reader) tellFormat(in source.Input) (string, error) {
	ext := strings.ToLower(filepath.Ext(in.Path))
	head := r.in.peek(sniffSize)
	if err := markupKind(head); err != nil {
		return "", err
	}
	switch ext {
	case ".json":
		return JSON, nil
	case ".jsonl", ".ndjson":
		return JSONL, nil
	}
	switch {
	case startsAsJSON(head):
		return JSON, nil
	case ext == ".csv":
		return CSV, nil
	case ext == ".tsv", ext == ".tab":
		return TSV, nil
	case ext == ".md", ext == ".markdown":
		return MD, nil
	}
	switch t := r.sniffTable(head); {
	case !t.isTable(head):
		return Text, nil
	case t.delim == "\t":
		return TSV, nil
	}
	return CSV, nil
}

// startsAsJSON reports a text that begins with an object, or a list of objects.
func startsAsJSON(head []byte) bool {
	s := bytes.TrimLeft(head[:min(len(head), 512)], " \t\r\n[")
	return len(s) > 1 && s[0] == '{' && bytes.HasPrefix(bytes.TrimLeft(s[1:], " \t\r\n"), []byte{'"'})
}
