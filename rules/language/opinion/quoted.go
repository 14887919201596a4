package opinion

import (
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// quoteMin is the number of words from which a quotation speaks for itself.
const quoteMin = 4

// quoted blocks somebody's own words: a quotation of four words or more, or a
// shorter one with its speaker.
func (v *view) quoted(c *candidate) verdict {
	if c.origin == fromScare {
		return passes
	}
	q, ok := v.doc.QuoteAt(c.first)
	if !ok {
		return passes
	}
	if q.Words >= quoteMin {
		return blocks("the words are quoted", q.Open, q.Close)
	}
	if at := v.speakerOfQuote(q); at >= 0 {
		return blocks("the words are quoted, and their speaker is named", at, q.Close)
	}
	if !v.authorSpeaks(q) {
		return blocks("the words are quoted", q.Open, q.Close)
	}
	return passes
}

// authorSpeaks reports that the author is the speaker of a quotation: "I would call
// Dad “thoroughly unpleasant”".
func (v *view) authorSpeaks(q nlp.Quote) bool {
	s := v.doc.Sentences()[v.doc.SentenceAt(q.Open)]
	for i := q.Open - 1; i >= v.start(s) && i > q.Open-near; i-- {
		if v.any(i, v.d.words.ReportVerb, v.d.words.Called) {
			who, _ := v.speaker(s, i)
			return who == author
		}
	}
	return false
}

func (v *view) attributed(c *candidate) verdict {
	if c.frame == frameVerb && c.category == "doubt" {
		return v.doubtIsOwned(c)
	}
	if sc, ok := v.reportedBy(c); ok {
		return blocks("it is reported as what somebody else said, thought or recorded", sc.becauseOf, sc.becauseTo)
	}
	switch c.category {
	case "speculation", "belief", "feeling":
		return v.ownThought(c)
	case "vague":
		return v.theirView(c)
	}
	return passes
}

// ownThought blocks a guess or a belief whose own verb is somebody else's: "her
// teacher wonders if".
func (v *view) ownThought(c *candidate) verdict {
	s := v.sentenceOf(c)
	for i := c.first; i <= c.last; i++ {
		if v.any(i, v.d.words.ThinkVerb) && i == c.first {
			if who, at := v.speaker(s, i); who == other && at < i {
				return blocks("it is reported as what somebody else thought", at, i)
			}
		}
	}
	return passes
}

// theirView blocks "HV no concerns" and "school have no worries": a professional's
// view, clipped.
func (v *view) theirView(c *candidate) verdict {
	s := v.sentenceOf(c)
	i := c.first - 1
	if !v.is(c.first, nlp.Negation) || i < v.start(s) {
		return passes
	}
	if v.any(i, nlp.Professional, v.d.words.ServiceNoun) {
		return blocks("it is a professional's view", i, i)
	}
	if !v.is(i, v.d.words.Have) {
		return passes
	}
	if who, at := v.speaker(s, i); who == other && at < i {
		return blocks("it is somebody else's view", at, i)
	}
	return passes
}

// doubtIsOwned blocks a verb of doubt whose subject is the author, or that stands
// in somebody else's account.
func (v *view) doubtIsOwned(c *candidate) verdict {
	s := v.sentenceOf(c)
	if c.subject.topic == person && c.subject.head >= 0 && v.partyAt(c.subject.head) == author {
		return blocks("the author is its subject", c.subject.head, c.subject.head)
	}
	if t := c.subject.topic; t == thing || t == service || t == unknown {
		return blocks("it is not said of a person", c.subject.head, c.subject.head)
	}
	before := c.first - 1
	for before > s.First && v.any(before, v.d.words.Be, v.d.words.Adverb) {
		before--
	}
	if before > s.First && v.is(before, v.d.words.And) {
		return passes // "insists … and is adamant": a second verb of the author's
	}
	for _, sc := range v.scopes(c.sentence) {
		if sc.holds(c.first) && sc.first < c.first && sc.becauseTo < c.first && s.First <= sc.first {
			return blocks("it is reported as what somebody else said", sc.becauseOf, sc.becauseTo)
		}
	}
	return passes
}
