package events

import (
	"slices"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/wordlist"
	words "github.com/casenote-lint/casenote-lint/rules/events/lexicon"
)

// tier is how grave an event is.
type tier int

const (
	seed   tier = iota // named in the guidance
	notify             // to be told to managers
	chrono             // worthy of the chronology
	tiers
)

func (t tier) String() string { return [...]string{"seed", "notify", "chrono"}[t] }

// vocabulary is the words of all events. The number of a hit is that of its
// entry.
type vocabulary struct {
	seedSet, eventSet   lexicon.Set
	seedList, eventList []wordlist.Entry
	outsiders           map[string]string // word → person, animal, thing or story
	except              []string
}

// The sorts of words for the three events; see lexicon/seeds.yaml.
const (
	notification      = "notification"
	notificationShort = "notification-short"
	notificationArea  = "notification-area" // by the name that the area gives it
	protection        = "protection"
	protectionShort   = "protection-short"
	death             = "death"
	passed            = "passed"
	dead              = "dead"
	kill              = "kill"
	deathNoun         = "death-noun"
	loss              = "loss"
	bereavement       = "bereavement"
	local             = "local" // the authority's own words
)

func newVocabulary(env *lint.Env, own, except []string) (vocabulary, error) {
	all := words.Entries()
	v := vocabulary{
		seedSet: env.Words.NewSet(), eventSet: env.Words.NewSet(),
		seedList: wordlist.Of(all, "seeds"), eventList: wordlist.Of(all, "events"),
		outsiders: map[string]string{}, except: except,
	}
	if err := v.known(except); err != nil {
		return v, err
	}
	v.seedList = append(v.seedList,
		wordlist.Entry{List: "police-notifications", Name: "police-notification", Sort: notificationArea, Forms: plurals(env.Area.PoliceNotifications)},
		wordlist.Entry{List: "events", Name: "local", Sort: local})
	for _, e := range wordlist.Of(all, "outsiders") {
		for _, w := range e.Forms {
			v.outsiders[w] = e.Name
		}
	}
	if err := wordlist.Add(env.Words, v.seedSet, v.seedList); err != nil {
		return v, err
	}
	if err := lint.AddPhrases(env.Words, v.seedSet, len(v.seedList)-1, "events", own); err != nil {
		return v, err
	}
	return v, wordlist.Add(env.Words, v.eventSet, v.eventList)
}

// known refuses a kind of event that there is none of.
func (v vocabulary) known(kinds []string) error {
	var names []string
	for _, e := range append(slices.Clone(v.seedList), v.eventList...) {
		if e.Name != "idiom" && !slices.Contains(names, e.Name) {
			names = append(names, e.Name)
		}
	}
	for i, k := range kinds {
		if !slices.Contains(names, k) {
			return lint.BadOption(lint.Element("except", i), "%q is no kind of event; the kinds are %s", k, strings.Join(names, ", "))
		}
	}
	return nil
}

// plurals adds the plural to names that have none.
func plurals(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, n)
		if n != "" && !strings.HasSuffix(strings.ToLower(n), "s") {
			out = append(out, n+"s")
		}
	}
	return out
}
