package email

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

const ordinary = "Home visit to Ms Dale and Reuben, 3.30pm to 4.15pm. Reuben was awake and smiled at me when I came in. Ms Dale said that she had rung the surgery on Monday: the next appointment is on 20 March at 10.15. She showed me the red book.\n" +
	"- Weight 7.2kg, 25th centile, per HV (B. Lorimer)\n- Heating on, food in, cot made up\n\nMs Dale asked about the evening group. I told her that the centre starts a new one in April and that I would ask. Reuben’s father, who lives at his mother’s, had called on Sunday; Ms Dale said he “was fine, he stayed an hour”.\n\nActions\n- SW to ask about the group by Friday\n- Ms Dale to ring the surgery re: the cream\n\n"

// signed is a note that has a sign of email in it and no email: the price of a
// false start.
const signed = ordinary + "To: do before the review. From: there on, weekly.\n\n"

const message = "From: Office, Marlow Lane Primary\nSent: 12 January 2026 11:42\nTo: Achebe, Ruth\nSubject: RE: Breakfast club\n\nDear Ruth,\n\nThank you for your email of Friday. We can offer a place at the breakfast club from Monday 19 January.\n\nKind regards\nJo\n\nJo Farrant\nSchool Business Manager\nTel 01632 960140\n\nThis email is confidential and meant only for the person to whom it is addressed. If you have received it in error please tell the sender and delete it.\n\n"

func BenchmarkOrdinaryNotes(b *testing.B) {
	if hasCue(ordinary) || !hasCue(signed) {
		b.Fatal("the note has a cue, or the one with a sign has none")
	}
	for _, c := range []struct{ name, text string }{
		{"without a sign", strings.Repeat(ordinary, 4)},
		{"with a sign", strings.Repeat(ordinary, 3) + signed},
		{"with a thread", ordinary + strings.Repeat(message, 6)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Segment(c.text)
			}
		})
	}
}

// hostile are texts made of one sign over and over.
func hostile(size int) map[string]string {
	out := map[string]string{}
	for _, s := range []string{
		"On ", "On 1 ", "On Tue, ", "on\n", "From:", "From: ", "From: a\n", "From\t", "To: ", "To:\n", "To: a@b;\n", "Sent:", "Sent: ", "Date: ", "Subject: \n", "Received: a\n",
		">", "> ", ">\n", "> a\n", "> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n> b\n\n", ">>> ", ">>>\n", ">>> 1 May 2026 10:00 >>>", "| a\n", "A> a\n",
		"wrote:", "wrote: ", " wrote:\n", "wrote on ", "A B wrote: > ", "writes:\n> ", "On 12 May 2026 10:00 wrote", "Quoting a@b:\n> ", "[A]\n> a\n", "[...]\n", "* a@b:\n> ",
		"Hi,\n", "Dear A\n", "email:\n", "Hi A, ", ": Hi A, ", "-----Original Message-----", "Forwarded by ", "----- ", "____", "____\n", "forwarded ", "forwarded message:\n", "--", "-",
		"Thanks, ", "Thanks,\nBo\n\n", "Regards\n", "A\n\n", "A B\nC\n\n", "this email ", "this  ", "confidential ", "this email confidential addressee error\n", "CAUTION: external email link\n", "[SECURE]\n",
		"\n", " ", " \n", "<", "<b", "&", "&nbsp;", "=\n", "=20", "\u200b", "**", "*\n", "@", "a@b ", "<a@b>", ":", ": ", "1", "1:00 ", "12/03/2026 ", "Mon ", "Mon, 1 May 2026 10:00\n", "\r", "\t",
		"T: 01632 960140\n", "PC 1 A\n", "Sent from my iPhone\n", "2026-01-01 10:00 GMT <\n", "A <a@b>\n1 May 2026 10:00\nto a\n", "A B 1 May 2026 10:00 To: a Subject: b ", "Please respond to\n",
	} {
		out[s] = strings.Repeat(s, size/len(s)+1)[:size]
	}
	out["blank lines below To"] = strings.Repeat("To: ", size/8) + strings.Repeat("\n", size/2)
	out["a long line above From"] = strings.Repeat("x", size/2) + "\n" + strings.Repeat("From: a@b Sent: 1 May 2026 10:00 Subject: s ", size/90)
	out["an opening far above"] = "On 1 May 2026 at 10:00, " + strings.Repeat("x ", size/4) + strings.Repeat("wrote:\n", size/14)
	out["a mail over and over"] = strings.Repeat(message, size/len(message))
	out["a mail in one line"] = strings.ReplaceAll(strings.Repeat(message, size/len(message)), "\n", " ")
	return out
}

// BenchmarkHostile shows how the time grows with the text: over four times the text
// a linear scan takes four times as long, reported as 4x/1x of the fastest runs. The slowest speed of
// all signs is its first line's.
func BenchmarkHostile(b *testing.B) {
	const size = 1 << 18
	small, large := hostile(size), hostile(4*size)
	names := make([]string, 0, len(small))
	for name := range small {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.Run(fmt.Sprintf("%q", name), func(b *testing.B) {
			b.SetBytes(int64(len(large[name])))
			one, four := time.Hour, time.Hour
			for b.Loop() {
				one, four = min(one, timed(small[name])), min(four, timed(large[name]))
			}
			b.ReportMetric(float64(four)/float64(one), "4x/1x")
		})
	}
}

func timed(text string) time.Duration {
	start := time.Now()
	Segment(text)
	return time.Since(start)
}
