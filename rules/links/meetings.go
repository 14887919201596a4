package links

import (
	"slices"
	"sort"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
	names "github.com/casenote-lint/casenote-lint/rules/links/lexicon"
)

// The sorts of a meeting's name; see lexicon/meetings.yaml.
const (
	named   = "named"
	loose   = "loose"
	generic = "generic"
	denied  = "denied" // a local name that is none
)

// meetings is the vocabulary of minutes-link. The number of a hit is that of its
// entry.
type meetings struct {
	names   lexicon.Set
	entries []wordlist.Entry
}

func newMeetings(b *lexicon.Builder, o Minutes) (meetings, error) {
	m := meetings{names: b.NewSet(), entries: wordlist.Of(names.Entries(), "meetings")}
	if err := wordlist.Add(b, m.names, m.entries); err != nil {
		return m, err
	}
	var err error
	m.entries, err = addOwn(b, m.names, m.entries, "meetings", o.Meetings, "not-meetings", o.NotMeetings)
	return m, err
}

// subject is the meeting that the title or the type of contact says the note is
// about.
type subject struct {
	kinds []string
	any   bool       // some meeting, of a kind that is not told
	field note.Field // that says so
	// itself says that the note is the record of the meeting: "Core group minutes".
	itself bool
}

// is reports whether the note is about a meeting of this kind.
func (s subject) is(kind string) bool { return s.any || slices.Contains(s.kinds, kind) }

// subject reads the title and the type of contact.
func (m meetings) subject(p *lint.Pass) subject {
	var s subject
	if p.Note.Title != "" {
		s.read(m, p.Title())
		if reached(p.Title(), len(p.Title().Tokens())) {
			return s // a type is chosen from a list, and not always with care
		}
	}
	switch t := contacttype.Of(p.Note.ContactType, ""); t.Kind {
	case contacttype.CoreGroup:
		s.add("core-group", note.ContactType)
	case contacttype.Conference:
		s.add("conference", note.ContactType)
	case contacttype.StrategyMeeting:
		s.add("strategy", note.ContactType)
	case contacttype.LegalMeeting:
		s.add("legal", note.ContactType)
	case contacttype.Review:
		s.add("review", note.ContactType)
		s.add("cin", note.ContactType)
	case contacttype.Meeting:
		s.any = true
	}
	return s
}

// read takes the meetings of a title that speaks of no more than one of them:
// not of its date, its minutes, an invitation to it or its being cancelled.
func (s *subject) read(m meetings, title *nlp.Doc) {
	last := len(title.Tokens()) - 1
	for _, h := range title.Hits(m.names) {
		before, after := cue.Among(title, 0, h.First-1), cue.Among(title, h.Last+1, last)
		if (before | after).Has(cue.Off|cue.Ahead|cue.Asked|cue.Not) || reached(title, h.First) {
			continue
		}
		e := m.entries[h.Entry]
		ph := cue.PhraseOf(title, h.First, h.Last)
		if w := h.Last + 1; w <= last && e.Sort != generic && records[cue.Word(title, w)] {
			s.itself = true
		}
		if (e.Sort == named || e.Sort == loose) && !attributive(title, h.Last+1) && !ph.Mods.Has(cue.Last) && !mentions(title, ph) {
			s.add(e.Name, note.Title)
		}
	}
}

// records are words that, behind a meeting's name in a title, make the note its
// record.
var records = cue.Words("minutes mins record notes")

// reached reports a title about another contact, which only concerns the meeting
// named from the token on: a visit, a call, an email.
func reached(title *nlp.Doc, token int) bool {
	for i := range token {
		if reaching[cue.Word(title, i)] {
			return true
		}
	}
	return false
}

var reaching = cue.Words(`visit visits hv call tc telephone phone email emails text texts letter session contact prep preparation preparing check
	feedback follow`)

func (s *subject) add(kind string, field note.Field) {
	if len(s.kinds) == 0 {
		s.field = field
	}
	s.kinds = append(s.kinds, kind)
}

// mentions reports whether the phrase is governed by a word that only brings it
// up: since, before, about, for.
func mentions(d *nlp.Doc, ph cue.Phrase) bool {
	return ph.Governor >= 0 && cue.Of(d, ph.Governor).Has(cue.Away|cue.Aim)
}

