package email

import (
	"strings"
	"testing"
)

const ordinary = "Home visit to Ms Dale and Reuben, 3.30pm to 4.15pm. Reuben was awake and smiled at me when I came in. Ms Dale said that she had rung the surgery on Monday: the next appointment is on 20 March at 10.15. She showed me the red book.\n" +
	"- Weight 7.2kg, 25th centile, per HV (B. Lorimer)\n- Heating on, food in, cot made up\n\nMs Dale asked about the evening group. I told her that the centre starts a new one in April and that I would ask. Reuben’s father, who lives at his mother’s, had called on Sunday; Ms Dale said he “was fine, he stayed an hour”.\n\nActions\n- SW to ask about the group by Friday\n- Ms Dale to ring the surgery re: the cream\n\n"

func BenchmarkOrdinaryNotes(b *testing.B) {
	text := strings.Repeat(ordinary, 4)
	if hasCue(text) {
		b.Fatal("the note has a cue")
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Segment(text)
	}
}

func BenchmarkThread(b *testing.B) {
	message := "From: Office, Marlow Lane Primary\nSent: 12 January 2026 11:42\nTo: Achebe, Ruth\nSubject: RE: Breakfast club\n\nDear Ruth,\n\nThank you for your email of Friday. We can offer a place at the breakfast club from Monday 19 January.\n\nKind regards\nJo\n\nJo Farrant\nSchool Business Manager\nTel 01632 960140\n\nThis email is confidential and meant only for the person to whom it is addressed. If you have received it in error please tell the sender and delete it.\n\n"
	text := ordinary + strings.Repeat(message, 6)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Segment(text)
	}
}

// hostile are texts made of one sign over and over, a megabyte of each.
func hostile(size int) map[string]string {
	out := map[string]string{}
	for _, s := range []string{"On ", "On 1 ", "From:", "From: ", ">", "> ", ">\n", "wrote:", "wrote: ", " wrote:\n", "On 12 May 2026 10:00 wrote", "To: ", "To:\n", "From: a\n", "Date: ", "Subject: \n",
		"Hi,\n", "Dear A\n", "email:\n", "Hi A, ", "-----Original Message-----", "----- ", "____", "____\n", "forwarded ", "Thanks, ", "Regards\n", "this email ", "this  ", "confidential ", "\n", " ", "<", "&", "&nbsp;", "=\n", "\u200b",
		"**", "*\n", "a@b ", "<a@b>", ":", ": ", "1:00 ", "12/03/2026 ", "Mon ", "\r", "\t", "CAUTION: external email link\n", "T: 01632 960140\n", "PC 1 A\n", "Sent from my iPhone\n", "2026-01-01 10:00 GMT <\n"} {
		out[s] = strings.Repeat(s, size/len(s)+1)[:size]
	}
	out["blank then To"] = strings.Repeat("To: ", size/8) + strings.Repeat("\n", size/2)
	out["long line then From"] = strings.Repeat("x", size/2) + "\n" + strings.Repeat("From: a@b Sent: 1 May 2026 10:00 Subject: s ", size/90)
	return out
}

func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile(1 << 20) {
		b.Run(strings.Map(printable, name), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Segment(text)
			}
		})
	}
}

func printable(r rune) rune {
	switch {
	case r == '\n':
		return '¶'
	case r < ' ' || r == 0x200b || r == '/':
		return '·'
	}
	return r
}
