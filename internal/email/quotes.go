package email

import "github.com/casenote-lint/casenote-lint/internal/note"

// quoteRuns finds runs of lines quoted with > that no mark introduces.
func (p *page) quoteRuns(used []Thread) []Thread {
	var out []Thread
	for n := 0; n < len(p.lines); n++ {
		if p.lines[n].depth == 0 || covered(used, p.lines[n].start) {
			continue
		}
		first := n
		for n+1 < len(p.lines) && p.lines[n+1].depth > 0 && !covered(used, p.lines[n+1].start) {
			n++
		}
		if p.isQuotedProse(first, n) {
			span := p.trim(note.Span{Start: p.lines[first].start, End: p.lines[n].end})
			t := p.tailOf(span.Start, span.End)
			out = append(out, Thread{Span: span, Kind: Chain, Messages: []Message{{
				Span: span, Mark: Quotes, Body: span, Quoted: []note.Span{span}, Zones: t.zones,
			}}})
		}
	}
	return out
}

func covered(threads []Thread, at int) bool {
	lo, hi := 0, len(threads)
	for lo < hi {
		mid := (lo + hi) / 2
		if threads[mid].Span.End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(threads) && threads[lo].Span.Start <= at
}

// isQuotedProse tells quoted email from bullets and greater-than signs: it wraps,
// nests, keeps empty quoted lines, greets or signs off.
func (p *page) isQuotedProse(first, last int) bool {
	lines, wrapped, empty, deep, polite, marks := 0, 0, 0, 0, 0, 0
	for i := first; i <= last; i++ {
		l := p.lines[i]
		s := p.content(l)
		if l.depth > 12 {
			marks++
		}
		if s == "" {
			if i > first && i < last {
				empty++
			}
			continue
		}
		lines++
		if l.depth > 1 {
			deep++
		}
		if greeting(s) > 0 || signoff(s) > 0 {
			polite++
		}
		if i < last && len(s) >= 45 && p.lines[i+1].from < p.lines[i+1].end && isLower(p.text[p.lines[i+1].from]) {
			wrapped++
		}
	}
	if lines < 2 || marks > 0 {
		return false
	}
	score := wrapped*2 + polite*2
	if empty > 0 && lines >= 3 {
		score += 2
	}
	if deep > 0 && deep < lines {
		score += 2
	}
	return score >= 2 && (wrapped > 0 || polite > 0 || score >= 4)
}
