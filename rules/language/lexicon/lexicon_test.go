package lexicon

import (
	"strings"
	"testing"

	phrases "github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// idle are the words that make no new form: "lost her rag" and "lost his rag"
// count once.
var idle = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`he she they it we i you him her them his their its my our your
		me us himself herself themselves themself mum dad mother father the a an this that these those`) {
		m[w] = true
	}
	m[""] = true
	return m
}()

// distinct counts the forms of some patterns, alternations that are only of
// pronouns and the like left out.
func distinct(t *testing.T, patterns []string, into map[string]bool) int {
	t.Helper()
	n := len(into)
	for _, p := range patterns {
		all, err := phrases.Expand(collapse(p))
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range all {
			into[strings.ToLower(form)] = true
		}
	}
	return len(into) - n
}

// collapse keeps only the first alternative of those that are all idle.
func collapse(pattern string) string {
	var b strings.Builder
	for {
		head, rest, ok := strings.Cut(pattern, "[")
		b.WriteString(head)
		if !ok {
			return b.String()
		}
		inner, tail, _ := strings.Cut(rest, "]")
		alts := strings.Split(inner, "|")
		if all(alts, func(a string) bool { return idle[strings.ToLower(a)] }) {
			b.WriteString(alts[0])
		} else {
			b.WriteString("[" + inner + "]")
		}
		pattern = tail
	}
}

func all(words []string, ok func(string) bool) bool {
	for _, w := range words {
		if !ok(w) {
			return false
		}
	}
	return true
}

func TestSize(t *testing.T) {
	byCategory, seen := map[string]int{}, map[string]bool{}
	for _, term := range Terms() {
		byCategory[term.Category] += distinct(t, term.Forms, seen)
	}
	for _, c := range Categories() {
		t.Logf("%-16s %5d forms", c.Name, byCategory[c.Name])
		if byCategory[c.Name] < 40 {
			t.Errorf("%s: %d forms, want at least 40", c.Name, byCategory[c.Name])
		}
	}
	arts := distinct(t, Arts(), map[string]bool{})
	t.Logf("%d forms, %d terms of art", len(seen), arts)
	if len(seen) < 1200 {
		t.Errorf("%d forms, want at least 1200", len(seen))
	}
	if arts < 250 {
		t.Errorf("%d terms of art, want at least 250", arts)
	}
}

func TestCategories(t *testing.T) {
	known := map[string]bool{}
	for _, c := range Categories() {
		known[c.Name] = true
		if c.Why == "" || !strings.HasSuffix(c.Ask, "?") {
			t.Errorf("%s: why %q, ask %q: want a reason and a question", c.Name, c.Why, c.Ask)
		}
		if got, ok := CategoryOf(c.Name); !ok || got != c {
			t.Errorf("CategoryOf(%q) = %v, %v", c.Name, got, ok)
		}
	}
	if len(known) != 15 {
		t.Errorf("%d categories, want the rule's 15", len(known))
	}
	if _, ok := CategoryOf("opinion"); ok {
		t.Error("CategoryOf knows a category that there is not")
	}
	for _, term := range Terms() {
		if !known[term.Category] {
			t.Errorf("%v: unknown category %q", term.Forms, term.Category)
		}
		if term.Strong && term.Weak {
			t.Errorf("%v: strong and weak", term.Forms)
		}
	}
}

// Words that a case note needs, and that must not be opinion on their own.
func TestTerminologyIsNoOpinion(t *testing.T) {
	seen := map[string]bool{}
	for _, term := range Terms() {
		for _, pattern := range term.Forms {
			forms, err := phrases.Expand(pattern)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range forms {
				seen[strings.ToLower(f)] = true
			}
		}
	}
	for w := range strings.FieldsSeq(`client child placement contact assessment vulnerable neglect
		refused refuses missing patient said told stated explained reported agreed asked victim
		disclosure allegation risk harm concern concerns intervention absent carer`) {
		if seen[w] {
			t.Errorf("%q is terminology, not opinion", w)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	b.SetBytes(int64(len(compiled)))
	b.ReportAllocs()
	for b.Loop() {
		if len(Terms()) == 0 || len(Arts()) == 0 || len(Categories()) == 0 {
			b.Fatal("nothing loaded")
		}
	}
}

// What the rule pays at start-up: loading, and adding everything to the index.
func BenchmarkLoadAndAdd(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		words := phrases.New(0)
		set := words.NewSet()
		for i, term := range Terms() {
			for _, f := range term.Forms {
				if err := words.Add(set, i, f); err != nil {
					b.Fatal(err)
				}
			}
		}
		words.Freeze()
	}
}
