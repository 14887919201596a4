// Package invented writes exports of case notes about people who do not exist,
// for benchmarks: as large as asked for, and byte for byte the same for the same
// seed.
//
// The notes are like real ones in what costs time. Their lengths are lognormal
// with a mean of about 76 words, as in the exports this program is meant for; a
// third of them have paragraphs or a list; three sentences in a hundred have
// something that a rule may find. They read as case notes do, but are put together
// at random, and no precision or recall can be measured on them.
package invented

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"strings"
	"time"
)

// The shape of the notes.
const (
	meanWords     = 76
	sigma         = 0.8  // of the logarithm of the number of words
	findShare     = 0.03 // of the sentences
	listShare     = 0.1  // of the notes
	breakShare    = 0.08 // of the sentences: a new paragraph follows
	notesPerChild = 40
)

// Heading is the first row of an export, in canonical names.
const Heading = "id,child_id,child_name,family_id,title,event_date,recorded_date,status,author,contact_type,statutory,announced,child_seen,seen_alone,significant,text"

// Export writes so many notes as CSV, with lines ended as a spreadsheet ends them.
func Export(w io.Writer, notes int, seed uint64) error {
	out := bufio.NewWriterSize(w, 1<<20)
	g := generator{rand.New(rand.NewPCG(seed, 0))}
	out.WriteString(Heading + "\r\n")
	for i := range notes {
		if _, err := out.WriteString(g.row(i) + "\r\n"); err != nil {
			return err
		}
	}
	return out.Flush()
}

// Text is one note's text.
func Text(seed uint64) string {
	g := generator{rand.New(rand.NewPCG(seed, 1))}
	return g.text(pick(g, children), pick(g, kinds).opening)
}

type generator struct{ *rand.Rand }

func pick[T any](g generator, from []T) T { return from[g.IntN(len(from))] }

var firstDay = time.Date(2023, 1, 2, 0, 0, 0, 0, time.UTC)

// row is one note. A child's notes stand together and in the order of their days,
// as an export by child has them.
func (g generator) row(i int) string {
	number := i / notesPerChild
	child := children[number%len(children)]
	event := firstDay.AddDate(0, 0, (i%notesPerChild)*30+g.IntN(28))
	recorded := event.AddDate(0, 0, g.IntN(6))
	kind := pick(g, kinds)
	statutory := "no"
	if kind.name == "Statutory visit" {
		statutory = "yes"
	}
	yesNo := func(share float64) string {
		if g.Float64() < share {
			return "yes"
		}
		return "no"
	}
	cells := []string{
		fmt.Sprintf("N-%07d", i+1), fmt.Sprintf("C-%06d", number+1), child + " " + families[number%len(families)],
		fmt.Sprintf("F-%05d", number/2+1), kind.title, event.Format("02/01/2006"), recorded.Format("02/01/2006"),
		"finalised", pick(g, authors), kind.name, statutory, yesNo(0.8), yesNo(0.97), yesNo(0.95), yesNo(0.02),
		quote(g.text(child, kind.opening)),
	}
	return strings.Join(cells, ",")
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// text puts sentences together until there are as many words as were drawn.
func (g generator) text(child, opening string) string {
	mu := math.Log(meanWords) - sigma*sigma/2
	words := max(int(math.Exp(mu+sigma*g.NormFloat64())), 5)
	list := g.Float64() < listShare
	order := g.Perm(len(plain)) // nobody says the same thing twice, but in a long note
	var b strings.Builder
	for i, n := 0, 0; n < words; i++ {
		pattern := plain[order[i%len(order)]]
		switch {
		case g.Float64() < findShare:
			pattern = pick(g, telling)
		case i == 0:
			pattern = opening
		}
		s := g.fill(pattern, child)
		s = strings.ToUpper(s[:1]) + s[1:]
		n += strings.Count(s, " ") + 1
		switch {
		case b.Len() == 0:
		case list:
			b.WriteString("\n- ")
		case g.Float64() < breakShare:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String()
}

// fill puts names, days and things into the slots of a pattern.
func (g generator) fill(pattern, child string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(pattern, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		slot, after, _ := strings.Cut(rest, "}")
		b.WriteString(g.slot(slot, child))
		pattern = after
	}
}

func (g generator) slot(name, child string) string {
	switch name {
	case "child":
		return child
	case "adult":
		return pick(g, adults)
	case "worker":
		return pick(g, authors)
	case "other":
		return pick(g, professionals)
	case "place":
		return pick(g, places)
	case "thing":
		return pick(g, things)
	case "clock":
		return fmt.Sprintf("%d.%02d", 8+g.IntN(10), 5*g.IntN(12))
	case "day":
		return firstDay.AddDate(0, 0, g.IntN(1200)).Format("2 January")
	}
	return fmt.Sprint(2 + g.IntN(40)) // {n}
}
