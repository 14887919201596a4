package reader_test

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/mapping"
	"github.com/casenote-lint/casenote-lint/internal/reader"
	"github.com/casenote-lint/casenote-lint/internal/source"
)

// columns of the generated export, in the order of most real ones.
var columns = []string{"id", "child_id", "child_name", "family_id", "title", "event_date", "recorded_date", "finalised_date", "status",
	"finalised_by", "author", "team", "contact_type", "statutory", "announced", "child_seen", "seen_alone", "reason_not_alone",
	"significant", "copied_to", "linked_document", "people_present", "text"}

// generated is row i of an export: field values, the text of a lognormal length
// with a mean of about 76 words.
func generated(i int) []string {
	r := rand.New(rand.NewPCG(uint64(i), 7))
	words := strings.Fields("visit home school spoke with mother about the plan for reading and a new bed told me that she has a certificate from swimming on Saturday will ring again next week")
	n := int(math.Exp(4.05 + 0.75*r.NormFloat64()))
	var b strings.Builder
	for k := range max(n, 3) {
		switch {
		case k == 0:
		case k%40 == 39:
			b.WriteString(".\n- ")
		case k%13 == 12:
			b.WriteString(", ")
		case k%57 == 56:
			b.WriteString(` "yes" `)
		case k%71 == 70:
			b.WriteString(" \u2019\u00e9 ")
		default:
			b.WriteByte(' ')
		}
		b.WriteString(words[r.IntN(len(words))])
	}
	child := r.IntN(4000)
	day := fmt.Sprintf("%02d/%02d/%d", 1+r.IntN(28), 1+r.IntN(12), 2024+r.IntN(2))
	return []string{fmt.Sprintf("N-%06d", i), fmt.Sprintf("C%04d", child), fmt.Sprintf("Child Number%d", child), fmt.Sprintf("F%03d", child/3),
		"Home visit", day, day, day, "Finalised", "A. Worker", "A. Worker", "North 1", "Home visit", "Yes", "Announced", "Yes", "No",
		"Baby", "No", "", "", "Mother", b.String()}
}

func tableOf(rows int, comma rune) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = comma
	w.Write(columns)
	for i := range rows {
		w.Write(generated(i))
	}
	w.Flush()
	return b.Bytes()
}

func jsonLines(rows int) []byte {
	var b bytes.Buffer
	for i := range rows {
		m := make(map[string]string, len(columns))
		for k, v := range generated(i) {
			m[columns[k]] = v
		}
		line, _ := json.Marshal(m)
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// wrapped are the same notes in a list inside an object.
func wrapped(rows int) []byte {
	lines := bytes.TrimSuffix(jsonLines(rows), []byte("\n"))
	return append(append([]byte(`{"export":{"run":"2026-03-02"},"notes":[`), bytes.ReplaceAll(lines, []byte("\n"), []byte(",\n"))...), "]}"...)
}

func benchFile(b *testing.B, name string, data []byte, notes int) {
	p := write(b, name, string(data))
	vocabulary := mapping.NewVocabulary(nil)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		r, err := reader.Open(source.Input{Path: p}, reader.Options{Vocabulary: vocabulary})
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for range r.Notes() {
			n++
		}
		if n != notes {
			b.Fatalf("%d notes, want %d", n, notes)
		}
	}
}

// Every reader at one, two and four times the input.
func BenchmarkReaders(b *testing.B) {
	for _, c := range []struct {
		file string
		data func(rows int) []byte
	}{
		{"comma.csv", func(n int) []byte { return tableOf(n, ',') }},
		{"tab.tsv", func(n int) []byte { return tableOf(n, '\t') }},
		{"windows-1252.csv", func(n int) []byte { return inWindows1252(tableOf(n, ',')) }},
		{"utf-16.csv", func(n int) []byte { return inUTF16(binary.LittleEndian, "\ufeff", tableOf(n, ',')) }},
		{"lines.jsonl", jsonLines},
		{"wrapped.json", wrapped},
	} {
		for _, rows := range []int{10000, 20000, 40000} {
			data := c.data(rows)
			b.Run(fmt.Sprintf("%s/%d", c.file, rows), func(b *testing.B) { benchFile(b, c.file, data, rows) })
		}
	}
}

// A draft from opening it to its note: what every keystroke of a watch pays.
func BenchmarkDraft(b *testing.B) {
	data, err := os.ReadFile("../../testdata/notes/draft.md")
	if err != nil {
		b.Fatal(err)
	}
	benchFile(b, "draft.md", data, 1)
}

// Tables of nothing but broken rows take longer, and still in proportion to
// their length.
func BenchmarkBroken(b *testing.B) {
	for _, c := range []struct{ name, row string }{
		{"unclosed quotes", "N-1,\"one, two,three\n"},
		{"stray quotes", "N-1,\"one\" two, three,\"four\" five,six\n"},
		{"too few cells", "N-1\n"},
		{"quotes and nothing else", "\"\"\"\"\"\n"},
	} {
		for _, rows := range []int{20000, 40000, 80000} {
			data := []byte("id,event_date,author,text\n" + strings.Repeat(c.row, rows))
			b.Run(fmt.Sprintf("%s/%d", c.name, rows), func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					drain(open(b, "a.csv", bytes.NewReader(data)))
				}
			})
		}
	}
}

func open(t testing.TB, name string, file io.Reader) *reader.Reader {
	r, err := reader.OpenStream(name, file, reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// endless is a table of as many rows as are asked for, made as it is read.
type endless struct {
	rows [][]byte
	left int
	rest []byte
}

func newEndless(rows int) *endless {
	e := &endless{left: rows, rest: []byte(strings.Join(columns, ",") + "\n")}
	all := tableOf(1000, ',')
	for start := bytes.IndexByte(all, '\n') + 1; start < len(all); {
		next := bytes.Index(all[start+1:], []byte("\nN-"))
		end := len(all)
		if next >= 0 {
			end = start + 1 + next + 1
		}
		e.rows = append(e.rows, bytes.TrimPrefix(all[start:end], []byte("N-")))
		start = end
	}
	return e
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.left == 0 {
			return 0, io.EOF
		}
		e.left--
		e.rest = append(strconv.AppendInt(append(e.rest[:0], 'M'), int64(e.left), 10), e.rows[e.left%len(e.rows)]...)
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// Memory does not grow with the file but for eight bytes or so a note, by which
// ids that stand twice are told.
func TestMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 150 MB")
	}
	const rows = 300000
	r := open(t, "a.csv", newEndless(rows))
	notes, most := 0, uint64(0)
	for n, p := range r.Notes() {
		if p != nil {
			t.Fatalf("record %d: %s", p.Record, p.Reason)
		}
		if notes++; n.Text.String() == "" {
			t.Fatalf("record %d has no text", n.Record)
		}
		if notes%30000 == 0 {
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		}
	}
	if notes != rows || r.Err() != nil {
		t.Fatalf("%d notes, %v", notes, r.Err())
	}
	if most > 24<<20 {
		t.Errorf("%d MB held while reading", most>>20)
	}
}
