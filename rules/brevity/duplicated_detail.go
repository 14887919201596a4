package brevity

import (
	_ "embed"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/lint"
	"github.com/casenote-lint/casenote-lint/internal/note"
	"github.com/casenote-lint/casenote-lint/internal/pointer"
	"github.com/casenote-lint/casenote-lint/internal/shingle"
)

//go:embed duplicated-detail.md
var duplicatedDetailPage string

// Duplicated configures duplicated-detail.
type Duplicated struct {
	MaxWords int `yaml:"max-words" doc:"so many words may a note that points to the record of a meeting or visit have on it all the same"`
	RunWords int `yaml:"run-words" doc:"so many words in a row that a reference document has too are taken for copied"`
}

// DuplicatedDetail reports detail that stands elsewhere: by the note's own words,
// or by comparison with the documents it may have been copied from.
func DuplicatedDetail() *lint.Rule {
	meta := lint.Meta{
		ID:       "duplicated-detail",
		Summary:  "Detail that is recorded elsewhere is given again in the note",
		Kind:     lint.TextRule,
		Guidance: []int{12, 13},
		Severity: lint.Warning,
		Since:    "0.1.0",
		Doc:      duplicatedDetailPage,
	}
	return lint.Define(meta, Duplicated{MaxWords: 150, RunWords: 12}, func(o Duplicated, env *lint.Env) (func(*lint.Pass), error) {
		if o.RunWords < 5 {
			return nil, lint.BadOption("run-words", "a run of fewer than five words is no sign of copying")
		}
		pointers, err := pointer.New(env.Words, env.Area.DocumentStores...)
		if err != nil {
			return nil, err
		}
		d := duplicated{o: o, pointers: pointers, words: newPointerWords(env.Words), copied: shingle.NewRuns(o.RunWords)}
		for _, r := range env.References {
			d.references = append(d.references, r.Name)
			d.copied.Add(int32(len(d.references)-1), shingle.Words(nil, r.Text))
		}
		return d.check, nil
	})
}

// duplicated is the rule, compiled.
type duplicated struct {
	o          Duplicated
	pointers   pointer.Finder
	words      pointerWords
	copied     *shingle.Runs
	references []string
}

func (d duplicated) check(p *lint.Pass) {
	if p.Note.Status == note.Deleted {
		return
	}
	if len(d.references) > 0 {
		d.reportCopied(p)
	}
	if p.Doc().WordCount(p.Doc().Whole()) > d.o.MaxWords {
		d.reportPointed(p)
	}
}

// copiedDetail is the detail of a finding about copied words.
type copiedDetail struct {
	Document string `json:"document"`
	Words    int    `json:"words"`
}

// reportCopied reports the runs of words that a reference document has too.
func (d duplicated) reportCopied(p *lint.Pass) {
	words := p.Words()
	for _, run := range d.copied.Common(words) {
		n := run.Last - run.First + 1
		f := lint.At(note.Span{Start: words[run.First].Start, End: words[run.Last].End},
			fmt.Sprintf("These %d words stand in a reference document as well.", n),
			"Name the document instead, as in \"see Single Assessment\", and keep only what is new.")
		f.Category, f.Detail = "copied", copiedDetail{d.references[run.Doc], n}
		p.Report(f)
	}
}

// reportPointed reports a note that says where the detail is and then gives it.
func (d duplicated) reportPointed(p *lint.Pass) {
	doc := p.Doc()
	var scopes []pointed
	pointing := map[int]bool{} // the sentences that hold them
	for _, x := range d.pointers.Find(doc) {
		if p.Pasted(doc.Span(x.First, x.Last)) {
			continue
		}
		if sc := min(d.words.scope(doc, x), d.contactScope(p, x)); sc != nothing {
			scopes = append(scopes, pointed{x, sc})
			pointing[doc.SentenceAt(x.First)] = true
		}
	}
	for _, x := range scopes {
		passage, ok := d.passage(p, x, pointing)
		if !ok {
			continue
		}
		f := lint.At(passage.span,
			fmt.Sprintf("The note says that the detail is recorded elsewhere, and gives %d words of it here.", passage.words),
			"Keep the pointer, what the contact was for and what was decided; leave the detail to the record it points to.")
		f.Category, f.Detail = "pointed", wordCount{passage.words, d.o.MaxWords}
		p.Report(f)
		return
	}
}
