package main

// The configuration at the root, the generated parts of the README, and what the
// program says about the notes of testdata.
//go:generate go test . -run "^(TestTheDefaultConfigurationIsFresh|TestTheREADMEIsTrue|TestGoldenRuns)$" -update
