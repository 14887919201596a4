package brevity

import (
	_ "embed"
	"iter"
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
	"github.com/casenote-lint/casenote-lint/internal/section"
)

//go:embed repetition.md
var repetitionPage string

// Again configures repetition.
type Again struct {
	MinWords int `yaml:"min-words" doc:"sentences of fewer words may be said again"`
}

// Repetition reports a sentence that says again what an earlier sentence said.
func Repetition() *lint.Rule {
	meta := lint.Meta{
		ID:       "repetition",
		Summary:  "A sentence says again what an earlier sentence of the note has said",
		Kind:     lint.TextRule,
		Guidance: []int{8},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      repetitionPage,
	}
	return lint.Define(meta, Again{MinWords: 8}, func(o Again, env *lint.Env) (func(*lint.Pass), error) {
		s := newSameness(env.Words)
		return func(p *lint.Pass) { repetition(p, o, s) }, nil
	})
}

func repetition(p *lint.Pass, o Again, same sameness) {
	d := p.Doc()
	if !mayRepeat(d) {
		return
	}
	var said []statement
	var memory recall
	for s := range statements(d) {
		if s.Last-s.First+1 < o.MinWords {
			continue
		}
		st := same.statement(d, s)
		if len(st.words) < o.MinWords || isSpeech(d, st) || p.Pasted(d.Span(st.first, st.last)) {
			continue
		}
		for _, earlier := range memory.likely(st) {
			if same.again(&said[earlier], &st) {
				p.Report(repeated(d, st))
				break
			}
		}
		memory.add(len(said))
		said = append(said, st)
	}
}

// statements are the sentences of a text, parted further where hurried writers go
// on in small letters after a full stop, and at semicolons.
func statements(d *nlp.Doc) iter.Seq[nlp.Sentence] {
	return func(yield func(nlp.Sentence) bool) {
		t := d.Tokens()
		for _, s := range d.Sentences() {
			for i := s.First; i < s.Last; i++ {
				if t[i].Kind != lexicon.Punct || !t[i+1].Flags.Has(nlp.Spaced) || t[i].Flags.Has(nlp.Bullet) {
					continue
				}
				if w := d.Word(i); w == "." || w == ";" || w == "!" || w == "?" {
					part := s
					part.Last = i
					if !yield(part) {
						return
					}
					s.First = i + 1
				}
			}
			if !yield(s) {
				return
			}
		}
	}
}

// isSpeech reports a statement that is nothing but what somebody said: the note
// may report the same words twice, if they were.
func isSpeech(d *nlp.Doc, st statement) bool {
	last := st.last
	for last > st.first && d.Tokens()[last].Kind == lexicon.Punct && !isQuote(d.Word(last)) {
		last--
	}
	return isQuote(d.Word(st.first)) && isQuote(d.Word(last))
}

func isQuote(s string) bool {
	switch s {
	case "\"", "'", "“", "”", "‘", "’":
		return true
	}
	return false
}

func repeated(d *nlp.Doc, st statement) lint.Finding {
	return lint.At(d.Span(st.first, st.last),
		"An earlier sentence of this note already says this.",
		"Keep one of the two, and where something has changed between them say only what is new.")
}

// statement is a sentence reduced to what a comparison needs.
type statement struct {
	first, last int    // tokens, without a list mark or label
	label       uint64 // hash of its label, 0 if it has none
	words       []word
	hashes      []uint64 // of the words, sorted when first needed
	heading     []uint64 // hashes of the label's words
}

// word is one word of a statement.
type word struct {
	hash uint64
	kind wordKind
}

// wordKind says how much a word matters when two sentences differ in it.
type wordKind uint8

const (
	content   wordKind = iota
	plain              // articles, auxiliaries, verbs of speech: freely exchanged
	fixed              // a number, a name, a day, a relative: another one is another fact
	contrast           // before, upstairs, locked: its counterpart is another fact
	negative           // not, never
	masculine          // he, him, his
	feminine           // she, her
)

// sameness holds the word classes of the comparison.
type sameness struct {
	plain, contrasts, masculine, feminine lexicon.Class
}

// plainWords carry no fact of their own.
var plainWords = []string{
	"a", "an", "the", "this", "that", "these", "those", "and", "but", "or", "so", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as", "it", "its", "is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did",
	"which", "who", "whom", "also", "again", "then", "there", "me", "us", "they", "them", "their", "i", "we", "my", "our", "will", "would", "very", "just", "still", "now", "today", "further", "during", "about", "i've", "into", "when", "how", "however", "additionally", "furthermore", "moreover", "too", "mentioned", "discussed", "spoke", "spoken", "talked", "talking", "speaking", "get", "got", "getting",
	"quite", "really", "currently", "previously", "some", "any", "out",
}

