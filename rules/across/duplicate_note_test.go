package across_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/across"
)

// change replaces the words at the places given.
func change(text string, at ...int) string {
	w := strings.Fields(text)
	for _, i := range at {
		w[i] = "other" + w[i]
	}
	return strings.Join(w, " ")
}

func TestDuplicateNote(t *testing.T) {
	long, short := words(100, "w"), words(20, "w")
	for _, c := range []struct {
		what  string
		notes []string // child, text
		want  string
	}{
		{"the same", []string{"C1", long, "C1", long}, "2"},
		{"the same three times", []string{"C1", long, "C1", long, "C1", long}, "2 3"},
		{"case and marks make no difference", []string{"C1", "The boy's box, well-made " + long, "C1", "the boy’s box well made " + strings.ToUpper(long)}, "2"},
		{"another child", []string{"C1", long, "C2", long}, ""},
		{"an id written otherwise", []string{"C-1", long, "c1", long}, "2"},
		{"twenty words", []string{"C1", short, "C1", short}, "2"},
		{"nineteen words", []string{"C1", words(19, "w"), "C1", words(19, "w")}, ""},
		{"one word changed in a hundred", []string{"C1", long, "C1", change(long, 50)}, "2"},
		{"three words changed in a hundred", []string{"C1", long, "C1", change(long, 20, 50, 80)}, "2"},
		{"five words changed in a hundred", []string{"C1", long, "C1", change(long, 10, 30, 50, 70, 90)}, ""},
		{"one word changed in twenty", []string{"C1", short, "C1", change(short, 10)}, ""},
		{"the last word changed in twenty", []string{"C1", short, "C1", change(short, 19)}, "2"},
		{"a sentence left out", []string{"C1", long + " " + words(10, "x"), "C1", long}, "2"},
		{"a sentence put in", []string{"C1", long, "C1", words(5, "x") + " " + long}, "2"},
		{"as much again put in", []string{"C1", long, "C1", long + " " + words(100, "x")}, ""},
		{"half of it", []string{"C1", long + " " + words(100, "x"), "C1", long}, "2"},
		{"only the beginning", []string{"C1", words(50, "w") + " " + words(50, "x"), "C1", words(50, "w") + " " + words(50, "y")}, ""},
		{"the same words in another order", []string{"C1", long, "C1", reversed(long)}, ""},
		{"the first of several", []string{"C1", change(long, 30), "C1", words(80, "x"), "C1", long}, "3"},
	} {
		var b strings.Builder
		b.WriteString("id,child_id,text\n")
		for i := 0; i < len(c.notes); i += 2 {
			fmt.Fprintf(&b, "%d,%s,\"%s\"\n", i/2+1, c.notes[i], c.notes[i+1])
		}
		r := across.DuplicateNote()
		ids, _ := found(t, r, r.NewOptions(), linttest.Env(), b.String())
		expect(t, c.what, ids, c.want)
	}
}

func reversed(text string) string {
	w := strings.Fields(text)
	for i, j := 0, len(w)-1; i < j; i, j = i+1, j-1 {
		w[i], w[j] = w[j], w[i]
	}
	return strings.Join(w, " ")
}

func TestDuplicateNoteWithOtherColumns(t *testing.T) {
	long := words(40, "w")
	r := across.DuplicateNote()
	for what, c := range map[string]struct{ export, want string }{
		"the same note twice":          {"id,child_id,text\n7,C1," + long + "\n7,C1," + long + "\n8,C1," + long + "\n", "8"},
		"a note that was deleted":      {"id,child_id,status,text\n1,C1,Deleted," + long + "\n2,C1,Final," + long + "\n3,C1,Deleted," + long + "\n", ""},
		"a draft of a note":            {"id,child_id,status,text\n1,C1,Draft," + long + "\n2,C1,Final," + long + "\n", "2"},
		"without ids":                  {"child_id,text\nC1," + long + "\nC1," + long + "\n", "2"},
		"without a child":              {"id,child_id,text\n1,," + long + "\n2,," + long + "\n3,N/A," + long + "\n", ""},
		"on the same day, by somebody": {"id,child_id,event_date,text\n1,C1,2026-01-01," + long + "\n2,C1,2026-01-01," + long + "\n", "2"},
	} {
		ids, _ := found(t, r, r.NewOptions(), linttest.Env(), c.export)
		expect(t, what, ids, c.want)
	}
	if got := assessed(t, r, linttest.Env(), "id,child_id,text\n1,,x\n2,unknown,x\n3,C1,x\n4,C1,"+long+"\n"); got != 2 {
		t.Errorf("%d notes judged, want 2", got)
	}
}

