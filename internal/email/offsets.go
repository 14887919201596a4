package email

import (
	"sort"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// offsets maps places in a normalised text back to the text it was made from:
// from each clean offset on, the texts run in step.
type offsets struct {
	clean, raw []int
	text       string // the raw text
}

// at is the raw offset of a clean one.
func (o offsets) at(clean int) int {
	if len(o.clean) == 0 {
		return clean
	}
	i := sort.SearchInts(o.clean, clean+1) - 1
	if i < 0 {
		return clean
	}
	return min(o.raw[i]+clean-o.clean[i], len(o.text))
}

// span maps a span that ends on a character, not on a blank. The end is the place
// after its last character, so that what was taken out after it stays out.
func (o offsets) span(s note.Span) note.Span {
	if len(o.clean) == 0 || s.Len() == 0 {
		return s
	}
	last := o.at(s.End - 1)
	end := last + 1
	if semi := strings.IndexByte(o.text[last:min(len(o.text), last+9)], ';'); o.text[last] == '&' && semi > 0 {
		end = last + semi + 1
	}
	return note.Span{Start: o.withTags(s.Start), End: end}
}

// withTags is the raw offset of a clean one, before the opening tags that were
// taken out there: what they enclose begins with them.
func (o offsets) withTags(clean int) int {
	at := o.at(clean)
	floor := 0
	if clean > 0 {
		floor = o.at(clean-1) + 1
	}
	for at > floor && o.text[at-1] == '>' {
		k := strings.LastIndexByte(o.text[floor:at], '<')
		if k < 0 || o.text[floor+k+1] == '/' {
			break
		}
		at = floor + k
	}
	return at
}

func (o offsets) thread(t *Thread) {
	if len(o.clean) == 0 {
		return
	}
	t.Span = o.span(t.Span)
	for i := range t.Messages {
		m := &t.Messages[i]
		for _, s := range []*note.Span{&m.Span, &m.Sender, &m.Date, &m.Subject, &m.Body} {
			*s = o.span(*s)
		}
		for j := range m.Quoted {
			m.Quoted[j] = o.span(m.Quoted[j])
		}
		for j := range m.Zones {
			m.Zones[j].Span = o.span(m.Zones[j].Span)
		}
	}
}
