package across

import (
	"encoding/binary"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/roster"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

// compared is how many words a note must have to be compared with others: many
// short ones ("rang, no answer") are the same because the event was.
const compared = 20

// hash is the hash of a short string.
func hash(s string) uint64 { return shingle.Hash(s) }

// textHash is the hash of all words of a note, 0 for none, and whether they are
// enough to be compared.
func textHash(p *lint.Pass) (h uint64, long bool) {
	words := p.Words()
	if len(words) == 0 {
		return 0, false
	}
	for _, w := range words {
		h = shingle.Join(h, w.Hash)
	}
	return h, len(words) >= compared
}

// kind is a type of contact: what its words were understood as and, where they
// were not, the words themselves, hashed.
type kind struct {
	wording uint32
	kind    contacttype.Kind
}

func kindOf(p *lint.Pass) kind {
	k := kind{kind: p.ContactType().Kind}
	if k.kind == contacttype.Other {
		k.wording = uint32(hash(strings.ToLower(strings.Join(strings.Fields(p.Note.ContactType), " "))))
	}
	return k
}

func (k kind) key() string {
	return string(binary.BigEndian.AppendUint32([]byte{byte(k.kind)}, k.wording))
}

// same reports whether two notes of one day may be about one contact. A visit
// whose place is not said may be the one at home; one to school is another. A
// note that does not say its type may be of any.
func (k kind) same(o kind) bool {
	return k == o || k.unsaid() || o.unsaid() || k.atHome() && o.atHome()
}

func (k kind) unsaid() bool { return k.kind == contacttype.None || k.kind == contacttype.Generic }

func (k kind) atHome() bool {
	switch k.kind {
	case contacttype.Visit, contacttype.HomeVisit, contacttype.StatutoryVisit, contacttype.ProtectionVisit,
		contacttype.CareVisit, contacttype.NeedVisit, contacttype.AssessmentVisit, contacttype.ClosureVisit:
		return true
	}
	return false
}

// copiesKey tells one copied_to field from another.
func copiesKey(c roster.Copies) string {
	if len(c.Children) == 0 && len(c.Names) == 0 && !c.All {
		return ""
	}
	var b []byte
	for _, child := range c.Children {
		b = binary.AppendVarint(b, int64(child))
	}
	b = append(b, 0x80, 0x80, 0) // no varint
	if c.All {
		b = append(b, 1)
	}
	return string(b) + strings.Join(c.Names, "\x00")
}
