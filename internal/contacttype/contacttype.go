// Package contacttype reads what kind of contact a note records from the free
// text of its type and title: "HV", "CP stat visit", "T/C to M", "Core group".
// Systems and authorities word their drop-down lists differently, so several
// rules need one place that knows a visit from a telephone call.
package contacttype

import "github.com/casenote-lint/casenote-lint/internal/note"

// Kind is a kind of contact.
type Kind uint8

// The kinds of contact. None is an empty type or a drop-down left at its prompt;
// Other is a type whose words are not in the vocabulary.
const (
	None Kind = iota
	Other
	Generic // "Contact", "Case note", "Significant": says nothing about the kind

	Visit // a visit, and no more is said
	HomeVisit
	StatutoryVisit
	ProtectionVisit // child protection
	CareVisit       // a looked-after child
	NeedVisit       // a child in need
	SchoolVisit     // school, college, nursery
	PlacementVisit  // placement, hospital, custody
	FosteringVisit  // private fostering
	AdoptionVisit
	LeavingCareVisit
	AssessmentVisit
	ClosureVisit
	OfficeVisit
	DirectWork
	VirtualVisit
	UnsuccessfulVisit
	AdultVisit // to somebody other than the child: a prison, a carer's supervision

	Phone
	Video
	Email
	Message
	Letter

	Meeting
	CoreGroup
	Conference
	Review
	StrategyMeeting
	LegalMeeting
	Court
	Supervision
	Reviewer // independent reviewing officer or conference chair
	OutOfHours
	FamilyTime // supervised contact between a child and their family
	Admin
	kindCount
)

// Type is what the words of a type and a title say.
type Type struct {
	Kind Kind
	// Statutory and Announced are what the words say about it, NotStated
	// where they say nothing. Announced is No for an unannounced visit.
	Statutory, Announced note.Truth
	// Unsuccessful says that the words speak of a visit at which nobody was
	// seen.
	Unsuccessful bool
}

// family groups kinds that are the same way of being in touch.
type family uint8

const (
	unclear family = iota
	inPerson
	byPhone
	inWriting
	gathering
	oversight
)

type trait struct {
	id        string
	family    family
	statutory note.Truth // what the kind alone settles
	settled   bool       // whether the visit is statutory need not be said beside it
	seen      bool       // whether the child was seen has to be recorded
	announced bool       // whether it was announced has to be recorded
}

