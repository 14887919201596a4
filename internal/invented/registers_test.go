package invented

import (
	"bytes"
	"encoding/csv"
	"testing"
)

func TestRegistersGoWithTheExport(t *testing.T) {
	var notes, register, contacts bytes.Buffer
	if err := Export(&notes, 800, 1); err != nil {
		t.Fatal(err)
	}
	if err := Registers(&notes, &register, &contacts, 1); err != nil {
		t.Fatal(err)
	}
	children, err := csv.NewReader(&register).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	open, closed := 0, 0
	for _, row := range children[1:] {
		if row[4] == "" {
			open++
		} else {
			closed++
		}
	}
	if open != 15 || closed != 5 {
		t.Errorf("%d open and %d closed referrals of 20 children", open, closed)
	}
	rows, err := csv.NewReader(&contacts).ReadAll()
	if err != nil || len(rows) != 801 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}
