package across

// list grows without copying what it holds, so that a million entries never cost
// the room of two million.
type list[T any] struct{ parts [][]T }

const partLength = 1 << 12

func (l *list[T]) add(v T) {
	if n := len(l.parts); n == 0 || len(l.parts[n-1]) == partLength {
		l.parts = append(l.parts, make([]T, 0, partLength))
	}
	last := &l.parts[len(l.parts)-1]
	*last = append(*last, v)
}

func (l *list[T]) at(i int) *T { return &l.parts[i/partLength][i%partLength] }

func (l *list[T]) len() int {
	n := len(l.parts)
	if n == 0 {
		return 0
	}
	return (n-1)*partLength + len(l.parts[n-1])
}

// intern numbers values that recur, and keeps each once.
type intern[T any] struct {
	numbers map[string]int32
	keys    []string
	values  []T
}

func (t *intern[T]) number(key string, value T) int32 {
	n, known := t.numbers[key]
	if !known {
		if t.numbers == nil {
			t.numbers = map[string]int32{}
		}
		n = int32(len(t.values))
		t.numbers[key] = n
		t.keys, t.values = append(t.keys, key), append(t.values, value)
	}
	return n
}

func (t *intern[T]) value(n int32) T { return t.values[n] }

// bytes holds short strings of bytes end to end.
type bytes struct{ parts [][]byte }

// bytesAt is where a string of bytes stands: the number of its part and its place
// there. It ends where whoever reads it says.
type bytesAt uint32

const (
	partBits  = 18
	bytesPart = 1 << partBits
)

// add keeps a string of bytes. One longer than a part has a part of its own. It
// panics when four gigabytes are full: some forty million notes.
func (b *bytes) add(v []byte) bytesAt {
	if n := len(b.parts); n == 0 || cap(b.parts[n-1])-len(b.parts[n-1]) < len(v) || len(b.parts[n-1]) >= bytesPart {
		b.parts = append(b.parts, make([]byte, 0, max(bytesPart, len(v))))
	}
	part := len(b.parts) - 1
	if part >= 1<<(32-partBits) {
		panic("too many notes")
	}
	start := len(b.parts[part])
	b.parts[part] = append(b.parts[part], v...)
	return bytesAt(part<<partBits | start)
}

// from is what stands at a place and behind it.
func (b *bytes) from(at bytesAt) []byte { return b.parts[at>>partBits][at&(bytesPart-1):] }
