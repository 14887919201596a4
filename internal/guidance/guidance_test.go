package guidance

import "testing"

func TestFourteenPointsInTheirOrder(t *testing.T) {
	points := Points()
	if len(points) != 14 {
		t.Fatalf("%d points", len(points))
	}
	for i, p := range points {
		if p.Number != i+1 || p.Title == "" || p.Summary == "" || p.Beyond == "" {
			t.Errorf("%d: %+v", i+1, p)
		}
		if got, err := Find(p.Number); err != nil || got != p {
			t.Errorf("%d: found %+v, %v", p.Number, got, err)
		}
	}
	for _, n := range []int{0, 15, -1} {
		if _, err := Find(n); err == nil {
			t.Errorf("there is a point %d", n)
		}
	}
}
