package opinion

// spokenOf blocks words that name the subject of a course, a leaflet or a piece of
// work: "leaflet on challenging behaviour", "chose the angry card".
func (v *view) spokenOf(c *candidate) verdict {
	s := v.sentenceOf(c)
	switch c.category {
	case "behaviour-label", "diagnosis", "feeling", "vague", "evaluation", "character":
	default:
		return passes
	}
	if c.subject.link >= 0 {
		return passes
	}
	mild := c.category == "feeling" || c.category == "vague"
	for i := c.first - 1; i >= v.start(s) && i > c.first-14; i-- {
		switch {
		case v.is(i, v.d.words.Choice) && mild:
			return blocks("it was chosen, sorted or shown, not said of anybody", i, i)
		case v.is(i, v.d.words.Teaching) && v.topicWord(i, c.first):
			return blocks("it is the subject of a course, a leaflet or a piece of work", i, i)
		case v.any(i, v.d.words.Finite), v.mark(i) == ";":
			return passes
		}
	}
	for i := c.last + 1; i <= s.Last && i < c.last+8; i++ {
		if v.any(i, v.d.words.Conjunction, v.d.words.SubjectPronoun) {
			break // "has ADHD so I kept the session short"
		}
		if v.is(i, v.d.words.Teaching) && !v.any(i, v.d.words.Finite) && c.category == "diagnosis" {
			return blocks("it is the subject of a course, a leaflet or a piece of work", i, i)
		}
	}
	return passes
}

// topicWord reports an "on", "about" or "for" between the course and its subject.
func (v *view) topicWord(from, to int) bool {
	return from+1 < to && (v.is(from+1, v.d.words.TopicPrep) || v.mark(from+1) == "(" || v.mark(from+1) == ",")
}
