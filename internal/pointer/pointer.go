// Package pointer finds the words with which a note sends its reader to another
// record: "see minutes", "recorded in the Single Assessment", "minutes to follow".
package pointer

import (
	"errors"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Kind is what sort of record a pointer leads to.
type Kind uint8

// The kinds of record.
const (
	Other   Kind = iota // a form, a letter, another case note, a document store; somebody else's report
	Minutes             // of a meeting
	Report              // an assessment or a report
)

// Pointer is one place that sends the reader elsewhere. All are token numbers,
// inclusive: First and Last run from the verb to the record, or the reverse, and
// RecordFirst and RecordLast are the record's name alone.
type Pointer struct {
	First, Last             int
	RecordFirst, RecordLast int
	Kind                    Kind
}

// Finder holds the vocabulary of pointers in the shared index.
type Finder struct {
	verbs, records, places  lexicon.Set
	handled, fates          lexicon.Set // verbs and places that are believed of minutes only
	notSee, owners, another lexicon.Class
}

// New adds the vocabulary to the index that is being built, once for all rules
// that ask for it. Stores are further names of the places in which records are
// filed.
func New(b *lexicon.Builder, stores ...string) (Finder, error) {
	return lexicon.Once(b, "pointer "+strings.Join(stores, "\n"), func() (Finder, error) { return build(b, stores) })
}

func build(b *lexicon.Builder, stores []string) (Finder, error) {
	f := Finder{
		verbs: b.NewSet(), records: b.NewSet(), places: b.NewSet(), handled: b.NewSet(), fates: b.NewSet(),
		notSee: b.Class(notSee...), owners: b.Class(owners...), another: b.Class(another...),
	}
	var errs []error
	add := func(set lexicon.Set, entry int, patterns []string) {
		for _, p := range patterns {
			errs = append(errs, b.Add(set, entry, p))
		}
	}
	add(f.verbs, see, []string{"see"})
	add(f.verbs, lead, leads)
	add(f.places, 0, places)
	add(f.handled, 0, handled)
	add(f.fates, 0, fates)
	for kind, patterns := range records {
		add(f.records, int(kind), patterns)
	}
	add(f.records, int(Other), stores)
	return f, errors.Join(errs...)
}

// Find lists the pointers of a text in order of their records.
func (f Finder) Find(d *nlp.Doc) []Pointer {
	var out []Pointer
	verbs, handled, places, fates := d.Hits(f.verbs), d.Hits(f.handled), d.Hits(f.places), d.Hits(f.fates)
	for _, r := range d.Hits(f.records) {
		// The nearest word before the record, and the nearest place after it.
		verbs, handled = nearest(verbs, r), nearest(handled, r)
		places, fates = after(places, r), after(fates, r)
		p := Pointer{RecordFirst: r.First, RecordLast: r.Last, Kind: f.kind(d, r)}
		minutes := p.Kind == Minutes
		switch {
		case minutes && f.ofAnother(d, r):
			continue
		case f.leads(d, verbs, r):
			p.First, p.Last = verbs[0].First, r.Last
		case standsIn(d, r, p.Kind):
			p.First, p.Last = max(0, r.First-2), r.Last
		case minutes && r.First > 1 && within(d, r.First-1):
			p.First, p.Last = r.First-1, r.Last
		case minutes && near(d, handled, r):
			p.First, p.Last = handled[0].First, r.Last
		case follows(d, r, places, minutes):
			p.First, p.Last = r.First, places[0].Last
		case minutes && r.Last+2 < len(d.Tokens()) && lies(d, r.Last+1):
			p.First, p.Last = r.First, r.Last+2
		case minutes && follows(d, r, fates, true):
			p.First, p.Last = r.First, fates[0].Last
		default:
			continue
		}
		out = append(out, p)
	}
	return out
}

// nearest drops the hits before the last that ends before r. What is left
// begins with it, if there is one.
func nearest(hits []lexicon.Hit, r lexicon.Hit) []lexicon.Hit {
	for len(hits) > 1 && hits[1].Last < r.First {
		hits = hits[1:]
	}
	return hits
}

// after drops the hits that begin before the end of r.
func after(hits []lexicon.Hit, r lexicon.Hit) []lexicon.Hit {
	for len(hits) > 0 && hits[0].First <= r.Last {
		hits = hits[1:]
	}
	return hits
}

// kind is what the record is: a school's or a hospital's report is not one that
// this service keeps.
func (f Finder) kind(d *nlp.Doc, r lexicon.Hit) Kind {
	k := Kind(r.Entry)
	if k == Report && r.First > 0 && (d.Is(r.First-1, f.owners) || d.Word(r.First-1) == "'s" && r.First > 1 && d.Is(r.First-2, f.owners)) {
		return Other
	}
	return k
}

// anotherReach is how many words may stand between minutes and the words that
// make them those of another meeting: the minutes of the last core group.
const anotherReach = 3

// ofAnother reports the minutes of an earlier meeting.
func (f Finder) ofAnother(d *nlp.Doc, r lexicon.Hit) bool {
	if r.First > 0 && d.Is(r.First-1, f.another) {
		return true
	}
	end := min(d.Sentences()[d.SentenceAt(r.First)].Last, r.Last+anotherReach)
	for i := r.Last + 1; i <= end; i++ {
		if d.Is(i, f.another) {
			switch d.Word(r.Last + 1) {
			case "of", "from", "for":
				return true
			}
		}
	}
	return false
}

// reach is how many tokens may stand between the verb and the record: "see the
// completed Section 7 report", "recorded in full in the assessment".
const reach = 7

// near reports whether the first hit stands before the record, in its sentence
// and within reach.
func near(d *nlp.Doc, hits []lexicon.Hit, record lexicon.Hit) bool {
	return len(hits) > 0 && hits[0].Last < record.First && record.First-hits[0].Last <= reach &&
		d.SentenceAt(hits[0].First) == d.SentenceAt(record.First)
}

// standsIn reports "is in the parenting assessment", "are all within my report",
// "I have put what he said in my report".
func standsIn(d *nlp.Doc, record lexicon.Hit, k Kind) bool {
	from := d.Sentences()[d.SentenceAt(record.First)].First
	for i := record.First - 1; i > from && i >= record.First-4; i-- {
		switch strings.ToLower(d.Word(i)) {
		case "in", "within", "into", "on", "under":
			return stands[strings.ToLower(d.Word(i-1))] || k != Other && putBefore(d, max(from, i-reach), i)
		}
	}
	return false
}

// putBefore reports a verb of writing down between two tokens, the latter
// exclusive.
func putBefore(d *nlp.Doc, from, to int) bool {
	for i := from; i < to; i++ {
		if put[strings.ToLower(d.Word(i))] {
			return true
		}
	}
	return false
}

// within reports "in the" or "on the" that ends at the token: actions are on the
// review form.
func within(d *nlp.Doc, i int) bool {
	if strings.EqualFold(d.Word(i), "the") && i > 0 {
		i--
	}
	switch strings.ToLower(d.Word(i)) {
	case "in", "on", "under", "within":
		return true
	}
	return false
}

// lies reports "is under", "are with": where minutes are; or that there will be
// some: "will", "to be".
func lies(d *nlp.Doc, i int) bool {
	switch strings.ToLower(d.Word(i)) {
	case "is", "are":
	case "will":
		return true
	case "to":
		return strings.EqualFold(d.Word(i+1), "be")
	default:
		return false
	}
	switch strings.ToLower(d.Word(i + 1)) {
	case "in", "on", "under", "at", "with", "held", "found", "saved", "kept", "available", "being", "below":
		return true
	}
	return false
}

// leads reports whether the first verb sends the reader to the record.
func (f Finder) leads(d *nlp.Doc, verbs []lexicon.Hit, record lexicon.Hit) bool {
	if !near(d, verbs, record) {
		return false
	}
	v := verbs[0]
	return v.Entry != see || (v.First == 0 || !d.Is(v.First-1, f.notSee)) && !seesPerson(d, v, record)
}

// seesPerson reports "see" said of somebody who is seen for the record's sake:
// "see Mum for the assessment".
func seesPerson(d *nlp.Doc, verb, record lexicon.Hit) bool {
	for i := verb.Last + 1; i < record.First; i++ {
		switch d.Word(i) {
		case "for", "to", "about":
			return true
		}
		person := d.Is(i, nlp.FamilyNoun) || d.Is(i, nlp.ChildNoun) || d.Is(i, nlp.Pronoun) && !d.Is(i, nlp.Possessive)
		if person && i+1 < record.First && d.Word(i+1) != "'s" && d.Word(i+1) != "’s" {
			return true
		}
	}
	return false
}

// follows reports a record with its place after it: "minutes attached". Minutes
// may stand a few words away from it, other records must stand beside it.
func follows(d *nlp.Doc, record lexicon.Hit, places []lexicon.Hit, minutes bool) bool {
	between := 2
	if minutes {
		between = 6
	}
	return len(places) > 0 && places[0].First-record.Last <= between && d.SentenceAt(places[0].First) == d.SentenceAt(record.First)
}
