package across_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/across"
)

// world is a small authority: families, their referrals, and notes about them. What
// is to be found in it is worked out by comparing everything with everything.
type world struct {
	register []note.Referral
	contacts []note.Contact
	notes    []*note.Note
}

var (
	worldAuthors = []string{"Ana Lee", "Bea Orr", "Cal Poe"}
	worldTypes   = []string{"Home visit", "School visit", "Telephone call", "Email"}
)

func newWorld(rnd *rand.Rand) world {
	var w world
	day := func() note.Date { return note.NewDate(2026, 1, 1+rnd.IntN(12)) }
	children := 0
	for f := range 2 + rnd.IntN(3) {
		for range 1 + rnd.IntN(4) {
			children++
			for range 1 + rnd.IntN(2) {
				r := note.Referral{ChildID: fmt.Sprintf("C-%d", children), FamilyID: fmt.Sprintf("F-%d", f), Opened: day()}
				if rnd.IntN(2) == 0 {
					r.Closed = day()
				}
				w.register = append(w.register, r)
			}
		}
	}
	child := func() string { return fmt.Sprintf("C-%d", 1+rnd.IntN(children)) }
	for i := range 5 + rnd.IntN(25) {
		n := linttest.Note(fmt.Sprintf("text %d", rnd.IntN(8)), map[note.Field]string{
			note.ID: fmt.Sprintf("N%d", i), note.ChildID: child(), note.EventDate: day().Time.Format("2006-01-02"),
			note.Author: worldAuthors[rnd.IntN(3)], note.ContactType: worldTypes[rnd.IntN(4)], note.CopiedTo: "",
		})
		for rnd.IntN(3) == 0 {
			n.CopiedTo = append(n.CopiedTo, child())
		}
		w.notes = append(w.notes, n)
	}
	for i := range rnd.IntN(10) {
		w.contacts = append(w.contacts, note.Contact{ID: fmt.Sprintf("K%d", i), ChildID: child(), Date: day(), ContactType: worldTypes[rnd.IntN(4)]})
	}
	return w
}

// open lists the families in which a child has a referral on the day, or ever.
func (w world) families(child string, day note.Date, ever bool) []string {
	var out []string
	for _, r := range w.register {
		on := !day.Time.Before(r.Opened.Time) && (r.Closed.IsZero() || !day.Time.After(r.Closed.Time))
		if r.ChildID == child && (on || ever) && !slices.Contains(out, r.FamilyID) {
			out = append(out, r.FamilyID)
		}
	}
	return out
}

// missing lists the siblings who should have a copy of the note and have none.
func (w world) missing(n *note.Note) []string {
	families := w.families(n.ChildID, n.EventDate, false)
	if len(families) == 0 {
		families = w.families(n.ChildID, n.EventDate, true)
	}
	var out []string
	for _, r := range w.register {
		s := r.ChildID
		if s == n.ChildID || slices.Contains(out, s) || !slices.Contains(families, r.FamilyID) || !slices.Contains(w.families(s, n.EventDate, false), r.FamilyID) {
			continue
		}
		has := slices.Contains(n.CopiedTo, s)
		for _, m := range w.notes {
			same := m.EventDate == n.EventDate && (m.Text.String() == n.Text.String() || m.Author == n.Author && m.ContactType == n.ContactType) &&
				slices.Equal(w.families(m.ChildID, n.EventDate, true), w.families(n.ChildID, n.EventDate, true))
			has = has || same && (m.ChildID == s || slices.Contains(m.CopiedTo, s))
		}
		if !has {
			out = append(out, s)
		}
	}
	return out
}

func (w world) recorded(c note.Contact) bool {
	return slices.ContainsFunc(w.notes, func(n *note.Note) bool {
		kinds := n.ContactType == c.ContactType || strings.HasSuffix(n.ContactType, "visit") && strings.HasSuffix(c.ContactType, "visit")
		return n.EventDate == c.Date && kinds && (n.ChildID == c.ChildID || slices.Contains(n.CopiedTo, c.ChildID))
	})
}

func (w world) env() lint.Env {
	env := linttest.Env()
	env.Register, env.HasRegister, env.Contacts = w.register, true, slices.Values(w.contacts)
	return env
}

// find runs a rule and lists what it finds, sorted.
func (w world) find(t *testing.T, r *lint.Rule) []string {
	t.Helper()
	p := linttest.Program(t, w.env(), lint.Choice{Rule: r, Options: r.NewOptions()})
	out := []string{}
	for _, f := range linttest.Run(t, p, w.notes) {
		id := f.Note.ID
		if d, ok := f.Detail.(across.SiblingsDetail); ok {
			slices.Sort(d.Siblings)
			id += " " + strings.Join(d.Siblings, " ")
		}
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// The rules find what a comparison of everything with everything finds, whatever the
// order of the notes.
func TestTheRulesAgreeWithASlowComparison(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 12))
	copies, contacts := 0, 0
	for range 500 {
		w := newWorld(rnd)
		wantCopies, wantContacts := []string{}, []string{}
		for _, n := range w.notes {
			if m := w.missing(n); len(m) > 0 {
				slices.Sort(m)
				wantCopies = append(wantCopies, n.ID+" "+strings.Join(m, " "))
			}
		}
		for _, c := range w.contacts {
			if !w.recorded(c) {
				wantContacts = append(wantContacts, c.ID)
			}
		}
		slices.Sort(wantCopies)
		slices.Sort(wantContacts)
		copies, contacts = copies+len(wantCopies), contacts+len(wantContacts)
		for range 2 {
			if got := w.find(t, across.CopiedToSiblings()); !slices.Equal(got, wantCopies) {
				t.Fatalf("copied-to-siblings: got %q, want %q in %+v", got, wantCopies, w.register)
			}
			if got := w.find(t, across.UnrecordedContact()); !slices.Equal(got, wantContacts) {
				t.Fatalf("unrecorded-contact: got %q, want %q", got, wantContacts)
			}
			rnd.Shuffle(len(w.notes), func(i, j int) { w.notes[i], w.notes[j] = w.notes[j], w.notes[i] })
		}
	}
	if copies < 500 || contacts < 500 {
		t.Errorf("only %d notes without copies and %d contacts without notes were tried", copies, contacts)
	}
}
