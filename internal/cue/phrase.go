package cue

import (
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// Phrase is a name as it stands in its sentence: "our first core group". All
// are token numbers.
type Phrase struct {
	First, Last int // the name itself
	Start       int // the first word of the noun phrase that ends in the name
	Mods        Set // what the words from Start to the name tell
	// Governor is the word before the noun phrase, -1 where a sentence, a
	// bracket or a mark stands before it.
	Governor int
	// Head says that the phrase begins its sentence, or follows nothing but a
	// label, a list mark, a date or a time.
	Head bool
	// From and To bound the sentence, or as much of it as matters.
	From, To int
}

// window is how many tokens of a sentence are looked at on either side of a
// name: more than any sentence has, and a bound for text without sentences.
const window = 80

// PhraseOf reads what stands before the name from first to last.
func PhraseOf(d *nlp.Doc, first, last int) Phrase {
	s := d.Sentences()[d.SentenceAt(first)]
	p := Phrase{First: first, Last: last, From: max(s.First, first-window), To: max(min(s.Last, last+window), last)}
	i := first - 1
	for ; i >= p.From && modifies(d, i); i-- {
		p.Mods |= Of(d, i)
		if possessive(d, i) && i > p.From {
			i-- // whose it is: a name, or "today's"
			p.Mods |= Of(d, i)
			for i > p.From && (d.Is(i-1, nlp.TitleWord) || named(d, i-1)) {
				i-- // the rest of the name
			}
		}
	}
	p.Start, p.Governor = i+1, i
	if i < p.From || d.Tokens()[i].Kind == lexicon.Punct {
		p.Governor = -1
	}
	p.Head = heads(d, s.First, i)
	return p
}

func possessive(d *nlp.Doc, i int) bool { return Word(d, i) == "'s" }

// modifies reports whether the token may stand between a verb or preposition and
// the name it governs: an article, an adjective, a number, whose it is.
func modifies(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	if Word(d, i) == "following" && (i == 0 || !Of(d, i-1).Has(Article)) {
		return false // a preposition, but for "the following"
	}
	if t.Kind == lexicon.Number || possessive(d, i) || Of(d, i).Has(Article|Plain|Next|Last|Any|Today) {
		return true
	}
	if t.Kind != lexicon.Word {
		return d.Word(i) == "/" || d.Word(i) == "&"
	}
	return named(d, i) // a family's name: "the Harper core group"
}

// named reports a capital letter on a word that is nothing but a name.
func named(d *nlp.Doc, i int) bool {
	t := d.Tokens()[i]
	return t.Kind == lexicon.Word && t.Flags.Has(nlp.Capital) && !t.Flags.Has(nlp.AllCaps) && Of(d, i) == 0 && !known(d, i)
}

// known reports a word that somebody or some day is called by, which is a
// subject or a time rather than a modifier.
func known(d *nlp.Doc, i int) bool {
	for _, c := range [...]lexicon.Class{nlp.FirstPerson, nlp.Pronoun, nlp.FamilyNoun, nlp.ChildNoun, nlp.AuthorNoun, nlp.Professional, nlp.TitleWord, nlp.SpeechVerb, nlp.ThoughtVerb, nlp.Weekday, nlp.Month} {
		if d.Is(i, c) {
			return true
		}
	}
	return false
}

// labelReach is how many tokens may stand before the name in its sentence, for
// it still to head the sentence: a label, or a date and time.
const labelReach = 12

// heads reports whether nothing but marks, numbers, dates and a label stand from
// first to last.
func heads(d *nlp.Doc, first, last int) bool {
	if last-first > labelReach {
		return false
	}
	for i := last; i >= first; i-- {
		t := d.Tokens()[i]
		switch {
		case d.Word(i) == ":":
			// A label before it, but not the name of somebody who tells it:
			// "T/C from the school:", and no
			// decision to hold it.
			return !Among(d, first, i).Has(Told | Aim | Arrive | With | Outcome)
		case t.Kind != lexicon.Word, d.Is(i, nlp.Weekday), d.Is(i, nlp.Month), Of(d, i).Has(Today | Clock | Article):
		case t.Flags.Has(nlp.Bullet):
		default:
			return false
		}
	}
	return true
}

// End is the last token before the first mark, conjunction or preposition of
// another clause after the token, or limit.
func End(d *nlp.Doc, token, limit int) int {
	for i := token + 1; i <= limit; i++ {
		if Ends(d, i) {
			return i - 1
		}
	}
	return limit
}

// Begin is the first token of the clause that holds the token, at the earliest
// limit.
func Begin(d *nlp.Doc, token, limit int) int {
	for i := token - 1; i >= limit; i-- {
		if Ends(d, i) {
			return i + 1
		}
	}
	return limit
}

// Ends reports whether the token parts two clauses.
func Ends(d *nlp.Doc, i int) bool {
	if d.Tokens()[i].Kind != lexicon.Punct {
		return Of(d, i).Has(Clause)
	}
	switch d.Word(i) {
	case ";", ":", "(", ")", "–", "—", ".", "•", "!", "?":
		return true
	case "-":
		return d.Tokens()[i].Flags.Has(nlp.Spaced)
	}
	return false
}

// quoteReach is how many tokens before a word its opening quotation mark is
// looked for.
const quoteReach = 200

// Quoted reports whether the token stands inside quotation marks, by the nearest
// mark before it. Straight single ones are apostrophes too often to tell.
func Quoted(d *nlp.Doc, token int) bool {
	tokens := d.Tokens()
	for i := token - 1; i >= max(0, token-quoteReach) && !tokens[i+1].Flags.Has(nlp.ParaStart); i-- {
		if tokens[i].Kind != lexicon.Punct {
			continue
		}
		switch d.Word(i) {
		case "“", "‘":
			return true
		case "”", "’":
			return false
		case "\"":
			return tokens[i].Flags.Has(nlp.Spaced) && !tokens[i+1].Flags.Has(nlp.Spaced)
		}
	}
	return false
}
