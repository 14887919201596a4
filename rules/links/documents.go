package links

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
	names "github.com/casenote-lint/casenote-lint/rules/links/lexicon"
)

// The further sorts of a document's name; see lexicon/documents.yaml.
const (
	short   = "short"
	clipped = "clipped"
	plain   = "plain"
	tool    = "tool"
)

// documents is the vocabulary of assessment-link. The number of a hit is that
// of its entry.
type documents struct {
	names   lexicon.Set
	entries []wordlist.Entry
	owners  map[string]string // word → whose it makes an assessment
}

func newDocuments(b *lexicon.Builder, o Assessments) (documents, error) {
	all := names.Entries()
	docs := documents{names: b.NewSet(), entries: wordlist.Of(all, "documents"), owners: map[string]string{}}
	for _, e := range wordlist.Of(all, "owners") {
		for _, w := range e.Forms {
			docs.owners[w] = e.Name
		}
	}
	if err := wordlist.Add(b, docs.names, docs.entries); err != nil {
		return docs, err
	}
	var err error
	docs.entries, err = addOwn(b, docs.names, docs.entries, "documents", o.Documents, "not-documents", o.NotDocuments)
	return docs, err
}

// served lists the documents that the contact was made for or that its
// information went into, each by the first words that say so. Words that mean
// no assessment in particular count where no other does.
func (docs documents) served(p *lint.Pass, d *nlp.Doc) []lexicon.Hit {
	hits := d.Hits(docs.names)
	if len(hits) == 0 {
		return nil
	}
	var out []lexicon.Hit
	s := scene{p: p, d: d}
	for _, sort := range [...]string{named, tool, short, clipped, plain} {
		if sort == plain && (len(out) > 0 || d != p.Doc()) {
			break
		}
		for _, h := range hits {
			if docs.entries[h.Entry].Sort == sort && !docs.has(out, h) && !isDenied(hits, docs.entries, h) && docs.isServed(&s, h, sort) {
				out = append(out, h)
			}
		}
	}
	return out
}

func (docs documents) has(hits []lexicon.Hit, h lexicon.Hit) bool {
	return slices.ContainsFunc(hits, func(o lexicon.Hit) bool { return docs.entries[o.Entry].Name == docs.entries[h.Entry].Name })
}

func (docs documents) isServed(s *scene, h lexicon.Hit, sort string) bool {
	u := use{scene: s, Phrase: cue.PhraseOf(s.d, h.First, h.Last), sort: sort, owners: docs.owners}
	u.next = afterBracket(s.d, h.Last+1)
	if sort == plain {
		u.widen()
	}
	u.begin = cue.Begin(s.d, u.Start, u.From)
	if u.onlyNamed() || docs.owned(u) {
		return false
	}
	return u.serves() && (s.d != s.p.Doc() || !s.p.Pasted(s.d.HitSpan(h)))
}

// serves reports a document that the contact was made for, or that its information
// went into.
func (u use) serves() bool {
	if u.sort == clipped {
		return u.closes() && u.purpose()
	}
	return u.contact() || u.purpose() || u.doing() || u.heading() || u.apposition() || u.feeds() || u.inHand()
}

// owned reports an assessment of somebody else's, by the words before its name:
// CAMHS's, the school's, an independent social worker's.
func (docs documents) owned(u use) bool {
	for i := max(u.From, u.Start-1); i < u.First; i++ {
		if i == u.Governor && cue.Of(u.d, i).Has(cue.Did) {
			continue // "to progress the assessment" is no progress report
		}
		if docs.owners[cue.Word(u.d, i)] != "" {
			return true
		}
	}
	return u.sort == plain && !u.ours() && !docs.ofThese(u) || docs.elsewhere(u)
}

// ofThese reports "the enquiries" in a note that has named the section 47 enquiries
// before.
func (docs documents) ofThese(u use) bool {
	w := u.wordAt(u.First)
	if u.wordAt(u.First-1) != "the" || w != "enquiries" && w != "enquiry" && w != "investigation" {
		return false
	}
	for _, h := range u.d.Hits(docs.names) {
		if h.First < u.First && docs.entries[h.Entry].Name == "section-47" {
			return true
		}
	}
	return false
}

// elsewhere reports a plain "assessment" for which somebody went to a clinic or
// the like.
func (docs documents) elsewhere(u use) bool {
	if u.sort != plain {
		return false
	}
	for i := u.begin; i < u.Start; i++ {
		if docs.owners[cue.Word(u.d, i)] == "health" {
			return true
		}
	}
	return false
}

// pointedTo reports whether the text says where the detail is.
func (docs documents) pointedTo(p *lint.Pass, pointers pointer.Finder) bool {
	if titlePoints(p, pointers, pointer.Report) {
		return true
	}
	for _, x := range pointers.Find(p.Doc()) {
		if p.Pasted(p.Doc().Span(x.First, x.Last)) {
			continue
		}
		if x.Kind == pointer.Report || x.Kind == pointer.Other && elsewhere(p, x, docs.names) {
			return true
		}
	}
	return false
}
