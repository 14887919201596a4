package email

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/casenote-lint/casenote-lint/internal/note"
)

// The marks of a fixture. What stands between ⟦kind: and ⟧ is a thread, ▶ stands
// where a message starts, and what is between ⟨ and ⟩ is signature, disclaimer or
// banner. The text under test is the fixture without its marks.
const (
	openThread  = '⟦'
	closeThread = '⟧'
	openZone    = '⟨'
	closeZone   = '⟩'
	startMark   = '▶'
)

// fixture is a text with what Segment must find in it.
type fixture struct {
	name, text string
	threads    []wantThread
}

type wantThread struct {
	kind        string
	span        note.Span
	starts      []int // offsets
	boilerplate []note.Span
}

// marked is a fixture as it is written, with its marks.
type marked struct{ name, text string }

// fixtures reads the archives that match a pattern.
func fixtures(t testing.TB, pattern string) []marked {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures %s: %v", pattern, err)
	}
	var out []marked
	for _, path := range files {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		base := strings.TrimSuffix(filepath.Base(path), ".txtar")
		for _, f := range archive.Files {
			out = append(out, marked{base + "/" + f.Name, strings.TrimRight(string(f.Data), "\n")})
		}
	}
	return out
}

// parse takes the marks out of a fixture and remembers where they stood.
func (m marked) parse(t testing.TB) fixture {
	t.Helper()
	f := fixture{name: m.name}
	var b strings.Builder
	zone := -1
	for rest := m.text; rest != ""; {
		r := []rune(rest[:min(len(rest), 4)])[0]
		last := len(f.threads) - 1
		switch r {
		case openThread:
			kind, _, _ := strings.Cut(strings.TrimPrefix(rest, string(openThread)), ":")
			f.threads = append(f.threads, wantThread{kind: kind, span: note.Span{Start: b.Len(), End: -1}})
			rest = rest[len(string(openThread))+len(kind)+1:]
			continue
		case closeThread:
			f.threads[last].span.End = b.Len()
		case startMark:
			f.threads[last].starts = append(f.threads[last].starts, b.Len())
		case openZone:
			zone = b.Len()
		case closeZone:
			f.threads[last].boilerplate = append(f.threads[last].boilerplate, note.Span{Start: zone, End: b.Len()})
		default:
			b.WriteString(rest[:len(string(r))])
		}
		rest = rest[len(string(r)):]
	}
	f.text = b.String()
	for _, w := range f.threads {
		if w.span.End < 0 {
			t.Fatalf("%s: a thread without its end", m.name)
		}
	}
	return f
}

// beyondQuotes is the first offset from at on that is no quote mark, blank, rule
// or markup: where a message starts does not depend on them.
func beyondQuotes(text string, at int) int {
	for at < len(text) && strings.IndexByte("> \t\n|*_-=", text[at]) >= 0 {
		at++
	}
	return at
}

// wordSet lists the offsets of the words of a text that lie in the spans.
func wordSet(text string, spans []note.Span) map[int]string {
	out := map[int]string{}
	for _, s := range spans {
		at := s.Start
		for _, w := range strings.SplitAfter(text[s.Start:s.End], " ") {
			for _, line := range strings.SplitAfter(w, "\n") {
				if words(line) > 0 {
					out[beyondQuotes(text, at)] = strings.TrimSpace(line)
				}
				at += len(line)
			}
		}
	}
	return out
}

func zonesOf(th Thread) []note.Span {
	var out []note.Span
	for _, m := range th.Messages {
		for _, z := range m.Zones {
			out = append(out, z.Span)
		}
	}
	return out
}

func TestFixtures(t *testing.T) {
	all := fixtures(t, "*.txtar")
	mails, traps := 0, 0
	for _, m := range all {
		f := m.parse(t)
		if len(f.threads) > 0 {
			mails++
		} else {
			traps++
		}
		t.Run(m.name, func(t *testing.T) {
			f.check(t, Segment(f.text))
			if len(f.threads) == 0 { // not thanks to having no sign of email
				f.text += "\n\n----"
				f.check(t, Segment(f.text))
			}
		})
	}
	if mails < 120 || traps < 50 {
		t.Errorf("%d fixtures and %d traps", mails, traps)
	}
}

func (f fixture) check(t *testing.T, r Result) {
	t.Helper()
	if len(r.Threads) != len(f.threads) {
		t.Fatalf("%d threads, want %d: %q", len(r.Threads), len(f.threads), f.quote(r))
	}
	for i, want := range f.threads {
		got := r.Threads[i]
		if got.Kind.String() != want.kind {
			t.Errorf("kind %s, want %s", got.Kind, want.kind)
		}
		if got.Span != want.span {
			t.Errorf("thread is %q, want %q", ends(f.text, got.Span), ends(f.text, want.span))
		}
		f.checkStarts(t, got, want)
		f.checkZones(t, got, want)
	}
}

func (f fixture) checkStarts(t *testing.T, got Thread, want wantThread) {
	t.Helper()
	var starts, wanted []string
	if got.Kind != Boilerplate {
		for _, m := range got.Messages {
			starts = append(starts, f.place(m.Span.Start))
		}
	}
	for _, at := range want.starts {
		wanted = append(wanted, f.place(at))
	}
	if strings.Join(starts, "\n") != strings.Join(wanted, "\n") {
		t.Errorf("messages start at\n%s\nwant\n%s", strings.Join(starts, "\n"), strings.Join(wanted, "\n"))
	}
}

// place names an offset by itself and the words that stand there.
func (f fixture) place(at int) string {
	at = beyondQuotes(f.text, at)
	line, _, _ := strings.Cut(f.text[at:], "\n")
	return "\t" + strings.TrimSpace(line[:min(len(line), 50)]) + " @" + strconv.Itoa(at)
}

func (f fixture) checkZones(t *testing.T, got Thread, want wantThread) {
	t.Helper()
	found, wanted := wordSet(f.text, zonesOf(got)), wordSet(f.text, want.boilerplate)
	for at, w := range wanted {
		if _, ok := found[at]; !ok {
			t.Errorf("%q at %d is boilerplate", w, at)
		}
	}
	for at, w := range found {
		if _, ok := wanted[at]; !ok {
			t.Errorf("%q at %d is no boilerplate", w, at)
		}
	}
}

func (f fixture) quote(r Result) []string {
	var out []string
	for _, th := range r.Threads {
		out = append(out, th.Kind.String()+" "+ends(f.text, th.Span))
	}
	return out
}

// ends shows how a span begins and ends.
func ends(text string, s note.Span) string {
	in := text[s.Start:s.End]
	if len(in) <= 60 {
		return in
	}
	return in[:28] + " … " + in[len(in)-28:]
}

// TestPlainMails checks that a mail with nothing quoted in it is no thread: the rule
// must not take what may be the whole record of an email for a pasted exchange.
func TestPlainMails(t *testing.T) {
	for _, m := range fixtures(t, "plain/*.txtar") {
		for _, th := range Segment(m.text).Threads {
			if th.Kind != Boilerplate && (th.Kind != Bare || th.Introduced) {
				t.Errorf("%s: %s %q, introduced %v", m.name, th.Kind, ends(m.text, th.Span), th.Introduced)
			}
		}
	}
}
