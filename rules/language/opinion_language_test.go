package language_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/rules/language"
	"github.com/casenote-lint/casenote-lint/rules/language/opinion"
)

// TestOpinionAsNotesAreTyped: the same words, however the system or the keyboard
// wrote them down.
func TestOpinionAsNotesAreTyped(t *testing.T) {
	for _, text := range []string{
		"Mum ==can’t be bothered== to ring",
		"Mum ==can't be bothered== to ring",
		"Mum ==can\u00ad't be bothered== to ring",
		"Dad is ==atten\u00adtion seeking== again",
		"Dad is ==attention\u00a0seeking== again",
		"Dad is ==attention-seeking== again",
		"Dad is ==attention‑seeking== again",
		"Dad is ==attention\tseeking== again",
		"DAD IS ==ATTENTION SEEKING== AGAIN",
		"Dad is ==lazy==",
		"- ==Rude== to the carer\n- ==hostile== to me",
		"• Dad ==hostile==\n• Mum ==manipulative==",
		"1) Dad ==hostile==\n2) Mum ==manipulative==",
		"VISIT\n\nDad ==hostile==.",
		"Mrs. J. Otieno is ==manipulative==.",
		"H/V 3pm w/ MGM. M ==hostile==, F ==rude==.",
		"T/C fr. Dad\t==hostile==",
		"Mum is ==hostile== ==\u200b==",
	} {
		text = strings.TrimSuffix(text, " ==\u200b==")
		finds(t, language.OpinionLanguage(), text)
	}
}

func TestOpinionStaysQuiet(t *testing.T) {
	for _, text := range []string{
		"“Mum’s a lazy cow,” Nan told me.",
		"‘You’re all useless,’ he shouted.",
		"According to the nursery, Mum is rude and the home is chaotic.",
		"The referral describes him as hostile; I have asked who wrote it.",
		"Dad worries that he was a bad father.",
		"Asked whether she was ever aggressive, Tia shook her head.",
		"If Dad is hostile at the door, staff will ring 999.",
		"Mum agreed to be polite to the supervisor.",
		"Ms Achebe was controlled by her husband for nine years.",
		"The lift was filthy.",
		"Mr Moody rang. Happy Days Nursery is shut on Friday.",
		"He spoke clearly and slowly.",
		"Leaflet on challenging behaviour given.",
		"I think the review is on the 14th.",
		"I think we need a new date.",
		"We chose not to tell him before the hearing.",
		"It was agreed to step up because we believed that the flat was unsafe.",
		"Her great-gran lives in Hull.",
		"We read the \"hands\" page twice.",
		"Seb: my room is a dump\nMe: what would help?\nSeb: dunno, paint",
		"From: A Clerk <a@b.example>\nSent: 12 March 2026 09:10\nTo: C D\nSubject: Re: Ava\n\nMum was rude and hostile on the ward.\n",
	} {
		finds(t, language.OpinionLanguage(), text)
	}
}

// TestGatesSayWhy: each gate's verdict on a phrase, and the words it relied on.
func TestGatesSayWhy(t *testing.T) {
	r := language.OpinionLanguage()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{Area: lint.DefaultArea()}, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, phrase, gate string
		outcome            lint.Outcome
		words              string
	}{
		{"Mr Ash was treated as a hostile witness.", "hostile", "term-of-art", lint.Blocks, "hostile witness"},
		{"Mrs Moody rang.", "Moody", "name", lint.Blocks, "Mrs Moody"},
		{"A move could do more harm.", "could do more", "neighbour", lint.Blocks, "harm"},
		{"Nan said, \"He is a lazy toad.\"", "lazy", "quote", lint.Blocks, "\"He is a lazy toad.\""},
		{"Nan told me that he is lazy.", "lazy", "attribution", lint.Blocks, "Nan told"},
		{"I asked if he was hostile.", "hostile", "question", lint.Blocks, "asked if"},
		{"Staff will ring if he is hostile.", "hostile", "hypothesis", lint.Blocks, "if"},
		{"The lift is filthy.", "filthy", "subject", lint.Blocks, "lift"},
		{"I believe the form was faxed.", "I believe", "complement", lint.Blocks, "form"},
		{"We decided to go because the home was unsuitable.", "unsuitable", "reasoning", lint.Blocks, "decided"},
		{"Dad was angry: he threw a cup at the wall and swore.", "angry", "evidence", lint.Blocks, "threw"},
		{"Dad appeared manipulative.", "manipulative", "qualifier", lint.Softens, "appeared"},
		{"Dad was not hostile.", "hostile", "negation", lint.Softens, "not"},
		{"Dad was very hostile.", "hostile", "degree", lint.Raises, "very"},
		{"Dad was hostile and rude.", "hostile", "second-term", lint.Raises, "rude"},
	} {
		res := p.NewBench().Check(linttest.Note(c.text, nil))
		found := false
		for _, f := range append(res.Findings, res.Quiet...) {
			if c.text[f.Span.Start:f.Span.End] != c.phrase && !strings.HasPrefix(c.text[f.Span.Start:f.Span.End], c.phrase) {
				continue
			}
			for _, v := range f.Trace {
				if v.Gate == c.gate {
					found = true
					if words := c.text[v.Span.Start:v.Span.End]; v.Outcome != c.outcome || words != c.words {
						t.Errorf("%s: %s %s because of %q, want %s because of %q", c.text, v.Gate, v.Outcome, words, c.outcome, c.words)
					}
				}
			}
		}
		if !found {
			t.Errorf("%s: no verdict of %s on %q", c.text, c.gate, c.phrase)
		}
	}
}

