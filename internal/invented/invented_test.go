package invented

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
)

func export(t *testing.T, notes int, seed uint64) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := Export(&b, notes, seed); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestTheShapeIsWhatThePackageSays(t *testing.T) {
	rows := export(t, 5000, 1)
	if len(rows) != 5001 {
		t.Fatalf("%d rows", len(rows))
	}
	words, sentences, found := 0, 0, 0
	for _, row := range rows[1:] {
		text := row[len(row)-1]
		words += len(strings.Fields(text))
		sentences += strings.Count(text, ".")
		for _, sure := range []string{"hostile", "Merlin", "[insert name]", "manipulative", "filthy"} {
			found += strings.Count(text, sure)
		}
	}
	if mean := words / 5000; mean < 68 || mean > 92 {
		t.Errorf("mean of %d words", mean)
	}
	// five of the twenty telling sentences, in three sentences of a hundred
	if share := float64(found) / float64(sentences); share < 0.004 || share > 0.011 {
		t.Errorf("%d of %d sentences", found, sentences)
	}
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	var a, b, c bytes.Buffer
	for _, run := range []struct {
		b    *bytes.Buffer
		seed uint64
	}{{&a, 7}, {&b, 7}, {&c, 8}} {
		if err := Export(run.b, 200, run.seed); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two exports of one seed differ")
	}
	if bytes.Equal(a.Bytes(), c.Bytes()) {
		t.Error("two seeds give the same export")
	}
	if again, text := Text(3), Text(3); again != text || text == Text(4) {
		t.Error("texts do not follow their seeds")
	}
}
