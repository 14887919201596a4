package email

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// The automaton finds what looking for one string after the other finds.
func TestAutomaton(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	letters := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = "abc"[r.IntN(3)]
		}
		return string(b)
	}
	for range 3000 {
		words := make([]string, 1+r.IntN(5))
		for i := range words {
			words[i] = letters(2 + r.IntN(5))
		}
		text := letters(r.IntN(14)) + "é " + letters(r.IntN(6))
		want := slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
		if got := newAutomaton(words).in(text); got != want {
			t.Fatalf("%q in %q: %v", words, text, got)
		}
	}
	for _, sign := range signs {
		if !signFinder().in("some words " + sign + " and more") {
			t.Errorf("%q is not found", sign)
		}
	}
	if signFinder().in("She said that her email is broken and that she will write to him.") {
		t.Error("a plain sentence has a sign")
	}
}
