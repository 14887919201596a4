package events

import (
	"strings"

	"github.com/casenote-lint/casenote-lint/internal/contacttype"
	"github.com/casenote-lint/casenote-lint/internal/cue"
	"github.com/casenote-lint/casenote-lint/internal/lexicon"
	"github.com/casenote-lint/casenote-lint/internal/nlp"
)

// kin reports a word for a relative, a carer or the child.
func (m mention) kin(i int) bool {
	if i < m.From || i > m.To {
		return false
	}
	if cue.Is(m.d, i, nlp.ChildNoun) {
		return !m.strange(i)
	}
	return cue.Is(m.d, i, nlp.FamilyNoun) && m.word(i) != "ex" && !m.anothers(i) || relatives[m.word(i)]
}

// anothers reports the parent of some other child: "a parent at school".
func (m mention) anothers(i int) bool {
	return anyones[m.word(i)] && indefinite[m.word(i-1)] && m.strange(i)
}

// anyones are relatives who, after "a", may be anybody's.
var anyones = cue.Words("parent parents mum mums dad dads mother father")

// relatives are words for the family beside those that all rules share.
var relatives = cue.Words(`grandson granddaughter grandchild grandchildren relative relatives fiance fiancé fiancee spouse nain taid bibi dada dadi
	nani nonna nonno abuela papa pops baba babcia oma opa nonny grampa gramps grandpop granpa mil fil mgps triplet triplets
	foetus fetus stepchild mams mums dads nans aunts uncles grans boyf godmother godfather gf bf`)

// strange reports a child of no one's: a boy in his class, a girl at school, a
// child on the news.
func (m mention) strange(i int) bool {
	some := indefinite[m.word(i-1)]
	for j := i + 1; j <= min(m.To, i+6); j++ {
		switch w := m.word(j); {
		case w == "class", w == "year":
			return true
		case places[w]:
			return some
		case w == "died", w == "who":
			return some && m.word(i-1) != "a"
		}
	}
	return false
}

var (
	indefinite = cue.Words("a another some other young older year")
	places     = cue.Words("school unit street estate college town team group area next abroad home")
)

// ofFamily looks at whose relative the word at i is, and widens it to that.
func (m mention) ofFamily(i int) (first int, ok bool) {
	first = i
	for j := i - 1; j >= max(m.From, i-5); j-- {
		switch {
		case m.word(j) == "'s":
			if m.outsider(j-1) || cue.Is(m.d, j-1, nlp.Professional) && !m.kin(j-1) {
				return 0, false
			}
			first = max(m.From, j-1)
			j--
		case m.word(j) == "my" || m.word(j) == "our":
			if !m.speech(j) && !m.isMessage() && m.word(i) != "carer" {
				return 0, false // the author's own
			}
			first = j
		case m.word(j) == "whose":
			return j, m.familyBefore(j)
		case cue.Is(m.d, j, nlp.Possessive):
			if m.ofOutsider(j) {
				return 0, false
			}
			first = j
		case m.word(j) == "that":
			return first, true
		case m.word(j) == "late":
			return 0, false
		case cue.Of(m.d, j).Has(cue.Plain|cue.Article) || m.kin(j) || ties[m.word(j)]:
			first = j
		default:
			return first, !m.besideOutsider(j)
		}
	}
	return first, true
}

// ties are words before a relative that say how the two are related.
var ties = cue.Words("great step foster birth adoptive")

// familyBefore reports whether "whose" goes back to one of the family.
func (m mention) familyBefore(whose int) bool {
	for i := whose - 1; i >= m.From; i-- {
		switch {
		case m.outsider(i), cue.Is(m.d, i, nlp.ChildNoun) && (m.word(i-1) == "a" || m.word(i-1) == "another"):
			return false
		case m.kin(i):
			return true
		}
	}
	return true
}

// besideOutsider reports a relative named together with an outsider as whose it
// is: "friend and mother of two".
func (m mention) besideOutsider(j int) bool { return m.word(j) == "and" && m.outsider(j-1) }

