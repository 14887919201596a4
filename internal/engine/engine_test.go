package engine

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
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

// lengths compares notes: it reports each whose length came before, and at the
// end one finding of no note.
type lengths struct{ seen map[int]bool }

func (l *lengths) Digest(p *lint.Pass) any { return len(p.Text()) }
func (l *lengths) Fold(_ int, d any, report func(lint.Finding)) {
	if l.seen[d.(int)] {
		report(lint.About(note.NoField, "same length", "vary"))
	}
	l.seen[d.(int)] = true
}
func (l *lengths) Finish(report func(lint.Finding)) {
	report(lint.About(note.NoField, "no note", "write it"))
}

// late reports at the end the notes whose length comes again.
type late struct {
	lengths
	last []int // length by number
}

func (l *late) Fold(_ int, d any, _ func(lint.Finding)) { l.last = append(l.last, d.(int)) }
func (l *late) Recall(seq int, report func(lint.Finding)) {
	for _, n := range l.last[seq+1:] {
		if n == l.last[seq] {
			report(lint.About(note.NoField, "length comes again", "vary"))
			return
		}
	}
}

// ahead finds nothing, and only makes the engine hold its results.
type ahead struct{}

func (ahead) Digest(*lint.Pass) any             { return 1 }
func (ahead) Fold(int, any, func(lint.Finding)) {}
func (ahead) Recall(int, func(lint.Finding))    {}
func (ahead) Finish(func(lint.Finding))         {}

func acrossRule(id string, make func() lint.Across) *lint.Rule {
	return lint.DefineAcross(meta(id), lint.NoOptions{}, func(lint.NoOptions, *lint.Env) (lint.Across, error) {
		return make(), nil
	})
}

func lengthRule() *lint.Rule {
	return acrossRule("lengths", func() lint.Across { return &lengths{map[int]bool{}} })
}

func lateRule() *lint.Rule {
	return acrossRule("late", func() lint.Across { return &late{lengths: lengths{map[int]bool{}}} })
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
	for _, across := range []func() *lint.Rule{lengthRule, lateRule} {
		one := collect(t, compile(t, wordRule("lazy"), across()), 1, items(texts...))
		eight := collect(t, compile(t, wordRule("lazy"), across()), 8, items(texts...))
		if !reflect.DeepEqual(one, eight) {
			t.Errorf("%s: results differ", across().ID)
		}
		if len(one) < 2900 {
			t.Errorf("%s: only %d findings", across().ID, len(one))
		}
	}
}

// Holding results changes nothing about them.
func TestHeldResultsComeOutAsTheyWentIn(t *testing.T) {
	problem := lint.Finding{Rule: "unreadable-record", Message: "m", Note: note.Place{File: "g", Record: 9}, Location: note.Location{Line: 3, Column: 4}}
	run := func(shown bool, rules ...*lint.Rule) []Result {
		var out []Result
		in := func(yield func(Item) bool) {
			for item := range items("lazy", "b", strings.Repeat("é ", 5000)+"lazy b", "no") {
				if !yield(item) || !yield(Item{Problem: &problem}) {
					return
				}
			}
		}
		o := Options{Jobs: 2, Placer: lint.Placer{Key: []byte("k"), ShowText: shown}}
		if err := Run(t.Context(), compile(t, rules...), in, o, func(r Result) { out = append(out, r) }); err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, shown := range []bool{true, false} {
		now := run(shown, wordRule("lazy"), wordRule("b"), lengthRule())
		held := run(shown, wordRule("lazy"), wordRule("b"), lengthRule(), acrossRule("ahead", func() lint.Across { return ahead{} }))
		if len(now) != len(held) {
			t.Fatalf("%d results, held %d", len(now), len(held))
		}
		for i := range now {
			if now[i].IsNote {
				now[i].Assessed |= 1 << 3 // ahead has looked too
			}
			for j := range now[i].Findings {
				cutContext(&now[i].Findings[j])
			}
			if !equal(now[i], held[i]) {
				t.Errorf("text shown %v, result %d: got %+v, held %+v", shown, i, now[i], held[i])
			}
		}
	}
}

// equal takes no list and an empty one for the same.
func equal(a, b Result) bool {
	for _, r := range []*Result{&a, &b} {
		if len(r.Findings) == 0 {
			r.Findings = nil
		}
		if len(r.Quiet) == 0 {
			r.Quiet = nil
		}
	}
	return reflect.DeepEqual(a, b)
}

func TestLateFindingsStandWithTheirNoteAndLooseOnesLast(t *testing.T) {
	got := collect(t, compile(t, wordRule("lazy"), lateRule()), 2, items("lazy", "b", "lazy"))
	var short []string
	for _, s := range got {
		short = append(short, strings.Join(strings.Fields(s)[:2], " "))
	}
	want := []string{"1 late", "1 word-lazy", "3 word-lazy", "late 0:0"}
	if !reflect.DeepEqual(short, want) {
		t.Errorf("got %q, want %q", short, want)
	}
}

func TestALateFindingHasTheFingerprintOfAnEarlyOne(t *testing.T) {
	for _, key := range []string{"", "k"} {
		p := lint.Placer{Key: []byte(key)}
		for _, carried := range []note.Fields{0, note.FieldsOf(note.ID)} {
			n := &note.Note{File: "f", Record: 7, ID: "7", ChildID: "C1", Carried: carried, Text: note.NewText("lazy", note.Origin{})}
			early := []lint.Finding{lint.About(note.CopiedTo, "m", "s")}
			late := slices.Clone(early)
			p.Place(n, early)
			p.PlaceLate(p.Remains(n), late)
			if !reflect.DeepEqual(early, late) {
				t.Errorf("key %q, carried %d: early %+v, late %+v", key, carried, early, late)
			}
		}
	}
}

// brittle panics when it is asked about the third note, and at the end.
type brittle struct{ lengths }

func (b *brittle) Fold(seq int, _ any, report func(lint.Finding)) {
	if seq == 2 {
		panic("lazy")
	}
	report(lint.About(note.NoField, "seen", "no"))
}

func TestAComparisonThatPanicsIsAFindingOnce(t *testing.T) {
	rule := acrossRule("brittle", func() lint.Across { return &brittle{} })
	got := collect(t, compile(t, rule), 1, items("a", "b", "c", "d", "e"))
	var short []string
	for _, s := range got {
		short = append(short, strings.Join(strings.Fields(s)[:4], " "))
	}
	want := []string{"1 brittle 0:0 seen", "2 brittle 0:0 seen", "3 brittle 0:0 The"}
	if !reflect.DeepEqual(short, want) {
		t.Errorf("got %q, want %q", short, want)
	}
}

func TestAfterAnInterruptionNothingIsSaidToBeMissing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in := func(yield func(Item) bool) {
		for item := range items("lazy", "lazy", "lazy") {
			if !yield(item) {
				return
			}
		}
		cancel()
	}
	var messages []string
	err := Run(ctx, compile(t, wordRule("lazy"), lateRule()), in, Options{Jobs: 1}, func(r Result) {
		for _, f := range r.Findings {
			messages = append(messages, f.Message)
		}
	})
	if want := []string{"found", "found", "found"}; !errors.Is(err, context.Canceled) || !reflect.DeepEqual(messages, want) {
		t.Errorf("err %v, got %q, want %q", err, messages, want)
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
