package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casenote-lint/casenote-lint/internal/config"
)

func newInitCmd(p *Program) *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Write the documented default configuration to " + config.FileName,
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := p.Getwd()
			if err != nil {
				return err
			}
			return writeDefault(cmd, dir)
		},
	}
}

// writeDefault never overwrites: a configuration holds decisions.
func writeDefault(cmd *cobra.Command, dir string) error {
	data, err := config.DefaultFile(allRules())
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(dir, config.FileName), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s stands here already; it was left as it is", config.FileName)
	}
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "Wrote %s: every setting with its default. casenote-lint config check tests your changes.\n", config.FileName)
	return err
}