func TestOpinionOptions(t *testing.T) {
	r := language.OpinionLanguage()
	const text = "Dad is lazy and wibbly. Mum is hostile."
	for _, c := range []struct {
		name    string
		options opinion.Options
		want    string
	}{
		{"none", opinion.Options{}, "lazy|hostile"},
		{"add", opinion.Options{Add: []opinion.Term{{Forms: []string{"wibbly"}, Category: "character", Grade: "strong"}}}, "lazy|wibbly|hostile"},
		{"remove", opinion.Options{Remove: []string{"Lazy"}}, "hostile"},
		{"regrade", opinion.Options{Regrade: map[string]string{"hostile": "weak"}}, "lazy|hostile:info"},
		{"terms of art", opinion.Options{TermsOfArt: []string{"Mum is hostile"}}, "lazy"},
		{"off", opinion.Options{Off: []string{"character"}}, "hostile"},
	} {
		var got []string
		for _, f := range linttest.CheckWith(t, r, &c.options, linttest.Note(text, nil)) {
			word := text[f.Span.Start:f.Span.End]
			if f.Severity == lint.Info {
				word += ":info"
			}
			got = append(got, word)
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: got %v, want %s", c.name, got, c.want)
		}
	}
}

func TestOpinionOptionsAreChecked(t *testing.T) {
	r := language.OpinionLanguage()
	for _, c := range []struct {
		options opinion.Options
		want    string
	}{
		{opinion.Options{Off: []string{"charakter"}}, "charakter"},
		{opinion.Options{Remove: []string{"no such form"}}, "no such form"},
		{opinion.Options{Regrade: map[string]string{"lazy": "huge"}}, "huge"},
		{opinion.Options{Add: []opinion.Term{{Forms: []string{"x"}, Category: "slag"}}}, "slag"},
		{opinion.Options{Add: []opinion.Term{{Category: "slang"}}}, "forms"},
		{opinion.Options{Add: []opinion.Term{{Forms: []string{"[a|b"}, Category: "slang"}}}, "bracket"},
	} {
		_, err := lint.Compile([]lint.Choice{{Rule: r, Options: &c.options}}, lint.Env{}, false)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: error %v, want one about %q", c.options, err, c.want)
		}
	}
}

func FuzzOpinionLanguage(f *testing.F) {
	for _, s := range []string{
		"Dad is lazy.", "“Mum’s ‘cousin’” said 'x", "he said \"a\" and was rude, I think", "- a\n- lazy:\n\n'", "\u00ad\u200b\"lazy\"",
		"I think I feel of course said said, said: \"", "too too only when seems must have been", "Me: lazy\nSam: 'lazy",
	} {
		f.Add(s)
	}
	r := language.OpinionLanguage()
	p, err := lint.Compile([]lint.Choice{{Rule: r, Options: r.NewOptions()}}, lint.Env{}, true)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		res := p.NewBench().Check(&note.Note{Text: note.NewText(text, note.Origin{})})
		end := 0
		for _, x := range res.Findings {
			switch {
			case x.Category == lint.InternalError:
				t.Fatalf("panic on %q", text)
			case x.Span.Start < end || x.Span.End <= x.Span.Start || x.Span.End > len(text):
				t.Fatalf("span %v of %q after %d", x.Span, text, end)
			}
			end = x.Span.End
		}
		for _, x := range res.Quiet {
			for _, v := range x.Trace {
				if v.Span.Start < 0 || v.Span.End > len(text) || v.Span.End < v.Span.Start {
					t.Fatalf("verdict %+v of %q", v, text)
				}
			}
		}
	})
}
