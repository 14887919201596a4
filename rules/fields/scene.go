package fields

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// scene tells what the author says happened at this contact from what is
// planned, past, quoted or somebody else's account.
type scene struct {
	earlier lexicon.Class // words that place an event at another time
	spans   lexicon.Class // those of them that lead up to now: "unannounced since"
	breaks  lexicon.Class // words that begin a new clause
	doubt   lexicon.Class // words that make a statement a condition or a question
}

func newScene(w *lexicon.Builder) scene {
	return scene{
		earlier: w.Class("last", "previous", "previously", "ago", "yesterday", "earlier", "historically", "former", "prior", "since", "until", "already"),
		spans:   w.Class("since", "until", "already"),
		breaks:  w.Class("but", "however", "although", "though", "while", "whilst", "whereas", "then", "because", "so"),
		doubt:   w.Class("if", "whether", "unless", "when", "why", "how", "what", "should", "hypothetically", "usually", "sometimes", "often", "normally", "always"),
	}
}

// addAll compiles a rule's own lists, each list under its number.
func addAll(w *lexicon.Builder, set lexicon.Set, lists ...[]string) error {
	for entry, patterns := range lists {
		for _, p := range patterns {
			if err := w.Add(set, entry, withBareNegations(p)); err != nil {
				return err
			}
		}
	}
	return nil
}

// withBareNegations lets a pattern match "didnt" wherever it matches "didn't": in
// notes the apostrophe is left out as often as not.
func withBareNegations(pattern string) string {
	if !strings.Contains(pattern, "n't") {
		return pattern
	}
	var out strings.Builder
	for rest := pattern; rest != ""; {
		open := strings.IndexByte(rest, '[')
		if open < 0 {
			open = len(rest)
		}
		for _, w := range strings.SplitAfter(rest[:open], " ") {
			if word := strings.TrimSpace(w); strings.HasSuffix(word, "n't") {
				w = strings.Replace(w, word, "["+word+"|"+bare(word)+"]", 1)
			}
			out.WriteString(w)
		}
		group, after, _ := strings.Cut(rest[open:], "]")
		if group == "" {
			break
		}
		for _, alternative := range strings.Split(group[1:], "|") {
			if strings.Contains(alternative, "n't") {
				group += "|" + bare(alternative)
			}
		}
		out.WriteString(group + "]")
		rest = after
	}
	return out.String()
}

func bare(words string) string { return strings.ReplaceAll(words, "n't", "nt") }

// reach is how many tokens of a sentence are looked at on either side of a phrase. A
// longer one is a text that lost its marks, and the time for it must not grow with
// its square.
const reach = 60

// around is the sentence of a token, as far as reach goes.
func around(d *nlp.Doc, token int) nlp.Sentence {
	s := d.Sentences()[d.SentenceAt(token)]
	s.First, s.Last = max(s.First, token-reach), min(s.Last, token+reach)
	return s
}

// clause bounds the clause of a hit: its part of the sentence between marks and
// conjunctions.
func (s scene) clause(d *nlp.Doc, h lexicon.Hit) (first, last int) {
	sentence := around(d, h.First)
	first, last = sentence.First, max(sentence.Last, h.Last)
	for i := h.First - 1; i >= sentence.First; i-- {
		if s.parts(d, i) {
			first = i + 1
			break
		}
	}
	for i := h.Last + 1; i <= sentence.Last; i++ {
		if s.parts(d, i) || i < sentence.Last && opens(d, i) {
			last = i - 1
			break
		}
	}
	return first, last
}

// opens reports an "and" that begins a clause of its own: "and I will ring", "and
// will be back".
func opens(d *nlp.Doc, i int) bool {
	if lower(d, i) != "and" {
		return false
	}
	for _, c := range []lexicon.Class{nlp.FirstPerson, nlp.Pronoun, nlp.Modal, nlp.FutureWord, nlp.FamilyNoun} {
		if d.Is(i+1, c) {
			return true
		}
	}
	return false
}

func (s scene) parts(d *nlp.Doc, i int) bool {
	if d.Tokens()[i].Kind != lexicon.Punct {
		return d.Is(i, s.breaks)
	}
	switch d.Word(i) {
	case ",", ";", ":", "(", ")", "–", "—", "-", ".":
		return true
	}
	return false
}

// now reports whether a hit is the author's own statement about this contact:
// not pasted, quoted, planned, conditional or of another time.
func (s scene) now(p *lint.Pass, h lexicon.Hit) bool {
	d := p.Doc()
	if p.Pasted(d.HitSpan(h)) || quoted(d, h.First) {
		return false
	}
	first, last := s.clause(d, h)
	for i := h.Last + 1; i <= last; i++ {
		if agreement(d, i) { // "as agreed last week": the agreement is earlier, and not the visit
			break
		}
		if d.Is(i, nlp.FutureWord) && !owing(d, i) || d.Is(i, s.earlier) && !d.Is(i, s.spans) {
			return false
		}
	}
	return s.stated(p, h, first)
}

// agreement reports "as agreed", "as arranged".
func agreement(d *nlp.Doc, i int) bool {
	return lower(d, i) == "as" && i+1 < len(d.Tokens()) && isOne(lower(d, i+1), "agreed", "arranged", "discussed", "requested", "promised", "planned")
}

// owing tells "due to her being unwell" from "due to visit".
func owing(d *nlp.Doc, i int) bool {
	if lower(d, i) != "due" || i+2 >= len(d.Tokens()) || lower(d, i+1) != "to" {
		return false
	}
	return !isOne(lower(d, i+2), "visit", "attend", "return", "start", "begin", "see", "meet", "be", "go", "come", "have", "finish", "leave", "end", "arrive", "take", "move", "appear", "give", "call", "ring")
}

// stated looks at what stands before a hit: in its clause, or as the first word of
// its sentence ("Next visit: unannounced").
func (s scene) stated(p *lint.Pass, h lexicon.Hit, first int) bool {
	d := p.Doc()
	for i := first; i < h.First; i++ {
		if (d.Is(i, nlp.FutureWord) || d.Is(i, nlp.Modal) && !factual(d, i)) && !called(p, i) || d.Is(i, s.earlier) || d.Is(i, s.doubt) {
			return false
		}
	}
	head := d.Sentences()[d.SentenceAt(h.First)].First
	if head < h.First && isOne(lower(d, head), "plan", "plans", "action", "actions") {
		return false
	}
	return head >= h.First || !d.Is(head, nlp.FutureWord) && (!d.Is(head, s.earlier) || d.Is(head, s.spans))
}

// called reports a child named Will or May, inside a sentence.
func called(p *lint.Pass, i int) bool {
	d := p.Doc()
	return d.Tokens()[i].Flags.Has(nlp.Capital) && !d.Tokens()[i].Flags.Has(nlp.AllCaps) && around(d, i).First != i && isChild(p, i)
}

// factual reports a modal that tells what happened: "could not", "would only".
func factual(d *nlp.Doc, i int) bool {
	return isOne(lower(d, i), "would", "could") && i+1 < len(d.Tokens()) && isOne(lower(d, i+1), "only", "not")
}

// quoted reports whether the token stands in a direct quotation.
func quoted(d *nlp.Doc, token int) bool {
	_, ok := d.QuoteAt(token)
	return ok
}
