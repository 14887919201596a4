package fields_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/fields"
)

const (
	visitText  = "I called at four. Leon was in his room and showed me his book. His mother told me that the boiler is mended. She asked for the date of the review and I gave it to her. "
	adultsText = "The house is on the edge of the estate and Mr Nair is known to everyone in the street. "
	visitNote  = "child_name=Leon Tasker; contact_type=Home visit; event_date=2026-03-02; recorded_date=2026-03-03; status=finalised; finalised_by=Brannigan, Lisa; author=Lisa Brannigan; statutory=yes; announced=; child_seen=yes; seen_alone=no"
)

// BenchmarkRules is what each rule costs on an ordinary visit, with the cost of
// taking the text apart, which the rules of a run share.
func BenchmarkRules(b *testing.B) {
	for _, r := range []*lint.Rule{
		fields.RecordingTimescale(), fields.NotFinalised(), fields.ContactType(), fields.ChildSeen(), fields.FieldTextConflict(), fields.CoreGroupAsVisit(), fields.ChildReference(), fields.NoAction(),
	} {
		b.Run(r.ID, func(b *testing.B) { benchmark(b, r, visitNote, strings.Repeat(visitText, 4)) })
	}
}

// BenchmarkNothingToFind is what the two rules cost that have to read a text to its
// end to say that something is not there.
func BenchmarkNothingToFind(b *testing.B) {
	for _, r := range []*lint.Rule{fields.ChildReference(), fields.NoAction()} {
		b.Run(r.ID, func(b *testing.B) {
			benchmark(b, r, "child_name=Priya Nair; contact_type=Other", strings.Repeat(adultsText, 8))
		})
	}
}

// BenchmarkWithoutMarks shows that time grows with the length of a text that has
// lost its full stops, and not with its square: bytes per second stay the same.
func BenchmarkWithoutMarks(b *testing.B) {
	const unit = "mum saw Leon alone throughout no one was in core group held unannounced visit said he was asleep "
	for _, r := range []*lint.Rule{fields.ContactType(), fields.ChildSeen(), fields.FieldTextConflict(), fields.CoreGroupAsVisit(), fields.ChildReference(), fields.NoAction()} {
		for _, times := range []int{200, 400, 800} {
			b.Run(fmt.Sprintf("%s/%d", r.ID, times), func(b *testing.B) {
				benchmark(b, r, "child_name=Priya Nair; contact_type=Statutory visit; statutory=no; announced=yes; child_seen=yes; seen_alone=no", strings.Repeat(unit, times))
			})
		}
	}
}

// benchmark measures one rule over one note.
func benchmark(b *testing.B, r *lint.Rule, fields, text string) {
	b.Helper()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea(), AsOf: linttest.AsOf}, false)
	if err != nil {
		b.Fatal(err)
	}
	n, bench := linttest.Note(text, values(b, fields)), p.NewBench()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		bench.Check(n)
	}
}
