package fields

import (
	_ "embed"
	"slices"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

//go:embed core-group-as-visit.md
var coreGroupAsVisitDoc string

// CoreGroupAsVisit finds meetings that were recorded as statutory visits.
func CoreGroupAsVisit() *lint.Rule {
	return lint.Define(lint.Meta{
		ID:       "core-group-as-visit",
		Summary:  "The type of contact is a statutory visit, and the text records a meeting.",
		Kind:     lint.FieldRule,
		Guidance: []int{4, 12},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Fields:   note.FieldsOf(note.ContactType),
		Doc:      coreGroupAsVisitDoc,
	}, lint.NoOptions{}, func(_ lint.NoOptions, env *lint.Env) (func(*lint.Pass), error) {
		r := meetingAsVisit{
			set:    env.Words.NewSet(),
			scene:  newScene(env.Words),
			around: env.Words.Class("after", "before", "following", "for", "to", "about", "invited", "invite", "invitation", "discussed", "recommended", "minutes", "attend", "date", "dates", "prepare", "preparing", "preparation", "ahead", "since", "from", "of", "report", "agenda", "said", "told", "explained", "apologies", "recommendation", "decision"),
		}
		return r.check, addAll(env.Words, r.set, meetingPhrases, visitPhrases, heldPhrases)
	})
}

type meetingAsVisit struct {
	set    lexicon.Set
	scene  scene
	around lexicon.Class // words before a meeting's name that only mention it
}

const (
	aMeeting = iota
	aVisit
	heldWord
)

var (
	meetingPhrases = []string{
		"core [group|groups|grp|gp] [meeting|mtg|]", "[child protection|initial child protection|review child protection|cp|initial|review|case|transfer in|pre birth] [case|] conference", "icpc", "rcpc", "strategy [meeting|discussion]", "[lac|cla|cic|cin|looked after|child in care|statutory|looked after child|child in need] review [meeting|]",
		"care team meeting", "[professionals|professionals'|professional's|network|tac|taf|cin|child in need|planning|care team|placement planning|legal planning|legal gateway|family|family network|discharge planning|pep|placement stability|stability|disruption|multi agency|safety planning|school|review] meeting", "family group conference", "team around the [child|family] [meeting|]", "pep", "cgm",
	}
	visitPhrases = []string{
		"[home|statutory|stat|hospital|placement|unannounced|announced|joint|cp|lac] visit", "hv [to|with|at|completed|undertaken|today]", "[i|we|sw] [visited|then visited|also visited]", "visited [the|his|her|their|him|them|mum|mother|dad|father] [home|family|at home|]", "[seen|saw] [him|her|them|] [at home|alone|in his room|in her room|on his own|on her own|in his bedroom|in her bedroom]", "spoken to alone", "[saw|viewed|seen|shown|showed me] [his|her|their|the] [bedroom|bedrooms|room|home|house|flat]", "bedroom [seen|viewed|checked]", "visit to [the|] [home|family|placement|school]", "let me in", "during [the|this|my] visit", "this visit", "told me on [his|her] own", "in [his|her|their] bedroom",
	}
	heldPhrases = []string{
		"[held|took place|convened|chaired|attended|present|apologies|attendees|attendance|minutes|quorate|agenda|went through the plan|reviewed the plan|plan reviewed|took part|met at|met today|was at|joined]",
	}
)

func (r meetingAsVisit) check(p *lint.Pass) {
	n := p.Note
	t := p.ContactType()
	if n.Status == note.Deleted || !t.IsVisit() || t.Statutory != note.Yes && n.Statutory != note.Yes || !contacttype.Of(n.ContactType, "").IsVisit() {
		return
	}
	d := p.Doc()
	var meeting lexicon.Hit
	found, held := false, false
	for _, h := range p.Hits(r.set) {
		switch {
		case p.Pasted(d.HitSpan(h)):
		case h.Entry == aVisit:
			if r.scene.now(p, h) {
				return
			}
		case h.Entry == heldWord:
			held = true
		case !found && r.records(p, h):
			meeting, found = h, true
		}
	}
	const message = "The type of contact is a statutory visit, and the text records a meeting."
	const suggestion = "Record the meeting under its own type; if the child was visited as well, record the visit in a note of its own."
	switch {
	case found:
		p.Report(lint.At(d.HitSpan(meeting), message, suggestion))
	case held && contacttype.Of("", n.Title).IsMeeting():
		p.Report(lint.About(note.ContactType, message, suggestion))
	}
}

// records reports whether the hit is the meeting the note is about: it begins a
// sentence or the author or somebody held, attended or chaired it, now.
func (r meetingAsVisit) records(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	if !r.scene.now(p, h) {
		return false
	}
	s := around(d, h.First)
	for i := s.First; i <= min(h.Last+2, s.Last); i++ { // "was not held"
		if d.Is(i, nlp.Negation) || i < h.First && d.Is(i, nlp.SpeechVerb) && i > s.First && !d.Is(i-1, nlp.FirstPerson) {
			return false
		}
	}
	if heads(d, h) || h.First == s.First+1 && isOne(lower(d, s.First), "virtual", "first", "second", "third", "final", "initial", "joint", "emergency", "today's", "monthly") {
		return true
	}
	if lower(d, s.First) == "minutes" && h.Last < s.Last && d.Word(h.Last+1) == ":" { // "Minutes of core group: present, …"
		return true
	}
	if d.Is(h.First-1, r.around) || h.First >= 2 && d.Is(h.First-2, r.around) {
		return false
	}
	return r.held(d, s, h)
}

// held reports a word in the sentence that says the meeting took place.
func (r meetingAsVisit) held(d *nlp.Doc, s nlp.Sentence, h lexicon.Hit) bool {
	hits := d.Hits(r.set)
	i, _ := slices.BinarySearchFunc(hits, s.First, func(o lexicon.Hit, first int) int { return o.First - first })
	for ; i < len(hits) && hits[i].First <= s.Last; i++ {
		if hits[i].Entry == heldWord && hits[i].Last <= s.Last {
			return true
		}
	}
	return h.First > s.First && isOne(lower(d, h.First-1), "attended", "chaired", "at", "today's")
}
