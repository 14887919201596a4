package email

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

func FuzzSegment(f *testing.F) {
	for _, m := range fixtures(f, "*.txtar") {
		f.Add(m.parse(f).text)
	}
	for _, text := range hostile(200) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := Segment(text)
		checkSound(t, text, r)
		if again := Segment(strings.Clone(text)); len(again.Threads) != len(r.Threads) {
			t.Errorf("%d threads, and then %d", len(r.Threads), len(again.Threads))
		}
	})
}

// checkSound checks what holds for every text: threads in order and apart,
// messages in order within them, every other span within its thread, and no span
// that cuts a character in two.
func checkSound(t *testing.T, text string, r Result) {
	t.Helper()
	end := 0
	for _, th := range r.Threads {
		if th.Span.Start < end || th.Span.Len() <= 0 {
			t.Errorf("thread %v begins before %d or is empty", th.Span, end)
		}
		end = th.Span.End
		checkSpan(t, text, th.Span, note.Span{End: len(text)})
		if len(th.Messages) == 0 || th.Kind == 0 {
			t.Errorf("thread %v has %d messages and kind %q", th.Span, len(th.Messages), th.Kind)
		}
		if th.BoilerplateWords > th.Words || th.Lines < 1 {
			t.Errorf("thread %v has %d words, %d of them boilerplate, in %d lines", th.Span, th.Words, th.BoilerplateWords, th.Lines)
		}
		checkMessages(t, text, th)
	}
}

func checkMessages(t *testing.T, text string, th Thread) {
	t.Helper()
	at := th.Span.Start
	for _, m := range th.Messages {
		if m.Span.Start < at {
			t.Errorf("message %v begins before %d", m.Span, at)
		}
		at = m.Span.Start
		if want := strings.Count(text[:m.Span.Start], "\n") + 1; m.Line != want {
			t.Errorf("message %v is on line %d, not %d", m.Span, want, m.Line)
		}
		spans := append([]note.Span{m.Span, m.Sender, m.Date, m.Subject, m.Body}, m.Quoted...)
		for _, z := range m.Zones {
			spans = append(spans, z.Span)
		}
		for _, s := range spans {
			if s.Len() > 0 {
				checkSpan(t, text, s, th.Span)
			}
		}
	}
}

func checkSpan(t *testing.T, text string, s, within note.Span) {
	t.Helper()
	if s.Start < within.Start || s.End > within.End || s.Start > s.End {
		t.Fatalf("%v is not within %v", s, within)
	}
	if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
		t.Errorf("%v cuts a character: %q", s, text[s.Start:s.End])
	}
}

// FuzzNormalise checks that every place of a normalised text stands for a place of
// the raw text, in the same order.
func FuzzNormalise(f *testing.F) {
	for _, text := range []string{"a&nbsp;b", "<b>From:</b>&lt;a@b&gt;<br>\r\n", "=20\nTo:=\r\nx =3D", "\ufeffWr\u200bote\u00a0:", "<<a&#64;b>", "&amp;amp;", "\r\r\n\f"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		clean, off := normalise(text)
		last := 0
		for i := range len(clean) {
			at := off.at(i)
			if at < last || at >= len(text) {
				t.Fatalf("%d of %q is at %d of %q, after %d", i, clean, at, text, last)
			}
			last = at
			if c := clean[i]; c >= 0x80 && c != text[at] {
				t.Fatalf("%q at %d stands for %q", c, i, text[at])
			}
		}
	})
}
