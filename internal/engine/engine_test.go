package engine

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

func meta(id string) lint.Meta {
	return lint.Meta{ID: id, Summary: "s", Severity: lint.Warning, Guidance: []int{8}}
}

// wordRule finds a word.
func wordRule(word string) *lint.Rule {
	return lint.Define(meta("word-"+word), lint.NoOptions{}, func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
		set := env.Words.NewSet()
		if err := env.Words.Add(set, 0, word); err != nil {
			return nil, err
		}
		return func(p *lint.Pass) {
			for _, h := range p.Hits(set) {
				p.Report(lint.At(p.Doc().HitSpan(h), "found", "change it"))
			}
		}, nil
	})
}

func panicRule() *lint.Rule {
	return lint.Define(meta("panics"), lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (func(*lint.Pass), error) {
		return func(p *lint.Pass) {
			if strings.Contains(p.Text(), "boom") {
				panic("with the note's text: " + p.Text())
			}
		}, nil
	})
}

// lengths compares notes: it reports each whose length came before, at once, and
// at the end the first note and one finding of no note.
type lengths struct {
	seen map[int]bool
	late bool
}

func (l *lengths) Digest(p *lint.Pass) any { return len(p.Text()) }
func (l *lengths) Fold(_ int, d any, report func(lint.Finding)) {
	if l.seen[d.(int)] {
		report(lint.About(note.NoField, "same length", "vary"))
	}
	l.seen[d.(int)] = true
}
func (l *lengths) Finish(report func(int, lint.Finding)) {
	if l.late {
		report(0, lint.About(note.NoField, "first", "no"))
	}
	report(lint.NoNote, lint.About(note.NoField, "no note", "write it"))
}
func (l *lengths) Late() bool { return l.late }

func lengthRule(late bool) *lint.Rule {
	return lint.DefineAcross(meta("lengths"), lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (lint.Across, error) {
		return &lengths{map[int]bool{}, late}, nil
	})
}

func compile(t *testing.T, rules ...*lint.Rule) *lint.Program {
	t.Helper()
	var choices []lint.Choice
	for _, r := range rules {
		choices = append(choices, lint.Choice{Rule: r, Options: r.NewOptions()})
	}
	p, err := lint.Compile(choices, lint.Env{}, false)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func items(texts ...string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i, s := range texts {
			n := &note.Note{File: "f", Record: i + 1, ID: fmt.Sprint(i + 1), Text: note.NewText(s, note.Origin{})}
			if !yield(Item{Note: n}) {
				return
			}
		}
	}
}

func collect(t *testing.T, p *lint.Program, jobs int, in iter.Seq[Item]) []string {
	t.Helper()
	var out []string
	err := Run(t.Context(), p, in, Options{Jobs: jobs, Placer: lint.Placer{Key: []byte("k")}}, func(r Result) {
		for _, f := range r.Findings {
			out = append(out, fmt.Sprintf("%s %s %d:%d %s %s", f.Note.ID, f.Rule, f.Start.Line, f.Start.Column, f.Message, f.Fingerprint))
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheSameResultsForAnyNumberOfJobs(t *testing.T) {
	var texts []string
	for i := range 1000 {
		texts = append(texts, strings.Repeat("x ", i%37)+"lazy word\nand lazy")
	}
	for _, late := range []bool{false, true} {
		one := collect(t, compile(t, wordRule("lazy"), lengthRule(late)), 1, items(texts...))
		eight := collect(t, compile(t, wordRule("lazy"), lengthRule(late)), 8, items(texts...))
		if !reflect.DeepEqual(one, eight) {
			t.Errorf("late=%v: results differ", late)
		}
		if len(one) < 2900 {
			t.Errorf("late=%v: only %d findings", late, len(one))
		}
	}
}

func TestLateFindingsStandWithTheirNoteAndLooseOnesLast(t *testing.T) {
	got := collect(t, compile(t, wordRule("lazy"), lengthRule(true)), 2, items("lazy", "b", "lazy"))
	var short []string
	for _, s := range got {
		short = append(short, strings.Join(strings.Fields(s)[:2], " "))
	}
	want := []string{"1 lengths", "1 word-lazy", "3 lengths", "3 word-lazy", "lengths 0:0"}
	if !reflect.DeepEqual(short, want) {
		t.Errorf("got %q, want %q", short, want)
	}
}

func TestAPanickingRuleIsAFindingWithoutTheText(t *testing.T) {
	var found []lint.Finding
	err := Run(t.Context(), compile(t, panicRule(), wordRule("lazy")), items("boom lazy", "fine"), Options{Jobs: 1}, func(r Result) {
		found = append(found, r.Findings...)
	})
	if err != nil || len(found) != 2 {
		t.Fatalf("err %v, findings %+v", err, found)
	}
	if f := found[0]; f.Rule != "panics" || f.Severity != lint.Error || strings.Contains(f.Message, "boom") {
		t.Errorf("got %+v", f)
	}
	if found[1].Rule != "word-lazy" {
		t.Errorf("the other rule did not run: %+v", found[1])
	}
}

func TestCancellingKeepsWhatWasRead(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	endless := func(yield func(Item) bool) {
		for i := 0; ; i++ {
			if i == 500 {
				cancel()
			}
			n := &note.Note{Record: i + 1, ID: fmt.Sprint(i + 1), Text: note.NewText("lazy", note.Origin{})}
			if !yield(Item{Note: n}) {
				return
			}
		}
	}
	seen := 0
	err := Run(ctx, compile(t, wordRule("lazy")), endless, Options{Jobs: 2}, func(Result) { seen++ })
	if !errors.Is(err, context.Canceled) || seen < 500 || seen > 600 {
		t.Errorf("err %v after %d notes", err, seen)
	}
}

func TestAProblemStandsInItsPlace(t *testing.T) {
	problem := lint.Finding{Rule: "unreadable-record", Note: note.Place{File: "f", Record: 2, ID: "2"}}
	in := func(yield func(Item) bool) {
		for item := range items("lazy") {
			yield(item)
		}
		yield(Item{Problem: &problem})
		yield(Item{Note: &note.Note{Record: 3, ID: "3", Text: note.NewText("lazy", note.Origin{})}})
	}
	var ids []string
	if err := Run(t.Context(), compile(t, wordRule("lazy")), in, Options{Jobs: 4}, func(r Result) { ids = append(ids, r.Place.ID) }); err != nil {
		t.Fatal(err)
	}
	if want := []string{"1", "2", "3"}; !reflect.DeepEqual(ids, want) {
		t.Errorf("got %v, want %v", ids, want)
	}
}
