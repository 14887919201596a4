package opinion

import (
	"fmt"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	terms "github.com/casenote-lint/casenote-lint/rules/language/lexicon"
)

// Options of the rule: what an authority adds to the vocabulary, takes out of it
// and grades anew.
type Options struct {
	Add        []Term            `yaml:"add" doc:"further terms: forms, category, and if you like grade (strong, plain, weak) and ask"`
	Remove     []string          `yaml:"remove" doc:"forms that are no opinion here, as they stand in the lexicon"`
	Regrade    map[string]string `yaml:"regrade" doc:"form to grade: strong, plain or weak (weak is never more than info)"`
	TermsOfArt []string          `yaml:"terms-of-art" doc:"further fixed phrases and names that only look like a judgement"`
	Off        []string          `yaml:"off" doc:"categories that are not reported at all"`
}

// Term is one local term.
type Term struct {
	Forms    []string `yaml:"forms" doc:"words or phrases, every inflection written out; [his|her] stands for each of its alternatives"`
	Category string   `yaml:"category" doc:"the category it belongs to"`
	Grade    string   `yaml:"grade" doc:"strong, plain or weak; plain if left out"`
	Ask      string   `yaml:"ask" doc:"the question whose answer would be fact; the category's if left out"`
}

// vocabulary puts the lexicon, with the local changes, into the index.
func (d *Detector) vocabulary(o Options, b *lexicon.Builder) error {
	d.terms = terms.Terms()
	if err := o.check(d.categories); err != nil {
		return err
	}
	var err error
	if d.terms, err = o.applied(d.terms); err != nil {
		return err
	}
	for i, t := range d.terms {
		if slices.Contains(o.Off, t.Category) {
			continue
		}
		if err := add(b, d.termSet, i, t.Forms); err != nil {
			return err
		}
	}
	return add(b, d.artSet, 0, append(terms.Arts(), o.TermsOfArt...))
}

func add(b *lexicon.Builder, set lexicon.Set, entry int, patterns []string) error {
	for _, p := range patterns {
		if err := b.Add(set, entry, p); err != nil {
			return err
		}
	}
	return nil
}

func (o Options) check(categories map[string]terms.Category) error {
	for _, t := range o.Add {
		if len(t.Forms) == 0 {
			return fmt.Errorf("add: an entry without forms")
		}
		if err := known("category", t.Category, categories); err != nil {
			return fmt.Errorf("add: %w", err)
		}
		if err := checkGrade(t.Grade); err != nil {
			return fmt.Errorf("add: %w", err)
		}
	}
	for _, g := range o.Regrade {
		if err := checkGrade(g); err != nil {
			return fmt.Errorf("regrade: %w", err)
		}
	}
	for _, name := range o.Off {
		if err := known("category", name, categories); err != nil {
			return fmt.Errorf("off: %w", err)
		}
	}
	return nil
}

func known(what, name string, categories map[string]terms.Category) error {
	if _, ok := categories[name]; ok {
		return nil
	}
	var names []string
	for n := range categories {
		names = append(names, n)
	}
	slices.Sort(names)
	return fmt.Errorf("unknown %s %q: expected one of %s", what, name, strings.Join(names, ", "))
}

func checkGrade(g string) error {
	switch g {
	case "", "strong", "plain", "weak":
		return nil
	}
	return fmt.Errorf("unknown grade %q: expected strong, plain or weak", g)
}

// applied is the vocabulary with the local changes. A form that is to be removed or
// graded anew and is not there is an error: it was misspelt.
func (o Options) applied(all []terms.Term) ([]terms.Term, error) {
	if len(o.Remove)+len(o.Regrade) > 0 {
		var err error
		if all, err = o.changed(all); err != nil {
			return nil, err
		}
	}
	for _, t := range o.Add {
		all = append(all, terms.Term{Forms: t.Forms, Category: t.Category, Frame: terms.Any, Ask: t.Ask, Strong: t.Grade == "strong", Weak: t.Grade == "weak"})
	}
	return all, nil
}

func (o Options) changed(all []terms.Term) ([]terms.Term, error) {
	wanted := map[string]string{} // form as the index sees it → how it was written
	for _, f := range o.Remove {
		wanted[folded(f)] = f
	}
	regrade := map[string]string{}
	for f, g := range o.Regrade {
		wanted[folded(f)], regrade[folded(f)] = f, g
	}
	met := map[string]bool{}
	var out []terms.Term
	for _, t := range all {
		left, touched, err := split(t.Forms, wanted)
		if err != nil {
			return nil, err
		}
		t.Forms = left
		out = append(out, t)
		for _, f := range touched {
			met[f] = true
			if g, ok := regrade[f]; ok {
				t.Forms, t.Strong, t.Weak = []string{f}, g == "strong", g == "weak"
				out = append(out, t)
			}
		}
	}
	for f, written := range wanted {
		if !met[f] {
			return nil, fmt.Errorf("the lexicon has no form %q to remove or to grade anew", written)
		}
	}
	return out, nil
}

// split takes the wanted phrases out of patterns; a pattern that loses one is
// written out.
func split(patterns []string, wanted map[string]string) (left, touched []string, err error) {
	for _, p := range patterns {
		phrases, err := lexicon.Expand(p)
		if err != nil {
			return nil, nil, err
		}
		hit := slices.ContainsFunc(phrases, func(s string) bool { return wanted[folded(s)] != "" })
		if !hit {
			left = append(left, p)
			continue
		}
		for _, s := range phrases {
			if f := folded(s); wanted[f] != "" {
				touched = append(touched, f)
			} else {
				left = append(left, s)
			}
		}
	}
	return left, touched, nil
}

// folded is a phrase as the index compares it: lower case, one space between words,
// a hyphen for a space.
func folded(phrase string) string {
	var out []string
	for i := 0; ; {
		p, ok := lexicon.Next(phrase, i)
		if !ok {
			return strings.Join(out, " ")
		}
		out = append(out, lexicon.Fold(phrase[p.Start:p.End]))
		i = p.End
	}
}
