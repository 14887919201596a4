package shingle

// Runs knows the runs of k words of some documents by their hashes. It is made
// once; Common is then safe for any number of goroutines.
type Runs struct {
	k    int
	docs map[uint64]int32
}

// NewRuns begins with no document.
func NewRuns(k int) *Runs { return &Runs{k: k, docs: map[uint64]int32{}} }

// Add puts in the words of a document. Where two documents have a run, the one
// that was added first is named.
func (r *Runs) Add(doc int32, words []Word) {
	for _, h := range Roll(nil, words, r.k) {
		if _, known := r.docs[h]; !known {
			r.docs[h] = doc
		}
	}
}

// Run is a stretch of words, first and last inclusive, and a document that has the
// beginning of it.
type Run struct {
	First, Last int
	Doc         int32
}

// Common lists the stretches of words that consist of runs of the documents, in
// order, each as long as it can be.
func (r *Runs) Common(words []Word) []Run {
	var out []Run
	for i, h := range Roll(nil, words, r.k) {
		doc, known := r.docs[h]
		if !known {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Last >= i-1 {
			out[n-1].Last = i + r.k - 1
			continue
		}
		out = append(out, Run{i, i + r.k - 1, doc})
	}
	return out
}
