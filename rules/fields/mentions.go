package fields

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/person"
)

// mentions finds the words by which a text refers to the child it is about.
type mentions struct {
	nouns    lexicon.Set
	male     lexicon.Class // words for men, to tell whose "he" it is
	female   lexicon.Class
	neutral  lexicon.Class // for either
	he, she  lexicon.Class
	eitherOf lexicon.Class // they, them, their
	bearing  lexicon.Class // words of a pregnancy
	abbrevs  lexicon.Class // the field's abbreviations that look like initials
	small    lexicon.Class // ordinary words that look like initials in capitals
	follows  lexicon.Class // words that follow a name and not the word it is spelt like
}

const (
	childWord = iota
	otherWord // begins with or holds a word for a child and means something else
)

func newMentions(w *lexicon.Builder) (mentions, error) {
	m := mentions{
		nouns:    w.NewSet(),
		male:     w.Class("mr", "father", "dad", "daddy", "stepfather", "stepdad", "uncle", "grandfather", "grandad", "granddad", "grandpa", "husband", "boyfriend", "mgf", "pgf", "foc", "brother", "nephew", "man", "sir", "f", "bro"),
		female:   w.Class("mrs", "ms", "miss", "mother", "mum", "mam", "mom", "mummy", "stepmother", "stepmum", "aunt", "auntie", "aunty", "nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "wife", "girlfriend", "mgm", "pgm", "moc", "sister", "niece", "woman", "lady", "midwife", "m", "sis", "hv"),
		neutral:  w.Class("parent", "parents", "carer", "carers", "partner", "guardian", "ex", "cousin", "grandparent", "grandparents", "neighbour", "friend", "fc", "family", "adopter", "adopters"),
		he:       w.Class("he", "him", "his", "himself", "he'd", "he'll"),
		she:      w.Class("she", "her", "hers", "herself", "she'd", "she'll"),
		eitherOf: w.Class("they", "them", "their", "theirs", "themselves", "themself", "they're", "they've"),
		bearing:  w.Class("pregnant", "pregnancy", "scan", "scans", "antenatal", "labour", "birth", "edd", "bump", "gestation", "trimester", "caesarean", "prenatal", "perinatal", "placenta", "foetal", "fetal"),
		abbrevs: w.Class("tc", "hv", "sv", "nv", "ov", "sw", "gp", "pc", "ds", "dc", "di", "ci", "fc", "ft", "cp", "cpp", "dv", "da", "mh", "sh", "yp", "la", "ha", "tm", "pm", "am", "pr", "cv", "it", "re", "nb", "ot", "ep", "ed", "ht", "ta", "ya", "mw", "hs", "cg", "cgm", "mg", "fm", "sm", "ff", "sf", "dn", "np", "sp", "pp", "ps", "cs", "csc", "cse", "cce", "pt", "rv", "ad", "bf", "gf", "cm", "cc", "fsw", "lac", "cla", "cic", "cin", "asd", "tv", "uk", "ok", "id", "ei",
			"eh", "va", "vm", "vc", "lo", "tp", "ss", "ssw", "sen", "pep", "pru", "iro", "tac", "taf", "dla", "pip", "uc", "jc", "dob", "edd", "dna", "nfa", "ppo", "ico", "sgo", "lpm", "plo", "mgm", "mgf", "pgm", "pgf", "adhd", "aa", "ae", "ax", "dr", "mr", "ms", "st", "rd", "nhs", "ppn", "edt", "asap", "asb", "bp", "ecg", "bmi", "ap", "hi"),
		small:   w.Class("as", "at", "an", "by", "do", "go", "he", "if", "in", "is", "me", "my", "no", "of", "on", "or", "so", "to", "up", "us", "we"),
		follows: w.Class("was", "is", "has", "had", "were", "said", "says", "told", "tells", "asked", "asks", "came", "went", "seen", "showed", "shows", "and", "did", "does", "got", "gave", "took", "played", "spoke", "let", "sat", "ate", "slept", "woke", "ran", "left", "returned", "attended", "stated", "reported", "rang", "texted", "looked", "appeared", "remains", "remained", "wanted", "wants", "likes", "liked", "feels", "felt", "then", "also", "aged", "who"),
	}
	return m, addAll(w, m.nouns, childNouns, notTheChild)
}

// byNoun reports whether a noun means the child or the children.
func (m mentions) byNoun(p *lint.Pass) bool {
	for _, h := range p.Hits(m.nouns) {
		if h.Entry == childWord {
			return true
		}
	}
	return false
}

// byBearing reports whether the text speaks of the pregnancy, for a child who is not
// born yet.
func (m mentions) byBearing(d *nlp.Doc, child person.Called) bool {
	if child.Sense("unborn") == person.NotCalled && child.Sense("baby") == person.NotCalled {
		return false
	}
	for i := range d.Tokens() {
		if d.Is(i, m.bearing) {
			return true
		}
	}
	return false
}

// byName reports whether the text names the child, by any part of the name but
// the surname that the parents bear too.
func (m mentions) byName(d *nlp.Doc, child person.Called) bool {
	for i, t := range d.Tokens() {
		w := d.Word(i)
		if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) && !child.MayBegin(w) {
			continue
		}
		switch child.Sense(w) {
		case person.Given:
			if m.given(d, i) {
				return true
			}
		case person.Short:
			if m.short(d, i) {
				return true
			}
		case person.Family:
			if m.bare(d, i) {
				return true
			}
		}
		if t.Flags.Has(nlp.Capital) && len(w) <= 4 && m.initials(d, i, child) {
			return true
		}
	}
	return false
}

