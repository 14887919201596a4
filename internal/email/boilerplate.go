package email

import (
	"sort"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// maxParagraph is how many lines of a paragraph are read as one disclaimer.
const maxParagraph = 8

// boilerplate finds disclaimers and banners that stand in the note with no message
// round them.
func (p *page) boilerplate(used []Thread) []Thread {
	var out []Thread
	for n := 0; n < len(p.lines); n++ {
		l := p.lines[n]
		if l.blank() || l.end-l.from < 40 || overlaps(used, note.Span{Start: l.start, End: l.end}) {
			continue
		}
		last := n
		for last+1 < len(p.lines) && last-n < maxParagraph && runsOn(p.content(p.lines[last])) && !p.lines[last+1].blank() && !overlaps(used, note.Span{Start: l.start, End: p.lines[last+1].end}) {
			last++
		}
		span := note.Span{Start: l.from, End: p.lines[last].end}
		kind := Disclaimer
		switch c := p.cuesIn(span.Start, span.End); {
		case c.banner() && startsBanner(p.content(l)):
			kind = Banner
		case !c.standsAlone():
			continue
		}
		out = append(out, Thread{Span: span, Kind: Boilerplate, Messages: []Message{{Span: span, Zones: []Zone{{kind, span}}}}})
		n = last
	}
	return out
}

// overlaps reports whether a span touches one of the threads.
func overlaps(threads []Thread, s note.Span) bool {
	i := sort.Search(len(threads), func(i int) bool { return threads[i].Span.End > s.Start })
	return i < len(threads) && threads[i].Span.Start < s.End
}