// contrastWords turn a sentence into another fact: whoever writes "after" where
// "before" stood does not repeat themselves.
var contrastWords = []string{
	"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "once", "twice", "half", "first", "second", "third", "fourth", "last", "next", "both", "neither", "either", "all", "none",
	"before", "after", "until", "since", "more", "less", "fewer", "most", "least", "better", "worse", "up", "down", "left", "right", "open", "closed", "locked", "unlocked", "clean", "dirty", "warm", "cold", "new", "old",
	"morning", "afternoon", "evening", "night", "today", "tomorrow", "yesterday", "tonight", "weekly", "monthly", "fortnightly", "daily", "upstairs", "downstairs", "accepted", "refused", "agreed", "declined", "likes", "dislikes", "happy", "sad", "well", "ill",
	"am", "pm", "breakfast", "lunch", "dinner", "supper", "snack", "tea", "bath", "school", "home", "bedroom", "kitchen", "bathroom", "maths", "english", "health", "education", "younger", "older", "maternal", "paternal", "start", "stop", "started", "stopped",
}

func newSameness(b *lexicon.Builder) sameness {
	return sameness{
		plain:     b.Class(plainWords...),
		contrasts: b.Class(contrastWords...),
		masculine: b.Class("he", "him", "his", "himself", "he'd", "he'll"),
		feminine:  b.Class("she", "her", "hers", "herself", "she'd", "she'll"),
	}
}

func (s sameness) statement(d *nlp.Doc, sent nlp.Sentence) statement {
	st := statement{first: sent.First, last: sent.Last}
	if end := section.Label(d, sent); end >= 0 && end < sent.Last {
		st.first = end + 1
		st.label, st.heading = labelOf(d, sent.First, end)
	}
	t := d.Tokens()
	for st.first < st.last && t[st.first].Flags.Has(nlp.Bullet) {
		st.first++
	}
	var buf []byte
	for i := st.first; i <= st.last; i++ {
		if t[i].Kind == lexicon.Punct {
			continue
		}
		kind := s.kind(d, i, len(st.words) == 0)
		text, unit := d.Word(i), ""
		if t[i].Kind == lexicon.Number {
			text, unit = measure(text)
		}
		st.words, buf = addWord(st.words, text, kind, buf)
		switch strings.ToLower(unit) {
		case "":
		case "am", "pm":
			st.words, buf = addWord(st.words, unit, fixed, buf)
		default:
			st.words, buf = addWord(st.words, unit, plain, buf)
		}
	}
	return st
}

// labelOf hashes a label as a whole, never to 0, and its words.
func labelOf(d *nlp.Doc, first, colon int) (uint64, []uint64) {
	var words []uint64
	var buf []byte
	whole := uint64(1)
	for i := first; i < colon; i++ {
		var h uint64
		h, buf = wordHash(d.Word(i), buf)
		words = append(words, h)
		whole = whole*31 + h
	}
	return max(whole, 1), words
}

func addWord(words []word, text string, kind wordKind, buf []byte) ([]word, []byte) {
	w := word{kind: kind}
	w.hash, buf = wordHash(text, buf)
	return append(words, w), buf
}

// measure parts a number from its unit, so that "5.4kg" is "5.4 kg", and takes
// the ending off "4th".
func measure(s string) (number, unit string) {
	i := len(s)
	for i > 0 && s[i-1]|0x20 >= 'a' && s[i-1]|0x20 <= 'z' {
		i--
	}
	switch unit = s[i:]; strings.ToLower(unit) {
	case "st", "nd", "rd", "th":
		unit = ""
	}
	if i == 0 {
		return s, ""
	}
	return s[:i], unit
}

func (s sameness) kind(d *nlp.Doc, i int, initial bool) wordKind {
	t := d.Tokens()[i]
	switch {
	case d.Is(i, s.masculine):
		return masculine
	case d.Is(i, s.feminine):
		return feminine
	case d.Is(i, nlp.Negation):
		return negative
	case d.Is(i, s.contrasts):
		return contrast
	case t.Kind == lexicon.Number, d.Is(i, nlp.FamilyNoun), d.Is(i, nlp.Weekday), d.Is(i, nlp.Month) && t.Flags.Has(nlp.Capital):
		return fixed
	case d.Is(i, s.plain), d.Is(i, nlp.SpeechVerb), isPossessive(d.Word(i)):
		return plain
	case t.Flags.Has(nlp.Capital) && !initial:
		return fixed
	}
	return content
}

// isPossessive reports the "'s" that the tokeniser parts from its noun.
func isPossessive(w string) bool { return strings.HasPrefix(w, "'") || strings.HasPrefix(w, "’") }
