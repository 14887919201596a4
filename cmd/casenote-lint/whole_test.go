package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/casenote-lint/casenote-lint/internal/invented"
	"github.com/casenote-lint/casenote-lint/internal/note"
)

func noTerminal(any) int { return 0 }

// checkNotes runs the program in this process. What it writes goes to no
// terminal, so nothing of a note may be in it unless asked for.
func checkNotes(t *testing.T, in io.Reader, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	p := Program{In: in, Out: &out, Err: &errs, Getenv: func(string) string { return "" }, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
	status = Main(t.Context(), p, append(args, "--no-config"))
	return status, out.String(), errs.String()
}

func write(t *testing.T, name, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// sentinelExport is an export in which every field that a person wrote holds a
// word that stands nowhere else, and every text something for a rule to find.
func sentinelExport(t *testing.T) (data string, words []string) {
	t.Helper()
	var b strings.Builder
	w := csv.NewWriter(&b)
	names := note.FieldNames()
	if err := w.Write(append(names, "Ref2")); err != nil {
		t.Fatal(err)
	}
	texts := []string{
		"%s is bone idle, was hostile and clearly lied. %s claims [insert %s] and %s was filthy.",
		"From: %s <a@%s.example>\nSent: 2 March 2026 10:12\nTo: %s\nSubject: %s\n\nHello, please ring. Thanks.",
		"A Merlin came in about %s. Core group held with %s. It was decided to close the case of %s. %s died.",
		"Analysis\n%s shows an avoidant attachment because %s was neglected, which means %s will struggle. %s lacks insight.",
	}
	for i, text := range texts {
		row := make([]string, len(names)+1)
		sentinel := func(j int) string {
			word := fmt.Sprintf("Zq%dx%dvw", i, j)
			words = append(words, word)
			return word
		}
		for j, name := range names {
			row[j] = sentinel(j)
			switch name {
			case "id":
				row[j], words = fmt.Sprintf("N-%d", i), words[:len(words)-1]
			case "text":
				row[j] = fmt.Sprintf(text, sentinel(90), sentinel(91), sentinel(92), sentinel(93))
			case "event_date":
				row[j] = "02/03/2026"
			}
		}
		row[len(names)] = sentinel(99)
		if err := w.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return b.String(), words
}

func TestNothingOfANoteIsWrittenUnlessAskedFor(t *testing.T) {
	data, words := sentinelExport(t)
	torn := data + "Zq8x0vw,\"Zq8x1vw never closed\nZq8x2vw,Zq8x3vw"
	words = append(words, "Zq8x")
	for _, input := range []struct{ name, data string }{
		{"export.csv", data},
		{"torn.csv", torn},
		{"headless.csv", data[strings.IndexByte(data, '\n')+1:]},
		{"draft.txt", "Type of contact: Zq0x1vw\nZq0x2vw: Zq0x3vw\nChild seen: yes\n\nZq0x4vw is lazy [insert Zq0x5vw]."},
		{"cut.json", `[{"id": "N-1", "text": "Zq0x1vw is lazy", "Child": "Zq0x2vw"}, {"id": "N-2", "text": "Zq0x3vw`},
		{"lines.jsonl", "{\"id\": \"N-1\", \"text\": \"Zq0x1vw is lazy\"}\nZq0x2vw\n{\"text\": 7, \"event_date\": \"Zq0x3vw\"}\n"},
	} {
		path, report := write(t, input.name, input.data), filepath.Join(t.TempDir(), "report")
		for _, args := range [][]string{
			{"check", path},
			{"check", "--format", "json", "--explain-findings", "--min-severity", "info", path},
			{"check", "--explain-findings", "--min-severity", "info", path},
			{"check", "--show-text", "never", "--register", path, "--contacts", path, path},
			{"inspect", path},
		} {
			_, stdout, stderr := checkNotes(t, nil, args...)
			secret(t, fmt.Sprint(input.name, args[:len(args)-1]), stdout+stderr, words)
		}
		if status, _, stderr := checkNotes(t, nil, "check", "--show-text", "always", "--output", "json="+report, "--explain-findings", path); status == exitUsage {
			t.Fatal(stderr)
		}
		written, err := os.ReadFile(report)
		if err != nil {
			t.Fatal(err)
		}
		secret(t, input.name+" in a file", string(written), words)
	}
}

func secret(t *testing.T, what, output string, words []string) {
	t.Helper()
	for _, word := range words {
		if strings.Contains(output, word) {
			t.Errorf("%s: %q of the note is in the output:\n%s", what, word, output)
			return
		}
	}
}

func TestTheWordsAreShownWhenAskedFor(t *testing.T) {
	data, _ := sentinelExport(t)
	path := write(t, "export.csv", data)
	for _, format := range []string{"text", "json"} {
		if _, stdout, _ := checkNotes(t, nil, "check", "--show-text", "always", "--format", format, path); !strings.Contains(stdout, "insert Zq0x92vw") {
			t.Errorf("%s: the words are not shown:\n%s", format, stdout)
		}
	}
}

func TestAnyNumberOfJobsPrintsTheSame(t *testing.T) {
	var b bytes.Buffer
	if err := invented.Export(&b, 3000, 5); err != nil {
		t.Fatal(err)
	}
	path := write(t, "export.csv", b.String())
	for _, format := range []string{"text", "json"} {
		_, one, _ := checkNotes(t, nil, "check", "--format", format, "--min-severity", "info", "--jobs", "1", path)
		if strings.Count(one, "\n") < 300 {
			t.Fatalf("%s: there is too little to compare:\n%s", format, one)
		}
		for _, jobs := range []string{"2", "8"} {
			if _, many, _ := checkNotes(t, nil, "check", "--format", format, "--min-severity", "info", "--jobs", jobs, path); many != one {
				t.Errorf("%s: %s jobs print something else than one", format, jobs)
			}
		}
	}
}

func TestTheProgramsJSONFollowsItsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/findings.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	data, _ := sentinelExport(t)
	inputs := []string{write(t, "export.csv", data), "../../testdata/notes", "nowhere.csv"}
	for _, extra := range [][]string{nil, {"--show-text", "always", "--explain-findings", "--min-severity", "info"}} {
		args := append([]string{"check", "--format", "json"}, extra...)
		_, stdout, stderr := checkNotes(t, nil, append(args, inputs...)...)
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(stdout))
		if err != nil {
			t.Fatalf("%v\n%s", err, stderr)
		}
		if err := schema.Validate(v); err != nil {
			t.Error(err)
		}
	}
}

// closedPipe is a writer whose reader has gone away.
type closedPipe struct{}

func (closedPipe) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestAClosedPipeIsSuccess(t *testing.T) {
	p := Program{In: os.Stdin, Out: closedPipe{}, Err: io.Discard, Getenv: os.Getenv, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
	for _, args := range [][]string{
		{"rules"}, {"explain", "note-length"}, {"inspect", "../../testdata/notes/draft.md"}, {"config", "show"}, {"version"},
		{"check", "--no-config", "../../testdata/notes/draft.md"},
		{"check", "--no-config", "--format", "json", "../../testdata/notes/draft.md"},
	} {
		if got := Main(t.Context(), p, args); got != exitClean {
			t.Errorf("%v: exit status %d", args, got)
		}
	}
}

func TestAReportGoesOnWhenTheScreenHasHadEnough(t *testing.T) {
	var b bytes.Buffer
	if err := invented.Export(&b, 2000, 5); err != nil {
		t.Fatal(err)
	}
	path, whole, cut := write(t, "export.csv", b.String()), filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")
	checkNotes(t, nil, "check", "--output", "json="+whole, path)
	p := Program{Out: closedPipe{}, Err: io.Discard, Getenv: os.Getenv, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
	Main(t.Context(), p, []string{"check", "--no-config", "--output", "json=" + cut, path})
	want, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(cut); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%d bytes instead of %d, %v", len(got), len(want), err)
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestAFullDiskIsAnError(t *testing.T) {
	var errs bytes.Buffer
	p := Program{Out: full{}, Err: &errs, Getenv: os.Getenv, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
	if got := Main(t.Context(), p, []string{"check", "--no-config", "../../testdata/notes/draft.md"}); got != exitUsage {
		t.Errorf("exit status %d", got)
	}
	if !strings.Contains(errs.String(), syscall.ENOSPC.Error()) {
		t.Errorf("it says %q", errs.String())
	}
}

// waiting yields what it holds and then waits for more until the test is over.
type waiting struct {
	io.Reader
	asked chan struct{} // closed when more is waited for
	over  <-chan struct{}
}

func (w waiting) Read(p []byte) (int, error) {
	n, err := w.Reader.Read(p)
	if !errors.Is(err, io.EOF) {
		return n, err
	}
	close(w.asked)
	<-w.over
	return 0, io.EOF
}

const aFinding = `{"id": "N-1", "text": "Rang [insert date] and spoke to Mrs Okafor about the trip on Friday."}` + "\n"

func TestAnInterruptionPrintsWhatWasFound(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	in := waiting{strings.NewReader(strings.Repeat(aFinding, 20000)), make(chan struct{}), t.Context().Done()}
	go func() {
		<-in.asked
		interrupt()
	}()
	var out, errs bytes.Buffer
	p := Program{In: in, Out: &out, Err: &errs, Getenv: os.Getenv, Getwd: os.Getwd, Now: clock, Columns: noTerminal}
	if got := Main(ctx, p, []string{"check", "--no-config", "-"}); got != exitInterrupted {
		t.Errorf("exit status %d: %s", got, errs.String())
	}
	for _, want := range []string{"[leftover-text", "Interrupted: the rest was not checked."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not printed", want)
		}
	}
}

// TestASignalInterrupts is the same with a real process and a real signal.
func TestASignalInterrupts(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no signal can be sent to a process")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), "casenote-lint") // TestMain goes by the name
	if err := os.Symlink(self, program); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "check", "--no-config", "-")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// More than a pipe and the program's buffers hold: once it is written, the
	// program is reading.
	if _, err := io.WriteString(in, strings.Repeat(aFinding, 60000)); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != exitInterrupted {
		t.Errorf("%v", err)
	}
	if !strings.Contains(out.String(), "Interrupted") {
		t.Errorf("it printed %d bytes without a word about it", out.Len())
	}
}