func TestDuplicateNoteSaysOfWhat(t *testing.T) {
	long := words(100, "w")
	r := across.DuplicateNote()
	_, got := found(t, r, r.NewOptions(), linttest.Env(), fmt.Sprintf("id,child_id,text\nN1,C1,%s\nN2,C1,%s\nN3,C1,%s\n", long, change(long, 50), long))
	if len(got) != 2 {
		t.Fatalf("found %+v", got)
	}
	near, exact := got[0].Detail.(across.Repeated), got[1].Detail.(across.Repeated)
	if got[0].Category != "near" || near.NoteID != "N1" || near.Share < 95 || near.Share > 98 {
		t.Errorf("%s %+v", got[0].Category, near)
	}
	if want := (across.Repeated{NoteID: "N1", File: "export.csv", Share: 100}); got[1].Category != "exact" || exact != want || got[1].Severity != lint.Warning {
		t.Errorf("%s %+v, want %+v", got[1].Category, exact, want)
	}
}

func TestDuplicateNoteOptions(t *testing.T) {
	long := words(100, "w")
	r := across.DuplicateNote()
	export := "id,child_id,text\n1,C1," + long + "\n2,C1," + words(30, "x") + "\n3,C1," + change(long, 20, 60) + "\n4,C1,a b c d\n5,C1,a b c d\n"
	for _, c := range []struct {
		o    across.Duplicates
		want string
	}{
		{across.Duplicates{MinWords: 20, Share: 90, LookBack: 2}, "3"},
		{across.Duplicates{MinWords: 20, Share: 90, LookBack: 1}, ""},
		{across.Duplicates{MinWords: 20, Share: 98, LookBack: 2}, ""},
		{across.Duplicates{MinWords: 4, Share: 100, LookBack: 9}, "5"},
	} {
		ids, _ := found(t, r, &c.o, linttest.Env(), export)
		expect(t, fmt.Sprintf("%+v", c.o), ids, c.want)
	}
	for _, bad := range []across.Duplicates{{2, 90, 9}, {20, 49, 9}, {20, 101, 9}, {20, 90, 0}} {
		_, err := r.Build(&bad, &lint.Env{})
		var fault *lint.OptionError
		if !errors.As(err, &fault) {
			t.Errorf("%+v: error %v", bad, err)
		}
	}
}

// The hashes say what a count of the words would say, but close to the limit.
func TestDuplicateNoteAgreesWithACount(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	r := across.DuplicateNote()
	checked := 0
	for range 400 {
		n := 20 + rnd.IntN(150)
		first := randomWords(rnd, n)
		second := append([]string(nil), first...)
		for range rnd.IntN(n/8 + 1) {
			second[rnd.IntN(n)] = "changed"
		}
		if rnd.IntN(3) == 0 {
			second = append(second, randomWords(rnd, rnd.IntN(n/5+1))...)
		}
		share := shareOf(first, second)
		if share > 0.86 && share < 0.92 {
			continue
		}
		checked++
		want := ""
		if share >= 0.9 {
			want = "2"
		}
		ids, _ := found(t, r, r.NewOptions(), linttest.Env(), "id,child_id,text\n1,C1,"+strings.Join(first, " ")+"\n2,C1,"+strings.Join(second, " ")+"\n")
		expect(t, fmt.Sprintf("%d words, share %.3f", n, share), ids, want)
	}
	if checked < 200 {
		t.Errorf("only %d pairs were clear", checked)
	}
}

func randomWords(rnd *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("w%d", rnd.IntN(400))
	}
	return out
}

// shareOf counts which of the runs of three words of the second stand in the first.
func shareOf(first, second []string) float64 {
	has := map[string]bool{}
	for i := 0; i+3 <= len(first); i++ {
		has[strings.Join(first[i:i+3], " ")] = true
	}
	n := 0
	for i := 0; i+3 <= len(second); i++ {
		if has[strings.Join(second[i:i+3], " ")] {
			n++
		}
	}
	return float64(n) / float64(len(second)-2)
}
