package report

import (
	"bytes"
	"fmt"
	"testing"
)

func TestASpoolGivesBackWhatItWasGiven(t *testing.T) {
	var s spool
	var want bytes.Buffer
	for i := range 20000 {
		line := fmt.Sprintf("finding %d of rule %x and more of it\n", i, uint64(i)*0x9e3779b97f4a7c15)
		want.WriteString(line)
		if _, err := s.Write([]byte(line)); err != nil {
			t.Fatal(err)
		}
	}
	var got bytes.Buffer
	if err := s.unpack(&got); err != nil {
		t.Fatal(err)
	}
	if len(s.packed) != 0 {
		t.Errorf("%d blocks are left", len(s.packed))
	}
	if !bytes.Equal(got.Bytes(), want.Bytes()) {
		t.Errorf("%d bytes came back as %d others", want.Len(), got.Len())
	}
	if err := new(spool).unpack(&got); err != nil || got.Len() != want.Len() {
		t.Errorf("an empty spool: %v", err)
	}
}
