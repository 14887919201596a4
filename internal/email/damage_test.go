package email

import (
	"flag"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var showMisses = flag.String("misses", "", "show what is missed in the copies of the fixtures with this damage")

// damage is what pasting and copying do to a mail. It works on a fixture with its
// marks in it, which it leaves where they are.
type damage struct {
	name string
	do   func(string) string
	// floors of F1 over mails (is there a marked message?) and over their starts
	mails, starts float64
}

var damages = []damage{
	{"none", func(s string) string { return s }, 1, 1},
	{"line ends of Windows", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, 1, 1},
	{"quote marks lost", loseQuotes, .95, .95},
	{"blank lines lost", loseBlankLines, .97, .95},
	{"quote marks and blank lines lost", func(s string) string { return loseBlankLines(loseQuotes(s)) }, .95, .95},
	{"headers on one line", collapseHeaders, .99, .99},
	{"headers on one line, no blank lines", func(s string) string { return loseBlankLines(collapseHeaders(s)) }, .99, .99},
	{"everything on one line", oneLine, .95, .93},
	{"everything on one line, quote marks lost", func(s string) string { return oneLine(loseQuotes(s)) }, .86, .84},
	{"the paste on one line", pasteOnOneLine, .95, .95},
	{"remains of HTML", remainsOfHTML, .97, .95},
	{"entities", entities, .97, .95},
	{"addresses blacked out", blackOut, .97, .95},
	{"addresses taken out", func(s string) string { return address.ReplaceAllString(s, "") }, .97, .95},
	{"tabs", func(s string) string { return strings.ReplaceAll(s, ": ", ":\t") }, 1, 1},
	{"non-breaking spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }, 1, 1},
	{"zero-width spaces", zeroWidth, 1, 1},
	{"quoted-printable", quotedPrintableRemains, 1, 1},
	{"labels in bold", boldLabels, .97, .95},
	{"double spaced", func(s string) string { return strings.ReplaceAll(s, "\n", "\n\n") }, .97, .95},
	{"indented", func(s string) string { return "    " + strings.ReplaceAll(s, "\n", "\n    ") }, .97, .95},
}

// lead is what may stand before the words of a line: marks and quote marks.
const lead = `(?m)^((?:[⟦⟧▶⟨⟩> \t|*]|thread:|single:|bare:|boilerplate:)*)`

var (
	quoteMarks = regexp.MustCompile(`(?m)^([⟧⟩]*)((?:⟦[a-z]+:)?[▶⟨]*)((?:> ?)+)`)
	headerLine = regexp.MustCompile(lead + `(From|Sent|Date|To|Cc|cc|CC|Bcc|bcc|Subject|Subj|Importance|Attachments|FROM|SENT|TO|SUBJECT):`)
	address    = regexp.MustCompile(`[\w.+-]+@[\w.-]+\w`)
	threadMark = regexp.MustCompile(`(⟦[a-z]+)\x{200b}:`)
	boldable   = regexp.MustCompile(lead + `(From|Sent|Date|To|Cc|Subject):`)
)

// loseQuotes takes the quote marks off, but not the line break or the marks.
func loseQuotes(s string) string {
	return quoteMarks.ReplaceAllStringFunc(s, func(m string) string {
		return strings.Map(func(r rune) rune {
			if r == '>' || r == ' ' {
				return -1
			}
			return r
		}, m)
	})
}

func loseBlankLines(s string) string {
	var out []string
	held := "" // the marks of lines that are dropped
	for line := range strings.SplitSeq(s, "\n") {
		if strings.Trim(line, "> \t⟦⟧▶⟨⟩") == "" {
			held += strings.Trim(line, "> \t")
			continue
		}
		out = append(out, held+line)
		held = ""
	}
	return strings.Join(out, "\n") + held
}

// collapseHeaders joins the lines of each header block.
func collapseHeaders(s string) string {
	lines := strings.Split(s, "\n")
	var out []string
	for i, line := range lines {
		if i > 0 && headerLine.MatchString(line) && headerLine.MatchString(lines[i-1]) && !strings.ContainsAny(line, "⟦▶") {
			out[len(out)-1] += " " + strings.TrimLeft(line, "> \t")
			continue
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

var blanks = regexp.MustCompile(`\s+`)

func oneLine(s string) string { return blanks.ReplaceAllString(s, " ") }

func pasteOnOneLine(s string) string {
	from, to := strings.IndexRune(s, openThread), strings.LastIndex(s, string(closeThread))
	if from < 0 {
		return oneLine(s)
	}
	return s[:from] + oneLine(s[from:to]) + s[to:]
}

func remainsOfHTML(s string) string {
	s = strings.NewReplacer("<", "&lt;", "\n", "<br>\n", "Dear", "<span style=\"color:black\">Dear</span>", "regards", "<b>regards</b>").Replace(s)
	return boldable.ReplaceAllString(s, "$1<b>$2:</b>")
}

func entities(s string) string {
	return strings.NewReplacer("<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#39;", ": ", ":&nbsp;", " & ", " &amp; ").Replace(s)
}

func blackOut(s string) string { return address.ReplaceAllString(s, "█████") }

func zeroWidth(s string) string {
	s = strings.NewReplacer(":", "\u200b:", "wrote", "wr\u200bote", "From", "\u200bFrom", "recipient", "reci\u00adpient").Replace(s)
	return "\ufeff" + threadMark.ReplaceAllString(s, "$1:")
}

func quotedPrintableRemains(s string) string {
	return strings.NewReplacer("\n", "=20\n", "=", "=3D", " to ", " to=\n ").Replace(strings.ReplaceAll(s, "=", ""))
}

func boldLabels(s string) string { return boldable.ReplaceAllString(s, "$1*$2:*") }

// retrieval counts for an F1.
type retrieval struct{ hit, found, wanted int }

func (r retrieval) f1() float64 {
	if r.found+r.wanted == 0 {
		return 1
	}
	return 2 * float64(r.hit) / float64(r.found+r.wanted)
}

func TestDamagedCopies(t *testing.T) {
	all := fixtures(t, "*.txtar")
	for _, d := range damages {
		t.Run(d.name, func(t *testing.T) {
			var mails, starts retrieval
			exact, counted := 0, 0
			for _, m := range all {
				if !strings.ContainsRune(m.text, openThread) {
					m.text += "\n\n----" // so that a trap is not quiet for want of any sign of email
				}
				f := marked{m.name, d.do(m.text)}.parse(t)
				got, want := markedStarts(Segment(f.text)), f.markedStarts()
				mails.add(len(got) > 0, len(want) > 0)
				starts.hit += f.matches(got, want)
				starts.found += len(got)
				starts.wanted += len(want)
				if len(want) > 0 {
					counted++
				}
				if len(want) > 0 && len(got) == len(want) {
					exact++
				}
				if len(want) == 0 && len(got) > 0 {
					t.Errorf("false alarm in %s: %q", m.name, f.quote(Segment(f.text)))
				}
				if d.name == *showMisses && f.matches(got, want) < max(len(got), len(want)) {
					t.Logf("%s: %d found, %d wanted, %d right\n%s", m.name, len(got), len(want), f.matches(got, want), f.text)
				}
			}
			t.Logf("%-42s F1 of mails %.3f, of starts %.3f, exact count %.3f", d.name, mails.f1(), starts.f1(), float64(exact)/float64(counted))
			if mails.f1() < d.mails || starts.f1() < d.starts {
				t.Errorf("F1 of mails %.3f, floor %.2f; of starts %.3f, floor %.2f", mails.f1(), d.mails, starts.f1(), d.starts)
			}
		})
	}
}

// TestCuesHideNothing checks that a text which hasCue turns away has nothing in it.
func TestCuesHideNothing(t *testing.T) {
	for _, m := range append(fixtures(t, "*.txtar"), fixtures(t, "plain/*.txtar")...) {
		for _, d := range damages {
			text := marked{m.name, d.do(m.text)}.parse(t).text
			clean, _ := normalise(text)
			if threads := newPage(clean).threads(); len(threads) > 0 && !hasCue(text) {
				t.Errorf("%s, %s: %q", m.name, d.name, ends(clean, threads[0].Span))
			}
		}
	}
}

func (r *retrieval) add(found, wanted bool) {
	if found && wanted {
		r.hit++
	}
	if found {
		r.found++
	}
	if wanted {
		r.wanted++
	}
}

// markedStarts are where the messages begin that have a mark of their own.
func markedStarts(r Result) []int {
	var out []int
	for _, th := range r.Threads {
		for _, m := range th.Messages {
			if m.Mark != NoMark {
				out = append(out, m.Span.Start)
			}
		}
	}
	return out
}

func (f fixture) markedStarts() []int {
	var out []int
	for _, th := range f.threads {
		if th.kind == "thread" || th.kind == "single" {
			out = append(out, th.starts...)
		}
	}
	return out
}

// matches counts the starts found that are wanted.
func (f fixture) matches(got, want []int) int {
	n := 0
	for _, g := range got {
		at := beyondMarkup(f.text, g)
		if slices.ContainsFunc(want, func(w int) bool { return beyondMarkup(f.text, w) == at }) {
			n++
		}
	}
	return n
}

var markup = regexp.MustCompile(`^(?:&gt;|&nbsp;|=20|</?b>|<br>|[>\s|*_=\x{a0}\x{200b}\x{feff}-])+`)

// beyondMarkup is the first offset from at on that is no mark of any kind.
func beyondMarkup(text string, at int) int {
	return at + len(markup.FindString(text[at:]))
}
