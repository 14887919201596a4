package main

import "github.com/spf13/cobra"

func newInspectCmd(p *Program) *cobra.Command { return &cobra.Command{Use: "inspect FILE"} }
