package mapping

import (
	"cmp"
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Rule is how a heading was understood.
type Rule string

// The ways to understand a heading, the surest first.
const (
	Configured Rule = "configuration"
	CanonicalN Rule = "canonical name"
	Synonym    Rule = "synonym"
	SameWords  Rule = "same words" // of a synonym, in another order or with small words between
	PartOf     Rule = "part of"    // a surname of a name, a time of a date
	Unmapped   Rule = "not understood"
)

// Column is one heading, key or label of a source and the field it was
// understood to hold.
type Column struct {
	Name  string
	Field note.Field // NoField where nobody understood it, or another heading has its field
	Rule  Rule
	// TakenBy names the heading that holds the field this one could have held.
	TakenBy string
	Other   note.Field // the field TakenBy holds
	sense   sense
	part    int // 1 forename, 2 surname, 3 time of the event
}

// Overrides are the configuration's own names for fields: the first heading
// that the source has is the one used.
type Overrides map[note.Field][]string

// Vocabulary knows what systems call the fields. It is built once a run and
// only read afterwards.
type Vocabulary struct {
	exact map[string][]claim // by the heading without case, spaces and punctuation
	words map[string][]claim // by the heading's words, sorted
	parts map[string]int
}

// claim is one reading of a heading.
type claim struct {
	field note.Field
	rule  Rule
	rank  int // lower is surer
	sense sense
}

// NewVocabulary compiles the synonyms and the configuration's own names.
func NewVocabulary(over Overrides) *Vocabulary {
	v := &Vocabulary{exact: map[string][]claim{}, words: map[string][]claim{}, parts: map[string]int{}}
	for f, names := range over {
		for i, name := range names {
			v.add(v.exact, squash(name), claim{f, Configured, i, straight})
		}
	}
	for _, name := range note.FieldNames() {
		f, _ := note.FieldNamed(name)
		v.add(v.exact, squash(name), claim{f, CanonicalN, 1000, straight})
	}
	v.addSynonyms(synonyms())
	for i, set := range joined() {
		for _, name := range strings.Split(set.names, ",") {
			v.parts[squash(name)] = i + 1
		}
	}
	return v
}

// NewRegisterVocabulary knows the headings of a family register. A referral's
// first day is understood as EventDate and its last as FinalisedDate, so that a
// register is read by the readers of notes.
func NewRegisterVocabulary() *Vocabulary {
	v := &Vocabulary{exact: map[string][]claim{}, words: map[string][]claim{}, parts: map[string]int{}}
	for f, name := range map[note.Field]string{note.ChildID: "child_id", note.ChildName: "child_name", note.FamilyID: "family_id",
		note.EventDate: "referral_opened", note.FinalisedDate: "referral_closed"} {
		v.add(v.exact, squash(name), claim{f, CanonicalN, 1000, straight})
	}
	var sets []synonymSet
	for _, s := range synonyms() {
		if s.field == note.ChildID || s.field == note.ChildName || s.field == note.FamilyID {
			sets = append(sets, s)
		}
	}
	v.addSynonyms(append(sets, referralSynonyms()...))
	return v
}

func (v *Vocabulary) addSynonyms(sets []synonymSet) {
	for _, set := range sets {
		for i, name := range strings.Split(set.names, ",") {
			v.add(v.exact, squash(name), claim{set.field, Synonym, 2000 + i, set.sense})
			if key := wordKey(name); strings.Contains(key, " ") {
				v.add(v.words, key, claim{set.field, SameWords, 4000 + i, set.sense})
			}
		}
	}
}

func (v *Vocabulary) add(to map[string][]claim, key string, c claim) {
	if key != "" && !slices.ContainsFunc(to[key], func(o claim) bool { return o.field == c.field && o.rank <= c.rank }) {
		to[key] = append(to[key], c)
	}
}

// claims lists what a heading may hold.
func (v *Vocabulary) claims(name string) []claim {
	key := squash(name)
	if c := v.exact[key]; c != nil {
		return c
	}
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		if c := v.nested(name[:i], name[i+1:]); c != nil {
			return later(c)
		}
	}
	return v.words[wordKey(name)]
}

// nested reads a key inside another, as in JSON: "note.text" is a text, for a
// note is only what stands round it, and "contact_type.label" is a type of
// contact. "author.id" is neither the note's id nor an author.
func (v *Vocabulary) nested(outer, leaf string) []claim {
	last := squash(outer[strings.LastIndexByte(outer, '.')+1:])
	if strings.Contains(envelopes, " "+last+" ") {
		return v.exact[squash(leaf)]
	}
	if strings.Contains(leaves, " "+squash(leaf)+" ") {
		return v.claims(outer)
	}
	return nil
}

const (
	envelopes = " note casenote record entry event visit contact activity data attributes fields details detail body content header meta metadata resource item properties values form "
	leaves    = " name fullname displayname displayvalue value label display description text title "
)

// later makes claims less sure, for a reading at one remove.
func later(claims []claim) []claim {
	out := slices.Clone(claims)
	for i := range out {
		out[i].rank += 3000
		if out[i].rule != Configured {
			out[i].rule = Synonym
		}
	}
	return out
}

// Known reports whether the name is understood at all, and how surely: a rank
// under 2000 is a canonical or configured name.
func (v *Vocabulary) Known(name string) bool {
	return len(v.claims(name)) > 0 || v.parts[squash(name)] > 0
}

// Resolve decides which field each heading holds. No heading holds two fields
// and no field is held by two headings: the surest reading wins, then the
// heading that stands further left.
func (v *Vocabulary) Resolve(names []string) []Column {
	type bid struct {
		claim
		at int
	}
	cols := make([]Column, len(names))
	var bids []bid
	for i, name := range names {
		cols[i] = Column{Name: name, Rule: Unmapped}
		for _, c := range v.claims(name) {
			bids = append(bids, bid{c, i})
		}
	}
	slices.SortStableFunc(bids, func(a, b bid) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.at, b.at)) })
	holder := map[note.Field]int{}
	for _, b := range bids {
		if cols[b.at].Field != note.NoField {
			continue
		}
		if h, taken := holder[b.field]; taken {
			if cols[b.at].TakenBy == "" {
				cols[b.at].TakenBy, cols[b.at].Other = cols[h].Name, b.field
			}
			continue
		}
		holder[b.field] = b.at
		cols[b.at].Field, cols[b.at].Rule, cols[b.at].sense = b.field, b.rule, b.sense
		cols[b.at].TakenBy, cols[b.at].Other = "", note.NoField
	}
	v.resolveParts(cols, holder)
	return cols
}

// resolveParts takes in surnames where no heading holds the whole name, and a
// time of day beside the date of the event.
func (v *Vocabulary) resolveParts(cols []Column, holder map[note.Field]int) {
	_, name := holder[note.ChildName]
	_, date := holder[note.EventDate]
	var seen [4]bool
	for i := range cols {
		p := v.parts[squash(cols[i].Name)]
		if p == 0 || seen[p] || cols[i].Field != note.NoField || p < 3 && name || p == 3 && !date {
			continue
		}
		seen[p] = true
		cols[i].part, cols[i].Rule = p, PartOf
		cols[i].Field, cols[i].TakenBy = note.ChildName, ""
		if p == 3 {
			cols[i].Field = note.EventDate
		}
	}
}

// Fields lists the fields that a heading may hold, by any reading of it.
func (v *Vocabulary) Fields(name string) note.Fields {
	var s note.Fields
	for _, c := range v.claims(name) {
		s = s.With(c.field)
	}
	return s
}
