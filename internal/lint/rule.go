// Package lint is the vocabulary of rules: what a rule is, what it may look at,
// and what it says.
package lint

import (
	"iter"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

// Kind says what a rule looks at.
type Kind string

// The kinds of rule.
const (
	TextRule   Kind = "text"   // the words of one note
	FieldRule  Kind = "field"  // the fields of one note
	AcrossRule Kind = "across" // several notes together
	InputRule  Kind = "input"  // the source itself: found by its reader
)

// Meta declares a rule. It can be listed, documented and validated without
// running anything.
type Meta struct {
	ID       string
	Summary  string // one sentence, present tense
	Kind     Kind
	Guidance []int // points of the recording guidance
	Severity Severity
	Since    string      // the version that brought it
	Fields   note.Fields // without these the note is not assessable
	Needs    Need        // what must be given on the command line
	Doc      string      // the rule's page, in Markdown
}

// Need is what a rule cannot run without, as the command line names it; empty for
// a rule that needs nothing but notes.
type Need string

// What a rule may need.
const (
	NeedsRegister Need = "--register FILE"
	NeedsContacts Need = "--contacts FILE"
)

// Rule is a declaration joined to its options and its check.
type Rule struct {
	Meta
	// NewOptions makes a pointer to a struct holding the default options, with
	// yaml and doc tags on every field.
	NewOptions func() any
	// Build compiles the rule for one run.
	Build func(options any, env *Env) (Check, error)
}

// Check is a compiled rule. One of its functions is set: Note for a rule that
// looks at one note, Across for one that compares notes. A rule whose options
// switch it off has neither.
type Check struct {
	Note   func(*Pass)
	Across Across
}

// Across compares notes. Digest runs for every note, on any goroutine, and
// returns what the comparison needs to know of it: dates, ids and hashes, never
// text. Fold receives the digests in the order of the input, on one goroutine,
// and what it reports belongs to the note being folded. Finish is called once,
// after the last note, for what belongs to no note.
//
// After an interruption there is no Finish: what is missing from half of the
// notes may stand in the other half.
type Across interface {
	Digest(*Pass) any
	Fold(seq int, digest any, report func(Finding))
	Finish(report func(Finding))
}

// Later is an Across that can speak of a note only when all have gone by, so that
// output must wait for it. Between the last Fold and Finish, Recall is called for
// each note in the order of the input, under the number that Fold was given.
type Later interface {
	Across
	Recall(seq int, report func(Finding))
}

// Define joins a declaration, its default options and the function that compiles
// it. build runs once a run; what it returns must be safe for several goroutines.
func Define[O any](meta Meta, defaults O, build func(o O, env *Env) (func(*Pass), error)) *Rule {
	return &Rule{
		Meta:       meta,
		NewOptions: func() any { o := defaults; return &o },
		Build: func(options any, env *Env) (Check, error) {
			check, err := build(*options.(*O), env)
			return Check{Note: check}, err
		},
	}
}

// DefineAcross is Define for a rule that compares notes. build may return a nil
// Across where the rule's own options switch it off. It is called only where what
// the rule needs has been given.
func DefineAcross[O any](meta Meta, defaults O, build func(o O, env *Env) (Across, error)) *Rule {
	meta.Kind = AcrossRule
	return &Rule{
		Meta:       meta,
		NewOptions: func() any { o := defaults; return &o },
		Build: func(options any, env *Env) (Check, error) {
			across, err := build(*options.(*O), env)
			return Check{Across: across}, err
		},
	}
}

// NoOptions is the option struct of a rule that has none.
type NoOptions struct{}

// Env is what a rule may know of the run it is compiled for.
type Env struct {
	Words      *lexicon.Builder
	Area       Area
	AsOf       note.Date // the day of the check, for notes not yet recorded
	Register   []note.Referral
	References []note.Reference
	// Contacts are the rows of the contacts register, to be read once by the one
	// rule that looks at them; nil where none was given. There may be a million.
	Contacts iter.Seq[note.Contact]
	// HasRegister tells an empty register from none.
	HasRegister bool

	remark *string // of the rule that is being built
}

// Remark keeps a sentence on how the rule that is being built will count, for the
// summary of the run.
func (e *Env) Remark(sentence string) {
	if e.remark != nil {
		*e.remark = sentence
	}
}

func (e *Env) has(n Need) bool {
	switch n {
	case NeedsRegister:
		return e.HasRegister
	case NeedsContacts:
		return e.Contacts != nil
	}
	return true
}
