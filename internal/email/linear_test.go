package email

import "testing"

// maxWork is how often a byte may be walked over by scans that nothing bounds:
// headers, quotations, tails, and the note's own text between messages are each
// looked at once or twice.
const maxWork = 24

// TestWorkIsLinear counts, rather than times, the work on texts made of one sign
// over and over: four times the text is four times the work.
func TestWorkIsLinear(t *testing.T) {
	const size = 1 << 14
	small, large := hostile(size), hostile(4*size)
	for name, text := range small {
		one, four := work(text), work(large[name])
		if four > 5*one+size || one > maxWork*len(text) {
			t.Errorf("%q: work %d on %d bytes, %d on %d", name, one, len(text), four, len(large[name]))
		}
	}
}

func work(text string) int {
	clean, _ := normalise(text)
	p := newPage(clean)
	p.threads()
	return p.work
}
