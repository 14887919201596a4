// Package words holds the word classes that the gates of opinion-language ask
// about. They are plain text, for practitioners and engineers to read and correct:
// a name on a line of its own, its words indented below it, every inflection
// written out.
package words

import (
	"embed"
	"fmt"
	"reflect"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

//go:embed *.txt
var files embed.FS

// Classes are the word classes, by what they are for.
type Classes struct {
	// grammar.txt
	With, Be, Become, Have, DoAux, Finite, Hedge, To, As, That, Which, And, Of, Course, By, About, Like,
	Article, Across, Came, My, Determiner, Coordinator, Conjunction, Contrast, Preposition, Adverb,
	Degree, Impersonal, One, ItWord, They, SubjectI, SubjectPronoun, ObjectPronoun, IfWord, Event, WhenWord, Whether,
	MeUs, WeatherWord, Who, WhoWhen, InWord, Bordering, Thought, Found, NoAgent, NotNoun, EdAdjective,
	Participle, PastAdverb lexicon.Class

	// speech.txt
	ObjectVerb, From, ReportVerb, ThinkVerb, ThinkAdj, NeedsThat, AsVerb, Told, Inverting, AuthorVerb, EmptySpeech,
	AskVerb, Directive, ViewNoun, ViewPrep, SourcePrep, Message, QuoteVerb, LabelWord, BeforeScare,
	CommentAdverb, AccountNoun, Wishes, PutDown, Wanting, MeantVerb, On, Put, Must, Called, Noun, Page, LabelBehind, Unspeaking,
	QuoteBehind, AnswerNoun, Worker, Social, KindOfWorker, FormerWorker lexicon.Class

	// topics.txt
	Diagnosing, PublicRoom, PersonNoun, HomeNoun, ConductNoun, ContactNoun, ThingNoun, ServiceNoun, InjuryNoun, BodyPart, Its, VictimNoun lexicon.Class

	// signs.txt
	SignVerb, ActVerb, SignNoun, HomeSign, CountWord, NumberWord, Ordinal, TimePrep, Excuse lexicon.Class

	// decisions.txt
	ThoughtThen, Decide, AgreeVerb, Outcome, Reason, ReasonNoun, BecauseWord, Nfa, Further, Because, Appointment,
	Imperative, Measured, HabitWord, Advice, Meaning, Weather, Choice, Teaching, TopicPrep, Bodily,
	HelpWord, Proof, Goal lexicon.Class
}

// New puts the words into classes of the index. A class that a file names and
// Classes does not have, or the reverse, is an error of the programmer.
func New(b *lexicon.Builder) (Classes, error) {
	var c Classes
	lists, err := read()
	if err != nil {
		return c, err
	}
	fields := reflect.ValueOf(&c).Elem()
	for i := range fields.NumField() {
		name := fields.Type().Field(i).Name
		words, ok := lists[name]
		if !ok {
			return c, fmt.Errorf("no list of words is called %s", name)
		}
		delete(lists, name)
		fields.Field(i).Set(reflect.ValueOf(b.Class(words...)))
	}
	for name := range lists {
		return c, fmt.Errorf("the list of words %s is used by nobody", name)
	}
	return c, nil
}

// read gives the words of every list by the name of its field.
func read() (map[string][]string, error) {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	lists := map[string][]string{}
	for _, e := range entries {
		data, err := files.ReadFile(e.Name())
		if err != nil {
			return nil, err
		}
		name := ""
		for line := range strings.Lines(string(data)) {
			switch {
			case strings.HasPrefix(line, "#"), strings.TrimSpace(line) == "":
			case strings.HasPrefix(line, " "):
				lists[name] = append(lists[name], strings.Fields(line)...)
			default:
				name = field(strings.TrimSpace(line))
			}
		}
	}
	return lists, nil
}

// field is the Go name of a list: report-verb is ReportVerb.
func field(name string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(name, "-") {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}