// given reports whether a word spelt like the child's forename is meant as one.
func (m mentions) given(d *nlp.Doc, i int) bool {
	w, flags := d.Word(i), d.Tokens()[i].Flags
	if !flags.Has(nlp.Capital) {
		return len(w) > 2 && (!person.IsWord(w) || around(d, i).First == i && m.acts(d, i))
	}
	if i > 0 && isOne(lower(d, i-1), "mr", "mrs", "ms", "mx", "dr") {
		return false
	}
	if !person.IsRisky(w) {
		return true
	}
	if dated(d, i) {
		return false
	}
	if m.acts(d, i) {
		return true
	}
	return !flags.Has(nlp.AllCaps) && around(d, i).First != i
}

// acts reports whether the word is followed as only a name is: "May was", "Will's".
func (m mentions) acts(d *nlp.Doc, i int) bool {
	return possessed(d, i) || i+1 < len(d.Tokens()) && d.Is(i+1, m.follows)
}

// dated reports a number beside a word, which is then a month or a day.
func dated(d *nlp.Doc, i int) bool {
	tokens := d.Tokens()
	return i > 0 && tokens[i-1].Kind == lexicon.Number || i+1 < len(tokens) && tokens[i+1].Kind == lexicon.Number
}

// short reports whether a word that may be short for the child's forename is
// used as a name.
func (m mentions) short(d *nlp.Doc, i int) bool {
	flags := d.Tokens()[i].Flags
	if !flags.Has(nlp.Capital) || person.IsRisky(d.Word(i)) || isOne(lower(d, i), opensSentences...) || dated(d, i) {
		return false
	}
	for _, c := range []lexicon.Class{nlp.FamilyNoun, nlp.Professional, nlp.AuthorNoun, nlp.Month, nlp.Weekday, nlp.TitleWord, nlp.Pronoun, nlp.Possessive, nlp.Negation, nlp.SpeechVerb} {
		if d.Is(i, c) {
			return false
		}
	}
	if flags.Has(nlp.AllCaps) && (d.Is(i, m.abbrevs) || d.Is(i, m.small)) {
		return false
	}
	return i == 0 || !d.Is(i-1, nlp.TitleWord)
}

