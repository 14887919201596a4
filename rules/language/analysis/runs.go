package analysis

import (
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// runs finds at least three sentences of interpretation on end.
func (r *reading) runs() []note.Span {
	if len(r.d.Hits(r.signs)) < blockMin {
		return nil
	}
	score := r.scores()
	ss := r.d.Sentences()
	var out []note.Span
	for from := 0; from < len(score); from++ {
		to := from
		for to < len(score) && score[to] >= weak {
			to++
		}
		first, last := r.trim(densest(score, from, to))
		if r.suffices(first, last) && !r.thinksOfDecision(first, last) {
			out = append(out, r.d.Span(ss[first].First, ss[last].Last))
		}
		from = to
	}
	return out
}

// A passage may hold weaker sentences as long as its scores come to this mean.
const meanOver, meanUnder = 7, 4

// scoreMax bounds what one sentence lends to its neighbours.
const scoreMax = strong + weak

// densest is the longest run of sentences from one to before another that comes
// to the mean.
func densest(score []int, from, to int) (first, last int) {
	first, last = from, from-1
	sum := 0
	sums := []int{0} // of scores over the mean, before each sentence
	lows := []int{0} // sentences before which the sum is lower than before all earlier ones
	for i := from; i < to; i++ {
		sum += meanUnder*min(score[i], scoreMax) - meanOver
		if sums = append(sums, sum); sum < sums[lows[len(lows)-1]] {
			lows = append(lows, i-from+1)
		}
	}
	for i := len(sums) - 1; i >= 0 && len(lows) > 0; i-- {
		for len(lows) > 0 && sums[lows[len(lows)-1]] <= sums[i] {
			low := lows[len(lows)-1]
			if i-low > last-first+1 {
				first, last = from+low, from+i-1
			}
			lows = lows[:len(lows)-1]
		}
	}
	return first, last
}

// trim leaves out weak sentences at the edges of a run that it can do without.
func (r *reading) trim(first, last int) (int, int) {
	for r.suffices(first, last-1) && r.score[last] < interpretive {
		last--
	}
	for r.suffices(first+1, last) && r.score[first] < interpretive {
		first++
	}
	return first, last
}

// suffices reports whether a run is long enough for a passage. The shortest one
// needs a sign in every sentence.
func (r *reading) suffices(first, last int) bool {
	n := last - first + 1
	return n > blockMin || n == blockMin && !slices.Contains(r.signed[first:last+1], false)
}

// thinksOfDecision reports whether the run is no more than the thinking behind a
// decision that stands in it or right beside it.
func (r *reading) thinksOfDecision(first, last int) bool {
	ss := r.d.Sentences()
	near := lexicon.Within(r.d.Hits(r.decisions), ss[max(0, first-1)].First, ss[min(last+1, len(ss)-1)].Last)
	thinking, at := last-first+1, -1
	for _, h := range near {
		s := r.d.SentenceAt(h.First)
		if s != at && s >= first && s <= last {
			thinking--
		}
		at = s
	}
	return len(near) > 0 && thinking <= thinkingMax
}
