package person

import (
	"strings"
	"testing"
)

func TestSense(t *testing.T) {
	for _, c := range []struct {
		name, given, short, family, none string // words, by what they must be
	}{
		{"Priya Nair", "Priya PRIYA priya Priyas", "Pri Priyah Pryia", "Nair NAIR", "Sonia Pr Prim Na"},
		{"NAIR, Priya", "Priya", "Pri", "Nair", ""},
		{"Nair PRIYA", "Nair", "", "Priya", ""},
		{"Priya NAIR", "Priya", "", "Nair", ""},
		{"PRIYA NAIR", "Priya", "", "Nair", ""},
		{"Priya", "Priya", "", "", "Nair"},
		{"Priya (Pip) Nair", "Priya Pip", "", "Nair", ""},
		{"Priya \"Pip\" Nair", "Priya Pip", "", "Nair", ""},
		{"Priya Nair (known as Pip, DOB 01/02/2015)", "Priya Pip", "", "Nair", "known as DOB 01"},
		{"Poppy-Mae Harland", "Poppy Mae PoppyMae", "Pop", "Harland", ""},
		{"Esi Mensah-Lane", "Esi", "", "Mensah Lane", ""},
		{"Lily Rose de la Cruz", "Lily Rose", "", "Cruz", "de la"},
		{"Unborn baby of Sarah Nair", "Unborn", "", "baby", "Sarah Nair"},
		{"Baby Okonjo", "Baby", "", "Okonjo", ""},
		{"Priya & Rohan Nair", "Priya Rohan", "Rohaan", "Nair", ""},
		{"Nair, Priya; Nair, Rohan", "Priya Rohan", "", "Nair", ""},
		{"Zoë O’Shea", "Zoe Zoë", "", "OShea O'Shea", ""},
		{"Ja'Marcus Bell", "JaMarcus Ja’marcus", "Marcus", "Bell", ""},
		{"TJ Smith", "TJ", "", "Smith", ""},
		{"Charlotte Ives", "Charlotte", "Charl Charlie Char Lottie Charlot Charlote", "Ives", "Cha1 Lot"},
		{"Oliver Vance", "Oliver", "Ollie Olly Oli Oliwer", "Vance", "Olivia"},
		{"Elizabeth Ray", "Elizabeth", "Beth Liz Lizzie Eliza Libby", "Ray", "Lisbon"},
		{"Miss Ada Fenn (LAC)", "Ada", "", "Fenn", "Miss LAC"},
		{"Ada Fenn 12345", "Ada", "", "Fenn", "12345"},
		{"", "", "", "", "Ada"},
		{" , ", "", "", "", "Ada"},
	} {
		called := CalledBy(c.name)
		for sense, words := range []string{c.none, c.given, c.short, c.family} {
			for _, w := range strings.Fields(words) {
				if got := called.Sense(w); got != Sense(sense) {
					t.Errorf("%s: %q is %d, want %d", c.name, w, got, sense)
				}
			}
		}
	}
}

func TestInitials(t *testing.T) {
	for _, c := range []struct{ name, yes, no string }{
		{"Priya Nair", "PN P pn", "N NP NN PNN"},
		{"Nair, Priya", "PN P", "N"},
		{"Poppy-Mae Harland", "PH PMH P", "MH H"},
		{"Amber Lee Croft", "ALC AC A", "L C"},
		{"Priya", "P", "R"},
		{"", "", "P"},
	} {
		called := CalledBy(c.name)
		for _, l := range strings.Fields(c.yes) {
			if !called.IsInitials(l) {
				t.Errorf("%s: %s is not taken for initials", c.name, l)
			}
		}
		for _, l := range strings.Fields(c.no) {
			if called.IsInitials(l) {
				t.Errorf("%s: %s is taken for initials", c.name, l)
			}
		}
	}
}

func FuzzCalledBy(f *testing.F) {
	f.Add("Priya (Pip Nair", "É")
	f.Add("“", "ß")
	f.Fuzz(func(t *testing.T, name, word string) {
		c := CalledBy(name)
		c.IsInitials(word)
		if c.IsZero() && c.Sense(word) != NotCalled {
			t.Errorf("nobody is called %q", word)
		}
	})
}

func BenchmarkCalledBy(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		CalledBy("Poppy-Mae Harland")
	}
}