// bare reports a surname with nothing before it that would make it a parent's,
// nor the family's: "Nair was out", as some services write.
func (m mentions) bare(d *nlp.Doc, i int) bool {
	tokens := d.Tokens()
	if !tokens[i].Flags.Has(nlp.Capital) || person.IsWord(d.Word(i)) && !m.acts(d, i) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-2 && !tokens[j+1].Flags.Has(nlp.LineStart); j-- {
		t := tokens[j]
		if t.Kind == lexicon.Punct && d.Word(j) == "." {
			if tokens[j].Flags.Has(nlp.Spaced) || j == 0 || !d.Is(j-1, nlp.TitleWord) && tokens[j-1].End-tokens[j-1].Start > 1 {
				break
			}
			return false
		}
		if d.Is(j, nlp.TitleWord) || d.Is(j, nlp.FamilyNoun) || t.Flags.Has(nlp.Capital) && j == i-1 || d.Word(j) == "&" || lower(d, j) == "the" {
			return false
		}
		if t.Kind == lexicon.Punct {
			break
		}
	}
	return i+1 == len(tokens) || !isOne(lower(d, i+1), "family", "household", "home", "house", "parents", "siblings", "adults", "'s", "couple", "residence", "(", "road", "street", "close", "lane", "avenue", "court", "school", "primary", "academy")
}

// initials reports "PN", "P.N.", "P N", or "P" on its own.
func (m mentions) initials(d *nlp.Doc, i int, child person.Called) bool {
	tokens, w := d.Tokens(), d.Word(i)
	if i > 0 && (d.Is(i-1, nlp.TitleWord) || !tokens[i].Flags.Has(nlp.Spaced) && isOne(d.Word(i-1), "/", "&", "-")) {
		return false
	}
	if len(w) > 1 {
		if d.Is(i, m.small) && (!m.acts(d, i) || i+1 < len(tokens) && tokens[i+1].Flags.Has(nlp.AllCaps)) {
			return false // "AS IS", and not "AS is on the list"
		}
		return tokens[i].Flags.Has(nlp.AllCaps) && child.IsInitials(w) && !d.Is(i, m.abbrevs)
	}
	next := i + 1
	for next < len(tokens) && d.Word(next) == "." && !tokens[next].Flags.Has(nlp.Spaced) {
		next++
	}
	if next < len(tokens) && len(d.Word(next)) == 1 && tokens[next].Kind == lexicon.Word && tokens[next].Flags.Has(nlp.Capital) {
		return child.IsInitials(w + d.Word(next))
	}
	if !child.IsInitials(w) || isOne(w, "I", "M", "F") || next < len(tokens) && isOne(d.Word(next), "/", "&", "-", "+") && !tokens[next].Flags.Has(nlp.Spaced) {
		return false
	}
	if next < len(tokens) {
		t := tokens[next]
		if t.Kind == lexicon.Number || t.Flags.Has(nlp.Hyphened) || t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !t.Flags.Has(nlp.AllCaps) && child.Sense(d.Word(next)) != person.Family {
			return false
		}
	}
	first := around(d, i).First
	if w == "A" {
		return m.acts(d, i)
	}
	return i > first || m.acts(d, i) || next < len(tokens) && tokens[next].Kind == lexicon.Word && !tokens[next].Flags.Has(nlp.Capital)
}

// byPronoun reports a pronoun that may go back to the child whom the title
// names: no other person it could mean stands before it in its sentence, nor,
// where the sentence begins with it, in the sentence before.
func (m mentions) byPronoun(p *lint.Pass) bool {
	d := p.Doc()
	for i := range d.Tokens() {
		var rival lexicon.Class
		switch {
		case d.Is(i, m.he):
			rival = m.male
		case d.Is(i, m.she):
			rival = m.female
		case d.Is(i, m.eitherOf):
			rival = nlp.FamilyNoun
		default:
			continue
		}
		if !m.rivalled(d, i, rival) {
			return true
		}
	}
	return false
}

func (m mentions) rivalled(d *nlp.Doc, i int, rival lexicon.Class) bool {
	at := d.SentenceAt(i)
	first := d.Sentences()[at].First
	if at > 0 {
		first = d.Sentences()[at-1].First
	}
	for j := max(first, i-reach); j < i; j++ {
		if d.Is(j, rival) || d.Is(j, m.neutral) || d.Is(j, nlp.TitleWord) && !d.Is(j, m.male) && !d.Is(j, m.female) || rival == nlp.FamilyNoun && (d.Is(j, m.male) || d.Is(j, m.female)) {
			return true
		}
	}
	return false
}
