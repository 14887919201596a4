package reader_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/reader"
)

func write(t testing.TB, name, content string) string {
	t.Helper()
	p := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(p, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestRegister(t *testing.T) {
	p := write(t, "register.csv", "Child ID;Family ID;Referral start date;Date closed\nC1;F1;01/02/2026;open\nC1;F1;2024-05-01;31/12/2024\nC2;F1;40/02/2026;\n")
	rows, problems, err := reader.Register(p, reader.Options{})
	if err != nil || len(rows) != 3 || len(problems) != 1 {
		t.Fatalf("got %v, %v, %v; want three rows and a problem", rows, problems, err)
	}
	if r := rows[0]; r.ChildID != "C1" || r.FamilyID != "F1" || r.Opened != note.NewDate(2026, 2, 1) || !r.Closed.IsZero() {
		t.Errorf("first row read as %+v", r)
	}
	if r := rows[2]; r.ChildID != "C2" || r.FamilyID != "F1" || !r.Opened.IsZero() {
		t.Errorf("a row with a bad date read as %+v", r)
	}
	if q := problems[0]; q.Line != 4 || q.Column != 7 || strings.Contains(q.Reason, "40") {
		t.Errorf("problem %+v: want line 4, column 7 and no content", q)
	}
}

// What a row does not say, or says against itself, is never passed over.
func TestRowsThatDoNotHoldTogether(t *testing.T) {
	p := write(t, "register.csv", "child_id,family_id,referral_opened,referral_closed\nC1,F1,2026-02-01,2026-01-01\nC2,F1,,\n,F1,2026-01-01,\nC3,,2026-01-01,\nC4,F1,2026-01-01,2026-01-01\n")
	rows, problems, err := reader.Register(p, reader.Options{})
	if err != nil || len(rows) != 5 || len(problems) != 4 {
		t.Fatalf("got %v, %v, %v", rows, problems, err)
	}
	if !rows[0].Opened.IsZero() || !rows[1].Opened.IsZero() || rows[4].Opened.IsZero() || problems[3].Record != 4 {
		t.Errorf("got %v, %v", rows, problems)
	}
	p = write(t, "contacts.csv", "id,child_id,event_date,contact_type\nK1,,2026-01-01,Visit\nK2,C1,,Visit\nK3,C1,2026-01-01,\nK4,C1,40/01/2026,Visit\n")
	contacts, problems, err := readContacts(p)
	if err != nil || len(contacts) != 1 || contacts[0].ID != "K3" || len(problems) != 3 {
		t.Errorf("got %v, %v, %v", contacts, problems, err)
	}
}

func TestRegisterNeedsItsColumns(t *testing.T) {
	p := write(t, "register.csv", "child_id,child_name\nC1,Ann\n")
	if _, _, err := reader.Register(p, reader.Options{}); err == nil || !strings.Contains(err.Error(), "family_id or referral_opened") {
		t.Errorf("got %v, want the missing columns named", err)
	}
}

func readContacts(path string) ([]note.Contact, []reader.Problem, error) {
	r, err := reader.OpenContacts(path, reader.Options{})
	if err != nil {
		return nil, nil, err
	}
	rows := slices.Collect(r.Rows())
	return rows, r.Problems(), r.Err()
}

func TestContacts(t *testing.T) {
	p := write(t, "contacts.json", `[{"id":"K-1","child_id":"C1","contact_date":"11/02/2026","contact_type":"Home visit","author":"A. Worker"}]`)
	rows, problems, err := readContacts(p)
	want := note.Contact{File: p, Record: 1, ID: "K-1", ChildID: "C1", Date: note.NewDate(2026, 2, 11), ContactType: "Home visit"}
	if err != nil || len(problems) != 0 || len(rows) != 1 || rows[0] != want {
		t.Errorf("got %+v, %v, %v; want %+v", rows, problems, err, want)
	}
	if _, _, err := readContacts(write(t, "contacts.csv", "id,child_id\nK-1,C1\n")); err == nil || !strings.Contains(err.Error(), "event_date") {
		t.Errorf("got %v, want the missing column named", err)
	}
	if _, _, err := readContacts(write(t, "contacts.txt", "A visit.")); err == nil {
		t.Error("a text is taken for a register")
	}
}

func TestReferences(t *testing.T) {
	p := write(t, "report.txt", "Section 7 report")
	if err := os.WriteFile(filepath.Join(filepath.Dir(p), "photo.png"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	docs, skipped, err := reader.References(filepath.Dir(p), reader.Options{})
	if err != nil || len(docs) != 1 || docs[0].Name != "report.txt" || docs[0].Text != "Section 7 report" || len(skipped) != 1 {
		t.Errorf("got %v, %v, %v", docs, skipped, err)
	}
}

func TestRegistersThatAreNone(t *testing.T) {
	cases := map[string]struct{ name, in, want string }{
		"a draft":        {"a.txt", "Child ID: C1\nAuthor: A\n\nText", "a register is a table or a list of objects"},
		"empty":          {"a.csv", "", "the file is empty"},
		"no rows":        {"a.csv", "child_id,family_id,referral_opened\n", "holds no note"},
		"another table":  {"a.csv", "foo,bar\n1,2\n", "no heading was understood"},
		"not there":      {"", "", "no such file"},
		"a broken array": {"a.json", `[{"child_id":"C1","family_id":"F1","referral_opened":"2026-01-01"},{"child_id"`, "the file ends in the middle"},
	}
	for name, c := range cases {
		p := filepath.Join(t.TempDir(), "none.csv")
		if c.name != "" {
			p = write(t, c.name, c.in)
		}
		if _, _, err := reader.Register(p, reader.Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// The registers beside the example export are read whole.
func TestRegistersOfTheRepository(t *testing.T) {
	children, problems, err := reader.Register("../../testdata/registers/register.csv", reader.Options{})
	if err != nil || len(problems) != 0 || len(children) != 9 || children[2].Closed.IsZero() {
		t.Errorf("%d rows, %v, %v", len(children), problems, err)
	}
	contacts, problems, err := readContacts("../../testdata/registers/contacts.csv")
	if err != nil || len(problems) != 0 || len(contacts) != 7 || contacts[0].ID != "V-31" || contacts[0].Date != note.NewDate(2026, 3, 2) {
		t.Errorf("%d rows, %v, %v", len(contacts), problems, err)
	}
}
