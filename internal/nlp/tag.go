package nlp

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/casenote-lint/casenote-lint/internal/lexicon"
)

// tagBefore and tagAfter are how many tokens round a word its tag is sought from.
// The tagger looks at two words on either side; a few more in front let it find
// its feet. The bound also keeps a sentence without end, or a run of a thousand
// full stops, from costing more than any other.
const (
	tagBefore = 8
	tagAfter  = 2
)

// model is the part-of-speech model, without the entity extractor and the
// sentence splitter, which cost more and are not used. Loading takes about 140 ms
// and 25 MB, so it waits until a tag is wanted.
var model = sync.OnceValue(func() *prose.Model {
	doc, err := prose.NewDocument("", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return nil
	}
	return doc.Model
})

// Tag is the Penn part-of-speech tag of one word as it stands in its sentence, or
// "" where the tagger has none. A tag is one weak vote: see the package comment.
func (d *Doc) Tag(token int) string {
	m := model()
	if m == nil {
		return ""
	}
	text, at := d.tagWindow(token)
	doc, err := prose.NewDocument(text, prose.WithExtraction(false), prose.WithSegmentation(false), prose.UsingModel(m))
	if err != nil {
		return ""
	}
	// prose gives no offsets: its tokens are walked by their letters.
	seen := 0
	for _, t := range doc.Tokens() {
		if seen == at {
			return t.Tag
		}
		seen += len(t.Text)
	}
	return ""
}

// tagWindow is the text the tagger is shown, our tokens with one space between
// them, and the number of bytes other than spaces before the word in question.
// It ends two words after that word because equal words of one call share their
// token inside prose, and the tag of the last would stand for them all.
func (d *Doc) tagWindow(token int) (text string, at int) {
	s := d.Sentences()[d.SentenceAt(token)]
	var b strings.Builder
	bytes, last := 0, ""
	for i := max(s.First, token-tagBefore); i <= min(s.Last, token+tagAfter); i++ {
		w := d.Word(i)
		punct := d.tokens[i].Kind == lexicon.Punct
		if punct && w == last {
			continue // a run of marks says no more than one, and costs prose its square
		}
		last = ""
		if punct {
			last = w
		}
		if i == token {
			at = bytes
		}
		w = plainMarks.Replace(w)
		if i == s.First || d.tokens[i].Flags.Has(LineStart) {
			w = strings.ToLower(w) // a capital would make it a name
		}
		if b.Len() > 0 && d.tokens[i].Flags.Has(Spaced) {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		bytes += len(w)
	}
	return b.String(), at
}

// plainMarks makes typographic marks what the tagger was trained on, and takes out
// what stands inside words unseen.
var plainMarks = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "\u00ad", "", "\u200b", "", "\u200c", "", "\u200d", "", "\ufeff", "")
