package note

// Referral is one row of the family register: a child of a family and one
// referral of that child. A child with several referrals has several rows.
type Referral struct {
	ChildID, ChildName, FamilyID string
	Opened, Closed               Date // Closed is zero while the referral is open
}

// Contact is one row of the contacts register: a visit or contact that some
// other system says took place.
type Contact struct {
	File        string
	Record      int
	ID          string // the register's own id, or empty
	ChildID     string
	Date        Date
	ContactType string
}

// Reference is a text document that notes may have been copied from.
type Reference struct {
	Name string // file name, without its directory
	Text string
}