// speech reports a quotation mark in the sentence before the token: "my" is then
// somebody else's word.
func (m mention) speech(token int) bool {
	for i := m.From; i < token; i++ {
		if strings.ContainsAny(m.d.Word(i), "\"“‘'’") && m.d.Tokens()[i].Kind == lexicon.Punct {
			return true
		}
	}
	return cue.Quoted(m.d, token)
}

// isMessage reports a note that is a text message, whose "my" is its sender's.
func (m mention) isMessage() bool {
	return contacttype.Of(m.note.ContactType, m.note.Title).Kind == contacttype.Message
}

// ofOutsider reports whether "his" or "her" goes back to an outsider who is the
// subject of the sentence: the neighbour said that her husband died.
func (m mention) ofOutsider(pronoun int) bool {
	for i := m.From; i < pronoun; i++ {
		switch {
		case m.word(i+1) == "'s": // whose friend it is
		case m.kin(i), m.looksNamed(i):
			return false
		case m.isThing(i): // by phone
		case m.outsider(i), cue.Is(m.d, i, nlp.Professional):
			return !m.professional(i) || m.absent()
		}
	}
	return false
}

// absent reports that somebody is away from work.
func (m mention) absent() bool {
	for i := m.From; i <= m.To; i++ {
		switch m.word(i) {
		case "leave", "off", "covering", "cover", "covered", "absent", "away", "sick":
			return true
		}
	}
	return false
}

// authors reports the author as the one bereaved.
func (m mention) authors() bool {
	for i := m.begin; i < m.First; i++ {
		if cue.Is(m.d, i, nlp.FirstPerson) && !m.speech(i) && cue.Among(m.d, i+1, min(i+2, m.First-1)).Has(cue.Be) || m.word(i) == "i" && (m.word(i+1) == "have" || m.word(i+1) == "had") && !m.speech(i) {
			return true
		}
	}
	return false
}

// professional reports an outsider who tells of the family: a teacher or nurse
// who rings about the child's nan.
func (m mention) professional(i int) bool {
	if cue.Is(m.d, i, nlp.Professional) {
		return true
	}
	return informants[m.word(i)]
}

var informants = cue.Words(`officer officers worker keyworker ta staff tutor solicitor advocate counsellor therapist childminder headteacher dsl
	senco supervisor coach`)

// looksNamed reports a capital letter inside a sentence, or the child's name.
func (m mention) looksNamed(i int) bool {
	t := m.d.Tokens()[i]
	if t.Kind != lexicon.Word || !t.Flags.Has(nlp.Capital) || cue.Of(m.d, i) != 0 {
		return false
	}
	for _, c := range [...]lexicon.Class{nlp.Weekday, nlp.Month, nlp.FirstPerson, nlp.Professional, nlp.Pronoun, nlp.SpeechVerb} {
		if cue.Is(m.d, i, c) {
			return false
		}
	}
	return i > m.From || t.Word == 0 || cue.Is(m.d, i, nlp.TitleWord)
}

// objectOf reports a pronoun that is not the subject: "told him that".
func (m mention) objectOf(i int) bool {
	switch m.word(i) {
	case "him", "her", "them", "himself", "herself", "themselves":
		return true
	}
	return false
}

// antecedent reports whether the nearest person named before a pronoun, in this
// sentence or the two before it, is of the family or nobody in particular.
func (m mention) antecedent(pronoun int) bool {
	at := m.d.SentenceAt(pronoun)
	from := max(m.d.Sentences()[max(0, at-2)].First, pronoun-60)
	for i := pronoun - 1; i >= from; i-- {
		switch {
		case m.outsider(i):
			return false
		case cue.Is(m.d, i, nlp.FamilyNoun), cue.Is(m.d, i, nlp.ChildNoun), relatives[m.word(i)]:
			return true
		}
	}
	return cue.Is(m.d, pronoun, nlp.Pronoun)
}
