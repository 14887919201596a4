package main

// The configuration at the root and the generated parts of the README.
//go:generate go test . -run "^(TestTheDefaultConfigurationIsFresh|TestTheREADMEIsTrue)$" -update
