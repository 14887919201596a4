package nlp

import (
	"strings"
	"testing"
)

func TestIsClock(t *testing.T) {
	for _, w := range strings.Fields("10.15 9.15 09:15 23:59 0915 2200 9am 10pm 10.15am 9:05PM 1030hrs 1015h 2014") {
		if !IsClock(w) {
			t.Errorf("%q is no time of day", w)
		}
	}
	for _, w := range strings.Fields("10 3 1.5 12.3 3000 9999 12345 1,200 2nd 3rd 87A 10.155 am 1:1 24 10.15.20 10.75 915 25am 9kg") {
		if IsClock(w) {
			t.Errorf("%q is a time of day", w)
		}
	}
}