// held lists the names of meetings that the note says took place, one a kind.
// Words that only stand for the meeting in the title count where no name does.
func (m meetings) held(p *lint.Pass, of subject) []lexicon.Hit {
	var out []lexicon.Hit
	s := scene{p: p, d: p.Doc()}
	for _, kind := range [...]string{named, loose} {
		for _, h := range p.Hits(m.names) {
			e := m.entries[h.Entry]
			if e.Sort == kind && !m.has(out, e.Name) && !isDenied(p.Hits(m.names), m.entries, h) && s.tookPlace(h, of.is(e.Name), kind == loose) {
				out = append(out, h)
			}
		}
	}
	if len(out) > 0 || len(of.kinds) == 0 {
		return out
	}
	for _, h := range p.Hits(m.names) {
		if e := m.entries[h.Entry]; e.Sort == generic && of.standsFor(e.Name) && s.tookPlace(h, true, true) {
			return []lexicon.Hit{h}
		}
	}
	return nil
}

func (m meetings) has(hits []lexicon.Hit, kind string) bool {
	return slices.ContainsFunc(hits, func(h lexicon.Hit) bool { return m.entries[h.Entry].Name == kind })
}

// isDenied reports whether the authority has said that the very words of the hit
// name no such thing.
func isDenied(hits []lexicon.Hit, entries []wordlist.Entry, h lexicon.Hit) bool {
	i := sort.Search(len(hits), func(i int) bool { return hits[i].First >= h.First })
	for ; i < len(hits) && hits[i].First == h.First; i++ {
		if entries[hits[i].Entry].Sort == denied {
			return true
		}
	}
	return false
}

// standsFor reports whether a general word may mean the meeting in the title.
func (s subject) standsFor(word string) bool {
	switch word {
	case "review":
		return slices.Contains(s.kinds, "review") || slices.Contains(s.kinds, "cin") || slices.Contains(s.kinds, "conference")
	case "discussion":
		return slices.Contains(s.kinds, "strategy")
	case "panel":
		return slices.Contains(s.kinds, "panel") || slices.Contains(s.kinds, "legal") || slices.Contains(s.kinds, "marac")
	}
	return true
}

// isAccount reports whether a note whose title names a meeting, and whose text
// does not, reads as an account of it: who was present, what was agreed.
func (m meetings) isAccount(p *lint.Pass, of subject) bool {
	if len(of.kinds) == 0 || of.field != note.Title && p.Note.Title != "" {
		return false
	}
	d := p.Doc()
	last := len(d.Tokens()) - 1
	for _, h := range p.Hits(m.names) {
		if m.entries[h.Entry].Sort != generic && of.is(m.entries[h.Entry].Name) {
			return false // it was named, and judged not to have taken place
		}
	}
	all := cue.Among(d, 0, last)
	return !all.Has(cue.Off) && all.Has(accounts(of.field)) && d.WordCount(d.Whole()) >= accountWords
}

// accounts is what a text that names no meeting has to tell for it to be an
// account of the one that the field names.
func accounts(f note.Field) cue.Set {
	if f == note.Title {
		return cue.Present | cue.Went | cue.Decide | cue.Held | cue.Outcome
	}
	return cue.Present
}

// accountWords is how many words an account has at least.
const accountWords = 8

// attributive reports whether the token makes the name before it a mere
// attribute: the date, the chair, the minutes of a meeting.
func attributive(d *nlp.Doc, i int) bool {
	if i >= len(d.Tokens()) {
		return false
	}
	if d.Word(i) == "(" || d.Word(i) == "/" {
		return false
	}
	return attributes[cue.Word(d, i)]
}

var attributes = cue.Words(`visit visits call calls session conversation chat minutes minute mins report reports invite invites invitation invitations date dates paper papers paperwork agenda chair
	chairs leaflet process referral referrals request requests recommendation recommendations letter letters form forms
	preparation prep guidance policy procedure procedures protocol pack template timescale timescales threshold booklet room
	slot notes record records plan plans admin administrator coordinator service team unit members member attendees list
	arrangements appointment link links email emails documents document bundle cancelled requested booked training planning
	statement views action follow update target targets feedback consultation worker officer rep representative lead docs
	summary transcript research decisions network professionals 's ’s tomorrow invited`)
