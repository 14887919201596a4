package lint

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Placer turns spans into places and makes fingerprints. It is the last step
// that may look at a note's text: after it a finding stands on its own.
type Placer struct {
	Key      []byte // of the fingerprints; without one they hold nothing of the text
	ShowText bool   // fill in Excerpt, Context and the words of a trace
}

// Place completes the findings about one note, in their order.
func (p Placer) Place(n *note.Note, findings []Finding) {
	if len(findings) == 0 {
		return
	}
	ordinals, identity, places := map[string]int{}, p.identity(n), n.Text.Places()
	for i := range findings {
		f := &findings[i]
		f.Note = n.Place()
		words := ""
		if f.Located {
			p.locate(n.Text, places, f)
			words = p.words(n.Text, f.Span)
		} else if f.Location.Line == 0 {
			f.Location = places.Location(0)
		}
		p.locateTrace(n.Text, places, f.Trace)
		p.fingerprint(f, identity, words, ordinals)
	}
}

// Remains are what is kept of a note to place findings by that come when its text
// has gone. They hold nothing of the text.
type Remains struct {
	Place    note.Place
	Location note.Location // of the text in its source file
	Identity string        // for fingerprints
}

// Remains of a note.
func (p Placer) Remains(n *note.Note) Remains {
	return Remains{n.Place(), n.Text.Location(0), p.identity(n)}
}

// PlaceLate completes findings about a note of which only the remains are left,
// or about none.
func (p Placer) PlaceLate(r Remains, findings []Finding) {
	ordinals := map[string]int{}
	for i := range findings {
		f := &findings[i]
		f.Note = r.Place
		if f.Location.Line == 0 {
			f.Location = r.Location
		}
		p.fingerprint(f, r.Identity, "", ordinals)
	}
}

// contextBytes is how much of a very long line is kept on either side of a
// finding, more than the widest window shows.
const contextBytes = 4 << 10

func (p Placer) locate(t note.Text, places *note.Places, f *Finding) {
	f.Start, f.End = places.Position(f.Span.Start), places.Position(f.Span.End)
	f.Location = places.Location(f.Span.Start)
	if p.ShowText {
		f.Excerpt = t.Slice(f.Span)
		f.Context, f.ContextAt = t.Line(f.Span.Start, contextBytes)
	}
}

// locateTrace finds the words that the gates relied on.
func (p Placer) locateTrace(t note.Text, places *note.Places, trace []Verdict) {
	for i, v := range trace {
		if v.Span.Len() == 0 {
			continue
		}
		trace[i].Start, trace[i].End = places.Position(v.Span.Start), places.Position(v.Span.End)
		trace[i].Location = places.Location(v.Span.Start)
		if p.ShowText {
			trace[i].Words = t.Slice(v.Span)
		}
	}
}

// words are those of a finding as its fingerprint holds them. A short phrase can
// be guessed from its hash by whoever has the key, so the words are in it only
// where the key is the user's own.
func (p Placer) words(t note.Text, s note.Span) string {
	if len(p.Key) == 0 {
		return ""
	}
	return normalWords(t.Slice(s))
}

// fingerprint names a finding so that a later run can know it again when lines
// have moved: the rule, the note, with a key also the words, all hashed, and a
// number where that is found twice in one note.
func (p Placer) fingerprint(f *Finding, identity, words string, ordinals map[string]int) {
	if f.Identity != "" {
		identity = f.Identity
	}
	base := strings.Join([]string{f.Rule, f.Category, identity, f.Field.String(), words}, "\x00")
	ordinals[base]++
	f.Fingerprint = p.hash(base + "\x00" + strconv.Itoa(ordinals[base]))
}

func (p Placer) hash(s string) string {
	mac := hmac.New(sha256.New, p.Key)
	mac.Write([]byte(s))
	return hex.EncodeToString(mac.Sum(nil)[:16])
}

// identity is what a note is known by from one export to the next: its id. Where
// the export has none it is, with a key, whose note it is, when, and what it says,
// hashed, and without one its number in the file.
func (p Placer) identity(n *note.Note) string {
	switch {
	case n.Carried.Has(note.ID):
		return n.ID
	case len(p.Key) == 0:
		return n.File + "\x01" + strconv.Itoa(n.Record)
	}
	return p.hash(n.ChildID + "\x01" + n.EventDate.Day().Format("20060102") + "\x01" + normalWords(n.Text.String()))
}

// normalWords folds case and white space, so that a reflowed text is the same.
func normalWords(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), unicode.IsSpace), " ")
}
