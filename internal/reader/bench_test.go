package reader_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

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

func benchFile(b *testing.B, name string, data []byte, notes int) {
	p := write(b, name, string(data))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		r, err := reader.Open(source.Input{Path: p}, reader.Options{})
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

func BenchmarkCSV(b *testing.B) {
	for _, rows := range []int{10000, 20000, 40000} {
		data := tableOf(rows, ',')
		b.Run(fmt.Sprint(rows), func(b *testing.B) { benchFile(b, "a.csv", data, rows) })
	}
}

func BenchmarkJSONL(b *testing.B) {
	for _, rows := range []int{10000, 20000, 40000} {
		data := jsonLines(rows)
		b.Run(fmt.Sprint(rows), func(b *testing.B) { benchFile(b, "a.jsonl", data, rows) })
	}
}
