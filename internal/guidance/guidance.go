// Package guidance holds the fourteen points of the recording guidance that the
// rules rest on: a number, a short title and our own summary of each.
package guidance

import "fmt"

// Point is one point of the guidance.
type Point struct {
	Number  int
	Title   string
	Summary string
	// Beyond says what of the point no rule can judge.
	Beyond string
}

// Points are the points in their order.
func Points() []Point {
	return []Point{
		{1, "Timely", "Write the note as soon as you can, and within five working days of the event.",
			"whether it could have been written sooner within the time allowed"},
		{2, "Copied to brothers and sisters", "Copy the note to every child of the family whose referral is open.",
			"whether something in the note ought not to be on another child's file"},
		{3, "Finalised by its author", "Finalise every note, and do it yourself.",
			"whether the author had read it through"},
		{4, "Type of contact", "Choose the type of contact; for a visit, say whether it was statutory and whether it was announced.",
			"whether the type chosen is the true one, where nothing in the text contradicts it"},
		{5, "Child seen, and seen alone", "For a visit to the child, record whether the child was seen and whether alone.",
			"whether the child could speak freely"},
		{6, "An overview of actions", "The note gives an overview of what was done for this child.",
			"whether the actions were the right ones"},
		{7, "Analysis belongs in assessments", "Leave in-depth analysis to assessments and reports, but give the thinking behind a decision made on the visit.",
			"whether the reason given for a decision is a good one"},
		{8, "Thorough and concise", "Record what is essential, without repetition and at no greater length than it needs.",
			"whether something essential was left out"},
		{9, "Fact, not opinion", "Write what was seen, heard, said or counted; an opinion needs an owner and its evidence.",
			"whether what is stated as fact is true"},
		{10, "Emails summarised", "Copy an email in only where that is right, without what is not needed; a summary of the outcome is often better.",
			"whether the email's content was appropriate to share"},
		{11, "Bullet points help", "Lists are a good way to record.",
			"whether a list would serve a short note better"},
		{12, "Contacts noted, detail in one place", "Note every visit and contact; where the detail is in minutes or a report, point there and do not repeat it.",
			"whether the document pointed to holds the detail"},
		{13, "Linked to assessments", "Do not copy an assessment into the note; link the two.",
			"whether the assessment pointed to exists"},
		{14, "Significant events marked", "Record highly significant events as significant: a police notification, police protection, a death in the family.",
			"whether an event without a usual name is highly significant"},
	}
}

// Find returns a point by its number.
func Find(number int) (Point, error) {
	for _, p := range Points() {
		if p.Number == number {
			return p, nil
		}
	}
	return Point{}, fmt.Errorf("the guidance has no point %d: expected 1 to 14", number)
}
