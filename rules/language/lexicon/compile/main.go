// Command compile turns the YAML files of the opinion lexicon into the compact
// file that the program embeds. "go generate ./rules/language/lexicon" runs it.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	lex, err := read(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "terms.lex"), lex.compact(), 0o644)
}
