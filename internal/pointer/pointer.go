// Package pointer finds the words with which a note sends its reader to another
// record: "see minutes", "recorded in the Single Assessment", "minutes to follow".
package pointer

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Kind is what sort of record a pointer leads to.
type Kind uint8

// The kinds of record.
const (
	Other   Kind = iota // a form, a letter, another case note, a document store
	Minutes             // of a meeting
	Report              // an assessment or a report
)

// Pointer is one place that sends the reader elsewhere. First and Last are
// token numbers, both inclusive: the verb to the record, or the reverse.
type Pointer struct {
	First, Last int
	Kind        Kind
}

// Finder holds the vocabulary of pointers in the shared index.
type Finder struct {
	verbs, records, places lexicon.Set
	notSee                 lexicon.Class
}

// reach is how many tokens may stand between the verb and the record: "see the
// completed Section 7 report", "recorded in full in the assessment".
const reach = 7

var verbPatterns = []string{
	"see", "pls see", "plz see", "refer to", "refer back to", "referred to in", "cross [reference|referenced|ref] [to|with|]",
	"[recorded|written up|documented|detailed|outlined|covered|set out|captured|logged|contained|included] [in|on|within|under|as|via]",
	"[recorded|documented|written up|detailed] [fully|separately|elsewhere] [in|on|within|under|]",
	"[detail|details|full details|full detail|full record|full write up|further information|further details|more detail|more details|findings|information|record|write up|outcome] [is|are|can be found|will be|] [in|on|within|at]",
	"[saved|filed|uploaded|scanned|stored|attached|added] [in|on|to|into|in to|on to|onto|under|within|as]",
	"[copy|copies] [in|on]", "[full|main|fuller|detailed|longer] [note|notes|entry|account] [is|] [on|in|under]", "ref to", "written up separately", "to be written up [in|on|as]",
}

// recordPatterns by kind.
var recordPatterns = map[Kind][]string{
	Minutes: {
		"minutes", "mins", "minute", "notes of [the|that|this|] [meeting|discussion|conference|review]", "meeting [notes|record]", "record of [the|that|this|] [meeting|discussion|conference|review|strategy discussion]",
		"[strategy|strat] [discussion|meeting|disc] [record|form|notes]", "[review|conference|core group|lpm|legal planning|supervision|professionals] [record|notes|form|report]", "outcome form", "decision record",
	},
	Report: {
		"assessment", "assessments", "ax", "report", "reports", "statement", "s7", "s47", "cfa", "c&f", "saf", "caf", "chronology", "section 7", "section 47", "profile", "form f",
	},
	Other: {
		"form", "forms", "visit record", "visit form", "record", "records", "recording", "episode", "workflow", "document", "documents", "documents tab", "[previous|earlier|later|separate|next|main|joint|sibling|sibling's|sister's|brother's|duplicate] [note|notes]", "case note", "case notes", "casenote", "casenotes", "file note",
		"letter", "email", "e mail", "emails", "referral", "plan", "file", "attached", "attachment", "attachments", "below", "above", "worksheet", "worksheets", "log", "contact sheet", "contact record", "previous entry", "entry", "body map", "management decision",
		"wisdom", "mosaic", "liquidlogic", "eclipse", "sharepoint", "livelink", "azeus", "care director", "carefirst", "lcs", "ics", "edrms",
	},
}

// placePatterns follow a record that stands first: "minutes attached".
var placePatterns = []string{
	"attached", "uploaded", "scanned", "saved", "filed", "to follow", "on file", "available", "circulated", "in [wisdom|sharepoint|mosaic|liquidlogic|eclipse|documents|the documents]", "will follow", "on [mosaic|liquidlogic|eclipse|ics|lcs|the system]",
	"for [details|detail|full details|more detail|further detail|information|full record|outcome|discussion]", "refers", "in the [documents|file|records]", "being typed", "to be [circulated|uploaded|scanned|added|attached]",
}

// blockers make "see" an act of seeing and not a pointer.
var blockers = []string{
	"to", "will", "would", "can", "could", "should", "shall", "may", "might", "must", "not", "never", "i", "we", "they", "you", "he", "she", "did", "didn't", "don't", "do", "does", "let", "cannot", "can't", "won't", "who", "parents", "children", "i'll", "we'll", "and", "or", "i'd", "mum", "dad", "then", "couldn't", "help",
}

// New adds the vocabulary to the index that is being built. Stores are further
// names of the places in which records are filed.
func New(b *lexicon.Builder, stores ...string) (Finder, error) {
	f := Finder{verbs: b.NewSet(), records: b.NewSet(), places: b.NewSet(), notSee: b.Class(blockers...)}
	for i, p := range verbPatterns {
		if err := b.Add(f.verbs, i, p); err != nil {
			return f, err
		}
	}
	for kind, patterns := range recordPatterns {
		for _, p := range patterns {
			if err := b.Add(f.records, int(kind), p); err != nil {
				return f, err
			}
		}
	}
	for _, p := range placePatterns {
		if err := b.Add(f.places, 0, p); err != nil {
			return f, err
		}
	}
	for _, s := range stores {
		if err := b.Add(f.records, int(Other), s); err != nil {
			return f, err
		}
	}
	return f, nil
}

// Find lists the pointers of a text in order of their records.
func (f Finder) Find(d *nlp.Doc) []Pointer {
	var out []Pointer
	verbs, places := d.Hits(f.verbs), d.Hits(f.places)
	v, l := 0, 0
	for _, r := range d.Hits(f.records) {
		for v < len(verbs) && verbs[v].Last < r.First {
			v++
		}
		for l < len(places) && places[l].First <= r.Last {
			l++
		}
		// verbs[v-1] is the nearest verb before the record, places[l] the
		// nearest place after it.
		if v > 0 && f.leads(d, verbs[v-1], r) {
			out = append(out, Pointer{verbs[v-1].First, r.Last, Kind(r.Entry)})
		} else if l < len(places) && f.follows(d, r, places[l]) {
			out = append(out, Pointer{r.First, places[l].Last, Kind(r.Entry)})
		}
	}
	return out
}

func (f Finder) leads(d *nlp.Doc, verb, record lexicon.Hit) bool {
	if record.First-verb.Last > reach || d.SentenceAt(verb.First) != d.SentenceAt(record.First) {
		return false
	}
	if verb.First != verb.Last || verb.Entry != 0 {
		return true
	}
	return verb.First == 0 || !d.Is(verb.First-1, f.notSee)
}

func (f Finder) follows(d *nlp.Doc, record, place lexicon.Hit) bool {
	return place.First-record.Last <= 4 && d.SentenceAt(place.First) == d.SentenceAt(record.First) &&
		(Kind(record.Entry) == Minutes || place.First-record.Last <= 2)
}