var traits = [kindCount]trait{
	None:    {id: "none"},
	Other:   {id: "other"},
	Generic: {id: "contact"},

	Visit:             {id: "visit", family: inPerson, seen: true, announced: true},
	HomeVisit:         {id: "home-visit", family: inPerson, seen: true, announced: true},
	StatutoryVisit:    {id: "statutory-visit", family: inPerson, statutory: note.Yes, settled: true, seen: true, announced: true},
	ProtectionVisit:   {id: "child-protection-visit", family: inPerson, statutory: note.Yes, settled: true, seen: true, announced: true},
	CareVisit:         {id: "looked-after-visit", family: inPerson, statutory: note.Yes, settled: true, seen: true, announced: true},
	NeedVisit:         {id: "child-in-need-visit", family: inPerson, settled: true, seen: true, announced: true},
	SchoolVisit:       {id: "school-visit", family: inPerson, seen: true, announced: true},
	PlacementVisit:    {id: "placement-visit", family: inPerson, seen: true, announced: true},
	FosteringVisit:    {id: "private-fostering-visit", family: inPerson, statutory: note.Yes, settled: true, seen: true, announced: true},
	AdoptionVisit:     {id: "adoption-visit", family: inPerson, statutory: note.Yes, settled: true, seen: true, announced: true},
	LeavingCareVisit:  {id: "leaving-care-visit", family: inPerson, settled: true, seen: true, announced: true},
	AssessmentVisit:   {id: "assessment-visit", family: inPerson, settled: true, seen: true, announced: true},
	ClosureVisit:      {id: "closure-visit", family: inPerson, settled: true, seen: true, announced: true},
	OfficeVisit:       {id: "office-visit", family: inPerson, settled: true, seen: true},
	DirectWork:        {id: "direct-work", family: inPerson, settled: true},
	VirtualVisit:      {id: "virtual-visit", family: inPerson, settled: true, seen: true},
	UnsuccessfulVisit: {id: "unsuccessful-visit", family: inPerson, announced: true},
	AdultVisit:        {id: "adult-visit", family: inPerson, settled: true},

	Phone:   {id: "telephone-call", family: byPhone},
	Video:   {id: "video-call", family: byPhone},
	Email:   {id: "email", family: inWriting},
	Message: {id: "message", family: inWriting},
	Letter:  {id: "letter", family: inWriting},

	Meeting:         {id: "meeting", family: gathering},
	CoreGroup:       {id: "core-group", family: gathering},
	Conference:      {id: "conference", family: gathering},
	Review:          {id: "review", family: gathering},
	StrategyMeeting: {id: "strategy-meeting", family: gathering},
	LegalMeeting:    {id: "legal-meeting", family: gathering},
	Court:           {id: "court", family: gathering},
	Supervision:     {id: "supervision", family: oversight},
	Reviewer:        {id: "reviewing-officer"},
	OutOfHours:      {id: "out-of-hours"},
	FamilyTime:      {id: "family-time"},
	Admin:           {id: "admin", family: oversight},
}

// String is the kind's id, as used in options: "home-visit", "core-group".
func (k Kind) String() string { return traits[k].id }

// Named finds a kind by its id.
func Named(id string) (Kind, bool) {
	for k := range traits {
		if traits[k].id == id {
			return Kind(k), true
		}
	}
	return None, false
}

// Names lists the ids of all kinds.
func Names() []string {
	names := make([]string, kindCount)
	for k := range traits {
		names[k] = traits[k].id
	}
	return names
}

// IsVisit reports a visit to anybody, made or attempted, in person or by video.
func (t Type) IsVisit() bool { return t.Kind >= Visit && t.Kind <= AdultVisit }

// IsStatutoryVisit reports a visit that its own words call statutory.
func (t Type) IsStatutoryVisit() bool { return t.IsVisit() && t.Statutory == note.Yes }

// IsMeeting reports a meeting of professionals or of the family, with a record
// of its own.
func (t Type) IsMeeting() bool { return traits[t.Kind].family == gathering }

// IsRemote reports contact at a distance: by telephone, video, email, message
// or letter.
func (t Type) IsRemote() bool { return t.Kind >= Phone && t.Kind <= Letter }

// NeedsSeen reports a visit to the child, for which it has to be recorded
// whether the child was seen.
func (t Type) NeedsSeen() bool { return traits[t.Kind].seen && !t.Unsuccessful }

// NeedsStatutory reports a visit whose words leave open whether it is statutory.
func (t Type) NeedsStatutory() bool {
	return t.IsVisit() && !traits[t.Kind].settled && t.Statutory == note.NotStated
}

// NeedsAnnounced reports a visit whose words leave open whether it was announced.
func (t Type) NeedsAnnounced() bool {
	return traits[t.Kind].announced && t.Announced == note.NotStated
}

// Compatible reports whether two types may be the same contact: the same kind,
// or two kinds of the same way of being in touch, or one of them unclear.
func (t Type) Compatible(o Type) bool {
	a, b := traits[t.Kind].family, traits[o.Kind].family
	if t.Kind == o.Kind || a == unclear || b == unclear {
		return true
	}
	if t.Kind == VirtualVisit || o.Kind == VirtualVisit {
		return a == inPerson && b == inPerson || t.Kind == Video || o.Kind == Video
	}
	if a == inWriting {
		return false // an email is not a letter
	}
	return a == b
}
