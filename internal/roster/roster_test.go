package roster

import (
	"slices"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

func TestKey(t *testing.T) {
	for _, same := range [][]string{
		{"C101", "c101", "C-101", " C 101 ", "C/101", "C_101"},
		{"1234", "01234", "001234", "1234.0", "1,234"},
		{"12-1", "12/1", "12 1", "12.1"},
		{"F01", "f-01"},
		{"", "N/A", "n/a", "Unknown", "not known", "0", "000", "-", "?", "None", "XXX", "0.0"},
		{"É1", "é1"},
	} {
		for _, id := range same[1:] {
			if a, b := Key(same[0]), Key(id); a != b {
				t.Errorf("%q is %q, %q is %q", same[0], a, id, b)
			}
		}
	}
	for _, other := range [][2]string{{"C101", "C102"}, {"12-1", "121"}, {"1-21", "12-1"}, {"F01", "F1"}, {"C0101", "C101"}, {"12.01", "12.1"}} {
		if Key(other[0]) == Key(other[1]) {
			t.Errorf("%q and %q are both %q", other[0], other[1], Key(other[0]))
		}
	}
}

func row(child, family string, opened, closed note.Date) note.Referral {
	return note.Referral{ChildID: child, FamilyID: family, Opened: opened, Closed: closed}
}

func TestOpenOn(t *testing.T) {
	day := func(d int) note.Date { return note.NewDate(2026, 3, d) }
	r := New([]note.Referral{
		row("A", "F1", day(1), day(10)), row("A", "F1", day(20), note.Date{}),
		row("B", "F1", day(5), day(5)),
		row("C", "F1", note.Date{}, note.Date{}),
		row("D", "F1", day(9), day(3)),
		row("", "F1", day(1), note.Date{}), row("E", "", day(1), note.Date{}),
	}, 20)
	for d, want := range map[int]string{1: "A", 5: "AB", 10: "A", 11: "", 19: "", 20: "A", 31: "A"} {
		var got string
		for _, c := range r.OpenOn(nil, r.Family("f1"), Day(day(d)), Nobody) {
			got += r.ID(c)
		}
		if got != want {
			t.Errorf("on the %d: %q, want %q", d, got, want)
		}
	}
	if open := r.OpenOn(nil, r.Family("F1"), Day(day(5)), r.Child("A")); len(open) != 1 {
		t.Errorf("but for A: %v", open)
	}
	if f := r.FamiliesOn(nil, r.Child("E"), Day(day(5))); len(f) != 0 {
		t.Errorf("a child without a family has %v", f)
	}
	if r.Child("Z") != Nobody || r.Family("F9") != Nobody || r.Child("") != Nobody {
		t.Error("somebody is found who is not there")
	}
}

func TestKin(t *testing.T) {
	open := note.NewDate(2026, 1, 1)
	r := New([]note.Referral{
		row("A", "F1", open, note.Date{}), row("B", "F1", open, note.Date{}), row("B", "F2", open, note.Date{}), row("C", "F2", open, note.Date{}),
		row("D", "F3", open, note.Date{}),
	}, 20)
	kin := func(f string) int32 { return r.Kin(r.Family(f)) }
	if kin("F1") != kin("F2") || kin("F1") == kin("F3") {
		t.Errorf("kin %d, %d, %d", kin("F1"), kin("F2"), kin("F3"))
	}
	if kids := r.Kids(kin("F1")); len(kids) != 3 {
		t.Errorf("kids %v", kids)
	}
	if f := r.FamiliesOn(nil, r.Child("B"), Day(open)); len(f) != 2 {
		t.Errorf("families %v", f)
	}
}

func TestACrowdIsNoFamily(t *testing.T) {
	var rows []note.Referral
	for _, id := range []string{"A", "B", "C", "D"} {
		rows = append(rows, row(id, "F1", note.NewDate(2026, 1, 1), note.Date{}))
	}
	rows = append(rows, row("A", "F2", note.NewDate(2026, 1, 1), note.Date{}))
	r := New(rows, 3)
	if r.Family("F1") != Nobody || len(r.FamiliesOn(nil, r.Child("B"), 20000)) != 0 {
		t.Error("four children are a family of at most three")
	}
	if f := r.FamiliesOn(nil, r.Child("A"), Day(note.NewDate(2026, 2, 1))); len(f) != 1 || f[0] != r.Family("F2") {
		t.Errorf("A belongs to %v", f)
	}
}

func TestReadCopies(t *testing.T) {
	find := func(id string) int32 {
		if i := slices.Index([]string{"C1", "C2", "C3"}, Key(id)); i >= 0 {
			return int32(i)
		}
		return Nobody
	}
	for _, c := range []struct {
		entries  []string
		children []int32
		names    []string
		all      bool
	}{
		{[]string{"C1", "c-3"}, []int32{0, 2}, nil, false},
		{[]string{"Tom Fenn (C2)"}, []int32{1}, nil, false},
		{[]string{"C1, C2 & C3"}, []int32{0, 1, 2}, nil, false},
		{[]string{"Tom and Ruby", "Ella / Max"}, nil, []string{"Tom", "Ruby", "Ella", "Max"}, false},
		{[]string{"FENN, Tom"}, nil, []string{"FENN, Tom"}, false},
		{[]string{"All siblings"}, nil, nil, true},
		{[]string{"Yes"}, nil, nil, true},
		{[]string{"both children"}, nil, nil, true},
		{[]string{"No", "none", "N/A", ""}, nil, nil, false},
		{[]string{"C99", "12/03/2014"}, nil, nil, false},
		{[]string{"Tom (brother)"}, nil, []string{"Tom (brother)"}, false},
	} {
		got := ReadCopies(c.entries, find)
		if !slices.Equal(got.Children, c.children) || !slices.Equal(got.Names, c.names) || got.All != c.all {
			t.Errorf("%q read as %+v", c.entries, got)
		}
	}
}

func TestNamed(t *testing.T) {
	names := []string{"Ella Fenn", "Ella-Mae Fenn", "Thomas FENN", "", "Rubén Fenn"}
	for entry, want := range map[string][]int32{
		"Ella Fenn": {0}, "Ella-Mae Fenn": {1}, "FENN, Ella": {0}, "Ella": {0, 1}, "Thomas": {2}, "Tom": {2}, "TF": {2}, "Ruben Fenn": {4},
		"Fenn": {0, 1, 2, 4}, "Omar": nil,
	} {
		got, found := Named(nil, entry, []int32{0, 1, 2, 3, 4}, func(c int32) string { return names[c] })
		if !slices.Equal(got, want) || found != (len(want) > 0) {
			t.Errorf("%q means %v, want %v", entry, got, want)
		}
	}
}

func FuzzKey(f *testing.F) {
	f.Add("C-101")
	f.Add("0012.0")
	f.Add("-\u3000\xff")
	f.Fuzz(func(t *testing.T, id string) {
		if k := Key(id); Key(k) != k {
			t.Errorf("the key of a key differs: %q, %q", k, Key(k))
		}
	})
}

func BenchmarkKey(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Key("C-10123")
	}
}
